//! WordPress, PHP and MariaDB from Debian packages.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use crate::{apt, run};

/// WordPress with its default theme, and the libraries it takes from other packages. These are only unpacked:
/// installing them would bring a web server that starts by itself.
const UNPACKED: [&str; 5] =
    ["wordpress", "wordpress-theme-twentytwentythree", "libjs-cropper", "libjs-underscore", "php-getid3"];

/// What runs it. Not the full database server package, which would start a system-wide server.
const INSTALLED: [&str; 3] = ["php-cli", "php-mysql", "mariadb-server-core"];

/// Finds PHP and MariaDB; installs them where they are missing and that is possible. Returns the path of PHP.
pub(super) fn ensure() -> Result<PathBuf> {
    if !is_there() {
        let elsewhere = "install PHP with mysqli, and MariaDB, and put `php` and `mariadbd` on the path";
        apt::install(&INSTALLED, elsewhere, is_there)?;
    }
    run::which("php").context("PHP was installed, but is not found")
}

fn is_there() -> bool {
    let knows_mysql = || run::output(run::command("php").args(["-r", "exit((int) !class_exists('mysqli'));"])).is_ok();
    run::which("php").is_some() && mariadbd().is_ok() && knows_mysql()
}

/// MariaDB's server, which is not on every user's `PATH`.
pub(super) fn mariadbd() -> Result<PathBuf> {
    let usual = PathBuf::from("/usr/sbin/mariadbd");
    run::which("mariadbd").or_else(|| usual.is_file().then_some(usual)).context("mariadbd is not found")
}

/// A fresh copy of WordPress; its packages are downloaded once.
pub(super) fn unpack(folder: &Path) -> Result<PathBuf> {
    let packages = folder.join("packages");
    fs::create_dir_all(&packages)?;
    let missing: Vec<_> =
        UNPACKED.into_iter().filter(|name| !matches!(package(&packages, name), Ok(Some(_)))).collect();
    if !missing.is_empty() {
        run::step("Fetching WordPress from Debian (a few seconds)", || apt::download(&missing, &packages))?;
    }
    let unpacked = folder.join("debian");
    if unpacked.exists() {
        fs::remove_dir_all(&unpacked).context("removing the previous blog")?;
    }
    for name in UNPACKED {
        let file = package(&packages, name)?.with_context(|| format!("{name} was fetched, but is not there"))?;
        run::output(run::command("dpkg-deb").arg("--extract").arg(&file).arg(&unpacked))?;
    }
    let site = unpacked.join("usr/share/wordpress");
    if !site.join("wp-load.php").is_file() {
        bail!("there is no WordPress in Debian's package: {}", site.display());
    }
    Ok(site)
}

/// The file of a package: the name ends where the version begins.
fn package(folder: &Path, name: &str) -> Result<Option<PathBuf>> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let file = entry.file_name().to_string_lossy().into_owned();
        if file.split_once('_').is_some_and(|(package, _)| package == name) {
            return Ok(Some(entry.path()));
        }
    }
    Ok(None)
}
