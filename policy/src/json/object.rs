//! An object whose keys are known.

use std::ops::RangeInclusive;

use super::error::Error;
use super::meaning::Meaning;
use super::value::{Value, quoted};

/// An object in which every key is known and none is given twice.
#[derive(Debug)]
pub struct Object<'a> {
    path: &'static str,
    pairs: &'a [(String, Value)],
}

impl<'a> Object<'a> {
    /// Looks at the keys; the values are still to be read. `path` is where the object stands, for the errors.
    ///
    /// # Errors
    /// Where this is no object, a key is not known, or one is given twice.
    pub fn open(path: &'static str, value: &'a Value, known: &[&str]) -> Result<Self, Error> {
        let Value::Map(pairs) = value else {
            let message = format!("{} is not allowed; an object is, with the keys {}", value.shown(), known.join(", "));
            return Err(Error::new(path.to_owned(), message));
        };
        let object = Self { path, pairs };
        let mut unused = known.to_vec();
        for (key, _) in pairs {
            if let Some(place) = unused.iter().position(|unused| unused == key) {
                unused.swap_remove(place);
            } else if known.contains(&key.as_str()) {
                return Err(object.error(key, "the key is given more than once".to_owned()));
            } else {
                let message = format!("{} is not a known key; known are {}", quoted(key), known.join(", "));
                return Err(Error::new(path.to_owned(), message));
            }
        }
        Ok(object)
    }

    /// What stands at this key, null included.
    pub(super) fn at(&self, key: &str) -> Option<&'a Value> {
        self.pairs.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// What stands at this key, where null is the same as not given.
    #[must_use]
    pub fn given(&self, key: &str) -> Option<&'a Value> {
        self.at(key).filter(|value| **value != Value::Null)
    }

    /// What is given at this key, where a blank text is the same as not given, too.
    #[must_use]
    pub fn filled(&self, key: &str) -> Option<&'a Value> {
        self.given(key).filter(|value| !is_blank(value))
    }

    /// What is given at this key, read.
    ///
    /// # Errors
    /// Where the value means nothing here.
    pub fn read<T: Meaning>(&self, key: &str) -> Result<Option<T>, Error> {
        self.given(key).map(|value| self.meaning(key, value)).transpose()
    }

    /// What is given at this key and not blank, read.
    ///
    /// # Errors
    /// Where the value means nothing here.
    pub fn read_filled<T: Meaning>(&self, key: &str) -> Result<Option<T>, Error> {
        self.filled(key).map(|value| self.meaning(key, value)).transpose()
    }

    /// What has to be given at this key.
    ///
    /// # Errors
    /// Where nothing is, or the value means nothing here.
    pub fn required<T: Meaning>(&self, key: &str) -> Result<T, Error> {
        match self.given(key) {
            Some(value) => self.meaning(key, value),
            // Null means nothing here, and the reader of it knows best what would.
            None => T::of(&Value::Null).map_err(|allowed| self.missing(key, &allowed)),
        }
    }

    /// The value as a whole number of this range, the ends included.
    pub(super) fn whole<T: TryFrom<i64>>(
        &self,
        key: &str,
        value: &Value,
        range: &RangeInclusive<i64>,
        also: &str,
    ) -> Result<T, Error> {
        let number = match value {
            Value::Whole(number) if range.contains(number) => T::try_from(*number).ok(),
            _ => None,
        };
        number.ok_or_else(|| self.not_allowed(key, value, &whole_allowed(range, also)))
    }

    /// The whole number of this range that is given at this key, the ends included.
    ///
    /// # Errors
    /// Where the value is no such number.
    pub fn whole_of<T: TryFrom<i64>>(&self, key: &str, range: &RangeInclusive<i64>) -> Result<Option<T>, Error> {
        self.given(key).map(|value| self.whole(key, value, range, "")).transpose()
    }

    /// What this value, found at this key, means.
    ///
    /// # Errors
    /// Where the value means nothing here.
    pub fn meaning<T: Meaning>(&self, key: &str, value: &Value) -> Result<T, Error> {
        T::of(value).map_err(|allowed| self.not_allowed(key, value, &allowed))
    }

    /// The error that this value is not allowed at this key; `allowed` says what is, as the end of a sentence.
    #[must_use]
    pub fn not_allowed(&self, key: &str, value: &Value, allowed: &str) -> Error {
        self.error(key, format!("{} is not allowed; {allowed}", value.shown()))
    }

    /// The error that this key is missing; `allowed` says what may stand there, as the end of a sentence.
    #[must_use]
    pub fn missing(&self, key: &str, allowed: &str) -> Error {
        self.error(key, format!("the key is missing; {allowed}"))
    }

    fn error(&self, key: &str, message: String) -> Error {
        let path = if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) };
        Error::new(path, message)
    }
}

/// What is allowed where a whole number of this range is.
pub(super) fn whole_allowed(range: &RangeInclusive<i64>, also: &str) -> String {
    format!("a whole number from {} to {} is allowed{also}", range.start(), range.end())
}

/// Whether this is a text in which nothing is written.
#[must_use]
pub fn is_blank(value: &Value) -> bool {
    matches!(value, Value::Text(text) if text.trim().is_empty())
}
