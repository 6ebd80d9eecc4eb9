//! What a person's doings are seen against: the clock, the zones, the site and the modules that come later. All of it comes from
//! outside and none of it is kept in the model.

use std::rc::Rc;

use crate::composer::Letters;
use crate::host::rules::HouseRules;
use crate::reader::Reading;
use crate::time::zones::{ZoneData, is_hidden};

/// What comes from outside.
#[derive(Clone)]
pub(crate) struct Surroundings {
    /// In milliseconds since 1970.
    pub(crate) now: f64,
    /// The device's zone, an IANA name.
    pub(crate) own_zone: String,
    /// Whether people here write the month before the day: "12/3".
    pub(crate) month_first: bool,
    /// What the platform knows of zones.
    pub(crate) zone_data: Rc<dyn ZoneData>,
    /// The module with the letters.
    pub(crate) letters: Letters,
    /// The reading module.
    pub(crate) reading: Reading,
    /// The house rules.
    pub(crate) house: HouseRules,
    /// The address and the label of the site's own help.
    pub(crate) help: Option<(String, String)>,
    /// The address of the site's own guide.
    pub(crate) guide: Option<String>,
}

impl Surroundings {
    /// Whether the browser keeps to itself where the device is, so that people are asked. One that knows no zones at all can only
    /// be taken at its word.
    pub(crate) fn hides_its_zone(&self) -> bool {
        is_hidden(&self.own_zone) && self.zone_data.knows_zones()
    }
}
