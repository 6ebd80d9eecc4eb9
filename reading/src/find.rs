//! Finding a circumstance by what people call it.

use policy::Circumstance;
use policy::json::{Error, Object, Value};

/// The circumstances that a search finds, in the order of [`Circumstance::ALL`]: each word typed begins a word of the label, of
/// the hint or of the words people search with. An empty search finds all.
///
/// ```
/// use policy::Circumstance;
///
/// assert_eq!(reading::find("migrane"), [Circumstance::Migraine]);
/// assert_eq!(reading::find(" ").len(), Circumstance::ALL.len());
/// ```
#[must_use]
pub fn find(search: &str) -> Vec<Circumstance> {
    Circumstance::ALL.iter().copied().filter(|&circumstance| words::is_found_by(circumstance, search)).collect()
}

/// A search in JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindRequest {
    /// What was typed.
    pub search: String,
}

impl FindRequest {
    /// Reads `{"search": "migrane"}`.
    ///
    /// # Errors
    /// At the first thing that is no such request: an unknown key, one that is missing or given twice, or a value of another
    /// form.
    pub fn from_json(value: &Value) -> Result<Self, Error> {
        Ok(Self { search: Object::open("", value, &["search"])?.required("search")? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_finds_its_circumstance() {
        for &circumstance in Circumstance::ALL {
            let words = words::circumstance(circumstance);
            for phrase in words.phrases().chain([words.label]) {
                assert!(find(phrase).contains(&circumstance), "“{phrase}” does not find {circumstance:?}");
            }
        }
    }

    #[test]
    fn words_of_label_and_phrases_count_together_by_their_beginnings() {
        assert_eq!(find("loose mot"), [Circumstance::StomachBug]);
        // "Stomach" is in the label, "poisoning" only among the phrases.
        assert_eq!(find("STOMACH poison"), [Circumstance::StomachBug]);
        assert!(find("stomach xylophone").is_empty());
    }

    #[test]
    fn an_empty_search_finds_all() {
        for empty in ["", "  ", "'"] {
            assert_eq!(find(empty), Circumstance::ALL);
        }
    }

    #[test]
    fn a_request_is_read_strictly() {
        let read = |json: &str| FindRequest::from_json(&serde_json::from_str::<Value>(json).expect("JSON"));
        assert_eq!(read(r#"{"search": "flu"}"#), Ok(FindRequest { search: "flu".to_owned() }));
        for wrong in ["{}", r#"{"search": 1}"#, r#"{"search": "flu", "now": ""}"#, r#"["flu"]"#] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
