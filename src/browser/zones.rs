//! Time zones, as the browser's `Intl` knows them; we carry no database of them.

use js_sys::{Array, Date, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::moment::{Start, resolve};

/// In milliseconds.
const FOUR_CENTURIES: f64 = 146_097.0 * 86_400_000.0;

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

/// What the clocks of a zone show at a moment, in milliseconds since they would have shown the beginning of 1970.
#[allow(dead_code, reason = "proved with the rest; a calendar will ask for it")]
pub(crate) fn wall(epoch: f64, zone: &str) -> f64 {
    epoch + offset(epoch, zone)
}

/// How far the clocks of a zone are ahead of UTC at a moment, in milliseconds.
fn offset(epoch: f64, zone: &str) -> f64 {
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
