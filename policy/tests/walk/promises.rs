//! What every advice has to keep, one test a promise.

use policy::{Action, Advice, Insist, Plan, Rule, Section, Situation, To, Verdict, assess};

use crate::oracle::Expected;
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
        let cited = rules_of(advice, Section::Plans, |rule| !matches!(rule, Rule::C10 | Rule::C11));
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
        same("messages", advice.messages, expected.messages())?;
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
            same("messages", advice.messages, &[])?;
            same("urgent", advice.urgent, false)?;
            let sending = |rule: Rule| {
                matches!(rule, Rule::B2 | Rule::B5 | Rule::B6) || rule.section() == Section::Plans
            };
            same("step", advice.steps.iter().find(|step| sending(step.rule)), None)?;
        }
        Ok(())
    }

    fn who_reschedules_and_nobody_else_is_told_to_offer_times(_, advice, _e) {
        let mut requests = advice.steps.iter().filter(|step| step.rule == Rule::B5);
        let offers = requests.any(|step| step.action == Action::AskAndOfferTimes);
        same("offers", offers, advice.effective_verdict == Verdict::Reschedule)
    }

    fn an_apology_is_advised_where_one_is_due(s, advice, expected) {
        let spared = matches!(s.reason, policy::Reason::AccessNeed | policy::Reason::EmployerMovedIt);
        let moves = matches!(advice.effective_verdict, Verdict::Reschedule | Verdict::Withdraw);
        let due = (moves && !spared) || expected.is_late_but_going();
        let mut last = advice.steps.iter().filter(|step| step.rule == Rule::B6);
        same("apology", last.any(|step| matches!(step.action, Action::ApologiseOnce | Action::ApologiseAndKeepGoing)), due)
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

#[expect(clippy::needless_pass_by_value, reason = "what is compared is mostly made on the spot")]
fn same<T: PartialEq + std::fmt::Debug>(what: &str, found: T, expected: T) -> Result<(), String> {
    if found == expected { Ok(()) } else { Err(format!("{what}: {found:?}, but the policy says {expected:?}")) }
}

fn rules_of(advice: &Advice, section: Section, which: fn(Rule) -> bool) -> Vec<Rule> {
    let cited = advice.because.iter().map(|because| because.rule);
    cited.filter(|&rule| rule.section() == section && which(rule)).collect()
}
