//! `WebKitGTK`'s `MiniBrowser`, through `WebKitWebDriver`, on a screen that nobody sees.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};

use crate::browser;
use crate::keys::Key;
use crate::program::{Driver, Program};
use crate::session::Session;
use crate::setting::{LOCALE, Look, Setting};
use crate::surroundings;
use crate::wait::until;
use crate::watch;

pub(super) fn cannot(setting: &Setting) -> Option<&'static str> {
    let wishes = [
        (!setting.preferences.is_empty(), "set what Chromium calls its preferences"),
        (setting.look != Look::Light, "have another look"),
        (setting.sharpness != 1, "have a sharper screen"),
        (setting.locale != LOCALE, "have the habits of another country"),
        // They stand in the page, where these headers' policy would refuse them.
        (!setting.scripts.is_empty() && setting.site.has_headers(), "change the browser by a script under a policy"),
    ];
    wishes.into_iter().find_map(|(wished, what)| wished.then_some(what))
}

pub(super) fn drive(setting: &Setting) -> Result<Driver> {
    let mut screen = Command::new(surroundings::xvfb());
    // Nobody manages windows there: the keyboard is for the one under the pointer, which is in the middle of the screen. On one
    // as small as this, that is always the browser's; and a window may be larger than what shows of it.
    screen.args(["-displayfd", "1", "-screen", "0", "800x600x24", "-nolisten", "tcp"]);
    let hint = "on Debian it is in `xvfb`, or XVFB says where it is";
    let (screen, display) = Program::saying(&mut screen, hint, |line| line.trim().parse::<u32>().ok())?;
    // It says no port that it found by itself.
    let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr().context("looking for a free port")?.port();
    let mut command = Command::new(surroundings::webkit_driver());
    command
        .arg(format!("--port={port}"))
        .env("DISPLAY", format!(":{display}"))
        .env_remove("WAYLAND_DISPLAY")
        .env("TZ", setting.zone)
        // Few machines have more than one, and where this is missing the habits are the same.
        .env("LC_ALL", "en_US.UTF-8");
    let mut program =
        Program::start(&mut command, "on Debian it is in `webkit2gtk-driver`, or WEBKITDRIVER says where it is")?;
    until("WebKitWebDriver to listen", || Ok(TcpStream::connect((Ipv4Addr::LOCALHOST, port))?))?;
    ensure!(program.runs()?, "WebKitWebDriver has ended: its port was taken by another");
    Ok(Driver::new(program, port).on(screen))
}

pub(super) fn capabilities() -> Value {
    json!({"browserName": "MiniBrowser"})
}

/// Opens a window of its own.
pub(super) fn open(session: &Session, setting: &Setting) -> Result<()> {
    session.open_window(false)?;
    browser::resize(session, setting.width, setting.height, setting)?;
    empty_clipboard(session)
}

/// A journey must not find on the clipboard what the one before copied.
fn empty_clipboard(session: &Session) -> Result<()> {
    let field = "const field = document.createElement('textarea');
        field.value = 'nothing has been copied yet';
        document.body.append(field);
        field.select()";
    session.script(field, &[])?;
    session.press_keys(Key::Copy)
}

/// Deletes all that the page has stored, and closes the window. Every journey has a server with a port of its own, so that of
/// what a page keeps only cookies could be seen by another.
pub(super) fn close(session: &Session) -> Result<()> {
    session.delete_cookies()?;
    session.close_window()?;
    session.turn_to_first_window()
}

pub(super) fn follow(session: &Session) -> Result<()> {
    let script = format!("if (!window.__seen) {{ {}\n{} }}", watch::SCRIPT, watch::CONSOLE);
    session.script(&script, &[]).map(drop)
}
