//! Targets for our figures, and whether they are met.

use crate::arithmetic::ratio;
use crate::figure::Unit;
use crate::products::Product;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Target {
    /// At most this many times the value of another product.
    Times(f64, Product),
    /// At most this value.
    AtMost(f64),
}

/// A figure compared with its target.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Standing {
    pub(crate) limit: f64,
    pub(crate) met: bool,
    /// By how many percent the limit is exceeded; `None` if it is met or zero.
    pub(crate) over: Option<f64>,
}

impl Target {
    /// `others` returns another product's value. `None` if that is unknown.
    pub(crate) fn stand(self, ours: f64, others: impl Fn(Product) -> Option<f64>) -> Option<Standing> {
        let limit = match self {
            Self::Times(times, product) => times * others(product)?,
            Self::AtMost(limit) => limit,
        };
        let met = ours <= limit;
        let over = if met { None } else { ratio(ours, limit).map(|times| (times - 1.0) * 100.0) };
        Some(Standing { limit, met, over })
    }

    pub(crate) fn tell(self, unit: Unit) -> String {
        match self {
            Self::Times(times, product) => format!("≤ {times} × {product}"),
            Self::AtMost(limit) => format!("≤ {}", unit.tell(limit)),
        }
    }
}

impl Standing {
    pub(crate) fn tell(self) -> String {
        match self.over {
            None if self.met => "met".to_owned(),
            None => "MISSED".to_owned(),
            Some(over) => format!("MISSED by {over:.0} %"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stand(target: Target, ours: f64) -> String {
        target.stand(ours, |_| Some(200.0)).map_or("unknown".to_owned(), Standing::tell)
    }

    #[test]
    fn a_relative_target_is_met_up_to_its_limit() {
        let third = Target::Times(0.35, Product::SurveyJs);
        assert_eq!([stand(third, 70.0), stand(third, 69.9)], ["met", "met"]);
        assert_eq!(stand(third, 84.0), "MISSED by 20 %");
    }

    #[test]
    fn a_fixed_limit_needs_no_other_product() {
        let standing = Target::AtMost(16.0).stand(20.0, |_| None);
        assert_eq!(standing.map(Standing::tell), Some("MISSED by 25 %".to_owned()));
    }

    #[test]
    fn a_zero_limit_is_missed_without_a_percentage() {
        assert_eq!(stand(Target::AtMost(0.0), 0.0), "met");
        assert_eq!(stand(Target::AtMost(0.0), -5.0), "met");
        assert_eq!(stand(Target::AtMost(0.0), 1.0), "MISSED");
    }

    #[test]
    fn without_the_other_value_there_is_no_standing() {
        assert!(Target::Times(2.0, Product::Floor).stand(1.0, |_| None).is_none());
    }

    #[test]
    fn targets_are_formatted() {
        assert_eq!(Target::Times(0.35, Product::SurveyJs).tell(Unit::Bytes), "≤ 0.35 × SurveyJS");
        assert_eq!(Target::AtMost(2.0).tell(Unit::Milliseconds), "≤ 2.00 ms");
    }
}
