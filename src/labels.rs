//! Every text of the page itself: verdicts, plans, changes, what stands on buttons. The texts of advice and messages are in
//! `words`.

use std::rc::Rc;

use policy::{
    Band, Change, Contact, Format, Interest, Kind, Likelihood, MessageKind, NewTime, Notice, Plan, Preparation,
    Question, Rating, Reason, Risk, Rule, Said, Stage, Stake, Thread, To, Verdict,
};
use words::{Advice, Date, Details, Field, MONTHS, Offsets, Part, Severity, WEEKDAYS, WallTime, city};

use crate::derived::{Letter, SideQuestion};
use crate::model::drafts::Day;
use crate::model::{Rough, What};
use crate::time::proposals::{LeftOut, Why};

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

/// The rules that the page shows as they stand in the register.
const RULES: [Rule; 23] = {
    use Rule::{A1, A2, A3, A4, A5, A6, A7, H3, O2, Q1, Q2, Q3, Q4, Q5, Q6, Q7, Q8, Q9, S1, S2, S3, S4, S5};
    [A1, A2, A3, A4, A5, A6, A7, H3, O2, Q1, Q2, Q3, Q4, Q5, Q6, Q7, Q8, Q9, S1, S2, S3, S4, S5]
};

/// Their sentences.
static RULE_TEXTS: [&str; RULES.len()] = words::rule_texts(RULES);

/// A rule in a sentence; empty for one that is not shown by itself.
pub(crate) fn rule(rule: Rule) -> &'static str {
    let place = RULES.iter().position(|&shown| shown == rule);
    place.and_then(|place| RULE_TEXTS.get(place)).copied().unwrap_or_default()
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
        Risk::Low => "Risk: low",
        Risk::Moderate => "Risk: moderate",
        Risk::High => "Risk: high",
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

/// The label of the copy button, which must be short.
pub(crate) const fn copy(kind: MessageKind) -> &'static str {
    match kind {
        MessageKind::Call | MessageKind::LateCall => "Copy call",
        MessageKind::Voicemail => "Copy voicemail",
        MessageKind::ShortText => "Copy text",
        MessageKind::RecruiterEmail
        | MessageKind::Email
        | MessageKind::ConfirmationEmail
        | MessageKind::ExtensionEmail
        | MessageKind::OfferEmail
        | MessageKind::ThirdPartyEmail => "Copy email",
        MessageKind::StayInTouch | MessageKind::Reaffirm | MessageKind::ValueNote => "Copy note",
        MessageKind::InterviewLine => "Copy line",
    }
}

/// The id that the element reports with its event for a copy.
pub(crate) const fn copied_id(what: What) -> &'static str {
    match what {
        What::Text(kind) | What::Subject(kind) | What::Both(kind) => kind.id(),
        What::Other(_) => MessageKind::Email.id(),
        What::OwnMessage => "own",
        What::Template => "template",
    }
}

/// The status after copying. What the email lacks is said, since its gaps were not copied.
pub(crate) fn copied(what: What, letters: &[Rc<Letter>]) -> String {
    let kind = match what {
        What::Text(kind) | What::Both(kind) => kind,
        What::Subject(_) => return "Copied: subject".to_owned(),
        What::OwnMessage => return "Copied: your own message".to_owned(),
        What::Template => return "Copied: template".to_owned(),
        What::Other(_) => return "Copied: email".to_owned(),
    };
    let copied = match kind {
        _ if matches!(what, What::Both(_)) => "Copied: subject and text",
        MessageKind::Call | MessageKind::LateCall => "Copied: call script",
        MessageKind::Voicemail => "Copied: voicemail script",
        MessageKind::ShortText => "Copied: short text",
        MessageKind::StayInTouch | MessageKind::Reaffirm | MessageKind::ValueNote => "Copied: note",
        MessageKind::InterviewLine => "Copied: line for an interview",
        _ => "Copied: email text",
    };
    let letter = letters.iter().find(|letter| letter.composed.kind == kind && kind.has_subject());
    let lacks = |field: Field| {
        letter.is_some_and(|letter| {
            let open = |gap: &words::Gap| gap.key == field.id() && gap.field == Part::Body;
            letter.edit.is_none() && letter.composed.gaps.iter().any(open)
        })
    };
    let role = lacks(Field::Role) && !kind.is_about_offer();
    let before = match (lacks(Field::YourName), role) {
        (true, true) => ". Before you send it, add your name and the role.",
        (true, false) => ". Before you send it, add your name.",
        (false, true) => ". Before you send it, add the role.",
        (false, false) => "",
    };
    [copied, before].concat()
}

