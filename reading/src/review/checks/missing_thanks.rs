//! R11: no thanks.

use policy::{MessageKind, Reason, Rule};
use words::Severity;

use super::super::check::Check;
use super::super::meaning::Meaning;
use super::super::phrases::PhraseMatch;
use super::super::purpose::Purpose;
use super::super::reading::Reading;
use super::super::report::{Note, Report, Wording};
use super::super::side::Side;

pub(super) const CHECK: Check = Check { rule: Rule::R11, find };

const WORDING: Wording = Wording {
    severity: Severity::Warn,
    says: "There is no word of thanks, and somebody has set time aside for you.",
    instead: "Thank them for something real, or close with “Many thanks”.",
};

fn find(reading: &Reading, report: &mut Report) {
    // Who was wronged, and leaves, thanks nobody for it.
    let wronged = reading.reason == Some(Reason::SafetyOrEthics) && reading.purpose() == Purpose::Withdraw;
    let thanks = reading.body().is_some_and(|side| side.each(Meaning::Thanks).any(|found| !closes(side, found)));
    // A text from the bus that it is late is too hurried for it, and one that points to the email leaves it to that.
    let hurried = reading.draft.kind == MessageKind::ShortText
        && (reading.purpose() == Purpose::Late || reading.body().is_some_and(Side::points_on));
    if reading.is_for_now() && !wronged && !hurried && !thanks {
        report.add(Note::missing(&WORDING));
    }
}

/// "Cheers, Tom": a word of parting.
fn closes(side: &Side, found: &PhraseMatch) -> bool {
    let text = &side.text;
    let alone = found.last - found.first == 1 && text.says(found.first, "cheers");
    let own_line = text.between(found.first).contains('\n') && text.between(found.last).contains([',', '\n']);
    alone && own_line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::testing::{email, fires, found, stays_silent};
    use policy::{Notice, Situation};
    use words::Draft;

    #[test]
    fn finds_messages_without_thanks() {
        fires(
            Rule::R11,
            &[
                "I am withdrawing my application. Kind regards, Ada",
                "I can't come tomorrow, thanks to the train strike.",
                "Dear Ms Lee, I am ill. Could we reschedule? Sorry for the trouble.",
                "Please cancel my interview.",
                "No thanks, I have found something better.",
                "Can we move it to Monday at 10 or Tuesday at 11?",
                "I have accepted another offer and will not attend.",
                "Thank goodness I saw this in time. I can't make Friday.",
            ],
        );
    }

    #[test]
    fn avoids_false_positive_on_any_thanks() {
        stays_silent(
            Rule::R11,
            &[
                "Thank you for your time.",
                "Many thanks, Ada",
                "I’d be grateful for another date.",
                "I really appreciate your patience.",
                "Thanks for understanding!",
                "I am very thankful for the invitation.",
                "With gratitude, Ada",
                "Your flexibility would be much appreciated.",
                "It was very kind of you to invite me.",
                "I'm sorry, I can't come. Cheers for the invite.",
                "I'm withdrawing my application.\n\nMany thanks,\nAda",
                "Could we find another time?\n\nThanks",
            ],
        );
    }

    #[test]
    fn who_was_wronged_and_leaves_owes_no_thanks() {
        let thanks = |reason| {
            let situation = Some(Situation::new(reason, Notice::Minutes(6000)));
            found(&Draft { situation, ..email("I'm withdrawing my application.") }, Rule::R11).is_empty()
        };
        assert!(thanks(Reason::SafetyOrEthics));
        assert!(!thanks(Reason::AcceptedOffer));
    }
}
