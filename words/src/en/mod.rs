//! English.

mod calendar;
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

use policy::{Action, Circumstance, Improvement, InterestHint, Kind, MessageKind, Point, Reason, Rule, Section};

use crate::Text;
use crate::compose::{CallTurn, Nearness, Scene, Template, TimeText, Turn};
use crate::details::{Depth, Register};
use crate::language::{Blanks, CauseWords, Language, Letter};
use crate::moment::Moment;

pub use calendar::{MONTHS, WEEKDAYS};
pub use letters::bare_role;
pub use times::{city, utc};

pub(crate) use circumstances::{cause as cause_words, finds, hint, label};
pub(crate) use reasons::{kind, reads};
pub(crate) use rules::{rule, section};

/// English, as it is written in Britain.
#[derive(Clone, Copy, Debug)]
pub struct English;

impl Language for English {
    fn label(circumstance: Circumstance) -> &'static str {
        circumstances::label(circumstance)
    }

    fn hint(circumstance: Circumstance) -> &'static str {
        circumstances::hint(circumstance)
    }

    fn finds(circumstance: Circumstance) -> &'static str {
        circumstances::finds(circumstance)
    }

    fn cause_words(circumstance: Circumstance) -> CauseWords {
        circumstances::cause(circumstance)
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

    fn cause(circumstance: Circumstance, register: Register, depth: Depth) -> String {
        letters::cause(circumstance, register, depth)
    }

    fn time(moment: &Moment, nearness: Nearness) -> TimeText {
        times::time(moment, nearness)
    }

    fn today() -> TimeText {
        times::today()
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
