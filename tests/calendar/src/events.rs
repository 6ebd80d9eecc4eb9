//! The events to write: unusual titles, and moments over the whole range of the calendar.

use crate::calendar::{self, Standing, file};
use crate::readers::Event;

/// In milliseconds since 1970; twelve seconds and a fraction after a full minute.
const NOW: f64 = 1_795_543_212_345.0;
const MADE: u64 = 1_795_543_200_000;
const MINUTE: u64 = 60_000;

/// In minutes since 1970: the epoch, a leap day, a day in winter, a moment past 32-bit seconds, the end of February
/// 2100 (no leap year), and the last hour of 9999.
const STARTS: [u32; 6] = [0, 15_863_760, 29_938_380, 71_582_789, 68_459_039, 4_223_371_620];

const TEXTS: [&str; 16] = [
    "Hold: interview, Data Analyst at Nimbus Labs",
    "",
    " ",
    "a, b; c: d \\ e \"f\" 'g' =h",
    "\\n is not a line break, \\\\n neither, \\, is no comma and \\; no semicolon\\",
    "one\ntwo\r\nthree\n\nfive\n",
    "\r\nBEGIN:VALARM\r\nEND:VALARM\r\nATTENDEE:mailto:someone@example.org",
    " \n \n\tEND:VCALENDAR",
    "tab\tbell\u{7}null\u{0}delete\u{7f}next line\u{85}escape\u{1b}",
    "line separator\u{2028}paragraph separator\u{2029}form feed\u{c}vertical tab\u{b}",
    "مقابلة عمل، محلل بيانات؛ ראיון עבודה, \u{202b}embedded\u{202c} \u{200f}",
    "👩🏽‍💻👨‍👩‍👧‍👦🏳️‍🌈🇬🇧 面接、データアナリスト ",
    "A\u{301}\u{301}\u{301}e\u{323}\u{302} Zürich Łódź Ñuñoa",
    "BEGIN:VEVENT",
    "{\"json\": [1, 2]} <b>bold</b> &amp; %0D%0A ${x} ^n ^^",
    "\u{feff}byte order mark, not a character \u{fffe}, the last \u{10ffff}",
];

/// An event and its expected reading.
struct Written {
    title: String,
    notes: String,
    /// In minutes since 1970.
    start: u32,
    minutes: u32,
    standing: Standing,
}

impl Written {
    fn event(&self) -> calendar::Event<'_> {
        let Self { title, notes, start, minutes, standing } = self;
        calendar::Event { title, notes, start: f64::from(*start) * 60_000.0, minutes: *minutes, standing: *standing }
    }

    fn meant(&self) -> Event {
        let (status, busy) = match self.standing {
            Standing::Tentative => ("TENTATIVE", "TENTATIVE"),
            Standing::Confirmed => ("CONFIRMED", "BUSY"),
            Standing::Cancelled => ("CANCELLED", "FREE"),
        };
        Event {
            title: kept(&self.title),
            notes: kept(&self.notes),
            start: u64::from(self.start) * MINUTE,
            end: (u64::from(self.start) + u64::from(self.minutes)) * MINUTE,
            made: MADE,
            uid: uid(self.start),
            sequence: u32::from(self.standing != Standing::Tentative),
            status: status.to_owned(),
            busy: busy.to_owned(),
            shown: if self.standing == Standing::Cancelled { "TRANSPARENT" } else { "OPAQUE" }.to_owned(),
        }
    }
}

/// A calendar file.
pub(crate) struct Case(Vec<Written>);

impl Case {
    pub(crate) fn all() -> Vec<Self> {
        let mut cases = Vec::new();
        let mut starts = STARTS.into_iter().cycle();
        let mut add = |title: &str, notes: &str, events: u32| {
            let start = starts.next().unwrap_or_default();
            let event = |index| Written {
                title: title.to_owned(),
                notes: notes.to_owned(),
                // The last of three must still end within 9999. One start is one event.
                start: if start == 0 { index * 1440 } else { start - index * 1440 },
                minutes: [59, 1, 1500][index as usize],
                standing: [Standing::Tentative, Standing::Confirmed, Standing::Cancelled][index as usize],
            };
            cases.push(Self((0..events).map(event).collect()));
        };
        for title in TEXTS {
            for notes in TEXTS {
                add(title, notes, 1);
            }
        }
        // Every character at every position of a line, and texts folded over many lines.
        for text in TEXTS.iter().filter(|text| !text.is_empty()) {
            for (shift, events) in (0..80).zip([1, 2, 3].into_iter().cycle()) {
                let long = "x".repeat(shift) + &text.repeat(1 + 200 / text.len());
                add(&long, text, events);
                add(text, &long, events);
            }
        }
        cases
    }

    pub(crate) fn file(&self) -> String {
        file(&self.0.iter().map(Written::event).collect::<Vec<_>>(), NOW)
    }

    pub(crate) fn meant(&self) -> Vec<Event> {
        self.0.iter().map(Written::meant).collect()
    }
}

/// What the event is called, by its start in minutes since 1970.
fn uid(start: u32) -> String {
    let at = words::WallTime::from_minutes(start.into()).unwrap_or(words::WallTime::EARLIEST).form();
    at.replace(['-', ':'], "") + "00Z-interview@rain-check"
}

/// The text without characters that a calendar file cannot hold.
fn kept(text: &str) -> String {
    text.replace('\t', " ").chars().filter(|character| *character == '\n' || !character.is_control()).collect()
}
