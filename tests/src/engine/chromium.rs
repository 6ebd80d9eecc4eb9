//! Chromium, through chromedriver and the `DevTools` protocol.

use std::process::Command;

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use crate::browser;
use crate::environment;
use crate::guard;
use crate::program::{Driver, Program};
use crate::session::Session;
use crate::setting::Setting;
use crate::wait::until;

pub(super) fn start_driver() -> Result<Driver> {
    // Retry: another program may take the port that chromedriver has chosen, and then it exits.
    until("chromedriver to listen", || {
        let mut command = Command::new(environment::chromedriver());
        let hint = "install Debian's `chromium-driver`, or set CHROMEDRIVER";
        let (program, port) = Program::start_and_read(command.arg("--port=0"), hint, |line| {
            // "ChromeDriver was started successfully on port 41357."
            line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok()
        })?;
        Ok(Driver::new(program, port))
    })
}

pub(super) fn open(session: &Session, setting: &Setting) -> Result<()> {
    session.enter_context()?;
    if setting.records_activity {
        // Discard what is left from the journey before.
        session.events()?;
        session.console()?;
    }
    // Several windows are open but only one has the focus, and a page without focus has no access to the clipboard.
    session.cdp("Emulation.setFocusEmulationEnabled", &json!({"enabled": true}))?;
    overwrite_clipboard(session)?;
    browser::resize(session, setting.width, setting.height, setting)?;
    browser::set_look(session, setting.look)?;
    session.cdp("Emulation.setTimezoneOverride", &json!({"timezoneId": setting.zone}))?;
    session.cdp("Emulation.setLocaleOverride", &json!({"locale": setting.locale}))?;
    for script in setting.scripts.iter().chain([&guard::SCRIPT]) {
        session.cdp("Page.addScriptToEvaluateOnNewDocument", &json!({"source": script}))?;
    }
    Ok(())
}

/// Removes what the journey before copied: all contexts share one clipboard.
fn overwrite_clipboard(session: &Session) -> Result<()> {
    let expression = "const field = document.createElement('textarea');
        field.value = 'nothing has been copied yet';
        document.body.append(field);
        field.select();
        document.execCommand('copy')";
    let copied = session.cdp("Runtime.evaluate", &json!({"expression": expression, "userGesture": true}))?;
    ensure!(
        copied.pointer("/result/value") == Some(&Value::Bool(true)),
        "the clipboard cannot be overwritten: {copied}"
    );
    Ok(())
}

pub(super) fn close(session: &Session) -> Result<()> {
    session.dispose_context()?;
    session.turn_to_first_window()
}

pub(super) fn capabilities(setting: &Setting) -> Value {
    let arguments = [
        "--headless=new",
        // Required to run as root, as most CI machines do.
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        // Background requests of the browser itself. The last four features start spare pages and processes, which would cost
        // every test half a second.
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
        // Nothing may leave this machine.
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
        "--hide-scrollbars=false",
        "--lang=en-GB",
    ];
    let mut options = json!({
        "args": arguments,
        "prefs": setting.preferences,
    });
    let level = if setting.records_activity { "ALL" } else { "OFF" };
    if let Some(options) = options.as_object_mut() {
        if let Some(chromium) = environment::chromium() {
            options.insert("binary".to_owned(), chromium.to_string_lossy().into());
        }
        if setting.records_activity {
            options.insert("perfLoggingPrefs".to_owned(), json!({"enableNetwork": true, "enablePage": true}));
        }
    }
    json!({
        "browserName": "chrome",
        "goog:chromeOptions": options,
        "goog:loggingPrefs": {"browser": level, "performance": level},
    })
}
