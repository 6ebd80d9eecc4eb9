//! Files and folders that the documents name are there.

use super::{Finding, Tree, markdown};

/// What the build makes: not in the repository, and yet worth naming.
const MADE: [&str; 16] = [
    "_headers",
    "custom-elements.json",
    "design.html",
    "embed.html",
    "gallery.html",
    "index.html",
    "oembed-embed.json",
    "oembed.json",
    "rain-check-lazy.js",
    "rain-check-page.js",
    "rain-check-reading.js",
    "rain-check-wordpress.zip",
    "rain-check.d.ts",
    "rain-check.html",
    "rain-check.js",
    "your-site.html",
];

/// Endings by which a word with a dot is the name of a file.
const ENDINGS: [&str; 8] = [".css", ".html", ".js", ".json", ".lock", ".md", ".rs", ".toml"];

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (file, text) in tree.ending(".md") {
        for line in markdown::lines(text) {
            for path in line.spans().into_iter().filter(|span| is_path(tree, span) && !is_there(tree, span)) {
                let says = format!("there is no `{path}`: name what is there now, or take the sentence out");
                findings.push(Finding { file: file.to_owned(), line: line.number, says });
            }
        }
    }
    findings
}

/// Whether a word in backticks means a place in this repository.
fn is_path(tree: &Tree, word: &str) -> bool {
    let plain = word.chars().all(|letter| letter.is_ascii_alphanumeric() || "_./-".contains(letter));
    let first = word.split('/').next().unwrap_or_default();
    // docs.rs is a site; what is in these two folders is anybody's.
    if !plain || word.starts_with(['/', '-']) || ["docs.rs", "target", "node_modules"].contains(&first) {
        return false;
    }
    let file = ENDINGS.iter().any(|ending| word.len() > ending.len() && word.ends_with(ending));
    file || word.contains('/') && (first == "dist" || tree.has_folder(first))
}

/// Whether it is there, from the top folder or, as one says it in passing, as the end of a longer path.
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
    fn what_is_there_passes_by_its_whole_path_or_its_end() {
        assert!(
            on("`policy/src/facts.rs` `facts.rs` `assess/` `src/assess/verdict.rs` `policy/` `dist/_headers`")
                .is_empty()
        );
    }

    #[test]
    fn what_is_no_path_passes() {
        assert!(
            on(
                "`text/plain` `Europe/Berlin` `a::b` `docs.rs` `and/or` `<rain-check>` `target/tools` `.md` `/etc/x.md`"
            )
            .is_empty()
        );
    }

    #[test]
    fn what_is_gone_is_found() {
        let says = "there is no `policy/src/gone.rs`: name what is there now, or take the sentence out";
        assert_eq!(on("x\n`policy/src/gone.rs`"), [format!("docs/a.md:2: {says}")]);
        assert_eq!(on("`gone.rs` `policy/gone/` `acts.rs` `dist/gone.html` `sess/verdict.rs`").len(), 5);
    }
}
