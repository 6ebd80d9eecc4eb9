//! Words for which there is a plainer one.

/// How hard words begin, in lower case, and what to say instead.
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

/// What to say instead of a hard word.
#[must_use]
pub fn plainer(word: &str) -> Option<&'static str> {
    let word = word.to_lowercase();
    PLAINER.iter().find(|(hard, _)| word.starts_with(hard)).map(|&(_, plain)| plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hard_word_is_known_in_all_its_forms() {
        assert_eq!(["commence", "Commencing", "COMMENCED"].map(plainer), [Some("begin"); 3]);
        assert_eq!(["begin", "inconvenience", ""].map(plainer), [None; 3]);
    }
}
