//! A check.

use policy::Rule;

use super::reading::Reading;
use super::report::Report;

/// A check: which one it is, and how it judges.
pub(super) struct Check {
    pub(super) rule: Rule,
    pub(super) find: fn(&Reading, &mut Report),
}
