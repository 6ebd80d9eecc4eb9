//! Measures how hard a text is to read: all texts of the product should be easy at the age of twelve.
//!
//! The measure is the Flesch-Kincaid grade, which combines the length of sentences and words, plus two checks: no long
//! sentences, and no words with a plainer alternative. It is meant for short texts: below [`FEWEST`] words a single
//! long word would decide the grade, so only the two checks apply.

use std::collections::BTreeSet;

mod plainer;
mod syllables;

pub use plainer::plainer;
pub use syllables::syllables;

/// Texts with fewer words have no grade.
pub const FEWEST: usize = 8;

/// The maximum [`usual`] grade of any set of texts: easy to read at twelve.
pub const USUAL: f64 = 7.0;

/// The maximum grade of a single text.
pub const HARDEST: f64 = 11.0;

/// The maximum number of words in a sentence.
pub const LONGEST: usize = 25;

/// The same in a letter, where news, cause and interview stand in one sentence with its courtesy.
pub const LONGEST_IN_A_LETTER: usize = 28;

/// The grade of a text; `None` if it is too short.
#[must_use]
pub fn grade(text: &str) -> Option<f64> {
    let sentences: Vec<_> = sentences(text).collect();
    let spoken: Vec<_> = sentences.iter().flat_map(|sentence| words(sentence)).collect();
    if spoken.len() < FEWEST {
        return None;
    }
    let count = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    let heard = spoken.iter().map(|word| syllables(word)).sum();
    let per_sentence = count(spoken.len()) / count(sentences.len());
    Some(0.39 * per_sentence + 11.8 * count(heard) / count(spoken.len()) - 15.59)
}

/// Everything that is too hard in a text.
#[must_use]
pub fn faults(text: &str) -> Vec<String> {
    faults_beyond(LONGEST, text)
}

fn faults_beyond(longest: usize, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if let Some(grade) = grade(text).filter(|&grade| grade > HARDEST) {
        faults.push(format!("grade {grade:.1}, at most {HARDEST}: {text}"));
    }
    for sentence in sentences(text) {
        let length = words(sentence).count();
        if length > longest {
            faults.push(format!("{length} words in a sentence, at most {longest}: {sentence}"));
        }
        for (word, plain) in words(sentence).filter_map(|word| Some((word, plainer(word)?))) {
            faults.push(format!("“{word}”: say “{plain}”: {sentence}"));
        }
    }
    faults
}

/// Asserts that a set of texts is easy, and prints its median and highest grade.
///
/// # Panics
///
/// If a text has [`faults`], or the [`usual`] grade of the set is above [`USUAL`] or cannot be told.
pub fn assert_easy(set: &str, texts: &BTreeSet<String>) {
    assert_easy_up_to(LONGEST, set, texts);
}

/// The same with so many words to a sentence.
///
/// # Panics
///
/// As [`assert_easy`].
#[allow(clippy::print_stdout, reason = "a test says what it measured")]
pub fn assert_easy_up_to(longest: usize, set: &str, texts: &BTreeSet<String>) {
    let faults: Vec<String> = texts.iter().flat_map(|text| faults_beyond(longest, text)).collect();
    assert!(faults.is_empty(), "{set}:\n{}", faults.join("\n"));
    let usual = usual(texts.iter().map(String::as_str)).unwrap_or(f64::INFINITY);
    let hardest = texts.iter().filter_map(|text| grade(text)).fold(f64::MIN, f64::max);
    println!("{set}: {} texts, median grade {usual:.1}, at most {hardest:.1}", texts.len());
    assert!(usual <= USUAL, "{set}: median grade {usual:.1}, at most {USUAL} allowed");
}

/// The median grade of a set of texts.
#[must_use]
pub fn usual<'a>(texts: impl IntoIterator<Item = &'a str>) -> Option<f64> {
    let mut grades: Vec<f64> = texts.into_iter().filter_map(grade).collect();
    grades.sort_by(f64::total_cmp);
    grades.get(grades.len() / 2).copied()
}

/// The sentences of a text. They end at a line's end, or at a full stop, question or exclamation mark before a space,
/// with closing quotes or brackets; a stop inside a number does not count.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let ends = |line: &str| {
        let mut parts = Vec::new();
        let mut from = 0;
        let mut stopped = false;
        for (at, letter) in line.char_indices() {
            if letter.is_whitespace() && stopped {
                parts.push((from, at));
                from = at;
            }
            stopped = matches!(letter, '.' | '?' | '!' | '…') || stopped && matches!(letter, '”' | ')' | '"');
        }
        parts.push((from, line.len()));
        parts
    };
    text.lines()
        .flat_map(move |line| ends(line).into_iter().filter_map(|(from, to)| line.get(from..to)))
        .map(str::trim)
        .filter(|sentence| words(sentence).next().is_some())
}

/// The words of a sentence, without punctuation.
fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence
        .split(|letter: char| letter.is_whitespace() || matches!(letter, '-' | '/'))
        .map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()))
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_split() {
        let text = "Say “I am late.” Then go (now!) at 2.30 pm.\n- Monday\nWell …";
        let expected = ["Say “I am late.”", "Then go (now!)", "at 2.30 pm.", "- Monday", "Well …"];
        assert_eq!(sentences(text).collect::<Vec<_>>(), expected);
        assert_eq!(
            words("It’s “well-known”, at 14:00 – no?").collect::<Vec<_>>(),
            ["It’s", "well", "known", "at", "14:00", "no"]
        );
    }

    #[test]
    fn plain_sentences_pass() {
        let easy = "Call now, and say when you will arrive. If nobody answers, leave a voicemail, and send the email.";
        assert_eq!(faults(easy), [""; 0]);
        assert!(grade(easy).is_some_and(|grade| (1.0..5.0).contains(&grade)), "{:?}", grade(easy));
    }

    #[test]
    fn hard_sentences_are_found() {
        let hard = "Notwithstanding unforeseeable circumstances, candidates are advised to communicate their unavailability \
                    to the organisation responsible.";
        assert!(faults(hard).iter().any(|fault| fault.starts_with("grade ")), "{:?}", faults(hard));
        let long = "We go and we come and we go and we come and we go and we come and we go and we come and we go.";
        let fault = faults(long).concat();
        assert!(fault.starts_with("26 words in a sentence, at most 25: We go"), "{fault}");
        assert_eq!(faults("Kindly commence now."), ["“commence”: say “begin”: Kindly commence now."]);
    }

    #[test]
    fn a_set_has_the_median_grade() {
        let easy = "Call now, and say when you will be there.";
        let hard = "Think about the hiring team before you decide to cancel an interview at the last moment.";
        assert!(usual([hard, easy, hard]).is_some_and(|grade| grade > USUAL), "{:?}", grade(hard));
        assert!(usual([easy, hard, easy]).is_some_and(|grade| grade < USUAL), "{:?}", grade(easy));
    }

    #[test]
    fn a_label_has_no_grade() {
        assert_eq!(grade("Accommodation unavailability"), None);
        assert_eq!(usual(["", "Go."]), None);
    }
}
