//! How they are told, and who is told first.

use crate::ids::ids;

ids! {
    /// How to tell them.
    Plan {
        /// Nobody needs telling.
        None = "none",
        /// Call.
        Call = "call",
        /// Email.
        Email = "email",
        /// Call, then email.
        CallThenEmail = "call-then-email",
    }
}

ids! {
    /// Who is told.
    To {
        /// The interviewer, or whoever arranged it at the employer.
        Interviewer = "interviewer",
        /// The recruiter first (C9).
        Recruiter = "recruiter",
        /// The employer whose offer is waiting (C3).
        OfferingEmployer = "offering-employer",
        /// Nobody.
        Nobody = "nobody",
    }
}
