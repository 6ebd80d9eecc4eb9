//! What a part says by what stands beside it: numbers that are days or hours, zones of times, and what does not count.

use super::piece::{Clock, Day, Link, Pair, Piece, Says, Time, Which};
use super::tokens::Tokens;

/// Settles all that its neighbours decide.
pub(super) fn settle(pieces: &mut [Piece]) {
    leave_out(pieces);
    settle_pairs(pieces);
    settle_numbers(pieces);
    attach_zones(pieces);
}

/// "Next week, Tuesday or Wednesday": both are of that week.
pub(super) fn carry_next_week(pieces: &mut [Piece], tokens: &Tokens) {
    let mut said = false;
    for piece in pieces {
        said |= matches!(piece.says, Says::Vague { always: false })
            && tokens.is(piece.from, "week")
            && tokens.is(piece.from.wrapping_sub(1), "next");
        if let (true, Says::Day(Day::Weekday(day, Which::Coming, 0))) = (said, piece.says) {
            piece.says = Says::Day(Day::Weekday(day, Which::NextWeek, 0));
        }
    }
}

/// Gives a time the zone that stands after it.
fn attach_zones(pieces: &mut [Piece]) {
    let mut time = None;
    for at in 0..pieces.len() {
        match pieces.get(at).map(|piece| piece.says) {
            Some(Says::Time(..)) => time = Some(at),
            Some(Says::Zone(named)) => {
                if let Some(Piece { says: Says::Time(time, _), .. }) = time.and_then(|at| pieces.get_mut(at)) {
                    time.zone = Some(named);
                    if let Some(piece) = pieces.get_mut(at) {
                        piece.says = Says::Aside;
                    }
                }
                time = None;
            }
            Some(Says::Link(Link::Bracket) | Says::Aside) => {}
            _ => time = None,
        }
    }
}

/// What is sent, denied, over or only a border is left out.
fn leave_out(pieces: &mut [Piece]) {
    if let Some(wrote) = pieces.iter().position(|piece| matches!(piece.says, Says::Link(Link::Wrote))) {
        for piece in pieces.iter_mut().take(wrote).filter(|piece| !matches!(piece.says, Says::Aside)) {
            piece.says = Says::Unread;
        }
    }
    let mut leaves = None;
    let mut says_time = false;
    let mut left = 0;
    for piece in pieces {
        match piece.says {
            Says::Link(link @ (Link::Sent | Link::Not | Link::End | Link::Border))
                if link != Link::End || says_time =>
            {
                (leaves, left) = (Some(link), 0);
            }
            Says::Day(_) | Says::Time(..) | Says::Number(_) | Says::Pair(_) | Says::Part(_) => match leaves {
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
fn settle_pairs(pieces: &mut [Piece]) {
    for at in 0..pieces.len() {
        let Some(Says::Pair(pair)) = pieces.get(at).map(|piece| piece.says) else { continue };
        let (mut weekday, mut date, mut time, mut pairs) = (false, false, false, 0);
        for piece in &*pieces {
            match piece.says {
                Says::Day(Day::Weekday(..)) => weekday = true,
                Says::Day(_) => date = true,
                Says::Time(..) => time = true,
                Says::Pair(_) => pairs += 1,
                _ => {}
            }
        }
        let is_date = !date && (time || !weekday && (pairs > 1 || pair.dotted));
        let dated = |day: u16, month: u16| (1..32).contains(&day) && (1..13).contains(&month);
        let possible = dated(pair.first, pair.second) || !pair.dotted && dated(pair.second, pair.first);
        if let Some(piece) = pieces.get_mut(at) {
            piece.says = if possible && (is_date || !pair.clock) {
                let Pair { first, second, dotted, .. } = pair;
                Says::Day(Day::Numbers { first, second, year: None, dotted })
            } else {
                Says::Time(as_time(pair), None)
            };
        }
    }
}

fn as_time(pair: Pair) -> Time {
    let start = Clock::of_hour(pair.first);
    if pair.dotted {
        return Time::at(Clock { minute: pair.second, ..start });
    }
    Time { until: Some(Clock::of_hour(pair.second)), ..Time::at(start) }
}

/// Beside a time a number after a weekday is the day: "Mon 7 10am". Of two such numbers the second is the hour. Other numbers
/// beside a time are left over, unless a word such as "or" joins them.
fn settle_numbers(pieces: &mut [Piece]) {
    let timed = pieces.iter().any(|piece| matches!(piece.says, Says::Time(..)));
    let dated = pieces.iter().any(|piece| matches!(piece.says, Says::Day(day) if !matches!(day, Day::Weekday(..))));
    let meaningful = |says: &Says| !matches!(says, Says::Aside | Says::Part(_));
    for at in 0..pieces.len() {
        let Some((before, [piece, after @ ..])) = pieces.split_at_mut_checked(at) else { continue };
        let Says::Number(number) = piece.says else { continue };
        let before = before.iter().rev().map(|piece| &piece.says).find(|says| meaningful(says));
        let mut following = after.iter().map(|piece| &piece.says).filter(|says| meaningful(says));
        let after = following.next();
        let alternative =
            if matches!(after, Some(Says::Link(Link::Or | Link::Slash))) { following.next() } else { None };
        let joined = [before, after].iter().any(|says| {
            matches!(
                says,
                Some(Says::Link(Link::Or | Link::Slash | Link::Instead | Link::For | Link::Not | Link::Border))
            )
        });
        let after_weekday = matches!(before, Some(Says::Day(Day::Weekday(_, _, 0))));
        let before_number = matches!(after, Some(Says::Number(_)));
        // "Thursday 10 or 10:30" names two hours, "Thursday 3 or Friday 4 December" two days.
        if after_weekday && number < 24 && matches!(alternative, Some(Says::Time(..))) {
            piece.says = Says::Time(Time::at(Clock::of_hour(number)), None);
            continue;
        }
        let two_days = matches!(alternative, Some(Says::Day(_)));
        let is_day = (!dated && (timed || before_number)) || two_days;
        if after_weekday && is_day && (1..32).contains(&number) {
            piece.says = Says::Day(Day::OfMonth { day: number, month: None, year: None });
        } else if timed && !joined {
            piece.says = Says::Unread;
        }
    }
}
