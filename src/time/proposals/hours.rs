//! Times of day that suit both sides: within the employer's working hours and the person's day.

use policy::Circumstance;
use words::WallTime;

use super::{DAY, MOST};
use crate::time::moment::Start;
use crate::time::zones::{Moment, Zones};

/// Start times within working hours, in minutes after midnight, best first.
pub(super) const WORKING: [i32; 9] = [600, 840, 690, 930, 540, 960, 780, 720, 990];
/// Start times for people who are awake, but not at work, best first.
const EARLY_AND_LATE: [i32; 6] = [1020, 480, 1080, 1140, 1200, 1260];
/// The middle of the person's day, 14:30, in minutes after midnight.
const MIDDLE_OF_DAY: i64 = 870;
/// Half of the waking day, 8:00 to 21:00, in minutes.
const HALF_WAKING_DAY: i64 = 390;

/// What may be asked of the two sides.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Range {
    /// The employer's working hours. If the person sleeps through all of them, the time nearest to their day.
    Working,
    /// Both sides' waking hours: theirs where their working hours are at night for the person.
    Waking,
}

/// After the zones were mixed up, nobody is asked to meet at night.
pub(super) const fn range(circumstance: Circumstance) -> Range {
    if matches!(circumstance, Circumstance::MisreadTheTimeOrZone) { Range::Waking } else { Range::Working }
}

/// The best times of those that fit, best first. The day is given as its midnight by the clock of the interview; it has no
/// times if the zone skips it, as Apia once did.
pub(super) fn on(zones: Zones, day: WallTime, range: Range, fits: impl Fn(&Moment) -> bool) -> Vec<Moment> {
    let moment = |start: &i32| match zones.start(day.later(*start), false) {
        Start::At { epoch, .. } => zones.moment(epoch),
        _ => None,
    };
    let awake = |moment: &Moment| from_middle_of_day(moment) <= HALF_WAKING_DAY;
    // No more than needed are worked out, since the browser is asked about each.
    let working = || WORKING.iter().filter_map(moment);
    let awake_of = |starts: &[i32]| starts.iter().filter_map(moment).filter(awake).filter(&fits).take(MOST).collect();
    match range {
        _ if working().any(|moment| awake(&moment)) => awake_of(&WORKING),
        Range::Waking => awake_of(&EARLY_AND_LATE),
        Range::Working => working().min_by_key(from_middle_of_day).filter(&fits).into_iter().collect(),
    }
}

/// How far from the middle of the person's day, in minutes.
fn from_middle_of_day(moment: &Moment) -> i64 {
    let (day, half) = (i64::from(DAY), i64::from(DAY) / 2);
    ((moment.in_own_zone().minutes() - MIDDLE_OF_DAY + half).rem_euclid(day) - half).abs()
}
