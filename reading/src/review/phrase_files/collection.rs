//! All data files together.

use super::super::notation::WrittenTerm;
use super::file_error::FileError;
use super::forms_file::{self, Forms};
use super::phrase_file::{self, PhraseEntry};
use super::word_list;

/// The data files as they are on the disk.
#[derive(Clone, Debug, Default)]
pub(in super::super) struct RawFiles {
    /// The files of phrases: their paths, and what is in them.
    pub(in super::super) phrases: Vec<(String, String)>,
    /// Those of classes.
    pub(in super::super) classes: Vec<(String, String)>,
    pub(in super::super) forms: (String, String),
    pub(in super::super) text_speak: (String, String),
}

/// What the code knows.
pub(in super::super) struct Known<'a> {
    /// The meanings, as `AsksToMove`.
    pub(in super::super) meanings: Vec<String>,
    /// The classes, as `GoOn`.
    pub(in super::super) classes: Vec<String>,
    /// Meanings and classes that have no file, because code finds them.
    pub(in super::super) found_by_code: &'a [&'a str],
    /// The source of the crate, for what it asks for.
    pub(in super::super) source: &'a str,
}

/// The data files, read.
#[derive(Debug)]
pub(in super::super) struct Collection<'a> {
    /// For each file its path, the meaning and the phrases.
    pub(in super::super) phrases: Vec<(&'a str, String, Vec<PhraseEntry<'a>>)>,
    pub(in super::super) classes: Vec<(String, Vec<&'a str>)>,
    pub(in super::super) forms: Vec<Forms<'a>>,
    pub(in super::super) text_speak: Vec<Forms<'a>>,
}

impl<'a> Collection<'a> {
    /// Reads all of them, and holds them to what the code knows.
    ///
    /// # Errors
    /// At the first thing that is wrong.
    pub(in super::super) fn read(files: &'a RawFiles, known: &Known) -> Result<Self, FileError> {
        let collection = Self::parse(files, known)?;
        for (file, meaning, _) in &collection.phrases {
            if !known.source.contains(&format!("Meaning::{meaning}")) {
                return Err(FileError::new(file, 1, format!("no check asks for `Meaning::{meaning}`")));
            }
        }
        collection.check_complete(known)?;
        Ok(collection)
    }

    /// Reads all of them, without asking what the code does with them.
    ///
    /// # Errors
    /// At the first thing that is wrong.
    pub(in super::super) fn parse(files: &'a RawFiles, known: &Known) -> Result<Self, FileError> {
        let mut collection =
            Self { phrases: Vec::new(), classes: Vec::new(), forms: Vec::new(), text_speak: Vec::new() };
        for (file, content) in &files.classes {
            let class = camel_case(file);
            if !known.classes.contains(&class) {
                return Err(FileError::new(file, 1, format!("there is no `Class::{class}` in `src/review/class.rs`")));
            }
            collection.classes.push((class, word_list::read(file, content)?));
        }
        for (file, content) in &files.phrases {
            let meaning = camel_case(file);
            if !known.meanings.contains(&meaning) {
                let says = format!("there is no `Meaning::{meaning}` in `src/review/meaning.rs`");
                return Err(FileError::new(file, 1, says));
            }
            let entries = phrase_file::read(file, content)?;
            for entry in &entries {
                check_classes(file, entry, known)?;
            }
            collection.phrases.push((file, meaning, entries));
        }
        collection.forms = forms_file::read(&files.forms.0, &files.forms.1)?;
        collection.text_speak = forms_file::read(&files.text_speak.0, &files.text_speak.1)?;
        Ok(collection)
    }

    /// Every meaning and class has its file, and every class is asked for.
    fn check_complete(&self, known: &Known) -> Result<(), FileError> {
        for meaning in &known.meanings {
            if !known.found_by_code.contains(&meaning.as_str())
                && !self.phrases.iter().any(|(_, name, _)| name == meaning)
            {
                let file = format!("phrases/{}.txt", kebab_case(meaning));
                return Err(FileError::new(&file, 1, format!("`Meaning::{meaning}` has no file of phrases")));
            }
        }
        for class in known.classes.iter().filter(|class| !known.found_by_code.contains(&class.as_str())) {
            let file = format!("phrases/classes/{}.txt", kebab_case(class));
            if !self.classes.iter().any(|(name, _)| name == class) {
                return Err(FileError::new(&file, 1, format!("`Class::{class}` has no file of words")));
            }
            let in_capitals = kebab_case(class).to_uppercase();
            let is_term = |term: &WrittenTerm| matches!(term, WrittenTerm::Class(name) if *name == in_capitals);
            let mut entries = self.phrases.iter().flat_map(|(_, _, entries)| entries);
            let in_phrase =
                entries.any(|entry| entry.phrase.places.iter().any(|place| place.alternatives.iter().any(is_term)));
            if !in_phrase && !known.source.contains(&format!("Class::{class}")) {
                return Err(FileError::new(&file, 1, format!("no phrase and no check asks for {in_capitals}")));
            }
        }
        Ok(())
    }
}

fn check_classes(file: &str, entry: &PhraseEntry, known: &Known) -> Result<(), FileError> {
    for place in &entry.phrase.places {
        for term in &place.alternatives {
            if let WrittenTerm::Class(name) = term
                && !known.classes.iter().any(|class| kebab_case(class).to_uppercase() == *name)
            {
                let says = format!("there is no class {name}; a class has a file in `phrases/classes/`");
                return Err(FileError::new(file, entry.line, says));
            }
        }
    }
    Ok(())
}

/// `phrases/asks-to-move.txt` as the code calls it: `AsksToMove`.
fn camel_case(file: &str) -> String {
    let name = file.rsplit_once('/').map_or(file, |(_, name)| name).trim_end_matches(".txt");
    let part = |part: &str| {
        let mut letters = part.chars();
        letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect::<String>()
    };
    name.split('-').map(part).collect()
}

/// `AsksToMove` as files call it: `asks-to-move`.
fn kebab_case(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}