/// The status where copying is blocked.
pub(crate) const fn copying_is_blocked(what: What) -> &'static str {
    match what {
        What::Text(_) | What::Subject(_) => {
            "Copying is blocked here. The text is selected: press Ctrl+C or ⌘C, or choose Copy."
        }
        What::Both(_) => {
            "Copying is blocked here. The text is selected: press Ctrl+C or ⌘C, or choose Copy. Then copy the subject by itself."
        }
        What::OwnMessage | What::Template | What::Other(_) => {
            "Copying is blocked here. Select the text, then press Ctrl+C or ⌘C, or choose Copy."
        }
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

/// Whole minutes, rounded down; clamped to the policy's range.
#[expect(clippy::cast_possible_truncation, reason = "clamped to the policy's limit")]
pub(crate) fn whole_minutes(milliseconds: f64) -> i32 {
    let limit = f64::from(Notice::LIMIT);
    (milliseconds / 60_000.0).floor().clamp(-limit, limit) as i32
}

/// An answer to "When is the interview?" without an hour.
pub(crate) const fn rough(rough: Rough) -> &'static str {
    match rough {
        Rough::Today | Rough::Band(Band::Under24h) => "Today",
        Rough::Tomorrow => "Tomorrow",
        Rough::Band(Band::Over48h) => "Later",
        Rough::Band(Band::From24To48h) => "In 24 to 48 hours",
        Rough::Band(Band::Passed) => "It has started",
        Rough::Band(Band::Undated) => "No date yet",
    }
}

/// The same in the line that says what was answered.
pub(crate) const fn rough_in_recap(rough: Rough) -> &'static str {
    match rough {
        Rough::Today => "today",
        Rough::Tomorrow => "tomorrow",
        Rough::Band(Band::Under24h) => "less than 24 hours to go",
        Rough::Band(Band::Over48h) => "later than tomorrow",
        Rough::Band(Band::From24To48h) => "in 24 to 48 hours",
        Rough::Band(Band::Passed) => "it has started",
        Rough::Band(Band::Undated) => "no date yet",
    }
}

/// A moment in a few words: "Fri 4 Dec, 3pm", "Fri 4 Dec, 3pm Berlin time". The zone may be empty.
pub(crate) fn short_moment(at: WallTime, clock: &str, zone: &str) -> String {
    let day = short_day(at);
    if zone.is_empty() { [&day, ", ", clock].concat() } else { [&day, ", ", clock, " ", &city(zone), " time"].concat() }
}

/// A day in a few letters: "Fri 4 Dec".
pub(crate) fn short_day(at: WallTime) -> String {
    let (_, month, day) = at.date();
    let short = |name: Option<&&str>| name.and_then(|name| name.get(..3)).unwrap_or_default().to_owned();
    let weekday = short(WEEKDAYS.get(at.day_of_week()));
    let month = short(MONTHS.get(usize::from(month).saturating_sub(1)));
    [&weekday, " ", &usize::from(day).to_string(), " ", &month].concat()
}

/// A time in a few letters, in both zones where they differ: "Fri 4 Dec, 10:00".
pub(crate) fn short_time(at: WallTime, offsets: Offsets, details: &Details) -> String {
    let clock = if offsets.agree() { at.clock_by(details.clock) } else { details.clocks(at, offsets) };
    [&short_day(at), ", ", &clock].concat()
}

/// The status where time alone has changed the advice.
pub(crate) fn new_band(before: &Advice, advice: &Advice) -> String {
    // "Now: nobody needs telling" would announce nothing, so the verdict is named.
    let same = before.verdict == advice.verdict && advice.plan != Plan::None;
    let what = if same { "Now" } else { verdict(advice.verdict) };
    [entered_band(advice.notice), what, ": ", plan(advice.plan), "."].concat()
}

