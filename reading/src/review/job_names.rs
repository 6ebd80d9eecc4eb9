//! Names of jobs: whatever stands between "for the" and "role", after "position of" and "interview for", before
//! "interview"; and words that end as the names of jobs do, in the places where such names stand.

use super::class::{Class, Classes};
use super::meaning::Meaning;
use super::phrases::PhraseMatch;
use super::text::{Shape, Text};

/// How many words a name may have before its "role".
const LONGEST: usize = 7;

/// How the names of jobs end.
const ENDINGS: [&str; 31] = [
    "er", "or", "ist", "ian", "ant", "yst", "ee", "ect", "gent", "rew", "iate", "ary", "rse", "ef", "ook", "erk",
    "uty", "ead", "ot", "uard", "oach", "egal", "tern", "tice", "ife", "edic", "ista", "ing", "les", "aid", "ive",
];

/// What a name belongs to.
const TOLD: Classes = Classes::of(&[Class::Int, Class::Proc, Class::Job]);

/// What no title ends with.
const NO_TITLE: Classes = Classes::of(&[
    Class::NoName,
    Class::When,
    Class::Month,
    Class::Title,
    Class::Video,
    Class::Number,
    Class::Job,
    Class::Int,
]);

/// Every name of a job, in order.
pub(super) fn find(text: &Text, is_subject: bool) -> Vec<PhraseMatch> {
    let mut names: Vec<PhraseMatch> = Vec::new();
    // Past the words that a name in small letters may belong to.
    let mut near = 0;
    for (at, word) in text.words.iter().enumerate() {
        if word.classes.intersects(TOLD) || text.written(at).eq_ignore_ascii_case("as") {
            near = at + LONGEST + 3;
        }
        let job = || before(text, at, is_subject).or_else(|| after(text, at)).or_else(|| training(text, at));
        let name = if word.is(Class::Job) { job() } else { None };
        let title = || {
            let may_be = word.shape != Shape::Lower || at < near || text.classes(at + 1).intersects(TOLD);
            if may_be { title(text, at, is_subject) } else { None }
        };
        if let Some((first, last)) = name.or_else(title).or_else(|| trade(text, at, is_subject)) {
            // "Data Analyst" is a part of "the Data Analyst role".
            while names.last().is_some_and(|name| name.last > first) {
                names.pop();
            }
            names.push(PhraseMatch { meaning: Meaning::RolePhrase, first, last });
        }
    }
    names
}

/// "the Data Analyst role", "for junior accountant position", but not "the new role" nor "a job elsewhere".
fn before(text: &Text, at: usize, is_subject: bool) -> Option<(usize, usize)> {
    let line = text.sentence(text.sentence_of(at));
    let mut first = at;
    while first > line.first && at - first < LONGEST && !text.is(first - 1, Class::Opens) {
        first -= 1;
    }
    // An opening, or a capital: "Data Analyst role".
    let capital = at > line.first && text.is_upper(at - 1);
    let opened = first > line.first && text.is(first - 1, Class::Opens);
    // A subject that begins with the name: "KS2 teaching post, Tuesday 1pm".
    let begins = is_subject && first == line.first;
    if !opened && !capital && !begins || at == first || text.is(at - 1, Class::NoName) {
        return None;
    }
    if !opened && !begins {
        return Some((at - 1, at + 1));
    }
    // What was accepted or started elsewhere is another job than this.
    let taken = first >= 2 && text.is(first - 2, Class::Takes);
    let verb = (first..at).any(|at| !text.is_upper(at) && (text.is(at, Class::Takes) || text.is(at, Class::Fill)));
    (!taken && !verb).then_some((first, at + 1))
}

/// "the position of nurse", "as a cook".
fn after(text: &Text, at: usize) -> Option<(usize, usize)> {
    const NO_NAME: Classes = Classes::of(&[Class::NoName, Class::Fill, Class::Possessive, Class::When, Class::Number]);
    let opens = |at: usize| text.is(at, Class::Opens) && !text.is(at, Class::Possessive);
    if !opens(at + 1) {
        return None;
    }
    let name = if opens(at + 2) { at + 3 } else { at + 2 };
    let fits = !text.classes(name).intersects(NO_NAME)
        && text.follows(name)
        && text.follows(at + 1)
        && text.sentence_of(name) == text.sentence_of(at);
    fits.then_some((at, name + 1))
}

/// "The traineeship interview", "a residency in surgery": what somebody learns is a name by itself.
fn training(text: &Text, at: usize) -> Option<(usize, usize)> {
    let words = ["residency", "fellowship", "apprenticeship", "traineeship", "internship", "studentship", "clerkship"];
    let told = text.is(at + 1, Class::Int) || text.says_any(at + 1, &["in", "scheme", "programme"]);
    (text.says_any(at, &words) && told).then_some((at, at + 1))
}

