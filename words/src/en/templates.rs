//! What each template is for, and what stands in it in the place of details, in English.

use crate::compose::{Nearness, Template, TimeText};
use crate::language::Blanks;

/// The title of a template.
pub(super) const fn title(template: Template) -> &'static str {
    match template {
        Template::WithdrawAfterOffer => "Withdrawing after accepting an offer",
        Template::WithdrawNotAFit => "Withdrawing because it is not the right fit",
        Template::NewTimeIllness => "A new time: illness",
        Template::NewTimeFamilyEmergency => "A new time: a family emergency",
        Template::NewTimeAppointment => "A new time: an appointment that cannot be moved",
        Template::VideoInstead => "Video instead: a disrupted journey",
        Template::Adjustment => "An adjustment: an access need",
        Template::MoreTimeToDecide => "More time to decide on an offer",
        Template::CallIllness => "A call on the day: illness",
        Template::VoicemailIllness => "A voicemail on the day: illness",
    }
}

/// The blanks, in square brackets.
pub(super) fn blanks() -> Blanks {
    let time = |day: &str| TimeText {
        on_day: format!("on {day}"),
        day: day.to_owned(),
        clock: "[time]".to_owned(),
        said: format!("{day} at [time]"),
        zones: String::new(),
        nearness: Nearness::Other,
        morning: false,
    };
    Blanks {
        your_name: "[your name]".to_owned(),
        interviewer: "[name]".to_owned(),
        company: "[company]".to_owned(),
        role: "[role]".to_owned(),
        phone: "[your number]".to_owned(),
        slot: time("[day]"),
        alternatives: ["[first new day]", "[second new day]", "[third new day]"].map(time),
        need: "[what you need]".to_owned(),
    }
}
