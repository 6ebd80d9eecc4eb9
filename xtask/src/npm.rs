//! Builds the npm package: the element, two modules with functions, and types; all for `import` and for `require`.

mod module;
mod tarball;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use crate::run::root;
use crate::{interface, minify};
use module::Compiled;

const VERSION: &str = env!("CARGO_PKG_VERSION");

const MANIFEST: &str = include_str!("../../npm/npm.json");
const README: &str = include_str!("../../npm/README.md");
const INDEX: &str = include_str!("../../npm/index.js");
const INDEX_TYPES: &str = include_str!("../../npm/index.d.ts");

/// The modules with functions: name, JavaScript wrapper, types.
const MODULES: [(&str, &str, &str); 2] = [
    ("policy", include_str!("../../npm/policy.js"), include_str!("../../npm/policy.d.ts")),
    ("reading", include_str!("../../npm/reading.js"), include_str!("../../npm/reading.d.ts")),
];
/// The helper that both modules share.
const INSTANCE: &str = include_str!("../../npm/instance.js");

/// For `require`: in place of the element, and in place of a module with WebAssembly.
const NO_ELEMENT: &str = include_str!("../../npm/element.cjs");
const REQUIRED_WASM: &str = include_str!("../../npm/wasm.cjs");
/// jsdom, in which Jest runs the tests of pages, has neither of these globals, which the glue uses.
const TEXT_CODING: &str = "const { TextDecoder, TextEncoder } = require(\"node:util\");\n";
const NO_ELEMENT_TYPES: &str = "export type * from \"./element.js\" with { \"resolution-mode\": \"import\" };\n";

/// Marks a file as a module. Without it TypeScript and bundlers treat it as a script.
const MODULE: &str = "export {};";

/// Makes the package from what the build has put into `dist`.
pub(crate) fn write(dist: &Path) -> Result<()> {
    let made = ["rain-check.js", "rain-check.d.ts"];
    let read = |name: &str| fs::read_to_string(dist.join(name)).with_context(|| format!("reading dist/{name}"));
    let [element, declarations] = made.map(read);
    // In the package the element's file has another name than in `dist`.
    pack(&element?, &declarations?, &interface::manifest("element.js")?, dist)
}

/// Writes the package into `dist`, from the element's script, its declarations and its manifest.
pub(crate) fn pack(element_js: &str, declarations: &str, manifest: &str, dist: &Path) -> Result<()> {
    let files = files(module::compiled, element_js, declarations, manifest)?;
    fs::write(archive(dist), tarball::packed(files)?).context("writing the package")
}

/// The path of the package in `dist`.
pub(crate) fn archive(dist: &Path) -> PathBuf {
    dist.join(format!("rain-check-{VERSION}.tgz"))
}

/// A file from the package in `dist`.
pub(crate) fn file(dist: &Path, name: &str) -> Result<Vec<u8>> {
    tarball::file(&fs::read(archive(dist)).context("reading the package")?, name)
}

/// Everything that is loaded by importing one of the modules.
pub(crate) fn loaded(dist: &Path, module: &str) -> Result<Vec<u8>> {
    let behind = ["", "-glue", "-wasm"].map(|part| format!("{module}{part}.js"));
    let names = behind.into_iter().chain(["instance.js".to_owned()]);
    Ok(names.map(|name| file(dist, &name)).collect::<Result<Vec<_>>>()?.concat())
}

fn files(
    compiled: impl Fn(&str) -> Result<Compiled>,
    element: &str,
    declarations: &str,
    manifest: &str,
) -> Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    let mut add = |name: &str, text: &str| files.push((name.to_owned(), text.as_bytes().to_vec()));
    add("package.json", &MANIFEST.replace("VERSION", VERSION));
    add("README.md", README);
    let mut scripts = vec![("index".to_owned(), INDEX.to_owned()), ("instance".to_owned(), INSTANCE.to_owned())];
    let mut types = vec![("index", INDEX_TYPES)];
    for (name, script, its_types) in MODULES {
        let Compiled { glue, wasm } = compiled(name)?;
        scripts.extend([(name.to_owned(), script.to_owned()), (format!("{name}-glue"), glue)]);
        types.push((name, its_types));
        add(&format!("{name}-wasm.js"), &wasm);
        add(&format!("{name}-wasm.cjs"), &REQUIRED_WASM.replace("MODULE", name));
    }
    for (name, script) in scripts {
        add(&format!("{name}.js"), &script);
        let text = if name.ends_with("-glue") { TEXT_CODING } else { "" };
        add(&format!("{name}.cjs"), &(text.to_owned() + &required(&minify::commonjs(&script)?)));
    }
    for (name, types) in types {
        add(&format!("{name}.d.ts"), types);
        add(&format!("{name}.d.cts"), &required_types(types));
    }
    add("element.js", &as_module(element)?);
    add("element.cjs", NO_ELEMENT);
    add("element.d.ts", &typed_as_module(declarations));
    add("element.d.cts", NO_ELEMENT_TYPES);
    add("jsx.d.ts", &interface::jsx()?);
    add("custom-elements.json", manifest);
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        if root().join(name).is_file() {
            add(name, &fs::read_to_string(root().join(name))?);
        }
    }
    Ok(files)
}

