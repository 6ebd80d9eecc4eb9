//! Filling in the blanks as a kind editor would: what is not known is phrased around, and no bracket is ever left (M14).
//!
//! First the phrase goes that only held the blank (" at [company]"), then the sentence, then the line. A text of which nothing
//! would be left to say gives way to ours.

use super::known::Known;

/// What is put where something in the phrase is not known. Earlier ones are part of later ones.
const PHRASES: [(&str, &str); 58] = [
    (" ([time zone])", ""),
    (", [time zone]", ""),
    (" [time zone]", ""),
    (" on [date] at [time]", ""),
    (" on [date], at [time]", ""),
    (" on [date], [time]", ""),
    (", [date] at [time]", ""),
    (", [date], [time]", ""),
    (" ([date] at [time])", ""),
    (" ([date], [time])", ""),
    (" on [date]", ""),
    (" of [date]", ""),
    (", [date]", ""),
    (" ([date])", ""),
    (" at [time]", ""),
    (" from [time]", ""),
    (", [time]", ""),
    (" ([time])", ""),
    (" for the role of [role]", ""),
    (" for the position of [role]", ""),
    (" for the post of [role]", ""),
    (" for the [role] role", ""),
    (" for the [role] position", ""),
    (" for the [role] post", ""),
    (" for the [role] job", ""),
    (" about the [role] role", ""),
    (" about the [role] position", ""),
    (" about [role]", ""),
    (" for [role]", ""),
    ("[role] interview", "interview"),
    ("[role] role", "role"),
    ("[role] position", "position"),
    (", [role]", ""),
    (" – [role]", ""),
    (" — [role]", ""),
    (" - [role]", ""),
    (": [role]", ""),
    (" ([role])", ""),
    (" at [company]", ""),
    (" with [company]", ""),
    (" from [company]", ""),
    (", [company]", ""),
    (" – [company]", ""),
    (" - [company]", ""),
    (" ([company])", ""),
    (", this is [your name]", ""),
    (", [your name]", ""),
    (" – [your name]", ""),
    (" — [your name]", ""),
    (" - [your name]", ""),
    (" ([your name])", ""),
    (" on [your number]", ""),
    (" at [your number]", ""),
    (" under [your number]", ""),
    (", [your number]", ""),
    (" ([your number])", ""),
    (", [name]", ""),
    (", [second new date and time] or [third new date and time]", " or [second new date and time]"),
];

const GREETINGS: [&str; 9] = [
    "Dear ",
    "Hello ",
    "Hi ",
    "Good morning ",
    "Good afternoon ",
    "Good evening ",
    "Good day ",
    "Hello, ",
    "Greetings ",
];

/// Who is greeted in writing where there is no name (M2).
const NAMELESS: &str = "hiring team";

/// Points after these end no sentence.
const SHORT: [&str; 12] = ["Mr.", "Mrs.", "Ms.", "Mx.", "Dr.", "Prof.", "e.g.", "i.e.", "approx.", "No.", "no.", "St."];

/// A line with its blanks filled in, or with what is not known phrased around; none where no more than a part would be left.
pub(super) fn line(line: &str, known: &Known) -> Option<String> {
    let line = without_phrases(line, known);
    clean(&known.filled(&line, line.contains("[time zone]"))?)
}

/// The same for a text of many lines, of which some may be left out.
pub(super) fn text(text: &str, known: &Known) -> Option<String> {
    let zoned = text.contains("[time zone]");
    let given: Vec<&str> = text.split('\n').collect();
    let mut lines: Vec<Option<String>> = given.iter().map(|line| said(line, known, zoned)).collect();
    introduce_nothing(&given, &mut lines);
    let mut words = String::new();
    let mut paragraph = false;
    for line in lines.iter().flatten() {
        if line.is_empty() {
            paragraph = true;
            continue;
        }
        if !words.is_empty() {
            words.push_str(if paragraph { "\n\n" } else { "\n" });
        }
        paragraph = false;
        words.push_str(line);
    }
    // "Kind regards," without the name under it.
    if lines.last().is_some_and(Option::is_none) && words.ends_with(',') {
        words.pop();
    }
    // A greeting and a name alone would be worse than any words of ours.
    if says_something(text) && !says_something(&words) {
        return None;
    }
    clean(&words)
}

