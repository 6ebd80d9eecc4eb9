//! R17: words in capitals, exclamation marks in a row. Not acronyms, and not the names of roles.

use policy::Rule;
use words::{Part, Severity};

use super::super::check::Check;
use super::super::class::{Class, Classes};
use super::super::letters::{is_apostrophe, lower};
use super::super::meaning::Meaning;
use super::super::phrases::PhraseMatch;
use super::super::reading::Reading;
use super::super::report::{Note, Report, Wording};
use super::super::side::Side;
use super::super::text::Shape;

pub(super) const CHECK: Check = Check { rule: Rule::R17, find };

const CAPITALS: Wording = Wording {
    severity: Severity::Warn,
    says: "“$” in capitals reads as shouting.",
    instead: "Write it in ordinary letters.",
};

const MARKS: Wording = Wording {
    severity: Severity::Warn,
    says: "Exclamation marks in a row read as shouting.",
    instead: "One full stop is enough.",
};

fn find(reading: &Reading, report: &mut Report) {
    for side in &reading.sides {
        // In much of the world a letter is headed in capitals.
        if side.part != Part::Subject || is_pressing(side) {
            capitals(reading, side, report);
        }
        marks(side, report);
    }
}

/// Whether a subject presses somebody, so that its capitals are more than a heading.
fn is_pressing(side: &Side) -> bool {
    let words = &["urgent", "asap", "please", "pls", "immediately", "important", "now", "sorry"];
    side.text.source.contains('!') || (0..side.text.words.len()).any(|at| side.text.says_any(at, words))
}

/// Words that are right in capitals.
const NAMES: Classes = Classes::of(&[Class::Zone, Class::HalfDay, Class::Title, Class::TextSpeak]);

/// How much a word in capitals shouts: a word that our phrases know is no acronym, unless it is a short one.
fn loudness(reading: &Reading, side: &Side, at: usize) -> usize {
    let Some(word) = side.text.words.get(at) else { return 0 };
    let written = side.text.written(at);
    let known = word.plain.is_some();
    let name = written.starts_with('X') || word.classes.intersects(NAMES);
    if word.shape != Shape::Capitals || !known || name || reading.is_given(written) {
        return 0;
    }
    // Three letters can stand for anything: "TA", "PA". "SO" and "NOT" cannot.
    let is_short = written.len() < 4 && !word.is(Class::Fill) && !word.is(Class::Not);
    if is_short || word.is(Class::Acronym) || word.is(Class::Blank) { 1 } else { 8 }
}

fn capitals(reading: &Reading, side: &Side, report: &mut Report) {
    let text = &side.text;
    let is_i = |at: usize| text.written(at) == "I";
    let mut at = 0;
    while let Some(word) = text.words.get(at) {
        let first = at;
        let mut loud = 0;
        while let Some(next) = text.words.get(at)
            && next.sentence == word.sentence
            && (next.shape == Shape::Capitals || is_i(at))
        {
            // A name, or a blank that is told of already.
            let quiet = |found: &PhraseMatch| matches!(found.meaning, Meaning::RolePhrase | Meaning::Placeholder);
            let named = side.matches.iter().any(|found| quiet(found) && found.covers(at));
            loud += if named { 0 } else { loudness(reading, side, at) };
            at += 1;
        }
        let bracketed = text.between(first).contains(['[', '{', '<']);
        // One word that is none but loud, or a row of those that could be acronyms.
        if (loud >= 8 || loud > 1 && at - first > 3) && !bracketed {
            let first = if is_i(first) && at - first > 1 && loud < 16 { first + 1 } else { first };
            report.add(Note::words(&CAPITALS, side, first, at).fix(quiet(side, first, at)));
        }
        at = at.max(first + 1);
    }
}

/// The same words in ordinary letters, with a capital where a sentence begins and for "I".
fn quiet(side: &Side, first: usize, last: usize) -> String {
    let mut out = String::new();
    for at in first..last {
        if at > first {
            out.push_str(side.text.between(at));
        }
        let mut letters = side.text.written(at).chars();
        let opens = side.text.sentence(side.text.sentence_of(at)).first == at;
        let rest = letters.as_str();
        let is_i =
            rest == "I" || rest.starts_with('I') && rest.get(1..).is_some_and(|rest| rest.starts_with(is_apostrophe));
        if opens || is_i {
            out.extend(letters.next());
        }
        for letter in letters {
            out.push(lower(letter));
        }
    }
    out
}

/// Two exclamation marks or more, with question marks among them or not.
fn marks(side: &Side, report: &mut Report) {
    let source = side.text.source;
    let mut at = 0;
    while let Some(start) = source.get(at..).and_then(|rest| rest.find(is_mark)).map(|found| at + found) {
        let row: &str = source.get(start..).unwrap_or_default();
        let row = row.get(..row.find(|mark| !is_mark(mark)).unwrap_or(row.len())).unwrap_or_default();
        let asks = row.contains('?');
        let shouts = row.chars().filter(|mark| *mark != '?').count();
        if shouts > 1 || shouts == 1 && asks && row.chars().count() > 2 {
            let fix = if asks { "?" } else { "." };
            report.add(Note::bytes(&MARKS, side, (start, start + row.len())).fix(fix.to_owned()));
        }
        at = start + row.len();
    }
}

const fn is_mark(character: char) -> bool {
    matches!(character, '!' | '?' | '！')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::testing::{email, fires, found, mended, stays_silent};
    use words::Details;

    #[test]
    fn finds_a_raised_voice() {
        fires(
            Rule::R17,
            &[
                "I am SO sorry.",
                "PLEASE MOVE MY INTERVIEW.",
                "Thank you!!",
                "I can NOT come tomorrow.",
                "URGENT: I must reschedule.",
                "I HAVE BEEN WAITING FOR AN ANSWER",
                "Why did nobody tell me?!!",
                "This is VERY important to me!!!",
                "I'M SORRY BUT I CAN'T COME",
            ],
        );
    }

    #[test]
    fn avoids_false_positive_on_acronyms_and_names() {
        stays_silent(
            Rule::R17,
            &[
                "I am writing about the SENIOR QA ENGINEER role at IBM.",
                "The HR team in the US and the UK, at 10 AM CET.",
                "Thank you! I look forward to it.",
                "I work in IT for the NHS.",
                "My CV and the PDF are attached.",
                "Is that OK?",
                "I saw it on the BBC. I think so.",
                "The PM and the CFO of SAP in NY.",
                "Really? Yes!",
                "I read about it in WHO and EU reports.",
            ],
        );
        let mut draft = email("the NEED FOR SPEED Analyst role");
        draft.details = Some(Details { role: "NEED FOR SPEED Analyst".to_owned(), ..Details::default() });
        assert!(found(&draft, Rule::R17).is_empty());
    }

    #[test]
    fn a_heading_in_capitals_is_no_shout() {
        let mut draft = email("I am withdrawing, with thanks.");
        for (subject, loud) in [
            ("WITHDRAWAL - Security Supervisor, 26 March", false),
            ("INTERVIEW FOR FACILITY MANAGER", false),
            ("URGENT - CANNOT COME TODAY", true),
        ] {
            draft.subject = Some(subject.to_owned());
            assert_eq!(!found(&draft, Rule::R17).is_empty(), loud, "{subject}");
        }
    }

    #[test]
    fn the_fix_lowers_the_voice() {
        let draft = email("PLEASE MOVE IT!!! I'M SO SORRY. Could you NOT wait?!! I am VERY ill.");
        assert_eq!(mended(&draft, Rule::R17), "Please move it. I'm so sorry. Could you not wait? I am very ill.");
    }
}
