//! Anything else.

use crate::details::Depth;
use crate::language::{CauseForm, CauseWords, CircumstanceWords};

pub(super) const SOMETHING_ELSE: CircumstanceWords = CircumstanceWords {
    label: "Something else",
    hint: "Three short questions will find the way.",
    finds: "none, none of these, none of the above, other reason, another reason, not listed, not on the list, \
            my case is different, police, arrested, its complicated, long story, dont want to say, no reason, \
            prefer not to say, nothing fits, something different, personal reasons, something came up, need to \
            reschedule, need to cancel",
    cause: CauseWords {
        form: CauseForm::CannotCome,
        usual: Depth::Private,
        private: "things have changed for me",
        category: "I have a personal matter to see to",
        plain: "I have a personal matter to see to",
        missed: "",
    },
};
