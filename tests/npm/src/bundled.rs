//! What two bundlers make of the package: the element stays, and of the rest only what is asked for.

use std::fs;

use anyhow::{Result, ensure};

use crate::installed::Installed;

/// What somebody imports, and whether the element and the functions have to be in what comes of it.
const IMPORTS: [(&str, bool, bool); 7] = [
    ("import \"rain-check\";", true, false),
    ("import \"rain-check/element\";", true, false),
    ("import \"rain-check/guide\";", false, false),
    ("import { assess } from \"rain-check\"; console.log(assess);", true, true),
    ("import { assess } from \"rain-check/guide\"; console.log(assess);", false, true),
    ("import * as all from \"rain-check\"; console.log(all.review);", true, true),
    ("import { compose } from \"rain-check\";", true, false),
];

/// How the element and the WebAssembly of the functions are known.
const MARKS: [&str; 2] = ["customElements.define(", "AGFzbQEAAAAB"];

#[test]
fn bundlers_keep_the_element_and_drop_what_nobody_asks_for() -> Result<()> {
    let project = Installed::with_dependencies(
        "bundled",
        &[
            ("package.json", include_bytes!("../sample/package.json")),
            ("package-lock.json", include_bytes!("../sample/package-lock.json")),
        ],
    )?;
    for mark in MARKS {
        let file = if mark == MARKS[0] { "element.js" } else { "guide.js" };
        ensure!(String::from_utf8(project.file(file)?)?.contains(mark), "{file} is no longer known by `{mark}`");
    }
    for (index, (import, element, functions)) in IMPORTS.into_iter().enumerate() {
        let (from, to) = (format!("entry{index}.js"), format!("out{index}.js"));
        fs::write(project.folder.join(&from), import)?;
        let out = format!("--outfile={to}");
        project.node(
            "node_modules/esbuild/bin/esbuild",
            &[&from, "--bundle", "--format=esm", "--log-level=error", &out],
        )?;
        let by_esbuild = fs::read_to_string(project.folder.join(&to))?;
        let rolled = format!("rolled{index}");
        let build = format!(
            "import {{ build }} from \"vite\"; await build({{ logLevel: \"error\", build: {{ minify: false, outDir: \"{rolled}\", \
             lib: {{ entry: \"{from}\", formats: [\"es\"], fileName: \"out\" }} }} }});"
        );
        fs::write(project.folder.join("build.mjs"), build)?;
        project.node("build.mjs", &[])?;
        let by_vite = fs::read_to_string(project.folder.join(rolled).join("out.js"))?;
        for (bundler, text) in [("esbuild", by_esbuild), ("Vite", by_vite)] {
            let there = MARKS.map(|mark| text.contains(mark));
            ensure!(there == [element, functions], "{bundler}, of {import}: {there:?}, {} bytes", text.len());
        }
    }
    Ok(())
}
