//! What the page knows: the facts, what was typed, and which tab is open. No document, no clock: time comes in with the
//! actions. Whatever can be worked out from these is worked out afresh, and never kept.

mod new_times;
#[cfg(test)]
mod tests;
mod time;

use std::rc::Rc;

use policy::{
    Change, Format, Insist, Interest, MessageKind, Notice, Preparation, Question, Reason, Situation, Thread, To,
};
use words::{
    Advice, Clock, Details, Draft, Field, Finding, Message, ReasonDetail, Text, Tone, WallTime, assess, compose,
};

use crate::house::House;
use crate::labels;
use crate::moment::Start;
use crate::reader::Reading;
use crate::world::{World, Zones};

use new_times::{Alternative, TimesFrom};
pub(crate) use time::{Exact, Stretch, When};

/// What the person has told us, and nothing else. None is what has not been said.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Facts {
    pub(crate) reason: Option<Reason>,
    pub(crate) when: Option<When>,
    pub(crate) exact: Exact,
    pub(crate) interest: Option<Interest>,
    pub(crate) relevance: Option<bool>,
    pub(crate) urgency: Option<bool>,
    pub(crate) irreversibility: Option<bool>,
    pub(crate) format: Option<Format>,
    pub(crate) direct_number: Option<bool>,
    pub(crate) thread: Option<Thread>,
    pub(crate) via_recruiter: Option<bool>,
    pub(crate) preparation: Option<Preparation>,
    pub(crate) earlier_changes: u8,
    pub(crate) insist: Option<Insist>,
}

impl Facts {
    fn set(&mut self, change: Change) {
        match change {
            Change::Reason(reason) => self.reason = Some(reason),
            Change::Notice(band) => self.when = Some(When::Band(band)),
            Change::Interest(interest) => self.interest = Some(interest),
            Change::Answer(Question::Relevance, yes) => self.relevance = Some(yes),
            Change::Answer(Question::Urgency, yes) => self.urgency = Some(yes),
            Change::Answer(Question::Irreversibility, yes) => self.irreversibility = Some(yes),
            Change::Format(format) => self.format = Some(format),
            Change::DirectNumber(known) => self.direct_number = Some(known),
            Change::Thread(thread) => self.thread = Some(thread),
            Change::ViaRecruiter(yes) => self.via_recruiter = Some(yes),
            Change::Preparation(preparation) => self.preparation = Some(preparation),
        }
    }

    fn notice(&self, now: f64) -> Option<Notice> {
        match (self.when?, self.exact.start) {
            (When::Band(band), _) => Some(band.typical()),
            (When::Exact, Start::At { epoch, .. }) => Some(Notice::Minutes(minutes(epoch - now))),
            (When::Exact, _) => None,
        }
    }

    fn situation(&self, now: f64) -> Option<Situation> {
        let mut situation = Situation::new(self.reason?, self.notice(now)?);
        situation.interest = self.interest;
        situation.relevance = self.relevance;
        situation.urgency = self.urgency;
        situation.irreversibility = self.irreversibility;
        situation.format = self.format.unwrap_or(situation.format);
        situation.direct_number = self.direct_number.unwrap_or(situation.direct_number);
        situation.thread = self.thread.unwrap_or(situation.thread);
        situation.via_recruiter = self.via_recruiter.unwrap_or(situation.via_recruiter);
        situation.preparation = self.preparation.unwrap_or(situation.preparation);
        situation.earlier_changes = self.earlier_changes;
        situation.insist = self.insist;
        // Nobody is advised on a guess: without an answer to the first question there is no verdict yet.
        if situation.is_open(Question::Relevance) { None } else { Some(situation) }
    }
}

/// In milliseconds.
const HOUR: f64 = 3_600_000.0;

/// Whether there is nothing to be seen in it.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

/// The name of a role alone: the messages say “the … role”.
fn bare(role: &str) -> String {
    let role = role.trim_end();
    role.strip_suffix(" role").unwrap_or(role).to_owned()
}

