//! Splits the page that Trunk built into its parts.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};

use crate::{first, html};

/// The parts of the page.
pub(crate) struct Parts {
    /// The HTML without styles, WebAssembly and scripts.
    pub(crate) html: String,
    pub(crate) css: String,
    pub(crate) glue: String,
    pub(crate) wasm: Vec<u8>,
    /// The names of these parts' files in Trunk's output; every other file there is published as it is.
    pub(crate) files: Vec<String>,
}

impl Parts {
    /// Reads Trunk's output from a folder.
    pub(crate) fn read(folder: &Path) -> Result<Self> {
        let page = fs::read_to_string(folder.join("index.html")).context("reading the page Trunk made")?;
        let mut parts = Self {
            html: html::without_comments(&page),
            css: String::new(),
            glue: String::new(),
            wasm: Vec::new(),
            files: vec!["index.html".to_owned(), "modules".to_owned()],
        };
        for tag in html::tags(&page) {
            let file = |attribute| -> Result<(String, Vec<u8>)> {
                let name = tag.get(attribute).unwrap_or_default().trim_start_matches("./");
                let bytes =
                    fs::read(folder.join(name)).with_context(|| format!("reading what `{}` names", tag.text))?;
                Ok((name.to_owned(), bytes))
            };
            let name = match tag.get("data-part") {
                Some("wasm") => {
                    let (name, bytes) = file("href")?;
                    parts.wasm = bytes;
                    name
                }
                Some("glue") => {
                    let (name, bytes) = file("src")?;
                    parts.glue = String::from_utf8(bytes).context("the glue is not UTF-8")?;
                    name
                }
                None if tag.is("link") && tag.has("rel", "stylesheet") => {
                    let (name, bytes) = file("href")?;
                    parts.css += &String::from_utf8(bytes).context("a style sheet is not UTF-8")?;
                    parts.css += "\n";
                    name
                }
                _ => continue,
            };
            parts.files.push(name);
        }
        parts.html = html::without(&parts.html, |tag| {
            tag.get("data-part").is_some() || tag.is("link") && tag.has("rel", "stylesheet")
        })?;
        parts.html = html::without_indentation(&first::with_words(&parts.html)?);
        parts.check()?;
        Ok(parts)
    }

    /// Fails the build on anything that a policy would make the reader's browser refuse.
    fn check(&self) -> Result<()> {
        if self.wasm.is_empty() || !self.glue.contains("wasm_bindgen = (function") {
            bail!(
                "index.html must load the application with <link data-trunk rel=\"rust\" data-bindgen-target=\"no-modules\" \
                 data-wasm-opt=\"0\">: one classic script serves the hosted page and the page in one file"
            );
        }
        if self.css.contains("url(") || self.css.contains("@import") {
            bail!("the styles load something (url or @import), which the single-file page's policy refuses");
        }
        for tag in html::tags(&self.html) {
            if tag.is("style") || tag.is("script") && tag.get("src").is_some() {
                bail!("index.html has {}, which the page's policy refuses", tag.text);
            }
            if let Some((name, _)) = tag.attributes().find(|(name, _)| *name == "style" || name.starts_with("on")) {
                bail!("index.html has the attribute `{name}` in {}, which the page's policy refuses", tag.text);
            }
        }
        Ok(())
    }
}
