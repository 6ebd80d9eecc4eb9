//! Opening the page: the first paint, and the verdict when both questions are answered as early as possible.

use anyhow::Result;
use serde_json::Value;

use super::Measurement;
use crate::desk::Desk;
use crate::figure::{Figure, Unit};
use crate::products::Product;
use crate::target::Target;
use crate::visit::{Speed, Visit};

const TAPS: &str = include_str!("../page/taps.js");

const PAINT: &[Target] = &[Target::Times(1.3, Product::Floor)];
const ANSWER: &[Target] = &[Target::Times(0.5, Product::SurveyJs)];

const fn time(id: &'static str, says: &'static str, targets: &'static [Target]) -> Figure {
    Figure { id, says, unit: Unit::Milliseconds, targets }
}

pub(super) const FAST: Measurement = Measurement {
    says: "Opening it, fast network, 1x",
    figures: &[
        Figure { id: "bytes", says: "bytes, in brotli", unit: Unit::Bytes, targets: &[] },
        Figure { id: "requests", says: "requests", unit: Unit::Count, targets: &[] },
        time("paint", "first paint", PAINT),
        time("answer", "first answered tap", &[]),
    ],
    run: |desk, product| {
        let host = desk.host(product);
        let before = host.usual.asked().len();
        let opened = Opened::with(desk, product, Speed::USUAL)?;
        let (bytes, requests) = host.since(before);
        Ok(vec![
            ("bytes", number(bytes)?),
            ("requests", number(requests)?),
            ("paint", opened.paint),
            ("answer", opened.verdict),
        ])
    },
};

pub(super) const SLOW_CPU: Measurement = Measurement {
    says: "Opening it, fast network, 4x",
    figures: &[time("paint-4x", "first paint", PAINT), time("answer-4x", "first answered tap", &[])],
    run: |desk, product| {
        let opened = Opened::with(desk, product, Speed::SLOW_CPU)?;
        Ok(vec![("paint-4x", opened.paint), ("answer-4x", opened.verdict)])
    },
};

pub(super) const SLOW: Measurement = Measurement {
    says: "Opening it, slow network, 4x",
    figures: &[
        time("paint-slow", "first paint", PAINT),
        time("reason-slow", "the first question can be tapped", &[]),
        time("arrived-slow", "the WebAssembly has arrived", &[]),
        time("instantiated-slow", "… and has started", &[]),
        time("notice-slow", "the second question can be tapped", &[]),
        time("answer-slow", "first answered tap", ANSWER),
    ],
    run: |desk, product| {
        let opened = Opened::with(desk, product, Speed::SLOW)?;
        let mut values = vec![
            ("paint-slow", opened.paint),
            ("reason-slow", opened.reason),
            ("notice-slow", opened.notice),
            ("answer-slow", opened.verdict),
        ];
        for (figure, step) in [("arrived-slow", "arrived"), ("instantiated-slow", "instantiated")] {
            values.extend(opened.wasm.get(step).and_then(Value::as_f64).map(|at| (figure, at)));
        }
        Ok(values)
    },
};

/// Times in milliseconds from the start of navigation.
struct Opened {
    paint: f64,
    reason: f64,
    notice: f64,
    verdict: f64,
    wasm: Value,
}

/// The fastest page may answer before the browser reports its paint.
const REST: &str = "new Promise((done) => new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntriesByName('first-contentful-paint')) done({ paint: startTime, wasm: benchWasm.times });
}).observe({ type: 'paint', buffered: true }))";

impl Opened {
    fn with(desk: &Desk, product: Product, speed: Speed) -> Result<Self> {
        let taps = tapping(product);
        let visit = Visit::begin(desk, speed, &[&taps])?;
        visit.go(&desk.host(product).usual.origin())?;
        let taps = visit.evaluate("benchTaps")?;
        let rest = visit.evaluate(REST)?;
        Ok(Self {
            paint: Visit::number(&rest, "paint")?,
            reason: Visit::number(&taps, "reason")?,
            notice: Visit::number(&taps, "notice")?,
            verdict: Visit::number(&taps, "verdict")?,
            wasm: rest.get("wasm").cloned().unwrap_or_default(),
        })
    }
}

/// The script that taps the answers.
pub(super) fn tapping(product: Product) -> String {
    let [reason, notice] = product.answers();
    [("REASON", reason), ("NOTICE", notice), ("VERDICT", product.verdict())]
        .into_iter()
        .fold(TAPS.to_owned(), |script, (name, selector)| script.replace(name, &Value::from(selector).to_string()))
}

pub(super) fn number(count: usize) -> Result<f64> {
    Ok(f64::from(u32::try_from(count)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_taps_script_waits_for_the_verdict() {
        for product in Product::ALL {
            let script = tapping(product);
            let step = format!("[\"verdict\", {}]", Value::from(product.verdict()));
            assert!(script.contains(&step), "{product}: {script}");
        }
    }
}
