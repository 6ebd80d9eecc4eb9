//! Converts a wall time in a zone to a moment. The caller supplies the offsets.

const DAY: f64 = 86_400_000.0;

/// The result of converting a wall time in a zone to a moment.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) enum Start {
    /// The wall time is not complete yet.
    #[default]
    Unknown,
    /// The time does not exist: the zone's clocks skip it.
    Impossible,
    /// The time exists, once or twice.
    At {
        /// The first moment with this wall time, in milliseconds since 1970.
        epoch: f64,
        /// Whether the clocks are set back over this time, so that it occurs again.
        twice: bool,
    },
}

/// Converts a wall time, in milliseconds since 1970 as if it were UTC. Only the offsets a day before and a day after
/// can apply; a candidate is valid if the offset at that moment is the one assumed. None is valid where clocks skip the
/// time; two are where it occurs twice.
#[expect(clippy::float_cmp, reason = "offsets are whole seconds, so the comparison is exact")]
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

    /// A zone whose offset changes at the moment 0; offsets in hours.
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
    fn a_skipped_time_is_impossible() {
        assert_eq!(resolve(1.5 * HOUR, zone(1.0, 2.0)), Start::Impossible);
        assert_eq!(resolve(2.0 * HOUR, zone(1.0, 2.0)), Start::At { epoch: 0.0, twice: false });
    }

    #[test]
    fn a_repeated_time_is_its_first_moment() {
        assert_eq!(resolve(1.5 * HOUR, zone(2.0, 1.0)), Start::At { epoch: -0.5 * HOUR, twice: true });
        assert_eq!(resolve(2.0 * HOUR, zone(2.0, 1.0)), Start::At { epoch: HOUR, twice: false });
    }
}
