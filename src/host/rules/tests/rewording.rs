//! The site's texts replace ours wherever the page shows a rule, a finding or a message.

use super::*;
use policy::{
    Circumstance, Contact, ELSEWHERE, Format, HELP, Insist, Interest, Likelihood, MessageKind, NOTICED, NewTime,
    Preparation, QUESTIONS, Rule, Said, Stage, Stake, Thread, Verdict, afterwards_rules,
};
use words::{Field, Finding, Message};

use crate::model::{answers, drafts};
use crate::testing::{at, choose, typed};

/// House rules with "V1 of the house." for every rule that is shown.
fn every_rule() -> HouseRules {
    let rules = Rule::ALL.iter().filter(|rule| rule.section().is_shown());
    let rules: Vec<String> = rules.map(|rule| format!(r#""{0}": "{0} of the house.""#, rule.id())).collect();
    house(&format!(r#"{{"rules": {{{}}}}}"#, rules.join(",")))
}

/// Calls back with a state for each combination of answers that affects which rules are shown.
fn for_each_state(mut each: impl FnMut(Page)) {
    let changes = [
        vec![],
        vec![Change::Interest(Interest::Gone)],
        vec![Change::Interest(Interest::Keen)],
        vec![Change::Interest(Interest::Keen), Change::Format(Format::Phone)],
        vec![Change::Contact(Contact::NoNumber)],
        vec![Change::Thread(Thread::Phone), Change::Preparation(Preparation::Short)],
        vec![Change::ViaRecruiter(true)],
        vec![Change::ViaRecruiter(true), Change::Contact(Contact::NoNumber)],
        vec![Change::Contact(Contact::CannotCall)],
        vec![Change::Contact(Contact::OnSite)],
        vec![Change::Stage(Stage::UnderWay)],
        vec![Change::Stage(Stage::UnderWay), Change::Interest(Interest::Gone)],
        vec![Change::Stake(Stake::ThirdParty)],
        vec![Change::Stake(Stake::ThirdParty), Change::Thread(Thread::Phone)],
        vec![Change::Likelihood(Likelihood::May)],
        vec![Change::Likelihood(Likelihood::May), Change::ViaRecruiter(true)],
        vec![Change::NewTime(NewTime::NotYet)],
        vec![Change::NewTime(NewTime::NotYet), Change::ViaRecruiter(true)],
        vec![Change::NewTime(NewTime::Earlier)],
        vec![Change::NewTime(NewTime::Part)],
        vec![Change::Said(Said::Refused)],
        vec![Change::Said(Said::OfferedTime)],
        vec![Change::Said(Said::OfferedCall)],
        vec![Change::Said(Said::ComeAnyway)],
        vec![Change::Said(Said::Silent)],
        vec![Change::Answer(Question::Relevance, false)],
        vec![Change::Answer(Question::Urgency, false)],
        vec![Change::Answer(Question::Urgency, true), Change::Answer(Question::Irreversibility, true)],
    ];
    // The general circumstances, and one that brings in a rule of its own.
    let general = Reason::ALL.iter().map(|&reason| Circumstance::general(reason));
    for circumstance in general.chain([Circumstance::WorkOrShift]) {
        for &band in Band::ALL {
            for more in &changes {
                for (insist, earlier) in [(None, 0), (Some(Insist::Withdraw), 1), (Some(Insist::Reschedule), 2)] {
                    let mut state = page(HouseRules::default(), []);
                    let more = more.iter().map(|&change| set(change));
                    for action in situation(circumstance.reason(), band).into_iter().chain(more) {
                        state.does(action);
                    }
                    state.does(choose(circumstance));
                    state.does(answers::Action::Insist(insist));
                    state.does(answers::Action::EarlierChanges(earlier));
                    each(state);
                }
            }
        }
    }
}

#[test]
fn every_rule_can_be_reworded() {
    let house = every_rule();
    let mut seen: Vec<Rule> = Vec::new();
    let mut see = |rule: Rule, says: &str| {
        assert_eq!(says, format!("{} of the house.", rule.id()));
        if !seen.contains(&rule) {
            seen.push(rule);
        }
    };
    for_each_state(|mut state| {
        state.hears(News::HouseRules(Box::new(house.clone())));
        let Some((_, advice, _)) = state.answer() else { return };
        for because in &advice.because {
            see(because.rule, &because.says);
        }
        for (index, step) in advice.steps.iter().enumerate() {
            see(step.rule, &step.says);
            assert!(
                advice.steps.iter().skip(index + 1).all(|other| other.says != step.says),
                "{step:?} is there twice"
            );
        }
    });
    let fixed = NOTICED.into_iter().chain([ELSEWHERE, HELP]);
    for rule in fixed.chain(Verdict::ALL.iter().flat_map(|&verdict| afterwards_rules(verdict).iter().copied())) {
        see(rule, house.rule_text(rule, words::rule_text(rule)));
    }
    for rule in QUESTIONS {
        let ours = words::rule_text(rule);
        let (question, answer) = house.question_and_answer(rule, ours);
        assert!(ours.starts_with(question), "{question}");
        see(rule, answer);
    }
    let long = "I would like to ask for a new time. ".repeat(20);
    for body in DRAFTS.into_iter().chain([long.as_str()]) {
        for finding in own_message_findings(house.clone(), body) {
            see(finding.check, &finding.says);
        }
    }
    let missing: Vec<_> =
        Rule::ALL.iter().filter(|&&rule| rule.section().is_shown() && !seen.contains(&rule)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// Together, these have every kind of finding.
const DRAFTS: [&str; 6] = [
    "something came up. I am so sorry, I apologise, sorry again!!! You people are rude and it is your fault. [Name] gonna cancel lol",
    "hi, please cancel",
    "Dear Ms Lee, I have diarrhoea and my divorce cost me all my savings. IF YOU DO NOT PAY ME MORE I WILL NOT COME!!! I withdraw. I can do Monday.",
    "Dear Ms Lee, I am withdrawing my application. Could we meet on Monday 7 December at 10:00?",
    "Dear Ms Lee, I have accepted another offer. Could we find a new time? I could do Monday 7 December at 10:00.",
    "Dear Ms Lee, unless you raise the salary I will cancel. Otherwise I will take legal action.",
];

fn own_message_findings(house: HouseRules, body: &str) -> Vec<Finding> {
    let mut page = page(house, situation(Reason::Illness, Band::Under24h));
    // An apology is due so early only to those who were asked before.
    page.does(answers::Action::EarlierChanges(1));
    for action in at("Asia/Kolkata", "2026-12-03T14:00") {
        page.does(action);
    }
    page.does(typed(Field::Role, "Analyst"));
    page.does(drafts::Action::OwnMessage(body.to_owned()));
    (*page.derived.own_findings).clone()
}

#[test]
fn suggestions_in_findings_are_not_reworded() {
    let ours = own_message_findings(HouseRules::default(), DRAFTS[0]);
    let theirs = own_message_findings(every_rule(), DRAFTS[0]);
    assert!(!ours.is_empty());
    assert_eq!(ours.len(), theirs.len());
    for (ours, theirs) in ours.iter().zip(&theirs) {
        assert_eq!((ours.check, &ours.instead, &ours.fix), (theirs.check, &theirs.instead, &theirs.fix));
        assert_ne!(ours.says, theirs.says);
    }
}

#[test]
fn a_house_rule_replaces_question_and_answer_or_only_the_answer() {
    let house = house(r#"{"rules": {"Q1": "Is it fine? It is.", "Q2": "Always.", "Q3": "Why not?"}}"#);
    assert_eq!(house.question_and_answer(Rule::Q1, "Ours? Yes."), ("Is it fine", " It is."));
    assert_eq!(house.question_and_answer(Rule::Q2, "Ours? Yes."), ("Ours", "Always."));
    assert_eq!(house.question_and_answer(Rule::Q3, "Ours? Yes."), ("Ours", "Why not?"));
    assert_eq!(house.question_and_answer(Rule::Q4, "Ours? Yes."), ("Ours", " Yes."));
}

#[test]
fn without_house_rules_nothing_is_reworded() {
    for_each_state(|state| {
        let Some((situation, advice, messages)) = state.answer() else { return };
        assert_eq!(advice, words::assess(&situation));
        assert_eq!(messages, words::compose(&situation, &state.derived.details));
    });
}

#[test]
fn no_what_if_leads_to_a_hidden_reason() {
    let house = house(r#"{"hideReasons": ["accepted-offer"]}"#);
    let accepted = |state: &Page| {
        let (_, advice, _) = state.answer().expect("an answer");
        advice.what_if.iter().any(|entry| entry.change == Change::Reason(Reason::AcceptedOffer))
    };
    let pending = || situation(Reason::PendingOffer, Band::Over48h);
    assert!(accepted(&page(HouseRules::default(), pending())));
    assert!(!accepted(&page(house, pending())));
}

#[test]
fn starting_again_keeps_the_house_rules_and_new_ones_replace_them() {
    let first = house(r#"{"rules": {"V1": "First."}}"#);
    let mut page = page(first.clone(), [Action::Restart]);
    assert_eq!(page.around.house, first);
    page.hears(News::HouseRules(Box::new(house(r#"{"rules": {"V2": "Second."}}"#))));
    let house = &page.around.house;
    assert_eq!((house.rule_text(Rule::V1, "ours"), house.rule_text(Rule::V2, "ours")), ("ours", "Second."));
}

#[test]
fn house_messages_replace_ours_and_add_none() {
    let kinds: Vec<String> =
        MessageKind::ALL.iter().map(|kind| format!(r#""{}": {{"body": "Ours."}}"#, kind.id())).collect();
    let house = house(&format!(r#"{{"messages": {{{}}}}}"#, kinds.join(",")));
    let kinds = |messages: Vec<Message>| messages.iter().map(|message| message.kind).collect::<Vec<_>>();
    for_each_state(|mut state| {
        let Some((_, _, before)) = state.answer() else { return };
        state.hears(News::HouseRules(Box::new(house.clone())));
        let (_, _, after) = state.answer().expect("an answer");
        assert!(after.iter().all(|message| message.body == "Ours."), "{after:?}");
        assert_eq!(kinds(after), kinds(before));
    });
}

#[test]
fn a_message_for_the_effective_verdict_takes_precedence() {
    let house =
        house(r#"{"messages": {"email": {"subject": "Any", "body": "Any."}, "withdraw/email": {"body": "Leaving."}}}"#);
    let email = |insist| {
        let mut actions = situation(Reason::Illness, Band::Over48h).to_vec();
        actions.push(answers::Action::Insist(insist).into());
        let (_, _, messages) = page(house.clone(), actions).answer().expect("an answer");
        messages.into_iter().find(|message| message.kind == MessageKind::Email).expect("an email")
    };
    let moved = email(None);
    assert_eq!((moved.subject.as_deref(), &*moved.body), (Some("Any"), "Any."));
    let left = email(Some(Insist::Withdraw));
    assert_eq!((left.subject.as_deref(), &*left.body), (Some("Withdrawing my application"), "Leaving."));
}

#[test]
fn the_allowed_message_keys_are_those_that_occur() {
    let mut occurring: Vec<String> = Vec::new();
    for_each_state(|state| {
        let Some((_, advice, messages)) = state.answer() else { return };
        for message in messages {
            let key = format!("{}/{}", advice.effective_verdict.id(), message.kind.id());
            if !occurring.contains(&key) {
                occurring.push(key);
            }
        }
    });
    for &verdict in Verdict::ALL {
        for &kind in MessageKind::ALL {
            let key = format!("{}/{}", verdict.id(), kind.id());
            let (_, mistakes) = read(&format!(r#"{{"messages": {{"{key}": {{"body": "x"}}}}}}"#));
            assert_eq!(mistakes.is_empty(), occurring.contains(&key), "{key}");
        }
    }
}

#[test]
fn house_messages_are_used_for_other_interviews() {
    let house = house(r#"{"messages": {"withdraw/email": {"body": "Dear [name],\nNo thank you [company]."}}}"#);
    let other = crate::model::OtherInterview { company: "Acme".to_owned(), ..Default::default() };
    let page = page(house, []);
    let (_, message) = crate::derived::withdrawal(&other, &page.model.drafts, &page.around);
    assert_eq!(message.expect("a message").body, "Dear hiring team,\nNo thank you Acme.");
}
