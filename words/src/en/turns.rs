//! What to do or say when a call takes a turn, in English.

use policy::{Plan, Reason, To, Verdict};

use crate::compose::{CallTurn, Scene, Turn};

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
    Turn { when, says }
}

const fn answered(late: bool) -> &'static str {
    if late {
        "Say it as it stands, and give your new arrival time. Then keep going."
    } else {
        "Say it as it stands, then listen. Note who it was and what you agreed, and send the confirmation email."
    }
}

const fn unanswered(late: bool) -> &'static str {
    if late {
        "Send the short text, and try once more in a few minutes."
    } else {
        "Leave the voicemail, and send the email at once."
    }
}

fn push_back(scene: &Scene) -> &'static str {
    match (scene.effective_verdict, scene.reason) {
        (Verdict::Withdraw, Reason::SafetyOrEthics) => {
            "“Thank you for asking. My decision stands, and I would like to leave it at that.”"
        }
        (Verdict::Withdraw, _) => "“I understand. My decision stands; I wanted you to hear it from me.”",
        (Verdict::Reschedule, _) if scene.missed => "“I understand. If there is another time, I will be there.”",
        (Verdict::Reschedule, _) => "“I understand. I cannot be there at that time. Could we look for another time?”",
        (Verdict::Adjust, Reason::AccessNeed) => "“I understand. Could you let me know whom to arrange this with?”",
        (Verdict::Adjust, _) => "“I understand. Could we look for another time?”",
        (Verdict::Ask, _) if scene.to == To::ThirdParty => "“I understand. Could you tell me who can answer this?”",
        (Verdict::Ask, _) => "“I understand. Whom may I write to about this?”",
        (Verdict::Warn, _) => "“I understand. You will hear from me either way.”",
        (Verdict::Pause, _) => "“I understand. I will write as soon as I can name a date.”",
        (Verdict::Wait | Verdict::Attend | Verdict::AskExtension, _) => {
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
    format!(
        "“It is about {}. Could you please tell {whom} that {news}?” Ask for their name.",
        scene.interview_in_speech()
    )
}
