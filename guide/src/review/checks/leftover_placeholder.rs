//! R14: a blank was left to fill in: [Name], {role}, <date>, XXX, "your name here".

use super::Check;
use crate::details::Field;
use crate::review::Severity;
use crate::review::lexicon::{Phrases, Sense};
use crate::review::reading::{Reading, Side};
use crate::review::report::{Report, words};
use crate::rules::Rule;

pub(super) const CHECK: Check = Check { rule: Rule::R14, name: "leftover-placeholder", phrases: PHRASES, find };

const PHRASES: &[Phrases] = &[Phrases(
    Sense::Placeholder,
    "
    your|my|company|interviewer|recruiter|role|job|position|the|manager name|title|company|role|position|reason|date|number here
    insert|enter|add|fill|put|type your|my|the|a|company|job|in|interviewer? name|role|date|time|reason|company|title|position|number|here|details
    insert name|role|date|time|reason|company|title|position|number|here
    dear|hi|hello name|interviewer|recipient
    dear|hi|hello first|last|recruiter|manager name
    your|full|company|recruiter|interviewer|employer first|last|full? name
    name surname
    firstname|lastname|surname|companyname|yourname
    lorem ipsum
    dd mm
    mm dd|yyyy|yy
    hh mm
    xxx|xxxx|xxxxx|xxxxxx
    !give|tell|have|know|spell|with|add|see|saw|remove|take|by|of|in|for|got|heard|under|is|was|the|behind your|company|interviewer|recruiter|employer full|first|last? name
    !enter|add|put|insert the|a|my|time|date|meeting|role|position? date|time|role|position|number|reason? to|in|into|at|on|with|for",
)];

fn find(reading: &Reading, report: &mut Report) {
    for side in reading.sides() {
        let mut spans = marked(side.text.source);
        for hit in side.all(Sense::Placeholder) {
            let written = side.text.slice(hit.first, hit.last);
            // Kisses are written small.
            let kisses = written.chars().all(|c| c == 'x');
            let (start, end) = side.text.span(hit.first, hit.last);
            // "Dear Name": the greeting itself is none.
            let greets =
                ["dear", "hi", "hello"].contains(&side.text.slice(hit.first, hit.first + 1).to_lowercase().as_str());
            let start = if greets { side.text.span(hit.first + 1, hit.last).0 } else { start };
            if !kisses && !spans.iter().any(|span| span.0 < end && start < span.1) {
                spans.push((start, end));
            }
        }
        spans.sort_unstable();
        for span in spans {
            let written = side.text.source.get(span.0..span.1).unwrap_or_default();
            let fill = fill(reading, side, span, written)
                .filter(|fill| marked(fill).is_empty() && !fill.to_uppercase().contains("XX"));
            let instead = match &fill {
                Some(fill) => format!("Put “{fill}” there."),
                None => {
                    "Fill it in, or rephrase the sentence so that it is not needed: “our interview” will do.".to_owned()
                }
            };
            report.bytes(
                Severity::Stop,
                side,
                span,
                words(
                    format!("“{written}” is a blank from a template. Sent like this, it says that the message was not written for them."),
                    instead,
                )
                .fix(fill),
            );
        }
    }
}

/// What blanks are called.
const BLANKS: [&str; 34] = [
    "name",
    "role",
    "position",
    "company",
    "date",
    "time",
    "title",
    "job",
    "your",
    "insert",
    "day",
    "phone",
    "number",
    "reason",
    "recruiter",
    "manager",
    "interviewer",
    "email",
    "address",
    "zone",
    "city",
    "here",
    "employer",
    "slot",
    "option",
    "alternative",
    "organisation",
    "organization",
    "recipient",
    "contact",
    "month",
    "link",
    "mobile",
    "signature",
];

/// Brackets with a blank in them, rows of underscores, points or capital X, by their bytes.
fn marked(source: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut open: Option<(usize, char)> = None;
    let mut run: Option<(usize, char)> = None;
    for (at, character) in source.char_indices().chain([(source.len(), ' ')]) {
        if let Some((start, of)) = run {
            if character == of {
                continue;
            }
            let length = at - start;
            let alone = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
            let apart = alone(source.get(..start).and_then(|text| text.chars().next_back())) && alone(Some(character));
            let row = match of {
                '_' => length >= 2,
                // An ellipsis that got out of hand is still one.
                '.' | '…' => length >= 6,
                _ => (2..=12).contains(&length) && apart,
            };
            if row && open.is_none() {
                found.push((start, at));
            }
            run = None;
        }
        match character {
            '_' | '.' | '…' | 'X' => run = Some((at, character)),
            '[' | '{' | '<' | '«' | '('
                // "{{role}}" begins at its first brace.
                if open.is_none_or(|(start, of)| of != character || at - start > 1) => {
                    open = Some((at, character));
                }
            ']' | '}' | '>' | '»' | ')' => {
                if let Some((start, of)) = open.take() {
                    let inside = source.get(start..at).unwrap_or_default().trim_start_matches(of);
                    if pairs(of, character) && is_blank(of, inside) {
                        let doubled =
                            source.get(at + character.len_utf8()..).is_some_and(|rest| rest.starts_with(character))
                                && source.get(start..).is_some_and(|rest| rest.chars().nth(1) == Some(of));
                        found.push((start, at + character.len_utf8() * if doubled { 2 } else { 1 }));
                    }
                }
            }
            '\n' => open = None,
            _ => {}
        }
        if open.is_some_and(|(start, _)| at - start > 60) {
            open = None;
        }
    }
    found.sort_unstable();
    found
}

