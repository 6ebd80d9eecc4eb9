//! When it is: bands, days and hours in a few words, and what the passing of time has changed.

use policy::{Band, Notice, Plan};
use words::{Advice, Date, Details, MONTHS, Offsets, WEEKDAYS, WallTime, city};

use super::{plan, to, verdict};
use crate::model::Rough;
use crate::time::proposals::{LeftOut, Why};

/// When a band of the notice begins, without a date; empty for an unknown date.
pub(crate) const fn band_start(band: Band) -> &'static str {
    match band {
        Band::Over48h => "More than 48 hours before",
        Band::From24To48h => "From 48 hours before",
        Band::Under24h => "Less than 24 hours before",
        Band::Passed => "From the start on",
        Band::Undated => "",
    }
}

/// The announcement that time has passed into this band, with a trailing space; empty for an unknown date.
pub(crate) const fn entered_band(band: Band) -> &'static str {
    match band {
        Band::Passed => "It has started. ",
        Band::Under24h => "Less than 24 hours to go. ",
        Band::From24To48h => "48 hours or less to go. ",
        Band::Over48h => "More than 48 hours to go. ",
        Band::Undated => "",
    }
}

/// The time until the start in minutes, or since it if negative, as a sentence: the largest unit and the next smaller
/// one.
pub(crate) fn time_until(minutes: i32) -> String {
    let length = minutes.unsigned_abs();
    let (large, large_unit, small, small_unit) = match length {
        0..120 => (0, "", length, " minute"),
        120..2880 => (length / 60, " hour", length % 60, " minute"),
        _ => (length / 1440, " day", length % 1440 / 60, " hour"),
    };
    let amount = |number: u32, unit: &str| {
        [" ", &(number as usize).to_string(), unit, if number == 1 { "" } else { "s" }].concat()
    };
    let mut length = if large > 0 { amount(large, large_unit) } else { String::new() };
    if small > 0 || large == 0 {
        length.push_str(&amount(small, small_unit));
    }
    if minutes < 0 { ["It started", &length, " ago."].concat() } else { ["It starts in", &length, "."].concat() }
}

/// Goes before a clock time that was told as a distance from now.
pub(crate) const AT_ABOUT: &str = " at about ";

/// About how long until the start in minutes, or since it if negative: "in about 45 minutes", "about 3 hours ago".
pub(crate) fn about(minutes: i32) -> String {
    let length = minutes.unsigned_abs() as usize;
    let (number, unit) = match length {
        0..10 => (length, " minute"),
        10..90 => ((length + 2) / 5 * 5, " minute"),
        _ => ((length + 30) / 60, " hour"),
    };
    let plural = if number == 1 { "" } else { "s" };
    let [before, after] = if minutes < 0 { ["about ", " ago"] } else { ["in about ", ""] };
    [before, &number.to_string(), unit, plural, after].concat()
}

/// Whole minutes, rounded down; clamped to the policy's range.
#[expect(clippy::cast_possible_truncation, reason = "clamped to the policy's limit")]
pub(crate) fn whole_minutes(milliseconds: f64) -> i32 {
    let limit = f64::from(Notice::LIMIT);
    (milliseconds / 60_000.0).floor().clamp(-limit, limit) as i32
}

/// An answer to "When is the interview?" without an hour.
pub(crate) const fn rough(rough: Rough) -> &'static str {
    match rough {
        Rough::Today | Rough::Band(Band::Under24h) => "Today",
        Rough::Tomorrow => "Tomorrow",
        Rough::Band(Band::Over48h) => "Later",
        Rough::Band(Band::From24To48h) => "In 24 to 48 hours",
        Rough::Band(Band::Passed) => "It has started",
        Rough::Band(Band::Undated) => "No date yet",
    }
}

/// The same in the line that says what was answered.
pub(crate) const fn rough_in_recap(rough: Rough) -> &'static str {
    match rough {
        Rough::Today => "today",
        Rough::Tomorrow => "tomorrow",
        Rough::Band(Band::Under24h) => "less than 24 hours to go",
        Rough::Band(Band::Over48h) => "later than tomorrow",
        Rough::Band(Band::From24To48h) => "in 24 to 48 hours",
        Rough::Band(Band::Passed) => "it has started",
        Rough::Band(Band::Undated) => "no date yet",
    }
}

/// A moment in a few words: "Fri 4 Dec, 3pm", "Fri 4 Dec, 3pm Berlin time". The zone may be empty.
pub(crate) fn short_moment(at: WallTime, clock: &str, zone: &str) -> String {
    let day = short_day(at);
    if zone.is_empty() { [&day, ", ", clock].concat() } else { [&day, ", ", clock, " ", &city(zone), " time"].concat() }
}

/// A day in a few letters: "Fri 4 Dec".
pub(crate) fn short_day(at: WallTime) -> String {
    let (_, month, day) = at.date();
    let short = |name: Option<&&str>| name.and_then(|name| name.get(..3)).unwrap_or_default().to_owned();
    let weekday = short(WEEKDAYS.get(at.day_of_week()));
    let month = short(MONTHS.get(usize::from(month).saturating_sub(1)));
    [&weekday, " ", &usize::from(day).to_string(), " ", &month].concat()
}

/// A time in a few letters, in both zones where they differ: "Fri 4 Dec, 10:00".
pub(crate) fn short_time(at: WallTime, offsets: Offsets, details: &Details) -> String {
    let clock = if offsets.agree() { at.clock_by(details.clock) } else { details.clocks(at, offsets) };
    [&short_day(at), ", ", &clock].concat()
}

