//! Phrases, and where they occur: one pass over the words finds those of all checks.
//!
//! A phrase is written as its words with spaces between. `a|b` is either word, `a?` may be missing, `_` is any word, `#`
//! any number, `..` up to three words, `@x` a set from [`SETS`], and `^` at the beginning the start of a sentence. A
//! phrase after `!` is a guard: where it occurs, the other phrases of its list do not count.

use std::sync::LazyLock;

use super::text::{Shape, Text};

/// The number of a word that no phrase knows.
pub(super) const UNKNOWN: u16 = u16::MAX;

/// A list of phrases that mean one thing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Phrases(pub(super) Sense, pub(super) &'static str);

macro_rules! senses {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {
        /// What a phrase means.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(super) enum Sense { $($(#[$meta])* $name),+ }

        impl Sense {
            /// How many there are.
            pub(super) const COUNT: usize = [$(Self::$name),+].len();
        }
    };
}

senses! {
    Greeting, SignOff, Apology, SoftApology, SelfBlame, Thanks,
    Withdraws, AsksToMove, AsksToAdjust, AsksForTime, Cancels, IsLate, PointsOn,
    SlotCue, OfferCue, Outside, Vague, Blame, Personal, Clinical, Slang, TextSpeak, Threat, Bargain,
    RolePhrase, RoleNoun, Placeholder, Common, Zone, TheyMoved, Access,
    Health, Family, Accident, Accepted, Offered, Fit, Safety, Move, Appointment, Travel, Technical, MixUp, Clash,
    Unready, Nerves, OtherInterview, Leisure, Untold,
}

/// Sets of words that many phrases share.
const SETS: [(&str, &str); 6] = [
    ("@be", "am|is|are|was|were|be|been|being"),
    (
        "@very",
        "so|very|really|truly|deeply|extremely|terribly|incredibly|most|sincerely|absolutely|just|awfully|dreadfully",
    ),
    ("@my", "my|our|the|this|your|that|a|an"),
    ("@have", "have|has|had"),
    ("@interview", "interview|meeting|appointment|call|conversation|slot|session|chat|discussion"),
    ("@time", "time|times|date|dates|day|days|slot|slots|appointment|appointments|hour"),
];

/// One place of a phrase.
#[derive(Clone, Copy, Debug)]
struct Element {
    /// Where its words begin in the pool.
    first: u32,
    /// How many there are; none where any word will do.
    count: u16,
    kind: Kind,
    optional: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Words,
    Any,
    Number,
    /// One of the words, or a number.
    Either,
}

#[derive(Clone, Copy, Debug)]
struct Phrase {
    first: u32,
    count: u8,
    sense: Sense,
    guard: bool,
    anchored: bool,
    /// What can follow the first word, by the last six bits of its number: most phrases are ruled out by a look at it.
    seconds: u64,
}

/// All phrases, ready to be looked for.
#[derive(Debug)]
pub(super) struct Lexicon {
    vocabulary: Vec<&'static str>,
    /// The numbers of the words, by their hash.
    buckets: Vec<Vec<u16>>,
    pool: Vec<u16>,
    elements: Vec<Element>,
    phrases: Vec<Phrase>,
    /// For each word the phrases that can begin with it.
    openings: Vec<Vec<u16>>,
    /// For each word the sets of [`times`](super::times) it belongs to.
    sets: Vec<u16>,
    /// The phrases that can begin with a number.
    after_numbers: Vec<u16>,
}

/// A phrase found: its meaning and its words, from the first up to one past the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hit {
    pub(super) sense: Sense,
    pub(super) first: usize,
    pub(super) last: usize,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(super::phrases()));

