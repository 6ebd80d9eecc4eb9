//! Makes a fresh browser into the one of a setting.

use std::path::Path;

use anyhow::Result;
use serde_json::{Value, json};

use crate::session::Session;
use crate::setting::{Look, Setting};
use crate::watch;

pub(crate) fn prepare(session: &Session, setting: &Setting) -> Result<()> {
    resize(session, setting.width, setting.height, setting)?;
    look(session, setting.look)?;
    session.cdp("Emulation.setTimezoneOverride", &json!({"timezoneId": setting.zone}))?;
    // Of two browsers at once only one has the focus, and without it the clipboard is shut.
    session.cdp("Emulation.setFocusEmulationEnabled", &json!({"enabled": true}))?;
    for script in setting.scripts.iter().chain([&watch::SCRIPT]) {
        session.cdp("Page.addScriptToEvaluateOnNewDocument", &json!({"source": script}))?;
    }
    Ok(())
}

pub(crate) fn resize(session: &Session, width: u32, height: u32, setting: &Setting) -> Result<Value> {
    let Setting { touch, sharpness, .. } = setting;
    let metrics = json!({"width": width, "height": height, "deviceScaleFactor": sharpness, "mobile": touch});
    session.cdp("Emulation.setDeviceMetricsOverride", &metrics)?;
    session.cdp("Emulation.setTouchEmulationEnabled", &json!({"enabled": touch}))
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
