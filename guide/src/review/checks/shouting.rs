//! R17: words in capitals, exclamation marks in a row. Not acronyms, and not the names of roles.

use super::Check;
use crate::review::Severity;
use crate::review::lexicon::{Phrases, Sense};
use crate::review::reading::{Reading, Side};
use crate::review::report::{Report, words};
use crate::review::text::Shape;
use crate::rules::Rule;

pub(super) const CHECK: Check = Check { rule: Rule::R17, name: "shouting", phrases: PHRASES, find };

/// Words so common that they are no acronym: whoever writes one of them in capitals raises the voice.
const PHRASES: &[Phrases] = &[Phrases(
    Sense::Common,
    "
    so|very|really|sorry|please|not|never|now|urgent|urgently|important|cancel|cancelled|must|need|thank|thanks|you|my|your|this|that|have|had|has|was|were|will|would|could|cannot|should|immediately|today|tomorrow|interview|withdraw|withdrawing|reschedule|help|because|unable|attend|attention|asap|emergency|extremely|still|only|again|always|much|too|am|be|is|are|the|and|for|with|want|no|yes|just|any|another|time|day|sick|ill|hospital|hello|dear|hi|regards|do|did|to|at|of|in|on|but|if|when|how|apologise|apologies|interested|notice|absolutely|definitely|honestly|terribly|made|kept|wrong|told|make|come|ever|every|nobody|once|know|understand|read|call|asked|already|happy|love|hate|terrible|final|last|before|after|it|me|we|i",
)];

/// Words that are acronyms or names as well: they count in a row of capitals and not alone.
const DOUBTFUL: [&str; 16] =
    ["AM", "IT", "NO", "IS", "IN", "ON", "AT", "TO", "OF", "DO", "BE", "ME", "WE", "I", "IF", "CALL"];

fn find(reading: &Reading, report: &mut Report) {
    for side in reading.sides() {
        capitals(reading, side, report);
        marks(side, report);
    }
}

fn capitals(reading: &Reading, side: &Side, report: &mut Report) {
    let loud = |at: usize| {
        side.text.words.get(at).is_some_and(|word| word.shape == Shape::Capitals || side.text.slice(at, at + 1) == "I")
    };
    let jobs: Vec<(usize, usize)> = side.all(Sense::RolePhrase).map(|hit| (hit.first, hit.last)).collect();
    let given = reading
        .details()
        .map(|details| [&details.role, &details.company, &details.your_name, &details.interviewer, &details.time_zone]);
    let mut commons = side.all(Sense::Common).map(|hit| hit.first).peekable();
    let mut at = 0;
    while at < side.text.words.len() {
        if !loud(at) {
            at += 1;
            continue;
        }
        let mut last = at;
        while loud(last) && side.text.sentence_of(last) == side.text.sentence_of(at) {
            last += 1;
        }
        while commons.next_if(|&common| common < at).is_some() {}
        let mut sure = 0;
        let mut doubtful = 0;
        while let Some(common) = commons.next_if(|&common| common < last) {
            let written = side.text.slice(common, common + 1);
            let within = given.is_some_and(|fields| fields.iter().any(|field| field.contains(written)));
            let job = jobs.iter().any(|&(first, last)| first < common && common < last);
            if within || job {
            } else if DOUBTFUL.contains(&written) {
                doubtful += 1;
            } else {
                sure += 1;
            }
        }
        let first = if side.text.slice(at, at + 1) == "I" && last - at > 1 && sure == 0 { at + 1 } else { at };
        let bracketed = side.text.between(at).ends_with(['[', '{', '<']);
        if bracketed {
            at = last.max(at + 1);
            continue;
        }
        if sure > 0 && (last - at > 1 || !is_lone_i(side, at)) || doubtful > 1 && last - at > 3 {
            let said = side.text.slice(first, last).split_whitespace().collect::<Vec<_>>().join(" ");
            report.at(
                Severity::Warn,
                side,
                (first, last),
                words(
                    format!("“{}” in capitals reads as shouting, even where it is only worry.", shorten(&said)),
                    "Write it in ordinary letters; plain words carry weight by themselves.",
                )
                .fix(quiet(side, first, last)),
            );
        }
        at = last.max(at + 1);
    }
}

fn is_lone_i(side: &Side, at: usize) -> bool {
    side.text.slice(at, at + 1) == "I"
}

fn shorten(said: &str) -> String {
    match said.char_indices().nth(40) {
        Some((end, _)) => said.get(..end).unwrap_or_default().to_owned() + "…",
        None => said.to_owned(),
    }
}

/// The same words in ordinary letters, with a capital where a sentence begins and for "I".
fn quiet(side: &Side, first: usize, last: usize) -> String {
    let mut out = String::new();
    let mut before: Option<usize> = None;
    for at in first..last {
        let Some(word) = side.text.words.get(at) else { break };
        if before == Some(word.start) {
            // The second half of a contraction stands in the same place.
            continue;
        }
        if before.is_some() {
            out.push_str(side.text.between(at));
        }
        let written = side.text.slice(at, at + 1);
        let mut letters = written.chars();
        let opens = side.text.sentence(side.text.sentence_of(at)).first == at;
        let is_i = written == "I"
            || written.starts_with('I') && written.chars().nth(1).is_some_and(crate::review::text::is_apostrophe);
        if opens || is_i {
            out.extend(letters.next());
        }
        out.extend(letters.flat_map(char::to_lowercase));
        before = Some(word.start);
    }
    out
}

/// Two exclamation marks or more, with question marks among them or not.
fn marks(side: &Side, report: &mut Report) {
    let source = side.text.source;
    let mut run: Option<(usize, usize, bool)> = None;
    for (at, character) in source.char_indices().chain([(source.len(), ' ')]) {
        match (character, run) {
            ('!' | '?' | '！', None) => run = Some((at, usize::from(character != '?'), character == '?')),
            ('!' | '?' | '！', Some((start, shouts, asks))) => {
                run = Some((start, shouts + usize::from(character != '?'), asks || character == '?'));
            }
            (_, Some((start, shouts, asks))) => {
                if shouts > 1 || shouts == 1 && at - start > 2 {
                    report.bytes(
                        Severity::Warn,
                        side,
                        (start, at),
                        words("Exclamation marks in a row sound alarmed or annoyed.", "One full stop says it calmly.")
                            .fix(if asks { "?".to_owned() } else { ".".to_owned() }),
                    );
                }
                run = None;
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::details::Details;
    use crate::review::trying::{email, fires, found, mended, stays_silent};

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
                "The PM and the CEO of SAP in NY.",
                "Really? Yes!",
                "I read about it in WHO and EU reports.",
            ],
        );
        let mut draft = email("the NEED FOR SPEED Analyst role");
        draft.details = Some(Details { role: "NEED FOR SPEED Analyst".to_owned(), ..Details::default() });
        assert!(found(&draft, Rule::R17).is_empty());
    }

    #[test]
    fn the_fix_lowers_the_voice() {
        let draft = email("PLEASE MOVE IT!!! I'M SO SORRY. Could you NOT wait?!! I am VERY ill.");
        assert_eq!(mended(&draft, Rule::R17), "Please move it. I'm so sorry. Could you not wait? I am very ill.");
    }
}
