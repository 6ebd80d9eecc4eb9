//! Made-up messages, each labelled with the checks that a careful reader would raise, and how often each check is right on
//! them. The tests and `cargo xtask review-corpus` share it.

mod entry;
mod tally;

pub(crate) use entry::{Entry, entries};
#[allow(unused_imports, reason = "only the tests ask for the count")]
pub(crate) use tally::{Count, Tally};

/// A set of messages: its name, and its text.
pub(crate) type Corpus = (&'static str, &'static str);

/// The checks are held to these.
pub(crate) const HELD: [Corpus; 5] = [
    ("first", include_str!("first.txt")),
    ("second", include_str!("second.txt")),
    ("third", include_str!("third.txt")),
    ("fourth", include_str!("fourth.txt")),
    ("fifth", include_str!("fifth.txt")),
];

/// Written, or labelled, before anybody looked at how the checks do on them. Their tables are printed and not held to. The
/// checks have since been mended with all of them in view, so that only messages newer than these can tell how they do on
/// the unknown.
pub(crate) const UNSEEN: [Corpus; 7] = [
    ("unseen", include_str!("unseen.txt")),
    ("sixth", include_str!("sixth.txt")),
    ("seventh", include_str!("seventh.txt")),
    ("eighth", include_str!("eighth.txt")),
    ("ninth", include_str!("ninth.txt")),
    ("tenth", include_str!("tenth.txt")),
    ("eleventh", include_str!("eleventh.txt")),
];

/// Messages that were once read wrongly, each for its kind.
#[allow(dead_code, reason = "only the tests ask for it")]
pub(crate) const KINDS: &str = include_str!("kinds.txt");
