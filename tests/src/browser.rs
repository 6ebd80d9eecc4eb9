//! Changes the settings of a running browser.

use std::path::Path;

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use crate::engine::Engine;
use crate::session::Session;
use crate::setting::{Look, Setting};
use crate::wait::until;

pub(crate) fn resize(session: &Session, width: u32, height: u32, setting: &Setting) -> Result<()> {
    if setting.engine != Engine::Chromium {
        return resize_window(session, width, height);
    }
    let Setting { touch, sharpness, .. } = setting;
    let metrics = json!({"width": width, "height": height, "deviceScaleFactor": sharpness, "mobile": touch});
    session.cdp("Emulation.setDeviceMetricsOverride", &metrics)?;
    session.cdp("Emulation.setTouchEmulationEnabled", &json!({"enabled": touch}))?;
    Ok(())
}

/// `WebDriver` sets the outer size of a window. Corrects it until the viewport has the wanted size.
fn resize_window(session: &Session, width: u32, height: u32) -> Result<()> {
    let wanted = (i64::from(width), i64::from(height));
    let size = |rect: &Value| {
        let side = |key| rect.get(key).and_then(Value::as_i64).unwrap_or_default();
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

pub(crate) fn set_look(session: &Session, look: Look) -> Result<Value> {
    session.cdp("Emulation.setEmulatedMedia", &json!({"features": look.features()}))
}

pub(crate) fn emulate_print(session: &Session, paper: bool, look: Look) -> Result<Value> {
    let media = if paper { "print" } else { "" };
    session.cdp("Emulation.setEmulatedMedia", &json!({"media": media, "features": look.features()}))
}

/// The memory use of a page.
#[derive(Clone, Copy, Debug)]
pub struct Memory {
    /// DOM nodes, attached or detached.
    pub nodes: i64,
    /// Event listeners.
    pub listeners: i64,
    /// The size of the JavaScript heap.
    pub bytes: i64,
}

pub(crate) fn memory(session: &Session) -> Result<Memory> {
    session.cdp("HeapProfiler.enable", &json!({}))?;
    // One collection may free references that only the next one follows up.
    for _ in 0..3 {
        session.cdp("HeapProfiler.collectGarbage", &json!({}))?;
    }
    let counters = session.cdp("Memory.getDOMCounters", &json!({}))?;
    let heap = session.cdp("Runtime.getHeapUsage", &json!({}))?;
    let number = |from: &Value, name: &str| {
        from.get(name).and_then(Value::as_f64).with_context(|| format!("no {name} in {from}"))
    };
    #[expect(clippy::cast_possible_truncation, reason = "counts and sizes are small")]
    let whole = |from: &Value, name: &str| number(from, name).map(|number| number as i64);
    Ok(Memory {
        nodes: whole(&counters, "nodes")?,
        listeners: whole(&counters, "jsEventListeners")?,
        bytes: whole(&heap, "usedSize")?,
    })
}

/// Sets the folder for downloads.
pub(crate) fn set_download_folder(session: &Session, folder: &Path) -> Result<Value> {
    session.context_cdp("Browser.setDownloadBehavior", json!({"behavior": "allow", "downloadPath": folder}))
}

/// Grants or denies a permission, as the person would in the browser's prompt.
pub(crate) fn set_permission(session: &Session, name: &str, setting: &str) -> Result<Value> {
    session.context_cdp("Browser.setPermission", json!({"permission": {"name": name}, "setting": setting}))
}
