//! A draft, read: its parts taken apart, and what it sets out to do.

use crate::advice::{MessageKind, Verdict};
use crate::assess::Outcome;
use crate::details::{Details, Field};
use crate::facts::{Band, Reason};

use super::lexicon::{Hit, Lexicon, Sense};
use super::text::Text;
use super::times::{Kind, Mention, Use, mentions};
use super::{Draft, Part};

/// The subject or the body, and what was found in it.
#[derive(Debug)]
pub(super) struct Side<'a> {
    pub(super) part: Part,
    pub(super) text: Text<'a>,
    pub(super) hits: Vec<Hit>,
    pub(super) mentions: Vec<Mention>,
    /// The words between greeting and signature: the first of them, and one past the last.
    pub(super) message: (usize, usize),
}

impl<'a> Side<'a> {
    fn read(part: Part, source: &'a str, lexicon: &Lexicon) -> Self {
        let text = Text::read(source, lexicon);
        let mut hits = lexicon.find(&text);
        let message = (greeting_end(&text, &hits), signature(&text, &hits));
        // What stands inside the name of a job is no illness, no debt and no slang.
        let jobs: Vec<Hit> = hits.iter().filter(|hit| hit.sense == Sense::RolePhrase).copied().collect();
        let mut next = jobs.iter().copied().peekable();
        let mut around: Option<Hit> = None;
        hits.retain(|hit| {
            while let Some(job) = next.next_if(|job| job.first <= hit.first) {
                around = Some(job);
            }
            !is_topic(hit.sense) || around.is_none_or(|job| hit.first >= job.last)
        });
        let mentions = mentions(&text, lexicon, &hits);
        Self { part, text, hits, mentions, message }
    }

    /// Where the text means this, in order.
    pub(super) fn all(&self, sense: Sense) -> impl Iterator<Item = &Hit> {
        self.hits.iter().filter(move |hit| hit.sense == sense)
    }

    pub(super) fn first(&self, sense: Sense) -> Option<&Hit> {
        self.all(sense).next()
    }

    pub(super) fn has(&self, sense: Sense) -> bool {
        self.first(sense).is_some()
    }

    pub(super) fn sentence_of(&self, hit: &Hit) -> usize {
        self.text.sentence_of(hit.first)
    }

    /// Whether two hits stand in the same sentence or in neighbouring ones.
    pub(super) fn are_near(&self, one: &Hit, other: &Hit) -> bool {
        self.sentence_of(one).abs_diff(self.sentence_of(other)) <= 1
    }
}

/// What could be said of a job as well as of a person.
const fn is_topic(sense: Sense) -> bool {
    matches!(
        sense,
        Sense::Personal
            | Sense::Clinical
            | Sense::Slang
            | Sense::TextSpeak
            | Sense::Blame
            | Sense::Health
            | Sense::Family
            | Sense::Travel
            | Sense::Technical
            | Sense::Safety
            | Sense::Accident
    )
}

/// One past the last word of the greeting.
fn greeting_end(text: &Text, hits: &[Hit]) -> usize {
    let opening = hits.iter().find(|hit| hit.sense == Sense::Greeting && hit.first == 0);
    let Some(hit) = opening else {
        // "Ms Lee," on a line of its own greets as well.
        let first = text.sentence(0);
        let alone =
            first.last <= 4 && text.sentences.len() > 1 && text.between(first.last).trim_start().starts_with(',');
        return if alone { first.last } else { 0 };
    };
    let sentence = text.sentence(0);
    // The name after it: up to a comma, at most six words.
    let mut end = hit.last;
    while end < sentence.last && end < hit.last + 6 && !text.between(end).contains([',', '\n', '–', '—', ':']) {
        end += 1;
    }
    if end < hit.last + 6 { end } else { hit.last }
}

/// The first word of the close, with which the message proper is over.
fn signature(text: &Text, hits: &[Hit]) -> usize {
    let close = hits.iter().rev().find(|hit| hit.sense == Sense::SignOff);
    match close {
        Some(hit) if text.words.len() - hit.first <= 16 => hit.first,
        _ => text.words.len(),
    }
}

/// What a message does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    Withdraw,
    Reschedule,
    Adjust,
    /// On the way, late.
    Late,
    AskExtension,
    /// Says that the interview cannot be; what then, it does not say.
    Cancel,
    /// Nothing that could be told.
    Unclear,
}

