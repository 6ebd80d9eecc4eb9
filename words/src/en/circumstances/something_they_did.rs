//! What the employer did, or did not do.

use crate::details::Depth;
use crate::language::{CauseForm, CauseWords, CircumstanceWords};

pub(super) const RED_FLAGS_I_AM_SURE_OF: CircumstanceWords = CircumstanceWords {
    label: "Something feels wrong",
    hint: "If you only suspect it, choose “It may be a scam”.",
    finds: "red flag, red flags, redflags, bad vibes, bad feeling, unethical, uncomfortable, gut feeling, shady \
            company, shady, illegal, fraud, asked me to lie, dishonest, lied about the job, bait and switch, \
            fake job ad, mlm, pyramid scheme, something is off, something off about them",
    cause: CauseWords {
        form: CauseForm::Leaving,
        usual: Depth::Private,
        private: "I've decided not to go further",
        category: "I've decided not to go further",
        plain: "I've decided not to go further",
        missed: "",
    },
};

pub(super) const MISCONDUCT_OR_UNLAWFUL_QUESTIONS: CircumstanceWords = CircumstanceWords {
    label: "Misconduct or illegal questions",
    hint: "",
    finds: "harassment, harrassment, sexual harassment, discrimination, racist, sexist, creepy interviewer, \
            asked if im pregnant, asked about my religion, asked my age, asked if im married, inappropriate, hit \
            on me, rude interviewer, shouted at me, insulted me, questions they should not ask, unlawful \
            questions",
    cause: CauseWords {
        form: CauseForm::Leaving,
        usual: Depth::Private,
        private: "I've decided not to go further",
        category: "I've decided not to go further",
        plain: "I've decided not to go further",
        missed: "",
    },
};

pub(super) const UNSAFE_PLACE: CircumstanceWords = CircumstanceWords {
    label: "The place is not safe",
    hint: "",
    finds: "unsafe, dangerous area, dangerous, not safe to go, interview in a hotel room, at his house, \
            interview at a private home, meet at night, bad neighbourhood, bad neighborhood, alone with him, \
            remote location, scared for my safety, kidnapping",
    cause: CauseWords {
        form: CauseForm::Leaving,
        usual: Depth::Private,
        private: "I've decided not to go further",
        category: "I've decided not to go further",
        plain: "I've decided not to go further",
        missed: "",
    },
};

pub(super) const THEY_CHANGED_THE_TIME: CircumstanceWords = CircumstanceWords {
    label: "They changed the time",
    hint: "If it was more than once, choose “They keep changing the time”.",
    finds: "rescheduled by them, rescheduled on me, employer, employer moved it, postponed, they postponed, they \
            moved it, they rescheduled, moved my interview, new time doesnt work, brought forward, they moved it \
            up, preponed, changed the date, shifted my interview, moved to tomorrow",
    cause: CauseWords {
        form: CauseForm::NeedsAChange,
        usual: Depth::Category,
        private: "the new time doesn't work for me",
        category: "I'm not free at the new time",
        plain: "I'm not free at the new time",
        missed: "the time had changed",
    },
};

pub(super) const THEY_KEEP_CHANGING_IT: CircumstanceWords = CircumstanceWords {
    label: "They keep changing the time",
    hint: "",
    finds: "rescheduled again, rescheduled twice, moved it again, moved it twice, third time rescheduled, \
            rescheduled three times, keep rescheduling, keeps getting moved, postponed again, keep postponing, \
            changed again, moved 3 times, kept moving the date",
    cause: CauseWords {
        form: CauseForm::NeedsAChange,
        usual: Depth::Category,
        private: "the new time doesn't work for me",
        category: "I'm not free at the new time",
        plain: "I'm not free at the new time",
        missed: "the time had changed",
    },
};

pub(super) const IS_IT_STILL_ON: CircumstanceWords = CircumstanceWords {
    label: "Is it still on?",
    hint: "If a time, a place or a link is missing, choose “No time, place or link yet”.",
    finds: "not confirmed, no confirmation, never confirmed, did they confirm, still happening, is my interview \
            still happening, interview not confirmed, no calendar invite, no invite yet, is the interview \
            tomorrow, should i go, not sure if its on, waiting for confirmation",
    cause: CauseWords {
        form: CauseForm::TheirDoing,
        usual: Depth::Category,
        private: "I'd like to be sure about our interview",
        category: "I'd like to check that our interview is still on",
        plain: "I haven't heard whether our interview is still on",
        missed: "",
    },
};

