//! Reading what a host has given: what is right is taken, and what is wrong is named and left out.

use policy::json::Value;
use policy::{MessageKind, Reason, Rule, Section, Verdict};
use words::{Message, is_hidden};

use super::blanks::{Blank, Piece, pieces};
use super::value::{key, quoted, shown};
use super::{Given, Letter, Template};

/// The most characters of a rule's words.
const RULE: usize = 300;
/// Of a subject, or of the title of a template.
const LINE: usize = 120;
/// Of a message. How many words it may have is for its kind to say (M13).
const MESSAGE: usize = 1_500;
/// Of the body of a blank template.
const TEMPLATE: usize = 3_000;
/// The most templates.
const TEMPLATES: usize = 20;
/// As many reasons are always offered.
const REASONS: usize = 3;

/// The rules that are shown in words, by their ids.
const RULES: &str =
    "V1 to V15, N1 to N6, C1 to C11, R1 to R18, S1 to S9, A1 to A8, O1 to O4, X1 to X5, H1 to H3, B1 to B6, Q1 to Q4";

type Pair = (String, Value);

/// The house rules in this value, and a sentence for each thing that is none.
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

/// How long a text may be, and whether it may have more than one line.
#[derive(Clone, Copy)]
struct Room {
    characters: usize,
    lines: bool,
}

impl Reader {
    fn rules(&mut self, value: &Value) -> Vec<(Rule, String)> {
        let mut rules: Vec<(Rule, String)> = Vec::new();
        let mut seen = Vec::new();
        for (id, value) in self.pairs("rules", value, "an object is, with ids of rules as its keys") {
            let path = inside("rules", id);
            let Some(&rule) = Rule::ALL.iter().find(|rule| rule.id() == id) else {
                self.say(&path, &[&quoted(id), " is no rule; allowed are ", RULES]);
                continue;
            };
            if rule.section() == Section::Messages {
                let says = " is kept in the messages and never shown, so give words for a message; allowed here are ";
                self.say(&path, &[&quoted(id), says, RULES]);
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
        let keys = "an object is, with keys like email or withdraw/email";
        for (name, value) in self.pairs("messages", value, keys) {
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
                    self.say(&path, &[&shown(value), " is not allowed; ", kind.id(), " has no subject, only a body"]);
                }
            }
            if letter.subject.is_some() || letter.body.is_some() {
                letters.push(letter);
            }
        }
        letters
    }

    /// The message a key means: `email`, or `withdraw/email`.
    fn message(&mut self, path: &str, name: &str) -> Option<(Option<Verdict>, MessageKind)> {
        let (verdict, kind) = match name.split_once('/') {
            Some((verdict, kind)) => (Some(verdict), kind),
            None => (None, name),
        };
        let Some(kind_meant) = MessageKind::from_id(kind) else {
            self.say(
                path,
                &[&quoted(kind), " is no kind of message; allowed are ", &ids(MessageKind::ALL, MessageKind::id)],
            );
            return None;
        };
        let Some(verdict) = verdict else { return Some((None, kind_meant)) };
        let Some(verdict_meant) = Verdict::from_id(verdict) else {
            self.say(path, &[&quoted(verdict), " is no verdict; allowed are ", &ids(Verdict::ALL, Verdict::id)]);
            return None;
        };
        if occurs(verdict_meant, kind_meant) {
            return Some((Some(verdict_meant), kind_meant));
        }
        let kinds = MessageKind::ALL.iter().filter(|&&kind| occurs(verdict_meant, kind)).map(|kind| kind.id());
        let kinds: Vec<&str> = kinds.collect();
        self.say(
            path,
            &[&quoted(kind), " is never shown with the verdict ", verdict, "; allowed are ", &kinds.join(", ")],
        );
        None
    }

    /// A text for a message, in which every blank is one that can be filled, and M13 is kept.
    fn with_blanks(&mut self, path: &str, value: &Value, kind: MessageKind, room: Room) -> Option<String> {
        let text = self.text(path, value, room)?;
        let before = self.mistakes.len();
        let mut seen: Vec<Piece> = Vec::new();
        for piece in pieces(&text) {
            if seen.contains(&piece) {
                continue;
            }
            let wrong = match piece {
                Piece::Blank(blank) => {
                    Blank::ALL.iter().find(|(_, each)| *each == blank && !fits(blank, kind)).map(|(name, _)| *name)
                }
                Piece::Unknown(words) => Some(words),
                Piece::Words(_) | Piece::Stray(_) => None,
            };
            if let Some(words) = wrong {
                let names = Blank::ALL.iter().filter(|(_, blank)| fits(*blank, kind)).map(|(name, _)| *name);
                let names: Vec<&str> = names.collect();
                self.say(path, &[&quoted(words), " cannot be filled in; allowed are ", &names.join(", ")]);
            }
            if let Piece::Stray(bracket) = piece {
                let says = " stands alone and is not allowed; square brackets are for blanks such as [role]";
                self.say(path, &[&quoted(bracket), says]);
            }
            seen.push(piece);
        }
        if text.contains(['{', '}']) {
            self.say(
                path,
                &[
                    &quoted(&text),
                    " is not allowed; curly brackets are none of ours, and a blank is written like [role]",
                ],
            );
        }
        let (words, most) = (text.split_whitespace().count(), kind.most_words());
        if words > most {
            let count =
                [" is not allowed; it has ", &words.to_string(), " words, and at most ", &most.to_string(), " are"];
            self.say(path, &[&quoted(&text), &count.concat()]);
        }
        if self.mistakes.len() == before { Some(text) } else { None }
    }

