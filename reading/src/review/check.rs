//! A check.

use guide::Rule;

use super::reading::Reading;
use super::report::Report;

/// A check: what it is called, and how it judges.
pub(super) struct Check {
    pub(super) rule: Rule,
    /// The name of the check in the public interface.
    pub(super) name: &'static str,
    pub(super) find: fn(&Reading, &mut Report),
}
