//! A sentence that says what has happened: which circumstance it tells of, and which facts (rules U1 to U5).
//!
//! | step | file |
//! |---|---|
//! | the words, each with its plain form, also where it is misspelled | `tokens.rs`, `stem.rs`, `lexicon.rs` |
//! | which phrases occur: those of the data files, and the words people search with | `book.rs`, `phrase.rs` |
//! | which circumstances they speak for, and how surely | `score.rs`, `certainty.rs` |
//! | the facts that are said | `facts.rs` |
//! | when the interview is, and what is left open of it | `when.rs`, `mention.rs`, `together.rs`, `open.rs` |
//! | the clause that says why | `cause.rs`, `mend.rs` |

mod book;
mod cause;
mod certainty;
mod data;
#[cfg(test)]
mod examples;
mod facts;
mod lexicon;
mod mend;
mod mention;
mod open;
mod phrase;
mod request;
mod score;
mod stem;
mod together;
mod tokens;
mod understood;
mod when;

use words::WallTime;

use book::Book;
use facts::Facts;
use tokens::Tokens;

use crate::dates::DateOrder;

pub use request::UnderstandRequest;
pub use understood::{Candidate, Certainty, Understood};

/// What a sentence says has happened; `now` is the present by the clock of the time zone, an IANA name. Of the sentence the first
/// 2000 bytes count.
///
/// ```
/// use policy::Circumstance;
/// use words::WallTime;
///
/// let now = WallTime::parse("2026-12-01T09:30").unwrap();
/// let understood = reading::understand("my kid has a fever and I really want this job", now, "Europe/London");
/// assert_eq!(understood.circumstances[0].id, Circumstance::ChildIll);
/// assert_eq!(understood.interest, Some(policy::Interest::Keen));
/// assert_eq!(understood.cause.as_deref(), Some("my kid has a fever"));
/// ```
///
/// Pure and total.
#[must_use]
pub fn understand(sentence: &str, now: WallTime, time_zone: &str) -> Understood {
    understand_in_order(sentence, now, order_in(time_zone))
}

/// The same where it is known which of two numbers the person takes for the day.
///
/// Pure and total.
#[must_use]
pub fn understand_in_order(sentence: &str, now: WallTime, order: DateOrder) -> Understood {
    let book = Book::get();
    let tokens = Tokens::read(sentence, &book.lexicon);
    let found = book.find(&tokens);
    let ranked = score::rank(book, &tokens, &found);
    let certain = certainty::candidates(&ranked);
    let facts = Facts::read(book, &found);
    let (when, zone) = when::read(&tokens, &facts, certain.first(), now, order);
    let cause = certain.first().and_then(|(best, certainty)| cause::read(book, &tokens, *best, *certainty));
    Understood {
        circumstances: certain.iter().map(|(scored, certainty)| Candidate::new(&tokens, scored, *certainty)).collect(),
        from_now: when
            .at
            .filter(|at| open::is_from_now(&tokens, &facts, certain.first(), (now, *at), order))
            .map(|_| true),
        may_be: open::may_be(&tokens, &facts, when, now, order),
        at: when.at,
        zone,
        notice: when.band,
        cause,
        interest: facts.interest,
        said: facts.said,
        likelihood: facts.likelihood,
        contact: facts.contact,
        format: facts.format,
        via_recruiter: facts.via_recruiter,
        stage: facts.stage,
    }
}

/// The United States and the Philippines write the month first.
fn order_in(time_zone: &str) -> DateOrder {
    let first = time_zone.starts_with("US/")
        || [
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Los_Angeles",
            "America/Phoenix",
            "Asia/Manila",
        ]
        .contains(&time_zone);
    if first { DateOrder::MonthFirst } else { DateOrder::DayFirst }
}

#[cfg(test)]
mod tests;
