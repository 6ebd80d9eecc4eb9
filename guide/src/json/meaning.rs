//! What a single value means for the fact it is given for.

use crate::advice::MessageKind;
use crate::details::{Clock, Offsets, ReasonDetail, Tone, WallTime, WallTimeError};
use crate::facts::{Format, Insist, Interest, Preparation, Reason, Thread};

use super::value::Value;

/// Something that a value can mean.
pub trait Meaning: Sized {
    /// What the value means here.
    ///
    /// # Errors
    /// Where it means nothing: what would be allowed, as the end of a sentence.
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

impl Meaning for Offsets {
    fn of(value: &Value) -> Result<Self, String> {
        let limit = i64::from(Self::LIMIT);
        let minutes = |value: &Value| match value {
            Value::Whole(number) if (-limit..=limit).contains(number) => i16::try_from(*number).ok(),
            _ => None,
        };
        let pair = match value {
            Value::List(pair) => match pair.as_slice() {
                [theirs, yours] => minutes(theirs).zip(minutes(yours)),
                _ => None,
            },
            _ => None,
        };
        let (theirs, yours) = pair.ok_or_else(|| {
            format!(
                "two whole numbers from -{limit} to {limit} are allowed: minutes ahead of UTC, first theirs, then yours"
            )
        })?;
        Ok(Self { theirs, yours })
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

by_id!(MessageKind, Reason, Interest, Format, Thread, Preparation, Insist, Tone, ReasonDetail, Clock);