pub(super) const NO_TIME_PLACE_OR_LINK_YET: CircumstanceWords = CircumstanceWords {
    label: "No time, place or link yet",
    hint: "",
    finds: "no link, no link yet, didnt send the link, no zoom link, no address, no adress, didnt say where, \
            didnt say what time, what time is it, no time given, missing details, no details, which office, in \
            person or online, dont know where to go, whatsapp interview no time",
    cause: CauseWords {
        form: CauseForm::TheirDoing,
        usual: Depth::Category,
        private: "I'd like to be sure of the details",
        category: "I don't have all the details yet",
        plain: "I don't have all the details yet",
        missed: "",
    },
};

pub(super) const THEY_WENT_QUIET: CircumstanceWords = CircumstanceWords {
    label: "They went quiet",
    hint: "If the hour has come and nobody called, choose “They never called”.",
    finds: "ghosted, ghosting, ghosted me, no reply, no response, not replying, no answer, stopped answering, \
            havent heard back, havent heard from them, radio silence, recruiter not responding, recruiter \
            ghosted, left on read, seenzoned, no feedback, emails ignored",
    cause: CauseWords {
        form: CauseForm::TheirDoing,
        usual: Depth::Private,
        private: "I'd like to ask where things stand",
        category: "I haven't heard anything yet",
        plain: "I haven't heard from you for a while",
        missed: "",
    },
};

pub(super) const NOBODY_CAME: CircumstanceWords = CircumstanceWords {
    label: "Nobody came",
    hint: "For a phone call that has not come, choose “They never called”.",
    finds: "no one came, noone came, no one showed up, nobody showed up, interviewer didnt show, interviewer no \
            show, interviewer late, alone in the zoom, nobody in the meeting, host hasnt joined, interviewer \
            didnt join, they are late, stood me up, recruiter didnt show, nobody joined, no one joined, nobody \
            joined the call, sitting in zoom alone",
    cause: CauseWords {
        form: CauseForm::TheirDoing,
        usual: Depth::Private,
        private: "we don't seem to have found each other",
        category: "we haven't managed to meet",
        plain: "I haven't seen anyone for our interview",
        missed: "",
    },
};

pub(super) const NOBODY_CALLED: CircumstanceWords = CircumstanceWords {
    label: "They never called",
    hint: "For a video call with nobody in it, choose “Nobody came”.",
    finds: "didnt call, didn't call, no call, no one called, nobody called, never rang, didnt ring, phone didnt \
            ring, recruiter didnt call, hr didnt call, waiting for the call, call never came, missed phone \
            screen by them, supposed to call me, forgot to call me, waiting by the phone",
    cause: CauseWords {
        form: CauseForm::TheirDoing,
        usual: Depth::Category,
        private: "we don't seem to have reached each other",
        category: "our call doesn't seem to have come through",
        plain: "I haven't had your call",
        missed: "",
    },
};

pub(super) const I_AM_STILL_WAITING_IN_RECEPTION: CircumstanceWords = CircumstanceWords {
    label: "I am still waiting in reception",
    hint: "",
    finds: "waiting in the lobby, in the lobby, sitting in reception, waiting for an hour, kept waiting, keeping \
            me waiting, made me wait, been here 30 minutes, waiting outside, at the front desk, receptionist \
            told me to wait, waiting since morning, still waiting here",
    cause: CauseWords {
        form: CauseForm::TheirDoing,
        usual: Depth::Plain,
        private: "I'm here for our interview",
        category: "I'm here and waiting",
        plain: "I'm waiting in reception",
        missed: "",
    },
};

pub(super) const THEY_CANCELLED_AND_NAMED_NO_NEW_TIME: CircumstanceWords = CircumstanceWords {
    label: "They cancelled without a new time",
    hint: "",
    finds: "they canceled, they cancled, canceled on me, cancelled on me, cancelled by employer, interview got \
            cancelled, interview cancelled last minute, called it off, cancelled no reason, will get back to \
            you, put on hold by them, said they would reschedule, they cancelled it",
    cause: CauseWords {
        form: CauseForm::TheirDoing,
        usual: Depth::Category,
        private: "I'd like to ask about a new time",
        category: "our interview was called off",
        plain: "our interview was called off and we don't have a new time yet",
        missed: "",
    },
};

