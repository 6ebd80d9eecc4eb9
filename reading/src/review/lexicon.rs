//! Phrases, and where they occur: one pass over the words finds those of all checks.
//!
//! A list of phrases is one string, with `;` between them. A phrase is its words with spaces between; a word in its plain
//! form stands for all its forms ("move" for "moved"), an inflected one for itself alone. `a|b` is either word, a word in
//! capitals a class of [`vocabulary`](super::vocabulary), and `^` at the beginning the start of a sentence. Before a word,
//! `*` lets up to three others pass; [filler](Class::Fill) always may, unless the phrase names it. What passes is never a
//! "not". A phrase after `!` is a guard: where it occurs, the other phrases of its meaning do not count.

#![expect(clippy::cast_possible_truncation, reason = "a test counts the words and the phrases")]

use std::sync::LazyLock;

use super::text::{Text, Word};
use super::vocabulary::{CLASSES, Class, FORMS, TEXT_SPEAK};

/// The number of a word that no phrase knows.
pub(super) const UNKNOWN: u16 = 0x1FFF;

/// A list of phrases that mean one thing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Phrases(pub(super) Sense, pub(super) &'static str);

/// What a phrase means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[rustfmt::skip]
pub(super) enum Sense {
    Greeting, SignOff, Apology, SoftApology, SelfBlame, Thanks,
    Withdraws, AsksToMove, AsksToAdjust, AsksForTime, Cancels, IsLate, PointsOn,
    SlotCue, OfferCue, Vague, Blame, Personal, Clinical, Slang, TextSpeak, Threat, Bargain,
    RolePhrase, Placeholder, Zone, TheyMoved, Access,
    Health, Family, Accident, Accepted, Offered, Fit, Safety, Move, Appointment, Travel, Technical, MixUp, Clash,
    Unready, Nerves, OtherInterview, Leisure, Untold,
}

/// Meanings, each at the bit of its place.
pub(super) type Senses = u64;

/// These meanings together.
pub(super) const fn senses(mut list: &[Sense]) -> Senses {
    let mut set = 0;
    while let [first, rest @ ..] = list {
        set |= 1 << *first as u32;
        list = rest;
    }
    set
}

/// A phrase found: its meaning and its words, from the first up to one past the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hit {
    pub(super) sense: Sense,
    pub(super) first: usize,
    pub(super) last: usize,
}

/// Puts hits in the order of the text. (Each sort by itself costs the page its own code.)
#[inline(never)]
pub(super) fn in_order(hits: &mut [Hit]) {
    hits.sort_unstable_by_key(|hit| (hit.first, hit.last));
}

/// What is known of a word.
#[derive(Clone, Copy, Debug)]
struct Entry {
    text: &'static str,
    /// Its plain form, where that is not made by cutting off an ending.
    stem: u16,
    classes: u64,
}

/// All phrases, ready to be looked for.
#[derive(Debug)]
pub(super) struct Lexicon {
    words: Vec<Entry>,
    /// The numbers of the words, each near the place that its hash names.
    table: Vec<u16>,
    /// For each phrase its meaning, whether it is a guard or opens a sentence, and its places.
    phrases: Vec<(Sense, u16, Vec<u16>)>,
    /// For each word and class the first of the links to the phrases that begin with it.
    heads: Vec<u16>,
    /// A phrase, and the next link.
    links: Vec<(u16, u16)>,
}

const SIZE: usize = 4096;
/// In a place: a class rather than a word.
const CLASS: u16 = 0x1000;
/// In a place: the next one is another choice for the same.
const OR: u16 = 0x2000;
/// In a place: other words may come before it.
const GAP: u16 = 0x4000;
const GUARD: u16 = 1;
const ANCHOR: u16 = 2;

static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::new);

