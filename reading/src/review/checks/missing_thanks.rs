//! R11: no thanks.

use guide::{Rule, Severity};

use super::super::check::Check;
use super::super::meaning::{Meaning, Meanings};
use super::super::reading::Reading;
use super::super::report::{Note, Report, Wording};

pub(super) const CHECK: Check = Check { rule: Rule::R11, name: "missing-thanks", find };

const WORDING: Wording = Wording {
    severity: Severity::Warn,
    says: "There is no word of thanks, and somebody has set time aside for you.",
    instead: "Add one short line, such as “Thank you for your understanding.”",
};

fn find(reading: &Reading, report: &mut Report) {
    if reading.is_for_now() && !reading.body_has(Meanings::of(&[Meaning::Thanks])) {
        report.add(Note::missing(&WORDING));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::testing::{fires, stays_silent};

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
            ],
        );
    }
}