impl Lexicon {
    /// The one of all checks.
    pub(super) fn get() -> &'static Self {
        &LEXICON
    }

    fn new(lists: impl Iterator<Item = Phrases> + Clone) -> Self {
        let mut vocabulary: Vec<&'static str> = lists
            .clone()
            .flat_map(|list| each_phrase(list.1))
            .flat_map(|(_, _, phrase)| phrase.split(' '))
            .flat_map(|element| alternatives(element.trim_end_matches('?')))
            .chain(super::times::WORDS.iter().flat_map(|words| words.split('|')))
            .collect();
        vocabulary.sort_unstable();
        vocabulary.dedup();
        let sets = vocabulary.iter().map(|word| super::times::sets(word)).collect();
        let mut buckets = vec![Vec::new(); BUCKETS];
        for (word, id) in vocabulary.iter().zip(0..) {
            if let Some(bucket) = buckets.get_mut(hash(word)) {
                bucket.push(id);
            }
        }
        let openings = vec![Vec::new(); vocabulary.len()];
        let mut lexicon = Self {
            vocabulary,
            buckets,
            pool: Vec::new(),
            elements: Vec::new(),
            phrases: Vec::new(),
            openings,
            sets,
            after_numbers: Vec::new(),
        };
        for Phrases(sense, text) in lists {
            for (guard, anchored, phrase) in each_phrase(text) {
                lexicon.add(sense, guard, anchored, phrase);
            }
        }
        lexicon
    }

    fn add(&mut self, sense: Sense, guard: bool, anchored: bool, phrase: &'static str) {
        let number = u16::try_from(self.phrases.len()).unwrap_or(u16::MAX);
        let first = self.elements.len();
        let mut opens = true;
        for written in phrase.split(' ') {
            if written == ".." {
                let any = Element { first: 0, count: 0, kind: Kind::Any, optional: true };
                self.elements.extend([any; 3]);
                continue;
            }
            let name = written.trim_end_matches('?');
            let optional = name.len() < written.len();
            let kind = match name {
                "_" => Kind::Any,
                "#" => Kind::Number,
                _ if name.split('|').any(|word| word == "#") => Kind::Either,
                _ => Kind::Words,
            };
            if opens && matches!(kind, Kind::Number | Kind::Either) {
                self.after_numbers.push(number);
            }
            let begin = self.pool.len();
            if matches!(kind, Kind::Words | Kind::Either) {
                for word in alternatives(name).filter(|word| *word != "#") {
                    let id = self.id(word);
                    self.pool.push(id);
                    if let Some(list) = self.openings.get_mut(usize::from(id)).filter(|_| opens) {
                        list.push(number);
                    }
                }
            }
            opens &= optional;
            let count = u16::try_from(self.pool.len() - begin).unwrap_or(0);
            self.elements.push(Element { first: u32::try_from(begin).unwrap_or(0), count, kind, optional });
        }
        let count = u8::try_from(self.elements.len() - first).unwrap_or(0);
        let seconds = self.seconds(first);
        self.phrases.push(Phrase { first: u32::try_from(first).unwrap_or(0), count, sense, guard, anchored, seconds });
    }

    /// The words that can come second in the phrase whose places begin here; all, where that is open.
    fn seconds(&self, first: usize) -> u64 {
        let places = self.elements.get(first..).unwrap_or_default();
        let mut seconds = 0;
        for (place, element) in places.iter().enumerate() {
            if place == 0 && !element.optional {
                continue;
            }
            if place == 0 || element.kind != Kind::Words {
                return u64::MAX;
            }
            let start = element.first as usize;
            for id in self.pool.get(start..start + usize::from(element.count)).unwrap_or_default() {
                seconds |= 1 << (id % 64);
            }
            if !element.optional {
                return seconds;
            }
        }
        u64::MAX
    }

    /// The number of a folded word.
    pub(super) fn id(&self, folded: &str) -> u16 {
        let bucket = self.buckets.get(hash(folded)).map_or(&[][..], Vec::as_slice);
        bucket.iter().copied().find(|&id| self.word(id) == folded).unwrap_or(UNKNOWN)
    }

    /// The sets of dates and times that the word with this number belongs to.
    pub(super) fn sets(&self, id: u16) -> u16 {
        self.sets.get(usize::from(id)).copied().unwrap_or(0)
    }

    /// The word with this number.
    pub(super) fn word(&self, id: u16) -> &'static str {
        self.vocabulary.get(usize::from(id)).copied().unwrap_or_default()
    }

    /// Every phrase in the text, in order of its first word; of one meaning, none overlap.
    pub(super) fn find(&self, text: &Text) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        let mut guards: Vec<Hit> = Vec::new();
        let mut until = [0_usize; Sense::COUNT];
        for (at, word) in text.words.iter().enumerate() {
            let before = hits.len();
            let next = text.words.get(at + 1).map_or(UNKNOWN, |word| word.id) % 64;
            let opened = self.openings.get(usize::from(word.id)).map_or(&[][..], Vec::as_slice);
            let counted = if word.shape == Shape::Number { self.after_numbers.as_slice() } else { &[] };
            for &number in opened.iter().chain(counted) {
                let Some(phrase) = self.phrases.get(usize::from(number)) else { continue };
                if phrase.seconds >> next & 1 == 0 {
                    continue;
                }
                if phrase.anchored && text.sentence(word.sentence as usize).first != at {
                    continue;
                }
                let start = phrase.first as usize;
                let elements = self.elements.get(start..start + usize::from(phrase.count)).unwrap_or_default();
                let Some(last) = self.end(elements, text, at, word.sentence) else { continue };
                let hit = Hit { sense: phrase.sense, first: at, last };
                if phrase.guard {
                    guards.push(hit);
                } else if let Some(same) = hits.iter_mut().skip(before).find(|other| other.sense == phrase.sense) {
                    same.last = same.last.max(last);
                } else if until.get(phrase.sense as usize).is_some_and(|&until| until <= at) {
                    hits.push(hit);
                }
            }
            for hit in hits.iter().skip(before) {
                if let Some(until) = until.get_mut(hit.sense as usize) {
                    *until = hit.last;
                }
            }
        }
        if !guards.is_empty() {
            // Guards come in order of their first word; how far any of a meaning reaches is all that counts.
            let mut guards = guards.into_iter().peekable();
            let mut reach = [(0_usize, 0_usize); Sense::COUNT];
            let mut later: Vec<Hit> = Vec::new();
            hits.retain(|hit| {
                while let Some(guard) = guards.next_if(|guard| guard.first < hit.last) {
                    later.push(guard);
                    if let Some(reach) = reach.get_mut(guard.sense as usize) {
                        *reach = (guard.first, guard.last.max(reach.1));
                    }
                }
                // A long hit before may have drawn guards that begin after this one ends.
                let recent = later.iter().rev().take(8);
                !recent
                    .filter(|guard| guard.sense == hit.sense)
                    .any(|guard| guard.first < hit.last && hit.first < guard.last)
            });
        }
        hits
    }

    /// Where the phrase ends that begins at this word, if it does.
    fn end(&self, elements: &[Element], text: &Text, at: usize, sentence: u32) -> Option<usize> {
        let Some((element, rest)) = elements.split_first() else { return Some(at) };
        let word = text.words.get(at).filter(|word| word.sentence == sentence);
        let fits = word.is_some_and(|word| match element.kind {
            Kind::Any => true,
            Kind::Number => word.shape == Shape::Number,
            Kind::Words | Kind::Either => {
                if element.kind == Kind::Either && word.shape == Shape::Number {
                    return true;
                }
                let start = element.first as usize;
                self.pool.get(start..start + usize::from(element.count)).is_some_and(|ids| ids.contains(&word.id))
            }
        });
        let skip = || element.optional.then(|| self.end(rest, text, at, sentence)).flatten();
        let take = || fits.then(|| self.end(rest, text, at + 1, sentence)).flatten();
        if element.kind == Kind::Any { skip().or_else(take) } else { take().or_else(skip) }
    }
}

