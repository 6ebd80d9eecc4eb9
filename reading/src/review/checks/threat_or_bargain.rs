//! R18: ultimatums, threats, and bargaining over pay inside a cancellation.

use policy::Rule;
use words::Severity;

use super::super::check::Check;
use super::super::class::Class;
use super::super::meaning::Meaning;
use super::super::phrases::PhraseMatch;
use super::super::reading::Reading;
use super::super::report::{Note, Report, Wording};
use super::super::side::Side;

pub(super) const CHECK: Check = Check { rule: Rule::R18, find };

const THREAT: Wording = Wording {
    severity: Severity::Stop,
    says: "“$” puts pressure on them, and they will remember it.",
    instead: "Ask for what you need, or withdraw politely.",
};

const BARGAIN: Wording = Wording {
    severity: Severity::Stop,
    says: "“$” reads as if the interview were for sale.",
    instead: "Leave pay out of this message. If you still want the job, raise it in the interview.",
};

fn find(reading: &Reading, report: &mut Report) {
    let found: usize = reading.sides.iter().map(|side| pressure(side).count()).sum();
    for side in &reading.sides {
        for place in pressure(side) {
            let wording = if place.meaning == Meaning::Threat { &THREAT } else { &BARGAIN };
            // One line that sets no condition may be meant otherwise.
            let sure = found > 1 || has_condition(side, place);
            let severity = if sure { Severity::Stop } else { Severity::Warn };
            report.add(Note::words(&Wording { severity, ..*wording }, side, place.first, place.last));
        }
    }
}

fn pressure<'a>(side: &'a Side) -> impl Iterator<Item = &'a PhraseMatch> {
    side.matches.iter().filter(|found| match found.meaning {
        Meaning::Threat => true,
        Meaning::Bargain => asks_for_it(side, found),
        _ => false,
    })
}

/// Whether the sentence wants the pay that it speaks of. "My employer has raised my salary" only tells of it.
fn asks_for_it(side: &Side, found: &PhraseMatch) -> bool {
    const WANTS: [&str; 24] = [
        "if", "unless", "when", "once", "until", "provided", "assuming", "either", "only", "could", "can", "would",
        "will", "should", "must", "need", "want", "expect", "ask", "least", "minimum", "worth", "not", "no",
    ];
    let text = &side.text;
    let line = text.sentence(text.sentence_of(found.first));
    let wants = |at: usize| text.words.get(at).is_some_and(|word| WANTS.contains(&text.plain(word)));
    (line.first..line.last).any(|at| wants(at) || text.is(at, Class::Not))
        || found.first <= line.first + 1
        || text.between(line.last).contains('?')
}

/// Whether the sentence says what has to happen.
fn has_condition(side: &Side, found: &PhraseMatch) -> bool {
    let sentence = side.text.sentence(side.text.sentence_of(found.first));
    let words = ["if", "unless", "otherwise", "either", "until", "till"];
    (sentence.first..sentence.last).any(|at| side.text.says_any(at, &words))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::testing::{fires, stays_silent};

    #[test]
    fn finds_pressure_and_bargains() {
        fires(
            Rule::R18,
            &[
                "If you do not confirm by noon, I will take my application to your competitor.",
                "Unless you move the interview, I will withdraw.",
                "If you don't reply by noon I will leave a bad review on Glassdoor.",
                "This is your last chance to hire me.",
                "I would reconsider if you could match the other offer.",
                "If the salary were higher, I would come to the interview.",
                "Reschedule it or I'll take my talents elsewhere.",
                "I will be contacting my lawyer about this.",
                "You will regret losing me.",
                "I'd need at least 60k to change my mind.",
                "Another company is offering me more money, so what can you offer to keep me?",
                "You have until Friday to confirm, otherwise I will accept the other job.",
                "If I don't get one of those, I'll be telling everyone what you are like.",
                "Raise the budget to 70k and I'm back in.",
                "If you can better the 39,000 that I was promised, I could still come.",
                "I'd only turn up if the day rate goes up to 420.",
            ],
        );
    }

    #[test]
    fn avoids_false_positive_on_polite_conditions() {
        stays_silent(
            Rule::R18,
            &[
                "If none of these suits you, I will gladly find another time.",
                "My employer has scheduled a client review on Thursday at the same hour.",
                "If you cannot move it, I will attend as planned.",
                "If you don't have another slot this week, I would be happy to wait.",
                "Could I have until Friday to decide about your offer?",
                "The salary is not what I am looking for, so I am withdrawing.",
                "I have accepted another offer with a better salary and I am withdrawing my application.",
                "Unless you hear from me, I will be there at 10:20.",
                "If you need anything else from me, please let me know.",
                "I will be at least 20 minutes late.",
                "I regret that I must withdraw.",
                "I am writing about the Demand Planner role.",
                "I have an appointment with my solicitor that I cannot move.",
                "I need to step back from the Salary Analyst process.",
                "Thank you for explaining the pay bands so clearly.",
                "You were kind to me, and I won't forget it.",
                "I have been called to a tribunal hearing on Friday.",
                "I'm sorry to change my mind, and thank you for your patience.",
                "The care home, for which we pay £1,160 a week, is closing.",
                "My interview was set for 22 September.",
                "It's better that I don't come in for our interview. Could we do it by video?",
                "If the pay changes, I'd gladly come back to it.",
                "If I don't hear from you before it starts, I'll go.",
                "If I cancelled it, would that change anything about my case with you?",
            ],
        );
    }
}
