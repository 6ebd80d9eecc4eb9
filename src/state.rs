//! The state of the page and its reducer. It does not use the browser: the current time is passed in with actions.
//! Derived values are computed when needed, except the moments that depend on zone data and what the reading module finds.

mod details;
mod new_times;
#[cfg(test)]
mod tests;
mod time;

use std::rc::Rc;

use policy::{
    Change, Circumstance, Contact, Format, Insist, Interest, Likelihood, MessageKind, NewTime, Notice, Preparation,
    Question, Reason, Said, Situation, Stage, Stake, Thread, To,
};
use words::{Advice, Clock, Depth, Details, Draft, Field, Finding, Message, Register, Text, WallTime, assess, compose};

use crate::house::{AddedCircumstance, HouseRules};
use crate::labels;
use crate::moment::Start;
use crate::reader::Reading;
use crate::time_zones::{ZoneData, Zones};

pub(crate) use details::{Day, is_about_offer};
use new_times::Alternative;
pub(crate) use new_times::MOST_TIMES;
pub(crate) use time::{AdvicePeriod, Exact, When};

/// The person's answers; `None` is unanswered.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Facts {
    pub(crate) circumstance: Option<Circumstance>,
    /// The name of the chosen circumstance, if the house rules have added it. It is decided like the general one of its
    /// reason, which `circumstance` then is.
    pub(crate) added: Option<Rc<str>>,
    pub(crate) when: Option<When>,
    pub(crate) exact: Exact,
    pub(crate) interest: Option<Interest>,
    pub(crate) relevance: Option<bool>,
    pub(crate) urgency: Option<bool>,
    pub(crate) irreversibility: Option<bool>,
    pub(crate) format: Option<Format>,
    pub(crate) contact: Option<Contact>,
    pub(crate) thread: Option<Thread>,
    pub(crate) via_recruiter: Option<bool>,
    pub(crate) preparation: Option<Preparation>,
    pub(crate) stage: Option<Stage>,
    pub(crate) said: Option<Said>,
    pub(crate) likelihood: Option<Likelihood>,
    pub(crate) new_time: Option<NewTime>,
    pub(crate) stake: Option<Stake>,
    pub(crate) earlier_changes: u8,
    pub(crate) insist: Option<Insist>,
}

impl Facts {
    /// The reason: that of the circumstance.
    pub(crate) fn reason(&self) -> Option<Reason> {
        self.circumstance.map(Circumstance::reason)
    }

    fn set(&mut self, change: Change) {
        match change {
            Change::Reason(reason) => self.set_circumstance(Circumstance::general(reason), None),
            Change::Notice(band) => self.when = Some(When::Band(band)),
            Change::Interest(interest) => self.interest = Some(interest),
            Change::Answer(Question::Relevance, yes) => self.relevance = Some(yes),
            Change::Answer(Question::Urgency, yes) => self.urgency = Some(yes),
            Change::Answer(Question::Irreversibility, yes) => self.irreversibility = Some(yes),
            Change::Format(format) => self.format = Some(format),
            Change::Contact(contact) => self.contact = Some(contact),
            Change::Thread(thread) => self.thread = Some(thread),
            Change::ViaRecruiter(yes) => self.via_recruiter = Some(yes),
            Change::Preparation(preparation) => self.preparation = Some(preparation),
            Change::Stage(stage) => self.stage = Some(stage),
            Change::Said(said) => self.said = Some(said),
            Change::Likelihood(likelihood) => self.likelihood = Some(likelihood),
            Change::NewTime(new_time) => self.new_time = Some(new_time),
            Change::Stake(stake) => self.stake = Some(stake),
        }
    }

    fn set_circumstance(&mut self, circumstance: Circumstance, added: Option<Rc<str>>) {
        (self.circumstance, self.added) = (Some(circumstance), added);
    }

    /// Forgets the answers that were about the previous reason.
    fn forget_answers_about_reason(&mut self) {
        (self.relevance, self.urgency, self.irreversibility, self.insist) = (None, None, None, None);
    }

    fn notice(&self, now: f64) -> Option<Notice> {
        match (self.when?, self.exact.start) {
            (When::Band(band), _) => Some(band.typical()),
            (When::Exact, Start::At { epoch, .. }) => Some(Notice::Minutes(whole_minutes(epoch - now))),
            (When::Exact, _) => None,
        }
    }

