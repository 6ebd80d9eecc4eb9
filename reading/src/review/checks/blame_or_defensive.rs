//! R3: faults the company, the process or other people; emotional or defensive lines.

use policy::Rule;
use words::Severity;

use super::super::check::Check;
use super::super::meaning::Meaning;
use super::super::phrases::PhraseMatch;
use super::super::reading::Reading;
use super::super::report::{Note, Report, Wording};
use super::super::side::Side;

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
    for side in &reading.sides {
        for found in lines(side) {
            report.add(Note::words(wording, side, found.first, found.last));
        }
    }
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
                "A strike stopped me from getting to you, so I couldn't be there for our call.",
            ],
        );
    }
}
