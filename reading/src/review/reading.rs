//! A draft, read: its parts taken apart, and what it sets out to do.

use policy::{Band, Reason};
use policy::{MessageKind, Verdict};
use words::{Details, Field};

use super::jobs;
use super::lexicon::{Hit, Lexicon, Sense, Senses, in_order, senses};
use super::text::Text;
use super::times::{Kind, Mention, Use, mentions, place};
use words::{Draft, Part};

/// The subject or the body, and what was found in it.
#[derive(Debug)]
pub(super) struct Side<'a> {
    pub(super) part: Part,
    pub(super) text: Text<'a>,
    pub(super) hits: Vec<Hit>,
    pub(super) mentions: Vec<Mention>,
    /// All that it means somewhere.
    pub(super) senses: Senses,
    /// The words between greeting and signature: the first of them, and one past the last.
    pub(super) message: (usize, usize),
}

/// What could be said of a job as well as of a person: inside the name of a job it counts for nothing.
const TOPICS: Senses = senses(&[
    Sense::Personal,
    Sense::Clinical,
    Sense::Slang,
    Sense::TextSpeak,
    Sense::Blame,
    Sense::Health,
    Sense::Family,
    Sense::Travel,
    Sense::Technical,
    Sense::Safety,
    Sense::Accident,
    Sense::Threat,
    Sense::Bargain,
    Sense::Appointment,
    Sense::Clash,
]);

impl<'a> Side<'a> {
    fn read(part: Part, source: &'a str, lexicon: &Lexicon) -> Self {
        let mut text = Text::read(source, lexicon);
        let mut mentions = mentions(&mut text, lexicon);
        let mut hits = jobs::names(&text, part == Part::Subject);
        let named = hits.len();
        let mut ruled_out = lexicon.find(&text, &mut hits);
        for job in hits.iter().take(named) {
            for out in ruled_out.iter_mut().take(job.last).skip(job.first) {
                *out |= TOPICS;
            }
        }
        hits.retain(|hit| {
            !(hit.first..hit.last).any(|at| ruled_out.get(at).is_some_and(|out| out >> hit.sense as u32 & 1 != 0))
        });
        in_order(&mut hits);
        // Of one meaning, none overlap.
        let mut ends = [(0, 0); 64];
        let mut kept: Vec<Hit> = Vec::new();
        for hit in hits {
            let Some((number, end)) = ends.get_mut(hit.sense as usize) else { continue };
            if *end > hit.first
                && let Some(before) = kept.get_mut(*number)
            {
                before.last = before.last.max(hit.last);
            } else {
                *number = kept.len();
                kept.push(hit);
            }
            *end = hit.last.max(*end);
        }
        let hits = kept;
        let mut all = 0;
        for hit in &hits {
            all |= 1 << hit.sense as u32;
            let sentence = text.sentence_of(hit.first);
            if let Some(sentence) = text.sentences.get_mut(sentence) {
                sentence.senses |= 1 << hit.sense as u32;
            }
        }
        place(&text, lexicon, &hits, &mut mentions);
        let message = (greeting_end(&text, &hits), signature(&text, &hits));
        Self { part, text, hits, mentions, senses: all, message }
    }

    pub(super) fn has(&self, sense: Sense) -> bool {
        self.senses >> sense as u32 & 1 != 0
    }

    /// Where the text first means this.
    pub(super) fn first(&self, sense: Sense) -> Option<Hit> {
        self.hits.iter().find(|hit| hit.sense == sense).copied()
    }

    /// Whether any of these is meant in the sentence of a hit or beside it.
    pub(super) fn near(&self, hit: &Hit, wanted: Senses) -> bool {
        let sentence = self.text.sentence_of(hit.first);
        (sentence.saturating_sub(1)..=sentence + 1).any(|at| self.text.sentence(at).senses & wanted != 0)
    }

    /// The first time on offer that could be taken up.
    pub(super) fn offer(&self) -> Option<&Mention> {
        self.mentions.iter().find(|mention| mention.usage == Use::Offer && mention.kind != Kind::Part)
    }
}

/// One past the last word of the greeting.
fn greeting_end(text: &Text, hits: &[Hit]) -> usize {
    let line = text.sentence(0);
    let Some(hit) = hits.iter().find(|hit| hit.sense == Sense::Greeting && hit.first == 0) else {
        // "Ms Lee," on a line of its own greets as well.
        let alone = line.last <= 4 && text.sentences.len() > 1 && text.between(line.last).starts_with(',');
        return if alone { line.last } else { 0 };
    };
    // The name after it: up to a comma, at most six words.
    for end in hit.last..hit.last + 6 {
        if end >= line.last || has_any(text.between(end), b",\n:\xe2") {
            return end;
        }
    }
    hit.last
}