/// A draft, read once for all checks.
pub(super) struct Reading<'a> {
    pub(super) draft: &'a Draft,
    pub(super) lexicon: &'static Lexicon,
    pub(super) subject: Option<Side<'a>>,
    pub(super) body: Side<'a>,
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
        let lexicon = Lexicon::get();
        let body = Side::read(Part::Body, &draft.body, lexicon);
        let subject = draft.subject.as_deref().map(|subject| Side::read(Part::Subject, subject, lexicon));
        let outcome = draft.situation.as_ref().map(|situation| (Outcome::of(situation), situation));
        let spoken = match purpose(&body) {
            Purpose::Unclear | Purpose::Cancel => match subject.as_ref().map_or(Purpose::Unclear, purpose) {
                Purpose::Unclear => purpose(&body),
                told => told,
            },
            told => told,
        };
        Self {
            draft,
            lexicon,
            subject,
            body,
            spoken,
            course: outcome.map(|(outcome, _)| outcome.course),
            reason: outcome.map(|(outcome, situation)| outcome.stated_reason(situation)),
            undated: outcome.is_some_and(|(outcome, _)| outcome.band == Band::Undated),
        }
    }

    /// The subject, where there is one, and the body.
    pub(super) fn sides(&self) -> impl Iterator<Item = &Side<'a>> {
        self.subject.iter().chain([&self.body])
    }

    pub(super) fn has(&self, sense: Sense) -> bool {
        self.sides().any(|side| side.has(sense))
    }

    /// What the message is for: what was decided, else what its words do.
    pub(super) fn purpose(&self) -> Purpose {
        match (self.draft.kind, self.course) {
            (MessageKind::ExtensionEmail, _) => Purpose::AskExtension,
            (MessageKind::LateCall, _) => Purpose::Late,
            (_, Some(Verdict::Withdraw)) => Purpose::Withdraw,
            (_, Some(Verdict::Reschedule)) => Purpose::Reschedule,
            (_, Some(Verdict::Adjust)) => Purpose::Adjust,
            (_, Some(Verdict::AskExtension)) => Purpose::AskExtension,
            (_, Some(Verdict::Attend)) if self.reason == Some(Reason::RunningLate) => Purpose::Late,
            _ => self.spoken,
        }
    }

    /// A message about this interview, to send now: not one for afterwards.
    pub(super) fn is_for_now(&self) -> bool {
        use MessageKind::{InterviewLine, Reaffirm, StayInTouch, ValueNote};
        !matches!(self.draft.kind, StayInTouch | Reaffirm | ValueNote | InterviewLine)
            && !self.body.text.words.is_empty()
    }

    /// A message that has to say everything by itself: no text that points to another, no voicemail.
    pub(super) fn is_complete(&self) -> bool {
        use MessageKind::{ShortText, Voicemail};
        self.is_for_now() && !matches!(self.draft.kind, ShortText | Voicemail)
    }

    pub(super) fn is_email(&self) -> bool {
        use MessageKind::{ConfirmationEmail, Email, ExtensionEmail, RecruiterEmail};
        matches!(self.draft.kind, Email | RecruiterEmail | ConfirmationEmail | ExtensionEmail)
    }

    pub(super) fn details(&self) -> Option<&'a Details> {
        self.draft.details.as_ref()
    }

    /// A detail as a message would carry it.
    pub(super) fn line(&self, field: Field) -> Option<String> {
        self.details().and_then(|details| details.line(field))
    }
}

fn purpose(side: &Side) -> Purpose {
    let offers = side.mentions.iter().any(|mention| mention.usage == Use::Offer && mention.kind != Kind::Part);
    if side.has(Sense::Withdraws) {
        Purpose::Withdraw
    } else if side.has(Sense::AsksForTime) {
        Purpose::AskExtension
    } else if side.has(Sense::AsksToAdjust) {
        Purpose::Adjust
    } else if side.has(Sense::IsLate) && !side.has(Sense::Cancels) {
        Purpose::Late
    } else if side.has(Sense::AsksToMove) || offers {
        Purpose::Reschedule
    } else if side.has(Sense::Cancels) {
        Purpose::Cancel
    } else {
        Purpose::Unclear
    }
}
