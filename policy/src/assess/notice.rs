//! The rule for each band of notice (N1 to N5).

use crate::facts::Band;
use crate::register::Rule;

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
