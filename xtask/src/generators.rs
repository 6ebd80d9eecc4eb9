//! `cargo xtask test-generators`: has real generators build sites that have our line in a post, and opens them in browsers.
//!
//! Eleventy, Hexo and Ghost come from npm, Hugo and Jekyll from Debian packages. The sites are built in `target/generators`.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use crate::blog::ghost;
use crate::run::{self, root};
use crate::{apt, browser, build, script, tools};

/// A generator of sites. Its folder in `tests/generators/sites` holds what the site needs besides its posts.
struct Generator {
    name: &'static str,
    /// The folder of the posts.
    posts: &'static str,
    ensure: fn(site: &Path) -> Result<()>,
    /// The command that builds the site into the folder `public`.
    build: &'static [&'static str],
}

const GENERATORS: [Generator; 4] = [
    Generator {
        name: "eleventy",
        posts: "",
        ensure: |site| tools::locked(site, "Eleventy"),
        build: &["node", "node_modules/@11ty/eleventy/cmd.cjs", "--output=public"],
    },
    Generator {
        name: "hexo",
        posts: "source/_posts",
        ensure: |site| tools::locked(site, "Hexo"),
        build: &["node", "node_modules/hexo/bin/hexo", "generate"],
    },
    Generator { name: "hugo", posts: "content", ensure: |_| hugo(), build: &["hugo"] },
    Generator {
        name: "jekyll",
        posts: "_posts",
        ensure: |_| jekyll(),
        build: &["jekyll", "build", "--destination", "public"],
    },
];

/// The post, in which LINE stands for the line.
const POST: &str = "tests/generators/post.md";

/// The files of the post, once with a script that no browser runs. The page's address follows from the name, and Jekyll wants a
/// day in it.
const WITH: &str = "2026-11-02-with-the-line.md";
const WITHOUT: &str = "2026-11-01-without-its-script.md";

pub(crate) fn command(arguments: lexopt::Parser) -> Result<()> {
    if let Some(dist) = build::named(arguments)? {
        return test(&dist);
    }
    tools::setup()?;
    build::ensure()?;
    test(&build::dist())
}

fn test(dist: &Path) -> Result<()> {
    let [chromium, chromedriver, firefox] =
        browser::ensure(&[browser::CHROMIUM, browser::CHROMEDRIVER, browser::FIREFOX])?;
    let geckodriver = tools::geckodriver()?;
    let sites = root().join("target/generators");
    let line = line(dist)?;
    // In its place and shape, so that a theme which looks at what stands beside what sees no difference.
    let unrun = line.replace("<script ", "<script type=\"text/plain\" ");
    for generator in &GENERATORS {
        generator.generate(&sites.join(generator.name), [&line, &unrun])?;
    }
    ghost::publish(&sites.join("ghost"), &root().join(POST), [&line, &unrun])?;
    run::run(
        run::cargo("test -p generators -- --nocapture")
            .env("RAIN_CHECK_DIST", dist)
            .env("GENERATED", sites)
            .env("CHROMIUM", chromium)
            .env("CHROMEDRIVER", chromedriver)
            .env("FIREFOX", firefox)
            .env("GECKODRIVER", geckodriver),
    )
}

/// The line of docs/embedding.md, for a site with our scripts in a folder `rain-check`.
fn line(dist: &Path) -> Result<String> {
    let guide = fs::read_to_string(root().join("docs/embedding.md")).context("reading docs/embedding.md")?;
    let line = guide.lines().find(|line| line.starts_with("<script src=")).context("docs/embedding.md has no line")?;
    let lazy = fs::read_to_string(dist.join("rain-check-lazy.js")).context("reading dist/rain-check-lazy.js")?;
    Ok(line.replace("https://rain-check.example/", "/rain-check/").replace("sha384-…", &script::integrity(&lazy)))
}

impl Generator {
    fn generate(&self, site: &Path, lines: [&str; 2]) -> Result<()> {
        self.lay_out(site, lines).with_context(|| format!("laying out the site for {}", self.name))?;
        (self.ensure)(site)?;
        let (program, arguments) = self.build.split_first().context("a generator without a command")?;
        run::step(&format!("Building a site with {}", self.name), || {
            run::output(run::command(program).args(arguments).current_dir(site)).map(drop)
        })
    }

    /// Writes the files of the site and its posts. Only what npm has installed is kept of an earlier site.
    fn lay_out(&self, site: &Path, lines: [&str; 2]) -> Result<()> {
        fs::create_dir_all(site)?;
        for entry in fs::read_dir(site)? {
            let entry = entry?;
            match (entry.file_name() == "node_modules", entry.file_type()?.is_dir()) {
                (true, _) => {}
                (false, true) => fs::remove_dir_all(entry.path())?,
                (false, false) => fs::remove_file(entry.path())?,
            }
        }
        let ours = root().join("tests/generators");
        copy(&ours.join("sites").join(self.name), site)?;
        let text = fs::read_to_string(root().join(POST))?;
        let posts = site.join(self.posts);
        fs::create_dir_all(&posts)?;
        for (file, line) in [WITH, WITHOUT].into_iter().zip(lines) {
            fs::write(posts.join(file), text.replace("LINE", line))?;
        }
        Ok(())
    }
}

/// Copies what is in a folder.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let copied = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &copied)?;
        } else {
            fs::copy(entry.path(), copied)?;
        }
    }
    Ok(())
}

fn hugo() -> Result<()> {
    let is_there = || run::which("hugo").is_some();
    if is_there() {
        return Ok(());
    }
    apt::install(&["hugo"], "install Hugo, and put `hugo` on the path", is_there)
}

/// Jekyll with Minima, the theme of its new sites.
fn jekyll() -> Result<()> {
    let has_theme = || run::output(run::command("ruby").args(["-e", "gem 'minima'"])).is_ok();
    let is_there = || run::which("jekyll").is_some() && has_theme();
    if is_there() {
        return Ok(());
    }
    let elsewhere = "install Jekyll and its theme Minima, and put `jekyll` on the path";
    apt::install(&["jekyll", "jekyll-theme-minima"], elsewhere, is_there)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_of_the_guide_is_written_for_the_site() -> Result<()> {
        let dist = root().join("target/line-in-a-test");
        fs::create_dir_all(&dist)?;
        fs::write(dist.join("rain-check-lazy.js"), "")?;
        let line = line(&dist)?;
        fs::remove_dir_all(dist)?;
        assert!(
            line.starts_with("<script src=\"/rain-check/rain-check-lazy.js\" integrity=\"sha384-OLBgp1Gs"),
            "{line}"
        );
        assert!(line.contains("<rain-check ") && !line.contains("rain-check.example"), "{line}");
        Ok(())
    }
}
