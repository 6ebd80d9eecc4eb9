//! The measured values of all rounds.

use std::collections::BTreeMap;

use crate::arithmetic::{median, smallest};
use crate::products::Product;

/// Values by the figure's key.
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

    /// The best round of each figure: the one least disturbed by other work on the machine.
    pub(crate) fn best(&self) -> Self {
        let best = |values: &Vec<f64>| smallest(values).into_iter().collect();
        Self(self.0.iter().map(|(key, values)| (*key, best(values))).collect())
    }

    pub(crate) fn median(&self, figure: &'static str, product: Product) -> Option<f64> {
        median(self.of(figure, product))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_round_adds_to_its_product() {
        let mut samples = Samples::default();
        for value in [3.0, 1.0, 2.0] {
            samples.add(Product::Ours, vec![("a", value)]);
        }
        samples.add(Product::Floor, vec![("a", 9.0)]);
        assert_eq!(samples.of("a", Product::Ours), [3.0, 1.0, 2.0]);
        assert_eq!(samples.median("a", Product::Ours), Some(2.0));
        assert_eq!(samples.median("a", Product::SurveyJs), None);
    }

    #[test]
    fn the_best_round_is_the_smallest_value() {
        let mut samples = Samples::default();
        for (ours, floor) in [(3.0, 7.0), (2.0, 9.0)] {
            samples.add(Product::Ours, vec![("a", ours)]);
            samples.add(Product::Floor, vec![("a", floor)]);
        }
        let best = samples.best();
        assert_eq!((best.of("a", Product::Ours), best.of("a", Product::Floor)), (&[2.0][..], &[7.0][..]));
    }
}
