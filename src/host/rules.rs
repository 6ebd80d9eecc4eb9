//! House rules: the texts, messages, templates, reasons and circumstances that a site configures for the element. The
//! page has none.
//!
//! Pure and total: valid parts of a configuration are used and every mistake is reported. All texts are plain text.

mod blank_values;
mod blanks;
mod filling;
mod read;
// Only the element has house rules.
mod quote;
#[cfg(test)]
#[cfg(feature = "element")]
mod tests;

use std::rc::Rc;

use policy::json::Value;
use policy::{Change, Circumstance, MessageKind, Reason, Rule, Situation, Verdict};
use words::{Advice, Details, Finding, Message, Part, Text};

use crate::host::edition::ELEMENT;
use blank_values::BlankValues;

/// The house rules in force. The array is empty in the page, so that the optimiser drops the lookups there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct HouseRules([Rc<Config>; ELEMENT as usize]);

/// The valid parts of a configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Config {
    rules: Vec<(Rule, String)>,
    messages: Vec<MessageOverride>,
    hidden: Vec<Reason>,
    hidden_circumstances: Vec<Circumstance>,
    renamed: Vec<(Circumstance, String)>,
    added: Vec<AddedCircumstance>,
    templates: Vec<Template>,
}

/// A circumstance of the site. It is decided like the general one of its reason, and messages do not name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct AddedCircumstance {
    /// Its label, which no other circumstance has.
    pub(crate) name: Rc<str>,
    /// The reason it belongs to.
    reason: Reason,
    /// Other words and phrases that find it.
    finds: Vec<String>,
}

impl AddedCircumstance {
    /// Whether a search finds it.
    pub(crate) fn is_found_by(&self, search: &str) -> bool {
        words::is_found_in(std::iter::once(&*self.name).chain(self.finds.iter().map(String::as_str)), search)
    }
}

/// A message of the site, with blanks to fill in.
#[derive(Clone, Debug, PartialEq, Eq)]
struct MessageOverride {
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

impl HouseRules {
    /// Reads a configuration: the valid house rules in it, and a sentence for each mistake.
    pub(crate) fn read(value: &Value) -> (Self, Vec<String>) {
        let (config, mistakes) = read::read(value);
        let config = Rc::new(config);
        (Self(std::array::from_fn(|_| Rc::clone(&config))), mistakes)
    }

    fn config(&self) -> Option<&Config> {
        if !ELEMENT {
            return None;
        }
        self.0.first().map(|config| &**config)
    }

    fn text(&self, rule: Rule) -> Option<&str> {
        let rules = &self.config()?.rules;
        rules.iter().find(|(each, _)| *each == rule).map(|(_, words)| words.as_str())
    }

    /// The site's text for a rule; `ours` if it has none.
    pub(crate) fn rule_text<'a>(&'a self, rule: Rule, default: &'a str) -> &'a str {
        if !ELEMENT {
            return default;
        }
        self.text(rule).unwrap_or(default)
    }

    /// A frequent question without its question mark, and its answer. A site's text without a question replaces only
    /// the answer.
    pub(crate) fn question_and_answer<'a>(&'a self, rule: Rule, default: &'a str) -> (&'a str, &'a str) {
        let (question, answer) = default.split_once('?').unwrap_or((default, ""));
        if !ELEMENT {
            return (question, answer);
        }
        match self.text(rule) {
            None => (question, answer),
            Some(words) => words.split_once('?').filter(|(_, answer)| !answer.is_empty()).unwrap_or((question, words)),
        }
    }

    /// Whether a reason is not offered.
    pub(crate) fn hides(&self, reason: Reason) -> bool {
        if !ELEMENT {
            return false;
        }
        self.config().is_some_and(|config| config.hidden.contains(&reason))
    }

