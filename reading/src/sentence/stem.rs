//! The plain form of a word, as far as its ending tells.

/// The shortest word whose ending is looked at.
const SHORTEST: usize = 4;

/// The stem of a [folded](crate::review::fold) word, and whether an ending that inflects was cut off.
///
/// All forms of a word share a stem ("cancel", "cancels", "canceled", "cancelling"). It need not be a word itself.
pub(super) fn stem(word: &str) -> (String, bool) {
    if word.len() < SHORTEST || !word.is_ascii() {
        return (word.to_owned(), false);
    }
    let (mut rest, is_inflected) = without_ending(word);
    if rest.len() >= SHORTEST {
        rest = rest.strip_suffix('e').unwrap_or(rest);
    }
    let mut stem = rest.to_owned();
    if word.ends_with("ies") || word.ends_with("ied") {
        stem.push('y');
    }
    if ends_double(&stem) {
        stem.pop();
    }
    (stem, is_inflected)
}

/// The word without "s", "ed" or "ing", and whether it had one of them.
fn without_ending(word: &str) -> (&str, bool) {
    let long_enough = |rest: &&str| rest.len() > 2 && rest.contains(['a', 'e', 'i', 'o', 'u', 'y']);
    for ending in ["ies", "ied", "ing", "ed"] {
        if let Some(rest) = word.strip_suffix(ending).filter(long_enough) {
            return (rest, true);
        }
    }
    match word.strip_suffix('s') {
        Some(rest) if !rest.ends_with(['s', 'u', 'i']) => (rest, true),
        _ => (word, false),
    }
}

/// Whether the last two letters are the same.
fn ends_double(word: &str) -> bool {
    let mut letters = word.bytes().rev();
    word.len() >= SHORTEST && letters.next() == letters.next()
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn all_forms_of_a_word_share_a_stem() {
        for forms in [
            &["cancel", "cancels", "cancelled", "canceled", "cancelling", "canceling"][..],
            &["call", "calls", "called", "calling"],
            &["move", "moves", "moved", "moving"],
            &["puppy", "puppies"],
            &["bus", "buses"],
            &["boss", "bosses"],
            &["tyre", "tyres"],
            &["plan", "planned", "planning"],
        ] {
            let stems: Vec<String> = forms.iter().map(|form| stem(form).0).collect();
            assert!(stems.iter().all(|other| *other == stems[0]), "{forms:?}: {stems:?}");
        }
    }

    #[test]
    fn a_plain_form_is_told_from_an_inflected_one() {
        for plain in ["call", "bus", "need", "illness", "move", "boss", "ill"] {
            assert!(!stem(plain).1, "{plain}");
        }
        for inflected in ["called", "moving", "kids", "buses"] {
            assert!(stem(inflected).1, "{inflected}");
        }
    }
}
