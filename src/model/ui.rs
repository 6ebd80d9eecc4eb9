//! Where the person is on the page, and what it last said to them.

use policy::{Change, Kind, MessageKind};
use words::{Field, Text};

use super::answers::Choice;
use super::{Effect, Target};
use crate::labels::copy;
use crate::reader::When;

/// The screens, one after the other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Screen {
    /// What has happened.
    #[default]
    Start,
    /// Which fits best, and when it is.
    Which,
    /// The answer.
    Answer,
}

/// What is open to give the date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum DateFields {
    #[default]
    Closed,
    /// The fields for date and time.
    Open,
    /// Those and the field for the zone. The browser is asked for zones only then.
    WithZones,
}

/// A text that was, or is to be, copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Copied {
    pub(crate) what: What,
    pub(crate) text: String,
}

/// What is copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// The text of a message.
    Text(MessageKind),
    /// A subject.
    Subject(MessageKind),
    /// Subject and text.
    Both(MessageKind),
    /// The person's own message.
    OwnMessage,
    /// A template from the house rules.
    Template,
    /// The message for another interview, by its place.
    Other(usize),
}

/// How much of the time of the interview a sentence has told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Told {
    #[default]
    Nothing,
    /// About how soon it is, or whether it has started.
    Rough,
    /// The day.
    Day,
    /// The day and the hour.
    Hour,
    /// One of these: which is asked.
    Either(Vec<When>),
}

/// What was taken from the sentence under "What has happened?".
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct FromSentence {
    pub(crate) facts: Vec<Change>,
    /// Whether the circumstance was, so that the others are folded away.
    pub(crate) circumstance: bool,
    /// How much of when it is.
    pub(crate) time: Told,
    /// The zone, an IANA name, where one was named.
    pub(crate) zone: Option<String>,
}

/// Where the person is.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Ui {
    pub(crate) screen: Screen,
    /// The kind whose circumstances are shown.
    pub(crate) kind: Option<Kind>,
    /// The text under "What has happened?".
    pub(crate) search: String,
    pub(crate) from_sentence: FromSentence,
    /// Whether all circumstances of the kind are shown.
    pub(crate) all_circumstances: bool,
    /// What is open to give the date.
    pub(crate) date: DateFields,
    /// The gap in the letter that is being filled.
    pub(crate) filling: Option<Field>,
    /// The ids of the ticked steps.
    pub(crate) ticked: Vec<&'static str>,
    /// Whether "Start again" waits for confirmation.
    pub(crate) confirms_restart: bool,
    /// The letter of which another wording waits for confirmation, since it would replace an edit.
    pub(crate) confirms_wording: Option<MessageKind>,
    /// The line of status.
    pub(crate) status: String,
    /// The last announcement to screen readers about findings.
    pub(crate) announcement: String,
    /// What was copied, the last copy of each kind, in order.
    pub(crate) copied: Vec<Copied>,
    /// The text whose copy was stopped, and when, in milliseconds since 1970. The next time it is copied.
    pub(crate) stopped: Option<(String, f64)>,
    /// Whether the sheet is being printed.
    pub(crate) prints: bool,
}

/// A step about the page.
#[derive(Clone, Debug)]
pub(crate) enum Action {
    /// Shows a screen.
    Go(Screen),
    /// Chooses a kind, which leads on. The general circumstance of it counts until another is chosen.
    Choose(Kind, Choice),
    /// Types under "What has happened?".
    Search(String),
    /// Shows all circumstances of the kind.
    AllCircumstances,
    /// Opens the fields for date and time.
    GiveDate,
    /// Goes back to give date and time.
    GiveHour,
    /// Opens the field for the zone.
    PickZone,
    /// Fills a gap in the letter, or stops doing so.
    Fill(Option<Field>),
    /// Ticks or unticks a step.
    Tick(&'static str),
    /// Asks to confirm "Start again", or cancels that.
    ConfirmRestart(bool),
    /// Asks to confirm another wording, or cancels that.
    ConfirmWording(Option<MessageKind>),
    /// Copies a text. A finding that would do harm is pointed out first, once for each text.
    Copy {
        /// The text.
        copied: Copied,
        /// What would do harm.
        harm: Option<Text>,
        /// In milliseconds since 1970.
        now: f64,
    },
    /// Records that a text was copied.
    Copied(Copied),
    /// Shows a line of status.
    Status(String),
    /// Announces to screen readers.
    Announce(String),
    /// Makes the sheet and prints it.
    Print,
    /// Makes the sheet, or puts it away.
    Sheet(bool),
    /// Moves the focus.
    Focus(Target),
}

/// So long after a copy was stopped a second press still belongs to the first, in milliseconds.
const HASTE: f64 = 700.0;

impl Ui {
    /// A line of status is about the last thing done.
    pub(super) fn forget_status(&mut self) {
        self.status.clear();
    }

