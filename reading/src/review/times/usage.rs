//! Tells the interview's own time from those on offer, by the words around them.

use super::super::class::Class;
use super::super::meaning::Meaning;
use super::super::phrases::PhraseMatch;
use super::super::text::{Sentence, Text};
use super::find::BEGINS;
use super::mention::{Kind, Mention, Use};

/// How many words may stand between a cue and the time it belongs to.
const MOST_BETWEEN: usize = 9;

/// The last cue of each sort before a mention.
#[derive(Default)]
struct Cues {
    /// One past the last word of a cue for the interview's own time.
    slot: Option<usize>,
    /// The same for a time on offer.
    offer: Option<usize>,
    /// The same for a withdrawal; zero where there is none.
    withdrawn: usize,
    /// The name of a job.
    job: Option<PhraseMatch>,
}

impl Cues {
    fn take(&mut self, cue: &PhraseMatch, mention: &Mention) {
        match cue.meaning {
            Meaning::SlotCue if cue.last <= mention.first => self.slot = Some(cue.last),
            Meaning::OfferCue => self.offer = Some(cue.last.min(mention.first)),
            Meaning::Withdraws => self.withdrawn = cue.last,
            Meaning::RolePhrase => self.job = Some(*cue),
            _ => {}
        }
    }
}

/// Says of each mention whose time it is. The matches are in order.
pub(in super::super) fn tell_apart(text: &Text, matches: &[PhraseMatch], mentions: &mut [Mention]) {
    let mut rest = matches;
    let mut cues = Cues::default();
    let mut told: Vec<Mention> = Vec::new();
    for (index, mention) in mentions.iter().enumerate() {
        while let Some((cue, later)) = rest.split_first().filter(|(cue, _)| cue.first < mention.first) {
            cues.take(cue, mention);
            rest = later;
        }
        let later = mentions.get(index + 1..).unwrap_or_default();
        let usage = usage(text, &mut cues, rest, told.last(), mention, later);
        told.push(Mention { usage, ..*mention });
    }
    offer_choices(text, &mut told);
    mentions.copy_from_slice(&told);
}

/// "Thursday 3 p.m. or Friday 9 a.m.", or three in a row: an interview has one time, so that whoever names several in a
/// sentence that denies nothing lets them choose, whatever the words around them.
fn offer_choices(text: &Text, mentions: &mut [Mention]) {
    let sentence = |mention: &Mention| text.sentence_of(mention.first);
    for group in mentions.chunk_by_mut(|one, next| sentence(one) == sentence(next)) {
        let Some((from, to)) = open_times(group) else { continue };
        let line = text.sentence(text.sentence_of(from));
        let denied = (line.first..from).any(|at| text.is(at, Class::Not));
        let full = group.windows(2).filter(|pair| is_full(pair)).count();
        let either = (from..to).any(|at| text.says(at, "or"));
        if !denied && (full > 2 || full == 2 && either) {
            for mention in group.iter_mut().filter(|mention| mention.usage == Use::Other) {
                mention.usage = Use::Offer;
            }
        }
    }
}

/// The words from the first time of a sentence that could be on offer up to the last.
fn open_times(group: &[Mention]) -> Option<(usize, usize)> {
    let mut open = group.iter().filter(|mention| mention.usage == Use::Other);
    let first = open.next()?;
    Some((first.first, open.next_back()?.last))
}

/// A day and its hour, which nothing tells to be another's.
fn is_full(pair: &[Mention]) -> bool {
    matches!(pair, [day, clock] if day.kind == Kind::Day
        && clock.kind == Kind::Clock
        && day.usage == Use::Other
        && clock.usage == Use::Other
        && clock.first - day.last <= 2)
}

/// Whose time a mention is. `following` are the matches after its beginning, `before` is the mention before it, and `later`
/// are those after it.
fn usage(
    text: &Text,
    cues: &mut Cues,
    following: &[PhraseMatch],
    before: Option<&Mention>,
    mention: &Mention,
    later: &[Mention],
) -> Use {
    let line = text.sentence(text.sentence_of(mention.first));
    let before_here = before.filter(|before| before.first >= line.first);
    // "at 10am Berlin time (2:30pm mine)": the same moment by another clock, or by another name.
    if let Some(before) = before_here.filter(|before| is_aside(text, before, mention)) {
        return before.usage;
    }
    // "from Tuesday at 10 to Thursday at 2": what follows "to" is the new time.
    let swaps = || (line.first..mention.first).any(|at| text.says_any(at, &["swap", "exchange", "trade"]));
    let moved_to = mention.kind == Kind::Day
        && (text.says_before(mention.first, "to") || text.says_before(mention.first, "for") && swaps())
        && before_here.is_some_and(|before| before.usage == Use::Slot);
    let here = |cue: Option<usize>| cue.filter(|&cue| cue > line.first);
    let slot_here = here(cues.slot);
    let offer_here = here(cues.offer);
    // "Could we do our interview on Monday": the interview is as new as its time.
    let held_anew = text.says_any(line.first, &["could", "can", "shall", "would"])
        && text.says_any(line.first + 2, &["do", "have", "hold", "see", "meet", "speak", "talk"]);
    // "A fresh slot on the 28th"
    let is_new = |slot: usize| {
        (slot.saturating_sub(3)..slot).any(|at| text.says_any(at, &["fresh", "new", "another", "different"]))
    };
    let beside_slot = !held_anew
        && slot_here.is_some_and(|slot| {
            cues.offer.is_none_or(|offer| offer <= slot)
                && !is_new(slot)
                && linked(text, slot, mention.first, cues.job.as_ref(), true)
        });
    if moved_to {
        cues.offer = Some(mention.first);
    }
    if text.is_before(mention.first, Class::VagueBefore) {
        return Use::Other;
    }
    if is_given_back(text, mention, line) {
        return Use::Slot;
    }
    if !moved_to && names_interview(text, mention, later) || mention.first < cues.withdrawn {
        return Use::Slot;
    }
    if moved_to {
        return Use::Offer;
    }
    if beside_slot {
        return Use::Slot;
    }
    let chained = before_here.filter(|before| {
        mention.first - before.last <= 3
            && before.kind != mention.kind
            && linked(text, before.last, mention.first, None, false)
            && !(before.last..mention.first).any(|at| text.is(at, Class::Choice))
    });
    if let Some(chained) = chained {
        return chained.usage;
    }
    let goes_on = cues.offer.is_some_and(|offer| goes_on(text, offer, slot_here, before, mention, line));
    if offer_here.is_some() || goes_on || slot_here.is_none() && asked_after(text, following, mention, line) {
        return if is_limit(text, mention, later) { Use::Other } else { Use::Offer };
    }
    if slot_here.is_some() { Use::Slot } else { Use::Other }
}

