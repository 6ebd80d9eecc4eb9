//! Reads the data files in `phrases/`, stops the build where one of them is wrong, and writes what they hold as Rust.

#![allow(clippy::print_stdout, reason = "this is how a build script talks to Cargo")]

use std::fmt::Write;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

#[allow(dead_code, reason = "the build script needs the names alone")]
#[path = "src/review/class.rs"]
mod class;
#[allow(dead_code, reason = "the build script needs the names alone")]
#[path = "src/enum_set.rs"]
mod enum_set;
#[allow(dead_code, reason = "the build script needs the names alone")]
#[path = "src/review/meaning.rs"]
mod meaning;
#[path = "src/review/notation.rs"]
mod notation;
#[allow(dead_code, reason = "the build script does not run the examples")]
#[path = "src/review/phrase_files/mod.rs"]
mod phrase_files;

use class::Class;
use meaning::Meaning;
use phrase_files::{Collection, Known, RawFiles, RawSentenceFiles, SentenceFiles};

/// Has no file: code finds it.
const FOUND_BY_CODE: [&str; 4] = ["RolePhrase", "Number", "When", "Sum"];

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=phrases");
    println!("cargo::rerun-if-changed=src");
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Cargo shows this without the rest of the output.
            println!("cargo::error={error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let files = RawFiles::load(Path::new("."))?;
    let mut source = String::new();
    sources(Path::new("src"), &mut source)?;
    let known = Known {
        meanings: Meaning::ALL.iter().map(|meaning| format!("{meaning:?}")).collect(),
        classes: Class::ALL.iter().map(|class| format!("{class:?}")).collect(),
        found_by_code: &FOUND_BY_CODE,
        source: &source,
    };
    let collection = Collection::read(&files, &known).map_err(|error| error.to_string())?;
    let folder = env::var("OUT_DIR")?;
    fs::write(Path::new(&folder).join("phrases.rs"), rust(&collection)?)?;
    let files = RawSentenceFiles::load(Path::new("."))?;
    let sentences = SentenceFiles::read(&files).map_err(|error| error.to_string())?;
    fs::write(Path::new(&folder).join("sentence.rs"), sentence_rust(&sentences)?)?;
    Ok(())
}

/// All Rust of the crate but the lists of the meanings and classes themselves.
fn sources(folder: &Path, all: &mut String) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            sources(&path, all)?;
        } else if !path.ends_with("meaning.rs") && !path.ends_with("class.rs") {
            all.push_str(&fs::read_to_string(path)?);
        }
    }
    Ok(())
}

/// The data as Rust. One text for each list, and not a list of texts: the places of some thousand short texts would be a tenth of
/// the module that a reader downloads.
fn rust(collection: &Collection) -> Result<String, std::fmt::Error> {
    let mut out = String::from(
        "/// The phrases of each meaning, one a line.\npub(super) const PHRASES: &[(Meaning, &str)] = &[\n",
    );
    for (_, meaning, entries) in &collection.phrases {
        let lines: Vec<String> = entries.iter().map(|entry| sorted(entry.text)).collect();
        writeln!(out, "    (Meaning::{meaning}, {:?}),", lines.join("\n"))?;
    }
    out.push_str("];\n\n/// The words of each class, with blanks between them.\n");
    out.push_str("pub(super) const CLASSES: &[(Class, &str)] = &[\n");
    for (class, words) in &collection.classes {
        writeln!(out, "    (Class::{class}, {:?}),", words.join(" "))?;
    }
    out.push_str("];\n");
    for (name, forms) in [("FORMS", &collection.forms), ("TEXT_SPEAK", &collection.text_speak)] {
        let lines: Vec<String> =
            forms.iter().map(|forms| format!("{}:{}", forms.plain, forms.others.join(" "))).collect();
        writeln!(out, "\n/// The plain form, a colon, and its other forms with blanks between them, one word a line.")?;
        writeln!(out, "pub(crate) const {name}: &str = {:?};", lines.join("\n"))?;
    }
    Ok(out)
}

/// The phrases of a file are one string with a line each, which takes far less room than a list of strings.
fn sentence_rust(files: &SentenceFiles) -> Result<String, std::fmt::Error> {
    let mut out = String::new();
    let [circumstances, facts] = [&files.circumstances, &files.facts].map(|files| {
        let phrases = files.iter().map(|file| {
            let lines: Vec<String> = file.entries.iter().map(|entry| sorted(entry.text)).collect();
            lines.join("\n")
        });
        files.iter().map(|file| file.name.to_owned()).zip(phrases).collect::<Vec<_>>()
    });
    let classes: Vec<_> =
        files.classes.iter().map(|(name, words)| (name.clone(), joined(words.iter().copied(), " "))).collect();
    for (name, doc, entries) in [
        ("CIRCUMSTANCES", "For each circumstance its id, and its phrases, a line each.", circumstances),
        ("FACTS", "For each fact its name, and its phrases, a line each.", facts),
        ("CLASSES", "For each class its name in phrases, and its words.", classes),
    ] {
        writeln!(out, "/// {doc}\npub(super) const {name}: &[(&str, &str)] = &[")?;
        for (key, text) in entries {
            writeln!(out, "    ({key:?}, {text:?}),")?;
        }
        out.push_str("];\n");
    }
    let spellings = files.spellings.iter().map(|forms| format!("{}: {}", forms.plain, forms.others.join(" ")));
    let spellings = spellings.collect::<Vec<_>>().join("\n");
    writeln!(
        out,
        "/// What is written out, and how people spell it, a line each.\npub(super) const SPELLINGS: &str = {spellings:?};"
    )?;
    Ok(out)
}

/// A phrase with the alternatives of each place in the order of the alphabet. It means the same, and what is alike is packed
/// better: 2 KB of the module.
fn sorted(phrase: &str) -> String {
    let place = |place: &str| {
        let alternatives = place.trim_start_matches(['*', '^']);
        let (marks, _) = place.split_at(place.len() - alternatives.len());
        let mut alternatives: Vec<&str> = alternatives.split('|').collect();
        alternatives.sort_unstable();
        format!("{marks}{}", alternatives.join("|"))
    };
    phrase.split(' ').map(place).collect::<Vec<_>>().join(" ")
}

fn joined<'a>(parts: impl Iterator<Item = &'a str>, between: &str) -> String {
    parts.collect::<Vec<_>>().join(between)
}
