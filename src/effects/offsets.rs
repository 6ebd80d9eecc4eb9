//! Offsets of time zones, from the browser's `Intl`. Where that is missing or fails, each zone is taken for the device's own.

use std::cell::RefCell;

use js_sys::{Array, Date, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// In milliseconds.
const FOUR_CENTURIES: f64 = 146_097.0 * 86_400_000.0;

/// The number of cached formatters: zones are asked about in turn.
const CACHE_SIZE: usize = 4;

thread_local! {
    /// A formatter is slow to make and heavy to keep, hence a small cache.
    static FORMATS: RefCell<Vec<(String, Function)>> = const { RefCell::new(Vec::new()) };
}

/// An options object for `Intl`.
pub(crate) fn options(pairs: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for &(key, value) in pairs {
        let _ = Reflect::set(&options, &key.into(), &value.into());
    }
    options
}

/// Constructs an `Intl` object; none where the browser does not have it, or not for these arguments.
pub(super) fn construct(class: &str, arguments: &Array) -> Option<JsValue> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let class = Reflect::get(&intl, &class.into()).ok()?.dyn_into::<Function>().ok()?;
    Reflect::construct(&class, arguments).ok()
}

/// The function that formats dates for a locale, by these options.
pub(super) fn date_format(locale: &str, options: &Object) -> Option<Function> {
    let locales = if locale.is_empty() { Array::new() } else { Array::of1(&locale.into()) };
    let format = construct("DateTimeFormat", &Array::of2(&locales, options))?;
    Reflect::get(&format, &"format".into()).ok()?.dyn_into().ok()
}

/// The formatter of a zone, to the second.
fn format(zone: &str) -> Option<Function> {
    FORMATS.with_borrow_mut(|formats| {
        if let Some((_, format)) = formats.iter().find(|(known, _)| known == zone) {
            return Some(format.clone());
        }
        let mut how = vec![("timeZone", zone), ("hourCycle", "h23")];
        how.extend(["year", "month", "day", "hour", "minute", "second"].map(|part| (part, "numeric")));
        let format = date_format("en-US", &options(&how))?;
        formats.truncate(CACHE_SIZE - 1);
        formats.insert(0, (zone.to_owned(), format.clone()));
        Some(format)
    })
}

/// How far a zone's clocks are ahead of UTC at a moment, both in milliseconds.
pub(crate) fn offset(epoch: f64, zone: &str) -> f64 {
    // The formatted text, `12/3/2026, 14:00:00`, has no milliseconds.
    let epoch = (epoch / 1000.0).floor() * 1000.0;
    let shown = format(zone).and_then(|format| format.call1(&JsValue::UNDEFINED, &epoch.into()).ok()?.as_string());
    let Some(shown) = shown else { return -Date::new(&epoch.into()).get_timezone_offset() * 60_000.0 };
    let (mut numbers, mut next, mut inside) = ([0.0; 6], 0, false);
    for byte in shown.bytes() {
        let digit = byte.is_ascii_digit();
        next += usize::from(inside && !digit);
        inside = digit;
        if let Some(number) = numbers.get_mut(next).filter(|_| digit) {
            *number = *number * 10.0 + f64::from(byte - b'0');
        }
    }
    let [month, day, year, hour, minute, second] = numbers;
    let day_and_clock = (((day - 1.0) * 24.0 + hour) * 60.0 + minute) * 60.0 + second;
    // JavaScript reads years below 100 as 19xx; add 400 years, after which the calendar repeats.
    Date::utc(year + 400.0, month - 1.0) - FOUR_CENTURIES + day_and_clock * 1000.0 - epoch
}