/// "Would you release my 3.45 on Monday", "hand back my place on 30 April": a time that is given back was one's own.
fn is_given_back(text: &Text, mention: &Mention, line: Sentence) -> bool {
    let back = |at: usize| (at + 1..at + 4).any(|next| text.says_any(next, &["back", "up"]));
    let gives = |at: usize| {
        text.says_any(at, &["release", "releasing", "surrender", "relinquish"])
            || text.says_any(at, &["hand", "handing", "give", "giving"]) && back(at)
    };
    let mine = mention.kind == Kind::Clock && text.says_before(mention.first, "my");
    // "I'm withdrawing, Thursday 2pm included."
    let included = (mention.last..mention.last + 4).any(|at| text.says(at, "included"));
    mine || included || (line.first..mention.first).any(gives)
}

/// Whether nothing but small words stands between a cue and a time; where names are allowed, also the name of a job and
/// words with capitals.
fn linked(text: &Text, from: usize, to: usize, job: Option<&PhraseMatch>, names: bool) -> bool {
    let is_name =
        |at: usize| job.is_some_and(|job| job.covers(at)) || text.is_upper(at) && !text.classes(at).intersects(BEGINS);
    to.saturating_sub(from) <= MOST_BETWEEN && (from..to).all(|at| text.is(at, Class::Link) || names && is_name(at))
}

/// Whether a mention stands in brackets that were opened after the one before it, or goes on in them.
fn is_aside(text: &Text, before: &Mention, mention: &Mention) -> bool {
    let gaps = (before.first + 1..=mention.first).map(|at| text.between(at));
    let opened = gaps
        .filter_map(|gap| gap.rfind(['(', ')']).and_then(|at| gap.get(at..)))
        .fold(false, |_, rest| rest.starts_with('('));
    opened && mention.first - before.last < 6
}

/// "our Thursday 3pm interview"
fn names_interview(text: &Text, mention: &Mention, later: &[Mention]) -> bool {
    let mut end = mention.last;
    for other in later.iter().take(3) {
        if other.first == end {
            end = other.last;
        }
    }
    text.is(end, Class::Int) && !text.says_before(mention.first, "a")
}

/// Whether a time goes on with those on offer: a line of a list, a line after one on offer, a line of its own under "I could
/// do:".
fn goes_on(
    text: &Text,
    offer: usize,
    slot_here: Option<usize>,
    before: Option<&Mention>,
    mention: &Mention,
    line: Sentence,
) -> bool {
    let lines_since = |word: usize| text.sentence_of(mention.first).saturating_sub(text.sentence_of(word));
    let after_offer = before.is_some_and(|before| before.usage == Use::Offer && lines_since(before.first) <= 1);
    let under_offer = line.first == mention.first && lines_since(offer.saturating_sub(1)) <= 3;
    line.is_item || slot_here.is_none() && (after_offer || under_offer)
}

/// "Tuesday at 10 would suit me": the cue comes after, in the same sentence. "Tuesday is full, so could we" asks for what comes
/// after it.
fn asked_after(text: &Text, following: &[PhraseMatch], mention: &Mention, line: Sentence) -> bool {
    let mut later = false;
    for cue in following.iter().take(12) {
        if cue.meaning == Meaning::OfferCue && cue.first < line.last {
            // "Thursday at 2 isn't going to work for me."
            if (mention.last..cue.first).any(|at| text.is(at, Class::Not)) {
                return false;
            }
            if text.says_any(cue.first, &["could", "can", "may"]) {
                return later;
            }
            later = true;
        }
    }
    later || text.between(line.last).contains('?')
}

/// "by Friday", "from the 14th" on its own: a limit is no choice.
fn is_limit(text: &Text, mention: &Mention, later: &[Mention]) -> bool {
    // "From the 14th" as well.
    let article = usize::from(text.says_before(mention.first, "the"));
    mention.kind == Kind::Day
        && text.is_before(mention.first - article, Class::Limit)
        && later.first().is_none_or(|next| next.first - mention.last > 1 || next.kind == Kind::Day)
}
