//! From what the parts of a text say to the dates and times it names, each with its day, time and part of the day.

use super::piece::{Clock, Day, Link, Part, Piece, Says, Time};
use super::scan::Scan;
use super::settle::settle;

/// One date and time as a text names it, as far as it does.
#[derive(Clone, Debug, Default)]
pub(super) struct Mention {
    pub(super) days: Vec<Day>,
    /// What it may start at; several where a time can be read in several ways.
    pub(super) times: Vec<Time>,
    pub(super) part: Option<Part>,
    /// In minutes.
    pub(super) from_now: Option<i64>,
    /// A number that may be an hour or a day of the month, and whether a weekday stands before it.
    pub(super) number: Option<(u16, bool)>,
    /// It names something of which the day cannot be told: "next month".
    pub(super) vague: bool,
    /// It names many days: "every Monday".
    pub(super) repeated: bool,
}

impl Mention {
    fn is_empty(&self) -> bool {
        self.days.is_empty() && !self.has_time()
    }

    pub(super) fn has_time(&self) -> bool {
        !self.times.is_empty() || self.from_now.is_some() || self.number.is_some()
    }
}

/// Everything a text names.
#[derive(Debug, Default)]
pub(super) struct Mentions {
    pub(super) all: Vec<Mention>,
    /// The zone, by its place among those that were found.
    pub(super) zone: Option<usize>,
}

/// Goes through the pieces in order. A piece that finds no use becomes unread.
///
/// `agree` says whether days may be the same.
pub(super) fn mentions(scan: &mut Scan, agree: &dyn Fn(&[Day]) -> bool) -> Mentions {
    settle(&mut scan.pieces);
    let mut found = Mentions { all: vec![Mention::default()], zone: None };
    let mut context = Context { link: None, arriving: false, after_day: false, new_day: false, new_time: false, agree };
    let mut moves = false;
    for at in 0..scan.pieces.len() {
        let Some(piece) = scan.pieces.get(at).copied() else { break };
        // "Sat Singh" and "Sun Li" are people, where the day is known.
        let day_known = found.all.iter().any(|mention| !mention.days.is_empty());
        let is_name = matches!(piece.says, Says::Day(Day::Weekday(..))) && day_known && named(scan, &piece);
        let unread = is_name || !take(&mut found, &piece, &context);
        if unread && let Some(piece) = scan.pieces.get_mut(at) {
            piece.says = Says::Unread;
        }
        match piece.says {
            Says::Link(Link::Arrive) => context.arriving = true,
            // "Was Wednesday 2pm, now Thursday 10am"
            Says::Link(Link::Instead) | Says::FromNow(0) => {
                moves = true;
                (context.new_day, context.new_time) = (true, true);
            }
            // "Moved from Wednesday to Friday": only the end of it counts.
            Says::Link(Link::To) if moves => (context.new_day, context.new_time) = (true, true),
            Says::Link(link) => context.link = Some(link),
            Says::Aside | Says::Zone(_) | Says::Part(_) => {}
            Says::Day(_) => (context.after_day, context.new_day, context.link) = (true, false, None),
            Says::Time(..) | Says::Number(_) => {
                (context.after_day, context.new_time, context.link) = (false, false, None);
            }
            _ => (context.after_day, context.link) = (false, None),
        }
    }
    share(&mut found.all);
    found
}

/// A short name of a day that an unknown word in capitals follows.
fn named(scan: &Scan, piece: &Piece) -> bool {
    let next = scan.pieces.iter().find(|next| next.from == piece.to);
    let unknown = next.is_some_and(|next| matches!(next.says, Says::Unread));
    let capital = scan.tokens.get(piece.to).is_some_and(|token| token.capital);
    scan.typed(piece.from, piece.to).len() == 3 && unknown && capital
}

