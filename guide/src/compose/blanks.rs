//! Blank templates: the very words of the live messages, with square brackets where a person fills something in.

use crate::advice::MessageKind;
use crate::assess::Outcome;
use crate::facts::{Notice, Reason, Situation};

use super::scene::Scene;
use super::{Message, write};

const WEEKS: i32 = 20_000;
const HOURS: i32 = 600;

/// What each is for, and the situation whose message it is.
const KINDS: [(&str, MessageKind, Reason, i32); 10] = [
    ("Withdrawing after accepting an offer", MessageKind::Email, Reason::AcceptedOffer, WEEKS),
    ("Withdrawing because it is not the right fit", MessageKind::Email, Reason::NotAFit, WEEKS),
    ("A new time: illness", MessageKind::Email, Reason::Illness, WEEKS),
    ("A new time: a family emergency", MessageKind::Email, Reason::FamilyEmergency, WEEKS),
    ("A new time: an appointment that cannot be moved", MessageKind::Email, Reason::EssentialAppointment, WEEKS),
    ("Video instead: a disrupted journey", MessageKind::Email, Reason::TravelDisruption, WEEKS),
    ("An adjustment: an access need", MessageKind::Email, Reason::AccessNeed, WEEKS),
    ("More time to decide on an offer", MessageKind::ExtensionEmail, Reason::PendingOffer, WEEKS),
    ("A call on the day: illness", MessageKind::Call, Reason::Illness, HOURS),
    ("A voicemail on the day: illness", MessageKind::Voicemail, Reason::Illness, HOURS),
];

/// The templates of guide section 6: what each is for, and its words.
#[must_use]
pub fn blanks() -> Vec<(&'static str, Message)> {
    let blank = |&(title, kind, reason, minutes): &(&'static str, MessageKind, Reason, i32)| {
        let situation = Situation::new(reason, Notice::Minutes(minutes));
        (title, write(kind, &Scene::blank(&situation, &Outcome::of(&situation))))
    };
    KINDS.iter().map(blank).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compose::compose;
    use crate::details::{Details, WallTime};

    #[test]
    fn each_is_the_live_message_with_brackets_in_the_place_of_the_details() {
        let time = |text| WallTime::parse(text).expect("a time");
        let details = Details {
            your_name: "Ada Quill".to_owned(),
            interviewer: "Ms Lee".to_owned(),
            company: "Acme".to_owned(),
            role: "Analyst".to_owned(),
            phone: "555 0100".to_owned(),
            at: Some(time("2026-12-03T14:00")),
            time_zone: "UTC".to_owned(),
            alternatives: vec![time("2026-12-07T10:00"), time("2026-12-08T11:00"), time("2026-12-09T12:00")],
            ..Details::default()
        };
        let filled = |text: &str| {
            let pairs = [
                ("[your name]", "Ada Quill"),
                ("[name]", "Ms Lee"),
                ("[company]", "Acme"),
                ("[role]", "Analyst"),
                ("[your number]", "555 0100"),
                ("[date] at [time]", "Thursday 3 December 2026 at 14:00"),
                ("[time zone]", "UTC"),
                ("[first new date and time]", "Monday 7 December at 10:00"),
                ("[second new date and time]", "Tuesday 8 December at 11:00"),
                ("[third new date and time]", "Wednesday 9 December at 12:00"),
            ];
            pairs.iter().fold(text.to_owned(), |text, (blank, word)| text.replace(blank, word))
        };
        for (blank, &(_, kind, reason, minutes)) in blanks().into_iter().zip(&KINDS) {
            let (title, message) = blank;
            let live = compose(&Situation::new(reason, Notice::Minutes(minutes)), &details);
            let live = live.iter().find(|live| live.kind == kind).expect("a live message of this kind");
            assert!(message.body.contains('['), "{title}");
            // Spoken dates leave the year out.
            let spoken = filled(&message.body).replace(" 2026", "");
            assert_eq!(spoken, live.body.replace(" 2026", ""), "{title}");
            assert_eq!(message.subject.as_deref().map(filled), live.subject, "{title}");
        }
    }
}