/// The status where time alone has changed the advice.
pub(crate) fn new_band(before: &Advice, advice: &Advice) -> String {
    // "Now: nobody needs telling" would announce nothing, so the verdict is named.
    let same = before.verdict == advice.verdict && advice.plan != Plan::None;
    let what = if same { "Now" } else { verdict(advice.verdict) };
    [entered_band(advice.notice), what, ": ", plan(advice.plan), "."].concat()
}

/// The status after a change that can be taken back. The verdict may be out of view, so a new one is named.
pub(crate) fn changed(before: Option<&Advice>, after: Option<&Advice>) -> String {
    let told = |advice: &Advice| (advice.effective_verdict, advice.plan);
    match after {
        Some(after) if before.map(told) != Some(told(after)) => {
            ["Now: ", verdict(after.effective_verdict), ", ", plan(after.plan), "."].concat()
        }
        Some(after) if before.is_some_and(|before| before.to != after.to) => {
            ["Changed. The letter goes ", to(after.to), " now."].concat()
        }
        _ => "Changed. The advice stays the same.".to_owned(),
    }
}

/// What was left out of the proposals, and why: a sentence for each reason. Tomorrow is called so if it is given.
pub(crate) fn left_out(left_out: &[LeftOut], tomorrow: Option<WallTime>, free_from: Option<Date>) -> String {
    let mut sentences: Vec<String> = Vec::new();
    for (index, &LeftOut { why, .. }) in left_out.iter().enumerate() {
        if left_out.iter().take(index).any(|earlier| earlier.why == why) {
            continue;
        }
        let days = left_out.iter().filter(|each| each.why == why).map(|&LeftOut { day, .. }| {
            if tomorrow.is_some_and(|tomorrow| tomorrow.same_day(day)) {
                "tomorrow".to_owned()
            } else {
                ["on ", &day.day_in_words()].concat()
            }
        });
        let days: Vec<String> = days.collect();
        let not = |says: &str| ["Not ", &days.join(" or "), says].concat();
        sentences.push(match why {
            Why::MorningAfterIllness if days.len() == 1 => not(": give yourself a day."),
            Why::MorningAfterIllness => not(": give yourself a few days."),
            Why::DaysAfterADeath => "Not in the next few days: take that time.".to_owned(),
            Why::TimeToFindTheFare => not(": leave a day to find the fare."),
            Why::WithinTheTrip => "None yet: first say from when you're free again.".to_owned(),
            Why::NoDayKnown => "None yet: first say from when you're free.".to_owned(),
            Why::BeforeTheyAreFree => {
                let day = free_from.map(|day| day.midnight().day_in_words()).unwrap_or_default();
                ["Not before ", &day, ", as you say."].concat()
            }
            Why::DayOfTheExam => not(": that day is taken."),
            Why::MayBeTheInterview => "No nearer days: your interview may be on one of them.".to_owned(),
            Why::NotSooner => "Only before the interview, since it should be sooner.".to_owned(),
            Why::Weekend => "Not at the weekend.".to_owned(),
            Why::PublicHoliday => not(": many offices are closed."),
        });
    }
    sentences.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_given_in_natural_units() {
        for (minutes, words) in [
            (-30, "It started 30 minutes ago."),
            (-1, "It started 1 minute ago."),
            (0, "It starts in 0 minutes."),
            (119, "It starts in 119 minutes."),
            (120, "It starts in 2 hours."),
            (200, "It starts in 3 hours 20 minutes."),
            (1439, "It starts in 23 hours 59 minutes."),
            (2880, "It starts in 2 days."),
            (10_000, "It starts in 6 days 22 hours."),
            (i32::MIN, "It started 1491308 days 2 hours ago."),
        ] {
            assert_eq!(time_until(minutes), words, "{minutes}");
        }
    }

    #[test]
    fn a_distance_from_now_is_told_as_roughly_as_it_is_known() {
        for (minutes, words) in [
            (47, "in about 45 minutes"),
            (9, "in about 9 minutes"),
            (1, "in about 1 minute"),
            (178, "in about 3 hours"),
            (90, "in about 2 hours"),
            (-20, "about 20 minutes ago"),
            (-61, "about 60 minutes ago"),
        ] {
            assert_eq!(about(minutes), words, "{minutes}");
        }
    }

    fn in_words(left_out: &[(&str, Why)]) -> String {
        let time = |day: &str| WallTime::parse(&format!("{day}T00:00")).expect("a day");
        let left_out: Vec<_> = left_out.iter().map(|&(day, why)| LeftOut { day: time(day), why }).collect();
        super::left_out(&left_out, Some(time("2026-12-02")), Date::parse("2027-01-04").ok())
    }

    #[test]
    fn what_was_left_out_is_said_once_for_each_reason() {
        let (rest, weekend, closed) = (Why::MorningAfterIllness, Why::Weekend, Why::PublicHoliday);
        for (left_out, says) in [
            (vec![], ""),
            (vec![("2026-12-02", rest)], "Not tomorrow: give yourself a day."),
            (
                vec![("2026-12-02", rest), ("2026-12-03", rest), ("2026-12-05", weekend), ("2026-12-06", weekend)],
                "Not tomorrow or on Thursday 3 December: give yourself a few days. Not at the weekend.",
            ),
            (
                vec![("2026-12-25", closed), ("2026-12-26", weekend), ("2026-12-27", weekend), ("2027-01-01", closed)],
                "Not on Friday 25 December or on Friday 1 January: many offices are closed. Not at the weekend.",
            ),
            (
                vec![("2026-12-15", Why::DayOfTheExam), ("2026-12-16", Why::BeforeTheyAreFree)],
                "Not on Tuesday 15 December: that day is taken. Not before Monday 4 January, as you say.",
            ),
            (vec![("2026-12-02", Why::WithinTheTrip)], "None yet: first say from when you're free again."),
        ] {
            assert_eq!(in_words(&left_out), says);
        }
    }
}
