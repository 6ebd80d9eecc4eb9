//! When the interview is, as far as a sentence says it.
//!
//! A sentence may name other times too: of a shift, of an exam, one that would suit better. Which is meant is told by the words
//! beside it; where that leaves a doubt, nothing is said.

use policy::{Band, Circumstance, Notice};
use words::WallTime;

use super::facts::Facts;
use super::score::Scored;
use super::tokens::{Break, Tokens};
use super::understood::Certainty;
use crate::dates::{self, DateOrder, Reading};

/// How many words may stand between the words that say whose it is and the time after them.
const REACH: usize = 6;
/// The same for words that say it is another's.
const SHORT_REACH: usize = 2;
/// The hours at which interviews are.
const HOURS: std::ops::RangeInclusive<u8> = 6..=21;

/// When the interview is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct When {
    pub(super) at: Option<WallTime>,
    /// None beside `at`.
    pub(super) band: Option<Band>,
}

/// A date or a time in the sentence.
#[derive(Clone, Debug)]
struct Mention {
    /// Its first word, and one past its last.
    first: usize,
    last: usize,
    reading: Reading,
    names_day: bool,
    names_hour: bool,
}

pub(super) fn read(
    tokens: &Tokens,
    facts: &Facts,
    best: Option<&(Scored, Certainty)>,
    now: WallTime,
    time_zone: &str,
) -> When {
    let best = best.map(|(best, _)| best);
    let mentions = mentions(tokens, now, time_zone);
    let is_missed = facts.notice == Some(Band::Passed) || best.is_some_and(is_missed);
    let counts = |one: &&Mention| {
        whose(tokens, facts, one, mentions.len()) == Whose::Interview
            && (is_missed || !is_before(one, now) || is_told_as_past(tokens, one))
    };
    let of_interview: Vec<&Mention> = mentions.iter().filter(counts).collect();
    let said = facts.notice.or_else(|| best.and_then(implied));
    if of_interview.is_empty() {
        return When { at: None, band: said };
    }
    let day_beside = || {
        let beside = |one: &&Mention| one.names_day && whose(tokens, facts, one, mentions.len()) != Whose::Bound;
        let days: Vec<&Mention> = mentions.iter().filter(beside).filter(|one| !is_before(one, now)).collect();
        match days.as_slice() {
            [day] => Ok(Some(*day)),
            [] => Ok(None),
            _ => Err(()),
        }
    };
    let when = together(tokens, of_interview, day_beside, now).unwrap_or_default();
    match when {
        // What lies ahead has not passed; one of the two is misread.
        When { at: Some(at), .. } if said == Some(Band::Passed) && at.minutes() > now.minutes() => When::default(),
        When { at: None, band: Some(Band::Under24h) } if said == Some(Band::Passed) => {
            When { at: None, band: Some(Band::Passed) }
        }
        when => when,
    }
}

/// The dates and times of the sentence. What stands before and after "interview" is read by itself: the time of something else may
/// come right before it.
fn mentions(tokens: &Tokens, now: WallTime, time_zone: &str) -> Vec<Mention> {
    let order = order(time_zone);
    let place = |byte: usize| tokens.words.iter().position(|word| word.end > byte).unwrap_or(tokens.words.len());
    let interviews = tokens.words.iter().enumerate().filter(|(at, _)| is_interview(tokens.written(*at)));
    let mut starts: Vec<usize> = interviews.map(|(_, word)| word.start).filter(|start| *start > 0).collect();
    starts.insert(0, 0);
    let ends = starts.iter().skip(1).copied().chain([tokens.source.len()]);
    let mut all = Vec::new();
    for (start, end) in starts.iter().copied().zip(ends) {
        for found in dates::find_in(tokens.source.get(start..end).unwrap_or_default(), now, order) {
            let end = start + found.end;
            all.push(Mention {
                first: place(start + found.start),
                last: tokens.words.iter().position(|word| word.start >= end).unwrap_or(tokens.words.len()),
                reading: found.understood.reading,
                names_day: found.names_day,
                names_hour: found.names_hour,
            });
        }
    }
    all
}