/// What stands before a piece.
#[expect(clippy::struct_excessive_bools, reason = "each says of the text before whether something is in it")]
struct Context<'a> {
    link: Option<Link>,
    /// A time to arrive at was said.
    arriving: bool,
    /// A day stands right before.
    after_day: bool,
    /// What comes takes the place of the day that was said.
    new_day: bool,
    /// What comes takes the place of the time that was said.
    new_time: bool,
    agree: &'a dyn Fn(&[Day]) -> bool,
}

/// Puts a piece where it belongs; not if it belongs nowhere.
fn take(found: &mut Mentions, piece: &Piece, context: &Context) -> bool {
    let Mentions { all, zone } = found;
    let Context { link, arriving, after_day, new_day, new_time, agree } = *context;
    let Some(last) = all.last_mut() else { return false };
    match piece.says {
        Says::Day(day) => {
            if new_day {
                last.days.clear();
            }
            let together = || agree(&[last.days.as_slice(), &[day]].concat());
            // "7 to 11 December" and "Monday to Friday" begin on the first.
            if link == Some(Link::To) && after_day && !together() {
                return true;
            }
            let other = link == Some(Link::Or) || last.has_time() && !after_day && !together();
            if other && !last.days.is_empty() {
                all.push(Mention { days: vec![day], ..Mention::default() });
            } else {
                last.days.push(day);
            }
        }
        Says::Time(time, other) => {
            let beside = matches!(link, Some(Link::Slash | Link::Bracket)) || zone.is_some() && link == Some(Link::Or);
            if time.zone.is_some() && last.has_time() && beside {
                // The same time by another clock.
                return true;
            }
            *zone = zone.or(time.zone);
            let times = [time].into_iter().chain(other).collect();
            let replaces = new_time || arriving && link == Some(Link::For);
            if !last.has_time() || replaces {
                (last.times, last.number) = (times, None);
            } else if link != Some(Link::To) {
                all.push(Mention { times, ..Mention::default() });
            }
        }
        Says::FromNow(minutes) => {
            if last.has_time() || !last.days.is_empty() {
                // "Now 3pm"
                return minutes == 0;
            }
            last.from_now = Some(minutes);
        }
        Says::Part(part) => {
            if last.part.is_some_and(|known| known != part) {
                return false;
            }
            last.part = Some(part);
        }
        Says::Number(number) => {
            let beside = matches!(last.days.last(), Some(Day::Weekday(..))) && last.days.len() == 1;
            let hour = Time::at(Clock::of_hour(number));
            if !last.has_time() {
                last.number = Some((number, beside));
            } else if link == Some(Link::Or) {
                all.push(Mention { times: vec![hour], ..Mention::default() });
            } else if new_time {
                (last.times, last.number) = (vec![hour], None);
            } else {
                return false;
            }
        }
        Says::Zone(named) => *zone = zone.or(Some(named)),
        Says::Vague { always } => {
            (last.vague, last.repeated) = (true, always || last.repeated);
            return false;
        }
        Says::Pair(_) | Says::Unread => return false,
        Says::Link(_) | Says::Aside => {}
    }
    true
}

/// "Thursday or Friday 2pm" names a time for both, "Friday 11, maybe 12" a day.
fn share(all: &mut Vec<Mention>) {
    all.retain(|mention| !mention.is_empty() || mention.vague || mention.part.is_some());
    // First from the one before, and where there is none, from the one after.
    for _ in 0..2 {
        let mut days = Vec::new();
        for mention in all.iter_mut() {
            if mention.days.is_empty() && mention.from_now.is_none() {
                mention.days.clone_from(&days);
            }
            days.clone_from(&mention.days);
        }
        all.reverse();
    }
    let (mut times, mut part, mut number) = (Vec::new(), None, None);
    for mention in all.iter_mut().rev() {
        if !mention.has_time() {
            (mention.times, mention.number) = (times.clone(), number);
            mention.part = mention.part.or(part);
        }
        (times, part, number) = (mention.times.clone(), mention.part, mention.number);
    }
}
