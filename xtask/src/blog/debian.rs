//! WordPress, PHP and MariaDB, as Debian has them.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use crate::{apt, run};

/// WordPress with its default theme, and what it takes from other packages. Only unpacked: installed, they would bring a web
/// server that starts by itself.
const UNPACKED: [&str; 5] =
    ["wordpress", "wordpress-theme-twentytwentythree", "libjs-cropper", "libjs-underscore", "php-getid3"];

/// What runs it. Not the server package of the database, which would start one for the whole machine.
const INSTALLED: [&str; 3] = ["php-cli", "php-mysql", "mariadb-server-core"];

/// Finds PHP and the database; installs them first where they are missing and that is possible. Gives PHP.
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

/// The server of the database, which is not on everybody's path.
pub(super) fn mariadbd() -> Result<PathBuf> {
    let usual = PathBuf::from("/usr/sbin/mariadbd");
    run::which("mariadbd").or_else(|| usual.is_file().then_some(usual)).context("mariadbd is not found")
}

/// WordPress as it comes, in a folder of its own, anew each time; the packages are fetched once.
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
        fs::remove_dir_all(&unpacked).context("removing the last blog")?;
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
