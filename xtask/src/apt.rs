//! Installs Debian packages without asking questions.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use crate::run;

/// Installs packages with apt-get as root on a Debian-like machine. Elsewhere it fails with the command to type, or
/// with the instruction `elsewhere`: a missing program must not make a test be skipped. Success is decided by `there`,
/// since apt's exit code is not reliable.
pub(crate) fn install(packages: &[&str], elsewhere: &str, there: impl Fn() -> bool) -> Result<()> {
    let names = packages.join(" ");
    let by_hand = format!("sudo apt-get update && sudo apt-get install -y {names}");
    if run::which("apt-get").is_none() {
        bail!(
            "these tests need {names}, and there is no apt-get to install them. On Debian the command is\n\n    {by_hand}\n\n\
             elsewhere {elsewhere}"
        );
    }
    if !root_user() {
        bail!("these tests need {names}. Please run\n\n    {by_hand}\n");
    }
    run::step(&format!("Installing {names} with apt-get (about a minute)"), || {
        if !has_lists() {
            apt("update")?;
        }
        let install = format!("install -y --no-install-recommends {names}");
        // Two known failures: "Too many errors" leaves packages unpacked but not configured, and stale package lists
        // name files that no longer exist. Trying both remedies is cheaper than telling them apart.
        for cure in ["install -y -f", "update"] {
            if apt(&install).is_ok() && there() {
                return Ok(());
            }
            apt(cure).ok();
            if there() {
                return Ok(());
            }
        }
        apt(&install)?;
        if !there() {
            bail!("apt-get installed {names}, but the programs are still not found");
        }
        Ok(())
    })
}

/// Downloads package files into a folder without installing them.
pub(crate) fn download(packages: &[&str], folder: &Path) -> Result<()> {
    let names = packages.join(" ");
    if run::which("apt-get").is_none() || run::which("dpkg-deb").is_none() {
        bail!(
            "these tests need Debian's packages {names}, and there is no apt-get to fetch them: they run on Debian only"
        );
    }
    let fetch = || run::run(command(&format!("download {names}")).current_dir(folder));
    // Fresh machines have no package lists, and old lists name files that no longer exist.
    fetch().or_else(|_| {
        if root_user() {
            apt("update")?;
        }
        fetch()
    })
}

fn apt(arguments: &str) -> Result<()> {
    run::run(&mut command(arguments))
}

fn command(arguments: &str) -> Command {
    let mut command = run::command("apt-get");
    command
        .args(["-q", "-o", "Acquire::Retries=3", "-o", "Dpkg::Use-Pty=0"])
        .args(["-o", "DPkg::Lock::Timeout=120"])
        .args(arguments.split_whitespace())
        .env("DEBIAN_FRONTEND", "noninteractive");
    command
}

fn root_user() -> bool {
    run::output(run::command("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

/// Minimal images come without package lists.
fn has_lists() -> bool {
    fs::read_dir(Path::new("/var/lib/apt/lists")).is_ok_and(|mut entries| {
        entries.any(|entry| entry.is_ok_and(|entry| entry.file_name().to_string_lossy().contains("_Packages")))
    })
}
