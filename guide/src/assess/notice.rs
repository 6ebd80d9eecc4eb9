//! Guide section 4: the bands of notice. Exactly 24 hours and exactly 48 hours belong to N3.

use crate::facts::{Band, Notice};
use crate::rules::Rule;

/// The band a notice falls in.
pub(super) const fn band(notice: Notice) -> Band {
    match notice {
        Notice::Undated => Band::Undated,
        Notice::Minutes(..0) => Band::Passed,
        Notice::Minutes(minutes) if minutes < Notice::DAY => Band::Under24h,
        Notice::Minutes(minutes) if minutes <= 2 * Notice::DAY => Band::From24To48h,
        Notice::Minutes(_) => Band::Over48h,
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
            assert_eq!(band(Notice::Minutes(minutes)), expected, "{minutes} minutes");
        }
        assert_eq!(band(Notice::Undated), Band::Undated);
    }

    #[test]
    fn a_typical_notice_lies_in_its_band() {
        for &each in Band::ALL {
            assert_eq!(band(each.typical()), each);
        }
    }
}
