//! Checks that files and folders named in the documents exist.

use super::{Finding, Tree, markdown};

/// Build output: not in the repository, but allowed in documents.
const MADE: [&str; 17] = [
    "_headers",
    "custom-elements.json",
    "design.html",
    "embed.html",
    "gallery.html",
    "index.html",
    "oembed-embed.json",
    "oembed.json",
    "pairs.md",
    "rain-check-lazy.js",
    "rain-check-page.js",
    "rain-check-reading.js",
    "rain-check-wordpress.zip",
    "rain-check.d.ts",
    "rain-check.html",
    "rain-check.js",
    "your-site.html",
];

/// Extensions by which a word with a dot counts as a file name.
const ENDINGS: [&str; 8] = [".css", ".html", ".js", ".json", ".lock", ".md", ".rs", ".toml"];

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (file, text) in tree.ending(".md") {
        for line in markdown::lines(text) {
            for path in line.spans().into_iter().filter(|span| is_path(tree, span) && !is_there(tree, span)) {
                let says = format!("there is no `{path}`: correct the path or remove the sentence");
                findings.push(Finding { file: file.to_owned(), line: line.number, says });
            }
        }
    }
    findings
}

/// Whether a word in backticks is a path in this repository.
fn is_path(tree: &Tree, word: &str) -> bool {
    let plain = word.chars().all(|letter| letter.is_ascii_alphanumeric() || "_./-".contains(letter));
    let first = word.split('/').next().unwrap_or_default();
    // docs.rs is a site; the contents of these two folders are not checked.
    if !plain || word.starts_with(['/', '-']) || ["docs.rs", "target", "node_modules"].contains(&first) {
        return false;
    }
    let file = ENDINGS.iter().any(|ending| word.len() > ending.len() && word.ends_with(ending));
    file || word.contains('/') && (first == "dist" || tree.has_folder(first))
}

/// Whether the path exists, from the repository root or as the end of a longer path.
fn is_there(tree: &Tree, path: &str) -> bool {
    let path = path.trim_start_matches("./").trim_end_matches('/');
    let made = path.strip_prefix("dist/").unwrap_or(path);
    let end = format!("/{path}");
    path == "dist"
        || MADE.contains(&made)
        || tree.has(path)
        || tree.files.keys().any(|file| file.ends_with(&end) || file.contains(&format!("{end}/")))
}

#[cfg(test)]
mod tests {
    use super::super::said;
    use super::*;

    fn on(document: &str) -> Vec<String> {
        said(check, &[("docs/a.md", document), ("policy/src/facts.rs", ""), ("policy/src/assess/verdict.rs", "")])
    }

    #[test]
    fn a_path_is_found_in_full_or_by_its_end() {
        assert!(
            on("`policy/src/facts.rs` `facts.rs` `assess/` `src/assess/verdict.rs` `policy/` `dist/_headers`")
                .is_empty()
        );
    }

    #[test]
    fn words_that_are_not_paths_pass() {
        assert!(
            on(
                "`text/plain` `Europe/Berlin` `a::b` `docs.rs` `and/or` `<rain-check>` `target/tools` `.md` `/etc/x.md`"
            )
            .is_empty()
        );
    }

    #[test]
    fn missing_files_are_found() {
        let says = "there is no `policy/src/gone.rs`: correct the path or remove the sentence";
        assert_eq!(on("x\n`policy/src/gone.rs`"), [format!("docs/a.md:2: {says}")]);
        assert_eq!(on("`gone.rs` `policy/gone/` `acts.rs` `dist/gone.html` `sess/verdict.rs`").len(), 5);
    }
}
