//! What a person reads, typed: a sentence that is missing does not compile.

pub mod reasons;
