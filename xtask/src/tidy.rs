//! `cargo xtask tidy`: checks that documents match the sources.
//!
//! Each check looks at the same [`Tree`] and reports findings as file, line and what to do.

mod commands;
mod links;
mod map;
mod markdown;
mod paths;
mod sources;
mod words;

use std::collections::BTreeMap;
use std::fmt;
use std::fs;

use anyhow::{Context as _, Result, bail};

use crate::run::{self, root};

pub(crate) fn command(arguments: lexopt::Parser) -> Result<()> {
    crate::no_more(arguments)?;
    tidy()
}

pub(crate) fn tidy() -> Result<()> {
    let tree = Tree::read()?;
    let mut findings = Vec::new();
    for check in
        [links::check, commands::check, paths::check, map::check, sources::check, words::check, words::check_labels]
    {
        findings.extend(check(&tree));
    }
    for finding in &findings {
        println!("  {finding}");
    }
    match findings.len() {
        0 => {
            println!("  {} files checked, no findings", tree.files.len());
            Ok(())
        }
        1 => bail!("one finding"),
        many => bail!("{many} findings"),
    }
}

/// Something to fix.
#[derive(Debug, PartialEq)]
struct Finding {
    file: String,
    line: usize,
    says: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.says)
    }
}

/// The files of the repository, with the text of those that a check reads.
struct Tree {
    files: BTreeMap<String, String>,
}

impl Tree {
    /// Includes untracked files, so that a new file is checked before it is committed.
    fn read() -> Result<Self> {
        let names = run::output(run::command("git").args(["ls-files", "-z", "-co", "--exclude-standard"]))
            .context("listing files with git")?;
        let files = names.split_terminator('\0').filter(|name| root().join(name).exists());
        let read = |name: &str| match name.rsplit('.').next() {
            Some("html" | "js" | "md" | "rs" | "toml") => {
                fs::read_to_string(root().join(name)).with_context(|| format!("reading {name}"))
            }
            _ => Ok(String::new()),
        };
        Ok(Self { files: files.map(|name| Ok((name.to_owned(), read(name)?))).collect::<Result<_>>()? })
    }

    /// The files with this extension, and their text.
    fn ending<'a>(&'a self, ending: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.files.iter().filter(move |(name, _)| name.ends_with(ending)).map(|(name, text)| (&**name, &**text))
    }

    /// Whether there is such a file, or a folder with files in it.
    fn has(&self, path: &str) -> bool {
        let path = path.trim_end_matches('/');
        path.is_empty() || self.files.contains_key(path) || self.has_folder(path)
    }

    fn has_folder(&self, path: &str) -> bool {
        let folder = format!("{}/", path.trim_end_matches('/'));
        self.files.range(folder.clone()..).next().is_some_and(|(name, _)| name.starts_with(&folder))
    }
}

#[cfg(test)]
impl Tree {
    fn of(files: &[(&str, &str)]) -> Self {
        Self { files: files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect() }
    }
}

/// A check's findings for these files, as they would be printed.
#[cfg(test)]
fn said(check: fn(&Tree) -> Vec<Finding>, files: &[(&str, &str)]) -> Vec<String> {
    check(&Tree::of(files)).iter().map(Finding::to_string).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_exists_if_it_has_files() {
        let tree = Tree::of(&[("a/b.rs", ""), ("ab", "")]);
        assert!(["a", "a/", "a/b.rs", "ab", ""].into_iter().all(|path| tree.has(path)));
        assert!(["b.rs", "a/b", "abc"].into_iter().all(|path| !tree.has(path)));
        assert!(!tree.has_folder("ab"));
    }
}
