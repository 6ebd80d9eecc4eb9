//! The public interface in JSON: the strict reader and what it reads of the policy.
//!
//! Any serde format can bring a [`Value`]; what it means is decided here and nowhere else, so that every way in
//! gives the same facts for the same input and the same words for the same mistake. An [`Error`] names the key, the
//! value and what is allowed. Nothing is guessed: an unknown key, a key given twice, a number in quotes or a value in
//! the wrong case is an error. For every optional key null is the same as not given.
//!
//! ```
//! use policy::json::{Value, situation};
//!
//! let given = Value::Map(vec![("reason".to_owned(), Value::Text("ilness".to_owned()))]);
//! let error = situation(&given).unwrap_err();
//! assert!(error.to_string().starts_with("reason: \"ilness\" is not allowed; allowed are illness, contagious, "));
//! ```

mod error;
mod meaning;
mod object;
mod situation;
mod value;

pub use error::Error;
pub use meaning::{Meaning, allowed_ids};
pub use object::{Object, is_blank};
pub use situation::{situation, situation_at, written_situation_at};
pub use value::Value;
