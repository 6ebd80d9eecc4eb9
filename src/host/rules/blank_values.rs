//! The values for the blanks, worded as in our own messages.

use policy::{MessageKind, Situation, To};
use words::{Advice, Details, Field, Offsets, WallTime, cause_as_told};

use super::blanks::{Blank, Piece, pieces};

/// The minimum and maximum number of new times that a message offers, if it offers any (M9).
const MIN_NEW_TIMES: usize = 2;
const MAX_NEW_TIMES: usize = 3;

/// The values for the blanks of one message.
pub(super) struct BlankValues {
    /// Whether the message is spoken.
    pub(super) spoken: bool,
    words: Vec<(Blank, String)>,
    /// The start time in both zones if they differ, for a text that has `[time]` but not `[time zone]`.
    both_clocks: Option<String>,
}

impl BlankValues {
    pub(super) fn new(situation: &Situation, advice: &Advice, details: &Details, kind: MessageKind) -> Self {
        let mut values = Self { spoken: !kind.has_subject(), words: Vec::new(), both_clocks: None };
        let to_recruiter = advice.to == To::Recruiter && !matches!(kind, MessageKind::Email);
        let about_offer = kind.is_about_offer();
        let addressee = match advice.to {
            _ if about_offer => Some(Field::OfferContact),
            _ if to_recruiter => Some(Field::Recruiter),
            To::ThirdParty => None,
            _ => Some(Field::Interviewer),
        };
        let lines = [
            (Blank::YourName, Field::YourName),
            (Blank::Role, if about_offer { Field::OfferRole } else { Field::Role }),
            (Blank::Company, if about_offer { Field::OfferCompany } else { Field::Company }),
            (Blank::YourNumber, Field::Phone),
        ];
        for (blank, field) in lines {
            values.add(blank, details.line(field));
        }
        values.add(Blank::Name, addressee.and_then(|field| details.line(field)));
        // The employer who made the offer is another one: it must not learn of this interview or the reason.
        if about_offer {
            return values;
        }
        values.add(Blank::Reason, Some(cause_as_told(situation, details.register, details.depth)));
        let start = values.add_start(details);
        values.add_new_times(details);
        let arranged = to_recruiter && (values.spoken || kind == MessageKind::ConfirmationEmail);
        let whose = if arranged { "the interview you arranged" } else { "our interview" };
        let role = values.find(Blank::Role).map(|role| [" for the ", role, " role"].concat()).unwrap_or_default();
        let company = values.find(Blank::Company).map(|company| [" at ", company].concat()).unwrap_or_default();
        let on = start.map(|start| [" on ", &start].concat()).unwrap_or_default();
        let interview = [whose, &role, &company, &on].concat();
        values.add(Blank::Interview, Some(interview));
        values
    }

    /// Adds the interview's date, time and zone, and returns all of them as one phrase, if the date is known.
    fn add_start(&mut self, details: &Details) -> Option<String> {
        let at = details.at?;
        // Spoken messages omit the year and shorten the zone.
        let day = if self.spoken { at.day_in_words() } else { at.date_in_words() };
        let clocks = match details.at_offsets.filter(|_| self.spoken) {
            Some(offsets) => details.clocks(at, offsets),
            None => written_clocks(details, at, details.at_offsets),
        };
        let clock = at.clock_by(details.clock);
        let zone = clocks.strip_prefix(&*clock).map(str::trim).filter(|zone| !zone.is_empty());
        self.add(Blank::TimeZone, zone.map(str::to_owned));
        self.both_clocks = details.at_offsets.filter(|offsets| !offsets.agree()).map(|_| clocks.clone());
        let whole = [&day, " at ", &clocks].concat();
        self.add(Blank::Date, Some(day));
        self.add(Blank::Time, Some(clock));
        Some(whole)
    }

    fn add_new_times(&mut self, details: &Details) {
        let mut offered: Vec<WallTime> = Vec::new();
        let mut values = Vec::new();
        for (index, &time) in details.alternatives.iter().enumerate() {
            if values.len() == MAX_NEW_TIMES || offered.contains(&time) || details.at == Some(time) {
                continue;
            }
            offered.push(time);
            let clocks = match details.alternative_offsets.get(index) {
                Some(&offsets) => details.clocks(time, offsets),
                None => written_clocks(details, time, None),
            };
            values.push([&time.day_in_words(), " at ", &clocks].concat());
        }
        if values.len() >= MIN_NEW_TIMES {
            for (blank, value) in [Blank::First, Blank::Second, Blank::Third].into_iter().zip(values) {
                self.add(blank, Some(value));
            }
        }
    }

    fn add(&mut self, blank: Blank, words: Option<String>) {
        self.words.extend(words.map(|words| (blank, words)));
    }

    fn find(&self, blank: Blank) -> Option<&str> {
        self.words.iter().find(|(each, _)| *each == blank).map(|(_, words)| words.as_str())
    }

    /// Whether the text has a blank without a value.
    pub(super) fn lacks(&self, text: &str) -> bool {
        pieces(text).into_iter().any(|piece| matches!(piece, Piece::Blank(blank) if self.find(blank).is_none()))
    }

    /// The text with its blanks filled in; `None` if one has no value or is invalid. `zoned`: the text has `[time
    /// zone]`.
    pub(super) fn fill(&self, text: &str, zoned: bool) -> Option<String> {
        let mut filled = String::new();
        for piece in pieces(text) {
            match piece {
                Piece::Words(words) => filled.push_str(words),
                Piece::Blank(Blank::Time) if !zoned && self.both_clocks.is_some() => {
                    filled.extend(self.both_clocks.as_deref());
                }
                Piece::Blank(blank) => {
                    let mut words = self.find(blank)?.to_owned();
                    let begins = matches!(
                        filled.trim_end_matches(['“', '"', ' ']).chars().last(),
                        None | Some('.' | '?' | '!' | '\n')
                    );
                    if begins
                        && matches!(blank, Blank::Reason | Blank::Interview)
                        && let Some(first) = words.get_mut(..1)
                    {
                        first.make_ascii_uppercase();
                    }
                    filled.push_str(&words);
                }
                Piece::Unknown(_) | Piece::Stray(_) => return None,
            }
        }
        Some(filled)
    }
}

/// "14:00 Berlin time, UTC+1": the time as written messages give it.
fn written_clocks(details: &Details, at: WallTime, offsets: Option<Offsets>) -> String {
    let clocks = details.tell(at, offsets);
    let date = at.date_in_words();
    clocks.strip_prefix(&*date).and_then(|clocks| clocks.strip_prefix(" at ")).unwrap_or_default().to_owned()
}
