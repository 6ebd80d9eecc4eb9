//! What the page knows of time zones, in WebAssembly by itself: the very files of the page, for the proof to call.

use wasm_bindgen::prelude::wasm_bindgen;

#[path = "../../../src/moment.rs"]
mod moment;
#[path = "../../../src/browser/zones.rs"]
mod zones;

/// The zone of the device.
#[must_use]
#[wasm_bindgen]
pub fn own() -> String {
    zones::own()
}

/// Every zone that the page offers.
#[must_use]
#[wasm_bindgen]
pub fn all() -> Vec<String> {
    zones::all()
}

/// The moment at which the clocks of a zone show this date and time, in words that can be compared: `once` or `twice` and
/// the milliseconds since 1970, `impossible` or `unknown`.
#[must_use]
#[wasm_bindgen]
pub fn start(date: &str, time: &str, zone: &str) -> String {
    match zones::start(date, time, zone) {
        moment::Start::Unknown => "unknown".to_owned(),
        moment::Start::Impossible => "impossible".to_owned(),
        moment::Start::At { epoch, twice } => format!("{} {epoch}", if twice { "twice" } else { "once" }),
    }
}

/// What the clocks of a zone show at a moment; both in milliseconds since 1970.
#[must_use]
#[wasm_bindgen]
pub fn wall(epoch: f64, zone: &str) -> f64 {
    zones::wall(epoch, zone)
}
