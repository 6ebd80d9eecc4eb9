//! All phrases for sentences: what people call the circumstances, and what tells a fact.

use std::collections::HashMap;
use std::sync::LazyLock;

use policy::Circumstance;

use super::data::{CIRCUMSTANCES, CLASSES, FACTS, SPELLINGS};
use super::facts::Fact;
use super::lexicon::{Lexicon, StemId};
use super::phrase::{Between, Phrase, Term};
use super::tokens::{Token, Tokens};

/// What a phrase is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Topic {
    /// A circumstance, by its place in [`Circumstance::ALL`].
    Circumstance(usize),
    /// A fact, by its place in the data.
    Fact(usize),
}

/// Where a phrase comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// A data file.
    File,
    /// The words that people search a circumstance with, or its label.
    Search,
}

#[derive(Debug)]
struct Entry {
    topic: Topic,
    source: Source,
    phrase: Phrase,
}

/// The numbers of the classes that code asks for.
#[derive(Clone, Copy, Debug)]
struct Classes {
    denies: usize,
    little: usize,
    verb: usize,
    join: usize,
    dangle: usize,
    opening: usize,
    interview: usize,
    subject: usize,
    /// Whom and what one calls "my".
    own: [usize; 4],
}

/// All phrases, and the words that they know.
#[derive(Debug)]
pub(super) struct Book {
    pub(super) lexicon: Lexicon,
    pub(super) between: Between,
    /// What the facts in the data are, by their place there.
    pub(super) facts: Vec<Fact>,
    classes: Classes,
    entries: Vec<Entry>,
    /// By what they begin with, the places of the phrases in the list.
    by_first: HashMap<Term, Vec<usize>>,
    /// For each stem the circumstances whose words have it, by their places in [`Circumstance::ALL`].
    circumstances_of_stem: Vec<Vec<usize>>,
}

/// A phrase found in a sentence.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) topic: Topic,
    pub(super) source: Source,
    pub(super) is_guard: bool,
    /// The words, in order, one for each place of the phrase.
    pub(super) words: Vec<usize>,
}

impl Found {
    pub(super) fn first(&self) -> usize {
        self.words.first().copied().unwrap_or_default()
    }

    /// One past the last word.
    pub(super) fn last(&self) -> usize {
        self.words.last().map_or(0, |last| last + 1)
    }
}

static BOOK: LazyLock<Book> = LazyLock::new(Book::new);

