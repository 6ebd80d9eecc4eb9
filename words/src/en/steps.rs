//! What there is to do, in English: one sentence for each step.

use policy::{Action, OwnDecision, Verdict};

use crate::Text;
use crate::details::ReasonDetail;

use super::causes;

/// The sentence for a step.
pub(super) fn step(action: Action) -> Text {
    Text::Borrowed(match action {
        Action::GiveTheReason(cause) => {
            let reason = causes::clause(cause, ReasonDetail::Private);
            return format!("Give the reason in one short sentence: “{reason} …” is enough.").into();
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
        Action::OfferAnotherTimeInTheCall => "You are more than 15 minutes late: offer another time in the same call.",
        Action::OfferAnotherTimeIfVeryLate => {
            "If you will be more than 15 minutes late, offer another time in the same call."
        }
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
            "You wanted this job too. You have said yes elsewhere, and a kind goodbye keeps this door open."
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
    })
}

const fn to_do(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Attend => "to go",
        Verdict::Adjust => "to keep it and change how you meet",
        Verdict::Reschedule => "to ask for another time",
        Verdict::Withdraw => "to withdraw",
        Verdict::AskExtension => "to keep it and ask the other employer for more time",
    }
}
