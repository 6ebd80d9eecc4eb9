//! Reads the house rules from the `config` option. Valid parts are used; each mistake is reported and ignored.
//!
//! The report of a mistake gives its path, what was found there and what is expected.

use policy::json::Value;
use policy::{Circumstance, MessageKind, Reason, Rule, Section, Verdict};
use words::{Message, is_hidden};

use super::blanks::{Blank, Piece, pieces};
use super::quote::{escape, quote_text, quote_value};
use super::{AddedCircumstance, Config, MessageOverride, Template};

/// The maximum length of the text for a rule, in characters.
const MAX_RULE: usize = 300;
/// The maximum length of a subject or a template's title, in characters.
const MAX_LINE: usize = 120;
/// The maximum length of a message, in characters. Its kind limits the number of words as well (M13).
const MAX_MESSAGE: usize = 1_500;
/// The maximum length of a template's body, in characters.
const MAX_TEMPLATE: usize = 3_000;
/// The maximum number of templates.
const MAX_TEMPLATES: usize = 20;
/// The minimum number of reasons that are not hidden.
const MIN_REASONS: usize = 3;
/// The maximum length of the name of a circumstance, and of a phrase that finds it, in characters.
const MAX_NAME: usize = 60;
/// The maximum number of added circumstances.
const MAX_ADDED: usize = 20;
/// The maximum number of phrases that find one of them.
const MAX_FINDS: usize = 50;

const KEYS: [&str; 7] =
    ["rules", "messages", "hideReasons", "hideCircumstances", "renameCircumstances", "addCircumstances", "templates"];

type Pair = (String, Value);

/// The house rules in this value, and one sentence for each mistake.
pub(super) fn read(value: &Value) -> (Config, Vec<String>) {
    let mut reader = Reader::default();
    let mut config = Config::default();
    for (key, value) in reader.object("", value, &KEYS) {
        match key {
            "rules" => config.rules = reader.rules(value),
            "messages" => config.messages = reader.messages(value),
            "hideReasons" => config.hidden = reader.hidden(value),
            "hideCircumstances" => config.hidden_circumstances = reader.hidden_circumstances(value),
            "renameCircumstances" => config.renamed = reader.renamed(value),
            "addCircumstances" => config.added = reader.added(value),
            _ => config.templates = reader.templates(value),
        }
    }
    (config, reader.mistakes)
}

#[derive(Default)]
struct Reader {
    mistakes: Vec<String>,
}

/// The limits of a text.
#[derive(Clone, Copy)]
struct Limits {
    characters: usize,
    lines: bool,
}

impl Reader {
    fn rules(&mut self, value: &Value) -> Vec<(Rule, String)> {
        let mut rules: Vec<(Rule, String)> = Vec::new();
        let mut seen = Vec::new();
        for (id, value) in self.pairs("rules", value, "an object with rule ids as keys") {
            let path = join_path("rules", id);
            let Some(&rule) = Rule::ALL.iter().find(|rule| rule.id() == id) else {
                let rules = replaceable_rules();
                self.report(&path, &format!("Unknown rule {}; expected one of {rules}", quote_text(id)));
                continue;
            };
            if !rule.section().is_shown() {
                let (rule, rules) = (quote_text(id), replaceable_rules());
                self.report(
                    &path,
                    &format!(
                        "Rule {rule} is never shown; to change what it does, change the message. Expected one of {rules}"
                    ),
                );
            } else if seen.contains(&rule) {
                self.report_duplicate(&path);
            } else {
                seen.push(rule);
                let words = self.text(&path, value, Limits { characters: MAX_RULE, lines: false });
                rules.extend(words.map(|words| (rule, words)));
            }
        }
        rules
    }

    fn messages(&mut self, value: &Value) -> Vec<MessageOverride> {
        let mut overrides: Vec<MessageOverride> = Vec::new();
        let mut seen = Vec::new();
        let expected = "an object with keys like email or withdraw/email";
        for (name, value) in self.pairs("messages", value, expected) {
            let path = join_path("messages", name);
            let Some((verdict, kind)) = self.message(&path, name) else { continue };
            if seen.contains(&(verdict, kind)) {
                self.report_duplicate(&path);
                continue;
            }
            seen.push((verdict, kind));
            let mut message = MessageOverride { verdict, kind, subject: None, body: None };
            for (key, value) in self.object(&path, value, &["subject", "body"]) {
                let path = join_path(&path, key);
                if key == "body" {
                    message.body =
                        self.message_text(&path, value, kind, Limits { characters: MAX_MESSAGE, lines: true });
                } else if kind.has_subject() {
                    message.subject =
                        self.message_text(&path, value, kind, Limits { characters: MAX_LINE, lines: false });
                } else {
                    let kind = kind.id();
                    self.report(
                        &path,
                        &format!("A message of the kind {kind} has only a body, but found {}", quote_value(value)),
                    );
                }
            }
            if message.subject.is_some() || message.body.is_some() {
                overrides.push(message);
            }
        }
        overrides
    }