    fn situation(&self, now: f64) -> Option<Situation> {
        let mut situation = Situation::about(self.circumstance?, self.notice(now)?);
        situation.interest = self.interest;
        situation.relevance = self.relevance;
        situation.urgency = self.urgency;
        situation.irreversibility = self.irreversibility;
        situation.format = self.format;
        situation.contact = self.contact.unwrap_or(situation.contact);
        situation.thread = self.thread.unwrap_or(situation.thread);
        situation.via_recruiter = self.via_recruiter.unwrap_or(situation.via_recruiter);
        situation.preparation = self.preparation.unwrap_or(situation.preparation);
        situation.stage = self.stage.unwrap_or(situation.stage);
        situation.said = self.said.unwrap_or(situation.said);
        situation.likelihood = self.likelihood.unwrap_or(situation.likelihood);
        situation.new_time = self.new_time.unwrap_or(situation.new_time);
        situation.stake = self.stake.unwrap_or(situation.stake);
        situation.earlier_changes = self.earlier_changes;
        situation.insist = self.insist;
        // For "something else" the policy cannot assume an answer to the first question, so there is no verdict yet.
        if situation.is_open(Question::Relevance) { None } else { Some(situation) }
    }
}

/// In milliseconds.
const HOUR: f64 = 3_600_000.0;

/// Whether a text is empty or only white space.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

/// Whole minutes, rounded down, so that one second after the start counts as started; clamped to the policy's range.
#[expect(clippy::cast_possible_truncation, reason = "clamped to the policy's limit")]
fn whole_minutes(milliseconds: f64) -> i32 {
    let limit = f64::from(Notice::LIMIT);
    (milliseconds / 60_000.0).floor().clamp(-limit, limit) as i32
}

/// A question that is asked only if its answer can change the advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SideQuestion {
    /// The three-question test.
    Test,
    /// Whether the job is still wanted.
    Interest,
    /// The format of the interview.
    Format,
    /// How they can be reached.
    Contact,
    /// How the person and the employer have been in touch.
    Thread,
    /// Whether a recruiter arranged it.
    Recruiter,
    /// How long ago the date was set.
    Preparation,
    /// How far the person and the employer have come.
    Stage,
    /// What they last said about it.
    Said,
    /// How sure it is.
    Likelihood,
    /// Whether another time can be named.
    NewTime,
    /// Whom else it touches.
    Stake,
}

impl SideQuestion {
    /// The questions under "Worth knowing", in order.
    pub(crate) const WORTH_KNOWING: [Self; 10] = [
        Self::Contact,
        Self::Said,
        Self::Recruiter,
        Self::Thread,
        Self::Format,
        Self::Stage,
        Self::Likelihood,
        Self::NewTime,
        Self::Preparation,
        Self::Stake,
    ];

    const fn of(change: Change) -> Option<Self> {
        Some(match change {
            Change::Answer(..) => Self::Test,
            Change::Interest(_) => Self::Interest,
            Change::Format(_) => Self::Format,
            Change::Contact(_) => Self::Contact,
            Change::Thread(_) => Self::Thread,
            Change::ViaRecruiter(_) => Self::Recruiter,
            Change::Preparation(_) => Self::Preparation,
            Change::Stage(_) => Self::Stage,
            Change::Said(_) => Self::Said,
            Change::Likelihood(_) => Self::Likelihood,
            Change::NewTime(_) => Self::NewTime,
            Change::Stake(_) => Self::Stake,
            Change::Reason(_) | Change::Notice(_) => return None,
        })
    }

    const fn bit(self) -> u16 {
        1 << self as u8
    }
}

/// A question that collapses once it is answered, on narrow screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Collapsible {
    /// What has come up.
    Reason,
    /// Which circumstance of the reason fits best.
    Circumstance,
    /// When the interview is.
    When,
    /// The assumptions under "Worth knowing".
    Assumptions,
}

impl Collapsible {
    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// A message that the person has edited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Edit {
    /// The edited message.
    pub(crate) text: Message,
    /// The composed message that the edit started from.
    pub(crate) from: Message,
}

