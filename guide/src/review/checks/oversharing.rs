//! R4: medical, family, money or personal detail beyond a category. Naming an access need or a loss in one line is fine.

use super::Check;
use crate::review::Severity;
use crate::review::lexicon::{Phrases, Sense};
use crate::review::reading::Reading;
use crate::review::report::{Report, words};
use crate::rules::Rule;

pub(super) const CHECK: Check = Check { rule: Rule::R4, name: "oversharing", phrases: PHRASES, find };

const PHRASES: &[Phrases] = &[
    Phrases(
        Sense::Personal,
        "
        vomit|vomiting|vomited|puking|puked|puke|diarrhoea|diarrhea|diarhea|bleeding|bled|haemorrhoids|hemorrhoids|constipation|constipated|incontinence|pus|mucus|phlegm|stool|bowel|bowels|urine|urinary|discharge|rash|hives|abscess|cyst|cysts|fistula|ulcer|ulcers|herpes|chlamydia|std|sti|thrush|hernia|gallstones|prolapse
        throwing|threw|throw up
        on|over|near|to|from the|my toilet|loo
        kidney|gall stone|stones|bladder
        in|of|from|with|my|the? stomach|period|menstrual|abdominal pains|pain|cramps|cramp|ache
        severe|heavy|bad|painful periods|period
        colonoscopy|endoscopy|biopsy|hysterectomy|vasectomy|mastectomy|chemotherapy|chemo|radiotherapy|dialysis|ivf|miscarriage|miscarried|abortion|stillbirth|catheter|stitches|enema|root canal
        root canal
        diagnosed|diagnosis
        stage one|two|three|four|1|2|3|4|iv|iii cancer
        cancer|tumour|tumor|leukaemia|leukemia|metastasis
        bipolar|schizophrenia|psychosis|psychotic|ptsd|suicidal|suicide|overdose|overdosed|borderline
        depression|depressed|depressive
        panic attack|attacks
        nervous|mental breakdown
        self harm|harming
        eating disorder
        therapist|psychiatrist|psychologist|therapy
        antibiotics|antidepressants|painkillers|medication|medications|meds|pills|tablets|steroids|insulin|ibuprofen|paracetamol|morphine|prozac|xanax|sertraline|codeine|prescription|prescribed|dose|dosage|inhaler|injection|injections
        temperature|fever of # c|f|degrees?
        # degrees|celsius
        lump|infection in|on my
        my blood|kidney|kidneys|liver|lungs|bladder|uterus|ovaries|ovary|prostate|breast|testicle|groin|intestines|colon|gut|gums|bum|backside|toe|toenail|spine|tonsils|womb|sinuses
        blood pressure|test|tests|sugar|clot|clots|results
        divorce|divorcing|divorced|custody|adultery|affair
        my|his|her ex
        ex husband|wife|boyfriend|girlfriend|partner
        broke|break|breaking|split|splitting|broken up with|with|last|and|yesterday|from
        dumped me
        girlfriend|boyfriend|husband|wife|partner|fiance|fiancee has|have|just|is? left|leaving|cheated|cheating|dumped|kicked|threw|walked|hit
        cheated|cheating on me
        kicked|thrown|threw me? out of? my|the|home|house|flat
        big|huge|terrible|had|a|massive fight|row|argument with my|husband|wife|boyfriend|girlfriend|mother|father|landlord|partner
        fighting|arguing with my husband|wife|boyfriend|girlfriend|mother|father|partner
        debt|debts|overdraft|bankrupt|bankruptcy|bailiffs|bailiff|eviction|evicted|evict|repossessed|foreclosure|payday|creditors|arrears|unpaid|gambling|gambled
        behind on|with my|the|our rent|mortgage|bills|payments|loan
        rent|mortgage|bills is|are|was|were|and|to|this|money|because|due|overdue|payment|payments
        can|could not even? really? afford
        no|enough|any|out|run|ran|short|little|of money|cash|savings
        money problems|trouble|troubles|issues|worries|difficulties
        financial problems|trouble|troubles|difficulties|issues|hardship|crisis|situation|struggles
        i am|am completely? broke|skint|penniless
        bank account|balance
        credit card|cards|score
        child support|maintenance
        benefits|unemployment|jobseekers|universal are|office|payments|credit|cut|stopped|money
        arrested|jail|prison|police|probation|rehab|alcoholic|alcoholism|addiction|addict|relapse|relapsed|drunk|sober|cocaine
        hungover|hangover|drinking|drank
        pregnant|pregnancy by|test|with|unexpectedly|scare|morning|complications|weeks
        died|dead|passed in|of|from my|a|an|the|cancer|covid|heart|stroke|suicide|overdose arms|cancer|heart|stroke|overdose|tumour|accident|attack|suicide|long
        funeral costs|arrangements|cremation|coffin
        ashes|coffin|cremation|inheritance|autopsy
        mother|father|brother|sister|son|daughter|wife|husband|partner|mum|mom|dad|uncle|aunt|nan|grandmother .. alcoholic|addict|drunk|arrested|prison|abusive|schizophrenic|dementia|alzheimer
        abusive|abuse|abused|domestic violence
        weigh|weight
        crying|cried|cry
        not|barely|hardly slept|sleep|sleeping|stop|eaten|eating for|in|since|properly|at|well|crying|anything|because|lately
        lonely|miserable|hopeless|worthless
        !anti money
        !mind|peace|speech therapy
        !credit|bank|debt analyst|manager|collector|risk
        !stage|dead of|line
        !a weight off
        !carry|weigh weight|up|my|the|options|both|carefully|it
        !without prescription
        !have the weight
        !benefits are|of
        !police officer|role|constable|staff|force|clearance|check
        !police have|had|has? closed
        !discharge from|of my duties
        !to|first|second|third prescribed",
    ),
    Phrases(
        Sense::Clinical,
        "
        nausea|nauseous|dizzy|dizziness|fever|feverish|temperature|cough|coughing|sore|throat|headache|headaches|stomach|blood|pain|pains|swollen|swelling|infection|scan|mri|tests|symptoms|chills|sweating|shivering|shaking|runny|nose|aching|ache|itchy|insomnia|fatigue|hospital|ward|surgeon|surgery|consultant|clinic|x ray|results|breathing|chest|lungs|muscles|joints|weak|faint|fainted|collapsed
        !a consultant|consultants role|position|post|interview|at
        !role|position|engineer|analyst|at",
    ),
];