/// A script with the names that the files beside it have for `require`. The glue has others in it, of nothing that is loaded.
fn required(script: &str) -> String {
    script.replace(".js\")", ".cjs\")") + "\n"
}

/// The same for types.
fn required_types(types: &str) -> String {
    types.replace(".js\";", ".cjs\";")
}

/// Turns the element's script into a module.
fn as_module(script: &str) -> Result<String> {
    // A script's top-level names are global, a module's are not: there must be none to rely on.
    for begin in ["var ", "let ", "const ", "function ", "class "] {
        if script.lines().any(|line| line.starts_with(begin)) {
            bail!("the script of the element has top-level names (`{begin}…`), which would not be visible in a module");
        }
    }
    Ok(format!("{}\n{MODULE}\n", script.trim_end()))
}

/// The types of the element, as a module that brings those for JSX.
fn typed_as_module(declarations: &str) -> String {
    format!("{}\n\nimport \"./jsx.js\";\n", declarations.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[expect(clippy::unnecessary_wraps, reason = "stands in for the compiler, which may fail")]
    fn compiled(name: &str) -> Result<Compiled> {
        Ok(Compiled {
            glue: "export function bindings() {}\n".to_owned(),
            wasm: format!("export const wasm = `\n{name}\n`;\n"),
        })
    }

    fn texts() -> Result<Vec<(String, String)>> {
        let files = files(compiled, "(() => {})();\n", "interface RainCheckElement {}\n", "{}")?;
        files.into_iter().map(|(name, bytes)| Ok((name, String::from_utf8(bytes)?))).collect()
    }

    #[test]
    fn every_file_the_manifest_names_is_in_the_package() -> Result<()> {
        let texts = texts()?;
        let text = |name: &str| texts.iter().find(|(file, _)| file == name).map(|(_, text)| text.as_str());
        let manifest = text("package.json").context("no package.json")?;
        let named: Vec<_> = manifest.split("\"./").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert!(
            named.contains(&"policy.d.ts") && named.contains(&"reading.js") && named.contains(&"element.js"),
            "{named:?}"
        );
        for name in named.into_iter().filter(|name| name.contains('.')) {
            assert!(text(name).is_some(), "{name} is not in the package");
        }
        assert!(manifest.contains(&format!("\"version\": \"{VERSION}\"")), "{manifest}");
        Ok(())
    }

    #[test]
    fn every_file_that_a_script_imports_is_in_the_package() -> Result<()> {
        let texts = texts()?;
        let mut imports = 0;
        for (name, text) in &texts {
            let is_module = Path::new(name).extension().is_some_and(|extension| extension != "json");
            for imported in text.split("\"./").skip(1).filter_map(|rest| rest.split('"').next()).filter(|_| is_module) {
                imports += 1;
                // What is imported for its types may have no script.
                let types = [imported.replace(".js", ".d.ts"), imported.replace(".cjs", ".d.cts")];
                let is_there = |file: &str| file == imported || types.iter().any(|types| types == file);
                assert!(texts.iter().any(|(file, _)| is_there(file)), "{name} imports {imported}");
                let is =
                    |file: &str, kind: &str| Path::new(file).extension().is_some_and(|extension| extension == kind);
                assert!(!(is(imported, "js") && is(name, "cjs")), "{name} requires {imported}");
            }
        }
        assert!(imports >= 20, "{imports} imports were found");
        Ok(())
    }

    #[test]
    fn scripts_are_turned_into_modules() -> Result<()> {
        assert_eq!(as_module("(() => {})();\n")?, "(() => {})();\nexport {};\n");
        assert!(as_module("var x = 1;").is_err());
        assert_eq!(typed_as_module("interface A {}\n"), "interface A {}\n\nimport \"./jsx.js\";\n");
        Ok(())
    }

    #[test]
    fn packing_is_reproducible_and_readable() -> Result<()> {
        let files = files(compiled, "", "", "{}")?;
        let archive = tarball::packed(files.clone())?;
        assert_eq!(tarball::file(&archive, "index.js")?, INDEX.as_bytes());
        assert!(tarball::file(&archive, "gone.js").is_err());
        let backwards = files.into_iter().rev().collect();
        assert!(archive == tarball::packed(backwards)?, "the order of the files changes the archive");
        Ok(())
    }
}
