//! A page without a browser, for tests: zones from the crate jiff, letters and the reading module called directly.

use std::rc::Rc;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use policy::{Change, Circumstance, MessageKind, Situation};
use words::{Advice, Field, Message, Part, WallTime};

use crate::composer;
use crate::derived::{HOUR, Letter};
use crate::host::rules::HouseRules;
use crate::model::answers::Choice;
use crate::model::{Action, Model, answers, drafts, interview};
use crate::page::{News, Page};
use crate::reader::native;
use crate::surroundings::Surroundings;
use crate::time::zones::{ZoneData, Zones};

/// Tuesday 24 November 2026, 18:00 in London.
pub(crate) const NOW: f64 = 1_795_543_200_000.0;

/// Zones from the crate jiff.
pub(crate) struct Native;

impl ZoneData for Native {
    fn offset(&self, epoch: f64, zone: &str) -> f64 {
        #[expect(clippy::cast_possible_truncation, reason = "whole milliseconds of our time")]
        let moment = Timestamp::from_millisecond(epoch as i64).unwrap_or(Timestamp::MAX);
        let zone = TimeZone::get(zone).expect("a zone");
        f64::from(zone.to_offset(moment).seconds()) * 1000.0
    }

    fn name(&self, zone: &str) -> Option<String> {
        let name = match zone {
            "Europe/London" => "United Kingdom Time",
            "Asia/Kolkata" => "India Standard Time",
            _ => return None,
        };
        Some(name.to_owned())
    }

    fn alias(&self, typed: &str) -> Option<String> {
        TimeZone::get(typed).ok().map(|_| typed.to_owned())
    }

    fn weekend(&self, zone: &str) -> u8 {
        if zone == "Asia/Riyadh" { 0b110_0000 } else { 0b100_0001 }
    }
}

/// A page in this zone at this time.
pub(crate) fn page_at(now: f64, own_zone: &str) -> Page {
    let around = Surroundings {
        now,
        own_zone: own_zone.to_owned(),
        month_first: false,
        zone_data: Rc::new(Native),
        letters: composer::native::ready(),
        reading: native::ready(),
        house: HouseRules::default(),
        help: None,
        guide: None,
    };
    Page::new(around, Model::default())
}

/// A page in London at [`NOW`], after these actions.
pub(crate) fn page_after(actions: impl IntoIterator<Item = Action>) -> Page {
    let mut page = page_at(NOW, "Europe/London");
    for action in actions {
        page.does(action);
    }
    page
}

impl Page {
    /// Does something, at the present time.
    pub(crate) fn does(&mut self, action: impl Into<Action>) {
        let now = self.around.now;
        self.act(now, &action.into());
    }

    /// Lets time pass.
    pub(crate) fn passes(&mut self, now: f64) {
        self.hear(now, News::Tick);
    }

    /// Takes news in, at the present time.
    pub(crate) fn hears(&mut self, news: News) {
        let now = self.around.now;
        self.hear(now, news);
    }

    /// The situation, the advice and the messages.
    pub(crate) fn answer(&self) -> Option<(Situation, Advice, Vec<Message>)> {
        let answer = self.derived.answer.as_ref()?;
        let messages = answer.letters.iter().map(|letter| letter.composed().clone()).collect();
        Some((answer.situation, (*answer.advice).clone(), messages))
    }

    /// The message under the verdict.
    pub(crate) fn main_letter(&self) -> Rc<Letter> {
        let answer = self.derived.answer.as_ref().expect("an answer");
        let main = answer.main.expect("a message");
        Rc::clone(answer.letters.iter().find(|letter| letter.kind == main).expect("the message"))
    }

    /// The times that a message offers.
    pub(crate) fn offered(&self) -> Vec<WallTime> {
        self.derived.details.alternatives.clone()
    }

    /// The times that are proposed.
    pub(crate) fn proposed(&self) -> Vec<WallTime> {
        let answer = self.derived.answer.as_ref().expect("an answer");
        answer.times.chips.iter().map(|chip| chip.at).collect()
    }
}

/// Changes one fact.
pub(crate) fn set(change: Change) -> Action {
    Action::Change(change, String::new())
}

/// Chooses a circumstance.
pub(crate) fn choose(circumstance: Circumstance) -> Action {
    answers::Action::Choose(Choice::Ours(circumstance)).into()
}

/// Types a detail.
pub(crate) fn typed(field: Field, text: &str) -> Action {
    drafts::Action::Typed(field, text.to_owned()).into()
}

/// Gives a zone, and then date and time by its clocks.
pub(crate) fn at(zone: &str, form: &str) -> [Action; 2] {
    let at = WallTime::parse(form).expect("a time");
    [interview::Action::Zone(zone.to_owned()).into(), interview::Action::Use(Some(at)).into()]
}

/// The same, for so many hours after [`NOW`].
pub(crate) fn hours_from_now(zone: &str, hours: f64) -> [Action; 2] {
    let zones = Zones { zone_data: &Native, theirs: zone, yours: zone };
    at(zone, &zones.moment(NOW + hours * HOUR).expect("a moment").at.form())
}

/// Edits the body of a message.
pub(crate) fn write(page: &Page, kind: MessageKind, body: &str) -> Action {
    let (_, _, messages) = page.answer().expect("an answer");
    let from = messages.into_iter().find(|message| message.kind == kind).expect("a message");
    drafts::Action::Edit(Part::Body, body.to_owned(), Box::new(from)).into()
}
