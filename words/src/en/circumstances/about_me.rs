//! Nerves, preparation and mood.

use crate::details::Depth;
use crate::language::{CauseForm, CauseWords, CircumstanceWords};

pub(super) const WANT_MORE_TIME_TO_PREPARE: CircumstanceWords = CircumstanceWords {
    label: "I am not prepared",
    hint: "If it is fear more than preparation, choose “I am nervous”.",
    finds: "study, practice, practise, presentation, presentation not ready, short notice, not ready, im not \
            ready, unprepared, unprepard, no time to prepare, havent prepared, didnt study, havent studied, need \
            to revise, too soon, need more days, slides not done, tomorrow is too soon",
    cause: CauseWords {
        form: CauseForm::NeedsAChange,
        usual: Depth::Category,
        private: "I'd like a little more time",
        category: "I'd like to prepare properly",
        plain: "I'd like to prepare properly",
        missed: "",
    },
};

pub(super) const ANXIOUS_ABOUT_IT: CircumstanceWords = CircumstanceWords {
    label: "I am nervous",
    hint: "If it goes deeper and lasts, choose “My mental health”.",
    finds: "anxiety, anxious, anxius, anxios, scared, so scared, afraid, panic, panicking, panic attack, stress, \
            stressed, stressed out, imposter, imposter syndrome, impostor, fear, nervouse, terrified, freaking \
            out, not good enough, social anxiety, kinakabahan, tension, bad at interviews, not good at \
            interviews, nerves",
    cause: CauseWords {
        form: CauseForm::OwnWish,
        usual: Depth::Private,
        private: "this isn't an easy moment for me",
        category: "this isn't an easy moment for me",
        plain: "this isn't an easy moment for me",
        missed: "",
    },
};

pub(super) const DO_NOT_FEEL_LIKE_IT: CircumstanceWords = CircumstanceWords {
    label: "I do not feel like it",
    hint: "If you no longer want the job, choose “The job is not for me”.",
    finds: "tired, too tired, lazy, long weekend, sleep, want to sleep, concert, cannot be bothered, cant be \
            bothered, cant be arsed, weather nice, nice weather, beach, no energy, no motivation, not in the \
            mood, want a day off, football match, gaming, bank holiday, dont feel like going today",
    cause: CauseWords {
        form: CauseForm::OwnWish,
        usual: Depth::Private,
        private: "this isn't the moment for me",
        category: "this isn't the moment for me",
        plain: "this isn't the moment for me",
        missed: "",
    },
};

pub(super) const HUNGOVER: CircumstanceWords = CircumstanceWords {
    label: "I am hungover",
    hint: "",
    finds: "hangover, party, partied, drunk, drank too much, too much to drink, was out last night, out late, \
            wasted, up all night, no sleep after a party, lasing, amats, night out, stoned, hang over, hung over",
    cause: CauseWords {
        form: CauseForm::OwnWish,
        usual: Depth::Private,
        private: "this isn't the moment for me",
        category: "this isn't the moment for me",
        plain: "I'm not at my best {now}",
        missed: "",
    },
};
