//! Reads the house rules from the `config` option. Valid parts are used; each mistake is reported and ignored.
//!
//! The report of a mistake gives its path, what was found there and what is expected.

use policy::json::Value;
use policy::{MessageKind, Reason, Rule, Section, Verdict};
use words::{Message, is_hidden};

use super::blanks::{Blank, Piece, pieces};
use super::value::{escaped, named, shown};
use super::{Given, Letter, Template};

/// The maximum length of the text for a rule, in characters.
const RULE: usize = 300;
/// The maximum length of a subject or a template's title, in characters.
const LINE: usize = 120;
/// The maximum length of a message, in characters. Its kind limits the number of words as well (M13).
const MESSAGE: usize = 1_500;
/// The maximum length of a template's body, in characters.
const TEMPLATE: usize = 3_000;
/// The maximum number of templates.
const TEMPLATES: usize = 20;
/// The minimum number of reasons that are not hidden.
const REASONS: usize = 3;

/// The rules whose texts a site may replace, by id.
const RULES: &str =
    "V1 to V15, N1 to N6, C1 to C11, R1 to R18, S1 to S9, A1 to A8, O1 to O4, X1 to X5, H1 to H3, B1 to B6, Q1 to Q4";

type Pair = (String, Value);

/// The house rules in this value, and one sentence for each mistake.
pub(super) fn read(value: &Value) -> (Given, Vec<String>) {
    let mut reader = Reader::default();
    let mut given = Given::default();
    for (key, value) in reader.object("", value, &["rules", "messages", "hideReasons", "templates"]) {
        match key {
            "rules" => given.rules = reader.rules(value),
            "messages" => given.messages = reader.messages(value),
            "hideReasons" => given.hidden = reader.hidden(value),
            _ => given.templates = reader.templates(value),
        }
    }
    (given, reader.mistakes)
}

#[derive(Default)]
struct Reader {
    mistakes: Vec<String>,
}

/// The limits of a text.
#[derive(Clone, Copy)]
struct Room {
    characters: usize,
    lines: bool,
}

impl Reader {
    fn rules(&mut self, value: &Value) -> Vec<(Rule, String)> {
        let mut rules: Vec<(Rule, String)> = Vec::new();
        let mut seen = Vec::new();
        for (id, value) in self.pairs("rules", value, "an object with rule ids as keys") {
            let path = inside("rules", id);
            let Some(&rule) = Rule::ALL.iter().find(|rule| rule.id() == id) else {
                self.say(&path, &format!("Unknown rule {}; expected one of {RULES}", named(id)));
                continue;
            };
            if rule.section() == Section::Messages {
                let rule = named(id);
                self.say(
                    &path,
                    &format!(
                        "Rule {rule} is never shown; to change what it does, change the message. Expected one of {RULES}"
                    ),
                );
            } else if seen.contains(&rule) {
                self.twice(&path);
            } else {
                seen.push(rule);
                let words = self.text(&path, value, Room { characters: RULE, lines: false });
                rules.extend(words.map(|words| (rule, words)));
            }
        }
        rules
    }

    fn messages(&mut self, value: &Value) -> Vec<Letter> {
        let mut letters: Vec<Letter> = Vec::new();
        let mut seen = Vec::new();
        let expected = "an object with keys like email or withdraw/email";
        for (name, value) in self.pairs("messages", value, expected) {
            let path = inside("messages", name);
            let Some((verdict, kind)) = self.message(&path, name) else { continue };
            if seen.contains(&(verdict, kind)) {
                self.twice(&path);
                continue;
            }
            seen.push((verdict, kind));
            let mut letter = Letter { verdict, kind, subject: None, body: None };
            for (key, value) in self.object(&path, value, &["subject", "body"]) {
                let path = inside(&path, key);
                if key == "body" {
                    letter.body = self.with_blanks(&path, value, kind, Room { characters: MESSAGE, lines: true });
                } else if has_subject(kind) {
                    letter.subject = self.with_blanks(&path, value, kind, Room { characters: LINE, lines: false });
                } else {
                    let kind = kind.id();
                    self.say(
                        &path,
                        &format!("A message of the kind {kind} has only a body, but found {}", shown(value)),
                    );
                }
            }
            if letter.subject.is_some() || letter.body.is_some() {
                letters.push(letter);
            }
        }
        letters
    }

