//! What follows from what a person did: situation, advice, messages, findings. Worked out once a change, in one value, and
//! handed down. Nothing else on the page works any of it out.

mod asked;
pub(crate) mod offered;
mod read_date;
mod search;
#[cfg(test)]
mod tests;
mod times;

use std::cell::OnceCell;
use std::rc::Rc;

use policy::{Band, Circumstance, MessageKind, Notice, Plan, Reason, Situation, To, Verdict};
use words::{Advice, Date, Depth, Details, Draft, Finding, Message, Severity, Turn, WallTime, assess, bare_role};

use crate::composer::Letters;
use crate::host::rules::HouseRules;
use crate::labels;
use crate::model::{Drafts, Edit, Interview, Model, OtherInterview, Rough, is_blank};
use crate::reader::Reading;
use crate::surroundings::Surroundings;
use crate::time::moment::Start;
use crate::time::zones::{Moment, Zones};

pub(crate) use asked::{Asked, SideQuestion};
pub(crate) use read_date::{Offer, Read, ReadDate};
pub(crate) use times::NewTimes;

/// In milliseconds.
pub(crate) const HOUR: f64 = 3_600_000.0;

/// What follows.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Derived {
    /// What the text under "What has happened?" finds.
    pub(crate) candidates: Rc<search::Candidates>,
    /// When the interview is.
    pub(crate) time: Time,
    /// The details for messages.
    pub(crate) details: Rc<Details>,
    /// The answer, once enough is known.
    pub(crate) answer: Option<Answer>,
    /// The questions whose answer can change the advice.
    pub(crate) asked: Asked,
    /// The findings in the person's own message.
    pub(crate) own_findings: Rc<Vec<Finding>>,
    /// What they were found in, and for which situation; none where they have to be looked for anew.
    own_looked_at: Option<Rc<(String, Option<Situation>)>>,
}

/// When the interview is, as moments.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Time {
    /// The moment of the start, if date and time are known and count.
    pub(crate) start: Start,
    /// Whether that is no more than about when it is, so that no letter says the hour.
    pub(crate) about: bool,
    /// The moments at which the advice may change: 48 hours before, 24 hours before, and the start. Empty without a moment.
    pub(crate) thresholds: Vec<Moment>,
    /// The interview's zone.
    pub(crate) zone: String,
    /// The device's zone.
    pub(crate) own_zone: String,
    /// Whether the browser hides the device's zone and none has been chosen. An hour counts only once one is.
    pub(crate) asks_zone: bool,
    /// From now to the start.
    pub(crate) notice: Option<Notice>,
    /// The present in the interview's zone.
    pub(crate) now: Option<Moment>,
    /// What the text in the person's own words says.
    pub(crate) read: Option<Read>,
    /// For a time that the clocks skip, the nearest that exists.
    pub(crate) nearest: Option<WallTime>,
}

impl Time {
    /// The interview's zone, where it is not the person's own; else empty.
    pub(crate) fn other_zone(&self) -> &str {
        if self.zone == self.own_zone { "" } else { &self.zone }
    }
}

/// The answer to one situation.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Answer {
    pub(crate) situation: Situation,
    pub(crate) advice: Rc<Advice>,
    /// The house rules that the advice is worded by.
    house: HouseRules,
    /// The messages, those for afterwards included; until the module with the letters is there, those that somebody has edited.
    pub(crate) letters: Vec<Rc<Letter>>,
    /// The kind of the message that stands under the verdict; none where nobody needs telling.
    pub(crate) main: Option<MessageKind>,
    /// Whether a message can offer new times.
    pub(crate) offers_times: bool,
    /// The new times.
    pub(crate) times: Rc<NewTimes>,
    /// The bands until the interview with their advice; empty unless the exact date is in use.
    pub(crate) periods: Rc<Vec<AdvicePeriod>>,
    /// How much of the cause is told.
    pub(crate) depth: Depth,
}

