//! R18: ultimatums, threats, and bargaining over pay inside a cancellation.

use super::Check;
use crate::review::Severity;
use crate::review::lexicon::{Phrases, Sense};
use crate::review::reading::Reading;
use crate::review::report::{Report, words};
use crate::rules::Rule;

pub(super) const CHECK: Check = Check { rule: Rule::R18, name: "threat-or-bargain", phrases: PHRASES, find };

const PHRASES: &[Phrases] = &[
    Phrases(
        Sense::Threat,
        "
        or else
        unless you|the|i|we .. hear|get|move|change|reschedule|agree|confirm|reply|respond|answer|give|can|pay|salary|improve|offer|increase|raise|guarantee
        if|unless you|i|this|they|nobody|that do|does|can|could|will|is|are|refuse|fail|ignore|not not? .. i|we will|am|shall|would|must|have .. withdraw|leave|report|tell|post|complain|take|go|walk|review|contact|sue|cancel|consider|assume|elsewhere|share|escalate
        will|shall|may|could|might|going|intend|forced|have|about to? be? leave|leaving|write|writing|post|posting a|an|my|about? bad|negative|honest|public|terrible|one|review|reviews|this|you|it|glassdoor|linkedin|online star|review|reviews|on|glassdoor|online|publicly
        report|reporting|reported you|your|this|the to|company
        tell|telling|warn|warning everyone|everybody|others|people|friends|my|all about|not|network|candidates|how|to
        share|sharing|post|posting|publish this|my|it experience|on|with|publicly|online|everywhere
        name and shame
        legal action|advice|steps|proceedings|consequences
        sue|suing you|your|the|for|them
        contact|contacting|contacted|call|calling|inform|informing|involve|involving|speak|speaking|consult|from|with|to my lawyer|solicitor|attorney|lawyers
        or|otherwise you can|may? forget
        forget it|about
        lawyer|solicitor|attorney will|contact|hear
        hear from my
        go|going|went public|viral
        to the press|media|ombudsman|tribunal|regulator|authorities
        last|final|only chance|warning|offer
        your last|only chance
        ultimatum
        take it or leave it
        you|your|company|they will|would|are|going regret|be sorry|lose|losing|regretting
        regret losing|your
        not expect|get|have another chance|opportunity
        otherwise i|we will|shall|am|have .. withdraw|leave|report|tell|post|complain|walk|review|cancel|take|accept|go|elsewhere|consider
        by|before|until .. or i|we|forget|it|the|otherwise i|will|am|have|shall|deal|is|forget .. withdraw|off|walk|out|elsewhere|gone|go|accept|cancel|done|leave
        or i|we will|am|shall|walk .. withdraw|walk|out|elsewhere|leave|accept|report|complain|cancel|sue|gone
        no choice but to report|complain|post|tell|share|take
        demand|demanding|demands
        expect compensation
        compensation|compensate|reimburse|refund me|for
        make|making sure everyone|that|people
        file|filing|lodge|lodging|make|making a formal|official? complaint
        i would move|act|decide fast|quickly|soon if i were you
        other companies are fighting
        you have|got until|till|# to|hours|days|o|monday|tuesday|wednesday|thursday|friday|tomorrow|hours
        !your last|first offer
        !or else another|a|we|i could|by|later|perhaps
        !if|unless you|this|that do|does|can|could|is|are|not .. suit|suits|work|works|possible|convenient|available|manage|prefer|mind .. i|we will|would|am|shall
        !you have until|# offered|given|told|said
        !unless you hear
        !you will|would not be? sorry
        !not regret
        !not|never demand
        !in demand
        !on demand
        !demand planner|planning|generation|analyst|manager
        !final offer stage|interview
        !last|final|only chance|offer to meet|i
        !legal advice|proceedings|action centre|role|team|case|hearing
        !consult|see|seeing|meet|meeting|appointment .. my|a lawyer|solicitor|attorney
        !if|unless you object|prefer|would|want|need",
    ),
    Phrases(
        Sense::Bargain,
        "
        if|unless|provided|should|once|until|when|assuming|were you|they|the|your|company|salary|pay|offer|package|there|we .. match|raise|increase|improve|beat|more|higher|better|pay|top|exceed|sweeten .. salary|pay|offer|money|package|figure|it|that|rate|amount|k|#|expectations
        if|unless|provided|should|when|assuming|were the|your|a salary|pay|offer|package|money|rate|compensation was|is|were|be|can|could|goes|went|would|increased|raised|higher|better|improved|more
        match|beat|top|exceed|matching|beating my|the|their|this|that|another|other|his|it competing|other|current|new? offer|offers|salary|package|figure
        raise|increase|improve|improving|raising|increasing|up|double|boost|sweeten|better|negotiate|renegotiate|reconsider|review|discuss the|your|my salary|pay|offer|package|rate|compensation|figure|deal
        for|want|need|require|expect|expecting|asking|get|getting|least|than|offering|offered|paying|pay|over|minimum # k|thousand|euros|pounds|dollars|per|a|usd|eur|gbp
        more|higher|better|bigger|extra|additional|competitive money|salary|pay|offer|package|compensation|rate _? .. reconsider|attend|come|interview|stay|change|interested|mind|persuade|convince
        reconsider|stay|attend|come|interview|change|persuaded|convinced|persuade|withdraw .. if|for|unless|with|by a|the|you|more|salary|there|your|pay|paid .. salary|money|pay|more|higher|offer|better|package|bonus|match|raise|increase|paid
        make it worth my
        worth my while
        at least #|double
        what|how|much can|could|would|are you|will offer|pay|willing|do to|me|more? keep
        salary|pay|compensation|package needs|has|must|should|would|have to|be need|be|go? to? higher|up|increased|at|least|above|raised|more|improve
        they|other|offered|are|is offering|offered|pay|paying|offer|me more|higher|better|# money|more|k|salary|pay|can|than|so
        room for|to negotiate|negotiation
        negotiable|negotiate|negotiation|negotiating|counteroffer
        counter offer
        signing|joining bonus
        convince me
        change my mind .. if|for|unless|with|by
        !not|never|nor .. negotiate|negotiating|negotiation|counteroffer|bargain
        !negotiate|negotiation skills|role|manager|specialist
        !accepted a? counter
        !at least # minutes|hours|days|weeks|times|day|week|years|months|people|of|hour|mins|working
        !for # a
        !than|for|least|over|need # a m|day|week|few
        !need|want|for|over|asking # a
        !discuss|review the offer|position|role
        !better|higher salary|pay|package _? and|is|was|elsewhere|that|closer
        !could|can you .. let|tell|give me
        !if|when|once you|we could|can? meet|it|that",
    ),
];

fn find(reading: &Reading, report: &mut Report) {
    for side in reading.sides() {
        for hit in side.hits.iter().filter(|hit| matches!(hit.sense, Sense::Threat | Sense::Bargain)) {
            let said = side.text.slice(hit.first, hit.last).split_whitespace().collect::<Vec<_>>().join(" ");
            let told = if hit.sense == Sense::Threat {
                words(
                    format!(
                        "“{said}” puts pressure on them. It rarely gets what it asks for, and it is what gets passed on."
                    ),
                    "Ask plainly for what you need, or withdraw politely. A concern about how you were treated belongs in a message of its own.",
                )
            } else {
                words(
                    format!(
                        "“{said}” brings pay into a cancellation, where it reads as if the interview were for sale."
                    ),
                    "Leave pay out of this message. If you are still open to the role, keep the interview and raise it there.",
                )
            };
            report.at(Severity::Stop, side, (hit.first, hit.last), told);
        }
    }
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
            ],
        );
    }

    #[test]
    fn avoids_false_positive_on_polite_conditions() {
        stays_silent(
            Rule::R18,
            &[
                "If none of these suits you, I will gladly find another time.",
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
            ],
        );
    }
}
