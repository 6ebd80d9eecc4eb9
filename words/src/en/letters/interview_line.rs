//! A6: how to tell it in a later interview. A withdrawal shows fit and priorities, a new time shows reliability.

use policy::{Reason, Verdict};

use crate::compose::Scene;
use crate::language::Letter;

pub(super) fn write(scene: &Scene) -> Letter {
    let line = match (scene.effective_verdict, scene.reason) {
        (Verdict::Withdraw, Reason::AcceptedOffer) => {
            "I withdrew from one process because I had accepted an offer elsewhere. I told them openly, so that they could give the time to somebody else."
        }
        (Verdict::Withdraw, Reason::NotAFit) => {
            "I withdrew from one process when I saw that the role was not the right match. I told them openly, so that they could give the time to somebody else."
        }
        (Verdict::Withdraw, Reason::SafetyOrEthics) => {
            "I withdrew from one process because it did not match the way I want to work. I said so briefly and politely, and moved on."
        }
        (Verdict::Withdraw, _) => {
            "I withdrew from one process for personal reasons. I told them openly, so that they could give the time to somebody else."
        }
        (Verdict::Adjust, Reason::AccessNeed) => {
            "I asked for an adjustment before one interview, so that I could do my best. I say early what I need."
        }
        (Verdict::Adjust, _) => {
            "When I could not make an interview as planned, I suggested another way to hold it. I look for a way before I cancel."
        }
        (Verdict::Pause, _) => {
            "I once asked for an interview to be put on hold. I said so early, and came back as soon as I could name a date."
        }
        _ if scene.missed => {
            "I once missed an interview. I got in touch, said so plainly, and asked for a new time. Being reliable means saying so when something goes wrong."
        }
        _ => {
            "I once moved an interview. I got in touch, said so plainly, and asked for a new time. Being reliable means saying so when something goes wrong."
        }
    };
    Letter { subject: None, body: line.to_owned() }
}
