//! Memory: after both questions are answered, and the growth over five hundred edits.

use super::{Measurement, typing};
use crate::figure::{Figure, Unit};
use crate::target::Target;

const EDITS: u32 = 500;

/// As many edits as a warm-up: by then the browser has compiled the hot code, which is not a leak.
const BEFORE: u32 = 500;

/// Twenty bytes an edit: less than the smallest object that could leak with each.
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
