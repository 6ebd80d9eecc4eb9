//! English.

mod calendar;
mod causes;
mod circumstances;
mod improvements;
mod interest;
mod letters;
mod points;
mod reasons;
mod rules;
mod sentence;
mod steps;
mod templates;
mod times;
mod turns;

use policy::{Action, Cause, Circumstance, Improvement, InterestHint, Kind, MessageKind, Point, Reason, Rule, Section};

use crate::Text;
use crate::compose::{CallTurn, Scene, Template, Turn};
use crate::details::{Clock, Depth, WallTime};
use crate::language::{Blanks, CircumstanceWords, Language, Letter};
use crate::moment::Moment;

pub use calendar::{MONTHS, WEEKDAYS};
pub use times::{city, utc};

pub(crate) use causes::clause as cause;
pub(crate) use circumstances::words as circumstance;
pub(crate) use reasons::{kind, reads};
pub(crate) use rules::{rule, section};

/// English, as it is written in Britain.
#[derive(Clone, Copy, Debug)]
pub struct English;

impl Language for English {
    fn circumstance(circumstance: Circumstance) -> CircumstanceWords {
        circumstances::words(circumstance)
    }

    fn kind(kind: Kind) -> &'static str {
        reasons::kind(kind)
    }

    fn reads(reason: Reason) -> &'static str {
        reasons::reads(reason)
    }

    fn interest_hint(hint: InterestHint) -> &'static str {
        interest::hint(hint)
    }

    fn rule(rule: Rule) -> &'static str {
        rules::rule(rule)
    }

    fn section(section: Section) -> &'static str {
        rules::section(section)
    }

    fn point(point: Point) -> Text {
        points::point(point).into()
    }

    fn step(action: Action) -> Text {
        steps::step(action)
    }

    fn improvement(improvement: Improvement) -> &'static str {
        improvements::improvement(improvement)
    }

    fn cause(cause: Cause, depth: Depth) -> &'static str {
        causes::clause(cause, depth)
    }

    fn day(time: WallTime) -> String {
        time.day_in_words()
    }

    fn date(time: WallTime) -> String {
        time.date_in_words()
    }

    fn clock(time: WallTime, clock: Clock) -> String {
        time.clock_by(clock)
    }

    fn zone(name: &str) -> String {
        times::zone(name)
    }

    fn offset(ahead: i16) -> String {
        times::utc(ahead)
    }

    fn moment(moment: &Moment) -> String {
        times::moment(moment)
    }

    fn blanks() -> Blanks {
        templates::blanks()
    }

    fn template(template: Template) -> &'static str {
        templates::title(template)
    }

    fn letter(kind: MessageKind, scene: &Scene) -> Letter {
        letters::letter(kind, scene)
    }

    fn turn(turn: CallTurn, scene: &Scene) -> Turn {
        turns::turn(turn, scene)
    }
}
