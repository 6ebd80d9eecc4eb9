//! The person's own health, and what they need on the day.

use crate::details::Depth;
use crate::language::{CauseForm, CauseWords, CircumstanceWords};

pub(super) const UNWELL: CircumstanceWords = CircumstanceWords {
    label: "I am ill or injured",
    hint: "For a lasting health need, choose “I need an adjustment”.",
    finds: "sick, im sick, feeling sick, not feeling well, unwell, under the weather, poorly, sick today, \
            doctors note, sick note, bed rest, infection, allergy, toothache, dentist today, tooth abscess, food \
            allergy, not feeling fine, my body is weak, lost my voice, sore throat, miscarriage, morning \
            sickness, bad cold, bronchitis, coughing badly, vertigo, recovering from surgery, flare up, chronic \
            illness flare, long covid",
    cause: CauseWords {
        form: CauseForm::CannotCome,
        usual: Depth::Private,
        private: "I'm not well {now}",
        category: "I'm not well {now}",
        plain: "I'm not well and need to rest {now}",
        missed: "I wasn't well",
    },
};

pub(super) const STOMACH_BUG: CircumstanceWords = CircumstanceWords {
    label: "I have a stomach bug",
    hint: "",
    finds: "food poisoning, stomach upset, upset tummy, tummy bug, vomiting, vomitting, throwing up, puking, \
            loose motions, loose motion, diarrhoea, diarrhea, diarrea, nausea, stomach flu, running stomach, bad \
            stomach, lbm, loosies, food poisining, gastro",
    cause: CauseWords {
        form: CauseForm::CannotCome,
        usual: Depth::Category,
        private: "I'm not well {now}",
        category: "I've picked up a bug",
        plain: "I've come down with a stomach bug",
        missed: "I was ill",
    },
};

pub(super) const FLU_OR_FEVER: CircumstanceWords = CircumstanceWords {
    label: "I have flu or a fever",
    hint: "If you could still talk by video, choose “I am contagious but well enough”.",
    finds: "influenza, virus, viral fever, high temperature, running a temperature, chest infection, pneumonia, \
            tonsillitis, malaria, typhoid, dengue, chills, sick with covid, feverish, temp of 39, have a \
            temperature, flu symptoms",
    cause: CauseWords {
        form: CauseForm::CannotCome,
        usual: Depth::Category,
        private: "I'm not well {now}",
        category: "I've got a fever",
        plain: "I've come down with flu or something like it",
        missed: "I was ill",
    },
};

pub(super) const MIGRAINE: CircumstanceWords = CircumstanceWords {
    label: "I have a migraine",
    hint: "",
    finds: "migrane, migrain, bad headache, severe headache, splitting headache, head is killing me, cluster \
            headache, dizzy and headache, terrible headache, seeing spots, aura",
    cause: CauseWords {
        form: CauseForm::CannotCome,
        usual: Depth::Plain,
        private: "I'm not well {now}",
        category: "I'm not well enough to concentrate {now}",
        plain: "I've got a migraine",
        missed: "I wasn't well",
    },
};

pub(super) const INJURED: CircumstanceWords = CircumstanceWords {
    label: "I have hurt myself",
    hint: "",
    finds: "injury, broken arm, broken leg, broken wrist, broke my foot, sprained ankle, twisted my ankle, bad \
            back, put my back out, slipped disc, fell down the stairs, fracture, concussion, stitches, pulled \
            muscle, on crutches, back went out, hurt my knee, cant walk",
    cause: CauseWords {
        form: CauseForm::CannotCome,
        usual: Depth::Category,
        private: "I'm out of action for now",
        category: "I've had an injury",
        plain: "I've had an injury that needs time to heal",
        missed: "I was injured",
    },
};

pub(super) const HOSPITAL_OR_SURGERY: CircumstanceWords = CircumstanceWords {
    label: "I have to be in hospital",
    hint: "For a visit of an hour or two, choose “A medical appointment”.",
    finds: "operation, surgery, in the hospital, hospitalised, hospitalized, admitted to hospital, a and e, a&e, \
            emergency room, emergency surgery, appendicitis, surgery date, c section, in the er, hospital stay, \
            having an op, op next week, going under the knife",
    cause: CauseWords {
        form: CauseForm::CannotCome,
        usual: Depth::Plain,
        private: "I have an appointment {day} that I can't move",
        category: "I have a hospital date {day}",
        plain: "I have to be in hospital {day}",
        missed: "I was having medical treatment",
    },
};