/// Another interview to withdraw from, after an offer was accepted (O2).
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct OtherInterview {
    pub(crate) company: String,
    pub(crate) role: String,
    /// The addressee.
    pub(crate) person: String,
    /// The value of the `datetime-local` field, such as `2026-12-03T14:00`.
    pub(crate) at: String,
    /// The same as a moment, in the device's zone.
    pub(crate) start: Start,
    /// Whether its message has been copied since the last change.
    pub(crate) copied: bool,
}

/// The state of the page.
#[derive(Clone)]
pub(crate) struct State {
    pub(crate) facts: Facts,
    /// The details for the messages. Dates, zones and new times are added by [`State::details`].
    pub(crate) typed: Details,
    /// The new times, at most three.
    pub(crate) alternatives: Vec<Alternative>,
    /// The text of the field that reads a date and a time in words.
    pub(crate) date_in_words: String,
    /// The search text for zones.
    pub(crate) zone_search: String,
    /// The zones chosen before, the newest first. Choosing one again does not reorder them.
    pub(crate) recent: Vec<String>,
    zone_data: Rc<dyn ZoneData>,
    /// The reading module.
    pub(crate) reading: Reading,
    /// The house rules.
    pub(crate) house: HouseRules,
    /// The edited messages.
    pub(crate) edits: Vec<Edit>,
    /// An edit that was discarded for the composed message, and can be restored.
    pub(crate) discarded_edit: Option<Edit>,
    /// The chosen tab; `None` for the default.
    pub(crate) tab: Option<MessageKind>,
    /// Whether the messages for afterwards are shown.
    pub(crate) shows_later: bool,
    /// A message of the person's own, pasted to be reviewed.
    pub(crate) own_message: String,
    /// The other interviews to withdraw from.
    pub(crate) other_interviews: Vec<OtherInterview>,
    /// The last announcement to screen readers about findings.
    pub(crate) announcement: String,
    /// Whether the last copy was stopped to point out a finding.
    pub(crate) copy_stopped: bool,
    /// The text whose copy was stopped. The next time it is copied.
    stopped_text: Option<String>,
    /// The ids of the ticked steps.
    pub(crate) ticked_steps: Vec<&'static str>,
    /// The search text for reasons.
    pub(crate) reason_search: String,
    /// The circumstances that the reading module finds for this text; empty without a text or without the module. It is
    /// asked once for each text, since the answer is needed for every reason whenever the page is shown.
    found_by_reading: Vec<Circumstance>,
    /// The text of the status line; if empty, it shows the verdict.
    pub(crate) status: String,
    /// The collapsed questions as bits, for narrow screens.
    collapsed: u8,
    /// The employer's phone number, as typed.
    pub(crate) their_number: String,
    /// Whether "Start again" waits for confirmation.
    pub(crate) confirming_restart: bool,
    /// The questions that are asked, as bits.
    asked: u16,
    /// Earlier facts, the latest last.
    undo: Vec<Facts>,
    /// In milliseconds since 1970.
    now: f64,
}

