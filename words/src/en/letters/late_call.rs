//! The call on the way, late: before the start, with the new arrival time (V8, C2).

use policy::To;

use super::call::about;
use crate::compose::Scene;
use crate::language::Letter;

use super::story::{self, apology, what_happened};

pub(super) fn write(scene: &Scene) -> Letter {
    let rearrange = match (scene.far_behind, scene.spoken_alternatives()) {
        (true, None) => "If you would rather rearrange, I will gladly find a new time.".to_owned(),
        (true, Some(times)) => format!("If you would rather rearrange, I could do {times}."),
        (false, _) => "If that is too late for you, I will gladly rearrange.".to_owned(),
    };
    let mut lines = vec![
        scene.hello_on_the_phone(),
        about(scene),
        what_happened(scene),
        apology(scene).to_owned(),
        "Let me tell you when I expect to be there.".to_owned(),
        rearrange,
    ];
    if scene.to == To::Recruiter {
        lines.push("Will you let them know, or shall I call them myself?".to_owned());
    }
    lines.push("Thank you for your patience.".to_owned());
    Letter { subject: None, body: story::lines(&lines) }
}
