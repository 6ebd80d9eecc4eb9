//! A page, opened as for the first time: in a window and a process of its own, with nothing kept from before.

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use crate::desk::Desk;

/// How fast the device and its connection are.
#[derive(Clone, Copy)]
pub(crate) struct Speed {
    /// How many times slower the main thread is than this machine's.
    cpu: u32,
    slow_network: bool,
}

impl Speed {
    pub(crate) const USUAL: Self = Self { cpu: 1, slow_network: false };
    pub(crate) const SLOW_CPU: Self = Self { cpu: 4, slow_network: false };
    pub(crate) const SLOW: Self = Self { cpu: 4, slow_network: true };
}

/// Lighthouse's slow 4G, as the browser imitates it: a delay before each answer, and so many bytes a second.
const RTT: f64 = 150.0;
const DOWN: f64 = 1_600_000.0 / 8.0;
const UP: f64 = 750_000.0 / 8.0;

/// Notes what WebAssembly is asked for, and when.
const WASM: &str = include_str!("page/wasm.js");

pub(crate) struct Visit<'a> {
    desk: &'a Desk,
}

impl<'a> Visit<'a> {
    /// Opens a window of that speed, in which these scripts run before any of a page's.
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

    /// What an expression comes to; a promise is waited for.
    pub(crate) fn evaluate(&self, expression: &str) -> Result<Value> {
        let how = json!({"expression": expression, "awaitPromise": true, "returnByValue": true});
        let answer = self.cdp("Runtime.evaluate", &how)?;
        if let Some(details) = answer.get("exceptionDetails") {
            let says = details.pointer("/exception/description").unwrap_or(details);
            bail!("in the page: {says}");
        }
        Ok(answer.pointer("/result/value").cloned().unwrap_or_default())
    }

    /// The same, where it comes to an object of numbers.
    pub(crate) fn number(from: &Value, name: &str) -> Result<f64> {
        from.get(name).and_then(Value::as_f64).with_context(|| format!("there is no number {name} in {from}"))
    }

    /// What scripts and WebAssembly keep, once all that can be let go of has been.
    pub(crate) fn memory(&self) -> Result<Memory> {
        self.cdp("HeapProfiler.enable", &json!({}))?;
        // What is let go of by the first is found by the second.
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
    /// Bytes.
    pub(crate) heap: f64,
    /// Bytes.
    pub(crate) wasm: f64,
    /// Nodes and listeners.
    pub(crate) things: f64,
}

impl Memory {
    pub(crate) fn all(self) -> f64 {
        self.heap + self.wasm
    }
}

impl Drop for Visit<'_> {
    fn drop(&mut self) {
        // What goes wrong here, the next visit comes upon.
        self.desk.session.close_window().ok();
        self.desk.session.turn_to(&self.desk.home).ok();
    }
}
