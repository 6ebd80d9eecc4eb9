//! What a look over a draft finds, and how a finding is applied to the text.

use serde::Serialize;

use crate::advice::Text;
use crate::draft::Part;
use crate::ids::ids;
use crate::rules::Rule;

ids! {
    /// How much a finding matters.
    Severity {
        /// It would do harm: worth stopping for.
        Stop = "stop",
        /// It would land better otherwise.
        Warn = "warn",
        /// Something to think of.
        Hint = "hint",
    }
}

/// Something worth looking at in a draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The check of the guide.
    pub check: Rule,
    /// The guide's name for it.
    pub name: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// Where it was found, or where what is missing belongs.
    pub field: Part,
    /// Where it begins, in UTF-16 code units; none where something is missing.
    pub start: Option<usize>,
    /// Where it ends, in UTF-16 code units; none where something is missing.
    pub end: Option<usize>,
    /// What it is, and why it harms.
    pub says: Text,
    /// What to write instead.
    pub instead: Text,
    /// What to put in its place, where that is mechanical.
    pub fix: Option<String>,
}

/// A text with the fix of one of its findings applied; the same text where there is none.
///
/// The text is the one the finding was made in: the subject or the body, as its `field` says.
#[must_use]
pub fn apply(text: &str, finding: &Finding) -> String {
    if let (Some(start), Some(end), Some(fix)) = (finding.start, finding.end, &finding.fix)
        && let (Some(start), Some(end)) = (byte_of(text, start), byte_of(text, end))
        && start <= end
    {
        let mut out = String::new();
        for part in [text.get(..start).unwrap_or_default(), fix, text.get(end..).unwrap_or_default()] {
            out.push_str(part);
        }
        return out;
    }
    text.to_owned()
}

/// The byte at which so many UTF-16 units have passed.
fn byte_of(text: &str, units: usize) -> Option<usize> {
    let mut passed = 0;
    for (byte, character) in text.char_indices() {
        if passed >= units {
            return (passed == units).then_some(byte);
        }
        passed += character.len_utf16();
    }
    (passed == units).then_some(text.len())
}
