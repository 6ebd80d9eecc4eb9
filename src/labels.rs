//! Labels of the page itself: verdicts, plans, changes, tabs. The texts of advice and messages are in `words`.

use policy::{
    Band, Change, Contact, Format, Interest, Likelihood, MessageKind, NewTime, Plan, Preparation, Question, Rating,
    Reason, Risk, Said, Stage, Stake, Thread, To, Verdict,
};
use words::Severity;

/// The verdict as a heading.
pub(crate) const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Attend => "Go to the interview",
        Verdict::Adjust => "Keep it, but change how",
        Verdict::Reschedule => "Ask for another time",
        Verdict::Withdraw => "Withdraw",
        Verdict::AskExtension => "Ask for more time to decide",
        Verdict::Ask => "Ask one thing first",
        Verdict::Wait => "Give them a little time",
        Verdict::Warn => "Tell them it may happen",
        Verdict::Pause => "Ask to put it on hold",
    }
}

/// How to tell the employer.
pub(crate) const fn plan(plan: Plan) -> &'static str {
    match plan {
        Plan::None => "nobody needs telling",
        Plan::Call => "by phone",
        Plan::Email => "by email",
        Plan::CallThenEmail => "call, then email",
        Plan::InPersonThenEmail => "say it there, then email",
    }
}

/// Whom to tell; empty for nobody.
pub(crate) const fn to(to: To) -> &'static str {
    match to {
        To::Interviewer => "to whoever arranged it",
        To::Recruiter => "to your recruiter first",
        To::OfferingEmployer => "to the employer who made the offer",
        To::ThirdParty => "to whoever else it touches",
        To::Nobody => "",
    }
}

/// The risk to the reputation.
pub(crate) const fn risk(risk: Risk) -> &'static str {
    match risk {
        Risk::Low => "low",
        Risk::Moderate => "moderate",
        Risk::High => "high",
    }
}

/// The condition of a "what if": one fact that is different.
pub(crate) const fn change(change: Change) -> &'static str {
    match change {
        Change::Reason(Reason::AcceptedOffer) => "If you accepted the offer",
        Change::Reason(_) => "If it were another reason",
        Change::Notice(Band::Passed) => "If it had already started",
        Change::Notice(Band::Under24h) => "With less than 24 hours to go",
        Change::Notice(Band::From24To48h) => "With 24 to 48 hours to go",
        Change::Notice(Band::Over48h) => "With more than 48 hours to go",
        Change::Notice(Band::Undated) => "If there were no date yet",
        Change::Interest(Interest::Keen) => "If you still wanted the job",
        Change::Interest(Interest::Unsure) => "If you weren't sure about the job",
        Change::Interest(Interest::Gone) => "If you no longer wanted the job",
        Change::Answer(Question::Relevance, true) => "If it did keep you from being there",
        Change::Answer(Question::Relevance, false) => "If it didn't keep you from being there",
        Change::Answer(Question::Urgency, true) => "If it couldn't be managed any other way",
        Change::Answer(Question::Urgency, false) => "If it could be managed without cancelling",
        Change::Answer(Question::Irreversibility, true) => "If it were lasting",
        Change::Answer(Question::Irreversibility, false) => "If it were going to pass",
        Change::Format(Format::InPerson) => "If it were face to face",
        Change::Format(Format::Video) => "If it were by video",
        Change::Format(Format::Phone) => "If it were by phone",
        Change::Format(Format::Task) => "If it were a task or a test",
        Change::Contact(Contact::Number) => "If you had a number to call",
        Change::Contact(Contact::NoNumber) => "If you had no number to call",
        Change::Contact(Contact::CannotCall) => "If you couldn't call",
        Change::Contact(Contact::OnSite) => "If you were there already",
        Change::Thread(Thread::Email) => "If you had mostly been in touch by email",
        Change::Thread(Thread::Phone) => "If you had mostly been in touch by phone",
        Change::Thread(Thread::Mixed) => "If you had been in touch both ways",
        Change::ViaRecruiter(true) => "If a recruiter had arranged it",
        Change::ViaRecruiter(false) => "If no recruiter were involved",
        Change::Preparation(Preparation::Ample) => "If there had been time to prepare",
        Change::Preparation(Preparation::Short) => "If the date had been set at short notice",
        Change::Stage(Stage::Invited) => "If you hadn't said yes to it",
        Change::Stage(Stage::Agreed) => "If you had agreed to it",
        Change::Stage(Stage::Met) => "If you had met them before",
        Change::Stage(Stage::UnderWay) => "If you were in the middle of it",
        Change::Said(Said::Nothing) => "If they had said nothing yet",
        Change::Said(Said::Refused) => "If they had no other date",
        Change::Said(Said::OfferedTime) => "If they offered another time",
        Change::Said(Said::OfferedCall) => "If they offered a call or video",
        Change::Said(Said::ComeAnyway) => "If they said to come anyway",
        Change::Said(Said::Silent) => "If they didn't answer",
        Change::Likelihood(Likelihood::Certain) => "If it were certain",
        Change::Likelihood(Likelihood::May) => "If it only might happen",
        Change::NewTime(NewTime::Can) => "If you could name another time",
        Change::NewTime(NewTime::NotYet) => "If you couldn't name a date yet",
        Change::NewTime(NewTime::Earlier) => "If it had to be sooner",
        Change::NewTime(NewTime::Part) => "If you could be there for part of it",
        Change::Stake(Stake::Nobody) => "If it touched nobody else",
        Change::Stake(Stake::ThirdParty) => "If a benefits office, a university or a sponsor were involved",
    }
}

