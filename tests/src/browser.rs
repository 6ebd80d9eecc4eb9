//! What can be set in a browser that runs already.

use std::path::Path;

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use crate::engine::Engine;
use crate::session::Session;
use crate::setting::{Look, Setting};
use crate::wait::until;

pub(crate) fn resize(session: &Session, width: u32, height: u32, setting: &Setting) -> Result<()> {
    if setting.engine != Engine::Chromium {
        return window(session, width, height);
    }
    let Setting { touch, sharpness, .. } = setting;
    let metrics = json!({"width": width, "height": height, "deviceScaleFactor": sharpness, "mobile": touch});
    session.cdp("Emulation.setDeviceMetricsOverride", &metrics)?;
    session.cdp("Emulation.setTouchEmulationEnabled", &json!({"enabled": touch}))?;
    Ok(())
}

/// The window's size is told with all that is around the page, and the page may take a moment to follow.
fn window(session: &Session, width: u32, height: u32) -> Result<()> {
    let wanted = (i64::from(width), i64::from(height));
    let size = |of: &Value| {
        let side = |key| of.get(key).and_then(Value::as_i64).unwrap_or_default();
        (side("width"), side("height"))
    };
    until(&format!("a page of {width} by {height} pixels in {}", session.engine()), || {
        let page = size(&session.script("return { width: innerWidth, height: innerHeight }", &[])?);
        if page == wanted {
            return Ok(());
        }
        let window = size(&session.get("window/rect")?);
        let (width, height) = (window.0 + wanted.0 - page.0, window.1 + wanted.1 - page.1);
        session.post("window/rect", &json!({"width": width, "height": height}))?;
        bail!("it is {} by {}", page.0, page.1)
    })
}

pub(crate) fn look(session: &Session, look: Look) -> Result<Value> {
    session.cdp("Emulation.setEmulatedMedia", &json!({"features": look.features()}))
}

pub(crate) fn paper(session: &Session, paper: bool, look: Look) -> Result<Value> {
    let media = if paper { "print" } else { "" };
    session.cdp("Emulation.setEmulatedMedia", &json!({"media": media, "features": look.features()}))
}

/// What a page keeps in memory.
#[derive(Clone, Copy, Debug)]
pub struct Memory {
    /// Nodes of documents, in the page or not.
    pub nodes: i64,
    /// Listeners for events.
    pub listeners: i64,
    /// Bytes of the scripts' objects.
    pub bytes: i64,
}

pub(crate) fn memory(session: &Session) -> Result<Memory> {
    session.cdp("HeapProfiler.enable", &json!({}))?;
    // What is let go of by the first is found by the second.
    for _ in 0..3 {
        session.cdp("HeapProfiler.collectGarbage", &json!({}))?;
    }
    let counters = session.cdp("Memory.getDOMCounters", &json!({}))?;
    let heap = session.cdp("Runtime.getHeapUsage", &json!({}))?;
    let number = |from: &Value, name: &str| {
        from.get(name).and_then(Value::as_f64).with_context(|| format!("no {name} in {from}"))
    };
    #[expect(clippy::cast_possible_truncation, reason = "numbers of things")]
    let whole = |from: &Value, name: &str| number(from, name).map(|number| number as i64);
    Ok(Memory {
        nodes: whole(&counters, "nodes")?,
        listeners: whole(&counters, "jsEventListeners")?,
        bytes: whole(&heap, "usedSize")?,
    })
}

/// Where files that a person saves go to.
pub(crate) fn download_to(session: &Session, folder: &Path) -> Result<Value> {
    session.context_cdp("Browser.setDownloadBehavior", json!({"behavior": "allow", "downloadPath": folder}))
}

/// Lets the page do with the clipboard what a person would let it, and the test read it.
pub(crate) fn permit(session: &Session, name: &str, setting: &str) -> Result<Value> {
    session.context_cdp("Browser.setPermission", json!({"permission": {"name": name}, "setting": setting}))
}
