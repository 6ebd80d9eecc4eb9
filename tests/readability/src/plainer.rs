//! Hard words and plainer alternatives.

/// Prefixes of hard words, in lower case, and what to say instead.
const PLAINER: [(&str, &str); 51] = [
    ("accommodat", "fit in, or adjust"),
    ("acknowledg", "say"),
    ("additional", "more"),
    ("advantageous", "useful"),
    ("advise", "tell"),
    ("anticipat", "expect"),
    ("approximately", "about"),
    ("ascertain", "find out"),
    ("assistance", "help"),
    ("attempt", "try"),
    ("beneficial", "helpful"),
    ("bereave", "a death"),
    ("cease", "stop"),
    ("commenc", "begin"),
    ("communicat", "tell"),
    ("concerning", "about"),
    ("consequen", "so"),
    ("convenien", "suits"),
    ("correspond", "write"),
    ("currently", "now"),
    ("demonstrat", "show"),
    ("discontinu", "stop"),
    ("endeavour", "try"),
    ("facilitat", "help"),
    ("forthwith", "at once"),
    ("furthermore", "and"),
    ("hereby", "(leave it out)"),
    ("however", "but"),
    ("implement", "do"),
    ("initiat", "begin"),
    ("legitima", "good"),
    ("necessitat", "need"),
    ("nevertheless", "still"),
    ("notwithstanding", "despite"),
    ("numerous", "many"),
    ("obtain", "get"),
    ("particip", "take part"),
    ("permanen", "lasting"),
    ("pertaining", "about"),
    ("procedure", "way"),
    ("proceed", "go on"),
    ("purchas", "buy"),
    ("regarding", "about"),
    ("subsequent", "later"),
    ("sufficien", "enough"),
    ("terminat", "end"),
    ("thereafter", "then"),
    ("unforesee", "that nobody expected"),
    ("utili", "use"),
    ("whereas", "while"),
    ("whilst", "while"),
];

/// A plainer alternative for a word, if it is listed as hard.
#[must_use]
pub fn plainer(word: &str) -> Option<&'static str> {
    let word = word.to_lowercase();
    PLAINER.iter().find(|(hard, _)| word.starts_with(hard)).map(|&(_, plain)| plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_forms_of_a_hard_word_are_found() {
        assert_eq!(["commence", "Commencing", "COMMENCED"].map(plainer), [Some("begin"); 3]);
        assert_eq!(["begin", "inconvenience", ""].map(plainer), [None; 3]);
    }
}