/// The tab label of a message.
pub(crate) const fn tab(kind: MessageKind) -> &'static str {
    match kind {
        MessageKind::Call | MessageKind::LateCall => "Call",
        MessageKind::Voicemail => "Voicemail",
        MessageKind::RecruiterEmail => "Recruiter email",
        MessageKind::Email => "Email",
        MessageKind::ConfirmationEmail => "Confirmation email",
        MessageKind::ShortText => "Short text",
        MessageKind::ExtensionEmail => "Extension email",
        MessageKind::OfferEmail => "Offer email",
        MessageKind::ThirdPartyEmail => "Third-party email",
        MessageKind::StayInTouch => "Stay in touch",
        MessageKind::Reaffirm => "Reaffirm interest",
        MessageKind::ValueNote => "Value note",
        MessageKind::InterviewLine => "Interview line",
    }
}

/// The label of the copy button, which must be short, and the status after copying.
pub(crate) const fn copy(kind: MessageKind) -> (&'static str, &'static str) {
    match kind {
        MessageKind::Call | MessageKind::LateCall => ("Copy call", "Copied: call script"),
        MessageKind::Voicemail => ("Copy voicemail", "Copied: voicemail script"),
        MessageKind::ShortText => ("Copy text", "Copied: short text"),
        MessageKind::RecruiterEmail
        | MessageKind::Email
        | MessageKind::ConfirmationEmail
        | MessageKind::ExtensionEmail
        | MessageKind::OfferEmail
        | MessageKind::ThirdPartyEmail => ("Copy email", "Copied: email text"),
        MessageKind::StayInTouch | MessageKind::Reaffirm | MessageKind::ValueNote => ("Copy note", "Copied: note"),
        MessageKind::InterviewLine => ("Copy line", "Copied: line for an interview"),
    }
}

/// A question of the three-question test, and its hint.
pub(crate) const fn question(question: Question) -> (&'static str, &'static str) {
    match question {
        Question::Relevance => (
            "Does it directly affect being there, or doing the job?",
            "Yes, if you couldn't be there, or couldn't do the work.",
        ),
        Question::Urgency => (
            "Is it immediate, with no way round it?",
            "No, if something could be handed over, put off or done by video instead.",
        ),
        Question::Irreversibility => ("Is it lasting?", "Yes, if it is for good, or for longer than they could wait."),
    }
}

/// The number of findings in words.
pub(crate) fn finding_count(findings: usize) -> String {
    const NUMBERS: [&str; 8] = ["Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];
    match findings {
        0 => "Nothing to look at: it reads well.".to_owned(),
        1 => "One thing to look at".to_owned(),
        many => match NUMBERS.get(many - 2) {
            Some(number) => [number, " things to look at"].concat(),
            None => [&many.to_string(), " things to look at"].concat(),
        },
    }
}

/// The severity of a finding.
pub(crate) const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Stop => "Important",
        Severity::Warn => "Could be better",
        Severity::Hint => "Worth a thought",
    }
}

/// The rating of one of the five things hiring teams notice.
pub(crate) const fn rating(rating: Rating) -> &'static str {
    match rating {
        Rating::Strong => "strong",
        Rating::Fair => "fair",
        Rating::Weak => "weak",
    }
}

/// When a band of the notice begins, without a date; empty for an unknown date.
pub(crate) const fn band_start(band: Band) -> &'static str {
    match band {
        Band::Over48h => "More than 48 hours before",
        Band::From24To48h => "From 48 hours before",
        Band::Under24h => "Less than 24 hours before",
        Band::Passed => "From the start on",
        Band::Undated => "",
    }
}

/// The announcement that time has passed into this band, with a trailing space; empty for an unknown date.
pub(crate) const fn entered_band(band: Band) -> &'static str {
    match band {
        Band::Passed => "It has started. ",
        Band::Under24h => "Less than 24 hours to go. ",
        Band::From24To48h => "48 hours or less to go. ",
        Band::Over48h => "More than 48 hours to go. ",
        Band::Undated => "",
    }
}

/// The time until the start in minutes, or since it if negative, as a sentence: the largest unit and the next smaller
/// one.
pub(crate) fn time_until(minutes: i32) -> String {
    let length = minutes.unsigned_abs();
    let (large, large_unit, small, small_unit) = match length {
        0..120 => (0, "", length, " minute"),
        120..2880 => (length / 60, " hour", length % 60, " minute"),
        _ => (length / 1440, " day", length % 1440 / 60, " hour"),
    };
    let amount = |number: u32, unit: &str| {
        [" ", &(number as usize).to_string(), unit, if number == 1 { "" } else { "s" }].concat()
    };
    let mut length = if large > 0 { amount(large, large_unit) } else { String::new() };
    if small > 0 || large == 0 {
        length.push_str(&amount(small, small_unit));
    }
    if minutes < 0 { ["It started", &length, " ago."].concat() } else { ["It starts in", &length, "."].concat() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_given_in_natural_units() {
        for (minutes, words) in [
            (-30, "It started 30 minutes ago."),
            (-1, "It started 1 minute ago."),
            (0, "It starts in 0 minutes."),
            (119, "It starts in 119 minutes."),
            (120, "It starts in 2 hours."),
            (200, "It starts in 3 hours 20 minutes."),
            (1439, "It starts in 23 hours 59 minutes."),
            (2880, "It starts in 2 days."),
            (10_000, "It starts in 6 days 22 hours."),
            (i32::MIN, "It started 1491308 days 2 hours ago."),
        ] {
            assert_eq!(time_until(minutes), words, "{minutes}");
        }
    }
}
