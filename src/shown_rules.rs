//! The rules whose words the page shows, with these words.
//!
//! The table is put together while compiling, so that the words of the other hundred rules stay out of the page.

use policy::Rule;
use words::rule_text;

/// Each rule that the page shows, and its words.
const SHOWN: &[(Rule, &str)] = &[
    (Rule::Q1, rule_text(Rule::Q1)),
    (Rule::Q2, rule_text(Rule::Q2)),
    (Rule::Q3, rule_text(Rule::Q3)),
    (Rule::Q4, rule_text(Rule::Q4)),
    (Rule::Q5, rule_text(Rule::Q5)),
    (Rule::Q6, rule_text(Rule::Q6)),
    (Rule::Q7, rule_text(Rule::Q7)),
    (Rule::Q8, rule_text(Rule::Q8)),
    (Rule::Q9, rule_text(Rule::Q9)),
    (Rule::S1, rule_text(Rule::S1)),
    (Rule::S2, rule_text(Rule::S2)),
    (Rule::S3, rule_text(Rule::S3)),
    (Rule::S4, rule_text(Rule::S4)),
    (Rule::S5, rule_text(Rule::S5)),
    (Rule::A1, rule_text(Rule::A1)),
    (Rule::A2, rule_text(Rule::A2)),
    (Rule::A3, rule_text(Rule::A3)),
    (Rule::A4, rule_text(Rule::A4)),
    (Rule::A5, rule_text(Rule::A5)),
    (Rule::A6, rule_text(Rule::A6)),
    (Rule::A7, rule_text(Rule::A7)),
    (Rule::A8, rule_text(Rule::A8)),
    (Rule::H3, rule_text(Rule::H3)),
    (Rule::O2, rule_text(Rule::O2)),
];

/// The words of a rule that the page shows; empty for any other.
pub(crate) fn words_of(rule: Rule) -> &'static str {
    SHOWN.iter().find(|(shown, _)| *shown == rule).map_or("", |(_, words)| words)
}

#[cfg(test)]
mod tests {
    use policy::{ELSEWHERE, HELP, NOTICED, QUESTIONS, Verdict, afterwards_rules};

    use super::*;

    #[test]
    fn every_rule_that_the_page_shows_has_its_words() {
        let afterwards = Verdict::ALL.iter().flat_map(|&verdict| afterwards_rules(verdict));
        for &rule in QUESTIONS.iter().chain(&NOTICED).chain([&HELP, &ELSEWHERE]).chain(afterwards) {
            assert_eq!(words_of(rule), rule_text(rule), "{rule:?}");
        }
    }
}
