//! The date and the hour.

use crate::details::Depth;
use crate::language::{CauseForm, CauseWords, CircumstanceWords};

pub(super) const AN_APPOINTMENT_I_CANNOT_MOVE: CircumstanceWords = CircumstanceWords {
    label: "An appointment I cannot move",
    hint: "If you could move it after all, choose “Another commitment”.",
    finds: "apointment, appointmnet, important appointment, prior appointment, bank appointment, notary, tenancy \
            viewing, getting the keys, handover, driving lesson, home inspection, mover coming, delivery i must \
            be in for, benefits appointment, jobcentre, job centre appointment, parents evening, police \
            appointment, plumber coming, lawyer appointment, solicitor",
    cause: CauseWords {
        form: CauseForm::Clash,
        usual: Depth::Plain,
        private: "I'm not free then",
        category: "I have something then that I can't move",
        plain: "I have an appointment then that I can't move",
        missed: "I had an appointment I couldn't move",
    },
};

pub(super) const VISA_OR_IMMIGRATION: CircumstanceWords = CircumstanceWords {
    label: "A visa or immigration appointment",
    hint: "If the visa itself is late, choose “My visa is delayed”.",
    finds: "embassy, consulate, passport, passport appointment, biometrics, visa interview, uscis, green card \
            interview, citizenship test, vfs, home office, residence permit, dfa appointment, relocation \
            briefing, aadhaar, nin enrolment, immigration office",
    cause: CauseWords {
        form: CauseForm::Clash,
        usual: Depth::Category,
        private: "I have an appointment then that I can't move",
        category: "I have an official appointment then that I can't move",
        plain: "I have an appointment about my documents then that I can't move",
        missed: "I had an official appointment",
    },
};

pub(super) const COURT_OR_JURY: CircumstanceWords = CircumstanceWords {
    label: "Court or jury duty",
    hint: "",
    finds: "jury service, court date, court hearing, summons, witness, subpoena, custody hearing, divorce court, \
            judge, tribunal, legal hearing, called to court, going to court",
    cause: CauseWords {
        form: CauseForm::Clash,
        usual: Depth::Private,
        private: "I have an appointment then that I can't move",
        category: "I have a legal commitment then",
        plain: "I've been called to court then",
        missed: "I'd been called to court",
    },
};

pub(super) const EXAM: CircumstanceWords = CircumstanceWords {
    label: "I have an exam",
    hint: "For an ordinary lesson or lecture, choose “I have a class”.",
    finds: "test, exams, final exam, finals, midterm, driving test, board exam, ielts, toefl, jamb, waec, upsc, \
            nclex, semester exam, viva, thesis defence, resit, bar exam, exam clash",
    cause: CauseWords {
        form: CauseForm::Clash,
        usual: Depth::Plain,
        private: "I have something then that I can't move",
        category: "I have a fixed commitment that day",
        plain: "I have an exam that day",
        missed: "I had an exam",
    },
};

pub(super) const MEDICAL_APPOINTMENT: CircumstanceWords = CircumstanceWords {
    label: "A medical appointment",
    hint: "For a stay or an operation, choose “I have to be in hospital”.",
    finds: "doctor, dentist, doctors appointment, doctor apointment, dr appointment, gp, scan, mri, blood test, \
            check up, checkup, hospital appointment, specialist, antenatal, physio, day surgery, ultrasound, \
            therapy appointment, opd, root canal, medical test, wisdom teeth out",
    cause: CauseWords {
        form: CauseForm::Clash,
        usual: Depth::Private,
        private: "I have an appointment then that I can't move",
        category: "I have a medical appointment then that I can't move",
        plain: "I have a medical appointment then that I can't move",
        missed: "I had a medical appointment",
    },
};

pub(super) const RELIGIOUS_DAY: CircumstanceWords = CircumstanceWords {
    label: "A religious day",
    hint: "",
    finds: "religious holiday, religion, eid, ramadan, diwali, yom kippur, rosh hashanah, sabbath, shabbat, \
            sunday church, jumat, friday prayers, good friday, holy week, christmas, passover, puja, easter, \
            orthodox",
    cause: CauseWords {
        form: CauseForm::Clash,
        usual: Depth::Category,
        private: "I have something then that I can't move",
        category: "I have a religious commitment then",
        plain: "I keep that day for my faith",
        missed: "I had a religious commitment",
    },
};

