//! A MariaDB for one blog: in its own folder, on its own socket, without a port.

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
    /// Starts an empty database; removes what an earlier run left.
    pub(super) fn start(folder: &Path) -> Result<Self> {
        let data = folder.join("data");
        if data.exists() {
            fs::remove_dir_all(&data).context("emptying the database")?;
        }
        // The path of a Unix socket is limited to about 100 bytes, and `folder` may be longer.
        let socket = std::env::temp_dir().join(format!("rain-check-{}.sock", std::process::id()));
        fs::create_dir_all(&data).context("creating the database's folder")?;
        let start = folder.join("start.sql");
        fs::write(&start, "CREATE DATABASE blog CHARACTER SET utf8mb4;\n")
            .context("writing the database's init file")?;
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
        // Only this test can reach the socket, so no accounts are needed and an empty data folder is enough. The data
        // is thrown away, so it need not survive a power cut.
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