/// The phrases of a list, with whether each is a guard and whether it has to open a sentence.
fn each_phrase(list: &'static str) -> impl Iterator<Item = (bool, bool, &'static str)> + Clone {
    list.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| {
        let (guard, line) = line.strip_prefix('!').map_or((false, line), |line| (true, line));
        let (anchored, line) = line.strip_prefix('^').map_or((false, line), |line| (true, line));
        (guard, anchored, line)
    })
}

/// How many sorts of words the vocabulary is kept in.
const BUCKETS: usize = 4096;

fn hash(word: &str) -> usize {
    let mix = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    let mixed = word.bytes().fold(0x811c_9dc5, mix);
    (mixed ^ mixed >> 15) as usize % BUCKETS
}

/// The words that may stand in one place, those of sets among them.
fn alternatives(name: &'static str) -> impl Iterator<Item = &'static str> + Clone {
    name.split('|')
        .flat_map(|part| SETS.iter().find(|(set, _)| *set == part).map_or(part, |(_, words)| words).split('|'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_written_as_words_are_folded() {
        let mut folded = String::new();
        for list in super::super::phrases() {
            for (_, _, phrase) in each_phrase(list.1) {
                for element in phrase.split(' ') {
                    let name = element.trim_end_matches('?');
                    assert!(!name.is_empty(), "an empty place in {phrase:?}");
                    for word in alternatives(name) {
                        crate::review::text::fold(word, &mut folded);
                        assert_eq!(folded, word, "in {phrase:?}");
                        assert!(
                            !word.contains(['\'', '-', '!', '^', '@', '?']) && !word.is_empty(),
                            "{word:?} in {phrase:?}"
                        );
                    }
                }
                let first = phrase.split(' ').next().unwrap_or_default().trim_end_matches('?');
                assert!(!matches!(first, "_" | ".."), "{phrase:?} begins with anything");
            }
        }
    }
}
