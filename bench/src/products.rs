//! The three that are compared, and where each has what is looked at. What is the same in all of them is in `page/`.

use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Product {
    /// The hosted page; the element where a measurement says so.
    Ours,
    /// The same flow, made simple, in plain JavaScript: the least it can cost.
    Floor,
    /// The same flow, made simple, with the library that one would take.
    SurveyJs,
}

impl Product {
    pub(crate) const ALL: [Self; 3] = [Self::Ours, Self::Floor, Self::SurveyJs];

    /// What is there once both questions are answered.
    pub(crate) const fn verdict(self) -> &'static str {
        match self {
            Self::Ours => ".advice[data-verdict]",
            Self::Floor => ".floor [data-verdict]",
            Self::SurveyJs => ".survey [data-verdict]",
        }
    }

    /// JavaScript that finds the field for one's own name.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Ours => {
                "[...document.querySelectorAll('label')].find((label) => label.textContent === 'Your name').querySelector('input')"
            }
            Self::Floor => "document.querySelector('.floor input[name=name]')",
            Self::SurveyJs => "document.querySelector('.survey [data-name=name] input')",
        }
    }

    /// JavaScript that finds the message.
    pub(crate) const fn message(self) -> &'static str {
        match self {
            Self::Ours => "document.querySelector('#message textarea')",
            Self::Floor => "document.querySelector('.floor textarea')",
            Self::SurveyJs => "document.querySelector('.survey [data-name=text] textarea')",
        }
    }
}

impl fmt::Display for Product {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Ours => "ours",
            Self::Floor => "floor",
            Self::SurveyJs => "SurveyJS",
        })
    }
}
