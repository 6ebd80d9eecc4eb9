//! A draft, read once for all checks: its parts, and what it sets out to do.

use policy::{Band, MessageKind, Reason, Verdict};
use words::{Details, Draft, Field, Part};

use super::meaning::{Meaning, Meanings};
use super::purpose::Purpose;
use super::side::Side;

/// A draft, read once for all checks.
pub(super) struct Reading<'a> {
    pub(super) draft: &'a Draft,
    /// The subject, where there is one, and the body.
    pub(super) sides: Vec<Side<'a>>,
    /// What the words themselves do.
    pub(super) spoken: Purpose,
    /// What the person has decided, where the situation is known.
    pub(super) course: Option<Verdict>,
    /// The reason as it would be given.
    pub(super) reason: Option<Reason>,
    pub(super) undated: bool,
}

impl<'a> Reading<'a> {
    pub(super) fn of(draft: &'a Draft) -> Self {
        let mut sides = Vec::new();
        let mut spoken = Purpose::Unclear;
        for (part, source) in [(Part::Subject, draft.subject.as_deref()), (Part::Body, Some(&*draft.body))] {
            let Some(source) = source else { continue };
            let side = Side::read(part, Draft::looked_at(source));
            let told = Purpose::of(&side);
            // The subject tells where the body does not.
            if told != Purpose::Unclear && (told != Purpose::Cancel || spoken == Purpose::Unclear) {
                spoken = told;
            }
            sides.push(side);
        }
        let (mut course, mut reason, mut undated) = (None, None, false);
        if let Some(situation) = &draft.situation {
            let decision = policy::decide(situation);
            course = Some(decision.effective_verdict);
            reason = Some(decision.stated_reason());
            undated = decision.band == Band::Undated;
        }
        Self { draft, sides, spoken, course, reason, undated }
    }

    /// The body; none only where there is no draft.
    pub(super) fn body(&self) -> Option<&Side<'a>> {
        self.sides.last()
    }

    pub(super) fn has(&self, meaning: Meaning) -> bool {
        self.sides.iter().any(|side| side.has(meaning))
    }

    /// Whether any of these is meant in the body.
    pub(super) fn body_has(&self, wanted: Meanings) -> bool {
        self.body().is_some_and(|side| side.meanings.intersects(wanted))
    }

    /// What the message is for: what was decided, else what its words do.
    pub(super) fn purpose(&self) -> Purpose {
        match (self.draft.kind, self.course) {
            (MessageKind::ExtensionEmail, _) | (_, Some(Verdict::AskExtension)) => Purpose::AskExtension,
            (MessageKind::OfferEmail | MessageKind::ThirdPartyEmail, _)
            | (_, Some(Verdict::Ask | Verdict::Wait | Verdict::Warn | Verdict::Pause)) => Purpose::Ask,
            (MessageKind::LateCall, _) => Purpose::Late,
            (_, Some(Verdict::Withdraw)) => Purpose::Withdraw,
            (_, Some(Verdict::Reschedule)) => Purpose::Reschedule,
            // Who was told to ask for a video call, and asks for another day, is held to that.
            (_, Some(Verdict::Adjust)) if !self.calls_off_for_another_day() => Purpose::Adjust,
            (_, Some(Verdict::Attend)) if self.reason == Some(Reason::RunningLate) => Purpose::Late,
            _ => self.spoken,
        }
    }

    /// Whether it says that the interview cannot be, asks for another day, and for nothing else.
    fn calls_off_for_another_day(&self) -> bool {
        self.spoken == Purpose::Reschedule && self.has(Meaning::Cancels) && !self.has(Meaning::AsksToAdjust)
    }

    /// A message about this interview, to send now: not one for afterwards.
    pub(super) fn is_for_now(&self) -> bool {
        use MessageKind::{InterviewLine, Reaffirm, StayInTouch, ValueNote};
        !matches!(self.draft.kind, StayInTouch | Reaffirm | ValueNote | InterviewLine)
            && self.body().is_some_and(|body| !body.text.words.is_empty())
    }

    /// A message that has to say everything by itself: no text that points to another, no voicemail.
    pub(super) fn is_complete(&self) -> bool {
        use MessageKind::{ShortText, Voicemail};
        self.is_for_now() && !matches!(self.draft.kind, ShortText | Voicemail)
    }

    pub(super) fn is_email(&self) -> bool {
        use MessageKind::{ConfirmationEmail, Email, ExtensionEmail, OfferEmail, RecruiterEmail, ThirdPartyEmail};
        matches!(
            self.draft.kind,
            Email | RecruiterEmail | ConfirmationEmail | ExtensionEmail | OfferEmail | ThirdPartyEmail
        )
    }

    /// A message to somebody other than this employer: it is not held to the facts of this interview.
    pub(super) const fn is_to_somebody_else(&self) -> bool {
        matches!(self.draft.kind, MessageKind::ExtensionEmail | MessageKind::OfferEmail | MessageKind::ThirdPartyEmail)
    }

    pub(super) fn details(&self) -> Option<&'a Details> {
        self.draft.details.as_ref()
    }

    /// A detail as a message would carry it.
    pub(super) fn line(&self, field: Field) -> Option<String> {
        self.details().and_then(|details| details.line(field))
    }

    /// Whether these words stand in what they are said to have offered.
    pub(super) fn is_offered(&self, words: &str) -> bool {
        self.details().is_some_and(|details| details.offered.contains(words))
    }

    /// The bytes of a text in which the person's own line stands, without the word that opens it.
    pub(super) fn own_line(&self, text: &str) -> Option<(usize, usize)> {
        let line = self.line(Field::OwnLine)?.to_ascii_lowercase();
        let openings = ["because of ", "due to ", "owing to ", "because ", "as ", "since "];
        let opened = openings.iter().find_map(|opening| line.strip_prefix(opening)).unwrap_or(&line);
        let gist = opened.trim_end_matches(['.', ' ']);
        let start = text.to_ascii_lowercase().find(gist)?;
        Some((start, start + gist.len()))
    }

    /// Whether these words stand in a name that was given: then they are right as they are.
    pub(super) fn is_given(&self, words: &str) -> bool {
        let Some(details) = self.details() else { return false };
        [&details.role, &details.company, &details.your_name, &details.interviewer, &details.time_zone]
            .iter()
            .any(|field| !words.is_empty() && field.contains(words))
    }
}
