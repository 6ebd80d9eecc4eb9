//! The details that are one line of text.

use policy::ids;

ids! {
    /// The details that are one line of text.
    Field {
        /// Who sends the message.
        YourName = "yourName",
        /// Who is addressed.
        Interviewer = "interviewer",
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
    }
}

impl Field {
    /// The most words a message takes from one field: with more, the email would outgrow M13.
    pub(super) const fn most_words(self) -> usize {
        match self {
            Self::Role => 9,
            Self::YourName | Self::Interviewer | Self::Company => 7,
            Self::Phone => 6,
            Self::TimeZone | Self::YourTimeZone => 2,
        }
    }
}
