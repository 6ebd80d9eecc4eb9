//! From a time as it is said to one of the clock.

use super::piece::{Half, Part, Time};

/// The clock goes on to 24:00, which is the end of a day.
const DAY: i64 = 1440;

pub(super) const NO_SUCH_TIME: &str = "The clock goes from 00:00 to 23:59.";

impl Time {
    /// The minutes since the beginning of the day that may be meant, 0 to 1440 and more after midnight.
    ///
    /// # Errors
    /// Says why it is none.
    pub(super) fn minutes(&self, part: Option<Part>) -> Result<Vec<i64>, String> {
        if self.midnight {
            return Ok(if part == Some(Part::Night) { vec![DAY] } else { vec![DAY, 0] });
        }
        let start = self.clock(part)?;
        let Some(until) = &self.until else { return Ok(vec![start]) };
        if until.half.is_none() && self.half.is_some() && until.clock(part).is_ok_and(|end| end <= start) {
            // "10am - 1": the end is after the beginning by some clock.
            let later = Self { half: Some(Half::Pm), ..(**until).clone() };
            return if later.clock(None).is_ok_and(|end| end > start) { Ok(vec![start]) } else { Err(backwards()) };
        }
        let end = if until.midnight { DAY } else { until.clock(part)? };
        if self.half.is_none() && !self.certain && part.is_none() {
            if until.half.is_none() {
                // Of "6-7" the end is in the evening like the beginning.
                let later = if until.certain { end } else { end + DAY / 2 };
                return if start < end || start < later { Ok(vec![start]) } else { Err(backwards()) };
            }
            // Of "3-4 pm" the first has the half of the second, of "11-1 pm" the other.
            let halves = if until.half == Some(Half::Am) { [Half::Am, Half::Pm] } else { [Half::Pm, Half::Am] };
            let guesses = halves.map(|half| Self { half: Some(half), until: None, ..self.clone() }.clock(None));
            let usual = guesses.into_iter().flatten().find(|guess| *guess < end);
            return usual.map(|start| vec![start]).ok_or_else(backwards);
        }
        if end <= start { Err(backwards()) } else { Ok(vec![start]) }
    }

    pub(super) fn ends_after_it_begins(&self) -> bool {
        match (&self.until, self.clock(None)) {
            (Some(until), Ok(start)) => until.clock(None).is_ok_and(|end| end > start),
            _ => true,
        }
    }

    fn clock(&self, part: Option<Part>) -> Result<i64, String> {
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
    fn in_part(&self, part: Option<Part>) -> u16 {
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

fn backwards() -> String {
    "It would end before it begins.".to_owned()
}
