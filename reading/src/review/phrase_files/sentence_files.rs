//! The data files for sentences, in `phrases/sentence/`: phrases by circumstance and by fact, classes, and spellings.

use super::super::notation::WrittenTerm;
use super::file_error::FileError;
use super::forms_file::{self, Forms};
use super::phrase_file::{self, PhraseEntry};
use super::word_list;

/// The files as they are on the disk: their paths, and what is in them.
#[derive(Clone, Debug, Default)]
pub(crate) struct RawSentenceFiles {
    pub(crate) circumstances: Vec<(String, String)>,
    pub(crate) facts: Vec<(String, String)>,
    pub(crate) classes: Vec<(String, String)>,
    pub(crate) spellings: (String, String),
}

/// The phrases of one file.
#[derive(Clone, Debug)]
pub(crate) struct TopicFile<'a> {
    /// Its path.
    pub(crate) file: &'a str,
    /// Its name: the id of the circumstance, or the fact.
    pub(crate) name: &'a str,
    pub(crate) entries: Vec<PhraseEntry<'a>>,
}

/// The files, read.
#[derive(Debug)]
#[allow(dead_code, reason = "the build script writes all of it, the tests run the examples alone")]
pub(crate) struct SentenceFiles<'a> {
    pub(crate) circumstances: Vec<TopicFile<'a>>,
    pub(crate) facts: Vec<TopicFile<'a>>,
    /// The classes, by what phrases call them, with their words.
    pub(crate) classes: Vec<(String, Vec<&'a str>)>,
    pub(crate) spellings: Vec<Forms<'a>>,
}

impl<'a> SentenceFiles<'a> {
    /// Reads all of them.
    ///
    /// # Errors
    /// At the first thing that is wrong.
    pub(crate) fn read(raw: &'a RawSentenceFiles) -> Result<Self, FileError> {
        let mut classes = Vec::new();
        for (file, content) in &raw.classes {
            classes.push((name(file).to_uppercase(), word_list::read(file, content)?));
        }
        let names: Vec<&str> = classes.iter().map(|(name, _)| name.as_str()).collect();
        Ok(Self {
            circumstances: topics(&raw.circumstances, &names)?,
            facts: topics(&raw.facts, &names)?,
            spellings: forms_file::read(&raw.spellings.0, &raw.spellings.1)?,
            classes,
        })
    }
}

fn topics<'a>(files: &'a [(String, String)], classes: &[&str]) -> Result<Vec<TopicFile<'a>>, FileError> {
    let mut all = Vec::new();
    for (file, content) in files {
        let entries = phrase_file::read(file, content)?;
        for entry in &entries {
            for term in entry.phrase.places.iter().flat_map(|place| &place.alternatives) {
                if let WrittenTerm::Class(class) = term
                    && !classes.contains(class)
                {
                    let says = format!("there is no class {class}; a class has a file in `phrases/sentence/classes/`");
                    return Err(FileError::new(file, entry.line, says));
                }
            }
        }
        all.push(TopicFile { file, name: name(file), entries });
    }
    Ok(all)
}

/// `phrases/sentence/facts/on-site.txt` is `on-site`.
fn name(file: &str) -> &str {
    file.rsplit_once('/').map_or(file, |(_, name)| name).trim_end_matches(".txt")
}
