//! What the page keeps: once it is answered, and what five hundred edits add.

use super::{Measurement, typing};
use crate::figure::{Figure, Unit};
use crate::target::Target;

const EDITS: u32 = 500;

/// As many first: what browsers note down of code that runs often is there then, and none of it is kept for an edit.
const BEFORE: u32 = 500;

/// Twenty bytes an edit: less than the smallest thing that could be kept for each.
const NOISE: f64 = 10_000.0;

pub(super) const MEASUREMENT: Measurement = Measurement {
    says: "Memory",
    figures: &[
        Figure { id: "heap", says: "scripts' objects, both questions answered", unit: Unit::Bytes, targets: &[] },
        Figure { id: "wasm", says: "WebAssembly's memory, the same", unit: Unit::Bytes, targets: &[] },
        growth("heap-growth", "scripts' objects: what 500 edits add", Unit::Bytes, &[Target::AtMost(NOISE)]),
        growth("wasm-growth", "WebAssembly's memory: the same", Unit::Bytes, &[Target::AtMost(0.0)]),
        growth("node-growth", "nodes and listeners: the same", Unit::Count, &[Target::AtMost(0.0)]),
    ],
    run: |desk, product| {
        let visit = typing::answered(desk, product)?;
        let first = visit.memory()?;
        typing::edit(&visit, product, BEFORE, false)?;
        let before = visit.memory()?;
        typing::edit(&visit, product, EDITS, false)?;
        let after = visit.memory()?;
        Ok(vec![
            ("heap", first.heap),
            ("wasm", first.wasm),
            ("heap-growth", after.heap - before.heap),
            ("wasm-growth", after.wasm - before.wasm),
            ("node-growth", after.things - before.things),
        ])
    },
};

const fn growth(id: &'static str, says: &'static str, unit: Unit, targets: &'static [Target]) -> Figure {
    Figure { id, says, unit, targets }
}
