//! Fills in the blanks of a site's message. No bracket is ever left (M14).
//!
//! For a blank without a value, it removes the phrase around it (`" at [company]"`), else the sentence, else the line.
//! If no sentence remains, our own message is used.

use super::blank_values::BlankValues;

/// Phrases and their replacements if a blank in them has no value. Applied in order, so longer phrases precede their
/// parts.
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

/// The addressee of a written message without a name (M2).
const UNKNOWN_ADDRESSEE: &str = "hiring team";

/// Abbreviations whose full stop does not end a sentence.
const ABBREVIATIONS: [&str; 12] =
    ["Mr.", "Mrs.", "Ms.", "Mx.", "Dr.", "Prof.", "e.g.", "i.e.", "approx.", "No.", "no.", "St."];

/// Fills in a single line; `None` if a blank without a value cannot be removed.
pub(super) fn line(line: &str, values: &BlankValues) -> Option<String> {
    let line = without_phrases(line, values);
    without_brackets(&values.fill(&line, line.contains("[time zone]"))?)
}

/// Fills in a text of several lines, omitting lines; `None` if no sentence would remain.
pub(super) fn text(text: &str, values: &BlankValues) -> Option<String> {
    let zoned = text.contains("[time zone]");
    let original: Vec<&str> = text.split('\n').collect();
    let mut lines: Vec<Option<String>> = original.iter().map(|line| fill_line(line, values, zoned)).collect();
    remove_empty_introductions(&original, &mut lines);
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
    // "Kind regards," whose name has been omitted.
    if lines.last().is_some_and(Option::is_none) && words.ends_with(',') {
        words.pop();
    }
    // Only a greeting and a name would be worse than our own message.
    if has_sentence(text) && !has_sentence(&words) {
        return None;
    }
    without_brackets(&words)
}

/// The filled line; `None` if it is to be omitted, empty if it was empty.
fn fill_line(line: &str, values: &BlankValues, zoned: bool) -> Option<String> {
    let line = without_phrases(line, values);
    let mut words = String::new();
    for sentence in sentences(&line) {
        if let Some(filled) = values.fill(sentence, zoned) {
            words.push_str(&filled);
        }
    }
    let words = words.trim();
    if words.is_empty() && !line.is_empty() { None } else { Some(words.to_owned()) }
}

fn without_phrases(line: &str, values: &BlankValues) -> String {
    let mut line = line.to_owned();
    if !values.lacks(&line) {
        return line;
    }
    replace_greeted_name(&mut line, values);
    for (phrase, replacement) in PHRASES {
        // The replacement may have blanks of its own, such as the second new time.
        if values.lacks(phrase) && !values.lacks(replacement) {
            line = replace_phrase(&line, phrase, replacement);
        }
    }
    line
}

/// M2: `Dear Ms [name],` becomes "Dear hiring team,"; on the phone, `Hello [name],` becomes "Hello,".
fn replace_greeted_name(line: &mut String, values: &BlankValues) {
    let Some(greeting) = GREETINGS.into_iter().find(|greeting| line.starts_with(greeting)) else { return };
    for blank in ["[name]", "[company] hiring team", "[company] team", "[company]"] {
        let Some(at) = line.find(blank).filter(|_| values.lacks(blank)) else { continue };
        // Only a title may be between greeting and name.
        let title = line.get(greeting.len()..at).unwrap_or_default();
        if title.contains([',', '[', ':']) || title.len() > 8 {
            continue;
        }
        let rest = line.get(at + blank.len()..).unwrap_or_default();
        let unaddressed = values.spoken && greeting != "Dear ";
        *line = if unaddressed {
            [greeting.trim_end_matches([' ', ',']), rest].concat()
        } else {
            [greeting, UNKNOWN_ADDRESSEE, rest].concat()
        };
        return;
    }
}

/// Replaces a phrase wherever no letter or digit follows it.
fn replace_phrase(text: &str, phrase: &str, replacement: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(phrase) {
        let whole = !after.starts_with(|c: char| c.is_ascii_alphanumeric() || !c.is_ascii());
        out.push_str(before);
        out.push_str(if whole { replacement } else { phrase });
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The sentences of a line, each with its trailing space.
fn sentences(line: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut rest = line;
    let mut from = 0;
    while let Some(space) = rest.get(from..).and_then(|tail| tail.find(' ')) {
        from += space + 1;
        let (sentence, after) = rest.split_at_checked(from).unwrap_or((rest, ""));
        let last = sentence.trim_end();
        let ends = last.trim_end_matches(['”', '"', ')']).ends_with(['.', '?', '!']);
        if ends && !ABBREVIATIONS.iter().any(|abbreviation| last.ends_with(abbreviation)) {
            sentences.push(sentence);
            rest = after;
            from = 0;
        }
    }
    sentences.push(rest);
    sentences
}

/// Removes a sentence ending with a colon ("I am free at any of these:") if every line of the list after it is omitted.
fn remove_empty_introductions(original: &[&str], lines: &mut [Option<String>]) {
    for (index, words) in original.iter().enumerate() {
        if !words.ends_with(':') {
            continue;
        }
        // Empty lines may come before the list.
        let list = lines.iter().zip(original).skip(index + 1).skip_while(|(_, original)| original.is_empty());
        let mut list = list.take_while(|(_, original)| !original.is_empty()).peekable();
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

/// Whether the text contains a whole sentence.
fn has_sentence(text: &str) -> bool {
    text.split('\n').any(|line| line.trim_end_matches(['”', '"', ')']).ends_with(['.', '?', '!']))
}

/// The trimmed text; `None` if it is empty or contains a bracket.
fn without_brackets(words: &str) -> Option<String> {
    let words = words.trim();
    if words.is_empty() || words.contains(['[', ']']) { None } else { Some(words.to_owned()) }
}
