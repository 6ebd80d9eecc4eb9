//! Checks that commands in the documents exist.

use super::{Finding, Tree, markdown};

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let packages: Vec<_> = tree
        .ending("Cargo.toml")
        .flat_map(|(_, text)| text.lines())
        .filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'))
        .collect();
    let mut findings = Vec::new();
    for (file, text) in tree.ending(".md") {
        for line in markdown::lines(text) {
            for says in line.code().iter().flat_map(|code| faults(tree, &packages, code)) {
                findings.push(Finding { file: file.to_owned(), line: line.number, says });
            }
        }
    }
    findings
}

fn faults(tree: &Tree, packages: &[&str], code: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for command in code.split("cargo ").skip(1) {
        // A pipe or a comment ends the command.
        let command = command.split(['|', '#', '&', ';']).next().unwrap_or_default();
        let words: Vec<_> = command.split_whitespace().map(|word| word.trim_matches(['"', '\'', '`'])).collect();
        let after = |option: &str| words.iter().skip_while(move |word| **word != option).nth(1).copied();
        if let Some(name) = after("xtask").filter(|name| is_name(name))
            && !crate::COMMANDS.iter().any(|command| command.name == name)
        {
            let known: Vec<_> = crate::COMMANDS.iter().map(|command| command.name).collect();
            faults.push(format!("there is no `cargo xtask {name}`; there are: {}", known.join(", ")));
        }
        if let Some(step) = after("--only").filter(|step| is_name(step))
            && !crate::test::names().any(|name| name == step)
        {
            let known: Vec<_> = crate::test::names().collect();
            faults.push(format!("the tests have no step `{step}`; they have: {}", known.join(", ")));
        }
        for (option, folder) in [("--example", "examples"), ("--bench", "benches")] {
            if let Some(name) = after(option).filter(|name| is_name(name))
                && !tree.files.keys().any(|file| format!("/{file}").ends_with(&format!("/{folder}/{name}.rs")))
            {
                faults.push(format!("there is no {folder}/{name}.rs for `{option} {name}`"));
            }
        }
        if let Some(name) = after("-p").or_else(|| after("--package")).filter(|name| is_name(name))
            && !packages.contains(&name)
        {
            faults.push(format!("there is no package `{name}`; there are: {}", packages.join(", ")));
        }
    }
    faults
}

/// Whether this is a name and not a placeholder such as `X`, `…` or `[--port N]`.
fn is_name(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_ascii_lowercase())
        && word.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-_".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::super::said;
    use super::*;

    fn on(document: &str) -> Vec<String> {
        let files =
            [("a.md", document), ("g/examples/assess.rs", ""), ("g/Cargo.toml", "[package]\nname = \"words\"\n")];
        said(check, &files)
    }

    #[test]
    fn existing_commands_pass() {
        assert!(on("`cargo xtask test --only tidy`, `cargo xtask …`, `cargo xtask X`, cargo xtask frobs").is_empty());
        assert!(
            on("```sh\necho | cargo run -q -p words --example assess\n```\n`cargo test --example NAME`").is_empty()
        );
    }

    #[test]
    fn unknown_commands_are_found() {
        assert!(
            on("a\n`cargo xtask frob`")
                .concat()
                .starts_with("a.md:2: there is no `cargo xtask frob`; there are: serve")
        );
        assert!(on("`cargo xtask test --only frob`").concat().contains("no step `frob`"));
        assert!(on("```\ncargo run --example frob\n```").concat().contains("a.md:2: there is no examples/frob.rs"));
        assert!(on("`cargo bench --bench frob`").concat().contains("no benches/frob.rs"));
        assert!(on("`cargo test -p frob # all`").concat().contains("no package `frob`; there are: words"));
    }
}
