//! What a language has to say.

use policy::{Action, Cause, Circumstance, Improvement, InterestHint, Kind, MessageKind, Point, Reason, Rule, Section};

use crate::Text;
use crate::compose::{CallTurn, Scene, Template, TimeText, Turn};
use crate::details::{Clock, Depth, WallTime};
use crate::moment::Moment;

/// How a circumstance is shown, found and said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CircumstanceWords {
    /// A few words on the button.
    pub label: &'static str,
    /// Where a near neighbour would fit better; empty where none is near.
    pub hint: &'static str,
    /// Other words and phrases people type for it, in lower case, with commas between.
    pub finds: &'static str,
    /// The cause as messages give it.
    pub cause: CauseWords,
}

/// A cause at three depths (M5). Each is a clause without a capital (but for "I") and without a full stop, and true of
/// everybody who picks the circumstance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CauseWords {
    /// How the clause stands in a message.
    pub form: CauseForm,
    /// No more than that there is one.
    pub private: &'static str,
    /// Its kind.
    pub category: &'static str,
    /// The thing itself.
    pub plain: &'static str,
}

/// How the clause of a cause stands in a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CauseForm {
    /// "I'm sorry, but … and I can't make our interview"; where the clause has a "can't" of its own, "so I won't be able to
    /// make our interview".
    CannotCome,
    /// The interview stands, something about it has to change: "…, so could we …?"
    NeedsAChange,
    /// "…, so I'd like to withdraw."
    Leaving,
    /// A remark about what they did or did not do, which opens the question: "…. Could you …?"
    TheirDoing,
    /// Nothing that would be an excuse by itself (nerves, second thoughts): "…, and I'd like to …".
    OwnWish,
}

impl CircumstanceWords {
    /// The phrases people type for it, one by one.
    pub fn phrases(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.finds.split(", ")
    }
}

impl CauseWords {
    /// The clause at this depth.
    #[must_use]
    pub const fn at(&self, depth: Depth) -> &'static str {
        match depth {
            Depth::Private => self.private,
            Depth::Category => self.category,
            Depth::Plain => self.plain,
        }
    }
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
    /// The words for a circumstance: label, hint, what it is found by, and its cause.
    fn circumstance(circumstance: Circumstance) -> CircumstanceWords;

    /// The name of a kind of circumstance.
    fn kind(kind: Kind) -> &'static str;

    /// How hiring teams read a reason, as a sentence.
    fn reads(reason: Reason) -> &'static str;

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
    fn cause(cause: Cause, depth: Depth) -> &'static str;

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
