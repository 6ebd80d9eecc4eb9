//! What came in, before it means anything.

use std::fmt::{self, Write};

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// A value of any serde format, kept as it came: also a key that is given twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Nothing; also what JavaScript calls undefined.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A whole number. One that arrives as a float counts, since JavaScript knows no other.
    Whole(i64),
    /// A number that is not whole or beyond all use, as it reads.
    Number(String),
    /// What JSON has no form for, as it is called: `a function`. It is allowed nowhere.
    Foreign(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Self>),
    /// An object: its keys and values, in the order given.
    Map(Vec<(String, Self)>),
}

impl Value {
    /// How many lists and objects may lie within one another. The interface needs three.
    pub const DEEPEST: usize = 16;

    /// The whole number that a float is, if it is one. Beyond 2^53 floats no longer tell whole numbers apart.
    #[must_use]
    pub fn whole(number: f64) -> Option<Self> {
        const EXACT: f64 = 9_007_199_254_740_992.0;
        #[expect(clippy::cast_possible_truncation, reason = "whole, and far within the range")]
        (number.fract() == 0.0 && number.abs() <= EXACT).then_some(Self::Whole(number as i64))
    }

    /// The value as an error quotes it, in JSON, cut short where it is long.
    pub(super) fn shown(&self) -> String {
        let mut short = Short { text: String::new(), room: 60 };
        // The writer refuses what it has no room for; what it took until then is what is shown.
        let complete = self.show(&mut short).is_ok();
        if !complete {
            short.text.push('…');
        }
        short.text
    }

    fn show(&self, into: &mut Short) -> fmt::Result {
        match self {
            Self::Null => into.write_str("null"),
            Self::Bool(yes) => write!(into, "{yes}"),
            Self::Whole(number) => write!(into, "{number}"),
            Self::Number(words) | Self::Foreign(words) => into.write_str(words),
            Self::Text(text) => write!(into, "{text:?}"),
            Self::List(list) => {
                into.write_char('[')?;
                for (index, value) in list.iter().enumerate() {
                    into.write_str(if index == 0 { "" } else { "," })?;
                    value.show(into)?;
                }
                into.write_char(']')
            }
            Self::Map(pairs) => {
                into.write_char('{')?;
                for (index, (key, value)) in pairs.iter().enumerate() {
                    write!(into, "{}{key:?}:", if index == 0 { "" } else { "," })?;
                    value.show(into)?;
                }
                into.write_char('}')
            }
        }
    }
}

/// A key or a text in quotes, cut short where it is long.
pub(super) fn quoted(text: &str) -> String {
    // Enough to be cut where the whole would be, without copying ten megabytes of it.
    Value::Text(text.chars().take(61).collect()).shown()
}

/// Takes so many characters and no more.
struct Short {
    text: String,
    room: usize,
}

impl Write for Short {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for character in text.chars() {
            self.room = self.room.checked_sub(1).ok_or(fmt::Error)?;
            self.text.push(character);
        }
        Ok(())
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Within { room: Self::DEEPEST }.deserialize(deserializer)
    }
}

/// Reads a value where so many more lists and objects may open.
#[derive(Clone, Copy)]
struct Within {
    room: usize,
}

impl Within {
    fn deeper<E: Error>(self) -> Result<Self, E> {
        let room = self.room.checked_sub(1);
        let room = room.ok_or_else(|| E::custom(format_args!("nested deeper than {} levels", Value::DEEPEST)))?;
        Ok(Self { room })
    }
}

impl<'de> DeserializeSeed<'de> for Within {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Within {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E>(self, yes: bool) -> Result<Value, E> {
        Ok(Value::Bool(yes))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Whole(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(i64::try_from(number).map_or_else(|_| Value::Number(number.to_string()), Value::Whole))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(Value::whole(number).unwrap_or_else(|| Value::Number(format!("{number:?}"))))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(Value::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let within = self.deeper()?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(within)? {
            list.push(item);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let within = self.deeper()?;
        let mut pairs = Vec::new();
        while let Some(key) = entries.next_key::<String>()? {
            // The format's own complaint, of a number beyond all bounds for one, does not say where it was.
            let value = entries.next_value_seed(within);
            let value = value.map_err(|error| A::Error::custom(format_args!("{}: {error}", quoted(&key))))?;
            pairs.push((key, value));
        }
        Ok(Value::Map(pairs))
    }
}