    /// Parses a key of `messages`: `email`, or `withdraw/email`.
    fn message(&mut self, path: &str, name: &str) -> Option<(Option<Verdict>, MessageKind)> {
        let (verdict, kind) = match name.split_once('/') {
            Some((verdict, kind)) => (Some(verdict), kind),
            None => (None, name),
        };
        let Some(kind_meant) = MessageKind::from_id(kind) else {
            let kinds = ids(MessageKind::ALL, MessageKind::id);
            self.report(path, &format!("Unknown message kind {}; expected one of {kinds}", quote_text(kind)));
            return None;
        };
        let Some(verdict) = verdict else { return Some((None, kind_meant)) };
        let Some(verdict_meant) = Verdict::from_id(verdict) else {
            let verdicts = ids(Verdict::ALL, Verdict::id);
            self.report(path, &format!("Unknown verdict {}; expected one of {verdicts}", quote_text(verdict)));
            return None;
        };
        if is_possible(verdict_meant, kind_meant) {
            return Some((Some(verdict_meant), kind_meant));
        }
        let kinds = MessageKind::ALL.iter().filter(|&&kind| is_possible(verdict_meant, kind)).map(|kind| kind.id());
        let kinds: Vec<&str> = kinds.collect();
        let (kind, kinds) = (quote_text(kind), kinds.join(", "));
        self.report(
            path,
            &format!("The kind {kind} is never shown with the verdict {verdict}; expected one of {kinds}"),
        );
        None
    }

    /// A text for a message; `None` if it has a blank that this kind does not support or is longer than M13 allows.
    fn message_text(&mut self, path: &str, value: &Value, kind: MessageKind, limits: Limits) -> Option<String> {
        let text = self.text(path, value, limits)?;
        let before = self.mistakes.len();
        let mut seen: Vec<Piece> = Vec::new();
        for piece in pieces(&text) {
            if seen.contains(&piece) {
                continue;
            }
            match piece {
                Piece::Blank(blank) if !is_supported(blank, kind) => {
                    let name = Blank::ALL.iter().find(|(_, each)| *each == blank).map_or("", |(name, _)| name);
                    let (name, kind, known) = (quote_text(name), kind.id(), blanks_for(kind));
                    self.report(path, &format!("The blank {name} cannot be used in {kind}; expected one of {known}"));
                }
                Piece::Unknown(words) => {
                    let known = blanks_for(kind);
                    self.report(path, &format!("Unknown blank {}; expected one of {known}", quote_text(words)));
                }
                Piece::Stray(bracket) => {
                    let says = "square brackets are only for blanks, such as [role]";
                    self.report(path, &format!("Unmatched bracket {}; {says}", quote_text(bracket)));
                }
                Piece::Words(_) | Piece::Blank(_) => {}
            }
            seen.push(piece);
        }
        if text.contains(['{', '}']) {
            let says = "expected blanks written like [role]";
            self.report(path, &format!("Curly brackets in {}; {says}", quote_text(&text)));
        }
        let (words, most) = (text.split_whitespace().count(), kind.most_words());
        if words > most {
            self.report(path, &format!("Too long: {} has {words} words; expected at most {most}", quote_text(&text)));
        }
        if self.mistakes.len() == before { Some(text) } else { None }
    }

    fn hidden(&mut self, value: &Value) -> Vec<Reason> {
        let mut hidden: Vec<Reason> = Vec::new();
        for (path, value) in self.list("hideReasons", value, "a list of reasons") {
            let (id, found) = match value {
                Value::Text(id) => (Reason::from_id(id), quote_text(id)),
                other => (None, quote_value(other)),
            };
            let Some(reason) = id.filter(|&reason| reason != Reason::Other) else {
                let what = if id.is_some() { "This reason cannot be hidden:" } else { "Unknown reason" };
                let reasons: Vec<Reason> = Reason::ALL.iter().copied().filter(|&each| each != Reason::Other).collect();
                self.report(&path, &format!("{what} {found}; expected one of {}", ids(&reasons, Reason::id)));
                continue;
            };
            if hidden.contains(&reason) {
                self.report(&path, &format!("The reason {found} is given more than once; once is enough"));
            } else if hidden.len() + MIN_REASONS >= Reason::ALL.len() {
                let most = Reason::ALL.len() - MIN_REASONS;
                self.report(&path, &format!("Too many reasons to hide, from {found} on; expected at most {most}"));
            } else {
                hidden.push(reason);
            }
        }
        hidden
    }

