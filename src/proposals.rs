//! Times to propose instead (M9): on their next working days, in their working hours and in the person's day, spread over
//! days and times of day.

use words::WallTime;

use crate::moment::Start;
use crate::world::{Moment, Zones};

/// Starts within their working hours, in minutes after midnight, the likeliest first.
const STARTS: [i32; 9] = [600, 840, 690, 930, 540, 960, 780, 720, 990];
/// Half past two in the afternoon by the person's clock: the further from it, the closer to the night.
const NOON: i64 = 870;
/// From eight in the morning to nine in the evening.
const AWAKE: i64 = 390;

/// In minutes.
const DAY: i64 = 1440;

/// The proposal of this number, counted from 0, on a working day after `last`: the interview's own day, or today. `rest` has
/// a bit for each day of the week on which they do not work, the lowest for Sunday.
pub(crate) fn proposal(zones: Zones, rest: u8, last: WallTime, number: usize) -> Option<Moment> {
    let moment = |at: WallTime| match zones.start(at, false) {
        Start::At { epoch, .. } => zones.moment(epoch),
        _ => None,
    };
    let midnight = last.later(-i32::try_from(last.minutes().rem_euclid(DAY)).unwrap_or_default());
    // Working days on which their noon exists; Apia once left out a whole day.
    let days = (1..60).map(|ahead| midnight.later(ahead * 1440)).filter(|day| rest >> day.day_of_week() & 1 == 0);
    let noon = days.filter_map(|day| moment(day.later(720))).nth(number)?;
    let shift = noon.here().minutes() - noon.at.minutes();
    let from_noon = |start: &i32| ((i64::from(*start) + shift - NOON + DAY / 2).rem_euclid(DAY) - DAY / 2).abs();
    let awake = || STARTS.iter().filter(|start| from_noon(start) <= AWAKE);
    let start = match awake().count().min(3) {
        // Of the person's night, what is nearest to the day.
        0 => STARTS.iter().min_by_key(|start| from_noon(start))?,
        few => awake().nth(number % few)?,
    };
    moment(noon.at.later(start - 720))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::World;

    const SATURDAY_AND_SUNDAY: u8 = 0b100_0001;

    /// Zones that are so many hours ahead all year.
    struct Plain {
        theirs: f64,
        yours: f64,
    }

    impl World for Plain {
        fn ahead(&self, _: f64, zone: &str) -> f64 {
            3_600_000.0 * if zone == "theirs" { self.theirs } else { self.yours }
        }

        fn rest(&self, _: &str) -> u8 {
            SATURDAY_AND_SUNDAY
        }
    }

    fn proposed(world: &Plain, rest: u8, last: &str) -> Vec<String> {
        let zones = Zones { world, theirs: "theirs", yours: "yours" };
        let last = WallTime::parse(last).expect("a time");
        (0..3).filter_map(|number| Some(proposal(zones, rest, last, number)?.at.form())).collect()
    }

    #[test]
    fn three_working_days_and_three_times_of_day_are_proposed() {
        let berlin = Plain { theirs: 1.0, yours: 1.0 };
        // From a Thursday on.
        assert_eq!(
            proposed(&berlin, SATURDAY_AND_SUNDAY, "2026-12-03T14:00"),
            ["2026-12-04T10:00", "2026-12-07T14:00", "2026-12-08T11:30"]
        );
    }

    #[test]
    fn they_keep_to_the_weekend_of_the_place() {
        let dubai = Plain { theirs: 4.0, yours: 4.0 };
        assert_eq!(
            proposed(&dubai, 0b110_0000, "2026-12-03T14:00"),
            ["2026-12-06T10:00", "2026-12-07T14:00", "2026-12-08T11:30"]
        );
    }

    #[test]
    fn nobody_is_asked_to_talk_in_the_night_where_there_is_a_day_for_both() {
        let rest = SATURDAY_AND_SUNDAY;
        for yours in -12..=14 {
            let world = Plain { theirs: 1.0, yours: f64::from(yours) };
            let zones = Zones { world: &world, theirs: "theirs", yours: "yours" };
            for number in 0..9 {
                let last = WallTime::parse("2026-12-03T14:00").expect("a time");
                let moment = proposal(zones, rest, last, number).expect("a proposal");
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
        let rest = SATURDAY_AND_SUNDAY;
        let world = Plain { theirs: 1.0, yours: 1.0 };
        let zones = Zones { world: &world, theirs: "theirs", yours: "yours" };
        let last = WallTime::parse("2026-12-03T14:00").expect("a time");
        let all: Vec<_> = (0..20).filter_map(|number| Some(proposal(zones, rest, last, number)?.at)).collect();
        assert_eq!(all.len(), 20);
        assert!(all.windows(2).all(|pair| pair[0] < pair[1]));
    }
}
