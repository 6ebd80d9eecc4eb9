//! `cargo xtask test-wordpress`: tests the plugin on a real WordPress in a real browser.
//!
//! Everything comes from Debian packages, and nothing stays running or installed system-wide: WordPress is unpacked
//! into `target/`, its database listens on a private socket, and PHP serves it for the duration of the test.

mod database;
mod debian;
pub(crate) mod ghost;
mod program;
mod server;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::run::{self, root};
use crate::{browser, build, tools, wordpress};
use database::Database;
use server::Server;

/// The PHP scripts that install, fill and check the blog.
const SCRIPTS: &str = "tests/wordpress/blog";

pub(crate) fn command(arguments: lexopt::Parser) -> Result<()> {
    if let Some(dist) = build::named(arguments)? {
        wordpress::pack(&dist)?;
        return test(&dist);
    }
    tools::setup()?;
    build::ensure()?;
    test(&build::dist())
}

fn test(dist: &Path) -> Result<()> {
    let [chromium, chromedriver] = browser::ensure(&[browser::CHROMIUM, browser::CHROMEDRIVER])?;
    let php = debian::ensure()?;
    let folder = root().join("target/wordpress");
    let site = debian::unpack(&folder)?;
    let blog = run::step("Setting up a blog (some seconds)", || Blog::start(&php, &folder, &site, dist))?;
    run::run(
        blog.settings(&mut run::cargo("test -p wordpress -- --nocapture"))
            .env("RAIN_CHECK_DIST", dist)
            .env("RAIN_CHECK_AXE", tools::axe())
            .env("CHROMIUM", chromium)
            .env("CHROMEDRIVER", chromedriver),
    )?;
    run::step("Removing the plugin and checking that nothing is left", || {
        blog.php("remove.php", &blog.posts).map(drop)?;
        blog.complaints()
    })
}

/// A running blog.
struct Blog {
    php: PathBuf,
    site: PathBuf,
    /// The file that lists the posts of the blog.
    posts: PathBuf,
    /// PHP's error log.
    log: PathBuf,
    server: Server,
    database: Database,
}

impl Blog {
    fn start(php: &Path, folder: &Path, site: &Path, dist: &Path) -> Result<Self> {
        let scripts = root().join(SCRIPTS);
        fs::copy(scripts.join("wp-config.php"), site.join("wp-config.php")).context("configuring WordPress")?;
        let log = folder.join("complaints.log");
        fs::remove_file(&log).ok();
        let database = Database::start(folder)?;
        let server = Server::choose()?;
        let mut blog =
            Self { php: php.into(), site: site.into(), posts: folder.join("posts.json"), log, server, database };
        blog.php("install.php", Path::new(""))?;
        // Browsers request a favicon and log an error if there is none.
        fs::write(site.join("favicon.ico"), "").context("giving the blog an icon")?;
        let own = site.join("wp-content/mu-plugins");
        fs::create_dir_all(&own)?;
        fs::copy(scripts.join("house.php"), own.join("house.php")).context("adding house rules")?;
        let posts = blog.php("fill.php", &wordpress::archive(dist))?;
        fs::write(&blog.posts, posts).context("writing the list of posts")?;
        let mut command = program::command(&blog.php);
        blog.settings(&mut command);
        blog.server.start(&mut command, site, &folder.join("server.log"))?;
        Ok(blog)
    }

    /// Runs one of the scripts and returns its output.
    fn php(&self, script: &str, argument: &Path) -> Result<String> {
        let mut command = run::command(&self.php.to_string_lossy());
        command.arg(root().join(SCRIPTS).join(script)).arg(&self.site).arg(argument);
        run::output(self.settings(&mut command))
    }

    /// The paths and addresses, for WordPress and for the test.
    fn settings<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("BLOG_ORIGIN", self.server.origin())
            .env("BLOG_SOCKET", self.database.socket())
            .env("BLOG_LOG", &self.log)
            .env("BLOG_POSTS", &self.posts)
    }

    /// Fails on errors and warnings that PHP or WordPress logged about the plugin; others are ignored.
    fn complaints(&self) -> Result<()> {
        let log = fs::read_to_string(&self.log).unwrap_or_default();
        let ours: Vec<_> =
            log.lines().filter(|line| line.contains("rain-check") || line.contains("RainCheck")).collect();
        if !ours.is_empty() {
            bail!("WordPress reports errors in the plugin:\n  {}", ours.join("\n  "));
        }
        Ok(())
    }
}
