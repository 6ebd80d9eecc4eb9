//! The texts of the first two screens, a module for each part.

/// The first screen.
pub(crate) mod start {
    pub(crate) const QUESTION: &str = "What has happened?";
    pub(crate) const OR_CHOOSE: &str = "…or choose what it is about";
    pub(crate) const KINDS: &str = "What has come up?";
    pub(crate) const PROMISE: &str = "Nothing you type leaves this page.";
    pub(crate) const ALSO: &str = "From your sentence: ";

    pub(crate) fn found(count: usize) -> String {
        match count {
            0 => "Nothing by that word. Choose below what comes nearest.".to_owned(),
            1 => "One fits.".to_owned(),
            _ => "These come nearest.".to_owned(),
        }
    }
}

/// The second screen.
pub(crate) mod which {
    pub(crate) const QUESTION: &str = "Which fits best?";
    pub(crate) const MORE: &str = "More";
    pub(crate) const BACK: &str = ": choose something else";
    pub(crate) const TEST: &str = "Three short questions";
    pub(crate) const SHOW: &str = "Show the answer";
    pub(crate) const FROM_SENTENCE: &str = "From your sentence";
    pub(crate) const CHANGE_TIME: &str = "Wrong? Change it.";
}

/// "When is the interview?"
pub(crate) mod when {
    use words::city;

    pub(crate) const QUESTION: &str = "When is the interview?";
    pub(crate) const GIVE: &str = "Give the date and time";
    pub(crate) const DATE: &str = "Date";
    pub(crate) const TIME: &str = "Start time";
    pub(crate) const IN_WORDS: &str = "Or type it: “Thursday 3 pm”";
    pub(crate) const INCOMPLETE: &str = "Give the date and the start time.";
    pub(crate) const USE: &str = "Use this date and time";
    pub(crate) const WHICH: &str = "Which one do you mean?";
    pub(crate) const USE_THIS: &str = "Use ";
    pub(crate) const WAITING: &str = "One moment, then we can read it.";
    pub(crate) const UNREAD: &str = "We cannot read it just now. The fields above do the same.";
    pub(crate) const SKIPPED: &str = "The clocks there jump over this time. Please look at the invitation again.";
    pub(crate) const WHICH_OF_TWO: &str = "Which of the two is it?";
    pub(crate) const TWICE: &str = "The clocks go back and show this time twice.";
    pub(crate) const FIRST_SECOND: [&str; 2] = ["The first time", "The second time"];
    pub(crate) const OTHER_ZONE: &str = "Another zone";
    pub(crate) const ZONE: &str = "Time zone";
    pub(crate) const ZONE_HINT: &str = "The one in your invitation.";
    pub(crate) const HIDDEN_ZONE: &str = "Your browser doesn't say where you are. Choose the zone in your invitation.";
    pub(crate) const CHOOSE_ZONE: &str = "Now choose the time zone.";
    pub(crate) const FIND_ZONE: &str = "Find a city, a country or an offset";
    pub(crate) const NO_ZONE: &str = "No zone fits. Try the country, or an offset like UTC+5:30.";

    pub(crate) fn at_what_time(day: &str) -> String {
        [day, ". And at what time?"].concat()
    }

    pub(crate) fn in_which_zone(clock: &str) -> String {
        ["At ", clock, ". In which time zone?"].concat()
    }

    /// What was left over in a date in words.
    pub(crate) fn unread(words: &[String]) -> String {
        ["We did not read “", &words.join("”, “"), "”."].concat()
    }

    pub(crate) fn unknown_zone(words: &str) -> String {
        ["We do not know the zone “", words, "”. Please choose it below."].concat()
    }

    pub(crate) fn zone_after(zone: &str) -> String {
        [" ", &zone_name(zone)].concat()
    }

    pub(crate) fn in_zone(zone: &str) -> String {
        [&zone_name(zone), ". "].concat()
    }

    /// "New York time", "UTC+1".
    fn zone_name(zone: &str) -> String {
        match (zone, zone.strip_prefix("Etc/GMT").and_then(|offset| offset.split_at_checked(1))) {
            ("UTC", _) => zone.to_owned(),
            // In these names, and nowhere else, a plus stands for west.
            (_, Some(("+", hours))) => ["UTC−", hours].concat(),
            (_, Some(("-", hours))) => ["UTC+", hours].concat(),
            _ => [&city(zone), " time"].concat(),
        }
    }
}

/// The line that says what was answered, and starting again.
pub(crate) mod recap {
    pub(crate) const CHANGE: &str = "Change";
    pub(crate) const UNDO: &str = "Undo";
    pub(crate) const AGAIN: &str = "Start again";
    pub(crate) const CLEARS: &str = "This clears what you typed.";
    pub(crate) const CLEAR: &str = "Clear everything";
    pub(crate) const KEEP: &str = "Keep it";
}
