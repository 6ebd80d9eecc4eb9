//! Names, dates and wishes that go into the messages. All optional; whatever is typed comes out as harmless text.

mod clock;
mod date;
mod depth;
mod field;
mod offer;
mod offsets;
mod register;
mod safe_text;
mod wall_time;

use serde::Serialize;

use safe_text::one_line;

pub use clock::Clock;
pub use date::Date;
pub use depth::Depth;
pub use field::Field;
pub use offer::Offer;
pub use offsets::Offsets;
pub use register::Register;
pub use safe_text::is_hidden;
pub use wall_time::{WallTime, WallTimeError};

/// What the messages are filled with. Blank counts as not given.
///
/// They are written with the keys of the public interface, those that are given, and
/// [`json::details`](crate::json::details) reads what is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Details {
    /// Who sends the message.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub your_name: String,
    /// Who is addressed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub interviewer: String,
    /// The recruiter who arranged it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub recruiter: String,
    /// The employer.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub company: String,
    /// The job.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub role: String,
    /// Where the sender can be called.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// When the interview starts, by the clock of `time_zone`; for a task, its deadline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<WallTime>,
    /// The day of the interview, where its hour is not known. The page knows it of somebody who has tapped "Today"; the JSON
    /// has no such key.
    #[serde(skip)]
    pub day: Option<Date>,
    /// The day on which the message is written. Without it no time is "tomorrow", and none has its year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub today: Option<Date>,
    /// The zone of the interview, an IANA name.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub time_zone: String,
    /// The sender's own zone, an IANA name.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub your_time_zone: String,
    /// New times to offer, by the clock of `time_zone`. The first three different ones are used, and one alone is too; the time
    /// of `at` never is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<WallTime>,
    /// Both clocks at the start. Where they agree, no zone is named; without them, theirs is named where the two zones differ,
    /// and no time is given in the other (M4).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_offsets: Option<Offsets>,
    /// Both clocks at each of the new times, in the same order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alternative_offsets: Vec<Offsets>,
    /// Both zones as people call them, theirs first: none or two. Without them, a zone is called by its city.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub zone_names: Vec<String>,
    /// By 24 hours unless given.
    pub clock: Clock,
    /// Natural unless given.
    pub register: Register,
    /// The usual one of the circumstance unless given; [`Depth::told`] has two exceptions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub depth: Option<Depth>,
    /// The whole greeting, in the sender's own words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub greeting: String,
    /// The cause, in the sender's own words: a clause, a few words or whole sentences. It takes the place of ours (M20).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub own_line: String,
    /// What they offered: a time like `2026-12-03T14:00`, or a few words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub offered: String,
    /// The offer of another employer.
    #[serde(skip_serializing_if = "Offer::is_empty")]
    pub offer: Offer,
    /// The day until which the offering employer is asked to wait.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extension_until: Option<Date>,
    /// The first day on which the sender is free, where no times are named; for a pause, the day by which they write again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_from: Option<Date>,
    /// What would make the interview work.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub need: String,
    /// Whether an expired test or a missed call was their mistake: then nothing is apologised for.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub their_mistake: bool,
    /// What would undo a withdrawal, in a few words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub open_if: String,
    /// Which of the equal wordings (M18); every number is one. The same number gives the same letter.
    pub wording: u32,
}

impl Default for Details {
    fn default() -> Self {
        Self {
            your_name: String::new(),
            interviewer: String::new(),
            recruiter: String::new(),
            company: String::new(),
            role: String::new(),
            phone: String::new(),
            at: None,
            day: None,
            today: None,
            time_zone: String::new(),
            your_time_zone: String::new(),
            alternatives: Vec::new(),
            at_offsets: None,
            alternative_offsets: Vec::new(),
            zone_names: Vec::new(),
            clock: Clock::Hours24,
            register: Register::Natural,
            depth: None,
            greeting: String::new(),
            own_line: String::new(),
            offered: String::new(),
            offer: Offer::default(),
            extension_until: None,
            free_from: None,
            need: String::new(),
            their_mistake: false,
            open_if: String::new(),
            wording: 0,
        }
    }
}

