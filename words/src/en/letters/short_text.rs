//! The text message. It only points to the call or the email, and never cancels by itself (C10).

use policy::Plan;

use crate::compose::Scene;
use crate::language::Letter;

pub(super) fn write(scene: &Scene) -> Letter {
    let hello = scene.hello_in_a_text();
    let about = scene.interview_in_speech();
    let points = match (scene.plan, &scene.phone) {
        (Plan::Call, Some(phone)) => {
            format!("I have just tried to call you about {about}. Please call me on {phone} when you see this.")
        }
        (Plan::Call, None) => {
            format!("I have just tried to call you about {about}. Please call me when you see this.")
        }
        _ => format!(
            "I have just tried to call you about {about}. I have sent you an email: please read it when you have a moment."
        ),
    };
    Letter { subject: None, body: format!("{hello} {points} Thank you.") }
}
