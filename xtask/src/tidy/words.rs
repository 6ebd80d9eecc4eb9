//! The words of the page itself are easy to read at twelve. Those of the policy, its own tests hold to the same measure.

use super::{Finding, Tree};

/// Words in the sources: where they stand, and what they say.
type Words = Vec<(usize, String)>;

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
        let says = format!("half of the page’s words are of grade {usual:.1} or more, at most {}", readability::USUAL);
        findings.push(Finding { file: "src/labels.rs".to_owned(), line: 1, says });
    }
    findings
}

/// What a document shows: of each line, what stands outside the tags. A quotation is read as one.
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

/// The sentences and labels among the literals of a source, before its tests.
fn literals(text: &str) -> Words {
    let mut words = Words::new();
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    for (index, line) in text.lines().enumerate() {
        let mut inside = None;
        let mut letters = line.chars().peekable();
        while let Some(letter) = letters.next() {
            match (letter, &mut inside) {
                ('/', None) if letters.peek() == Some(&'/') => break,
                // A quotation mark as a character, not the beginning of a text.
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

/// Whether somebody reads it: it begins as a sentence does, and its words are words.
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
    fn hard_words_are_found_where_they_stand() {
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
    fn easy_words_pass_and_what_nobody_reads_too() {
        let rust =
            "say(\"Call now, and say when you will be there.\"); path(\"M5 12.5l4.5 4.5L19 7.5\"); class(\"Utilise\")";
        assert_eq!(said(check, &[("src/a.rs", rust), ("src/tests/b.rs", &format!("\"{HARD}\""))]), [""; 0]);
    }

    #[test]
    fn a_document_is_read_without_its_tags() {
        let html = "<ol>\n  <li><a href=\"x\">Go</a> there.<br>Now.</li>\n</ol>\n<blockquote>\n<p>Dear\n<p>X\n</blockquote>\n<p>Y";
        let expected = [(2, "Go there.\nNow."), (4, "\nDear\nX\n"), (8, "Y")];
        assert_eq!(shown(html), expected.map(|(line, words)| (line, words.to_owned())));
    }
}