/// The status after a change that can be taken back. The verdict may be out of view, so a new one is named.
pub(crate) fn changed(before: Option<&Advice>, after: Option<&Advice>) -> String {
    let told = |advice: &Advice| (advice.effective_verdict, advice.plan);
    match after {
        Some(after) if before.map(told) != Some(told(after)) => {
            ["Now: ", verdict(after.effective_verdict), ", ", plan(after.plan), "."].concat()
        }
        Some(after) if before.is_some_and(|before| before.to != after.to) => {
            ["Changed. The letter goes ", to(after.to), " now."].concat()
        }
        _ => "Changed. The advice stays the same.".to_owned(),
    }
}

/// What was left out of the proposals, and why: a sentence for each reason. Tomorrow is called so if it is given.
pub(crate) fn left_out(left_out: &[LeftOut], tomorrow: Option<WallTime>, free_from: Option<Date>) -> String {
    let mut sentences: Vec<String> = Vec::new();
    for (index, &LeftOut { why, .. }) in left_out.iter().enumerate() {
        if left_out.iter().take(index).any(|earlier| earlier.why == why) {
            continue;
        }
        let days = left_out.iter().filter(|each| each.why == why).map(|&LeftOut { day, .. }| {
            if tomorrow.is_some_and(|tomorrow| tomorrow.same_day(day)) {
                "tomorrow".to_owned()
            } else {
                ["on ", &day.day_in_words()].concat()
            }
        });
        let days: Vec<String> = days.collect();
        let not = |says: &str| ["Not ", &days.join(" or "), says].concat();
        sentences.push(match why {
            Why::MorningAfterIllness if days.len() == 1 => not(": give yourself a day."),
            Why::MorningAfterIllness => not(": give yourself a few days."),
            Why::DaysAfterADeath => "Not in the next few days: take that time.".to_owned(),
            Why::TimeToFindTheFare => not(": leave a day to find the fare."),
            Why::WithinTheTrip => "None yet: first say from when you're free again.".to_owned(),
            Why::NoDayKnown => "None yet: first say from when you're free.".to_owned(),
            Why::BeforeTheyAreFree => {
                let day = free_from.map(|day| day.midnight().day_in_words()).unwrap_or_default();
                ["Not before ", &day, ", as you say."].concat()
            }
            Why::DayOfTheExam => not(": that day is taken."),
            Why::MayBeTheInterview => "No nearer days: your interview may be on one of them.".to_owned(),
            Why::NotSooner => "Only before the interview, since it should be sooner.".to_owned(),
            Why::Weekend => "Not at the weekend.".to_owned(),
            Why::PublicHoliday => not(": many offices are closed."),
        });
    }
    sentences.join(" ")
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

/// The first screen.
pub(crate) mod start {
    pub(crate) const QUESTION: &str = "What has happened?";
    pub(crate) const OR_CHOOSE: &str = "…or choose what it is about";
    pub(crate) const KINDS: &str = "What has come up?";
    pub(crate) const PROMISE: &str = "Nothing you type leaves this page.";
    pub(crate) const ALSO: &str = "From your sentence: ";

    pub(crate) fn found(count: usize) -> String {
        match count {
            0 => "Nothing by that word. Choose below what comes nearest.".to_owned(),
            1 => "One fits.".to_owned(),
            _ => "These come nearest.".to_owned(),
        }
    }
}

/// The second screen.
pub(crate) mod which {
    pub(crate) const QUESTION: &str = "Which fits best?";
    pub(crate) const MORE: &str = "More";
    pub(crate) const BACK: &str = ": choose something else";
    pub(crate) const TEST: &str = "Three short questions";
    pub(crate) const SHOW: &str = "Show the answer";
    pub(crate) const FROM_SENTENCE: &str = "From your sentence";
    pub(crate) const TIME_FROM_SENTENCE: &str = "From your sentence. Wrong? Change it.";
}

/// "When is the interview?"
pub(crate) mod when {
    use super::city;

    pub(crate) const QUESTION: &str = "When is the interview?";
    pub(crate) const GIVE: &str = "Give the date and time";
    pub(crate) const DATE: &str = "Date";
    pub(crate) const TIME: &str = "Start time";
    pub(crate) const IN_WORDS: &str = "Or type it: “Thursday 3 pm”";
    pub(crate) const INCOMPLETE: &str = "Give the date and the time, and we count from there.";
    pub(crate) const USE: &str = "Use this date and time";
    pub(crate) const USE_THIS: &str = "Use ";
    pub(crate) const WAITING: &str = "One moment, then we can read it.";
    pub(crate) const UNREAD: &str = "We cannot read it just now. The fields above do the same.";
    pub(crate) const SKIPPED: &str = "The clocks there jump over this time. Please look at the invitation again.";
    pub(crate) const WHICH_OF_TWO: &str = "Which of the two is it?";
    pub(crate) const TWICE: &str = "The clocks go back and show this time twice.";
    pub(crate) const FIRST_SECOND: [&str; 2] = ["The first time", "The second time"];
    pub(crate) const OTHER_ZONE: &str = "Another zone";
    pub(crate) const ZONE: &str = "Time zone";
    pub(crate) const ZONE_HINT: &str = "The one in your invitation.";
    pub(crate) const HIDDEN_ZONE: &str = "Your browser doesn't say where you are. Choose the zone in your invitation.";
    pub(crate) const FIND_ZONE: &str = "Find a city, a country or an offset";
    pub(crate) const NO_ZONE: &str = "No zone fits. Try the country, or an offset like UTC+5:30.";

    /// What was left over in a date in words.
    pub(crate) fn unread(words: &[String]) -> String {
        ["We did not read “", &words.join("”, “"), "”."].concat()
    }

    pub(crate) fn unknown_zone(words: &str) -> String {
        ["We do not know the zone “", words, "”. Please choose it below."].concat()
    }

    pub(crate) fn zone_after(zone: &str) -> String {
        [" ", &zone_name(zone)].concat()
    }

    pub(crate) fn in_zone(zone: &str) -> String {
        [&zone_name(zone), ". "].concat()
    }

    /// "New York time", "UTC+1".
    fn zone_name(zone: &str) -> String {
        match (zone, zone.strip_prefix("Etc/GMT").and_then(|offset| offset.split_at_checked(1))) {
            ("UTC", _) => zone.to_owned(),
            // In these names, and nowhere else, a plus stands for west.
            (_, Some(("+", hours))) => ["UTC−", hours].concat(),
            (_, Some(("-", hours))) => ["UTC+", hours].concat(),
            _ => [&city(zone), " time"].concat(),
        }
    }
}

/// The line that says what was answered, and starting again.
pub(crate) mod recap {
    pub(crate) const CHANGE: &str = "Change";
    pub(crate) const UNDO: &str = "Undo";
    pub(crate) const AGAIN: &str = "Start again";
    pub(crate) const CLEARS: &str = "This clears what you typed.";
    pub(crate) const CLEAR: &str = "Clear everything";
    pub(crate) const KEEP: &str = "Keep it";
}

/// The answer.
pub(crate) mod answer {
    pub(crate) const REGION: &str = "Our advice";
    pub(crate) const OTHER_MESSAGES: &str = "Voicemail and text";

    pub(crate) fn tomorrow(clock: &str) -> String {
        ["Tomorrow counts as less than 24 hours. If it starts after ", clock, ", an email is enough."].concat()
    }
}

/// The verdict.
pub(crate) mod verdict {
    pub(crate) const SO_CALL_FIRST: &str = " It's soon, so call first.";
    pub(crate) const DECIDED: &str = "You've decided otherwise: ";
    pub(crate) const GOES_BY_IT: &str = ". The rest goes by your decision.";
    pub(crate) const NO_NUMBER: &str = "I have no number";

    /// The status once somebody has no number. Whoever is late already has no time to look for one.
    pub(crate) const fn without_number(is_late: bool) -> &'static str {
        if is_late { "Without a number: email now." } else { "Without a number: look ten minutes at most, then email." }
    }

    pub(crate) const RECRUITER: &str = "A recruiter arranged it";
    pub(crate) const HAS_STARTED: &str = "It should have started by now";
}

