//! The dates and times that a sentence names, and what each is the time of.

use words::WallTime;

use super::facts::Facts;
use super::tokens::{Break, Tokens};
use crate::dates::{self, DateOrder, Reading, Zone};

/// How many words may stand between the words that say whose it is and the time after them.
const REACH: usize = 6;
/// The same for words that say it is another's.
const SHORT_REACH: usize = 2;

/// A date or a time in the sentence.
#[derive(Clone, Debug)]
pub(super) struct Mention {
    /// Its first word, and one past its last.
    pub(super) first: usize,
    pub(super) last: usize,
    pub(super) reading: Reading,
    /// The zone that was named with it.
    pub(super) zone: Option<Zone>,
    pub(super) names_day: bool,
    pub(super) names_hour: bool,
    pub(super) whose: Whose,
}

/// What a time is the time of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    Interview,
    /// Something else, perhaps at the same time.
    Other,
    /// When something began, ends or happened.
    Bound,
    /// What the clock says now.
    Clock,
    Unknown,
}

impl Mention {
    /// Whether it lies in the past, whatever may be meant by it.
    pub(super) fn is_before(&self, now: WallTime) -> bool {
        match &self.reading {
            Reading::At(at) => at.minutes() < now.minutes(),
            Reading::On(day) => day.midnight().minutes() < now.midnight().minutes(),
            _ => false,
        }
    }

    /// "It's 9.30 now", "it's ten to nine": what the clock says. No interview begins at ten to.
    pub(super) fn is_present(&self, tokens: &Tokens) -> bool {
        if self.is_odd_minute(tokens) {
            return true;
        }
        let is_now = |at: usize| tokens.is_written(at, &["now", "rn", "na", "ngayon"]);
        // "The interview is now 5pm"
        let is_moved = |now: usize| {
            (now.saturating_sub(2)..now).any(|at| tokens.is_written(at, &["interview", "call", "meeting", "moved"]))
        };
        let before = self.first.saturating_sub(3)..self.first;
        !self.names_day
            && (is_now(self.last) && follows(tokens, self.last)
                || before.into_iter().any(|at| {
                    is_now(at)
                        && (at + 1..self.first).all(|at| tokens.is_written(at, &["its", "it", "is"]))
                        && !is_moved(at)
                }))
    }

    /// "It's two minutes to eleven".
    fn is_odd_minute(&self, tokens: &Tokens) -> bool {
        let Reading::At(at) = self.reading else { return false };
        let its = self.first.checked_sub(1).is_some_and(|at| tokens.is_written(at, &["its", "it's", "is", "already"]));
        let spoken = (self.first..self.last).any(|at| tokens.is_written(at, &["to", "past", "til", "till"]));
        !self.names_day && its && spoken && at.time().1 % 15 != 0
    }

    /// "Tonight", "tomorrow evening".
    pub(super) fn is_late_in_the_day(&self, tokens: &Tokens) -> bool {
        let late = ["tonight", "tonights", "tonight's", "tonite", "evening", "afternoon", "arvo"];
        !self.names_hour && (self.first..self.last).any(|at| tokens.is_written(at, &late))
    }

    /// "By Monday", "due Monday".
    pub(super) fn is_deadline(&self, tokens: &Tokens) -> bool {
        let by = ["by", "due", "before"];
        tokens.is_written(self.first, &by) || self.first.checked_sub(1).is_some_and(|at| tokens.is_written(at, &by))
    }

    /// "Two hours left", "20 minutes till my call": what is counted down to is the interview.
    fn is_countdown(&self, tokens: &Tokens) -> bool {
        let unit =
            |at: usize| tokens.is_written(at, &["min", "mins", "minute", "minutes", "hour", "hours", "hr", "hrs"]);
        let last = self.last.saturating_sub(1);
        (self.first..last).any(unit) && tokens.is_written(last, &["go", "left", "away", "off", "to"])
            || unit(last) && tokens.is_written(self.last, &["till", "til", "until", "before", "b4"])
    }

    /// "It was at nine."
    pub(super) fn is_told_as_past(&self, tokens: &Tokens) -> bool {
        let before = (self.first.saturating_sub(REACH)..self.first).rev();
        before.take_while(|at| !self.is_torn(tokens, (*at, at + 1))).any(|at| tokens.is_written(at, &["was", "were"]))
    }

    /// Whether a sentence ends between some words and the time.
    fn is_torn(&self, tokens: &Tokens, (first, last): (usize, usize)) -> bool {
        let between = last.min(self.last)..=first.max(self.first);
        between.into_iter().any(|at| tokens.words.get(at).is_some_and(|word| word.after == Break::Sentence))
    }
}

