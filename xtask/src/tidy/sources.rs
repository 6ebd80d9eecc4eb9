//! Checks the sources for things no compiler lint covers.

use super::{Finding, Tree};

/// Marks of unfinished or disabled code. Split in two, so that this file passes.
const UNFINISHED: [(&str, &str); 3] = [
    (concat!("todo", "!("), "write it, or leave it out"),
    (concat!("unimplemented", "!("), "write it, or leave it out"),
    (concat!("#[ign", "ore"), "make the test run, or remove it: one that does not run guards nothing"),
];

/// The pure crates: the same input gives the same output, on any machine at any time.
const PURE: [&str; 3] = ["policy/src/", "reading/src/", "words/src/"];

/// What a pure crate must not use.
const WORLD: [&str; 5] = ["gloo", "js_sys", "wasm_bindgen", "web_sys", "yew"];
const STANDARD: [&str; 6] = ["env", "fs", "net", "process", "thread", "time"];

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (file, text) in tree.ending(".rs") {
        for (index, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            let mut say = |says| findings.push(Finding { file: file.to_owned(), line: index + 1, says });
            for (word, advice) in UNFINISHED.iter().filter(|(word, _)| code.contains(word)) {
                say(format!("`{}`: {advice}", word.trim_end_matches('(')));
            }
            if PURE.iter().any(|folder| file.starts_with(folder))
                && let Some(what) = world(code)
            {
                say(format!("this crate knows nothing of `{what}`: hand in what is needed as a fact"));
            }
        }
    }
    findings
}

/// The impure name that a line of code uses.
fn world(code: &str) -> Option<String> {
    let words = |text: &str| -> Vec<String> {
        text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').map(str::to_owned).collect()
    };
    if let Some(word) = words(code).into_iter().find(|word| WORLD.contains(&word.as_str())) {
        return Some(word);
    }
    // After `std::`, one name or several in braces.
    code.split("std::").skip(1).find_map(|rest| {
        let names = match rest.strip_prefix('{') {
            Some(group) => words(group),
            None => words(rest).into_iter().take(1).collect(),
        };
        names.into_iter().find(|name| STANDARD.contains(&name.as_str())).map(|name| format!("std::{name}"))
    })
}

#[cfg(test)]
mod tests {
    use super::super::said;
    use super::*;

    #[test]
    fn unfinished_and_disabled_code_is_found() {
        for (word, _) in UNFINISHED {
            let text = format!("fn a() {{}}\n{word}\n// {word} in a comment");
            let findings = said(check, &[("src/a.rs", &text)]);
            assert!(findings.len() == 1 && findings.concat().starts_with("src/a.rs:2: "), "{findings:?}");
        }
    }

    #[test]
    fn pure_crates_use_nothing_impure() {
        for line in
            ["use std::time::Instant;", "use std::{fmt, fs};", "std::env::args()", "web_sys::window()", "use ::yew;"]
        {
            assert_eq!(said(check, &[("policy/src/a.rs", line)]).len(), 1, "{line}");
            assert!(said(check, &[("src/a.rs", line), ("words/examples/b.rs", line)]).is_empty(), "{line}");
        }
    }

    #[test]
    fn similar_names_pass() {
        for line in ["use std::fmt;", "let time = 1;", "// std::time", "let fs = std::mem::take(x);", "my_yew()"] {
            assert!(said(check, &[("policy/src/a.rs", line)]).is_empty(), "{line}");
        }
    }
}
