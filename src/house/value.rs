//! Quotes values in error texts: as JSON, truncated.

use policy::json::Value;
use words::is_hidden;

/// The maximum length of a quotation, in characters.
const LONGEST: usize = 60;

/// A value as JSON.
pub(super) fn shown(value: &Value) -> String {
    cut(|short| show(value, short))
}

/// A name in quotation marks: “V16”.
pub(super) fn named(text: &str) -> String {
    format!("“{}”", escaped(text))
}

/// A text with quotation marks, line breaks and invisible characters escaped.
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

/// A string with a limited length. Writing stops at the limit, so that huge or deeply nested values are not traversed.
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
            // Invisible characters become U+FFFD: directional ones would garble the console.
            hidden if hidden.is_control() || is_hidden(hidden) => into.add("\u{fffd}")?,
            other => into.add(other.encode_utf8(&mut [0; 4]))?,
        }
    }
    Some(())
}