/// The letter.
pub(crate) mod letter {
    pub(crate) const SUBJECT: &str = "Subject";
    pub(crate) const TEXT: &str = "Text";
    pub(crate) const EDIT: &str = "Edit";
    pub(crate) const DONE: &str = "Done";
    pub(crate) const ANOTHER: &str = "Another wording";
    pub(crate) const CHANGE: &str = ": change the greeting";
    pub(crate) const CHANGE_GREETING: &str = "Change the greeting";
    pub(crate) const REPLACES: &str = "Another wording replaces your text.";
    pub(crate) const REPLACE: &str = "Replace it";
    pub(crate) const KEEP_MINE: &str = "Keep mine";
    pub(crate) const UNCHANGED: &str = "Change what you like. It is looked over as you write.";
    pub(crate) const CHANGED: &str = "You changed this text. It stays as you wrote it.";
    pub(crate) const FRESH_DIFFERS: &str = "You changed this text. The fresh text is different now.";
    pub(crate) const FRESH: &str = "Start from the fresh text";

    pub(crate) fn which(number: u32, of: u32) -> String {
        [&(number as usize).to_string(), " of ", &(of as usize).to_string()].concat()
    }

    pub(crate) fn gap(name: &str) -> String {
        ["[", &name.to_ascii_lowercase(), "]"].concat()
    }