/// Whole minutes, rounded down, so that a second after the start counts as begun; within what the policy takes.
#[expect(clippy::cast_possible_truncation, reason = "clamped to the policy's limit")]
fn minutes(milliseconds: f64) -> i32 {
    let limit = f64::from(Notice::LIMIT);
    (milliseconds / 60_000.0).floor().clamp(-limit, limit) as i32
}

/// The facts that are asked for only where they can change the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ask {
    /// The three questions of the test.
    Test,
    /// Whether the job is still wanted.
    Interest,
    /// How it was to be held.
    Format,
    /// Whether there is a number to call.
    Number,
    /// How they have been in touch.
    Thread,
    /// Whether a recruiter arranged it.
    Recruiter,
    /// How long ago the date was set.
    Preparation,
}

impl Ask {
    /// The smaller ones, in the order in which they are asked.
    pub(crate) const SMALL: [Self; 5] = [Self::Number, Self::Recruiter, Self::Thread, Self::Format, Self::Preparation];

    const fn of(change: Change) -> Option<Self> {
        Some(match change {
            Change::Answer(..) => Self::Test,
            Change::Interest(_) => Self::Interest,
            Change::Format(_) => Self::Format,
            Change::DirectNumber(_) => Self::Number,
            Change::Thread(_) => Self::Thread,
            Change::ViaRecruiter(_) => Self::Recruiter,
            Change::Preparation(_) => Self::Preparation,
            Change::Reason(_) | Change::Notice(_) => return None,
        })
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// What makes room once it is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fold {
    /// What has come up.
    Reason,
    /// When the interview is.
    When,
    /// What we have assumed.
    Rest,
}

impl Fold {
    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// A message the person has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Edit {
    /// As it reads now.
    pub(crate) text: Message,
    /// The composed message it started from.
    pub(crate) from: Message,
}

/// Another interview to withdraw from, after an offer was accepted (O2).
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Other {
    /// The employer.
    pub(crate) company: String,
    /// The job.
    pub(crate) role: String,
    /// Who is addressed.
    pub(crate) person: String,
    /// As the field gives it: `2026-12-03T14:00`.
    pub(crate) at: String,
    /// The moment that is, by the clock of this device.
    pub(crate) start: Start,
    /// Whether its message has been copied as it reads now.
    pub(crate) copied: bool,
}

/// Everything the page keeps.
#[derive(Clone)]
pub(crate) struct State {
    /// What was told.
    pub(crate) facts: Facts,
    /// What goes into the messages; date, zone and new times are filled in by [`State::details`].
    pub(crate) typed: Details,
    /// New times to offer, at most three.
    pub(crate) alternatives: Vec<Alternative>,
    /// Who they come from.
    times_from: TimesFrom,
    /// The number of the next time to propose.
    next: usize,
    /// A date and a time in the person's own words.
    pub(crate) own_words: String,
    /// What the zones are searched for.
    pub(crate) zone_search: String,
    /// The zones that were used before, the last new one first; choosing one again moves none.
    pub(crate) recent: Vec<String>,
    world: Rc<dyn World>,
    /// Who looks over messages and reads dates, once there.
    pub(crate) reading: Reading,
    /// The rules of the house.
    pub(crate) house: House,
    /// The days without work in a zone.
    rest: (String, u8),
    /// The messages that were changed by hand.
    pub(crate) edits: Vec<Edit>,
    /// A changed message that was given up for the fresh one, and can be had back.
    pub(crate) dropped: Option<Edit>,
    /// The tab that was chosen, if one was.
    pub(crate) tab: Option<MessageKind>,
    /// Whether the messages for afterwards are wanted.
    pub(crate) later: bool,
    /// A message written elsewhere, to be looked over.
    pub(crate) own: String,
    /// The other interviews to withdraw from.
    pub(crate) others: Vec<Other>,
    /// What was last heard of the findings in a text that is being typed.
    pub(crate) heard: String,
    /// Whether the person has just been asked to look again before copying.
    pub(crate) asking: bool,
    /// The text that was asked about: it is copied without another word.
    held: Option<String>,
    /// The steps that are ticked off, by their ids.
    pub(crate) done: Vec<&'static str>,
    /// What the reasons are searched for.
    pub(crate) search: String,
    /// What to say in the status line instead of the verdict.
    pub(crate) status: String,
    /// Which questions are put by, where there is little room.
    folded: u8,
    /// The number to call them on, as typed.
    pub(crate) their_number: String,
    /// Whether "Start again" waits for a second word.
    pub(crate) restarting: bool,
    asked: u8,
    undo: Vec<Facts>,
    now: f64,
}

/// Everything that can happen.
#[derive(Clone, Debug)]
pub(crate) enum Action {
    /// One fact is given.
    Set(Change),
    /// A question is put by, once it is answered.
    Fold(Fold),
    /// And looked at again.
    Unfold(Fold),
    /// The number to call them on is typed.
    TheirNumber(String),
    /// A "what if" is taken up.
    Apply(Change),
    /// The date, the time or the zone is typed.
    Exact(Box<Exact>),
    /// The exact date is preferred to the band again.
    UseExact,
    /// How often they were already asked to move.
    Earlier(u8),
    /// What the person decided.
    Insist(Option<Insist>),
    /// The facts as before the last change.
    Undo,
    /// A detail is typed.
    Typed(Field, String),
    /// A date and a time are typed as one would say them.
    OwnWords(String),
    /// What was understood is meant.
    Take(WallTime),
    /// The zones are searched.
    FindZone(String),
    /// One is chosen.
    Zone(String),
    /// The clock shows the time twice, and the second time is meant.
    Second(bool),
    /// Clock times are written like this.
    Clock(Clock),
    /// A new time is typed.
    Alternative(usize, String),
    /// A new time is so many minutes later.
    Move(usize, i32),
    /// Another proposal takes its place.
    Another(usize),
    /// A new time is not offered after all.
    RemoveAlternative(usize),
    /// As many times as there is room for are proposed.
    Propose,
    /// The tone is chosen.
    Tone(Tone),
    /// How much of the reason is told.
    ReasonDetail(ReasonDetail),
    /// The reasons are searched.
    Search(String),
    /// A tab is opened.
    Tab(MessageKind),
    /// The messages for afterwards are wanted, this one first.
    Later(MessageKind),
    /// A message is changed by hand.
    Write(Box<Edit>),
    /// The hand-written text gives way to the fresh one.
    Fresh(MessageKind),
    /// And comes back.
    Restore,
    /// A message written elsewhere is typed or pasted.
    Own(String),
    /// Nobody has typed for a moment; so much is said of the findings.
    Heard(String),
    /// Before this text is copied, there is something to look at.
    Hold(String, Text),
    /// One more interview to withdraw from.
    AddOther,
    /// What is known of one of them.
    Other(usize, Box<Other>),
    /// One of them is none after all.
    RemoveOther(usize),
    /// The message of one of them has been copied.
    CopiedOther(usize),
    /// A step is ticked off, or not.
    Done(&'static str),
    /// Something is worth saying.
    Say(&'static str),
    /// The text of a message has been copied, or its subject with it.
    Copied(MessageKind, bool),
    /// Time has gone on.
    Tick(f64),
    /// "Start again" is pressed, or thought better of.
    AskRestart(bool),
    /// Everything is cleared.
    Restart,
    /// The host gives these house rules, in the place of those before.
    House(Box<House>),
    /// What has become of the reading module.
    Reading(Reading),
}

impl State {
    /// Nothing told, nothing typed.
    pub(crate) fn new(now: f64, own_zone: String, world: Rc<dyn World>) -> Self {
        Self {
            facts: Facts { exact: Exact { zone: own_zone.clone(), ..Exact::default() }, ..Facts::default() },
            typed: Details { your_time_zone: own_zone, ..Details::default() },
            alternatives: Vec::new(),
            times_from: TimesFrom::Us(None),
            next: 0,
            own_words: String::new(),
            zone_search: String::new(),
            recent: Vec::new(),
            world,
            reading: Reading::default(),
            house: House::default(),
            rest: Default::default(),
            edits: Vec::new(),
            dropped: None,
            tab: None,
            later: false,
            own: String::new(),
            others: Vec::new(),
            heard: String::new(),
            asking: false,
            held: None,
            done: Vec::new(),
            search: String::new(),
            status: String::new(),
            folded: Fold::Rest.bit(),
            their_number: String::new(),
            restarting: false,
            asked: 0,
            undo: Vec::new(),
            now,
        }
    }

    /// The situation, once enough is known of it.
    pub(crate) fn situation(&self) -> Option<Situation> {
        self.facts.situation(self.now)
    }

    /// How long until it starts, once that is known.
    pub(crate) fn notice(&self) -> Option<Notice> {
        self.facts.notice(self.now)
    }

    /// The details as letters take them. A date that was set aside for a band stays out of the messages.
    pub(crate) fn details(&self) -> Details {
        let exact = &self.facts.exact;
        let known = self.facts.when == Some(When::Exact);
        let at = if known { exact.turns.last() } else { None };
        let most = if self.offers_times() { self.alternatives.len() } else { 0 };
        let offered: Vec<_> = (0..most).filter_map(|index| self.offered(index)).collect();
        Details {
            at: at.map(|at| at.at),
            at_offsets: at.map(|at| at.offsets),
            time_zone: exact.zone.clone(),
            alternatives: offered.iter().map(|moment| moment.at).collect(),
            alternative_offsets: offered.iter().map(|moment| moment.offsets).collect(),
            role: bare(&self.typed.role),
            ..self.typed.clone()
        }
    }

    /// Whether a fact is worth asking for, now or since the reason was chosen.
    pub(crate) const fn asks(&self, ask: Ask) -> bool {
        self.asked & ask.bit() != 0
    }

    /// Whether a question is put by.
    pub(crate) const fn is_folded(&self, fold: Fold) -> bool {
        self.folded & fold.bit() != 0
    }

    /// Whether there is something to be answered before it.
    pub(crate) const fn is_later(&self, fold: Fold) -> bool {
        matches!(fold, Fold::When) && self.facts.reason.is_none()
    }

    /// Whether something would be lost that took typing.
    pub(crate) fn has_typed(&self) -> bool {
        let lines = [Field::YourName, Field::Interviewer, Field::Company, Field::Role, Field::Phone];
        !self.edits.is_empty()
            || lines.iter().any(|&field| !is_blank(self.typed.typed(field)))
            || !self.is_untouched()
            || !self.own_words.is_empty()
            || !self.facts.exact.date.is_empty()
            || !self.own.is_empty()
            || !self.their_number.is_empty()
            || !self.others.is_empty()
    }

    /// What is worth looking at in a message the person has changed; nothing in one of ours.
    pub(crate) fn findings(&self, situation: Option<Situation>, open: Option<&Message>) -> Vec<Finding> {
        let edit = open.and_then(|open| self.edit(open.kind));
        edit.map(|edit| self.look_at(&edit.text, situation)).unwrap_or_default()
    }

    /// The same for the tab that is open now.
    pub(crate) fn open_findings(&self) -> Vec<Finding> {
        let Some((situation, advice, messages)) = self.answer() else { return Vec::new() };
        self.findings(Some(situation), self.open(&advice, &messages))
    }

    /// What is worth looking at in the message written elsewhere.
    pub(crate) fn own_findings(&self) -> Vec<Finding> {
        if is_blank(&self.own) {
            return Vec::new();
        }
        self.look_at(&self.own_message(), self.situation())
    }

    /// The message written elsewhere: most are emails.
    pub(crate) fn own_message(&self) -> Message {
        Message { kind: MessageKind::Email, subject: None, body: self.own.clone() }
    }

    fn look_at(&self, message: &Message, situation: Option<Situation>) -> Vec<Finding> {
        let Message { kind, subject, body } = message.clone();
        let mut findings =
            self.reading.review(&Draft { kind, subject, body, situation, details: Some(self.details()) });
        self.house.reword_findings(&mut findings);
        findings
    }

    /// Whether to ask before this text is copied: once, and only where something in it would do harm.
    pub(crate) fn holds<'a>(&self, text: &str, findings: &'a [Finding]) -> Option<&'a Finding> {
        let asked = self.held.as_deref() == Some(text);
        findings.iter().find(|finding| !asked && finding.severity == words::Severity::Stop)
    }

