//! How a phrase is written, on one line: `! ^we|i be *SORRY`.
//!
//! - Words are in lower case, without apostrophes; British and American endings are the same. A word in its plain form
//!   stands for all its forms ("move" for "moved"), an inflected one for itself alone.
//! - `a|b` is either word, and a name in capitals any word of that class.
//! - Before a word, `*` lets up to three others pass. Words of the class FILL always may, unless the phrase names them. What
//!   passes is never a "not".
//! - `^` at the beginning asks for the start of a sentence.
//! - `!` at the beginning makes a guard: where it occurs, the other phrases of its meaning do not count.

/// A phrase as it is written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct WrittenPhrase<'a> {
    pub(crate) is_guard: bool,
    pub(crate) starts_sentence: bool,
    /// One for each word of the phrase; there is at least one.
    pub(crate) places: Vec<WrittenPlace<'a>>,
}

/// A place in a phrase, for one word of the text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct WrittenPlace<'a> {
    /// Whether others may come before it.
    pub(crate) allows_gap: bool,
    /// What may stand here; there is at least one.
    pub(crate) alternatives: Vec<WrittenTerm<'a>>,
}

/// What may stand in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum WrittenTerm<'a> {
    Word(&'a str),
    /// The name of a class, in capitals.
    Class(&'a str),
}

impl<'a> WrittenPhrase<'a> {
    /// Reads one phrase.
    ///
    /// # Errors
    /// What is wrong with it, as a sentence without its end.
    pub(crate) fn parse(line: &'a str) -> Result<Self, String> {
        let mut rest = line.trim();
        let is_guard = rest.strip_prefix('!').is_some_and(|after| {
            rest = after.trim_start();
            true
        });
        let starts_sentence = rest.strip_prefix('^').is_some_and(|after| {
            rest = after.trim_start();
            true
        });
        let places: Vec<_> = rest.split_whitespace().map(WrittenPlace::parse).collect::<Result<_, _>>()?;
        match places.first() {
            None => Err("the phrase is empty".to_owned()),
            Some(first) if first.allows_gap => {
                Err("a phrase cannot begin with `*`: nothing comes before it".to_owned())
            }
            Some(_) => Ok(Self { is_guard, starts_sentence, places }),
        }
    }
}

impl<'a> WrittenPlace<'a> {
    fn parse(place: &'a str) -> Result<Self, String> {
        let (allows_gap, choices) = place.strip_prefix('*').map_or((false, place), |choices| (true, choices));
        let mut alternatives = Vec::new();
        for choice in choices.split('|') {
            let term = WrittenTerm::parse(choice).map_err(|error| format!("in `{place}`: {error}"))?;
            if alternatives.contains(&term) {
                return Err(format!("in `{place}`: `{choice}` stands there twice"));
            }
            alternatives.push(term);
        }
        Ok(Self { allows_gap, alternatives })
    }
}

impl<'a> WrittenTerm<'a> {
    fn parse(choice: &'a str) -> Result<Self, String> {
        let first = choice.chars().next().ok_or("a word is missing beside `|` or `*`")?;
        if first.is_ascii_uppercase() {
            let is_name = choice.chars().all(|letter| letter.is_ascii_uppercase() || letter == '-');
            if is_name && choice.len() > 1 {
                return Ok(Self::Class(choice));
            }
        }
        check_word(choice)?;
        Ok(Self::Word(choice))
    }
}

/// Whether a word is written so that it can be found.
///
/// # Errors
/// What is wrong with it.
pub(super) fn check_word(word: &str) -> Result<(), String> {
    if word.chars().any(char::is_uppercase) {
        return Err(format!("`{word}` has capitals: write words in lower case, and a class in capitals alone"));
    }
    if word.contains(['\'', '’']) {
        return Err(format!("`{word}` has an apostrophe: write `cant` for “can’t” and `i` for “I’m”"));
    }
    if let Some(odd) = word.chars().find(|letter| !letter.is_ascii_lowercase() && !letter.is_ascii_digit()) {
        return Err(format!("`{word}` has `{odd}` in it, which is part of no word"));
    }
    if word.len() >= 40 {
        return Err(format!("`{word}` is never found: the letters of a word count up to the fortieth"));
    }
    Ok(())
}
