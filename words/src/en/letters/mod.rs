//! The messages in English: one file a message, the words beside the rule that asks for them.

mod call;
mod confirmation_email;
mod email;
mod extension_email;
mod interview_line;
mod late_call;
mod natural;
mod offer_email;
mod phrases;
mod question;
mod reaffirm;
mod recruiter_email;
mod short_text;
mod stay_in_touch;
mod story;
mod third_party_email;
mod value_note;
mod voicemail;

use policy::MessageKind;

use crate::compose::Scene;
use crate::language::Letter;

/// The message of this kind.
pub(super) fn letter(kind: MessageKind, scene: &Scene) -> Letter {
    match kind {
        MessageKind::Call => call::write(scene),
        MessageKind::Voicemail => voicemail::write(scene),
        MessageKind::RecruiterEmail => recruiter_email::write(scene),
        MessageKind::Email => email::write(scene),
        MessageKind::ConfirmationEmail => confirmation_email::write(scene),
        MessageKind::ShortText => short_text::write(scene),
        MessageKind::ExtensionEmail => extension_email::write(scene),
        MessageKind::OfferEmail => offer_email::write(scene),
        MessageKind::ThirdPartyEmail => third_party_email::write(scene),
        MessageKind::LateCall => late_call::write(scene),
        MessageKind::StayInTouch => stay_in_touch::write(scene),
        MessageKind::Reaffirm => reaffirm::write(scene),
        MessageKind::ValueNote => value_note::write(scene),
        MessageKind::InterviewLine => interview_line::write(scene),
    }
}
