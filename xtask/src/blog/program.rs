//! A child process that is ended when it is no longer needed.

use std::fs::File;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::run;

/// Longer than any of them takes to start on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);
const PAUSE: Duration = Duration::from_millis(50);

/// A command whose process is killed with this one, even if this one is killed without running destructors.
pub(super) fn command(program: &Path) -> Command {
    let mut command = run::command("setpriv");
    command.args(["--pdeathsig", "KILL", "--"]).arg(program);
    command
}

/// A child process, killed on drop.
pub(super) struct Program(Child);

impl Program {
    /// Starts it and waits until it is ready; its output goes to the log.
    pub(super) fn start(command: &mut Command, log: &Path, ready: impl Fn() -> bool) -> Result<Self> {
        let name = log.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let file = File::create(log).with_context(|| format!("writing {}", log.display()))?;
        command.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file);
        let mut program = Self(command.spawn().with_context(|| format!("starting the {name}"))?);
        let begin = Instant::now();
        while !ready() {
            if let Some(status) = program.0.try_wait()? {
                bail!("the {name} ended ({status}); {} says why", log.display());
            }
            if begin.elapsed() > PATIENCE {
                bail!("the {name} was not ready within {} s; {} may say why", PATIENCE.as_secs(), log.display());
            }
            sleep(PAUSE);
        }
        Ok(program)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}
