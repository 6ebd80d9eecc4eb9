//! The measurements, one a file.

mod host;
mod memory;
mod opening;
mod ten;
mod typing;

use anyhow::Result;

use crate::desk::Desk;
use crate::figure::Figure;
use crate::products::Product;
use crate::samples::Values;

pub(crate) struct Measurement {
    pub(crate) says: &'static str,
    pub(crate) figures: &'static [Figure],
    pub(crate) run: fn(&Desk, Product) -> Result<Values>,
}

pub(crate) const MEASUREMENTS: &[Measurement] = &[
    opening::FAST,
    opening::SLOW_CPU,
    opening::SLOW,
    typing::MEASUREMENT,
    memory::MEASUREMENT,
    ten::MEASUREMENT,
    host::MEASUREMENT,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_have_unique_ids() {
        let figures = MEASUREMENTS.iter().flat_map(|measurement| measurement.figures);
        let mut names: Vec<_> = figures.map(|figure| figure.id).collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all);
    }
}
