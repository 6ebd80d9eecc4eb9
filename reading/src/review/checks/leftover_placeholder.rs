//! R14: a blank was left to fill in: [Name], {role}, <date>, XXX, "your name here".

use policy::Rule;
use words::{Field, Severity};

use super::super::check::Check;
use super::super::class::Class;
use super::super::letters::is_typographic;
use super::super::meaning::Meaning;
use super::super::reading::Reading;
use super::super::report::{Note, Report, Wording};
use super::super::side::Side;
use super::super::text::{Shape, Word};

pub(super) const CHECK: Check = Check { rule: Rule::R14, find };

const WORDING: Wording = Wording {
    severity: Severity::Stop,
    says: "“$” is a blank: it says that the message was not written for them.",
    instead: "$",
};

/// A stretch of the text, in bytes.
type Span = (usize, usize);

fn find(reading: &Reading, report: &mut Report) {
    for side in &reading.sides {
        let mut spans = marked(side);
        spans.extend(crossed_out(side));
        spans.extend(in_capitals(side));
        for found in side.each(Meaning::Placeholder) {
            // "Dear Name": the greeting itself is none.
            let greets = usize::from(side.text.is(found.first, Class::Greet));
            spans.push(side.text.span(found.first + greets, found.last));
        }
        spans.sort_unstable();
        let mut passed = 0;
        for span in spans {
            if span.0 < passed {
                continue;
            }
            passed = span.1;
            let fill = fill(reading, side, span)
                .filter(|fill| !fill.contains(['[', '{', '<', '(', '_']) && !fill.contains("XX"));
            let advice = match &fill {
                Some(fill) => format!("Put “{fill}” there."),
                None => "Fill it in, or do without: “our interview” will do.".to_owned(),
            };
            report.add(Note::bytes(&WORDING, side, span).value(advice).fix(fill));
        }
    }
}

/// "XXX"
fn crossed_out(side: &Side) -> impl Iterator<Item = Span> {
    let spans = side.text.words.iter().map(|word| (word.start, word.end));
    spans.filter(|(start, end)| {
        let written = side.text.source.get(*start..*end).unwrap_or_default();
        (2..13).contains(&written.len()) && written.chars().all(|letter| letter == 'X')
    })
}

/// "COMPANY NAME" among words in small letters.
fn in_capitals(side: &Side) -> impl Iterator<Item = Span> {
    let text = &side.text;
    let is_capital = |at: usize| text.words.get(at).is_some_and(|word| word.shape == Shape::Capitals);
    let is_blank = move |at: usize| is_capital(at) && text.is(at, Class::Blank);
    let is_alone = move |at: usize| !is_capital(at + 2) && !at.checked_sub(1).is_some_and(is_capital);
    let pairs = (0..text.words.len()).filter(move |&at| is_blank(at) && is_blank(at + 1) && text.follows(at + 1));
    pairs.filter(move |&at| is_alone(at)).map(|at| text.span(at, at + 2))
}

/// The words between two bytes.
fn words<'a>(side: &'a Side, (start, end): Span) -> impl Iterator<Item = &'a Word> {
    let first = side.text.words.partition_point(|word| word.start < start);
    side.text.words.iter().skip(first).take_while(move |word| word.end <= end)
}

/// Brackets with a blank in them, rows of underscores or points.
fn marked(side: &Side) -> Vec<Span> {
    let bytes = side.text.source.as_bytes();
    let mut found = Vec::new();
    let mut open = None;
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let row = bytes.get(at..).unwrap_or_default().iter().take_while(|next| **next == byte).count();
        let end = at + row;
        match byte {
            b'_' if row > 1 => found.push((at, end)),
            // An ellipsis that got out of hand is still one.
            b'.' if row > 5 => found.push((at, end)),
            b'[' | b'{' | b'<' | b'(' => open = Some((at, byte)),
            b']' | b'}' | b'>' | b')' => {
                if let Some((start, bracket)) = open.take()
                    && closes(bracket, byte)
                    && at - start < 60
                    && is_blank(side, bracket, (start, at))
                {
                    found.push((start, end.min(at + 2)));
                }
            }
            b'\n' => open = None,
            _ => {}
        }
        at = end;
    }
    found
}

const fn closes(open: u8, close: u8) -> bool {
    matches!((open, close), (b'[', b']') | (b'{', b'}') | (b'<', b'>') | (b'(', b')'))
}

/// Whether what stands in brackets is to be filled in.
fn is_blank(side: &Side, bracket: u8, span: Span) -> bool {
    let inside = side.text.source.get(span.0..span.1).unwrap_or_default().trim_start_matches(['[', '{', '<', '(']);
    // Addresses and links stand in angles, and mark-up does.
    if inside.contains('@') || inside.starts_with('/') || inside.contains("//") {
        return false;
    }
    if words(side, span).next().is_none() {
        let empty = inside.trim_ascii().is_empty() && !inside.is_empty() && bracket != b'(' && bracket != b'<';
        return empty || inside.contains(|mark| matches!(mark, '_' | '?') || is_typographic(mark)) || inside == "...";
    }
    let has_placeholder = words(side, span).any(|word| word.is(Class::Blank));
    match bracket {
        b'(' => {
            let is_name = |word: &Word| {
                (word.end - word.start == 4 || ["title", "reason"].contains(&side.text.plain(word)))
                    && word.is(Class::Blank)
                    && !word.is(Class::Fill)
                    && !word.is(Class::Time)
            };
            let is_other = |word: &Word| !word.is(Class::Blank) && !word.is(Class::Fill);
            // "(explain the reason)".
            let orders =
                ["explain", "state", "give", "mention", "insert", "add", "describe", "specify", "enter", "fill"];
            let first = inside.split_ascii_whitespace().next().unwrap_or_default();
            let is_order = has_placeholder && orders.iter().any(|order| first.eq_ignore_ascii_case(order));
            is_order || words(side, span).any(is_name) && !words(side, span).any(is_other)
        }
        b'[' => {
            let in_capitals = inside.contains(' ') && !inside.contains(|letter: char| letter.is_ascii_lowercase());
            // "Dear [editor]", "Mrs [Nachname]"
            let first = side.text.words.partition_point(|word| word.start < span.0);
            let names = first
                .checked_sub(1)
                .is_some_and(|before| side.text.is(before, Class::Greet) || side.text.is(before, Class::Title));
            has_placeholder || names || in_capitals && inside.len() > 3
        }
        b'{' => has_placeholder || inside.trim_ascii().len() > 1,
        _ => has_placeholder,
    }
}

