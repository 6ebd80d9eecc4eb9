//! The answers about what has come up. `None` is unanswered.

use std::rc::Rc;

use policy::{
    Change, Circumstance, Contact, Format, Insist, Interest, Likelihood, NewTime, Notice, Preparation, Question,
    Reason, Said, Situation, Stage, Stake, Thread,
};

/// A circumstance to choose: ours, or one that the house rules add to a reason, by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    /// One of ours.
    Ours(Circumstance),
    /// One of the site's. It is decided like the general one of its reason.
    Added(Reason, Rc<str>),
}

/// The person's answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Answers {
    pub(crate) circumstance: Option<Circumstance>,
    /// The name of the chosen circumstance, if the house rules have added it.
    pub(crate) added: Option<Rc<str>>,
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

/// An answer.
#[derive(Clone, Debug)]
pub(crate) enum Action {
    /// Chooses a circumstance.
    Choose(Choice),
    /// Answers a question.
    Set(Change),
    /// Sets how often the person has already asked to move or cancel, at most 99.
    EarlierChanges(u8),
    /// Sets the person's own decision; `None` follows the advice.
    Insist(Option<Insist>),
}

impl From<&Choice> for Action {
    fn from(choice: &Choice) -> Self {
        Self::Choose(choice.clone())
    }
}

impl Answers {
    /// The reason: that of the circumstance.
    pub(crate) fn reason(&self) -> Option<Reason> {
        self.circumstance.map(Circumstance::reason)
    }

    /// What is chosen.
    pub(crate) fn choice(&self) -> Option<Choice> {
        let circumstance = self.circumstance?;
        Some(match &self.added {
            Some(name) => Choice::Added(circumstance.reason(), Rc::clone(name)),
            None => Choice::Ours(circumstance),
        })
    }

    /// Applies an action.
    pub(crate) fn reduce(&mut self, action: &Action) {
        match *action {
            Action::Choose(Choice::Ours(circumstance)) => self.choose(circumstance, None),
            Action::Choose(Choice::Added(reason, ref name)) => {
                self.choose(Circumstance::general(reason), Some(Rc::clone(name)));
            }
            Action::Set(change) => self.set(change),
            Action::EarlierChanges(times) => self.earlier_changes = times.min(99),
            Action::Insist(insist) => self.insist = insist,
        }
    }

    fn choose(&mut self, circumstance: Circumstance, added: Option<Rc<str>>) {
        if self.reason() != Some(circumstance.reason()) {
            // These were about the other reason.
            (self.relevance, self.urgency, self.irreversibility, self.insist) = (None, None, None, None);
        }
        (self.circumstance, self.added) = (Some(circumstance), added);
    }

    fn set(&mut self, change: Change) {
        match change {
            Change::Reason(reason) => self.choose(Circumstance::general(reason), None),
            // Kept with the interview.
            Change::Notice(_) => {}
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

    /// Whether this answer holds.
    pub(crate) fn says(&self, change: Change) -> bool {
        let mut changed = self.clone();
        changed.set(change);
        changed == *self
    }

    /// Takes back an answer that a sentence gave, where it still holds.
    pub(super) fn forget(&mut self, change: Change) {
        if !self.says(change) {
            return;
        }
        match change {
            Change::Interest(_) => self.interest = None,
            Change::Format(_) => self.format = None,
            Change::Contact(_) => self.contact = None,
            Change::ViaRecruiter(_) => self.via_recruiter = None,
            Change::Stage(_) => self.stage = None,
            Change::Said(_) => self.said = None,
            Change::Likelihood(_) => self.likelihood = None,
            _ => {}
        }
    }

    /// The situation with this notice, once enough is answered.
    pub(crate) fn situation(&self, notice: Notice) -> Option<Situation> {
        let mut situation = Situation::about(self.circumstance?, notice);
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
