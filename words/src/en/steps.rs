//! What there is to do, in English: one sentence for each step.

use policy::{Action, OwnDecision, Verdict};

use crate::Text;

use super::{circumstances, sentence};

/// The sentence for a step.
pub(super) fn step(action: Action) -> Text {
    Text::Borrowed(match action {
        Action::GiveTheReason(cause) => {
            let cause = sentence::capitalised(circumstances::words(cause.circumstance).cause.private);
            return format!("Give the reason in one short sentence: “{cause}” is enough.").into();
        }
        Action::FollowOwnDecision(OwnDecision { advised, decided }) => {
            let (advised, decided) = (to_do(advised), to_do(decided));
            return format!("Our advice was {advised}. You have decided {decided}. This is how to do it well.").into();
        }
        Action::LookForANumber => {
            "Look for a number for ten minutes at most: the invitation, an email signature, the switchboard. If you find one, call. Then send the email, marked urgent."
        }
        Action::KeepGoing => {
            "Keep going. If you cannot get there at all, choose “Accident or breakdown” or “My journey is disrupted”."
        }
        Action::CallWithArrivalTime => "Call now, and say when you will arrive.",
        Action::CallBeforeTheStart => "Call before the start, and say when you will arrive.",
        Action::CallTheRecruiterFirst => "Call the recruiter first: they can tell the interviewer while you travel.",
        Action::OfferAnotherTimeInTheCall => "You are more than 15 minutes late: offer another time as well.",
        Action::OfferAnotherTimeIfVeryLate => "If you will be more than 15 minutes late, offer another time as well.",
        Action::ApologiseAndKeepGoing => "Apologise once, thank them, and keep going.",
        Action::KeepItThoughNervous => "Keep the interview. Nerves are normal, and they ease once you are talking.",
        Action::WriteDownThreeThings => "Write down three things you want them to know, and one example for each.",
        Action::SayTheFirstSentences => "Say your first two sentences aloud, twice.",
        Action::BeThereEarly => "Be there ten minutes early, breathe out slowly, and start with a thank you.",
        Action::KeepItAndPrepareAnHour => "Keep the interview. One good hour is worth more than another week.",
        Action::PickThreeNeeds => "Read the job advert again, and pick the three things they need most.",
        Action::FindExamples => "Find one example of your own for each.",
        Action::PrepareTwoQuestions => "Prepare two questions to ask them, and stop there.",
        Action::KeepBothChances => "Keep the interview. Two chances are better than one.",
        Action::AskTheNewerOne => "If the two clash, ask the newer one for a different hour.",
        Action::UseOneCalendar => "Put both in one calendar, in one time zone.",
        Action::KeepItYouMayBeGlad => "Keep the interview. You may well be glad you went.",
        Action::DrinkAndEat => "Drink some water, have a shower, eat something small.",
        Action::SetAReminder => "Set a reminder for the evening before.",
        Action::PickTwoPoints => "Read the job advert again, and pick the two points you want to make.",
        Action::ChooseNotForMe => "If you no longer want the job, choose “The job is not for me”.",
        Action::KeepItFromAnywhere => "Keep the interview: a call works from anywhere.",
        Action::RaiseTheMove => "Raise the move there: when it happens, and how you would work.",
        Action::KeepItNothingStopsYou => "Keep the interview: nothing stops you being there.",
        Action::ComeBackIfItChanges => "If that changes, come back and change your answer.",
        Action::KeepItUntilYouAccept => "Keep the interview, and cancel nothing until you have accepted an offer.",
        Action::EmailTheOfferingEmployer => {
            "Email the employer who made the offer, today, and ask for a few more days."
        }
        Action::TellTheRecruiterOfTheOffer => "Tell the recruiter that you have an offer.",
        Action::TellTheOthersOfTheOffer => "Tell the other employers that you have an offer, and until when.",
        Action::ComeBackOnceYouAccept => "Once you accept, come back and withdraw from every other interview at once.",
        Action::TellTheRecruiterFirst => "Tell the recruiter first. Ask whether to write to the employer too.",
        Action::ThinkAboutCalling => "Think about calling first: a matter like this is easier to explain by voice.",
        Action::SayWhatYouNeed => "Say what you need, not why: “an access need” is reason enough.",
        Action::NameRoleAndCompany => "Name the role and the company, so that they find you at once.",
        Action::NameTheInterview => "Name the interview: the role, the date and the start time.",
        Action::ApologiseOnce => "Apologise once, thank them, and leave it there.",
        Action::ThankThem => "Thank them. No apology is due.",
        Action::SayGoodbyeToBoth => {
            "You want this job too. Going back on your yes would cost you that employer's trust. Let this one go, or decide otherwise: it is your choice."
        }
        Action::LetItGo => "You have accepted another offer, so let this one go with a clear conscience.",
        Action::LeaveThoughYouWantIt => {
            "You may want the job and still leave. Trust your judgement; you owe no long explanation."
        }
        Action::TrustYourJudgement => "Trust your judgement; you owe no long explanation.",
        Action::BeSureYouDoNotWantIt => {
            "You also said that you still want the job. Be sure: a withdrawal is hard to take back."
        }
        Action::BeSureYouNoLongerWantIt => "Be sure that you no longer want it: a withdrawal is hard to take back.",
        Action::BeSureWaitingWouldNotHelp => "Be sure that waiting would not help: a withdrawal is hard to take back.",
        Action::KeepItAndSayWhatWouldHelp => "Keep the interview, and be clear about what would make it work for you.",
        Action::KeepItWithASmallChange => "Keep the interview: a small change is enough.",
        Action::GetInTouchNow => "The interview has started without you. Get in touch now, and keep it short.",
        Action::MoveTheOtherThing => "Try to move the other thing first. If that fails, ask for another time.",
        Action::TryAnotherDevice => "Try another device or a phone call first. If that fails, ask for another time.",
        Action::AskForATimeThatWorks => "They changed the time, so ask for one that works.",
        Action::BeHonestAboutPreparing => "Be honest: time was short, and you want to do it justice.",
        Action::BeSureYouCannotBeThere => "Be sure that you cannot be there. Then ask for another time.",
        Action::CallThenConfirm => "You have mostly spoken by phone, so call, and then confirm in writing.",
        Action::CallNow => {
            "Call now, or as soon as they open. If nobody answers, leave a voicemail. Send the email at once either way."
        }
        Action::SendTheEmailNow => "Send the email now. The sooner they know, the better.",
        Action::SayYouAreWithdrawing => "Say plainly that you are withdrawing, and offer no new times.",
        Action::AskAndOfferTimes => "Ask for another time, and offer two or three that you are sure to keep.",
        Action::AskForTheAdjustment => "Ask for the adjustment you need, and keep the time as planned.",
        Action::AskForVideo => "Ask to do it by video; offer other times only if that cannot be done.",
        Action::AskForALaterStart => "Ask to start a little later; offer other times only if that cannot be done.",
        Action::SayItThere => {
            "Say it there, in one sentence: at the desk, in the room or in the call. Then send one line by email."
        }
        Action::WriteWithArrivalTime => "Write now, and say when you'll arrive.",
        Action::LetSomebodyCallForYou => {
            "Somebody you trust may call for you. Put the news in the first words of the email."
        }
        Action::MeetInTheOpen => {
            "Meet in an office or on a call you can leave at any time, and tell somebody where you are."
        }
        Action::SendNoPapersAndNoMoney => "Send no papers, no bank details and no money before you know who they are.",
        Action::AcceptToday => "You haven't said yes yet: accept the invitation today.",
        Action::StayIn => "The round is over. Stay in: you lose nothing by waiting.",
        Action::WaitForTheirAnswer => "Wait for their answer. A no from them costs you less than one from you now.",
        Action::KeepItYouDecideLater => "Keep the interview. You can still say no afterwards.",
        Action::TheyAskedYouBack => "They asked you back after that round, so it went better than you think.",
        Action::SayThatYouKnowThem => "Say at the start that you know each other. That settles it.",
        Action::TalkingIsNoBetrayal => "Talking to somebody else takes nothing from your employer.",
        Action::NothingIsDecidedYet => "Nothing is decided before they have met everybody.",
        Action::BeThereOnTime => "It hasn't started: be there on time.",
        Action::KeepItNothingHasHappened => "Keep the interview: nothing has happened yet.",
        Action::GoAsTheyAsk => "They still want you to come, so go.",
        Action::DoItByTheDeadline => "Do what you can by the deadline. Something sent in time beats something perfect.",
        Action::GoAfterAll => "They have no other date, so go after all, and tell them so if they're waiting to hear.",
        Action::KeepItNobodyCatchesIt => "Keep the interview: nobody catches anything there.",
        Action::KeepItThereIsTime => "Keep the interview: you noticed in time.",
        Action::ComeBackIfNobodyComes => "If nobody has come five minutes after the start, come back here.",
        Action::ComeBackWhenYouKnow => "When you know more, come back and change your answer.",
        Action::ChooseWhatStandsInTheWay => "If something stands in the way now, choose that as the reason.",
        Action::CancelNothingBeforeTheyAnswer => {
            "Cancel nothing before they have answered: it may cost you money or your place."
        }
        Action::AskWhatCancellingMeans => "Ask what cancelling this interview would mean for you.",
        Action::NoteTheirAnswer => "Note who told you, and when.",
        Action::GoIfNobodyAnswers => "If nobody answers before the start, go.",
        Action::InterviewFirst => "It's only hours away: go to the interview first.",
        Action::AskForItInWriting => "Ask the employer who made the offer to put it in writing.",
        Action::AskBeforeYouDecide => "Keep the interview for now, and ask before you decide.",
        Action::FindTheirNumberYourself => {
            "Find the company's number yourself, and ask there whether they know of this interview."
        }
        Action::AskTheOneThing => "Ask the one thing that would settle it: the pay, the hours, the place, the work.",
        Action::AskWhetherItIsOn => {
            "Ask whether it's still on, and for whatever is missing: the time, the place or the link."
        }
        Action::AskForANewDate => "Ask whether there will be a new date.",
        Action::AskWhatItTakes => "Ask how much more they will need, or whether it can wait for an offer.",
        Action::AskWhoTheyAre => "Ask who you'll be talking to, and where.",
        Action::WaitAQuarterOfAnHour => "Wait fifteen minutes from the start.",
        Action::AskAtTheDesk => "Ask at the desk whether they know you're there.",
        Action::RingOnce => "After fifteen minutes, ring once.",
        Action::ThenWrite => "If nobody comes, write the same day. Say that you were there.",
        Action::OfferTimesThatSuitYou => "Offer two or three times that suit you.",
        Action::KeepItForNow => "Keep the interview: it may not come to that.",
        Action::SayThatItMayHappen => "Say in one sentence what may happen, and that nothing is certain.",
        Action::NameTheHour => "Name the hour by which they'll hear from you either way.",
        Action::NameTheHourAndWhatYouOffer => {
            "Name the hour by which they'll hear from you either way, and what you could offer if it happens."
        }
        Action::OfferVideoOnce => "Before you withdraw, offer once to do it by video at the same time.",
        Action::AskToBeKeptInMind => "Ask them to keep you in mind for the next opening.",
        Action::AskTheOfferingEmployerToo => "Ask the employer who made the offer for a few more days as well.",
        Action::TellThirdPartyTheSameDay => "Tell whoever else has a say the same day, and keep the proof.",
        Action::FinishThePart => "Finish the part that is on. Nobody walks out.",
        Action::AcceptTheOtherFirst => "Accept the other offer first, in writing. Then withdraw here the same day.",
        Action::TakeTheirNoKindly => "They have no other date. Take their no kindly.",
        Action::PauseInsteadOfWithdrawing => "You can't name a date yet, so ask to pause rather than cancel.",
        Action::TheyOweYouATime => "They didn't turn up, so the next step is theirs. A friendly line helps.",
        Action::AskWhetherItCanBeSooner => "Ask whether it can be sooner. If it can't, the date stands.",
        Action::TakeTheTimeTheyOffer => "They offered another time: take it if you can.",
        Action::DoWhatYouCanOfTheTask => "Do what you can of it, then ask for the time you still need.",
        Action::SayItAtItsEnd => {
            "Say it at the end of this part, to their face, and thank them. Send one line by email the same day."
        }
        Action::CallTheThirdParty => "Call them now. If nobody answers, leave a message, and write at once either way.",
        Action::CallAsTheyAreSilent => "They haven't answered your message, so call, and then confirm in writing.",
        Action::AskToPauseUntilADay => {
            "Ask to put it on hold, name the day they'll hear from you, and leave them free to go on without you."
        }
        Action::AcceptTheTimeTheyOffer => "Accept the time they offered. If you can't make it, offer two of your own.",
        Action::AskForAnEarlierTime => "Ask for an earlier time, and offer two or three that you are sure to keep.",
        Action::AskForALaterDeadline => "Ask for a new link or a later deadline, and name the day.",
        Action::SayFromWhenYouCan => "Say from which day on you can.",
        Action::OfferThePartAndTimes => "Offer the part you could be there for, and two or three other times.",
        Action::ComeForThePartAndVideo => "Offer to come for the part you can, and to do the rest by video.",
        Action::TheNextStepIsTheirs => "They cancelled it, so the next step is theirs. A friendly question is welcome.",
        Action::AskWhatWasPassedOn => "Ask what was passed on, and to whom.",
        Action::DecideByTheirDay => {
            "If the offer runs out first, ask here whether they can see you sooner, or decide by its day."
        }
        Action::FreeThatHour => "Move the other thing, or leave it for that hour.",
        Action::BlockAndReport => {
            "If you think it is a scam, answer nothing: block them, and report it to the job site or the police."
        }
        Action::SayItBeforeYouGo => "Tell them before you go, in one sentence.",
        Action::JoinNowIfYouCan => {
            "It started only minutes ago: join now if you can, and say sorry once. If you can't, ask for another time."
        }
        Action::TakeTheCallIfYouCan => {
            "They offered a call: take it if you can. If you can't, offer two or three times."
        }
        Action::AskOnceMoreInWriting => "Ask once more, in writing, and name what else would work for you.",
        Action::AcceptTheCallTheyOffer => "They offered it themselves: say yes, and keep the time.",
    })
}

const fn to_do(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Attend => "to go",
        Verdict::Adjust => "to keep it and change how you meet",
        Verdict::Reschedule => "to ask for another time",
        Verdict::Withdraw => "to withdraw",
        Verdict::AskExtension => "to keep it and ask the other employer for more time",
        Verdict::Ask => "to keep it and ask one question first",
        Verdict::Wait => "to wait for them a little",
        Verdict::Warn => "to tell them that it may happen",
        Verdict::Pause => "to ask them to put it on hold",
    }
}
