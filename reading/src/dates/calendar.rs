//! From days as they are said to days of the calendar.

use words::{WEEKDAYS, WallTime};

use super::order::DateOrder;
use super::piece::{Day, Which};

const DAY: i64 = 1440;

/// A date without its year that has passed by no more days than this is not next year's.
const NOT_LONG_AGO: i64 = 61;

/// Why what is said is no day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct NoDay {
    /// As a sentence.
    pub(super) says: String,
    /// The day that may be meant, counted from 1970.
    pub(super) nearest: Option<i64>,
}

/// The day, counted from 1970.
pub(super) fn number(day: WallTime) -> i64 {
    day.minutes().div_euclid(DAY)
}

/// The beginning of a day; the first of all days where the calendar has ended.
pub(super) fn wall_time(day: i64) -> WallTime {
    WallTime::from_minutes(day.saturating_mul(DAY)).unwrap_or(WallTime::EARLIEST)
}

fn weekday_of(day: i64) -> usize {
    wall_time(day).day_of_week()
}

/// The days that may be meant by all of this together, the likeliest first. Never empty.
///
/// # Errors
/// Where there is no such day, or one saying contradicts another.
pub(super) fn days(said: &[Day], now: WallTime, order: DateOrder) -> Result<Vec<i64>, NoDay> {
    let today = number(now);
    // What fixes the day most; the others have to agree with it.
    let rank = |day: &Day| match day {
        Day::Numbers { .. } => 0,
        Day::OfMonth { month: Some(_), .. } => 1,
        Day::Ahead(_) => 2,
        Day::Week(..) => 3,
        Day::OfMonth { .. } => 4,
        Day::Weekday(..) => 5,
    };
    let Some(first) = said.iter().min_by_key(|day| rank(day)) else { return Ok(vec![today]) };
    let others = || said.iter().filter(|day| *day != first);
    let agreed = |day: i64| others().all(|other| agrees(*other, day, today));
    let weekday = others().any(|other| matches!(other, Day::Weekday(..)));
    let candidates = match *first {
        Day::Ahead(days) => vec![today.saturating_add(days)],
        Day::Weekday(weekday, which, later) => {
            weekdays(weekday, which, later, today).into_iter().map(|day| day.saturating_add(later)).collect()
        }
        Day::OfMonth { day, month: Some(month), year } => vec![on_date(day, month, year, today)?],
        Day::OfMonth { day, .. } => {
            let next = on_day(day, today)?;
            // "Friday the 1st" may be that of the month after.
            let later = on_day(day, next + 1).ok().filter(|later| weekday && agreed(*later));
            if agreed(next) { vec![next] } else { vec![later.unwrap_or(next)] }
        }
        Day::Numbers { first, second, year, dotted } => {
            let order = if dotted { DateOrder::DayFirst } else { order };
            let dates = in_either_order(first, second, year, order, today, (others().count() > 0).then_some(&agreed))?;
            dates.into_iter().take(if dotted { 1 } else { 2 }).collect()
        }
        Day::Week(week, year, weekday) => vec![in_week(week, year, weekday, others().copied(), today)?],
    };
    let agreeing: Vec<i64> = candidates.iter().copied().filter(|day| agreed(*day)).collect();
    if !agreeing.is_empty() {
        return Ok(agreeing);
    }
    let nearest = candidates.first().copied();
    let says = nearest.map(|day| contradiction(*first, day)).unwrap_or_default();
    // Who is wrong about tomorrow may be wrong about either.
    Err(NoDay { says, nearest: nearest.filter(|_| !said.iter().any(|day| matches!(day, Day::Ahead(_)))) })
}

fn agrees(said: Day, day: i64, today: i64) -> bool {
    let date = wall_time(day).date();
    let (year, month, day_of_month) = (date.0, u16::from(date.1), u16::from(date.2));
    match said {
        Day::Ahead(days) => today + days == day,
        Day::Weekday(weekday, ..) => weekday_of(day) == weekday,
        Day::OfMonth { day, month: named, year: of } => {
            day == day_of_month && named.is_none_or(|named| named == month) && of.is_none_or(|of| of == year)
        }
        Day::Numbers { first, second, year: of, .. } => {
            let either = [(first, second), (second, first)];
            either.contains(&(day_of_month, month)) && of.is_none_or(|of| of == year)
        }
        Day::Week(week, ..) => {
            monday_of_week(week, None, today).is_some_and(|monday| (monday..monday + 7).contains(&day))
        }
    }
}

fn contradiction(first: Day, day: i64) -> String {
    let date = wall_time(day);
    let weekday = WEEKDAYS.get(date.day_of_week()).copied().unwrap_or_default();
    let (_, _, of_month) = date.date();
    match first {
        Day::Ahead(0) => format!("Today is {}.", date.day_in_words()),
        Day::Ahead(1) => format!("Tomorrow is {}.", date.day_in_words()),
        Day::Ahead(_) => format!("That would be {}.", date.day_in_words()),
        _ => format!("{of_month} {} is a {weekday}.", date.month_name()),
    }
}

