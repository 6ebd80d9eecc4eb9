//! Dates and clock times in a text, and whether each is the interview's own or one on offer.

use super::lexicon::{Hit, Lexicon, Sense};
use super::text::{Shape, Text, Word};

/// The words that this file knows, for the vocabulary.
pub(super) const WORDS: [&str; 13] = [
    WEEKDAYS_WORDS,
    MONTHS_WORDS,
    DAYS_WORDS,
    PARTS_WORDS,
    NUMBERS_WORDS,
    BEFORE_CLOCK_WORDS,
    LINKS_WORDS,
    CHOICE_WORDS,
    UNITS_WORDS,
    VAGUE_BEFORE_WORDS,
    MERIDIEM,
    "half|quarter",
    "of|may|past|to|the|a|good",
];

/// Sets of words: each is the bit of its place in [`WORDS`].
type Set = u16;
const WEEKDAYS: Set = 1;
const MONTHS: Set = 1 << 1;
const DAYS: Set = 1 << 2;
const PARTS: Set = 1 << 3;
const NUMBERS: Set = 1 << 4;
const BEFORE_CLOCK: Set = 1 << 5;
const LINKS: Set = 1 << 6;
const CHOICE: Set = 1 << 7;
const UNITS: Set = 1 << 8;
const VAGUE_BEFORE: Set = 1 << 9;
/// A word of these, or a number, can begin a date or a time.
const BEGINS: Set = WEEKDAYS | MONTHS | DAYS | PARTS | NUMBERS | 1 << 10 | 1 << 11;

/// The sets that a word belongs to.
pub(super) fn sets(word: &str) -> Set {
    let member = |(place, words): (usize, &&str)| words.split('|').any(|other| other == word).then_some(1 << place);
    WORDS.iter().enumerate().filter_map(member).fold(0, |sets, set| sets | set)
}

const WEEKDAYS_WORDS: &str = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|mondays|tuesdays|wednesdays|thursdays|fridays";
const MONTHS_WORDS: &str = "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec";
const DAYS_WORDS: &str = "today|tomorrow|tonight|tmrw|tmw|tomorow|tommorow|tommorrow|tomorrows|todays";
const PARTS_WORDS: &str = "morning|afternoon|evening|lunchtime|mornings|afternoons|evenings|anytime|lunch";
const NUMBERS_WORDS: &str = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const BEFORE_CLOCK_WORDS: &str = "at|from|by|until|till|before|after|between|around|about|to|and|or|past";
const MERIDIEM: &str = "am|pm|oclock|noon|midday|midnight|hrs|hours|h";
const LINKS_WORDS: &str = "at|on|from|in|the|of|for|this|next|coming|between|after|before|around|about|by|any|time|is|was|be|planned|scheduled|set|arranged|which|due|to|take|place|starting|your|my|our|early|late|mid|later|his|as|role|position|post|job|vacancy|internship";
const CHOICE_WORDS: &str = "or|and|to|instead|but|alternatively|otherwise|rather|then|maybe|perhaps|either";
const UNITS_WORDS: &str = "days|day|weeks|week|minutes|minute|mins|min|years|year|months|month|people|times|other|of|hours|hour|or|and|percent|others|more|things|dates|options|slots|candidates|more|children|kids|reasons|another|interviews|i|another|day|next";
const VAGUE_BEFORE_WORDS: &str = "since|until|yesterday|till|last|every|each|within";

/// What a mention is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A day: a weekday, a date, tomorrow.
    Day,
    /// A time by the clock.
    Clock,
    /// A part of a day.
    Part,
}

/// Whose time it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// The interview's own.
    Slot,
    /// One on offer.
    Offer,
    /// Neither, or not to be told.
    Other,
}

/// A date or time in the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mention {
    pub(super) kind: Kind,
    pub(super) usage: Use,
    pub(super) first: usize,
    pub(super) last: usize,
}