    pub(crate) fn add(name: &str) -> String {
        ["Add: ", name].concat()
    }

    pub(crate) fn seconds(seconds: usize) -> String {
        ["About ", &seconds.to_string(), " seconds to say. Some machines cut off after half a minute."].concat()
    }
}

/// Copying.
pub(crate) mod copy {
    pub(crate) const ANYWAY: &str = "Copy anyway";
    pub(crate) const AGAIN: &str = "Copy again";
    pub(crate) const SUBJECT: &str = "Copy subject";
    pub(crate) const BOTH: &str = "Copy both";
    pub(crate) const OPEN_MAIL: &str = "Open mail";
    pub(crate) const MORE: &str = "More to do with it";
    pub(crate) const TOO_LONG: &str = "Too long to hand to a mail program. Copy it instead.";
    pub(crate) const SAVE: &str = "Download .txt";
    pub(crate) const PRINT: &str = "Print";
    pub(crate) const SUBJECT_LINE: &str = "Subject: ";

    /// What would do harm, pointed out first.
    pub(crate) fn before(harm: &str) -> String {
        ["Before you copy: ", harm].concat()
    }
}

/// The bar.
pub(crate) mod bar {
    use super::Field;

    pub(crate) const CALL: &str = "Call";
    pub(crate) const IS_OLD: &str = "What you copied is an older text.";

    pub(crate) const fn add(field: Field) -> &'static str {
        match field {
            Field::YourName => "Add your name",
            _ => "Add the role",
        }
    }
}

/// The employer's number.
pub(crate) mod call {
    pub(crate) const NUMBER: &str = "Their number";
    pub(crate) const NOW: &str = "Call now";
}

/// The second look.
pub(crate) mod findings {
    pub(crate) const WAITING: &str = "The second look is on its way.";
    pub(crate) const FAILED: &str = "The second look is not available just now. Everything else works.";
    /// [`words::Draft::LIMIT`] in words.
    pub(crate) const LONG: &str = "That's long. We've looked at the first 10,000 characters.";
    pub(crate) const SHOW: &str = "Show it";
    pub(crate) const TAKE_OUT: &str = "Take it out";
    pub(crate) const CHANGE: &str = "Change it";

    pub(crate) fn change_to(short: &str) -> String {
        ["Change it to “", short, "”"].concat()
    }

    pub(crate) fn fix_all(count: usize) -> String {
        ["Fix these ", &count.to_string()].concat()
    }

    pub(crate) fn times(count: usize) -> String {
        [" ", &count.to_string(), " times"].concat()
    }
}

