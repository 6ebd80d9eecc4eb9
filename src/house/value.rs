//! A value as a mistake quotes it: in JSON, cut short where it is long. Without the standard library's formatting, which
//! would weigh more than all the rest.

use policy::json::Value;
use words::is_hidden;

/// The longest that is quoted, in characters.
const LONGEST: usize = 60;

pub(super) fn shown(value: &Value) -> String {
    let mut short = Short { text: String::new(), room: LONGEST };
    if show(value, &mut short).is_none() {
        short.text.push('…');
    }
    short.text
}

pub(super) fn quoted(text: &str) -> String {
    let mut short = Short { text: String::new(), room: LONGEST };
    if quote(text, &mut short).is_none() {
        short.text.push('…');
    }
    short.text
}

/// A key as part of a path.
pub(super) fn key(text: &str) -> String {
    let mut short = Short { text: String::new(), room: LONGEST };
    if escape(text, &mut short).is_none() {
        short.text.push('…');
    }
    short.text
}

/// Takes so many characters and no more: the way into a value, however deep it is, ends there.
struct Short {
    text: String,
    room: usize,
}

impl Short {
    fn add(&mut self, text: &str) -> Option<()> {
        for character in text.chars() {
            self.room = self.room.checked_sub(1)?;
            self.text.push(character);
        }
        Some(())
    }
}

fn show(value: &Value, into: &mut Short) -> Option<()> {
    match value {
        Value::Null => into.add("null"),
        Value::Bool(yes) => into.add(if *yes { "true" } else { "false" }),
        Value::Whole(number) => whole(*number, into),
        Value::Number(words) | Value::Foreign(words) => into.add(words),
        Value::Text(text) => quote(text, into),
        Value::List(list) => {
            into.add("[")?;
            for (index, value) in list.iter().enumerate() {
                into.add(if index == 0 { "" } else { "," })?;
                show(value, into)?;
            }
            into.add("]")
        }
        Value::Map(pairs) => {
            into.add("{")?;
            for (index, (key, value)) in pairs.iter().enumerate() {
                into.add(if index == 0 { "" } else { "," })?;
                quote(key, into)?;
                into.add(":")?;
                show(value, into)?;
            }
            into.add("}")
        }
    }
}

fn quote(text: &str, into: &mut Short) -> Option<()> {
    into.add("\"")?;
    escape(text, into)?;
    into.add("\"")
}

fn escape(text: &str, into: &mut Short) -> Option<()> {
    for character in text.chars() {
        match character {
            '"' => into.add("\\\"")?,
            '\\' => into.add("\\\\")?,
            '\n' => into.add("\\n")?,
            // Whatever else cannot be seen is shown as lost, so that nothing turns the console's line around.
            hidden if hidden.is_control() || is_hidden(hidden) => into.add("\u{fffd}")?,
            other => into.add(other.encode_utf8(&mut [0; 4]))?,
        }
    }
    Some(())
}

fn whole(number: i64, into: &mut Short) -> Option<()> {
    let mut digits = Vec::new();
    let mut rest = number.unsigned_abs();
    while rest > 0 || digits.is_empty() {
        digits.extend("0123456789".chars().nth(usize::try_from(rest % 10).unwrap_or_default()));
        rest /= 10;
    }
    into.add(if number < 0 { "-" } else { "" })?;
    into.add(&digits.iter().rev().collect::<String>())
}
