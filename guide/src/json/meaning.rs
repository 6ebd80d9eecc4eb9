//! What a single value means for the fact it is given for.

use crate::advice::MessageKind;
use crate::details::{ReasonDetail, Tone, WallTime, WallTimeError};
use crate::facts::{Format, Insist, Interest, Preparation, Reason, Thread};

use super::value::Value;

/// Something that a value can mean.
pub(super) trait Meaning: Sized {
    /// What the value means here, or what would be allowed: the end of a sentence.
    fn of(value: &Value) -> Result<Self, String>;
}

impl Meaning for bool {
    fn of(value: &Value) -> Result<Self, String> {
        match value {
            Value::Bool(yes) => Ok(*yes),
            _ => Err("allowed are true, false".to_owned()),
        }
    }
}

impl Meaning for String {
    fn of(value: &Value) -> Result<Self, String> {
        match value {
            Value::Text(text) => Ok(text.clone()),
            _ => Err("a text is allowed".to_owned()),
        }
    }
}

impl Meaning for WallTime {
    fn of(value: &Value) -> Result<Self, String> {
        let read = match value {
            Value::Text(text) => Self::parse(text),
            _ => Err(WallTimeError::Form),
        };
        read.map_err(|error| error.to_string())
    }
}

/// A closed set of values is given by its ids.
macro_rules! by_id {
    ($($name:ident),+) => { $(
        impl Meaning for $name {
            fn of(value: &Value) -> Result<Self, String> {
                let known = match value {
                    Value::Text(id) => Self::from_id(id),
                    _ => None,
                };
                known.ok_or_else(|| {
                    let ids: Vec<&str> = Self::ALL.iter().map(|each| each.id()).collect();
                    format!("allowed are {}", ids.join(", "))
                })
            }
        }
    )+ };
}

by_id!(MessageKind, Reason, Interest, Format, Thread, Preparation, Insist, Tone, ReasonDetail);
