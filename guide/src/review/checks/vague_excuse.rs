//! R1: something came up, and no cause is named nearby.

use super::Check;
use crate::facts::Reason;
use crate::review::Severity;
use crate::review::lexicon::{Hit, Phrases, Sense};
use crate::review::reading::{Reading, Side};
use crate::review::report::{Report, words};
use crate::rules::Rule;

pub(super) const CHECK: Check = Check { rule: Rule::R1, name: "vague-excuse", phrases: PHRASES, find };

const PHRASES: &[Phrases] = &[Phrases(
    Sense::Vague,
    "
    something|things|stuff|somethings|anything .. has|have|is|just? come|came|comes|cropped|popped|turned|coming|crop up|along|in
    something|things|stuff unexpected|unforeseen|urgent|important|sudden|else|personal? @have|just? happened|occurred|arisen|arose
    something|things urgent|important|unexpected|unforeseen|unavoidable|else
    matter|issue|issues|situation|emergency|problem|thing|matters has|have|just? suddenly? come|came|cropped|popped up
    unforeseen|unexpected|unavoidable|unforseen|unpredictable|certain|various|extenuating|uncontrollable|some|other|these|present|current|sudden|several circumstances|circumstance|events|reasons|issues|reason|situation|situations|developments|difficulties|factors|matters|things|problems|obstacles|complications
    an unforeseen|unexpected|unavoidable|unforseen|urgent event|issue|matter|situation|circumstance|development|problem|thing|reason
    circumstances|events|reasons|things|matters|factors which|that? @be? entirely|completely|totally|wholly? beyond|outside|out|not of|in|within|under? my|our control
    due|owing|because|given to|of? the? circumstances
    reason|reasons which|that? i can|could|would|will|do|shall|prefer|am not|rather|prefer|to|unable
    for a|one reason|variety|number or|of another|reasons|other
    for some|many|several|multiple|different|one|whatever reason|reasons
    change|changes of|in|to my? plans|plan
    my|the plans|plan have|has changed
    plans have changed
    life happened|happens
    life got|gets|has|happened|happens|is|just? in|gotten|happening
    some|a|few|lot|bit|few of? an? issue|issues|stuff|things|problem|problems|trouble going|to|came|happened|at|on|that|i|with?
    have|had|got|having some|an|a|few|many issue|issues|problem|problems|stuff|things|thing|troubles|difficulties
    stuff|things|lot|much is|are? going on
    it is|was|got complicated|complex|a|long story?
    long story short?
    something|things|stuff to|i|that do|need|must|have|deal|handle|sort|attend
    busy with|right|at|these|stuff|things things|stuff|now|the|days|moment
    tied up
    not a good|great|the|convenient time|moment|day for|right
    not going|able|gonna|possible to|for? me? work|make|happen out|today|after
    !something|things changes|come|comes up|along in|at|suitable|else|where|with
    !if|should|when|unless something|anything|things|stuff|an|any
    !some|a|few reasons to|why|for|that|i am|enthusiastic
    !find something|anything
    !something|anything else i|you|that
    !change of plan for the
    !have|had a|few|some questions|ideas
    !despite|regardless|whatever|under|in the? circumstances
    !problem|problems|issue|issues|trouble with|at my|the|our|your",
)];

/// What may stand for a cause. Personal reasons and an emergency are categories, too.
const CAUSES: [Sense; 20] = [
    Sense::Health,
    Sense::Family,
    Sense::Accident,
    Sense::Accepted,
    Sense::Offered,
    Sense::Fit,
    Sense::Safety,
    Sense::Move,
    Sense::Appointment,
    Sense::Travel,
    Sense::Technical,
    Sense::MixUp,
    Sense::Clash,
    Sense::Unready,
    Sense::Nerves,
    Sense::OtherInterview,
    Sense::Leisure,
    Sense::Untold,
    Sense::Access,
    Sense::TheyMoved,
];

fn find(reading: &Reading, report: &mut Report) {
    for side in reading.sides() {
        // Where a cause is named, by its sentence; hits come in order, and so do these.
        let causes: Vec<(usize, usize)> = side
            .hits
            .iter()
            .filter(|hit| CAUSES.contains(&hit.sense))
            .map(|hit| (hit.first, side.sentence_of(hit)))
            .collect();
        for hit in side.all(Sense::Vague) {
            let sentence = side.sentence_of(hit);
            let next = causes.partition_point(|&(first, _)| first < hit.first);
            let near = [next.checked_sub(1), Some(next)].into_iter().flatten().filter_map(|at| causes.get(at));
            if near.into_iter().any(|&(_, other)| other.abs_diff(sentence) <= 1) {
                continue;
            }
            let said = side.text.slice(hit.first, hit.last);
            let instead = match reading.reason.and_then(noun) {
                Some(noun) => format!("Name the cause as a category and leave it at that, for example “{noun}”."),
                None => "Name the cause as a category and leave it at that, for example “a health matter”, “a family emergency” or “another commitment”.".to_owned(),
            };
            report.at(
                Severity::Stop,
                side,
                (hit.first, hit.last),
                words(
                    format!(
                        "“{}” tells them nothing, and a reason that cannot be pictured sounds like an excuse.",
                        brief(said)
                    ),
                    instead,
                )
                .fix(reading.reason.and_then(|reason| fix(side, hit, reason))),
            );
        }
    }
}

