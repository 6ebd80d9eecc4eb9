//! R18: ultimatums, threats, and bargaining over pay inside a cancellation.

use super::Check;
use crate::review::lexicon::{Phrases, Sense};
use crate::review::reading::Reading;
use crate::review::report::{Report, Tell};
use policy::Rule;
use words::Severity;

pub(super) const CHECK: Check = Check { rule: Rule::R18, name: "threat-or-bargain", phrases: PHRASES, find };

const PHRASES: &[Phrases] = &[
    Phrases(
        Sense::Threat,
        "or else;unless you|the|i|we *hear|get|TELL|SHIFT|MOVE|agree|give|PAY|improve|offer|increase|raise|guarantee;\
        if|unless *NOT *i *withdraw|leave|report|tell|post|complain|go|walk|review|contact|sue|cancel|consider|elsewhere|share|escalate|everyone|everybody;\
        if|unless you|they|nobody *NOT|refuse|fail *withdraw|leave|report|complain|post|walk|sue|cancel|elsewhere|escalate|review;\
        leave|write|post *bad|negative|honest|public|terrible|star review;leave a review;put|post *review;\
        review online;to *competitor|newspaper;report you|your|this|THEY to;\
        tell|warn everyone|everybody|other|people|friend|candidate|network|NOT;\
        share|post|publish *experience|online|linkedin|glassdoor;legal action|step;sue you|your|THEY|the;\
        contact|call|inform|involve|consult|speak|hear *lawyer|solicitor|attorney;forget it|about|the;\
        lawyer|solicitor|attorney will;hearing from *lawyer|solicitor|attorney;\
        take|go|turn|complain|report|write|speak|talk *press|media|tribunal|authorities;\
        your|the|this last|final|only chance|warning|opportunity;ultimatum;take it or;\
        you|company|they regret|sorry;regret losing|your;\
        otherwise i|we *withdraw|leave|report|tell|post|complain|walk|review|cancel|take|accept|go|consider|elsewhere;\
        or i|we *withdraw|walk|out|elsewhere|leave|report|complain|sue|gone|go;demand;file|make *complaint;\
        i would|should move|act|decide|think *fast|quickly|soon|twice|if;you have|got until|till;!take part;\
        !or else WHEN|on|at|another|we|i;\
        !if|unless *NOT *suit|work|possible|convenient|available|manage|prefer|mind *i|we;\
        !if|unless you|it|this|that NOT *suit|work|possible|move|change|find|another|manage;!unless you hear;\
        !you NOT regret|sorry;!NOT|never regret|demand;!in|on demand;\
        !consult|see|meet|appointment|meeting *lawyer|solicitor|attorney;!if|unless you prefer|would|want|need;\
        !forget about|the *interview|time|date;!NOT forget;!please *share|tell;!regret that|to",
    ),
    Phrases(
        Sense::Bargain,
        "\
        if|unless|provided|once|until|when|assuming *match|raise|increase|improve|beat|top|double|guarantee *PAY|SUM|offer|it|that|rate|amount|figure;\
        if|unless|provided|assuming|were *PAY|offer|rate *higher|better|increase|raise|improve|more|up;\
        raise|increase|improve|up|double|negotiate|reconsider *PAY|SUM|offer|rate|figure|deal;\
        beat|match|better it|this|that|PAY|SUM|offer|figure;least|over|above|for|want|need SUM;\
        want|need|require|expect|ask|get *more|higher|better PAY;\
        reconsider|stay|attend|come|interview|change|convince *if|for|unless|with|by *PAY|more|higher|offer|better|bonus|match|raise|increase;\
        reconsider|come|attend *least NUM;worth my while;at least NUM k|thousand|euro|pound|dollar;\
        what|how *offer|pay|do *keep;what|how much *can offer;\
        PAY|offer|rate *go|need|must|should|has *higher|up|increase|least|above|raise|more|better|improve;\
        another *thousand|euro|pound|dollar;negotiable;negotiate;negotiation;counteroffer;convince me;\
        change mind *if|unless;change mind for|with|by;guarantee *PAY|SUM;\
        !NOT|never *negotiate|negotiation|counteroffer|match;!even if;!she|he want|need|ask;\
        !better|higher *PAY *and|is|was|elsewhere|that|closer;!if|when|once you|we meet|it|that;\
        !accept *better|higher *PAY",
    ),
];

const THREAT: Tell = Tell {
    severity: Severity::Stop,
    says: "“$” puts pressure on them, and they will remember it.",
    instead: "Ask for what you need, or withdraw politely.",
};

const BARGAIN: Tell = Tell {
    severity: Severity::Stop,
    says: "“$” reads as if the interview were for sale.",
    instead: "Leave pay out of this message. If you still want the job, raise it in the interview.",
};

fn find(reading: &Reading, report: &mut Report) {
    report.each(reading, Sense::Threat, &THREAT);
    report.each(reading, Sense::Bargain, &BARGAIN);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::trying::{fires, stays_silent};

    #[test]
    fn finds_pressure_and_bargains() {
        fires(
            Rule::R18,
            &[
                "If you do not confirm by noon, I will take my application to your competitor.",
                "Unless you move the interview, I will withdraw.",
                "If you don't reply by noon I will leave a bad review on Glassdoor.",
                "This is your last chance to hire me.",
                "I would reconsider if you could match the other offer.",
                "If the salary were higher, I would come to the interview.",
                "Reschedule it or I'll take my talents elsewhere.",
                "I will be contacting my lawyer about this.",
                "You will regret losing me.",
                "I'd need at least 60k to change my mind.",
                "Another company is offering me more money, so what can you offer to keep me?",
                "You have until Friday to confirm, otherwise I will accept the other job.",
                "If I don't get one of those, I'll be telling everyone what you are like.",
                "Raise the budget to 70k and I'm back in.",
                "If you can better the 39,000 that I was promised, I could still come.",
                "I'd only turn up if the day rate goes up to 420.",
            ],
        );
    }

    #[test]
    fn avoids_false_positive_on_polite_conditions() {
        stays_silent(
            Rule::R18,
            &[
                "If none of these suits you, I will gladly find another time.",
                "My employer has scheduled a client review on Thursday at the same hour.",
                "If you cannot move it, I will attend as planned.",
                "If you don't have another slot this week, I would be happy to wait.",
                "Could I have until Friday to decide about your offer?",
                "The salary is not what I am looking for, so I am withdrawing.",
                "I have accepted another offer with a better salary and I am withdrawing my application.",
                "Unless you hear from me, I will be there at 10:20.",
                "If you need anything else from me, please let me know.",
                "I will be at least 20 minutes late.",
                "I regret that I must withdraw.",
                "I am writing about the Demand Planner role.",
                "I have an appointment with my solicitor that I cannot move.",
                "I need to step back from the Salary Analyst process.",
                "Thank you for explaining the pay bands so clearly.",
                "You were kind to me, and I won't forget it.",
                "I have been called to a tribunal hearing on Friday.",
                "I'm sorry to change my mind, and thank you for your patience.",
                "The care home, for which we pay £1,160 a week, is closing.",
                "My interview was set for 22 September.",
            ],
        );
    }
}
