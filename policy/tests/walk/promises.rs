//! What every advice has to keep, one test a promise.

use policy::{
    Action, Advice, Band, Circumstance, Contact, Family, Insist, Likelihood, Plan, Reason, Rule, Said, Section,
    Situation, To, Verdict, assess,
};

use crate::oracle::{Expected, family, gone, nothing_agreed, passed, their_fault};
use crate::walked::walked;
use crate::what_if;

/// Says what is wrong with an advice, where something is.
pub(crate) type Promise = fn(&Situation, &Advice, &Expected) -> Result<(), String>;

/// Declares the promises: each is looked at on the one walk, and has a test of its own name.
macro_rules! promises {
    ($( fn $name:ident($s:pat_param, $advice:ident, $expected:ident) $body:block )+) => {
        /// By name, in order.
        pub(crate) const PROMISES: &[(&str, Promise)] = &[ $( (stringify!($name), $name) ),+ ];

        $( fn $name($s: &Situation, $advice: &Advice, $expected: &Expected) -> Result<(), String> $body )+

        mod tests {
            $( #[test] fn $name() { super::walked().kept(stringify!($name)); } )+
        }
    };
}

promises! {
    fn one_verdict_rule_decides_and_comes_first(_, advice, _e) {
        let verdict_rules = advice.because.iter().filter(|because| because.rule.section() == Section::Verdicts);
        same("verdict rules", verdict_rules.count(), 1)?;
        same("section of the first", advice.because.first().map(|b| b.rule.section()), Some(Section::Verdicts))
    }

    fn the_first_rule_that_applies_decides(_, advice, expected) {
        same("rule", advice.because.first().map(|because| because.rule), Some(expected.rule))?;
        same("verdict", advice.verdict, expected.verdict)
    }

    fn what_is_insisted_on_is_the_effective_verdict(_, advice, expected) {
        same("effective verdict", advice.effective_verdict, expected.effective_verdict)
    }

    fn the_notice_has_its_band_and_its_rules(s, advice, _e) {
        let band = crate::oracle::band(s);
        same("band", advice.notice, band)?;
        let rule = match band {
            policy::Band::Passed => Rule::N1,
            policy::Band::Under24h => Rule::N2,
            policy::Band::From24To48h => Rule::N3,
            policy::Band::Over48h => Rule::N4,
            policy::Band::Undated => Rule::N5,
        };
        same("rules", rules_of(advice, Section::Notice, |_| true), vec![rule, Rule::N6])
    }

    fn the_plan_and_who_is_told_follow_the_policy(_, advice, expected) {
        same("plan", advice.plan, expected.plan)?;
        same("to", advice.to, expected.to)?;
        same("consider a call", advice.consider_call, expected.considers_a_call())?;
        same("urgent", advice.urgent, expected.urgent())?;
        let mut cited = rules_of(advice, Section::Plans, |rule| !matches!(rule, Rule::C10 | Rule::C11));
        cited.sort_unstable();
        same("rules", cited, expected.plan_rules())
    }

    fn no_text_or_chat_alone_wherever_somebody_is_told(_, advice, _e) {
        same("C10", advice.because.iter().any(|because| because.rule == Rule::C10), advice.to != To::Nobody)
    }

    fn the_risk_and_its_rule_follow_the_policy(_, advice, expected) {
        let (rule, risk) = expected.risk();
        same("risk", advice.risk, risk)?;
        let cited = rules_of(advice, Section::Landing, |rule| matches!(rule, Rule::S6 | Rule::S7 | Rule::S8));
        same("rules", cited, vec![rule])
    }

    fn messages_and_what_comes_later_belong_to_plan_and_verdict(_, advice, expected) {
        same("messages", &advice.messages, &expected.messages())?;
        same("afterwards", advice.afterwards, expected.afterwards())
    }

    fn only_open_questions_are_unanswered(_, advice, expected) {
        same("unanswered", &advice.unanswered, &expected.unanswered())
    }

    fn what_if_is_complete_and_nothing_in_it_is_idle(s, advice, expected) {
        same("what if", &advice.what_if, &what_if::expected(expected, s))
    }

    fn insisting_on_the_verdict_changes_nothing(s, advice, expected) {
        let same_as_verdict = match s.insist {
            Some(Insist::Attend) => expected.verdict == Verdict::Attend,
            Some(Insist::Reschedule) => expected.verdict == Verdict::Reschedule,
            Some(Insist::Withdraw) => expected.verdict == Verdict::Withdraw,
            None => false,
        };
        if !same_as_verdict {
            return Ok(());
        }
        // What would change may differ: there, what is insisted on may no longer be the verdict.
        let without = assess(&Situation { insist: None, ..*s });
        same("advice", advice, &Advice { what_if: advice.what_if.clone(), ..without })
    }

    fn rules_come_in_the_order_of_their_letters_and_none_twice(_, advice, _e) {
        let place = |rule: Rule| "VNCSXHO".find(&rule.id()[..1]).unwrap_or(usize::MAX);
        let rules: Vec<Rule> = advice.because.iter().map(|because| because.rule).collect();
        same("in order", rules.is_sorted_by_key(|&rule| place(rule)), true)?;
        let twice = rules.iter().enumerate().find(|(index, rule)| rules[..*index].contains(rule));
        same("twice", twice, None)
    }

    fn who_attends_sends_nothing(_, advice, expected) {
        if advice.effective_verdict == Verdict::Attend && !expected.is_late_but_going() {
            same("plan", advice.plan, Plan::None)?;
            same("messages", &advice.messages, &Vec::new())?;
            same("urgent", advice.urgent, false)?;
            // Who was invited and never answered says yes (C1).
            let sending = |step: &&policy::Step| {
                let to_send = matches!(step.rule, Rule::B2 | Rule::B5 | Rule::B6);
                (to_send || step.rule.section() == Section::Plans) && step.action != Action::AcceptToday
            };
            same("step", advice.steps.iter().find(sending), None)?;
        }
        Ok(())
    }

    fn who_is_invited_and_goes_is_told_to_accept_and_nobody_else_is(s, advice, expected) {
        let goes = advice.effective_verdict == Verdict::Attend && !expected.is_late_but_going();
        same("accepts", has(advice, &[Action::AcceptToday]).is_some(), goes && s.stage == policy::Stage::Invited)
    }

    fn who_reschedules_and_nobody_else_is_told_to_ask_for_one_other_time(_, advice, _e) {
        let requests = advice.steps.iter().filter(|step| step.rule == Rule::B5 && REQUESTS.contains(&step.action));
        same("requests", requests.count(), usize::from(advice.effective_verdict == Verdict::Reschedule))
    }

    fn an_apology_is_advised_where_one_is_owed_and_nowhere_else(s, advice, expected) {
        let spared = matches!(s.reason(), Reason::AccessNeed | Reason::SafetyOrEthics)
            || expected.by(Rule::V24) && !matches!(advice.notice, Band::Passed | Band::Under24h)
            || family(s.reason()) == Family::Employer
            || their_fault(s)
            || s.circumstance == Circumstance::DeathInTheFamily;
        let course = advice.effective_verdict;
        // Nothing was agreed yet, or they have been told already. That nobody will come at all is news to them.
        let answered = s.said != Said::Nothing && course != Verdict::Withdraw;
        let takes_the_date_away = expected.moves_or_cancels() || course == Verdict::Pause;
        // Who has more than two days can fill the slot; who leaves needs a day to be in time.
        let close = match advice.notice {
            Band::Passed | Band::Under24h => true,
            Band::From24To48h => course != Verdict::Withdraw,
            Band::Over48h | Band::Undated => false,
        };
        let close = close || s.earlier_changes > 0 && course != Verdict::Withdraw;
        let owed = close
            && (takes_the_date_away || expected.is_late_but_going())
            && !spared
            && !nothing_agreed(s)
            && !answered;
        let found = has(advice, &[Action::ApologiseOnce, Action::ApologiseAndKeepGoing]);
        same("apology", found.is_some(), owed)
    }

    fn a_doubt_about_the_employer_alone_ends_nothing(s, advice, _e) {
        let alone = family(s.reason()) == Family::Employer && !gone(s) && s.insist != Some(Insist::Withdraw);
        same("withdraws", alone && advice.effective_verdict == Verdict::Withdraw, false)
    }

    fn nothing_is_cancelled_for_an_offer_that_is_not_accepted(s, advice, expected) {
        // Whoever answers all three questions with yes cannot do the job, offer or not (V14).
        let cannot = expected.rule == Rule::V14;
        let open = family(s.reason()) == Family::Offer && !gone(s) && s.insist.is_none() && !cannot;
        same("withdraws", open && advice.effective_verdict == Verdict::Withdraw, false)
    }

    fn nobody_is_told_to_call_who_cannot(s, advice, _e) {
        if s.contact != Contact::CannotCall {
            return Ok(());
        }
        same("calls", matches!(advice.plan, Plan::Call | Plan::CallThenEmail) || advice.consider_call, false)?;
        same("step", has(advice, &CALLS), None)
    }

    fn who_cannot_call_is_told_who_may_call_for_them(s, advice, _e) {
        // Nobody has to call the employer who made an offer.
        let expected =
            s.contact == Contact::CannotCall && !matches!(advice.to, To::Nobody | To::OfferingEmployer);
        same("told", has(advice, &[Action::LetSomebodyCallForYou]).is_some(), expected)
    }

    fn a_number_is_looked_for_where_a_call_would_be_better(_, advice, expected) {
        let looks = has(advice, &[Action::LookForANumber, Action::LookForANumberAtOnce, Action::FindTheirNumberYourself]).is_some();
        same("looks", looks || !expected.looks_for_a_number(), true)
    }

    fn what_is_insisted_on_is_said_to_the_interviewer_or_the_recruiter(_, advice, expected) {
        let elsewhere = matches!(advice.to, To::OfferingEmployer | To::ThirdParty);
        same("elsewhere", elsewhere && expected.insisted.is_some(), false)
    }

    fn who_pays_hears_of_it_the_same_day(s, advice, _e) {
        let moves = matches!(advice.effective_verdict, Verdict::Reschedule | Verdict::Pause | Verdict::Withdraw);
        let hears = has(advice, &[Action::TellThirdPartyTheSameDay]).is_some();
        same("hears", hears, moves && s.stake == policy::Stake::ThirdParty)
    }

    fn who_goes_to_a_doubtful_employer_keeps_safe(s, advice, expected) {
        let goes = crate::oracle::in_doubt(s) && advice.effective_verdict == Verdict::Attend;
        same("insists", goes && expected.insisted.is_none(), false)?;
        let safe = [Action::MeetInTheOpen, Action::SendNoPapersAndNoMoney];
        same("safe", safe.iter().all(|&step| has(advice, &[step]).is_some()), goes)
    }

    fn an_offer_is_accepted_before_the_rest_is_cancelled_for_it(s, advice, expected) {
        let drops = s.reason() == Reason::PendingOffer && expected.by(Rule::V3);
        same("accepts first", has(advice, &[Action::AcceptTheOtherFirst]).is_some() || !drops, true)
    }

    fn who_has_no_other_date_asks_to_be_kept_in_mind(s, advice, expected) {
        let leaves = expected.rule == Rule::V21 && advice.effective_verdict == Verdict::Withdraw;
        same("in mind", has(advice, &[Action::AskToBeKeptInMind]).is_some(), leaves)?;
        let in_person = crate::oracle::format(s) == policy::Format::InPerson;
        let video = leaves && family(s.reason()) == Family::Temporary && in_person;
        same("video", has(advice, &[Action::OfferVideoOnce]).is_some(), video)
    }

    fn a_recruiter_hears_of_the_offer_too(s, advice, _e) {
        let of_the_offer = advice.to == To::OfferingEmployer && s.via_recruiter;
        same("hears", has(advice, &[Action::TellTheRecruiterOfTheOffer]).is_some(), of_the_offer)
    }

    fn who_asks_to_bring_it_forward_for_an_offer_asks_its_employer_too(s, advice, expected) {
        let two = family(s.reason()) == Family::Offer && expected.by(Rule::V24);
        same("asks", has(advice, &[Action::AskTheOfferingEmployerToo]).is_some(), two)
    }

    fn nobody_waits_before_the_start(s, advice, _e) {
        same("waits", advice.verdict == Verdict::Wait && !passed(s), false)
    }

    fn who_was_refused_another_date_does_not_ask_again(s, advice, _e) {
        // With an offer it was the offering employer who refused; who stays away or cancels themselves owes a date again (V18, V19).
        let theirs = matches!(family(s.reason()), Family::Offer | Family::Employer);
        if s.said != Said::Refused || s.insist.is_some() || theirs {
            return Ok(());
        }
        same("reschedules", advice.verdict == Verdict::Reschedule, false)?;
        same("step", has(advice, &REQUESTS).or_else(|| has(advice, &OFFERS)), None)
    }

    fn what_may_happen_is_not_announced_as_certain(s, advice, expected) {
        if s.likelihood != Likelihood::May || passed(s) || s.insist.is_some() || s.reason() == Reason::OwnSlip {
            return Ok(());
        }
        let sure_already = matches!(expected.rule, Rule::V6 | Rule::V9 | Rule::V24);
        let changes = matches!(advice.verdict, Verdict::Reschedule | Verdict::Adjust);
        same("changes", changes && !sure_already, false)?;
        let cancels = advice.verdict == Verdict::Withdraw && matches!(expected.rule, Rule::V14 | Rule::V21);
        same("cancels", cancels, false)
    }

    fn nobody_insists_on_going_to_what_has_begun(s, advice, _e) {
        let insists = advice.effective_verdict == Verdict::Attend && advice.verdict != Verdict::Attend;
        same("insists", insists && passed(s), false)
    }

    fn nobody_is_late_for_what_has_no_date(s, advice, _e) {
        let undated = advice.what_if.iter().any(|entry| entry.change == policy::Change::Notice(policy::Band::Undated));
        same("undated", undated && s.reason() == Reason::RunningLate, false)
    }

    fn steps_begin_with_the_decision_and_keep_the_order_of_the_sequence(_, advice, _e) {
        same("first", advice.steps.first().map(|step| step.rule), Some(Rule::B1))?;
        let sequence = advice.steps.iter().map(|step| step.rule).filter(|r| r.section() == Section::Sequence);
        same("in order", sequence.is_sorted(), true)
    }

    fn no_step_is_there_twice(_, advice, _e) {
        let ids: Vec<&str> = advice.steps.iter().map(|step| step.action.id()).collect();
        let twice = ids.iter().enumerate().find(|(index, id)| ids[..*index].contains(id));
        same("twice", twice, None)
    }

    fn who_insists_is_told_what_the_verdict_was(_, advice, expected) {
        let told = advice.steps.iter().any(|step| matches!(step.action, Action::FollowOwnDecision(_)));
        same("told", told, expected.insisted.is_some())
    }
}

/// What asks for another time: one of these for whoever moves the interview.
const REQUESTS: [Action; 7] = [
    Action::AskAndOfferTimes,
    Action::AcceptTheTimeTheyOffer,
    Action::AskForAnEarlierTime,
    Action::AskForALaterDeadline,
    Action::SayFromWhenYouCan,
    Action::OfferThePartAndTimes,
    Action::TakeTheCallIfYouCan,
];

/// What leads to another time besides.
const OFFERS: [Action; 7] = [
    Action::AskForATimeThatWorks,
    Action::AskForANewDate,
    Action::AskWhetherItCanBeSooner,
    Action::OfferTimesThatSuitYou,
    Action::OfferAnotherTimeInTheCall,
    Action::OfferAnotherTimeIfVeryLate,
    Action::TakeTheTimeTheyOffer,
];

/// What is done by phone.
const CALLS: [Action; 11] = [
    Action::CallNow,
    Action::CallBeforeTheStart,
    Action::CallWithArrivalTime,
    Action::CallThenConfirm,
    Action::CallAsTheyAreSilent,
    Action::CallTheThirdParty,
    Action::CallTheRecruiterFirst,
    Action::RingOnce,
    Action::LookForANumber,
    Action::LookForANumberAtOnce,
    Action::ThinkAboutCalling,
];

/// The first step of an advice that is one of these.
fn has(advice: &Advice, actions: &[Action]) -> Option<Action> {
    advice.steps.iter().map(|step| step.action).find(|action| actions.contains(action))
}

#[expect(clippy::needless_pass_by_value, reason = "what is compared is mostly made on the spot")]
pub(crate) fn same<T: PartialEq + std::fmt::Debug>(what: &str, found: T, expected: T) -> Result<(), String> {
    if found == expected { Ok(()) } else { Err(format!("{what}: {found:?}, but the policy says {expected:?}")) }
}

fn rules_of(advice: &Advice, section: Section, which: fn(Rule) -> bool) -> Vec<Rule> {
    let cited = advice.because.iter().map(|because| because.rule);
    cited.filter(|&rule| rule.section() == section && which(rule)).collect()
}
