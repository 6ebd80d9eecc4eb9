//! What the page keeps: once it is answered, and what five hundred edits add.

use super::{Measurement, typing};
use crate::figure::{Figure, Unit};
use crate::target::Target;

const EDITS: u32 = 500;

/// What browsers note down of code that runs often; it is not kept for each edit, so it has to be there before.
const BEFORE: u32 = 200;

/// The least that a leak could be is an object an edit, and that is more.
const NOISE: f64 = 20_000.0;

pub(super) const MEASUREMENT: Measurement = Measurement {
    says: "Memory",
    figures: &[
        Figure { id: "heap", says: "scripts' objects, both questions answered", unit: Unit::Bytes, targets: &[] },
        Figure { id: "wasm", says: "WebAssembly's memory, the same", unit: Unit::Bytes, targets: &[] },
        Figure { id: "heap-growth", says: "scripts' objects, after 500 edits more", unit: Unit::Bytes, targets: &[Target::AtMost(NOISE)] },
        Figure { id: "wasm-growth", says: "WebAssembly's memory, after 500 edits more", unit: Unit::Bytes, targets: &[Target::AtMost(0.0)] },
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
        ])
    },
};