    /// What is still to be done about an email before it is sent: in one that somebody has written in, as far as it still reads
    /// like ours.
    fn to_do(&self, kind: MessageKind) -> &'static str {
        use MessageKind::{ConfirmationEmail, Email, ExtensionEmail, RecruiterEmail};
        if !matches!(kind, Email | RecruiterEmail | ConfirmationEmail | ExtensionEmail) {
            return "";
        }
        let edit = self.edit(kind).map(|edit| (&edit.text.body, &edit.from.body));
        // It still ends as ours does without a name.
        let end = |body: &String| body.as_bytes().last_chunk::<8>().copied();
        let unsigned = edit.is_none_or(|(body, from)| end(body) == end(from));
        // One about an offer names neither the interview nor other times for it.
        let of_interview = kind != ExtensionEmail;
        let has_date = of_interview && self.facts.when == Some(When::Exact);
        // Those that we propose follow from the date; nobody need have looked at them.
        let times = of_interview && unsigned && self.is_untouched() && self.details().alternatives.len() > 1;
        let role = edit.is_none() && is_blank(&self.typed.role) && !has_date;
        match (unsigned && is_blank(&self.typed.your_name), role, times) {
            (true, true, _) => ". Before you send it, add your name and the role.",
            (true, false, true) => {
                ". Before you send it, add your name, and check that you are free at the times in it."
            }
            (true, false, false) => ". Before you send it, add your name.",
            (false, true, _) => ". Before you send it, add the role.",
            (false, false, true) => ". Before you send it, check that you are free at the times in it.",
            (false, false, false) => "",
        }
    }

