//! What a rule means for this person, in English: one sentence for each point.

use policy::{Point, Rule};

use super::{reasons, rules};

/// The sentence for a point.
pub(super) const fn point(point: Point) -> &'static str {
    match point {
        Point::ChangesCanBeHelped => {
            "You've asked for changes more than once. If that keeps happening, it's worth getting some help."
        }
        Point::AcceptedElsewhere => {
            "You've accepted another offer, so withdraw here and tell them. It's honest, and it frees up their time."
        }
        Point::ReasonEnoughToLeave => {
            "What you've seen is reason enough. Withdraw in a few plain words; you don't owe them the long story."
        }
        Point::NotForYou => {
            "This job isn't for you, and it's kind to say so. Withdraw in a few friendly words, with no criticism."
        }
        Point::NoLongerWanted => {
            "You don't want this job any more, and that settles it. Withdraw kindly and honestly, whatever else has come up."
        }
        Point::NewTimePassed => "The new time has come and gone. Tell them you weren't free, and ask for another.",
        Point::StartedAskWithAdjustment => {
            "The start has come and gone. Ask for another time, with the adjustment you need."
        }
        Point::StartedAskForAnother => {
            "The start has come and gone. Tell them in one sentence, and ask for another time: you'll often get one."
        }
        Point::OfferNotAccepted => {
            "You've got an offer, but you haven't said yes to it. Keep this interview, and ask whoever made the offer for more time."
        }
        Point::LittleTimeToPrepare => {
            "You had little time to prepare, so it's fair to ask for a bit more. Just be honest about it."
        }
        Point::NervesAreNormal => "Nerves are normal, and they're no reason to cancel. Go, with a short plan.",
        Point::UndatedTimeToPrepare => "There's no date yet, so you've got time to prepare. Go, with a short plan.",
        Point::WasTimeToPrepare => {
            "There was time to prepare, so asking for more wouldn't look good. Go, with a short plan."
        }
        Point::AnotherInterviewIsNoJob => {
            "Another interview isn't a job yet. Go to this one too, and keep both doors open."
        }
        Point::FeelingWillPass => "The feeling will pass, but the interview won't come back. Go, with a short plan.",
        Point::LateIsBetterThanAbsent => {
            "Late is better than not there at all. Keep going, and tell them when you'll arrive."
        }
        Point::AdjustmentIsNormal => "Keep the interview, and ask for what you need. It's a perfectly normal request.",
        Point::MoveNeedNotStopYou => {
            "You still want the job, and the distance needn't stop you. Keep the time, and ask to do it by video."
        }
        Point::BeThereByVideo => {
            "You can't get there, but you can still talk to them. Keep the time, and ask to do it by video."
        }
        Point::CallWorksFromAnywhere => {
            "You can do this one from anywhere. Keep it, and tell them there what's changing."
        }
        Point::NothingStopsYou => "Nothing you've told us gets in the way of the interview or the job. So go.",
        Point::ManageWithoutCancelling => {
            "You can sort this out without cancelling: hand over what you can, or ask for a small change."
        }
        Point::KeepsYouFromTheJob => {
            "This keeps you from the job, there's no way round it, and it won't pass soon. Withdraw clearly and kindly."
        }
        Point::IllnessWillPass => "Your health comes first, so ask for another time. You don't have to withdraw.",
        Point::FamilyComesFirst => "Your family comes first, and the interview can wait. Ask for another time.",
        Point::AppointmentWillPass => {
            "You can't move this, so ask them to move the interview. That's a fair thing to ask."
        }
        Point::FailureCanBeRepaired => {
            "Technology fails, and everybody knows it. Tell them at once, and ask for another time."
        }
        Point::HourWasMisread => "It's an easy mix-up, and it's soon put right. Say so, and ask for another time.",
        Point::AnotherTimeMayWork => {
            "They moved it, and you can't make the new time. Ask for another; that's only fair."
        }
        Point::ItWillPass => {
            "You can't make it this time, but you could another time. Ask for one; there's no need to withdraw."
        }
        Point::LastingButNotUrgent => {
            "This won't go away, but it isn't pressing. Ask for another time; there's no need to withdraw yet."
        }
        Point::NeitherUrgentNorLasting => {
            "It's in the way this time, not for good, so it needn't cost you the interview. Ask for another time."
        }
        Point::StartHasPassed => "The start has passed, so the best moment to tell them is now.",
        Point::UnderADayKeepIt => "It's less than 24 hours away: one more reason to keep it.",
        Point::UnderADayCallFirst => "It's less than 24 hours away, so call first.",
        Point::CheckTheDate => "It's a day or more away, so check the date before you call.",
        Point::OneToTwoDaysToPrepare => "It's 24 to 48 hours away: time to prepare, and nothing to cancel.",
        Point::OneToTwoDaysSubjectLine => "It's 24 to 48 hours away, so put the news in the subject line.",
        Point::OverTwoDaysToPrepare => "It's more than 48 hours away: time to prepare, and nothing to cancel.",
        Point::OverTwoDaysOfferTimes => "It's more than 48 hours away, so offer two or three new times.",
        Point::OverTwoDaysGoodNotice => "It's more than 48 hours away, and that's good notice.",
        Point::UndatedMayStartSoon => "You gave no date. If it's about to start, every minute counts.",
        Point::UndatedNothingToMiss => "There's no date, so there's nothing to miss.",
        Point::EveryMinuteCounts => "Every minute counts now.",
        Point::CallIfAnythingChanges => "If anything changes, call them. Once it starts, it counts as missed.",
        Point::CountsAsMissedAtStart => "Once it starts, it counts as missed. The sooner they know, the better.",
        Point::TellIfAnythingChanges => {
            "If anything changes, tell them as soon as you know. In the last 24 hours, that means a call."
        }
        Point::SoonerIsBetter => "The sooner they know, the better.",
        Point::CallFirstFromADayBefore => "In the last 24 hours, a call comes first. The sooner they know, the better.",
        Point::ShortNoticeFromTwoDaysBefore => {
            "Inside 48 hours it's short notice, and inside 24 a call comes first. The sooner they know, the better."
        }
        Point::NobodyToTell => "You're going, so there's nobody to tell.",
        Point::CallReachesThem => "A call is the best way to reach them in time.",
        Point::WriteToOfferingEmployer => "Write to the employer who made the offer, so they can pass it on.",
        Point::EmailMayNotBeRead => "They may not see an email in time, so call first.",
        Point::MostlySpokenByPhone => "You've mostly talked by phone, so call, then confirm in writing.",
        Point::EmailIsEnough => "There is time, so an email is enough.",
        Point::LookForANumber => "You don't have a number, so look for one first.",
        Point::ThinkAboutCalling => "It may be worth a call first: this sort of thing is easier to say than to write.",
        Point::RecruiterFirst => "A recruiter set this up, so tell the recruiter first.",
        Point::TextAloneIsNotEnough => {
            "A text or chat message on its own isn't enough. If you've already sent one, follow it up with a call or an email."
        }
        Point::InDoubtCall => rules::rule(Rule::C11),
        Point::AfterTheStart => "It's after the start, so how you tell them matters all the more.",
        Point::ComesLate => "It's short notice, so how you tell them matters all the more.",
        Point::KindIsUnderstood => {
            "Hiring teams understand this when you say in a few plain words what kind of thing it is."
        }
        Point::FewWordsHelp => "Hiring teams find this harder to accept, so a few plain words help.",
        Point::NothingKeepsYouAway => "Hiring teams find this harder to accept when nothing keeps you away.",
        Point::SoonerIsForgiven => "The sooner hiring teams hear, the more easily they forgive it.",
        Point::ReadsAsCare => "Ask honestly, and only once, and it shows you care.",
        Point::HowReasonReads(reason) => reasons::reads(reason),
        Point::CallLandsBetter => "A call would go down better than an email alone.",
        Point::ReadsAsLostInterest => "There's another way, so withdrawing looks like lost interest.",
        Point::CostsGoodwill => {
            "Asking for another time for this costs some goodwill, so offer times you're sure to keep."
        }
        Point::TheyWillRemember => "They've moved things for you before, and they'll remember.",
        Point::ModerateTimeToPrepare => {
            "Moderate risk: asking for time to prepare is fair once, and only at short notice."
        }
        Point::ModerateComesLate => {
            "Moderate risk: it's late notice. A short, clear message makes up for most of that."
        }
        Point::ModerateSecondChange => "Moderate risk: it's the second change with this employer.",
        Point::LowNotHeldAgainstYou => "Low risk: nobody will think less of you for this.",
        Point::LowKeepsTheInterview => "Low risk: you keep the interview.",
        Point::LowWhileStillWanted => "Low risk, as long as you might still want the job.",
        Point::LowHardlyRemembered => "Low risk: tell them well, and they'll hardly remember it.",
        Point::OneChangeRarelyHarms => "One change, handled well, rarely does harm. Late ones, again and again, do.",
        Point::HighLiveChance => "High risk: you'd give up a live chance for an offer that isn't yours yet.",
        Point::HighMovedForAnOffer => {
            "High risk: moving it for an offer that isn't yours yet can look like lost interest."
        }
        Point::HighAvoidable => "High risk: they may feel that this could have been avoided.",
        Point::HighNobodyToCall => "High risk: the start has passed, and you don't have a number to call.",
        Point::HighThirdChange => "High risk: it's at least the third change with this employer.",
        Point::TimesWithTheirZone => "Say which zone each time is in, and give both clocks where they differ.",
        Point::SuggestVideo => "Tell them at once, and suggest video.",
        Point::SilenceLooksLikeAbsence => {
            "If they hear nothing, it'll look as if you just didn't turn up. Get in touch at once, explain, and ask for another time."
        }
        Point::DistanceSpeaksForYou => "If the job involves travel or distance, handling this calmly speaks for you.",
        Point::MixupIsForgiven => "People forgive a mix-up if you get in touch at once and ask for another time.",
        Point::RecruiterCanHelp => "The recruiter knows the employer, so let them help.",
        Point::HiringManagerFirst => "A word with the hiring manager helps. Then put it in writing.",
        Point::MentorCanHelp => "If you're torn, a mentor or coach can help.",
        Point::TellTheOthers => {
            "With an offer in hand you can tell the others, ask for time, or say yes and then withdraw elsewhere."
        }
        Point::WithdrawElsewhere => {
            "Withdraw from your other interviews at once too. How you tell each depends on how soon it is."
        }
        Point::NeverCancelLate => "Never cancel late for an offer you haven't accepted.",
        Point::OneCalendar => "Keep one calendar, in one time zone.",
        Point::FinishThePart => {
            "You're in the middle of it. Finish the part that's on, then tell them you're withdrawing, and thank them."
        }
        Point::ThirdPartyPays => {
            "Somebody else has a say in this. Ask them first what cancelling would mean, and cancel nothing until they answer."
        }
        Point::NotInWriting => "The offer still isn't in writing, so it isn't yours yet. Go to this interview.",
        Point::InWritingFirst => {
            "A spoken offer can still fall through. Ask for it in writing, and cancel nothing before you have it."
        }
        Point::OneQuestionWouldSettle => {
            "You're not sure it fits. Ask the one question that would settle it, and keep the interview meanwhile."
        }
        Point::TheyAreTheLateOnes => {
            "They're the late ones. Give them fifteen minutes, get in touch once, then write and offer times."
        }
        Point::NobodyIsLateYet => {
            "It hasn't started yet, so nobody is late. Be there, and come back if nobody turns up."
        }
        Point::TheyNeverCame => {
            "They didn't turn up, so it's theirs to put right. Write, and offer times that suit you."
        }
        Point::AskWhetherItIsOn => "You need one clear answer from them, so ask. The interview stands meanwhile.",
        Point::AskForTheNewTime => {
            "They cancelled and didn't name a new time. It's fine to ask, in one short, friendly line."
        }
        Point::AskOncePolitely => {
            "You can ask before you give more. One polite question is normal, and the interview stands meanwhile."
        }
        Point::CheckWhoTheyAre => {
            "Check first, with a number or address you found yourself. Honest employers don't mind."
        }
        Point::NothingHasHappenedYet => "Nothing has happened yet, so there's nothing to tell. Plan to go.",
        Point::MayHappen => "It may not come to that. Tell them today that it might, and when they'll know for sure.",
        Point::NoOtherDate => {
            "They have no other date, and you can't make this one. Withdraw kindly, and ask them to keep you in mind."
        }
        Point::TheyStillWantYouThere => "They know, and they still want you to come. So go.",
        Point::SoonerSuitsYou => {
            "A sooner date would suit you better, and it costs nothing to ask. See if they can bring it forward."
        }
        Point::NoMoreTimeForTheOffer => {
            "You won't get longer for the offer, and it isn't yours until you accept it. Go to this interview."
        }
        Point::NoOfferYet => "There's no offer yet, and nothing's certain until it's in writing. Keep this interview.",
        Point::TakeTheOtherTime => "They offered you another time themselves, so take it. It costs you nothing.",
        Point::RoundIsOver => {
            "The round's over, and there's nothing you have to tell them. Stay in, and let them decide."
        }
        Point::GoingCostsAnHour => "Nothing's stopping you. Going costs an hour, and you can still say no afterwards.",
        Point::CatchingSoByVideo => {
            "You're well enough to talk, but not to share a room. Keep the time, and ask to do it by video."
        }
        Point::TheyKnowYouAreCatching => {
            "You told them, and they asked you to come anyway. So go, and keep your distance."
        }
        Point::NobodyCatchesItThere => "Nobody can catch it from you there, and you're well enough. So go.",
        Point::TaskNeedsAnotherDate => {
            "A task can be done later. Ask for a new link or a later deadline, and name the day."
        }
        Point::NotTooLate => "You noticed in time, so go. If something's in the way now, choose that instead.",
        Point::NoDateCanBeNamed => {
            "You can't name a date yet. Ask to put it on hold, and tell them when they'll hear from you."
        }
        Point::AcceptFirstThenWithdraw => {
            "You want the other job, so accept it first, in writing. Then withdraw here the same day."
        }
        Point::DeclineTheInvitation => "You never said yes to this one, so you can turn it down in a few kind words.",
        Point::StayingIsAnAnswer => {
            "You've chosen something else, and that's a fair answer. Withdraw kindly and honestly."
        }
        Point::DoItByTheDeadline => "They can't move the deadline, but it hasn't passed yet. Do what you can by then.",
        Point::NoOtherDateSoGo => {
            "They have no other date, and you could still make this one. So make it work, and go."
        }
        Point::StartedForWhatTheySent => {
            "What they sent you was wrong, and that's not your fault. Say what happened, and ask for another time."
        }
        Point::SlipIsForgivenOnce => {
            "It was a slip, and people forgive one. Own it in one sentence, and ask for another time."
        }
        Point::TheirTurn => "The start has passed, so the next move is theirs.",
        Point::NothingLeftToTell => "The start has passed, and there's nothing more to tell them.",
        Point::UnderADayTellThemNow => "It's less than 24 hours away, so tell them now.",
        Point::QuarterOfAnHour => "A quarter of an hour is a fair wait.",
        Point::AcceptAndGo => "You're going, so say yes to the invitation today.",
        Point::TheyWereSilent => "They haven't answered, and the day is near. Call, then confirm in writing.",
        Point::SayItThere => "You're there already, so say it there. One line by email the same day confirms it.",
        Point::RingOnceThenWrite => "Ring once after fifteen minutes. If nobody picks up, write.",
        Point::WritingCountsAsMuch => "You can't call, so write. Nobody will hold that against you.",
        Point::TasksAreSettledInWriting => "Tests and tasks are best sorted out in writing.",
        Point::EmailAtAnyNotice => "An email is enough here, even at the last minute.",
        Point::TheyDecideWhatItMeans => {
            "Call whoever has a say, then write: only they can tell you what cancelling would mean."
        }
        Point::TellThemTheSameDay => "Tell whoever else has a say the same day, and keep the proof.",
        Point::ModerateOwnSlip => "Moderate risk: people forgive a slip once, if you own it.",
        Point::LowNothingWasAgreed => "Low risk: you hadn't agreed to anything yet.",
        Point::LowTheyOfferedIt => "Low risk: they offered it themselves.",
        Point::LowAskingIsNormal => "Low risk: a polite word harms nobody.",
        Point::EmployerNeedNotKnow => {
            "Your present employer needn't know. Use your own phone and email, outside working hours."
        }
        Point::NoMoreThanItNeeds => {
            "Tell them only what they need to arrange it. In most countries nobody's allowed to ask for more."
        }
        Point::WordsCancelNothing => {
            "Get it in writing first: a spoken offer, or one with conditions, cancels nothing."
        }
        Point::AcceptThenCancelTheSameDay => "Accept first, then withdraw here the same day.",
        Point::ItIsOnNow => "It's on now, so tell them there.",
        Point::WriteAfterAQuarter => "You don't have a number to ring, so write after fifteen minutes.",
        Point::YouNeedTime => "Take the time you need, and ask for another date. You don't have to withdraw.",
        Point::DeadlineHasPassed => "The deadline has passed. Say so once, and ask for a new link or a few more days.",
        Point::AskWhatWasPassedOn => {
            "Something of yours was passed on. Ask, once and calmly, what was said and who heard it."
        }
    }
}
