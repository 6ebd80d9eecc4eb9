//! Compiles the modules that the page fetches after its first answer: the letters, and the reading of English.

use std::fs;

use anyhow::{Context as _, Result};

use crate::run::root;
use crate::wasm::{self, Module};
use crate::{script, tools};

/// A module that the page fetches after its first answer.
pub(crate) struct Later {
    /// As in the names of its files, and of the property that boot/module.js sets.
    pub(crate) name: &'static str,
    /// The crate that exports its functions to JavaScript.
    package: &'static str,
    /// The name of its glue in scripts.
    pub(crate) glue: &'static str,
}

/// The letters.
pub(crate) const LETTERS: Later = Later { name: "letters", package: "letters", glue: "lettersGlue" };
/// The reading of English.
pub(crate) const READING: Later = Later { name: "reading", package: "npm-reading", glue: "readingGlue" };

/// `cargo xtask modules`: writes them to `target/modules`, from where Trunk copies them beside the page.
pub(crate) fn command(arguments: lexopt::Parser) -> Result<()> {
    crate::no_more(arguments)?;
    tools::for_serving()?;
    let folder = root().join("target/modules");
    fs::create_dir_all(&folder)?;
    for module in [LETTERS, READING] {
        let (wasm, glue) = module.bound()?;
        let file = |extension| folder.join(module.name).with_extension(extension);
        fs::write(file("wasm"), wasm)
            .and_then(|()| fs::write(file("js"), module.wrapped(&glue)))
            .context("writing target/modules")?;
    }
    Ok(())
}

impl Later {
    /// The optimised module and its glue.
    pub(crate) fn compiled(&self) -> Result<Module> {
        let (wasm, glue) = self.bound()?;
        Ok(Module { wasm: wasm::optimised(&wasm, self.name)?, glue })
    }

    /// Its glue, in a function.
    pub(crate) fn wrapped(&self, glue: &str) -> String {
        script::wrapped(self.glue, "", glue)
    }

    /// The module as compiled, and the glue that wasm-bindgen writes for it.
    fn bound(&self) -> Result<(Vec<u8>, String)> {
        wasm::compile(self.package, "", &format!("{}-bound", self.name))
    }
}

/// Both modules, as published.
pub(crate) struct Modules {
    pub(crate) letters: Module,
    pub(crate) reading: Module,
}

impl Modules {
    /// Compiles both.
    pub(crate) fn compiled() -> Result<Self> {
        Ok(Self { letters: LETTERS.compiled()?, reading: READING.compiled()? })
    }

    /// The glue of both, each in a function.
    pub(crate) fn glues(&self) -> String {
        [LETTERS.wrapped(&self.letters.glue), READING.wrapped(&self.reading.glue)].concat()
    }
}