    /// Parses a key of `messages`: `email`, or `withdraw/email`.
    fn message(&mut self, path: &str, name: &str) -> Option<(Option<Verdict>, MessageKind)> {
        let (verdict, kind) = match name.split_once('/') {
            Some((verdict, kind)) => (Some(verdict), kind),
            None => (None, name),
        };
        let Some(kind_meant) = MessageKind::from_id(kind) else {
            let kinds = ids(MessageKind::ALL, MessageKind::id);
            self.say(path, &format!("Unknown message kind {}; expected one of {kinds}", named(kind)));
            return None;
        };
        let Some(verdict) = verdict else { return Some((None, kind_meant)) };
        let Some(verdict_meant) = Verdict::from_id(verdict) else {
            let verdicts = ids(Verdict::ALL, Verdict::id);
            self.say(path, &format!("Unknown verdict {}; expected one of {verdicts}", named(verdict)));
            return None;
        };
        if occurs(verdict_meant, kind_meant) {
            return Some((Some(verdict_meant), kind_meant));
        }
        let kinds = MessageKind::ALL.iter().filter(|&&kind| occurs(verdict_meant, kind)).map(|kind| kind.id());
        let kinds: Vec<&str> = kinds.collect();
        let (kind, kinds) = (named(kind), kinds.join(", "));
        self.say(path, &format!("The kind {kind} is never shown with the verdict {verdict}; expected one of {kinds}"));
        None
    }

    /// A text for a message; `None` if it has a blank that this kind does not support or is longer than M13 allows.
    fn with_blanks(&mut self, path: &str, value: &Value, kind: MessageKind, room: Room) -> Option<String> {
        let text = self.text(path, value, room)?;
        let before = self.mistakes.len();
        let mut seen: Vec<Piece> = Vec::new();
        for piece in pieces(&text) {
            if seen.contains(&piece) {
                continue;
            }
            match piece {
                Piece::Blank(blank) if !fits(blank, kind) => {
                    let name = Blank::ALL.iter().find(|(_, each)| *each == blank).map_or("", |(name, _)| name);
                    let (name, kind, known) = (named(name), kind.id(), blanks_for(kind));
                    self.say(path, &format!("The blank {name} cannot be used in {kind}; expected one of {known}"));
                }
                Piece::Unknown(words) => {
                    let known = blanks_for(kind);
                    self.say(path, &format!("Unknown blank {}; expected one of {known}", named(words)));
                }
                Piece::Stray(bracket) => {
                    let says = "square brackets are only for blanks, such as [role]";
                    self.say(path, &format!("Unmatched bracket {}; {says}", named(bracket)));
                }
                Piece::Words(_) | Piece::Blank(_) => {}
            }
            seen.push(piece);
        }
        if text.contains(['{', '}']) {
            let says = "expected blanks written like [role]";
            self.say(path, &format!("Curly brackets in {}; {says}", named(&text)));
        }
        let (words, most) = (text.split_whitespace().count(), kind.most_words());
        if words > most {
            self.say(path, &format!("Too long: {} has {words} words; expected at most {most}", named(&text)));
        }
        if self.mistakes.len() == before { Some(text) } else { None }
    }

    fn hidden(&mut self, value: &Value) -> Vec<Reason> {
        let mut hidden: Vec<Reason> = Vec::new();
        for (path, value) in self.list("hideReasons", value, "a list of reasons") {
            let (id, found) = match value {
                Value::Text(id) => (Reason::from_id(id), named(id)),
                other => (None, shown(other)),
            };
            let Some(reason) = id.filter(|&reason| reason != Reason::Other) else {
                let what = if id.is_some() { "This reason cannot be hidden:" } else { "Unknown reason" };
                let reasons: Vec<Reason> = Reason::ALL.iter().copied().filter(|&each| each != Reason::Other).collect();
                self.say(&path, &format!("{what} {found}; expected one of {}", ids(&reasons, Reason::id)));
                continue;
            };
            if hidden.contains(&reason) {
                self.say(&path, &format!("The reason {found} is given more than once; once is enough"));
            } else if hidden.len() + REASONS >= Reason::ALL.len() {
                let most = Reason::ALL.len() - REASONS;
                self.say(&path, &format!("Too many reasons to hide, from {found} on; expected at most {most}"));
            } else {
                hidden.push(reason);
            }
        }
        hidden
    }

    fn templates(&mut self, value: &Value) -> Vec<Template> {
        let mut templates = Vec::new();
        for (path, value) in self.list("templates", value, "a list of templates") {
            if templates.len() == TEMPLATES {
                self.say(&path, &format!("Too many templates, from {} on; expected at most {TEMPLATES}", shown(value)));
                continue;
            }
            let entries = self.object(&path, value, &["title", "subject", "body"]);
            let (mut title, mut subject, mut body) = (None, None, None);
            for &(key, value) in &entries {
                let path = inside(&path, key);
                let (place, room) = match key {
                    "title" => (&mut title, Room { characters: LINE, lines: false }),
                    "subject" => (&mut subject, Room { characters: LINE, lines: false }),
                    _ => (&mut body, Room { characters: TEMPLATE, lines: true }),
                };
                *place = self.text(&path, value, room);
            }
            for key in ["title", "body"] {
                if matches!(value, Value::Map(_)) && !entries.iter().any(|(each, _)| *each == key) {
                    self.say(&inside(&path, key), "Missing key; expected text");
                }
            }
            if let (Some(title), Some(body)) = (title, body) {
                templates.push(Template { title, message: Message { kind: MessageKind::Email, subject, body } });
            }
        }
        templates
    }