    fn hidden_circumstances(&mut self, value: &Value) -> Vec<Circumstance> {
        let mut hidden: Vec<Circumstance> = Vec::new();
        for (path, value) in self.list("hideCircumstances", value, "a list of circumstances") {
            let id = if let Value::Text(id) = value { Circumstance::from_id(id) } else { None };
            let found = if let Value::Text(id) = value { quote_text(id) } else { quote_value(value) };
            match id {
                Some(circumstance) if circumstance.is_general() => {
                    let reason = circumstance.reason().id();
                    self.report(
                        &path,
                        &format!(
                            "This circumstance cannot be hidden: {found} is the general one of {reason}; expected another one"
                        ),
                    );
                }
                Some(circumstance) if hidden.contains(&circumstance) => {
                    self.report(&path, &format!("The circumstance {found} is given more than once; once is enough"));
                }
                Some(circumstance) => hidden.push(circumstance),
                None => {
                    let others: Vec<Circumstance> =
                        Circumstance::ALL.iter().copied().filter(|circumstance| !circumstance.is_general()).collect();
                    let known = ids(&others, Circumstance::id);
                    self.report(&path, &format!("Unknown circumstance {found}; expected one of {known}"));
                }
            }
        }
        hidden
    }

    fn renamed(&mut self, value: &Value) -> Vec<(Circumstance, String)> {
        let mut renamed = Vec::new();
        let mut seen = Vec::new();
        let expected = "an object with circumstances as keys";
        for (id, value) in self.pairs("renameCircumstances", value, expected) {
            let path = join_path("renameCircumstances", id);
            let Some(circumstance) = Circumstance::from_id(id) else {
                let known = ids(Circumstance::ALL, Circumstance::id);
                self.report(&path, &format!("Unknown circumstance {}; expected one of {known}", quote_text(id)));
                continue;
            };
            if seen.contains(&circumstance) {
                self.report_duplicate(&path);
                continue;
            }
            seen.push(circumstance);
            let name = self.text(&path, value, Limits { characters: MAX_NAME, lines: false });
            renamed.extend(name.map(|name| (circumstance, name)));
        }
        renamed
    }

    fn added(&mut self, value: &Value) -> Vec<AddedCircumstance> {
        let mut added: Vec<AddedCircumstance> = Vec::new();
        for (path, value) in self.list("addCircumstances", value, "a list of circumstances") {
            if added.len() == MAX_ADDED {
                self.report(
                    &path,
                    &format!("Too many circumstances, from {} on; expected at most {MAX_ADDED}", quote_value(value)),
                );
                continue;
            }
            let entries = self.object(&path, value, &["name", "reason", "finds"]);
            let (mut name, mut reason, mut finds) = (None, None, Vec::new());
            for &(key, value) in &entries {
                let path = join_path(&path, key);
                match key {
                    "name" => name = self.name(&path, value, &added),
                    "reason" => reason = self.reason(&path, value),
                    _ => finds = self.finds(&path, value),
                }
            }
            for (key, expected) in [("name", "text"), ("reason", "a reason")] {
                if matches!(value, Value::Map(_)) && !entries.iter().any(|(each, _)| *each == key) {
                    self.report(&join_path(&path, key), &format!("Missing key; expected {expected}"));
                }
            }
            if let (Some(name), Some(reason)) = (name, reason) {
                added.push(AddedCircumstance { name: name.into(), reason, finds });
            }
        }
        added
    }

    /// The name of an added circumstance; `None` if another one is called the same.
    fn name(&mut self, path: &str, value: &Value, added: &[AddedCircumstance]) -> Option<String> {
        let name = self.text(path, value, Limits { characters: MAX_NAME, lines: false })?;
        let ours = Circumstance::ALL.iter().map(|&circumstance| words::circumstance_label(circumstance));
        if ours.chain(added.iter().map(|added| &*added.name)).any(|other| other.eq_ignore_ascii_case(&name)) {
            let name = quote_text(&name);
            self.report(path, &format!("The name {name} is taken; expected one that no other circumstance has"));
            return None;
        }
        Some(name)
    }

