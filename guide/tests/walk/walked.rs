//! The one walk, by all processors, and what was seen on it.

use std::collections::HashSet;
use std::sync::OnceLock;

use guide::{Rule, Section, Situation, Text, Verdict, assess};

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
    texts: HashSet<(Place, Text)>,
    /// The fixed texts among them by where they lie, which is quicker to look up.
    known: HashSet<(Place, usize)>,
}

/// Where a text was read: in which part of the advice, on which course.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    Because,
    StepsTo(Verdict),
    StepsOnTheWay,
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
        let steps = match advice.course {
            Verdict::Attend if expected.is_late_but_going() => Place::StepsOnTheWay,
            course => Place::StepsTo(course),
        };
        for because in advice.because {
            self.because.insert(because.rule);
            self.read(Place::Because, because.says);
        }
        for step in advice.steps {
            self.steps.insert(step.rule);
            self.read(steps, step.says);
        }
    }

    fn read(&mut self, place: Place, text: Text) {
        let new = match &text {
            Text::Borrowed(fixed) => self.known.insert((place, fixed.as_ptr().addr())),
            Text::Owned(_) => true,
        };
        if new {
            self.texts.insert((place, text));
        }
    }

    fn add(&mut self, other: Self) {
        self.situations += other.situations;
        self.broken.add(other.broken);
        self.because.0 |= other.because.0;
        self.steps.0 |= other.steps.0;
        self.texts.extend(other.texts);
        self.known.extend(other.known);
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

/// Fails where a text that was read there has one of these in it.
fn nowhere(place: Place, words: &[&str]) {
    let there = walked().texts.iter().filter(|(read, _)| *read == place).map(|(_, text)| text);
    let found: Vec<&Text> = there.filter(|text| words.iter().any(|&word| text.contains(word))).collect();
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
    for course in [Verdict::Adjust, Verdict::Reschedule] {
        nowhere(Place::StepsTo(course), &["withdrawing", "offer no new times"]);
    }
}

#[test]
fn every_text_is_a_clean_sentence() {
    let unclean = |text: &&Text| {
        let closed = text.trim_end_matches('”');
        text.trim() != text.as_ref()
            || text.contains("  ")
            || text.contains(['!', '\n', '[', '{', '<'])
            || !closed.ends_with(['.', '?'])
            || !text.starts_with(char::is_uppercase)
    };
    let found: Vec<&Text> = walked().texts.iter().map(|(_, text)| text).filter(unclean).collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn most_texts_are_made_for_the_situation() {
    // Were the advice only the register read out, it would have no more texts than there are rules.
    assert!(walked().texts.len() > Rule::ALL.len(), "{}", walked().texts.len());
}
