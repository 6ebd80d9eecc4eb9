//! R14: a blank was left to fill in: [Name], {role}, <date>, XXX, "your name here".

use super::Check;
use crate::review::lexicon::{Hit, Phrases, Sense, in_order};
use crate::review::reading::{Reading, Side, has_any, holds};
use crate::review::report::{Report, Tell};
use crate::review::text::Word;
use crate::review::vocabulary::Class;
use policy::Rule;
use words::Field;
use words::Severity;

pub(super) const CHECK: Check = Check { rule: Rule::R14, name: "leftover-placeholder", phrases: PHRASES, find };

const PHRASES: &[Phrases] = &[Phrases(
    Sense::Placeholder,
    "your|company|interviewer|recruiter|role|job|position|the|manager name|title|company|role|position|reason|date|number here;\
        enter|fill|put|type *name|role|date|time|title|number here;\
        insert *name|role|date|time|reason|company|title;GREET name|interviewer|recipient;!my name;\
        GREET first|last|recruiter|manager name;\
        your|full|company|recruiter|interviewer|employer full|first|last name;lorem ipsum;dd mm;mm dd|yy;\
        !give|tell|have|know|see|got|heard|under|behind *name",
)];

const TELL: Tell = Tell {
    severity: Severity::Stop,
    says: "“$” is a blank: it says that the message was not written for them.",
    instead: "$",
};

fn find(reading: &Reading, report: &mut Report) {
    for side in &reading.sides {
        let mut spans = Vec::new();
        marked(side, &mut spans);
        for word in &side.text.words {
            let written = side.text.source.get(word.start..word.end).unwrap_or_default();
            if (2..13).contains(&written.len()) && written.bytes().all(|byte| byte == b'X') {
                spans.push(blank((word.start, word.end)));
            }
        }
        for hit in side.hits.iter().filter(|hit| hit.sense == Sense::Placeholder) {
            // "Dear Name": the greeting itself is none.
            let greets = usize::from(side.text.is(hit.first, Class::Greet));
            spans.push(blank(side.text.span(hit.first + greets, hit.last)));
        }
        in_order(&mut spans);
        let mut passed = 0;
        for span in spans {
            let span = (span.first, span.last);
            if span.0 < passed {
                continue;
            }
            passed = span.1;
            let fill = fill(reading, side, span).filter(|fill| !has_any(fill, b"[{<(_") && !holds(fill, "XX"));
            report.with.clear();
            if let Some(fill) = &fill {
                report.with.push_str("Put “");
                report.with.push_str(fill);
                report.with.push_str("” there.");
            } else {
                report.with.push_str("Fill it in, or do without: “our interview” will do.");
            }
            report.bytes(&TELL, side, span, fill);
        }
    }
}

/// A blank from one byte up to the other.
const fn blank((first, last): (usize, usize)) -> Hit {
    Hit { sense: Sense::Placeholder, first, last }
}

/// The words between two bytes.
fn words<'a>(side: &'a Side, (start, end): (usize, usize)) -> impl Iterator<Item = &'a Word> {
    let first = side.text.words.partition_point(|word| word.start < start);
    side.text.words.iter().skip(first).take_while(move |word| word.end <= end)
}

/// Brackets with a blank in them, rows of underscores or points, by their bytes.
fn marked(side: &Side, found: &mut Vec<Hit>) {
    let bytes = side.text.source.as_bytes();
    let mut open = (0, b' ');
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let mut end = at + 1;
        while bytes.get(end) == Some(&byte) {
            end += 1;
        }
        match byte {
            b'_' if end - at > 1 => found.push(blank((at, end))),
            // An ellipsis that got out of hand is still one.
            b'.' if end - at > 5 => found.push(blank((at, end))),
            b'[' | b'{' | b'<' | b'(' => open = (at, byte),
            b']' | b'}' | b'>' | b')' => {
                let pair = matches!((open.1, byte), (b'[', b']') | (b'{', b'}') | (b'<', b'>') | (b'(', b')'));
                if pair && at - open.0 < 60 && is_blank(side, open.1, (open.0, at)) {
                    found.push(blank((open.0, end.min(at + 2))));
                }
                open.1 = b' ';
            }
            b'\n' => open.1 = b' ',
            _ => {}
        }
        at = end;
    }
}

fn is_blank(side: &Side, bracket: u8, span: (usize, usize)) -> bool {
    let mut inside = side.text.source.get(span.0..span.1).unwrap_or_default();
    while inside.bytes().next().is_some_and(|byte| b"[{<(".contains(&byte)) {
        inside = inside.get(1..).unwrap_or_default();
    }
    // Addresses and links stand in angles, and mark-up does.
    if has_any(inside, b"@") || inside.starts_with('/') || holds(inside, "//") {
        return false;
    }
    let (mut count, mut blanks, mut others, mut name) = (0, 0, 0, false);
    for word in words(side, span) {
        count += 1;
        if word.is(Class::Blank) {
            blanks += 1;
            name |= word.end - word.start == 4 && !word.is(Class::Fill) && !word.is(Class::Time);
        } else if !word.is(Class::Fill) {
            others += 1;
        }
    }
    let capitals = has_any(inside, b" ") && !inside.bytes().any(|byte| byte.is_ascii_lowercase());
    match bracket {
        _ if count == 0 => {
            inside.trim_ascii().is_empty() && !inside.is_empty() && bracket != b'(' && bracket != b'<'
                || has_any(inside, b"_?\xe2")
                || inside == "..."
        }
        b'(' => name && others == 0,
        b'[' => blanks > 0 || capitals && inside.len() > 3,
        b'{' => blanks > 0 || inside.trim_ascii().len() > 1,
        _ => blanks > 0,
    }
}

/// What blanks are called, by what belongs there; the first group that has a word of the blank decides.
const CALLED: &str = "phone number mobile;zone;alternative option reason email address link month city slot;date day;time;\
    company employer organisation;role position job title;interviewer recruiter manager recipient contact;your my signature;name";

/// What belongs into a blank, where it is known.
fn fill(reading: &Reading, side: &Side, span: (usize, usize)) -> Option<String> {
    let mut called = 0;
    for word in words(side, span) {
        let stem = reading.lexicon.word(word.stem);
        for (group, names) in CALLED.split(';').enumerate() {
            called |= usize::from(names.split(' ').any(|name| name == stem)) << group;
        }
    }
    let field = match called.trailing_zeros() {
        0 => Field::Phone,
        1 => Field::TimeZone,
        3 | 4 => {
            let at = reading.details()?.at?;
            let (day, time) = (called & 8 != 0, called & 16 != 0);
            let mut when = if day { at.day_in_words() } else { at.clock() };
            if day && time {
                when.push_str(" at ");
                when.push_str(&at.clock());
            }
            return Some(when);
        }
        5 => Field::Company,
        6 => Field::Role,
        7 => Field::Interviewer,
        8 => Field::YourName,
        9 => {
            // A bare name is theirs after a greeting and the person's own at the end.
            let next = side.text.words.partition_point(|word| word.start < span.0);
            if side.text.classes(next.wrapping_sub(1)) & (Class::Greet.bit() | Class::Title.bit()) != 0 {
                Field::Interviewer
            } else if side.text.source.len() - span.1 < 40 {
                Field::YourName
            } else {
                return None;
            }
        }
        _ => return None,
    };
    reading.line(field)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::trying::{email, fires, mended, stays_silent};
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
