//! The texts of the answer that are not folded, a module for each part.

/// The answer.
pub(crate) mod answer {
    pub(crate) const REGION: &str = "Our advice";
    pub(crate) const HOW_LATE: &str = "How late will you be?";
    pub(crate) const HOW_LATE_HINT: &str = "Such as “about 20 minutes” or “there by 10:20”.";
    pub(crate) const ABOUT: &str = "about ";
    pub(crate) const OTHER_MESSAGES: &str = "Voicemail and text";

    pub(crate) fn tomorrow(clock: &str) -> String {
        ["Tomorrow counts as less than 24 hours. If it starts after ", clock, ", an email is enough."].concat()
    }
}

/// The verdict.
pub(crate) mod verdict {
    pub(crate) const SO_CALL_FIRST: &str = " It's soon, so call first.";
    pub(crate) const DECIDED: &str = "You've decided otherwise: ";
    pub(crate) const GOES_BY_IT: &str = ". The rest goes by your decision.";
    pub(crate) const NO_NUMBER: &str = "I have no number";

    /// The status once somebody has no number. Whoever is late already has no time to look for one.
    pub(crate) const fn without_number(is_late: bool) -> &'static str {
        if is_late { "Without a number: email now." } else { "Without a number: look ten minutes at most, then email." }
    }

    pub(crate) const RECRUITER: &str = "A recruiter arranged it";
    pub(crate) const HAS_STARTED: &str = "It should have started by now";
}

/// The letter.
pub(crate) mod letter {
    pub(crate) const WAITING: &str = "One moment, your letter is on its way.";
    pub(crate) const FAILED: &str = "The letters are not available just now. Reload the page to try again.";
    pub(crate) const SUBJECT: &str = "Subject";
    pub(crate) const TEXT: &str = "Text";
    pub(crate) const EDIT: &str = "Edit";
    pub(crate) const DONE: &str = "Done";
    pub(crate) const ANOTHER: &str = "Another wording";
    pub(crate) const CHANGE: &str = ": change the greeting";
    pub(crate) const CHANGE_GREETING: &str = "Change the greeting";
    pub(crate) const REPLACES: &str = "Another wording replaces your text.";
    pub(crate) const REPLACE: &str = "Replace it";
    pub(crate) const KEEP_MINE: &str = "Keep mine";
    pub(crate) const UNCHANGED: &str = "Change what you like. It is looked over as you write.";
    pub(crate) const CHANGED: &str = "You changed this text. It stays as you wrote it.";
    pub(crate) const FRESH_DIFFERS: &str = "You changed this text. The fresh text is different now.";
    pub(crate) const FRESH: &str = "Start from the fresh text";

    pub(crate) fn which(number: u32, of: u32) -> String {
        [&(number as usize).to_string(), " of ", &(of as usize).to_string()].concat()
    }

    pub(crate) fn gap(name: &str, in_brackets: bool) -> String {
        let [open, close] = if in_brackets { ["([", "])"] } else { ["[", "]"] };
        [open, &name.to_ascii_lowercase(), close].concat()
    }

    pub(crate) fn add(name: &str) -> String {
        ["Add: ", name].concat()
    }

    pub(crate) fn seconds(seconds: usize) -> String {
        ["About ", &seconds.to_string(), " seconds to say. Some machines cut off after half a minute."].concat()
    }
}

/// Copying.
pub(crate) mod copy {
    pub(crate) const ANYWAY: &str = "Copy anyway";
    pub(crate) const AGAIN: &str = "Copy again";
    pub(crate) const SUBJECT: &str = "Copy subject";
    pub(crate) const BOTH: &str = "Copy both";
    pub(crate) const OPEN_MAIL: &str = "Open mail";
    pub(crate) const MORE: &str = "More to do with it";
    pub(crate) const TOO_LONG: &str = "Too long to hand to a mail program. Copy it instead.";
    pub(crate) const SAVE: &str = "Download .txt";
    pub(crate) const PRINT: &str = "Print";
    pub(crate) const SUBJECT_LINE: &str = "Subject: ";

    /// What would do harm, pointed out first.
    pub(crate) fn before(harm: &str) -> String {
        ["Before you copy: ", harm].concat()
    }
}

/// The bar.
pub(crate) mod bar {
    use words::Field;

    pub(crate) const CALL: &str = "Call";
    pub(crate) const IS_OLD: &str = "What you copied is an older text.";

    pub(crate) const fn add(field: Field) -> &'static str {
        match field {
            Field::YourName => "Add your name",
            _ => "Add the role",
        }
    }
}

/// The employer's number.
pub(crate) mod call {
    pub(crate) const NUMBER: &str = "Their number";
    pub(crate) const NOW: &str = "Call now";
}

/// The second look.
pub(crate) mod findings {
    pub(crate) const WAITING: &str = "The second look is on its way.";
    pub(crate) const FAILED: &str = "The second look is not available just now. Everything else works.";
    /// [`words::Draft::LIMIT`] in words.
    pub(crate) const LONG: &str = "That's long. We've looked at the first 10,000 characters.";
    pub(crate) const SHOW: &str = "Show it";
    pub(crate) const TAKE_OUT: &str = "Take it out";
    pub(crate) const CHANGE: &str = "Change it";

    pub(crate) fn change_to(short: &str) -> String {
        ["Change it to “", short, "”"].concat()
    }

    pub(crate) fn fix_all(count: usize) -> String {
        ["Fix these ", &count.to_string()].concat()
    }

    pub(crate) fn times(count: usize) -> String {
        [" ", &count.to_string(), " times"].concat()
    }
}

/// New times.
pub(crate) mod times {
    pub(crate) const TITLE: &str = "Times you could offer";
    pub(crate) const ADD: &str = "Another time";
    pub(crate) const EDITED: &str = "You changed the message: it keeps its own times.";
    pub(crate) const TAP: &str = "None is in the message yet. Tap two or three that you can keep.";
    pub(crate) const NONE: &str = "None is in the message yet. Two or three are easiest to say yes to.";
    pub(crate) const ONE: &str = "In the message now. Two or three are easier to say yes to.";
    pub(crate) const THERE: &str = "In the message now.";
    pub(crate) const SKIPPED: &str = "The clocks there jump over this time, so it is left out.";
    pub(crate) const PASSED: &str = "This has passed, so it is left out.";
    pub(crate) const THE_INTERVIEW: &str = "That is when the interview is, so it is left out.";
    pub(crate) const TOO_NEAR: &str = "Less than an hour from another one, so it is left out.";
    pub(crate) const BACK_BY: &str = "By when will you be back?";
    pub(crate) const DAYS: &str = "A day for the message";

    pub(crate) const fn name(index: usize) -> &'static str {
        match index {
            0 => "First new time",
            1 => "Second new time",
            _ => "Third new time",
        }
    }

    pub(crate) fn by_clock(zone: &str) -> String {
        ["By the clock of the interview: ", &words::city(zone), " time."].concat()
    }

    pub(crate) fn remove(index: usize) -> String {
        ["Remove: ", name(index)].concat()
    }
}
