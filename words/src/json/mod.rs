//! The public interface in JSON: what is asked of `compose` and `review`, read strictly as [`policy::json`] reads situations.

mod details;
mod draft;
mod letter;
mod request;

pub use details::details;
pub use draft::draft;
pub use letter::{LetterRequest, letter_request};
pub use request::{ComposeRequest, compose_request};
