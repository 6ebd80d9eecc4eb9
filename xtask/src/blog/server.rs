//! PHP's built-in web server, on a free local port.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};

use super::program::Program;

pub(super) struct Server {
    port: u16,
    program: Option<Program>,
}

impl Server {
    /// Chooses the port before the start: WordPress needs it for its installation.
    pub(super) fn choose() -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("looking for a free port")?;
        Ok(Self { port: listener.local_addr()?.port(), program: None })
    }

    pub(super) const fn port(&self) -> u16 {
        self.port
    }

    pub(super) fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Serves a folder with this PHP.
    pub(super) fn start(&mut self, php: &mut Command, folder: &Path, log: &Path) -> Result<()> {
        // A single process: worker processes would outlive it.
        php.env_remove("PHP_CLI_SERVER_WORKERS")
            .arg("-S")
            .arg(format!("127.0.0.1:{}", self.port))
            .arg("-t")
            .arg(folder);
        let port = self.port;
        let ready = || TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok();
        self.program = Some(Program::start(php, log, ready)?);
        Ok(())
    }
}
