//! The register: every rule and check once, with its id and section. The ids are stable: advice, findings and house rules
//! name rules by them. What each says to a person is for a language to say.

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};

use crate::ids::ids;

ids! {
    /// The sections of the policy. The letter is that of the rules in it.
    Section {
        /// V: what to do.
        Verdicts = "verdicts",
        /// N: how much time is left.
        Notice = "notice",
        /// C: how to tell them.
        Plans = "plans",
        /// M: what to say.
        Messages = "messages",
        /// R: what not to say.
        Checks = "checks",
        /// S: how it will land.
        Landing = "landing",
        /// A: afterwards.
        Afterwards = "afterwards",
        /// O: several interviews and offers.
        Several = "several",
        /// X: across borders, and online.
        Borders = "borders",
        /// H: when help is worth it.
        Help = "help",
        /// B: the sequence under pressure.
        Sequence = "sequence",
        /// Q: questions people ask.
        Questions = "questions",
        /// U: understanding a sentence.
        Understanding = "understanding",
    }
}

macro_rules! register {
    ($( $section:ident { $( $rule:ident, )+ } )+) => {
        /// A rule of the policy, or a check of a draft.
        #[allow(missing_docs, reason = "docs/policy.md says what each rule is")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule { $( $( $rule ),+ ),+ }

        impl Rule {
            /// All 143, in order.
            pub const ALL: &'static [Self] = &[ $( $( Self::$rule ),+ ),+ ];

            /// The letter of its section and its number there.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $( $( Self::$rule => stringify!($rule) ),+ ),+ }
            }

            /// The section it stands in.
            #[must_use]
            pub const fn section(self) -> Section {
                match self { $( $( Self::$rule )|+ => Section::$section ),+ }
            }

            /// The rule with this id, if there is one.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|rule| rule.id() == id)
            }
        }
    };
}

register! {
    Verdicts { V1, V2, V3, V4, V5, V6, V7, V8, V9, V10, V11, V12, V13, V14, V15, V16, V17, V18, V19, V20, V21, V22, V23, V24,
        V25, V26, V27, V28, }
    Notice { N1, N2, N3, N4, N5, N6, }
    Plans { C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11, C12, C13, C14, C15, C16, C17, }
    Messages { M1, M2, M3, M4, M5, M6, M7, M8, M9, M10, M11, M12, M13, M14, M15, M16, M17, M18, M19, M20,
        M21, }
    Checks { R1, R2, R3, R4, R5, R6, R7, R8, R9, R10, R11, R12, R13, R14, R15, R16, R17, R18, }
    Landing { S1, S2, S3, S4, S5, S6, S7, S8, S9, }
    Afterwards { A1, A2, A3, A4, A5, A6, A7, A8, }
    Several { O1, O2, O3, O4, O5, O6, }
    Borders { X1, X2, X3, X4, X5, }
    Help { H1, H2, H3, H4, H5, }
    Sequence { B1, B2, B3, B4, B5, B6, }
    Questions { Q1, Q2, Q3, Q4, Q5, Q6, Q7, Q8, Q9, }
    Understanding { U1, U2, U3, U4, U5, }
}

impl Section {
    /// Whether what its rules say is shown to anybody. Rules about messages and about understanding a sentence act by
    /// themselves, so there is no text of theirs for a site to replace.
    #[must_use]
    pub const fn is_shown(self) -> bool {
        !matches!(self, Self::Messages | Self::Understanding)
    }
}

impl Rule {
    /// The numbers of the rules that are decided and not built: P for what comes back. They are listed so that
    /// nobody gives them to something else; `docs/policy.md` says what each will do.
    pub const PENDING: [&'static str; 12] = ["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10", "P11", "P12"];

    /// The name of a check (R1 to R18) in the public interface; none for every other rule.
    #[must_use]
    pub const fn check_name(self) -> Option<&'static str> {
        Some(match self {
            Self::R1 => "vague-excuse",
            Self::R2 => "over-apology",
            Self::R3 => "blame-or-defensive",
            Self::R4 => "oversharing",
            Self::R5 => "casual-register",
            Self::R6 => "missing-role",
            Self::R7 => "missing-slot",
            Self::R8 => "missing-next-step",
            Self::R9 => "mixed-signal",
            Self::R10 => "alternatives",
            Self::R11 => "missing-thanks",
            Self::R12 => "missing-apology",
            Self::R13 => "too-long",
            Self::R14 => "leftover-placeholder",
            Self::R15 => "untrue-reason",
            Self::R16 => "missing-time-zone",
            Self::R17 => "shouting",
            Self::R18 => "threat-or-bargain",
            _ => return None,
        })
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

impl<'de> Deserialize<'de> for Rule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = String::deserialize(deserializer)?;
        Self::from_id(&id).ok_or_else(|| D::Error::custom(format_args!("{id:?} is not a rule")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_check_has_a_name_and_no_other_rule_has_one() {
        for &rule in Rule::ALL {
            assert_eq!(rule.check_name().is_some(), rule.section() == Section::Checks, "{rule:?}");
            assert_eq!(Rule::from_id(rule.id()), Some(rule));
        }
        assert_eq!(Rule::from_id("V29"), None);
    }
}