struct Reader<'a> {
    text: &'a Text<'a>,
    lexicon: &'a Lexicon,
}

impl Reader<'_> {
    fn word(&self, at: usize) -> Option<&Word> {
        self.text.words.get(at)
    }

    fn said(&self, at: usize) -> &str {
        self.word(at).map_or("", |word| self.lexicon.word(word.id))
    }

    fn is(&self, at: usize, list: &str) -> bool {
        let said = self.said(at);
        !said.is_empty() && list.split('|').any(|word| word == said)
    }

    fn among(&self, at: usize, sets: Set) -> bool {
        self.word(at).is_some_and(|word| self.lexicon.sets(word.id) & sets != 0)
    }

    fn written(&self, at: usize) -> &str {
        self.text.slice(at, at + 1)
    }

    /// Whether a word is a number up to this, and what follows its digits.
    fn number(&self, at: usize, most: u32) -> Option<&str> {
        let word = self.word(at).filter(|word| word.shape == Shape::Number)?;
        let written = self.text.source.get(word.start..word.end)?;
        let letters = written.trim_start_matches(|c: char| c.is_ascii_digit());
        let digits = written.get(..written.len() - letters.len())?;
        let value: u32 = digits.parse().ok()?;
        (value <= most && digits.len() <= 2).then_some(letters)
    }

    fn is_day_number(&self, at: usize) -> bool {
        self.number(at, 31).is_some_and(|rest| is_ordinal(rest) || rest.is_empty())
    }

    fn is_month(&self, at: usize) -> bool {
        self.among(at, MONTHS)
            && (!matches!(self.said(at), "may" | "march" | "mar" | "sun" | "sat") || self.is_upper(at))
    }

    fn is_upper(&self, at: usize) -> bool {
        self.word(at).is_some_and(|word| !matches!(word.shape, Shape::Lower))
    }

    /// Capitalised, and neither a number nor a word of the calendar.
    fn is_name(&self, at: usize) -> bool {
        let capital = |word: &Word| matches!(word.shape, Shape::Capitalised | Shape::Capitals);
        self.word(at).is_some_and(capital) && !self.among(at, BEGINS)
    }

    fn same_sentence(&self, at: usize, other: usize) -> bool {
        matches!((self.word(at), self.word(other)), (Some(a), Some(b)) if a.sentence == b.sentence)
    }

    /// The end of a day that begins here.
    fn day(&self, at: usize) -> Option<usize> {
        if self.among(at, WEEKDAYS)
            && (!matches!(self.said(at), "sat" | "sun" | "wed" | "mon" | "fri") || self.is_upper(at))
        {
            let next = if self.is(at + 1, "the") { at + 2 } else { at + 1 };
            if self.same_sentence(at, next) && self.text.between(next).len() < 4 {
                return Some(self.date(next).unwrap_or(at + 1));
            }
            return Some(at + 1);
        }
        if self.among(at, DAYS) {
            return Some(at + 1);
        }
        self.date(at)
    }

    /// The end of a date by number: "3 December 2026", "December 3rd", "the 3rd", "3/12", "2026-12-03".
    fn date(&self, at: usize) -> Option<usize> {
        if let Some(rest) = self.number(at, 31) {
            let month = if self.is(at + 1, "of") { at + 2 } else { at + 1 };
            if self.is_month(month) && self.same_sentence(at, month) && (is_ordinal(rest) || rest.is_empty()) {
                return Some(if self.is_year(month + 1) { month + 2 } else { month + 1 });
            }
            if is_ordinal(rest) {
                return Some(at + 1);
            }
            // "3/12" and "3/12/2026", but not "1/2 day".
            if rest.is_empty() && self.text.between(at + 1) == "/" && self.number(at + 1, 31) == Some("") {
                return Some(if self.text.between(at + 2) == "/" { at + 3 } else { at + 2 });
            }
            // "12.5." and "3.12.2026".
            if let Some(tail) = rest.strip_prefix('.') {
                let dots = tail.matches('.').count();
                let all = tail.chars().all(|c| c.is_ascii_digit() || c == '.');
                if all && dots == 1 && tail.len() >= 4 {
                    return Some(at + 1);
                }
            }
        }
        if self.is_month(at) {
            let day = if self.is(at + 1, "the") { at + 2 } else { at + 1 };
            if self.is_day_number(day) && self.same_sentence(at, day) && self.text.between(day).trim().is_empty() {
                return Some(if self.is_year(day + 1) { day + 2 } else { day + 1 });
            }
        }
        let year = self.is_year(at) && self.text.between(at + 1) == "-" && self.text.between(at + 2) == "-";
        year.then_some(at + 3)
    }

    fn is_year(&self, at: usize) -> bool {
        let written = self.written(at);
        written.len() == 4 && written.starts_with("20") && written.bytes().all(|byte| byte.is_ascii_digit())
    }

    /// The end of a clock time that begins here.
    fn clock(&self, at: usize) -> Option<usize> {
        let half_day = |next: usize| self.is(next, "am|pm|oclock|hrs|hours") && self.text.between(next).len() <= 1;
        if let Some(rest) = self.number(at, 24) {
            let mut end = at + 1;
            let minutes = rest.strip_prefix([':', '.']).or_else(|| rest.strip_prefix(['h', 'H']));
            let sure = match minutes {
                Some("") => true,
                Some(minutes) => {
                    let digits: String = minutes.chars().take_while(char::is_ascii_digit).collect();
                    let tail = minutes.get(digits.len()..).unwrap_or_default();
                    digits.len() == 2
                        && digits.as_str() < "60"
                        && (tail.is_empty() || is_meridiem(tail))
                        && (rest.starts_with(':') || is_meridiem(tail) || half_day(end) || self.after_clock_word(at))
                }
                None => is_meridiem(rest),
            };
            if half_day(end)
                && (rest.is_empty() || sure || minutes.is_some())
                && !(rest.is_empty() && self.is(end, "hours"))
            {
                end += 1;
                return Some(end);
            }
            if sure {
                return Some(end);
            }
            let bare =
                rest.is_empty() && self.after_clock_word(at) && !self.among(at + 1, UNITS) && !self.is_month(at + 1);
            let parted = !self.text.between(at + 1).starts_with(['/', '%', '-']) || self.text.between(at + 1).len() > 1;
            return (bare && parted).then_some(end);
        }
        if self.among(at, NUMBERS) {
            if half_day(at + 1) {
                return Some(at + 2);
            }
            let alone = self.said(at) != "one" && self.is(at.wrapping_sub(1), "at|past") && !self.among(at + 1, UNITS);
            return alone.then_some(at + 1);
        }
        if self.is(at, "noon|midday|midnight") {
            return Some(at + 1);
        }
        // "half past two", "quarter to ten".
        let spoken = self.is(at, "half|quarter")
            && self.is(at + 1, "past|to")
            && (self.among(at + 2, NUMBERS) || self.number(at + 2, 12) == Some(""));
        spoken.then_some(at + 3)
    }

    /// "at 10", "between 9 and 11"; "and", "or" and "to" only after another clock time.
    fn after_clock_word(&self, at: usize) -> bool {
        let before = at.wrapping_sub(1);
        if self.is(before, "and|or|to") {
            let earlier = self.word(at.wrapping_sub(2)).is_some_and(|word| word.shape == Shape::Number)
                || self.is(at.wrapping_sub(2), "am|pm|oclock");
            return earlier
                && (self.after_clock_word(at.wrapping_sub(2)) || self.is(at.wrapping_sub(2), "am|pm|oclock"));
        }
        self.among(before, BEFORE_CLOCK)
    }
}

