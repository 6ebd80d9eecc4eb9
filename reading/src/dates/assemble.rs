//! From what the parts of a text say to the dates and times it names, each with its day, time and part of the day.

use super::piece::{Day, Link, Pair, Part, Piece, Says, Time};
use super::scan::Scan;
use super::zone::Zone;

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
    pub(super) zone: Option<Zone>,
}

/// Goes through the pieces in order. A piece that finds no use becomes unread.
///
/// `agree` says whether days may be the same.
pub(super) fn mentions(scan: &mut Scan, agree: &dyn Fn(&[Day]) -> bool) -> Mentions {
    leave_out(&mut scan.pieces);
    settle_pairs(scan);
    settle_numbers(&mut scan.pieces);
    attach_zones(&mut scan.pieces);
    let mut found = Mentions { all: vec![Mention::default()], zone: None };
    let mut context = Context { link: None, arriving: false, after_day: false, new_day: false, new_time: false, agree };
    let mut moves = false;
    for at in 0..scan.pieces.len() {
        let Some(piece) = scan.pieces.get(at).cloned() else { break };
        // "Sat Singh" and "Sun Li" are people, where the day is known.
        let day_known = found.all.iter().any(|mention| !mention.days.is_empty());
        let is_name = matches!(piece.says, Says::Day(Day::Weekday(..))) && day_known && named(scan, &piece);
        let unread = is_name || !take(&mut found, &piece, &context);
        if unread && let Some(piece) = scan.pieces.get_mut(at) {
            piece.says = Says::Unread;
        }
        match piece.says {
            Says::Link(Link::Arrive) => context.arriving = true,
            Says::Link(Link::Instead) => {
                moves = true;
                (context.new_day, context.new_time) = (true, true);
            }
            // "Moved from Wednesday to Friday": only the end of it counts.
            Says::Link(Link::To) if moves => (context.new_day, context.new_time) = (true, true),
            Says::Link(link) => context.link = Some(link),
            Says::Aside | Says::Zone(_) | Says::Part(_) => {}
            Says::Day(_) => (context.after_day, context.new_day, context.link) = (true, false, None),
            Says::Time(_) | Says::Number(_) => {
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
    let unknown = next.is_some_and(|next| next.says == Says::Unread);
    let capital = scan.tokens.get(piece.to).is_some_and(|token| token.capital);
    scan.typed(piece.from, piece.to).len() == 3 && unknown && capital
}

/// What stands before a piece.
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
    match &piece.says {
        Says::Day(day) => {
            if new_day {
                last.days.clear();
            }
            let together = || agree(&[last.days.as_slice(), &[*day]].concat());
            // "7 to 11 December" and "Monday to Friday" begin on the first.
            if link == Some(Link::To) && after_day && !together() {
                return true;
            }
            let other = link == Some(Link::Or) || last.has_time() && !after_day && !together();
            if other && !last.days.is_empty() {
                all.push(Mention { days: vec![*day], ..Mention::default() });
            } else {
                last.days.push(*day);
            }
        }
        Says::Time(times) => {
            let zones = times.iter().any(|time| time.zone.is_some());
            if zones && zone.is_none() {
                *zone = times.iter().find_map(|time| time.zone.clone());
            } else if zones && last.has_time() && matches!(link, Some(Link::Slash | Link::Bracket | Link::Or)) {
                // The same time by another clock.
                return true;
            }
            let replaces = new_time || arriving && link == Some(Link::For);
            if last.has_time() && !replaces {
                if link == Some(Link::To) {
                    return true;
                }
                all.push(Mention { times: times.clone(), ..Mention::default() });
            } else {
                (last.times, last.number) = (times.clone(), None);
            }
        }
        Says::FromNow(minutes) => {
            if last.has_time() || !last.days.is_empty() {
                // "Now 3pm"
                return *minutes == 0;
            }
            last.from_now = Some(*minutes);
        }
        Says::Part(part) => {
            if last.part.is_some_and(|known| known != *part) {
                return false;
            }
            last.part = Some(*part);
        }
        Says::Number(number) => {
            let beside = matches!(last.days.last(), Some(Day::Weekday(..))) && last.days.len() == 1;
            let hour = Time { hour: *number, certain: *number > 12, ..Time::default() };
            if !last.has_time() {
                last.number = Some((*number, beside));
            } else if link == Some(Link::Or) {
                all.push(Mention { times: vec![hour], ..Mention::default() });
            } else if new_time {
                (last.times, last.number) = (vec![hour], None);
            } else {
                return false;
            }
        }
        Says::Zone(named) => {
            if zone.is_none() {
                *zone = Some(named.clone());
            }
        }
        Says::Vague { always } => {
            (last.vague, last.repeated) = (true, *always || last.repeated);
            return false;
        }
        Says::Pair(_) | Says::Unread => return false,
        Says::Link(_) | Says::Aside => {}
    }
    true
}

/// Gives a time the zone that stands after it.
fn attach_zones(pieces: &mut [Piece]) {
    let mut zone = None;
    for piece in pieces.iter_mut().rev() {
        match &mut piece.says {
            Says::Zone(named) => zone = Some(named.clone()),
            Says::Time(times) => {
                for time in times {
                    time.zone.clone_from(&zone);
                }
                zone = None;
            }
            Says::Link(Link::Bracket) | Says::Aside => {}
            _ => zone = None,
        }
    }
}

/// What is sent, denied, over or only a border is left out.
fn leave_out(pieces: &mut [Piece]) {
    if let Some(wrote) = pieces.iter().position(|piece| piece.says == Says::Link(Link::Wrote)) {
        for piece in pieces.iter_mut().take(wrote).filter(|piece| piece.says != Says::Aside) {
            piece.says = Says::Unread;
        }
    }
    let mut leaves = None;
    let mut says_time = false;
    let mut left = 0;
    for piece in pieces {
        match &piece.says {
            Says::Link(link @ (Link::Sent | Link::Not | Link::End | Link::Border)) => {
                if *link != Link::End || says_time {
                    (leaves, left) = (Some(*link), 0);
                }
            }
            Says::Day(_) | Says::Time(_) | Says::Number(_) | Says::Pair(_) | Says::Part(_) => match leaves {
                Some(Link::Border) => {
                    piece.says = Says::Unread;
                    leaves = None;
                }
                Some(Link::Not) => {
                    piece.says = Says::Aside;
                    leaves = None;
                }
                Some(link) => {
                    piece.says = if link == Link::Sent { Says::Unread } else { Says::Aside };
                    left += 1;
                }
                None => says_time = true,
            },
            Says::Aside => {}
            // "Sent: Monday 30 November 2026 17:05 - your interview is on"
            _ if left > 0 => leaves = None,
            _ => {}
        }
    }
}

/// Of "4.10" and "10-11" says whether they are dates or times: beside another time they are dates, beside a day they are times.
fn settle_pairs(scan: &mut Scan) {
    let has = |scan: &Scan, fits: fn(&Says) -> bool| scan.pieces.iter().any(|piece| fits(&piece.says));
    for at in 0..scan.pieces.len() {
        let Some(Piece { says: Says::Pair(pair), .. }) = scan.pieces.get(at).cloned() else { continue };
        let day = has(scan, |says| matches!(says, Says::Day(_)));
        let weekday_alone =
            scan.pieces.iter().all(|piece| !matches!(piece.says, Says::Day(day) if !matches!(day, Day::Weekday(..))))
                && day;
        let time = has(scan, |says| matches!(says, Says::Time(_)));
        let pairs = scan.pieces.iter().filter(|piece| matches!(piece.says, Says::Pair(_))).count();
        let is_date = if weekday_alone { time } else { !day && (time || pairs > 1 || pair.dotted) };
        let possible = (1..32).contains(&pair.first) && (1..13).contains(&pair.second)
            || !pair.dotted && (1..32).contains(&pair.second) && (1..13).contains(&pair.first);
        let says = if possible && (is_date || !pair.clock) {
            Says::Day(as_date(pair))
        } else {
            Says::Time(vec![as_time(pair)])
        };
        if let Some(piece) = scan.pieces.get_mut(at) {
            piece.says = says;
        }
    }
}

fn as_date(pair: Pair) -> Day {
    Day::Numbers { first: pair.first, second: pair.second, year: None, dotted: pair.dotted }
}

fn as_time(pair: Pair) -> Time {
    let Pair { first: hour, second, dotted, .. } = pair;
    let certain = hour > 12;
    if dotted {
        return Time { hour, minute: second, certain, ..Time::default() };
    }
    let until = Some(Box::new(Time { hour: second, certain: second > 12, ..Time::default() }));
    Time { hour, certain, until, ..Time::default() }
}

/// Beside a time a number after a weekday is the day: "Mon 7 10am". Of two such numbers the second is the hour. Other numbers
/// beside a time are left over, unless a word such as "or" joins them.
fn settle_numbers(pieces: &mut [Piece]) {
    let timed = pieces.iter().any(|piece| matches!(piece.says, Says::Time(_)));
    let dated = pieces.iter().any(|piece| matches!(piece.says, Says::Day(day) if !matches!(day, Day::Weekday(..))));
    let meaningful = |says: &Says| !matches!(says, Says::Aside | Says::Part(_));
    for at in 0..pieces.len() {
        let Some((before, [piece, after @ ..])) = pieces.split_at_mut_checked(at) else { continue };
        let Says::Number(number) = piece.says else { continue };
        let before = before.iter().rev().map(|piece| &piece.says).find(|says| meaningful(says));
        let after = after.iter().map(|piece| &piece.says).find(|says| meaningful(says));
        let joined = [before, after].iter().any(|says| {
            matches!(
                says,
                Some(Says::Link(Link::Or | Link::Slash | Link::Instead | Link::For | Link::Not | Link::Border))
            )
        });
        let after_weekday = matches!(before, Some(Says::Day(Day::Weekday(_, _, 0))));
        let before_number = matches!(after, Some(Says::Number(_)));
        if after_weekday && !dated && (timed || before_number) && (1..32).contains(&number) {
            piece.says = Says::Day(Day::OfMonth { day: number, month: None, year: None });
        } else if timed && !joined {
            piece.says = Says::Unread;
        }
    }
}

/// "Thursday or Friday 2pm" names a time for both, "Friday 11, maybe 12" a day.
fn share(all: &mut Vec<Mention>) {
    all.retain(|mention| !mention.is_empty() || mention.vague || mention.part.is_some());
    let mut days = Vec::new();
    for mention in all.iter_mut() {
        if mention.days.is_empty() && mention.from_now.is_none() {
            mention.days.clone_from(&days);
        }
        days.clone_from(&mention.days);
    }
    for mention in all.iter_mut().rev() {
        if mention.days.is_empty() && mention.from_now.is_none() {
            mention.days.clone_from(&days);
        }
        days.clone_from(&mention.days);
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
