//! How many times can be chosen from among those on offer.

use super::super::class::Class;
use super::super::text::Text;
use super::mention::{Kind, Mention, Use};

/// The longest list of times to choose from: those of one sentence, and of the items and lines after it that begin with a
/// time. Who offers many offers them in one place; what is scattered over a message belongs to its story.
pub(in super::super) fn longest_list(text: &Text, mentions: &[Mention]) -> usize {
    let goes_on = |before: &Mention, next: &Mention| {
        let sentence = text.sentence(text.sentence_of(next.first));
        let apart = text.sentence_of(next.first) - text.sentence_of(before.first);
        apart == 0 || apart == 1 && (sentence.is_item || sentence.first == next.first)
    };
    mentions.chunk_by(goes_on).map(|list| choices(text, list)).max().unwrap_or_default()
}

/// How many times can be chosen from among those on offer: a day counts with a time or a part of the day.
pub(in super::super) fn choices(text: &Text, mentions: &[Mention]) -> usize {
    // Whether the day of the interview is known.
    let day_known = mentions.iter().any(|mention| mention.kind == Kind::Day && mention.usage != Use::Offer);
    let mut count = Count { day_known, ..Count::default() };
    let mut before: Option<&Mention> = None;
    // Within brackets that tell the time before them by another clock.
    let mut aside = false;
    // "Up to 1pm" is a limit, and no time to meet at.
    let is_limit =
        |mention: &Mention| text.says_before(mention.first, "to") && text.says_before(mention.first - 1, "up");
    // "Any day, morning or afternoon" leaves it all to them.
    let is_any = |mention: &Mention| {
        let line = text.sentence(text.sentence_of(mention.first));
        mention.kind == Kind::Part && (line.first..mention.first).any(|at| text.says_any(at, &["any", "anytime"]))
    };
    let is_choice = |mention: &&Mention| mention.usage == Use::Offer && !is_limit(mention) && !is_any(mention);
    for mention in mentions.iter().filter(is_choice) {
        let same_sentence = before.filter(|before| text.sentence_of(before.first) == text.sentence_of(mention.first));
        if same_sentence.is_none() {
            count.end_sentence();
        }
        // "Friday at 10:00 Berlin time (Thursday 22:00 in New York)" is one choice, told by two clocks.
        let from = before.map_or(mention.first, |before| before.last);
        for at in from..=mention.first {
            let between = text.between(at);
            if between.contains(')') {
                aside = false;
            }
            aside |= between.contains('(')
                && mention.first - from < 6
                && same_sentence.is_some_and(|before| before.kind == Kind::Clock);
        }
        if aside {
            continue;
        }
        if mention.kind == Kind::Day {
            count.days += 1;
        } else if !same_sentence.is_some_and(|before| before.kind != Kind::Day && are_one(text, before, mention)) {
            count.times += 1;
        }
        before = Some(mention);
    }
    count.end_sentence();
    count.total
}

#[derive(Default)]
struct Count {
    /// The choices so far.
    total: usize,
    day_known: bool,
    /// Days without a time so far.
    waiting: usize,
    /// The days of this sentence.
    days: usize,
    /// Its times, and parts of days.
    times: usize,
}

impl Count {
    fn end_sentence(&mut self) {
        if self.days == 0 && self.times > 0 && (self.waiting > 0 || self.day_known) {
            // "On Monday" in one line and "at 10" in the next.
            self.total += self.times.max(self.waiting);
            self.waiting = 0;
        } else if self.times > 0 && self.days > 0 {
            self.total += self.times.max(self.days);
        } else {
            self.waiting += self.days;
        }
        (self.days, self.times) = (0, 0);
    }
}

/// "between 9 and 11", "9–11" and "morning at 10" are one choice each.
fn are_one(text: &Text, before: &Mention, mention: &Mention) -> bool {
    let gap = mention.first - before.last;
    let choice = text.is(before.last, Class::Choice);
    if before.kind != mention.kind {
        return gap == 0 || gap <= 2 && !choice;
    }
    // "14:00 London time, 9:00 in Toronto": the same moment by another clock.
    let elsewhere = ["in", "for", "here", "mine"];
    if (1..4).contains(&gap) && text.between(mention.first).contains(',') && text.says_any(mention.last, &elsewhere) {
        return (before.last..mention.first).all(|at| !text.is(at, Class::Choice));
    }
    match gap {
        0 => !text.between(mention.first).contains([',', '/']),
        1 => {
            text.is(before.last, Class::Zone)
                || choice && !text.says_any(before.last, &["or", "and"])
                || text.says_before(before.first, "between")
        }
        _ => false,
    }
}
