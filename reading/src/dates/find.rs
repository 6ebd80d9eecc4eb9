//! Dates and times within a longer sentence.

use words::WallTime;

use super::order::DateOrder;
use super::piece::{Clock, Day, Link, Pair, Piece, Says, Time};
use super::reading::Understood;
use super::scan::Scan;
use super::tokens::Kind;
use super::{assemble, calendar, resolve};

/// A date or a time in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Where it begins, in bytes, on a border of characters.
    pub start: usize,
    /// Where it ends, in bytes, not included.
    pub end: usize,
    /// What it means. A day without an hour and what contradicts itself are found as well; a time without a day is today's, or
    /// tomorrow's once it has passed.
    pub understood: Understood,
    /// Whether it names a day; a time alone may belong to a day elsewhere in the sentence.
    pub names_day: bool,
    /// Whether it names an hour.
    pub names_hour: bool,
}

/// So many words that say nothing may stand between a day and its hour.
const BETWEEN: usize = 3;

/// What moves a date.
const MOVED: &str = "moved changed rescheduled pushed shifted bumped brought switched";

/// Words before or after a short name of a day that is a word too: "sat", "sun", "wed".
const BESIDE_DAY: &str = "on this next last by until till every coming at for from same that do make";

/// The dates and times in a sentence, in its order, none over another. `now` is the present by the clock they are meant by. Of the
/// sentence the first 1000 bytes count.
///
/// Only what is plainly a date or a time is found: a number alone is none, nor is the name of a month without a day.
#[must_use]
pub fn find_in(sentence: &str, now: WallTime, order: DateOrder) -> Vec<Found> {
    let mut scan = Scan::of(sentence, now);
    let pieces = std::mem::take(&mut scan.pieces);
    let mut found = Vec::new();
    for run in runs(&scan, &pieces) {
        scan.pieces = run;
        found.extend(found_in(&mut scan, now, order));
    }
    found
}

fn found_in(scan: &mut Scan, now: WallTime, order: DateOrder) -> Option<Found> {
    let core: Vec<(usize, usize)> =
        scan.pieces.iter().filter(|piece| is_core(&piece.says)).map(|piece| (piece.from, piece.to)).collect();
    let start = scan.tokens.get(core.first()?.0)?.start;
    let end = scan.tokens.get(core.iter().map(|(_, to)| *to).max()?.checked_sub(1)?)?.end;
    let mentions = assemble::mentions(scan, &|days| calendar::days(days, now, order).is_ok());
    let names_day = mentions.all.iter().any(|mention| !mention.days.is_empty() || mention.from_now.is_some());
    let names_hour = mentions.all.iter().any(assemble::Mention::has_time);
    let reading = resolve::resolve(&mentions, now, order);
    let understood = Understood { reading, zone: super::zone_of(scan, &mentions), unread: Vec::new() };
    (names_day || names_hour).then_some(Found { start, end, understood, names_day, names_hour })
}

const fn is_core(says: &Says) -> bool {
    matches!(
        says,
        Says::Day(_)
            | Says::Time(..)
            | Says::FromNow(_)
            | Says::Part(_)
            | Says::Pair(_)
            | Says::Number(_)
            | Says::Zone(_)
    )
}

/// The parts of the sentence that belong to one date each, with a word before that turns its meaning.
fn runs(scan: &Scan, pieces: &[Piece]) -> Vec<Vec<Piece>> {
    let mut runs = Vec::new();
    let mut run: Vec<Piece> = Vec::new();
    let mut before: Vec<Piece> = Vec::new();
    let mut turn = None;
    for (at, piece) in pieces.iter().enumerate() {
        let mut piece = *piece;
        let starts = run.is_empty();
        let counts = match piece.says {
            Says::Day(day) => is_plain_day(scan, pieces, at, day),
            Says::Time(..) => {
                is_plain_time(scan, &piece)
                    || is_hour_told(scan, &piece)
                    || beside_day(pieces, at)
                    || is_right_after_held(scan, &piece)
                    || scan.tokens.is(piece.to, "now rn")
            }
            Says::FromNow(minutes) => minutes != 0,
            // "This one on Wednesday"
            Says::Number(1) if scan.tokens.is(piece.from, "one") => false,
            Says::Number(hour) if is_hour_told(scan, &piece) => {
                piece.says = Says::Time(Time::at(Clock::of_hour(hour)), None);
                true
            }
            // "Interview 10.30", "got rostered on, interview 11"
            Says::Pair(Pair { first, second, dotted: true, clock: true }) if is_right_after_held(scan, &piece) => {
                let start = Clock { minute: second, ..Clock::of_hour(first) };
                piece.says = Says::Time(Time::at(start), None);
                true
            }
            Says::Pair(_) | Says::Number(_) | Says::Part(_) => beside_day(pieces, at),
            Says::Zone(_) => !starts,
            _ => false,
        };
        // "It's at 10am, 9:15 now"
        let is_present = matches!(piece.says, Says::Time(..)) && scan.tokens.is(piece.to, "now rn na ngayon");
        if counts && is_present && !starts {
            before.clear();
            runs.push(std::mem::take(&mut run));
        }
        if counts {
            if starts {
                run.extend(turn.take());
            }
            run.append(&mut before);
            run.push(piece);
            continue;
        }
        let joins = match &piece.says {
            Says::Link(_) => true,
            Says::Aside => !matches!(scan.tokens.mark(piece.from), '.' | '!' | '?' | ';' | '\n'),
            _ => false,
        };
        turn = match piece.says {
            // "Moved it back from Tuesday to Monday"
            Says::Link(Link::Instead) if scan.tokens.is(piece.from, MOVED) => Some(piece),
            Says::Unread if scan.tokens.is(piece.from, "back forward up out me us this that") => turn,
            Says::Link(Link::Not | Link::Border | Link::Sent | Link::End) => Some(piece),
            Says::Aside => turn,
            _ => None,
        };
        if joins && !starts && before.len() < BETWEEN {
            before.push(piece);
        } else {
            before.clear();
            if !starts {
                runs.push(std::mem::take(&mut run));
            }
        }
    }
    runs.push(run);
    runs
}

