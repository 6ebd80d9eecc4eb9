//! Quotes values in error texts: as JSON, truncated.

use policy::json::Value;
use words::is_hidden;

/// The maximum length of a quotation, in characters.
const MAX_LENGTH: usize = 60;

/// A value as JSON.
pub(super) fn quote_value(value: &Value) -> String {
    truncate(|out| write_value(value, out))
}

/// A name in quotation marks: “V16”.
pub(super) fn quote_text(text: &str) -> String {
    format!("“{}”", escape(text))
}

/// A text with quotation marks, line breaks and invisible characters escaped.
pub(super) fn escape(text: &str) -> String {
    truncate(|out| write_escaped(text, out))
}

fn truncate(write: impl FnOnce(&mut LimitedString) -> Option<()>) -> String {
    let mut out = LimitedString { text: String::new(), room: MAX_LENGTH };
    if write(&mut out).is_none() {
        out.text.push('…');
    }
    out.text
}

/// A string with a limited length. Writing stops at the limit, so that huge or deeply nested values are not traversed.
struct LimitedString {
    text: String,
    room: usize,
}

impl LimitedString {
    fn add(&mut self, text: &str) -> Option<()> {
        for character in text.chars() {
            self.room = self.room.checked_sub(1)?;
            self.text.push(character);
        }
        Some(())
    }
}

fn write_value(value: &Value, out: &mut LimitedString) -> Option<()> {
    match value {
        Value::Null => out.add("null"),
        Value::Bool(yes) => out.add(if *yes { "true" } else { "false" }),
        Value::Whole(number) => out.add(&number.to_string()),
        Value::Number(words) | Value::Foreign(words) => out.add(words),
        Value::Text(text) => write_string(text, out),
        Value::List(list) => {
            out.add("[")?;
            for (index, value) in list.iter().enumerate() {
                out.add(if index == 0 { "" } else { "," })?;
                write_value(value, out)?;
            }
            out.add("]")
        }
        Value::Map(pairs) => {
            out.add("{")?;
            for (index, (key, value)) in pairs.iter().enumerate() {
                out.add(if index == 0 { "" } else { "," })?;
                write_string(key, out)?;
                out.add(":")?;
                write_value(value, out)?;
            }
            out.add("}")
        }
    }
}

fn write_string(text: &str, out: &mut LimitedString) -> Option<()> {
    out.add("\"")?;
    write_escaped(text, out)?;
    out.add("\"")
}

fn write_escaped(text: &str, out: &mut LimitedString) -> Option<()> {
    for character in text.chars() {
        match character {
            '"' => out.add("\\\"")?,
            '\\' => out.add("\\\\")?,
            '\n' => out.add("\\n")?,
            // Invisible characters become U+FFFD: directional ones would garble the console.
            hidden if hidden.is_control() || is_hidden(hidden) => out.add("\u{fffd}")?,
            other => out.add(other.encode_utf8(&mut [0; 4]))?,
        }
    }
    Some(())
}
