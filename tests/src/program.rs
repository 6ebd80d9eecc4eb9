//! The driver's process: one a browser, ended with it, so that nothing is left running after a test.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::thread;

use anyhow::{Context as _, Result};

use crate::surroundings;

/// A running chromedriver.
pub(crate) struct Program {
    child: Child,
    pub(crate) port: u16,
}

impl Program {
    pub(crate) fn start() -> Result<Self> {
        let program = surroundings::chromedriver();
        let mut child = Command::new(&program)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| {
                format!(
                    "starting {}: on Debian it is in `chromium-driver`, or CHROMEDRIVER says where it is",
                    program.display()
                )
            })?;
        let mut lines = BufReader::new(child.stdout.take().context("chromedriver has no output")?).lines();
        // "ChromeDriver was started successfully on port 41357."
        let port = lines.by_ref().map_while(Result::ok).find_map(|line| {
            let (_, port) = line.split_once("successfully on port ")?;
            port.trim_end_matches('.').parse().ok()
        });
        let mut program = Self { child, port: 0 };
        program.port = port.context("chromedriver has not said on which port it listens")?;
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
