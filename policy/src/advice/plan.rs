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
        /// Say it in person, at the desk, in the room or in the call; then email.
        InPersonThenEmail = "in-person-then-email",
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
        /// Whoever else it touches: a benefits office, a university, a visa sponsor (C15).
        ThirdParty = "third-party",
        /// Nobody.
        Nobody = "nobody",
    }
}
