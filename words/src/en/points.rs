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
            "Late and there is better than not there. Keep going, and tell them your new arrival time."
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
        Point::HowReasonReads(reason) => reasons::reads(reason),
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
        Point::FinishThePart => {
            "You're in the middle of it. Finish the part that is on, then say at its end that you're withdrawing, and thank them."
        }
        Point::ThirdPartyPays => {
            "Somebody else has a say in this. Ask them first what cancelling would mean; until they answer, nothing is cancelled."
        }
        Point::NotInWriting => "The offer still isn't in writing, so it isn't yours yet. Go to this interview.",
        Point::InWritingFirst => {
            "A spoken offer can still fall through. Ask for it in writing, and cancel nothing before you have it."
        }
        Point::OneQuestionWouldSettle => {
            "You aren't sure it fits. Ask the one question that would settle it; the interview stands meanwhile."
        }
        Point::TheyAreTheLateOnes => {
            "They're the late ones. Give them fifteen minutes, get in touch once, then write and offer times."
        }
        Point::NobodyIsLateYet => {
            "It hasn't started yet, so nobody is late. Be there, and come back if nobody turns up."
        }
        Point::TheyNeverCame => "They didn't turn up, and that's theirs to mend. Write, and offer times that suit you.",
        Point::AskWhetherItIsOn => {
            "Something about it is still open. Ask one clear question; the interview stands meanwhile."
        }
        Point::AskForTheNewTime => "They cancelled and named no new time. A short, friendly question is welcome.",
        Point::AskOncePolitely => {
            "You may ask before you give more. One polite question is normal; the interview stands meanwhile."
        }
        Point::CheckWhoTheyAre => {
            "Check first, on a number or address you found yourself. Honest employers don't mind."
        }
        Point::NothingHasHappenedYet => "Nothing has happened yet, so there's nothing to tell. Plan to go.",
        Point::MayHappen => {
            "It may not come to that. Tell them today that it might, and by which hour they'll know for sure."
        }
        Point::NoOtherDate => {
            "They have no other date, and you can't make this one. Withdraw kindly, and ask them to keep you in mind."
        }
        Point::TheyStillWantYouThere => "They know, and they still want you to come. So go.",
        Point::SoonerSuitsYou => {
            "A sooner date would suit you better, and asking costs nothing. Ask them to bring it forward."
        }
        Point::NoMoreTimeForTheOffer => {
            "There's no more time for the offer, and it isn't yours until you accept it. Go to this interview."
        }
        Point::NoOfferYet => "No offer has come yet. Keep this interview: nothing is certain before it is in writing.",
        Point::TakeTheOtherTime => "They offered you another time themselves. Take it: that costs you nothing.",
        Point::RoundIsOver => "The round is over, and there's nothing to tell. Stay in, and let them decide.",
        Point::GoingCostsAnHour => "Nothing stops you. Going costs an hour, and you can still say no afterwards.",
        Point::CatchingSoByVideo => {
            "You're well enough to talk, but not to share a room. Keep the time, and ask to do it by video."
        }
        Point::TheyKnowYouAreCatching => {
            "You told them, and they asked you to come anyway. So go, and keep your distance."
        }
        Point::NobodyCatchesItThere => "Nobody catches anything there, and you're well enough. Go.",
        Point::TaskNeedsAnotherDate => {
            "A task can be done later. Ask for a new link or a later deadline, and name the day."
        }
        Point::NotTooLate => {
            "It isn't too late: you noticed in time. Go; if something stands in the way now, choose that instead."
        }
        Point::NoDateCanBeNamed => {
            "You can't name a date yet. Ask to put it on hold, and say when they'll hear from you again."
        }
        Point::AcceptFirstThenWithdraw => {
            "You want the other job. Accept it first, in writing; then withdraw here the same day."
        }
        Point::DeclineTheInvitation => {
            "You never said yes to this interview, so you can decline it in a few kind words."
        }
        Point::StayingIsAnAnswer => {
            "You've decided on something else, and that's a fair answer. Withdraw politely and honestly."
        }
        Point::DoItByTheDeadline => "They can't move the deadline, and it hasn't passed. Do what you can by then.",
        Point::NoOtherDateSoGo => {
            "They have no other date, and you could still make this one. Move the other thing, and go."
        }
        Point::StartedForWhatTheySent => {
            "What they sent you was wrong, and that's not your fault. Say what happened, and ask for another time."
        }
        Point::SlipIsForgivenOnce => {
            "It was a slip, and it's forgiven once. Own it in one sentence, and ask for another time."
        }
        Point::TheirTurn => "The start has passed, and it's their turn.",
        Point::NothingLeftToTell => "The start has passed, and there's nothing left to tell.",
        Point::UnderADayTellThemNow => "You have less than 24 hours, so tell them now.",
        Point::QuarterOfAnHour => "A quarter of an hour is a fair wait.",
        Point::AcceptAndGo => "You're going, so accept the invitation today.",
        Point::TheyWereSilent => "They haven't answered, and the day is near. Call, and then confirm in writing.",
        Point::SayItThere => {
            "You're there, so say it there, to somebody's face. One line by email the same day confirms it."
        }
        Point::RingOnceThenWrite => "Ring once after fifteen minutes. If nobody picks up, write.",
        Point::WritingCountsAsMuch => "You can't call, so write. Nobody will hold that against you.",
        Point::TasksAreSettledInWriting => "Tests and tasks are settled in writing.",
        Point::EmailAtAnyNotice => "An email is enough here, at any notice.",
        Point::TheyDecideWhatItMeans => {
            "Call whoever has a say, then write: only they can tell you what cancelling would mean."
        }
        Point::TellThemTheSameDay => "Tell whoever else has a say on the same day, and keep the proof.",
        Point::ModerateOwnSlip => "Moderate risk: a slip is forgiven once, when you own it.",
        Point::LowNothingWasAgreed => "Low risk: nothing was agreed yet.",
        Point::LowTheyOfferedIt => "Low risk: they offered it themselves.",
        Point::LowAskingIsNormal => "Low risk: a good question, well asked, harms nobody.",
        Point::EmployerNeedNotKnow => {
            "Your present employer need not know. Use your own number and address, outside working hours."
        }
        Point::NoMoreThanItNeeds => {
            "Tell them no more than they need to arrange it. In most countries nobody may ask for the rest."
        }
        Point::WordsCancelNothing => "In writing first: a spoken offer, or one with conditions, cancels nothing.",
        Point::AcceptThenCancelTheSameDay => "Accept first, and withdraw here the same day.",
        Point::ItIsOnNow => "It's on now, so tell them there.",
        Point::WriteAfterAQuarter => "You have no number to ring, so write after fifteen minutes.",
        Point::YouNeedTime => "You need some time, and you may ask for it: another time instead of withdrawing.",
        Point::DeadlineHasPassed => "The deadline has passed. Say so once, and ask for a new link or a few more days.",
        Point::AskWhatWasPassedOn => {
            "Something was passed on that was yours. Ask, once and calmly, what was said and to whom."
        }
    }
}
