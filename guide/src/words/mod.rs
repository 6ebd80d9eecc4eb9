//! What a person reads, typed: a sentence that is missing does not compile.

pub mod calendar;
pub mod causes;
pub mod digits;
pub mod interest;
pub mod reasons;
pub mod times;
