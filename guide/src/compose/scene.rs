//! What all messages of one situation share: the reason, the interview, the times, the tone. One story (M15).

use crate::advice::{Plan, To, Verdict};
use crate::assess::Outcome;
use crate::details::{Details, Field, ReasonDetail, Tone, WallTime};
use crate::facts::{Band, Format, Interest, Preparation, Reason, Situation};
use crate::rules::Rule;
use crate::words::causes;

/// The facts of the situation and the details, in the words that go into messages.
#[expect(clippy::struct_excessive_bools, reason = "each is one plain fact that sentences choose by")]
pub(super) struct Scene {
    pub(super) course: Verdict,
    pub(super) reason: Reason,
    /// The verdict was decided by this rule.
    pub(super) rule: Rule,
    pub(super) plan: Plan,
    pub(super) to: To,
    pub(super) urgent: bool,
    /// The start has passed.
    pub(super) missed: bool,
    pub(super) dated: bool,
    pub(super) in_person: bool,
    pub(super) keen: bool,
    pub(super) friendly: bool,
    pub(super) your_name: Option<String>,
    pub(super) interviewer: Option<String>,
    pub(super) company: Option<String>,
    pub(super) role: Option<String>,
    pub(super) phone: Option<String>,
    slot: Option<WallTime>,
    zone: Option<Zone>,
    alternatives: Vec<WallTime>,
    preparation: Preparation,
    reason_detail: ReasonDetail,
}

/// A zone in words (M4): "Berlin time", and the name it was given by.
struct Zone {
    words: String,
    given: String,
}

impl Zone {
    fn new(given: String) -> Self {
        let words = match given.rsplit_once('/') {
            Some((area, city)) if area != "Etc" => city.replace('_', " ") + " time",
            Some((_, name)) => name.to_owned(),
            None if given.chars().any(char::is_lowercase) => given.replace('_', " ") + " time",
            None => given.clone(),
        };
        Self { words, given }
    }

    /// The words, and the given name where that says more.
    fn in_full(&self) -> String {
        if self.words == self.given { self.words.clone() } else { format!("{} ({})", self.words, self.given) }
    }
}

/// The most alternatives a message carries (M9).
const MOST_ALTERNATIVES: usize = 3;

impl Scene {
    pub(super) fn new(situation: &Situation, outcome: &Outcome, details: &Details) -> Self {
        let mut alternatives = Vec::new();
        for &time in &details.alternatives {
            if alternatives.len() < MOST_ALTERNATIVES && !alternatives.contains(&time) && details.at != Some(time) {
                alternatives.push(time);
            }
        }
        Self {
            course: outcome.course,
            reason: outcome.stated_reason(situation),
            rule: outcome.rule,
            plan: outcome.telling.plan,
            to: outcome.telling.to,
            urgent: outcome.telling.urgent,
            missed: outcome.band == Band::Passed,
            dated: outcome.band != Band::Undated,
            in_person: situation.format == Format::InPerson,
            keen: situation.interest() == Interest::Keen && stays_interested(situation.reason),
            friendly: details.tone == Tone::Friendly,
            your_name: details.line(Field::YourName),
            interviewer: details.line(Field::Interviewer),
            company: details.line(Field::Company),
            role: details.line(Field::Role),
            phone: details.line(Field::Phone),
            slot: details.at,
            zone: details.line(Field::TimeZone).map(Zone::new),
            alternatives,
            preparation: situation.preparation,
            reason_detail: details.reason_detail,
        }
    }

    /// M2: "Dear Ms Lee,", or the hiring team where there is no name.
    pub(super) fn greeting(&self) -> String {
        let hello = if self.friendly { "Hello" } else { "Dear" };
        format!("{hello} {},", self.interviewer.as_deref().unwrap_or("hiring team"))
    }

    /// The close, the name where it is known, and the number where it is wanted.
    pub(super) fn sign_off(&self) -> String {
        let mut close = String::from(if self.friendly { "Best wishes" } else { "Kind regards" });
        for line in [&self.your_name, &self.phone].into_iter().flatten() {
            if !close.contains('\n') {
                close.push(',');
            }
            close.push('\n');
            close.push_str(line);
        }
        close
    }

