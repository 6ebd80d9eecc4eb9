//! What a review of a draft finds, and how a fix is applied to the text.

use serde::ser::SerializeStruct;
use serde::{Deserialize, Serialize, Serializer};

use policy::{Rule, ids};

use crate::Text;
use crate::draft::Part;

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

/// Something worth looking at in a draft. It is read back as it is written.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Finding {
    /// The check that found it.
    pub check: Rule,
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

impl Finding {
    /// The name of its check in the public interface: "vague-excuse".
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.check.check_name().unwrap_or_default()
    }
}

impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Finding", 9)?;
        fields.serialize_field("check", &self.check)?;
        fields.serialize_field("name", self.name())?;
        fields.serialize_field("severity", &self.severity)?;
        fields.serialize_field("field", &self.field)?;
        fields.serialize_field("start", &self.start)?;
        fields.serialize_field("end", &self.end)?;
        fields.serialize_field("says", &self.says)?;
        fields.serialize_field("instead", &self.instead)?;
        fields.serialize_field("fix", &self.fix)?;
        fields.end()
    }
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
        let (before, after) = (text.get(..start).unwrap_or_default(), text.get(end..).unwrap_or_default());
        return format!("{before}{fix}{after}");
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_is_read_back_as_it_is_written() {
        for (check, start, fix) in [(Rule::R1, Some(12), None), (Rule::R18, None, Some("“Maria” \n".to_owned()))] {
            let finding = Finding {
                check,
                severity: Severity::Warn,
                field: Part::Subject,
                start,
                end: start.map(|start| start + 3),
                says: "It says so.".into(),
                instead: String::from("Say this.").into(),
                fix,
            };
            let written = serde_json::to_string(&finding).expect("JSON");
            assert!(written.starts_with(&format!(r#"{{"check":"{}","name":"{}","#, check.id(), finding.name())));
            assert_eq!(serde_json::from_str::<Finding>(&written).expect("a finding"), finding);
        }
    }
}
