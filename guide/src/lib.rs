//! The policy of Rain Check: what a person tells us goes in; advice and messages come out.
//!
//! ```
//! use guide::{Notice, Reason, Situation, Verdict, assess};
//!
//! let advice = assess(&Situation::new(Reason::Illness, Notice::Minutes(600)));
//! assert_eq!(advice.verdict, Verdict::Reschedule);
//! ```
//!
//! Everything here is pure and total: the same input gives the same output, every input gives one, and nothing
//! panics. The crate knows no clock, zone, locale, randomness, storage, network or page.

mod advice;
mod assess;
mod compose;
mod details;
mod draft;
mod facts;
mod finding;
mod ids;
pub mod json;
mod rules;
mod sayings;
pub mod words;

pub use advice::{Advice, Because, Change, Landing, MessageKind, Plan, Rating, Risk, Step, Text, To, Verdict, WhatIf};
pub use assess::{Decision, assess, best_step, decide, landing_in_words, reason_in_words};
pub use compose::{Message, Turn, blanks, compose, seconds_to_say, turns};
pub use details::{Clock, Cut, Details, Field, Offsets, ReasonDetail, Tone, WallTime, WallTimeError, is_hidden};
pub use draft::{Draft, Part};
pub use facts::{Band, Family, Format, Insist, Interest, Notice, Preparation, Question, Reason, Situation, Thread};
pub use finding::{Finding, Severity, apply};
pub use rules::{Rule, Section};
pub use sayings::{ELSEWHERE, HELP, NOTICED, QUESTIONS, Saying, afterwards_rules};
