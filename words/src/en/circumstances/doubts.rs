//! Doubts about this job.

use crate::details::Depth;
use crate::language::{CauseForm, CauseWords, CircumstanceWords};

pub(super) const NOT_THE_RIGHT_ROLE: CircumstanceWords = CircumstanceWords {
    label: "The job is not for me",
    hint: "If it is the company, choose “The company is not for me”.",
    finds: "not interested, no longer interested, dont want, dont want the job, don't want it, no longer want, \
            not a good fit, not a fit, wrong job, wrong role, overqualified, underqualified, not my field, \
            boring job, withdraw, withdraw my application, pull out, back out",
    cause: CauseWords {
        form: CauseForm::Leaving,
        usual: Depth::Private,
        private: "I've decided not to go further",
        category: "the job isn't the right move for me",
        plain: "I don't think the job is right for me",
        missed: "",
    },
};

pub(super) const NOT_THE_RIGHT_COMPANY: CircumstanceWords = CircumstanceWords {
    label: "The company is not for me",
    hint: "",
    finds: "culture, company culture, reviews, bad reviews, glassdoor, glass door, bad glassdoor reviews, toxic, \
            toxic workplace, high turnover, dont like the company, bad reputation, layoffs there, unstable \
            company, values dont match, startup too risky",
    cause: CauseWords {
        form: CauseForm::Leaving,
        usual: Depth::Private,
        private: "I've decided not to go further",
        category: "the job isn't the right move for me",
        plain: "I'm looking for a different kind of company",
        missed: "",
    },
};

pub(super) const PAY: CircumstanceWords = CircumstanceWords {
    label: "The pay is too low",
    hint: "If they have not named it, choose “They have not named the pay”.",
    finds: "salary, salary too low, low salary, low pay, lowball, low ball, underpaid, pay cut, not enough \
            money, minimum wage, commission only, poor benefits, no benefits, ctc too low, package too small, \
            salery, pays less than my job",
    cause: CauseWords {
        form: CauseForm::Leaving,
        usual: Depth::Private,
        private: "I've decided not to go further",
        category: "I don't think we'd agree on the terms",
        plain: "I don't think we'd agree on pay",
        missed: "",
    },
};

pub(super) const PLACE_OR_HOURS: CircumstanceWords = CircumstanceWords {
    label: "The place or hours are wrong",
    hint: "If you are moving house, choose “I am moving away”.",
    finds: "wrong hours, too far, too far away, its far from my house, not remote, no remote, no work from home, \
            no wfh, return to office, graveyard shift, weekend work, night work, part time only, long hours, bad \
            location, on site every day, rotating shifts, wrong location for me, commute too long, long commute",
    cause: CauseWords {
        form: CauseForm::Leaving,
        usual: Depth::Category,
        private: "I've decided not to go further",
        category: "the location or the hours won't work for me",
        plain: "the location or the hours won't work for me",
        missed: "",
    },
};

pub(super) const LEARNED_MORE_AND_CHANGED_MY_MIND: CircumstanceWords = CircumstanceWords {
    label: "I changed my mind about it",
    hint: "",
    finds: "change of mind, change of heart, not what i expected, not as advertised, different from the ad, \
            researched the company, found out more about the job, job description changed, after the first call, \
            lost interest, dont think its right, reconsidered, changed mind",
    cause: CauseWords {
        form: CauseForm::Leaving,
        usual: Depth::Private,
        private: "I've decided not to go further",
        category: "the job isn't the right move for me",
        plain: "I've changed my mind since I applied",
        missed: "",
    },
};

pub(super) const STUDYING_OR_ANOTHER_PATH_INSTEAD: CircumstanceWords = CircumstanceWords {
    label: "I chose another path",
    hint: "",
    finds: "back to school, going back to school, going to university, got into university, masters, phd, \
            scholarship, starting my own business, self employed, going freelance, career change, changing \
            careers, gap year, volunteering abroad, joining the army, nysc, further studies, full time study",
    cause: CauseWords {
        form: CauseForm::Leaving,
        usual: Depth::Category,
        private: "I've decided not to go further",
        category: "I'm taking a different path",
        plain: "I've chosen a different path",
        missed: "",
    },
};

pub(super) const PERSONAL_PLANS_CHANGED: CircumstanceWords = CircumstanceWords {
    label: "My personal plans changed",
    hint: "",
    finds: "change of plans, circumstances changed, taking a break, career break, not looking any more, stopped \
            job hunting, putting job search on hold, staying home with the baby, stay at home parent, getting \
            married and stopping, retiring, life changed, not working this year, my plans changed",
    cause: CauseWords {
        form: CauseForm::Leaving,
        usual: Depth::Private,
        private: "I've decided not to go further",
        category: "my circumstances have changed",
        plain: "my personal circumstances have changed",
        missed: "",
    },
};

pub(super) const IT_LOOKS_DECIDED_ALREADY: CircumstanceWords = CircumstanceWords {
    label: "It looks decided already",
    hint: "",
    finds: "internal candidate, they already have someone, already picked someone, waste of time, just a \
            formality, no chance, wont get it anyway, already filled, rigged, just ticking a box, connections \
            only, backer system, they want someone else, pointless",
    cause: CauseWords {
        form: CauseForm::OwnWish,
        usual: Depth::Private,
        private: "I've thought about it again",
        category: "I've thought about it again",
        plain: "I've thought about it again",
        missed: "",
    },
};

pub(super) const THE_LAST_ROUND_WENT_BADLY: CircumstanceWords = CircumstanceWords {
    label: "The last round went badly",
    hint: "",
    finds: "bombed, bombed the interview, bad interview, failed the interview, first interview went badly, \
            messed up, screwed up, froze in the interview, blanked, embarrassed myself, went terribly, failed \
            the technical, said something stupid, flopped, they didnt like me",
    cause: CauseWords {
        form: CauseForm::OwnWish,
        usual: Depth::Private,
        private: "I've thought about it again",
        category: "I've thought about it again",
        plain: "I've thought about it again",
        missed: "",
    },
};

pub(super) const I_KNOW_THE_INTERVIEWER: CircumstanceWords = CircumstanceWords {
    label: "I know the interviewer",
    hint: "",
    finds: "my ex, ex boyfriend works there, ex girlfriend, ex boss is interviewing, old boss, old colleague, \
            former coworker, friend is interviewing me, neighbour works there, relative works there, conflict of \
            interest, awkward, know someone there, interviewer is a friend, used to work with them",
    cause: CauseWords {
        form: CauseForm::OwnWish,
        usual: Depth::Private,
        private: "I've thought about it again",
        category: "I know someone who works with you",
        plain: "I know the person who'd be interviewing me",
        missed: "",
    },
};

pub(super) const I_FEEL_BAD_TOWARDS_MY_EMPLOYER: CircumstanceWords = CircumstanceWords {
    label: "I feel bad towards my employer",
    hint: "If you have decided to stay, choose “I am staying in my job”.",
    finds: "guilty, feel guilty, guilt, guilty about leaving, disloyal, loyalty, loyal to my boss, betraying my \
            team, letting my team down, my boss is nice, leaving my team, behind my bosss back, secretly \
            interviewing, utang na loob, they need me here",
    cause: CauseWords {
        form: CauseForm::OwnWish,
        usual: Depth::Private,
        private: "I've thought about it again",
        category: "I've thought about it again",
        plain: "I feel a loyalty to my present employer",
        missed: "",
    },
};
