//! What a language has to say.

use policy::{Action, Circumstance, Improvement, InterestHint, Kind, MessageKind, Point, Reason, Rule, Section};

use crate::Text;
use crate::compose::{CallTurn, Gap, Nearness, Scene, Template, TimeText, Turn};
use crate::details::{Depth, Register};
use crate::moment::Moment;

/// How a circumstance is shown, found and said. A program that needs one of these asks for that one, see [`Language`].
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
/// everybody who picks the circumstance. It is a pattern: `{now}` stands for "today" where the interview is today, and else
/// for "at the moment"; `{day}` for "today", "tomorrow", "on Thursday", or "that day" where the day is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CauseWords {
    /// How the clause stands in a message.
    pub form: CauseForm,
    /// How much is told until the person chooses.
    pub usual: Depth,
    /// No more than that there is one.
    pub private: &'static str,
    /// Its kind.
    pub category: &'static str,
    /// The thing itself.
    pub plain: &'static str,
    /// What happened, for somebody who missed the interview: "I was ill that morning". Empty where nobody misses one for it,
    /// and where there is nothing to tell but the own mistake.
    pub missed: &'static str,
}

/// How the clause of a cause stands in a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CauseForm {
    /// Something has happened: "I'm sorry, but … and can't make our interview."
    CannotCome,
    /// Two things at one time: "I'm afraid I can't make our interview, as …". The clause says "then" or "that day".
    Clash,
    /// The interview stands, something about it has to change: "…, so could we …?"
    NeedsAChange,
    /// "…, so I'm withdrawing my application."
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
    /// When the interview is.
    pub slot: TimeText,
    /// The new times on offer.
    pub alternatives: [TimeText; 3],
    /// What would make the interview work.
    pub need: String,
}

/// The words of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// One line; none where there is no subject.
    pub subject: Option<String>,
    /// The words, lines ended by `\n`.
    pub body: String,
    /// Where what is not known would go.
    pub gaps: Vec<Gap>,
}

/// A language: everything that a person reads, by its id. A text that is missing does not compile.
pub trait Language {
    // The words of a circumstance are asked for one by one, so that a program that never searches holds no words to search
    // with (docs/decisions/0079).

    /// A few words on the button of a circumstance.
    fn label(circumstance: Circumstance) -> &'static str;

    /// Where a near neighbour of a circumstance would fit better; empty where none is near.
    fn hint(circumstance: Circumstance) -> &'static str;

    /// Other words and phrases people type for a circumstance, in lower case, with commas between.
    fn finds(circumstance: Circumstance) -> &'static str;

    /// The cause of a circumstance as messages give it, in patterns.
    fn cause_words(circumstance: Circumstance) -> CauseWords;

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

    /// The cause of a circumstance as a clause in this register, for nobody's interview in particular: "I'm not well".
    fn cause(circumstance: Circumstance, register: Register, depth: Depth) -> String;

    /// A time in the pieces that sentences are made of.
    fn time(moment: &Moment, nearness: Nearness) -> TimeText;

    /// The day of writing, without an hour.
    fn today() -> TimeText;

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