    /// M3: " for the Data Analyst role at Acme", as much of it as is known.
    pub(super) fn for_the_role(&self) -> String {
        match (&self.role, &self.company) {
            (Some(role), Some(company)) => format!(" for the {role} role at {company}"),
            (Some(role), None) => format!(" for the {role} role"),
            (None, Some(company)) => format!(" at {company}"),
            (None, None) => String::new(),
        }
    }

    /// M3 and M4: " on Thursday 3 December 2026 at 14:00 Berlin time (Europe/Berlin)", where the date is known.
    pub(super) fn on_the_day(&self) -> String {
        let Some(slot) = self.slot else { return String::new() };
        let mut words = format!(" on {} at {}", slot.date_in_words(), slot.clock());
        if let Some(zone) = &self.zone {
            words.push(' ');
            words.push_str(&zone.in_full());
        }
        words
    }

    /// M3: "our interview for the Data Analyst role at Acme on Thursday …".
    pub(super) fn our_interview(&self) -> String {
        format!("our interview{}{}", self.for_the_role(), self.on_the_day())
    }

    /// M5: the reason as the opening of a sentence.
    pub(super) fn because(&self) -> &'static str {
        causes::clause(self.reason, self.course, self.preparation, self.reason_detail, self.missed)
    }

    /// M6: one apology where the interview is moved or cancelled, none for an access need or when they moved it.
    pub(super) fn apologises(&self) -> bool {
        self.course.moves_or_cancels() && !matches!(self.reason, Reason::AccessNeed | Reason::EmployerMovedIt)
    }

    /// M9: the times on offer, a line each; the zone is given in full once where the interview's own time is unknown.
    pub(super) fn alternatives(&self) -> Vec<String> {
        let line = |(index, time): (usize, &WallTime)| {
            let mut words = format!("{} at {}", time.day_in_words(), time.clock());
            if let Some(zone) = &self.zone {
                words.push(' ');
                if index == 0 && self.slot.is_none() {
                    words.push_str(&zone.in_full());
                } else {
                    words.push_str(&zone.words);
                }
            }
            words
        };
        self.alternatives.iter().enumerate().map(line).collect()
    }

    /// M1: the purpose, marked urgent on the day, then the role and the sender where they are known.
    pub(super) fn subject(&self, purpose: &str, thing: &str) -> String {
        let mut subject = String::new();
        if self.urgent {
            subject.push_str("Urgent: ");
            subject.extend(purpose.chars().take(1).flat_map(char::to_lowercase));
            subject.extend(purpose.chars().skip(1));
        } else {
            subject.push_str(purpose);
        }
        if let Some(role) = &self.role {
            subject.push_str(", ");
            subject.push_str(role);
            subject.push_str(thing);
        }
        if let Some(name) = &self.your_name {
            subject.push_str(" – ");
            subject.push_str(name);
        }
        subject
    }
}

/// Whether somebody with this reason can truthfully say that they are still interested (M11).
const fn stays_interested(reason: Reason) -> bool {
    !matches!(
        reason,
        Reason::AcceptedOffer | Reason::NotAFit | Reason::SafetyOrEthics | Reason::BetterInterview | Reason::Leisure
    )
}

#[cfg(test)]
mod tests {
    use super::Zone;

    #[test]
    fn a_zone_is_named_in_words() {
        for (given, words) in [
            ("Europe/Berlin", "Berlin time (Europe/Berlin)"),
            ("America/Argentina/Buenos_Aires", "Buenos Aires time (America/Argentina/Buenos_Aires)"),
            ("UTC", "UTC"),
            ("Etc/GMT+3", "GMT+3 (Etc/GMT+3)"),
            ("CET", "CET"),
            ("Japan", "Japan time (Japan)"),
        ] {
            assert_eq!(Zone::new(given.to_owned()).in_full(), words);
        }
    }
}