/// A message as it is shown.
#[derive(Clone, Debug)]
pub(crate) struct Letter {
    pub(crate) kind: MessageKind,
    facts: Rc<Facts>,
    /// Once somebody has looked at it.
    composed: OnceCell<Message>,
    /// How a call may go, likewise.
    turns: OnceCell<Vec<Turn>>,
    /// As the person edited it.
    pub(crate) edit: Option<Edit>,
    /// Whether it is open for editing.
    pub(crate) editing: bool,
    /// The findings in the edit.
    pub(crate) findings: Rc<Vec<Finding>>,
    /// Whether it is worth sending only later.
    pub(crate) later: bool,
    /// Whether its words are the site's, so that there is only one wording.
    pub(crate) is_of_site: bool,
}

/// What messages are composed from.
#[derive(Debug, PartialEq, Eq)]
struct Facts {
    situation: Situation,
    advice: Rc<Advice>,
    details: Rc<Details>,
    house: HouseRules,
    composer: Letters,
}

impl Facts {
    /// The message of this kind, in the site's words where it has some; none where the module is not there or has just failed.
    fn compose(&self, kind: MessageKind) -> Option<Message> {
        #[cfg(test)]
        COMPOSED.set(COMPOSED.get() + 1);
        let mut message = self.composer.ready()?.letter(kind, &self.situation, &self.details)?;
        self.house.rewrite(&self.situation, &self.advice, &self.details, std::slice::from_mut(&mut message));
        Some(message)
    }
}

/// Two letters are the same where they read the same, whatever they were composed from.
impl PartialEq for Letter {
    fn eq(&self, other: &Self) -> bool {
        let all = |letter: &Self| (letter.kind, letter.editing, letter.later, letter.is_of_site, letter.has_ours());
        all(self) == all(other)
            && self.edit == other.edit
            && self.findings == other.findings
            && self.composed() == other.composed()
            && self.turns() == other.turns()
    }
}

/// So that a letter which is still the same object is not compared word by word.
impl Eq for Letter {}

impl Letter {
    /// As we composed it. That is done when it is first looked at: a key changes what all letters are composed from, and most
    /// of them stay folded.
    pub(crate) fn composed(&self) -> &Message {
        let empty = || Message { kind: self.kind, subject: None, body: String::new(), gaps: Vec::new() };
        self.composed.get_or_init(|| self.facts.compose(self.kind).unwrap_or_else(empty))
    }

    /// Whether there is a text of ours to go back to: without the module nothing is composed.
    pub(crate) fn has_ours(&self) -> bool {
        self.facts.composer.ready().is_some()
    }

    /// How it may go, if it is a call.
    pub(crate) fn turns(&self) -> &[Turn] {
        self.turns.get_or_init(|| {
            let Facts { situation, details, composer, .. } = &*self.facts;
            let composer = composer.ready().filter(|_| is_call(self.kind));
            composer.and_then(|composer| composer.turns(self.kind, situation, details)).unwrap_or_default()
        })
    }

    /// The text that counts.
    pub(crate) fn shown(&self) -> &Message {
        self.edit.as_ref().map_or_else(|| self.composed(), |edit| &edit.text)
    }

    /// What would do harm if it were sent.
    pub(crate) fn harm(&self) -> Option<words::Text> {
        harm(&self.findings)
    }
}

/// Whether a message is said to somebody on the phone, who has to be rung first.
pub(crate) const fn is_call(kind: MessageKind) -> bool {
    matches!(kind, MessageKind::Call | MessageKind::LateCall)
}

/// The finding that would do harm, if there is one.
pub(crate) fn harm(findings: &[Finding]) -> Option<words::Text> {
    findings.iter().find(|finding| finding.severity == Severity::Stop).map(|finding| finding.says.clone())
}

/// A band of the notice with its advice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct AdvicePeriod {
    pub(crate) band: Band,
    pub(crate) verdict: Verdict,
    pub(crate) plan: Plan,
    /// When it begins, in words; empty for the first.
    pub(crate) begins: String,
}

