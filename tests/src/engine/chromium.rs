//! Chromium, through chromedriver and its own protocol.

use std::process::Command;

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use crate::browser;
use crate::program::{Driver, Program};
use crate::session::Session;
use crate::setting::Setting;
use crate::surroundings;
use crate::wait::until;
use crate::watch;

pub(super) fn drive() -> Result<Driver> {
    // The port it finds free may be taken by another before it listens there; then it ends, and says so.
    until("chromedriver to listen", || {
        let mut command = Command::new(surroundings::chromedriver());
        let hint = "on Debian it is in `chromium-driver`, or CHROMEDRIVER says where it is";
        let (program, port) = Program::saying(command.arg("--port=0"), hint, |line| {
            // "ChromeDriver was started successfully on port 41357."
            line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok()
        })?;
        Ok(Driver::new(program, port))
    })
}

/// Opens a window in a browser context of its own.
pub(super) fn open(session: &Session, setting: &Setting) -> Result<()> {
    session.enter_context()?;
    if setting.noted {
        // What is left from the journey before is nothing of this one.
        session.events()?;
        session.console()?;
    }
    // Only one window has the focus, and without it the clipboard is shut.
    session.cdp("Emulation.setFocusEmulationEnabled", &json!({"enabled": true}))?;
    empty_clipboard(session)?;
    browser::resize(session, setting.width, setting.height, setting)?;
    browser::look(session, setting.look)?;
    session.cdp("Emulation.setTimezoneOverride", &json!({"timezoneId": setting.zone}))?;
    session.cdp("Emulation.setLocaleOverride", &json!({"locale": setting.locale}))?;
    for script in setting.scripts.iter().chain([&watch::SCRIPT]) {
        session.cdp("Page.addScriptToEvaluateOnNewDocument", &json!({"source": script}))?;
    }
    Ok(())
}

/// All contexts share one clipboard. A journey must not find there what the one before copied.
fn empty_clipboard(session: &Session) -> Result<()> {
    let expression = "const field = document.createElement('textarea');
        field.value = 'nothing has been copied yet';
        document.body.append(field);
        field.select();
        document.execCommand('copy')";
    let copied = session.cdp("Runtime.evaluate", &json!({"expression": expression, "userGesture": true}))?;
    ensure!(copied.pointer("/result/value") == Some(&Value::Bool(true)), "the clipboard cannot be emptied: {copied}");
    Ok(())
}

/// Throws the browser context away with everything in it, and turns to the window that keeps the browser open.
pub(super) fn close(session: &Session) -> Result<()> {
    session.dispose_context()?;
    session.turn_to_first_window()
}

pub(super) fn capabilities(setting: &Setting) -> Value {
    let arguments = [
        // As root, which is what most machines that test run as, only like this.
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        // The browser's own errands, which are no doing of the page's. The last four are pages and processes that it keeps
        // ready for a person; they would cost every test half a second.
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-default-apps",
        "--disable-domain-reliability",
        "--disable-extensions",
        "--disable-field-trial-config",
        "--disable-sync",
        "--no-default-browser-check",
        "--no-first-run",
        "--disable-features=AutofillServerCommunication,InterestFeedContentSuggestions,MediaRouter,OptimizationHints,Translate,\
         SpareRendererForSitePerProcess,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,WebUIOmniboxPopup",
        // Nothing leaves this machine, whatever asks.
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
        "--hide-scrollbars=false",
        "--lang=en-GB",
    ];
    let mut options = json!({
        "args": arguments,
        "prefs": setting.preferences,
    });
    let level = if setting.noted { "ALL" } else { "OFF" };
    if let Some(options) = options.as_object_mut() {
        if let Some(chromium) = surroundings::chromium() {
            options.insert("binary".to_owned(), chromium.to_string_lossy().into());
        }
        if setting.noted {
            options.insert("perfLoggingPrefs".to_owned(), json!({"enableNetwork": true, "enablePage": true}));
        }
    }
    json!({
        "browserName": "chrome",
        "goog:chromeOptions": options,
        "goog:loggingPrefs": {"browser": level, "performance": level},
    })
}
