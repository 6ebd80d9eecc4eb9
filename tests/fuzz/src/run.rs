//! Runs a function on inputs that follow from a seed.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use crate::Function;

/// An input that something is wrong with.
#[derive(Clone, Debug)]
pub struct Failure {
    /// The function.
    pub function: &'static str,
    /// What the input follows from, where it does.
    pub seed: Option<u64>,
    /// The input.
    pub line: Vec<u8>,
    /// What is wrong.
    pub wrong: String,
}

/// What came of a run.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// How many inputs there were.
    pub count: u64,
    /// What went wrong, at most a few.
    pub failures: Vec<Failure>,
    /// The longest that an input took, and its seed.
    pub slowest: (Duration, u64),
}

/// After so many a run ends: the others are mostly the same.
const MOST_FAILURES: usize = 5;

/// Tries so many inputs, from this seed on.
#[must_use]
pub fn run(function: &Function, seed: u64, count: u64) -> Report {
    let mut report = Report::default();
    for seed in (seed..).take(usize::try_from(count).unwrap_or(usize::MAX)) {
        let line = function.input(seed);
        let begin = Instant::now();
        let result = try_line(function, &line);
        report.slowest = report.slowest.max((begin.elapsed(), seed));
        report.count += 1;
        if let Err(wrong) = result {
            report.failures.push(Failure { function: function.name, seed: Some(seed), line, wrong });
            if report.failures.len() == MOST_FAILURES {
                break;
            }
        }
    }
    report
}

/// Tries one input. A panic is an error like others.
pub fn try_line(function: &Function, line: &[u8]) -> Result<(), String> {
    let caught = catch_unwind(AssertUnwindSafe(|| function.check(line)));
    caught.unwrap_or_else(|panic| Err(format!("it panicked: {}", message(&*panic))))
}

fn message(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("without a message")
}
