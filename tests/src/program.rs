//! Processes of browsers and drivers. They are killed when their value is dropped, and when the test process ends in any way.

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

    /// Adds the X server that its browser draws on.
    pub(crate) fn with_screen(self, screen: Program) -> Self {
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

    /// Starts a program and reads its output up to the first line that `parse` accepts.
    pub(crate) fn start_and_read<T>(
        command: &mut Command,
        hint: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Result<(Self, T)> {
        let mut program = Self::spawn(command.stdout(Stdio::piped()), hint)?;
        let stdout = program.child.stdout.take().context("no stdout")?;
        let mut lines = BufReader::new(stdout).lines().map_while(Result::ok);
        let mut output = Vec::new();
        loop {
            let line = lines.next().with_context(|| format!("it exited after {output:?}"))?;
            if let Some(parsed) = parse(&line) {
                // Keep reading: the program would block on a full pipe.
                thread::spawn(move || lines.for_each(drop));
                return Ok((program, parsed));
            }
            output.push(line);
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
                Err(error).context("starting sh, which kills the browsers at the end")
            }
        }
    }

    pub(crate) fn is_running(&mut self) -> Result<bool> {
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
    fn child_processes_are_killed_on_drop() -> Result<()> {
        let mut command = Command::new("sh");
        command.args(["-c", "sleep 600 & echo $!; wait"]);
        let (program, child) = Program::start_and_read(&mut command, "", |line| line.parse::<u32>().ok())?;
        let child_runs = || -> Result<bool> {
            Ok(Command::new("kill").args(["-0", &child.to_string()]).stderr(Stdio::null()).status()?.success())
        };
        ensure!(child_runs()?, "the child does not run");
        drop(program);
        until("the child to end", || {
            ensure!(!child_runs()?, "it still runs");
            Ok(())
        })
    }
}
