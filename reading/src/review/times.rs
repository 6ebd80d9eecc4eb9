//! Dates and clock times in a text, and whether each is the interview's own or one on offer.

use super::lexicon::{Hit, Lexicon, Sense};
use super::reading::has_any;
use super::text::{Shape, Text};
use super::vocabulary::Class;

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
    fn is(&self, at: usize, class: Class) -> bool {
        self.text.is(at, class)
    }

    /// Whether the word is this one.
    #[inline(never)]
    fn says(&self, at: usize, word: &str) -> bool {
        self.text.words.get(at).is_some_and(|found| self.lexicon.word(found.id) == word)
    }

    #[inline(never)]
    fn is_upper(&self, at: usize) -> bool {
        self.text.words.get(at).is_some_and(|word| word.shape != Shape::Lower)
    }

    /// A number up to 31, and what follows its digits.
    #[inline(never)]
    fn number(&self, at: usize) -> Option<(usize, &str)> {
        let written = self.text.slice(at, at + 1);
        let mut value = 0;
        let mut digits = 0;
        for byte in written.bytes().take_while(u8::is_ascii_digit) {
            value = value * 10 + usize::from(byte - b'0');
            digits += 1;
            if value > 31 || digits > 2 {
                return None;
            }
        }
        (digits > 0).then(|| (value, written.get(digits..).unwrap_or_default()))
    }

    fn is_month(&self, at: usize) -> bool {
        self.is(at, Class::Month) && self.is_upper(at)
    }

    /// The word after this one, past such a word.
    fn past(&self, at: usize, word: &str) -> usize {
        at + 1 + usize::from(self.says(at + 1, word))
    }

    /// The end of a day that begins here.
    fn day(&self, at: usize) -> Option<usize> {
        // "Sat" and "sat", "Wed" and "wed".
        if self.is(at, Class::Weekday)
            && (self.is_upper(at)
                || self.text.slice(at, at + 1).len() > 4
                || self.is(at + 1, Class::Number)
                || self.says(at + 1, "at"))
        {
            let next = self.past(at, "the");
            let dated = self.text.between(next).len() < 4 && self.text.sentence_of(next) == self.text.sentence_of(at);
            return Some(self.date(next).filter(|_| dated).unwrap_or(at + 1));
        }
        if self.is(at, Class::Relative) {
            return Some(at + 1);
        }
        self.date(at)
    }

    /// The end of a date by number: "3 December 2026", "December 3rd", "the 3rd", "3/12", "2026-12-03".
    #[inline(never)]
    fn date(&self, at: usize) -> Option<usize> {
        let with_year = |end: usize| if self.text.slice(end, end + 1).starts_with("20") { end + 1 } else { end };
        if self.is_month(at) {
            let day = self.past(at, "the");
            let (_, rest) = self.number(day).filter(|_| self.text.follows(at + 1))?;
            return (rest.is_empty() || is_ordinal(rest)).then(|| with_year(day + 1));
        }
        if self.text.slice(at, at + 1).starts_with("20") && self.text.between(at + 1) == "-" {
            return Some(at + 3);
        }
        let (value, rest) = self.number(at)?;
        let month = self.past(at, "of");
        if self.is_month(month) && self.text.follows(at + 1) && (rest.is_empty() || is_ordinal(rest)) {
            return Some(with_year(month + 1));
        }
        if is_ordinal(rest) {
            return Some(at + 1);
        }
        // "3/12" and "3/12/2026", but not "1/2 day".
        if rest.is_empty()
            && value > 0
            && self.text.between(at + 1) == "/"
            && self.number(at + 1).is_some_and(|next| next.1.is_empty())
        {
            return Some(if self.text.between(at + 2) == "/" { at + 3 } else { at + 2 });
        }
        // "3.12.2026".
        let dots = rest.starts_with('.') && rest.bytes().all(|byte| byte == b'.' || byte.is_ascii_digit());
        // "20.11., 10:00", but "at 10.30." and "1.30pm" are times.
        let short = rest.len() == 3 && self.text.between(at + 1).starts_with('.') && !self.after_clock_word(at);
        (dots && (rest.len() > 4 || short)).then_some(at + 1)
    }

    /// The end of "am", "pm", "a.m." or "o'clock", if one comes here.
    #[inline(never)]
    fn half_day(&self, at: usize) -> Option<usize> {
        if self.text.between(at).len() > 1 {
            return None;
        }
        if self.is(at, Class::HalfDay) {
            return Some(at + 1);
        }
        let apart = matches!(self.text.slice(at, at + 1), "a" | "p" | "A" | "P") && self.text.between(at + 1) == ".";
        (apart && matches!(self.text.slice(at + 1, at + 2), "m" | "M")).then_some(at + 2)
    }

    /// The end of a clock time that begins here.
    #[inline(never)]
    fn clock(&self, at: usize) -> Option<usize> {
        if let Some((value, rest)) = self.number(at) {
            // "UTC+5:30" is no half past five, nor is "UTC−5:30", whose sign has this byte.
            if value > 24 || has_any(self.text.between(at), b"+\x88") {
                return None;
            }
            let sign = rest.bytes().next().unwrap_or(b' ');
            let minutes = matches!(sign, b':' | b'.' | b'h' | b'H') && rest.len() > 2;
            let tail = if minutes { rest.get(3..).unwrap_or_default() } else { rest };
            if !tail.is_empty() {
                return is_meridiem(tail).then(|| self.half_day(at + 1).filter(|_| tail.len() == 1).unwrap_or(at + 1));
            }
            if let Some(end) = self.half_day(at + 1) {
                return Some(end);
            }
            // "Friday 9.30", "9.00 on Friday".
            let dated = minutes
                && (self.is(at.wrapping_sub(1), Class::Weekday)
                    || self.says(at + 1, "on")
                    || self.is(at + 1, Class::Int)
                    || self.is(at + 1, Class::Weekday)
                    || self.is(at + 1, Class::Relative));
            let bare = self.after_clock_word(at)
                && (minutes || !self.counts(at) && !self.is_month(at + 1))
                && !matches!(self.text.between(at + 1), "/" | "%" | "-");
            return (minutes && sign != b'.' || dated || bare).then_some(at + 1);
        }
        if self.is(at, Class::Spelled) {
            let alone = !self.says(at, "one")
                && (self.says(at.wrapping_sub(1), "at") || self.says(at.wrapping_sub(1), "past"))
                && !self.counts(at);
            return self.half_day(at + 1).or(alone.then_some(at + 1));
        }
        // "half past two", "quarter to ten".
        let spoken = self.is(at, Class::Half)
            && (self.says(at + 1, "past") || self.says(at + 1, "to"))
            && (self.is(at + 2, Class::Spelled) || self.is(at + 2, Class::Number));
        (spoken || self.is(at, Class::Noon)).then_some(if spoken { at + 3 } else { at + 1 })
    }

    /// Whether this is a number of things: "3 days", "two or three times".
    #[inline(never)]
    fn counts(&self, at: usize) -> bool {
        let next =
            if self.is(at + 1, Class::Choice) && (self.is(at + 2, Class::Number) || self.is(at + 2, Class::Spelled)) {
                at + 3
            } else {
                at + 1
            };
        self.is(next, Class::Unit)
    }

    /// "at 10", "between 9 and 11"; "and", "or" and "to" only after another clock time.
    fn after_clock_word(&self, mut at: usize) -> bool {
        for _ in 0..8 {
            let before = at.wrapping_sub(1);
            if self.is(before, Class::BeforeClock) {
                return true;
            }
            at = at.wrapping_sub(2);
            if !self.is(before, Class::Choice) || self.is(at, Class::HalfDay) {
                return self.is(before, Class::Choice);
            }
            if !self.is(at, Class::Number) {
                return false;
            }
        }
        false
    }
}

