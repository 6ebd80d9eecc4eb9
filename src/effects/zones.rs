//! Time zone data from the browser's `Intl`; none is shipped with the page.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use js_sys::{Array, Function};
use wasm_bindgen::{JsCast, JsValue};
use words::Clock;

use super::get;
use super::offsets::{construct, date_format, offset, options};
use crate::time::zone_search::ZoneEntry;
use crate::time::zones::ZoneData;

/// Outdated names that some browsers still report, and their current names, by the time zone database.
const RENAMED: [(&str, &str); 14] = [
    ("Africa/Asmera", "Africa/Asmara"),
    ("America/Buenos_Aires", "America/Argentina/Buenos_Aires"),
    ("America/Coral_Harbour", "America/Atikokan"),
    ("America/Godthab", "America/Nuuk"),
    ("America/Indianapolis", "America/Indiana/Indianapolis"),
    ("Asia/Calcutta", "Asia/Kolkata"),
    ("Asia/Katmandu", "Asia/Kathmandu"),
    ("Asia/Rangoon", "Asia/Yangon"),
    ("Asia/Saigon", "Asia/Ho_Chi_Minh"),
    ("Atlantic/Faeroe", "Atlantic/Faroe"),
    ("Europe/Kiev", "Europe/Kyiv"),
    ("Pacific/Enderbury", "Pacific/Kanton"),
    ("Pacific/Ponape", "Pacific/Pohnpei"),
    ("Pacific/Truk", "Pacific/Chuuk"),
];

/// The current name, and the old one if it differs (otherwise empty).
///
/// A browser from before a zone was renamed keeps the old name: it knows no other.
fn current_name(zone: &JsValue) -> Option<(String, &'static str)> {
    let zone = zone.as_string()?;
    let renamed = RENAMED.iter().find(|(old, new)| *old == zone && canonical_name(new).is_some());
    Some(renamed.map_or((zone, ""), |&(old, new)| (new.to_owned(), old)))
}

/// What the browser calls a zone of this name itself; `None` if it knows none.
fn canonical_name(zone: &str) -> Option<JsValue> {
    let format = construct("DateTimeFormat", &Array::of2(&JsValue::UNDEFINED, &options(&[("timeZone", zone)])))?;
    get(&call(&format, "resolvedOptions", &JsValue::UNDEFINED)?, "timeZone")
}

/// The device's zone; UTC if unknown.
pub(crate) fn device_zone() -> String {
    let zone = resolved_option("timeZone").and_then(|zone| current_name(&zone));
    zone.map(|(zone, _)| zone).filter(|zone| !zone.is_empty()).unwrap_or_else(|| "UTC".to_owned())
}

/// The clock of the device's locale: 12 or 24 hours.
pub(crate) fn device_clock() -> Clock {
    if resolved_option("hour12").is_some_and(|yes| yes.is_truthy()) { Clock::Hours12 } else { Clock::Hours24 }
}

/// Whether the device's locale writes the month before the day: "12/3".
pub(crate) fn device_writes_month_first() -> bool {
    let third_of_december = js_sys::Date::new_with_year_month_day(2026, 11, 3);
    let shown = date_format("", &options(&[]))
        .and_then(|format| format.call1(&JsValue::UNDEFINED, &third_of_december).ok()?.as_string());
    // "2026-12-03" says nothing of how people write a date without its year.
    shown.is_some_and(|shown| shown.starts_with("12") || shown.starts_with("2026/12"))
}

/// A resolved `DateTimeFormat` option of the device.
fn resolved_option(key: &str) -> Option<JsValue> {
    let format = construct("DateTimeFormat", &Array::of2(&Array::new(), &options(&[("hour", "numeric")])))?;
    get(&call(&format, "resolvedOptions", &JsValue::UNDEFINED)?, key)
}

/// Calls a method that not every browser has.
fn call(object: &JsValue, method: &str, argument: &JsValue) -> Option<JsValue> {
    get(object, method)?.dyn_into::<Function>().ok()?.call1(object, argument).ok()
}

/// A zone and its region.
struct Region {
    zone: String,
    code: String,
    country: String,
}

/// The browser's zones by region, found by trying all two-letter codes; none if the browser does not support that.
fn regions() -> Vec<Region> {
    let mut found = Vec::new();
    let how = options(&[("type", "region"), ("fallback", "none")]);
    let Some(names) = construct("DisplayNames", &Array::of2(&"en".into(), &how)) else { return found };
    for first in b'A'..=b'Z' {
        for second in b'A'..=b'Z' {
            let code: String = [first, second].map(char::from).iter().collect();
            // Most codes are no region, and this is the fastest way to find out.
            let Some(country) = call(&names, "of", &code.as_str().into()).and_then(|country| country.as_string())
            else {
                continue;
            };
            for (zone, _) in zones_of(&code).iter().filter_map(|zone| current_name(&zone)) {
                found.push(Region { zone, code: code.clone(), country: country.clone() });
            }
        }
    }
    found
}

fn region_locale(code: &str) -> Option<JsValue> {
    construct("Locale", &Array::of1(&["und-", code].concat().into()))
}

/// Prefixes of zone names.
const AREAS: [&str; 9] =
    ["", "Europe/", "America/", "Asia/", "Africa/", "Australia/", "Pacific/", "Atlantic/", "Indian/"];

