//! What a person reads, by language: the advice of the crate `policy` in words, letters and scripts to send or say, call
//! turns, templates and labels.
//!
//! ```
//! use policy::{MessageKind, Notice, Reason, Situation};
//! use words::{Details, assess, compose};
//!
//! let situation = Situation::new(Reason::Illness, Notice::Minutes(6000));
//! assert_eq!(assess(&situation).because[0].says, "Your health comes first, so ask for another time. You don't have to withdraw.");
//! assert_eq!(compose(&situation, &Details::default())[0].kind, MessageKind::Email);
//! ```
//!
//! A [`Language`] holds everything that is said; the rest of the crate decides nothing about words, and no text comes from
//! it. Functions without a language in their name speak [`English`]; those that end in `_in` take one.
//!
//! Everything here is pure and total, as in `policy`.

mod advice;
mod compose;
mod details;
mod draft;
mod en;
mod finding;
pub mod json;
mod labels;
mod landing;
mod language;
mod moment;

use std::borrow::Cow;

pub use advice::{Advice, Because, Step, assess, assess_in};
pub use compose::{
    Apology, CallTurn, Gap, Message, Nearness, OfferParties, Offered, Scene, Template, TimeText, Turn, blanks,
    blanks_in, compose, compose_in, compose_one, seconds_to_say, turns, turns_in,
};
pub use details::{
    Clock, Cut, Date, Depth, Details, Field, Offer, Offsets, Register, WallTime, WallTimeError, is_hidden,
};
pub use draft::{Draft, Part};
pub use en::{English, MONTHS, WEEKDAYS, bare_role, city, utc};
pub use finding::{Finding, Severity, apply};
pub use labels::{
    cause_as_told, cause_words, circumstance, circumstance_finds, circumstance_hint, circumstance_label, how_it_reads,
    interest_hint, is_found_by, is_found_by_in, is_found_by_label, is_found_in, kind_name, reason_label, rule_text,
    rule_texts, section_title,
};
pub use landing::{best_step, best_step_in, landing_in_words};
pub use language::{Blanks, CauseForm, CauseWords, CircumstanceWords, Language, Letter};
pub use moment::{Moment, OtherClock, ShownDate};

/// Words for a person: fixed, or put together for the situation.
pub type Text = Cow<'static, str>;
