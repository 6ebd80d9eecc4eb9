//! What a person did, and nothing that follows from it: their answers, when the interview is, what they wrote, and where they
//! are on the page. Each has a struct and a reducer. No reducer touches the browser; what is to happen there is returned as
//! an [`Effect`].

pub(crate) mod answers;
pub(crate) mod drafts;
pub(crate) mod interview;
#[cfg(test)]
mod tests;
pub(crate) mod ui;

use std::rc::Rc;

use policy::{Band, Change, Kind, MessageKind, Notice};
use words::Field;

use crate::reader::{Sentence, When};

use answers::Choice;

pub(crate) use answers::Answers;
pub(crate) use drafts::{Drafts, Edit, OtherInterview};
pub(crate) use interview::{Interview, Rough};
pub(crate) use ui::{Copied, DateFields, Screen, Told, Ui, What};

/// Everything a person did.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Model {
    pub(crate) answers: Answers,
    pub(crate) interview: Interview,
    pub(crate) drafts: Drafts,
    pub(crate) ui: Ui,
    undo: Vec<Before>,
    /// How many changes there were to take back when the answer came. Beside it, "Undo" is about those made there.
    undo_before: usize,
}

/// What a change can be taken back to.
#[derive(Clone, Debug, PartialEq)]
enum Before {
    /// Facts.
    Facts(Box<(Answers, Interview)>),
    /// The text of this letter; none where it was ours. Offered until the letter is typed in.
    Letter(MessageKind, Option<Edit>),
    /// The message under "Paste your own". Offered until it is typed in.
    OwnMessage(String),
    /// A new time, and its place. Offered while there is room for it.
    Time(usize, String),
    /// One of the other interviews, and its place.
    Other(usize, OtherInterview),
}

/// Something a person did.
#[derive(Clone, Debug)]
pub(crate) enum Action {
    /// Answers a question.
    Answers(answers::Action),
    /// Says when the interview is.
    Interview(interview::Action),
    /// Writes.
    Drafts(drafts::Action),
    /// Moves about the page.
    Ui(ui::Action),
    /// Chooses a circumstance, and takes over what else the sentence says. All of it is shown next, to be changed.
    FromSentence(Kind, Choice, Rc<Sentence>),
    /// Changes one fact, as a "what if" or the element's options do, and says what that leads to.
    Change(Change, String),
    /// Takes back the last change.
    Undo,
    /// Clears everything.
    Restart,
}

impl From<answers::Action> for Action {
    fn from(action: answers::Action) -> Self {
        Self::Answers(action)
    }
}

impl From<interview::Action> for Action {
    fn from(action: interview::Action) -> Self {
        Self::Interview(action)
    }
}

impl From<drafts::Action> for Action {
    fn from(action: drafts::Action) -> Self {
        Self::Drafts(action)
    }
}

impl From<ui::Action> for Action {
    fn from(action: ui::Action) -> Self {
        Self::Ui(action)
    }
}

/// What is to happen in the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// Move the focus once the change is on the screen.
    Focus(Target),
    /// Copy a text now, within the click.
    Copy(Copied),
    /// Put the text of a letter, or of "Paste your own", into its fields now, by the browser's own way, so that Ctrl+Z takes it back.
    Write(Option<MessageKind>),
    /// Say how many findings there are, after a pause in typing.
    CountFindings(Option<MessageKind>),
    /// Open the browser's print dialogue once the sheet is there.
    Print,
}

/// Where the focus may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// The heading of the screen that has just come.
    Screen,
    /// The fields for date and time.
    Date,
    /// The field to find a zone.
    Zone,
    /// The field in the gap that is being filled.
    GapField,
    /// This gap in the letter; else the first that is left, or the letter.
    Gap(Option<Field>),
    /// The text field of the letter that is being edited.
    Editor(MessageKind),
    /// The field for the subject of the letter that is being edited.
    Subject(MessageKind),
    /// The text field of "Paste your own".
    OwnMessage,
    /// The letter of a kind.
    Letter(MessageKind),
    /// The first new time to tap.
    Times,
    /// The line of a new time, by its place.
    Time(usize),
    /// The field for the employer's number.
    Number,
    /// The button that asked for confirmation.
    Confirm,
}

