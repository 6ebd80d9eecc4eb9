//! The products compared, and the selectors for their parts. Scripts that work for all of them are in `page/`.

use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Product {
    /// The hosted page, or the element where a measurement says so.
    Ours,
    /// The same flow, simplified, in plain JavaScript: a lower bound for the cost.
    Floor,
    /// The same flow, simplified, as a React app written by hand.
    React,
    /// The same flow, simplified, with a popular survey library.
    SurveyJs,
}

impl Product {
    pub(crate) const ALL: [Self; 4] = [Self::Ours, Self::Floor, Self::React, Self::SurveyJs];

    /// Selectors for what answers the two questions: ill, and today.
    pub(crate) const fn answers(self) -> [&'static str; 2] {
        match self {
            Self::Ours => [".kind[value=health]", ".when .row"],
            Self::Floor | Self::React | Self::SurveyJs => {
                ["input[type=radio][value=illness]", "input[type=radio][value=under-24h]"]
            }
        }
    }

    /// A selector for the verdict, which exists once both questions are answered.
    pub(crate) const fn verdict(self) -> &'static str {
        match self {
            Self::Ours => ".advice[data-verdict]",
            Self::Floor => ".floor [data-verdict]",
            Self::React => ".react [data-verdict]",
            Self::SurveyJs => ".survey [data-verdict]",
        }
    }

    /// A JavaScript expression for the field of the person's name.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Ours => {
                "[...document.querySelectorAll('label')].find((label) => label.textContent === 'Your name').querySelector('input')"
            }
            Self::Floor => "document.querySelector('.floor input[name=name]')",
            Self::React => "document.querySelector('.react input[name=name]')",
            Self::SurveyJs => "document.querySelector('.survey [data-name=name] input')",
        }
    }

    /// A JavaScript expression for the message: its text area, or its text.
    pub(crate) const fn message(self) -> &'static str {
        match self {
            Self::Ours => "document.querySelector('.main-letter .text')",
            Self::Floor => "document.querySelector('.floor textarea')",
            Self::React => "document.querySelector('.react textarea')",
            Self::SurveyJs => "document.querySelector('.survey [data-name=text] textarea')",
        }
    }
}

impl fmt::Display for Product {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Ours => "ours",
            Self::Floor => "floor",
            Self::React => "React",
            Self::SurveyJs => "SurveyJS",
        })
    }
}