    /// The withdrawal from another interview: its situation, advice and message.
    pub(crate) fn other(&self, other: &Other) -> (Advice, Option<Message>) {
        let notice = match other.start {
            Start::At { epoch, .. } => Notice::Minutes(minutes(epoch - self.now)),
            _ => Notice::Undated,
        };
        let situation = Situation::new(Reason::AcceptedOffer, notice);
        let details = Details {
            company: other.company.clone(),
            role: other.role.clone(),
            interviewer: other.person.clone(),
            at: other.at.get(..16).and_then(|at| WallTime::parse(at).ok()),
            time_zone: self.typed.your_time_zone.clone(),
            ..self.typed.clone()
        };
        let advice = assess(&situation);
        let mut messages = compose(&situation, &details);
        self.house.rewrite(&situation, &advice, &details, &mut messages);
        let message = messages.into_iter().find(|message| message.kind == MessageKind::Email);
        (advice, message)
    }

    /// Whether a change of the facts can be taken back.
    pub(crate) fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    /// The message whose tab is open: the one chosen; else what goes to the recruiter, who is told first; else the email.
    pub(crate) fn open<'a>(&self, advice: &Advice, messages: &'a [Message]) -> Option<&'a Message> {
        let of = |kind| messages.iter().find(|message| message.kind == kind);
        let recruiter = if advice.to == To::Recruiter { of(MessageKind::RecruiterEmail) } else { None };
        self.tab.and_then(of).or(recruiter).or_else(|| of(MessageKind::Email)).or_else(|| messages.first())
    }

    /// What the person made of a message.
    pub(crate) fn edit(&self, kind: MessageKind) -> Option<&Edit> {
        self.edits.iter().find(|edit| edit.text.kind == kind)
    }

    /// The advice and the messages, once there is enough to go by.
    pub(crate) fn answer(&self) -> Option<(Situation, Advice, Vec<Message>)> {
        let situation = self.situation()?;
        let details = self.details();
        let (mut advice, mut messages) = (assess(&situation), compose(&situation, &details));
        self.house.reword(&mut advice);
        self.house.rewrite(&situation, &advice, &details, &mut messages);
        Some((situation, advice, messages))
    }

    fn change_facts(&mut self, change: impl FnOnce(&mut Facts)) {
        let before = self.facts.clone();
        change(&mut self.facts);
        if self.facts == before {
            return;
        }
        if before.reason != self.facts.reason {
            self.asked = 0;
        }
        if before.reason.is_none() && before.when.is_none() {
            // Somebody begins anew; what was before "Start again" is no longer theirs.
            self.undo.clear();
        }
        // There is something to go back to only where there was an answer.
        if before.situation(self.now).is_some() {
            self.undo.push(before);
        }
        self.ask_what_matters();
    }

    /// A fact once asked for stays in place until the reason changes: nothing moves away under the finger.
    fn ask_what_matters(&mut self) {
        if let Some(situation) = self.situation() {
            let matters = assess(&situation).what_if;
            self.asked =
                matters.iter().filter_map(|entry| Ask::of(entry.change)).fold(self.asked, |a, ask| a | ask.bit());
        }
    }

    /// Takes in what has happened at a moment. Where the time that has passed changes the advice, that is what is said.
    pub(crate) fn act_at(&mut self, now: f64, action: &Action) {
        let said = self.tick(now);
        self.act(action);
        if let Some(said) = said {
            self.status = said;
        }
    }

    /// Takes in what has happened.
    pub(crate) fn act(&mut self, action: &Action) {
        if !matches!(
            action,
            Action::Tick(_)
                | Action::Say(_)
                | Action::Copied(..)
                | Action::Heard(_)
                | Action::CopiedOther(_)
                | Action::Reading(_)
        ) {
            self.status.clear();
            self.asking = false;
        }
        match *action {
            Action::Set(change) => {
                self.change_facts(|facts| {
                    facts.set(change);
                    if let Change::Reason(_) = change {
                        // These spoke of the reason before this one.
                        (facts.relevance, facts.urgency, facts.irreversibility, facts.insist) =
                            (None, None, None, None);
                    }
                });
            }
            Action::Apply(change) => {
                self.change_facts(|facts| facts.set(change));
                if let Some(situation) = self.situation() {
                    self.status =
                        [labels::change(change), ": ", labels::verdict(assess(&situation).verdict), "."].concat();
                }
            }
            Action::Fold(fold) => self.folded |= fold.bit(),
            Action::Unfold(fold) => self.folded &= !fold.bit(),
            Action::TheirNumber(ref number) => self.their_number.clone_from(number),
            Action::Exact(ref exact) => self.set_exact((**exact).clone()),
            Action::OwnWords(ref text) => self.own_words.clone_from(text),
            Action::Take(at) => {
                self.own_words.clear();
                let mut exact = self.facts.exact.clone();
                exact.put(at);
                self.set_exact(exact);
            }
            Action::FindZone(ref text) => self.zone_search.clone_from(text),
            Action::Zone(ref zone) => {
                // In the order in which they were first chosen: nothing moves while somebody goes through them.
                if *zone != self.typed.your_time_zone && !self.recent.contains(zone) {
                    self.recent.insert(0, zone.clone());
                }
                self.set_exact(Exact { zone: zone.clone(), ..self.facts.exact.clone() });
            }
            Action::Second(second) => self.set_exact(Exact { second, ..self.facts.exact.clone() }),
            Action::Clock(clock) => self.typed.clock = clock,
            Action::UseExact => self.change_facts(|facts| facts.when = Some(When::Exact)),
            Action::Earlier(times) => self.change_facts(|facts| facts.earlier_changes = times.min(99)),
            Action::Insist(insist) => self.change_facts(|facts| facts.insist = insist),
            Action::Undo => {
                if let Some(before) = self.undo.pop() {
                    self.facts = before;
                    self.ask_what_matters();
                }
            }
            Action::Typed(field, ref text) => {
                let place = match field {
                    Field::YourName => &mut self.typed.your_name,
                    Field::Interviewer => &mut self.typed.interviewer,
                    Field::Company => &mut self.typed.company,
                    Field::Role => &mut self.typed.role,
                    Field::Phone => &mut self.typed.phone,
                    Field::TimeZone | Field::YourTimeZone => return,
                };
                place.clone_from(text);
            }
            Action::Alternative(index, ref text) => self.alter(index, text.clone()),
            Action::Move(index, by) => {
                let at = self.alternatives.get(index).and_then(|alternative| WallTime::parse(&alternative.text).ok());
                if let Some(at) = at {
                    self.alter(index, at.later(by).form());
                }
            }
            Action::Another(index) => {
                if let Some(text) = self.fresh() {
                    self.alter(index, text);
                }
            }
            Action::RemoveAlternative(index) => {
                if index < self.alternatives.len() {
                    self.alternatives.remove(index);
                }
                self.times_from = TimesFrom::Them;
            }
            Action::Propose => {
                self.times_from = TimesFrom::Them;
                self.fill();
            }
            Action::Tone(tone) => self.typed.tone = tone,
            Action::ReasonDetail(detail) => self.typed.reason_detail = detail,
            Action::Search(ref text) => self.search.clone_from(text),
            Action::Tab(kind) => self.tab = Some(kind),
            Action::Later(kind) => (self.later, self.tab) = (true, Some(kind)),
            Action::Write(ref edit) => self.write(edit),
            Action::Fresh(kind) => {
                if let Some(index) = self.edits.iter().position(|edit| edit.text.kind == kind) {
                    self.dropped = Some(self.edits.remove(index));
                }
            }
            Action::Restore => {
                if let Some(edit) = self.dropped.take() {
                    self.edits.retain(|other| other.text.kind != edit.text.kind);
                    self.edits.push(edit);
                }
            }
            Action::Own(ref text) => self.own.clone_from(text),
            Action::Heard(ref words) => self.heard.clone_from(words),
            Action::Hold(ref text, ref says) => {
                self.held = Some(text.clone());
                self.asking = true;
                self.status = ["Before you copy: ", says].concat();
            }
            Action::AddOther => self.others.push(Other::default()),
            Action::Other(index, ref other) => {
                let own = Zones { theirs: &self.typed.your_time_zone, ..self.zones() };
                let at = other.at.get(..16).and_then(|at| WallTime::parse(at).ok());
                let start = at.map_or(Start::Unknown, |at| own.start(at, false));
                if let Some(place) = self.others.get_mut(index) {
                    *place = Other { start, copied: false, ..(**other).clone() };
                }
            }
            Action::RemoveOther(index) => {
                if index < self.others.len() {
                    self.others.remove(index);
                }
            }
            Action::CopiedOther(index) => {
                if let Some(other) = self.others.get_mut(index) {
                    other.copied = true;
                }
            }
            Action::Done(step) => match self.done.iter().position(|&done| done == step) {
                Some(index) => drop(self.done.remove(index)),
                None => self.done.push(step),
            },
            Action::Say(words) => {
                self.asking = false;
                words.clone_into(&mut self.status);
            }
            Action::Copied(kind, both) => {
                self.asking = false;
                let copied = if both { "Copied: subject and text" } else { labels::copy(kind).1 };
                self.status = [copied, self.to_do(kind)].concat();
            }
            Action::Tick(now) => drop(self.tick(now)),
            Action::AskRestart(asking) => self.restarting = asking,
            Action::Restart => {
                let clock = self.typed.clock;
                let (house, reading) = (self.house.clone(), self.reading.clone());
                // Whoever confirmed that what they typed may go wants all of it gone. Else one press must not cost anything.
                let before = if self.has_typed() { None } else { Some(self.facts.clone()) };
                *self = Self::new(self.now, std::mem::take(&mut self.typed.your_time_zone), Rc::clone(&self.world));
                self.typed.clock = clock;
                self.house = house;
                self.reading = reading;
                self.undo.extend(before.filter(|facts| facts.situation(self.now).is_some()));
            }
            Action::House(ref house) => self.house.clone_from(house),
            Action::Reading(ref reading) => self.reading.clone_from(reading),
        }
        self.renew();
    }

    fn write(&mut self, edit: &Edit) {
        let kind = edit.text.kind;
        let index = self.edits.iter().position(|other| other.text.kind == kind);
        let same_as_fresh = edit.text == edit.from;
        match index.and_then(|index| self.edits.get_mut(index)) {
            Some(_) if same_as_fresh => self.edits.retain(|other| other.text.kind != kind),
            Some(earlier) => earlier.text.clone_from(&edit.text),
            None if same_as_fresh => {}
            None => self.edits.push(edit.clone()),
        }
    }
}
