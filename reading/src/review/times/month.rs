//! The names of months.

use super::super::class::Class;
use super::super::text::Text;

/// Whether this is the name of a month, and no other word: "May", and not "may".
pub(super) fn is_month(text: &Text, at: usize) -> bool {
    text.is(at, Class::Month) && text.is_upper(at)
}
