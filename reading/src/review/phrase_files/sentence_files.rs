//! The data files for sentences, in `phrases/sentence/`: phrases by circumstance and by fact, classes, and spellings.

use super::super::notation::WrittenTerm;
use super::file_error::FileError;
use super::forms_file::{self, Forms};
use super::phrase_file::{self, PhraseEntry};
use super::word_list;

/// The files as they are on the disk: their paths, and what is in them.
#[derive(Clone, Debug, Default)]
pub(in super::super) struct RawSentenceFiles {
    pub(in super::super) circumstances: Vec<(String, String)>,
    pub(in super::super) facts: Vec<(String, String)>,
    pub(in super::super) classes: Vec<(String, String)>,
    pub(in super::super) spellings: (String, String),
}

/// The phrases of one file.
#[derive(Clone, Debug)]
pub(in super::super) struct TopicFile<'a> {
    /// Its path.
    pub(in super::super) file: &'a str,
    /// Its name: the id of the circumstance, or the fact.
    pub(in super::super) name: &'a str,
    pub(in super::super) entries: Vec<PhraseEntry<'a>>,
}

/// The files, read.
#[derive(Debug)]
pub(in super::super) struct SentenceFiles<'a> {
    pub(in super::super) circumstances: Vec<TopicFile<'a>>,
    pub(in super::super) facts: Vec<TopicFile<'a>>,
    /// The classes, by what phrases call them, with their words.
    pub(in super::super) classes: Vec<(String, Vec<&'a str>)>,
    pub(in super::super) spellings: Vec<Forms<'a>>,
}

impl<'a> SentenceFiles<'a> {
    /// Reads all of them.
    ///
    /// # Errors
    /// At the first thing that is wrong.
    pub(in super::super) fn read(raw: &'a RawSentenceFiles) -> Result<Self, FileError> {
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
