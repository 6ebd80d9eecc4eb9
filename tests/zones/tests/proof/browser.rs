//! Starts a browser that opens one page, without `WebDriver`.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::{env, fs};

use anyhow::{Context as _, Result};

/// Turns off Firefox's background activity and first-run pages.
const QUIET: &str = r#"
user_pref("app.normandy.enabled", false);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("dom.max_script_run_time", 0);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("toolkit.telemetry.reportingpolicy.firstRun", false);
"#;

/// A running browser, ended on drop.
pub(crate) struct Browser {
    child: Child,
    profile: PathBuf,
}

impl Browser {
    pub(crate) fn chromium(address: &str) -> Result<Self> {
        let profile = profile("chromium")?;
        let mut command = program("CHROMIUM", "chromium");
        command.args(["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"]);
        command.args(["--disable-background-networking", "--disable-component-update", "--disable-sync"]);
        command.arg(format!("--user-data-dir={}", profile.display()));
        Self::start(command, address, profile)
    }

    pub(crate) fn firefox(address: &str) -> Result<Self> {
        let profile = profile("firefox")?;
        fs::write(profile.join("user.js"), QUIET).context("writing Firefox's preferences")?;
        let mut command = program("FIREFOX", "firefox-esr");
        command.args(["--headless", "--no-remote", "--profile"]).arg(&profile);
        Self::start(command, address, profile)
    }

    fn start(mut command: Command, address: &str, profile: PathBuf) -> Result<Self> {
        command.arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn().with_context(|| format!("starting {}", command.get_program().display()))?;
        Ok(Self { child, profile })
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
        fs::remove_dir_all(&self.profile).ok();
    }
}

fn program(variable: &str, usual: &str) -> Command {
    Command::new(env::var_os(variable).unwrap_or_else(|| usual.into()))
}

/// A fresh profile; otherwise the page would open in a browser that is already running.
fn profile(name: &str) -> Result<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    Ok(folder)
}
