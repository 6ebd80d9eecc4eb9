//! The register: every rule and check of the guide once, with the words in which a person may read it.
//!
//! The ids are stable. Advice cites them, tests name them, and a test fails where a rule has no words or no use.

use crate::ids::ids;

ids! {
    /// The sections of the guide that hold rules.
    Section {
        /// Section 3.
        Verdicts = "Verdicts",
        /// Section 4.
        Notice = "Notice",
        /// Section 5.
        Plans = "Plans: how to tell them",
        /// Section 6.
        Messages = "What to say",
        /// Section 7.
        Checks = "What not to say",
        /// Section 8.
        Landing = "How it will land",
        /// Section 9.
        Afterwards = "Afterwards",
        /// Section 10.
        Several = "Several interviews and offers",
        /// Section 11.
        Borders = "Across borders, online",
        /// Section 12.
        Help = "When help is worth it",
        /// Section 13.
        Sequence = "The sequence under pressure",
        /// Section 14.
        Questions = "Questions people ask",
    }
}

macro_rules! register {
    ($( $section:ident { $( $rule:ident $words:literal, )+ } )+) => {
        /// A rule or check of the guide.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule { $( $( #[doc = $words] $rule ),+ ),+ }

        impl Rule {
            /// All 104, in the guide's order.
            pub const ALL: &'static [Self] = &[ $( $( Self::$rule ),+ ),+ ];

            /// The guide's number for it.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $( $( Self::$rule => stringify!($rule) ),+ ),+ }
            }

            /// The section it stands in.
            #[must_use]
            pub const fn section(self) -> Section {
                match self { $( $( Self::$rule )|+ => Section::$section ),+ }
            }

            /// The rule in plain words, for anybody and any situation.
            #[must_use]
            pub const fn says(self) -> &'static str {
                match self { $( $( Self::$rule => $words ),+ ),+ }
            }
        }
    };
}

