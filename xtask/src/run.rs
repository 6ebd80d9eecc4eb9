//! Running other programs, and saying what is going on meanwhile.

use std::ffi::OsString;
use std::fmt::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

/// The top folder of the repository, wherever the command was given.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// Where the tools are installed that cargo builds.
pub(crate) fn tools() -> PathBuf {
    root().join("target/tools")
}

/// Where npm puts its packages.
pub(crate) fn npm_packages() -> PathBuf {
    root().join("node_modules")
}

/// Our own tools first, so that a stray version elsewhere cannot come between.
fn path() -> OsString {
    let own = [tools().join("bin"), npm_packages().join(".bin")];
    let rest = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(own.into_iter().chain(std::env::split_paths(&rest))).unwrap_or(rest)
}

/// A command that runs in the top folder, finds the pinned tools before any other and cannot stop to ask a question.
pub(crate) fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root()).env("PATH", path()).stdin(Stdio::null());
    command
}

/// `command("cargo")`, with its arguments as one writes them.
pub(crate) fn cargo(arguments: &str) -> Command {
    let mut command = command("cargo");
    command.args(arguments.split_whitespace());
    // Cargo set these for this program; they are not for others.
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("CARGO_PKG_") {
            command.env_remove(name);
        }
    }
    command.env_remove("CARGO_MANIFEST_DIR");
    command.env_remove("CARGO_MANIFEST_PATH");
    command
}

/// Runs to the end, output and all. What fails is named, with the command to try by hand.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("`{}` could not be started", shown(command)))?;
    if !status.success() {
        bail!("`{}` failed ({status})", shown(command));
    }
    Ok(())
}

/// Runs quietly and gives what was printed; what went to the error stream is shown only if it fails.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("`{}` could not be started", shown(command)))?;
    if !output.status.success() {
        bail!("`{}` failed ({})\n{}", shown(command), output.status, String::from_utf8_lossy(&output.stderr));
    }
    String::from_utf8(output.stdout).with_context(|| format!("`{}` printed something that is no text", shown(command)))
}

/// The command as one would type it.
fn shown(command: &Command) -> String {
    let words: Vec<_> =
        std::iter::once(command.get_program()).chain(command.get_args()).map(|word| word.to_string_lossy()).collect();
    words.join(" ")
}

/// Where a program of this name is found, by the rules of `command`.
pub(crate) fn which(program: &str) -> Option<PathBuf> {
    std::env::split_paths(&path()).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// Bytes as one writes a digest.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").ok();
        text
    })
}

/// Says what begins, does it, and says how long it took: nobody should wonder whether it hangs.
pub(crate) fn step<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("▸ {what} …");
    let begin = Instant::now();
    let result = work()?;
    println!("  done in {}", Took(begin.elapsed()));
    Ok(result)
}

/// A duration as one says it.
pub(crate) struct Took(pub(crate) Duration);

impl fmt::Display for Took {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0.as_secs();
        let text = if seconds < 10 {
            format!("{:.1} s", self.0.as_secs_f64())
        } else if seconds < 60 {
            format!("{seconds} s")
        } else {
            format!("{} min {:02} s", seconds / 60, seconds % 60)
        };
        f.pad(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_well() {
        assert_eq!(Took(Duration::from_millis(240)).to_string(), "0.2 s");
        assert_eq!(Took(Duration::from_secs(59)).to_string(), "59 s");
        assert_eq!(Took(Duration::from_secs(64)).to_string(), "1 min 04 s");
        assert_eq!(format!("{:>6}", Took(Duration::from_secs(12))), "  12 s");
    }

    #[test]
    fn a_failure_names_the_command() {
        let error = run(&mut cargo("no-such-subcommand")).map_err(|error| error.to_string());
        assert!(error.is_err_and(|error| error.contains("`cargo no-such-subcommand` failed")));
    }
}
