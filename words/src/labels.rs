//! Labels, hints and rules by their ids, in English; and finding a reason by what people call it.

use policy::{Circumstance, Interest, Kind, Reason, Rule, Section, Situation, decide};

use crate::details::{Depth, Register};
use crate::en::{self, English};
use crate::language::{CauseWords, CircumstanceWords, Language};

/// All words for a circumstance, for tools and tests. The page asks for label, hint and cause one by one, so that it does not
/// hold the words for searching, which are more than all the others together.
#[must_use]
pub const fn circumstance(circumstance: Circumstance) -> CircumstanceWords {
    CircumstanceWords {
        label: en::label(circumstance),
        hint: en::hint(circumstance),
        finds: en::finds(circumstance),
        cause: en::cause_words(circumstance),
    }
}

/// A few words for a circumstance, as on its button.
#[must_use]
pub const fn circumstance_label(circumstance: Circumstance) -> &'static str {
    en::label(circumstance)
}

/// Where a near neighbour of a circumstance would fit better; empty where none is near.
#[must_use]
pub const fn circumstance_hint(circumstance: Circumstance) -> &'static str {
    en::hint(circumstance)
}

/// What people type for a circumstance, in lower case, with commas between.
#[must_use]
pub const fn circumstance_finds(circumstance: Circumstance) -> &'static str {
    en::finds(circumstance)
}

/// The cause of a circumstance as messages give it, in patterns.
#[must_use]
pub const fn cause_words(circumstance: Circumstance) -> CauseWords {
    en::cause_words(circumstance)
}

/// A few words for a reason: those of its general circumstance.
#[must_use]
pub const fn reason_label(reason: Reason) -> &'static str {
    circumstance_label(Circumstance::general(reason))
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
    is_found_in([L::label(circumstance), L::hint(circumstance), L::finds(circumstance)], search)
}

/// Whether a search finds this circumstance by what is shown of it: each word typed begins a word of its label or its hint.
#[must_use]
pub fn is_found_by_label(circumstance: Circumstance, search: &str) -> bool {
    is_found_in([circumstance_label(circumstance), circumstance_hint(circumstance)], search)
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
    let plain = text.to_ascii_lowercase().replace(['\'', '’'], "");
    plain
        .split(|character: char| character.is_ascii() && !character.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(String::from)
        .collect()
}

/// What is worth saying beside the question about interest; empty where nothing has to be said.
#[must_use]
pub fn interest_hint(reason: Option<Reason>, interest: Option<Interest>) -> &'static str {
    policy::interest_hint(reason, interest).map_or("", English::interest_hint)
}

/// The cause as the messages of this situation give it in this register, at this depth (or the usual one): "I'm not well".
#[must_use]
pub fn cause_as_told(situation: &Situation, register: Register, depth: Option<Depth>) -> String {
    let circumstance = decide(situation).stated_circumstance;
    let depth = depth.unwrap_or(cause_words(circumstance).usual);
    English::cause(circumstance, register, Depth::told(circumstance, depth))
}

/// A rule in a sentence, for anybody and any situation.
#[must_use]
pub const fn rule_text(rule: Rule) -> &'static str {
    en::rule(rule)
}

/// The sentences of several rules. In a constant, so that a program that needs a few does not carry all 138.
#[must_use]
#[expect(clippy::indexing_slicing, reason = "both arrays have the same length")]
pub const fn rule_texts<const N: usize>(rules: [Rule; N]) -> [&'static str; N] {
    let mut texts = [""; N];
    let mut index = 0;
    while index < N {
        texts[index] = rule_text(rules[index]);
        index += 1;
    }
    texts
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
    fn the_label_alone_finds_less() {
        let by_label = |search| Circumstance::ALL.iter().filter(|&&each| is_found_by_label(each, search)).count();
        assert_eq!((by_label("flu"), by_label("migrane"), by_label("  ")), (1, 0, Circumstance::ALL.len()));
        // By its hint.
        assert!(is_found_by_label(Circumstance::Unwell, "adjust"));
        for &circumstance in Circumstance::ALL {
            let label = circumstance_label(circumstance);
            assert!(is_found_by_label(circumstance, label) && is_found_by(circumstance, label), "{label}");
        }
    }

    #[test]
    fn every_question_has_an_answer() {
        for rule in policy::QUESTIONS {
            let says = rule_text(rule);
            assert!(says.split_once("? ").is_some_and(|(_, answer)| answer.ends_with('.')), "{says}");
        }
    }
}