    fn reason(&mut self, path: &str, value: &Value) -> Option<Reason> {
        let (reason, found) = match value {
            Value::Text(id) => (Reason::from_id(id), quote_text(id)),
            other => (None, quote_value(other)),
        };
        if reason.is_none() {
            let known = ids(Reason::ALL, Reason::id);
            self.report(path, &format!("Unknown reason {found}; expected one of {known}"));
        }
        reason
    }

    fn finds(&mut self, path: &str, value: &Value) -> Vec<String> {
        let mut finds = Vec::new();
        for (path, value) in self.list(path, value, "a list of words") {
            if finds.len() == MAX_FINDS {
                self.report(
                    &path,
                    &format!("Too many words, from {} on; expected at most {MAX_FINDS}", quote_value(value)),
                );
                break;
            }
            finds.extend(self.text(&path, value, Limits { characters: MAX_NAME, lines: false }));
        }
        finds
    }

    fn templates(&mut self, value: &Value) -> Vec<Template> {
        let mut templates = Vec::new();
        for (path, value) in self.list("templates", value, "a list of templates") {
            if templates.len() == MAX_TEMPLATES {
                self.report(
                    &path,
                    &format!("Too many templates, from {} on; expected at most {MAX_TEMPLATES}", quote_value(value)),
                );
                continue;
            }
            let entries = self.object(&path, value, &["title", "subject", "body"]);
            let (mut title, mut subject, mut body) = (None, None, None);
            for &(key, value) in &entries {
                let path = join_path(&path, key);
                let (place, limits) = match key {
                    "title" => (&mut title, Limits { characters: MAX_LINE, lines: false }),
                    "subject" => (&mut subject, Limits { characters: MAX_LINE, lines: false }),
                    _ => (&mut body, Limits { characters: MAX_TEMPLATE, lines: true }),
                };
                *place = self.text(&path, value, limits);
            }
            for key in ["title", "body"] {
                if matches!(value, Value::Map(_)) && !entries.iter().any(|(each, _)| *each == key) {
                    self.report(&join_path(&path, key), "Missing key; expected text");
                }
            }
            if let (Some(title), Some(body)) = (title, body) {
                templates.push(Template {
                    title,
                    message: Message { kind: MessageKind::Email, subject, body, gaps: Vec::new() },
                });
            }
        }
        templates
    }

    /// A text with invisible characters and superfluous white space removed; `None` if it is empty or too long.
    fn text(&mut self, path: &str, value: &Value, limits: Limits) -> Option<String> {
        let Value::Text(given) = value else {
            self.report(path, &format!("Expected text, but found {}", quote_value(value)));
            return None;
        };
        let text = sanitise(given, limits.lines);
        if text.is_empty() {
            self.report(path, &format!("Expected text that is not empty, but found {}", quote_value(value)));
            return None;
        }
        let (length, most) = (text.chars().count(), limits.characters);
        if length > most {
            self.report(
                path,
                &format!("Too long: {} has {length} characters; expected at most {most}", quote_value(value)),
            );
            return None;
        }
        Some(text)
    }

    /// The entries of an object that have known keys. A null value counts as missing.
    fn object<'a>(&mut self, path: &str, value: &'a Value, known: &[&'static str]) -> Vec<(&'static str, &'a Value)> {
        let keys = known.join(", ");
        let mut found: Vec<(&'static str, &'a Value)> = Vec::new();
        for (key, value) in self.pairs(path, value, &format!("an object with the keys {keys}")) {
            let path = join_path(path, key);
            match known.iter().find(|known| *known == key) {
                None => self.report(&path, &format!("Unknown key {}; expected one of {keys}", quote_text(key))),
                Some(known) if found.iter().any(|(each, _)| each == known) => self.report_duplicate(&path),
                Some(known) => found.push((known, value)),
            }
        }
        found
    }

