//! Labels, hints and rules by their ids, in English; and finding a reason by what people call it.

use policy::{Cause, Circumstance, Interest, Kind, Reason, Rule, Section, Situation, decide};

use crate::details::{Depth, Register};
use crate::en::{self, English};
use crate::language::{CircumstanceWords, Language};

/// The words for a circumstance.
#[must_use]
pub const fn circumstance(circumstance: Circumstance) -> CircumstanceWords {
    en::circumstance(circumstance)
}

/// A few words for a reason: those of its general circumstance.
#[must_use]
pub const fn reason_label(reason: Reason) -> &'static str {
    circumstance(Circumstance::general(reason)).label
}

/// The name of a kind of circumstance.
#[must_use]
pub const fn kind_name(kind: Kind) -> &'static str {
    en::kind(kind)
}

/// How hiring teams read a reason.
#[must_use]
pub const fn how_it_reads(reason: Reason) -> &'static str {
    en::reads(reason)
}

/// Whether a search finds this circumstance: each word typed begins a word of its label, its hint or its other names.
#[must_use]
pub fn is_found_by(circumstance: Circumstance, search: &str) -> bool {
    is_found_by_in::<English>(circumstance, search)
}

/// The same in a language.
#[must_use]
pub fn is_found_by_in<L: Language>(circumstance: Circumstance, search: &str) -> bool {
    let CircumstanceWords { label, hint, finds, .. } = L::circumstance(circumstance);
    is_found_in([label, hint, finds], search)
}

/// Whether each word typed begins a word of these texts.
pub fn is_found_in<'a>(texts: impl IntoIterator<Item = &'a str>, search: &str) -> bool {
    let typed = words(search);
    // The page asks this of everything at each change, mostly without a search.
    if typed.is_empty() {
        return true;
    }
    let known: Vec<String> = texts.into_iter().flat_map(words).collect();
    typed.iter().all(|typed| known.iter().any(|word| word.starts_with(typed)))
}

/// The words of a text in lower case, "didn't" as "didnt": on a phone most people leave the apostrophe out.
fn words(text: &str) -> Vec<String> {
    let plain = text.to_lowercase().replace(['\'', '’'], "");
    plain
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(String::from)
        .collect()
}

/// What is worth saying beside the question about interest; empty where nothing has to be said.
#[must_use]
pub fn interest_hint(reason: Option<Reason>, interest: Option<Interest>) -> &'static str {
    policy::interest_hint(reason, interest).map_or("", English::interest_hint)
}

/// The clause that gives the reason in a message: "Because of illness".
#[must_use]
pub const fn cause(cause: Cause, depth: Depth) -> &'static str {
    en::cause(cause, depth)
}

/// The reason as the messages of this situation give it: "Because of a health matter", or a little more of it.
#[must_use]
pub fn reason_in_words(situation: &Situation, depth: Depth) -> &'static str {
    cause(decide(situation).cause(situation), depth)
}

/// The cause as the messages of this situation give it in this register, at this depth: "I'm not well", or in the formal one
/// "Because of a health matter".
#[must_use]
pub fn cause_as_told(situation: &Situation, register: Register, depth: Depth) -> &'static str {
    if register == Register::Formal || situation.is_missed() {
        return reason_in_words(situation, depth);
    }
    let circumstance = decide(situation).stated_circumstance;
    en::circumstance(circumstance).cause.at(Depth::told(circumstance, depth))
}

/// A rule in a sentence, for anybody and any situation.
#[must_use]
pub const fn rule_text(rule: Rule) -> &'static str {
    en::rule(rule)
}

/// The title of a section of rules.
#[must_use]
pub const fn section_title(section: Section) -> &'static str {
    en::section(section)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(search: &str) -> Vec<Reason> {
        let found = Circumstance::ALL.iter().filter(|&&circumstance| is_found_by(circumstance, search));
        found.map(|circumstance| circumstance.reason()).collect()
    }

    #[test]
    fn words_people_use_find_the_reason() {
        for (search, reason) in [
            ("flu", Reason::Illness),
            ("broke down", Reason::Accident),
            ("funeral", Reason::FamilyEmergency),
            ("train strike", Reason::TravelDisruption),
            ("Wi", Reason::TechnicalFailure),
            ("WHEELCHAIR", Reason::AccessNeed),
            ("hangover", Reason::Leisure),
            ("stuck traffic", Reason::RunningLate),
            ("forgot", Reason::OwnSlip),
            ("scam", Reason::Suspicion),
            ("never called", Reason::TheyAreLate),
            ("didn’t call", Reason::TheyAreLate),
        ] {
            assert!(found(search).contains(&reason), "{search}: {:?}", found(search));
        }
        assert!(found("xylophone").is_empty());
        assert_eq!(found("  ").len(), Circumstance::ALL.len());
        assert!(found("é").is_empty());
    }

    #[test]
    fn every_question_has_an_answer() {
        for rule in policy::QUESTIONS {
            let says = rule_text(rule);
            assert!(says.split_once("? ").is_some_and(|(_, answer)| answer.ends_with('.')), "{says}");
        }
    }
}