pub(super) const CEREMONY_OR_FUNERAL: CircumstanceWords = CircumstanceWords {
    label: "A ceremony or funeral",
    hint: "If someone has just died, choose “Someone close to me has died”.",
    finds: "wedding, burial, cremation, memorial service, graduation, convocation, convocation day, christening, \
            baptism, naming ceremony, my sister is getting married, brothers wedding, oath taking, citizenship \
            ceremony, bar mitzvah, wake and burial, going to a funeral",
    cause: CauseWords {
        form: CauseForm::Clash,
        usual: Depth::Category,
        private: "I have something then that I can't move",
        category: "I have something that day that I can't miss",
        plain: "there's a ceremony that day that I have to be at",
        missed: "I had something I couldn't move",
    },
};

pub(super) const MISREAD_THE_TIME_OR_ZONE: CircumstanceWords = CircumstanceWords {
    label: "I mixed up the time",
    hint: "If the day was wrong, choose “I wrote down the wrong day”.",
    finds: "timezone, time zone, daylight saving, dst, clocks, clocks changed, clocks went back, summer time, \
            wrong time, wrong hour, am or pm, thought it was pm, est vs pst, ist, gmt, bst, utc, pht, time \
            difference, misread the hour, thought it was 3pm, mixed the times",
    cause: CauseWords {
        form: CauseForm::CannotCome,
        usual: Depth::Category,
        private: "I've made a mistake over the time",
        category: "I got the time wrong",
        plain: "I mixed up the time",
        missed: "I got the time wrong",
    },
};

pub(super) const FORGOT: CircumstanceWords = CircumstanceWords {
    label: "I forgot about it",
    hint: "",
    finds: "forget, forgotten, forgott, missed my interview, slipped my mind, completely forgot, totally forgot, \
            didnt remember, no show, i no showed, forgot to join, missed the call, missed their call, forgot the \
            interview",
    cause: CauseWords {
        form: CauseForm::CannotCome,
        usual: Depth::Category,
        private: "I've made a mistake over the date",
        category: "I lost track of the date",
        plain: "I forgot about it",
        missed: "I forgot about it",
    },
};

pub(super) const OVERSLEPT: CircumstanceWords = CircumstanceWords {
    label: "I overslept",
    hint: "If you can still be there within the hour, choose “I am running late”.",
    finds: "over slept, oversleep, slept in, slept through alarm, slept through my alarm, alarm didnt go off, \
            woke up late, just woke up, woke late, fell asleep, missed my alarm, alarm failed, dozed off, slept \
            off, got up too late",
    cause: CauseWords {
        form: CauseForm::CannotCome,
        usual: Depth::Plain,
        private: "I got off to a late start",
        category: "I overslept",
        plain: "I overslept",
        missed: "I overslept",
    },
};

pub(super) const SAW_THE_INVITATION_TOO_LATE: CircumstanceWords = CircumstanceWords {
    label: "I saw the invitation too late",
    hint: "",
    finds: "spam, in my spam, went to spam, junk folder, junk mail, promotions tab, didnt see the email, just \
            saw the email, missed the email, saw it too late, was on vacation and missed it, never saw the \
            invite, just saw their message, found the email too late, unread invitation",
    cause: CauseWords {
        form: CauseForm::CannotCome,
        usual: Depth::Category,
        private: "I've only just seen your message",
        category: "I've only just seen your invitation",
        plain: "I've only just seen your invitation",
        missed: "I didn't see your invitation in time",
    },
};

pub(super) const WROTE_DOWN_THE_WRONG_DAY: CircumstanceWords = CircumstanceWords {
    label: "I wrote down the wrong day",
    hint: "",
    finds: "wrong date, mixed up the days, mixed up the dates, thought it was tomorrow, thought it was next \
            week, calendar wrong, wrong week, date mix up, thought it was thursday, put it in wrong, day mixup, \
            wrong in my diary, got the day wrong, had it down for friday, had the wrong day",
    cause: CauseWords {
        form: CauseForm::CannotCome,
        usual: Depth::Plain,
        private: "I've made a mistake over the day",
        category: "I got the day wrong",
        plain: "I wrote down the wrong day",
        missed: "I wrote down the wrong day",
    },
};

pub(super) const CANNOT_FINISH_BY_THE_DEADLINE: CircumstanceWords = CircumstanceWords {
    label: "I cannot finish by the deadline",
    hint: "If it has run out already, choose “The test or link expired”.",
    finds: "task, homework, take home, take home task, take home test, assignment, case study due, coding \
            challenge, need more time for the test, extend the deadline, extension for assignment, cant finish \
            the assessment, due tomorrow, recorded interview due, video answers due, not done yet",
    cause: CauseWords {
        form: CauseForm::NeedsAChange,
        usual: Depth::Plain,
        private: "I need a little more time",
        category: "the deadline is too close for me",
        plain: "I won't be able to finish by the deadline",
        missed: "",
    },
};

