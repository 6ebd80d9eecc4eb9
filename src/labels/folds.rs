//! The texts of what is folded under the answer, a module for each part.

/// What to do.
pub(crate) mod acts {
    pub(crate) const TITLE: &str = "What to do, in order";
    pub(crate) const GIVE_HOUR: &str = "Give the date and time, so we can count for you";
    pub(crate) const ADD_TIMES: &str = "Add two or three times you can keep";
    pub(crate) const KEEP_FREE: &str = "Keep the times you offered free.";
    pub(crate) const MORE: &str = "More steps";
}

/// How it will land.
pub(crate) mod landing {
    pub(crate) const WOULD_HELP: &str = "What would help most: ";
    pub(crate) const NOTHING_LEFT: &str = "There's nothing left to improve.";
}

/// Waiting for them.
pub(crate) mod wait {
    pub(crate) const RING_NOW: &str = "Fifteen minutes have gone. Ring once now.";
    pub(crate) const WRITE_NOW: &str = "You've waited long enough. Write now, and offer times that suit you.";
    pub(crate) const NO_HOUR: &str = "Give them a quarter of an hour from the start.";
    pub(crate) const GIVE_HOUR: &str = "Tell us the hour, and we'll count the minutes";

    pub(crate) fn until(clock: &str, minutes: i32, rings: bool) -> String {
        let left = usize::try_from(minutes).unwrap_or_default().to_string();
        let unit = if minutes == 1 { " more minute" } else { " more minutes" };
        let then = if rings { ", then ring once." } else { ", then write." };
        ["Wait until ", clock, ", ", &left, unit, then].concat()
    }
}

/// The time left.
pub(crate) mod time_left {
    pub(crate) const TITLE: &str = "The time you have";
    pub(crate) const STAYS: &str = " The advice stays the same.";
    pub(crate) const NOW: &str = "now";

    pub(crate) fn from(begins: &str, advice: &str) -> String {
        [" From ", begins, ": ", advice, "."].concat()
    }
}

/// Why.
pub(crate) mod why {
    pub(crate) const TITLE: &str = "Why";
    pub(crate) const TEST: &str = "Three questions";
    pub(crate) const WOULD_CHANGE: &str = "What would change this";
    pub(crate) const SOURCES: &str = "Sources: our rules ";
}

/// Deciding otherwise.
pub(crate) mod insist {
    pub(crate) const TITLE: &str = "I've decided otherwise";
    pub(crate) const QUESTION: &str = "What will you do?";
    pub(crate) const HINT: &str =
        "It's your decision. The steps and messages follow it, and our advice stays as it is.";
    pub(crate) const DECISIONS: [&str; 4] =
        ["Follow the advice", "I want to go anyway", "Ask for another time all the same", "Withdraw all the same"];
}

/// What was assumed.
pub(crate) mod assumed {
    pub(crate) const TITLE: &str = "More about the situation";
    pub(crate) const CAN_CHANGE: &str = "These can change the advice. Open what is different for you.";
    pub(crate) const OTHERS: &str = "These rarely change anything here.";
    pub(crate) const EARLIER: &str = "How often have you already asked them to move or cancel?";

    pub(crate) fn title(first: &str) -> String {
        ["We assumed: ", first].concat()
    }
}

/// The details of a message.
pub(crate) mod details {
    use policy::Reason;
    use words::{Depth, Field};

    pub(crate) const TITLE: &str = "Make it yours";
    pub(crate) const HINT: &str = "All optional. Names, role and date make the message easier to answer.";
    pub(crate) const CAUSE: &str = "Use from your sentence: ";
    pub(crate) const THEIR_MISTAKE: &str = "That was their mistake";
    pub(crate) const TONE: &str = "Tone";
    pub(crate) const TONE_HINT: &str = "To suit how they write to you.";
    pub(crate) const REGISTERS: [&str; 2] = ["Natural", "Formal"];
    pub(crate) const CLOCK: &str = "Clock times";
    pub(crate) const CLOCK_HINT: &str = "As the reader writes them.";
    pub(crate) const CLOCKS: [&str; 2] = ["14:00", "2pm"];
    pub(crate) const DEPTH: &str = "How much of the reason";
    pub(crate) const DEPTH_HINT: &str = "You owe no more than you like.";

