//! Time zones, as the browser's `Intl` knows them; we carry no database of them.

use js_sys::{Array, Date, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::state::Start;

const DAY: f64 = 86_400_000.0;

/// Names that browsers still give in a form their cities have left behind. The new ones mean the same to them.
const RENAMED: [(&str, &str); 5] = [
    ("Asia/Calcutta", "Asia/Kolkata"),
    ("Asia/Katmandu", "Asia/Kathmandu"),
    ("Asia/Rangoon", "Asia/Yangon"),
    ("Asia/Saigon", "Asia/Ho_Chi_Minh"),
    ("Europe/Kiev", "Europe/Kyiv"),
];

fn name(zone: &JsValue) -> Option<String> {
    let zone = zone.as_string()?;
    let renamed = RENAMED.iter().find(|(old, _)| *old == zone);
    Some(renamed.map_or(zone, |&(_, new)| new.to_owned()))
}

/// The zone the device is set to; UTC where it does not say.
pub(crate) fn own() -> String {
    let options = js_sys::Intl::DateTimeFormat::default().resolved_options();
    let zone = Reflect::get(&options, &"timeZone".into()).ok().and_then(|zone| name(&zone));
    zone.filter(|zone| !zone.is_empty()).unwrap_or_else(|| "UTC".to_owned())
}

/// Every zone the browser knows; none where it is too old to list them.
pub(crate) fn all() -> Vec<String> {
    let listed = || -> Result<JsValue, JsValue> {
        let intl = Reflect::get(&js_sys::global(), &"Intl".into())?;
        let list: Function = Reflect::get(&intl, &"supportedValuesOf".into())?.dyn_into()?;
        list.call1(&intl, &"timeZone".into())
    };
    let mut zones: Vec<String> =
        listed().map(|list| Array::from(&list).iter().filter_map(|zone| name(&zone)).collect()).unwrap_or_default();
    if !zones.iter().any(|zone| zone == "UTC") {
        zones.push("UTC".to_owned());
    }
    zones
}

/// The moment at which the clocks of a zone show this date and time.
pub(crate) fn start(date: &str, time: &str, zone: &str) -> Start {
    if date.is_empty() || time.is_empty() {
        return Start::Unknown;
    }
    let wall = Date::parse(&[date, "T", time, "Z"].concat());
    if wall.is_nan() { Start::Unknown } else { resolve(wall, |epoch| offset(epoch, zone)) }
}

/// How far the clocks of a zone are ahead of UTC at a moment.
fn offset(epoch: f64, zone: &str) -> f64 {
    let options = Object::new();
    for (key, value) in [("timeZone", zone), ("hourCycle", "h23")] {
        let _ = Reflect::set(&options, &key.into(), &value.into());
    }
    // 12/3/2026, 14:00:00
    let shown = String::from(Date::new(&epoch.into()).to_locale_string("en-US", &options));
    let mut numbers = shown.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty());
    let mut next = || {
        let digits = numbers.next().unwrap_or_default();
        digits.bytes().fold(0.0, |number, digit| number * 10.0 + f64::from(digit - b'0'))
    };
    let (month, day, year, hour, minute, second) = (next(), next(), next(), next(), next(), next());
    let day_and_clock = (((day - 1.0) * 24.0 + hour) * 60.0 + minute) * 60.0 + second;
    Date::utc(year, month - 1.0) + day_and_clock * 1000.0 - epoch
}

/// The offsets a day before and a day after are the only ones that can hold; a moment counts if it agrees with its own.
/// None does where clocks jump over the time, two do where they go back over it.
#[expect(clippy::float_cmp, reason = "offsets are whole seconds, far from any rounding")]
fn resolve(wall: f64, offset: impl Fn(f64) -> f64) -> Start {
    let candidate = |near: f64| {
        let ahead = offset(near);
        (offset(wall - ahead) == ahead).then_some(wall - ahead)
    };
    match (candidate(wall - DAY), candidate(wall + DAY)) {
        (None, None) => Start::Impossible,
        (Some(epoch), None) | (None, Some(epoch)) => Start::At { epoch, twice: false },
        (Some(one), Some(other)) => Start::At { epoch: one.min(other), twice: one != other },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: f64 = 3_600_000.0;

    /// A zone whose clocks go from one offset to another at the moment 0.
    fn zone(before: f64, after: f64) -> impl Fn(f64) -> f64 {
        move |epoch| if epoch < 0.0 { before * HOUR } else { after * HOUR }
    }

    #[test]
    fn an_ordinary_time_is_one_moment() {
        assert_eq!(resolve(10.0 * HOUR, zone(1.0, 1.0)), Start::At { epoch: 9.0 * HOUR, twice: false });
        assert_eq!(resolve(10.0 * HOUR, zone(1.0, 2.0)), Start::At { epoch: 8.0 * HOUR, twice: false });
        assert_eq!(resolve(-10.0 * HOUR, zone(-5.0, -4.0)), Start::At { epoch: -5.0 * HOUR, twice: false });
    }

    #[test]
    fn a_time_that_clocks_jump_over_is_impossible() {
        assert_eq!(resolve(1.5 * HOUR, zone(1.0, 2.0)), Start::Impossible);
        assert_eq!(resolve(2.0 * HOUR, zone(1.0, 2.0)), Start::At { epoch: 0.0, twice: false });
    }

    #[test]
    fn a_time_that_comes_twice_is_taken_the_first_time() {
        assert_eq!(resolve(1.5 * HOUR, zone(2.0, 1.0)), Start::At { epoch: -0.5 * HOUR, twice: true });
        assert_eq!(resolve(2.0 * HOUR, zone(2.0, 1.0)), Start::At { epoch: HOUR, twice: false });
    }
}