/// What belongs into a blank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Content {
    Phone,
    Zone,
    /// Nothing that is known.
    Unknown,
    Day,
    Time,
    Company,
    Role,
    Interviewer,
    YourName,
    /// Somebody's name.
    Name,
}

/// What blanks are called, by what belongs there; the first group that has a word of the blank decides.
const CALLED: [(Content, &[&str]); 10] = [
    (Content::Phone, &["phone", "number", "mobile"]),
    (Content::Zone, &["zone"]),
    (Content::Unknown, &["alternative", "option", "reason", "email", "address", "link", "month", "city", "slot"]),
    (Content::Day, &["date", "day"]),
    (Content::Time, &["time"]),
    (Content::Company, &["company", "employer", "organisation"]),
    (Content::Role, &["role", "position", "job", "title"]),
    (Content::Interviewer, &["interviewer", "recruiter", "manager", "recipient", "contact"]),
    (Content::YourName, &["your", "my", "signature"]),
    (Content::Name, &["name"]),
];

/// What belongs into a blank, where it is known.
fn fill(reading: &Reading, side: &Side, span: Span) -> Option<String> {
    let plain: Vec<&str> = words(side, span).map(|word| side.text.plain(word)).collect();
    let is_called = |called: &[&str]| plain.iter().any(|word| called.contains(word));
    let (content, _) = CALLED.into_iter().find(|(_, called)| is_called(called))?;
    let field = match content {
        Content::Phone => Field::Phone,
        Content::Zone => Field::TimeZone,
        Content::Unknown => return None,
        Content::Day | Content::Time => {
            let at = reading.details()?.at?;
            return Some(match content {
                Content::Day if is_called(&["time"]) => format!("{} at {}", at.day_in_words(), at.clock()),
                Content::Day => at.day_in_words(),
                _ => at.clock(),
            });
        }
        Content::Company => Field::Company,
        Content::Role => Field::Role,
        Content::Interviewer => Field::Interviewer,
        Content::YourName => Field::YourName,
        Content::Name => {
            // A bare name is theirs after a greeting and the person's own at the end.
            let next = side.text.words.partition_point(|word| word.start < span.0);
            if side.text.is_before(next, Class::Greet) || side.text.is_before(next, Class::Title) {
                Field::Interviewer
            } else if side.text.source.len() - span.1 < 40 {
                Field::YourName
            } else {
                return None;
            }
        }
    };
    reading.line(field)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::testing::{email, fires, mended, stays_silent};
    use words::{Details, WallTime};

    #[test]
    fn finds_blanks() {
        fires(
            Rule::R14,
            &[
                "Dear [Name], I must withdraw.",
                "our interview for the {role} role",
                "our interview on <date> at <time>",
                "Dear Ms XXX, thank you.",
                "Kind regards,\nYour name here",
                "I am writing about the interview on ____ at 10:00.",
                "Dear {{interviewer_name}}, thank you.",
                "Thank you, (your name)",
                "I have to move our interview at [COMPANY NAME].",
                "Please insert reason here.",
                "on dd/mm/yyyy at ........",
                "Dear Hiring Manager's Name, Kind regards, [ ]",
                "Dear Ms [surname], thank you.",
                "Dear [lastname], thank you.",
                "I write about [companyname].",
            ],
        );
    }

    #[test]
    fn avoids_false_positive_on_brackets_with_a_purpose() {
        stays_silent(
            Rule::R14,
            &[
                "Berlin time (Europe/Berlin)",
                "Hello, my name is Petra Novotna.",
                "See <https://example.org/name> or write to <ada@example.org>.",
                "I <3 your work",
                "the Engineer [Remote] role",
                "I quote: \"we [the team] meet at ten\".",
                "It was late... I am sorry.",
                "at 10:00 (my time), if that suits you (and your team).",
                "The XL printer and the iPhone XS are fine. Love, Ada xxx",
                "the Analyst (part-time) position (m/f/d)",
                "a = [1], b = {2}",
                "Please add the time to your diary.",
                "The MAXX company",
            ],
        );
    }

    #[test]
    fn the_fix_fills_in_what_is_known() {
        let mut draft = email(
            "Dear [Name],\nour interview for the {role} role at <company> on [date and time]. [reason]\nRegards,\n[Your Name]",
        );
        draft.details = Some(Details {
            your_name: "Priya Shah".to_owned(),
            interviewer: "Ms Lee".to_owned(),
            role: "Data Analyst".to_owned(),
            company: "Acme".to_owned(),
            at: WallTime::parse("2026-12-03T14:00").ok(),
            ..Details::default()
        });
        assert_eq!(
            mended(&draft, Rule::R14),
            "Dear Ms Lee,\nour interview for the Data Analyst role at Acme on Thursday 3 December at 14:00. [reason]\nRegards,\nPriya Shah"
        );
    }
}
