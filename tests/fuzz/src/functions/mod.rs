//! What is tried, and what has to hold of its answers.

mod assess;
mod compose;
mod error;
mod find;
mod house_rules;
mod messages;
mod read_date;
mod review;
mod text;
mod understand;

use fastrand::Rng;
use policy::json::Value;

use crate::json;

/// Something that takes JSON.
#[derive(Clone, Copy, Debug)]
pub struct Function {
    /// As it is called in the public interface.
    pub name: &'static str,
    /// How many of a hundred inputs it gets: those that take longer get fewer.
    pub share: u64,
    /// The JSON of an input.
    make: fn(&mut Rng) -> String,
    /// Asks it, and says what is wrong with the answer.
    check: fn(&Value) -> Result<(), String>,
}

/// Everything that takes JSON.
pub const ALL: [Function; 7] = [
    assess::ASSESS,
    compose::COMPOSE,
    review::REVIEW,
    understand::UNDERSTAND,
    read_date::READ_DATE,
    find::FIND,
    house_rules::HOUSE_RULES,
];

impl Function {
    /// The input that follows from this seed.
    #[must_use]
    pub fn input(&self, seed: u64) -> Vec<u8> {
        let mut random = Rng::with_seed(seed);
        let json = (self.make)(&mut random);
        json::line(&mut random, json)
    }

    /// Reads a line and asks. A line that is no JSON is refused in words.
    pub fn check(&self, line: &[u8]) -> Result<(), String> {
        match crate::lines::read(&mut line.to_vec()) {
            Ok(value) => (self.check)(&value),
            Err(says) => error::is_readable(&says, 300),
        }
    }
}

/// That something holds; what is wrong, if it does not.
fn holds(holds: bool, wrong: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(wrong()) }
}

/// Asks twice, which has to give the same, and writes the answer in JSON, which has to be such.
fn same_each_time<T: PartialEq + serde::Serialize>(ask: impl Fn() -> T) -> Result<T, String> {
    let answer = ask();
    holds(answer == ask(), || "it gives another answer the second time".to_owned())?;
    let json = serde_json::to_string(&answer).map_err(|error| format!("the answer is no JSON: {error}"))?;
    serde_json::from_str::<Value>(&json).map_err(|error| format!("the answer is no JSON: {error}"))?;
    Ok(answer)
}
