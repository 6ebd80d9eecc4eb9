//! Walks situations as the policy's own tests do, and reads every text of an advice, once for each verdict it is read beside.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, clippy::panic, reason = "a test stops where it is wrong")]

use std::collections::HashSet;
use std::sync::OnceLock;

use policy::{Action, Point, Reason, Rule, Situation, Verdict, assess};
use space::{Space, random};
use walking::walk;
use words::{English, Language, Text};

#[path = "../../policy/tests/walk/space.rs"]
#[allow(dead_code, reason = "the policy's own tests use more of it")]
mod space;
#[path = "../../policy/tests/walking/mod.rs"]
#[allow(dead_code, reason = "other tests use more of it")]
mod walking;

/// Where a step is advised: beside which verdict, or to somebody who is running late and still going.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Place {
    StepsTo(Verdict),
    StepsOnTheWay,
}

/// What there is to read.
#[derive(Default)]
struct Read {
    points: HashSet<(Rule, Point)>,
    steps: HashSet<(Place, Rule, Action)>,
}

impl Read {
    fn visit(&mut self, situation: &Situation) {
        let advice = assess(situation);
        let place = match advice.effective_verdict {
            Verdict::Attend if situation.reason() == Reason::RunningLate => Place::StepsOnTheWay,
            verdict => Place::StepsTo(verdict),
        };
        self.points.extend(advice.because.iter().map(|because| (because.rule, because.point)));
        self.steps.extend(advice.steps.iter().map(|step| (place, step.rule, step.action)));
    }

    fn add(&mut self, other: Self) {
        self.points.extend(other.points);
        self.steps.extend(other.steps);
    }

    fn texts(&self) -> impl Iterator<Item = Text> {
        let points = self.points.iter().map(|&(_, point)| English::point(point));
        points.chain(self.steps.iter().map(|&(_, _, action)| English::step(action)))
    }
}

/// How many random situations are read, beside every pair of facts and every circumstance.
const RANDOM: usize = 300_000;

/// The walk; the first who asks sets out.
fn read() -> &'static Read {
    static READ: OnceLock<Read> = OnceLock::new();
    READ.get_or_init(|| {
        let mut all = Read::default();
        for space in [Space::of_reasons(2), Space::of_circumstances()] {
            let visit = |seen: &mut Read, number| space.group(number).for_each(|situation| seen.visit(&situation));
            all.add(walk(space.groups(), visit, Read::add));
        }
        all.add(walk(RANDOM, |seen: &mut Read, number| seen.visit(&random(number as u64)), Read::add));
        all
    })
}

/// Fails where a step that is advised there has one of these in its text.
fn nowhere(place: Place, words: &[&str]) {
    let there = read().steps.iter().filter(|&&(read, ..)| read == place);
    let texts: Vec<Text> = there.map(|&(_, _, action)| English::step(action)).collect();
    assert!(!texts.is_empty(), "{place:?}");
    let found: Vec<&Text> = texts.iter().filter(|text| words.iter().any(|&word| text.contains(word))).collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn who_attends_is_not_told_to_send_anything() {
    nowhere(Place::StepsTo(Verdict::Attend), &["email", "voicemail", "Apolog", "apolog", "send", "cancellation"]);
}

#[test]
fn who_withdraws_is_not_told_to_propose_times() {
    let times = ["two or three", "offer times", "other times", "sk for a new time", "you can keep", "alternative"];
    nowhere(Place::StepsTo(Verdict::Withdraw), &times);
}

#[test]
fn who_keeps_the_interview_is_not_told_to_withdraw_it() {
    let keeping = [Verdict::Adjust, Verdict::Reschedule, Verdict::Pause, Verdict::Wait, Verdict::Warn];
    for verdict in keeping {
        nowhere(Place::StepsTo(verdict), &["withdrawing", "offer new times"]);
    }
}

#[test]
fn only_who_reschedules_or_waits_is_told_to_offer_times() {
    for &(place, rule, action) in &read().steps {
        if rule == Rule::B5 && English::step(action).contains("two or three") {
            let may = [Place::StepsTo(Verdict::Reschedule), Place::StepsTo(Verdict::Wait)];
            assert!(may.contains(&place), "{place:?} {action:?}");
        }
    }
}

#[test]
fn the_steps_say_what_their_ids_promise() {
    for &(_, rule, action) in &read().steps {
        let says = English::step(action);
        if rule == Rule::B6 {
            let apology = matches!(action, Action::ApologiseOnce | Action::ApologiseAndKeepGoing);
            assert_eq!(says.starts_with("Apologise once"), apology, "{says}");
        }
        assert_eq!(says.starts_with("Our advice was "), matches!(action, Action::FollowOwnDecision(_)), "{says}");
    }
}

#[test]
fn every_text_is_a_clean_sentence() {
    let unclean = |text: &Text| {
        let closed = text.trim_end_matches('”');
        text.trim() != text.as_ref()
            || text.contains("  ")
            || text.contains(['!', '\n', '[', '{', '<'])
            || !closed.ends_with(['.', '?'])
            || !text.starts_with(char::is_uppercase)
    };
    let found: Vec<Text> = read().texts().filter(unclean).collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn most_texts_are_made_for_the_situation() {
    // Were the advice only the register read out, it would have no more texts than there are rules.
    let texts: HashSet<Text> = read().texts().collect();
    assert!(texts.len() > Rule::ALL.len(), "{}", texts.len());
}
