//! Labels, hints and rules by their ids, in English; and finding a reason by what people call it.

use policy::{Cause, Interest, Reason, ReasonGroup, Rule, Section, Situation, decide};

use crate::details::ReasonDetail;
use crate::en::{self, English};
use crate::language::{Language, ReasonWords};

/// The headings under which reasons are listed, each with its reasons, in the order in which people in a hurry look for them.
pub const GROUPS: [(&str, &[Reason]); ReasonGroup::ALL.len()] = [
    group(ReasonGroup::HealthAndFamily),
    group(ReasonGroup::GettingThere),
    group(ReasonGroup::TheDate),
    group(ReasonGroup::TheJob),
    group(ReasonGroup::Feelings),
];

const fn group(group: ReasonGroup) -> (&'static str, &'static [Reason]) {
    (en::reason_group(group), group.reasons())
}

/// The words for a reason.
#[must_use]
pub const fn reason(reason: Reason) -> ReasonWords {
    en::reason(reason)
}

/// Whether a search finds this reason: each word typed begins a word of its label, its hint or its other names.
#[must_use]
pub fn is_found_by(reason: Reason, search: &str) -> bool {
    is_found_by_in::<English>(reason, search)
}

/// The same in a language.
#[must_use]
pub fn is_found_by_in<L: Language>(reason: Reason, search: &str) -> bool {
    let ReasonWords { label, hint, finds, .. } = L::reason(reason);
    let known: Vec<String> = [label, hint, finds].into_iter().flat_map(words).map(str::to_lowercase).collect();
    words(search).map(str::to_lowercase).all(|typed| known.iter().any(|word| word.starts_with(&typed)))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// What is worth saying beside the question about interest; empty where nothing has to be said.
#[must_use]
pub fn interest_hint(reason: Option<Reason>, interest: Option<Interest>) -> &'static str {
    policy::interest_hint(reason, interest).map_or("", English::interest_hint)
}

/// The clause that gives the reason in a message: "Because of illness".
#[must_use]
pub const fn cause(cause: Cause, detail: ReasonDetail) -> &'static str {
    en::cause(cause, detail)
}

/// The reason as the messages of this situation give it: "Because of a health matter", or a little more of it.
#[must_use]
pub fn reason_in_words(situation: &Situation, detail: ReasonDetail) -> &'static str {
    cause(decide(situation).cause(situation), detail)
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
        Reason::ALL.iter().copied().filter(|&reason| is_found_by(reason, search)).collect()
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
            ("stuck in traffic", Reason::RunningLate),
        ] {
            let search = search.replace(" in ", " ");
            assert!(found(&search).contains(&reason), "{search}: {:?}", found(&search));
        }
        assert!(found("xylophone").is_empty());
        assert_eq!(found("  ").len(), Reason::ALL.len());
        assert!(found("é").is_empty());
    }

    #[test]
    fn no_word_is_kept_that_is_found_without_it() {
        for &each in Reason::ALL {
            let ReasonWords { label, hint, finds, .. } = reason(each);
            for word in finds.split(' ') {
                let known = [label, hint, finds].into_iter().flat_map(words);
                let found = known.filter(|known| known.to_lowercase().starts_with(word)).count();
                assert_eq!(found, 1, "{each:?}: {word}");
            }
        }
    }

    #[test]
    fn every_reason_is_listed_once_under_its_group() {
        let groups: Vec<ReasonGroup> = ReasonGroup::ALL.to_vec();
        let listed: Vec<(&str, &[Reason])> = groups.into_iter().map(group).collect();
        assert_eq!(listed, GROUPS);
    }

    #[test]
    fn every_question_has_an_answer() {
        for rule in policy::QUESTIONS {
            let says = rule_text(rule);
            assert!(says.split_once("? ").is_some_and(|(_, answer)| answer.ends_with('.')), "{says}");
        }
    }
}
