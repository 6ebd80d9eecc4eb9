//! A value as an error quotes it: as JSON, cut where it is long.

use policy::json::Value;
use words::is_hidden;

/// The most characters of a value that are quoted.
const LONGEST: usize = 60;

/// A value as JSON.
pub(super) fn shown(value: &Value) -> String {
    cut(|short| show(value, short))
}

/// A name in quotation marks: “V16”.
pub(super) fn named(text: &str) -> String {
    format!("“{}”", escaped(text))
}

/// A text with everything escaped that could not be seen, or that would end a quotation.
pub(super) fn escaped(text: &str) -> String {
    cut(|short| escape(text, short))
}

fn cut(write: impl FnOnce(&mut Short) -> Option<()>) -> String {
    let mut short = Short { text: String::new(), room: LONGEST };
    if write(&mut short).is_none() {
        short.text.push('…');
    }
    short.text
}

/// Takes so many characters and no more. Writing stops there, so a deeply nested value is not walked to its end.
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
        Value::Whole(number) => into.add(&number.to_string()),
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
            // Invisible characters become U+FFFD, so that nothing turns the console's line around.
            hidden if hidden.is_control() || is_hidden(hidden) => into.add("\u{fffd}")?,
            other => into.add(other.encode_utf8(&mut [0; 4]))?,
        }
    }
    Some(())
}