impl Derived {
    /// Works everything out. What has not changed since `before` is taken from there, so that components can tell.
    pub(crate) fn of(model: &Model, around: &Surroundings, before: Option<&Self>) -> Self {
        let time = time(&model.interview, may_be_over(model), around);
        let situation = time.notice.and_then(|notice| model.answers.situation(notice));
        let old = before.and_then(|before| before.answer.as_ref());
        let advice = situation.map(|situation| match old {
            Some(old) if old.situation == situation && old.house == around.house => Rc::clone(&old.advice),
            _ => {
                let mut advice = counted_assess(&situation);
                around.house.reword(&mut advice);
                shared(advice, old.map(|old| &old.advice))
            }
        });
        let mut asked = before.map(|before| before.asked).unwrap_or_default();
        asked.update(model.answers.reason(), advice.as_deref());

        let zones = zones(&time, around);
        let offers = situation.zip(advice.as_ref()).is_some_and(|(situation, advice)| offers_times(&situation, advice));
        let mut details = details(&model.drafts, &time, &zones);
        details.day = day_of(&model.interview, &time);
        let mut new_times = Rc::default();
        if let Some(situation) = &situation {
            let inputs =
                times::Inputs { situation, time: &time, zones, drafts: &model.drafts, details: &details, offers };
            new_times = shared(times::new_times(&inputs, old.map(|old| &*old.times)), old.map(|old| &old.times));
            details.alternatives = new_times.offered.iter().map(|moment| moment.at).collect();
            details.alternative_offsets = new_times.offered.iter().map(|moment| moment.offsets).collect();
        }
        let details = shared(details, before.map(|before| &before.details));

        let answer = situation.zip(advice).map(|(situation, advice)| {
            let facts = Facts {
                situation,
                advice: Rc::clone(&advice),
                details: Rc::clone(&details),
                house: around.house.clone(),
                composer: around.letters.clone(),
            };
            let letters = letters(model, around, facts, old.map(|old| &*old.letters).unwrap_or_default());
            Answer {
                main: main_letter(&advice, &letters),
                offers_times: offers,
                times: new_times,
                periods: shared(periods(&advice, &time, &details), old.map(|old| &old.periods)),
                depth: model.drafts.typed.depth.unwrap_or_else(|| usual_depth(&situation)),
                letters,
                advice,
                house: around.house.clone(),
                situation,
            }
        });
        let own = &model.drafts.own_message;
        let known = before.filter(|before| Rc::ptr_eq(&before.details, &details)).and_then(|before| {
            let looked_at = before.own_looked_at.as_ref().filter(|known| known.0 == *own && known.1 == situation)?;
            Some((Rc::clone(&before.own_findings), Rc::clone(looked_at)))
        });
        // The second look takes some milliseconds, so it is not taken twice.
        let (own_findings, own_looked_at) = known.unwrap_or_else(|| {
            let blank = is_blank(own);
            let found =
                if blank { Vec::new() } else { review(around, &own_message(&model.drafts), situation, &details) };
            (shared(found, before.map(|before| &before.own_findings)), Rc::new((own.clone(), situation)))
        });
        Self {
            candidates: search::found(
                &model.ui.search,
                around,
                (time.now.as_ref().map(|now| now.at), &time.zone),
                before.map(|before| &before.candidates),
            ),
            own_findings,
            own_looked_at: Some(own_looked_at),
            time,
            details,
            answer,
            asked,
        }
    }

    /// Has the person's own message looked over anew, since what looks it over, or the words for it, are others.
    pub(crate) fn look_again(&mut self) {
        self.own_looked_at = None;
    }
}

/// The value from before if nothing has changed, so that it is the same object.
fn shared<T: PartialEq>(value: T, before: Option<&Rc<T>>) -> Rc<T> {
    match before {
        Some(before) if **before == value => Rc::clone(before),
        _ => Rc::new(value),
    }
}