fn is_ordinal(rest: &str) -> bool {
    ["st", "nd", "rd", "th"].iter().any(|ending| rest.eq_ignore_ascii_case(ending))
}

fn is_meridiem(rest: &str) -> bool {
    ["am", "pm", "a.m", "p.m", "hrs", "h"].iter().any(|ending| rest.eq_ignore_ascii_case(ending))
}

/// All dates and times, in order.
pub(super) fn mentions(text: &Text, lexicon: &Lexicon, hits: &[Hit]) -> Vec<Mention> {
    let reader = Reader { text, lexicon };
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.words.len() {
        // Most words can begin neither; a look at the vocabulary says so.
        let Some(word) = text.words.get(at) else { break };
        let known = word.shape == Shape::Number || lexicon.sets(word.id) & BEGINS != 0;
        let (kind, last) = if !known {
            at += 1;
            continue;
        } else if let Some(last) = reader.day(at) {
            (Kind::Day, last)
        } else if let Some(last) = reader.clock(at) {
            (Kind::Clock, last)
        } else if reader.among(at, PARTS) && !greets(&reader, at) {
            (Kind::Part, at + 1)
        } else {
            at += 1;
            continue;
        };
        let last = last.min(text.words.len());
        found.push(Mention { kind, usage: Use::Other, first: at, last });
        at = last;
    }
    place(&reader, hits, &mut found);
    found
}

