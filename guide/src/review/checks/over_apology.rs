//! R2: more than one apology, or self-blame. One "very sorry" is fine.

use super::Check;
use crate::review::Severity;
use crate::review::lexicon::{Hit, Phrases, Sense};
use crate::review::reading::{Reading, Side};
use crate::review::report::{Report, words};
use crate::rules::Rule;

pub(super) const CHECK: Check = Check { rule: Rule::R2, name: "over-apology", phrases: PHRASES, find };

const PHRASES: &[Phrases] = &[
    Phrases(
        Sense::Apology,
        "
        i|we am|are|feel? @very? @very? sorry
        sorry|soz|sry|srry
        apologise|apologising|apologises
        i|we do|would|must|want|wish|like? to? @very? apologise
        accept|with|my|our|please|offer|sincere|sincerest|deepest|humble|heartfelt|many|thousand|owe|you|an|a my? @very? sincere|sincerest|deepest|humble|heartfelt|humblest? apology|apologies
        apologies|apology
        please|kindly? forgive|pardon me|my|this|the|us
        i|we beg|ask for? your pardon|forgiveness
        !sorry to hear|learn|read|see|say|tell|inform|report|lose|interrupt
        !sorry for|about your loss|trouble|news
        !no|without|not|need|nothing|any need|an|any|to|further|reason|more? to|for? @very? apology|apologies|apologise|sorry
        !you|they|she|he|your|their|team need|do|have|has|had|kindly|already|are|were|is|for? not? to? apologised|apologise|apology|apologies|sorry
        !would|be|feel sorry to|if|not|for|that
        !better safe than sorry
        !sorry state|sight",
    ),
    Phrases(
        Sense::SoftApology,
        "
        regret
        please|kindly excuse|pardon|forgive
        bear with me
        !you|not regret",
    ),
    Phrases(
        Sense::SelfBlame,
        "
        feel|feeling|felt @very? @very? terrible|awful|horrible|dreadful|bad|guilty|ashamed|embarrassed|rotten|stupid|wretched about|for|that|having|doing|letting|to|cancelling|asking|and|as|because?
        am|be @very? @very? embarrassed|ashamed|mortified|disgusted
        am|was|feel|such|how|being|be @very? an|a? @very? stupid|idiot|idiotic|useless|careless|foolish|fool|failure|disaster|irresponsible|hopeless|pathetic|thoughtless|incompetent|disorganised|selfish
        stupid|silly|idiotic|foolish of me
        forgive me
        beg you|your|for
        beg|begging
        all|entirely|completely|totally|solely|only|100 my fault|mistake|doing
        my own stupid|stupidity|fault
        have|is|no no? excuse|excuses|justification for?
        inexcusable|unforgivable
        let|letting you|everyone|everybody|the|your|people all|team|whole|company? down
        disappoint|disappointing|disappointed you|everyone
        hate|hated myself|to do|that|having|doing|be|ask
        can|could not apologise|forgive|express|believe|tell enough|myself|i|how sorry|more|did|have?
        how sorry|bad|terrible|awful|embarrassed|guilty i
        mess|messed everything|it|this up
        wasted|wasting|waste your|so time|much
        know|realise|understand|aware|appreciate that? how? this|it|i is|am|looks|seems|sounds|being how? very|so|extremely|really|incredibly|totally|highly? unprofessional|unacceptable|rude|terrible|awful|bad|irresponsible|inexcusable|annoying|selfish
        this|it is very|so|extremely|really|incredibly? unprofessional|irresponsible|inexcusable of|on|from me|my
        do not deserve
        deserve your|to|another
        would understand|blame if|you never|not|are|hate|if
        think|thinking badly|less|poorly|ill of me
        ruined|ruining everything|your|it
        worst candidate|person|applicant
        not blame you
        !not want|wish|like to let|waste|disappoint
        !not|avoid|rather|without|to|than waste|wasting your time
        !rather than wasting|waste
        !hate to miss|lose
        !let you down gently|lightly
        !to let you know
        !do|did not feel guilty|bad",
    ),
];

