//! Checks that the page's texts are easy to read at the age of twelve, and that all of them are labels. The tests of the core
//! crates check theirs.

use super::{Finding, Tree};

/// Texts in the sources, with their file and line.
type Words = Vec<(usize, String)>;

/// Where the page's texts are, so that a second language has one place to look.
const LABELS: &str = "src/labels/";
/// Sources with English that is not the page's own: what sites are told of their house rules and how their English is filled in,
/// names as the platform gives them, and drawings.
const NO_LABELS: [&str; 3] = ["src/host/rules/", "src/time/", "src/components/icons.rs"];

/// Checks that the page says nothing that is not a label.
pub(super) fn check_labels(tree: &Tree) -> Vec<Finding> {
    let is_checked = |file: &str| {
        file.starts_with("src/")
            && !file.contains("test")
            && !file.starts_with(LABELS)
            && !NO_LABELS.iter().any(|other| file.starts_with(other))
    };
    let mut findings = Vec::new();
    for (file, text) in tree.ending(".rs").filter(|(file, _)| is_checked(file)) {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let shown = code.lines().enumerate().filter(|(_, line)| shows_literal(line)).map(|(index, _)| index + 1);
        let mut lines: Vec<usize> = literals(text).into_iter().map(|(line, _)| line).chain(shown).collect();
        lines.sort_unstable();
        lines.dedup();
        let says = format!("a text for readers: move it to {LABELS}");
        findings.extend(lines.into_iter().map(|line| Finding { file: file.to_owned(), line, says: says.clone() }));
    }
    findings
}

/// Whether a line of `html!` shows a word, or names something by one.
fn shows_literal(line: &str) -> bool {
    [">{ \"", "aria-label=\"", "title=\"", "placeholder=\""]
        .iter()
        .any(|before| line.split(before).skip(1).any(|after| after.starts_with(char::is_alphabetic)))
}

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut said = Vec::new();
    for (file, text) in &tree.files {
        let words = match file.rsplit('.').next() {
            Some("html") if file == "index.html" => shown(text),
            Some("rs") if file.starts_with("src/") && !file.contains("/tests/") => literals(text),
            Some("js") if file.starts_with("boot/") || file.starts_with("element/") => literals(text),
            _ => continue,
        };
        for (line, words) in words {
            let faults = readability::faults(&words).into_iter();
            findings.extend(faults.map(|says| Finding { file: file.clone(), line, says }));
            said.push(words);
        }
    }
    if let Some(usual) = readability::usual(said.iter().map(String::as_str)).filter(|&usual| usual > readability::USUAL)
    {
        let says =
            format!("the median reading grade of the page’s texts is {usual:.1}, allowed is {}", readability::USUAL);
        findings.push(Finding { file: LABELS.to_owned(), line: 1, says });
    }
    findings
}

/// The visible text of an HTML document, by line. A quotation counts as one text.
fn shown(text: &str) -> Words {
    let mut words = Words::new();
    let mut quotes = false;
    for (index, line) in text.lines().enumerate() {
        let mut outside = String::new();
        for part in line.replace("<br>", "\n").split('<') {
            outside.push_str(part.split_once('>').map_or(part, |(_, after)| after));
        }
        let outside = outside.trim();
        match words.last_mut().filter(|_| quotes) {
            Some((_, before)) => *before = [before, "\n", outside].concat(),
            None if outside.is_empty() && !line.contains("<blockquote") => {}
            None => words.push((index + 1, outside.to_owned())),
        }
        quotes = line.contains("<blockquote") || quotes && !line.contains("</blockquote");
    }
    words
}

/// The sentences and labels among the string literals of a source, up to its tests.
fn literals(text: &str) -> Words {
    let mut words = Words::new();
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    for (index, line) in text.lines().enumerate() {
        let mut inside = None;
        let mut letters = line.chars().peekable();
        while let Some(letter) = letters.next() {
            match (letter, &mut inside) {
                ('/', None) if letters.peek() == Some(&'/') => break,
                // A quotation mark as a character literal does not start a string.
                ('\'', None) if letters.peek() == Some(&'"') => drop(letters.next()),
                ('"', None) => inside = Some(String::new()),
                ('"', Some(_)) => {
                    words.extend(inside.take().filter(|text| is_said(text)).map(|text| (index + 1, text)));
                }
                ('\\', Some(text)) => text.extend(letters.next().map(|next| if next == 'n' { '\n' } else { next })),
                (letter, Some(text)) => text.push(letter),
                _ => {}
            }
        }
    }
    words
}

/// Whether a literal is a text for readers: it starts like a sentence and consists of words.
fn is_said(text: &str) -> bool {
    let text = text.trim();
    let word = |word: &str| word.chars().filter(|letter| letter.is_alphabetic()).count() * 2 >= word.chars().count();
    text.contains(' ') && text.starts_with(|first: char| first.is_uppercase()) && text.split(' ').all(word)
}

#[cfg(test)]
mod tests {
    use super::super::said;
    use super::*;

    const HARD: &str =
        "Commencement notwithstanding, participation necessitates additional organisational communication.";

    #[test]
    fn hard_words_are_reported_with_their_line() {
        let rust = format!("// {HARD}\nlet text = '\"'; say(\"Call now.\", \"{HARD}\");\n#[cfg(test)]\n\"{HARD}\"");
        let found = said(check, &[("src/a.rs", &rust)]);
        assert!(!found.is_empty() && found.iter().all(|each| each.starts_with("src/a.rs:2: ")), "{found:?}");
        for (file, text) in [
            ("index.html", format!("<main>\n<p>Come <strong>in</strong>. {HARD}</p>")),
            ("boot/a.js", format!("// Here\nsay(\"{HARD}\");")),
        ] {
            let found = said(check, &[(file, &text)]);
            assert!(found.iter().any(|each| each.starts_with(&format!("{file}:2: "))), "{found:?}");
        }
    }

    #[test]
    fn texts_outside_the_labels_are_found() {
        for line in ["say(\"Call now.\");", "<p>{ \"call\" }</p>", "<input placeholder=\"name\" />"] {
            let found = said(
                check_labels,
                &[("src/a.rs", &format!("\n{line}")), (&format!("{LABELS}a.rs"), line), ("src/tests/a.rs", line)],
            );
            assert_eq!(found, ["src/a.rs:2: a text for readers: move it to src/labels/"], "{line}");
        }
        for line in ["<p class=\"Call now\">{ labels::CALL }</p>", "<span>{ \"⋯\" }</span>", "// \"Call now.\""] {
            let code = line.replace("Call now\"", "call now\"");
            assert_eq!(said(check_labels, &[("src/a.rs", &code)]), [""; 0], "{line}");
        }
    }

    #[test]
    fn easy_words_and_other_literals_pass() {
        let rust =
            "say(\"Call now, and say when you will be there.\"); path(\"M5 12.5l4.5 4.5L19 7.5\"); class(\"Utilise\")";
        assert_eq!(said(check, &[("src/a.rs", rust), ("src/tests/b.rs", &format!("\"{HARD}\""))]), [""; 0]);
    }

    #[test]
    fn tags_are_not_text() {
        let html = "<ol>\n  <li><a href=\"x\">Go</a> there.<br>Now.</li>\n</ol>\n<blockquote>\n<p>Dear\n<p>X\n</blockquote>\n<p>Y";
        let expected = [(2, "Go there.\nNow."), (4, "\nDear\nX\n"), (8, "Y")];
        assert_eq!(shown(html), expected.map(|(line, words)| (line, words.to_owned())));
    }
}