impl Model {
    /// Applies an action.
    pub(crate) fn reduce(&mut self, action: &Action) -> Vec<Effect> {
        let quiet =
            matches!(action, Action::Ui(ui::Action::Announce(_) | ui::Action::Status(_) | ui::Action::Copied(_)));
        if !quiet {
            self.ui.forget_status();
        }
        match action {
            Action::Answers(action) => self.change_facts(|answers, _| answers.reduce(action)),
            Action::Interview(action) => {
                self.change_facts(|_, interview| interview.reduce(action));
                return self.after_interview(action);
            }
            Action::Drafts(action) => {
                let before = self.before(action);
                let effects = self.drafts.reduce(action);
                self.forget(|before| match (before, action) {
                    (Before::Letter(kind, _), drafts::Action::Edit(_, _, from)) => *kind == from.kind,
                    (Before::OwnMessage(_), drafts::Action::OwnMessage(_)) => true,
                    _ => false,
                });
                self.undo.extend(before);
                return effects;
            }
            Action::Ui(action) => {
                if let ui::Action::Go(Screen::Answer) = action {
                    self.undo_before = self.undo.len();
                }
                if let ui::Action::Choose(_, circumstance) = action {
                    let choose = answers::Action::from(circumstance);
                    self.change_facts(|answers, _| answers.reduce(&choose));
                }
                return self.ui.reduce(action);
            }
            Action::FromSentence(kind, choice, sentence) => return self.take_sentence(*kind, choice, sentence),
            Action::Change(change, says) => {
                self.change_facts(|answers, interview| match *change {
                    Change::Notice(band) => interview.reduce(&interview::Action::Rough(Rough::Band(band))),
                    change => answers.reduce(&answers::Action::Set(change)),
                });
                self.ui.status.clone_from(says);
            }
            Action::Undo => return self.undo(),
            Action::Restart => return self.restart(),
        }
        Vec::new()
    }

    /// What an earlier sentence said goes; what the person has changed since stays.
    fn take_sentence(&mut self, kind: Kind, choice: &Choice, sentence: &Sentence) -> Vec<Effect> {
        let before = std::mem::replace(&mut self.ui.from_sentence.facts, sentence.facts.clone());
        let zone_before = std::mem::replace(&mut self.ui.from_sentence.zone, sentence.zone.clone());
        let (time, told) = time_told(sentence);
        self.change_facts(|answers, interview| {
            for fact in before {
                answers.forget(fact);
            }
            answers.reduce(&answers::Action::from(choice));
            for fact in &sentence.facts {
                answers.reduce(&answers::Action::Set(*fact));
            }
            if zone_before.is_some() && interview.zone == zone_before {
                interview.zone = None;
            }
            if let Some(zone) = &sentence.zone {
                interview.reduce(&interview::Action::Zone(zone.clone()));
            }
            if let Some(time) = &time {
                interview.reduce(time);
            }
        });
        let effects = self.ui.reduce(&ui::Action::Choose(kind, choice.clone()));
        (self.ui.from_sentence.circumstance, self.ui.from_sentence.time) = (true, told);
        effects
    }

    /// Whether there is a change to take back.
    pub(crate) fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    /// Whether one of them was made since the answer came.
    pub(crate) fn can_undo_here(&self) -> bool {
        self.undo.len() > self.undo_before
    }

    /// Whether the last of them was made in "Paste your own".
    pub(crate) fn can_undo_own_message(&self) -> bool {
        matches!(self.undo.last(), Some(Before::OwnMessage(_)))
    }

    /// How many changes there are to take back.
    pub(crate) const fn undo_depth(&self) -> usize {
        self.undo.len()
    }

    /// Whether there is typed text that could be lost.
    pub(crate) fn has_typed(&self) -> bool {
        self.drafts.has_typed() || !self.interview.date.is_empty() || !self.interview.in_words.is_empty()
    }

    fn change_facts(&mut self, change: impl FnOnce(&mut Answers, &mut Interview)) {
        let before = (self.answers.clone(), self.interview.clone());
        change(&mut self.answers, &mut self.interview);
        let first = before.0.circumstance.is_none() && !before.1.is_answered();
        let same = before.0 == self.answers && before.1.same_time(&self.interview);
        if first && !same {
            // After "Start again" the first answer begins anew: what was before it is gone.
            self.undo.clear();
        }
        // There is something to go back to once both questions are answered.
        if !same && before.0.circumstance.is_some() && before.1.is_answered() {
            self.undo.push(Before::Facts(Box::new(before)));
        }
    }

    /// Takes back the last change, and that one alone: what was typed since stays.
    fn undo(&mut self) -> Vec<Effect> {
        match self.undo.pop() {
            Some(Before::Facts(before)) => {
                let (answers, interview) = *before;
                self.answers = answers;
                self.interview.take_back_to(interview);
                if self.ui.screen == Screen::Start {
                    // It was "Start again" that is taken back.
                    return self.ui.reduce(&ui::Action::Go(Screen::Answer));
                }
            }
            Some(Before::Letter(kind, edit)) => {
                self.drafts.set_edit(kind, edit);
                return vec![Effect::Write(Some(kind))];
            }
            Some(Before::OwnMessage(text)) => {
                self.drafts.own_message = text;
                return vec![Effect::Write(None)];
            }
            Some(Before::Time(index, time)) => {
                let times = &mut self.drafts.times;
                times.insert(index.min(times.len()), time);
                self.forget(|_| false);
            }
            Some(Before::Other(index, other)) => {
                let others = &mut self.drafts.others;
                others.insert(index.min(others.len()), other);
            }
            None => {}
        }
        Vec::new()
    }

