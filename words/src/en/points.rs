//! What a rule means for this person, in English: one sentence for each point.

use policy::{Point, Rule};

use super::{reasons, rules};

/// The sentence for a point.
pub(super) const fn point(point: Point) -> &'static str {
    match point {
        Point::ChangesCanBeHelped => "You have asked for changes more than once. That can be fixed, with some help.",
        Point::AcceptedElsewhere => {
            "You have accepted another offer, so withdraw here and say so. It is honest, and it frees their time."
        }
        Point::ReasonEnoughToLeave => {
            "What you have seen is reason enough to leave. Withdraw in a few plain words; you owe no long explanation."
        }
        Point::NotForYou => {
            "The job is not for you, and telling them is a kindness. Withdraw politely and without criticism."
        }
        Point::NoLongerWanted => {
            "You no longer want this job, and that decides it. Withdraw politely and honestly, whatever else has come up."
        }
        Point::NewTimePassed => {
            "The new time has passed without you. Say that you were not free, and ask for another time."
        }
        Point::StartedAskWithAdjustment => {
            "The interview has started without you. Ask for another time, with the adjustment you need."
        }
        Point::StartedAskForAnother => {
            "The interview has started without you. Say so once, and ask for another time: that is often possible."
        }
        Point::OfferNotAccepted => {
            "You have an offer, but have not accepted it. Keep this interview, and ask the employer who made it for more time."
        }
        Point::LittleTimeToPrepare => {
            "You had little time to prepare, so it is fair to ask, honestly, for a little more."
        }
        Point::NervesAreNormal => "Being nervous is normal, and it is no reason to cancel. Go, with a short plan.",
        Point::UndatedTimeToPrepare => "No date is fixed yet, so there is time to prepare. Go, with a short plan.",
        Point::WasTimeToPrepare => {
            "There was time to prepare, so asking for more would count against you. Go, with a short plan."
        }
        Point::AnotherInterviewIsNoJob => {
            "Another interview is not a job yet. Go to this one too, and keep both doors open."
        }
        Point::FeelingWillPass => "The feeling will pass; the interview would be gone. Go, with a short plan.",
        Point::LateIsBetterThanAbsent => {
            "Late and there is better than not there. Keep going, and call them with your new arrival time."
        }
        Point::AdjustmentIsNormal => {
            "Keep the interview, and ask for the adjustment you need: that is a normal request."
        }
        Point::MoveNeedNotStopYou => {
            "You still want the job, and a move need not stop you: keep the time, and ask to do it by video."
        }
        Point::BeThereByVideo => {
            "You cannot get there, but you can still be there: keep the time, and ask to do it by video."
        }
        Point::CallWorksFromAnywhere => "A call works from anywhere: take it, and raise the move there.",
        Point::NothingStopsYou => "Nothing you have told us stops you being there or doing the job. Go.",
        Point::ManageWithoutCancelling => {
            "This can be managed without cancelling: hand over what you can, or ask for a small change."
        }
        Point::KeepsYouFromTheJob => {
            "It keeps you from the job, it cannot be avoided, and it will last. Withdraw politely and clearly."
        }
        Point::IllnessWillPass => {
            "You are not well enough, but it will pass: ask for another time instead of withdrawing."
        }
        Point::FamilyComesFirst => {
            "Your family comes first. The interview can wait: ask for another time instead of withdrawing."
        }
        Point::AppointmentWillPass => {
            "You cannot move the appointment, but it will pass: ask for another time instead of withdrawing."
        }
        Point::FailureCanBeRepaired => "The failure can be repaired: ask for another time at once.",
        Point::HourWasMisread => "The hour was misread, and that is soon put right: say so, and ask for another time.",
        Point::AnotherTimeMayWork => "You cannot make the new time, but another may work: ask for it.",
        Point::ItWillPass => "You cannot be there, but it will pass: ask for another time instead of withdrawing.",
        Point::LastingButNotUrgent => {
            "This will last, but it is not urgent: ask for another time instead of withdrawing."
        }
        Point::NeitherUrgentNorLasting => {
            "This is neither urgent nor lasting: ask for another time instead of withdrawing."
        }
        Point::StartHasPassed => "The start has passed, so now is the only good moment to tell them.",
        Point::UnderADayKeepIt => "You have less than 24 hours: one more reason to keep it.",
        Point::UnderADayCallFirst => "You have less than 24 hours, so a call comes first.",
        Point::CheckTheDate => "The start is a day or more away: look at the date again before you call.",
        Point::OneToTwoDaysToPrepare => "You have 24 to 48 hours: time to prepare, and nothing to cancel.",
        Point::OneToTwoDaysSubjectLine => "You have 24 to 48 hours: let the subject line say what it is about.",
        Point::OverTwoDaysToPrepare => "You have more than 48 hours: time to prepare, and nothing to cancel.",
        Point::OverTwoDaysOfferTimes => "You have more than 48 hours: offer two or three new times.",
        Point::OverTwoDaysGoodNotice => "You have more than 48 hours: that is good notice.",
        Point::UndatedMayStartSoon => "You gave no date. If it is about to start, every minute counts.",
        Point::UndatedNothingToMiss => "No date is fixed yet, so there is nothing to miss.",
        Point::EveryMinuteCounts => "Every minute counts now.",
        Point::CallIfAnythingChanges => "If anything changes, call them: at the start it counts as missed.",
        Point::CountsAsMissedAtStart => "At the start it counts as missed. The sooner they know, the better.",
        Point::TellIfAnythingChanges => {
            "If anything changes, tell them as soon as you know; from 24 hours before the start, by phone."
        }
        Point::SoonerIsBetter => "The sooner they know, the better.",
        Point::CallFirstFromADayBefore => {
            "From 24 hours before the start, a call comes first. The sooner they know, the better."
        }
        Point::ShortNoticeFromTwoDaysBefore => {
            "From 48 hours before the start it is short notice; from 24 hours, a call comes first. The sooner they know, the better."
        }
        Point::NobodyToTell => "You are going, so there is nobody to tell.",
        Point::CallReachesThem => "A call is the way to reach them in time.",
        Point::WriteToOfferingEmployer => "Write to the employer who made the offer, so that they can pass it on.",
        Point::EmailMayNotBeRead => "An email alone may not be read in time, so call first.",
        Point::MostlySpokenByPhone => "You have mostly spoken by phone, so call, and then confirm in writing.",
        Point::EmailIsEnough => "There is time, so an email is enough.",
        Point::LookForANumber => "You have no number, so look for one first.",
        Point::ThinkAboutCalling => "Think about calling first: a matter like this is easier to explain by voice.",
        Point::RecruiterFirst => "A recruiter arranged it, so tell the recruiter first.",
        Point::TextAloneIsNotEnough => {
            "A text or chat message alone is never enough. If you have already sent one, follow it up by call or email."
        }
        Point::InDoubtCall => rules::rule(Rule::C11),
        Point::AfterTheStart => "It comes after the start, so how you tell them matters more.",
        Point::ComesLate => "It comes late, so how you tell them matters more.",
        Point::KindIsUnderstood => "Hiring teams understand this when you name its kind in a few plain words.",
        Point::FewWordsHelp => "Hiring teams accept this less easily; a few plain words help.",
        Point::NothingKeepsYouAway => "Hiring teams accept this less easily when nothing keeps you away.",
        Point::SoonerIsForgiven => "Hiring teams forgive this more easily the sooner they hear of it.",
        Point::ReadsAsCare => "Asked honestly, and once, this reads as care.",
        Point::HowReasonReads(reason) => reasons::words(reason).reads,
        Point::CallLandsBetter => "A call would land better than an email alone.",
        Point::ReadsAsLostInterest => "Withdrawing where another way is open reads as lost interest.",
        Point::CostsGoodwill => "Another time for this reason costs some goodwill: offer times you are sure to keep.",
        Point::TheyWillRemember => "They have moved things for you before, and will remember it.",
        Point::ModerateTimeToPrepare => {
            "Moderate risk: asking for time to prepare is fair once, and only at short notice."
        }
        Point::ModerateComesLate => "Moderate risk: it comes late. A short, clear message puts most of that right.",
        Point::ModerateSecondChange => "Moderate risk: it is the second change with this employer.",
        Point::LowNotHeldAgainstYou => "Low risk: nobody is thought less of for this.",
        Point::LowKeepsTheInterview => "Low risk: you keep the interview.",
        Point::LowWhileStillWanted => "Low risk, as long as you may still want the job.",
        Point::LowHardlyRemembered => "Low risk: told well, this will hardly be remembered.",
        Point::OneChangeRarelyHarms => "One change, handled well, rarely does harm. Repeated late ones do.",
        Point::HighLiveChance => "High risk: you would give up a live chance for an offer that is not yours yet.",
        Point::HighMovedForAnOffer => {
            "High risk: moving it for an offer that is not yours yet can read as lost interest."
        }
        Point::HighAvoidable => "High risk: the reason could have been avoided, and they may sense it.",
        Point::HighNobodyToCall => "High risk: the start has passed, and you have no number to call.",
        Point::HighThirdChange => "High risk: it is at least the third change with this employer.",
        Point::TimesWithTheirZone => "Write every time with its zone in words, and in both zones where they differ.",
        Point::SuggestVideo => "Tell them at once, and suggest video.",
        Point::SilenceLooksLikeAbsence => {
            "Silence looks like absence: get in touch at once, explain, and ask for another time."
        }
        Point::DistanceSpeaksForYou => "If the job involves travel or distance, handling this calmly speaks for you.",
        Point::MixupIsForgiven => "A mix-up is forgiven when you get in touch at once and ask for another time.",
        Point::RecruiterCanHelp => "The recruiter knows the employer: let them help.",
        Point::HiringManagerFirst => "A word with the hiring manager helps; then write.",
        Point::MentorCanHelp => "If you are torn, a mentor or coach can help.",
        Point::TellTheOthers => {
            "With an offer in hand you can tell the others, ask for time, or accept and then withdraw elsewhere."
        }
        Point::WithdrawElsewhere => "Withdraw from every other interview at once, each by its own date.",
        Point::NeverCancelLate => "Never cancel late for an offer you have not accepted.",
        Point::OneCalendar => "Keep one calendar, in one time zone.",
    }
}
