//! What to do or say when a call takes a turn, in English.

use policy::{Plan, Reason, To, Verdict};

use crate::compose::{CallTurn, Scene, Turn};

use super::letters::interview_in_speech;

/// The words for a turn.
pub(super) fn turn(turn: CallTurn, scene: &Scene) -> Turn {
    // The only plan in which the call is the whole message is that of somebody who is running late.
    let late = scene.plan == Plan::Call;
    let (when, says) = match turn {
        CallTurn::TheyAnswer => ("They answer", answered(late).to_owned()),
        CallTurn::TheyPushBack => ("They push back", push_back(scene).to_owned()),
        CallTurn::ColleagueAnswers => ("A colleague answers", colleague(scene, late)),
        CallTurn::NobodyAnswers => ("Nobody answers", unanswered(late).to_owned()),
    };
    Turn { when: when.into(), says }
}

const fn answered(late: bool) -> &'static str {
    if late {
        "Tell them how it stands, and when you'll be there. Then keep going."
    } else {
        "Read it out, then listen. Note who you spoke to and what you agreed, then send the confirmation email."
    }
}

const fn unanswered(late: bool) -> &'static str {
    if late {
        "Send the short text, and try again in a few minutes."
    } else {
        "Leave the voicemail, then send the email straight after."
    }
}

fn push_back(scene: &Scene) -> &'static str {
    match (scene.effective_verdict, scene.reason) {
        (Verdict::Withdraw, Reason::SafetyOrEthics) => {
            "“Thanks for asking. I've made up my mind, and I'd like to leave it at that.”"
        }
        (Verdict::Withdraw, _) => "“I understand. I've made up my mind, and I wanted you to hear it from me.”",
        (Verdict::Reschedule, _) if scene.missed => "“I understand. If there's another time, I'll be there.”",
        (Verdict::Reschedule, _) => "“I understand. Is there any other time that might work?”",
        (Verdict::Adjust, Reason::AccessNeed) => "“I understand. Could you tell me who I can arrange this with?”",
        (Verdict::Adjust, _) => "“I understand. Could we look for another time?”",
        (Verdict::Ask, _) if scene.to == To::ThirdParty => "“I understand. Do you know who could tell me?”",
        (Verdict::Ask, _) => "“I understand. Who could I write to about this?”",
        (Verdict::Warn, _) => "“I understand. You'll hear from me either way.”",
        (Verdict::Pause, _) => "“I understand. I'll write as soon as I can name a date.”",
        (Verdict::Wait | Verdict::Attend | Verdict::AskExtension, _) => {
            "“I understand. Shall I still come, or could we look for another time?”"
        }
    }
}

fn colleague(scene: &Scene, late: bool) -> String {
    let whom = match &scene.interviewer {
        Some(name) if scene.to == To::Interviewer => name.as_str(),
        _ if scene.to == To::Recruiter => "the person who set it up",
        _ => "whoever's dealing with it",
    };
    let news = if late { "I'm on my way but running late" } else { "I called, and that an email's on its way" };
    format!(
        "“It's about {}. Could you please tell {whom} that {news}?” Ask for their name.",
        interview_in_speech(scene)
    )
}