fn is_ordinal(rest: &str) -> bool {
    matches!(rest, "st" | "nd" | "rd" | "th")
}

fn is_meridiem(rest: &str) -> bool {
    let mut lower = [b' '; 3];
    for (to, from) in lower.iter_mut().zip(rest.bytes()) {
        *to = from.to_ascii_lowercase();
    }
    rest.len() < 4 && matches!(&lower, b"am " | b"pm " | b"hrs" | b"h  ")
}

/// All dates and times, in order; the first word of each is marked for the phrases.
pub(super) fn mentions(text: &mut Text, lexicon: &Lexicon) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.words.len() {
        let reader = Reader { text, lexicon };
        // Most words can begin neither.
        let (kind, last) = if text.classes(at) & BEGINS == 0 {
            (None, at + 1)
        } else if let Some(last) = reader.day(at) {
            (Some(Kind::Day), last)
        } else if let Some(last) = reader.clock(at) {
            (Some(Kind::Clock), last)
        } else {
            // "Good morning" is no time.
            let part = reader.is(at, Class::Part)
                && !reader.says(at.wrapping_sub(1), "good")
                && !reader.says(at.wrapping_sub(1), "this");
            (part.then_some(Kind::Part), at + 1)
        };
        let last = last.min(text.words.len());
        if let Some(kind) = kind {
            found.push(Mention { kind, usage: Use::Other, first: at, last });
            if kind != Kind::Part
                && let Some(word) = text.words.get_mut(at)
            {
                word.classes |= Class::When.bit();
            }
        }
        at = last;
    }
    found
}

