//! The details for the messages: what was typed, and what the page knows by itself.

use policy::{MessageKind, Situation};
use words::{Date, Depth, Details, Field, Offer, WallTime, bare_role};

use super::{OtherInterview, State, When, is_blank};

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

impl State {
    /// The details for composing messages. The exact date is left out if a band was chosen instead.
    pub(crate) fn details(&self) -> Details {
        let exact = &self.facts.exact;
        let known = self.facts.when == Some(When::Exact);
        let at = if known { exact.thresholds.last() } else { None };
        let most = if self.offers_times() { self.alternatives.len() } else { 0 };
        let offered: Vec<_> = (0..most).filter_map(|index| self.offered_time(index)).collect();
        let typed = &self.typed;
        Details {
            at: at.map(|at| at.at),
            at_offsets: at.map(|at| at.offsets),
            today: self.today(),
            time_zone: exact.zone.clone(),
            zone_names: self.zones().names(),
            alternatives: offered.iter().map(|moment| moment.at).collect(),
            alternative_offsets: offered.iter().map(|moment| moment.offsets).collect(),
            role: bare_role(typed.role.trim_end()).to_owned(),
            offer: Offer { role: bare_role(typed.offer.role.trim_end()).to_owned(), ..typed.offer.clone() },
            ..typed.clone()
        }
    }

    /// The details for withdrawing from another interview: whatever is about the first one stays out.
    pub(super) fn details_of_other(&self, other: &OtherInterview) -> Details {
        let Details { your_name, phone, clock, register, depth, own_line, wording, .. } = self.typed.clone();
        Details {
            company: other.company.clone(),
            role: other.role.clone(),
            interviewer: other.person.clone(),
            at: other.at.get(..16).and_then(|at| WallTime::parse(at).ok()),
            today: self.today(),
            time_zone: self.typed.your_time_zone.clone(),
            your_time_zone: self.typed.your_time_zone.clone(),
            your_name,
            phone,
            clock,
            register,
            depth,
            own_line,
            wording,
            ..Details::default()
        }
    }

    /// Today, by the device's clock.
    fn today(&self) -> Option<Date> {
        let form = self.zones().moment(self.now)?.in_own_zone().form();
        Date::parse(form.get(..10)?).ok()
    }

    /// How much of the cause is told: the usual for the circumstance until the person has chosen.
    pub(crate) fn depth(&self, situation: &Situation) -> Depth {
        let usual = || words::cause_words(policy::decide(situation).stated_circumstance).usual;
        self.typed.depth.unwrap_or_else(usual)
    }

    /// A day as its field shows it; empty if not given.
    pub(crate) fn day(&self, day: Day) -> String {
        let typed = match day {
            Day::FreeFrom => self.typed.free_from,
            Day::ExtensionUntil => self.typed.extension_until,
            Day::AnswerBy => self.typed.offer.answer_by,
        };
        typed.map(Date::form).unwrap_or_default()
    }

    pub(super) fn set_day(&mut self, day: Day, text: &str) {
        let typed = match day {
            Day::FreeFrom => &mut self.typed.free_from,
            Day::ExtensionUntil => &mut self.typed.extension_until,
            Day::AnswerBy => &mut self.typed.offer.answer_by,
        };
        *typed = Date::parse(text).ok();
    }

    pub(super) fn set_line(&mut self, field: Field, text: &str) {
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

    /// Whether a detail was typed that could be lost.
    pub(super) fn has_typed_details(&self) -> bool {
        let zone = |field: Field| matches!(field, Field::TimeZone | Field::YourTimeZone);
        let lines = Field::ALL.iter().filter(|&&field| !zone(field));
        let days = [self.typed.free_from, self.typed.extension_until, self.typed.offer.answer_by];
        lines.into_iter().any(|&field| !is_blank(self.typed.typed(field))) || days.iter().any(Option::is_some)
    }
}

/// Whether a message goes to the employer who made an offer.
pub(crate) const fn is_about_offer(kind: MessageKind) -> bool {
    matches!(kind, MessageKind::ExtensionEmail | MessageKind::OfferEmail)
}