pub(super) const MENTAL_HEALTH: CircumstanceWords = CircumstanceWords {
    label: "My mental health",
    hint: "If it is only the interview that worries you, choose “I am nervous”.",
    finds: "burnout, burnt out, burned out, depression, depressed, depresion, breakdown mentally, cant cope, \
            panic attacks every day, ptsd, bipolar, in therapy, signed off with stress, crying all day, mental \
            exhaustion, nervous breakdown",
    cause: CauseWords {
        form: CauseForm::CannotCome,
        usual: Depth::Private,
        private: "I'm not well {now}",
        category: "I need some time off for my health",
        plain: "I need some time to recover",
        missed: "I wasn't well",
    },
};

pub(super) const LONG_TREATMENT: CircumstanceWords = CircumstanceWords {
    label: "I am in long-term treatment",
    hint: "",
    finds: "chemo, chemotherapy, cancer, dialysis, radiotherapy, months of treatment, rehab, ivf, physio every \
            week, treatment plan, transplant, infusion, long treatment",
    cause: CauseWords {
        form: CauseForm::CannotCome,
        usual: Depth::Private,
        private: "I'm not well {now}",
        category: "I'm having medical treatment {now}",
        plain: "I'm in the middle of a long course of treatment",
        missed: "I was having medical treatment",
    },
};

pub(super) const WELL_ENOUGH_BUT_IT_IS_CATCHING: CircumstanceWords = CircumstanceWords {
    label: "I am contagious but well enough",
    hint: "If you are too ill to talk, choose “I am ill or injured”.",
    finds: "covid, corona, tested positive, positive test, isolating, quarantine, self isolating, infectious, \
            catching, chickenpox, chicken pox, pink eye, conjunctivitis, sore eyes, dont want to spread it, \
            apollo eye, strep throat",
    cause: CauseWords {
        form: CauseForm::NeedsAChange,
        usual: Depth::Category,
        private: "I'm better off at home {now}",
        category: "I've got something catching",
        plain: "I've got an infection that's easy to pass on",
        missed: "I had something catching",
    },
};

pub(super) const I_NEED_AN_ADJUSTMENT: CircumstanceWords = CircumstanceWords {
    label: "I need an adjustment",
    hint: "Another room, format or time, for a disability or health need.",
    finds: "disabled, disability, accessible, accessibility, accommodation, acommodation, special needs, autism, \
            autistic, adhd, dyslexia, assistance dog, guide dog, screen reader, blind, large print, pwd, poor \
            sight, reasonable adjustments",
    cause: CauseWords {
        form: CauseForm::NeedsAChange,
        usual: Depth::Category,
        private: "I need something arranged differently",
        category: "I need an adjustment on the day",
        plain: "I need an adjustment to take part fully",
        missed: "",
    },
};

pub(super) const CAPTIONS_OR_INTERPRETER: CircumstanceWords = CircumstanceWords {
    label: "I need captions or an interpreter",
    hint: "",
    finds: "deaf, hard of hearing, hearing aid, sign language, bsl, asl, subtitles, captioning, cant hear on \
            calls, lip reading, live transcript, hearing loss, translator, hearing impaired",
    cause: CauseWords {
        form: CauseForm::NeedsAChange,
        usual: Depth::Plain,
        private: "I need something arranged differently",
        category: "I need support to follow a conversation",
        plain: "I rely on captions or an interpreter to follow a conversation",
        missed: "",
    },
};

pub(super) const BREAKS_OR_EXTRA_TIME: CircumstanceWords = CircumstanceWords {
    label: "I need breaks or extra time",
    hint: "",
    finds: "more time for the test, extra minutes, rest breaks, toilet breaks, cant sit for long, fatigue, \
            chronic fatigue, slow reader, diabetic, prayer break, breastfeeding, pumping break, need to pause, \
            typing slowly",
    cause: CauseWords {
        form: CauseForm::NeedsAChange,
        usual: Depth::Plain,
        private: "I need something arranged differently",
        category: "I need the timing to be a little different",
        plain: "I need short breaks or a little more time",
        missed: "",
    },
};

