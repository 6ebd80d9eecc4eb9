//! What the person wrote: the details of a message, new times, texts of their own, and other interviews.

use policy::MessageKind;
use words::{Clock, Date, Depth, Details, Field, Message, Part, Register, WallTime};

use super::{Effect, Target, is_blank};

/// The most new times (M9).
pub(crate) const MOST_TIMES: usize = 3;
/// How many wordings are offered in turn.
pub(crate) const WORDINGS: u32 = 4;

/// The details that are a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Day {
    /// The first day on which the person is free, where no times are named.
    FreeFrom,
    /// The day until which somebody is asked to wait.
    ExtensionUntil,
    /// The day by which the employer who made an offer wants an answer.
    AnswerBy,
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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct OtherInterview {
    pub(crate) company: String,
    pub(crate) role: String,
    /// The addressee.
    pub(crate) person: String,
    /// The value of the `datetime-local` field, such as `2026-12-03T14:00`, by the device's clock.
    pub(crate) at: String,
    /// Whether its message has been copied since the last change.
    pub(crate) copied: bool,
}

/// What the person wrote.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Drafts {
    /// The details for the messages. Dates, zones and new times are added when the details are derived.
    pub(crate) typed: Details,
    /// Which of the offered wordings is shown; the first has the number in `typed`.
    pub(crate) turn: u32,
    /// The new times as their fields have them, such as `2026-12-07T10:00`; at most three.
    pub(crate) times: Vec<String>,
    /// The employer's phone number.
    pub(crate) their_number: String,
    /// The edited messages.
    pub(crate) edits: Vec<Edit>,
    /// The messages that are open for editing.
    pub(crate) editing: Vec<MessageKind>,
    /// A message of the person's own, pasted to be looked over.
    pub(crate) own_message: String,
    /// The other interviews to withdraw from.
    pub(crate) others: Vec<OtherInterview>,
}

/// Something written.
#[derive(Clone, Debug)]
pub(crate) enum Action {
    /// Sets a detail.
    Typed(Field, String),
    /// Sets a detail that is a day, by the value of its field.
    Day(Day, String),
    /// Sets whether an expired test or a missed call was their mistake.
    TheirMistake(bool),
    /// Sets how formal the messages are.
    Register(Register),
    /// Sets how much of the cause the messages tell.
    Depth(Depth),
    /// Sets the clock format.
    Clock(Clock),
    /// Takes the next one of the equal wordings, in place of an edit if there is one.
    AnotherWording(Option<MessageKind>),
    /// Puts a proposed time among the new times, or takes it out again.
    ToggleTime(WallTime),
    /// Adds an empty line for a new time.
    AddTime,
    /// Sets a new time.
    SetTime(usize, String),
    /// Removes a new time.
    RemoveTime(usize),
    /// Sets the employer's phone number.
    TheirNumber(String),
    /// Opens a message for editing.
    Open(MessageKind),
    /// Closes it again; what was written stays.
    Close(MessageKind),
    /// Types in a part of a message that was composed as this.
    Edit(Part, String, Box<Message>),
    /// Applies fixes to a message.
    Fix(Box<Edit>),
    /// Discards an edit for the composed message.
    DiscardEdit(MessageKind),
    /// Types the person's own message.
    OwnMessage(String),
    /// Applies fixes to it.
    FixOwnMessage(String),
    /// Adds another interview to withdraw from.
    AddOther,
    /// Sets a field of one of them.
    SetOther(usize, fn(&mut OtherInterview, String), String),
    /// Removes one of them.
    RemoveOther(usize),
    /// Records that its message was copied.
    CopiedOther(usize),
}

/// A day as its field shows it; empty if not given.
pub(crate) fn day(typed: &Details, day: Day) -> String {
    let day = match day {
        Day::FreeFrom => typed.free_from,
        Day::ExtensionUntil => typed.extension_until,
        Day::AnswerBy => typed.offer.answer_by,
    };
    day.map(Date::form).unwrap_or_default()
}

impl Drafts {
    /// The edit of a message, if there is one.
    pub(crate) fn edit(&self, kind: MessageKind) -> Option<&Edit> {
        self.edits.iter().find(|edit| edit.text.kind == kind)
    }

    /// Whether something was typed that could be lost.
    pub(super) fn has_typed(&self) -> bool {
        let zone = |field: Field| matches!(field, Field::TimeZone | Field::YourTimeZone);
        let mut lines = Field::ALL.iter().filter(|&&field| !zone(field));
        let days = [self.typed.free_from, self.typed.extension_until, self.typed.offer.answer_by];
        lines.any(|&field| !is_blank(self.typed.typed(field)))
            || days.iter().any(Option::is_some)
            || [&self.own_message, &self.their_number].into_iter().any(|text| !text.is_empty())
            || !(self.edits.is_empty() && self.times.is_empty() && self.others.is_empty())
    }