    /// Whether a circumstance is not offered.
    pub(crate) fn hides_circumstance(&self, circumstance: Circumstance) -> bool {
        if !ELEMENT {
            return false;
        }
        self.config().is_some_and(|config| config.hidden_circumstances.contains(&circumstance))
    }

    /// The site's name for a circumstance, else ours.
    pub(crate) fn circumstance_label(&self, circumstance: Circumstance) -> &str {
        self.new_name(circumstance).unwrap_or(words::circumstance_label(circumstance))
    }

    /// Whether a search finds this circumstance by what is shown of it: our label and hint, or the site's name for it.
    pub(crate) fn is_found_by(&self, circumstance: Circumstance, search: &str) -> bool {
        words::is_found_by_label(circumstance, search)
            || self.new_name(circumstance).is_some_and(|name| words::is_found_in([name], search))
    }

    fn new_name(&self, circumstance: Circumstance) -> Option<&str> {
        if !ELEMENT {
            return None;
        }
        let renamed = &self.config()?.renamed;
        renamed.iter().find(|(each, _)| *each == circumstance).map(|(_, name)| name.as_str())
    }

    /// The circumstances that the site adds to a reason.
    pub(crate) fn added(&self, reason: Reason) -> impl Iterator<Item = &AddedCircumstance> {
        let added = if ELEMENT { self.config().map(|config| config.added.as_slice()) } else { None };
        added.unwrap_or_default().iter().filter(move |added| added.reason == reason)
    }

    /// The site's templates.
    pub(crate) fn templates(&self) -> &[Template] {
        if !ELEMENT {
            return &[];
        }
        self.config().map(|config| config.templates.as_slice()).unwrap_or_default()
    }

    /// Replaces texts in the advice by the site's, and removes each "what if" that leads to a hidden reason.
    pub(crate) fn reword(&self, advice: &mut Advice) {
        if !ELEMENT {
            return;
        }
        for because in &mut advice.because {
            self.replace(because.rule, &mut because.says);
        }
        let mut reworded: Vec<Rule> = Vec::new();
        advice.steps.retain_mut(|step| {
            if self.text(step.rule).is_none() {
                return true;
            }
            self.replace(step.rule, &mut step.says);
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
            self.replace(finding.check, &mut finding.says);
        }
    }

    fn replace(&self, rule: Rule, says: &mut Text) {
        if let Some(words) = self.text(rule) {
            *says = Text::Owned(words.to_owned());
        }
    }

    /// Replaces messages by the site's, with their blanks filled in. Adds none.
    pub(crate) fn rewrite(&self, situation: &Situation, advice: &Advice, details: &Details, messages: &mut [Message]) {
        if !ELEMENT {
            return;
        }
        for message in messages {
            let Some(replacement) = self.message_override(advice.effective_verdict, message.kind) else {
                continue;
            };
            let values = BlankValues::new(situation, advice, details, message.kind);
            if let Some(subject) = &mut message.subject
                && let Some(words) = replacement.subject.as_ref().and_then(|words| filling::line(words, &values))
            {
                *subject = words;
                message.gaps.retain(|gap| gap.field != Part::Subject);
            }
            if let Some(words) = replacement.body.as_ref().and_then(|words| filling::text(words, &values)) {
                message.body = words;
                message.gaps.retain(|gap| gap.field != Part::Body);
            }
        }
    }

    /// Whether the text of such a message is the site's.
    pub(crate) fn writes(&self, verdict: Verdict, kind: MessageKind) -> bool {
        if !ELEMENT {
            return false;
        }
        self.message_override(verdict, kind).is_some_and(|replacement| replacement.body.is_some())
    }

    /// A message for this verdict takes precedence over one for any verdict.
    fn message_override(&self, verdict: Verdict, kind: MessageKind) -> Option<&MessageOverride> {
        let overrides = &self.config()?.messages;
        let of = |verdict| overrides.iter().find(|each| each.kind == kind && each.verdict == verdict);
        of(Some(verdict)).or_else(|| of(None))
    }
}