/// "Good morning" is no time.
fn greets(reader: &Reader, at: usize) -> bool {
    reader.said(at.wrapping_sub(1)) == "good"
        || reader.said(at) == "lunch" && reader.said(at.wrapping_sub(1)) != "after"
}

/// Tells the interview's own time from those on offer, by the words around them.
fn place(reader: &Reader, hits: &[Hit], mentions: &mut [Mention]) {
    let text = reader.text;
    let mut cues = hits.iter().filter(|hit| matches!(hit.sense, Sense::SlotCue | Sense::OfferCue)).peekable();
    // The last cue of each sort before the mention, by the word after it.
    let (mut slot, mut offer) = (None::<usize>, None::<usize>);
    let mut before: Option<Mention> = None;
    let mut later_jobs = hits.iter().filter(|hit| hit.sense == Sense::RolePhrase).peekable();
    // The last two are enough: one before the mention, and one that it may stand in.
    let mut jobs: Vec<&Hit> = Vec::new();
    for index in 0..mentions.len() {
        let Some(&mention) = mentions.get(index) else { break };
        while let Some(cue) = cues.next_if(|cue| cue.last <= mention.first) {
            *(if cue.sense == Sense::SlotCue { &mut slot } else { &mut offer }) = Some(cue.last);
        }
        while let Some(job) = later_jobs.next_if(|job| job.first < mention.first) {
            jobs.push(job);
        }
        let sentence = text.sentence_of(mention.first);
        let here = |cue: Option<usize>| cue.filter(|&cue| text.sentence_of(cue.saturating_sub(1)) == sentence);
        let linked = |from: usize| {
            // "our interview for the Data Analyst role at Acme on Thursday".
            let from = jobs
                .iter()
                .rev()
                .take(3)
                .find(|job| job.first >= from && job.first <= from + 3 && job.last <= mention.first)
                .map_or(from, |job| job.last);
            let passes = |at: usize| reader.among(at, LINKS) || reader.is_name(at);
            mention.first.saturating_sub(from) <= 9 && (from..mention.first).all(passes)
        };
        let chained = before.filter(|last| {
            text.sentence_of(last.first) == sentence
                && mention.first.saturating_sub(last.last) <= 3
                && (last.last..mention.first).all(|at| reader.among(at, LINKS) && !reader.among(at, CHOICE))
                && (last.kind != mention.kind)
        });
        let beside_slot = here(slot).filter(|&slot| offer.is_none_or(|offer| offer <= slot) && linked(slot));
        let item = text.sentence(sentence);
        let follows_offer = before
            .is_some_and(|last| last.usage == Use::Offer && sentence.saturating_sub(text.sentence_of(last.first)) <= 1);
        // "from Tuesday at 10 to Thursday at 2": what follows "to" is the new time.
        let moved_to = mention.kind == Kind::Day
            && reader.said(mention.first.wrapping_sub(1)) == "to"
            && before.is_some_and(|last| last.usage == Use::Slot && text.sentence_of(last.first) == sentence);
        if moved_to {
            offer = Some(mention.first);
        }
        let usage = if reader.among(mention.first.wrapping_sub(1), VAGUE_BEFORE) {
            Use::Other
        } else if moved_to {
            Use::Offer
        } else if beside_slot.is_some() {
            Use::Slot
        } else if let Some(chained) = chained {
            chained.usage
        } else if here(offer).is_some() || offer.is_some() && (item.is_item || follows_offer && here(slot).is_none()) {
            Use::Offer
        } else if offer_near(text, offer, sentence) && here(slot).is_none() && item.first == mention.first {
            // A line of its own under "I could do:".
            Use::Offer
        } else if offered_later(text, &mut cues.clone(), sentence) && here(slot).is_none() {
            Use::Offer
        } else if here(slot).is_some() {
            Use::Slot
        } else {
            Use::Other
        };
        if let Some(mention) = mentions.get_mut(index) {
            mention.usage = usage;
        }
        before = Some(Mention { usage, ..mention });
    }
}

