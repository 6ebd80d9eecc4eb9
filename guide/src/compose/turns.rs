//! What a call may turn into, and what to say then.

use crate::advice::{MessageKind, To, Verdict};
use crate::assess::Outcome;
use crate::details::Details;
use crate::facts::{Reason, Situation};

use super::scene::Scene;

/// One way a call may go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// What happens.
    pub when: &'static str,
    /// What to do or say then; words to say aloud stand in quotation marks.
    pub says: String,
}

/// How to go on once the phone rings: they answer, they push back, a colleague answers, nobody does. None where the
/// situation has no call in it.
#[must_use]
pub fn turns(situation: &Situation, details: &Details) -> Vec<Turn> {
    let outcome = Outcome::of(situation);
    let late = outcome.messages().contains(&MessageKind::LateCall);
    if !late && !outcome.messages().contains(&MessageKind::Call) {
        return Vec::new();
    }
    let scene = Scene::new(situation, &outcome, details);
    let answered = if late {
        "Say it as it stands, and give your new arrival time. Then keep going."
    } else {
        "Say it as it stands, then listen. Note who it was and what you agreed, and send the confirmation email."
    };
    let nobody = if late {
        "Send the short text, and try once more in a few minutes."
    } else {
        "Leave the voicemail, and send the email at once."
    };
    let turn = |when, says: &str| Turn { when, says: says.to_owned() };
    vec![
        turn("They answer", answered),
        turn("They push back", push_back(&scene)),
        Turn { when: "A colleague answers", says: colleague(&scene, late) },
        turn("Nobody answers", nobody),
    ]
}

const fn push_back(scene: &Scene) -> &'static str {
    match (scene.course, scene.reason) {
        (Verdict::Withdraw, Reason::SafetyOrEthics) => {
            "“Thank you for asking. My decision stands, and I would like to leave it at that.”"
        }
        (Verdict::Withdraw, _) => "“I understand. My decision stands; I wanted you to hear it from me.”",
        (Verdict::Reschedule, _) if scene.missed => "“I understand. If there is another time, I will be there.”",
        (Verdict::Reschedule, _) => "“I understand. I cannot be there at that time. Could we look for another time?”",
        (Verdict::Adjust, Reason::AccessNeed) => "“I understand. Could you let me know whom to arrange this with?”",
        (Verdict::Adjust, _) => "“I understand. Could we look for another time?”",
        (Verdict::Attend | Verdict::AskExtension, _) => {
            "“I understand. Shall I still come, or could we look for another time?”"
        }
    }
}

fn colleague(scene: &Scene, late: bool) -> String {
    let whom = match &scene.interviewer {
        Some(name) if scene.to != To::Recruiter => name.as_str(),
        _ if scene.to == To::Recruiter => "whoever looks after my application",
        _ => "whoever is holding it",
    };
    let news = if late { "I am on my way and running late" } else { "I called, and that an email follows" };
    [
        "“It is about ",
        &scene.interview_in_speech(),
        ". Could you please tell ",
        whom,
        " that ",
        news,
        "?” Ask for their name.",
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Band;

    #[test]
    fn wherever_there_is_a_call_there_are_words_for_each_way_it_may_go() {
        for &reason in Reason::ALL {
            for &band in Band::ALL {
                for via_recruiter in [false, true] {
                    let situation = Situation { via_recruiter, ..Situation::new(reason, band.typical()) };
                    let turns = turns(&situation, &Details::default());
                    let calls = [MessageKind::Call, MessageKind::LateCall];
                    let has_call = Outcome::of(&situation).messages().iter().any(|kind| calls.contains(kind));
                    assert_eq!(turns.len(), if has_call { 4 } else { 0 }, "{reason:?} {band:?}");
                    for turn in turns {
                        // The one apology is in the script (M6).
                        assert!(!turn.says.contains("sorry") && !turn.says.contains("apolog"), "{turn:?}");
                        assert!(turn.says.split(' ').count() <= 45, "{turn:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_colleague_hears_which_interview_and_for_whom() {
        let situation = Situation::new(Reason::Illness, crate::facts::Notice::Minutes(60));
        let details = Details { interviewer: "Ms Lee".to_owned(), role: "Analyst".to_owned(), ..Details::default() };
        let colleague = turns(&situation, &details).swap_remove(2);
        assert!(colleague.says.contains("Analyst") && colleague.says.contains("tell Ms Lee"), "{colleague:?}");
    }
}
