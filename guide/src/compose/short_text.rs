//! The text message. It only points to the call or the email, and never cancels by itself (C10).

use crate::advice::Plan;

use super::scene::Scene;

pub(super) fn write(scene: &Scene) -> (Option<String>, String) {
    let hello = scene.hello_in_a_text();
    let about = scene.interview_in_speech();
    let points = match (scene.plan, &scene.phone) {
        (Plan::Call, Some(phone)) => {
            ["I have just tried to call you about ", &about, ". Please call me on ", phone, " when you see this."]
                .concat()
        }
        (Plan::Call, None) => {
            ["I have just tried to call you about ", &about, ". Please call me when you see this."].concat()
        }
        _ => [
            "I have just tried to call you about ",
            &about,
            ". I have sent you an email: please read it when you have a moment.",
        ]
        .concat(),
    };
    (None, [&hello, " ", &points, " Thank you."].concat())
}
