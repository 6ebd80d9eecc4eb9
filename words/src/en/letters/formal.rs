//! The formal register: the same sentences in the same order, without contractions and with calmer words.

/// What is said otherwise, in the order in which it is looked for: whole phrases before the words in them.
const CALMER: &[(&str, &str)] = &[
    ("I'm afraid I'm withdrawing", "I would like to withdraw"),
    ("I'm afraid I", "I regret that I"),
    (". I'm afraid it", ". Unfortunately it"),
    ("I'm afraid it", "unfortunately it"),
    ("– could we move it?", "– request for a different time"),
    ("– could it be moved?", "– request for a different time"),
    ("Can't make ", "Unable to attend "),
    ("can't make it", "cannot attend"),
    ("can't make", "cannot attend"),
    ("won't be able to make", "will not be able to attend"),
    ("I've got", "I have"),
    ("It's {your_name}", "This is {your_name}"),
    ("it's {your_name}", "this is {your_name}"),
    ("it's easier", "it is easier"),
    ("it's been", "it has been"),
    ("It's been", "It has been"),
    ("Here's", "Here is"),
    ("– another time?", "– a different time?"),
    ("– another day?", "– a different day?"),
    ("Could we find", "Could we arrange"),
    ("Could we do {t1} or {t2} instead?", "Would {t1} or {t2} suit you instead?"),
    ("Could we do the ", "Could we hold the "),
    ("Could we do {t1} instead?", "Would {t1} suit you instead?"),
    ("Could we make it ", "Could we move it to "),
    ("I could do {", "I could manage {"),
    ("the slot", "the time"),
    ("work for you", "suit you"),
    ("works for you", "suits you"),
    ("just let me know", "please let me know"),
    (", tell me", ", please tell me"),
    ("Tell me", "Please tell me"),
    ("Send me", "Please send me"),
    ("I'm still keen to", "I'd still very much like to"),
    ("very keen on", "very interested in"),
    ("keen on the", "very interested in the"),
    ("as keen as ever on the", "still very interested in the"),
    ("as keen as ever", "still very interested"),
    ("'d still love to", "'d still like to"),
    ("'d love to", "'d very much like to"),
    ("'d still love the", "'d still very much like the"),
    ("'d love the", "'d very much like the"),
    ("'d really like", "'d very much like"),
    ("ring me on", "telephone me on"),
    ("Thanks for", "Thank you for"),
    ("Thanks", "Thank you"),
    ("by phone", "by telephone"),
    ("straight away", "at once"),
    ("can't", "cannot"),
    ("won't", "will not"),
    ("didn't", "did not"),
    ("don't", "do not"),
    ("doesn't", "does not"),
    ("isn't", "is not"),
    ("wasn't", "was not"),
    ("aren't", "are not"),
    ("haven't", "have not"),
    ("hasn't", "has not"),
    ("hadn't", "had not"),
    ("couldn't", "could not"),
    ("shouldn't", "should not"),
    ("wouldn't", "would not"),
    ("there's been", "there has been"),
    ("there's", "there is"),
    ("There's", "There is"),
    ("it's", "it is"),
    ("It's", "It is"),
    ("that's", "that is"),
    ("That's", "That is"),
    ("what's", "what is"),
    ("who's", "who is"),
    ("Who's", "Who is"),
    ("I'm", "I am"),
    ("I've", "I have"),
    ("I'll", "I will"),
    ("I'd planned", "I had planned"),
    ("I'd accepted", "I had accepted"),
    ("I'd written", "I had written"),
    ("I'd decided", "I had decided"),
    ("I'd", "I would"),
    ("we've", "we have"),
    ("We've", "We have"),
    ("we'd agreed", "we had agreed"),
    ("we'd arranged", "we had arranged"),
    ("we'd", "we would"),
    ("you've", "you have"),
    ("you'll", "you will"),
    ("you'd asked", "you had asked"),
    ("you'd hoped", "you had hoped"),
    ("you'd seen", "you had seen"),
    ("you'd", "you would"),
    ("they'd", "they would"),
    ("It'd", "It would"),
    ("You'd", "You would"),
    ("they've", "they have"),
    ("They've", "They have"),
    ("They'll", "They will"),
    ("they'll", "they will"),
    ("they're", "they are"),
    ("You'll", "You will"),
    ("You're", "You are"),
    ("you're", "you are"),
    ("who'd", "who would"),
    ("You've", "You have"),
    ("there'll", "there will"),
    ("What's", "What is"),
    ("time's", "time is"),
];

/// The same in the formal register. Slots are left as they are: what somebody typed is not touched.
pub(super) fn in_formal(pattern: &str) -> String {
    let calmer = |text: String, (natural, formal): &(&str, &str)| {
        if text.contains(natural) { text.replace(natural, formal) } else { text }
    };
    CALMER.iter().fold(pattern.to_owned(), calmer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_contraction_is_left_and_the_sentence_is_the_same() {
        for (natural, formal) in [
            (
                "I'm sorry, but I've got the flu and can't make {interview}.",
                "I am sorry, but I have the flu and cannot attend {interview}.",
            ),
            ("Could we find another time?", "Could we arrange another time?"),
            ("If the date can't be moved, tell me.", "If the date cannot be moved, please tell me."),
            ("I'm afraid I can't make {interview}.", "I regret that I cannot attend {interview}."),
        ] {
            assert_eq!(in_formal(natural), formal);
        }
    }
}