/// "the Stonemason interview", "interview for Lighthouse Guide", "as a nurse", "Monday at 9, Night Porter", where this is
/// the last word of the title; not "my manager".
fn title(text: &Text, at: usize, is_subject: bool) -> Option<(usize, usize)> {
    let line = text.sentence(text.sentence_of(at));
    let written = text.written(at);
    let trade = text.is(at, Class::Trade);
    if text.classes(at).intersects(NO_TITLE) || written.len() < 4 && !trade {
        return None;
    }
    let first = first_of_title(text, at, line.first);
    let has = |at: usize, classes: Classes| at >= line.first && at < line.last && text.classes(at).intersects(classes);
    // The word before; past every sentence where there is none.
    let before = |at: usize| at.checked_sub(1).unwrap_or(usize::MAX);
    let opening = |at: usize| has(at, Classes::of(&[Class::Opens])) && !text.is(at, Class::Possessive);
    // Where "for the" begins, and what it belongs to.
    let mut opens = first;
    while opening(before(opens)) {
        opens -= 1;
    }
    // "Night Porter, interview on Monday" as well.
    let beside = has(at + 1, TOLD) && (text.follows(at + 1) || first < at && text.between(at + 1).trim_ascii() == ",");
    let belongs = has(before(opens), TOLD) && (opens < first || text.between(first).ends_with('('));
    let as_a = opens < first && text.written(opens).eq_ignore_ascii_case("as");
    // "Monday at 9, Night Porter", "interview: Night Porter".
    let dated = has(before(first), TOLD.with(Class::When).with(Class::Month).with(Class::Number).with(Class::HalfDay));
    let action = written.ends_with("ing");
    let fits = if !text.is_upper(at) {
        // "My manager" and "the other interview" are none, but "the team leader" is.
        let own = has(before(at), Classes::of(&[Class::Possessive]))
            || !trade && has(before(at), Classes::of(&[Class::NoName]));
        !own && (beside && at > line.first && !action && !has(at + 1, Classes::of(&[Class::Time]))
            || belongs
            || trade && text.between(first).ends_with('(') && text.between(at + 1).starts_with(')')
            || as_a && opens + 1 < first)
    } else if beside && at > line.first || belongs || first > line.first && is_office(text, first, at) {
        return Some((first, at + 1));
    } else {
        opens < first || first > line.first && dated || is_subject && (at > line.first || beside && !action)
    };
    (fits && (trade || ENDINGS.iter().any(|ending| written.ends_with(ending)))).then_some((first, at + 1))
}

/// "Regional Director", wherever it stands: no surname, and nobody whom the writer calls "my Line Manager".
fn is_office(text: &Text, first: usize, at: usize) -> bool {
    let offices =
        ["director", "officer", "analyst", "engineer", "executive", "coordinator", "administrator", "specialist"];
    let whose =
        text.says_any(first - 1, &["my", "our", "your", "his", "her", "their"]) || text.is(first - 1, Class::Title);
    first < at && !whose && text.says_any(at, &offices)
}

/// "For shift leader in warehouse", "the social media intern thing", "about the cook's place": a word that is nothing but the
/// name of a job, where they are told what it is for. Not "my driver", nor "the nurse says".
fn trade(text: &Text, at: usize, is_subject: bool) -> Option<(usize, usize)> {
    if !text.is(at, Class::Trade) {
        return None;
    }
    let line = text.sentence(text.sentence_of(at));
    let stops = Classes::of(&[Class::Opens, Class::Fill, Class::When, Class::Number, Class::Int, Class::Possessive]);
    // "A fifth-grade teacher"
    let joined = |at: usize| text.follows(at) || text.between(at) == "-";
    let goes_back = |at: usize| joined(at) && !text.classes(at - 1).intersects(stops);
    let mut first = at;
    while first > line.first && at - first < LONGEST && goes_back(first) {
        first -= 1;
    }
    let is_name = |at: usize| !text.is(at, Class::NoName) && !text.is(at, Class::Kin);
    let opens = first.checked_sub(1).filter(|before| *before >= line.first);
    // "Wimbourne - AP clerk - Thursday": a subject names it as shortly as that.
    let Some(opens) = opens.filter(|opens| !is_subject || text.is(*opens, Class::Opens)) else {
        return (is_subject && is_name(at)).then_some((at, at + 1));
    };
    let article = text.says_any(opens, &["the", "a", "an"]);
    let word = if article { opens.checked_sub(1)? } else { opens };
    let told = text.says_any(word, &["for", "as", "about", "regarding"]);
    let thing = text.says_any(at + 1, &["thing", "place", "work", "spot", "slot", "opening", "gig", "one"]);
    ((told || article && thing) && (first..=at).all(is_name)).then_some((first, at + 1))
}

/// The first word of a title that ends at this word: as far back as words are written alike.
fn first_of_title(text: &Text, at: usize, line_first: usize) -> usize {
    let small = !text.is_upper(at);
    let stops = if small { NO_TITLE.with(Class::Opens) } else { NO_TITLE };
    let mut first = at;
    while first > line_first && at - first < LONGEST && text.follows(first) {
        let before = first - 1;
        let alike =
            text.is_upper(before) != small || text.words.get(before).is_some_and(|word| word.shape == Shape::Capitals);
        // In a text all in capitals, "FOR" opens the name and is no part of it.
        let opens =
            text.is(before, Class::Opens) && text.words.get(before).is_some_and(|word| word.shape == Shape::Capitals);
        // And so does "The" at the beginning of a line.
        let begins = before == line_first && !small && text.is(before, Class::Opens);
        if begins || opens && text.written(before).len() > 1 {
            break;
        }
        // "Health Records Clerk": with a capital inside a line, even such a word belongs to the name.
        let named = text.is(before, Class::NoName) && !small && before > line_first;
        let call_centre = text.is(before, Class::Int) && text.written(first).starts_with("cent");
        if !alike || text.classes(before).intersects(stops) && !call_centre && !named {
            break;
        }
        first = before;
    }
    first
}