/// Whether the sentence just before this one makes an offer.
fn offer_near(text: &Text, offer: Option<usize>, sentence: usize) -> bool {
    offer.is_some_and(|offer| sentence - text.sentence_of(offer.saturating_sub(1)).min(sentence) <= 3)
}

/// "Tuesday at 10 would suit me": the cue comes after, in the same sentence.
fn offered_later<'a>(text: &Text, cues: &mut impl Iterator<Item = &'a Hit>, sentence: usize) -> bool {
    cues.next().is_some_and(|cue| cue.sense == Sense::OfferCue && text.sentence_of(cue.first) == sentence)
}

/// How many times can be chosen from among those on offer: a day counts with a time or a part of the day.
pub(super) fn choices(text: &Text, lexicon: &Lexicon, mentions: &[Mention]) -> usize {
    let reader = Reader { text, lexicon };
    let offered: Vec<&Mention> = mentions.iter().filter(|mention| mention.usage == Use::Offer).collect();
    let has_slot_day = mentions.iter().any(|mention| mention.kind == Kind::Day && mention.usage != Use::Offer);
    let mut total = 0;
    let mut days_waiting = 0;
    for group in offered.chunk_by(|a, b| text.sentence_of(a.first) == text.sentence_of(b.first)) {
        let days = group.iter().filter(|mention| mention.kind == Kind::Day).count();
        let mut times = 0;
        let mut before: Option<&Mention> = None;
        for mention in group.iter().filter(|mention| mention.kind != Kind::Day) {
            // "between 9 and 11", "9–11" and "Tuesday morning at 10" are one choice each.
            let joined = before.is_some_and(|last| {
                let gap = mention.first.saturating_sub(last.last);
                let range = gap == 0 && !text.between(mention.first).contains([',', '/']) && last.kind == mention.kind
                    || gap == 1
                        && (reader.is(last.last, "to|until|till")
                            || reader.is(last.last, "and") && reader.is(last.first.wrapping_sub(1), "between"));
                range
                    || gap <= 2
                        && last.kind != mention.kind
                        && !(last.last..mention.first).any(|at| reader.among(at, CHOICE))
            });
            times += usize::from(!joined);
            before = Some(mention);
        }
        match (days, times) {
            (0, 0) => {}
            // "On Monday" in one line and "at 10" in the next.
            (0, times) if days_waiting > 0 || has_slot_day => {
                total += times.max(days_waiting);
                days_waiting = 0;
            }
            (0, _) => {}
            (days, 0) => days_waiting += days,
            (days, times) => {
                total += days.max(times);
            }
        }
    }
    total
}
