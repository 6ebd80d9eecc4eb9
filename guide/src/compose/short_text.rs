//! The text message. It only points to the call or the email, and never cancels by itself (C10).

use crate::advice::{Plan, To};

use super::scene::Scene;

pub(super) fn write(scene: &Scene) -> (Option<String>, String) {
    let whom = match (&scene.interviewer, scene.to) {
        // The interviewer's name is no help in a text to the recruiter, whose own name we do not have.
        (_, To::Recruiter) => String::new(),
        (Some(name), _) => format!(" {name}"),
        (None, _) => " hiring team".to_owned(),
    };
    let from = scene.your_name.as_ref().map(|name| format!(" This is {name}.")).unwrap_or_default();
    let about = scene.our_interview();
    let points = match (scene.plan, &scene.phone) {
        (Plan::Call, Some(phone)) => {
            format!("I have just tried to call you about {about}. Please call me on {phone} when you see this.")
        }
        (Plan::Call, None) => {
            format!("I have just tried to call you about {about}. Please call me back when you see this.")
        }
        _ => format!(
            "I have just tried to call you about {about}, and have sent you an email. Please read it when you have a moment."
        ),
    };
    (None, format!("Hello{whom}.{from} {points} Thank you."))
}