/// What can begin a date or a time.
const BEGINS: u64 = Class::Weekday.bit()
    | Class::Month.bit()
    | Class::Relative.bit()
    | Class::Part.bit()
    | Class::Number.bit()
    | Class::Spelled.bit()
    | Class::Half.bit()
    | Class::Noon.bit();

/// Tells the interview's own time from those on offer, by the words around them.
pub(super) fn place(text: &Text, lexicon: &Lexicon, hits: &[Hit], mentions: &mut [Mention]) {
    let reader = Reader { text, lexicon };
    let mut next = 0;
    // The last cue of each sort before the mention, by the word after it; and the last name of a job.
    let (mut slot, mut offer) = (None::<usize>, None::<usize>);
    let mut given_up = 0;
    let mut job = (0, 0);
    let mut before: Option<Mention> = None;
    for index in 0..mentions.len() {
        let Some(&mention) = mentions.get(index) else { break };
        while let Some(cue) = hits.get(next).filter(|cue| cue.first < mention.first) {
            match cue.sense {
                Sense::SlotCue if cue.last <= mention.first => slot = Some(cue.last),
                Sense::Withdraws => given_up = cue.last,
                Sense::OfferCue => offer = Some(cue.last.min(mention.first)),
                Sense::RolePhrase => job = (cue.first, cue.last),
                _ => {}
            }
            next += 1;
        }
        let sentence = text.sentence_of(mention.first);
        let line = text.sentence(sentence);
        let here = |cue: Option<usize>| cue.filter(|&cue| cue > line.first);
        let linked = |from: usize, names: bool| {
            mention.first.saturating_sub(from) <= 9
                && (from..mention.first).all(|at| {
                    reader.is(at, Class::Link)
                        || names && (at >= job.0 && at < job.1 || reader.is_upper(at) && text.classes(at) & BEGINS == 0)
                })
        };
        let (slot_here, offer_here) = (here(slot), here(offer));
        let beside_slot = slot_here.is_some_and(|slot| offer.is_none_or(|offer| offer <= slot) && linked(slot, true));
        let chained = before.filter(|last| {
            last.first >= line.first
                && mention.first - last.last <= 3
                && last.kind != mention.kind
                && linked(last.last, false)
                && !(last.last..mention.first).any(|at| reader.is(at, Class::Choice))
        });
        // "from Tuesday at 10 to Thursday at 2": what follows "to" is the new time.
        let moved_to = mention.kind == Kind::Day
            && reader.says(mention.first.wrapping_sub(1), "to")
            && before.is_some_and(|last| last.usage == Use::Slot && last.first >= line.first);
        if moved_to {
            offer = Some(mention.first);
        }
        // A line of a list, a line after one on offer, a line of its own under "I could do:".
        let goes_on = offer.is_some_and(|offer| {
            line.is_item
                || slot_here.is_none()
                    && (before
                        .is_some_and(|last| last.usage == Use::Offer && sentence - text.sentence_of(last.first) <= 1)
                        || line.first == mention.first && sentence - text.sentence_of(offer.saturating_sub(1)) <= 3)
        });
        // "Tuesday at 10 would suit me": the cue comes after, in the same sentence.
        // "Tuesday is full, so could we" asks for what comes after it.
        let (mut later, mut leads) = (false, false);
        for cue in hits.iter().skip(next).take(12) {
            if cue.sense == Sense::OfferCue && cue.first < line.last {
                leads = ["could", "can", "may"].iter().any(|word| reader.says(cue.first, word));
                later |= !leads;
                if leads {
                    break;
                }
            }
        }
        let asked = !leads && has_any(text.between(line.last), b"?");
        // "by Friday", "from the 14th" on its own: a limit is no choice.
        let limit = mention.kind == Kind::Day
            && reader.is(mention.first.wrapping_sub(1), Class::Limit)
            && mentions.get(index + 1).is_none_or(|next| next.first - mention.last > 1 || next.kind == Kind::Day);
        // "our Thursday 3pm interview"
        let mut end = mention.last;
        for other in mentions.iter().skip(index + 1).take(3) {
            if other.first == end {
                end = other.last;
            }
        }
        let names_it = reader.is(end, Class::Int) && !reader.says(mention.first.wrapping_sub(1), "a");
        let usage = if reader.is(mention.first.wrapping_sub(1), Class::VagueBefore) {
            Use::Other
        } else if names_it && !moved_to || mention.first < given_up {
            Use::Slot
        } else if moved_to {
            Use::Offer
        } else if beside_slot {
            Use::Slot
        } else if let Some(chained) = chained {
            chained.usage
        } else if offer_here.is_some() || goes_on || slot_here.is_none() && (later || asked) {
            if limit { Use::Other } else { Use::Offer }
        } else if slot_here.is_some() {
            Use::Slot
        } else {
            Use::Other
        };
        before = Some(Mention { usage, ..mention });
        if let Some(mention) = mentions.get_mut(index) {
            mention.usage = usage;
        }
    }
}

