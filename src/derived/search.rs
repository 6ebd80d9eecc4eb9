//! What the text under "What has happened?" finds.

use std::rc::Rc;

use policy::{Band, Circumstance, Kind, Reason};
use words::{Date, WallTime};

use super::read_date::known_zone;
use crate::model::answers::Choice;
use crate::model::{Rough, is_blank};
use crate::reader::{Reading, Sentence, When};
use crate::surroundings::Surroundings;
use crate::time::zones::Zones;

/// The most that are shown. They stand above the kinds, which stay.
const MOST: usize = 5;

/// Words that say nothing about what has happened.
const EMPTY_WORDS: &str = " the and for has have had with that this was are not but you they their can cant will just been from \
                           about interview job today tomorrow now then must need ";

/// What a text finds, best first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Candidates {
    search: String,
    /// The zone whose clocks say what day it is.
    zone: String,
    /// Whether the reading module was asked. The words people search with are there, and not in the page.
    with_reading: bool,
    pub(crate) found: Vec<Candidate>,
    /// What the text says as a sentence; none without the reading module.
    pub(crate) sentence: Option<Rc<Sentence>>,
}

impl Candidates {
    /// The hour that the sentence tells, read in a zone: "tomorrow" may be another day there.
    pub(crate) fn hour_in(&self, zone: &str, around: &Surroundings) -> Option<WallTime> {
        let zones = Zones { zone_data: &*around.zone_data, theirs: zone, yours: zone };
        let now = zones.moment(around.now)?.at;
        around.reading.understand(&self.search, now, zone, around.month_first)?.at
    }
}

/// From so many words on a text is a sentence; fewer are words to search with.
const SENTENCE: usize = 3;

/// A circumstance that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Candidate {
    pub(crate) kind: Kind,
    pub(crate) choice: Choice,
    pub(crate) label: String,
}

/// What the text finds. It is searched once for each text and zone, and once more when the reading module comes.
///
/// `now` is the present in the zone.
pub(super) fn found(
    search: &str,
    around: &Surroundings,
    (now, zone): (Option<WallTime>, &str),
    before: Option<&Rc<Candidates>>,
) -> Rc<Candidates> {
    let with_reading = matches!(around.reading, Reading::Ready(_));
    match before {
        Some(before)
            if (before.search.as_str(), before.zone.as_str()) == (search, zone)
                && before.with_reading == with_reading =>
        {
            Rc::clone(before)
        }
        _ => {
            let is_sentence = search.split_whitespace().count() >= SENTENCE;
            let understand = |now| around.reading.understand(search, now, zone, around.month_first);
            let sentence = now.filter(|_| is_sentence).and_then(understand);
            let sentence = sentence.map(|sentence| on_its_day(in_its_zone(sentence, around), now));
            let mut found = sentence.as_ref().map(|sentence| understood(sentence, around)).unwrap_or_default();
            if found.is_empty() {
                found = candidates(search, around);
            }
            let (search, zone) = (search.to_owned(), zone.to_owned());
            Rc::new(Candidates { search, zone, with_reading, found, sentence: sentence.map(Rc::new) })
        }
    }
}

/// Looks up the zone that was named. Where it is not known, neither is the hour.
fn in_its_zone(mut sentence: Sentence, around: &Surroundings) -> Sentence {
    if let Some(named) = &sentence.named_zone {
        sentence.zone = known_zone(named, around);
        if sentence.zone.is_none() {
            sentence.at = None;
        }
    }
    sentence
}

/// Says how soon the only day is that may be meant.
fn on_its_day(mut sentence: Sentence, now: Option<WallTime>) -> Sentence {
    let (Some(now), [When::On(day)]) = (now, sentence.may_be.as_slice()) else { return sentence };
    let today = Date::of_time(now);
    sentence.day = Some(match sentence.band {
        _ if *day == today => Rough::Today,
        _ if *day == today.next() => Rough::Tomorrow,
        band => Rough::Band(band.unwrap_or(Band::Over48h)),
    });
    sentence
}

