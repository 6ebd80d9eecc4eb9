//! How much time is left until the interview, and the band (N1 to N5) that falls in. Exactly 24 hours and exactly 48 hours
//! belong to N3.

use serde::{Serialize, Serializer};

use crate::ids::ids;

ids! {
    /// The bands of notice, N1 to N5.
    Band {
        /// N1: it has begun.
        Passed = "passed",
        /// N2: 0 ≤ notice < 24 h.
        Under24h = "under-24h",
        /// N3: 24 h ≤ notice ≤ 48 h.
        From24To48h = "24-to-48h",
        /// N4: notice > 48 h.
        Over48h = "over-48h",
        /// N5: no date fixed.
        Undated = "undated",
    }
}

impl Band {
    /// Same-day rules hold: the interview is less than 24 hours away, or has begun.
    #[must_use]
    pub const fn is_urgent(self) -> bool {
        matches!(self, Self::Passed | Self::Under24h)
    }

    /// A notice in the middle of this band, for a person who knows no more than the band.
    #[must_use]
    pub const fn typical(self) -> Notice {
        match self {
            Self::Passed => Notice::Minutes(-30),
            Self::Under24h => Notice::Minutes(Notice::DAY / 2),
            Self::From24To48h => Notice::Minutes(Notice::DAY * 3 / 2),
            Self::Over48h => Notice::Minutes(Notice::DAY * 4),
            Self::Undated => Notice::Undated,
        }
    }
}

/// The time between now and the start of the interview.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Notice {
    /// Minutes to the start; negative once it has begun.
    Minutes(i32),
    /// No date is fixed.
    Undated,
}

impl Notice {
    /// Minutes in a day.
    pub const DAY: i32 = 24 * 60;
    /// Below so many minutes it is about to begin: nobody is still deciding about an invitation.
    pub const SOON: i32 = 180;
    /// The furthest notice the public interface takes, in minutes either way: five years.
    pub const LIMIT: i32 = 2_628_000;

    /// The band this notice falls in, N1 to N5.
    #[must_use]
    pub const fn band(self) -> Band {
        match self {
            Self::Undated => Band::Undated,
            Self::Minutes(..0) => Band::Passed,
            Self::Minutes(minutes) if minutes < Self::DAY => Band::Under24h,
            Self::Minutes(minutes) if minutes <= 2 * Self::DAY => Band::From24To48h,
            Self::Minutes(_) => Band::Over48h,
        }
    }
}

/// The minutes, or null where no date is fixed.
impl Serialize for Notice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Minutes(minutes) => serializer.serialize_some(minutes),
            Self::Undated => serializer.serialize_none(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_boundaries_belong_where_the_policy_puts_them() {
        for (minutes, expected) in [
            (i32::MIN, Band::Passed),
            (-1, Band::Passed),
            (0, Band::Under24h),
            (1439, Band::Under24h),
            (1440, Band::From24To48h),
            (2880, Band::From24To48h),
            (2881, Band::Over48h),
            (i32::MAX, Band::Over48h),
        ] {
            assert_eq!(Notice::Minutes(minutes).band(), expected, "{minutes} minutes");
        }
        assert_eq!(Notice::Undated.band(), Band::Undated);
    }

    #[test]
    fn a_typical_notice_lies_in_its_band() {
        for &each in Band::ALL {
            assert_eq!(each.typical().band(), each);
        }
    }
}
