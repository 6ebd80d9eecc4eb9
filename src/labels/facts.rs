//! The facts, the questions about them, and the details that can be typed.

use policy::{
    Band, Change, Contact, Format, Interest, Kind, Likelihood, NewTime, Preparation, Question, Reason, Said, Stage,
    Stake, Thread,
};
use words::Field;

use crate::derived::SideQuestion;
use crate::model::drafts::Day;

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

/// The answers to a question with yes and no.
pub(crate) const YES_NO: [&str; 2] = ["Yes", "No"];

/// A kind of circumstance.
pub(crate) const fn kind(kind: Kind) -> &'static str {
    words::kind_name(kind)
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

/// A detail.
pub(crate) const fn field(field: Field) -> &'static str {
    match field {
        Field::YourName => "Your name",
        Field::Interviewer => "Interviewer",
        Field::Recruiter => "Recruiter",
        Field::Company => "Company",
        Field::Role => "Role",
        Field::Phone => "Your phone number",
        Field::OwnLine => "In your own words",
        Field::Greeting => "Greeting",
        Field::Need => "What you need",
        Field::Offered => "What they offered",
        Field::OpenIf => "What would change your mind",
        Field::OfferCompany => "Who made the offer",
        Field::OfferContact => "Your contact there",
        Field::OfferRole => "The role on offer",
        Field::TimeZone | Field::YourTimeZone => "Time zone",
    }
}

/// A detail that is a day.
pub(crate) const fn day(day: Day) -> &'static str {
    match day {
        Day::FreeFrom => "Free from",
        Day::AnswerBy => "They want an answer by",
        Day::ExtensionUntil => "More time until",
    }
}

/// A question about a fact, and its hint.
pub(crate) const fn side_question(question: SideQuestion) -> (&'static str, &'static str) {
    match question {
        SideQuestion::Contact => ("Can you call them?", "The interviewer, the coordinator or the recruiter."),
        SideQuestion::Said => ("What have they said?", "The last thing they said about it."),
        SideQuestion::Interest => ("Do you still want the job?", ""),
        SideQuestion::Recruiter => ("Did a recruiter or an agency arrange it?", ""),
        SideQuestion::Likelihood => ("How sure is it?", ""),
        SideQuestion::NewTime => ("Could you name another time?", ""),
        SideQuestion::Format => ("How was it to be held?", ""),
        SideQuestion::Stage => ("How far along are you?", ""),
        SideQuestion::Thread => ("How have you mostly been in touch?", ""),
        SideQuestion::Preparation => ("When was the date set?", "Short notice: too short to prepare properly."),
        SideQuestion::Stake => ("Does it touch anybody else?", ""),
    }
}

/// A fact as the answer to its question.
#[expect(clippy::match_same_arms, reason = "the same words answer different questions")]
pub(crate) const fn fact(change: Change) -> &'static str {
    match change {
        Change::Contact(Contact::Number) => "I have a number",
        Change::Contact(Contact::NoNumber) => "I have no number",
        Change::Contact(Contact::CannotCall) => "I cannot call",
        Change::Contact(Contact::OnSite) => "I am there already",
        Change::ViaRecruiter(yes) | Change::Answer(_, yes) => {
            if yes {
                YES_NO[0]
            } else {
                YES_NO[1]
            }
        }
        Change::Thread(Thread::Email) => "Email",
        Change::Thread(Thread::Phone) => "Phone",
        Change::Thread(Thread::Mixed) => "Both",
        Change::Format(Format::InPerson) => "Face to face",
        Change::Format(Format::Video) => "Video",
        Change::Format(Format::Phone) => "Phone",
        Change::Format(Format::Task) => "A task or test",
        Change::Preparation(Preparation::Ample) => "In good time",
        Change::Preparation(Preparation::Short) => "At short notice",
        Change::Stage(Stage::Invited) => "Invited, and I have not said yes",
        Change::Stage(Stage::Agreed) => "I have agreed to it",
        Change::Stage(Stage::Met) => "We have met at least once",
        Change::Stage(Stage::UnderWay) => "I am in the middle of it",
        Change::Said(Said::Nothing) => "Nothing yet",
        Change::Said(Said::Refused) => "No other date",
        Change::Said(Said::OfferedTime) => "Another time",
        Change::Said(Said::OfferedCall) => "A call or video instead",
        Change::Said(Said::ComeAnyway) => "Come anyway",
        Change::Said(Said::Silent) => "No answer",
        Change::Likelihood(Likelihood::Certain) => "It is so",
        Change::Likelihood(Likelihood::May) => "It may happen",
        Change::NewTime(NewTime::Can) => "Yes, I could",
        Change::NewTime(NewTime::NotYet) => "No date yet",
        Change::NewTime(NewTime::Earlier) => "It should be sooner",
        Change::NewTime(NewTime::Part) => "I could be there for part of it",
        Change::Interest(Interest::Keen) => "Yes",
        Change::Interest(Interest::Unsure) => "Not sure",
        Change::Interest(Interest::Gone) => "No",
        Change::Stake(Stake::Nobody) => "Nobody",
        Change::Stake(Stake::ThirdParty) => "A benefits office, a university, a visa sponsor or whoever else pays",
        // These have no question of their own.
        Change::Reason(_) | Change::Notice(_) => "",
    }
}

/// A fact that a sentence told, with the question that it answers.
pub(crate) fn told(change: Change) -> String {
    let question = SideQuestion::of(change).map(|question| side_question(question).0).unwrap_or_default();
    [question, " ", fact(change)].concat()
}

/// A fact that was assumed, in a few words.
pub(crate) const fn assumption(change: Change) -> &'static str {
    match change {
        Change::Contact(Contact::Number) => "you have a number",
        Change::Contact(Contact::NoNumber) => "you have no number",
        Change::Contact(Contact::CannotCall) => "you can't call",
        Change::Contact(Contact::OnSite) => "you're there",
        Change::Said(Said::Nothing) => "they've said nothing yet",
        Change::Interest(Interest::Keen) => "you want the job",
        Change::ViaRecruiter(false) => "no recruiter",
        Change::ViaRecruiter(true) => "a recruiter",
        Change::Likelihood(Likelihood::Certain) => "it's certain",
        Change::NewTime(NewTime::Can) => "you can name a time",
        Change::Stage(Stage::Agreed) => "you agreed to it",
        Change::Stake(Stake::Nobody) => "it touches nobody else",
        other => fact(other),
    }
}
