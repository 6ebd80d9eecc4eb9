//! A sentence in JSON.

use policy::json::{Error, Object, Value};
use words::WallTime;

use super::{Understood, understand, understand_in_order};
use crate::dates::DateOrder;

/// A sentence, and when and where it is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnderstandRequest {
    /// What was typed.
    pub sentence: String,
    /// The present, by the clock of the time zone.
    pub now: WallTime,
    /// The IANA name of the zone, such as "Europe/London".
    pub time_zone: String,
    /// Which of two numbers is the day where either may be; as the time zone has it if it is not said.
    pub order: Option<DateOrder>,
}

impl UnderstandRequest {
    /// Reads `{"sentence": "…", "now": "2026-12-01T09:30", "timeZone": "Europe/London", "order": "day-first"}`; all but the order are
    /// required.
    ///
    /// # Errors
    /// At the first thing that is no such request: an unknown key, one that is missing or given twice, or a value of another
    /// form.
    pub fn from_json(value: &Value) -> Result<Self, Error> {
        let object = Object::open("", value, &["sentence", "now", "timeZone", "order"])?;
        Ok(Self {
            sentence: object.required("sentence")?,
            now: object.required("now")?,
            time_zone: object.required("timeZone")?,
            order: object.read("order")?,
        })
    }

    /// What the sentence says.
    #[must_use]
    pub fn understand(&self) -> Understood {
        match self.order {
            Some(order) => understand_in_order(&self.sentence, self.now, order),
            None => understand(&self.sentence, self.now, &self.time_zone),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_read_strictly() {
        let read = |json: &str| UnderstandRequest::from_json(&serde_json::from_str::<Value>(json).expect("JSON"));
        let right = r#"{"sentence": "I am ill", "now": "2026-12-01T09:30", "timeZone": "Europe/London"}"#;
        assert!(read(right).is_ok());
        let ordered = |order: &str| {
            format!(
                r#"{{"sentence": "I am ill and the interview is on 12/04/2026 at 10", "now": "2026-12-01T09:30", "timeZone": "Asia/Manila", "order": "{order}"}}"#
            )
        };
        let band = |order: &str| read(&ordered(order)).map(|request| request.understand().at);
        assert_ne!(band("day-first"), band("month-first"));
        assert!(read(&ordered("year-first")).is_err());
        for wrong in [
            "{}",
            r#"{"sentence": "I am ill", "now": "2026-12-01T09:30"}"#,
            r#"{"sentence": 1, "now": "2026-12-01T09:30", "timeZone": "Europe/London"}"#,
            r#"{"sentence": "I am ill", "now": "today", "timeZone": "Europe/London"}"#,
            r#"{"sentence": "", "now": "2026-12-01T09:30", "timeZone": "", "more": 1}"#,
        ] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
