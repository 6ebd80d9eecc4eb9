//! What the person tells us: closed sets and their defaults. Nothing is taken from a clock.

mod circumstance;
mod notice;
mod reason;
mod situation;

pub use circumstance::{Circumstance, Kind};
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
        /// A test, a recorded answer, an assignment: something with a deadline instead of a start.
        Task = "task",
    }
}

ids! {
    /// How they can be reached.
    Contact {
        /// The phone number of the interviewer, coordinator or recruiter is known.
        Number = "number",
        /// No number is known.
        NoNumber = "no-number",
        /// The person cannot call: deaf, at work, cannot speak.
        CannotCall = "cannot-call",
        /// The person is there: in reception, in the building, in the call.
        OnSite = "on-site",
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
    /// How far the two sides have come.
    Stage {
        /// Invited; the person has never said yes.
        Invited = "invited",
        /// A date is agreed.
        Agreed = "agreed",
        /// At least one round is behind them.
        Met = "met",
        /// The interview is going on now.
        UnderWay = "under-way",
    }
}

ids! {
    /// What they last said about it: the interviewing employer; where an offer is the reason, the one who made it.
    Said {
        /// Nothing yet.
        Nothing = "nothing",
        /// No other date; for an offer: no more time, nothing in writing.
        Refused = "refused",
        /// Another time.
        OfferedTime = "offered-time",
        /// Video, or a call, instead.
        OfferedCall = "offered-call",
        /// To come anyway.
        ComeAnyway = "come-anyway",
        /// Asked, and no answer.
        Silent = "silent",
    }
}

ids! {
    /// How sure it is.
    Likelihood {
        /// It is so.
        Certain = "certain",
        /// It may come: a forecast, a cough, a call that has not come yet.
        May = "may",
    }
}

ids! {
    /// Whether another time can be named.
    NewTime {
        /// Yes.
        Can = "can",
        /// No date can be named yet.
        NotYet = "not-yet",
        /// It should be sooner.
        Earlier = "earlier",
        /// The person could be there for part of it.
        Part = "part",
    }
}

ids! {
    /// Whom else it touches.
    Stake {
        /// Nobody.
        Nobody = "nobody",
        /// A benefits office, a university, a visa sponsor, whoever else pays.
        ThirdParty = "third-party",
    }
}

ids! {
    /// The person's own decision where it differs from the verdict.
    Insist {
        /// Go all the same.
        Attend = "attend",
        /// Move it all the same.
        Reschedule = "reschedule",
        /// Cancel it all the same.
        Withdraw = "withdraw",
    }
}