fn is_interview(word: &str) -> bool {
    ["interview", "interviews"].iter().any(|interview| word.eq_ignore_ascii_case(interview))
}

/// The United States and the Philippines write the month first.
fn order(time_zone: &str) -> DateOrder {
    let first = time_zone.starts_with("US/")
        || [
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Los_Angeles",
            "America/Phoenix",
            "Asia/Manila",
        ]
        .contains(&time_zone);
    if first { DateOrder::MonthFirst } else { DateOrder::DayFirst }
}

/// What a time is the time of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Whose {
    Interview,
    /// Something else, perhaps at the same time.
    Other,
    /// When something began, ends or happened.
    Bound,
    Unknown,
}

/// The nearest words before a time say whose it is, or a word right after it; one that ends the sentence and is the only one is the
/// interview's.
fn whose(tokens: &Tokens, facts: &Facts, mention: &Mention, mentions: usize) -> Whose {
    let nearest = |cues: &[(usize, usize)], before: usize, after: usize| {
        let distances = cues.iter().filter(|cue| !is_torn(tokens, cue, mention)).filter_map(|&(first, last)| {
            let is_word = last - first == 1;
            match (mention.first.checked_sub(last), first.checked_sub(mention.last)) {
                (Some(distance), _) => (distance <= before).then_some(distance),
                (None, Some(distance)) => {
                    let is_beside = (mention.last..=first).all(|at| follows(tokens, at));
                    (is_word && is_beside && distance < after).then_some(distance)
                }
                (None, None) => Some(0),
            }
        });
        distances.min()
    };
    let interview = nearest(&facts.of_interview, REACH, 2).unwrap_or(usize::MAX);
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
        if ends && mentions == 1 { Whose::Interview } else { Whose::Unknown }
    }
}

/// Whether nothing but a blank stands before the word.
fn follows(tokens: &Tokens, word: usize) -> bool {
    tokens.words.get(word).is_some_and(|word| word.after == Break::None)
}

/// Whether a sentence ends between some words and a time.
fn is_torn(tokens: &Tokens, &(first, last): &(usize, usize), mention: &Mention) -> bool {
    let between = last.min(mention.last)..=first.max(mention.first);
    between.into_iter().any(|at| tokens.words.get(at).is_some_and(|word| word.after == Break::Sentence))
}

/// Whether a time lies in the past, whatever may be meant by it.
fn is_before(mention: &Mention, now: WallTime) -> bool {
    match &mention.reading {
        Reading::At(at) => at.minutes() < now.minutes(),
        Reading::On(day) => day.midnight().minutes() < now.midnight().minutes(),
        _ => false,
    }
}

/// What several times of the interview say together; none where they say different things. An hour without a day is that of the
/// only day there is.
fn together<'a>(
    tokens: &Tokens,
    mut mentions: Vec<&'a Mention>,
    day_beside: impl Fn() -> Result<Option<&'a Mention>, ()>,
    now: WallTime,
) -> Option<When> {
    if !mentions.iter().any(|mention| mention.names_day) {
        mentions.extend(day_beside().ok()?);
    }
    let mut day: Option<WallTime> = None;
    let mut hour: Option<(u8, u8)> = None;
    let mut band: Option<Band> = None;
    for mention in &mentions {
        if mention.names_hour {
            let time = hour_of(&mention.reading)?;
            if hour.is_some_and(|hour| hour != time) {
                return None;
            }
            hour = Some(time);
        }
        if mention.names_day {
            match day_of(&mention.reading, now) {
                Some(Ok(on)) if day.is_none_or(|day| day.same_day(on)) => day = Some(on),
                Some(Err(other)) if band.is_none_or(|band| band == other) => band = Some(other),
                _ => return None,
            }
        }
    }
    let at = |day: WallTime, (hours, minutes): (u8, u8)| day.later(i32::from(hours) * 60 + i32::from(minutes));
    match (day, band, hour) {
        (Some(day), None, Some(hour)) => Some(When { at: Some(at(day, hour)), band: None }),
        (Some(day), None, None) => Some(When { at: None, band: Some(band_of_day(day, now)) }),
        (None, Some(band), _) => Some(When { at: None, band: Some(band) }),
        // An hour alone is today's, or tomorrow's; what was is past.
        (None, None, Some(hour)) if HOURS.contains(&hour.0) => {
            let was = mentions.iter().any(|mention| is_told_as_past(tokens, mention));
            let is_past = was && at(now.midnight(), hour).minutes() < now.minutes();
            Some(When { at: None, band: Some(if is_past { Band::Passed } else { Band::Under24h }) })
        }
        (Some(_), Some(_), _) | (None, None, _) => None,
    }
}