    /// Applies an action.
    pub(crate) fn reduce(&mut self, action: &Action) -> Vec<Effect> {
        match *action {
            Action::Typed(field, ref text) => self.set_line(field, text),
            Action::Day(day, ref text) => {
                let typed = match day {
                    Day::FreeFrom => &mut self.typed.free_from,
                    Day::ExtensionUntil => &mut self.typed.extension_until,
                    Day::AnswerBy => &mut self.typed.offer.answer_by,
                };
                *typed = Date::parse(text).ok();
            }
            Action::TheirMistake(theirs) => self.typed.their_mistake = theirs,
            Action::Register(register) => self.typed.register = register,
            Action::Depth(depth) => self.typed.depth = Some(depth),
            Action::Clock(clock) => self.typed.clock = clock,
            Action::AnotherWording(edited) => {
                self.turn = (self.turn + 1) % WORDINGS;
                if let Some(kind) = edited {
                    self.set_edit(kind, None);
                    self.editing.retain(|&open| open != kind);
                }
            }
            Action::ToggleTime(at) => self.toggle_time(at),
            Action::AddTime => {
                if self.times.len() < MOST_TIMES {
                    self.times.push(String::new());
                }
                return vec![Effect::Focus(Target::Time(self.times.len().saturating_sub(1)))];
            }
            Action::SetTime(index, ref text) => {
                if let Some(time) = self.times.get_mut(index) {
                    time.clone_from(text);
                }
            }
            Action::RemoveTime(index) => {
                if index < self.times.len() {
                    self.times.remove(index);
                }
                return vec![Effect::Focus(Target::Times)];
            }
            Action::TheirNumber(ref number) => self.their_number.clone_from(number),
            Action::Open(kind) => {
                if !self.editing.contains(&kind) {
                    self.editing.push(kind);
                }
                return vec![Effect::Focus(Target::Editor(kind))];
            }
            Action::Close(kind) => {
                self.editing.retain(|&open| open != kind);
                return vec![Effect::Focus(Target::Letter(kind))];
            }
            Action::Edit(part, ref typed, ref from) => {
                let mut text = self.edit(from.kind).map_or_else(|| (**from).clone(), |edit| edit.text.clone());
                match part {
                    Part::Subject => text.subject = Some(typed.clone()),
                    Part::Body => text.body.clone_from(typed),
                }
                self.set_edit(from.kind, Some(Edit { text, from: (**from).clone() }));
                return vec![Effect::CountFindings(Some(from.kind))];
            }
            Action::Fix(ref edit) => {
                let kind = edit.text.kind;
                self.set_edit(kind, Some((**edit).clone()));
                return vec![Effect::Write(Some(kind))];
            }
            Action::DiscardEdit(kind) => {
                self.set_edit(kind, None);
                return vec![Effect::Write(Some(kind)), Effect::Focus(Target::Editor(kind))];
            }
            Action::OwnMessage(ref text) => {
                self.own_message.clone_from(text);
                return vec![Effect::CountFindings(None)];
            }
            Action::FixOwnMessage(ref text) => {
                self.own_message.clone_from(text);
                return vec![Effect::Write(None)];
            }
            Action::AddOther => self.others.push(OtherInterview::default()),
            Action::SetOther(index, set, ref text) => {
                if let Some(other) = self.others.get_mut(index) {
                    set(other, text.clone());
                    other.copied = false;
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
        }
        Vec::new()
    }

    fn set_line(&mut self, field: Field, text: &str) {
        let value = match field {
            Field::YourName => &mut self.typed.your_name,
            Field::Interviewer => &mut self.typed.interviewer,
            Field::Recruiter => &mut self.typed.recruiter,
            Field::Company => &mut self.typed.company,
            Field::Role => &mut self.typed.role,
            Field::Phone => &mut self.typed.phone,
            Field::Greeting => &mut self.typed.greeting,
            Field::OwnLine => &mut self.typed.own_line,
            Field::Offered => &mut self.typed.offered,
            Field::Need => &mut self.typed.need,
            Field::OpenIf => &mut self.typed.open_if,
            Field::OfferCompany => &mut self.typed.offer.company,
            Field::OfferContact => &mut self.typed.offer.contact,
            Field::OfferRole => &mut self.typed.offer.role,
            // Zones are chosen, not typed.
            Field::TimeZone | Field::YourTimeZone => return,
        };
        text.clone_into(value);
    }

    /// Proposals are kept in order.
    fn toggle_time(&mut self, at: WallTime) {
        let form = at.form();
        if let Some(index) = self.times.iter().position(|time| *time == form) {
            self.times.remove(index);
        } else if self.times.len() < MOST_TIMES {
            let index = self.times.iter().position(|time| *time > form).unwrap_or(self.times.len());
            self.times.insert(index, form);
        }
    }

    /// Puts an edit in the place of the one that a message has.
    pub(super) fn set_edit(&mut self, kind: MessageKind, edit: Option<Edit>) {
        self.edits.retain(|other| other.text.kind != kind);
        self.edits.extend(edit.filter(|edit| edit.text != edit.from));
    }
}
