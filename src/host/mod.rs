//! The site around the element: its house rules, and which edition is compiled.

pub(crate) mod edition;
pub(crate) mod rules;
