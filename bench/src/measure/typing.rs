//! Typing: from a key to the updated message.

use anyhow::{Context as _, Result};
use serde_json::Value;

use super::{Measurement, opening};
use crate::arithmetic::{largest, median, percentile};
use crate::desk::Desk;
use crate::figure::{Figure, Unit};
use crate::products::Product;
use crate::target::Target;
use crate::visit::{Speed, Visit};

const TYPE: &str = include_str!("../page/type.js");

/// The number of keys measured, after a warm-up of a third as many.
const KEYS: u32 = 60;
const BEFORE: u32 = 20;

pub(super) const MEASUREMENT: Measurement = Measurement {
    says: "Typing a name, 1x",
    figures: &[
        Figure {
            id: "key",
            says: "key to updated text, median",
            unit: Unit::Milliseconds,
            targets: &[Target::Times(8.0, Product::Floor), Target::Times(0.6, Product::SurveyJs)],
        },
        Figure {
            id: "key-95",
            says: "key to updated text, 95 of 100",
            unit: Unit::Milliseconds,
            targets: &[Target::AtMost(2.0)],
        },
        Figure {
            id: "key-frame",
            says: "longest frame, event and all",
            unit: Unit::Milliseconds,
            targets: &[Target::AtMost(16.0)],
        },
    ],
    run: |desk, product| {
        let visit = answered(desk, product)?;
        edit(&visit, product, BEFORE, true)?;
        let typed = edit(&visit, product, KEYS, true)?;
        let times = |name: &str| -> Vec<f64> {
            let values = typed.get(name).and_then(Value::as_array);
            values.into_iter().flatten().filter_map(Value::as_f64).collect()
        };
        let (updated, busy) = (times("updated"), times("busy"));
        Ok(vec![
            ("key", median(&updated).context("no key was measured")?),
            ("key-95", percentile(&updated, 95).context("no key was measured")?),
            ("key-frame", largest(&busy).context("no frame was measured")?),
        ])
    },
};

/// The page with both questions answered, in a browser with a fine clock.
pub(super) fn answered(desk: &Desk, product: Product) -> Result<Visit<'_>> {
    let visit = Visit::begin(desk, Speed::USUAL, &[&opening::tapping(product), TYPE])?;
    visit.go(&desk.host(product).fine.origin())?;
    visit.evaluate("benchTaps")?;
    if product == Product::Ours {
        visit.evaluate("document.querySelector('.yours > summary').click()")?;
    }
    Ok(visit)
}

/// Types this many keys.
pub(super) fn edit(visit: &Visit, product: Product, keys: u32, every_frame: bool) -> Result<Value> {
    let (name, message) = (product.name(), product.message());
    visit.evaluate(&format!("benchType(() => {name}, () => {message}, {keys}, {every_frame})"))
}
