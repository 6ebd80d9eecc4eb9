//! Times to propose instead (M9): on their next working days, in their working hours and in the person's day, spread over
//! days and times of day.

use guide::WallTime;

use crate::moment::Start;
use crate::world::{Moment, Zones};

/// Starts within their working hours, in minutes after midnight, the likeliest first.
const STARTS: [i32; 9] = [600, 840, 690, 930, 540, 960, 780, 720, 990];
/// Half past two in the afternoon by the person's clock: the further from it, the closer to the night.
const NOON: i64 = 870;
/// From eight in the morning to nine in the evening.
const AWAKE: i64 = 390;

/// The proposal of this number, counted from 0, on a working day after `last`: the interview's own day, or today.
pub(crate) fn proposal(zones: Zones, last: WallTime, number: usize) -> Option<Moment> {
    let midnight = -i32::try_from(last.minutes().rem_euclid(1440)).unwrap_or_default();
    let mut left = number;
    for ahead in 1..40 {
        let day = last.later(midnight + ahead * 1440);
        if zones.world.is_weekend(zones.theirs, day.day_of_week()) {
            continue;
        }
        if left > 0 {
            left -= 1;
            continue;
        }
        let mut best: Option<(i64, Moment)> = None;
        for index in 0..STARTS.len() {
            let start = STARTS.get((index + number % 3) % STARTS.len()).copied().unwrap_or_default();
            let Start::At { epoch, twice: false } = zones.start(day.later(start), false) else { continue };
            let Some(moment) = zones.moment(epoch) else { continue };
            let from_noon = (moment.here().minutes() - NOON + 720).rem_euclid(1440) - 720;
            // All of the person's day is as good; of the night, what is nearest to the day.
            let distance = from_noon.abs().max(AWAKE);
            if best.is_none_or(|(least, _)| distance < least) {
                best = Some((distance, moment));
            }
        }
        return best.map(|(_, moment)| moment);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::World;

    /// Zones that are so many hours ahead all year, and people who rest on these days.
    struct Plain {
        theirs: f64,
        yours: f64,
        weekend: &'static [usize],
    }

    impl World for Plain {
        fn ahead(&self, _: f64, zone: &str) -> f64 {
            3_600_000.0 * if zone == "theirs" { self.theirs } else { self.yours }
        }

        fn is_weekend(&self, _: &str, day: usize) -> bool {
            self.weekend.contains(&day)
        }
    }

    fn proposed(world: &Plain, last: &str) -> Vec<String> {
        let zones = Zones { world, theirs: "theirs", yours: "yours" };
        let last = WallTime::parse(last).expect("a time");
        (0..3).filter_map(|number| Some(proposal(zones, last, number)?.at.form())).collect()
    }

    #[test]
    fn three_working_days_and_three_times_of_day_are_proposed() {
        let berlin = Plain { theirs: 1.0, yours: 1.0, weekend: &[0, 6] };
        // From a Thursday on.
        assert_eq!(proposed(&berlin, "2026-12-03T14:00"), ["2026-12-04T10:00", "2026-12-07T14:00", "2026-12-08T11:30"]);
    }

    #[test]
    fn they_keep_to_the_weekend_of_the_place() {
        let dubai = Plain { theirs: 4.0, yours: 4.0, weekend: &[5, 6] };
        assert_eq!(proposed(&dubai, "2026-12-03T14:00"), ["2026-12-06T10:00", "2026-12-07T14:00", "2026-12-08T11:30"]);
    }

    #[test]
    fn nobody_is_asked_to_talk_in_the_night_where_there_is_a_day_for_both() {
        for yours in -12..=14 {
            let world = Plain { theirs: 1.0, yours: f64::from(yours), weekend: &[0, 6] };
            let zones = Zones { world: &world, theirs: "theirs", yours: "yours" };
            for number in 0..9 {
                let last = WallTime::parse("2026-12-03T14:00").expect("a time");
                let moment = proposal(zones, last, number).expect("a proposal");
                let (there, here) = (moment.at.minutes() % 1440, moment.here().minutes() % 1440);
                assert!((540..=990).contains(&there), "{yours}: {there}");
                let awake = 480..=1260;
                let shift = i64::from(moment.offsets.yours - moment.offsets.theirs);
                let possible = STARTS.iter().any(|&start| awake.contains(&(i64::from(start) + shift).rem_euclid(1440)));
                assert!(awake.contains(&here) == possible, "{yours}: {here}");
                // Where there is none, it is still not the middle of the night.
                assert!((390..=1380).contains(&here), "{yours}: {here}");
            }
        }
    }

    #[test]
    fn there_is_always_another() {
        let world = Plain { theirs: 1.0, yours: 1.0, weekend: &[0, 6] };
        let zones = Zones { world: &world, theirs: "theirs", yours: "yours" };
        let last = WallTime::parse("2026-12-03T14:00").expect("a time");
        let all: Vec<_> = (0..20).filter_map(|number| Some(proposal(zones, last, number)?.at)).collect();
        assert_eq!(all.len(), 20);
        assert!(all.windows(2).all(|pair| pair[0] < pair[1]));
    }
}
