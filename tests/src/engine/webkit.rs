//! `WebKitGTK`'s `MiniBrowser`, through `WebKitWebDriver`, on a virtual screen.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};

use crate::browser;
use crate::environment;
use crate::guard;
use crate::keys::Key;
use crate::program::{Driver, Program};
use crate::session::Session;
use crate::setting::{LOCALE, Look, Setting};
use crate::wait::until;

pub(super) fn unsupported(setting: &Setting) -> Option<&'static str> {
    let unsupported = [
        (!setting.preferences.is_empty(), "preferences of Chromium"),
        (setting.look != Look::Light, "media preferences"),
        (setting.sharpness != 1, "device pixel ratio"),
        (setting.locale != LOCALE, "locale"),
        // The scripts are inserted into the page, where a policy in its headers would refuse them.
        (!setting.scripts.is_empty() && setting.site.has_headers(), "scripts on a page with headers"),
    ];
    unsupported.into_iter().find_map(|(wanted, what)| wanted.then_some(what))
}

pub(super) fn start_driver(setting: &Setting) -> Result<Driver> {
    let mut screen = Command::new(environment::xvfb());
    // Without a window manager, the window under the pointer has the keyboard. The pointer is in the middle of the screen; on a
    // screen this small, the browser's window is always there. A window may be larger than the screen.
    screen.args(["-displayfd", "1", "-screen", "0", "800x600x24", "-nolisten", "tcp"]);
    let hint = "install Debian's `xvfb`, or set XVFB";
    let (screen, display) = Program::start_and_read(&mut screen, hint, |line| line.trim().parse::<u32>().ok())?;
    // WebKitWebDriver does not report a port that it chooses itself.
    let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr().context("looking for a free port")?.port();
    let mut command = Command::new(environment::webkit_driver());
    command
        .arg(format!("--port={port}"))
        .env("DISPLAY", format!(":{display}"))
        .env_remove("WAYLAND_DISPLAY")
        .env("TZ", setting.zone)
        // Few machines have more locales. Without this one, the formats are the same.
        .env("LC_ALL", "en_US.UTF-8");
    let mut program = Program::start(&mut command, "install Debian's `webkit2gtk-driver`, or set WEBKITDRIVER")?;
    until("WebKitWebDriver to listen", || Ok(TcpStream::connect((Ipv4Addr::LOCALHOST, port))?))?;
    ensure!(program.is_running()?, "WebKitWebDriver has exited: another program took its port");
    Ok(Driver::new(program, port).with_screen(screen))
}

pub(super) fn capabilities() -> Value {
    json!({"browserName": "MiniBrowser"})
}

pub(super) fn open(session: &Session, setting: &Setting) -> Result<()> {
    session.open_window(false)?;
    browser::resize(session, setting.width, setting.height, setting)?;
    overwrite_clipboard(session)
}

/// Removes what the journey before copied.
fn overwrite_clipboard(session: &Session) -> Result<()> {
    let field = "const field = document.createElement('textarea');
        field.value = 'nothing has been copied yet';
        document.body.append(field);
        field.select()";
    session.script(field, &[])?;
    session.press_keys(Key::Copy)
}

/// Deletes only cookies: other storage belongs to the port of the journey's own server, which no other journey uses.
pub(super) fn close(session: &Session) -> Result<()> {
    session.delete_cookies()?;
    session.close_window()?;
    session.turn_to_first_window()
}

pub(super) fn inject_guard(session: &Session) -> Result<()> {
    let script = format!("if (!window.__violations) {{ {}\n{} }}", guard::SCRIPT, guard::CONSOLE);
    session.script(&script, &[]).map(drop)
}