    fn hidden(&mut self, value: &Value) -> Vec<Reason> {
        let mut hidden: Vec<Reason> = Vec::new();
        for (path, value) in self.list("hideReasons", value, "a list of reasons is") {
            let id = if let Value::Text(id) = value { Reason::from_id(id) } else { None };
            let Some(reason) = id.filter(|&reason| reason != Reason::Other) else {
                let why = if id.is_some() {
                    " is not allowed, since it is the way on where nothing fits"
                } else {
                    " is not allowed"
                };
                let reasons = Reason::ALL.get(..Reason::ALL.len() - 1).unwrap_or_default();
                self.say(&path, &[&shown(value), why, "; allowed are ", &ids(reasons, Reason::id)]);
                continue;
            };
            if hidden.contains(&reason) {
                self.say(&path, &[&shown(value), " is given more than once; once is enough"]);
            } else if hidden.len() + REASONS >= Reason::ALL.len() {
                let most = (Reason::ALL.len() - REASONS).to_string();
                self.say(
                    &path,
                    &[&shown(value), " is one too many to hide; at most ", &most, " are allowed, so that three stay"],
                );
            } else {
                hidden.push(reason);
            }
        }
        hidden
    }

    fn templates(&mut self, value: &Value) -> Vec<Template> {
        let mut templates = Vec::new();
        for (path, value) in self.list("templates", value, "a list of templates is") {
            if templates.len() == TEMPLATES {
                self.say(
                    &path,
                    &[&shown(value), " is one too many; at most ", &TEMPLATES.to_string(), " templates are allowed"],
                );
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
                    self.say(&inside(&path, key), &["the key is missing; a text is allowed"]);
                }
            }
            if let (Some(title), Some(body)) = (title, body) {
                templates.push(Template { title, message: Message { kind: MessageKind::Email, subject, body } });
            }
        }
        templates
    }

    /// A text with something in it, made harmless: marks that cannot be seen go, and so do spaces that say nothing.
    fn text(&mut self, path: &str, value: &Value, room: Room) -> Option<String> {
        let Value::Text(given) = value else {
            self.say(path, &[&shown(value), " is not allowed; a text is"]);
            return None;
        };
        let text = harmless(given, room.lines);
        if text.is_empty() {
            self.say(path, &[&shown(value), " is not allowed; a text that says something is"]);
            return None;
        }
        let length = text.chars().count();
        if length > room.characters {
            let count = [
                " is not allowed; it has ",
                &length.to_string(),
                " characters, and at most ",
                &room.characters.to_string(),
                " are",
            ];
            self.say(path, &[&shown(value), &count.concat()]);
            return None;
        }
        Some(text)
    }

    /// What is given at the keys of an object; null is the same as not given.
    fn object<'a>(&mut self, path: &str, value: &'a Value, known: &[&'static str]) -> Vec<(&'static str, &'a Value)> {
        let keys = known.join(", ");
        let mut found: Vec<(&'static str, &'a Value)> = Vec::new();
        for (key, value) in self.pairs(path, value, &["an object is, with the keys ", &keys].concat()) {
            let path = inside(path, key);
            match known.iter().find(|known| *known == key) {
                None => self.say(&path, &[&quoted(key), " is not a known key; known are ", &keys]),
                Some(known) if found.iter().any(|(each, _)| each == known) => self.twice(&path),
                Some(known) => found.push((known, value)),
            }
        }
        found
    }

    fn pairs<'a>(&mut self, path: &str, value: &'a Value, allowed: &str) -> Vec<(&'a String, &'a Value)> {
        let pairs: &[Pair] = match value {
            Value::Map(pairs) => pairs,
            Value::Null if path.is_empty() => &[],
            other => {
                self.say(path, &[&shown(other), " is not allowed; ", allowed]);
                &[]
            }
        };
        pairs.iter().filter(|(_, value)| *value != Value::Null).map(|(key, value)| (key, value)).collect()
    }

    fn list<'a>(&mut self, path: &str, value: &'a Value, allowed: &str) -> Vec<(String, &'a Value)> {
        let Value::List(list) = value else {
            self.say(path, &[&shown(value), " is not allowed; ", allowed]);
            return Vec::new();
        };
        let place = |index| format!("{path}[{index}]");
        list.iter().enumerate().map(|(index, value)| (place(index), value)).collect()
    }

    fn twice(&mut self, path: &str) {
        self.say(path, &["the key is given more than once; the first is used"]);
    }

    fn say(&mut self, path: &str, words: &[&str]) {
        let path = if path.is_empty() { "config" } else { path };
        self.mistakes.push([path, ": ", &words.concat()].concat());
    }
}

fn inside(path: &str, name: &str) -> String {
    if path.is_empty() { key(name) } else { [path, ".", &key(name)].concat() }
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

/// The employer whose offer is waiting is told neither of the other interview nor of a reason.
fn fits(blank: Blank, kind: MessageKind) -> bool {
    let asked = [Blank::YourName, Blank::Name, Blank::Role, Blank::Company, Blank::YourNumber];
    kind != MessageKind::ExtensionEmail || asked.contains(&blank)
}

/// Whether a message of this kind is ever shown where this is decided.
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
