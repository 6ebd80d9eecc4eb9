//! A message as it grows: sentence by sentence, each chosen among wordings of equal worth (M18).

use crate::compose::{Apology, Scene, TextWithGaps, TimeText};

use super::slots::Slots;

/// What a sentence is for. Each has a turn of its own among the wordings.
#[derive(Clone, Copy, Debug)]
pub(super) enum For {
    News,
    WhyNow,
    Ask,
    WayOut,
    Close,
    SignOff,
    Hello,
}

/// A message as it grows.
pub(super) struct Writer<'a> {
    scene: &'a Scene,
    slots: Slots<'a>,
    text: TextWithGaps,
    between: &'static str,
    /// Which of the words in `ONCE` have been said, as bits.
    worn: u32,
    /// What the first sentence is joined to, after a call.
    opening: Option<&'static str>,
}

/// Words that wear out: a message has each of them once. They are looked for where a word begins, so that "apolog" finds
/// all that begins with it, and "still " only the whole word.
const ONCE: &[&str] = &[
    "sorry",
    "apolog",
    "thank",
    "afraid",
    "still ",
    "just ",
    "the same day",
    "as soon as",
    "glad",
    "keen",
    "keep",
    "suit",
    "works",
    "if neither",
    "i'd like",
    "let me know",
    "tell me",
    "send me",
    "short notice",
    "instead",
    "either way",
    "to meet you",
    "looking forward",
    "i hope",
    "on my way",
    "for now",
    "just now",
    "mov",
];

/// With more words a sentence is read twice. Of several wordings one with shorter sentences is taken.
const LONGEST: usize = 28;

/// What only somebody says who still wants it.
const WARM: &[&str] = &[
    "looking forward",
    "very much like",
    "keen",
    "interest",
    "glad to come",
    "still like the job",
    "want the job",
    "love to",
    "love the",
    "really like",
];

/// The wording that says nothing.
const NOTHING: &str = "-";

/// How the names of slots end that hold what only this person has told us.
const TELLING: &[&str] = &[
    "cause",
    "clause",
    "because",
    "missed",
    "words",
    "free_from",
    "t1",
    "times",
    "_time",
    "extension",
    "offered",
    "arrival_hour",
    "open_if",
    "need",
    "phone",
    "leaving",
    "in_short",
];

impl<'a> Writer<'a> {
    pub(super) fn new(scene: &'a Scene, text: TextWithGaps) -> Self {
        let mut writer = Self { scene, slots: Slots::of(scene), text, between: "", worn: 0, opening: None };
        writer.worn = worn_words(writer.text.as_str());
        writer
    }

    /// Says one of these, in this message's register: the one whose turn it is, or the next that can be said with what is
    /// known and repeats nothing. What the person has told us is not left out by chance. One wording stands on a line; a
    /// line with a dash says nothing.
    pub(super) fn say(&mut self, purpose: For, wordings: &str) {
        let turn = self.scene.choice(purpose as u32, wordings.lines().count());
        let claims = |wording: &str| !self.scene.keen && WARM.iter().any(|warm| wording.contains(warm));
        // A close is no more than kind; what else has to be said is said all the same.
        let only_warm = !matches!(purpose, For::Close) && wordings.lines().all(claims);
        let in_turn = wordings.lines().skip(turn).chain(wordings.lines().take(turn));
        let (telling, plain): (Vec<&str>, Vec<&str>) = in_turn.partition(|wording| tells(wording));
        let said = [telling, plain].into_iter().find_map(|wordings| {
            // Only those that it comes to are looked at: most often the first will do.
            let in_turn = || wordings.iter().copied().filter(|wording| only_warm || !claims(wording));
            let mut fresh =
                in_turn().filter(|wording| !self.repeats(wording)).filter_map(|wording| self.filled(wording));
            let first = fresh.next();
            match first {
                Some(first) if is_long(first.as_str()) => fresh.find(|said| !is_long(said.as_str())).or(Some(first)),
                Some(first) => Some(first),
                None => in_turn().find_map(|wording| self.filled(wording)),
            }
        });
        if let Some(said) = said.filter(|said| said.as_str() != NOTHING) {
            self.put(said);
        }
    }

    /// The news, and after it what the person has written in sentences of their own.
    pub(super) fn news(&mut self, wordings: &str) {
        self.say(For::News, wordings);
        self.add("{Remark}");
    }

    /// Says this, where everything in it is known.
    pub(super) fn add(&mut self, wording: &str) {
        if let Some(said) = self.filled(wording) {
            self.put(said);
        }
    }

    /// What follows begins a new paragraph.
    pub(super) const fn paragraph(&mut self) {
        self.between = "\n\n";
    }

    /// What follows begins a new line.
    pub(super) const fn line(&mut self) {
        self.between = "\n";
    }

    /// The times on offer, a line each; what follows begins a new paragraph.
    pub(super) fn list_times(&mut self) {
        for TimeText { day, clock, zones, .. } in &self.scene.alternatives {
            let mut time = TextWithGaps::default();
            time.push_str(&format!("{day} at {clock}{zones}"));
            time.capitalise();
            let mut item = TextWithGaps::default();
            item.push_str("- ");
            item.push(time);
            self.line();
            self.put(item);
        }
        self.paragraph();
    }