impl Book {
    /// The one there is.
    pub(super) fn get() -> &'static Self {
        &BOOK
    }

    fn new() -> Self {
        let mut lexicon = Lexicon::new(SPELLINGS);
        let names: Vec<&str> = CLASSES.iter().map(|(name, _)| *name).collect();
        for (class, (_, words)) in CLASSES.iter().enumerate() {
            for word in words.split_whitespace() {
                lexicon.add_to_class(word, class);
            }
        }
        // Without such a class its number is one that no word has.
        let class = |name: &str| names.iter().position(|other| *other == name).unwrap_or(63);
        let classes = Classes {
            denies: class("DENIES"),
            little: class("LITTLE"),
            verb: class("VERB"),
            join: class("JOIN"),
            dangle: class("DANGLE"),
            opening: class("OPENING"),
            interview: class("INTERVIEW"),
            subject: class("SUBJECT"),
            own: ["KID", "KIN", "PET", "VEHICLE"].map(class),
        };
        let between = Between { fill: class("FILL"), not: class("NOT") };
        let mut entries = Vec::new();
        let circumstance = |id: &str| Circumstance::ALL.iter().position(|one| one.id() == id);
        let circumstances =
            CIRCUMSTANCES.iter().filter_map(|(id, lines)| Some((Topic::Circumstance(circumstance(id)?), *lines)));
        let of_facts = FACTS.iter().enumerate().map(|(at, (_, lines))| (Topic::Fact(at), *lines));
        let facts = FACTS.iter().filter_map(|(name, _)| Fact::of_file(name)).collect();
        for (topic, lines) in circumstances.chain(of_facts) {
            let phrases = lines.lines().filter_map(|line| Phrase::new(line, &mut lexicon, &names));
            entries.extend(phrases.map(|phrase| Entry { topic, source: Source::File, phrase }));
        }
        for (at, circumstance) in Circumstance::ALL.iter().enumerate() {
            let searches = words::circumstance_finds(*circumstance).split(", ");
            let searches = searches.chain([words::circumstance_label(*circumstance)]);
            let phrases = searches.filter_map(|search| Phrase::of_search(search, &mut lexicon, between.fill));
            entries.extend(phrases.map(|phrase| Entry {
                topic: Topic::Circumstance(at),
                source: Source::Search,
                phrase,
            }));
        }
        let mut by_first: HashMap<Term, Vec<usize>> = HashMap::new();
        for (number, entry) in entries.iter().enumerate() {
            for term in entry.phrase.places.iter().take(1).flat_map(|place| &place.terms) {
                by_first.entry(*term).or_default().push(number);
            }
        }
        let mut book = Self { lexicon, between, facts, classes, entries, by_first, circumstances_of_stem: Vec::new() };
        book.note_circumstances();
        book
    }

    /// Notes for each stem which circumstances have it in a phrase; for the words of a class those that have the class.
    fn note_circumstances(&mut self) {
        let mut of_class = vec![Vec::new(); CLASSES.len()];
        let mut of_stem = vec![Vec::new(); self.lexicon.stems()];
        for entry in self.entries.iter().filter(|entry| !entry.phrase.is_guard) {
            let Topic::Circumstance(at) = entry.topic else { continue };
            for term in entry.phrase.places.iter().flat_map(|place| &place.terms) {
                let all = match *term {
                    Term::Form(word) => self.lexicon.stem_of_word(word).and_then(|stem| of_stem.get_mut(stem)),
                    Term::Stem(stem) => of_stem.get_mut(stem),
                    Term::Class(class) => of_class.get_mut(class),
                };
                note(all, at);
            }
        }
        for ((_, words), circumstances) in CLASSES.iter().zip(of_class) {
            for word in words.split_whitespace() {
                let Some(stem) = self.lexicon.look_up(word).stem else { continue };
                for &at in &circumstances {
                    note(of_stem.get_mut(stem), at);
                }
            }
        }
        self.circumstances_of_stem = of_stem;
    }

    /// The circumstances whose words have this stem, by their places in [`Circumstance::ALL`].
    pub(super) fn circumstances_of(&self, stem: Option<StemId>) -> &[usize] {
        stem.and_then(|stem| self.circumstances_of_stem.get(stem)).map_or(&[], Vec::as_slice)
    }

    /// Everything that occurs in a sentence, in order of the first word.
    pub(super) fn find(&self, tokens: &Tokens) -> Vec<Found> {
        let mut found = Vec::new();
        for (first, word) in tokens.words.iter().enumerate() {
            for entry in self.beginning_with(word) {
                if let Some(words) = entry.phrase.at(&tokens.words, first, self.between) {
                    let Entry { topic, source, ref phrase } = *entry;
                    found.push(Found { topic, source, is_guard: phrase.is_guard, words });
                }
            }
        }
        found
    }

    /// The phrases that may begin with this word.
    fn beginning_with(&self, word: &Token) -> impl Iterator<Item = &Entry> {
        let known = word.known;
        let terms = known.word.map(Term::Form).into_iter().chain(known.stem.map(Term::Stem));
        let terms = terms.chain(known.classes.iter().map(Term::Class));
        terms.filter_map(|term| self.by_first.get(&term)).flatten().filter_map(|number| self.entries.get(*number))
    }

    pub(super) fn is_fill(&self, word: &Token) -> bool {
        word.known.classes.contains(self.between.fill)
    }

    pub(super) fn denies(&self, word: &Token) -> bool {
        word.known.classes.contains(self.classes.denies)
    }

    pub(super) fn is_not(&self, word: &Token) -> bool {
        word.known.classes.contains(self.between.not)
    }

    /// Whether the word makes a clause of words.
    pub(super) fn is_verb(&self, word: &Token) -> bool {
        word.known.classes.contains(self.classes.verb)
    }

    /// Whether the word begins another clause.
    pub(super) fn joins(&self, word: &Token) -> bool {
        word.known.classes.contains(self.classes.join)
    }

    /// Whether the word says nothing at the end of a clause.
    pub(super) fn dangles(&self, word: &Token) -> bool {
        word.known.classes.contains(self.classes.dangle)
    }

    /// Whether the word says nothing before a clause.
    pub(super) fn is_opening(&self, word: &Token) -> bool {
        word.known.classes.contains(self.classes.opening)
    }

    /// Whether the word is the interview itself.
    pub(super) fn is_interview(&self, word: &Token) -> bool {
        word.known.classes.contains(self.classes.interview)
    }

    /// Whether the word begins a clause of its own after another one.
    pub(super) fn is_subject(&self, word: &Token) -> bool {
        word.known.classes.contains(self.classes.subject)
    }

    /// Whether it is somebody or something that one calls "my".
    pub(super) fn is_own(&self, word: &Token) -> bool {
        self.classes.own.iter().any(|class| word.known.classes.contains(*class))
    }

    /// Whether the word says nothing of a circumstance by itself.
    pub(super) fn says_little(&self, word: &Token) -> bool {
        self.is_fill(word) || self.is_not(word) || word.known.classes.contains(self.classes.little)
    }
}

fn note(all: Option<&mut Vec<usize>>, at: usize) {
    if let Some(all) = all
        && !all.contains(&at)
    {
        all.push(at);
    }
}
