//! The details that are one line of text.

use policy::ids;

ids! {
    /// The details that are one line of text.
    Field {
        /// Who sends the message.
        YourName = "yourName",
        /// Who is addressed.
        Interviewer = "interviewer",
        /// The recruiter who arranged it.
        Recruiter = "recruiter",
        /// The employer.
        Company = "company",
        /// The job.
        Role = "role",
        /// Where the sender can be called.
        Phone = "phone",
        /// The zone in which the interview and the alternatives are given.
        TimeZone = "timeZone",
        /// The sender's own zone.
        YourTimeZone = "yourTimeZone",
        /// The whole greeting, in the sender's own words.
        Greeting = "greeting",
        /// The cause, in the sender's own words (M20).
        OwnLine = "ownLine",
        /// What they offered: a time, or a few words.
        Offered = "offered",
        /// What would make the interview work (V9).
        Need = "need",
        /// What would have to change to undo a withdrawal, in a few words.
        OpenIf = "openIf",
        /// The employer who made an offer.
        OfferCompany = "offer.company",
        /// Who is addressed there.
        OfferContact = "offer.contact",
        /// The job on offer.
        OfferRole = "offer.role",
    }
}

impl Field {
    /// The most words a message takes from one field: with more, the email would outgrow M13.
    pub(super) const fn most_words(self) -> usize {
        match self {
            Self::OwnLine | Self::Need => 30,
            Self::OpenIf | Self::Offered => 15,
            Self::Role | Self::OfferRole => 9,
            Self::YourName
            | Self::Interviewer
            | Self::Recruiter
            | Self::Company
            | Self::Greeting
            | Self::OfferCompany
            | Self::OfferContact => 7,
            Self::Phone => 6,
            Self::TimeZone | Self::YourTimeZone => 2,
        }
    }

    /// The most characters a message takes from one field.
    pub(super) const fn longest(self) -> usize {
        match self {
            Self::OwnLine | Self::Need => 200,
            Self::OpenIf | Self::Offered => 100,
            _ => 60,
        }
    }
}