    /// The one apology, where one is owed and none has been made; other words for what was missed.
    pub(super) fn apologise(&mut self, before: &str, missed: &str) {
        if self.scene.apology == Apology::Owed && !self.has("sorry") && !self.has("apolog") {
            self.say(For::WhyNow, if self.scene.missed { missed } else { before });
        }
    }

    /// Goes on right after what has been said.
    pub(super) fn append(&mut self, said: TextWithGaps) {
        self.worn |= worn_words(said.as_str());
        self.text.push(said);
    }

    /// What comes first was said on the phone, and says so.
    pub(super) fn as_said_on_the_phone(&mut self) {
        let openings = ["As I said on the phone, ", "As I said when I rang, "];
        self.opening = openings.get(self.scene.choice(For::Hello as u32, openings.len())).copied();
    }

    /// Whether a word has been said, in any case. The word is given in small letters.
    pub(super) fn has(&self, word: &str) -> bool {
        self.text.as_str().to_ascii_lowercase().contains(word)
    }

    pub(super) const fn scene(&self) -> &'a Scene {
        self.scene
    }

    pub(super) fn finish(self) -> TextWithGaps {
        self.text
    }

    fn filled(&self, wording: &str) -> Option<TextWithGaps> {
        self.slots.fill(wording)
    }

    /// Goes on with this, after the space or break that is due; but nothing is said twice.
    pub(super) fn put(&mut self, mut said: TextWithGaps) {
        if let Some(opening) = self.opening.take() {
            if may_follow(opening, said.as_str()) {
                said.goes_on_after(opening);
            } else {
                self.add("Here it is in writing, after our call.");
                self.paragraph();
            }
        }
        if self.text.as_str().contains(said.as_str()) {
            return;
        }
        if !self.text.is_empty() {
            self.text.push_str(self.between);
        }
        self.between = " ";
        self.append(said);
    }

    /// Whether a wording would say a worn word again, name the role twice, or begin like the sentence before it.
    fn repeats(&self, wording: &str) -> bool {
        if wording == NOTHING {
            return false;
        }
        let worn = worn_words(wording) & self.worn != 0;
        let role = self
            .scene
            .role
            .as_deref()
            .is_some_and(|role| wording.contains("{role}") && self.text.as_str().contains(role));
        let first = wording.split(' ').next().unwrap_or_default();
        let mut sentences = self.text.as_str().rsplit(['.', '?', '\n']).map(str::trim);
        let last = sentences.find(|sentence| !sentence.is_empty()).unwrap_or_default();
        let begins_alike = last.split(' ').next().is_some_and(|last| last.eq_ignore_ascii_case(first));
        worn || role || begins_alike && !first.starts_with('{')
    }
}

/// Whether a sentence of a text is long. What stands in brackets, a time in another zone, is taken in at a glance.
fn is_long(text: &str) -> bool {
    let counts = |word: &&str| !word.starts_with('(') && !word.ends_with(')');
    text.split(['.', '?', '\n']).any(|sentence| sentence.split_whitespace().filter(counts).count() > LONGEST)
}

/// Whether a text may go on after "As I said on the phone": it tells, begins with a word of ours and does not grow too long.
fn may_follow(opening: &str, text: &str) -> bool {
    let openings = [
        "I ",
        "I'",
        "My ",
        "Our ",
        "The ",
        "There",
        "It ",
        "It'",
        "A ",
        "Someone ",
        "Unfortunately ",
        "Travel ",
        "Things ",
    ];
    let tells = text.find('?').is_none_or(|ask| text.find('.').is_some_and(|stop| stop < ask))
        && !is_long(&[opening, text].concat());
    tells && openings.iter().any(|opening| text.starts_with(opening))
}

/// Which of the words in `ONCE` a text holds, as bits. Every wording that may come next is asked this at every key somebody
/// types, and a search of the standard library prepares itself for texts far longer than these.
fn worn_words(text: &str) -> u32 {
    let in_words = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'\'';
    let (mut found, mut before) = (0, b' ');
    for (at, here) in text.bytes().enumerate() {
        if in_words(here) && !in_words(before) {
            let rest = text.as_bytes().get(at..).unwrap_or_default();
            let begins = |word: &str| {
                word.as_bytes().first() == Some(&here.to_ascii_lowercase())
                    && rest.get(..word.len()).is_some_and(|part| part.eq_ignore_ascii_case(word.as_bytes()))
            };
            for (bit, _) in ONCE.iter().enumerate().filter(|(_, word)| begins(word)) {
                found |= 1 << bit;
            }
        }
        before = here;
    }
    found
}

/// Whether a wording holds what only this person has told us.
fn tells(wording: &str) -> bool {
    let mut slots = wording.split('{').skip(1).filter_map(|slot| slot.split('}').next());
    // A slot at the beginning of a sentence has a capital.
    let is = |part: Option<&str>, words: &str| part.is_some_and(|part| part.eq_ignore_ascii_case(words));
    slots.any(|slot| {
        let begins = |words: &str| is(slot.get(..words.len()), words);
        let ends = |words: &str| is(slot.len().checked_sub(words.len()).and_then(|from| slot.get(from..)), words);
        TELLING.iter().any(|words| ends(words)) || begins("own") || begins("so_cannot")
    })
}
