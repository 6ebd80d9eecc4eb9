//! The public interface in JSON: situations, details and requests, read strictly.
//!
//! Any serde format can bring a [`Value`]; what it means is decided here and nowhere else, so that every way in
//! gives the same facts for the same input and the same words for the same mistake. An [`Error`] names the key, the
//! value and what is allowed. Nothing is guessed: an unknown key, a key given twice, a number in quotes or a value in
//! the wrong case is an error. For every optional key null is the same as not given.
//!
//! ```
//! use guide::json::{Value, situation};
//!
//! let given = Value::Map(vec![("reason".to_owned(), Value::Text("ilness".to_owned()))]);
//! let error = situation(&given).unwrap_err();
//! assert!(error.to_string().starts_with("reason: \"ilness\" is not allowed; allowed are illness, accident, "));
//! ```

mod details;
mod draft;
mod error;
mod meaning;
mod object;
mod request;
mod situation;
mod value;

pub use details::details;
pub use draft::draft;
pub use error::Error;
pub use meaning::Meaning;
pub use object::Object;
pub use request::{ComposeRequest, compose_request};
pub use situation::situation;
pub use value::Value;
