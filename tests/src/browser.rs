//! Makes a fresh browser into the one of a setting.

use std::path::Path;

use anyhow::{Result, bail};
use serde_json::{Value, json};

use crate::engine::Engine;
use crate::session::Session;
use crate::setting::{Look, Setting};
use crate::wait::until;

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
        let window = size(&session.get("/window/rect")?);
        let (width, height) = (window.0 + wanted.0 - page.0, window.1 + wanted.1 - page.1);
        session.post("/window/rect", &json!({"width": width, "height": height}))?;
        bail!("it is {} by {}", page.0, page.1)
    })
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
