//! Ten on one page: the element, and the others as a blogger would embed them.

use anyhow::Result;
use serde_json::Value;

use super::Measurement;
use crate::desk::Desk;
use crate::figure::{Figure, Unit};
use crate::products::Product;
use crate::target::Target;
use crate::visit::{Memory, Speed, Visit};

const COUNT: &str = include_str!("../page/count.js");

pub(super) const MEASUREMENT: Measurement = Measurement {
    says: "Ten on one page, 1x",
    figures: &[
        Figure { id: "one-shown", says: "one: its questions are shown", unit: Unit::Milliseconds, targets: &[] },
        Figure { id: "ten-shown", says: "ten: all their questions are shown", unit: Unit::Milliseconds, targets: &[] },
        Figure { id: "one-memory", says: "one: memory", unit: Unit::Bytes, targets: &[] },
        Figure { id: "ten-memory", says: "ten: memory", unit: Unit::Bytes, targets: &[] },
        Figure { id: "one-compiled", says: "one: modules compiled", unit: Unit::Count, targets: &[] },
        Figure {
            id: "more-compiled",
            says: "ten: modules compiled beyond those of one",
            unit: Unit::Count,
            targets: &[Target::AtMost(0.0)],
        },
    ],
    run: |desk, product| {
        let one = Shown::on(desk, product, 1)?;
        let ten = Shown::on(desk, product, 10)?;
        Ok(vec![
            ("one-shown", one.at),
            ("ten-shown", ten.at),
            ("one-memory", one.memory.all()),
            ("ten-memory", ten.memory.all()),
            ("one-compiled", one.compiled),
            ("more-compiled", ten.compiled - one.compiled),
        ])
    },
};

struct Shown {
    at: f64,
    memory: Memory,
    compiled: f64,
}

impl Shown {
    fn on(desk: &Desk, product: Product, count: u32) -> Result<Self> {
        let [reason, _] = product.answers();
        let script = COUNT.replace("COUNT", &count.to_string()).replace("REASON", &Value::from(reason).to_string());
        let visit = Visit::begin(desk, Speed::USUAL, &[&script])?;
        let page = if count == 1 { "one.html" } else { "ten.html" };
        visit.go(&format!("{}/{page}", desk.host(product).usual.origin()))?;
        let at = visit.evaluate("benchShown")?.as_f64().unwrap_or(f64::NAN);
        let compiled = visit.evaluate("benchWasm.compiled()").as_ref().ok().and_then(Value::as_f64);
        Ok(Self { at, memory: visit.memory()?, compiled: compiled.unwrap_or_default() })
    }
}