/// So many bodily words together are a case history, whatever each of them is alone.
const CASE_HISTORY: usize = 4;

fn find(reading: &Reading, report: &mut Report) {
    let side = &reading.body;
    let mut told = 0;
    for hit in side.all(Sense::Personal) {
        told += 1;
        report.at(Severity::Warn, side, (hit.first, hit.last), tell(side.text.slice(hit.first, hit.last)));
    }
    let clinical: Vec<_> = side.all(Sense::Clinical).collect();
    if let (true, Some(first), Some(last)) =
        (told == 0 && clinical.len() >= CASE_HISTORY, clinical.first(), clinical.last())
        && side.sentence_of(first).abs_diff(side.sentence_of(last)) <= 4
    {
        report.at(Severity::Warn, side, (first.first, last.last), tell("So much about your health"));
    }
}

fn tell(said: &str) -> crate::review::report::Words {
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    words(
        format!("“{said}” is more than they need to know, and once it is sent you cannot take it back."),
        "Keep to a category: “a health matter”, “a family emergency”, “personal reasons”. Nobody will ask for more.",
    )
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
            ],
        );
    }

    #[test]
    fn avoids_false_positive_on_a_category() {
        stays_silent(
            Rule::R4,
            &[
                "I have come down with the flu and cannot come tomorrow.",
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
            ],
        );
    }
}