/// New times.
pub(crate) mod times {
    pub(crate) const TITLE: &str = "Times you could offer";
    pub(crate) const ADD: &str = "Another time";
    pub(crate) const EDITED: &str = "You changed the message: it keeps its own times.";
    pub(crate) const TAP: &str = "None is in the message yet. Tap two or three that you can keep.";
    pub(crate) const NONE: &str = "None is in the message yet. Two or three are easiest to say yes to.";
    pub(crate) const ONE: &str = "In the message now. Two or three are easier to say yes to.";
    pub(crate) const THERE: &str = "In the message now.";
    pub(crate) const SKIPPED: &str = "The clocks there jump over this time, so it is left out.";
    pub(crate) const PASSED: &str = "This has passed, so it is left out.";
    pub(crate) const THE_INTERVIEW: &str = "That is when the interview is, so it is left out.";
    pub(crate) const TOO_NEAR: &str = "Less than an hour from another one, so it is left out.";
    pub(crate) const BACK_BY: &str = "By when will you be back?";
    pub(crate) const DAYS: &str = "A day for the message";

    pub(crate) const fn name(index: usize) -> &'static str {
        match index {
            0 => "First new time",
            1 => "Second new time",
            _ => "Third new time",
        }
    }

    pub(crate) fn by_clock(zone: &str) -> String {
        ["By the clock of the interview: ", &super::city(zone), " time."].concat()
    }

    pub(crate) fn remove(index: usize) -> String {
        ["Remove: ", name(index)].concat()
    }
}

/// What to do.
pub(crate) mod acts {
    pub(crate) const TITLE: &str = "What to do, in order";
    pub(crate) const GIVE_HOUR: &str = "Give the date and time, so we can count for you";
    pub(crate) const ADD_TIMES: &str = "Add two or three times you can keep";
    pub(crate) const KEEP_FREE: &str = "Keep the times you offered free.";
    pub(crate) const MORE: &str = "More steps";
}

/// How it will land.
pub(crate) mod landing {
    pub(crate) const WOULD_HELP: &str = "What would help most: ";
    pub(crate) const NOTHING_LEFT: &str = "There's nothing left to improve.";
}

/// Waiting for them.
pub(crate) mod wait {
    pub(crate) const RING_NOW: &str = "Fifteen minutes have gone. Ring once now.";
    pub(crate) const WRITE_NOW: &str = "You've waited long enough. Write now, and offer times that suit you.";
    pub(crate) const NO_HOUR: &str =
        "Give them a quarter of an hour from the start. Tell us the hour, and we'll count the minutes.";

    pub(crate) fn until(clock: &str, minutes: i32, rings: bool) -> String {
        let left = usize::try_from(minutes).unwrap_or_default().to_string();
        let unit = if minutes == 1 { " more minute" } else { " more minutes" };
        let then = if rings { ", then ring once." } else { ", then write." };
        ["Wait until ", clock, ", ", &left, unit, then].concat()
    }
}

/// The time left.
pub(crate) mod time_left {
    pub(crate) const TITLE: &str = "The time you have";
    pub(crate) const STAYS: &str = " The advice stays the same.";
    pub(crate) const NOW: &str = "now";

    pub(crate) fn from(begins: &str, advice: &str) -> String {
        [" From ", begins, ": ", advice, "."].concat()
    }
}

/// Why.
pub(crate) mod why {
    pub(crate) const TITLE: &str = "Why";
    pub(crate) const TEST: &str = "Three questions";
    pub(crate) const WOULD_CHANGE: &str = "What would change this";
    pub(crate) const SOURCES: &str = "Sources: our rules ";
}

/// Deciding otherwise.
pub(crate) mod insist {
    pub(crate) const TITLE: &str = "I've decided otherwise";
    pub(crate) const QUESTION: &str = "What will you do?";
    pub(crate) const HINT: &str =
        "It's your decision. The steps and messages follow it, and our advice stays as it is.";
    pub(crate) const DECISIONS: [&str; 4] =
        ["Follow the advice", "I want to go anyway", "Ask for another time all the same", "Withdraw all the same"];
}

/// What was assumed.
pub(crate) mod assumed {
    pub(crate) const TITLE: &str = "More about the situation";
    pub(crate) const CAN_CHANGE: &str = "These can change the advice. Open what is different for you.";
    pub(crate) const OTHERS: &str = "These rarely change anything here.";
    pub(crate) const EARLIER: &str = "How often have you already asked them to move or cancel?";

