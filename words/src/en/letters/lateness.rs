//! How late somebody will be, where they have typed that in place of the reason: "about 20 minutes", "there by 10:20".

use policy::{Reason, Verdict};

use crate::compose::{Apology, Scene};

use super::standing::is_far_ahead;

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

/// The news of a letter that says how late.
pub(super) fn news(scene: &Scene) -> Option<&'static str> {
    let sorry = scene.apology != Apology::None;
    Some(match (lateness(scene)?, is_far_ahead(scene), sorry) {
        (Lateness::By(_), true, true) => "I'm sorry, but I may be {late_words} late for {interview}.",
        (Lateness::By(_), true, false) => "I may be {late_words} late for {interview}.",
        (Lateness::By(_), false, true) => "I'm sorry, I'm running {late_words} late for {interview}{late_because}.",
        (Lateness::By(_), false, false) => "I'm running {late_words} late for {interview}{late_because}.",
        (Lateness::Until(_), true, true) => {
            "I'm sorry, but I may be a little late for {interview}. I expect to be there {arrival_time}."
        }
        (Lateness::Until(_), true, false) => {
            "I may be a little late for {interview}. I expect to be there {arrival_time}."
        }
        (Lateness::Until(_), false, true) => {
            "I'm sorry, I'm running late for {interview}{late_because}. I expect to be there {arrival_time}."
        }
        (Lateness::Until(_), false, false) => {
            "I'm running late for {interview}{late_because}. I expect to be there {arrival_time}."
        }
    })
}

/// The same on the phone, and in a short text, where it has been said what it is about.
pub(super) fn news_in_short(scene: &Scene) -> Option<&'static str> {
    Some(match (lateness(scene)?, is_far_ahead(scene)) {
        (Lateness::By(_), true) => "I'm sorry, but I may be {late_words} late.",
        (Lateness::By(_), false) => "I'm sorry, I'm running {late_words} late.",
        (Lateness::Until(_), true) => "I'm sorry, but I may be a little late. I expect to be there {arrival_time}.",
        (Lateness::Until(_), false) => "I'm sorry, I'm running late. I expect to be there {arrival_time}.",
    })
}

/// Words that may stand before a length.
const ABOUT: &[&str] = &[
    "about",
    "around",
    "roughly",
    "maybe",
    "probably",
    "approximately",
    "some",
    "at",
    "least",
    "most",
    "up",
    "to",
    "under",
    "over",
];
const NUMBERS: &[&str] = &[
    "a", "an", "half", "quarter", "three", "of", "and", "five", "ten", "fifteen", "twenty", "thirty", "forty", "few",
    "couple", "one", "two", "or", "so",
];
const MINUTES: &[&str] = &["min", "mins", "minute", "minutes"];
const HOURS: &[&str] = &["hour", "hours", "hr", "hrs"];
/// What says no more than the field asks.
const OPENINGS: &[&str] = &[
    "i'm", "i", "am", "will", "i'll", "should", "expect", "hope", "be", "running", "get", "arrive", "arriving",
    "there", "with", "you", "here",
];

fn read(line: &str) -> Option<Lateness> {
    let lower = line.to_ascii_lowercase().replace('’', "'");
    let words: Vec<&str> =
        lower.trim().trim_end_matches(['.', '!']).split(' ').filter(|word| !word.is_empty()).collect();
    let start = words.iter().position(|word| !OPENINGS.contains(word))?;
    let words = words.get(start..)?;
    length(words).map(Lateness::By).or_else(|| arrival(words).map(Lateness::Until))
}

fn length(words: &[&str]) -> Option<String> {
    let words = words.strip_suffix(&["late"]).unwrap_or(words);
    let mut said: Vec<String> = Vec::new();
    let mut has_unit = false;
    for (index, word) in words.iter().enumerate() {
        let digits = word.trim_start_matches(|c: char| c.is_ascii_digit() || c == '-' || c == '–');
        let (number, unit) = word.split_at(word.len() - digits.len());
        let numbers = number.bytes().any(|byte| byte.is_ascii_digit());
        let is_unit = MINUTES.contains(&unit) || HOURS.contains(&unit);
        if (numbers || number.is_empty()) && is_unit {
            has_unit = true;
            said.extend(numbers.then(|| number.to_owned()));
            let one =
                said.last().is_some_and(|before| ["1", "a", "an", "one", "half", "of"].contains(&before.as_str()));
            let name = if MINUTES.contains(&unit) { "minute" } else { "hour" };
            said.push(if one { name.to_owned() } else { format!("{name}s") });
        } else if numbers && unit.is_empty() || NUMBERS.contains(word) || index == said.len() && ABOUT.contains(word) {
            said.push((*word).to_owned());
        } else {
            return None;
        }
    }
    // A number alone is of minutes.
    if let (false, Some(last)) = (has_unit, said.last())
        && last.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
    {
        (has_unit, said) = (true, [said, vec!["minutes".to_owned()]].concat());
    }
    has_unit.then(|| said.join(" "))
}

fn arrival(words: &[&str]) -> Option<String> {
    let (before, clock) = match words {
        [before @ ("by" | "at" | "around" | "about" | "before"), clock @ ..] => (*before, clock),
        clock => ("by", clock),
    };
    let is_clock = |word: &str| {
        let rest = word.trim_start_matches(|c: char| c.is_ascii_digit() || c == ':' || c == '.');
        rest.len() < word.len() && ["", "am", "pm"].contains(&rest)
    };
    let named = match clock {
        [hour] => is_clock(hour) && (hour.contains([':', '.', 'm']) || words.len() > 1),
        [hour, half] => is_clock(hour) && ["am", "pm", "o'clock", "latest"].contains(half),
        _ => false,
    };
    named.then(|| format!("{before} {}", clock.join(" ")))
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
            ("20min", by("20 minutes")),
            ("15-20 mins", by("15-20 minutes")),
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
