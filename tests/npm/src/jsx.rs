//! A project with React, Preact and Solid, of which only the types are checked: JSX knows the element. A project without any of
//! them is in `project.rs`.

use anyhow::Result;

use crate::installed::Installed;

const FILES: [(&str, &[u8]); 7] = [
    ("package.json", include_bytes!("../jsx/package.json")),
    ("package-lock.json", include_bytes!("../jsx/package-lock.json")),
    ("tsconfig.json", include_bytes!("../jsx/tsconfig.json")),
    ("src/react.tsx", include_bytes!("../jsx/src/react.tsx")),
    ("src/preact.tsx", include_bytes!("../jsx/src/preact.tsx")),
    ("src/solid.tsx", include_bytes!("../jsx/src/solid.tsx")),
    ("src/required.cts", include_bytes!("../jsx/src/required.cts")),
];

#[test]
fn jsx_and_require_have_the_types_of_the_element() -> Result<()> {
    let project = Installed::with_dependencies("jsx", &FILES)?;
    project.node("node_modules/typescript/bin/tsc", &["--project", "."]).map(drop)
}