const fn pairs(open: char, close: char) -> bool {
    matches!((open, close), ('[', ']') | ('{', '}') | ('<', '>') | ('«', '»') | ('(', ')'))
}

fn is_blank(bracket: char, inside: &str) -> bool {
    let lower = inside.to_lowercase();
    let trimmed = lower.trim();
    let mut parts = lower.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).peekable();
    if trimmed.is_empty() {
        return matches!(bracket, '[' | '{') && !inside.is_empty();
    }
    if parts.peek().is_none() {
        return matches!(trimmed, "..." | "…" | "___" | "_" | "?" | "??" | "???");
    }
    // Addresses and links stand in angles, and mark-up does.
    if lower.contains(['@', '/'])
        && !lower.contains(' ')
        && (lower.contains('@') || lower.contains("//") || lower.starts_with('/'))
    {
        return false;
    }
    let is_name = |part: &str| {
        BLANKS.iter().any(|blank| {
            part.strip_suffix('s').unwrap_or(part) == *blank
                || part == *blank
                || part.ends_with(blank) && part.len() <= blank.len() + 5 && part.len() > 4
        })
    };
    match bracket {
        '(' => {
            let mut count = 0;
            let all = parts.all(|part| {
                count += 1;
                is_name(part)
                    || matches!(
                        part,
                        "my" | "the" | "of" | "and" | "first" | "last" | "full" | "if" | "known" | "xx" | "xxx"
                    )
            });
            all && count <= 4
                && !matches!(
                    trimmed,
                    "here"
                        | "time"
                        | "times"
                        | "the time"
                        | "my time"
                        | "city"
                        | "email"
                        | "phone"
                        | "mobile"
                        | "link"
                        | "day"
                        | "job"
                        | "your time"
                )
        }
        '<' | '{' => parts.any(is_name) || bracket == '{' && trimmed.len() > 1,
        _ => {
            parts.any(is_name)
                || inside.chars().filter(|c| c.is_alphabetic()).count() > 2
                    && inside.contains(' ')
                    && inside.chars().all(|c| !c.is_lowercase())
        }
    }
}

/// What belongs into a blank, where it is known.
fn fill(reading: &Reading, side: &Side, span: (usize, usize), written: &str) -> Option<String> {
    let lower = written.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    let details = reading.details()?;
    if has(&["number", "phone", "mobile"]) {
        return reading.line(Field::Phone);
    }
    if has(&["zone"]) {
        return reading.line(Field::TimeZone);
    }
    if has(&["alternative", "option", "reason", "email", "address", "link", "month", "city", "slot"]) {
        return None;
    }
    if has(&["date", "day", "time"]) {
        let at = details.at?;
        return Some(match (has(&["date", "day"]), has(&["time"])) {
            (true, true) => format!("{} at {}", at.day_in_words(), at.clock()),
            (true, false) => at.day_in_words(),
            _ => at.clock(),
        });
    }
    if has(&["company", "employer", "organi"]) {
        return reading.line(Field::Company);
    }
    if has(&["role", "position", "job", "title"]) {
        return reading.line(Field::Role);
    }
    if has(&["interviewer", "recruiter", "manager", "recipient", "contact"]) {
        return reading.line(Field::Interviewer);
    }
    if has(&["your", "my ", "full name", "signature"]) {
        return reading.line(Field::YourName);
    }
    // A bare name is theirs after a greeting and the person's own at the end.
    if has(&["name"]) {
        let before = side.text.source.get(..span.0)?.trim_end();
        let after = side.text.source.get(span.1..)?.trim();
        let greets = ["dear", "hello", "hi", "mr", "ms", "mrs", "mr.", "ms."]
            .iter()
            .any(|hello| before.to_lowercase().ends_with(hello));
        return if greets {
            reading.line(Field::Interviewer)
        } else if after.len() < 40 {
            reading.line(Field::YourName)
        } else {
            None
        };
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::details::{Details, WallTime};
    use crate::review::trying::{email, fires, mended, stays_silent};

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