    fn pairs<'a>(&mut self, path: &str, value: &'a Value, expected: &str) -> Vec<(&'a String, &'a Value)> {
        let pairs: &[Pair] = match value {
            Value::Map(pairs) => pairs,
            Value::Null if path.is_empty() => &[],
            other => {
                self.report(path, &format!("Expected {expected}, but found {}", quote_value(other)));
                &[]
            }
        };
        pairs.iter().filter(|(_, value)| *value != Value::Null).map(|(key, value)| (key, value)).collect()
    }

    fn list<'a>(&mut self, path: &str, value: &'a Value, expected: &str) -> Vec<(String, &'a Value)> {
        let Value::List(list) = value else {
            self.report(path, &format!("Expected {expected}, but found {}", quote_value(value)));
            return Vec::new();
        };
        list.iter().enumerate().map(|(index, value)| (format!("{path}[{index}]"), value)).collect()
    }

    fn report_duplicate(&mut self, path: &str) {
        self.report(path, "The key is given more than once; the first is used");
    }

    fn report(&mut self, path: &str, says: &str) {
        let path = if path.is_empty() { "config" } else { path };
        self.mistakes.push(format!("{path}: {says}"));
    }
}

fn join_path(path: &str, name: &str) -> String {
    if path.is_empty() { escape(name) } else { format!("{path}.{}", escape(name)) }
}

fn ids<T: Copy>(all: &[T], id: fn(T) -> &'static str) -> String {
    let ids: Vec<&str> = all.iter().map(|&each| id(each)).collect();
    ids.join(", ")
}

/// The rules whose texts a site may replace, as ranges: "V1 to V28, N1 to N6, …".
fn replaceable_rules() -> String {
    let sections = Section::ALL.iter().filter(|section| section.is_shown());
    let range = |&section: &Section| {
        let mut rules = Rule::ALL.iter().filter(|rule| rule.section() == section).map(|rule| rule.id());
        let first = rules.next()?;
        Some([first, " to ", rules.next_back().unwrap_or(first)].concat())
    };
    let ranges: Vec<String> = sections.filter_map(range).collect();
    ranges.join(", ")
}

fn sanitise(given: &str, lines: bool) -> String {
    let given = given.replace("\r\n", "\n");
    let mut text = String::new();
    let mut paragraph = false;
    for line in given.split(['\n', '\r', '\u{2028}', '\u{2029}']) {
        let mut clean = String::new();
        for character in line.chars().filter(|&character| !is_hidden(character)) {
            clean.push(if character.is_control() { ' ' } else { character });
        }
        let line = clean.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.is_empty() {
            paragraph = true;
            continue;
        }
        if !text.is_empty() {
            text.push_str(match (lines, paragraph) {
                (false, _) => " ",
                (true, false) => "\n",
                (true, true) => "\n\n",
            });
        }
        paragraph = false;
        text.push_str(&line);
    }
    text
}

/// The names of the blanks that a message of this kind may contain.
fn blanks_for(kind: MessageKind) -> String {
    let names = Blank::ALL.iter().filter(|(_, blank)| is_supported(*blank, kind)).map(|(name, _)| *name);
    names.collect::<Vec<_>>().join(", ")
}

/// A message about an offer goes to another employer, who must not learn of this interview or the reason. The name of a
/// third party is not known.
fn is_supported(blank: Blank, kind: MessageKind) -> bool {
    let about_offer = [Blank::YourName, Blank::Name, Blank::Role, Blank::Company, Blank::YourNumber];
    match kind {
        MessageKind::ThirdPartyEmail => blank != Blank::Name,
        _ => !kind.is_about_offer() || about_offer.contains(&blank),
    }
}

/// Whether a message of this kind is ever shown with this verdict.
const fn is_possible(verdict: Verdict, kind: MessageKind) -> bool {
    use Verdict::{Adjust, Ask, AskExtension, Attend, Pause, Reschedule, Wait, Warn, Withdraw};
    match kind {
        MessageKind::ExtensionEmail => matches!(verdict, AskExtension | Reschedule),
        MessageKind::OfferEmail => matches!(verdict, Ask | Reschedule),
        MessageKind::ThirdPartyEmail => matches!(verdict, Ask),
        MessageKind::LateCall => matches!(verdict, Attend),
        MessageKind::ShortText | MessageKind::Email | MessageKind::RecruiterEmail => !matches!(verdict, AskExtension),
        MessageKind::StayInTouch | MessageKind::Reaffirm => matches!(verdict, Withdraw),
        MessageKind::Call | MessageKind::Voicemail => {
            matches!(verdict, Adjust | Reschedule | Withdraw | Pause | Ask | Wait | Warn)
        }
        MessageKind::ConfirmationEmail => matches!(verdict, Adjust | Reschedule | Withdraw | Pause | Warn),
        MessageKind::ValueNote | MessageKind::InterviewLine => {
            matches!(verdict, Adjust | Reschedule | Withdraw | Pause)
        }
    }
}
