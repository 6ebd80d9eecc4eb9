//! Firefox, through geckodriver. Privileged scripts do what `WebDriver` has no commands for: run scripts before the page's, and
//! record requests and console messages.

use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};

use crate::browser;
use crate::environment;
use crate::guard;
use crate::program::{Driver, Program};
use crate::session::Session;
use crate::setting::{LOCALE, Look, Setting};
use crate::wait::until;

pub(super) fn unsupported(setting: &Setting) -> Option<&'static str> {
    let unsupported = [
        (!setting.preferences.is_empty(), "preferences of Chromium"),
        (setting.look == Look::ForcedColours, "forced colours"),
        (setting.sharpness != 1, "device pixel ratio"),
        // Debian's package has one locale only.
        (setting.locale != LOCALE, "locale"),
    ];
    unsupported.into_iter().find_map(|(wanted, what)| wanted.then_some(what))
}

pub(super) fn start_driver(setting: &Setting) -> Result<Driver> {
    until("geckodriver to listen", || {
        let mut command = Command::new(environment::geckodriver());
        command.args(["--port=0", "--allow-system-access"]).env("TZ", setting.zone);
        let hint = "`cargo xtask test --only browser` installs it, or set GECKODRIVER";
        let (program, port) = Program::start_and_read(&mut command, hint, |line| {
            // "1795555181130  geckodriver  INFO  Listening on 127.0.0.1:40727"
            line.split_once("Listening on ")?.1.rsplit_once(':')?.1.trim().parse().ok()
        })?;
        Ok(Driver::new(program, port))
    })
}

pub(super) fn capabilities(setting: &Setting) -> Value {
    let preferences = json!({
        "intl.locale.requested": setting.locale,
        "intl.accept_languages": format!("{}, en", setting.locale),
        // Firefox's default; geckodriver would let local files read each other.
        "security.fileuri.strict_origin_policy": true,
        // Background requests of the browser itself.
        "app.normandy.enabled": false,
        "browser.aboutwelcome.enabled": false,
        "browser.chrome.site_icons": false,
        // It reports a fault of its own where a field of a form goes.
        "extensions.formautofill.addresses.enabled": false,
        "extensions.formautofill.creditCards.enabled": false,
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
        // Nothing may leave this machine: a proxy that does not exist, which local addresses do not use.
        "network.proxy.type": 1,
        "network.proxy.http": "127.0.0.1",
        "network.proxy.http_port": 9,
        "network.proxy.ssl": "127.0.0.1",
        "network.proxy.ssl_port": 9,
    });
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {"binary": environment::firefox(), "args": ["-headless"], "prefs": preferences},
    })
}

pub(super) fn open(session: &Session, setting: &Setting) -> Result<()> {
    // A tab: a window of its own takes Firefox much longer.
    session.open_window(true)?;
    let scripts: Vec<&str> =
        [guard::SCRIPT, guard::CONSOLE].into_iter().chain(setting.scripts.iter().copied()).collect();
    privileged(session, include_str!("firefox.js"), &[json!(scripts), preferences(setting)])?;
    browser::resize(session, setting.width, setting.height, setting)
}

pub(super) fn close(session: &Session) -> Result<()> {
    privileged(session, "window.__removeObservers()", &[])?;
    session.close_window()?;
    session.turn_to_first_window()?;
    let delete = "return new Promise((done) => Services.clearData.deleteData(Ci.nsIClearDataService.CLEAR_COOKIES | Ci.nsIClearDataService.CLEAR_DOM_STORAGES, { onDataDeleted: done }))";
    let failed = privileged(session, delete, &[])?;
    ensure!(failed == 0, "Firefox cannot delete what pages have stored: {failed}");
    Ok(())
}

/// The preferences that a running browser can change.
fn preferences(setting: &Setting) -> Value {
    json!({
        "layout.css.prefers-color-scheme.content-override": i32::from(setting.look != Look::Dark),
        "ui.prefersReducedMotion": i32::from(setting.look == Look::ReducedMotion),
    })
}

/// The requests of pages since the last call.
pub(crate) fn requests(session: &Session) -> Result<Vec<String>> {
    texts(&privileged(session, "return window.__requests.splice(0)", &[])?)
}

/// The browser's console messages about pages since the last call.
pub(crate) fn console(session: &Session) -> Result<Vec<String>> {
    let script = "const messages = Services.console.getMessageArray();
        Services.console.reset();
        return messages.filter((one) => one instanceof Ci.nsIScriptError && one.isForwardedFromContentProcess)
            .map((one) => `${one.category}: ${one.errorMessage} (${one.sourceName}:${one.lineNumber})`)";
    let mut messages = texts(&privileged(session, script, &[])?)?;
    messages.retain(|message| !IGNORED.iter().any(|ignored| message.contains(ignored)));
    Ok(messages)
}

/// Console messages of Firefox 140, which Debian ships, about correct pages: it does not know Trusted Types, and announces a
/// change of default heading styles that these pages do not use. One is about a driver that asks while a frame loads. The last are
/// of Firefox's own scripts, which look for forms and icons, and fail where a field or a page goes while they look.
const IGNORED: [&str; 5] = [
    "process unknown directive ‘require-trusted-types-for’",
    "process unknown directive ‘trusted-types’",
    "Found a sectioned h1 element with no specified font-size",
    "Layout was forced before the page was fully loaded",
    "chrome javascript: ",
];

fn privileged(session: &Session, script: &str, arguments: &[Value]) -> Result<Value> {
    session.post("moz/context", &json!({"context": "chrome"}))?;
    let answer = session.post("execute/sync", &json!({"script": script, "args": arguments}));
    session.post("moz/context", &json!({"context": "content"}))?;
    answer
}

fn texts(value: &Value) -> Result<Vec<String>> {
    let list = value.as_array().context("firefox.js does not run")?;
    Ok(list.iter().filter_map(Value::as_str).map(str::to_owned).collect())
}
