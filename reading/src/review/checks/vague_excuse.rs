//! R1: something came up, and no cause is named nearby.

use super::Check;
use crate::review::lexicon::{Hit, Phrases, Sense, Senses, senses};
use crate::review::reading::{Reading, Side};
use crate::review::report::{Report, Tell};
use policy::Reason;
use policy::Rule;
use words::Severity;

pub(super) const CHECK: Check = Check { rule: Rule::R1, name: "vague-excuse", phrases: PHRASES, find };

const PHRASES: &[Phrases] = &[Phrases(
    Sense::Vague,
    "something|thing|stuff *come|crop|pop|turn up|along;something|stuff|ISSUE happen|occur|arise;arise *ISSUE;\
    something|thing urgent|important|unexpected|unforeseen|unavoidable|personal;ISSUE come|crop|pop up;ODD ISSUE;\
    ISSUE *control;due|owing|because|given circumstance;reason *rather|prefer;\
    reason NOT *disclose|share|discuss|say|mention|explain|go;ISSUE NOT go into;\
    for some|one|another|many|several reason;change plan;plan change;life happen|get;some|few|lot|bit ISSUE;\
    have|get issue|problem|stuff|trouble|situation;stuff|thing|lot *going on;it|bit complicated;long story;\
    on my plate;something|stuff|thing to|need|deal|handle|sort|attend;busy with|right|at|these|day|week;tied up;\
    NOT good|great|convenient|ideal time|moment|day;NOT *work|happen *out;\
    !if|should|when|unless|in *something|anything|thing;!something|thing *suitable|else|change;\
    !NOT something|anything;!under in circumstance;!sorry|apology|apologise *plan;\
    !issue|problem|trouble|difficulty|lot *with|at|work;!reason why|for;!something better;\
    !few thing ask|question|about",
)];

/// What may stand for a cause. Personal reasons and an emergency are categories, too.
const CAUSES: Senses = senses(&[
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
]);

const TELL: Tell = Tell {
    severity: Severity::Stop,
    says: "“$” tells them nothing, and sounds like an excuse.",
    instead: "Name the kind of reason and leave it at that: “$”.",
};

fn find(reading: &Reading, report: &mut Report) {
    let noun = reading.reason.and_then(noun);
    noun.unwrap_or("a health matter”, “a family emergency” or “another commitment").clone_into(&mut report.with);
    for side in &reading.sides {
        for hit in side.hits.iter().filter(|hit| hit.sense == Sense::Vague && !side.near(hit, CAUSES)) {
            let fix = noun.and_then(|noun| fix(reading, side, hit, noun));
            report.at(&TELL, side, hit.first, hit.last, fix);
        }
    }
}

/// The words for the cause in the place of the vague ones: a noun after "due to", a clause where there was one.
fn fix(reading: &Reading, side: &Side, hit: &Hit, noun: &str) -> Option<String> {
    let word = |at: usize| side.text.words.get(at).map_or("", |word| reading.lexicon.word(word.id));
    let follows = matches!(word(hit.first.wrapping_sub(1)), "to" | "of" | "by" | "with");
    let is_clause =
        word(hit.first) == "something" && matches!(word(hit.last.wrapping_sub(1)), "up" | "happened" | "occurred");
    if follows == is_clause {
        return None;
    }
    let mut out = String::from(if is_clause { "I have " } else { "" });
    out.push_str(noun);
    if is_clause && noun.ends_with("matter") {
        out.push_str(" to attend to");
    }
    Some(out)
}

/// The category as a thing, which somebody can have, or not come because of.
const fn noun(reason: Reason) -> Option<&'static str> {
    Some(match reason {
        Reason::Illness => "a health matter",
        Reason::Accident => "an emergency",
        Reason::FamilyEmergency => "a family matter",
        Reason::EssentialAppointment => "an appointment that I cannot move",
        Reason::TechnicalFailure => "a technical problem",
        Reason::ScheduleConflict => "another commitment at that hour",
        Reason::AccessNeed => "an access need",
        Reason::PendingOffer => "another offer to consider",
        Reason::Leisure | Reason::Other => "personal reasons",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::trying::{email, fires, mended, stays_silent};
    use policy::{Notice, Situation};

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
                "Unexpectedly there arose a situation, and I cannot come.",
                "Due to an issue I can't go into, I won't be there.",
                "Due to some unavoidable reasons I am not able to come.",
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
                "Something urgent has come up at work, and I cannot leave.",
                "For the reasons that I gave on the phone I withdraw.",
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
