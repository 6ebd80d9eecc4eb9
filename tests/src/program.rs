//! The driver's process: one a browser, ended with it, so that nothing is left running after a test.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::thread;

use anyhow::{Context as _, Result};

use crate::surroundings;
use crate::wait::until;

/// A running chromedriver.
pub(crate) struct Program {
    child: Child,
    pub(crate) port: u16,
}

impl Program {
    pub(crate) fn start() -> Result<Self> {
        // The port it finds free may be taken by another before it listens there; then it ends, and says so.
        until("chromedriver to listen", Self::once)
    }

    fn once() -> Result<Self> {
        let program = surroundings::chromedriver();
        let mut child = Command::new(&program)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| {
                let name = program.display();
                format!("starting {name}: on Debian it is in `chromium-driver`, or CHROMEDRIVER says where it is")
            })?;
        let output = child.stdout.take().context("chromedriver has no output")?;
        let mut program = Self { child, port: 0 };
        let mut lines = BufReader::new(output).lines().map_while(Result::ok);
        let mut said = Vec::new();
        while program.port == 0 {
            let line = lines.next().with_context(|| format!("it ended after {said:?}"))?;
            // "ChromeDriver was started successfully on port 41357."
            let port = line.split_once("successfully on port ").map(|(_, port)| port.trim_end_matches('.'));
            program.port = port.and_then(|port| port.parse().ok()).unwrap_or_default();
            said.push(line);
        }
        // Read on, or it stops when the pipe is full.
        thread::spawn(move || lines.for_each(drop));
        Ok(program)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
