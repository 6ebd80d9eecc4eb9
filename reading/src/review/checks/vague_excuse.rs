//! R1: something came up, and no cause is named nearby.

use policy::{Reason, Rule};
use words::{Part, Severity};

use super::super::check::Check;
use super::super::meaning::{Meaning, Meanings, TROUBLES};
use super::super::phrases::PhraseMatch;
use super::super::purpose::Purpose;
use super::super::reading::Reading;
use super::super::report::{Note, Report, Wording};
use super::super::side::Side;

pub(super) const CHECK: Check = Check { rule: Rule::R1, find };

/// What may stand for a cause. Personal reasons and an emergency are categories, too.
const CAUSES: Meanings = TROUBLES.union(Meanings::of(&[
    Meaning::Accepted,
    Meaning::Offered,
    Meaning::Fit,
    Meaning::Safety,
    Meaning::Untold,
    Meaning::Access,
    Meaning::TheyMoved,
]));

const WORDING: Wording = Wording {
    severity: Severity::Stop,
    says: "“$” tells them nothing, and sounds like an excuse.",
    instead: "Name the kind of reason and leave it at that: “$”.",
};

const MILD: Wording = Wording { severity: Severity::Warn, ..WORDING };

/// What an excuse is for.
const EXCUSED: Meanings =
    Meanings::of(&[Meaning::Cancels, Meaning::AsksToMove, Meaning::Withdraws, Meaning::SlotCue, Meaning::AsksToAdjust]);

fn find(reading: &Reading, report: &mut Report) {
    let noun = reading.reason.and_then(noun);
    let category = noun.unwrap_or("illness”, “a family emergency” or “another commitment");
    for side in &reading.sides {
        // A blank for the reason is told of as a blank.
        let is_blank = |found: &PhraseMatch| side.text.slice(found.first, found.last).contains(['[', '(', '{', '<']);
        let untold = !side.meanings.intersects(CAUSES);
        for found in side.each(Meaning::Vague).filter(|found| untold && !is_blank(found)) {
            // Who withdraws owes no reason. In a subject, or away from what it would excuse, it may be no excuse at all.
            let excuses =
                reading.spoken != Purpose::Withdraw && side.part == Part::Body && side.is_near(found, EXCUSED);
            let wording = if excuses { &WORDING } else { &MILD };
            let fix = noun.and_then(|noun| fix(side, found, noun));
            report.add(Note::words(wording, side, found.first, found.last).value(category).fix(fix));
        }
    }
}

/// The words for the cause in the place of the vague ones: a noun after "due to", a clause where there was one.
fn fix(side: &Side, found: &PhraseMatch, noun: &str) -> Option<String> {
    let before = found.first.checked_sub(1);
    let last = found.last.checked_sub(1)?;
    let after_noun = before.is_some_and(|before| side.text.says_any(before, &["to", "of", "by", "with"]));
    let is_clause =
        side.text.says(found.first, "something") && side.text.says_any(last, &["up", "happened", "occurred"]);
    match (after_noun, is_clause) {
        (true, false) => Some(noun.to_owned()),
        (false, true) if noun == "illness" => Some("I'm not well".to_owned()),
        (false, true) if noun.ends_with("matter") => Some(format!("I have {noun} to attend to")),
        (false, true) => Some(format!("I have {noun}")),
        _ => None,
    }
}

/// The category as a thing, which somebody can have, or not come because of.
const fn noun(reason: Reason) -> Option<&'static str> {
    Some(match reason {
        Reason::Illness => "illness",
        Reason::Accident => "an emergency",
        Reason::FamilyEmergency => "a family matter",
        Reason::EssentialAppointment => "an appointment that I cannot move",
        Reason::TechnicalFailure => "a technical problem",
        Reason::ScheduleConflict => "another commitment at that hour",
        Reason::AccessNeed => "an access need",
        Reason::PendingOffer => "another offer to consider",
        Reason::Leisure | Reason::Other => "a personal matter",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::testing::{email, fires, mended, stays_silent};
    use policy::{Notice, Situation};

    #[test]
    fn finds_excuses_without_a_cause() {
        fires(
            Rule::R1,
            &[
                "Something came up and I can't make it tomorrow.",
                "Unfortunately something\nhas come\nup, so I need to move our interview.",
                "Due to unforeseen circumstances I will not be able to attend.",
                "I’m afraid that, owing to circumstances beyond my control, I must cancel.",
                "For various reasons I would like to postpone.",
                "Sorry, an urgent matter has come up. Can we find another day?",
                "Because of some issues I cannot come to the interview on Monday.",
                "Something's come up at the last minute. Could we do Thursday?",
                "There has been a change of plans and I cannot join the call.",
                "I cannot attend due to reasons I would rather not go into.",
                "Life got in the way this week, can we speak next week instead?",
                "Unexpectedly there arose a situation, and I cannot come.",
                "Due to an issue I can't go into, I won't be there.",
                "Due to some unavoidable reasons I am not able to come.",
            ],
        );
    }

    #[test]
    fn avoids_false_positive_where_a_cause_is_near() {
        stays_silent(
            Rule::R1,
            &[
                "Something has come up: my daughter is in hospital and I cannot travel.",
                "I came down with the flu last night. Due to these unforeseen circumstances I cannot attend.",
                "Due to circumstances beyond my control, namely a train strike, I cannot reach you tomorrow.",
                "Because of a family emergency, which is beyond my control, I need to move our interview.",
                "For personal reasons I am withdrawing my application.",
                "If something comes up on your side, please let me know.",
                "Because of illness, I am not able to take part as planned.",
                "My plans have changed: I have accepted another offer.",
                "As my circumstances have changed, I am withdrawing my application.",
                "I would be glad to hear from you should something suitable come up in the future.",
                "Because of an unexpected incident, I was not able to take part.",
                "Something urgent has come up at work, and I cannot leave.",
                "For the reasons that I gave on the phone I withdraw.",
                "There's one thing I'll need for our interview: a step-free room.",
                "I may have trouble getting to you on Thursday.",
                "I have something then that I can't move.",
                "I have a personal matter to attend to today.",
            ],
        );
    }

    #[test]
    fn the_fix_names_the_category() {
        let mut draft = email("Dear Ms Lee, due to unforeseen circumstances I cannot attend. Something came up.");
        draft.situation = Some(Situation::new(Reason::Illness, Notice::Minutes(600)));
        assert_eq!(mended(&draft, Rule::R1), "Dear Ms Lee, due to illness I cannot attend. Something came up.");
        draft.body = "I am sorry, but something came up today.".to_owned();
        assert_eq!(mended(&draft, Rule::R1), "I am sorry, but I'm not well today.");
    }
}
