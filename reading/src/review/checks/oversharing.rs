//! R4: medical, family, money or personal detail beyond a category. Naming an access need or a loss in one line is fine.

use super::Check;
use crate::review::lexicon::{Phrases, Sense};
use crate::review::reading::Reading;
use crate::review::report::{Report, Tell};
use policy::Rule;
use words::Severity;

pub(super) const CHECK: Check = Check { rule: Rule::R4, name: "oversharing", phrases: PHRASES, find };

const PHRASES: &[Phrases] = &[
    Phrases(
        Sense::Personal,
        "vomit;wound;biopsy;stool;kidney stone|infection;diarrhoea;bleed;throw|threw up;\
        over|on|near|leave|off toilet|loo|bathroom;to toilet|loo;blood in;stomach|period pain;\
        heavy|painful|bad period;chemo;ivf;miscarriage|miscarried;diagnose;diagnosis;cancer;bipolar;ptsd;\
        suicide|suicidal;overdose;depression|depressed;panic attack;nervous|mental breakdown;self harm|harming;\
        eating disorder;therapist;psychiatrist;therapy;antibiotic;medication;pill;prescribe;prescription;\
        temperature|fever NUM;NUM degree;infection in|on my;my blood|breast;blood pressure|test|result;divorce;\
        custody;separated;my|his|her ex;ex KIN|boyfriend|girlfriend;break|split up;\
        girlfriend|boyfriend|KIN *leave|dump|kicked|threw|walked|hit me|us|on|out;throw|kick me out;sleep *car;\
        fight|row|argument|arguing *with KIN|boyfriend|girlfriend|landlord;debt;bank account;\
        owe *NUM|hundred|thousand|money|pound|euro|dollar;!owing to;bankrupt;bankruptcy;gambling;\
        behind *rent|mortgage|bill|payment;rent|mortgage|bill due|money;NOT afford;\
        no|enough|out|run|short|little money|cash|saving;money|financial ISSUE|worry|struggle;credit card;\
        arrested;jail;prison;addiction;drunk;hungover;hangover;been|was drinking;pregnant;pregnancy;heart attack;\
        stroke;die of|from|in;dementia;abuse;domestic violence;cry|crying;\
        NOT|barely|hardly sleep|slept|eat|eaten|stop",
    ),
    Phrases(
        Sense::Clinical,
        "fever;temperature;cough;sore;throat;stomach;blood;pain;infection;scan;nose;ache;hospital;ward;surgery;\
        consultant;clinic;results;chest;weak",
    ),
];

const TELL: Tell = Tell {
    severity: Severity::Warn,
    says: "“$” is more than they need to know, and they will remember it.",
    instead: "Name the kind of reason and leave it at that: “a health matter”, “a family emergency” or “personal reasons”.",
};

/// So many bodily words together are a case history, whatever each of them is alone.
const CASE_HISTORY: usize = 4;

fn find(reading: &Reading, report: &mut Report) {
    let Some(side) = reading.body() else { return };
    if side.has(Sense::Personal) {
        for hit in side.hits.iter().filter(|hit| hit.sense == Sense::Personal) {
            report.at(&TELL, side, hit.first, hit.last, None);
        }
        return;
    }
    let Some(first) = side.first(Sense::Clinical) else { return };
    let (mut count, mut last) = (0, first);
    for hit in side.hits.iter().filter(|hit| hit.sense == Sense::Clinical) {
        count += 1;
        last = *hit;
    }
    if count >= CASE_HISTORY && side.text.sentence_of(last.first) - side.text.sentence_of(first.first) <= 4 {
        report.at(&TELL, side, first.first, last.last, None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::trying::{fires, stays_silent};

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
            ],
        );
    }
}