pub(super) const STEP_FREE_OR_SEATING: CircumstanceWords = CircumstanceWords {
    label: "I need step-free access or seating",
    hint: "",
    finds: "wheelchair, wheel chair, no stairs, cant climb stairs, lift, elevator, ramp, walking stick, bad \
            knees, cant stand for long, ground floor, need a chair, disabled parking, mobility",
    cause: CauseWords {
        form: CauseForm::NeedsAChange,
        usual: Depth::Plain,
        private: "I need something arranged differently",
        category: "I need an accessible place to meet",
        plain: "I need step-free access and somewhere to sit",
        missed: "",
    },
};

pub(super) const QUIET_OR_FEWER_PEOPLE: CircumstanceWords = CircumstanceWords {
    label: "I need quiet or fewer people",
    hint: "",
    finds: "quiet room, too noisy, background noise, panel too big, fewer interviewers, one to one, one on one \
            instead, group interview, sensory, overload, bright lights, crowded, small room, open plan office",
    cause: CauseWords {
        form: CauseForm::NeedsAChange,
        usual: Depth::Plain,
        private: "I need something arranged differently",
        category: "I need a calmer setting",
        plain: "I need a quiet room or a smaller group",
        missed: "",
    },
};

pub(super) const QUESTIONS_IN_WRITING: CircumstanceWords = CircumstanceWords {
    label: "I need the questions in writing",
    hint: "",
    finds: "questions beforehand, questions in advance, written questions, see the questions first, stammer, \
            stutter, processing time, auditory processing, cant speak on the phone, by chat, by email instead, \
            mute, selective mutism",
    cause: CauseWords {
        form: CauseForm::NeedsAChange,
        usual: Depth::Plain,
        private: "I need something arranged differently",
        category: "I need the questions in another form",
        plain: "I need the questions in writing",
        missed: "",
    },
};

pub(super) const VIDEO_INSTEAD: CircumstanceWords = CircumstanceWords {
    label: "I need a video call instead",
    hint: "If your health rules out the journey, choose “I cannot travel for health reasons”.",
    finds: "online instead, remote interview, virtual instead, over zoom instead, do it online, interview from \
            home, video not in person, can it be online, switch to video, virtually, housebound, cant leave the \
            house",
    cause: CauseWords {
        form: CauseForm::NeedsAChange,
        usual: Depth::Plain,
        private: "I need something arranged differently",
        category: "I need to do this remotely",
        plain: "I need to meet by video",
        missed: "",
    },
};

pub(super) const PREGNANT: CircumstanceWords = CircumstanceWords {
    label: "I am pregnant",
    hint: "If you feel unwell now, choose “I am ill or injured”.",
    finds: "pregnent, pregnancy, pregnant and cant fly, expecting a baby, due date, third trimester, maternity, \
            baby due, high risk pregnancy, buntis, preggo, im expecting, bump",
    cause: CauseWords {
        form: CauseForm::NeedsAChange,
        usual: Depth::Private,
        private: "I need something arranged differently",
        category: "I need something arranged differently for now",
        plain: "I'm pregnant and need something arranged differently",
        missed: "",
    },
};

pub(super) const CANNOT_TRAVEL_FOR_HEALTH: CircumstanceWords = CircumstanceWords {
    label: "I cannot travel for health reasons",
    hint: "",
    finds: "cant fly, not allowed to fly, doctor says no travel, cant drive for medical, cant sit in a car, \
            epilepsy, immune system, immunocompromised, too weak to travel, no long journeys, motion sickness, \
            not fit to fly",
    cause: CauseWords {
        form: CauseForm::NeedsAChange,
        usual: Depth::Private,
        private: "I can't travel {now}",
        category: "I can't travel at the moment for health reasons",
        plain: "I can't travel at the moment for health reasons",
        missed: "I couldn't travel",
    },
};
