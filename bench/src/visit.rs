//! A first visit to a page: in a new window and process, with an empty cache.

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use crate::desk::Desk;

/// The simulated speed of the device and its connection.
#[derive(Clone, Copy)]
pub(crate) struct Speed {
    /// The slowdown of the main thread.
    cpu: u32,
    slow_network: bool,
}

impl Speed {
    pub(crate) const USUAL: Self = Self { cpu: 1, slow_network: false };
    pub(crate) const SLOW_CPU: Self = Self { cpu: 4, slow_network: false };
    pub(crate) const SLOW: Self = Self { cpu: 4, slow_network: true };
}

/// Lighthouse's slow 4G, simulated by the browser: latency for each request and limited throughput.
const RTT: f64 = 150.0;
const DOWN: f64 = 1_600_000.0 / 8.0;
const UP: f64 = 750_000.0 / 8.0;

/// Records which WebAssembly is compiled, and when.
const WASM: &str = include_str!("page/wasm.js");

pub(crate) struct Visit<'a> {
    desk: &'a Desk,
}

impl<'a> Visit<'a> {
    /// Opens a window with that speed, in which these scripts run before the page's own.
    pub(crate) fn begin(desk: &'a Desk, speed: Speed, scripts: &[&str]) -> Result<Self> {
        desk.session.open_window(true)?;
        let visit = Self { desk };
        visit.cdp("Page.bringToFront", &json!({}))?;
        visit.cdp("Emulation.setFocusEmulationEnabled", &json!({"enabled": true}))?;
        let screen = json!({"width": 360, "height": 740, "deviceScaleFactor": 1, "mobile": true});
        visit.cdp("Emulation.setDeviceMetricsOverride", &screen)?;
        for script in [WASM].iter().chain(scripts) {
            visit.cdp("Page.addScriptToEvaluateOnNewDocument", &json!({"source": script}))?;
        }
        if speed.slow_network {
            visit.cdp("Network.enable", &json!({}))?;
            let network = json!({"offline": false, "latency": RTT, "downloadThroughput": DOWN, "uploadThroughput": UP});
            visit.cdp("Network.emulateNetworkConditions", &network)?;
        }
        visit.cdp("Emulation.setCPUThrottlingRate", &json!({"rate": speed.cpu}))?;
        Ok(visit)
    }

    pub(crate) fn go(&self, address: &str) -> Result<()> {
        self.desk.session.go(address)
    }

    pub(crate) fn cdp(&self, command: &str, parameters: &Value) -> Result<Value> {
        self.desk.session.cdp(command, parameters)
    }

    /// Evaluates an expression; awaits a promise.
    pub(crate) fn evaluate(&self, expression: &str) -> Result<Value> {
        let how = json!({"expression": expression, "awaitPromise": true, "returnByValue": true});
        let answer = self.cdp("Runtime.evaluate", &how)?;
        if let Some(details) = answer.get("exceptionDetails") {
            let says = details.pointer("/exception/description").unwrap_or(details);
            bail!("in the page: {says}");
        }
        Ok(answer.pointer("/result/value").cloned().unwrap_or_default())
    }

    /// Evaluates an expression to an object of numbers.
    pub(crate) fn number(from: &Value, name: &str) -> Result<f64> {
        from.get(name).and_then(Value::as_f64).with_context(|| format!("there is no number {name} in {from}"))
    }

    /// The memory in use by scripts and WebAssembly, after garbage collection.
    pub(crate) fn memory(&self) -> Result<Memory> {
        self.cdp("HeapProfiler.enable", &json!({}))?;
        // Later collections free what finalisers of the first released.
        for _ in 0..3 {
            self.cdp("HeapProfiler.collectGarbage", &json!({}))?;
        }
        let heap = self.cdp("Runtime.getHeapUsage", &json!({}))?;
        let wasm = self.evaluate("({ bytes: benchWasm.memory() })")?;
        let document = self.cdp("Memory.getDOMCounters", &json!({}))?;
        let things = Self::number(&document, "nodes")? + Self::number(&document, "jsEventListeners")?;
        Ok(Memory { things, heap: Self::number(&heap, "usedSize")?, wasm: Self::number(&wasm, "bytes")? })
    }
}

#[derive(Clone, Copy)]
pub(crate) struct Memory {
    /// In bytes.
    pub(crate) heap: f64,
    /// In bytes.
    pub(crate) wasm: f64,
    /// The number of nodes and listeners.
    pub(crate) things: f64,
}

impl Memory {
    pub(crate) fn all(self) -> f64 {
        self.heap + self.wasm
    }
}

impl Drop for Visit<'_> {
    fn drop(&mut self) {
        // An error here would show up in the next visit.
        self.desk.session.close_window().ok();
        self.desk.session.turn_to(&self.desk.home).ok();
    }
}
