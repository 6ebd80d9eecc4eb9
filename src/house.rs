//! House rules: what a blogger's page asks of the element, in the blogger's own words. None in the page.
//!
//! Pure and total: whatever is given is read, what is right in it is used, and what is wrong is named. All words are text.

mod blanks;
mod filling;
mod known;
mod read;
// There are house rules in the element alone.
#[cfg(all(test, feature = "element"))]
mod tests;
mod value;

use std::rc::Rc;

use policy::json::Value;
use policy::{Change, MessageKind, Reason, Rule, Situation, Verdict};
use words::{Advice, Details, Finding, Message, Text};

use crate::edition::ELEMENT;
use known::Known;

/// The house rules in force. In the page there is no room for any, so that what asks for them costs nothing there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct House([Rc<Given>; ELEMENT as usize]);

/// What was given and is right.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Given {
    rules: Vec<(Rule, String)>,
    messages: Vec<Letter>,
    hidden: Vec<Reason>,
    templates: Vec<Template>,
}

/// A message in the words of the house, with its blanks.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Letter {
    /// The decision it is for; without one, for any.
    verdict: Option<Verdict>,
    kind: MessageKind,
    subject: Option<String>,
    body: Option<String>,
}

/// A blank template of the house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Template {
    /// What it is for.
    pub(crate) title: String,
    /// Its words.
    pub(crate) message: Message,
}

impl House {
    /// Reads what a host has given: the house rules that are right in it, and a sentence for each thing that is wrong.
    pub(crate) fn read(value: &Value) -> (Self, Vec<String>) {
        let (given, mistakes) = read::read(value);
        let given = Rc::new(given);
        (Self(std::array::from_fn(|_| Rc::clone(&given))), mistakes)
    }

    fn given(&self) -> Option<&Given> {
        if !ELEMENT {
            return None;
        }
        self.0.first().map(|given| &**given)
    }

    fn words(&self, rule: Rule) -> Option<&str> {
        let rules = &self.given()?.rules;
        rules.iter().find(|(each, _)| *each == rule).map(|(_, words)| words.as_str())
    }

    /// A rule in the words of the house where it has some, else in ours.
    pub(crate) fn says<'a>(&'a self, rule: Rule, ours: &'a str) -> &'a str {
        if !ELEMENT {
            return ours;
        }
        self.words(rule).unwrap_or(ours)
    }

    /// A question people ask, without its mark, and the answer. Words that ask nothing answer our question.
    pub(crate) fn asked<'a>(&'a self, rule: Rule, ours: &'a str) -> (&'a str, &'a str) {
        let (question, answer) = ours.split_once('?').unwrap_or((ours, ""));
        if !ELEMENT {
            return (question, answer);
        }
        match self.words(rule) {
            None => (question, answer),
            Some(words) => words.split_once('?').filter(|(_, answer)| !answer.is_empty()).unwrap_or((question, words)),
        }
    }

    /// Whether a reason is not to be offered.
    pub(crate) fn hides(&self, reason: Reason) -> bool {
        if !ELEMENT {
            return false;
        }
        self.given().is_some_and(|given| given.hidden.contains(&reason))
    }

    /// The blank templates of the house.
    pub(crate) fn templates(&self) -> &[Template] {
        if !ELEMENT {
            return &[];
        }
        self.given().map(|given| given.templates.as_slice()).unwrap_or_default()
    }

    /// Puts the words of the house into the advice, and leaves out what would lead to a reason that is not offered.
    pub(crate) fn reword(&self, advice: &mut Advice) {
        if !ELEMENT {
            return;
        }
        for because in &mut advice.because {
            self.put(because.rule, &mut because.says);
        }
        let mut reworded: Vec<Rule> = Vec::new();
        advice.steps.retain_mut(|step| {
            if self.words(step.rule).is_none() {
                return true;
            }
            self.put(step.rule, &mut step.says);
            // The house has one text for a rule, so all steps of that rule would read the same: keep the first.
            let first = !reworded.contains(&step.rule);
            reworded.push(step.rule);
            first
        });
        advice.what_if.retain(|entry| !matches!(entry.change, Change::Reason(reason) if self.hides(reason)));
    }

    /// Puts the words of the house into findings: what each is, while what to write instead stays.
    pub(crate) fn reword_findings(&self, findings: &mut [Finding]) {
        if !ELEMENT {
            return;
        }
        for finding in findings {
            self.put(finding.check, &mut finding.says);
        }
    }

    fn put(&self, rule: Rule, says: &mut Text) {
        if let Some(words) = self.words(rule) {
            *says = Text::Owned(words.to_owned());
        }
    }

    /// Puts the messages of the house in the place of those that are there, filled with what is known.
    pub(crate) fn rewrite(&self, situation: &Situation, advice: &Advice, details: &Details, messages: &mut [Message]) {
        if !ELEMENT {
            return;
        }
        for message in messages {
            let Some(letter) = self.letter(advice.effective_verdict, message.kind) else { continue };
            let known = Known::of(situation, advice, details, message.kind);
            if let Some(subject) = &mut message.subject
                && let Some(words) = letter.subject.as_ref().and_then(|words| filling::line(words, &known))
            {
                *subject = filling::urgent(subject, words);
            }
            if let Some(words) = letter.body.as_ref().and_then(|words| filling::text(words, &known)) {
                message.body = words;
            }
        }
    }

    /// The one for this decision goes before the one for any.
    fn letter(&self, course: Verdict, kind: MessageKind) -> Option<&Letter> {
        let letters = &self.given()?.messages;
        let of = |verdict| letters.iter().find(|letter| letter.kind == kind && letter.verdict == verdict);
        of(Some(course)).or_else(|| of(None))
    }
}
