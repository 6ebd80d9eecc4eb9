//! What reads English: what a draft of a message says and lacks ([`review`]), what a sentence says has happened
//! ([`understand`]), dates as people write them ([`dates`]), and what people call the things that happen to them ([`find`]).
//!
//! ```
//! use policy::MessageKind;
//! use words::Draft;
//!
//! let body = "Something came up, please cancel.".to_owned();
//! let draft = Draft { kind: MessageKind::Email, subject: None, body, situation: None, details: None };
//! assert!(reading::review(&draft).iter().any(|finding| finding.name() == "vague-excuse"));
//! ```
//!
//! Everything here is pure and total: the same input gives the same output, every input gives one, and nothing panics.

pub mod dates;
mod enum_set;
mod find;
mod review;
mod sentence;

pub use find::{FindRequest, find};
pub use review::review;
pub use sentence::{Candidate, Certainty, UnderstandRequest, Understood, understand, understand_in_order};
