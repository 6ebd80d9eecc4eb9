//! What the person tells us: closed sets and their defaults. Nothing is taken from a clock.

mod notice;
mod reason;
mod situation;

pub use notice::{Band, Notice};
pub use reason::{Family, Question, Reason};
pub use situation::Situation;

use crate::ids::ids;

ids! {
    /// Does the person still want the job?
    Interest {
        /// Yes.
        Keen = "keen",
        /// Not sure.
        Unsure = "unsure",
        /// No.
        Gone = "gone",
    }
}

ids! {
    /// How the interview was to be held.
    Format {
        /// Face to face.
        InPerson = "in-person",
        /// By video call.
        Video = "video",
        /// By phone.
        Phone = "phone",
    }
}

ids! {
    /// How the two sides have mostly been in touch.
    Thread {
        /// By email.
        Email = "email",
        /// By phone.
        Phone = "phone",
        /// Both about equally.
        Mixed = "mixed",
    }
}

ids! {
    /// How long ago the date was set.
    Preparation {
        /// Long enough to prepare.
        Ample = "ample",
        /// At short notice.
        Short = "short",
    }
}

ids! {
    /// The person's own decision where it differs from the verdict.
    Insist {
        /// Move it all the same.
        Reschedule = "reschedule",
        /// Cancel it all the same.
        Withdraw = "withdraw",
    }
}
