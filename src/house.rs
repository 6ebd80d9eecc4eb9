//! House rules: the texts, messages, templates and hidden reasons that a site configures for the element. The page has
//! none.
//!
//! Pure and total: valid parts of a configuration are used and every mistake is reported. All texts are plain text.

mod blanks;
mod filling;
mod known;
mod read;
// Only the element has house rules.
#[cfg(test)]
#[cfg(feature = "element")]
mod tests;
mod value;

use std::rc::Rc;

use policy::json::Value;
use policy::{Change, MessageKind, Reason, Rule, Situation, Verdict};
use words::{Advice, Details, Finding, Message, Text};

use crate::edition::ELEMENT;
use known::Known;

/// The house rules in force. The array is empty in the page, so that the optimiser drops the lookups there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct House([Rc<Given>; ELEMENT as usize]);

/// The valid parts of a configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Given {
    rules: Vec<(Rule, String)>,
    messages: Vec<Letter>,
    hidden: Vec<Reason>,
    templates: Vec<Template>,
}

/// A message of the site, with blanks to fill in.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Letter {
    /// The effective verdict it is for; `None` for any.
    verdict: Option<Verdict>,
    kind: MessageKind,
    subject: Option<String>,
    body: Option<String>,
}

/// A template of the site, shown as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Template {
    /// The heading above it.
    pub(crate) title: String,
    /// The text.
    pub(crate) message: Message,
}

impl House {
    /// Reads a configuration: the valid house rules in it, and a sentence for each mistake.
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

    /// The site's text for a rule; `ours` if it has none.
    pub(crate) fn says<'a>(&'a self, rule: Rule, ours: &'a str) -> &'a str {
        if !ELEMENT {
            return ours;
        }
        self.words(rule).unwrap_or(ours)
    }

    /// A frequent question without its question mark, and its answer. A site's text without a question replaces only
    /// the answer.
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

    /// Whether a reason is not offered.
    pub(crate) fn hides(&self, reason: Reason) -> bool {
        if !ELEMENT {
            return false;
        }
        self.given().is_some_and(|given| given.hidden.contains(&reason))
    }

    /// The site's templates.
    pub(crate) fn templates(&self) -> &[Template] {
        if !ELEMENT {
            return &[];
        }
        self.given().map(|given| given.templates.as_slice()).unwrap_or_default()
    }

    /// Replaces texts in the advice by the site's, and removes each "what if" that leads to a hidden reason.
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
            // There is one text for a rule, so all steps of that rule would read the same: keep the first.
            let first = !reworded.contains(&step.rule);
            reworded.push(step.rule);
            first
        });
        advice.what_if.retain(|entry| !matches!(entry.change, Change::Reason(reason) if self.hides(reason)));
    }

    /// Replaces the explanations in findings by the site's; the suggestions stay.
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

    /// Replaces messages by the site's, with their blanks filled in. Adds none.
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

    /// A message for this verdict takes precedence over one for any verdict.
    fn letter(&self, course: Verdict, kind: MessageKind) -> Option<&Letter> {
        let letters = &self.given()?.messages;
        let of = |verdict| letters.iter().find(|letter| letter.kind == kind && letter.verdict == verdict);
        of(Some(course)).or_else(|| of(None))
    }
}
