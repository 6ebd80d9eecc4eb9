//! Checks that the map in ARCHITECTURE.md gives every file a purpose.
//!
//! The map is its tables: the first cell of a row holds paths in backticks, from the repository root; the second the
//! purpose. A folder covers everything in it, unless other rows name something inside: then each file inside needs a
//! row.

use super::{Finding, Tree, markdown};

const FILE: &str = "ARCHITECTURE.md";

/// Files whose place and purpose are set by a tool or a convention.
const KNOWN: [&str; 14] = [
    ".editorconfig",
    ".gitattributes",
    ".gitignore",
    "ARCHITECTURE.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "Trunk.toml",
    "package-lock.json",
    "package.json",
    "rust-toolchain.toml",
    "rustfmt.toml",
];

/// A path in the map.
struct Entry {
    path: String,
    line: usize,
    purpose: bool,
    /// Whether other rows name something inside it.
    opened: bool,
}

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let finding = |file: &str, line, says| Finding { file: file.to_owned(), line, says };
    let Some(text) = tree.files.get(FILE) else {
        return vec![finding(FILE, 1, "write it: the map of the repository belongs there".to_owned())];
    };
    let entries = entries(text);
    if entries.is_empty() {
        let says = "add the map: a table with a place in backticks and its purpose in each row";
        return vec![finding(FILE, 1, says.to_owned())];
    }
    let mut findings = Vec::new();
    for entry in &entries {
        if !tree.has(&entry.path) {
            let says = format!("the map names {}, which does not exist: remove or correct the row", entry.path);
            findings.push(finding(FILE, entry.line, says));
        } else if !entry.purpose && !entry.opened {
            let says = format!("say what {} is for, in the next cell", entry.path);
            findings.push(finding(FILE, entry.line, says));
        }
    }
    for file in tree.files.keys().filter(|file| !is_known(file)) {
        let covers = |entry: &Entry| *file == entry.path || !entry.opened && is_inside(file, &entry.path);
        if !entries.iter().any(covers) {
            let says = format!("the map in {FILE} has no row for this file: add one, or remove the file");
            findings.push(finding(file, 1, says));
        }
    }
    findings
}

fn is_known(file: &str) -> bool {
    // The documentation of a crate or module root says what it is for.
    let roots = ["/Cargo.toml", "/lib.rs", "/main.rs", "/mod.rs"];
    KNOWN.contains(&file) || roots.iter().any(|root| file.ends_with(root))
}

fn entries(text: &str) -> Vec<Entry> {
    let mut entries = Vec::new();
    for line in markdown::lines(text).iter().filter(|line| !line.fenced && line.text.starts_with('|')) {
        let mut cells = line.text.split('|').skip(1);
        let (places, purpose) = (cells.next().unwrap_or_default(), cells.next().unwrap_or_default());
        for place in places.split('`').skip(1).step_by(2) {
            let purpose = !purpose.trim().is_empty();
            entries.push(Entry { path: place.to_owned(), line: line.number, purpose, opened: false });
        }
    }
    let paths: Vec<_> = entries.iter().map(|entry| entry.path.clone()).collect();
    for entry in &mut entries {
        entry.opened = paths.iter().any(|path| *path != entry.path && is_inside(path, &entry.path));
    }
    entries
}

fn is_inside(path: &str, folder: &str) -> bool {
    path.starts_with(&format!("{}/", folder.trim_end_matches('/')))
}

#[cfg(test)]
mod tests {
    use super::super::said;
    use super::*;

    const FILES: [(&str, &str); 5] = [
        ("policy/src/a.rs", ""),
        ("policy/src/b/c.rs", ""),
        ("policy/src/lib.rs", ""),
        ("policy/Cargo.toml", ""),
        ("x", ""),
    ];

    fn on(rows: &str) -> Vec<String> {
        let text = format!("# The map\n\n| place | what |\n|---|---|\n{rows}\n");
        said(check, &[FILES.as_slice(), &[(FILE, text.as_str())]].concat())
    }

    #[test]
    fn a_complete_map_passes() {
        let finer = "| `policy/` | The policy. |\n| `policy/src/a.rs` | Facts. |\n| `policy/src/b/` | Rules. |\n| `x` | A thing. |";
        assert!(on(finer).is_empty());
        assert!(on("| `policy/`, `x` | Both. |").is_empty());
    }

    #[test]
    fn a_file_without_a_row_is_found() {
        let says = "the map in ARCHITECTURE.md has no row for this file: add one, or remove the file";
        let rows = "| `policy/` | The policy. |\n| `policy/src/b/` | Rules. |\n| `x` | A thing. |";
        assert_eq!(on(rows), [format!("policy/src/a.rs:1: {says}")]);
        assert_eq!(on("| `policy/` | Of `x`. |"), [format!("x:1: {says}")]);
    }

    #[test]
    fn a_row_for_a_missing_file_is_found() {
        let says = "the map names gone.rs, which does not exist: remove or correct the row";
        assert_eq!(on("| `policy/`, `x` | Both. |\n| `gone.rs` | Old. |"), [format!("ARCHITECTURE.md:6: {says}")]);
    }

    #[test]
    fn a_row_without_a_purpose_is_found() {
        assert_eq!(
            on("| `policy/` | The policy. |\n| `x` | |"),
            ["ARCHITECTURE.md:6: say what x is for, in the next cell"]
        );
    }

    #[test]
    fn a_missing_map_is_found() {
        assert_eq!(said(check, &FILES).len(), 1);
        assert_eq!(said(check, &[(FILE, "# The map\n\nnone")]).len(), 1);
    }
}
