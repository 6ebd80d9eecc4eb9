//! What there is to do, in English: one sentence for each step.

use policy::{Action, OwnDecision, Verdict};

use crate::Text;
use crate::details::{Depth, Register};

use super::{circumstances, letters, sentence};

/// The sentence for a step.
pub(super) fn step(action: Action) -> Text {
    Text::Borrowed(match action {
        Action::GiveTheReason(circumstance) => {
            // As the letters tell it, until the person chooses.
            let depth = Depth::told(circumstance, circumstances::cause(circumstance).usual);
            let cause = letters::cause(circumstance, Register::Natural, depth);
            let cause = sentence::capitalised(&cause);
            return format!("Give the reason in one short sentence: “{cause}” is enough.").into();
        }
        Action::FollowOwnDecision(OwnDecision { advised, decided }) => {
            let (advised, decided) = (to_do(advised), to_do(decided));
            return format!("Our advice was {advised}. You've decided {decided}, so here's how to do it well.").into();
        }
        Action::LookForANumber => {
            "Take ten minutes at most to find a number: the invitation, an email signature, the switchboard. If you find one, call. Either way, send the email."
        }
        Action::LookForANumberAtOnce => {
            "If a number is quickly found, in the invitation or an email signature, call. Either way, send the email now."
        }
        Action::KeepGoing => "Keep going. If you can't get there at all, change what has happened, above.",
        Action::CallWithArrivalTime => "Call now, and say when you'll be there.",
        Action::CallBeforeTheStart => "Call before it starts, and say when you'll be there.",
        Action::CallTheRecruiterFirst => "Call the recruiter first: they can tell the interviewer while you travel.",
        Action::OfferAnotherTimeInTheCall => "You're more than 15 minutes late, so offer another time as well.",
        Action::OfferAnotherTimeIfVeryLate => "If you'll be more than 15 minutes late, offer another time as well.",
        Action::ApologiseAndKeepGoing => "Apologise once, thank them, and keep going.",
        Action::KeepItThoughNervous => "Keep the interview. Nerves are normal, and they ease once you're talking.",
        Action::WriteDownThreeThings => "Write down three things you want them to know, with an example of each.",
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
        Action::ChooseNotForMe => "If you don't want the job any more, change what has happened, above.",
        Action::KeepItFromAnywhere => "Keep the interview: you can do it from anywhere.",
        Action::RaiseTheMove => "Tell them there what's changing, and how you'd work.",
        Action::KeepItNothingStopsYou => "Keep the interview: nothing's stopping you.",
        Action::ComeBackIfItChanges => "If that changes, come back and change your answer.",
        Action::KeepItUntilYouAccept => "Keep the interview, and cancel nothing until you've accepted an offer.",
        Action::EmailTheOfferingEmployer => {
            "Today, email the employer who made the offer, and ask for a few more days."
        }
        Action::TellTheRecruiterOfTheOffer => "Tell the recruiter you've got an offer.",
        Action::TellTheOthersOfTheOffer => {
            "Tell the other employers you've got an offer, and when you have to answer it."
        }
        Action::ComeBackOnceYouAccept => {
            "Once you've accepted, come back and withdraw from your other interviews at once."
        }
        Action::TellTheRecruiterFirst => "Tell the recruiter first, and ask whether to write to the employer too.",
        Action::ThinkAboutCalling => "It may be worth a call first: this sort of thing is easier to say than to write.",
        Action::SayWhatYouNeed => "Say what you need. You don't have to say why.",
        Action::NameRoleAndCompany => "Name the role and the company, so they can place you at once.",
        Action::NameTheInterview => "Say which interview: the role, the date and the time.",
        Action::ApologiseOnce => "Apologise once, thank them, and leave it there.",
        Action::ThankThem => "Thank them. You don't owe them an apology.",
        Action::SayGoodbyeToBoth => {
            "You want this job too. But going back on your yes would cost you that employer's trust. Let this one go, or decide otherwise: it's up to you."
        }
        Action::LetItGo => "You've said yes elsewhere, so let this one go with a clear conscience.",
        Action::LeaveThoughYouWantIt => {
            "You can want the job and still leave. Trust your judgement; you don't owe them the long story."
        }
        Action::TrustYourJudgement => "Trust your judgement. You don't owe them the long story.",
        Action::BeSureYouDoNotWantIt => {
            "You also said you still want the job. Be sure: it's hard to take a withdrawal back."
        }
        Action::BeSureYouNoLongerWantIt => "Be sure you don't want it any more: it's hard to take a withdrawal back.",
        Action::BeSureWaitingWouldNotHelp => "Be sure waiting wouldn't help: it's hard to take a withdrawal back.",
        Action::KeepItAndSayWhatWouldHelp => "Keep the interview, and say clearly what would make it work for you.",
        Action::KeepItWithASmallChange => "Keep the interview: a small change is enough.",
        Action::GetInTouchNow => "The start has passed, so get in touch now, and keep it short.",
        Action::MoveTheOtherThing => "Try to move the other thing first. If you can't, ask for another time.",
        Action::TryAnotherDevice => {
            "Try another device or a phone call first. If that doesn't work, ask for another time."
        }
        Action::AskForATimeThatWorks => "They changed the time, so ask for one that works.",
        Action::BeHonestAboutPreparing => "Be honest: time was short, and you'd like to do it justice.",
        Action::BeSureYouCannotBeThere => "If there's no way you can be there, ask for another time.",
        Action::CallThenConfirm => "You've mostly talked by phone, so call, then confirm in writing.",
        Action::CallNow => {
            "Call now, or as soon as they open. If nobody answers, leave a voicemail. Either way, send the email straight after."
        }
        Action::SendTheEmailNow => "Send the email now. The sooner they know, the better.",
        Action::SayYouAreWithdrawing => "Say plainly that you're withdrawing, and don't offer new times.",
        Action::AskAndOfferTimes => "Ask for another time, and offer two or three you're sure to keep.",
        Action::AskForTheAdjustment => "Ask for what you need, and keep the time as it is.",
        Action::AskForVideo => "Ask to do it by video. Offer other times only if that can't be done.",
        Action::AskForALaterStart => "Ask to start a little later. Offer other times only if that can't be done.",
        Action::SayItThere => {
            "Say it there, in one sentence: at the desk, in the room or on the call. Then send one line by email."
        }
        Action::WriteWithArrivalTime => "Write now, and say when you'll be there.",
        Action::LetSomebodyCallForYou => {
            "Somebody you trust can call for you. Put the news at the very start of the email."
        }
        Action::MeetInTheOpen => {
            "Meet in an office, or on a call you can leave at any time, and tell somebody where you'll be."
        }
        Action::SendNoPapersAndNoMoney => "Send no papers, no bank details and no money until you know who they are.",
        Action::AcceptToday => "You haven't said yes yet, so accept the invitation today.",
        Action::StayIn => "The round's over. Stay in: you lose nothing by waiting.",
        Action::WaitForTheirAnswer => "Wait for their answer. If it's a yes, you can still say no.",
        Action::KeepItYouDecideLater => "Keep the interview. You can still say no afterwards.",
        Action::TheyAskedYouBack => "They asked you back after that round, so it went better than you think.",
        Action::SayThatYouKnowThem => "Say at the start that you know each other. That settles it.",
        Action::TalkingIsNoBetrayal => "Talking to somebody else takes nothing away from your employer.",
        Action::NothingIsDecidedYet => "Nothing's decided before they've met everybody.",
        Action::BeThereOnTime => "It hasn't started yet, so be there on time.",
        Action::KeepItNothingHasHappened => "Keep the interview: nothing has happened yet.",
        Action::GoAsTheyAsk => "They still want you to come, so go.",
        Action::DoItByTheDeadline => "Do what you can by the deadline. Something sent in time beats something perfect.",
        Action::GoAfterAll => "They have no other date, so go after all. If they're waiting to hear, tell them so.",
        Action::KeepItNobodyCatchesIt => "Keep the interview: nobody can catch it from you there.",
        Action::KeepItThereIsTime => "Keep the interview: you noticed in time.",
        Action::ComeBackIfNobodyComes => "If nobody's there five minutes after the start, come back here.",
        Action::ComeBackWhenYouKnow => "When you know more, come back and change your answer.",
        Action::ChooseWhatStandsInTheWay => "If something's in the way now, choose that as the reason.",
        Action::CancelNothingBeforeTheyAnswer => {
            "Cancel nothing until they've answered: it may cost you money or your place."
        }
        Action::AskWhatCancellingMeans => "Ask what cancelling this interview would mean for you.",
        Action::NoteTheirAnswer => "Note who told you, and when.",
        Action::GoIfNobodyAnswers => "If nobody answers before the start, go.",
        Action::InterviewFirst => "It's only hours away: go to the interview first.",
        Action::AskForItInWriting => "Ask the employer who made the offer to put it in writing.",
        Action::AskBeforeYouDecide => "Keep the interview for now, and ask before you decide.",
        Action::FindTheirNumberYourself => {
            "Find the company's number yourself, and ask there whether they know about this interview."
        }
        Action::AskTheOneThing => "Ask the one thing that would settle it: the pay, the hours, the place, the work.",
        Action::AskWhetherItIsOn => {
            "Ask whether it's still on, and for whatever you're missing: the time, the place or the link."
        }
        Action::AskForANewDate => "Ask whether there'll be a new date.",
        Action::AskWhatItTakes => {
            "Ask one thing before you go on: how much more they'll need, whether it can wait, or what it pays."
        }
        Action::AskWhoTheyAre => "Ask who you'll be talking to, and where.",
        Action::WaitAQuarterOfAnHour => "Wait fifteen minutes from the start.",
        Action::AskAtTheDesk => "Ask at the desk whether they know you're there.",
        Action::RingOnce => "After fifteen minutes, ring once.",
        Action::ThenWrite => "If nobody comes, write the same day, and say you waited.",
        Action::OfferTimesThatSuitYou => "Offer two or three times that suit you.",
        Action::KeepItForNow => "Keep the interview: it may not come to that.",
        Action::SayThatItMayHappen => "Say in one sentence what might happen, and that nothing's certain yet.",
        Action::NameTheHour => "Name a time by which they'll hear from you either way.",
        Action::NameTheHourAndWhatYouOffer => {
            "Name a time by which they'll hear from you either way, and what you could offer if it happens."
        }
        Action::OfferVideoOnce => "Before you withdraw, offer once to do it by video at the same time.",
        Action::AskToBeKeptInMind => "Ask them to keep you in mind for the next opening.",
        Action::AskTheOfferingEmployerToo => "Ask the employer who made the offer for a few more days as well.",
        Action::TellThirdPartyTheSameDay => "Tell whoever else has a say the same day, and keep the proof.",
        Action::FinishThePart => "Finish the part that's on. There's no need to walk out.",
        Action::AcceptTheOtherFirst => "Accept the other offer first, in writing. Then withdraw here the same day.",
        Action::TakeTheirNoKindly => "They have no other date, so take their no kindly.",
        Action::PauseInsteadOfWithdrawing => "You can't name a date yet, so ask to pause rather than cancel.",
        Action::TheyOweYouATime => "They didn't turn up, so the next step is theirs. A friendly line helps.",
        Action::AskWhetherItCanBeSooner => "Ask whether it can be sooner. If it can't, the date stands.",
        Action::TakeTheTimeTheyOffer => "They offered another time, so take it if you can.",
        Action::DoWhatYouCanOfTheTask => "Do what you can of it, then ask for the time you still need.",
        Action::SayItAtItsEnd => {
            "Say it at the end of this part, to their face, and thank them. Send one line by email the same day."
        }
        Action::CallTheThirdParty => {
            "Call whoever else has a say, and do it now. If nobody answers, leave a message. Either way, write to them straight after."
        }
        Action::CallAsTheyAreSilent => "They haven't answered your message, so call, then confirm in writing.",
        Action::AskToPauseUntilADay => {
            "Ask to put it on hold, and say which day they'll hear from you. Ask for the latest day that would still work."
        }
        Action::AcceptTheTimeTheyOffer => {
            "Say yes to the time they offered. If you can't make it, offer two of your own."
        }
        Action::AskForAnEarlierTime => "Ask for an earlier time, and offer two or three you're sure to keep.",
        Action::AskForALaterDeadline => "Ask for a new link or a later deadline, and name the day.",
        Action::SayFromWhenYouCan => "Say from which day you can do it.",
        Action::OfferThePartAndTimes => "Offer the part you could be there for, plus two or three other times.",
        Action::ComeForThePartAndVideo => "Offer to come for the part you can make, and to do the rest by video.",
        Action::TheNextStepIsTheirs => "They cancelled, so the next step is theirs. A friendly question is fine.",
        Action::AskWhatWasPassedOn => "Ask what was passed on, and who heard it.",
        Action::DecideByTheirDay => {
            "If the offer runs out first, ask here whether they can see you sooner, or decide by that day."
        }
        Action::FreeThatHour => "Move the other thing, or step away from it for that hour.",
        Action::BlockAndReport => {
            "If you think it's a scam, don't answer. Block them, and report it to the job site or the police."
        }
        Action::SayItBeforeYouGo => "Tell them before you go, in one sentence.",
        Action::JoinNowIfYouCan => {
            "It started only minutes ago. Join now if you can, and say sorry once. If you can't, ask for another time."
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
        Verdict::Warn => "to tell them it might happen",
        Verdict::Pause => "to ask them to put it on hold",
    }
}
