//! How late somebody will be, where they have typed that in place of the reason: "about 20 minutes", "there by 10:20".

use policy::{Reason, Verdict};

use crate::compose::{Apology, Scene};

use super::cause::{self, Told};
use super::standing::{is_far_ahead, may_yet_be_in_time};
use crate::en::times::said_hour;

/// How late it will be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Lateness {
    /// "about 20 minutes"
    By(String),
    /// "by 10:20"
    Until(String),
}

/// How late this person will be; none where they are not late, or have typed something else.
pub(super) fn lateness(scene: &Scene) -> Option<Lateness> {
    let is_late = scene.reason == Reason::RunningLate && scene.effective_verdict == Verdict::Attend;
    scene.own_line.as_deref().filter(|_| is_late).and_then(read)
}

/// How certain it is, before "late": on the way, certain for today, or no more than likely.
pub(super) fn i_will_be(scene: &Scene) -> &'static str {
    match (is_far_ahead(scene), may_yet_be_in_time(scene)) {
        (false, _) => "I'm running",
        (true, false) => "I'll be",
        (true, true) => "I may be",
    }
}

/// The news of a letter that says how late.
pub(super) fn news(scene: &Scene) -> Option<&'static str> {
    in_words(scene)?;
    Some(if scene.apology == Apology::None {
        "{I_will_be} {late_words} late for {interview}{late_because}."
    } else {
        "I'm sorry, but {i_will_be} {late_words} late for {interview}{late_because}."
    })
}

/// The same on the phone, where it has been said what it is about.
pub(super) const RUNNING_LATE: &str = "I'm running[ {late_words}] late{late_because}.";

/// The same with the apology that is due.
pub(super) const SORRY_LATE: &str = "I'm sorry, I'm running[ {late_words}] late{late_because}.";

/// When they will be there, after the news; nothing where it is not known.
pub(super) const ARRIVAL: &str = "I expect to be there {arrival_time}.";

/// Whether their own line tells in a clause that they will be late, and perhaps why: it is said once.
pub(super) fn says_late(scene: &Scene) -> bool {
    let is_clause = matches!(cause::told(scene), Told::Clause(_));
    is_clause && scene.own_line.as_ref().is_some_and(|line| line.contains(" late"))
}

/// "Ten o'clock", where the start and the delay are known.
pub(super) fn arrival_hour(scene: &Scene) -> Option<String> {
    let start = scene.start.filter(|_| scene.slot.as_ref().is_some_and(|slot| slot.zones.is_empty()))?;
    let line = scene.own_line.as_deref()?;
    let late = line.split([',', '.', ';']).flat_map(|part| part.split(" and ")).find_map(|part| match read(part) {
        Some(Lateness::By(words)) => minutes(&words),
        _ => None,
    })?;
    let at = start.later(late);
    let hour = said_hour(at)?;
    Some(if at.time().1 == 0 && hour != "noon" { hour + " o'clock" } else { hour })
}

fn minutes(words: &str) -> Option<i32> {
    let bare = ["about ", "around ", "roughly ", "maybe ", "probably ", "some ", "approximately "]
        .iter()
        .fold(words.to_owned(), |words, hedge| words.replace(hedge, ""));
    match bare.as_str() {
        "half an hour" => Some(30),
        "a quarter of an hour" => Some(15),
        "an hour" | "1 hour" | "one hour" => Some(60),
        _ => number(bare.strip_suffix(" minutes")?).filter(|minutes| *minutes < 180),
    }
}

/// "20", and "twenty" as well.
fn number(words: &str) -> Option<i32> {
    let spelled = [("five", 5), ("ten", 10), ("fifteen", 15), ("twenty", 20), ("thirty", 30), ("forty", 40)];
    let known = spelled.iter().find(|(word, _)| *word == words).map(|(_, number)| *number);
    known.or_else(|| words.parse().ok())
}

/// "About 20 minutes"; none where that is not how it was said.
pub(super) fn in_words(scene: &Scene) -> Option<String> {
    match lateness(scene) {
        Some(Lateness::By(words)) => Some(words),
        _ => None,
    }
}

/// Words that a length is told with, besides its number and unit.
const WORDS: &str = " about around roughly maybe probably approximately some at least most up to under over a an half \
                     quarter three of and few couple one two or so ";
/// Numbers of minutes, where no unit is said.
const NUMBERS: &str = " five ten fifteen twenty thirty forty ";
/// Units as they are typed, and as a letter says them.
const UNITS: [(&str, &str); 8] = [
    ("min", "minutes"),
    ("mins", "minutes"),
    ("minute", "minute"),
    ("minutes", "minutes"),
    ("hour", "hour"),
    ("hours", "hours"),
    ("hr", "hour"),
    ("hrs", "hours"),
];
/// What says no more than the field asks.
const OPENINGS: &str = " i'm i am will i'll should expect hope be running get arrive arriving there with you here ";

