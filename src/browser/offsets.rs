//! How far the clocks of a zone are ahead, asked of the browser's `Intl`.

use js_sys::{Date, Object, Reflect};

/// In milliseconds.
const FOUR_CENTURIES: f64 = 146_097.0 * 86_400_000.0;

/// How far the clocks of a zone are ahead of UTC at a moment, in milliseconds.
pub(crate) fn offset(epoch: f64, zone: &str) -> f64 {
    let options = Object::new();
    for (key, value) in [("timeZone", zone), ("hourCycle", "h23")] {
        let _ = Reflect::set(&options, &key.into(), &value.into());
    }
    // 12/3/2026, 14:00:00: to the second.
    let epoch = (epoch / 1000.0).floor() * 1000.0;
    let shown = String::from(Date::new(&epoch.into()).to_locale_string("en-US", &options));
    let mut numbers = shown.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty());
    let mut next = || {
        let digits = numbers.next().unwrap_or_default();
        digits.bytes().fold(0.0, |number, digit| number * 10.0 + f64::from(digit - b'0'))
    };
    let (month, day, year, hour, minute, second) = (next(), next(), next(), next(), next(), next());
    let day_and_clock = (((day - 1.0) * 24.0 + hour) * 60.0 + minute) * 60.0 + second;
    // Years below 100 would be taken for some of the twentieth century; the calendar is the same 400 years on.
    Date::utc(year + 400.0, month - 1.0) - FOUR_CENTURIES + day_and_clock * 1000.0 - epoch
}