register! {
    Verdicts {
        V1 "Once you have accepted another offer, withdraw, and say truthfully that you have.",
        V2 "Where something is unsafe, improper or unlawful, withdraw. You owe no long explanation.",
        V3 "If the job is not for you, or you no longer want it, withdraw politely and honestly.",
        V4 "If the interview has started without you, say so once and ask for another time.",
        V5 "While an offer is only on the table, cancel nothing: ask the offering employer for time to decide.",
        V6 "If the date was set at short notice and you need time to prepare, ask honestly for a later one.",
        V7 "Nerves, preparation, a more tempting interview or a bad morning are no reason to cancel: go, with a short plan.",
        V8 "If you are on your way but late, still go, and call before the start with your new arrival time.",
        V9 "If the arrangement does not work for a disability or health need, keep the interview and ask for the adjustment.",
        V10 "If you cannot travel but still want the job, keep the time and ask to do it by video.",
        V11 "A move does not stop a video or phone interview: take it, and raise the move there.",
        V12 "If nothing stops you being there or doing the job, go.",
        V13 "If it can be managed without cancelling, manage it: hand over the other duty, move to video, shift the hour.",
        V14 "If it is relevant, urgent and lasting, withdraw.",
        V15 "If one of the three answers is no, the interview can still happen: ask for another time.",
    }
    Notice {
        N1 "Once the start has passed, now is the only good moment: call.",
        N2 "With less than 24 hours to go, call first.",
        N3 "With 24 to 48 hours to go, an email is usually enough. Give its purpose in the subject line, the interview, a brief reason and the next step.",
        N4 "With more than 48 hours to go, an email is enough; to move the interview, offer two or three times.",
        N5 "Where no date is fixed yet, an email is enough.",
        N6 "Tell them as soon as you know: every hour earlier reads better.",
    }
    Plans {
        C1 "If you are going, there is nobody to tell.",
        C2 "If you are running late, call.",
        C3 "For more time on an offer, email the employer who made it, and let the recruiter know.",
        C4 "On the day, or after a missed start: call, leave a voicemail if nobody answers, and email at once either way.",
        C5 "Without a number, look for one for ten minutes at most; then send an email that says it is urgent in its subject line.",
        C6 "Where you have mostly spoken by phone and have a number, call and then email, no matter how early it is.",
        C7 "With a day or more to go, an email is enough.",
        C8 "For an appointment you cannot move, a disrupted journey, a move or a serious worry, think about calling first.",
        C9 "If a recruiter arranged it, tell the recruiter first; they may handle the rest.",
        C10 "Never cancel by text message, chat or social network alone; if you already have, follow up by call or email.",
        C11 "In doubt, call, and then confirm in writing.",
    }
    Messages {
        M1 "The subject line names the purpose and the role.",
        M2 "Greet the person by name, or the hiring team where you have no name.",
        M3 "Say which interview: the role, the company, the date, the start time.",
        M4 "Name the time zone wherever a time appears and the two of you may be in different ones.",
        M5 "Give the reason in a sentence or two, as a category, and no more.",
        M6 "Apologise for the inconvenience exactly once when you move or cancel; never for an access need, nor when they moved the time.",
        M7 "Thank them, once or twice.",
        M8 "Say what happens next in one clear sentence.",
        M9 "To move the interview, offer two or three times; to change the arrangement, ask for the change first.",
        M10 "When you withdraw, offer no times; leave the door open, except where safety or ethics is the reason.",
        M11 "Say only what is true, and name an accepted offer as one.",
        M12 "Blame nobody and criticise nothing.",
        M13 "Keep it short: an email to 130 words, a call to 90, a voicemail to 75.",
        M14 "Leave no blanks to fill in: what you do not know is phrased around.",
        M15 "Everything you send tells the same story: the reason, the interview, the request, the times.",
    }
    Checks {
        R1 "Vague excuse: something came up, with no cause named.",
        R2 "Too many apologies: one is enough, and self-blame never helps.",
        R3 "Blame or defence: faults the company, the process or somebody else.",
        R4 "Too much detail: more about health, family or money than the kind of reason.",
        R5 "Too casual: text-speak, slang, emoji, or no greeting.",
        R6 "The role is missing.",
        R7 "The date or time of the interview is missing.",
        R8 "The next step is missing: neither withdraws nor asks for something.",
        R9 "Mixed signals: withdraws and offers times, or asks for something other than you decided.",
        R10 "Times: fewer than two or more than three to choose from.",
        R11 "No thanks.",
        R12 "No apology where one is due.",
        R13 "Too long.",
        R14 "A blank was left to fill in.",
        R15 "Gives another reason than yours.",
        R16 "A time without its zone, though you may be in different ones.",
        R17 "Shouting: capitals or a row of exclamation marks.",
        R18 "A threat or a bargain inside a cancellation.",
    }
    Landing {
        S1 "Timeliness: how early they hear.",
        S2 "Clarity and honesty: whether the reason is plain and true.",
        S3 "Method: a call and an email is the best way to tell them.",
        S4 "Willingness: whether you offer another time where that makes sense.",
        S5 "Conduct: how you carry yourself around it and afterwards.",
        S6 "High risk: an avoidable reason pressed all the same, a missed start with nobody to call, or a third change.",
        S7 "Moderate risk: moving or cancelling at the last moment, a second change, or asking for time to prepare.",
        S8 "Low risk: everything else, and always for an access need or a time they changed themselves.",
        S9 "One cancellation, handled well, rarely does harm; repeated late ones do.",
    }
    Afterwards {
        A1 "If things change and you still want the job, a short note says so and says what changed.",
        A2 "Offer something of use to them: a link or an idea from their field.",
        A3 "Keep the door open, even after withdrawing.",
        A4 "After a polite withdrawal you can apply again in a few months, better with something new to show.",
        A5 "Stay connected in a low-key, professional way.",
        A6 "In a later interview, tell the cancellation as a decision well made.",
        A7 "Habits that prevent it: a calendar at hand, words rehearsed, one standard way to write.",
        A8 "If you keep having to move interviews, it is a pattern worth getting help with.",
    }
    Several {
        O1 "With an offer in hand and other interviews open, tell them, ask for time, or accept and then withdraw elsewhere.",
        O2 "After accepting, withdraw from every other interview at once, each by its own date.",
        O3 "Never cancel late for an offer you have not accepted.",
        O4 "Keep one calendar, in one time zone.",
    }
    Borders {
        X1 "Confirm times in words with their zone, in both zones where they differ.",
        X2 "If your journey is disrupted, tell them at once and suggest video.",
        X3 "If the technology fails, call at once, explain, and ask for another time.",
        X4 "For a job that involves travel or distance, handling this well speaks for you.",
        X5 "If a mix-up of time zones made you miss it, call at once and ask for another time.",
    }
    Help {
        H1 "If a recruiter arranged the interview, the recruiter is your first call.",
        H2 "For a visa, a move or a matter of ethics, speak to the hiring manager, then write.",
        H3 "If you are weighing offers or words, a mentor or coach can help.",
    }
    Sequence {
        B1 "Confirm the decision with the three questions.",
        B2 "On the day: call, voicemail, email.",
        B3 "Give a brief, factual reason.",
        B4 "Name the interview.",
        B5 "Withdraw, or propose times.",
        B6 "One apology, and thanks.",
    }
    Questions {
        Q1 "Will it hurt my chances later? One cancellation, handled well, rarely does.",
        Q2 "Should I tell them I accepted another offer? Yes: it is honest, and it frees their time.",
        Q3 "What if I am nervous or short of preparation? Go; only a date set at short notice is a reason to ask for another.",
        Q4 "When can I apply again? In a few months, better with something new to show.",
    }
}

impl serde::Serialize for Rule {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}
