//! The time zone data the page needs, and calculations with it. The data comes through a trait, so that all of it is
//! tested without a browser.

use std::rc::Rc;

use words::{Offsets, WallTime, city};

use crate::time::moment::{Start, resolve};
use crate::time::zone_search::ZoneEntry;

pub(crate) const MINUTE: f64 = 60_000.0;
const DAY: f64 = 1440.0 * MINUTE;

/// Time zone data, as the platform knows it.
pub(crate) trait ZoneData {
    /// How far a zone's clocks are ahead of UTC at a moment, both in milliseconds.
    fn offset(&self, epoch: f64, zone: &str) -> f64;

    /// What the platform calls a zone, whatever the season: "Central European Time".
    fn name(&self, zone: &str) -> Option<String>;

    /// Whether the platform knows other zones than the device's own. An old browser, or one that somebody has cut down, does not.
    fn knows_zones(&self) -> bool {
        true
    }

    /// The weekend as a bit mask of days of the week, the lowest bit for Sunday.
    fn weekend(&self, zone: &str) -> u8;

    /// Every zone that the platform knows. Listing them is slow the first time.
    fn entries(&self) -> Rc<Vec<ZoneEntry>> {
        Rc::default()
    }

    /// The canonical name of a zone that is not listed but known to the platform as an alias, for what was typed.
    fn alias(&self, _typed: &str) -> Option<String> {
        None
    }
}

/// Whether a device's zone says nothing about where it is: browsers that keep it to themselves answer with one of these.
pub(crate) fn is_hidden(zone: &str) -> bool {
    matches!(zone, "UTC" | "Etc/UTC" | "GMT" | "Etc/GMT" | "Atlantic/Reykjavik")
}

/// The interview's zone and the person's own.
#[derive(Clone, Copy)]
pub(crate) struct Zones<'a> {
    pub(crate) zone_data: &'a dyn ZoneData,
    pub(crate) theirs: &'a str,
    pub(crate) yours: &'a str,
}

/// A moment, with both zones' offsets.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Moment {
    /// In milliseconds since 1970.
    pub(crate) epoch: f64,
    /// The wall time in the interview's zone.
    pub(crate) at: WallTime,
    /// How far both zones are ahead of UTC at that moment.
    pub(crate) offsets: Offsets,
}

impl Moment {
    /// The wall time in the person's own zone.
    pub(crate) fn in_own_zone(&self) -> WallTime {
        self.at.later(i32::from(self.offsets.yours) - i32::from(self.offsets.theirs))
    }
}

impl Zones<'_> {
    /// Both zones' view of a moment; `None` if it is outside the supported years.
    pub(crate) fn moment(&self, epoch: f64) -> Option<Moment> {
        let theirs = self.zone_data.offset(epoch, self.theirs);
        // Most often both are the same zone, and the browser takes a while to answer.
        let yours = if self.yours == self.theirs { theirs } else { self.zone_data.offset(epoch, self.yours) };
        let at = WallTime::from_minutes(whole((epoch + theirs) / MINUTE))?;
        Some(Moment { epoch, at, offsets: Offsets { theirs: offset_minutes(theirs), yours: offset_minutes(yours) } })
    }

    /// Both zones as people call them, theirs first; none if theirs has no such name, since messages then name its city.
    pub(crate) fn names(&self) -> Vec<String> {
        let name = |zone| self.zone_data.name(zone).and_then(|name| as_people_say(&name));
        let Some(theirs) = name(self.theirs) else { return Vec::new() };
        let yours = name(self.yours).unwrap_or_else(|| [&city(self.yours), " time"].concat());
        vec![theirs, yours]
    }

    /// The moment of a wall time in the interview's zone. `second` picks the second one if the time occurs twice.
    pub(crate) fn start(&self, at: WallTime, second: bool) -> Start {
        let wall = milliseconds(at);
        match resolve(wall, |epoch| self.zone_data.offset(epoch, self.theirs)) {
            // A day later the clocks have been set back, so that offset gives the second moment.
            Start::At { twice: true, .. } if second => {
                Start::At { epoch: wall - self.zone_data.offset(wall + DAY, self.theirs), twice: true }
            }
            start => start,
        }
    }

    /// For a wall time that clocks skip, the next full or half hour that exists.
    pub(crate) fn nearest(&self, at: WallTime) -> WallTime {
        let (_, _, day) = at.date();
        let mut nearest = at;
        // No change of clocks skips more than a day.
        while self.start(nearest, false) == Start::Impossible && nearest.date().2.abs_diff(day) < 2 {
            let past = i32::try_from(nearest.minutes().rem_euclid(30)).unwrap_or_default();
            nearest = nearest.later(30 - past);
        }
        nearest
    }
}

/// A zone's name as it is said in a sentence: "Central European time", "India time". None for an offset such as
/// "GMT+5:30", and for a name that puts off more readers than it helps.
fn as_people_say(name: &str) -> Option<String> {
    let place = name.strip_suffix(" Time")?;
    let place = place.strip_suffix(" Standard").unwrap_or(place);
    match place {
        "Coordinated Universal" | "Greenwich Mean" => None,
        "United Kingdom" => Some("UK time".to_owned()),
        _ => Some([place, " time"].concat()),
    }
}

#[expect(clippy::cast_precision_loss, reason = "the minutes of ten thousand years are exact in an f64")]
fn milliseconds(at: WallTime) -> f64 {
    at.minutes() as f64 * MINUTE
}

#[expect(clippy::cast_possible_truncation, reason = "the cast saturates, and WallTime rejects such values")]
fn whole(minutes: f64) -> i64 {
    minutes.floor() as i64
}

#[expect(clippy::cast_possible_truncation, reason = "an offset is less than a day")]
pub(crate) fn offset_minutes(milliseconds: f64) -> i16 {
    (milliseconds / MINUTE) as i16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_is_named_as_people_say_it() {
        for (platform, says) in [
            ("Central European Time", Some("Central European time")),
            ("Eastern Time", Some("Eastern time")),
            ("India Standard Time", Some("India time")),
            ("United Kingdom Time", Some("UK time")),
            ("Coordinated Universal Time", None),
            ("Greenwich Mean Time", None),
            ("GMT+5:30", None),
            ("GMT+00:00", None),
            ("UTC", None),
        ] {
            assert_eq!(as_people_say(platform).as_deref(), says, "{platform}");
        }
    }

    /// Names the zones of Germany and India, and no other.
    struct Named;

    impl ZoneData for Named {
        fn offset(&self, _: f64, _: &str) -> f64 {
            0.0
        }

        fn name(&self, zone: &str) -> Option<String> {
            match zone {
                "Europe/Berlin" => Some("Central European Time".to_owned()),
                "Asia/Kolkata" => Some("India Standard Time".to_owned()),
                _ => Some("GMT+1".to_owned()),
            }
        }

        fn weekend(&self, _: &str) -> u8 {
            0
        }
    }

    #[test]
    fn both_zones_are_named_or_none() {
        let names = |theirs, yours| Zones { zone_data: &Named, theirs, yours }.names();
        assert_eq!(names("Europe/Berlin", "Asia/Kolkata"), ["Central European time", "India time"]);
        assert_eq!(names("Europe/Berlin", "Africa/Lagos"), ["Central European time", "Lagos time"]);
        assert_eq!(names("Africa/Lagos", "Europe/Berlin"), Vec::<String>::new());
    }
}
