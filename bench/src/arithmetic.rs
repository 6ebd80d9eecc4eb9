//! What many values come to.

/// The one in the middle, or between the two that are.
pub(crate) fn median(values: &[f64]) -> Option<f64> {
    let sorted = sorted(values);
    let upper = sorted.get(sorted.len() / 2)?;
    let lower = sorted.get(sorted.len().checked_sub(1)? / 2)?;
    Some(f64::midpoint(*lower, *upper))
}

/// The smallest that at least so many of a hundred do not exceed.
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

/// How often the second goes into the first; no answer where the second is nothing.
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
    fn the_median_is_the_one_in_the_middle_whatever_the_order() {
        assert!(is(median(&[9.0, 1.0, 5.0]), 5.0));
        assert!(is(median(&[4.0]), 4.0));
    }

    #[test]
    fn between_two_in_the_middle_the_median_is_halfway() {
        assert!(is(median(&[4.0, 1.0, 3.0, 100.0]), 3.5));
    }

    #[test]
    fn one_wild_value_does_not_move_the_median() {
        assert!(is(median(&[1.0, 1.0, 2.0, 2.0, 9_000.0]), 2.0));
    }

    #[test]
    fn ninety_five_of_a_hundred_do_not_exceed_the_ninety_fifth_percentile() {
        let values: Vec<f64> = (1..=100).map(f64::from).collect();
        assert!(is(percentile(&values, 95), 95.0));
        assert!(is(percentile(&values, 100), 100.0));
    }

    #[test]
    fn of_a_few_values_the_ninety_fifth_percentile_is_the_largest() {
        assert!(is(percentile(&[3.0, 1.0, 2.0], 95), 3.0));
        assert!(is(percentile(&[3.0, 1.0, 2.0], 0), 1.0));
    }

    #[test]
    fn nothing_has_no_middle_and_no_largest() {
        assert!(median(&[]).is_none() && percentile(&[], 95).is_none() && largest(&[]).is_none());
    }

    #[test]
    fn a_ratio_says_how_often_and_nothing_goes_into_nothing() {
        assert!(is(ratio(3.0, 2.0), 1.5));
        assert!(ratio(3.0, 0.0).is_none());
    }

    #[test]
    fn the_largest_and_the_smallest_are_found_among_negative_ones_too() {
        assert!(is(largest(&[-3.0, -1.0, -2.0]), -1.0));
        assert!(is(smallest(&[-3.0, -1.0, -2.0]), -3.0));
    }
}