    pub(crate) fn title(first: &str) -> String {
        ["We assumed: ", first].concat()
    }
}

/// The details of a message.
pub(crate) mod details {
    use policy::Reason;
    use words::{Depth, Field};

    pub(crate) const TITLE: &str = "Make it yours";
    pub(crate) const HINT: &str = "All optional. Names, role and date make the message easier to answer.";
    pub(crate) const CAUSE: &str = "Use from your sentence: ";
    pub(crate) const THEIR_MISTAKE: &str = "That was their mistake";
    pub(crate) const TONE: &str = "Tone";
    pub(crate) const TONE_HINT: &str = "To suit how they write to you.";
    pub(crate) const REGISTERS: [&str; 2] = ["Natural", "Formal"];
    pub(crate) const CLOCK: &str = "Clock times";
    pub(crate) const CLOCK_HINT: &str = "As the reader writes them.";
    pub(crate) const CLOCKS: [&str; 2] = ["14:00", "2pm"];
    pub(crate) const DEPTH: &str = "How much of the reason";
    pub(crate) const DEPTH_HINT: &str = "You owe no more than you like.";

    /// What may need an explanation: an example, or where it goes.
    pub(crate) const fn explanation(field: Field, reason: Reason) -> &'static str {
        match field {
            Field::OwnLine if matches!(reason, Reason::RunningLate) => {
                "Such as “my bus is stuck, and I'll be there by 2:20”. It takes the place of our reason."
            }
            Field::OwnLine => "Stands in the message in place of our reason.",
            Field::Greeting => "All of it, such as “Good morning, Li”.",
            Field::Need => "Such as “a room on the ground floor”.",
            Field::Offered => "Such as “Monday at 2pm” or “a video call”.",
            Field::OpenIf => "Goes on from “If …”, such as “the start could wait until spring”.",
            _ => "",
        }
    }

    pub(crate) fn long(kept: &str) -> String {
        ["Long for a message. This much is used: ", kept].concat()
    }

    pub(crate) fn depth(depth: Depth, words: &str) -> String {
        let name = match depth {
            Depth::Private => "Private: “",
            Depth::Category => "The kind of it: “",
            Depth::Plain => "Plain: “",
        };
        [name, words, "”"].concat()
    }
}

/// What comes afterwards.
pub(crate) mod afterwards {
    pub(crate) const TITLE: &str = "Afterwards";
    pub(crate) const SAVE: &str = "Save the interview to my calendar";
    pub(crate) const HOLD: &str = "Hold the times in my calendar";
    pub(crate) const ONE_BY_ONE: &str = "If your calendar takes one at a time";
    pub(crate) const EVENT: &str = "Interview";
    pub(crate) const HELD: &str = "Hold: interview";
    /// Goes before the role and the company in the title of an event.
    pub(crate) const ROLE_COMPANY: [&str; 2] = [", ", " at "];

    pub(crate) fn hold_one(time: &str) -> String {
        ["Hold ", time].concat()
    }

    pub(crate) fn agreed(time: &str) -> String {
        ["They agreed: ", time, " (.ics)"].concat()
    }
}

/// Other interviews to withdraw from.
pub(crate) mod others {
    pub(crate) const TITLE: &str = "I have other interviews open";
    pub(crate) const ADD: &str = "Add an interview";
    pub(crate) const REMOVE: &str = "Remove it";
    pub(crate) const COPY: &str = "Copy this email";
    pub(crate) const AGAIN: &str = "Copied. Copy it again";
    pub(crate) const COMPANY: &str = "Their company";
    pub(crate) const ROLE: &str = "The role there";
    pub(crate) const PERSON: &str = "The person there";
    pub(crate) const AT: &str = "Date and time there, by your clock";
    pub(crate) const STARTED: &str = "It has started: ";
    pub(crate) const UNDER_24: &str = "Less than 24 hours to go: ";
    pub(crate) const FROM_24_TO_48: &str = "24 to 48 hours to go: ";
    pub(crate) const OVER_48: &str = "More than 48 hours to go: ";
    pub(crate) const UNDATED: &str = "No date yet: ";

