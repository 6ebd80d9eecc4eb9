//! A date and time in a person's own words, read leniently.
//!
//! What is read is to be said back before it counts, so that a wrong guess costs a look and nothing more.
//!
//! ```
//! use words::WallTime;
//! use reading::dates::{Reading, read};
//!
//! let time = |form| WallTime::parse(form).unwrap();
//! let now = time("2026-12-01T09:30");
//! assert_eq!(read("Thursday 2 pm", now), Reading::At(time("2026-12-03T14:00")));
//! assert_eq!(read("Thursday", now), Reading::Unclear { says: "And at what time?".to_owned() });
//! ```

mod find;
mod grammar;
mod order;
mod parts;
mod reading;
mod request;
mod resolve;
#[cfg(test)]
mod tests;
mod tokens;
mod zone;

use words::WallTime;

pub use find::{Found, find_in};
pub use order::DateOrder;
pub use reading::{Reading, Understood, When};
pub use request::Request;
pub use zone::Zone;

/// Reads a date and a time; `now` is the present by the clock of the same zone. Of the text the first 80 characters count.
///
/// Pure and total. Interviews begin at a quarter of an hour, so "in 50 minutes" is rounded to one.
#[must_use]
pub fn read(text: &str, now: WallTime) -> Reading {
    grammar::parts(&tokens::tokens(text)).resolve(now)
}
