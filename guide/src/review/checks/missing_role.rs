//! R6: the role is not named.

use super::Check;
use crate::details::Field;
use crate::review::lexicon::{Phrases, Sense};
use crate::review::reading::{Purpose, Reading, Side};
use crate::review::report::{Report, words};
use crate::review::text::{Shape, fold};
use crate::review::{Part, Severity};
use crate::rules::Rule;

pub(super) const CHECK: Check = Check { rule: Rule::R6, name: "missing-role", phrases: PHRASES, find };

const PHRASES: &[Phrases] = &[
    // A role with its name beside it.
    Phrases(
        Sense::RolePhrase,
        "
        the|a|your|an|this|that|as|for|my _ _? _? _? role|position|post|vacancy|internship|traineeship|apprenticeship|placement|fellowship|scheme|programme|studentship|job
        role|position|post|job|vacancy|internship|apprenticeship|traineeship|placement|opening of|as|for a|an|the? _ _?
        for|re|about|regarding _ _? _? role|position|post|vacancy|internship|traineeship|apprenticeship
        internship|traineeship|apprenticeship|studentship
        phd|doctoral|postdoctoral|postdoc position|studentship|interview|candidate|role|post
        !the|a|your|an|this|that|as|for|my same|whole|new|open|advertised|above|first|second|right|best|other|another|next|current|different|said|full|exact|actual|better|job|entire|mentioned|relevant|vacant|interview|application|interviewing|hiring|perfect|available|upcoming|good|great|offered|applied|particular|specific|ideal|right|suitable|permanent|present|previous|last role|position|post|vacancy|scheme|programme|job
        !the|a|your|an|this|that|as|for|my _? _? _? _? my|this|that|your|another|new|other|the|a|our|current|interview|offer|accept|accepted|accepting|start|started|starting|is|in|on|not|of|whether|by|at|from|hiring|and|to|took|take|taken|leave|i|you|apply|applied|was|job|about role|position|post|job|scheme|programme
        !role|position|post|job|vacancy|opening as|for|of i|it|we|soon|you|the|well|me|this|that|planned|discussed|agreed|him|her|now|personal|health|family|these|all|which|at|several|your|our|my|interest|a|another|and|time|possible|different
        !role|position|post|job|vacancy|opening of? for? as? the|a|an? candidate|company|team|interview|time|day|date|moment|same|time|week|which|future|reasons|reason
        !blog|recent|last|forum post
        !the|a|your|an post office
        !accepted|accept|accepting|offered|offer|start|starting|started|got|taken|another .. role|position|job|post .. elsewhere|closer|another|at|with|offer|which
        !another|other|current|new|day|good|better _? job|position|role|post
        !great|good|fantastic|amazing|nice job",
    ),
    Phrases(
        Sense::RoleNoun,
        "
        developer|engineer|analyst|manager|assistant|nurse|teacher|designer|accountant|architect|administrator|programmer|scientist|researcher|technician|consultant|coordinator|officer|specialist|advisor|adviser|representative|associate|director|executive|supervisor|clerk|receptionist|secretary|cashier|barista|waiter|waitress|chef|cook|cleaner|driver|electrician|plumber|carpenter|mechanic|welder|operator|warehouse|carer|caretaker|librarian|lecturer|professor|tutor|paralegal|solicitor|lawyer|attorney|pharmacist|physiotherapist|dentist|therapist|psychologist|midwife|paramedic|radiographer|veterinarian|journalist|editor|writer|copywriter|translator|interpreter|photographer|producer|marketer|buyer|merchandiser|planner|surveyor|estimator|auditor|actuary|underwriter|broker|trader|controller|bookkeeper|recruiter|trainer|instructor|coach|trainee|intern|apprentice|graduate|postdoc|fellow|fundraiser|salesperson|bartender|housekeeper|porter|concierge|pilot|steward|stewardess|firefighter|guard|gardener|baker|butcher|tailor|hairdresser|beautician|postman|courier|dispatcher|buyer|lead|head|owner|strategist|tester|devops|sysadmin|biologist|chemist|physicist|economist|statistician|geologist|ecologist|counsellor|optometrist|nanny|au|aide|agent|partner|vp|cto|cfo|ceo|cmo|coo|scrum|handler|packer|picker|stylist|dietitian|inspector|curator|animator|illustrator|moderator|demonstrator|machinist|labourer|bricklayer|roofer|plasterer|joiner|foreman|sales|marketing|teaching|nursing|engineering",
    ),
];

fn find(reading: &Reading, report: &mut Report) {
    if !reading.is_complete() || reading.purpose() == Purpose::Late && reading.course.is_none() {
        return;
    }
    let role = reading.line(Field::Role);
    let named = role.as_deref().is_some_and(|role| reading.sides().any(|side| mentions(side, role)));
    if named || reading.sides().any(|side| side.has(Sense::RolePhrase)) || reading.sides().any(names_a_job) {
        return;
    }
    let says = "It does not say which role this is about, and they may be filling several.";
    let Some(role) = role else {
        report.missing(
            Severity::Hint,
            Part::Body,
            words(says, "Name the role once: “our interview for the Data Analyst role”, with yours in its place."),
        );
        return;
    };
    let instead = format!("Name it once: “our interview for the {role} role”.");
    match interview(&reading.body) {
        Some(word) => {
            let fix = format!("{} for the {role} role", reading.body.text.slice(word, word + 1));
            report.at(Severity::Warn, &reading.body, (word, word + 1), words(says, instead).fix(fix));
        }
        None => report.missing(Severity::Warn, Part::Body, words(says, instead)),
    }
}

