//! The cost for a blog post that has it far below, before any scrolling: the difference to the bare post.

use anyhow::{Context as _, Result};
use serde_json::{Value, json};

use super::{Measurement, opening};
use crate::desk::Desk;
use crate::figure::{Figure, Unit};
use crate::products::Product;
use crate::visit::{Speed, Visit};

pub(super) const MEASUREMENT: Measurement = Measurement {
    says: "In a post, far below, before scrolling, 1x",
    figures: &[
        Figure { id: "post-bytes", says: "bytes more, in brotli", unit: Unit::Bytes, targets: &[] },
        Figure { id: "post-requests", says: "requests more", unit: Unit::Count, targets: &[] },
        Figure {
            id: "post-busy",
            says: "main thread busy longer, by its own clock",
            unit: Unit::Milliseconds,
            targets: &[],
        },
    ],
    run: |desk, product| {
        let bare = Cost::of(desk, product, "bare.html")?;
        let post = Cost::of(desk, product, "post.html")?;
        Ok(vec![
            ("post-bytes", post.bytes - bare.bytes),
            ("post-requests", post.requests - bare.requests),
            ("post-busy", post.busy - bare.busy),
        ])
    },
};

struct Cost {
    bytes: f64,
    requests: f64,
    /// In milliseconds.
    busy: f64,
}

impl Cost {
    fn of(desk: &Desk, product: Product, page: &str) -> Result<Self> {
        let host = desk.host(product);
        let before = host.usual.asked().len();
        let visit = Visit::begin(desk, Speed::USUAL, &[])?;
        // The thread's CPU time, so other processes do not count.
        visit.cdp("Performance.enable", &json!({"timeDomain": "threadTicks"}))?;
        visit.go(&format!("{}/{page}", host.usual.origin()))?;
        // Wait until it is idle, twice.
        visit.evaluate("new Promise((done) => requestIdleCallback(() => requestIdleCallback(() => done(0))))")?;
        let metrics = visit.cdp("Performance.getMetrics", &json!({}))?;
        let metrics = metrics.get("metrics").and_then(Value::as_array).context("the browser reports no metrics")?;
        let busy = metrics.iter().find(|metric| metric.get("name").and_then(Value::as_str) == Some("TaskDuration"));
        let busy = Visit::number(busy.context("the browser does not report its main thread's time")?, "value")?;
        let (bytes, requests) = host.since(before);
        Ok(Self { bytes: opening::number(bytes)?, requests: opening::number(requests)?, busy: busy * 1_000.0 })
    }
}
