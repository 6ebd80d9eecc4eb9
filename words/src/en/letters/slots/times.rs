//! The slots that hold days and hours, as they are written and as they are said.

use policy::{Circumstance, Reason, Said, Verdict};

use crate::compose::{Nearness, Scene, TimeText, Value};

/// Words for a stretch of time, within which a day and an hour are still to be found.
const STRETCHES: &[&str] = &["week", "any ", "from ", "after ", "between ", "later", "onwards", "following", "month"];

/// Whether a few words name a day and an hour: "Monday at 2pm", and not "the week of 18 January".
pub(in crate::en::letters) fn names_a_time(words: &str) -> bool {
    let words = words.to_ascii_lowercase();
    let stretch = STRETCHES.iter().any(|stretch| words.contains(stretch));
    words.contains(|c: char| c.is_ascii_digit()) && !words.starts_with("a ") && !stretch
}

/// All times on offer, in a row: "Thursday at 10am, Friday at noon or Monday at 2pm".
pub(super) fn all_of(times: &[TimeText], slot: &str, word: &str) -> Value {
    match times.len() {
        0 => Value::Nothing,
        1 => Value::Pattern(format!("{{{slot}1}}")),
        2 => Value::Pattern(format!("{{{slot}1}} {word} {{{slot}2}}")),
        _ => Value::Pattern(format!("{{{slot}1}}, {{{slot}2}} {word} {{{slot}3}}")),
    }
}

pub(super) fn day(time: Option<&TimeText>, key: &'static str) -> Value {
    time.map_or(Value::Unknown(key), |time| Value::Text(time.day.clone()))
}

/// A time on offer: "Thursday at 10am", "tomorrow (Friday) at 10am", "4pm the same day".
pub(super) fn time(scene: &Scene, index: usize) -> Value {
    scene.alternatives.get(index).map_or(Value::Nothing, |time| {
        let day = if time.nearness == Nearness::Tomorrow { &time.on_day } else { &time.day };
        let same_day = on_the_same_day(scene, index);
        Value::Text(same_day.unwrap_or_else(|| format!("{day} at {}", clock(time))))
    })
}

/// Whether the first time on offer is on the day of the interview, and the only one there.
pub(in crate::en::letters) fn is_on_the_same_day(scene: &Scene) -> bool {
    on_the_same_day(scene, 0).is_some() && on_the_same_day(scene, 1).is_none()
}

/// "4pm the same day" for a time on the day of the interview that is to be moved. Where the next one is on that day too, the hour
/// is enough: "3pm or 4pm the same day".
fn on_the_same_day(scene: &Scene, index: usize) -> Option<String> {
    let slot = scene.slot.as_ref().filter(|slot| !slot.clock.is_empty())?;
    let is_so = |time: &&TimeText| {
        time.day == slot.day && time.on_day == slot.on_day && slot.zones.is_empty() && time.zones.is_empty()
    };
    let moves = scene.effective_verdict == Verdict::Reschedule
        && scene.reason != Reason::Unprepared
        && scene.said != Said::OfferedTime
        && !scene.has_started()
        && !scene.is_task;
    // After another day it would be of that one.
    let first = scene.alternatives.get(..index)?.iter().all(|earlier| is_so(&earlier));
    let time = scene.alternatives.get(index).filter(is_so).filter(|_| moves && first)?;
    Some(match (scene.alternatives.get(index + 1).filter(is_so), slot.nearness) {
        (Some(_), _) => time.clock.clone(),
        (None, Nearness::Today) => format!("{} today", time.clock),
        (None, _) => format!("{} the same day", time.clock),
    })
}

/// "on Thursday at 10am", "tomorrow (Friday) at 9:30am".
pub(super) fn on_day(scene: &Scene, index: usize) -> Value {
    scene.alternatives.get(index).map_or(Value::Nothing, |time| {
        let day = &time.on_day;
        let same_day = on_the_same_day(scene, index).map(|hour| format!("at {hour}"));
        Value::Text(same_day.unwrap_or_else(|| format!("{day} at {}", clock(time))))
    })
}