/// Whether the role is named, or its last and heaviest word is.
fn mentions(side: &Side, role: &str) -> bool {
    let mut folded = String::new();
    let mut spoken = String::new();
    let parts: Vec<&str> = role.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let Some(last) = parts.iter().rev().find(|part| part.len() > 2).or(parts.last()) else {
        return !role.trim().is_empty() && side.text.source.contains(role.trim());
    };
    fold(last, &mut folded);
    side.text.words.iter().any(|word| {
        let written = side.text.source.get(word.start..word.end).unwrap_or_default();
        written.len() <= folded.len() + 8 && {
            fold(written, &mut spoken);
            spoken == folded || spoken.strip_suffix('s') == Some(&folded) || spoken.strip_suffix("'s") == Some(&folded)
        }
    })
}

/// Whether a job title stands in the text, in the place of one: not "my manager", not the signature.
fn names_a_job(side: &Side) -> bool {
    side.all(Sense::RoleNoun).any(|hit| {
        let at = hit.first;
        if at < side.message.0 || at >= side.message.1 {
            return false;
        }
        let lower = |at: Option<usize>| at.map(|at| side.text.slice(at, at + 1).to_lowercase()).unwrap_or_default();
        let before = lower(at.checked_sub(1));
        let after = lower(Some(at + 1));
        if matches!(
            before.as_str(),
            "hiring"
                | "my"
                | "line"
                | "your"
                | "our"
                | "his"
                | "her"
                | "current"
                | "dear"
                | "new"
                | "hr"
                | "recruitment"
                | "current's"
        ) {
            return false;
        }
        let place = matches!(
            after.as_str(),
            "role"
                | "position"
                | "post"
                | "job"
                | "interview"
                | "vacancy"
                | "opening"
                | "application"
                | "internship"
                | "team"
        );
        let word = side.text.words.get(at).map_or(Shape::Lower, |word| word.shape);
        let opens = side.text.sentence(side.text.sentence_of(at)).first == at;
        let capital = word != Shape::Lower && !opens;
        // "for the senior marketing manager", "as a nurse".
        let introduced = (1..=5)
            .map_while(|back| at.checked_sub(back))
            .take_while(|&at| side.text.sentence_of(at) == side.text.sentence_of(hit.first))
            .map(|at| lower(Some(at)))
            .take_while(|word| !matches!(word.as_str(), "my" | "your" | "our" | "with" | "to"))
            .any(|word| matches!(word.as_str(), "for" | "as"));
        place
            || capital
            || introduced && !matches!(before.as_str(), "the" | "a")
            || introduced && before == "a"
            || side.part == Part::Subject
            || introduced && before == "the" && matches!(after.as_str(), "" | "on" | "at" | "with")
    })
}

/// The first "interview" that could be told more about.
pub(super) fn interview(side: &Side) -> Option<usize> {
    let plain = |word: &str| word.eq_ignore_ascii_case("interview");
    let (from, to) = side.message;
    (from..to).find(|&at| {
        let after = side.text.slice(at + 1, at + 2).to_lowercase();
        let apart = !side.text.between(at + 1).trim().is_empty();
        let ends = apart || at + 1 >= side.text.words.len();
        let before = at.checked_sub(1).map(|at| side.text.slice(at, at + 1).to_lowercase()).unwrap_or_default();
        plain(side.text.slice(at, at + 1))
            && side.text.between(at + 1).chars().next().is_none_or(|c| c != '-')
            && (ends
                || matches!(
                    after.as_str(),
                    "on" | "at"
                        | "with"
                        | "that"
                        | "because"
                        | "and"
                        | "today"
                        | "tomorrow"
                        | "for"
                        | "to"
                        | "scheduled"
                        | "planned"
                        | "as"
                        | "but"
                        | "this"
                        | "due"
                        | "next"
                        | "in"
                        | "is"
                        | "was"
                        | "by"
                        | "so"
                ))
            && matches!(before.as_str(), "our" | "the" | "my" | "your" | "an" | "this" | "s" | "to" | "for")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::details::Details;
    use crate::review::trying::{email, fires, mended, stays_silent};

    #[test]
    fn finds_messages_about_no_role_in_particular() {
        fires(
            Rule::R6,
            &[
                "Dear Ms Lee, I am ill and cannot attend our interview tomorrow at 10:00. Could we move it?",
                "I would like to withdraw my application. Thank you.",
                "I am no longer interested in the role.",
                "Thank you for the interview invitation. I have accepted another position.",
                "My manager needs me on that day, so could we reschedule?",
                "Dear hiring manager, please cancel my interview.",
                "I am withdrawing from this position for personal reasons.",
                "I have accepted a new job and must withdraw from the process.",
                "Kind greetings, could we find another time for the interview?\n\nBest regards,\nAda Bell\nData Analyst",
            ],
        );
    }

    #[test]
    fn avoids_false_positive_where_a_role_is_named() {
        stays_silent(
            Rule::R6,
            &[
                "I am writing about the Data Analyst role.",
                "I applied for the position of ward nurse.",
                "Our interview for the junior accountant\nposition is on Monday.",
                "I have an interview for Marketing Manager tomorrow.",
                "I must withdraw from the teaching position.",
                "Thank you for inviting me to interview as a barista.",
                "This is about the summer internship.",
                "I refer to the Sales Assistant interview on 3 May.",
                "I'd like to withdraw from the warehouse job.",
                "Regarding the PhD position, I must withdraw.",
            ],
        );
    }

    #[test]
    fn the_fix_names_the_role_after_the_interview() {
        let mut draft = email("Dear Ms Lee, I cannot attend our interview tomorrow.");
        draft.details = Some(Details { role: "Data Analyst".to_owned(), ..Details::default() });
        assert_eq!(
            mended(&draft, Rule::R6),
            "Dear Ms Lee, I cannot attend our interview for the Data Analyst role tomorrow."
        );
    }
}
