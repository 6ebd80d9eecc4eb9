//! What the page has to say, as the policy gives it: told to it once more, without a page.

use anyhow::{Context as _, Result};
use policy::{Band, MessageKind, Reason, Situation, Verdict};
use words::{Advice, Details, Message, assess, compose};

use crate::setting::ZONE;

/// The policy's answer to a situation.
pub struct Expected {
    /// What it was asked.
    pub situation: Situation,
    /// The advice.
    pub advice: Advice,
    /// The messages.
    pub messages: Vec<Message>,
}

impl Expected {
    /// For a person who has said no more than the reason and about when.
    #[must_use]
    pub fn of(reason: Reason, band: Band) -> Self {
        Self::with(&Situation::new(reason, band.typical()), &Details::default())
    }

    /// For a person who has said more.
    #[must_use]
    pub fn with(situation: &Situation, details: &Details) -> Self {
        // Which the page knows by itself.
        let details = Details { time_zone: ZONE.to_owned(), your_time_zone: ZONE.to_owned(), ..details.clone() };
        Self { situation: *situation, advice: assess(situation), messages: compose(situation, &details) }
    }

    /// The message of a kind.
    ///
    /// # Errors
    /// Where there is none.
    pub fn message(&self, kind: MessageKind) -> Result<&Message> {
        let found = self.messages.iter().find(|message| message.kind == kind);
        found.with_context(|| format!("we write no {} here", kind.id()))
    }

    /// The email a person would copy, where there is one: to the employer, or about an offer.
    #[must_use]
    pub fn email(&self) -> Option<&Message> {
        let is_email = |message: &&Message| matches!(message.kind, MessageKind::Email | MessageKind::ExtensionEmail);
        self.messages.iter().find(is_email)
    }

    /// What the heading of the advice has to say, in a word that no other verdict's heading has.
    #[must_use]
    pub const fn heading(&self) -> &'static str {
        match self.advice.verdict {
            Verdict::Attend => "Go",
            Verdict::Adjust => "change how",
            Verdict::Reschedule => "another time",
            Verdict::Withdraw => "Withdraw",
            Verdict::AskExtension => "more time",
        }
    }
}

/// The answer to "When is the interview?" that a band of notice goes by.
#[must_use]
pub const fn notice_label(band: Band) -> &'static str {
    match band {
        Band::Passed => "Already started",
        Band::Under24h => "In less than 24 hours",
        Band::From24To48h => "In 24 to 48 hours",
        Band::Over48h => "In more than 48 hours",
        Band::Undated => "No date yet",
    }
}
