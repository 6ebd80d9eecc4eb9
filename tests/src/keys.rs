//! Keys and key combinations, in `WebDriver`'s code points.

/// A key to press.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Moves to the next control.
    Tab,
    /// Shift+Tab: moves to the previous control.
    BackTab,
    /// Presses a button.
    Enter,
    /// Presses a button, chooses a radio button, ticks a checkbox.
    Space,
    /// Moves to the previous radio button.
    Up,
    /// Moves to the next radio button.
    Down,
    /// Moves to the previous tab.
    Left,
    /// Moves to the next tab.
    Right,
    /// Moves to the first tab.
    Home,
    /// Moves to the last tab.
    End,
    /// Closes what is open.
    Escape,
    /// Ctrl+A.
    SelectAll,
    /// Ctrl+V.
    Paste,
    /// Ctrl+C.
    Copy,
    /// Ctrl+Z.
    Undo,
    /// Deletes the selection, or the character before the cursor.
    Backspace,
}

const SHIFT: &str = "\u{e008}";
const CONTROL: &str = "\u{e009}";

impl Key {
    /// The modifier to hold, and the key to press.
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
            Self::Escape => (None, "\u{e00c}"),
            Self::SelectAll => (Some(CONTROL), "a"),
            Self::Paste => (Some(CONTROL), "v"),
            Self::Copy => (Some(CONTROL), "c"),
            Self::Undo => (Some(CONTROL), "z"),
            Self::Backspace => (None, "\u{e003}"),
        }
    }
}