    /// Whether the copy of a text was stopped, so that the next press copies it. It is stopped once: a text that was copied all
    /// the same is copied without a question from then on.
    pub(crate) fn was_stopped(&self, text: &str) -> bool {
        let copied = self.copied.last().is_some_and(|copied| copied.text == text);
        !copied && self.stopped.as_ref().is_some_and(|(stopped, _)| stopped == text)
    }

    /// Applies an action.
    pub(crate) fn reduce(&mut self, action: &Action) -> Vec<Effect> {
        match action {
            Action::Go(screen) => {
                self.screen = *screen;
                (self.date, self.confirms_restart) = (DateFields::Closed, false);
                return vec![Effect::Focus(Target::Screen)];
            }
            Action::Choose(kind, _) => {
                (self.screen, self.kind, self.all_circumstances) = (Screen::Which, Some(*kind), false);
                (self.from_sentence.circumstance, self.from_sentence.time) = (false, Told::Nothing);
                return vec![Effect::Focus(Target::Screen)];
            }
            Action::Search(text) => self.search.clone_from(text),
            Action::AllCircumstances => self.all_circumstances = true,
            Action::GiveDate => {
                if self.date == DateFields::Closed {
                    self.date = DateFields::Open;
                }
                return vec![Effect::Focus(Target::Date)];
            }
            Action::GiveHour => {
                (self.screen, self.date) = (Screen::Which, DateFields::Open);
                return vec![Effect::Focus(Target::Date)];
            }
            Action::PickZone => {
                self.date = DateFields::WithZones;
                return vec![Effect::Focus(Target::Zone)];
            }
            Action::Fill(field) => {
                let before = std::mem::replace(&mut self.filling, *field);
                return vec![Effect::Focus(if field.is_some() { Target::GapField } else { Target::Gap(before) })];
            }
            Action::Tick(step) => match self.ticked.iter().position(|done| done == step) {
                Some(index) => drop(self.ticked.remove(index)),
                None => self.ticked.push(step),
            },
            Action::ConfirmRestart(asks) => {
                self.confirms_restart = *asks;
                return vec![Effect::Focus(Target::Confirm)];
            }
            Action::ConfirmWording(kind) => {
                self.confirms_wording = *kind;
                return vec![Effect::Focus(Target::Confirm)];
            }
            Action::Copy { copied, harm, now } => return self.copy(copied, harm.as_ref(), *now),
            Action::Copied(copied) => {
                self.copied.retain(|earlier| earlier.what != copied.what);
                self.copied.push(copied.clone());
            }
            Action::Status(status) => self.status.clone_from(status),
            Action::Announce(words) => self.announcement.clone_from(words),
            Action::Print => {
                self.prints = true;
                return vec![Effect::Print];
            }
            Action::Sheet(prints) => self.prints = *prints,
            Action::Focus(target) => return vec![Effect::Focus(*target)],
        }
        Vec::new()
    }

    fn copy(&mut self, copied: &Copied, harm: Option<&Text>, now: f64) -> Vec<Effect> {
        let asked = self.stopped.as_ref().filter(|(text, _)| *text == copied.text);
        match (harm, asked) {
            (Some(says), None) => {
                self.stopped = Some((copied.text.clone(), now));
                self.status = copy::before(says);
                Vec::new()
            }
            // A double click is one wish.
            // Where the clock was set back in the meantime, it is not one.
            (Some(says), Some(&(_, at))) if (0.0..HASTE).contains(&(now - at)) => {
                self.status = copy::before(says);
                Vec::new()
            }
            _ => {
                // Screen readers announce changes only, so the line is empty in between.
                "\u{a0}".clone_into(&mut self.status);
                vec![Effect::Copy(copied.clone())]
            }
        }
    }
}
