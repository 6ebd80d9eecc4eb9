//! A database for one blog: its own folder, its own socket, no port, nothing in the system.

use std::fs;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::debian;
use super::program::{self, Program};
use crate::run;

pub(super) struct Database {
    socket: PathBuf,
    _program: Program,
}

impl Database {
    /// Starts an empty one; what an earlier run has left is gone.
    pub(super) fn start(folder: &Path) -> Result<Self> {
        let data = folder.join("data");
        if data.exists() {
            fs::remove_dir_all(&data).context("emptying the database")?;
        }
        // The path of a socket has some hundred characters at most, and this folder may lie deep.
        let socket = std::env::temp_dir().join(format!("rain-check-{}.sock", std::process::id()));
        fs::create_dir_all(&data).context("making room for the database")?;
        let start = folder.join("start.sql");
        fs::write(&start, "CREATE DATABASE blog CHARACTER SET utf8mb4;\n").context("naming the database")?;
        let user = run::output(run::command("id").arg("-un"))?;
        let mut command = program::command(&debian::mariadbd()?);
        command.args([
            "--no-defaults".to_owned(),
            format!("--datadir={}", data.display()),
            format!("--socket={}", socket.display()),
            format!("--pid-file={}", folder.join("database.pid").display()),
            format!("--init-file={}", start.display()),
            format!("--user={}", user.trim()),
        ]);
        // Nobody else comes through the socket, so there are no accounts to look up, and a folder to begin with is enough. It is
        // thrown away in the end, so nothing needs to survive a power cut.
        command.args(["--skip-networking", "--skip-grant-tables"]);
        command.args(["--innodb-flush-log-at-trx-commit=0", "--skip-innodb-doublewrite"]);
        let ready = || UnixStream::connect(&socket).is_ok();
        let program = Program::start(&mut command, &folder.join("database.log"), ready)?;
        Ok(Self { socket, _program: program })
    }

    pub(super) fn socket(&self) -> &Path {
        &self.socket
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        fs::remove_file(&self.socket).ok();
    }
}