    pub(crate) fn name(index: usize, company: &str) -> String {
        const NAMES: [&str; 5] =
            ["First interview", "Second interview", "Third interview", "Fourth interview", "Fifth interview"];
        if company.is_empty() {
            return NAMES.get(index).unwrap_or(&"Another interview").to_string();
        }
        company.to_owned()
    }

    pub(crate) fn email_to(company: &str) -> String {
        if company.is_empty() { "The email".to_owned() } else { ["Email to ", company].concat() }
    }

    pub(crate) fn progress(copied: usize, of: usize) -> String {
        [&copied.to_string(), " of ", &of.to_string(), " copied"].concat()
    }
}

/// A message of the person's own.
pub(crate) mod own {
    pub(crate) const TITLE: &str = "Paste your own";
    pub(crate) const HINT: &str =
        "Written something already? Paste it here. It is looked over on this device, and not sent.";
    pub(crate) const LABEL: &str = "Your own message";
    pub(crate) const COPY: &str = "Copy your own message";
}

/// Blank templates.
pub(crate) mod templates {
    pub(crate) const TITLE: &str = "Blank templates";
    pub(crate) const HINT: &str =
        "The same words with blanks in square brackets, for another day. They are saved on this device.";
    pub(crate) const SAVE: [&str; 3] = ["Templates as .txt", "Templates as .md", "Templates to print"];
    pub(crate) const COPY: &str = "Copy this template";
    pub(crate) const TEXT: &str = "Text";
}

/// What is there on every screen.
pub(crate) mod besides {
    pub(crate) const QUESTIONS: &str = "Questions people ask";
    pub(crate) const GUIDE: &str = "Read our guide to cancelling an interview";
    pub(crate) const IS_IT_OK: (&str, &str) = (
        "Is it OK to cancel at all?",
        "Yes, with a real reason that you can't avoid, told early and politely. How you tell them matters as much as whether you do.",
    );
}

#[cfg(test)]
mod tests {
    use policy::{ELSEWHERE, HELP, NOTICED, QUESTIONS, afterwards_rules};

    use super::*;

    #[test]
    fn each_rule_that_is_shown_has_its_sentence() {
        let afterwards = Verdict::ALL.iter().flat_map(|&verdict| afterwards_rules(verdict).to_vec());
        for shown in afterwards.chain(QUESTIONS).chain(NOTICED).chain([ELSEWHERE, HELP]) {
            assert_eq!(rule(shown), words::rule_text(shown), "{shown:?}");
        }
    }

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

    fn in_words(left_out: &[(&str, Why)]) -> String {
        let time = |day: &str| WallTime::parse(&format!("{day}T00:00")).expect("a day");
        let left_out: Vec<_> = left_out.iter().map(|&(day, why)| LeftOut { day: time(day), why }).collect();
        super::left_out(&left_out, Some(time("2026-12-02")), Date::parse("2027-01-04").ok())
    }

    #[test]
    fn what_was_left_out_is_said_once_for_each_reason() {
        let (rest, weekend, closed) = (Why::MorningAfterIllness, Why::Weekend, Why::PublicHoliday);
        for (left_out, says) in [
            (vec![], ""),
            (vec![("2026-12-02", rest)], "Not tomorrow: give yourself a day."),
            (
                vec![("2026-12-02", rest), ("2026-12-03", rest), ("2026-12-05", weekend), ("2026-12-06", weekend)],
                "Not tomorrow or on Thursday 3 December: give yourself a few days. Not at the weekend.",
            ),
            (
                vec![("2026-12-25", closed), ("2026-12-26", weekend), ("2026-12-27", weekend), ("2027-01-01", closed)],
                "Not on Friday 25 December or on Friday 1 January: many offices are closed. Not at the weekend.",
            ),
            (
                vec![("2026-12-15", Why::DayOfTheExam), ("2026-12-16", Why::BeforeTheyAreFree)],
                "Not on Tuesday 15 December: that day is taken. Not before Monday 4 January, as you say.",
            ),
            (vec![("2026-12-02", Why::WithinTheTrip)], "None yet: first say from when you're free again."),
        ] {
            assert_eq!(in_words(&left_out), says);
        }
    }
}
