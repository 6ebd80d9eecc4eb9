//! Firefox, through geckodriver. What plain `WebDriver` has no words for is done with the rights of the browser itself, which
//! geckodriver gives where it is asked to: scripts before the page's, and a look at what went out and what was complained of.

use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};

use crate::browser;
use crate::program::{Driver, Program};
use crate::session::Session;
use crate::setting::{LOCALE, Look, Setting};
use crate::surroundings;
use crate::wait::until;
use crate::watch;

pub(super) fn cannot(setting: &Setting) -> Option<&'static str> {
    let wishes = [
        (!setting.preferences.is_empty(), "set what Chromium calls its preferences"),
        (setting.look == Look::ForcedColours, "force colours"),
        (setting.sharpness != 1, "have a sharper screen"),
        // Debian's package speaks one language; others are packages of their own.
        (setting.locale != LOCALE, "have the habits of another country"),
    ];
    wishes.into_iter().find_map(|(wished, what)| wished.then_some(what))
}

pub(super) fn drive(setting: &Setting) -> Result<Driver> {
    until("geckodriver to listen", || {
        let mut command = Command::new(surroundings::geckodriver());
        command.args(["--port=0", "--allow-system-access"]).env("TZ", setting.zone);
        let hint = "`cargo xtask test --only browser` brings it, or GECKODRIVER says where it is";
        let (program, port) = Program::saying(&mut command, hint, |line| {
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
        // As people have it; geckodriver would let files read each other.
        "security.fileuri.strict_origin_policy": true,
        // The browser's own errands, which are no doing of the page's.
        "app.normandy.enabled": false,
        "browser.aboutwelcome.enabled": false,
        "browser.chrome.site_icons": false,
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
        // Nothing leaves this machine, whatever asks: only what is on it is reached without this.
        "network.proxy.type": 1,
        "network.proxy.http": "127.0.0.1",
        "network.proxy.http_port": 9,
        "network.proxy.ssl": "127.0.0.1",
        "network.proxy.ssl_port": 9,
    });
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {"binary": surroundings::firefox(), "args": ["-headless"], "prefs": preferences},
    })
}

/// Opens a window of its own.
pub(super) fn open(session: &Session, setting: &Setting) -> Result<()> {
    session.open_window(false)?;
    let scripts: Vec<&str> =
        [watch::SCRIPT, watch::CONSOLE].into_iter().chain(setting.scripts.iter().copied()).collect();
    privileged(session, include_str!("firefox.js"), &[json!(scripts), looks(setting)])?;
    browser::resize(session, setting.width, setting.height, setting)
}

/// Closes the window and deletes all that pages have stored.
pub(super) fn close(session: &Session) -> Result<()> {
    privileged(session, "window.__unwatch()", &[])?;
    session.close_window()?;
    session.turn_to_first_window()?;
    let delete = "return new Promise((done) => Services.clearData.deleteData(Ci.nsIClearDataService.CLEAR_ALL, { onDataDeleted: done }))";
    let failed = privileged(session, delete, &[])?;
    ensure!(failed == 0, "Firefox cannot delete what pages have stored: {failed}");
    Ok(())
}

/// Preferences that are set in a running browser.
fn looks(setting: &Setting) -> Value {
    json!({
        "layout.css.prefers-color-scheme.content-override": i32::from(setting.look != Look::Dark),
        "ui.prefersReducedMotion": i32::from(setting.look == Look::LessMotion),
    })
}

/// What pages have asked for since the last time.
pub(crate) fn asked(session: &Session) -> Result<Vec<String>> {
    texts(&privileged(session, "return window.__asked.splice(0)", &[])?)
}

/// What the browser has said on the console about pages since the last time.
pub(crate) fn said(session: &Session) -> Result<Vec<String>> {
    let script = "const said = Services.console.getMessageArray();
        Services.console.reset();
        return said.filter((one) => one instanceof Ci.nsIScriptError && one.isForwardedFromContentProcess)
            .map((one) => `${one.category}: ${one.errorMessage} (${one.sourceName}:${one.lineNumber})`)";
    let mut said = texts(&privileged(session, script, &[])?)?;
    said.retain(|one| !OF_AGE.iter().any(|of_age| one.contains(of_age)));
    Ok(said)
}

/// What only an older Firefox says of pages that are as they should be. Trusted Types it came to know after 140, which Debian
/// still ships; and it told authors to expect a change in how headings look, of which these pages use nothing.
const OF_AGE: [&str; 3] = [
    "process unknown directive ‘require-trusted-types-for’",
    "process unknown directive ‘trusted-types’",
    "Found a sectioned h1 element with no specified font-size",
];

fn privileged(session: &Session, script: &str, arguments: &[Value]) -> Result<Value> {
    session.post("moz/context", &json!({"context": "chrome"}))?;
    let answer = session.post("execute/sync", &json!({"script": script, "args": arguments}));
    session.post("moz/context", &json!({"context": "content"}))?;
    answer
}

fn texts(value: &Value) -> Result<Vec<String>> {
    let list = value.as_array().context("Firefox notes nothing down")?;
    Ok(list.iter().filter_map(Value::as_str).map(str::to_owned).collect())
}
