//! Keys that are no letters, as `WebDriver` numbers them.

/// A key to press.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// The next control.
    Tab,
    /// The previous control, with Shift.
    BackTab,
    /// Presses a button.
    Enter,
    /// Presses a button, chooses a radio button, ticks a box.
    Space,
    /// The previous of a group.
    Up,
    /// The next of a group.
    Down,
    /// The previous of a group.
    Left,
    /// The next of a group.
    Right,
    /// The first of a group.
    Home,
    /// The last of a group.
    End,
    /// All of a field, with Control.
    SelectAll,
    /// What is on the clipboard, with Control.
    Paste,
    /// What is selected, onto the clipboard, with Control.
    Copy,
    /// The character left of the cursor.
    Backspace,
}

const SHIFT: &str = "\u{e008}";
const CONTROL: &str = "\u{e009}";

impl Key {
    /// What is held, and what is pressed.
    pub(crate) const fn strokes(self) -> (Option<&'static str>, &'static str) {
        match self {
            Self::Tab => (None, "\u{e004}"),
            Self::BackTab => (Some(SHIFT), "\u{e004}"),
            Self::Enter => (None, "\u{e007}"),
            Self::Space => (None, " "),
            Self::Up => (None, "\u{e013}"),
            Self::Down => (None, "\u{e015}"),
            Self::Left => (None, "\u{e012}"),
            Self::Right => (None, "\u{e014}"),
            Self::Home => (None, "\u{e011}"),
            Self::End => (None, "\u{e010}"),
            Self::SelectAll => (Some(CONTROL), "a"),
            Self::Paste => (Some(CONTROL), "v"),
            Self::Copy => (Some(CONTROL), "c"),
            Self::Backspace => (None, "\u{e003}"),
        }
    }
}
