//! R3: faults the company, the process or other people; emotional or defensive lines.

use super::Check;
use crate::review::lexicon::{Phrases, Sense};
use crate::review::reading::Reading;
use crate::review::report::{Report, Tell};
use policy::Rule;
use words::Severity;

pub(super) const CHECK: Check = Check { rule: Rule::R3, name: "blame-or-defensive", phrases: PHRASES, find };

const PHRASES: &[Phrases] = &[Phrases(
    Sense::Blame,
    "ORG|PAY|BOSS|THEY|that|this|it be|feel|seem|look|sound *BAD;PAY *insult|joke;insult to;liar;\
    find them|you|your *BAD;resent;you people;third|fourth|fifth time THEY;nice|good be told|asked|informed;\
    without *reply|answer|response;how badly;ORG *seem|look|sound *BAD;BAD ORG|service|conduct|change;BAD BOSS;\
    disrespectful;unprofessional;incompetent;disorganised;unacceptable;toxic;\
    lack *communication|respect|organisation|professionalism|response|reply;waste *my|our|everyone time;\
    complete|total|such waste;waste my|our;THEY never TELL|bother|give|send|get|call;\
    THEY always|keep|constantly|repeatedly *change|move|cancel|late|ignore|ask|delay|postpone|reschedule;\
    THEY NOT *even|bother|care|respect|listen|TELL;THEY fail|refuse|forget TELL|send|give|let;\
    nobody *bothered|told|informed|warned|answered|replied;no one *bothered|told|informed|answered;\
    nobody *know what;keep|make|leave me|us *wait;you|they should *TELL|think|let|check|plan|know;\
    should have told|warned|informed;you|they could|might at least;NOT *my|our fault;\
    your|their|THEY fault|mistake|error;me|been|feel ignore|insult|lie;misled;lied to;insulted;fed up;\
    you|THEY|everyone *ashamed;make me sick;no clue;neither|nor respect;hold *responsible;\
    sick|tired of you|your|this|waiting|being;\
    annoyed|angry|upset|frustrated|disappointed|unhappy *with|at|by|in|about|how;\
    disappointing|frustrating|annoying that|how|when|experience|to;NOT *explain|owe myself|you|anything|anyone;\
    owe you nothing|no|NOT;none|not|nor|any|no your business|concern;\
    NOT see|understand|know|believe *why|how you|anyone|this;all due respect;NOT *serious|seriously;\
    BOSS *NOT let|allow|give;BOSS *refuse|force|screw|mess|impossible|difficult|idiot|useless;\
    THEY mess|screw|mix *up;THEY give|send|told|get *wrong;glassdoor;\
    already|repeatedly|twice told|explained|asked|said;for the third|fourth|fifth|last time;\
    THEY *MOVED|cancel *again|without|twice|three|third|constantly|repeatedly;\
    without asking|telling|warning|informing *me|us;frankly|honestly *BAD|expected;\
    expected *better|professionalism;NOT|hardly|what|this way *treat|run;how|way|how the you *treat|handle|run;\
    treat candidate|people|applicant|me;your|their loss;laughable;PAY so|too|far low|little;\
    blame you|your|them|my|him|her|THEY;!NOT|no|nobody|without|never|nor *blame;!i *told|informed;\
    !NOT|no *fault *yours|your|part|side;!no reflection|criticism;!NOT|no|nothing|anything|never BAD|ORG|rude;\
    !NOT want|wish|intend|mean|like|hope *BAD|waste|blame|disrespect;\
    !NOT be|seem|sound|come|appear *BAD|disrespectful|unprofessional;\
    !know|realise|aware|understand|appreciate|hope|accept|may|might|must *BAD|disappointing|frustrating|unacceptable|unprofessional|annoying;\
    !BAD|unacceptable|unprofessional|frustrating|disappointing of me|my;!BAD for you;\
    !BAD to take|ask|have|cancel;!thank|grateful|appreciate *way|how;\
    !NOT|never disappointed|upset|annoyed|angry|frustrated|unhappy;!disappointed|sad|upset that|to|NOT;\
    !if|unless|when|in|should|case|until *THEY *NOT;\
    !you|they should *receive|get|see|find|need|contact|have|able|wish|choose|let me;\
    !you|they NOT need|have|mind|get|receive;!NOT know|see|understand how|when|why long|soon|when|far;\
    !treat *kind|well|respect;!bad habit;!i|im mess;!i|im complete|total|such mess;!be bad time|timing|news|idea|connection",
)];

const TELL: Tell = Tell {
    severity: Severity::Stop,
    says: "“$” reads as blame or as defence, and they will remember it.",
    instead: "Say what you will do, not who is at fault: “I have decided to withdraw” or “the new time does not work for me”.",
};

fn find(reading: &Reading, report: &mut Report) {
    report.each(reading, Sense::Blame, &TELL);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::trying::{fires, stays_silent};

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
            ],
        );
    }
}