/// A detail that was longer than a message can carry, and the part of it that is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cut {
    /// Which detail.
    pub field: Field,
    /// What is used of it, ending in "…".
    pub kept: String,
}

impl Details {
    /// A field as it was typed.
    #[must_use]
    pub fn typed(&self, field: Field) -> &str {
        match field {
            Field::YourName => &self.your_name,
            Field::Interviewer => &self.interviewer,
            Field::Recruiter => &self.recruiter,
            Field::Company => &self.company,
            Field::Role => &self.role,
            Field::Phone => &self.phone,
            Field::TimeZone => &self.time_zone,
            Field::YourTimeZone => &self.your_time_zone,
            Field::Greeting => &self.greeting,
            Field::OwnLine => &self.own_line,
            Field::Offered => &self.offered,
            Field::Need => &self.need,
            Field::OpenIf => &self.open_if,
            Field::OfferCompany => &self.offer.company,
            Field::OfferContact => &self.offer.contact,
            Field::OfferRole => &self.offer.role,
        }
    }

    /// A field as a message may carry it: one harmless line, none where it is blank.
    #[must_use]
    pub fn line(&self, field: Field) -> Option<String> {
        one_line(field, self.typed(field)).map(|(line, _)| line)
    }

    /// The zone of the interview as people call it, where it is given: one harmless line.
    #[must_use]
    pub fn zone_in_words(&self) -> Option<String> {
        let name = self.zone_names.first()?;
        // As long as other names.
        one_line(Field::Company, name).map(|(line, _)| line)
    }

    /// The fields that had to be cut, so that the page can say so.
    #[must_use]
    pub fn cuts(&self) -> Vec<Cut> {
        let cut = |&field: &Field| match one_line(field, self.typed(field)) {
            Some((kept, true)) => Some(Cut { field, kept }),
            _ => None,
        };
        Field::ALL.iter().filter_map(cut).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn role(typed: &str) -> Option<String> {
        Details { role: typed.to_owned(), ..Details::default() }.line(Field::Role)
    }

    #[test]
    fn hostile_text_becomes_one_harmless_line() {
        assert_eq!(role("  \t\n "), None);
        assert_eq!(role("Data\r\nBcc: all@example.org").as_deref(), Some("Data Bcc: all@example.org"));
        assert_eq!(role("<script>alert(1)</script>").as_deref(), Some("(script)alert(1)(/script)"));
        assert_eq!(role("\u{202e}tsylanA\u{2066}").as_deref(), Some("tsylanA"));
        assert_eq!(role("Chef 👩‍🍳").as_deref(), Some("Chef 👩‍🍳"));
        assert_eq!(role("\u{fffd}"), None);
    }

    #[test]
    fn a_long_field_is_cut_between_graphemes_and_says_so() {
        let family = "👩‍👩‍👧‍👦";
        let details = Details { your_name: family.repeat(10_000), ..Details::default() };
        assert_eq!(details.line(Field::YourName), Some(family.repeat(8) + "…"));
        assert_eq!(details.cuts().len(), 1);
        assert_eq!(role(&"a ".repeat(5_000)).as_deref(), Some("a a a a a a a a a…"));
        assert_eq!(role(&format!("e{}", "\u{301}".repeat(10_000))).as_deref(), Some("…"));
        assert!(Details { role: "Analyst".to_owned(), ..Details::default() }.cuts().is_empty());
    }

    #[test]
    fn a_phone_number_keeps_its_end() {
        let details = Details { phone: "+49 30 12 34 56 78 90".to_owned(), ..Details::default() };
        assert_eq!(details.line(Field::Phone).as_deref(), Some("+49 30 12 34 56 7890"));
        assert!(details.cuts().is_empty());
    }
}