/// All of them, in the order of the sentence. What stands before and after "interview" is read by itself: the time of something
/// else may come right before it.
pub(super) fn mentions(tokens: &Tokens, facts: &Facts, now: WallTime, order: DateOrder) -> Vec<Mention> {
    let place = |byte: usize| tokens.words.iter().position(|word| word.end > byte).unwrap_or(tokens.words.len());
    let interviews = (0..tokens.words.len()).filter(|at| tokens.is_written(*at, &["interview", "interviews"]));
    // "They moved the interview from Tuesday to Monday" is read as a whole.
    let interviews = interviews.filter(|at| !tokens.is_written(at + 1, &["from"]));
    let interviews: Vec<_> = interviews.filter_map(|at| tokens.words.get(at)).filter(|word| word.start > 0).collect();
    let starts = [0].into_iter().chain(interviews.iter().map(|word| word.start));
    // "Friday's interview" is read with its "interview".
    let ends = interviews.iter().map(|word| word.end).chain([tokens.source.len()]);
    let mut all = Vec::new();
    for (start, end) in starts.zip(ends) {
        for found in dates::find_in(tokens.source.get(start..end).unwrap_or_default(), now, order) {
            let end = start + found.end;
            all.push(Mention {
                first: place(start + found.start),
                last: tokens.words.iter().position(|word| word.start >= end).unwrap_or(tokens.words.len()),
                reading: found.understood.reading,
                zone: found.understood.zone,
                names_day: found.names_day,
                names_hour: found.names_hour,
                whose: Whose::Unknown,
            });
        }
    }
    let told: Vec<Whose> = all.iter().map(|mention| whose(tokens, facts, mention, &all)).collect();
    for (mention, whose) in all.iter_mut().zip(told) {
        mention.whose = if mention.is_present(tokens) { Whose::Clock } else { whose };
    }
    all
}

/// The nearest words before a time say whose it is, or a word right after it; one that ends the sentence and is the only one is the
/// interview's.
fn whose(tokens: &Tokens, facts: &Facts, mention: &Mention, all: &[Mention]) -> Whose {
    if mention.is_countdown(tokens) {
        return Whose::Interview;
    }
    // "Not moved in an hour"
    let not = ["not", "havent", "haven't", "hasnt", "hasn't", "nothing", "never", "didnt", "didn't"];
    let lasts = tokens.is_written(mention.first, &["in"]) && !matches!(mention.reading, Reading::On(_));
    if lasts && (mention.first.saturating_sub(3)..mention.first).any(|at| tokens.is_written(at, &not)) {
        return Whose::Bound;
    }
    let ago = mention.last.checked_sub(1).is_some_and(|at| tokens.is_written(at, &["ago"]));
    let told = (mention.first.saturating_sub(SHORT_REACH)..mention.first)
        .any(|at| tokens.is_written(at, &["interview", "call", "it"]));
    if ago && mention.names_day && !told {
        return Whose::Bound;
    }
    let nearest = |cues: &[(usize, usize)], before: usize, after: usize| {
        let distances = cues.iter().filter(|cue| !mention.is_torn(tokens, **cue)).filter_map(|&(first, last)| {
            let is_word = last - first == 1;
            match (mention.first.checked_sub(last), first.checked_sub(mention.last)) {
                (Some(distance), _) => (distance <= before).then_some(distance),
                (None, Some(distance)) => {
                    let is_beside = (mention.last..=first).all(|at| follows(tokens, at));
                    (is_word && is_beside && distance < after && !has_own_day(last, all)).then_some(distance)
                }
                // Words of the time itself say nothing: "the day after tomorrow".
                (None, None) => mention.first.checked_sub(first).map(|distance| distance.saturating_sub(1)),
            }
        });
        distances.min()
    };
    let interview = nearest(&facts.of_interview, REACH, 3).unwrap_or(usize::MAX);
    let other = nearest(&facts.of_something_else, SHORT_REACH, 1).unwrap_or(usize::MAX);
    let bound = nearest(&facts.bounds, SHORT_REACH, 0).unwrap_or(usize::MAX);
    if interview < other.min(bound) {
        Whose::Interview
    } else if bound != usize::MAX && bound <= other {
        Whose::Bound
    } else if other != usize::MAX {
        Whose::Other
    } else {
        let ends = tokens.words.get(mention.last).is_none_or(|word| word.after != Break::None);
        if ends && all.len() == 1 { Whose::Interview } else { Whose::Unknown }
    }
}

/// Whether a day stands right after a word that says whose it is: "tomorrow, and the interview on Friday".
fn has_own_day(word: usize, all: &[Mention]) -> bool {
    all.iter().any(|mention| mention.names_day && mention.first >= word && mention.first <= word + SHORT_REACH)
}

/// Whether nothing but a blank stands before the word.
fn follows(tokens: &Tokens, word: usize) -> bool {
    tokens.words.get(word).is_some_and(|word| word.after == Break::None)
}