/// The canonical name of a zone that is not listed but known to the browser as an alias, for what was typed.
fn alias(typed: &str) -> Option<String> {
    // The browser ignores case.
    let zone: String = typed.trim().chars().map(|character| if character == ' ' { '_' } else { character }).collect();
    AREAS.iter().find_map(|area| {
        let zone = [area, zone.as_str()].concat();
        let (alias, _) = current_name(&canonical_name(&zone)?)?;
        // Use the browser's canonical name; skip bare offsets and abbreviations, which have no city to show.
        alias.contains('/').then_some(alias).filter(|alias| !alias.starts_with("Etc/"))
    })
}

/// The time zone data of this browser.
#[derive(Default)]
pub(crate) struct BrowserZones {
    /// Cached, since it takes tens of milliseconds.
    regions: OnceCell<Vec<Region>>,
    /// All zones, cached as well.
    entries: OnceCell<Rc<Vec<ZoneEntry>>>,
    /// Whether the browser answers at all, cached as well.
    knows_zones: OnceCell<bool>,
    /// The weekends of zones that were asked for.
    weekends: RefCell<Vec<(String, u8)>>,
    /// The names of zones that were asked for. Cached, since they are asked for at each render.
    names: RefCell<Vec<(String, Option<String>)>>,
}

/// The browser's name of a zone, the same in summer and winter; none if it has none, or is too old to know.
fn name(zone: &str) -> Option<String> {
    let how = options(&[("timeZone", zone), ("timeZoneName", "longGeneric")]);
    let format = construct("DateTimeFormat", &Array::of2(&"en".into(), &how))?;
    let parts = Array::from(&call(&format, "formatToParts", &super::clock::now().into())?);
    let is_name = |part: &JsValue| get(part, "type").is_some_and(|kind| kind == "timeZoneName");
    get(&parts.iter().find(is_name)?, "value")?.as_string()
}

impl BrowserZones {
    fn region(&self, zone: &str) -> Option<&Region> {
        self.regions.get_or_init(regions).iter().find(|region| region.zone == zone)
    }

    /// All zones, with their countries where known; only UTC if the browser is too old to list them.
    fn listed(&self) -> Vec<ZoneEntry> {
        let listed =
            get(&js_sys::global(), "Intl").and_then(|intl| call(&intl, "supportedValuesOf", &"timeZone".into()));
        let listed = listed.map(|list| Array::from(&list)).unwrap_or_default();
        listed.push(&"UTC".into());
        let now = super::clock::now();
        let entry = |(zone, former): (String, &str)| {
            let (country, code) = self.region(&zone).map_or(("", ""), |region| (&region.country, &region.code));
            let ahead = crate::time::zones::offset_minutes(offset(now, &zone));
            ZoneEntry::new(zone, country, &[former, " ", code].concat(), ahead)
        };
        listed.iter().filter_map(|zone| current_name(&zone)).map(entry).collect()
    }
}

impl ZoneData for BrowserZones {
    fn offset(&self, epoch: f64, zone: &str) -> f64 {
        offset(epoch, zone)
    }

    fn knows_zones(&self) -> bool {
        *self.knows_zones.get_or_init(|| resolved_option("timeZone").is_some())
    }

    fn name(&self, zone: &str) -> Option<String> {
        let mut names = self.names.borrow_mut();
        if let Some((_, name)) = names.iter().find(|(known, _)| known == zone) {
            return name.clone();
        }
        let name = name(zone);
        names.push((zone.to_owned(), name.clone()));
        name
    }

    fn entries(&self) -> Rc<Vec<ZoneEntry>> {
        Rc::clone(self.entries.get_or_init(|| Rc::new(self.listed())))
    }

    fn alias(&self, typed: &str) -> Option<String> {
        alias(typed)
    }

    fn weekend(&self, zone: &str) -> u8 {
        let mut weekends = self.weekends.borrow_mut();
        if let Some(&(_, weekend)) = weekends.iter().find(|(known, _)| known == zone) {
            return weekend;
        }
        let weekend = weekend(zone);
        weekends.push((zone.to_owned(), weekend));
        weekend
    }
}

/// Regions whose offices do not close on Saturday and Sunday, by the tables that browsers carry. Which days they are
/// there, the browser says. To ask for the region of any zone would take a tenth of a second.
const OTHER_WEEKENDS: [&str; 16] =
    ["AF", "BH", "DZ", "EG", "IL", "IQ", "IR", "JO", "KW", "LY", "OM", "QA", "SA", "SD", "SY", "YE"];

fn weekend(zone: &str) -> u8 {
    let is_it = |each: JsValue| current_name(&each).is_some_and(|(each, _)| each == zone);
    let code = OTHER_WEEKENDS.iter().find(|code| zones_of(code).iter().any(is_it));
    let week = code.and_then(|code| call(&region_locale(code)?, "getWeekInfo", &JsValue::UNDEFINED));
    let days = week.and_then(|week| get(&week, "weekend")).map(|days| Array::from(&days));
    // `Intl` counts Monday as 1 and Sunday as 7.
    let bit = |day: JsValue| day.as_f64().map_or(0, |day| 1 << (weekday(day) % 7));
    days.map_or(SATURDAY_AND_SUNDAY, |days| days.iter().map(bit).fold(0, |all, bit| all | bit))
}

/// The zones of a region; none where the browser does not say.
fn zones_of(code: &str) -> Array {
    let zones = region_locale(code).and_then(|locale| call(&locale, "getTimeZones", &JsValue::UNDEFINED));
    zones.filter(Array::is_array).map(|zones| Array::from(&zones)).unwrap_or_default()
}

const SATURDAY_AND_SUNDAY: u8 = 0b100_0001;

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a day of the week")]
fn weekday(day: f64) -> u8 {
    day as u8
}
