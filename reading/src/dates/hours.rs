//! From a time as it is said to one of the clock.

use super::piece::{Clock, Half, Part, Time};

/// The clock goes on to 24:00, which is the end of a day.
const DAY: i64 = 1440;

pub(super) const NO_SUCH_TIME: &str = "The clock goes from 00:00 to 23:59.";

impl Time {
    /// The minutes since the beginning of the day, 0 to 1440 and more after midnight; two where it may be either end of the day.
    ///
    /// # Errors
    /// Says why it is none.
    pub(super) fn minutes(&self, part: Option<Part>) -> Result<(i64, Option<i64>), String> {
        let begins = self.start;
        if begins.midnight {
            return Ok((DAY, (part != Some(Part::Night)).then_some(0)));
        }
        let start = begins.minutes(part)?;
        // Who writes "12am" may mean noon, the likelier hour.
        if begins.half == Some(Half::Am) && begins.hour == 12 && self.until.is_none() && part.is_none() {
            return Ok((start + DAY / 2, Some(start)));
        }
        let Some(until) = self.until else { return Ok((start, None)) };
        let end = if until.midnight { DAY } else { until.minutes(part)? };
        // Of "10am - 1" and "6-7" the end is half a day later than it looks.
        let later = if until.half.is_none() && !until.certain { end + DAY / 2 } else { end };
        if start < end || start < later {
            if begins.half.is_some() || begins.certain || part.is_some() || until.half.is_none() {
                return Ok((start, None));
            }
        } else if begins.half.is_some() || begins.certain || until.half.is_none() {
            return Err("It would end before it begins.".to_owned());
        }
        // Of "3-4 pm" the first has the half of the second, of "11-1 pm" the other.
        let [one, other] =
            [Half::Pm, Half::Am].map(|half| Clock { half: Some(half), ..begins }.minutes(None).unwrap_or(start));
        let same = if until.half == Some(Half::Am) { other } else { one };
        Ok((if same < end { same } else { one.min(other) }, None))
    }

    pub(super) fn ends_after_it_begins(&self) -> bool {
        let (start, end) = (self.start.minutes(None), self.until.map(|until| until.minutes(None)));
        !matches!((start, end), (Ok(start), Some(Ok(end))) if end <= start)
    }
}

impl Clock {
    fn minutes(self, part: Option<Part>) -> Result<i64, String> {
        let (hour, minute) = (self.hour, self.minute);
        let none = || Err(NO_SUCH_TIME.to_owned());
        if minute > 59 || hour > 24 || hour == 24 && minute > 0 {
            return none();
        }
        let hour = match (self.half, hour) {
            (Some(Half::Am), 13..) => return Err(format!("{hour} is no hour of the morning.")),
            (Some(Half::Am), 12) => 0,
            (Some(Half::Am), _) | (Some(Half::Pm), 12..=23) => hour,
            (Some(Half::Pm), 0 | 24..) => return none(),
            (Some(Half::Pm), _) => hour + 12,
            (None, _) => self.in_part(part),
        };
        let fits = match part {
            None => true,
            Some(Part::Morning) => hour < 13,
            Some(Part::Afternoon) => (12..19).contains(&hour),
            Some(Part::Evening) => hour > 15,
            Some(Part::Night) => !(6..17).contains(&hour),
        };
        if !fits {
            return Err("The hour and the part of the day do not fit together.".to_owned());
        }
        Ok(i64::from(hour) * 60 + i64::from(minute))
    }

    /// The hour where neither "am" nor "pm" is said.
    fn in_part(self, part: Option<Part>) -> u16 {
        let hour = self.hour;
        if self.certain {
            return hour;
        }
        match (part, hour) {
            // Nobody interviews at three in the morning.
            (None, 1..=6)
            | (Some(Part::Afternoon), 1..=11)
            | (Some(Part::Evening), 4..=12)
            | (Some(Part::Night), 6..=12) => hour + 12,
            // Tonight at two is tomorrow.
            (Some(Part::Night), 1..=5) => hour + 24,
            _ => hour,
        }
    }
}
