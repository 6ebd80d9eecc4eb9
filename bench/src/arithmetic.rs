//! Statistics.

/// The median; of an even number of values, the mean of the two in the middle.
pub(crate) fn median(values: &[f64]) -> Option<f64> {
    let sorted = sorted(values);
    let upper = sorted.get(sorted.len() / 2)?;
    let lower = sorted.get(sorted.len().checked_sub(1)? / 2)?;
    Some(f64::midpoint(*lower, *upper))
}

/// The nearest-rank percentile.
pub(crate) fn percentile(values: &[f64], of_a_hundred: usize) -> Option<f64> {
    let sorted = sorted(values);
    let rank = (sorted.len() * of_a_hundred).div_ceil(100).max(1);
    sorted.get(rank - 1).copied()
}

pub(crate) fn largest(values: &[f64]) -> Option<f64> {
    values.iter().copied().max_by(f64::total_cmp)
}

pub(crate) fn smallest(values: &[f64]) -> Option<f64> {
    values.iter().copied().min_by(f64::total_cmp)
}

/// `value / of`; `None` if `of` is not positive.
pub(crate) fn ratio(value: f64, of: f64) -> Option<f64> {
    (of > 0.0).then(|| value / of)
}

fn sorted(values: &[f64]) -> Vec<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is(value: Option<f64>, expected: f64) -> bool {
        value.is_some_and(|value| (value - expected).abs() < 1e-9)
    }

    #[test]
    fn the_median_does_not_depend_on_the_order() {
        assert!(is(median(&[9.0, 1.0, 5.0]), 5.0));
        assert!(is(median(&[4.0]), 4.0));
    }

    #[test]
    fn the_median_of_an_even_number_is_halfway() {
        assert!(is(median(&[4.0, 1.0, 3.0, 100.0]), 3.5));
    }

    #[test]
    fn an_outlier_does_not_move_the_median() {
        assert!(is(median(&[1.0, 1.0, 2.0, 2.0, 9_000.0]), 2.0));
    }

    #[test]
    fn the_95th_percentile_of_a_hundred_values() {
        let values: Vec<f64> = (1..=100).map(f64::from).collect();
        assert!(is(percentile(&values, 95), 95.0));
        assert!(is(percentile(&values, 100), 100.0));
    }

    #[test]
    fn the_95th_percentile_of_few_values_is_the_largest() {
        assert!(is(percentile(&[3.0, 1.0, 2.0], 95), 3.0));
        assert!(is(percentile(&[3.0, 1.0, 2.0], 0), 1.0));
    }

    #[test]
    fn no_values_have_no_statistics() {
        assert!(median(&[]).is_none() && percentile(&[], 95).is_none() && largest(&[]).is_none());
    }

    #[test]
    fn a_ratio_to_zero_is_none() {
        assert!(is(ratio(3.0, 2.0), 1.5));
        assert!(ratio(3.0, 0.0).is_none());
    }

    #[test]
    fn largest_and_smallest_of_negative_values() {
        assert!(is(largest(&[-3.0, -1.0, -2.0]), -1.0));
        assert!(is(smallest(&[-3.0, -1.0, -2.0]), -3.0));
    }
}