fn find(reading: &Reading, report: &mut Report) {
    let side = &reading.body;
    let health = side.first(Sense::Health);
    for hit in side.all(Sense::SelfBlame) {
        // Whoever is ill may say that they feel terrible; whoever feels terrible about it is not ill of it.
        let last = side.text.slice(hit.last.saturating_sub(1), hit.last);
        let bodily = matches!(last, "terrible" | "awful" | "horrible" | "dreadful" | "bad" | "rotten" | "and");
        if bodily && health.is_some_and(|_| side.all(Sense::Health).any(|cause| side.are_near(cause, hit))) {
            continue;
        }
        let said = side.text.slice(hit.first, hit.last);
        report.at(
            Severity::Warn,
            side,
            (hit.first, hit.last),
            words(
                format!(
                    "“{}” puts you down. It asks the reader to comfort you, and makes a small matter look large.",
                    said.trim()
                ),
                "Leave it out. One plain apology for the inconvenience says enough.",
            )
            .fix(deletion(side, hit).and_then(|span| (span == side.text.span(hit.first, hit.last)).then(String::new))),
        );
    }
    for hit in side.all(Sense::Apology).skip(1) {
        let told = words(
            "A second apology. One is enough; with each more, the message is less about the interview and more about your worry.",
            "Keep the first apology and leave this one out.",
        );
        if let Some(span) = deletion(side, hit) {
            report.bytes(Severity::Warn, side, span, told.fix(String::new()));
        } else if let Some((span, fix)) = without_lead(side, hit) {
            report.bytes(Severity::Warn, side, span, told.fix(fix));
        } else {
            report.at(Severity::Warn, side, (hit.first, hit.last), told);
        }
    }
}

/// What has to be in a sentence for it to be kept.
const KEPT: [Sense; 16] = [
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
];

/// The bytes of the sentence around an apology, with the space after it, if it does nothing but apologise.
fn deletion(side: &Side, hit: &Hit) -> Option<(usize, usize)> {
    let index = side.sentence_of(hit);
    let sentence = side.text.sentence(index);
    if sentence.last - sentence.first > 22 {
        return None;
    }
    let inside = |first: usize| first >= sentence.first && first < sentence.last;
    let from = side.hits.partition_point(|hit| hit.first < sentence.first);
    let content =
        side.hits.iter().skip(from).take_while(|hit| hit.first < sentence.last).any(|hit| KEPT.contains(&hit.sense));
    let at = side.mentions.partition_point(|mention| mention.first < sentence.first);
    let dated = side.mentions.get(at).is_some_and(|mention| inside(mention.first));
    let kept_words = sentence.first < side.message.0 || sentence.last > side.message.1;
    if content || dated || kept_words {
        return None;
    }
    let (start, _) = side.text.span(sentence.first, sentence.last);
    let rest = side.text.between(sentence.last);
    // Its own full stop, and the blank after it; a line of its own goes with its line break.
    let marks = rest.len() - rest.trim_start_matches(|c: char| !c.is_whitespace()).len();
    let (_, end) = side.text.span(sentence.first, sentence.last);
    let blank = rest.get(marks..).map_or(0, |rest| rest.len() - rest.trim_start_matches(' ').len());
    Some((start, end + marks + blank))
}

/// "I am sorry, but I …" becomes "I …".
fn without_lead(side: &Side, hit: &Hit) -> Option<((usize, usize), String)> {
    let sentence = side.text.sentence(side.sentence_of(hit));
    if hit.first != sentence.first {
        return None;
    }
    let but = matches!(side.text.slice(hit.last, hit.last + 1), "but" | "But");
    let next = hit.last + usize::from(but);
    let comma = side.text.between(hit.last).starts_with([',', ';', ':', ' ']);
    let plain = but || side.text.between(hit.last).starts_with(',');
    if !comma || !plain || next >= sentence.last {
        return None;
    }
    let word = side.text.slice(next, next + 1);
    let mut letters = word.chars();
    let capital: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    let (start, _) = side.text.span(hit.first, hit.last);
    let (_, end) = side.text.span(next, next + 1);
    Some(((start, end), capital))
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