    /// What an action that throws away something typed can be taken back to.
    fn before(&self, action: &drafts::Action) -> Option<Before> {
        use drafts::Action::{AnotherWording, DiscardEdit, Fix, FixOwnMessage, RemoveOther, RemoveTime};
        let letter = |kind| Before::Letter(kind, self.drafts.edit(kind).cloned());
        match *action {
            DiscardEdit(kind) | AnotherWording(Some(kind)) => Some(letter(kind)),
            Fix(ref edit) => Some(letter(edit.text.kind)),
            FixOwnMessage(_) => Some(Before::OwnMessage(self.drafts.own_message.clone())),
            RemoveTime(index) => Some(Before::Time(index, self.drafts.times.get(index)?.clone())),
            RemoveOther(index) => Some(Before::Other(index, self.drafts.others.get(index)?.clone())),
            _ => None,
        }
    }

    /// Forgets the ways back on which something typed since would be lost: those to these texts, and to a time there is no room for.
    fn forget(&mut self, typed_in: impl Fn(&Before) -> bool) {
        let is_full = self.drafts.times.len() >= drafts::MOST_TIMES;
        let stays = |before: &Before| !(typed_in(before) || is_full && matches!(before, Before::Time(..)));
        self.undo_before = self.undo.iter().take(self.undo_before).filter(|before| stays(before)).count();
        self.undo.retain(stays);
    }

    /// An answer to "When is the interview?" leads on, where what has come up is known.
    fn after_interview(&mut self, action: &interview::Action) -> Vec<Effect> {
        match action {
            interview::Action::Rough(_) => self.ui.from_sentence.time = Told::Nothing,
            _ if self.ui.from_sentence.time == Told::Nothing => {}
            interview::Action::Day(..) => self.ui.from_sentence.time = Told::Day,
            interview::Action::Set(_) => self.ui.from_sentence.time = Told::Hour,
            _ => {}
        }
        let leads_on = match action {
            interview::Action::Rough(_) => true,
            interview::Action::Use(_) | interview::Action::UseIn(..) => self.interview.exact,
            _ => false,
        };
        // Of "something else" the first question of the test has to be answered as well.
        if self.ui.screen != Screen::Which || !leads_on || self.answers.situation(Notice::Undated).is_none() {
            return Vec::new();
        }
        self.undo_before = self.undo.len();
        self.ui.reduce(&ui::Action::Go(Screen::Answer))
    }

    fn restart(&mut self) -> Vec<Effect> {
        // What was typed goes for good, as the person has confirmed. Facts alone can be had back.
        let facts = (self.answers.clone(), self.interview.clone());
        let keep = !self.has_typed() && facts.0.circumstance.is_some() && facts.1.is_answered();
        let (clock, wording) = (self.drafts.typed.clock, self.drafts.typed.wording);
        *self = Self::default();
        (self.drafts.typed.clock, self.drafts.typed.wording) = (clock, wording);
        self.undo.extend(keep.then(|| Before::Facts(Box::new(facts))));
        vec![Effect::Focus(Target::Screen)]
    }
}

/// What a sentence says of the time: what is done with it, and how much that is.
fn time_told(sentence: &Sentence) -> (Option<interview::Action>, Told) {
    match (sentence.at, sentence.may_be.as_slice(), sentence.band) {
        (Some(at), _, _) if sentence.from_now => (Some(interview::Action::About(at)), Told::Hour),
        (Some(at), _, _) => (Some(interview::Action::Set(at)), Told::Hour),
        (None, [When::On(day)], _) => match sentence.day {
            Some(rough @ (Rough::Today | Rough::Tomorrow)) => (Some(interview::Action::Rough(rough)), Told::Rough),
            Some(rough) => (Some(interview::Action::OnDay(*day, rough)), Told::Day),
            None => (None, Told::Nothing),
        },
        (None, [_, ..], _) => (None, Told::Either(sentence.may_be.clone())),
        // Which of today and tomorrow is asked: a tap on it leads on.
        (None, [], Some(band @ (Band::Passed | Band::Over48h | Band::Undated))) => {
            (Some(interview::Action::Rough(Rough::Band(band))), Told::Rough)
        }
        (None, [], _) => (None, Told::Nothing),
    }
}

/// Whether a text is empty or only white space.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}
