//! What people come with, in plain words, and what a kind recruiter with experience would tell them: what to do, how to say
//! it, and to whom. Each row was judged by hand from the policy.

use policy::{
    Circumstance::{self, *},
    Contact, Format, Insist, Interest, Likelihood, NewTime, Notice, Plan, Preparation, Said, Situation, Stage, Stake,
    Thread, To,
    Verdict::{self, *},
    assess,
};

/// What the person says, what that is in facts, and what is advised.
type Row = (&'static str, Situation, Verdict, Plan, To);

const HOUR: i32 = 60;
const DAY: i32 = 24 * HOUR;

fn at(circumstance: Circumstance, minutes: i32) -> Situation {
    Situation::about(circumstance, Notice::Minutes(minutes))
}

fn undated(circumstance: Circumstance) -> Situation {
    Situation::about(circumstance, Notice::Undated)
}

/// Fails with all rows that are advised otherwise.
fn advised(rows: &[Row]) {
    let wrong: Vec<String> = rows
        .iter()
        .filter_map(|(words, situation, verdict, plan, to)| {
            let advice = assess(situation);
            let same = (advice.verdict, advice.plan, advice.to) == (*verdict, *plan, *to);
            let found = format!("{words} {:?}, {:?}, {:?}", advice.verdict, advice.plan, advice.to);
            (!same).then(|| format!("{found} instead of {verdict:?}, {plan:?}, {to:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn health() {
    let cannot_call = Contact::CannotCall;
    advised(&[
        (
            "I lost my voice and have a fever, and it is in three hours.",
            Situation { contact: cannot_call, ..at(FluOrFever, 3 * HOUR) },
            Reschedule,
            Plan::Email,
            To::Interviewer,
        ),
        ("I am ill, and it is today.", at(Unwell, 3 * HOUR), Reschedule, Plan::CallThenEmail, To::Interviewer),
        ("I am ill; they want to see me some day.", undated(Unwell), Reschedule, Plan::Email, To::Interviewer),
        (
            "The treatment takes months, and I cannot say when I will be well again.",
            Situation { new_time: NewTime::NotYet, ..at(LongTreatment, 4 * DAY) },
            Pause,
            Plan::Email,
            To::Interviewer,
        ),
        (
            "I have a cough that may become the flu, and it is in two days.",
            Situation { likelihood: Likelihood::May, ..at(FluOrFever, 2 * DAY) },
            Warn,
            Plan::Email,
            To::Interviewer,
        ),
        (
            "I may get ill, and there is no date yet.",
            Situation { likelihood: Likelihood::May, ..undated(Unwell) },
            Attend,
            Plan::None,
            To::Nobody,
        ),
        (
            "I am well enough, but it is catching, and I am expected there today.",
            at(WellEnoughButItIsCatching, 5 * HOUR),
            Adjust,
            Plan::CallThenEmail,
            To::Interviewer,
        ),
        (
            "I have caught something, and it is a phone interview.",
            Situation { format: Some(Format::Phone), ..at(WellEnoughButItIsCatching, 5 * HOUR) },
            Attend,
            Plan::None,
            To::Nobody,
        ),
        (
            "I am pregnant and must not fly, and the interview is abroad next week.",
            at(Pregnant, 7 * DAY),
            Adjust,
            Plan::Email,
            To::Interviewer,
        ),
        ("I need captions.", at(CaptionsOrInterpreter, 5 * DAY), Adjust, Plan::Email, To::Interviewer),
        (
            "There are stairs, I use a wheelchair, and it is today.",
            at(StepFreeOrSeating, 5 * HOUR),
            Adjust,
            Plan::CallThenEmail,
            To::Interviewer,
        ),
        (
            "I am ill today, and the benefits office sent me there.",
            Situation { stake: Stake::ThirdParty, ..at(Unwell, 5 * HOUR) },
            Reschedule,
            Plan::CallThenEmail,
            To::Interviewer,
        ),
    ]);
}

#[test]
fn family_and_home() {
    let refused = Said::Refused;
    advised(&[
        (
            "My daughter has a fever and nobody can take her; it is tomorrow at ten.",
            at(ChildIll, 20 * HOUR),
            Reschedule,
            Plan::CallThenEmail,
            To::Interviewer,
        ),
        (
            "My child is ill, it is this afternoon, and they have no other date.",
            Situation { said: refused, ..at(ChildIll, 5 * HOUR) },
            Withdraw,
            Plan::CallThenEmail,
            To::Interviewer,
        ),
        ("My father has died.", at(DeathInTheFamily, 3 * DAY), Reschedule, Plan::Email, To::Interviewer),
        (
            "The nanny cancelled, but my mother could come.",
            Situation { urgency: Some(false), ..at(ChildcareFellThrough, 6 * HOUR) },
            Adjust,
            Plan::CallThenEmail,
            To::Interviewer,
        ),
        (
            "I sit in reception, sent by an agency, and the school rings: my son is ill.",
            Situation { contact: Contact::OnSite, via_recruiter: true, ..at(ChildIll, 10) },
            Reschedule,
            Plan::InPersonThenEmail,
            To::Interviewer,
        ),
        (
            "My child is ill, and I go all the same.",
            Situation { insist: Some(Insist::Attend), ..at(ChildIll, 20 * HOUR) },
            Reschedule,
            Plan::None,
            To::Nobody,
        ),
        (
            "We are moving away, and I am not sure about it.",
            at(IAmMoving, 10 * DAY),
            Withdraw,
            Plan::Email,
            To::Interviewer,
        ),
        (
            "We are moving away, and I still want the job.",
            Situation { interest: Some(Interest::Keen), ..at(FamilyIsMoving, 10 * DAY) },
            Adjust,
            Plan::Email,
            To::Interviewer,
        ),
        (
            "We are moving away, I want the job, and it is by video anyway.",
            Situation { interest: Some(Interest::Keen), format: Some(Format::Video), ..at(IAmMoving, 10 * DAY) },
            Attend,
            Plan::None,
            To::Nobody,
        ),
    ]);
}

#[test]
fn getting_there_and_technology() {
    let no_number = Contact::NoNumber;
    let video = Some(Format::Video);
    advised(&[
        ("I am stuck, and it begins in twenty minutes.", at(StuckInTraffic, 20), Attend, Plan::Call, To::Interviewer),
        (
            "I am stuck, it began twenty minutes ago, and I have no number.",
            Situation { contact: no_number, ..at(StuckInTraffic, -20) },
            Attend,
            Plan::Email,
            To::Interviewer,
        ),
        (
            "They gave me the wrong address, and I am late.",
            at(TheAddressWasWrong, -5),
            Attend,
            Plan::Call,
            To::Interviewer,
        ),
        (
            "I never found the place, and it began two hours ago.",
            at(CannotFindThePlace, -2 * HOUR),
            Reschedule,
            Plan::CallThenEmail,
            To::Interviewer,
        ),
        (
            "My train for tomorrow is cancelled.",
            at(TrainOrFlightCancelled, 20 * HOUR),
            Adjust,
            Plan::CallThenEmail,
            To::Interviewer,
        ),
        (
            "My train for tomorrow is cancelled, and they offer me Thursday.",
            Situation { said: Said::OfferedTime, ..at(TrainOrFlightCancelled, 20 * HOUR) },
            Reschedule,
            Plan::CallThenEmail,
            To::Interviewer,
        ),
        (
            "Snow is forecast for tomorrow.",
            Situation { likelihood: Likelihood::May, ..at(Weather, 18 * HOUR) },
            Warn,
            Plan::CallThenEmail,
            To::Interviewer,
        ),
        (
            "The visa will not come this year.",
            Situation { irreversibility: Some(true), ..at(VisaDelayed, 5 * DAY) },
            Withdraw,
            Plan::Email,
            To::Interviewer,
        ),
        (
            "My internet is down, and it begins in five minutes.",
            Situation { format: video, ..at(InternetOrPower, 5) },
            Reschedule,
            Plan::CallThenEmail,
            To::Interviewer,
        ),
        (
            "Their link did not work, and now the time is over.",
            Situation { format: video, ..at(TheirPlatformOrLink, -30) },
            Reschedule,
            Plan::CallThenEmail,
            To::Interviewer,
        ),
        ("The link to the test has expired.", at(TestOrLinkExpired, -DAY), Reschedule, Plan::Email, To::Interviewer),
    ]);
}

#[test]
fn date_and_time() {
    let refused = Said::Refused;
    advised(&[
        ("I forgot yesterday's interview.", at(Forgot, -DAY), Reschedule, Plan::CallThenEmail, To::Interviewer),
        ("I had forgotten it, and noticed two days before.", at(Forgot, 2 * DAY), Attend, Plan::None, To::Nobody),
        (
            "I overslept; it began half an hour ago.",
            at(Overslept, -30),
            Reschedule,
            Plan::CallThenEmail,
            To::Interviewer,
        ),
        (
            "I overslept, it began half an hour ago, and they say: come anyway.",
            Situation { said: Said::ComeAnyway, ..at(Overslept, -30) },
            Attend,
            Plan::None,
            To::Nobody,
        ),
        (
            "I found the invitation in spam, two days after the date.",
            Situation { stage: Stage::Invited, ..at(SawTheInvitationTooLate, -2 * DAY) },
            Reschedule,
            Plan::CallThenEmail,
            To::Interviewer,
        ),
        (
            "I mixed up the zones and missed the call by two hours.",
            Situation { format: Some(Format::Video), ..at(MisreadTheTimeOrZone, -2 * HOUR) },
            Reschedule,
            Plan::CallThenEmail,
            To::Interviewer,
        ),
        ("I have to work then.", at(WorkOrShift, 4 * DAY), Reschedule, Plan::Email, To::Interviewer),
        (
            "I have something else then, they have no other date, and I want the job.",
            Situation { said: refused, ..at(AnotherCommitment, 3 * DAY) },
            Attend,
            Plan::None,
            To::Nobody,
        ),
        (
            "I have something else then, they have no other date, and I am not sure I want it.",
            Situation { said: refused, interest: Some(Interest::Unsure), ..at(AnotherCommitment, 3 * DAY) },
            Withdraw,
            Plan::Email,
            To::Interviewer,
        ),
        (
            "I have something else then and could come for half of it.",
            Situation { new_time: NewTime::Part, ..at(AnotherCommitment, 3 * DAY) },
            Reschedule,
            Plan::Email,
            To::Interviewer,
        ),
        (
            "A funeral is at that hour tomorrow, I asked for another, and nobody answers.",
            Situation { said: Said::Silent, ..at(CeremonyOrFuneral, 30 * HOUR) },
            Reschedule,
            Plan::CallThenEmail,
            To::Interviewer,
        ),
        ("My exam is that day.", at(Exam, 5 * DAY), Reschedule, Plan::Email, To::Interviewer),
        (
            "I cannot finish the task by tomorrow.",
            at(CannotFinishByTheDeadline, 20 * HOUR),
            Reschedule,
            Plan::Email,
            To::Interviewer,
        ),
        (
            "I cannot finish the task by tomorrow, and they say no.",
            Situation { said: refused, ..at(CannotFinishByTheDeadline, 20 * HOUR) },
            Attend,
            Plan::None,
            To::Nobody,
        ),
    ]);
}

#[test]
fn something_they_did() {
    let phone = Some(Format::Phone);
    let video = Some(Format::Video);
    advised(&[
        (
            "They were to call at ten, and it is ten past.",
            Situation { format: phone, ..at(NobodyCalled, -10) },
            Wait,
            Plan::CallThenEmail,
            To::Interviewer,
        ),
        (
            "They were to call two hours ago, and nobody did.",
            Situation { format: phone, ..at(NobodyCalled, -2 * HOUR) },
            Reschedule,
            Plan::CallThenEmail,
            To::Interviewer,
        ),
        (
            "I sit in reception, a quarter of an hour after the start, and nobody comes.",
            Situation { contact: Contact::OnSite, ..at(IAmStillWaitingInReception, -15) },
            Wait,
            Plan::InPersonThenEmail,
            To::Interviewer,
        ),
        (
            "I am alone in the video call since ten minutes.",
            Situation { format: video, contact: Contact::OnSite, ..at(NobodyCame, -10) },
            Wait,
            Plan::Email,
            To::Interviewer,
        ),
        (
            "It begins in ten minutes, and the video room is still empty.",
            Situation { format: video, ..at(NobodyCame, 10) },
            Attend,
            Plan::None,
            To::Nobody,
        ),
        (
            "Is tomorrow still on? They never confirmed.",
            at(IsItStillOn, 20 * HOUR),
            Ask,
            Plan::CallThenEmail,
            To::Interviewer,
        ),
        (
            "They cancelled and named no new time.",
            undated(TheyCancelledAndNamedNoNewTime),
            Ask,
            Plan::Email,
            To::Interviewer,
        ),
        (
            "They moved it again, and I cannot then.",
            at(TheyKeepChangingIt, 36 * HOUR),
            Reschedule,
            Plan::Email,
            To::Interviewer,
        ),
        (
            "They want days of work for nothing; we always talk on the phone.",
            Situation { thread: Thread::Phone, ..at(LongTaskUnpaid, 5 * DAY) },
            Ask,
            Plan::CallThenEmail,
            To::Interviewer,
        ),
        ("They do not say what it pays.", at(PayNotSaid, 5 * HOUR), Ask, Plan::Email, To::Interviewer),
        ("It may be a scam, and it is today.", at(MayBeAScam, 4 * HOUR), Ask, Plan::Email, To::Interviewer),
        ("It may be a scam, and it is in three days.", at(MayBeAScam, 3 * DAY), Ask, Plan::Email, To::Interviewer),
        (
            "The recruiter told my boss that I am looking.",
            Situation { via_recruiter: true, ..at(RecruiterPassedSomethingOn, 5 * DAY) },
            Ask,
            Plan::Email,
            To::Interviewer,
        ),
        (
            "I am sure something is badly wrong there; it is tomorrow, and I have no number.",
            Situation { contact: Contact::NoNumber, ..at(RedFlagsIAmSureOf, 20 * HOUR) },
            Withdraw,
            Plan::Email,
            To::Interviewer,
        ),
    ]);
}

#[test]
fn another_job() {
    let third_party = Stake::ThirdParty;
    let gone = Some(Interest::Gone);
    advised(&[
        (
            "I signed elsewhere; an agency arranged tomorrow's interview.",
            Situation { via_recruiter: true, ..at(SignedElsewhere, 10 * HOUR) },
            Withdraw,
            Plan::CallThenEmail,
            To::Recruiter,
        ),
        (
            "I signed elsewhere, and it is in three weeks.",
            at(SignedElsewhere, 21 * DAY),
            Withdraw,
            Plan::Email,
            To::Interviewer,
        ),
        (
            "I signed elsewhere, and the benefits office sent me to this one.",
            Situation { stake: third_party, ..at(SignedElsewhere, 3 * DAY) },
            Ask,
            Plan::CallThenEmail,
            To::ThirdParty,
        ),
        (
            "I signed elsewhere, my university has a say, and I am deaf.",
            Situation { stake: third_party, contact: Contact::CannotCall, ..at(SignedElsewhere, 3 * DAY) },
            Ask,
            Plan::Email,
            To::ThirdParty,
        ),
        (
            "I am staying where I am; we always talk on the phone.",
            Situation { thread: Thread::Phone, ..at(StayingWhereIAm, 4 * DAY) },
            Withdraw,
            Plan::CallThenEmail,
            To::Interviewer,
        ),
        (
            "I have an offer, and the interview is tomorrow.",
            at(AnOfferNotAcceptedYet, 20 * HOUR),
            AskExtension,
            Plan::Email,
            To::OfferingEmployer,
        ),
        (
            "I have an offer, and they give me no more time.",
            Situation { said: Said::Refused, ..at(TheyPressForAnAnswer, 3 * DAY) },
            Attend,
            Plan::None,
            To::Nobody,
        ),
        (
            "I have to answer an offer by Friday; could the interview be sooner?",
            Situation { new_time: NewTime::Earlier, ..at(AnOfferNotAcceptedYet, 6 * DAY) },
            Reschedule,
            Plan::Email,
            To::Interviewer,
        ),
        ("I expect an offer.", at(IExpectAnOffer, 3 * DAY), Attend, Plan::None, To::Nobody),
        (
            "I have an offer that I want, and this one I do not want any more.",
            Situation { interest: gone, ..at(AnOfferNotAcceptedYet, 3 * DAY) },
            Withdraw,
            Plan::Email,
            To::Interviewer,
        ),
        (
            "They offered me the job on the phone.",
            at(AnOfferInWordsOnlyOrWithConditions, 20 * HOUR),
            Ask,
            Plan::Email,
            To::OfferingEmployer,
        ),
        (
            "They offered me the job on the phone, and I do not want this one any more.",
            Situation { interest: gone, ..at(AnOfferInWordsOnlyOrWithConditions, 3 * DAY) },
            Ask,
            Plan::Email,
            To::OfferingEmployer,
        ),
        (
            "They offered me the job on the phone, but will not write it down.",
            Situation { said: Said::Refused, ..at(AnOfferInWordsOnlyOrWithConditions, 3 * DAY) },
            Attend,
            Plan::None,
            To::Nobody,
        ),
        (
            "I have a better interview that week.",
            at(ABetterInterviewCameAlong, 3 * DAY),
            Attend,
            Plan::None,
            To::Nobody,
        ),
    ]);
}

#[test]
fn doubts() {
    let invited = Stage::Invited;
    advised(&[
        (
            "They invited me, and I would rather not.",
            Situation { stage: invited, ..at(NotTheRightCompany, 10 * DAY) },
            Withdraw,
            Plan::Email,
            To::Interviewer,
        ),
        (
            "They invited me for tomorrow, and it is not my kind of work.",
            Situation { stage: invited, ..at(NotTheRightRole, 15 * HOUR) },
            Withdraw,
            Plan::Email,
            To::Interviewer,
        ),
        (
            "The pay may be too low; I am not sure.",
            Situation { interest: Some(Interest::Unsure), ..at(Pay, 3 * DAY) },
            Ask,
            Plan::Email,
            To::Interviewer,
        ),
        (
            "The job is not for me, and the benefits office pays me.",
            Situation { stake: Stake::ThirdParty, ..at(NotTheRightRole, 3 * DAY) },
            Ask,
            Plan::CallThenEmail,
            To::ThirdParty,
        ),
        (
            "I am in the middle of it, and this is not for me.",
            Situation { stage: Stage::UnderWay, contact: Contact::OnSite, ..at(NotTheRightRole, -20) },
            Withdraw,
            Plan::InPersonThenEmail,
            To::Interviewer,
        ),
        ("They surely have somebody already.", at(ItLooksDecidedAlready, 2 * DAY), Attend, Plan::None, To::Nobody),
        (
            "Yesterday's round went badly.",
            Situation { stage: Stage::Met, ..at(TheLastRoundWentBadly, -DAY) },
            Attend,
            Plan::None,
            To::Nobody,
        ),
        ("It feels disloyal to my boss.", at(IFeelBadTowardsMyEmployer, 2 * DAY), Attend, Plan::None, To::Nobody),
    ]);
}

#[test]
fn about_me_and_something_else() {
    let short = Preparation::Short;
    advised(&[
        (
            "They gave me two days, and I want to prepare properly.",
            Situation { preparation: short, ..at(WantMoreTimeToPrepare, 2 * DAY) },
            Reschedule,
            Plan::Email,
            To::Interviewer,
        ),
        ("I had weeks, and I am not ready.", at(WantMoreTimeToPrepare, 2 * DAY), Attend, Plan::None, To::Nobody),
        ("I am so nervous.", at(AnxiousAboutIt, 5 * HOUR), Attend, Plan::None, To::Nobody),
        (
            "I am so nervous that I will not go.",
            Situation { insist: Some(Insist::Withdraw), ..at(AnxiousAboutIt, 5 * HOUR) },
            Attend,
            Plan::CallThenEmail,
            To::Interviewer,
        ),
        ("I have a hangover, and it is in two hours.", at(Hungover, 2 * HOUR), Attend, Plan::None, To::Nobody),
        ("I had a hangover and did not go.", at(Hungover, -3 * HOUR), Reschedule, Plan::CallThenEmail, To::Interviewer),
        ("Something has come up.", at(SomethingElse, 5 * HOUR), Attend, Plan::None, To::Nobody),
        (
            "Something has come up that keeps me away and cannot wait.",
            Situation { relevance: Some(true), urgency: Some(true), ..at(SomethingElse, 5 * HOUR) },
            Reschedule,
            Plan::CallThenEmail,
            To::Interviewer,
        ),
    ]);
}