/// How many times can be chosen from among those on offer: a day counts with a time or a part of the day.
pub(super) fn choices(text: &Text, lexicon: &Lexicon, mentions: &[Mention]) -> usize {
    let reader = Reader { text, lexicon };
    // Whether the day of the interview is known; days without a time so far; and what this sentence has.
    let mut known = false;
    let (mut total, mut waiting, mut days, mut times) = (0, 0, 0, 0);
    let mut before: Option<&Mention> = None;
    // Within brackets that tell the time before them by another clock.
    let mut aside = false;
    for mention in mentions {
        known |= mention.kind == Kind::Day && mention.usage != Use::Offer;
    }
    for index in 0..=mentions.len() {
        let mention = mentions.get(index);
        if mention.is_some_and(|mention| mention.usage != Use::Offer) {
            continue;
        }
        let same = mention.zip(before).is_some_and(|(a, b)| text.sentence_of(a.first) == text.sentence_of(b.first));
        if !same {
            if days == 0 && times > 0 && (waiting > 0 || known) {
                // "On Monday" in one line and "at 10" in the next.
                total += times.max(waiting);
                waiting = 0;
            } else if times > 0 && days > 0 {
                total += times.max(days);
            } else {
                waiting += days;
            }
            (days, times) = (0, 0);
        }
        let Some(mention) = mention else { break };
        // "Friday at 10:00 Berlin time (Thursday 22:00 in New York)" is one choice, told by two clocks.
        let from = before.map_or(mention.first, |last| last.last);
        for at in from..=mention.first {
            let between = text.between(at);
            if has_any(between, b")") {
                aside = false;
            }
            aside |= has_any(between, b"(")
                && mention.first - from < 6
                && before.is_some_and(|last| same && last.kind == Kind::Clock);
        }
        if aside {
            continue;
        }
        if mention.kind == Kind::Day {
            days += 1;
        } else if !before.is_some_and(|last| same && last.kind != Kind::Day && are_one(&reader, last, mention)) {
            times += 1;
        }
        before = Some(mention);
    }
    total
}

/// "between 9 and 11", "9–11" and "morning at 10" are one choice each.
fn are_one(reader: &Reader, last: &Mention, mention: &Mention) -> bool {
    let between = reader.text.between(mention.first);
    let gap = mention.first - last.last;
    let (joint, choice) = (reader.is(last.last, Class::Zone), reader.is(last.last, Class::Choice));
    if last.kind == mention.kind {
        gap == 0 && !has_any(between, b",/")
            || gap == 1
                && (joint
                    || choice && !reader.says(last.last, "or") && !reader.says(last.last, "and")
                    || reader.says(last.first.wrapping_sub(1), "between"))
    } else {
        gap == 0 || gap <= 2 && !choice
    }
}
