//! The subject or the body of a draft, and what was found in it.

use std::collections::HashMap;

use words::Part;

use super::job_names;
use super::letters::is_typographic;
use super::meaning::{Meaning, Meanings};
use super::phrases::{PhraseBook, PhraseMatch};
use super::text::Text;
use super::times::{self, Kind, Mention, Use};

/// The subject or the body of a draft, and what was found in it.
#[derive(Debug)]
pub(super) struct Side<'a> {
    pub(super) part: Part,
    pub(super) text: Text<'a>,
    /// In order; of one meaning, none overlap.
    pub(super) matches: Vec<PhraseMatch>,
    pub(super) mentions: Vec<Mention>,
    /// All that it means somewhere.
    pub(super) meanings: Meanings,
    /// What each sentence means.
    sentence_meanings: Vec<Meanings>,
    /// The words between greeting and signature: the first of them, and one past the last.
    pub(super) message: (usize, usize),
}

/// What could be said of a job as well as of a person: inside the name of a job it counts for nothing.
const TOPICS: Meanings = Meanings::of(&[
    Meaning::Personal,
    Meaning::Clinical,
    Meaning::Slang,
    Meaning::TextSpeak,
    Meaning::Blame,
    Meaning::Grievance,
    Meaning::Health,
    Meaning::Family,
    Meaning::Travel,
    Meaning::Technical,
    Meaning::Safety,
    Meaning::Accident,
    Meaning::Threat,
    Meaning::Bargain,
    Meaning::Appointment,
    Meaning::Clash,
]);

impl<'a> Side<'a> {
    pub(super) fn read(part: Part, source: &'a str) -> Self {
        let mut text = Text::read(source);
        let mut mentions = times::find(&mut text);
        let matches = matches(&text, part);
        let mut meanings = Meanings::default();
        let mut sentence_meanings = vec![Meanings::default(); text.sentences.len()];
        for found in &matches {
            meanings = meanings.with(found.meaning);
            if let Some(sentence) = sentence_meanings.get_mut(text.sentence_of(found.first)) {
                *sentence = sentence.with(found.meaning);
            }
        }
        times::tell_apart(&text, &matches, &mut mentions);
        let message = (greeting_end(&text, &matches), signature(&text, &matches));
        Self { part, text, matches, mentions, meanings, sentence_meanings, message }
    }

    pub(super) fn has(&self, meaning: Meaning) -> bool {
        self.meanings.contains(meaning)
    }

    /// Whether it leaves the rest to an email or a call.
    pub(super) fn points_on(&self) -> bool {
        self.has(Meaning::PointsOn) || self.text.words.iter().any(|word| self.text.plain(word) == "email")
    }

    /// Every place where this is meant.
    pub(super) fn each(&self, meaning: Meaning) -> impl Iterator<Item = &PhraseMatch> {
        self.matches.iter().filter(move |found| found.meaning == meaning)
    }

    /// Where this is meant first.
    pub(super) fn first(&self, meaning: Meaning) -> Option<PhraseMatch> {
        self.each(meaning).next().copied()
    }

    /// What is meant in a sentence.
    pub(super) fn meanings_of(&self, sentence: usize) -> Meanings {
        self.sentence_meanings.get(sentence).copied().unwrap_or_default()
    }

    /// Whether any of these is meant in the sentence of a match or beside it.
    pub(super) fn is_near(&self, found: &PhraseMatch, wanted: Meanings) -> bool {
        let sentence = self.text.sentence_of(found.first);
        (sentence.saturating_sub(1)..=sentence + 1).any(|at| self.meanings_of(at).intersects(wanted))
    }

    /// The first time on offer that could be taken up.
    pub(super) fn offer(&self) -> Option<&Mention> {
        self.mentions.iter().find(|mention| mention.usage == Use::Offer && mention.kind != Kind::Part)
    }
}

/// What phrases and names of jobs are in a text, without what guards rule out.
fn matches(text: &Text, part: Part) -> Vec<PhraseMatch> {
    let jobs = job_names::find(text, part == Part::Subject);
    let mut occurrences = PhraseBook::get().find(text);
    for job in &jobs {
        for out in occurrences.ruled_out.iter_mut().take(job.last).skip(job.first) {
            *out = out.union(TOPICS);
        }
    }
    let mut all = jobs;
    all.append(&mut occurrences.matches);
    all.retain(|found| {
        let words = occurrences.ruled_out.get(found.first..found.last).unwrap_or_default();
        !words.iter().any(|out| out.contains(found.meaning))
    });
    all.sort_by_key(|found| (found.first, found.last, found.meaning));
    joined(all)
}

/// The same matches in order, of which those of one meaning that overlap have become one.
fn joined(matches: Vec<PhraseMatch>) -> Vec<PhraseMatch> {
    let mut joined: Vec<PhraseMatch> = Vec::new();
    let mut last_of_meaning: HashMap<Meaning, usize> = HashMap::new();
    for found in matches {
        let before = last_of_meaning.get(&found.meaning).and_then(|index| joined.get_mut(*index));
        if let Some(before) = before.filter(|before| before.last > found.first) {
            before.last = before.last.max(found.last);
        } else {
            last_of_meaning.insert(found.meaning, joined.len());
            joined.push(found);
        }
    }
    joined
}

/// One past the last word of the greeting.
fn greeting_end(text: &Text, matches: &[PhraseMatch]) -> usize {
    let line = text.sentence(0);
    let greeting = matches.iter().find(|found| found.meaning == Meaning::Greeting && found.first == 0);
    let Some(greeting) = greeting else {
        // "Ms Lee," on a line of its own greets as well.
        let alone = line.last <= 4 && text.sentences.len() > 1 && text.between(line.last).starts_with(',');
        return if alone { line.last } else { 0 };
    };
    // The name after it: up to a comma, at most six words.
    let ends_name = |mark: char| matches!(mark, ',' | '\n' | ':') || is_typographic(mark);
    let end = (greeting.last..greeting.last + 6).find(|&end| end >= line.last || text.between(end).contains(ends_name));
    end.unwrap_or(greeting.last)
}

/// The first word of the close, with which the message proper is over.
fn signature(text: &Text, matches: &[PhraseMatch]) -> usize {
    let all = text.words.len();
    let close = matches.iter().rfind(|found| found.meaning == Meaning::SignOff);
    close.filter(|close| all - close.first <= 16).map_or(all, |close| close.first)
}