/// By its name. `later` says that days are counted from it.
fn weekdays(weekday: usize, which: Which, later: i64, today: i64) -> Vec<i64> {
    let ahead = |from: usize| i64::try_from((weekday + 7 - from) % 7).unwrap_or_default();
    let to_go = ahead(weekday_of(today));
    let coming = today + if to_go == 0 { 7 } else { to_go };
    // Weeks begin on Monday.
    let since_monday = i64::try_from((weekday_of(today) + 6) % 7).unwrap_or_default();
    let next_week = today - since_monday + 7 + ahead(1);
    match which {
        Which::Coming if to_go == 0 => vec![today, today + 7],
        Which::This if to_go == 0 => vec![today],
        Which::Coming | Which::This => vec![coming],
        Which::Next if coming == next_week || later > 0 => vec![coming],
        Which::Next => vec![coming, next_week],
        Which::NextWeek => vec![next_week],
        Which::Last => vec![today - if to_go == 0 { 7 } else { 7 - to_go }],
    }
}

/// A day of a month. Without its year it is the one that comes next, or has not passed long ago.
fn on_date(day: u16, month: u16, year: Option<u16>, today: i64) -> Result<i64, NoDay> {
    let (this_year, ..) = wall_time(today).date();
    let valid = |year: u16| WallTime::new(year, small(month), small(day), 0, 0).ok().map(number);
    if let Some(year) = year {
        return valid(year).ok_or_else(|| no_such_day(year, month));
    }
    let years = [this_year.saturating_sub(1), this_year, this_year.saturating_add(1)];
    let next = years.into_iter().filter_map(valid).find(|date| *date >= today - NOT_LONG_AGO);
    next.ok_or_else(|| {
        let (_, this_month, _) = wall_time(today).date();
        no_such_day(this_year + u16::from(month < u16::from(this_month)), month)
    })
}

/// A day of this month or the next one that has it.
fn on_day(day: u16, today: i64) -> Result<i64, NoDay> {
    let (mut year, mut month, this_day) = wall_time(today).date();
    if day < u16::from(this_day) {
        (year, month) = if month == 12 { (year.saturating_add(1), 1) } else { (year, month + 1) };
    }
    for _ in 0..3 {
        if let Ok(date) = WallTime::new(year, month, small(day), 0, 0) {
            return Ok(number(date));
        }
        (year, month) = if month == 12 { (year.saturating_add(1), 1) } else { (year, month + 1) };
    }
    Err(NoDay { says: "No month has so many days.".to_owned(), nearest: None })
}

/// Both orders of day and month: first the order that is usual here, and the other one where it has not passed. What stands
/// beside them may agree with one alone.
fn in_either_order(
    first: u16,
    second: u16,
    year: Option<u16>,
    order: DateOrder,
    today: i64,
    agreed: Option<&dyn Fn(i64) -> bool>,
) -> Result<Vec<i64>, NoDay> {
    let (day, month) = if order == DateOrder::DayFirst { (first, second) } else { (second, first) };
    let one = on_date(day, month, year, today);
    let other = on_date(month, day, year, today).ok();
    let (one, other) = match (one, other) {
        (Err(_), Some(other)) => return Ok(vec![other]),
        (Err(error), None) => return Err(error),
        (Ok(one), None) => return Ok(vec![one]),
        (Ok(one), Some(other)) => (one, other),
    };
    if let Some(agreed) = agreed {
        return Ok(if !agreed(one) && agreed(other) { vec![other] } else { vec![one] });
    }
    Ok(if other >= today && other != one { vec![one, other] } else { vec![one] })
}

/// The Monday of a week by its number. Without a year it is the next such week.
fn monday_of_week(week: u16, year: Option<u16>, today: i64) -> Option<i64> {
    let monday = |year: u16| {
        // The fourth of January is always in the first week.
        let fourth = number(WallTime::new(year, 1, 4, 0, 0).ok()?);
        let since_monday = i64::try_from((weekday_of(fourth) + 6) % 7).unwrap_or_default();
        Some(fourth - since_monday + 7 * (i64::from(week) - 1))
    };
    let (this_year, ..) = wall_time(today).date();
    match year {
        Some(year) => monday(year),
        None => {
            [this_year, this_year.saturating_add(1)].into_iter().filter_map(monday).find(|monday| monday + 7 > today)
        }
    }
}

fn in_week(
    week: u16,
    year: Option<u16>,
    weekday: Option<usize>,
    others: impl Iterator<Item = Day>,
    today: i64,
) -> Result<i64, NoDay> {
    let named = others.filter_map(|day| if let Day::Weekday(weekday, ..) = day { Some(weekday) } else { None });
    match (monday_of_week(week, year, today), weekday.or(named.last())) {
        (Some(monday), Some(weekday)) => Ok(monday + i64::try_from((weekday + 6) % 7).unwrap_or_default()),
        _ => Err(NoDay { says: "And on which day of that week?".to_owned(), nearest: None }),
    }
}

/// A number that is too large for any part of a date becomes the largest.
fn small(number: u16) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}

/// The last day that the month has.
fn no_such_day(year: u16, month: u16) -> NoDay {
    for day in [31, 30, 29, 28] {
        if let Ok(last) = WallTime::new(year, small(month), day, 0, 0) {
            return NoDay { says: format!("{} has {day} days.", last.month_name()), nearest: Some(number(last)) };
        }
    }
    NoDay { says: "There are twelve months.".to_owned(), nearest: None }
}