    /// A text with invisible characters and superfluous white space removed; `None` if it is empty or too long.
    fn text(&mut self, path: &str, value: &Value, room: Room) -> Option<String> {
        let Value::Text(given) = value else {
            self.say(path, &format!("Expected text, but found {}", shown(value)));
            return None;
        };
        let text = harmless(given, room.lines);
        if text.is_empty() {
            self.say(path, &format!("Expected text that is not empty, but found {}", shown(value)));
            return None;
        }
        let (length, most) = (text.chars().count(), room.characters);
        if length > most {
            self.say(path, &format!("Too long: {} has {length} characters; expected at most {most}", shown(value)));
            return None;
        }
        Some(text)
    }

    /// The entries of an object that have known keys. A null value counts as missing.
    fn object<'a>(&mut self, path: &str, value: &'a Value, known: &[&'static str]) -> Vec<(&'static str, &'a Value)> {
        let keys = known.join(", ");
        let mut found: Vec<(&'static str, &'a Value)> = Vec::new();
        for (key, value) in self.pairs(path, value, &format!("an object with the keys {keys}")) {
            let path = inside(path, key);
            match known.iter().find(|known| *known == key) {
                None => self.say(&path, &format!("Unknown key {}; expected one of {keys}", named(key))),
                Some(known) if found.iter().any(|(each, _)| each == known) => self.twice(&path),
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
                self.say(path, &format!("Expected {expected}, but found {}", shown(other)));
                &[]
            }
        };
        pairs.iter().filter(|(_, value)| *value != Value::Null).map(|(key, value)| (key, value)).collect()
    }

    fn list<'a>(&mut self, path: &str, value: &'a Value, expected: &str) -> Vec<(String, &'a Value)> {
        let Value::List(list) = value else {
            self.say(path, &format!("Expected {expected}, but found {}", shown(value)));
            return Vec::new();
        };
        list.iter().enumerate().map(|(index, value)| (format!("{path}[{index}]"), value)).collect()
    }

    fn twice(&mut self, path: &str) {
        self.say(path, "The key is given more than once; the first is used");
    }

    fn say(&mut self, path: &str, says: &str) {
        let path = if path.is_empty() { "config" } else { path };
        self.mistakes.push(format!("{path}: {says}"));
    }
}

fn inside(path: &str, name: &str) -> String {
    if path.is_empty() { escaped(name) } else { format!("{path}.{}", escaped(name)) }
}

fn ids<T: Copy>(all: &[T], id: fn(T) -> &'static str) -> String {
    let ids: Vec<&str> = all.iter().map(|&each| id(each)).collect();
    ids.join(", ")
}

fn harmless(given: &str, lines: bool) -> String {
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

const fn has_subject(kind: MessageKind) -> bool {
    !matches!(
        kind,
        MessageKind::Call
            | MessageKind::LateCall
            | MessageKind::Voicemail
            | MessageKind::ShortText
            | MessageKind::InterviewLine
    )
}

/// The names of the blanks that a message of this kind may contain.
fn blanks_for(kind: MessageKind) -> String {
    let names = Blank::ALL.iter().filter(|(_, blank)| fits(*blank, kind)).map(|(name, _)| *name);
    names.collect::<Vec<_>>().join(", ")
}

/// An extension request goes to another employer, who must not learn of this interview or the reason.
fn fits(blank: Blank, kind: MessageKind) -> bool {
    let asked = [Blank::YourName, Blank::Name, Blank::Role, Blank::Company, Blank::YourNumber];
    kind != MessageKind::ExtensionEmail || asked.contains(&blank)
}

/// Whether a message of this kind is ever shown with this verdict.
const fn occurs(verdict: Verdict, kind: MessageKind) -> bool {
    match kind {
        MessageKind::ExtensionEmail => matches!(verdict, Verdict::AskExtension),
        MessageKind::LateCall => matches!(verdict, Verdict::Attend),
        MessageKind::ShortText | MessageKind::Email | MessageKind::RecruiterEmail => {
            !matches!(verdict, Verdict::AskExtension)
        }
        MessageKind::StayInTouch | MessageKind::Reaffirm => matches!(verdict, Verdict::Withdraw),
        MessageKind::Call
        | MessageKind::Voicemail
        | MessageKind::ConfirmationEmail
        | MessageKind::ValueNote
        | MessageKind::InterviewLine => {
            matches!(verdict, Verdict::Adjust | Verdict::Reschedule | Verdict::Withdraw)
        }
    }
}