/// A change of the state.
#[derive(Clone, Debug)]
pub(crate) enum Action {
    /// Answers a question.
    Set(Change),
    /// Chooses a circumstance.
    Circumstance(Circumstance),
    /// Chooses a circumstance that the house rules have added to a reason, by its name.
    AddedCircumstance(Reason, Rc<str>),
    /// Collapses an answered question.
    Collapse(Collapsible),
    /// Expands it again.
    Expand(Collapsible),
    /// Sets the employer's phone number.
    TheirNumber(String),
    /// Applies a "what if".
    ApplyWhatIf(Change),
    /// Sets the date, the time or the zone.
    Exact(Box<Exact>),
    /// Uses the exact date again in place of the band.
    UseExact,
    /// Sets how often the person has already asked to move or cancel, at most 99.
    EarlierChanges(u8),
    /// Sets the person's own decision; `None` follows the advice.
    Insist(Option<Insist>),
    /// Undoes the last change of the facts.
    Undo,
    /// Sets a detail.
    Typed(Field, String),
    /// Sets a detail that is a day, by the value of its field.
    Day(Day, String),
    /// Sets whether an expired test or a missed call was their mistake.
    TheirMistake(bool),
    /// Sets the text of the field for a date in words.
    DateInWords(String),
    /// Sets the date and time that were understood.
    SetDateTime(WallTime),
    /// Searches the zones.
    SearchZones(String),
    /// Sets the zone.
    Zone(String),
    /// For a time that occurs twice, whether the second one is meant.
    SecondOccurrence(bool),
    /// Sets the clock format.
    Clock(Clock),
    /// Sets a new time.
    SetAlternative(usize, String),
    /// Moves a new time later by so many minutes.
    MoveAlternative(usize, i32),
    /// Removes a new time.
    RemoveAlternative(usize),
    /// Puts a proposed time among the new times, or takes it out again.
    ToggleProposal(WallTime),
    /// Adds an empty line for a new time.
    AddAlternative,
    /// Sets how formal the messages are.
    Register(Register),
    /// Sets how much of the cause the messages tell.
    Depth(Depth),
    /// Takes another one of the equal wordings.
    AnotherWording,
    /// Searches the reasons.
    SearchReasons(String),
    /// Opens a tab.
    Tab(MessageKind),
    /// Shows the messages for afterwards and opens this one.
    ShowLater(MessageKind),
    /// Edits a message.
    Edit(Box<Edit>),
    /// Discards an edit for the composed message.
    DiscardEdit(MessageKind),
    /// Restores the discarded edit.
    RestoreEdit,
    /// Sets the person's own message.
    OwnMessage(String),
    /// Announces the findings after a pause in typing.
    Announce(String),
    /// Stops the copy of this text, with the finding that is the reason.
    StopCopy(String, Text),
    /// Adds another interview to withdraw from.
    AddOther,
    /// Sets the fields of one of them.
    SetOther(usize, Box<OtherInterview>),
    /// Removes one of them.
    RemoveOther(usize),
    /// Records that its message was copied.
    CopiedOther(usize),
    /// Ticks or unticks a step.
    ToggleStep(&'static str),
    /// Shows a status.
    SetStatus(&'static str),
    /// Records that a message was copied, and whether with its subject.
    Copied(MessageKind, bool),
    /// Sets the current time, in milliseconds since 1970.
    Tick(f64),
    /// Asks to confirm "Start again", or cancels that.
    AskRestart(bool),
    /// Clears everything.
    Restart,
    /// Replaces the house rules.
    HouseRules(Box<HouseRules>),
    /// Sets the state of the reading module.
    Reading(Reading),
}

impl State {
    /// The state with nothing answered and nothing typed. `now` is in milliseconds since 1970.
    pub(crate) fn new(now: f64, own_zone: String, zone_data: Rc<dyn ZoneData>) -> Self {
        Self {
            facts: Facts { exact: Exact { zone: own_zone.clone(), ..Exact::default() }, ..Facts::default() },
            typed: Details { your_time_zone: own_zone, ..Details::default() },
            alternatives: Vec::new(),
            date_in_words: String::new(),
            zone_search: String::new(),
            recent: Vec::new(),
            zone_data,
            reading: Reading::default(),
            house: HouseRules::default(),
            edits: Vec::new(),
            discarded_edit: None,
            tab: None,
            shows_later: false,
            own_message: String::new(),
            other_interviews: Vec::new(),
            announcement: String::new(),
            copy_stopped: false,
            stopped_text: None,
            ticked_steps: Vec::new(),
            reason_search: String::new(),
            found_by_reading: Vec::new(),
            status: String::new(),
            // These have an answer already.
            collapsed: Collapsible::Circumstance.bit() | Collapsible::Assumptions.bit(),
            their_number: String::new(),
            confirming_restart: false,
            asked: 0,
            undo: Vec::new(),
            now,
        }
    }

    /// The situation, once enough is answered.
    pub(crate) fn situation(&self) -> Option<Situation> {
        self.facts.situation(self.now)
    }

    /// The notice, once it is known.
    pub(crate) fn notice(&self) -> Option<Notice> {
        self.facts.notice(self.now)
    }

    /// Whether a question is asked.
    pub(crate) const fn asks(&self, question: SideQuestion) -> bool {
        self.asked & question.bit() != 0
    }

    /// Whether a question is collapsed.
    pub(crate) const fn is_collapsed(&self, question: Collapsible) -> bool {
        self.collapsed & question.bit() != 0
    }

    /// Whether another question has to be answered before this one.
    pub(crate) const fn is_locked(&self, question: Collapsible) -> bool {
        matches!(question, Collapsible::When) && self.facts.circumstance.is_none()
    }

    /// Whether there is typed text that could be lost.
    pub(crate) fn has_typed(&self) -> bool {
        !self.edits.is_empty()
            || self.has_typed_details()
            || !self.alternatives.is_empty()
            || !self.date_in_words.is_empty()
            || !self.facts.exact.date.is_empty()
            || !self.own_message.is_empty()
            || !self.their_number.is_empty()
            || !self.other_interviews.is_empty()
    }

    /// The findings in the open message; none if it is not edited.
    pub(crate) fn findings(&self, situation: Option<Situation>, open: Option<&Message>) -> Vec<Finding> {
        let edit = open.and_then(|open| self.edit(open.kind));
        edit.map(|edit| self.review(&edit.text, situation)).unwrap_or_default()
    }

    /// The findings in the message of the current tab.
    pub(crate) fn open_message_findings(&self) -> Vec<Finding> {
        let Some((situation, advice, messages)) = self.answer() else { return Vec::new() };
        self.findings(Some(situation), self.open_message(&advice, &messages))
    }

    /// The findings in the person's own message.
    pub(crate) fn own_message_findings(&self) -> Vec<Finding> {
        if is_blank(&self.own_message) {
            return Vec::new();
        }
        self.review(&self.own_message_as_email(), self.situation())
    }

    /// The person's own message, reviewed as an email.
    pub(crate) fn own_message_as_email(&self) -> Message {
        Message { kind: MessageKind::Email, subject: None, body: self.own_message.clone(), gaps: Vec::new() }
    }

    fn review(&self, message: &Message, situation: Option<Situation>) -> Vec<Finding> {
        let Message { kind, subject, body, .. } = message.clone();
        let mut findings =
            self.reading.review(&Draft { kind, subject, body, situation, details: Some(self.details()) });
        self.house.reword_findings(&mut findings);
        findings
    }

    /// The finding for which to stop the copy of a text: a severe one, and only once for the same text.
    pub(crate) fn finding_to_stop_for<'a>(&self, text: &str, findings: &'a [Finding]) -> Option<&'a Finding> {
        let asked = self.stopped_text.as_deref() == Some(text);
        findings.iter().find(|finding| !asked && finding.severity == words::Severity::Stop)
    }

