//! What a call may turn into.

use policy::{MessageKind, Situation, decide, ids};
use serde::Serialize;

use crate::Text;
use crate::details::Details;
use crate::en::English;
use crate::language::Language;

use super::scene::Scene;

ids! {
    /// One way a call may go.
    CallTurn {
        /// The person who is called answers.
        TheyAnswer = "they-answer",
        /// They try to change the caller's mind, or do not like it.
        TheyPushBack = "they-push-back",
        /// Somebody else answers.
        ColleagueAnswers = "colleague-answers",
        /// Nobody does.
        NobodyAnswers = "nobody-answers",
    }
}

/// One way a call may go, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Turn {
    /// What happens.
    pub when: Text,
    /// What to do or say then; words to say aloud stand in quotation marks.
    pub says: String,
}

/// How to go on once the phone rings, in English: one turn for each [`CallTurn`]. None where the situation has no call in it.
#[must_use]
pub fn turns(situation: &Situation, details: &Details) -> Vec<Turn> {
    turns_in::<English>(situation, details)
}

/// The same in a language.
#[must_use]
pub fn turns_in<L: Language>(situation: &Situation, details: &Details) -> Vec<Turn> {
    let decision = decide(situation);
    let calls = [MessageKind::Call, MessageKind::LateCall];
    if !decision.messages(situation).iter().any(|kind| calls.contains(kind)) {
        return Vec::new();
    }
    let scene = Scene::new::<L>(situation, &decision, details);
    CallTurn::ALL.iter().map(|&turn| L::turn(turn, &scene)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use policy::{Band, Notice, Reason};

    #[test]
    fn wherever_there_is_a_call_there_are_words_for_each_way_it_may_go() {
        for &reason in Reason::ALL {
            for &band in Band::ALL {
                for via_recruiter in [false, true] {
                    let situation = Situation { via_recruiter, ..Situation::new(reason, band.typical()) };
                    let turns = turns(&situation, &Details::default());
                    let calls = [MessageKind::Call, MessageKind::LateCall];
                    let has_call = decide(&situation).messages(&situation).iter().any(|kind| calls.contains(kind));
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
        let situation = Situation::new(Reason::Illness, Notice::Minutes(60));
        let details = Details { interviewer: "Ms Lee".to_owned(), role: "Analyst".to_owned(), ..Details::default() };
        let colleague = turns(&situation, &details).swap_remove(2);
        assert!(colleague.says.contains("Analyst") && colleague.says.contains("tell Ms Lee"), "{colleague:?}");
    }
}