pub(super) const LONG_TASK_UNPAID: CircumstanceWords = CircumstanceWords {
    label: "They want a long unpaid task",
    hint: "If you would do it with more time, choose “I cannot finish by the deadline”.",
    finds: "free work, unpaid work, unpaid trial, trial day unpaid, unpaid assignment, huge assignment, task too \
            long, working for free, spec work, 20 hour task, too much homework, whole project for free, unpaid \
            training, unpaid trial shift",
    cause: CauseWords {
        form: CauseForm::TheirDoing,
        usual: Depth::Category,
        private: "I have a question about the task",
        category: "the task looks like a lot of work",
        plain: "the task looks like a lot of work",
        missed: "",
    },
};

pub(super) const ANOTHER_ROUND_AND_ANOTHER: CircumstanceWords = CircumstanceWords {
    label: "They keep adding rounds",
    hint: "",
    finds: "too many rounds, so many interviews, fifth interview, 5 rounds, 6th interview, endless interviews, \
            fourth round, yet another interview, one more interview, how many rounds, seven rounds, dragging on, \
            process too long, another round, sixth interview, third interview already",
    cause: CauseWords {
        form: CauseForm::TheirDoing,
        usual: Depth::Category,
        private: "I have a question about the process",
        category: "there's another round to come",
        plain: "there have been several rounds and there's another to come",
        missed: "",
    },
};

pub(super) const REFERENCES_BEFORE_AN_OFFER: CircumstanceWords = CircumstanceWords {
    label: "They want references already",
    hint: "",
    finds: "reference, reference check, asking for references, contact my manager, contact my current employer, \
            call my boss, references before offer, references before interview, referees, my employer will find \
            out, background check already, former boss",
    cause: CauseWords {
        form: CauseForm::TheirDoing,
        usual: Depth::Category,
        private: "I have a question about the references",
        category: "I'd rather give references a little later",
        plain: "I'd rather give references once there's an offer",
        missed: "",
    },
};

pub(super) const PAY_NOT_SAID: CircumstanceWords = CircumstanceWords {
    label: "They have not named the pay",
    hint: "If you know the pay and it is too little, choose “The pay is too low”.",
    finds: "no salary, no salary listed, salary not mentioned, wont tell me the salary, how much does it pay, \
            salary range, pay range, what is the pay, hide the salary, expected salary, ctc not disclosed, ask \
            about salary, competitive salary, wont say the salary, wont say the pay",
    cause: CauseWords {
        form: CauseForm::TheirDoing,
        usual: Depth::Plain,
        private: "I have a question about the job",
        category: "I don't have all the details of the job yet",
        plain: "I don't know the pay range yet",
        missed: "",
    },
};

pub(super) const MAY_BE_A_SCAM: CircumstanceWords = CircumstanceWords {
    label: "It may be a scam",
    hint: "If you are sure that something is wrong, choose “Something feels wrong”.",
    finds: "scammer, is this a scam, is it real, is this legit, legit or not, fake job, fake company, fake \
            recruiter, too good to be true, suspicious, asked for money, asking for a fee, registration fee, \
            bank details, crypto, telegram interview, phishing, job scam, could be a scam",
    cause: CauseWords {
        form: CauseForm::TheirDoing,
        usual: Depth::Category,
        private: "I'd like to check something first",
        category: "I'd like to be sure who I'm talking to",
        plain: "I'd like to check that the invitation came from you",
        missed: "",
    },
};

pub(super) const ODD_ADDRESS_OR_REQUEST: CircumstanceWords = CircumstanceWords {
    label: "An odd address or request",
    hint: "",
    finds: "whatsapp interview, interview on whatsapp, interview by text, gmail address, strange email, weird \
            email address, odd request, strange request, asks for my id, asks for a passport copy, buy \
            equipment, interview in a cafe, weird questions by email, personal email address, asks for my ssn, \
            bvn",
    cause: CauseWords {
        form: CauseForm::TheirDoing,
        usual: Depth::Category,
        private: "I'd like to check something first",
        category: "one of the details isn't clear to me",
        plain: "one of the details isn't clear to me",
        missed: "",
    },
};

pub(super) const RECRUITER_PASSED_SOMETHING_ON: CircumstanceWords = CircumstanceWords {
    label: "The recruiter passed something on",
    hint: "",
    finds: "recruiter told them, recruiter told my boss, told my employer, recruiter lied, recruiter shared my, \
            shared my salary, sent my cv without asking, submitted me without permission, breach of confidence, \
            private information, confidential, agency told them, changed my cv, they found out",
    cause: CauseWords {
        form: CauseForm::TheirDoing,
        usual: Depth::Category,
        private: "there's something I'd like to clear up",
        category: "I'd like to clear up something that was passed on",
        plain: "I'd like to clear up something that was passed on",
        missed: "",
    },
};
