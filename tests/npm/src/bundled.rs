//! Checks tree shaking in two bundlers: the element stays, and only imported functions are kept.

use std::fs;

use anyhow::{Result, ensure};

use crate::installed::Installed;

/// An import, and whether the bundle must contain the element, the policy's WebAssembly and the reading module's.
const IMPORTS: [(&str, [bool; 3]); 10] = [
    ("import \"rain-check\";", [true, false, false]),
    ("import \"rain-check/element\";", [true, false, false]),
    ("import \"rain-check/policy\";", [false, false, false]),
    ("import \"rain-check/reading\";", [false, false, false]),
    ("import { compose } from \"rain-check\";", [true, false, false]),
    ("import { assess } from \"rain-check\"; console.log(assess);", [true, true, false]),
    ("import { review } from \"rain-check\"; console.log(review);", [true, false, true]),
    ("import * as all from \"rain-check\"; console.log(all.assess, all.review);", [true, true, true]),
    ("import { assess } from \"rain-check/policy\"; console.log(assess);", [false, true, false]),
    ("import { review } from \"rain-check/reading\"; console.log(review);", [false, false, true]),
];

/// A string by which the element's script is recognised.
const ELEMENT: &str = "customElements.define(";

#[test]
fn bundlers_keep_the_element_and_drop_unused_functions() -> Result<()> {
    let project = Installed::with_dependencies(
        "bundled",
        &[
            ("package.json", include_bytes!("../sample/package.json")),
            ("package-lock.json", include_bytes!("../sample/package-lock.json")),
        ],
    )?;
    let element = String::from_utf8(project.file("element.js")?)?;
    ensure!(element.contains(ELEMENT), "element.js is no longer recognised by `{ELEMENT}`");
    let (policy, reading) = (wasm(&project, "policy-wasm.js")?, wasm(&project, "reading-wasm.js")?);
    let marks = [ELEMENT, &policy, &reading];
    for (index, (import, expected)) in IMPORTS.into_iter().enumerate() {
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
            let there = marks.map(|mark| text.contains(mark));
            ensure!(there == expected, "{bundler}, of {import}: {there:?}, {} bytes", text.len());
            // Without the element, a bundle is mostly WebAssembly.
            let [element, of_policy, of_reading] = expected;
            let wasm = [(of_policy, policy.len()), (of_reading, reading.len())];
            let least: usize = wasm.iter().filter_map(|(there, bytes)| there.then_some(bytes)).sum();
            let most = least + 40_000;
            ensure!(element || text.len() <= most, "{bundler}, of {import}: {} bytes, over {most}", text.len());
        }
    }
    Ok(())
}

/// The base64 WebAssembly in a file of the package: its longest line.
fn wasm(project: &Installed, file: &str) -> Result<String> {
    let script = String::from_utf8(project.file(file)?)?;
    let wasm = script.lines().max_by_key(|text| text.len()).unwrap_or_default();
    ensure!(wasm.starts_with("AGFzbQEAAAAB") && wasm.len() > 50_000, "{file} contains no WebAssembly");
    Ok(wasm.to_owned())
}
