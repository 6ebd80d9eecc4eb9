//! What there is to do: one id for each step that can be advised.

use serde::Serialize;
use serde::ser::Serializer;

use crate::advice::Verdict;
use crate::ids::ids_with_data;

use super::Cause;

/// A decision of the person's own that differs from the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OwnDecision {
    /// What the policy advises.
    pub advised: Verdict,
    /// What the person decided.
    pub decided: Verdict,
}

ids_with_data! {
    /// One thing to do, with what has to be known to put it into words. The sentence for each id is for a language to say.
    #[allow(missing_docs, reason = "an id says what it stands for")]
    Action {
        LookForANumber = "look-for-a-number",
        KeepGoing = "keep-going",
        CallWithArrivalTime = "call-with-arrival-time",
        CallBeforeTheStart = "call-before-the-start",
        CallTheRecruiterFirst = "call-the-recruiter-first",
        OfferAnotherTimeInTheCall = "offer-another-time-in-the-call",
        OfferAnotherTimeIfVeryLate = "offer-another-time-if-very-late",
        ApologiseAndKeepGoing = "apologise-and-keep-going",
        KeepItThoughNervous = "keep-it-though-nervous",
        WriteDownThreeThings = "write-down-three-things",
        SayTheFirstSentences = "say-the-first-sentences",
        BeThereEarly = "be-there-early",
        KeepItAndPrepareAnHour = "keep-it-and-prepare-an-hour",
        PickThreeNeeds = "pick-three-needs",
        FindExamples = "find-examples",
        PrepareTwoQuestions = "prepare-two-questions",
        KeepBothChances = "keep-both-chances",
        AskTheNewerOne = "ask-the-newer-one",
        UseOneCalendar = "use-one-calendar",
        KeepItYouMayBeGlad = "keep-it-you-may-be-glad",
        DrinkAndEat = "drink-and-eat",
        SetAReminder = "set-a-reminder",
        PickTwoPoints = "pick-two-points",
        ChooseNotForMe = "choose-not-for-me",
        KeepItFromAnywhere = "keep-it-from-anywhere",
        RaiseTheMove = "raise-the-move",
        KeepItNothingStopsYou = "keep-it-nothing-stops-you",
        ComeBackIfItChanges = "come-back-if-it-changes",
        KeepItUntilYouAccept = "keep-it-until-you-accept",
        EmailTheOfferingEmployer = "email-the-offering-employer",
        TellTheRecruiterOfTheOffer = "tell-the-recruiter-of-the-offer",
        TellTheOthersOfTheOffer = "tell-the-others-of-the-offer",
        ComeBackOnceYouAccept = "come-back-once-you-accept",
        TellTheRecruiterFirst = "tell-the-recruiter-first",
        ThinkAboutCalling = "think-about-calling",
        SayWhatYouNeed = "say-what-you-need",
        GiveTheReason(Cause) = "give-the-reason",
        NameRoleAndCompany = "name-role-and-company",
        NameTheInterview = "name-the-interview",
        ApologiseOnce = "apologise-once",
        ThankThem = "thank-them",
        FollowOwnDecision(OwnDecision) = "follow-own-decision",
        SayGoodbyeToBoth = "say-goodbye-to-both",
        LetItGo = "let-it-go",
        LeaveThoughYouWantIt = "leave-though-you-want-it",
        TrustYourJudgement = "trust-your-judgement",
        BeSureYouDoNotWantIt = "be-sure-you-do-not-want-it",
        BeSureYouNoLongerWantIt = "be-sure-you-no-longer-want-it",
        BeSureWaitingWouldNotHelp = "be-sure-waiting-would-not-help",
        KeepItAndSayWhatWouldHelp = "keep-it-and-say-what-would-help",
        KeepItWithASmallChange = "keep-it-with-a-small-change",
        GetInTouchNow = "get-in-touch-now",
        MoveTheOtherThing = "move-the-other-thing",
        TryAnotherDevice = "try-another-device",
        AskForATimeThatWorks = "ask-for-a-time-that-works",
        BeHonestAboutPreparing = "be-honest-about-preparing",
        BeSureYouCannotBeThere = "be-sure-you-cannot-be-there",
        CallThenConfirm = "call-then-confirm",
        CallNow = "call-now",
        SendTheEmailNow = "send-the-email-now",
        SayYouAreWithdrawing = "say-you-are-withdrawing",
        AskAndOfferTimes = "ask-and-offer-times",
        AskForTheAdjustment = "ask-for-the-adjustment",
        AskForVideo = "ask-for-video",
        AskForALaterStart = "ask-for-a-later-start",
    }
}
