//! Projects that test with Jest: with its default configuration, and with modules that Jest loads itself.

use std::process::Command;

use anyhow::Result;

use crate::installed::Installed;

const JEST: &str = "node_modules/jest/bin/jest.js";

const BY_DEFAULT: [(&str, &[u8]); 4] = [
    ("package.json", include_bytes!("../jest/package.json")),
    ("package-lock.json", include_bytes!("../jest/package-lock.json")),
    ("node.test.js", include_bytes!("../jest/node.test.js")),
    ("page.test.js", include_bytes!("../jest/page.test.js")),
];

const WITH_MODULES: [(&str, &[u8]); 4] = [
    ("package.json", include_bytes!("../jest/package.json")),
    ("package-lock.json", include_bytes!("../jest/package-lock.json")),
    ("modules.test.mjs", include_bytes!("../jest/modules.test.mjs")),
    ("text-coding.mjs", include_bytes!("../jest/text-coding.mjs")),
];

#[test]
fn jest_takes_the_package_as_it_comes() -> Result<()> {
    let project = Installed::with_dependencies("jest", &BY_DEFAULT)?;
    project.node(JEST, &[]).map(drop)
}

#[test]
fn modules_that_jest_loads_itself_need_two_globals_in_a_page() -> Result<()> {
    let project = Installed::with_dependencies("jest-modules", &WITH_MODULES)?;
    let arguments = ["--experimental-vm-modules", JEST, "--setupFiles", "./text-coding.mjs"];
    project.run(Command::new("node").args(arguments)).map(drop)
}
