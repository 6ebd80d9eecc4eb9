//! How a situation lands when it is told in the person's own words, and the one step that would help most.

use policy::{Landing, Rating, Rule, improvement};

use crate::Text;
use crate::advice::Advice;
use crate::en::English;
use crate::finding::{Finding, Severity};
use crate::language::Language;

/// Which of the five things a finding of this check is held against. The wording cannot change how early they are told, nor by
/// what means.
const fn harmed(check: Rule) -> Option<Rule> {
    Some(match check {
        Rule::R1 | Rule::R4 | Rule::R6 | Rule::R7 | Rule::R13 | Rule::R14 | Rule::R15 | Rule::R16 => Rule::S2,
        Rule::R8 | Rule::R9 | Rule::R10 => Rule::S4,
        Rule::R2 | Rule::R3 | Rule::R5 | Rule::R11 | Rule::R12 | Rule::R17 | Rule::R18 => Rule::S5,
        _ => return None,
    })
}

/// How the situation lands when it is told in these words: never better than the situation allows.
#[must_use]
pub fn landing_in_words(landing: Landing, findings: &[Finding]) -> Landing {
    let mut landing = landing;
    for finding in findings {
        let rating = match harmed(finding.check) {
            Some(Rule::S2) => &mut landing.clarity,
            Some(Rule::S4) => &mut landing.willingness,
            Some(_) => &mut landing.conduct,
            None => continue,
        };
        *rating = match (finding.severity, *rating) {
            (Severity::Hint, as_it_is) => as_it_is,
            (Severity::Warn, Rating::Strong) => Rating::Fair,
            _ => Rating::Weak,
        };
    }
    landing
}

/// The one step that would help most, in English: the finding that does the most harm, else what the situation still allows.
/// None where nothing is left to improve.
#[must_use]
pub fn best_step(advice: &Advice, findings: &[Finding]) -> Option<Text> {
    best_step_in::<English>(advice, findings)
}

/// The same in a language; findings are in the language of the draft.
#[must_use]
pub fn best_step_in<L: Language>(advice: &Advice, findings: &[Finding]) -> Option<Text> {
    let stop = findings.iter().find(|finding| finding.severity == Severity::Stop);
    let warn = || findings.iter().find(|finding| finding.severity == Severity::Warn);
    if let Some(finding) = stop.or_else(warn) {
        return Some(finding.instead.clone());
    }
    let landing = landing_in_words(advice.landing, findings);
    improvement(landing, advice.plan, advice.notice, advice.effective_verdict).map(|step| L::improvement(step).into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use policy::{Contact, Notice, Reason, Section, Situation};

    use crate::advice::assess;
    use crate::draft::Part;

    fn finding(check: Rule, severity: Severity, instead: &'static str) -> Finding {
        Finding {
            check,
            severity,
            field: Part::Body,
            start: None,
            end: None,
            says: "".into(),
            instead: instead.into(),
            fix: None,
        }
    }

    fn ill() -> Situation {
        Situation::new(Reason::Illness, Notice::Minutes(5_000))
    }

    #[test]
    fn bad_words_land_worse_and_the_step_is_what_to_write_instead() {
        let advice = assess(&ill());
        assert_eq!(best_step(&advice, &[]), None);
        let found = [finding(Rule::R7, Severity::Warn, "warn"), finding(Rule::R3, Severity::Stop, "stop")];
        let landing = landing_in_words(advice.landing, &found);
        assert_eq!((landing.clarity, landing.conduct), (Rating::Fair, Rating::Weak));
        assert_eq!((landing.timeliness, landing.method), (advice.landing.timeliness, advice.landing.method));
        assert_eq!(best_step(&advice, &found).as_deref(), Some("stop"));
        assert_eq!(best_step(&advice, &found[..1]).as_deref(), Some("warn"));
        let hint = finding(Rule::R7, Severity::Hint, "hint");
        assert_eq!(landing_in_words(advice.landing, &[hint]), advice.landing);
    }

    #[test]
    fn every_check_is_held_against_one_thing() {
        for &rule in Rule::ALL {
            assert_eq!(harmed(rule).is_some(), rule.section() == Section::Checks, "{rule:?}");
        }
    }

    #[test]
    fn without_a_number_on_the_day_the_step_is_to_call() {
        let situation = Situation { contact: Contact::NoNumber, notice: Notice::Minutes(60), ..ill() };
        let step = best_step(&assess(&situation), &[]).expect("a step");
        assert!(step.contains("call"), "{step}");
    }
}
