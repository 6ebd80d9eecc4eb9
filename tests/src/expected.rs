//! The advice and messages that the page must show, computed without a browser.

use anyhow::{Context as _, Result};
use jiff::Timestamp;
use policy::{Band, MessageKind, Reason, Situation, Verdict};
use words::{Advice, Date, Details, Message, assess, compose};

use crate::setting::ZONE;

/// How many numbers are tried for a wording: so many that all parts of a letter meet in each combination.
const WORDINGS: u32 = 40_000;

/// The expected advice and messages for a situation.
pub struct Expected {
    /// The situation.
    pub situation: Situation,
    /// The advice.
    pub advice: Advice,
    /// The messages.
    pub messages: Vec<Message>,
    /// The details as the page knows them.
    pub details: Details,
}

impl Expected {
    /// For a person who has answered only the first two questions.
    #[must_use]
    pub fn of(reason: Reason, band: Band) -> Self {
        Self::with(&Situation::new(reason, band.typical()), &Details::default())
    }

    /// For a person who has answered more questions.
    #[must_use]
    pub fn with(situation: &Situation, details: &Details) -> Self {
        // The page knows both time zones from the device.
        let mut details = Details { time_zone: ZONE.to_owned(), your_time_zone: ZONE.to_owned(), ..details.clone() };
        // Whoever taps "Today" has told the day.
        if situation.notice == Band::Under24h.typical() && details.at.is_none() {
            details.today = details.today.or_else(today);
            details.day = details.today;
        }
        let messages = compose(situation, &details);
        Self { situation: *situation, advice: assess(situation), messages, details }
    }

    /// Whether the message of a kind may read like this: one of its wordings does. Only Chromium's guard fixes which one the
    /// page draws.
    #[must_use]
    pub fn may_read(&self, kind: MessageKind, body: &str) -> bool {
        (0..WORDINGS).any(|wording| {
            let messages = compose(&self.situation, &Details { wording, ..self.details.clone() });
            messages.iter().any(|message| message.kind == kind && message.body == body)
        })
    }

    /// The message of a kind.
    ///
    /// # Errors
    /// If there is none.
    pub fn message(&self, kind: MessageKind) -> Result<&Message> {
        let found = self.messages.iter().find(|message| message.kind == kind);
        found.with_context(|| format!("there is no {} in this situation", kind.id()))
    }

    /// The email to the employer, or the one about an offer.
    #[must_use]
    pub fn email(&self) -> Option<&Message> {
        let is_email = |message: &&Message| {
            matches!(message.kind, MessageKind::Email | MessageKind::ExtensionEmail | MessageKind::OfferEmail)
        };
        self.messages.iter().find(is_email)
    }

    /// Words of the advice's heading that no other verdict's heading contains.
    #[must_use]
    pub const fn heading(&self) -> &'static str {
        match self.advice.verdict {
            Verdict::Attend => "Go",
            Verdict::Adjust => "change how",
            Verdict::Reschedule => "another time",
            Verdict::Withdraw => "Withdraw",
            Verdict::AskExtension => "more time",
            Verdict::Ask => "one thing first",
            Verdict::Wait => "a little time",
            Verdict::Warn => "may happen",
            Verdict::Pause => "on hold",
        }
    }
}

/// Today by the browser's clock.
fn today() -> Option<Date> {
    let now = Timestamp::now().in_tz(ZONE).ok()?;
    Date::parse(&now.date().to_string()).ok()
}

/// The label of a band among the answers to "When is the interview?".
#[must_use]
pub const fn notice_label(band: Band) -> &'static str {
    match band {
        Band::Passed => "It has started",
        Band::Under24h => "Today",
        // There is no such answer: date and time are given.
        Band::From24To48h => "Give the date and time",
        Band::Over48h => "Later",
        Band::Undated => "No date yet",
    }
}