/// A subject in the place of ours. On the day it says that it is urgent (C5), as ours does.
pub(super) fn urgent(ours: &str, words: String) -> String {
    const MARK: &str = "Urgent: ";
    if ours.starts_with(MARK) && !words.to_ascii_lowercase().contains("urgent") {
        return [MARK, &words].concat();
    }
    words
}

/// What is left to say of a line: none where it is left out, empty where it is empty.
fn said(line: &str, known: &Known, zoned: bool) -> Option<String> {
    let line = without_phrases(line, known);
    let mut words = String::new();
    for sentence in sentences(&line) {
        if let Some(filled) = known.filled(sentence, zoned) {
            words.push_str(&filled);
        }
    }
    let words = words.trim_end();
    if words.is_empty() && !line.is_empty() { None } else { Some(words.to_owned()) }
}

fn without_phrases(line: &str, known: &Known) -> String {
    let mut line = line.to_owned();
    if !known.lacks(&line) {
        return line;
    }
    greet(&mut line, known);
    for (phrase, instead) in PHRASES {
        // The third of the new times goes, and the second stays.
        if known.lacks(phrase) && !known.lacks(instead) {
            line = replaced(&line, phrase, instead);
        }
    }
    line
}

/// M2: "Dear Ms [name]," becomes "Dear hiring team,"; on the phone, "Hello [name]," becomes "Hello,".
fn greet(line: &mut String, known: &Known) {
    let Some(greeting) = GREETINGS.into_iter().find(|greeting| line.starts_with(greeting)) else { return };
    for blank in ["[name]", "[company] hiring team", "[company] team", "[company]"] {
        let Some(at) = line.find(blank).filter(|_| known.lacks(blank)) else { continue };
        // A title may stand before it, but no more than that.
        let title = line.get(greeting.len()..at).unwrap_or_default();
        if title.contains([',', '[', ':']) || title.len() > 8 {
            continue;
        }
        let rest = line.get(at + blank.len()..).unwrap_or_default();
        let silent = known.spoken && greeting != "Dear ";
        *line = if silent {
            [greeting.trim_end_matches([' ', ',']), rest].concat()
        } else {
            [greeting, NAMELESS, rest].concat()
        };
        return;
    }
}

/// The text with something else for a phrase, wherever that is not part of a longer word.
fn replaced(text: &str, phrase: &str, instead: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(phrase) {
        let whole = !after.starts_with(char::is_alphanumeric);
        out.push_str(before);
        out.push_str(if whole { instead } else { phrase });
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The sentences of a line, each with the space after it.
fn sentences(line: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut rest = line;
    let mut from = 0;
    while let Some(space) = rest.get(from..).and_then(|tail| tail.find(' ')) {
        from += space + 1;
        let (sentence, after) = rest.split_at_checked(from).unwrap_or((rest, ""));
        let last = sentence.trim_end();
        let ends = last.trim_end_matches(['”', '"', ')']).ends_with(['.', '?', '!']);
        if ends && !SHORT.iter().any(|short| last.ends_with(short)) {
            sentences.push(sentence);
            rest = after;
            from = 0;
        }
    }
    sentences.push(rest);
    sentences
}

/// "I am free at any of these:" goes with the last of them.
fn introduce_nothing(given: &[&str], lines: &mut [Option<String>]) {
    for (index, words) in given.iter().enumerate() {
        if !words.ends_with(':') {
            continue;
        }
        // What it introduces may begin after an empty line.
        let list = lines.iter().zip(given).skip(index + 1).skip_while(|(_, given)| given.is_empty());
        let mut list = list.take_while(|(_, given)| !given.is_empty()).peekable();
        if list.peek().is_none() || list.any(|(line, _)| line.is_some()) {
            continue;
        }
        if let Some(place) = lines.get_mut(index)
            && let Some(line) = place
        {
            let words = sentences(line).last().map_or(0, |sentence| sentence.len());
            line.truncate(line.len() - words);
            line.truncate(line.trim_end().len());
            if line.is_empty() {
                *place = None;
            }
        }
    }
}

/// Whether there is a sentence in it.
fn says_something(text: &str) -> bool {
    text.split('\n').any(|line| line.trim_end_matches(['”', '"', ')']).ends_with(['.', '?', '!']))
}

/// Words without a bracket, if there are any.
fn clean(words: &str) -> Option<String> {
    let words = words.trim();
    if words.is_empty() || words.contains(['[', ']']) { None } else { Some(words.to_owned()) }
}