    /// What may need an explanation: an example, or where it goes.
    pub(crate) const fn explanation(field: Field, reason: Reason) -> &'static str {
        match field {
            Field::OwnLine if matches!(reason, Reason::RunningLate) => {
                "Such as “my bus is stuck, and I'll be there by 2:20”. It takes the place of our reason."
            }
            Field::OwnLine => "Stands in the message in place of our reason.",
            Field::Greeting => "All of it, such as “Good morning, Li”.",
            Field::Need => "Such as “a room on the ground floor”.",
            Field::Offered => "Such as “Monday at 2pm” or “a video call”.",
            Field::OpenIf => "Goes on from “If …”, such as “the start could wait until spring”.",
            _ => "",
        }
    }

    pub(crate) fn long(kept: &str) -> String {
        ["Long for a message. This much is used: ", kept].concat()
    }

    pub(crate) fn depth(depth: Depth, words: &str) -> String {
        let name = match depth {
            Depth::Private => "Private: “",
            Depth::Category => "The kind of it: “",
            Depth::Plain => "Plain: “",
        };
        [name, words, "”"].concat()
    }
}

/// What comes afterwards.
pub(crate) mod afterwards {
    pub(crate) const TITLE: &str = "Afterwards";
    pub(crate) const SAVE: &str = "Save the interview to my calendar";
    pub(crate) const HOLD: &str = "Hold the times in my calendar";
    pub(crate) const ONE_BY_ONE: &str = "If your calendar takes one at a time";
    /// Each goes before a time.
    pub(crate) const HOLD_ONE: &str = "Hold ";
    pub(crate) const LET_GO: &str = "Let go of ";
    pub(crate) const EVENT: &str = "Interview";
    pub(crate) const HELD: &str = "Hold: interview";
    /// Goes before the role and the company in the title of an event.
    pub(crate) const ROLE_COMPANY: [&str; 2] = [", ", " at "];

    pub(crate) fn agreed(time: &str) -> String {
        ["They agreed: ", time, " (.ics)"].concat()
    }
}

/// Other interviews to withdraw from.
pub(crate) mod others {
    pub(crate) const TITLE: &str = "I have other interviews open";
    pub(crate) const ADD: &str = "Add an interview";
    pub(crate) const REMOVE: &str = "Remove it";
    pub(crate) const COPY: &str = "Copy this email";
    pub(crate) const AGAIN: &str = "Copied. Copy it again";
    pub(crate) const COMPANY: &str = "Their company";
    pub(crate) const ROLE: &str = "The role there";
    pub(crate) const PERSON: &str = "The person there";
    pub(crate) const AT: &str = "Date and time there, by your clock";
    pub(crate) const STARTED: &str = "It has started: ";
    pub(crate) const UNDER_24: &str = "Less than 24 hours to go: ";
    pub(crate) const FROM_24_TO_48: &str = "24 to 48 hours to go: ";
    pub(crate) const OVER_48: &str = "More than 48 hours to go: ";
    pub(crate) const UNDATED: &str = "No date yet: ";

    pub(crate) fn name(index: usize, company: &str) -> String {
        const NAMES: [&str; 5] =
            ["First interview", "Second interview", "Third interview", "Fourth interview", "Fifth interview"];
        if company.is_empty() {
            return NAMES.get(index).unwrap_or(&"Another interview").to_string();
        }
        company.to_owned()
    }

    pub(crate) fn email_to(company: &str) -> String {
        if company.is_empty() { "The email".to_owned() } else { ["Email to ", company].concat() }
    }

    pub(crate) fn progress(copied: usize, of: usize) -> String {
        [&copied.to_string(), " of ", &of.to_string(), " copied"].concat()
    }
}

/// A message of the person's own.
pub(crate) mod own {
    pub(crate) const TITLE: &str = "Paste your own";
    pub(crate) const HINT: &str =
        "Written something already? Paste it here. It is looked over on this device, and not sent.";
    pub(crate) const LABEL: &str = "Your own message";
    pub(crate) const COPY: &str = "Copy your own message";
}

/// Blank templates.
pub(crate) mod templates {
    pub(crate) const TITLE: &str = "Blank templates";
    pub(crate) const HINT: &str =
        "The same words with blanks in square brackets, for another day. They are saved on this device.";
    pub(crate) const SAVE: [&str; 3] = ["Templates as .txt", "Templates as .md", "Templates to print"];
    pub(crate) const COPY: &str = "Copy this template";
    pub(crate) const TEXT: &str = "Text";
}

/// What is there on every screen.
pub(crate) mod besides {
    pub(crate) const QUESTIONS: &str = "Questions people ask";
    pub(crate) const GUIDE: &str = "Read our guide to cancelling an interview";
    pub(crate) const IS_IT_OK: (&str, &str) = (
        "Is it OK to cancel at all?",
        "Yes, with a real reason that you can't avoid, told early and politely. How you tell them matters as much as whether you do.",
    );
}
