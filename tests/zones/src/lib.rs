//! The page's time zone code compiled to WebAssembly on its own, from the same source files, for the test to call.

use wasm_bindgen::prelude::wasm_bindgen;
use words::WallTime;

use time::moment::Start;
use time::zones::{ZoneData, Zones};

#[path = "../../../src/effects/offsets.rs"]
mod offsets;
#[allow(dead_code, reason = "the page uses more of it")]
#[path = "."]
mod time {
    #[path = "../../../src/time/moment.rs"]
    pub(crate) mod moment;
    #[path = "../../../src/time/typed_offset.rs"]
    pub(crate) mod typed_offset;
    #[path = "../../../src/time/zone_search.rs"]
    pub(crate) mod zone_search;
    #[path = "../../../src/time/zones.rs"]
    pub(crate) mod zones;
}

/// Offsets from the browser, as on the page.
struct Browser;

impl ZoneData for Browser {
    fn offset(&self, epoch: f64, zone: &str) -> f64 {
        offsets::offset(epoch, zone)
    }

    fn name(&self, _zone: &str) -> Option<String> {
        None
    }

    fn weekend(&self, _zone: &str) -> u8 {
        0
    }
}

/// When the clocks of a zone show a time like `2026-12-03T14:00`, as a string to compare: `once` and the milliseconds
/// since 1970, `twice` and those of both moments, `impossible` or `unknown`.
#[must_use]
#[wasm_bindgen]
pub fn start(wall: &str, zone: &str) -> String {
    let zones = Zones { zone_data: &Browser, theirs: zone, yours: zone };
    let Ok(wall) = WallTime::parse(wall) else { return "unknown".to_owned() };
    let [first, second] = [false, true].map(|second| match zones.start(wall, second) {
        Start::Unknown => "unknown".to_owned(),
        Start::Impossible => "impossible".to_owned(),
        Start::At { epoch, twice: false } => format!("once {epoch}"),
        Start::At { epoch, twice: true } => format!("twice {epoch}"),
    });
    if first == second { first } else { [&first, " ", second.trim_start_matches("twice ")].concat() }
}

/// What the clocks of a zone show at a moment; both in milliseconds since 1970.
#[must_use]
#[wasm_bindgen]
pub fn wall(epoch: f64, zone: &str) -> f64 {
    epoch + offsets::offset(epoch, zone)
}