fn read(line: &str) -> Option<Lateness> {
    let lower = line.to_ascii_lowercase().replace('’', "'");
    let mut words: Vec<&str> = lower.split(' ').map(|word| word.trim_end_matches(['.', '!'])).collect();
    words.retain(|word| !word.is_empty());
    let start = words.iter().position(|word| !is_among(word, OPENINGS))?;
    let words = words.get(start..)?;
    length(words).map(Lateness::By).or_else(|| arrival(words).map(Lateness::Until))
}

fn is_among(word: &str, words: &str) -> bool {
    words.contains(&[" ", word, " "].concat())
}

/// A word as the digits, dashes and colons that it begins with, and the rest.
fn parts(word: &str) -> (&str, &str) {
    let end = word.bytes().position(|byte| !(byte.is_ascii_digit() || matches!(byte, b'-' | b':' | b'.')));
    word.split_at_checked(end.unwrap_or(word.len())).unwrap_or_default()
}

/// "about 20 minutes", of "about 20", "20min" or "20 mins late" as well. "At 10" is no length, "at least 10" is one.
fn length(words: &[&str]) -> Option<String> {
    let words = words.strip_suffix(&["late"]).unwrap_or(words);
    if matches!(words, ["at", next, ..] if !matches!(*next, "least" | "most")) {
        return None;
    }
    let unit = |word: &str| UNITS.iter().find(|(typed, _)| *typed == word).map(|(_, said)| *said);
    let mut said = Vec::new();
    let (mut has_number, mut has_unit) = (false, false);
    for word in words {
        let (number, rest) = parts(word);
        if number.contains([':', '.']) {
            return None;
        }
        if !number.is_empty() {
            said.push(number);
        }
        let rest_says = match unit(rest) {
            _ if rest.is_empty() => None,
            None if number.is_empty() && (is_among(rest, WORDS) || is_among(rest, NUMBERS)) => Some(rest),
            None => return None,
            unit => unit,
        };
        said.extend(rest_says);
        has_number |= !number.is_empty() || is_among(rest, NUMBERS);
        has_unit |= unit(rest).is_some();
    }
    if has_number && !has_unit {
        said.push("minutes");
    }
    (has_number || has_unit).then(|| said.join(" "))
}

fn arrival(words: &[&str]) -> Option<String> {
    let (before, clock) = match words {
        [before @ ("by" | "at" | "around" | "about" | "before"), clock @ ..] => (*before, clock),
        clock => ("", clock),
    };
    let (number, half) = parts(clock.first()?);
    let is_half = |half: &str| matches!(half, "am" | "pm" | "o'clock");
    let is_clock = !number.is_empty()
        && match (clock, half) {
            ([_], "") => number.contains([':', '.']) || !before.is_empty(),
            ([_], half) => is_half(half),
            ([_, half], "") => is_half(half),
            _ => false,
        };
    let before = if before.is_empty() { "by" } else { before };
    is_clock.then(|| [before, " ", &clock.join(" ")].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_late_is_read_from_a_few_words() {
        let by = |text: &str| Some(Lateness::By(text.to_owned()));
        let until = |text: &str| Some(Lateness::Until(text.to_owned()));
        for (line, read_as) in [
            ("about 20 minutes", by("about 20 minutes")),
            ("20 minutes late", by("20 minutes")),
            ("20", by("20 minutes")),
            ("about 20", by("about 20 minutes")),
            ("about ten", by("about ten minutes")),
            ("around 10", by("around 10 minutes")),
            ("at least 10", by("at least 10 minutes")),
            ("20min", by("20 minutes")),
            ("15-20 mins", by("15-20 minutes")),
            ("1 hr 20", by("1 hour 20")),
            ("at 10", until("at 10")),
            ("by 10", until("by 10")),
            ("some 20 minutes or so", by("some 20 minutes or so")),
            ("half an hour", by("half an hour")),
            ("I'll be about an hour late.", by("about an hour")),
            ("a quarter of an hour", by("a quarter of an hour")),
            ("1 hour", by("1 hour")),
            ("be there by 10:20", until("by 10:20")),
            ("I'll be there at 10.20 am", until("at 10.20 am")),
            ("10:20", until("by 10:20")),
            ("2pm", until("by 2pm")),
            ("my bus is stuck", None),
            ("my bus is stuck, and I'll be there by 2:20", None),
            ("late", None),
            ("there", None),
            ("", None),
        ] {
            assert_eq!(read(line), read_as, "{line}");
        }
    }
}