impl Lexicon {
    /// The one of all checks.
    pub(super) fn get() -> &'static Self {
        &LEXICON
    }

    fn new() -> Self {
        let mut lexicon = Self {
            words: Vec::new(),
            table: vec![UNKNOWN; SIZE],
            phrases: Vec::new(),
            heads: vec![u16::MAX; CLASS as usize + 64],
            links: Vec::new(),
        };
        let mut names = Vec::new();
        for line in CLASSES.split('\n') {
            let bit = 1 << names.len();
            let mut words = line.split(' ');
            names.push(words.next().unwrap_or_default());
            for word in words {
                lexicon.intern(word, UNKNOWN, bit);
            }
        }
        for (table, class) in [(FORMS, 0), (TEXT_SPEAK, Class::TextSpeak.bit())] {
            for group in table.split(';') {
                let mut stem = UNKNOWN;
                for word in group.split(' ') {
                    if stem == UNKNOWN {
                        // "have+to" is written as two words, and counts as its first.
                        stem = lexicon.intern(word.split('+').next().unwrap_or_default(), UNKNOWN, 0);
                    } else {
                        lexicon.intern(word, stem, class);
                    }
                }
            }
        }
        for Phrases(sense, list) in super::phrases() {
            for phrase in list.split(';') {
                lexicon.add(sense, phrase, &names);
            }
        }
        lexicon
    }

    fn add(&mut self, sense: Sense, mut phrase: &'static str, names: &[&str]) {
        let mut flags = 0;
        for (mark, flag) in [('!', GUARD), ('^', ANCHOR)] {
            if let Some(rest) = phrase.strip_prefix(mark) {
                phrase = rest;
                flags |= flag;
            }
        }
        let number = self.phrases.len() as u16;
        let mut places = Vec::new();
        let mut opens = true;
        for place in phrase.split(' ') {
            for choice in place.split('|') {
                let (gap, word) = choice.strip_prefix('*').map_or((0, choice), |word| (GAP, word));
                let class = names.iter().position(|name| *name == word);
                let key = class.map_or_else(|| self.intern(word, UNKNOWN, 0), |class| class as u16 | CLASS);
                places.push(key | gap | OR);
                if opens && let Some(head) = self.heads.get_mut(key as usize) {
                    self.links.push((number, *head));
                    *head = self.links.len() as u16 - 1;
                }
            }
            opens = false;
            if let Some(last) = places.last_mut() {
                *last &= !OR;
            }
        }
        self.phrases.push((sense, flags, places));
    }

    /// Takes up a word, where it is new, and what is known of it.
    fn intern(&mut self, text: &'static str, stem: u16, classes: u64) -> u16 {
        let (found, place) = self.seek(text);
        let id = if found == UNKNOWN { self.words.len() as u16 } else { found };
        if found == UNKNOWN {
            self.words.push(Entry { text, stem, classes });
            if let Some(slot) = self.table.get_mut(place) {
                *slot = id;
            }
        } else if let Some(entry) = self.words.get_mut(id as usize) {
            entry.classes |= classes;
            if stem != UNKNOWN {
                entry.stem = stem;
            }
        }
        id
    }

    /// The number of a word, and the place in the table where it is or would be.
    #[inline(never)]
    fn seek(&self, text: &str) -> (u16, usize) {
        let mut hash = 0_u32;
        for byte in text.bytes() {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
        let mut place = (hash ^ hash >> 15) as usize % SIZE;
        loop {
            match self.table.get(place) {
                Some(&id) if id != UNKNOWN && self.entry(id).text != text => place = (place + 1) % SIZE,
                found => return (found.copied().unwrap_or(UNKNOWN), place),
            }
        }
    }

    #[inline(never)]
    fn entry(&self, id: u16) -> Entry {
        self.words.get(id as usize).copied().unwrap_or(Entry { text: "", stem: UNKNOWN, classes: 0 })
    }

    /// The word with this number.
    pub(super) fn word(&self, id: u16) -> &'static str {
        self.entry(id).text
    }

    /// The number of a folded word, that of its plain form, and the classes of both.
    pub(super) fn look_up(&self, folded: &str) -> (u16, u16, u64) {
        let (id, _) = self.seek(folded);
        let entry = self.entry(id);
        let stem = if entry.stem == UNKNOWN { self.stem(folded) } else { entry.stem };
        let stem = if stem == UNKNOWN { id } else { stem };
        // What a word is by its form only, its plain form does not make it.
        let inherited = self.entry(stem).classes & !(Class::Fill.bit() | Class::TextSpeak.bit());
        (id, stem, entry.classes | inherited)
    }

    /// The plain form of a word, if cutting off an ending gives one that is known.
    fn stem(&self, folded: &str) -> u16 {
        for (ending, instead) in
            [("ies", "y"), ("ied", "y"), ("s", ""), ("es", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e")]
        {
            let Some(rest) = folded.strip_suffix(ending).filter(|rest| rest.len() > 1) else { continue };
            let mut found = UNKNOWN;
            if rest.len() + instead.len() > 2 {
                let mut plain = String::from(rest);
                plain.push_str(instead);
                found = self.seek(&plain).0;
            }
            // "planned", "cancelling"
            if found == UNKNOWN
                && let [.., a, b] = rest.as_bytes()
                && a == b
                && ending.len() > 1
            {
                found = self.seek(rest.get(..rest.len() - 1).unwrap_or_default()).0;
            }
            if found != UNKNOWN {
                return found;
            }
        }
        UNKNOWN
    }

    /// Adds every phrase in the text to the hits, in order of the first word. Also says, for each word, which meanings are
    /// ruled out there.
    pub(super) fn find(&self, text: &Text, hits: &mut Vec<Hit>) -> Vec<Senses> {
        let mut ruled_out = vec![0; text.words.len()];
        for (at, word) in text.words.iter().enumerate() {
            let mut keys = word.classes;
            let mut key = word.id;
            // The word itself, its plain form, and then each of its classes.
            let mut step = 0;
            loop {
                if step > 0 && (step > 1 || word.stem == word.id) {
                    if keys == 0 {
                        break;
                    }
                    key = CLASS | keys.trailing_zeros() as u16;
                    keys &= keys - 1;
                } else if step == 1 {
                    key = word.stem;
                }
                step += 1;
                let mut link = self.heads.get(key as usize).copied().unwrap_or(u16::MAX);
                while let Some(&(number, next)) = self.links.get(link as usize) {
                    link = next;
                    let Some((sense, flags, places)) = self.phrases.get(number as usize) else { break };
                    if flags & ANCHOR != 0 && text.sentence(word.sentence).first != at {
                        continue;
                    }
                    let Some(last) = end(places, text, at) else { continue };
                    if flags & GUARD != 0 {
                        for out in ruled_out.iter_mut().take(last).skip(at) {
                            *out |= 1 << *sense as u32;
                        }
                    } else {
                        hits.push(Hit { sense: *sense, first: at, last });
                    }
                }
            }
        }
        ruled_out
    }
}

/// How many words of filler may come in a row.
const FILLER: usize = 8;

/// Where the phrase with these places ends, if it begins at this word.
#[inline(never)]
fn end(places: &[u16], text: &Text, first: usize) -> Option<usize> {
    let sentence = text.words.get(first)?.sentence;
    let mut at = first;
    let mut from = 0;
    while from < places.len() {
        let mut others = 0;
        let mut filler = 0;
        loop {
            let word = text.words.get(at).filter(|word| word.sentence == sentence)?;
            let (fits, next, gap) = fit(places, from, word);
            at += 1;
            if fits {
                from = next;
                break;
            }
            if word.is(Class::Fill) && filler < FILLER {
                filler += 1;
            } else if gap && others < 3 && !word.is(Class::Not) {
                others += 1;
            } else {
                return None;
            }
        }
    }
    Some(at)
}

/// Whether a word fits into a place, where the next place begins, and whether others may come before it.
#[inline(never)]
fn fit(places: &[u16], mut from: usize, word: &Word) -> (bool, usize, bool) {
    let mut fits = false;
    let mut gap = false;
    while let Some(&place) = places.get(from) {
        from += 1;
        let key = place & UNKNOWN;
        gap |= place & GAP != 0;
        fits |= if key & CLASS == 0 { key == word.id || key == word.stem } else { word.classes >> (key & 63) & 1 != 0 };
        if place & OR == 0 {
            break;
        }
    }
    (fits, from, gap)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_written_as_words_are_folded() {
        let lexicon = Lexicon::get();
        assert!(lexicon.words.len() < SIZE * 2 / 3 && lexicon.phrases.len() < usize::from(u16::MAX));
        assert!(CLASSES.trim_end().lines().count() < 64);
        for entry in &lexicon.words {
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
            assert!(entry.text.chars().all(plain), "{:?} is no folded word, nor the name of a class", entry.text);
        }
        for Phrases(_, list) in super::super::phrases() {
            for phrase in list.split(';') {
                let phrase = phrase.trim_start_matches(['!', '^']);
                assert!(phrase.split(' ').all(|place| place.split('|').all(|word| !word.is_empty())), "{phrase:?}");
                assert!(!phrase.starts_with('*'), "{phrase:?} begins with anything");
            }
        }
    }

    #[test]
    fn a_plain_form_stands_for_all_its_forms() {
        let lexicon = Lexicon::get();
        for (form, plain) in [
            ("withdrawing", "withdraw"),
            ("withdrew", "withdraw"),
            ("cancelled", "cancel"),
            ("canceled", "cancel"),
            ("planned", "plan"),
            ("arriving", "arrive"),
            ("apologies", "apology"),
            ("buses", "bus"),
            ("tmrw", "tomorrow"),
        ] {
            assert_eq!(lexicon.word(lexicon.look_up(form).1), plain, "{form}");
        }
    }
}
