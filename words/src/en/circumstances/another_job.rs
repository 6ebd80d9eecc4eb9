//! An offer, or another job.

use crate::details::Depth;
use crate::language::{CauseForm, CauseWords, CircumstanceWords};

pub(super) const SIGNED_ELSEWHERE: CircumstanceWords = CircumstanceWords {
    label: "I accepted another job",
    hint: "If you are still thinking about it, choose “I have an offer, not accepted yet”.",
    finds: "other job, took another job, took a different job, new job, hired, hired elsewhere, got a job, got \
            another job, found a job, signed a contract, start monday, already employed, joined another company, \
            got the other job, new contract, accepted a different offer, going with another company",
    cause: CauseWords {
        form: CauseForm::Leaving,
        usual: Depth::Category,
        private: "I've decided not to go further",
        category: "I've accepted another offer",
        plain: "I've accepted a job with another employer",
        missed: "",
    },
};

pub(super) const SAID_YES_AND_THE_OFFER_IS_IN_WRITING: CircumstanceWords = CircumstanceWords {
    label: "I said yes, not signed yet",
    hint: "If that offer is not in writing, choose “I only have a spoken offer”.",
    finds: "accepted verbally, offer letter, accepted the offer letter, got the offer letter, accepted by email, \
            written offer, waiting to sign, contract on its way, havent signed yet, havent signed but said yes, \
            appointment letter, job offer accepted, already said yes",
    cause: CauseWords {
        form: CauseForm::Leaving,
        usual: Depth::Category,
        private: "I've decided not to go further",
        category: "I've accepted another offer",
        plain: "I've said yes to another employer",
        missed: "",
    },
};

pub(super) const STAYING_WHERE_I_AM: CircumstanceWords = CircumstanceWords {
    label: "I am staying in my job",
    hint: "",
    finds: "counter, counter offer, counteroffer, got a raise, pay rise, promotion, promoted, got promoted, boss \
            gave me more money, staying put, not leaving my job, stay with my company, current employer matched, \
            keep my job, contract extended, made permanent",
    cause: CauseWords {
        form: CauseForm::Leaving,
        usual: Depth::Category,
        private: "I've decided not to go further",
        category: "I've decided to stay in my present job",
        plain: "I've decided to stay in my present job",
        missed: "",
    },
};

pub(super) const AN_OFFER_NOT_ACCEPTED_YET: CircumstanceWords = CircumstanceWords {
    label: "I have an offer, not accepted yet",
    hint: "If you have said yes already, choose “I said yes, not signed yet”.",
    finds: "decide, deciding, considering, considering an offer, got an offer, got another offer, have another \
            offer, job offer elsewhere, thinking about an offer, need time to decide, choose between two jobs, \
            compare offers, offer in hand, offer deadline, waiting on another offer",
    cause: CauseWords {
        form: CauseForm::OwnWish,
        usual: Depth::Private,
        private: "this isn't the right moment for me",
        category: "I have a decision to make",
        plain: "I have another offer to answer",
        missed: "",
    },
};

pub(super) const THEY_PRESS_FOR_AN_ANSWER: CircumstanceWords = CircumstanceWords {
    label: "They press me for an answer",
    hint: "",
    finds: "deadline to accept, exploding offer, answer by tomorrow, answer by friday, 24 hours to decide, \
            pressure to accept, pressuring me, want an answer now, wont give me more time, rushing me, sign \
            today, need to sign by, they want me to answer today",
    cause: CauseWords {
        form: CauseForm::OwnWish,
        usual: Depth::Private,
        private: "this isn't the right moment for me",
        category: "I have a decision to make soon",
        plain: "another employer is waiting for my answer",
        missed: "",
    },
};

pub(super) const I_EXPECT_AN_OFFER: CircumstanceWords = CircumstanceWords {
    label: "I expect an offer",
    hint: "If it has been made, choose “I have an offer, not accepted yet”.",
    finds: "offer coming, offer coming soon, expecting an offer, might get an offer, probably getting an offer, \
            final round elsewhere, waiting to hear back, waiting for another company, waiting for my dream \
            company, awaiting results, hoping for an offer, about to get an offer",
    cause: CauseWords {
        form: CauseForm::OwnWish,
        usual: Depth::Private,
        private: "this isn't the right moment for me",
        category: "I may have a decision to make soon",
        plain: "I may hear from another employer soon",
        missed: "",
    },
};

pub(super) const AN_OFFER_IN_WORDS_ONLY_OR_WITH_CONDITIONS: CircumstanceWords = CircumstanceWords {
    label: "I only have a spoken offer",
    hint: "If you have it in writing, with no conditions, choose “I have an offer, not accepted yet”.",
    finds: "verbal, verbal offer, offer by phone, no contract yet, offered on the phone, not in writing, nothing \
            in writing, no written offer, conditional offer, subject to references, pending background check, \
            provisional offer, oral offer, told me i got the job, waiting for the contract, offer over whatsapp",
    cause: CauseWords {
        form: CauseForm::OwnWish,
        usual: Depth::Private,
        private: "this isn't the right moment for me",
        category: "something else isn't settled yet",
        plain: "I have an offer that isn't settled yet",
        missed: "",
    },
};

pub(super) const A_BETTER_INTERVIEW_CAME_ALONG: CircumstanceWords = CircumstanceWords {
    label: "A better interview came along",
    hint: "If both are at the same hour, choose “Another interview at that time”.",
    finds: "other company, prefer the other one, dream job, dream company interview, better company, better \
            opportunity, second company, more interesting interview, bigger company, google interview, higher \
            paying interview, rather do the other interview",
    cause: CauseWords {
        form: CauseForm::OwnWish,
        usual: Depth::Private,
        private: "this isn't the right moment for me",
        category: "this isn't the right moment for me",
        plain: "this isn't the right moment for me",
        missed: "",
    },
};
