//! Ghost from npm, with MariaDB from a Debian package, for `cargo xtask test-generators`. It runs only until its pages are saved,
//! so that they are served to the browsers as those of the others are.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde_json::Value;

use super::database::Database;
use super::debian;
use super::program::{self, Program};
use super::server::Server;
use crate::apt;
use crate::run::{self, root};

/// The last that runs on Node 20.
const VERSION: &str = "5.130.6";

/// The day whose versions are installed of what Ghost needs: its package has no lock file that npm reads.
const DAY: &str = "2026-11-30";

/// What Ghost logs once it answers.
const READY: &str = "Ghost booted";

/// Has a new Ghost publish the post with each of the lines, and saves the pages into the folder `public`.
pub(crate) fn publish(site: &Path, post: &Path, lines: [&str; 2]) -> Result<()> {
    let ghost = installed(site)?;
    let has_database = || debian::mariadbd().is_ok();
    if !has_database() {
        apt::install(&["mariadb-server-core"], "install MariaDB, and put `mariadbd` on the path", has_database)?;
    }
    run::step("Building a site with ghost", || {
        let database = Database::start(site)?;
        let server = Server::choose()?;
        let _running = start(&ghost, &server, &database, &site.join("server.log"))?;
        let public = site.join("public");
        fs::remove_dir_all(&public).ok();
        let script = root().join("tests/generators/ghost/publish.mjs");
        run::output(run::command("node").arg(script).arg(server.origin()).arg(public).arg(post).args(lines)).map(drop)
    })
}

fn start(ghost: &Path, server: &Server, database: &Database, log: &Path) -> Result<Program> {
    let mut command = program::command(&run::which("node").context("there is no Node")?);
    command
        .arg("index.js")
        .current_dir(ghost)
        .env("NODE_ENV", "development")
        .env("url", server.origin())
        .env("server__host", "127.0.0.1")
        .env("server__port", server.port().to_string())
        // Otherwise who signs in gets a code by email.
        .env("security__staffDeviceVerification", "false")
        .env("privacy__useUpdateCheck", "false")
        .env("database__client", "mysql")
        .env("database__connection__socketPath", database.socket())
        .env("database__connection__user", "root")
        .env("database__connection__database", "blog");
    Program::start(&mut command, log, || fs::read_to_string(log).is_ok_and(|says| says.contains(READY)))
}

/// Installs it as its own installer does: what it needs goes inside its package, some of which is in there already.
fn installed(site: &Path) -> Result<PathBuf> {
    let ghost = site.join("package");
    let record = site.join("installed.txt");
    let wanted = format!("{VERSION} {DAY}");
    if fs::read_to_string(&record).is_ok_and(|installed| installed == wanted) {
        return Ok(ghost);
    }
    run::step("Installing Ghost from npm (half a gigabyte, about two minutes)", || {
        fs::remove_dir_all(site).ok();
        fs::create_dir_all(site)?;
        let archive = format!("ghost-{VERSION}.tgz");
        let pack = ["pack", "--silent", &format!("ghost@{VERSION}")];
        run::output(run::command("npm").args(pack).current_dir(site))?;
        run::output(run::command("tar").args(["-xzf", &archive]).current_dir(site))?;
        remove_tools(&ghost.join("package.json"))?;
        let quietly = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
        let install = ["install", "--omit=dev", "--legacy-peer-deps", &format!("--before={DAY}")];
        run::run(run::command("npm").args(install).args(quietly).current_dir(&ghost))?;
        fs::write(&record, wanted).context("recording the installed version")
    })?;
    Ok(ghost)
}

/// Removes what only Ghost's own developers need, some of which is not on npm: npm would look for it all the same.
fn remove_tools(manifest: &Path) -> Result<()> {
    let mut package: Value = serde_json::from_slice(&fs::read(manifest).context("reading Ghost's package.json")?)?;
    package.as_object_mut().context("Ghost's package.json is no object")?.remove("devDependencies");
    fs::write(manifest, package.to_string()).context("writing Ghost's package.json")
}
