//! Temporary files passed from one tool to the next.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result};

use crate::run::root;

/// Writes a file into `target/pack` and returns its path.
pub(crate) fn file(name: &str, bytes: &[u8]) -> Result<PathBuf> {
    let folder = root().join("target/pack");
    fs::create_dir_all(&folder)?;
    let file = folder.join(name);
    fs::write(&file, bytes).with_context(|| format!("writing {}", file.display()))?;
    Ok(file)
}
