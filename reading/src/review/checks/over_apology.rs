//! R2: more than one apology, or self-blame. One "very sorry" is fine.

use super::Check;
use crate::review::lexicon::{Hit, Phrases, Sense, Senses, senses};
use crate::review::reading::{Reading, Side};
use crate::review::report::{Report, Tell};
use crate::review::text::is_upper;
use crate::review::vocabulary::Class;
use policy::Rule;
use words::Severity;

pub(super) const CHECK: Check = Check { rule: Rule::R2, name: "over-apology", phrases: PHRASES, find };

const PHRASES: &[Phrases] = &[
    Phrases(
        Sense::Apology,
        "i|we|am sorry;sorry;i|we *apologise;apologise;accept *apology;apology;forgive|pardon me|my|this;\
        !sorry *hear|learn|read|see|say|inform|report|lose;!sorry *loss|news;\
        !no|NOT|without|need|nothing|reason apology|apologise|sorry;!your|their apology;\
        !you|they|she|he|THEY apologise;!would sorry",
    ),
    Phrases(
        Sense::SoftApology,
        "regret;sorry to say|inform|report;excuse|pardon|forgive;!NOT|no excuse|regret;!you regret",
    ),
    Phrases(
        Sense::SelfBlame,
        "feel *AWFUL;AWFUL about|for|to;embarrassed;i|am ashamed;i|such|how FOOL;FOOL of me;\
        all|entirely|completely|totally|only my fault|mistake|doing;no|NOT excuse;let *down;\
        disappoint you|everyone;hate myself|to do|ask|cancel|be;NOT apologise|tell *enough|how;\
        NOT forgive|believe myself|i|how;mess|messed *up;waste your|so;waste *time;\
        know|realise|understand|aware|appreciate *unprofessional|unacceptable|rude|irresponsible|annoying|selfish|terrible|awful|bad;\
        unprofessional|irresponsible|rude *of me|my;NOT deserve;understand if you NOT;\
        !NOT want|wish|like|mean *waste|disappoint|let|be;!NOT|avoid|rather|without|to|than waste;\
        !hate to miss|lose;!let *gently|know;!NOT feel;!sorry *mess;!waste *my",
    ),
];

const BLAME: Tell = Tell {
    severity: Severity::Warn,
    says: "“$” puts you down, and asks them to comfort you.",
    instead: "Leave it out. One plain apology is enough.",
};

const SECOND: Tell = Tell {
    severity: Severity::Warn,
    says: "A second apology makes it about your worry.",
    instead: "Leave it out. One plain apology is enough.",
};

fn find(reading: &Reading, report: &mut Report) {
    let Some(side) = reading.body() else { return };
    let mut apologies = 0;
    for hit in &side.hits {
        if hit.sense == Sense::SelfBlame {
            // Whoever is ill may say that they feel terrible; whoever feels terrible about it is not ill of it.
            let bodily = side.text.is(hit.last - 1, Class::Awful);
            if !bodily || !side.near(hit, senses(&[Sense::Health])) {
                let whole = deletion(side, hit).filter(|&span| span == side.text.span(hit.first, hit.last));
                report.at(&BLAME, side, hit.first, hit.last, whole.map(|_| String::new()));
            }
        } else if hit.sense == Sense::Apology {
            apologies += 1;
            if apologies > 1 {
                if let Some(span) = deletion(side, hit) {
                    report.bytes(&SECOND, side, span, Some(String::new()));
                } else if let Some((last, fix)) = without_lead(reading, side, hit) {
                    report.at(&SECOND, side, hit.first, last, Some(fix));
                } else {
                    report.at(&SECOND, side, hit.first, hit.last, None);
                }
            }
        }
    }
}

/// What has to be in a sentence for it to be kept.
const KEPT: Senses = senses(&[
    Sense::Withdraws,
    Sense::AsksToMove,
    Sense::AsksToAdjust,
    Sense::AsksForTime,
    Sense::Cancels,
    Sense::IsLate,
    Sense::PointsOn,
    Sense::OfferCue,
    Sense::Thanks,
    Sense::Health,
    Sense::Family,
    Sense::Accident,
    Sense::Accepted,
    Sense::Travel,
    Sense::RolePhrase,
    Sense::Clash,
]);

/// The bytes of the sentence around an apology, with the blank after it, if it does nothing but apologise.
fn deletion(side: &Side, hit: &Hit) -> Option<(usize, usize)> {
    let sentence = side.text.sentence(side.text.sentence_of(hit.first));
    let inside = sentence.first >= side.message.0 && sentence.last <= side.message.1;
    if sentence.last - sentence.first > 22 || sentence.senses & KEPT != 0 || !inside {
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
fn without_lead(reading: &Reading, side: &Side, hit: &Hit) -> Option<(usize, String)> {
    let sentence = side.text.sentence(side.text.sentence_of(hit.first));
    let but = side.text.words.get(hit.last).is_some_and(|word| reading.lexicon.word(word.id) == "but");
    let next = hit.last + usize::from(but);
    if hit.first != sentence.first || next >= sentence.last || !but && !side.text.between(next).starts_with(',') {
        return None;
    }
    Some((next + 1, capital(side.text.slice(next, next + 1))))
}

/// The word with a capital at the beginning.
pub(super) fn capital(word: &str) -> String {
    let mut out = String::new();
    for letter in word.chars() {
        out.push(if out.is_empty() && !is_upper(letter) { letter.to_ascii_uppercase() } else { letter });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::trying::{email, fires, mended, stays_silent};

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