/// "Interview 10.30": what is held stands right before it, and nothing that goes on counting comes after.
fn is_right_after_held(scan: &Scan, piece: &Piece) -> bool {
    let tokens = &scan.tokens;
    tokens.is(piece.from.wrapping_sub(1), "interview call zoom meeting screening slot")
        && !tokens.is(piece.to, "of on with percent")
}

/// Whether a day stands next to it, on either side.
fn beside_day(pieces: &[Piece], at: usize) -> bool {
    let is_day = |piece: Option<&Piece>| piece.is_some_and(|piece| matches!(piece.says, Says::Day(_)));
    let part = |piece: Option<&Piece>| piece.is_some_and(|piece| matches!(piece.says, Says::Part(_)));
    let before = |step: usize| at.checked_sub(step).and_then(|at| pieces.get(at));
    is_day(before(1))
        || is_day(pieces.get(at + 1))
        || part(before(1)) && is_day(before(2))
        || part(pieces.get(at + 1)) && is_day(pieces.get(at + 2))
}

/// "Sat", "sun" and "wed" are words too, and the second is no day unless a month follows.
fn is_plain_day(scan: &Scan, pieces: &[Piece], at: usize, day: Day) -> bool {
    let Some(piece) = pieces.get(at) else { return false };
    let tokens = &scan.tokens;
    let doubtful = match day {
        Day::Weekday(..) => {
            let said = if tokens.is(piece.from, "the") { piece.from + 1 } else { piece.from };
            tokens.is(said, "sat sun wed mon so do fr")
        }
        Day::OfMonth { month: None, .. } => {
            piece.to > 0 && tokens.word(piece.to - 1).starts_with(|first: char| !first.is_ascii_digit())
        }
        Day::Numbers { year: None, .. } => {
            let before = piece.from.wrapping_sub(1);
            return tokens.is(before, BESIDE_DAY)
                || beside_day(pieces, at)
                || matches!(pieces.get(at + 1).map(|next| &next.says), Some(Says::Time(..)));
        }
        _ => false,
    };
    // "Its wed", at the end of what is said
    let ends = tokens.kind(piece.to).is_none_or(|kind| matches!(kind, Kind::Mark(_)));
    let told = ends && tokens.is(piece.from.wrapping_sub(1), "its is it was");
    let timed = |piece: Option<&Piece>| {
        piece.is_some_and(|piece| matches!(piece.says, Says::Time(..) | Says::Number(_) | Says::Day(_)))
    };
    !doubtful
        || told
        || tokens.is(piece.from.wrapping_sub(1), BESIDE_DAY)
        || timed(pieces.get(at + 1))
        || at.checked_sub(1).is_some_and(|before| timed(pieces.get(before)))
}

/// With a colon, "am", "o'clock", "half" or "at", so that it counts no things.
fn is_plain_time(scan: &Scan, piece: &Piece) -> bool {
    let tokens = &scan.tokens;
    let marked = (piece.from..piece.to).any(|at| {
        tokens.mark(at) == ':'
            || tokens.is(at, "am pm oclock clock noon midday midnight half quarter hundred uhr")
            || tokens.is(at, "a p") && at > piece.from
            || tokens.is(at, "past to") && tokens.digits(at.wrapping_sub(1)) == 0
    });
    let at = tokens.is(piece.from, "at") || tokens.mark(piece.from) == '@';
    // "At 5 companies"
    let next = tokens.word(piece.to);
    let counted = next.len() > 3 && next.ends_with('s') && !tokens.is(piece.to, "thats theres whats sometimes")
        || tokens.is(piece.to, "people other different more percent per")
        || tokens.mark(piece.to) == '%';
    marked || at && !counted
}

/// "The interview is 11", "it was 9", "miss my 130", "there by 2": a number that is an hour by the words around it.
fn is_hour_told(scan: &Scan, piece: &Piece) -> bool {
    let tokens = &scan.tokens;
    let before = |steps: usize| piece.from.wrapping_sub(steps);
    let told = tokens.is(before(1), "is was")
        && (tokens.is(before(2), "it")
            || (2..6).any(|steps| tokens.is(before(steps), "interview call zoom meeting screening screen")))
        || tokens.is(before(1), "my the") && tokens.digits(piece.from) > 2
        || tokens.is(before(1), "by") && tokens.digits(piece.from) > 0
        || tokens.is(before(1), "for") && tokens.is(before(2), "there") && tokens.digits(piece.from) > 0
        || tokens.is(before(1), "do make") && tokens.is(before(2), "cant cannot wont couldnt can only");
    let hour = tokens.number(piece.from).map(|number| if number > 99 { number / 100 } else { number });
    let ends = match tokens.kind(piece.to) {
        None => true,
        Some(Kind::Mark(mark)) => {
            matches!(mark, ',' | ';' | '!' | '?' | '\n' | '.' | '-') && !tokens.glued(piece.to + 1)
        }
        _ => tokens.is(piece.to, "and n but so im i my now na rn sharp in on at not cant can could so which today tomorrow tmrw because cos cause as too also"),
    };
    told && ends && hour.is_some_and(|hour| (1..24).contains(&hour))
}