/// "Thursday at 10am", "tomorrow at 9:30am".
pub(super) fn at_time(time: &TimeText) -> String {
    if time.clock.is_empty() {
        return time.day.clone();
    }
    format!("{} at {}", time.day, clock(time))
}

pub(super) fn clock(time: &TimeText) -> String {
    format!("{}{}", time.clock, time.zones)
}

/// "today at 2:30pm", "on Thursday at 11am"; missed: "at 9am this morning".
pub(super) fn when(scene: &Scene, slot: &TimeText) -> String {
    match slot.nearness {
        // Today, at an hour that is not known.
        _ if slot.clock.is_empty() => slot.on_day.clone(),
        Nearness::Today if scene.missed && slot.morning && slot.zones.is_empty() => {
            format!("at {} this morning", slot.clock.trim_end_matches("am"))
        }
        _ => format!("{} at {}", slot.on_day, clock(slot)),
    }
}

/// "Thursday at half past two", "Thursday at half past two Berlin time": nobody says a bracket aloud.
pub(super) fn said(time: &TimeText) -> String {
    let zone = time.zones.split(" (").next().unwrap_or_default();
    format!("{}{zone}", time.said)
}

/// "this morning at nine", "on Thursday at half past two".
pub(super) fn say_when(slot: &TimeText) -> String {
    match slot.nearness {
        Nearness::ThisWeek | Nearness::ThisMonth | Nearness::Other => format!("on {}", said(slot)),
        Nearness::Yesterday | Nearness::Today | Nearness::Tomorrow => said(slot),
    }
}

/// Nobody says the bracket of "tomorrow (Thursday)" aloud, nor the zone of every hour. A voicemail may be
/// heard a day later, so it names the weekday: "tomorrow, Thursday, at half past two".
pub(in crate::en::letters) fn speak(scene: &mut Scene, may_be_heard_later: bool) {
    // After a mix-up over zones each hour keeps its own.
    let mut zoned = false;
    for slot in scene.slot.iter_mut().chain(&mut scene.alternatives) {
        if zoned && scene.circumstance != Circumstance::MisreadTheTimeOrZone {
            slot.zones.clear();
        }
        zoned |= !slot.zones.is_empty();
        if slot.nearness == Nearness::Today {
            slot.on_day.clone_from(&slot.day);
        }
        if slot.nearness != Nearness::Tomorrow {
            continue;
        }
        let weekday =
            slot.on_day.split_once('(').and_then(|(_, rest)| rest.split_once(')')).map(|(weekday, _)| weekday);
        if let (Some(weekday), Some(hour)) = (weekday, slot.said.strip_prefix("tomorrow at "))
            && may_be_heard_later
        {
            slot.said = format!("tomorrow, {weekday}, at {hour}");
        }
        slot.on_day.clone_from(&slot.day);
    }
}

/// Times that are all by one clock name it after the last: "Monday at 10am or Tuesday at 2pm (both London time)".
pub(in crate::en::letters) fn name_the_zone_once(times: &mut [TimeText]) {
    let count = times.len();
    let Some((last, before)) = times.split_last_mut() else { return };
    // A second clock belongs beside each hour.
    let one_clock = !last.zones.is_empty() && !last.zones.contains('(');
    if before.is_empty() || !one_clock || before.iter().any(|time| time.zones != last.zones) {
        return;
    }
    last.zones = format!(" ({}{})", if count == 2 { "both" } else { "all" }, last.zones);
    for time in before {
        time.zones.clear();
    }
}

/// "2:30pm today", "Thursday 11am", "11 December".
pub(super) fn in_a_subject(slot: &TimeText) -> String {
    match slot.nearness {
        Nearness::Today | Nearness::Yesterday if !slot.clock.is_empty() => format!("{} {}", slot.clock, slot.day),
        Nearness::Tomorrow => format!("{} {}", slot.day, slot.clock),
        _ => format!("{}, {}", slot.day, slot.clock),
    }
}
