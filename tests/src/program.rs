//! The processes of a browser and its driver. They end with the value that holds them, and with the test process, however
//! that ends.

use std::env;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::os::unix::process::CommandExt as _;
use std::path::PathBuf;
use std::process::{self, Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

use anyhow::{Context as _, Result};

/// A running `WebDriver` server.
pub(crate) struct Driver {
    pub(crate) port: u16,
    // Fields are dropped in order: the browser before the screen it draws on.
    _program: Program,
    _screen: Option<Program>,
}

impl Driver {
    pub(crate) const fn new(program: Program, port: u16) -> Self {
        Self { port, _program: program, _screen: None }
    }

    /// The same, with the X server that its browser draws on.
    pub(crate) fn on(self, screen: Program) -> Self {
        Self { _screen: Some(screen), ..self }
    }
}

/// A running program, in a process group of its own together with everything it starts.
pub(crate) struct Program {
    child: Child,
    /// Kills the group when its input ends, which happens when this value is dropped and also when the test process exits,
    /// fails or is killed. Statics are never dropped, so `Drop` alone would leave the shared browsers running.
    reaper: Child,
}

/// Arguments: the process group, and its temporary folder.
const REAPER: &str = r#"read -r _; kill -s KILL -- "-$1"; rm -rf -- "$2""#;

static STARTED: AtomicU32 = AtomicU32::new(0);

impl Program {
    pub(crate) fn start(command: &mut Command, hint: &str) -> Result<Self> {
        Self::spawn(command.stdout(Stdio::null()), hint)
    }

    /// Starts a program and reads its output up to the first line in which something is found.
    pub(crate) fn saying<T>(command: &mut Command, hint: &str, found: impl Fn(&str) -> Option<T>) -> Result<(Self, T)> {
        let mut program = Self::spawn(command.stdout(Stdio::piped()), hint)?;
        let output = program.child.stdout.take().context("it has no output")?;
        let mut lines = BufReader::new(output).lines().map_while(Result::ok);
        let mut said = Vec::new();
        loop {
            let line = lines.next().with_context(|| format!("it ended after {said:?}"))?;
            if let Some(found) = found(&line) {
                // Keep reading: the program would block on a full pipe.
                thread::spawn(move || lines.for_each(drop));
                return Ok((program, found));
            }
            said.push(line);
        }
    }

    fn spawn(command: &mut Command, hint: &str) -> Result<Self> {
        let folder = temporary_folder()?;
        let name = command.get_program().to_owned();
        command.stdin(Stdio::null()).stderr(Stdio::null()).env("TMPDIR", &folder).process_group(0);
        let mut child = command.spawn().with_context(|| format!("starting {}: {hint}", name.display()))?;
        let mut reaper = Command::new("sh");
        reaper.args(["-c", REAPER, "sh", &child.id().to_string()]).arg(&folder);
        reaper.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).process_group(0);
        match reaper.spawn() {
            Ok(reaper) => Ok(Self { child, reaper }),
            Err(error) => {
                child.kill().ok();
                child.wait().ok();
                Err(error).context("starting sh, which stops the browsers in the end")
            }
        }
    }

    /// Whether it has not ended yet.
    pub(crate) fn runs(&mut self) -> Result<bool> {
        Ok(self.child.try_wait()?.is_none())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // Waiting closes the reaper's input first.
        self.reaper.wait().ok();
        self.child.wait().ok();
    }
}

/// A folder for the profile of one browser. Its path is short, since Unix sockets are made in it.
fn temporary_folder() -> Result<PathBuf> {
    let number = STARTED.fetch_add(1, Ordering::Relaxed);
    let folder = env::temp_dir().join(format!("journeys-{}-{number}", process::id()));
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use anyhow::ensure;

    use super::*;
    use crate::wait::until;

    #[test]
    fn what_a_program_has_started_ends_with_it() -> Result<()> {
        let mut command = Command::new("sh");
        command.args(["-c", "sleep 600 & echo $!; wait"]);
        let (program, started) = Program::saying(&mut command, "", |line| line.parse::<u32>().ok())?;
        let runs = || -> Result<bool> {
            Ok(Command::new("kill").args(["-0", &started.to_string()]).stderr(Stdio::null()).status()?.success())
        };
        ensure!(runs()?, "it does not run");
        drop(program);
        until("it to end", || {
            ensure!(!runs()?, "it still runs");
            Ok(())
        })
    }
}
