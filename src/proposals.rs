//! Proposes new times (M9): on the employer's next working days, within their working hours and the person's day,
//! spread over days and times of day.

use words::WallTime;

use crate::moment::Start;
use crate::time_zones::{Moment, Zones};

/// Start times within their working hours, in minutes after midnight, best first.
const STARTS: [i32; 9] = [600, 840, 690, 930, 540, 960, 780, 720, 990];
/// The middle of the person's day, 14:30, in minutes after midnight.
const MIDDLE_OF_DAY: i64 = 870;
/// Half of the waking day, 8:00 to 21:00, in minutes.
const HALF_WAKING_DAY: i64 = 390;

/// Minutes in a day.
const DAY: i64 = 1440;

/// The proposal with this number, from 0, on a working day after `last`: the interview's own day, or today. `rest` is a
/// bit mask of the employer's weekend, the lowest bit for Sunday.
pub(crate) fn proposal(zones: Zones, weekend: u8, last: WallTime, number: usize) -> Option<Moment> {
    let moment = |at: WallTime| match zones.start(at, false) {
        Start::At { epoch, .. } => zones.moment(epoch),
        _ => None,
    };
    let midnight = last.later(-i32::try_from(last.minutes().rem_euclid(DAY)).unwrap_or_default());
    // Working days on which their noon exists; Apia once skipped a whole day.
    let days = (1..60).map(|ahead| midnight.later(ahead * 1440)).filter(|day| weekend >> day.day_of_week() & 1 == 0);
    let noon = days.filter_map(|day| moment(day.later(720))).nth(number)?;
    let shift = noon.in_own_zone().minutes() - noon.at.minutes();
    let from_middle_of_day =
        |start: &i32| ((i64::from(*start) + shift - MIDDLE_OF_DAY + DAY / 2).rem_euclid(DAY) - DAY / 2).abs();
    let awake = || STARTS.iter().filter(|start| from_middle_of_day(start) <= HALF_WAKING_DAY);
    let start = match awake().count().min(3) {
        // If all are at night for the person, take the one nearest to their day.
        0 => STARTS.iter().min_by_key(|start| from_middle_of_day(start))?,
        few => awake().nth(number % few)?,
    };
    moment(noon.at.later(start - 720))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time_zones::ZoneData;

    const SATURDAY_AND_SUNDAY: u8 = 0b100_0001;

    /// Zones with fixed offsets, in hours.
    struct Plain {
        theirs: f64,
        yours: f64,
    }

    impl ZoneData for Plain {
        fn offset(&self, _: f64, zone: &str) -> f64 {
            3_600_000.0 * if zone == "theirs" { self.theirs } else { self.yours }
        }

        fn weekend(&self, _: &str) -> u8 {
            SATURDAY_AND_SUNDAY
        }
    }

    fn proposed(zone_data: &Plain, weekend: u8, last: &str) -> Vec<String> {
        let zones = Zones { zone_data, theirs: "theirs", yours: "yours" };
        let last = WallTime::parse(last).expect("a time");
        (0..3).filter_map(|number| Some(proposal(zones, weekend, last, number)?.at.form())).collect()
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
    fn proposals_avoid_the_weekend_of_the_zone() {
        let dubai = Plain { theirs: 4.0, yours: 4.0 };
        assert_eq!(
            proposed(&dubai, 0b110_0000, "2026-12-03T14:00"),
            ["2026-12-06T10:00", "2026-12-07T14:00", "2026-12-08T11:30"]
        );
    }

    #[test]
    fn proposals_avoid_the_night_where_working_hours_overlap_the_day() {
        let weekend = SATURDAY_AND_SUNDAY;
        for yours in -12..=14 {
            let zone_data = Plain { theirs: 1.0, yours: f64::from(yours) };
            let zones = Zones { zone_data: &zone_data, theirs: "theirs", yours: "yours" };
            for number in 0..9 {
                let last = WallTime::parse("2026-12-03T14:00").expect("a time");
                let moment = proposal(zones, weekend, last, number).expect("a proposal");
                let (there, here) = (moment.at.minutes() % 1440, moment.in_own_zone().minutes() % 1440);
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
    fn proposals_do_not_run_out() {
        let weekend = SATURDAY_AND_SUNDAY;
        let zone_data = Plain { theirs: 1.0, yours: 1.0 };
        let zones = Zones { zone_data: &zone_data, theirs: "theirs", yours: "yours" };
        let last = WallTime::parse("2026-12-03T14:00").expect("a time");
        let all: Vec<_> = (0..20).filter_map(|number| Some(proposal(zones, weekend, last, number)?.at)).collect();
        assert_eq!(all.len(), 20);
        assert!(all.windows(2).all(|pair| pair[0] < pair[1]));
    }
}
