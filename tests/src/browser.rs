//! Makes a fresh browser into the one of a setting.

use std::path::Path;

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use crate::engine::Engine;
use crate::session::Session;
use crate::setting::{Look, Setting};

pub(crate) fn prepare(session: &Session, setting: &Setting) -> Result<()> {
    resize(session, setting.width, setting.height, setting)?;
    setting.engine.prepare(session, setting)
}

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

/// The window's size is told with all that is around the page, so it takes a second measure.
fn window(session: &Session, width: u32, height: u32) -> Result<()> {
    let mut outer = (i64::from(width), i64::from(height));
    let wanted = outer;
    for _ in 0..2 {
        session.post("/window/rect", &json!({"width": outer.0, "height": outer.1}))?;
        let size = session.script("return [innerWidth, innerHeight]", &[])?;
        let of = |index: usize| size.get(index).and_then(Value::as_i64).context("the window has no size");
        let inner = (of(0)?, of(1)?);
        if inner == wanted {
            return Ok(());
        }
        outer = (outer.0 + wanted.0 - inner.0, outer.1 + wanted.1 - inner.1);
    }
    bail!("in {} the page cannot be {width} by {height} pixels large", session.engine())
}

pub(crate) fn look(session: &Session, look: Look) -> Result<Value> {
    session.cdp("Emulation.setEmulatedMedia", &json!({"features": look.features()}))
}

/// Where files that a person saves go to.
pub(crate) fn download_to(session: &Session, folder: &Path) -> Result<Value> {
    let how = json!({"behavior": "allow", "downloadPath": folder});
    session.cdp("Browser.setDownloadBehavior", &how)
}

/// Lets the page do with the clipboard what a person would let it, and the test read it.
pub(crate) fn permit(session: &Session, name: &str, setting: &str) -> Result<Value> {
    session.cdp("Browser.setPermission", &json!({"permission": {"name": name}, "setting": setting}))
}
