//! How far the clocks of both sides are ahead of UTC.

use serde::{Serialize, Serializer};

use policy::json::{Meaning, Value};

/// How far the clocks of both sides are ahead of UTC at one moment, in minutes. The caller knows the zones and looks them
/// up; here they are only compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offsets {
    /// Where the interview is.
    pub theirs: i16,
    /// Where the sender is.
    pub yours: i16,
}

impl Offsets {
    /// Further ahead or behind than any zone was in recent times.
    pub const LIMIT: i16 = 18 * 60;

    /// Whether the two sides read the same time on their clocks.
    #[must_use]
    pub const fn agree(self) -> bool {
        self.theirs == self.yours
    }
}

impl Serialize for Offsets {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        [self.theirs, self.yours].serialize(serializer)
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
