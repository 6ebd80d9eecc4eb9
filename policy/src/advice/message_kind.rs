//! The messages there are, and how long each may be.

use crate::ids::ids;

ids! {
    /// The messages there are (M, A).
    MessageKind {
        /// A script for the phone.
        Call = "call",
        /// What to say to the machine.
        Voicemail = "voicemail",
        /// To the recruiter, easy to forward.
        RecruiterEmail = "recruiter-email",
        /// To the employer.
        Email = "email",
        /// In writing, after an answered call.
        ConfirmationEmail = "confirmation-email",
        /// A text that only points to the call or the email (C10).
        ShortText = "short-text",
        /// To the employer whose offer is waiting.
        ExtensionEmail = "extension-email",
        /// To the employer whose offer is only spoken: in writing, please (V17).
        OfferEmail = "offer-email",
        /// To whoever else it touches: what would cancelling mean? (V16)
        ThirdPartyEmail = "third-party-email",
        /// A script for the call on the way, late.
        LateCall = "late-call",
        /// A3: a note that keeps the door open.
        StayInTouch = "stay-in-touch",
        /// A1: the interest is back.
        Reaffirm = "reaffirm",
        /// A2: something useful for their work.
        ValueNote = "value-note",
        /// A6: a line for a later interview.
        InterviewLine = "interview-line",
    }
}

impl MessageKind {
    /// Whether it is written, with a subject; the others are said, or are one line of text.
    #[must_use]
    pub const fn has_subject(self) -> bool {
        !matches!(self, Self::Call | Self::LateCall | Self::Voicemail | Self::ShortText | Self::InterviewLine)
    }

    /// Whether it goes to the employer who made an offer.
    #[must_use]
    pub const fn is_about_offer(self) -> bool {
        matches!(self, Self::ExtensionEmail | Self::OfferEmail)
    }

    /// The most words its body may have (M13).
    #[must_use]
    pub const fn most_words(self) -> usize {
        match self {
            Self::Call | Self::LateCall => 90,
            Self::Voicemail => 75,
            Self::ShortText | Self::InterviewLine => 60,
            Self::RecruiterEmail
            | Self::Email
            | Self::ConfirmationEmail
            | Self::ExtensionEmail
            | Self::OfferEmail
            | Self::ThirdPartyEmail
            | Self::StayInTouch
            | Self::Reaffirm
            | Self::ValueNote => 110,
        }
    }
}
