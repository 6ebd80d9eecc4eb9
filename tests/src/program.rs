//! The processes of a browser's driver: one a browser, ended with it, so that nothing is left running after a test.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::thread;

use anyhow::{Context as _, Result};

/// A program that listens to `WebDriver`.
pub(crate) struct Driver {
    pub(crate) port: u16,
    // Ended before what it shows its windows on.
    _program: Program,
    _screen: Option<Program>,
}

impl Driver {
    pub(crate) const fn new(program: Program, port: u16) -> Self {
        Self { port, _program: program, _screen: None }
    }

    /// The same, with the screen that its browser shows its windows on.
    pub(crate) fn on(self, screen: Program) -> Self {
        Self { _screen: Some(screen), ..self }
    }
}

/// A running program.
pub(crate) struct Program(Child);

impl Program {
    pub(crate) fn start(command: &mut Command, hint: &str) -> Result<Self> {
        command.stdin(Stdio::null()).stdout(Stdio::null());
        Self::spawn(command, hint)
    }

    /// Starts one that says on its output what it has found.
    pub(crate) fn saying<T>(command: &mut Command, hint: &str, found: impl Fn(&str) -> Option<T>) -> Result<(Self, T)> {
        command.stdin(Stdio::null()).stdout(Stdio::piped());
        let mut program = Self::spawn(command, hint)?;
        let output = program.0.stdout.take().context("it has no output")?;
        let mut lines = BufReader::new(output).lines().map_while(Result::ok);
        let mut said = Vec::new();
        loop {
            let line = lines.next().with_context(|| format!("it ended after {said:?}"))?;
            if let Some(found) = found(&line) {
                // Read on, or it stops when the pipe is full.
                thread::spawn(move || lines.for_each(drop));
                return Ok((program, found));
            }
            said.push(line);
        }
    }

    fn spawn(command: &mut Command, hint: &str) -> Result<Self> {
        let name = command.get_program().to_owned();
        let child = command.stderr(Stdio::null()).spawn();
        Ok(Self(child.with_context(|| format!("starting {}: {hint}", name.display()))?))
    }

    /// Whether it has not ended yet.
    pub(crate) fn runs(&mut self) -> Result<bool> {
        Ok(self.0.try_wait()?.is_none())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}
