//! R2: more than one apology, or self-blame. One "very sorry" is fine.

use policy::Rule;
use words::Severity;

use super::super::check::Check;
use super::super::class::Class;
use super::super::letters::capitalised;
use super::super::meaning::{Meaning, Meanings};
use super::super::phrases::PhraseMatch;
use super::super::reading::Reading;
use super::super::report::{Note, Report, Wording};
use super::super::side::Side;

pub(super) const CHECK: Check = Check { rule: Rule::R2, find };

const BLAME: Wording = Wording {
    severity: Severity::Warn,
    says: "“$” puts you down, and asks them to comfort you.",
    instead: "Leave it out. One plain apology is enough.",
};

const SECOND: Wording = Wording {
    severity: Severity::Warn,
    says: "A second apology makes it about your worry.",
    instead: "Leave it out. One plain apology is enough.",
};

fn find(reading: &Reading, report: &mut Report) {
    let Some(side) = reading.body() else { return };
    let mut apologies = 0;
    for found in &side.matches {
        if found.meaning == Meaning::SelfBlame {
            // Whoever is ill may say that they feel terrible; whoever feels terrible about it is not ill of it.
            let bodily = side.text.is_before(found.last, Class::Awful);
            let of_illness = bodily && side.is_near(found, Meanings::of(&[Meaning::Health]));
            if !of_illness && !is_averted(side, found) {
                let whole = deletion(side, found).filter(|&span| span == side.text.span(found.first, found.last));
                report.add(Note::words(&BLAME, side, found.first, found.last).fix(whole.map(|_| String::new())));
            }
        } else if found.meaning == Meaning::Apology {
            apologies += 1;
            if apologies > 1 {
                report.add(if let Some(span) = deletion(side, found) {
                    Note::bytes(&SECOND, side, span).fix(String::new())
                } else if let Some((last, fix)) = without_lead(side, found) {
                    Note::words(&SECOND, side, found.first, last).fix(fix)
                } else {
                    Note::words(&SECOND, side, found.first, found.last)
                });
            }
        }
    }
}

/// "I would rather say so now than sit across from you and waste your hour": what is told as not done.
fn is_averted(side: &Side, found: &PhraseMatch) -> bool {
    let line = side.text.sentence(side.text.sentence_of(found.first));
    let told_off =
        (line.first..found.first).any(|at| side.text.says_any(at, &["rather", "instead", "without", "avoid"]));
    // "I'd be wasting your afternoon if I came."
    told_off || found.first > line.first && side.text.says_before(found.first, "be")
}

/// What has to be in a sentence for it to be kept.
const KEPT: Meanings = Meanings::of(&[
    Meaning::Withdraws,
    Meaning::AsksToMove,
    Meaning::AsksToAdjust,
    Meaning::AsksForTime,
    Meaning::Cancels,
    Meaning::IsLate,
    Meaning::PointsOn,
    Meaning::OfferCue,
    Meaning::Thanks,
    Meaning::Health,
    Meaning::Family,
    Meaning::Accident,
    Meaning::Accepted,
    Meaning::Travel,
    Meaning::RolePhrase,
    Meaning::Clash,
]);

/// The bytes of the sentence around an apology, with the blank after it, if it does nothing but apologise.
fn deletion(side: &Side, found: &PhraseMatch) -> Option<(usize, usize)> {
    let number = side.text.sentence_of(found.first);
    let sentence = side.text.sentence(number);
    let inside = sentence.first >= side.message.0 && sentence.last <= side.message.1;
    if sentence.last - sentence.first > 22 || side.meanings_of(number).intersects(KEPT) || !inside {
        return None;
    }
    if (sentence.first..sentence.last).any(|at| side.text.is(at, Class::When)) {
        return None;
    }
    let (start, mut end) = side.text.span(sentence.first, sentence.last);
    // Its own marks and the blanks after them; a line of its own keeps its line break.
    let mut blanks = false;
    for byte in side.text.between(sentence.last).bytes() {
        if byte != b' ' && (blanks || byte.is_ascii_whitespace()) {
            break;
        }
        blanks |= byte == b' ';
        end += 1;
    }
    Some((start, end))
}

/// "I am sorry, but I …" becomes "I …": where the words to drop end, and what stays of them.
fn without_lead(side: &Side, found: &PhraseMatch) -> Option<(usize, String)> {
    let sentence = side.text.sentence(side.text.sentence_of(found.first));
    let but = side.text.says(found.last, "but");
    let next = found.last + usize::from(but);
    if found.first != sentence.first || next >= sentence.last || !but && !side.text.between(next).starts_with(',') {
        return None;
    }
    Some((next + 1, capitalised(side.text.written(next))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::testing::{email, fires, mended, stays_silent};

    #[test]
    fn finds_the_second_apology_and_self_blame() {
        fires(
            Rule::R2,
            &[
                "I am so sorry. I cannot come tomorrow. Again, I apologise for the trouble.",
                "Sorry, sorry, I know this is late.",
                "I'm really sorry to do this. Please accept my deepest apologies.",
                "I feel terrible about cancelling on you.",
                "Please forgive me for this, I am so stupid.",
                "I hate to do this but I have to move the interview. I feel so bad.",
                "I apologize for the short notice. My apologies once more for\nthe inconvenience.",
                "I know this is very unprofessional of me and I have no excuse.",
                "I’m such an idiot for mixing up the dates.",
                "I have let you down, and I understand if you never want to hear from me again.",
            ],
        );
    }

    #[test]
    fn avoids_false_positive_on_one_apology() {
        stays_silent(
            Rule::R2,
            &[
                "I am very sorry for the inconvenience.",
                "I was sorry to hear that Ms Lee is unwell. I apologise for the short notice.",
                "I apologise for the inconvenience and thank you for your patience.",
                "There is no need to apologise. I am sorry that I cannot make the new time.",
                "I woke up feeling terrible with a fever and cannot come in. I'm sorry for the late notice.",
                "Thank you for your apology about the delay. I am sorry to miss you.",
                "It was my mistake: I misread the time zone. I apologise for the inconvenience.",
                "I do not want to waste your time, so I am withdrawing now. Please accept my apologies.",
                "I am sorry to say that I must withdraw. I apologise for the short notice.",
                "I would be sorry to lose the chance to meet you. I apologise for any trouble caused.",
                "I'm very sorry for the short notice, but I'm not well today. Could we find another time?",
                "I missed our interview, and the mistake was mine. I'm sorry you were kept waiting.",
            ],
        );
    }

    #[test]
    fn the_fix_drops_what_only_apologises_again() {
        let draft = email(
            "I am sorry for the late notice. I have the flu. Again, I am truly sorry for this. Could we meet on Monday?\nSorry, but I will be away on Friday.",
        );
        assert_eq!(
            mended(&draft, Rule::R2),
            "I am sorry for the late notice. I have the flu. Could we meet on Monday?\nI will be away on Friday."
        );
    }
}
