//! Guide section 4: the bands of notice. Exactly 24 hours and exactly 48 hours belong to N3.

use crate::facts::{Band, Notice};
use crate::rules::Rule;

impl Notice {
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

/// The rule that names a band.
pub(super) const fn rule(band: Band) -> Rule {
    match band {
        Band::Passed => Rule::N1,
        Band::Under24h => Rule::N2,
        Band::From24To48h => Rule::N3,
        Band::Over48h => Rule::N4,
        Band::Undated => Rule::N5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_boundaries_belong_where_the_guide_puts_them() {
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
