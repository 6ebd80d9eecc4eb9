//! Runs the examples in the data files: each phrase is shown at work by a line beside it.

use std::path::Path;

use guide::Part;

use super::class::Class;
use super::meaning::Meaning;
use super::phrase_files::{Collection, Example, Known, PhraseEntry, RawFiles};
use super::phrases::Phrase;
use super::side::Side;
use super::vocabulary::Vocabulary;

/// How many phrases no line shows at work. It may only become less.
const UNSHOWN: usize = 60;

/// What is wrong with an example; none where it is right. A text with the meaning has to have it by its phrase, and one without
/// it has to be without it because of its guard.
fn fault(meaning: Meaning, entry: &PhraseEntry, example: &Example) -> Option<&'static str> {
    let side = Side::read(Part::Body, &example.text);
    let phrase = Phrase::new(meaning, entry.text, Vocabulary::get())?;
    let occurs: Vec<(usize, usize)> =
        (0..side.text.words.len()).filter_map(|first| Some((first, phrase.end(&side.text, first)?))).collect();
    match (example.has_meaning, side.has(meaning)) {
        (true, false) => Some("has not the meaning of the file"),
        (false, true) => Some("has the meaning of the file"),
        (true, true) if !entry.phrase.is_guard => {
            let counts = |&(first, last): &(usize, usize)| {
                side.each(meaning).any(|found| found.first <= first && last <= found.last)
            };
            (!occurs.iter().any(counts)).then_some("has the meaning of the file, and not by this phrase")
        }
        (false, false) if entry.phrase.is_guard => {
            let guards = |&(first, last): &(usize, usize)| {
                let unguarded = super::phrases::PhraseBook::get().find(&side.text).matches;
                unguarded.iter().any(|found| found.meaning == meaning && found.first < last && first < found.last)
            };
            (!occurs.iter().any(guards)).then_some("would not have the meaning without this guard either")
        }
        _ => None,
    }
}

fn with_files(look: impl FnOnce(&Collection)) {
    let files = RawFiles::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the data files");
    let names = |all: &mut dyn Iterator<Item = String>| all.collect();
    let known = Known {
        meanings: names(&mut Meaning::ALL.iter().map(|meaning| format!("{meaning:?}"))),
        classes: names(&mut Class::ALL.iter().map(|class| format!("{class:?}"))),
        found_by_code: &[],
        source: "",
    };
    // The build script has held them to the code; here they are only read.
    look(&Collection::parse(&files, &known).expect("the build script let them pass"));
}

fn meaning(name: &str) -> Meaning {
    *Meaning::ALL.iter().find(|meaning| format!("{meaning:?}") == name).expect("a meaning")
}

#[test]
fn every_example_in_the_data_files_is_right() {
    with_files(|collection| {
        let mut faults = Vec::new();
        for (file, name, entries) in &collection.phrases {
            for entry in entries {
                for example in &entry.examples {
                    if let Some(fault) = fault(meaning(name), entry, example) {
                        faults.push(format!("{file}:{}: {:?} {fault}", example.line, example.text));
                    }
                }
            }
        }
        assert!(faults.is_empty(), "{} examples:\n{}", faults.len(), faults.join("\n"));
    });
}

#[test]
fn every_phrase_is_shown_at_work() {
    with_files(|collection| {
        let mut unshown = Vec::new();
        for (file, _, entries) in &collection.phrases {
            for entry in entries {
                // A guard is at work where the meaning is not found.
                if !entry.examples.iter().any(|example| example.has_meaning != entry.phrase.is_guard) {
                    unshown.push(format!("{file}:{}: {}", entry.line, entry.text));
                }
            }
        }
        assert!(unshown.len() <= UNSHOWN, "{} phrases, at most {UNSHOWN}:\n{}", unshown.len(), unshown.join("\n"));
    });
}
