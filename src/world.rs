//! What the page asks of the browser about zones, and what follows from the answers. The answers come from outside, so that
//! all of it is tested without a browser.

use words::{Offsets, WallTime};

use crate::moment::{Start, resolve};

const MINUTE: f64 = 60_000.0;
const DAY: f64 = 1440.0 * MINUTE;

/// The zones and their habits, as the platform knows them.
pub(crate) trait World {
    /// How far the clocks of a zone are ahead of UTC at a moment, both in milliseconds.
    fn ahead(&self, epoch: f64, zone: &str) -> f64;

    /// A bit for each day of the week on which people there do not work, the lowest for Sunday.
    fn rest(&self, zone: &str) -> u8;
}

/// Two zones: theirs, where the interview is, and the person's own.
#[derive(Clone, Copy)]
pub(crate) struct Zones<'a> {
    pub(crate) world: &'a dyn World,
    pub(crate) theirs: &'a str,
    pub(crate) yours: &'a str,
}

/// A moment, as both sides read it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Moment {
    /// In milliseconds since 1970.
    pub(crate) epoch: f64,
    /// By their clock.
    pub(crate) at: WallTime,
    /// How far both clocks are ahead of UTC then.
    pub(crate) offsets: Offsets,
}

impl Moment {
    /// The same by the person's own clock.
    pub(crate) fn here(&self) -> WallTime {
        self.at.later(i32::from(self.offsets.yours) - i32::from(self.offsets.theirs))
    }
}

impl Zones<'_> {
    /// What both clocks show at a moment.
    pub(crate) fn moment(&self, epoch: f64) -> Option<Moment> {
        let [theirs, yours] = [self.theirs, self.yours].map(|zone| self.world.ahead(epoch, zone));
        let at = WallTime::from_minutes(whole((epoch + theirs) / MINUTE))?;
        Some(Moment { epoch, at, offsets: Offsets { theirs: ahead(theirs), yours: ahead(yours) } })
    }

    /// When their clock shows this; the second time, where it does so twice and that is meant.
    pub(crate) fn start(&self, at: WallTime, second: bool) -> Start {
        let wall = milliseconds(at);
        match resolve(wall, |epoch| self.world.ahead(epoch, self.theirs)) {
            // A day after clocks went back, they are behind for good.
            Start::At { twice: true, .. } if second => {
                Start::At { epoch: wall - self.world.ahead(wall + DAY, self.theirs), twice: true }
            }
            start => start,
        }
    }

    /// The next time by the half hour that their clock does show, for one that it jumps over.
    pub(crate) fn nearest(&self, at: WallTime) -> WallTime {
        let (_, _, day) = at.date();
        let mut nearest = at;
        // No clock jumps further than over a day.
        while self.start(nearest, false) == Start::Impossible && nearest.date().2.abs_diff(day) < 2 {
            let past = i32::try_from(nearest.minutes().rem_euclid(30)).unwrap_or_default();
            nearest = nearest.later(30 - past);
        }
        nearest
    }
}

#[expect(clippy::cast_precision_loss, reason = "minutes of ten thousand years fit")]
fn milliseconds(at: WallTime) -> f64 {
    at.minutes() as f64 * MINUTE
}

#[expect(clippy::cast_possible_truncation, reason = "clamped by the cast itself, and refused by the calendar")]
fn whole(minutes: f64) -> i64 {
    minutes.floor() as i64
}

#[expect(clippy::cast_possible_truncation, reason = "no zone is further off than a day")]
pub(crate) fn ahead(milliseconds: f64) -> i16 {
    (milliseconds / MINUTE) as i16
}
