//! R3: faults the company, the process or other people; emotional or defensive lines.

use policy::Rule;
use words::Severity;

use super::super::check::Check;
use super::super::class::Class;
use super::super::meaning::Meaning;
use super::super::phrases::PhraseMatch;
use super::super::reading::Reading;
use super::super::report::{Note, Report, Wording};
use super::super::side::Side;
use super::super::text::{Sentence, Text};

pub(super) const CHECK: Check = Check { rule: Rule::R3, find };

const WORDING: Wording = Wording {
    severity: Severity::Stop,
    says: "“$” reads as blame or as defence, and they will remember it.",
    instead: "Say what you will do, not who is at fault: “I've decided to withdraw” or “the new time doesn't work for me”.",
};

/// A single line that can be taken so is no more than a warning.
const MILD: Wording = Wording { severity: Severity::Warn, says: "“$” can be taken as a reproach.", ..WORDING };

fn find(reading: &Reading, report: &mut Report) {
    let count: usize = reading.sides.iter().map(|side| lines(side).count()).sum();
    let wording = if count > 1 { &WORDING } else { &MILD };
    if count == 0
        && reading.is_cold()
        && let Some(side) = reading.body()
        && let Some(line) = (0..side.text.sentences.len()).find(|&line| turns_on_them(&side.text, line))
    {
        let Sentence { first, last, .. } = side.text.sentence(line);
        report.add(Note::words(&MILD, side, first, last));
    }
    for side in &reading.sides {
        for found in lines(side) {
            report.add(Note::words(wording, side, found.first, found.last));
        }
    }
}

/// In a message without a kind word: "your colleague told me eleven", "is this how you work?" A question that asks for nothing,
/// or what they have done.
fn turns_on_them(text: &Text, line: usize) -> bool {
    const ASKS: [&str; 19] = [
        "could",
        "can",
        "would",
        "may",
        "might",
        "shall",
        "possible",
        "about",
        "when",
        "free",
        "available",
        "suit",
        "please",
        "if",
        "that",
        "let",
        "ok",
        "any",
        "or",
    ];
    const DONE: [&str; 16] = [
        "told", "said", "gave", "made", "kept", "left", "sent", "went", "took", "put", "hung", "thought", "rang",
        "had", "cant", "never",
    ];
    let sentence = text.sentence(line);
    let has = |is: &dyn Fn(usize) -> bool| (sentence.first..sentence.last).any(is);
    if has(&|at| text.says_any(at, &ASKS) || text.is(at, Class::Greet)) {
        return false;
    }
    let done = |at: usize| text.says_any(at, &DONE) || text.is(at, Class::Not) || text.written(at).ends_with("ed");
    let they = |at: usize| {
        text.says_any(at, &["you", "they", "nobody", "noone", "somebody", "people"]) && (done(at + 1) || done(at + 2))
            || text.says(at, "your") && (done(at + 2) || done(at + 3))
    };
    text.between(sentence.last).contains('?') || has(&they)
}

/// The lines that can be taken so. "Sorry for the runaround" takes it on oneself.
fn lines<'a>(side: &'a Side) -> impl Iterator<Item = &'a PhraseMatch> {
    let is_own = |found: &PhraseMatch| {
        side.each(Meaning::Apology).any(|sorry| {
            let near = found.first.saturating_sub(2)..found.first;
            sorry.last <= found.first
                && sorry.last + 2 >= found.first
                && near.into_iter().any(|at| side.text.says_any(at, &["for", "about"]))
        })
    };
    side.matches
        .iter()
        .filter(move |found| matches!(found.meaning, Meaning::Blame | Meaning::Grievance) && !is_own(found))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::testing::{fires, stays_silent};

    #[test]
    fn finds_blame_and_defence() {
        fires(
            Rule::R3,
            &[
                "Your hiring process has been really disorganised.",
                "The way you run that place makes me sick.",
                "Your managers neither train nor respect people.",
                "You never replied to my emails, so I am withdrawing.",
                "Honestly, this whole thing was a complete waste of my time.",
                "It's not my fault that the trains are on strike.",
                "My idiot boss won't let me have the morning off.",
                "I don't have to explain myself to you.",
                "I am very disappointed with the way your team handled this.",
                "You kept me waiting for three weeks and nobody bothered to answer.",
                "The recruiter gave me the wrong address.",
                "After reading the terrible reviews on Glassdoor I have decided to withdraw.",
                "You should have told me earlier about the change.",
                "The salary you offered is frankly an insult.",
                "Nobody bothered to tell me about the stairs.",
                "I found them rude and the place badly run.",
                "This is the third time you have moved it.",
                "I resent being asked to come at such an hour.",
                "I see you messed up the invitation.",
                "I am tired of this mess.",
                "You told me ten and your colleague told me eleven. I withdraw.",
                "Your assistant treated me as though I had come to fix the boiler.",
                "Do people still work there?",
                "Hi Ravi, why does your portal ask for everything twice?",
                "At least now I know how you look after staff.",
                "If somebody had bothered to send the address, I'd have come.",
            ],
        );
    }

    #[test]
    fn avoids_false_positive_on_kind_and_factual_lines() {
        stays_silent(
            Rule::R3,
            &[
                "This is no reflection on your team, who have been very kind.",
                "I do not want to waste your time, so I am telling you now.",
                "You did nothing wrong, and I am grateful for your patience.",
                "It was my own mistake: I misread the time.",
                "I know this is disappointing, and I am sorry.",
                "I hope this does not seem rude; I simply had to decide quickly.",
                "Thank you for moving the interview. Unfortunately the new time clashes with my shift.",
                "Your recruiter told me about the role and sent me the details.",
                "You should have received my documents yesterday.",
                "Through no fault of yours, I have to withdraw.",
                "The salary is below what I am looking for, so I am withdrawing my application.",
                "I have decided that the role is not the right match for me.",
                "My manager has asked me to cover a shift at that hour.",
                "With due respect, I ask for another date.",
                "Nobody is hurt, but the car can't be driven.",
                "It is unfair to take your time when I am no longer sure.",
                "One of my colleagues told me about a clash.",
                "My neighbour has died and I'm a complete mess.",
                "You told me that ten would be fine, and I'm sorry that it isn't.",
                "Are we still on for Monday? Thank you.",
                "Fri 2pm or mon 10am ok?",
                "Do you think it might be possible to speak by video?",
                "You might want to offer the slot to someone else.",
                "I missed your call because your email went to my junk folder, sorry.",
                "Who should I ask for when I come? Thank you.",
                "A strike stopped me from getting to you, so I couldn't be there for our call.",
            ],
        );
    }
}
