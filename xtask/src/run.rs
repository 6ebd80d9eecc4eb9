//! Runs other programs and reports progress.

use std::ffi::OsString;
use std::fmt::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

/// The root of the repository, whatever the current directory.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// Where `cargo install` puts the pinned tools.
pub(crate) fn tools() -> PathBuf {
    root().join("target/tools")
}

/// Where npm installs packages.
pub(crate) fn npm_packages() -> PathBuf {
    root().join("node_modules")
}

/// `PATH` with the pinned tools first, so that another installed version is never used.
fn path() -> OsString {
    let own = [tools().join("bin"), npm_packages().join(".bin")];
    let rest = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(own.into_iter().chain(std::env::split_paths(&rest))).unwrap_or(rest)
}

/// A command that runs in the repository root, prefers the pinned tools and has no standard input.
pub(crate) fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root()).env("PATH", path()).stdin(Stdio::null());
    command
}

/// `command("cargo")` with arguments split at spaces.
pub(crate) fn cargo(arguments: &str) -> Command {
    let mut command = command("cargo");
    command.args(arguments.split_whitespace());
    // Cargo set these for this program; the child must not see them.
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("CARGO_PKG_") {
            command.env_remove(name);
        }
    }
    command.env_remove("CARGO_MANIFEST_DIR");
    command.env_remove("CARGO_MANIFEST_PATH");
    command
}

/// Runs a command with its output shown. The error names the command line.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("`{}` could not be started", command_line(command)))?;
    if !status.success() {
        bail!("`{}` failed ({status})", command_line(command));
    }
    Ok(())
}

/// Runs a command and returns its standard output. Standard error is shown only on failure.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("`{}` could not be started", command_line(command)))?;
    if !output.status.success() {
        bail!("`{}` failed ({})\n{}", command_line(command), output.status, String::from_utf8_lossy(&output.stderr));
    }
    String::from_utf8(output.stdout).with_context(|| format!("`{}` printed invalid UTF-8", command_line(command)))
}

/// The command line, for messages.
fn command_line(command: &Command) -> String {
    let words: Vec<_> =
        std::iter::once(command.get_program()).chain(command.get_args()).map(|word| word.to_string_lossy()).collect();
    words.join(" ")
}

/// The first file of this name on the `PATH` that [`command`] uses.
pub(crate) fn which(program: &str) -> Option<PathBuf> {
    std::env::split_paths(&path()).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// Bytes in lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").ok();
        text
    })
}

/// Prints what starts, runs it, and prints how long it took.
pub(crate) fn step<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("▸ {what} …");
    let begin = Instant::now();
    let result = work()?;
    println!("  done in {}", HumanDuration(begin.elapsed()));
    Ok(result)
}

/// Formats a duration for people: `0.2 s`, `59 s`, `1 min 04 s`.
pub(crate) struct HumanDuration(pub(crate) Duration);

impl fmt::Display for HumanDuration {
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
    fn durations_are_formatted_for_people() {
        assert_eq!(HumanDuration(Duration::from_millis(240)).to_string(), "0.2 s");
        assert_eq!(HumanDuration(Duration::from_secs(59)).to_string(), "59 s");
        assert_eq!(HumanDuration(Duration::from_secs(64)).to_string(), "1 min 04 s");
        assert_eq!(format!("{:>6}", HumanDuration(Duration::from_secs(12))), "  12 s");
    }

    #[test]
    fn a_failure_names_the_command() {
        let error = run(&mut cargo("no-such-subcommand")).map_err(|error| error.to_string());
        assert!(error.is_err_and(|error| error.contains("`cargo no-such-subcommand` failed")));
    }
}
