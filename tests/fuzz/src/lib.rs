//! Many odd inputs for everything that reads JSON: the functions `assess`, `compose`, `review`, `understand`, `readDate` and the
//! search, and the house rules of a site.
//!
//! An input is a line of bytes, as on the command line: mostly an object of the right shape with odd values in it, sometimes
//! damaged JSON or any bytes. It follows from a seed. What has to hold of every answer is in `functions/`, a file each.
//!
//! `cargo test -p fuzz` tries some thousands of each, and `cargo xtask fuzz` as many as there is time for.

// Whatever breaks is reported with its input; a panic is caught and reported like the rest.
#![allow(clippy::missing_errors_doc, reason = "an error is what was found")]

mod functions;
#[allow(dead_code, reason = "the page uses more of it")]
#[path = "../../../src/host"]
mod host {
    /// As in the element, which alone has house rules.
    pub(crate) mod edition {
        pub(crate) const ELEMENT: bool = true;
    }
    pub(crate) mod rules;
}
mod json;
mod kept;
#[allow(dead_code, reason = "the command line uses more of it")]
#[path = "../../../words/examples/lines/mod.rs"]
mod lines;
mod run;
mod shapes;
mod text;

pub use functions::{ALL, Function};
pub use kept::{keep, kept};
pub use run::{Failure, Report, run, try_line};