pub(super) const ANOTHER_COMMITMENT: CircumstanceWords = CircumstanceWords {
    label: "Another commitment",
    hint: "If it was fixed by others, choose “An appointment I cannot move”.",
    finds: "clash, conflict, scheduling conflict, schedule conflict, calendar clash, time doesnt work, time \
            doesnt suit me, busy, not free then, not available, unavailable, cant make that time, prior \
            engagement, prior commitment, previous engagement, double booked, doublebooked",
    cause: CauseWords {
        form: CauseForm::Clash,
        usual: Depth::Category,
        private: "I have something then that I can't move",
        category: "I have another commitment then",
        plain: "I have another commitment then",
        missed: "I had another commitment",
    },
};

pub(super) const WORK_OR_SHIFT: CircumstanceWords = CircumstanceWords {
    label: "I have to work",
    hint: "If the job has only just begun, choose “My new job's hours”.",
    finds: "shift, shift clash, boss wont let me go, cannot get time off, cant get time off, cant get off work, \
            called in to work, on duty, night shift, work meeting, no leave left, leave not approved, manager \
            said no, cover for a colleague, overtime, someone called out, client meeting, internship hours, \
            placement day, ojt, manager wont let me off, wont give me the day off",
    cause: CauseWords {
        form: CauseForm::Clash,
        usual: Depth::Category,
        private: "I have something then that I can't move",
        category: "I'm working then",
        plain: "I'm needed at work then",
        missed: "I had to work",
    },
};

pub(super) const MY_NEW_JOBS_HOURS: CircumstanceWords = CircumstanceWords {
    label: "My new job's hours",
    hint: "If you no longer want this one, choose “I accepted another job”.",
    finds: "just started a new job, new job no time off, on probation at new job, training week, in training, \
            onboarding, started work this week, temp job hours, part time job hours, seasonal job, first week at \
            work, new employer wont give time off",
    cause: CauseWords {
        form: CauseForm::Clash,
        usual: Depth::Category,
        private: "I have something then that I can't move",
        category: "I'm working then",
        plain: "I'm at my new job then",
        missed: "I had to work",
    },
};

pub(super) const ANOTHER_INTERVIEW_AT_THAT_HOUR: CircumstanceWords = CircumstanceWords {
    label: "Another interview at that time",
    hint: "If it is at another hour and only tempts you more, choose “A better interview came along”.",
    finds: "two interviews, two interviews same time, 2 interviews, interviews clash, interviews overlap, back \
            to back interviews, interview same day, interview same time, second interview same day, overlapping \
            interviews, interview conflict, booked two interviews",
    cause: CauseWords {
        form: CauseForm::Clash,
        usual: Depth::Private,
        private: "I have an appointment then that I can't move",
        category: "I have another appointment then that I can't move",
        plain: "I have another appointment then that I can't move",
        missed: "I had a commitment I couldn't move",
    },
};

pub(super) const CLASS_OR_STUDY: CircumstanceWords = CircumstanceWords {
    label: "I have a class",
    hint: "For an exam or a test, choose “I have an exam”.",
    finds: "school, lecture, lectures, uni, college, university, seminar, lab session, tutorial, class schedule, \
            class clash, night class, practical, attendance required, morning class, my course",
    cause: CauseWords {
        form: CauseForm::Clash,
        usual: Depth::Plain,
        private: "I have something then that I can't move",
        category: "I have something for my course then",
        plain: "I have a class then",
        missed: "I had a class",
    },
};

pub(super) const HOLIDAY_BOOKED: CircumstanceWords = CircumstanceWords {
    label: "I have a holiday booked",
    hint: "",
    finds: "vacation, on vacation, out of town, out of station, trip booked, travelling that week, traveling \
            that day, flights booked, on holiday, honeymoon, camping, abroad that week, balikbayan, cruise, \
            annual leave abroad, away that week",
    cause: CauseWords {
        form: CauseForm::Clash,
        usual: Depth::Private,
        private: "I'm away then",
        category: "I'm on holiday then",
        plain: "I have a holiday booked then",
        missed: "I was away",
    },
};

pub(super) const EVENT_I_PROMISED: CircumstanceWords = CircumstanceWords {
    label: "I promised to be somewhere else",
    hint: "For a wedding or a funeral, choose “A ceremony or funeral”.",
    finds: "birthday, daughters birthday, anniversary, school play, sports day, recital, reunion, best man, \
            bridesmaid, volunteering, promised a friend, helping a friend move, concert i play in, competition, \
            tournament, conference, speaking at an event",
    cause: CauseWords {
        form: CauseForm::Clash,
        usual: Depth::Category,
        private: "I have something then that I can't move",
        category: "I have another commitment then",
        plain: "I've promised to be somewhere else then",
        missed: "I had another commitment",
    },
};
