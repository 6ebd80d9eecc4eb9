//! Brings the data files from the disk.

use std::path::Path;
use std::{fs, io};

use super::collection::RawFiles;
use super::sentence_files::RawSentenceFiles;

/// The files that are neither phrases nor classes.
const FORMS: [&str; 2] = ["forms.txt", "text-speak-forms.txt"];

impl RawFiles {
    /// The data files of the crate in this folder.
    ///
    /// # Errors
    /// Where one cannot be read.
    pub(in super::super) fn load(folder: &Path) -> io::Result<Self> {
        let [forms, text_speak] = FORMS.map(|name| text(folder, &format!("phrases/{name}")));
        Ok(Self {
            phrases: texts(folder, "phrases")?,
            classes: texts(folder, "phrases/classes")?,
            forms: forms?,
            text_speak: text_speak?,
        })
    }
}

impl RawSentenceFiles {
    /// The data files for sentences of the crate in this folder.
    ///
    /// # Errors
    /// Where one cannot be read.
    pub(crate) fn load(folder: &Path) -> io::Result<Self> {
        Ok(Self {
            circumstances: texts(folder, "phrases/sentence/circumstances")?,
            facts: texts(folder, "phrases/sentence/facts")?,
            classes: texts(folder, "phrases/sentence/classes")?,
            spellings: text(folder, "phrases/sentence/spellings.txt")?,
        })
    }
}

/// The text files of a folder in order of their names, without the forms.
fn texts(folder: &Path, inner: &str) -> io::Result<Vec<(String, String)>> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder.join(inner))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if Path::new(&name).extension().is_some_and(|extension| extension == "txt") && !FORMS.contains(&name.as_str()) {
            all.push(text(folder, &format!("{inner}/{name}"))?);
        }
    }
    all.sort();
    Ok(all)
}

/// A file: its path from the folder of the crate, and what is in it.
fn text(folder: &Path, path: &str) -> io::Result<(String, String)> {
    Ok((path.to_owned(), fs::read_to_string(folder.join(path))?))
}