/// The first word of the close, with which the message proper is over.
fn signature(text: &Text, hits: &[Hit]) -> usize {
    let all = text.words.len();
    let close = hits.iter().rfind(|hit| hit.sense == Sense::SignOff);
    close.filter(|hit| all - hit.first <= 16).map_or(all, |hit| hit.first)
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
        let lexicon = Lexicon::get();
        let mut sides = Vec::new();
        let mut spoken = Purpose::Unclear;
        for (part, source) in [(Part::Subject, draft.subject.as_deref()), (Part::Body, Some(&*draft.body))] {
            let Some(source) = source else { continue };
            let side = Side::read(part, source, lexicon);
            let told = purpose(&side);
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
            reason = Some(decision.stated_reason);
            undated = decision.band == Band::Undated;
        }
        Self { draft, lexicon, sides, spoken, course, reason, undated }
    }

    /// The body; none only where there is no draft.
    pub(super) fn body(&self) -> Option<&Side<'a>> {
        self.sides.last()
    }

    pub(super) fn has(&self, sense: Sense) -> bool {
        self.sides.iter().any(|side| side.has(sense))
    }

    /// Whether any of these is meant in the body.
    pub(super) fn body_has(&self, wanted: Senses) -> bool {
        self.body().is_some_and(|side| side.senses & wanted != 0)
    }

    /// What the message is for: what was decided, else what its words do.
    pub(super) fn purpose(&self) -> Purpose {
        match (self.draft.kind, self.course) {
            (MessageKind::ExtensionEmail, _) | (_, Some(Verdict::AskExtension)) => Purpose::AskExtension,
            (MessageKind::LateCall, _) => Purpose::Late,
            (_, Some(Verdict::Withdraw)) => Purpose::Withdraw,
            (_, Some(Verdict::Reschedule)) => Purpose::Reschedule,
            (_, Some(Verdict::Adjust)) => Purpose::Adjust,
            (_, Some(Verdict::Attend)) if self.reason == Some(Reason::RunningLate) => Purpose::Late,
            _ => self.spoken,
        }
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
        use MessageKind::{ConfirmationEmail, Email, ExtensionEmail, RecruiterEmail};
        matches!(self.draft.kind, Email | RecruiterEmail | ConfirmationEmail | ExtensionEmail)
    }

    pub(super) fn details(&self) -> Option<&'a Details> {
        self.draft.details.as_ref()
    }

    /// A detail as a message would carry it.
    #[inline(never)]
    pub(super) fn line(&self, field: Field) -> Option<String> {
        self.details().and_then(|details| details.line(field))
    }

    /// Whether these words stand in a name that was given: then they are right as they are.
    #[inline(never)]
    pub(super) fn is_given(&self, words: &str) -> bool {
        let Some(details) = self.details() else { return false };
        [&details.role, &details.company, &details.your_name, &details.interviewer, &details.time_zone]
            .iter()
            .any(|field| holds(field, words))
    }
}

/// Whether a text has any of these bytes. (Nor are its patterns of several characters free.)
#[inline(never)]
pub(super) fn has_any(text: &str, marks: &[u8]) -> bool {
    text.bytes().any(|byte| marks.contains(&byte))
}

/// Whether a text holds these words. (Searching by the standard library costs the page a kilobyte.)
#[inline(never)]
pub(super) fn holds(text: &str, words: &str) -> bool {
    !words.is_empty() && text.as_bytes().windows(words.len()).any(|part| part == words.as_bytes())
}

fn purpose(side: &Side) -> Purpose {
    if side.has(Sense::Withdraws) {
        Purpose::Withdraw
    } else if side.has(Sense::AsksForTime) {
        Purpose::AskExtension
    } else if side.has(Sense::AsksToAdjust) || side.has(Sense::Access) && !side.has(Sense::AsksToMove) {
        Purpose::Adjust
    } else if side.has(Sense::IsLate) && !side.has(Sense::Cancels) {
        Purpose::Late
    } else if side.has(Sense::Cancels)
        && side.senses & senses(&[Sense::Accepted, Sense::Fit]) != 0
        && side.offer().is_none()
    {
        Purpose::Withdraw
    } else if side.has(Sense::AsksToMove) || side.offer().is_some() {
        Purpose::Reschedule
    } else if side.has(Sense::Cancels) {
        Purpose::Cancel
    } else {
        Purpose::Unclear
    }
}