/// The circumstances that a sentence tells of: one that is sure, or up to three.
fn understood(sentence: &Sentence, around: &Surroundings) -> Vec<Candidate> {
    let most = if sentence.is_sure { 1 } else { sentence.circumstances.len() };
    let shown = sentence.circumstances.iter().take(most);
    shown.filter_map(|circumstance| ours(*circumstance, around)).collect()
}

/// One of ours, unless the site hides it.
fn ours(circumstance: Circumstance, around: &Surroundings) -> Option<Candidate> {
    let house = &around.house;
    let hidden = house.hides(circumstance.reason()) || house.hides_circumstance(circumstance);
    let label = house.circumstance_label(circumstance).to_owned();
    (!hidden).then(|| Candidate { kind: circumstance.kind(), choice: Choice::Ours(circumstance), label })
}

/// The circumstances that a text finds. Any known word counts, a rare one more than a common one, and all together most.
pub(crate) fn candidates(search: &str, around: &Surroundings) -> Vec<Candidate> {
    if is_blank(search) {
        return Vec::new();
    }
    let mut scores: Vec<(Candidate, usize)> = Vec::new();
    let mut add = |text: &str, worth: usize| {
        let found = found_by(text, around);
        let each = worth / found.len().max(1);
        for candidate in found {
            match scores.iter_mut().find(|(known, _)| known.choice == candidate.choice) {
                Some((_, score)) => *score += each,
                None => scores.push((candidate, each)),
            }
        }
    };
    add(search, 1_000_000);
    let words: Vec<&str> =
        search.split(|character: char| !character.is_alphanumeric() && !"'’".contains(character)).collect();
    let telling: Vec<&str> = words.iter().copied().filter(|word| word.len() > 2 && !is_empty_word(word)).collect();
    if words.len() > 1 {
        for word in &telling {
            add(word, 1000);
        }
    }
    // Whose name says all of it comes first, and of those the one that says it in the same words.
    for (candidate, score) in &mut scores {
        let label = candidate.label.to_ascii_lowercase();
        let says = |word: &&str| label.split(' ').any(|each| each.eq_ignore_ascii_case(word));
        if !telling.is_empty() && telling.iter().all(|word| label.contains(&word.to_ascii_lowercase())) {
            *score += 2_000_000 + 200_000 * words.iter().filter(|word| says(word)).count();
        }
    }
    let mut best = Vec::new();
    // Of equals the first, as they are listed.
    while let Some(most) = scores.iter().map(|(_, score)| *score).max().filter(|_| best.len() < MOST) {
        if let Some(index) = scores.iter().position(|(_, score)| *score == most) {
            best.push(scores.remove(index).0);
        }
    }
    best
}

fn is_empty_word(word: &str) -> bool {
    EMPTY_WORDS.contains(&[" ", &word.to_ascii_lowercase().replace(['\'', '’'], ""), " "].concat())
}

/// The circumstances in which each of these words is found: by label, hint or the site's name, and once the reading module is
/// there, by the words people search with as well.
fn found_by(text: &str, around: &Surroundings) -> Vec<Candidate> {
    let house = &around.house;
    let by_reading = around.reading.find(text);
    let mut found = Vec::new();
    for &reason in Reason::ALL.iter().filter(|&&reason| !house.hides(reason)) {
        for added in house.added(reason).filter(|added| added.is_found_by(text)) {
            let choice = Choice::Added(reason, Rc::clone(&added.name));
            found.push(Candidate { kind: Circumstance::general(reason).kind(), choice, label: added.name.to_string() });
        }
    }
    for &each in Circumstance::ALL {
        if house.is_found_by(each, text) || by_reading.contains(&each) {
            found.extend(ours(each, around));
        }
    }
    found
}