fn hour_of(reading: &Reading) -> Option<(u8, u8)> {
    let hour = |when: &dates::When| match when {
        dates::When::At(at) => Some(at.time()),
        dates::When::On(_) => None,
    };
    match reading {
        Reading::At(at) => Some(at.time()),
        Reading::Either(whens) => {
            let first = hour(whens.first()?)?;
            whens.iter().all(|when| hour(when) == Some(first)).then_some(first)
        }
        _ => None,
    }
}

/// The day, or where two may be meant the band of both. Today's name is that of the day in a week: who means today says so.
fn day_of(reading: &Reading, now: WallTime) -> Option<Result<WallTime, Band>> {
    let midnight = |when: &dates::When| match when {
        dates::When::At(at) => at.midnight(),
        dates::When::On(day) => day.midnight(),
    };
    match reading {
        Reading::At(at) => Some(Ok(at.midnight())),
        Reading::On(day) => Some(Ok(day.midnight())),
        Reading::Either(whens) => {
            let mut bands =
                whens.iter().map(midnight).filter(|day| !day.same_day(now)).map(|day| band_of_day(day, now));
            let first = bands.next()?;
            bands.all(|band| band == first).then_some(Err(first))
        }
        Reading::Impossible { .. } | Reading::Unclear { .. } => None,
    }
}

/// The band of a day without an hour: today and tomorrow are soon, whatever the hour.
fn band_of_day(day: WallTime, now: WallTime) -> Band {
    let days = (day.minutes() - now.midnight().minutes()) / i64::from(Notice::DAY);
    match days {
        ..0 => Band::Passed,
        0 | 1 => Band::Under24h,
        2 => Band::From24To48h,
        _ => Band::Over48h,
    }
}

/// "It was at nine."
fn is_told_as_past(tokens: &Tokens, mention: &Mention) -> bool {
    let before = (mention.first.saturating_sub(REACH)..mention.first).rev();
    before.take_while(|at| !is_torn(tokens, &(*at, at + 1), mention)).any(|at| {
        let word = tokens.written(at);
        ["was", "were"].iter().any(|past| word.eq_ignore_ascii_case(past))
    })
}

/// Whether the interview was missed, so that its time lies in the past.
fn is_missed(best: &Scored) -> bool {
    implied(best) == Some(Band::Passed)
        || matches!(
            best.circumstance,
            Circumstance::Forgot
                | Circumstance::Overslept
                | Circumstance::MisreadTheTimeOrZone
                | Circumstance::WroteDownTheWrongDay
                | Circumstance::SawTheInvitationTooLate
        )
}

/// What a circumstance says by itself of the time.
fn implied(best: &Scored) -> Option<Band> {
    if !best.is_phrase {
        return None;
    }
    match best.circumstance {
        Circumstance::NobodyCame
        | Circumstance::NobodyCalled
        | Circumstance::IAmStillWaitingInReception
        | Circumstance::TestOrLinkExpired => Some(Band::Passed),
        Circumstance::TheyCancelledAndNamedNoNewTime => Some(Band::Undated),
        _ => None,
    }
}