    /// What is left to do before sending a copied email, to append to the status. For an edited email, only what the
    /// edit has not changed.
    fn before_sending(&self, kind: MessageKind) -> &'static str {
        use MessageKind::{ConfirmationEmail, Email, ExtensionEmail, OfferEmail, RecruiterEmail, ThirdPartyEmail};
        let of_interview = matches!(kind, Email | RecruiterEmail | ConfirmationEmail);
        if !of_interview && !matches!(kind, ExtensionEmail | OfferEmail | ThirdPartyEmail) {
            return "";
        }
        let edit = self.edit(kind).map(|edit| (&edit.text.body, &edit.from.body));
        // An edit with the same ending as the composed message is taken as not signed.
        let end = |body: &String| body.as_bytes().last_chunk::<8>().copied();
        let unsigned = edit.is_none_or(|(body, from)| end(body) == end(from));
        // The others are about an offer or a question, and have no interview times.
        let has_date = of_interview && self.facts.when == Some(When::Exact);
        let role = edit.is_none() && is_blank(&self.typed.role) && !has_date;
        match (unsigned && is_blank(&self.typed.your_name), role) {
            (true, true) => ". Before you send it, add your name and the role.",
            (true, false) => ". Before you send it, add your name.",
            (false, true) => ". Before you send it, add the role.",
            (false, false) => "",
        }
    }

    /// The advice and the message for withdrawing from another interview.
    pub(crate) fn withdrawal_from(&self, other: &OtherInterview) -> (Advice, Option<Message>) {
        let notice = match other.start {
            Start::At { epoch, .. } => Notice::Minutes(whole_minutes(epoch - self.now)),
            _ => Notice::Undated,
        };
        let situation = Situation::new(Reason::AcceptedOffer, notice);
        let details = self.details_of_other(other);
        let advice = assess(&situation);
        let mut messages = compose(&situation, &details);
        self.house.rewrite(&situation, &advice, &details, &mut messages);
        let message = messages.into_iter().find(|message| message.kind == MessageKind::Email);
        (advice, message)
    }

    /// Whether there is a change to undo.
    pub(crate) fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    /// The message of the open tab: the chosen one, else the recruiter's if the recruiter is told first, else the
    /// email, else the email to whoever else is asked.
    pub(crate) fn open_message<'a>(&self, advice: &Advice, messages: &'a [Message]) -> Option<&'a Message> {
        let of = |kind| messages.iter().find(|message| message.kind == kind);
        let recruiter = if advice.to == To::Recruiter { of(MessageKind::RecruiterEmail) } else { None };
        let email = || of(MessageKind::Email).or_else(|| of(MessageKind::ThirdPartyEmail));
        self.tab.and_then(of).or(recruiter).or_else(email).or_else(|| messages.first())
    }

    /// The edit of a message, if there is one.
    pub(crate) fn edit(&self, kind: MessageKind) -> Option<&Edit> {
        self.edits.iter().find(|edit| edit.text.kind == kind)
    }

    /// The situation, its advice and its messages, once enough is answered.
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
        if before.reason() != self.facts.reason() {
            self.asked = 0;
        }
        if before.circumstance.is_none() && before.when.is_none() {
            // The first answer after "Start again": the facts before it can no longer be restored.
            self.undo.clear();
        }
        // Undo goes back only to facts that had advice.
        if before.situation(self.now).is_some() {
            self.undo.push(before);
        }
        self.update_asked();
    }

    fn choose_circumstance(&mut self, circumstance: Circumstance, added: Option<Rc<str>>) {
        self.change_facts(|facts| {
            if facts.reason() != Some(circumstance.reason()) {
                facts.forget_answers_about_reason();
            }
            facts.set_circumstance(circumstance, added);
        });
    }

    /// Asks the reading module what the search finds. The words people search with are there, and not in the page.
    fn update_found_by_reading(&mut self) {
        self.found_by_reading =
            if is_blank(&self.reason_search) { Vec::new() } else { self.reading.find(&self.reason_search) };
    }

    /// Whether the search finds a circumstance that is offered: by label, hint or the site's name, and once the reading
    /// module is there, by the words people search with as well.
    fn finds(&self, circumstance: Circumstance) -> bool {
        !self.house.hides_circumstance(circumstance)
            && (self.house.is_found_by(circumstance, &self.reason_search)
                || self.found_by_reading.contains(&circumstance))
    }

    /// Whether the search finds a reason: one of its circumstances, ours or added. A hidden reason is never found.
    pub(crate) fn finds_reason(&self, reason: Reason) -> bool {
        !self.house.hides(reason)
            && (reason.circumstances().any(|circumstance| self.finds(circumstance))
                || self.house.added(reason).any(|added| added.is_found_by(&self.reason_search)))
    }

    /// The circumstances of a reason to choose from; the chosen one is among them even if it is hidden.
    pub(crate) fn offered_circumstances(&self, reason: Reason) -> impl Iterator<Item = Circumstance> {
        reason.circumstances().filter(|&circumstance| {
            self.facts.circumstance == Some(circumstance) || !self.house.hides_circumstance(circumstance)
        })
    }

    /// The chosen circumstance, if the house rules have added it and still have it.
    pub(crate) fn chosen_addition(&self) -> Option<&AddedCircumstance> {
        let name = self.facts.added.as_ref()?;
        self.house.added(self.facts.reason()?).find(|added| added.name == *name)
    }

    /// What choosing a reason chooses: the one circumstance of it that the search finds, else the one in force, else the
    /// general one.
    pub(crate) fn action_for_reason(&self, reason: Reason) -> Action {
        let general = Circumstance::general(reason);
        if !is_blank(&self.reason_search) && !self.finds(general) {
            let ours = reason.circumstances().filter(|&circumstance| self.finds(circumstance));
            let ours = ours.map(Action::Circumstance);
            let added = self.house.added(reason).filter(|added| added.is_found_by(&self.reason_search));
            let mut found = ours.chain(added.map(|added| Action::AddedCircumstance(reason, Rc::clone(&added.name))));
            if let (Some(only), None) = (found.next(), found.next()) {
                return only;
            }
        }
        match (self.facts.circumstance, &self.facts.added) {
            (Some(chosen), Some(name)) if chosen.reason() == reason => {
                Action::AddedCircumstance(reason, Rc::clone(name))
            }
            (Some(chosen), None) if chosen.reason() == reason => Action::Circumstance(chosen),
            _ => Action::Circumstance(general),
        }
    }

    /// Adds the questions that can change the advice. None is removed until the reason changes, so that the layout
    /// stays.
    fn update_asked(&mut self) {
        if let Some(situation) = self.situation() {
            let matters = assess(&situation).what_if;
            self.asked = matters
                .iter()
                .filter_map(|entry| SideQuestion::of(entry.change))
                .fold(self.asked, |bits, question| bits | question.bit());
        }
    }

    /// Applies an action at a time, in milliseconds since 1970. A change of the advice through the passing of time
    /// takes precedence in the status line.
    pub(crate) fn act_at(&mut self, now: f64, action: &Action) {
        let said = self.tick(now);
        self.act(action);
        if let Some(said) = said {
            self.status = said;
        }
    }

    /// Applies an action.
    pub(crate) fn act(&mut self, action: &Action) {
        if !matches!(
            action,
            Action::Tick(_)
                | Action::SetStatus(_)
                | Action::Copied(..)
                | Action::Announce(_)
                | Action::CopiedOther(_)
                | Action::Reading(_)
        ) {
            self.status.clear();
            self.copy_stopped = false;
        }
        match *action {
            Action::Set(change) => {
                self.change_facts(|facts| {
                    facts.set(change);
                    if let Change::Reason(_) = change {
                        facts.forget_answers_about_reason();
                    }
                });
            }
            Action::Circumstance(circumstance) => self.choose_circumstance(circumstance, None),
            Action::AddedCircumstance(reason, ref name) => {
                self.choose_circumstance(Circumstance::general(reason), Some(Rc::clone(name)));
            }
            Action::ApplyWhatIf(change) => {
                self.change_facts(|facts| facts.set(change));
                if let Some(situation) = self.situation() {
                    self.status =
                        [labels::change(change), ": ", labels::verdict(assess(&situation).verdict), "."].concat();
                }
            }
            Action::Collapse(question) => self.collapsed |= question.bit(),
            Action::Expand(question) => self.collapsed &= !question.bit(),
            Action::TheirNumber(ref number) => self.their_number.clone_from(number),
            Action::Exact(ref exact) => self.set_exact((**exact).clone()),
            Action::DateInWords(ref text) => self.date_in_words.clone_from(text),
            Action::SetDateTime(at) => {
                self.date_in_words.clear();
                let mut exact = self.facts.exact.clone();
                exact.set(at);
                self.set_exact(exact);
            }
            Action::SearchZones(ref text) => self.zone_search.clone_from(text),
            Action::Zone(ref zone) => {
                // Chosen zones are not reordered, so that the list stays while arrow keys go through it.
                if *zone != self.typed.your_time_zone && !self.recent.contains(zone) {
                    self.recent.insert(0, zone.clone());
                }
                self.set_exact(Exact { zone: zone.clone(), ..self.facts.exact.clone() });
            }
            Action::SecondOccurrence(second) => self.set_exact(Exact { second, ..self.facts.exact.clone() }),
            Action::Clock(clock) => self.typed.clock = clock,
            Action::UseExact => self.change_facts(|facts| facts.when = Some(When::Exact)),
            Action::EarlierChanges(times) => self.change_facts(|facts| facts.earlier_changes = times.min(99)),
            Action::Insist(insist) => self.change_facts(|facts| facts.insist = insist),
            Action::Undo => {
                if let Some(before) = self.undo.pop() {
                    self.facts = before;
                    self.update_asked();
                }
            }
            Action::Typed(field, ref text) => self.set_line(field, text),
            Action::Day(day, ref text) => self.set_day(day, text),
            Action::TheirMistake(theirs) => self.typed.their_mistake = theirs,
            Action::SetAlternative(index, ref text) => self.set_alternative(index, text.clone()),
            Action::MoveAlternative(index, by) => {
                let at = self.alternatives.get(index).and_then(|alternative| WallTime::parse(&alternative.text).ok());
                if let Some(at) = at {
                    self.set_alternative(index, at.later(by).form());
                }
            }
            Action::RemoveAlternative(index) => {
                if index < self.alternatives.len() {
                    self.alternatives.remove(index);
                }
            }
            Action::ToggleProposal(at) => self.toggle_proposal(at),
            Action::AddAlternative => self.add_time(),
            Action::Register(register) => self.typed.register = register,
            Action::Depth(depth) => self.typed.depth = Some(depth),
            Action::AnotherWording => self.take_another_wording(),
            Action::SearchReasons(ref text) => {
                self.reason_search.clone_from(text);
                self.update_found_by_reading();
            }
            Action::Tab(kind) => self.tab = Some(kind),
            Action::ShowLater(kind) => (self.shows_later, self.tab) = (true, Some(kind)),
            Action::Edit(ref edit) => self.write(edit),
            Action::DiscardEdit(kind) => {
                if let Some(index) = self.edits.iter().position(|edit| edit.text.kind == kind) {
                    self.discarded_edit = Some(self.edits.remove(index));
                }
            }
            Action::RestoreEdit => {
                if let Some(edit) = self.discarded_edit.take() {
                    self.edits.retain(|other| other.text.kind != edit.text.kind);
                    self.edits.push(edit);
                }
            }
            Action::OwnMessage(ref text) => self.own_message.clone_from(text),
            Action::Announce(ref words) => self.announcement.clone_from(words),
            Action::StopCopy(ref text, ref says) => {
                self.stopped_text = Some(text.clone());
                self.copy_stopped = true;
                self.status = ["Before you copy: ", says].concat();
            }
            Action::AddOther => self.other_interviews.push(OtherInterview::default()),
            Action::SetOther(index, ref other) => {
                let device_zones = Zones { theirs: &self.typed.your_time_zone, ..self.zones() };
                let at = other.at.get(..16).and_then(|at| WallTime::parse(at).ok());
                let start = at.map_or(Start::Unknown, |at| device_zones.start(at, false));
                if let Some(place) = self.other_interviews.get_mut(index) {
                    *place = OtherInterview { start, copied: false, ..(**other).clone() };
                }
            }
            Action::RemoveOther(index) => {
                if index < self.other_interviews.len() {
                    self.other_interviews.remove(index);
                }
            }
            Action::CopiedOther(index) => {
                if let Some(other) = self.other_interviews.get_mut(index) {
                    other.copied = true;
                }
            }
            Action::ToggleStep(step) => match self.ticked_steps.iter().position(|&done| done == step) {
                Some(index) => drop(self.ticked_steps.remove(index)),
                None => self.ticked_steps.push(step),
            },
            Action::SetStatus(words) => {
                self.copy_stopped = false;
                words.clone_into(&mut self.status);
            }
            Action::Copied(kind, both) => {
                self.copy_stopped = false;
                let copied = if both { "Copied: subject and text" } else { labels::copy(kind).1 };
                self.status = [copied, self.before_sending(kind)].concat();
            }
            Action::Tick(now) => drop(self.tick(now)),
            Action::AskRestart(asking) => self.confirming_restart = asking,
            Action::Restart => {
                let (clock, wording) = (self.typed.clock, self.typed.wording);
                let (house, reading) = (self.house.clone(), self.reading.clone());
                // With typed text, the person has confirmed that everything may go. Otherwise it can be undone.
                let before = if self.has_typed() { None } else { Some(self.facts.clone()) };
                *self = Self::new(self.now, std::mem::take(&mut self.typed.your_time_zone), Rc::clone(&self.zone_data));
                (self.typed.clock, self.typed.wording) = (clock, wording);
                self.house = house;
                self.reading = reading;
                self.undo.extend(before.filter(|facts| facts.situation(self.now).is_some()));
            }
            Action::HouseRules(ref house) => self.house.clone_from(house),
            Action::Reading(ref reading) => {
                self.reading.clone_from(reading);
                self.update_found_by_reading();
            }
        }
        self.update_alternatives();
    }

    /// An edited message keeps its words until the person asks for the fresh text.
    fn take_another_wording(&mut self) {
        self.typed.wording = self.typed.wording.wrapping_add(1);
        let edited = self.answer().is_some_and(|(_, advice, messages)| {
            self.open_message(&advice, &messages).is_some_and(|open| self.edit(open.kind).is_some())
        });
        let says =
            if edited { "Your text stays. The fresh text is worded differently now." } else { "Worded differently." };
        says.clone_into(&mut self.status);
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
