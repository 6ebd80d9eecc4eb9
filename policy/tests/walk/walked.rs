//! The one walk, by all processors, and what was seen on it.

use std::collections::HashSet;
use std::sync::OnceLock;

use policy::{Action, Point, Rule, Section, Situation, assess, decide};

use crate::oracle::{Expected, band};
use crate::promises::{PROMISES, same};
use crate::space::{Space, random};
use crate::walking::{Broken, walk};

/// How many situations are drawn at random.
const RANDOM: usize = 1_000_000;

/// The name under which a decision is noted that is not the policy's.
const DECIDED: &str = "every few facts together are decided as the policy says";

/// What was seen.
#[derive(Default)]
pub(crate) struct Walked {
    /// How many situations.
    situations: usize,
    broken: Broken,
    because: HashSet<Rule>,
    steps: HashSet<Rule>,
    points: HashSet<&'static str>,
    actions: HashSet<&'static str>,
}

/// The walk; the first who asks sets out.
///
/// Every two facts, every circumstance and the situations at random are held against all promises. For every three facts
/// that would take minutes, so of them only what is decided is looked at: all else is made from that and from the facts.
pub(crate) fn walked() -> &'static Walked {
    static WALKED: OnceLock<Walked> = OnceLock::new();
    WALKED.get_or_init(|| {
        let mut all = Walked::default();
        for space in [Space::of_reasons(2), Space::of_circumstances()] {
            all.add(walk(
                space.groups(),
                |seen, number| space.group(number).for_each(|s| seen.advise(&s)),
                Walked::add,
            ));
        }
        let space = Space::of_reasons(3);
        all.add(walk(space.groups(), |seen, number| space.group(number).for_each(|s| seen.decide(&s)), Walked::add));
        all.add(walk(RANDOM, |seen, number| seen.advise(&random(number as u64)), Walked::add));
        all
    })
}

impl Walked {
    /// Looks at what is decided.
    fn decide(&mut self, situation: &Situation) {
        self.situations += 1;
        if let Err(why) = decided(situation, &Expected::of(situation)) {
            self.broken.note(DECIDED, || format!("{why}\nin {}", json(situation)));
        }
    }

    /// Looks at all of the advice.
    fn advise(&mut self, situation: &Situation) {
        let advice = assess(situation);
        let expected = Expected::of(situation);
        self.situations += 1;
        for &(name, promise) in PROMISES {
            if let Err(why) = promise(situation, &advice, &expected) {
                self.broken.note(name, || format!("{why}\nin {}", json(situation)));
            }
        }
        for because in advice.because {
            self.because.insert(because.rule);
            self.points.insert(because.point.id());
        }
        for step in advice.steps {
            self.steps.insert(step.rule);
            self.actions.insert(step.action.id());
        }
    }

    fn add(&mut self, other: Self) {
        self.situations += other.situations;
        self.broken.add(other.broken);
        self.because.extend(other.because);
        self.steps.extend(other.steps);
        self.points.extend(other.points);
        self.actions.extend(other.actions);
    }

    /// Fails where a promise was broken, with how often and an example.
    pub(crate) fn kept(&self, promise: &str) {
        self.broken.kept(promise, self.situations);
    }
}

/// A situation as it is given to the public interface.
pub(crate) fn json(situation: &Situation) -> String {
    serde_json::to_string(situation).unwrap()
}

/// Says where what is decided differs from the policy.
fn decided(situation: &Situation, expected: &Expected) -> Result<(), String> {
    let decision = decide(situation);
    let told = decision.announcement;
    same("rule", decision.rule, expected.rule)?;
    same("verdict", decision.verdict, expected.verdict)?;
    same("insisted", decision.insisted, expected.insisted)?;
    same("effective verdict", decision.effective_verdict, expected.effective_verdict)?;
    same("band", decision.band, band(situation))?;
    same("plan", told.plan, expected.plan)?;
    same("to", told.to, expected.to)?;
    same("consider a call", told.consider_call, expected.considers_a_call())?;
    same("urgent", told.urgent, expected.urgent())?;
    same("find a number", told.find_number, expected.looks_for_a_number())
}

#[test]
fn every_three_facts_together_are_decided_as_the_policy_says() {
    walked().kept(DECIDED);
}

#[test]
fn every_rule_about_a_situation_is_reached() {
    let walked = walked();
    let missing = |sections: &[Section], reached: &HashSet<Rule>| -> Vec<Rule> {
        let rules = Rule::ALL.iter().copied().filter(|rule| sections.contains(&rule.section()));
        rules.filter(|rule| !reached.contains(rule)).collect()
    };
    let why = [Section::Verdicts, Section::Notice, Section::Plans, Section::Landing];
    let more = [Section::Several, Section::Borders, Section::Help];
    assert_eq!(missing(&why, &walked.because), []);
    assert_eq!(missing(&more, &walked.because), []);
    assert_eq!(missing(&[Section::Sequence], &walked.steps), []);
}

#[test]
fn millions_of_situations_are_walked() {
    assert!(walked().situations > 11_600_000, "{}", walked().situations);
}

#[test]
fn every_point_and_every_action_is_reached() {
    let unreached = |ids: &'static [&'static str], reached: &HashSet<&str>| -> Vec<&str> {
        ids.iter().copied().filter(|id| !reached.contains(id)).collect()
    };
    assert_eq!(unreached(Point::IDS, &walked().points), [""; 0]);
    assert_eq!(unreached(Action::IDS, &walked().actions), [""; 0]);
}
