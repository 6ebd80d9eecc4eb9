//! What a language has to say.

use policy::{Action, Cause, Improvement, InterestHint, MessageKind, Point, Reason, ReasonGroup, Rule, Section};

use crate::Text;
use crate::compose::{CallTurn, Scene, Template, TimeText, Turn};
use crate::details::{Clock, ReasonDetail, WallTime};
use crate::moment::Moment;

/// How a reason is shown and found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReasonWords {
    /// A few words on the button.
    pub label: &'static str,
    /// What it covers, and where a near neighbour would fit better.
    pub hint: &'static str,
    /// Other words people use for it, in lower case.
    pub finds: &'static str,
    /// How hiring teams read it, as a sentence.
    pub reads: &'static str,
}

/// What stands in a template in the place of a detail: a blank to fill in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blanks {
    /// Who sends the message.
    pub your_name: String,
    /// Who is addressed.
    pub interviewer: String,
    /// The employer.
    pub company: String,
    /// The job.
    pub role: String,
    /// Where the sender can be called.
    pub phone: String,
    /// The zone of the interview.
    pub time_zone: String,
    /// When the interview is, with its zone.
    pub slot: TimeText,
    /// The new times on offer, with their zone.
    pub alternatives: [TimeText; 3],
}

/// The words of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// One line; none where there is no subject.
    pub subject: Option<String>,
    /// The words, lines ended by `\n`.
    pub body: String,
}

/// A language: everything that a person reads, by its id. A text that is missing does not compile.
pub trait Language {
    /// The words for a reason: label, hint, what it is found by, and how it is read.
    fn reason(reason: Reason) -> ReasonWords;

    /// The heading of a group of reasons.
    fn reason_group(group: ReasonGroup) -> &'static str;

    /// A hint beside the question "Do you still want the job?".
    fn interest_hint(hint: InterestHint) -> &'static str;

    /// A rule, for anybody and any situation.
    fn rule(rule: Rule) -> &'static str;

    /// The title of a section of rules.
    fn section(section: Section) -> &'static str;

    /// What a rule means for this person, now.
    fn point(point: Point) -> Text;

    /// One thing to do now.
    fn step(action: Action) -> Text;

    /// The one step that would help most.
    fn improvement(improvement: Improvement) -> &'static str;

    /// The reason as a message gives it, at the level of a category, never more (M5): the opening of a sentence.
    fn cause(cause: Cause, detail: ReasonDetail) -> &'static str;

    /// A day without its year: "Thursday 3 December".
    fn day(time: WallTime) -> String;

    /// A day with its year.
    fn date(time: WallTime) -> String;

    /// A clock time.
    fn clock(time: WallTime, clock: Clock) -> String;

    /// A zone by its IANA name, as people say it: "Berlin time".
    fn zone(name: &str) -> String;

    /// How many minutes a zone is ahead of UTC: "UTC+5:30".
    fn offset(ahead: i16) -> String;

    /// A moment, by the clock of one side or both, as far as it is told.
    fn moment(moment: &Moment) -> String;

    /// What stands in templates in the place of details.
    fn blanks() -> Blanks;

    /// What a template is for.
    fn template(template: Template) -> &'static str;

    /// A message for this scene.
    fn letter(kind: MessageKind, scene: &Scene) -> Letter;

    /// What to do or say when a call takes this turn.
    fn turn(turn: CallTurn, scene: &Scene) -> Turn;
}
