//! R3: faults the company, the process or other people; emotional or defensive lines.

use super::Check;
use crate::review::Severity;
use crate::review::lexicon::{Phrases, Sense};
use crate::review::reading::Reading;
use crate::review::report::{Report, words};
use crate::rules::Rule;

pub(super) const CHECK: Check = Check { rule: Rule::R3, name: "blame-or-defensive", phrases: PHRASES, find };

const PHRASES: &[Phrases] = &[Phrases(
    Sense::Blame,
    "
    your|this|the|whole|entire|hiring|recruitment|interview|application process|company|team|hr|recruiter|recruiters|people|communication|system|management|staff|scheduling|office|organisation|job|salary|pay|offer|website|behaviour|attitude|department|platform|link|invitation|reviews|experience has|have|is|are|was|were|being|been|seems|seem|looks|feels|felt|sounds|remains been? @very|too|quite|rather|a|an|completely|totally|pretty|such|frankly|simply|clearly|obviously|not? @very|bit|complete|total|well|even|at? disorganised|unorganised|organised|slow|unprofessional|rude|terrible|chaotic|mess|joke|ridiculous|confusing|poor|bad|awful|shambles|disgrace|insulting|insult|frustrating|long|complicated|disrespectful|incompetent|useless|clueless|unfair|toxic|arrogant|dismissive|misleading|dishonest|disappointing|unacceptable|wrong|appalling|pathetic|low|sloppy|dreadful|absurd|unreasonable|broken
    poor|bad|terrible|awful|unprofessional|unclear|lousy|horrible|constant|disorganised|appalling|sloppy|rude communication|organisation|planning|management|treatment|behaviour|reviews|reputation|scheduling|changes|conduct|attitude|recruiter|process|instructions|staff
    lack of communication|respect|organisation|professionalism|interest|response|transparency|courtesy|reply|consideration
    waste|wasted|wasting of? my|everyone|our|everybody time
    complete|total|utter|a|such waste of time
    you|they people|guys|lot never|always|clearly|obviously|keep|cannot|are|have
    you|they|recruiter|team|hr|nobody|someone|company|manager|interviewer never|failed|keep|kept|neglected|refused|forgot|refuse|bothered|always to|on|changing|moving|replied|reply|answered|answer|responded|respond|told|tell|gave|give|sent|send|called|call|confirmed|cancelling|ignoring|rescheduling|bothering|waiting|me|asking|late
    you|they|recruiter|team|hr|company|agency did|do|have|has|could|were|would not even|ever|bother|once|clearly? bother|bothered|reply|replied|respond|responded|answer|answered|tell|told|send|sent|give|given|explain|explained|respect|care|inform|informed|take|get|got|manage|managed|listen|confirm|mention|mentioned|call|called
    nobody|none|no one|of you? ever|has|have|even|bothered|seems|could|from|told|cared? ever|bothered|your|to? told|replied|answered|responded|called|bothered|got|informed|explained|care|cared|answer|reply|confirm|confirmed|team|side
    kept me|us waiting
    made|make|making me|us wait
    you|they|your|hr|recruiter|team|company should|ought have|at|to|not|be
    you could|might at|have least|told|warned|given|mentioned|informed
    your|their|the|recruiter|recruiters|company|boss|team|hr|agency|assistant fault
    fault of yours|your
    is|was|entirely|really|certainly not my fault|problem
    it|this|that is|was not my fault|doing|mistake
    not my fault
    through no fault of my own|mine
    is|was your|their mistake|error|responsibility|own|problem
    because of|you your|their? incompetence|disorganisation|mistake|mistakes|error|delays|delay|team|recruiter
    your|their mistake|error|incompetence|negligence|disorganisation|carelessness|delay|delays
    thanks to your|my|the useless|incompetent|stupid|idiot|idiotic|terrible|wonderful|poor|lack|constant|delays|disorganised
    you|they|recruiter|company|team|i have|had|has|was|been|were|felt|feel|am? lied|misled|mistreated|insulted|humiliated|ghosted|ignored|tricked|deceived|disrespected|messed|offended to|me|by|about|with|us|during|from|for
    misled|lied|ghosted|deceived
    disrespect|disrespectful|disrespected
    shame on|disgrace|disgraceful|shameful
    unacceptable|appalled|appalling|outrageous|disgusted|disgusting|furious|livid|fuming|outraged
    unprofessional|unprofessionalism|incompetent|incompetence|disorganisation|disorganised
    fed up
    sick|tired of you|your|this|the|being|waiting|all|these|chasing|having
    annoyed|angry|upset|frustrated|disappointed|irritated|dissatisfied|unhappy|unimpressed|dismayed with|at|by|in|about|that you|your|the|how|this|recruiter|process|way|they|company|nobody|with|my
    disappointing|frustrating|annoying|upsetting|insulting|irritating to|that|how|when|you|your|experience|process|for|behaviour|waiting
    do|did|should not owe|have|need you|anyone|to an|any|explain|justify|defend|give? explanation|myself|explanations|reasons
    owe you nothing|an|no explanation?
    none of your|their business
    not|nor any|of your|any business|concern
    do|can not see|understand|know|believe why|how i|you|your|this|it|the|anyone should|have|could|is|would|need|took|keep|expect|cannot|can|need|had
    not like|as|it i|if|is did|asked|had|have|choose|my
    with all due respect
    do not blame|judge me
    do not look|take|hold at|it|this|me personally|out|against
    you can|must|have|will not be|seriously|really|possibly|expect serious|expect|think|imagine
    how dare|could you
    what did|do you expect
    my|the|our stupid|idiot|idiotic|useless|awful|terrible|horrible|selfish|incompetent|crazy|nasty|unreasonable|horrid boss|manager|employer|colleague|colleagues|company|landlord|neighbour|husband|wife|flatmate|recruiter|ex|partner|coworker|supervisor
    my|our boss|manager|employer|supervisor|company|colleague|husband|wife|partner|flatmate|roommate|colleagues|team @have|@be|will|just|always|would|can? not? let|being|refuses|refused|screwed|messed|impossible|difficult|unreasonable|nightmare|forced|forces|making|forgot|useless|idiot|ruined|dumped|sabotaged|an|a|blocked|jerk|incompetent|dropped|lets
    recruiter|agency|hr|assistant|secretary|coordinator|colleague|team|you|they messed|screwed|got|gave|made|mixed|sent|told .. wrong|incorrect|mistake|up|mess|error
    wrong|incorrect|contradictory|conflicting|confusing|misleading information|address|details|instructions|link|time|directions by|from|i|to|you|that|in
    terrible|bad|awful|negative|worst|horrible|poor things|reviews|reputation|experience|stories|impression|company|comments about|on|of|online|from|i|with
    glassdoor
    red flag|flags
    toxic
    as i|we have|had? already|clearly|repeatedly told|said|explained|mentioned|stated|wrote
    i|have told|asked you|this twice|already|before|three|several|so|repeatedly|many
    already told|said|explained you|this|that|before
    for the third|second|fourth|last|umpteenth time
    you|they moved|changed|rescheduled|cancelled|postponed|keep .. .. again|without|twice|three|last|constantly|repeatedly
    without asking|telling|warning|consulting|informing|notifying me|us
    frankly|honestly speaking? i|it|your|the|this do|did|expected|is|was|am|have|process|company not|a|appalled|better|shocked|had|been
    expected|expect more|better|professionalism from|of|than
    not|hardly|is|was how|the|way way|to|a|you treat|run|serious|professional|treats|should|treated? candidates|people|business|applicants|company?
    your|their loss
    insulting|insulted|insult
    lowball|laughable|derisory|peanuts
    pay|salary|offer is|was|you|are so|too|far|ridiculously|insultingly|offered|offering low|little|bad|poor|joke|insult|laughable
    do not bother
    get your act
    excuses from|you
    blame you|your|the|them|my|him|her
    !not|never|nor|nobody|no|without blame|blames|blaming
    !no|not|nobody fault|of|is|was|your|anyone fault|on|of|is|your? your|the|anyone? part|side|yours|company|team?
    !through|by no fault of yours|your
    !no reflection|criticism
    !not|never|no|anything|nothing rude|unprofessional|disorganised|wrong|disrespectful|bad|negative
    !not want|wish|intend|mean|like|hope|trying to .. rude|unprofessional|waste|disrespect|disrespectful|wasting|blame
    !seem|seems|appear|come|sound|look|looks|be|being across|as|very|so? unprofessional|rude|disrespectful|disorganised|ungrateful
    !know|realise|aware|understand|apologise|sorry|hope .. unprofessional|rude|disorganised|unacceptable|disappointing|frustrating|annoying
    !this|it|that is|was|may|must|might not|be|very|so|extremely|really? unprofessional|disappointing|frustrating|annoying|disrespectful|inconvenient|unacceptable of|for me|you|from
    !not disappointed|upset|annoyed|angry|frustrated|offended|unhappy
    !disappointed|sad|upset that|to|not i|miss|have|be|cannot
    !you|they|your|people have|were|are|was not done|wrong|anything
    !you did|have not done? do? anything|wrong
    !you people team|operations|lead|partner
    !waste|wasting any|more of? your|the|anyone time
    !you should|could not? have? be? please? received|receive|seen|got|had|able|get|wish|contact|free|hear|need|find|know|consider
    !should|could you|they
    !you|they did|do|have not|already|yet? receive|received|need|have|get|mind
    !you|they told|gave|sent me|us the|about|that|a|how|when|my|to
    !not have|need to explain|justify yourself|yourselves|anything
    !do|can not know|see|understand how|why long|soon|when|else|to|far|much
    !not upset|annoyed
    !do not take it as
    !incompetent cervix
    !sorry|apologise|apologies if|that|for .. your|the|my mistake|error|wait|delay
    !is|was|be|entirely|all|through|by|for|completely my|our own? mistake|fault|error|disorganisation",
)];

fn find(reading: &Reading, report: &mut Report) {
    for side in reading.sides() {
        for hit in side.all(Sense::Blame) {
            let said = side.text.slice(hit.first, hit.last).split_whitespace().collect::<Vec<_>>().join(" ");
            report.at(
                Severity::Stop,
                side,
                (hit.first, hit.last),
                words(
                    format!("“{said}” reads as blame or as defence. Whoever opens this may have had no part in it, and it is what they will remember of you."),
                    "Say what you will do, without saying who is at fault: “I have decided not to continue” or “the new time does not work for me” is enough.",
                ),
            );
        }
    }
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
            ],
        );
    }
}
