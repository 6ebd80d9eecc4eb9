//! The page's use of the module with the letters: messages, the turns of a call, and templates.

use policy::{MessageKind, Situation};
use words::{Details, Message, Text, Turn};

use crate::labels::letter;
use crate::loaded::Loaded;

/// The loaded module. `None` means that it has just failed; it reports that by an event as well.
pub(crate) trait Composer {
    /// The message of this kind.
    fn letter(&self, kind: MessageKind, situation: &Situation, details: &Details) -> Option<Message>;

    /// How this call may go.
    fn turns(&self, call: MessageKind, situation: &Situation, details: &Details) -> Option<Vec<Turn>>;

    /// What each template is for, and its message.
    fn templates(&self) -> Option<Vec<(Text, Message)>>;
}

/// The state of the module with the letters.
pub(crate) type Letters = Loaded<dyn Composer>;

impl Letters {
    /// A line for where a letter would stand, while the module is not ready.
    pub(crate) const fn unavailable_status(&self) -> Option<&'static str> {
        self.unless_ready(letter::WAITING, letter::FAILED)
    }
}

/// Calls the crate directly in place of the module, through the same JSON as far as the module reads it.
#[cfg(test)]
pub(crate) mod native {
    use std::rc::Rc;

    use policy::json::Value;
    use words::json::{LetterRequest, letter_request};
    use words::{blanks, compose_one, turns};

    use super::{Composer, Details, Letters, Message, MessageKind, Situation, Text, Turn};

    struct Native;

    fn through_json(kind: MessageKind, situation: &Situation, details: &Details) -> Option<LetterRequest<'static>> {
        let request = serde_json::to_value(LetterRequest::new(kind, situation, details)).ok()?;
        letter_request(&serde_json::from_value::<Value>(request).ok()?).ok()
    }

    impl Composer for Native {
        fn letter(&self, kind: MessageKind, situation: &Situation, details: &Details) -> Option<Message> {
            let asked = through_json(kind, situation, details)?;
            Some(compose_one(asked.kind, &asked.situation, &asked.details))
        }

        fn turns(&self, call: MessageKind, situation: &Situation, details: &Details) -> Option<Vec<Turn>> {
            let asked = through_json(call, situation, details)?;
            Some(turns(&asked.situation, &asked.details))
        }

        fn templates(&self) -> Option<Vec<(Text, Message)>> {
            Some(blanks().into_iter().map(|(title, message)| (title.into(), message)).collect())
        }
    }

    /// Letters that are ready.
    pub(crate) fn ready() -> Letters {
        Letters::Ready(Rc::new(Native))
    }
}