#[cfg(test)]
thread_local! {
    /// How often the policy was asked, for a test.
    pub(crate) static ASSESSED: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
    /// How many messages were composed, for another.
    pub(crate) static COMPOSED: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
    /// How often a message was looked over, for a test.
    pub(crate) static REVIEWED: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// Asks the policy.
fn counted_assess(situation: &Situation) -> Advice {
    #[cfg(test)]
    ASSESSED.set(ASSESSED.get() + 1);
    assess(situation)
}

/// The interview's zone and the person's.
fn zones<'a>(time: &'a Time, around: &'a Surroundings) -> Zones<'a> {
    Zones { zone_data: &*around.zone_data, theirs: &time.zone, yours: &time.own_zone }
}

/// Whether the interview may lie in the past, by what has happened or was said.
fn may_be_over(model: &Model) -> bool {
    let said = !model.interview.exact && model.interview.rough == Some(Rough::Band(Band::Passed));
    let reason = model.answers.reason();
    let late =
        matches!(reason, Some(Reason::RunningLate | Reason::TheyAreLate | Reason::OwnSlip | Reason::TimeZoneMixup));
    said || late
}

fn time(interview: &Interview, may_be_over: bool, around: &Surroundings) -> Time {
    let zone = interview.zone.clone().unwrap_or_else(|| around.own_zone.clone());
    // Who hides where they are is taken to be where the interview is: a second clock would be a guess.
    let hidden = around.hides_its_zone();
    let own_zone = if hidden { zone.clone() } else { around.own_zone.clone() };
    let (asks_zone, about) = (hidden && interview.zone.is_none(), interview.exact && interview.about);
    let mut time = Time { about, zone, own_zone, asks_zone, ..Time::default() };
    let zones = Zones { zone_data: &*around.zone_data, theirs: &time.zone, yours: &time.own_zone };
    let now = zones.moment(around.now);
    // How long it is from now is the same in every zone.
    let at = interview.at().filter(|_| interview.exact && (about || !asks_zone));
    let start = at.map_or(Start::Unknown, |at| zones.start(at, interview.second));
    let mut thresholds = Vec::new();
    let mut notice = interview.rough.map(Rough::band).map(Band::typical);
    if let Start::At { epoch, .. } = start {
        thresholds.extend([48.0, 24.0, 0.0].iter().filter_map(|hours| zones.moment(epoch - hours * HOUR)));
        notice = Some(Notice::Minutes(whole_minutes(epoch - around.now)));
    }
    let nearest = at.filter(|_| start == Start::Impossible).map(|at| zones.nearest(at));
    let read = (!is_blank(&interview.in_words)).then(|| match &around.reading {
        Reading::Waiting => Read::Waiting,
        Reading::Failed => Read::Failed,
        Reading::Ready(_) => {
            let set = Date::parse(&interview.date).ok();
            let mut read = read_date::read(&interview.in_words, set, may_be_over, &zones, around);
            if let (true, Read::Date(read)) = (asks_zone, &mut read) {
                read.wait_for_zone();
            }
            read
        }
    });
    (time.start, time.thresholds, time.notice, time.now, time.nearest, time.read) =
        (start, thresholds, notice, now, nearest, read);
    time
}

/// Whole minutes, rounded down, so that one second after the start counts as started; clamped to the policy's range.
#[expect(clippy::cast_possible_truncation, reason = "clamped to the policy's limit")]
fn whole_minutes(milliseconds: f64) -> i32 {
    let limit = f64::from(Notice::LIMIT);
    (milliseconds / 60_000.0).floor().clamp(-limit, limit) as i32
}

/// Today, by the device's clock.
fn today(time: &Time) -> Option<Date> {
    Some(Date::of_time(time.now?.in_own_zone()))
}

/// The day of the interview, where its hour was not told. Who is asked "Today?" answers by the own clock.
fn day_of(interview: &Interview, time: &Time) -> Option<Date> {
    if time.about {
        // Which day that is depends on the zone.
        let start = time.thresholds.last().filter(|_| !time.asks_zone)?;
        return Some(Date::of_time(start.in_own_zone()));
    }
    let today = today(time)?;
    match interview.rough.filter(|_| !interview.exact)? {
        Rough::Today => Some(today),
        Rough::Tomorrow => Some(today.next()),
        // A day was given, and no hour with it.
        Rough::Band(Band::Over48h | Band::From24To48h) if interview.time.is_empty() => {
            Date::parse(&interview.date).ok().filter(|day| *day > today)
        }
        Rough::Band(_) => None,
    }
}

/// The details for composing messages, without new times.
fn details(drafts: &Drafts, time: &Time, zones: &Zones) -> Details {
    let typed = &drafts.typed;
    let at = time.thresholds.last().filter(|_| !time.about);
    let mut details = typed.clone();
    details.at = at.map(|at| at.at);
    details.at_offsets = at.map(|at| at.offsets);
    details.today = today(time);
    details.time_zone.clone_from(&time.zone);
    details.your_time_zone.clone_from(&time.own_zone);
    // Only where they differ does a message name a zone.
    if !time.other_zone().is_empty() {
        details.zone_names = zones.names();
    }
    bare_role(typed.role.trim_end()).clone_into(&mut details.role);
    bare_role(typed.offer.role.trim_end()).clone_into(&mut details.offer.role);
    details.wording = typed.wording.wrapping_add(drafts.turn);
    details
}

/// Whether a message can offer new times. Not where another deadline is asked for, nor where time is not the problem.
fn offers_times(situation: &Situation, advice: &Advice) -> bool {
    use Circumstance::{CannotTravelForHealth, VideoInstead};
    match advice.effective_verdict {
        Verdict::Reschedule => !situation.is_task(),
        Verdict::Adjust => {
            situation.reason() != Reason::AccessNeed
                || matches!(situation.circumstance, VideoInstead | CannotTravelForHealth)
        }
        Verdict::Ask => situation.reason() == Reason::TheyCancelled,
        // Who has second thoughts after a round was there.
        Verdict::Attend => situation.is_missed() && situation.reason() != Reason::SecondThoughts,
        // They are late: where it has to be another day, a time helps.
        Verdict::Wait => true,
        _ => false,
    }
}

/// The messages to send now, then those for afterwards.
fn letters(model: &Model, around: &Surroundings, facts: Facts, before: &[Rc<Letter>]) -> Vec<Rc<Letter>> {
    let facts = shared(facts, before.first().map(|letter| &letter.facts));
    let letter = |&kind: &MessageKind| {
        let edit = model.drafts.edit(kind).cloned();
        let editing = model.drafts.editing.contains(&kind);
        let old = before.iter().find(|letter| letter.kind == kind && Rc::ptr_eq(&letter.facts, &facts));
        let old = old.filter(|old| old.edit == edit);
        let findings = match (&edit, old) {
            (None, _) => Rc::default(),
            // The second look takes some milliseconds, so it is not taken twice.
            (Some(_), Some(old)) if !old.findings.is_empty() => Rc::clone(&old.findings),
            (Some(edit), _) => Rc::new(review(around, &edit.text, Some(facts.situation), &facts.details)),
        };
        if let Some(old) = old.filter(|old| old.editing == editing && old.findings == findings) {
            return Rc::clone(old);
        }
        Rc::new(Letter {
            kind,
            editing,
            later: facts.advice.afterwards.contains(&kind),
            is_of_site: facts.house.writes(facts.advice.effective_verdict, kind),
            facts: Rc::clone(&facts),
            composed: OnceCell::new(),
            turns: OnceCell::new(),
            edit,
            findings,
        })
    };
    let kinds = facts.advice.messages.iter().chain(facts.advice.afterwards);
    // Without the module nothing is composed, and what somebody has written stays.
    let is_kept = |kind| model.drafts.edit(kind).is_some() || model.drafts.editing.contains(&kind);
    kinds.filter(|&&kind| around.letters.ready().is_some() || is_kept(kind)).map(letter).collect()
}

/// The message under the verdict: the recruiter's if the recruiter is told first, else the email, else the email to whoever
/// else is asked.
fn main_letter(advice: &Advice, letters: &[Rc<Letter>]) -> Option<MessageKind> {
    let of = |kind| letters.iter().map(|letter| letter.kind).find(|&known| known == kind);
    let recruiter = if advice.to == To::Recruiter { of(MessageKind::RecruiterEmail) } else { None };
    let email = || of(MessageKind::Email).or_else(|| of(MessageKind::ThirdPartyEmail));
    recruiter.or_else(email).or_else(|| advice.messages.first().and_then(|&kind| of(kind)))
}

fn own_message(drafts: &Drafts) -> Message {
    Message { kind: MessageKind::Email, subject: None, body: drafts.own_message.clone(), gaps: Vec::new() }
}

/// The findings in a text.
fn review(around: &Surroundings, message: &Message, situation: Option<Situation>, details: &Details) -> Vec<Finding> {
    #[cfg(test)]
    REVIEWED.set(REVIEWED.get() + 1);
    let kind = message.kind;
    let subject = message.subject.as_deref().map(Draft::looked_at).map(str::to_owned);
    let body = Draft::looked_at(&message.body).to_owned();
    let mut findings = around.reading.review(&Draft { kind, subject, body, situation, details: Some(details.clone()) });
    around.house.reword_findings(&mut findings);
    findings
}

/// The usual depth of the circumstance.
fn usual_depth(situation: &Situation) -> Depth {
    words::cause_words(policy::decide(situation).stated_circumstance).usual
}

/// The bands until the interview. What would change the advice names each that differs from the present one.
fn periods(advice: &Advice, time: &Time, details: &Details) -> Vec<AdvicePeriod> {
    let [two_days, one_day, start] = time.thresholds[..] else { return Vec::new() };
    let bands = [
        (Band::Over48h, None),
        (Band::From24To48h, Some(two_days)),
        (Band::Under24h, Some(one_day)),
        (Band::Passed, Some(start)),
    ];
    let period = |(band, from): (Band, Option<Moment>)| {
        let other = advice.what_if.iter().find(|entry| entry.change == policy::Change::Notice(band));
        let (verdict, plan) = other.map_or((advice.verdict, advice.plan), |entry| (entry.verdict, entry.plan));
        let at = if time.about { labels::AT_ABOUT } else { " at " };
        let begins = from.map(|from| [&from.at.day_in_words(), at, &details.clocks(from.at, from.offsets)].concat());
        let begins = begins.unwrap_or_default();
        AdvicePeriod { band, verdict, plan, begins }
    };
    bands.into_iter().map(period).collect()
}

/// A moment in words without the year; in both zones if they differ.
pub(crate) fn in_words(moment: &Moment, details: &Details) -> String {
    [&moment.at.day_in_words(), " at ", &details.clocks(moment.at, moment.offsets)].concat()
}

/// The advice and the message for withdrawing from another interview. Whatever is about the first one stays out.
pub(crate) fn withdrawal(
    other: &OtherInterview,
    drafts: &Drafts,
    around: &Surroundings,
) -> (Rc<Advice>, Option<Message>) {
    let own_zone = &around.own_zone;
    let zones = Zones { zone_data: &*around.zone_data, theirs: own_zone, yours: own_zone };
    let at = other.at.get(..16).and_then(|at| WallTime::parse(at).ok());
    let notice = match at.map(|at| zones.start(at, false)) {
        Some(Start::At { epoch, .. }) => Notice::Minutes(whole_minutes(epoch - around.now)),
        _ => Notice::Undated,
    };
    let situation = Situation::new(Reason::AcceptedOffer, notice);
    let today = zones.moment(around.now).and_then(|now| Date::parse(now.at.form().get(..10)?).ok());
    let Details { your_name, phone, clock, register, depth, own_line, wording, .. } = drafts.typed.clone();
    let details = Details {
        company: other.company.clone(),
        role: other.role.clone(),
        interviewer: other.person.clone(),
        at,
        today,
        time_zone: own_zone.clone(),
        your_time_zone: own_zone.clone(),
        your_name,
        phone,
        clock,
        register,
        depth,
        own_line,
        wording,
        ..Details::default()
    };
    let facts = Facts {
        situation,
        advice: Rc::new(counted_assess(&situation)),
        details: Rc::new(details),
        house: around.house.clone(),
        composer: around.letters.clone(),
    };
    let writes = facts.advice.messages.contains(&MessageKind::Email);
    (Rc::clone(&facts.advice), if writes { facts.compose(MessageKind::Email) } else { None })
}
