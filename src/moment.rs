//! From what the clocks of a zone show to the moment at which they do. Where the offsets come from is not known here.

const DAY: f64 = 86_400_000.0;

/// Where on the line of time a date and a clock time in a zone fall.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) enum Start {
    /// Not all of it is given yet.
    #[default]
    Unknown,
    /// The clocks of that zone jump over this time.
    Impossible,
    /// In milliseconds since 1970, and whether the clock of that zone shows this time twice.
    At {
        /// The first moment at which it shows this time.
        epoch: f64,
        /// Clocks go back over it, and it comes once more.
        twice: bool,
    },
}

/// The offsets a day before and a day after are the only ones that can hold; a moment counts if it agrees with its own.
/// None does where clocks jump over the time, two do where they go back over it.
#[expect(clippy::float_cmp, reason = "offsets are whole seconds, far from any rounding")]
pub(crate) fn resolve(wall: f64, offset: impl Fn(f64) -> f64) -> Start {
    let candidate = |near: f64| {
        let ahead = offset(near);
        (offset(wall - ahead) == ahead).then_some(wall - ahead)
    };
    match (candidate(wall - DAY), candidate(wall + DAY)) {
        (None, None) => Start::Impossible,
        (Some(epoch), None) | (None, Some(epoch)) => Start::At { epoch, twice: false },
        (Some(one), Some(other)) => Start::At { epoch: one.min(other), twice: one != other },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: f64 = 3_600_000.0;

    /// A zone whose clocks go from one offset to another at the moment 0.
    fn zone(before: f64, after: f64) -> impl Fn(f64) -> f64 {
        move |epoch| if epoch < 0.0 { before * HOUR } else { after * HOUR }
    }

    #[test]
    fn an_ordinary_time_is_one_moment() {
        assert_eq!(resolve(10.0 * HOUR, zone(1.0, 1.0)), Start::At { epoch: 9.0 * HOUR, twice: false });
        assert_eq!(resolve(10.0 * HOUR, zone(1.0, 2.0)), Start::At { epoch: 8.0 * HOUR, twice: false });
        assert_eq!(resolve(-10.0 * HOUR, zone(-5.0, -4.0)), Start::At { epoch: -5.0 * HOUR, twice: false });
    }

    #[test]
    fn a_time_that_clocks_jump_over_is_impossible() {
        assert_eq!(resolve(1.5 * HOUR, zone(1.0, 2.0)), Start::Impossible);
        assert_eq!(resolve(2.0 * HOUR, zone(1.0, 2.0)), Start::At { epoch: 0.0, twice: false });
    }

    #[test]
    fn a_time_that_comes_twice_is_taken_the_first_time() {
        assert_eq!(resolve(1.5 * HOUR, zone(2.0, 1.0)), Start::At { epoch: -0.5 * HOUR, twice: true });
        assert_eq!(resolve(2.0 * HOUR, zone(2.0, 1.0)), Start::At { epoch: HOUR, twice: false });
    }
}
