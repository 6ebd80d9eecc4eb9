//! The one walk, by all processors, and what was seen on it.

use std::collections::HashSet;
use std::sync::OnceLock;

use policy::{Action, Point, Rule, Section, Situation, assess};

use crate::oracle::Expected;
use crate::promises::PROMISES;
use crate::space::{EDGES, EVERYTHING};
use crate::walking::{Broken, walk};

/// What was seen.
#[derive(Default)]
pub(crate) struct Walked {
    /// How many situations.
    pub(crate) situations: usize,
    broken: Broken,
    because: Rules,
    steps: Rules,
    points: HashSet<&'static str>,
    actions: HashSet<&'static str>,
}

/// A set of rules.
#[derive(Clone, Copy, Default)]
struct Rules(u128);

impl Rules {
    fn insert(&mut self, rule: Rule) {
        self.0 |= 1 << rule as u32;
    }

    fn contains(self, rule: Rule) -> bool {
        self.0 & 1 << rule as u32 != 0
    }
}

/// The walk; the first who asks sets out.
pub(crate) fn walked() -> &'static Walked {
    static WALKED: OnceLock<Walked> = OnceLock::new();
    WALKED.get_or_init(|| {
        let mut all = Walked::default();
        for space in [&EVERYTHING, &EDGES] {
            let visit = |seen: &mut Walked, number| seen.visit(&space.at(number));
            all.add(walk(space.len(), visit, Walked::add));
        }
        all
    })
}

impl Walked {
    fn visit(&mut self, situation: &Situation) {
        let advice = assess(situation);
        let expected = Expected::of(situation);
        self.situations += 1;
        for &(name, promise) in PROMISES {
            if let Err(why) = promise(situation, &advice, &expected) {
                self.broken.note(name, || format!("{why}\nin {situation:#?}"));
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
        self.because.0 |= other.because.0;
        self.steps.0 |= other.steps.0;
        self.points.extend(other.points);
        self.actions.extend(other.actions);
    }

    /// Fails where a promise was broken, with how often and an example.
    pub(crate) fn kept(&self, promise: &str) {
        self.broken.kept(promise, self.situations);
    }
}

#[test]
fn every_rule_about_a_situation_is_reached() {
    let walked = walked();
    let missing = |sections: &[Section], reached: Rules| -> Vec<Rule> {
        let rules = Rule::ALL.iter().copied().filter(|rule| sections.contains(&rule.section()));
        rules.filter(|rule| !reached.contains(*rule)).collect()
    };
    let why = [Section::Verdicts, Section::Notice, Section::Plans, Section::Landing];
    let more = [Section::Several, Section::Borders, Section::Help];
    assert_eq!(missing(&why, walked.because), []);
    assert_eq!(missing(&more, walked.because), []);
    assert_eq!(missing(&[Section::Sequence], walked.steps), []);
}

#[test]
fn millions_of_situations_are_walked() {
    assert!(walked().situations > 2_500_000, "{}", walked().situations);
}

#[test]
fn every_point_and_every_action_is_reached() {
    let unreached = |ids: &'static [&'static str], reached: &HashSet<&str>| -> Vec<&str> {
        ids.iter().copied().filter(|id| !reached.contains(id)).collect()
    };
    assert_eq!(unreached(Point::IDS, &walked().points), [""; 0]);
    assert_eq!(unreached(Action::IDS, &walked().actions), [""; 0]);
}