/// A quotation that fits on a line, whatever line breaks it had.
fn brief(said: &str) -> String {
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words for the cause in the place of the vague ones: a noun after "due to", a clause where there was one.
fn fix(side: &Side, hit: &Hit, reason: Reason) -> Option<String> {
    let said = brief(side.text.slice(hit.first, hit.last)).to_lowercase();
    let before = side
        .text
        .words
        .get(hit.first.checked_sub(1)?)
        .map(|_| side.text.slice(hit.first - 1, hit.first).to_lowercase());
    let after_preposition = matches!(before.as_deref(), Some("to" | "of" | "by" | "with"));
    let is_clause =
        said.starts_with("something") && [" up", " happened", " occurred"].iter().any(|end| said.ends_with(end));
    if after_preposition && !is_clause {
        noun(reason).map(str::to_owned)
    } else if is_clause && !after_preposition {
        let clause = clause(reason)?;
        let opens = side.text.sentence(side.sentence_of(hit)).first == hit.first;
        Some(if opens { clause.to_owned() } else { clause.replacen("There", "there", 1).replacen("My", "my", 1) })
    } else {
        None
    }
}

/// The category as a thing.
const fn noun(reason: Reason) -> Option<&'static str> {
    Some(match reason {
        Reason::Illness => "a health matter",
        Reason::Accident => "an emergency",
        Reason::FamilyEmergency => "a family matter",
        Reason::AcceptedOffer => "another offer that I have accepted",
        Reason::Relocation => "a move",
        Reason::EssentialAppointment => "an appointment that I cannot move",
        Reason::TravelDisruption => "a disruption to my journey",
        Reason::TechnicalFailure => "a technical problem",
        Reason::TimeZoneMixup => "a mix-up over the time on my part",
        Reason::ScheduleConflict => "another commitment at that hour",
        Reason::AccessNeed => "an access need",
        Reason::RunningLate => "a delay on my way",
        Reason::PendingOffer => "another offer that I am considering",
        Reason::Leisure | Reason::Other => "personal reasons",
        _ => return None,
    })
}

/// The category as a clause.
const fn clause(reason: Reason) -> Option<&'static str> {
    Some(match reason {
        Reason::Illness => "I have a health matter to attend to",
        Reason::Accident => "I have had an emergency",
        Reason::FamilyEmergency => "I have a family matter to attend to",
        Reason::AcceptedOffer => "I have accepted another offer",
        Reason::Relocation => "I am having to move away",
        Reason::EssentialAppointment => "I have an appointment that I cannot move",
        Reason::TravelDisruption => "my journey has been disrupted",
        Reason::TechnicalFailure => "I have a technical problem",
        Reason::TimeZoneMixup => "I mixed up the time",
        Reason::ScheduleConflict => "I have another commitment at that hour",
        Reason::EmployerMovedIt => "I am not free at the new time",
        Reason::RunningLate => "I am delayed on my way",
        Reason::PendingOffer => "I have another offer to consider",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{Notice, Situation};
    use crate::review::trying::{email, fires, mended, stays_silent};

    #[test]
    fn finds_excuses_without_a_cause() {
        fires(
            Rule::R1,
            &[
                "Something came up and I can't make it tomorrow.",
                "Unfortunately something\nhas come\nup, so I need to move our interview.",
                "Due to unforeseen circumstances I will not be able to attend.",
                "I’m afraid that, owing to circumstances beyond my control, I must cancel.",
                "For various reasons I would like to postpone.",
                "Sorry, an urgent matter has come up. Can we find another day?",
                "Because of some issues I cannot come to the interview on Monday.",
                "Something's come up at the last minute. Could we do Thursday?",
                "There has been a change of plans and I cannot join the call.",
                "I cannot attend due to reasons I would rather not go into.",
                "Life got in the way this week, can we speak next week instead?",
            ],
        );
    }

    #[test]
    fn avoids_false_positive_where_a_cause_is_near() {
        stays_silent(
            Rule::R1,
            &[
                "Something has come up: my daughter is in hospital and I cannot travel.",
                "I came down with the flu last night. Due to these unforeseen circumstances I cannot attend.",
                "Due to circumstances beyond my control, namely a train strike, I cannot reach you tomorrow.",
                "Because of a family emergency, which is beyond my control, I need to move our interview.",
                "For personal reasons I am withdrawing my application.",
                "If something comes up on your side, please let me know.",
                "Because of illness, I am not able to take part as planned.",
                "My plans have changed: I have accepted another offer.",
                "As my circumstances have changed, I am withdrawing my application.",
                "I would be glad to hear from you should something suitable come up in the future.",
                "Because of an unexpected incident, I was not able to take part.",
            ],
        );
    }

    #[test]
    fn the_fix_names_the_category() {
        let mut draft = email("Dear Ms Lee, due to unforeseen circumstances I cannot attend. Something came up.");
        draft.situation = Some(Situation::new(Reason::Illness, Notice::Minutes(600)));
        assert_eq!(mended(&draft, Rule::R1), "Dear Ms Lee, due to a health matter I cannot attend. Something came up.");
        draft.body = "I am sorry, but something came up today.".to_owned();
        assert_eq!(mended(&draft, Rule::R1), "I am sorry, but I have a health matter to attend to today.");
    }
}
