//! R4: medical, family, money or personal detail beyond a category. Naming an access need or a loss in one line is fine.

use policy::Rule;
use words::Severity;

use super::super::check::Check;
use super::super::meaning::Meaning;
use super::super::phrases::PhraseMatch;
use super::super::reading::Reading;
use super::super::report::{Note, Report, Wording};

pub(super) const CHECK: Check = Check { rule: Rule::R4, find };

const WORDING: Wording = Wording {
    severity: Severity::Warn,
    says: "“$” is more than they need to know, and they will remember it.",
    instead: "Name the kind of reason and leave it at that: “I'm not well”, “a family emergency” or “a personal matter”.",
};

/// So many bodily words together are a case history, whatever each of them is alone.
const CASE_HISTORY: usize = 4;

fn find(reading: &Reading, report: &mut Report) {
    let Some(side) = reading.body() else { return };
    if side.has(Meaning::Personal) {
        report.each(std::slice::from_ref(side), Meaning::Personal, &WORDING);
        return;
    }
    let words: Vec<&PhraseMatch> = side.each(Meaning::Clinical).collect();
    if let [first, .., last] = words.as_slice()
        && words.len() >= CASE_HISTORY
        && side.text.sentence_of(last.first) - side.text.sentence_of(first.first) <= 4
    {
        report.add(Note::words(&WORDING, side, first.first, last.last));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::testing::{fires, stays_silent};

    #[test]
    fn finds_what_nobody_needs_to_know() {
        fires(
            Rule::R4,
            &[
                "I have been vomiting all night and can't leave the bathroom.",
                "My husband left me last week and I am going through a divorce.",
                "I am behind on my rent and can't afford the train ticket.",
                "The doctor put me on strong antibiotics for an infection in my gums.",
                "I was diagnosed with bipolar disorder last month.",
                "My temperature is 39 degrees, my throat is swollen, I have chills and a cough, and my chest hurts.",
                "I had a big fight with my boyfriend and I have not slept.",
                "My father, who is an alcoholic, was arrested on Sunday.",
                "I have had diarrhoea since yesterday.",
                "I just had a miscarriage and I'm still bleeding.",
                "I've been to the toilet eleven times and there was blood in it.",
                "I owe my sister four hundred euros and cannot pay the bus.",
            ],
        );
    }

    #[test]
    fn avoids_false_positive_on_a_category() {
        stays_silent(
            Rule::R4,
            &[
                "I have come down with the flu and cannot come tomorrow.",
                "Owing to the strike announced for 1 December I cannot reach you by 10:00.",
                "My grandmother died on Sunday, and the funeral is on Thursday.",
                "I use a wheelchair and would need step-free access.",
                "I am autistic and would be glad of a quiet room.",
                "I am in hospital and will be for the rest of the week.",
                "Because of a family emergency I cannot attend.",
                "I am writing about the Credit Risk Analyst role.",
                "My daughter is ill and I need to look after her.",
                "I have food poisoning and will not be able to travel.",
                "The salary is not what I am looking for.",
                "I have a medical appointment that I cannot move.",
                "I can't make the Speech Therapist interview.",
                "I am writing about the Beauty Therapist interview on Wednesday.",
                "I'm pregnant and can't fly at this stage.",
            ],
        );
    }
}
