//! Words that stand for one another. The words of a class are in `phrases/classes/` under its name: those of `GoOn` in
//! `go-on.txt`, and phrases call it `GO-ON`.

use crate::enum_set::enum_with_set;

enum_with_set! {
    /// Words that stand for one another.
    enum Class;
    /// A set of classes.
    set Classes;
    /// Words that may come between any two others.
    Fill,
    /// What denies.
    Not,
    /// A word that begins with a digit. Found by code, not listed.
    Number,
    /// The first word of a day or a time. Found by code, not listed.
    When,
    /// A day of the week.
    Weekday,
    /// A month.
    Month,
    /// A day told from today.
    Relative,
    /// A part of a day.
    Part,
    /// A number in letters.
    Spelled,
    /// What follows the number of a clock time.
    HalfDay,
    /// Begins "half past two".
    Half,
    /// A time without a number.
    Noon,
    /// Comes before a clock time.
    BeforeClock,
    /// Stands between two times.
    Choice,
    /// What may stand between an interview and its date.
    Link,
    /// What can be counted: "3 days".
    Unit,
    /// Before a day, makes it no date: "since Monday".
    VagueBefore,
    /// Before a day, what makes it a limit.
    Limit,
    /// Comes before a name, or has a point that ends no sentence.
    Title,
    /// What comes before the name of a job.
    Opens,
    /// Opens a name that is somebody's.
    Possessive,
    /// What is done with another job.
    Takes,
    /// A job, as a word.
    Job,
    /// People by their work.
    Trade,
    /// What is no name of a job, though it stands where one would.
    NoName,
    /// The interview, as a word.
    Int,
    /// A time, as a word.
    Time,
    /// Another one.
    New,
    /// To find another time.
    Move,
    /// Words for moving something, the time among them.
    Shift,
    /// What others have done with the time.
    Moved,
    /// To be there.
    Attend,
    /// To stay in the process.
    GoOn,
    /// The process, as a word.
    Proc,
    /// To meet, or to find a time for it.
    Meet,
    /// Other ways to meet.
    Video,
    /// The employer and their people.
    They,
    /// Family.
    Kin,
    /// Who can make somebody stay away.
    Boss,
    /// Not well.
    Sick,
    /// Transport.
    Vehicle,
    /// What an interview by video needs.
    Tech,
    /// What things do when they go wrong.
    Fail,
    /// Trouble of no particular kind.
    Issue,
    /// What people call such trouble.
    Odd,
    /// The employer and what they do.
    Org,
    /// Words of blame.
    Bad,
    /// How somebody feels.
    Awful,
    /// Words that put oneself down.
    Fool,
    /// Pay.
    Pay,
    /// A number that is money. Found by code, not listed.
    Sum,
    /// To make it known.
    Tell,
    /// Begins a greeting.
    Greet,
    /// Blanks in templates.
    Blank,
    /// The abbreviation of a time zone.
    Zone,
    /// Acronyms or names as well as words: in capitals they count in a row, and not alone.
    Acronym,
    /// A letter that stands for a word. The spellings in `text-speak-forms.txt` belong here, too.
    TextSpeak,
}
