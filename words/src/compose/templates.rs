//! Blank templates: the live messages, with blanks in the place of what a person fills in.

use policy::{MessageKind, Notice, Reason, Situation, decide, ids};

use crate::en::English;
use crate::language::Language;

use super::scene::Scene;
use super::{Message, write};

ids! {
    /// A blank template.
    Template {
        /// Weeks ahead: email for the reason `accepted-offer`.
        WithdrawAfterOffer = "withdraw-after-offer",
        /// Weeks ahead: email for the reason `not-afit`.
        WithdrawNotAFit = "withdraw-not-a-fit",
        /// Weeks ahead: email for the reason `illness`.
        NewTimeIllness = "new-time-illness",
        /// Weeks ahead: email for the reason `family-emergency`.
        NewTimeFamilyEmergency = "new-time-family-emergency",
        /// Weeks ahead: email for the reason `essential-appointment`.
        NewTimeAppointment = "new-time-appointment",
        /// Weeks ahead: email for the reason `travel-disruption`.
        VideoInstead = "video-instead",
        /// Weeks ahead: email for the reason `access-need`.
        Adjustment = "adjustment",
        /// Weeks ahead: extension email for the reason `pending-offer`.
        MoreTimeToDecide = "more-time-to-decide",
        /// Same day: call for the reason `illness`.
        CallIllness = "call-illness",
        /// Same day: voicemail for the reason `illness`.
        VoicemailIllness = "voicemail-illness",
    }
}

/// Notices in minutes: two weeks ahead, and on the same day.
const WEEKS: i32 = 20_000;
const HOURS: i32 = 600;

impl Template {
    /// The message it is, and the situation whose message it is.
    const fn message(self) -> (MessageKind, Situation) {
        let (kind, reason, minutes) = match self {
            Self::WithdrawAfterOffer => (MessageKind::Email, Reason::AcceptedOffer, WEEKS),
            Self::WithdrawNotAFit => (MessageKind::Email, Reason::NotAFit, WEEKS),
            Self::NewTimeIllness => (MessageKind::Email, Reason::Illness, WEEKS),
            Self::NewTimeFamilyEmergency => (MessageKind::Email, Reason::FamilyEmergency, WEEKS),
            Self::NewTimeAppointment => (MessageKind::Email, Reason::EssentialAppointment, WEEKS),
            Self::VideoInstead => (MessageKind::Email, Reason::TravelDisruption, WEEKS),
            Self::Adjustment => (MessageKind::Email, Reason::AccessNeed, WEEKS),
            Self::MoreTimeToDecide => (MessageKind::ExtensionEmail, Reason::PendingOffer, WEEKS),
            Self::CallIllness => (MessageKind::Call, Reason::Illness, HOURS),
            Self::VoicemailIllness => (MessageKind::Voicemail, Reason::Illness, HOURS),
        };
        (kind, Situation::new(reason, Notice::Minutes(minutes)))
    }
}

/// The templates in English: what each is for, and its words.
#[must_use]
pub fn blanks() -> Vec<(&'static str, Message)> {
    blanks_in::<English>()
}

/// The same in a language.
#[must_use]
pub fn blanks_in<L: Language>() -> Vec<(&'static str, Message)> {
    let blank = |&template: &Template| {
        let (kind, situation) = template.message();
        (L::template(template), write::<L>(kind, &Scene::blank::<L>(&situation, &decide(&situation))))
    };
    Template::ALL.iter().map(blank).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compose::compose;
    use crate::details::{Details, WallTime};

    #[test]
    fn each_is_the_live_message_with_brackets_in_the_place_of_the_details() {
        // Nobody says "five past two" of a blank: these hours are read out as they are written.
        let time = |text| WallTime::parse(text).expect("a time");
        let details = Details {
            your_name: "Ada".to_owned(),
            interviewer: "Priya".to_owned(),
            company: "Acme".to_owned(),
            // So short that a subject has room for the kind of conversation beside a long day.
            role: "QA".to_owned(),
            phone: "555 0100".to_owned(),
            at: Some(time("2026-12-03T14:03")),
            need: "Captions".to_owned(),
            alternatives: vec![time("2026-12-07T10:03"), time("2026-12-08T11:03"), time("2026-12-09T12:03")],
            ..Details::default()
        };
        let filled = |text: &str| {
            let pairs = [
                ("[your name]", "Ada"),
                ("[name]", "Priya"),
                ("[company]", "Acme"),
                ("[role]", "QA"),
                ("[your number]", "555 0100"),
                ("[day] at [time]", "Thursday 3 December at 14:03"),
                ("[day], [time]", "Thursday 3 December, 14:03"),
                ("[first new day] at [time]", "Monday 7 December at 10:03"),
                ("[second new day] at [time]", "Tuesday 8 December at 11:03"),
                ("[third new day] at [time]", "Wednesday 9 December at 12:03"),
                ("[time]", "14:03"),
                ("[what you need]", "Captions"),
            ];
            pairs.iter().fold(text.to_owned(), |text, (blank, word)| text.replace(blank, word))
        };
        for ((title, message), template) in blanks().into_iter().zip(Template::ALL) {
            let (kind, situation) = template.message();
            let live = compose(&situation, &details);
            let live = live.iter().find(|live| live.kind == kind).expect("a live message of this kind");
            assert!(message.body.contains('['), "{title}");
            assert_eq!(filled(&message.body), live.body, "{title}");
            assert_eq!(message.subject.as_deref().map(filled), live.subject, "{title}");
        }
    }
}
