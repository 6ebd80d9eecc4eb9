//! What is on the clipboard, in whichever engine.

use anyhow::{Result, ensure};
use policy::{Band, MessageKind, Reason};

use super::Page;
use crate::engine::Engine;
use crate::expected::Expected;
use crate::keys::Key;
use crate::wait::until;

impl Page {
    /// Somebody who is ill on the day copies the email, and has it.
    ///
    /// # Errors
    /// If what is advised, said or copied is something else.
    pub fn copy_email_as_ill(&self) -> Result<()> {
        let expected = Expected::of(Reason::Illness, Band::Under24h);
        self.choose_reason(Reason::Illness)?;
        self.choose_notice(Band::Under24h)?;
        self.wait_for_verdict(expected.heading())?;
        let email = self.message()?;
        ensure!(expected.may_read(MessageKind::Email, &email), "the email reads {email}");
        self.forget_copied()?;
        self.press("Copy email")?;
        self.wait_for_status("Copied")?;
        self.check_copied(&email)
    }

    /// Puts something else on the clipboard. In the other engines than Chromium the journey starts with another text on it.
    ///
    /// # Errors
    /// If the browser refuses.
    pub fn forget_copied(&self) -> Result<()> {
        if self.setting.engine == Engine::Chromium { self.reset_clipboard() } else { Ok(()) }
    }

    /// The clipboard holds this text. Only in Chromium can that be read; in the others it is pasted over the letter.
    ///
    /// # Errors
    /// If it holds another.
    pub fn check_copied(&self, text: &str) -> Result<()> {
        if self.setting.engine == Engine::Chromium {
            ensure!(self.clipboard()? == text, "what was copied is {}", self.clipboard()?);
            return Ok(());
        }
        let field = self.edit_letter()?;
        self.tap(&field)?;
        for key in [Key::SelectAll, Key::Backspace, Key::Paste] {
            self.key(key)?;
        }
        until("what was copied to be pasted", || {
            ensure!(self.value(&field)? == text, "it is {}", self.value(&field)?);
            Ok(())
        })?;
        self.press_in_letter("Done")
    }
}
