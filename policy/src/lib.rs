//! The policy of Rain Check: facts about an interview go in; advice comes out, as ids, numbers and parameters.
//!
//! ```
//! use policy::{Notice, Reason, Situation, Verdict, assess};
//!
//! let advice = assess(&Situation::new(Reason::Illness, Notice::Minutes(600)));
//! assert_eq!(advice.verdict, Verdict::Reschedule);
//! ```
//!
//! Everything here is pure and total: the same input gives the same output, every input gives one, and nothing panics.
//! The crate knows no clock, zone, locale, randomness, storage, network or page, and no sentence for a reader: the crate
//! `words` has those.

mod advice;
mod assess;
mod facts;
mod guidance;
mod ids;
mod interest_hint;
pub mod json;
mod register;

pub use advice::{
    Action, Advice, Because, Change, Landing, MessageKind, OwnDecision, Plan, Point, Rating, Risk, Step, To, Verdict,
    WhatIf,
};
pub use assess::{Announcement, Decision, Improvement, assess, decide, improvement};
pub use facts::{
    Band, Circumstance, Contact, Family, Format, Insist, Interest, Kind, Likelihood, NewTime, Notice, Preparation,
    Question, Reason, Said, Situation, Stage, Stake, Thread,
};
pub use guidance::{ELSEWHERE, HELP, NOTICED, QUESTIONS, afterwards_rules};
pub use interest_hint::{InterestHint, interest_hint};
pub use register::{Rule, Section};
