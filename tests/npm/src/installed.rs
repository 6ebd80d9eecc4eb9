//! Installs the package from its archive into folders outside this repository.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

/// A folder in which the package can be imported.
pub(crate) struct Installed {
    pub(crate) folder: PathBuf,
}

impl Installed {
    /// Installs into an empty folder.
    pub(crate) fn alone(name: &str) -> Result<Self> {
        let installed = Self::beside(name, &[("package.json", br#"{ "private": true, "type": "module" }"#)])?;
        installed.add_the_package()?;
        Ok(installed)
    }

    /// Installs into a project with further dependencies, as its lock file says.
    pub(crate) fn with_dependencies(name: &str, files: &[(&str, &[u8])]) -> Result<Self> {
        let installed = Self::beside(name, files)?;
        installed.npm(&["ci", "--prefer-offline"])?;
        // The lock file cannot list the package: its checksum changes with each build.
        installed.add_the_package()?;
        Ok(installed)
    }

    fn beside(name: &str, files: &[(&str, &[u8])]) -> Result<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/npm").join(name);
        fs::remove_dir_all(&folder).ok();
        for (name, bytes) in files {
            let file = folder.join(name);
            fs::create_dir_all(file.parent().context("a file without a folder")?)?;
            fs::write(&file, bytes).with_context(|| format!("writing {}", file.display()))?;
        }
        Ok(Self { folder: folder.canonicalize()? })
    }

    fn add_the_package(&self) -> Result<()> {
        let archive = archive()?;
        self.npm(&["install", "--no-save", "--offline", &archive.to_string_lossy()]).map(drop)
    }

    fn npm(&self, arguments: &[&str]) -> Result<String> {
        let quietly = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier"];
        self.run(Command::new("npm").args(arguments).args(quietly))
    }

    /// Runs a script of the folder or of an installed package, and returns its output.
    pub(crate) fn node(&self, script: &str, arguments: &[&str]) -> Result<String> {
        self.run(Command::new("node").arg(script).args(arguments))
    }

    pub(crate) fn run(&self, command: &mut Command) -> Result<String> {
        let output = command.current_dir(&self.folder).output().with_context(|| format!("starting {command:?}"))?;
        let (says, complains) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        ensure!(output.status.success(), "{command:?} failed:\n{says}\n{complains}");
        Ok(says.into_owned())
    }

    /// A file of the package.
    pub(crate) fn file(&self, name: &str) -> Result<Vec<u8>> {
        let file = self.folder.join("node_modules/rain-check").join(name);
        fs::read(&file).with_context(|| format!("reading {}", file.display()))
    }
}

fn archive() -> Result<PathBuf> {
    let dist = env::var_os("RAIN_CHECK_DIST")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist"), PathBuf::from);
    let archive = dist.join(concat!("rain-check-", env!("CARGO_PKG_VERSION"), ".tgz"));
    archive.canonicalize().with_context(|| format!("there is no {}: run `cargo xtask build`", archive.display()))
}
