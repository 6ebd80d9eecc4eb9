//! Checks that links within the repository have a target.

use super::{Finding, Tree, markdown};

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (file, text) in tree.ending(".md") {
        for line in markdown::lines(text) {
            for link in line.links() {
                if let Some(fault) = fault(tree, file, &link) {
                    let says = format!("the link to `{link}` {fault}");
                    findings.push(Finding { file: file.to_owned(), line: line.number, says });
                }
            }
        }
    }
    findings
}

fn fault(tree: &Tree, file: &str, link: &str) -> Option<String> {
    if link.contains("://") || link.starts_with("mailto:") {
        return None;
    }
    let (path, anchor) = link.split_once('#').map_or((link, None), |(path, anchor)| (path, Some(anchor)));
    let Some(target) = (if path.is_empty() { Some(file.to_owned()) } else { resolved(file, path) }) else {
        return Some("leaves the repository: what it needs must be inside".to_owned());
    };
    if !tree.has(&target) {
        return Some(format!("leads to nothing: there is no {target}"));
    }
    let anchors = markdown::anchors(tree.files.get(&target).map_or("", String::as_str));
    match anchor {
        Some(anchor) if !anchors.iter().any(|known| known == anchor) => {
            Some(format!("names a heading that {target} does not have; it has: {}", anchors.join(", ")))
        }
        _ => None,
    }
}

/// The path from the repository root; `None` if it leads outside.
fn resolved(file: &str, path: &str) -> Option<String> {
    let mut parts: Vec<_> = file.split('/').collect();
    parts.pop();
    if path.starts_with('/') {
        return None;
    }
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::super::said;
    use super::*;

    #[test]
    fn a_broken_link_is_reported_with_its_line() {
        let docs = "# One\n\n[gone](gone.md) [here](../src/) [there](https://example.org/x)";
        assert_eq!(
            said(check, &[("docs/a.md", docs), ("src/a.rs", "")]),
            ["docs/a.md:3: the link to `gone.md` leads to nothing: there is no docs/gone.md"]
        );
    }

    #[test]
    fn a_missing_heading_is_found() {
        let files = [("a.md", "[x](b.md#two) [y](b.md#one) [z](#here)\n# Here"), ("b.md", "# One")];
        assert_eq!(
            said(check, &files),
            ["a.md:1: the link to `b.md#two` names a heading that b.md does not have; it has: one"]
        );
    }

    #[test]
    fn links_outside_the_repository_are_found() {
        assert_eq!(said(check, &[("a.md", "[x](../y.md) [z](/etc/z)")]).len(), 2);
    }
}
