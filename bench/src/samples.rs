//! What was measured, round by round.

use std::collections::BTreeMap;

use crate::arithmetic::median;
use crate::products::Product;

/// Values, each with the figure's name for programs.
pub(crate) type Values = Vec<(&'static str, f64)>;

#[derive(Default)]
pub(crate) struct Samples(BTreeMap<(&'static str, Product), Vec<f64>>);

impl Samples {
    pub(crate) fn add(&mut self, product: Product, values: Values) {
        for (figure, value) in values {
            self.0.entry((figure, product)).or_default().push(value);
        }
    }

    pub(crate) fn of(&self, figure: &'static str, product: Product) -> &[f64] {
        self.0.get(&(figure, product)).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn median(&self, figure: &'static str, product: Product) -> Option<f64> {
        median(self.of(figure, product))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_round_adds_to_the_product_it_was_measured_of() {
        let mut samples = Samples::default();
        for value in [3.0, 1.0, 2.0] {
            samples.add(Product::Ours, vec![("a", value)]);
        }
        samples.add(Product::Floor, vec![("a", 9.0)]);
        assert_eq!(samples.of("a", Product::Ours), [3.0, 1.0, 2.0]);
        assert_eq!(samples.median("a", Product::Ours), Some(2.0));
        assert_eq!(samples.median("a", Product::SurveyJs), None);
    }
}
