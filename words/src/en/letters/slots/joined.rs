//! The slots that hold the cause, joined to what it keeps the person from.

use policy::{Circumstance, Family, Reason, Rule, Stage, To, Verdict};

use crate::compose::{Apology, Scene, Value};
use crate::details::Depth;
use crate::en::letters::cause::{self, Told};
use crate::en::letters::formal;
use crate::en::letters::standing::is_far_ahead;
use crate::en::sentence::sentence;
use crate::language::CauseForm;

/// The slots that hold the cause. Those that do not fit how it can be told stand for nothing, so that sentences with them
/// are passed over.
pub(super) fn of_the_cause(scene: &Scene, told: &Told, name: &str) -> Value {
    let pattern =
        |pattern: &str| Value::Pattern(if scene.formal { formal::in_formal(pattern) } else { pattern.to_owned() });
    let clause = match told {
        Told::Ours(clause) | Told::Clause(clause) => clause.as_str(),
        Told::Sentences(_) | Told::Apology(_) | Told::BecauseOf(_) | Told::Words(_) => "",
    };
    let back = cause::points_back(scene, clause);
    let apart = matches!(told, Told::Clause(_)) && cause::stands_apart(clause);
    let leads = !clause.is_empty() && !back && !apart;
    let so_cannot = |what| so_cannot(told, back || apart, pattern, what);
    let no_day = scene.slot.is_none() && matches!(told, Told::Ours(_)) && !clause.contains("keep that day");
    let under_way = broken_off(scene);
    let unfit = cannot_go_on(scene);
    let for_it = name.ends_with("for_it");
    let too_early = matches!(told, Told::Ours(_)) && scene.reason == Reason::RunningLate && is_far_ahead(scene);
    let says_why = matches!(name, "as_cause" | "because_cause" | "and_why");
    match name {
        // Nobody is stuck on the way hours or days before.
        _ if (says_why || matches!(name, "own_cause" | "late_because")) && too_early => Value::Text(String::new()),
        "cause" | "clause" if too_early => Value::Nothing,
        "so_cannot" if too_early && scene.dated() => pattern("I can't make {interview}"),
        "so_cannot_make_it" if too_early && scene.dated() => pattern("I can't make it"),
        // What points back to a time cannot come before it.
        "cause" if back || apart => Value::Nothing,
        "cause" | "clause" => match told {
            Told::Ours(clause) => Value::Pattern(clause.clone()),
            Told::Clause(clause) => Value::Text(clause.clone()),
            _ => Value::Nothing,
        },
        "own" => match told {
            Told::Sentences(own) | Told::Apology(own) => Value::Text(own.clone()),
            Told::Clause(clause) => Value::Text(sentence(clause)),
            _ => Value::Nothing,
        },
        // What cannot lead a sentence stands before it.
        "own_first" => match told {
            Told::Clause(clause) if apart => Value::Text(sentence(clause)),
            Told::Sentences(own) => Value::Text(own.clone()),
            _ => Value::Nothing,
        },
        "remark" => match told {
            Told::Sentences(own) | Told::Apology(own) => Value::Text(own.clone()),
            _ => Value::Nothing,
        },
        "words" => match told {
            Told::Words(words) => Value::Text(words.clone()),
            _ => Value::Nothing,
        },
        "reason_for_them" => match told {
            Told::Clause(clause) => Value::Text(clause.clone()),
            _ => Value::Nothing,
        },
        // What failed has been put right by the time it is read.
        _ if says_why && under_way && went_wrong(scene, told) => pattern(", as {missed}"),
        // "As I'm working then" is no longer so.
        _ if says_why && under_way && never_in_the_middle(scene, told) => Value::Text(String::new()),
        _ if says_why && under_way && matches!(told, Told::Ours(_)) && scene.cause.form == CauseForm::Clash => {
            pattern(" for something that couldn't wait")
        }
        // "I can't make it, as I'm not free then" says one thing twice.
        _ if says_why && matches!(told, Told::Ours(_)) && clause.contains(" not free then") => {
            Value::Text(String::new())
        }
        // So does "as I can't get to you".
        _ if says_why && cause::cannot_get_there(clause) => Value::Nothing,
        // There is no time yet at which they could not come.
        _ if says_why && !scene.dated() && back => Value::Text(String::new()),
        _ if (says_why || name == "own_cause") && apart => {
            Value::Text(format!(". {}", sentence(clause).trim_end_matches('.')))
        }
        "as_cause" => after(told, pattern(", as {clause}")),
        "and_why" => after(told, pattern(". {Clause}")),
        "own_cause" if matches!(told, Told::Ours(_)) => Value::Text(String::new()),
        "because_cause" | "own_cause" => after(told, pattern(", because {clause}")),
        // "I'm running late" is the news itself, and no cause of it.
        "late_because" if clause.contains("running late") || matches!(told, Told::Ours(_)) && !scene.in_person() => {
            Value::Text(String::new())
        }
        "late_because" => after(told, pattern(": {clause}")),
        "missed" => match told {
            Told::Ours(_) => match missed(scene) {
                "" => Value::Nothing,
                // The recruiter is not where the interview is.
                clause if scene.to == To::Recruiter => pattern(&clause.replace("getting to you", "getting there")),
                clause => pattern(clause),
            },
            Told::Clause(clause) => Value::Text(clause.clone()),
            _ => Value::Nothing,
        },
        "with_missed" => match told {
            Told::Ours(_) if missed(scene).is_empty() => Value::Text(String::new()),
            _ => after(told, pattern(": {missed}")),
        },
        "cannot" if unfit => pattern("can't finish"),
        "cannot" if under_way => pattern("had to break off"),
        "cannot" => pattern(if cause::negates(clause) && !apart { "won't be able to make" } else { "can't make" }),
        // "I can't get to you that day" says it already.
        // Nobody travels to a conversation by phone or video.
        "so_cannot" if scene.dated() && cause::cannot_get_there(clause) && !scene.in_person() && !under_way => {
            pattern("I can't make {whole_interview}")
        }
        "so_cannot_make_it" if scene.dated() && cause::cannot_get_there(clause) && !scene.in_person() && !under_way => {
            pattern("I can't make it")
        }
        "so_cannot" | "so_cannot_come_for_it"
            if cause::cannot_get_there(clause) && (scene.dated() && !under_way || for_it) =>
        {
            pattern(if scene.to == To::Recruiter {
                "I can't get to {whole_interview}"
            } else {
                "I can't get to you for {whole_interview}"
            })
        }
        // No date, so no interview to miss.
        "so_cannot" | "so_cannot_make_it" if !scene.dated() && cause::cannot_get_there(clause) => {
            if scene.in_person() {
                Value::Pattern(clause.to_owned())
            } else {
                pattern("I can't manage {a_noun} yet")
            }
        }
        // Who names times can come, only not at once.
        "so_cannot" | "so_cannot_make_it" if !scene.dated() => so_cannot(match (scene.in_person(), scene.offers()) {
            (true, true) => "come to an interview straight away",
            (true, false) => "come to an interview yet",
            (false, true) => "manage {a_noun} straight away",
            (false, false) => "manage {a_noun} yet",
        }),
        "so_cannot" if unfit => pattern("I can't finish {interview} as it is"),
        "so_cannot_make_it" if unfit => pattern("I can't finish it as it is"),
        "so_cannot" if under_way => so_broke_off(scene, told, pattern, " {ended_interview}"),
        "so_cannot_make_it" if under_way => so_broke_off(scene, told, pattern, ""),
        "so_cannot" => so_cannot("make {interview}"),
        "so_cannot_make_it" if no_day => pattern(&so_cannot_without_a_day(clause)),
        "so_cannot_make_it" => so_cannot("make it"),
        "so_cannot_come_for_it" => so_cannot("come in for {interview}"),
        "so_cannot_come" if cause::negates(clause) => Value::Pattern(clause.to_owned()),
        "so_cannot_come" if clause.contains("{day}") || clause.contains("{now}") => so_cannot("come in"),
        "so_cannot_come" => so_cannot("come in {day}"),
        "leaving" if leads && scene.apology != Apology::Owed => {
            pattern("{cause}, so I'm afraid I'm withdrawing my application[ for the {role} role]")
        }
        "leaving" if leads => pattern("{cause}, so I'm withdrawing my application[ for the {role} role]"),
        "leaving" if scene.apology != Apology::Owed => {
            pattern("I'm afraid I'm withdrawing my application[ for the {role} role]{as_cause}")
        }
        "leaving" => pattern("I'm withdrawing my application[ for the {role} role]{as_cause}"),
        "leaving_in_short" if leads => pattern("{cause}, so I'm withdrawing my application"),
        "leaving_in_short" => pattern("I'm withdrawing my application{as_cause}"),
        "declining_in_short" if leads => pattern("{cause}, so I'm going to decline the invitation"),
        "declining_in_short" => pattern("I'm going to decline the invitation{as_cause}"),
        _ => Value::Nothing,
    }
}

/// What stands after the news to say why: this for a clause; for a few words without a verb the words, after a colon; and
/// nothing where whole sentences follow.
pub(super) fn after(told: &Told, clause: Value) -> Value {
    match told {
        Told::Ours(_) | Told::Clause(_) => clause,
        Told::BecauseOf(because) => Value::Text(format!(" {because}")),
        Told::Words(words) => Value::Text(format!(": {words}")),
        Told::Sentences(_) | Told::Apology(_) => Value::Text(String::new()),
    }
}

/// The cause and what follows from it, in one sentence: "I'm not well and can't make it".
pub(super) fn so_cannot(told: &Told, cause_comes_last: bool, pattern: impl Fn(&str) -> Value, what: &str) -> Value {
    match told {
        // "I'm too far away to come in, so I can't come in", "so I'm needed there, so I can't".
        Told::Clause(clause) if what.starts_with("come in") && clause.contains("come in") => {
            pattern(&format!("{{clause}}, so I can't be there in person{}", what.trim_start_matches("come in")))
        }
        // Who is listening hears first what it comes to.
        Told::Clause(clause) if what == "make it" && clause.split(' ').count() > 9 => {
            pattern("I can't make it: {clause}")
        }
        _ if cause_comes_last && what != "make it" => pattern(&format!("I can't {what}{{as_cause}}")),
        Told::Ours(clause) | Told::Clause(clause) => pattern(&if cause::negates(clause) {
            format!("{{clause}}, so I won't be able to {what}")
        } else if cause::takes_and(clause) {
            format!("{{clause}} and can't {what}")
        } else {
            format!("{{clause}}, so I can't {what}")
        }),
        Told::BecauseOf(_) | Told::Words(_) | Told::Sentences(_) | Told::Apology(_) => {
            pattern(&format!("I can't {what}{{as_cause}}"))
        }
    }
}

/// The same in a call in which no day was named, so that "that day" would point to none.
pub(super) fn so_cannot_without_a_day(clause: &str) -> String {
    let clause = [" {day}", " that day", " then"].iter().fold(clause.to_owned(), |clause, day| clause.replace(day, ""));
    let so = match (cause::negates(&clause), cause::takes_and(&clause)) {
        (true, _) => ", so I won't be able to make it",
        (false, true) => " and can't make it",
        (false, false) => ", so I can't make it",
    };
    clause + so
}

/// Whether it was broken off for what failed, and that can be told.
fn went_wrong(scene: &Scene, told: &Told) -> bool {
    scene.reason == Reason::TechnicalFailure && matches!(told, Told::Ours(_)) && !missed(scene).is_empty()
}

/// Whether the interview had begun, and could not go on.
pub(in crate::en::letters) fn broken_off(scene: &Scene) -> bool {
    let by_what_happened = matches!(
        scene.reason.family(),
        Family::Temporary | Family::Logistics | Family::Test | Family::Adjust | Family::Move
    );
    let theirs = matches!(scene.reason, Reason::AccessNeed | Reason::EmployerMovedIt);
    // Who leaves for good finishes the part that is on.
    let leaves = scene.effective_verdict == Verdict::Withdraw && scene.rule != Rule::V21;
    scene.stage == Stage::UnderWay && scene.has_started() && !scene.is_task && by_what_happened && !theirs && !leaves
}

/// Whether it has begun, and something has to be different before it can go on.
pub(in crate::en::letters) fn cannot_go_on(scene: &Scene) -> bool {
    scene.stage == Stage::UnderWay && scene.has_started() && scene.reason == Reason::AccessNeed
}

/// Whether the clause tells what keeps somebody from the beginning: nobody breaks off for it.
pub(super) fn never_in_the_middle(scene: &Scene, told: &Told) -> bool {
    let before =
        matches!(scene.reason, Reason::TravelDisruption | Reason::RunningLate | Reason::Other | Reason::Relocation)
            || matches!(scene.circumstance, Circumstance::Accident | Circumstance::CarOrBikeBrokeDown);
    matches!(told, Told::Ours(clause) if before || cause::negates(clause))
}

pub(super) fn so_broke_off(scene: &Scene, told: &Told, pattern: impl Fn(&str) -> Value, what: &str) -> Value {
    pattern(&match told {
        _ if went_wrong(scene, told) => format!("{{missed}}, so I had to break off{what}"),
        _ if never_in_the_middle(scene, told) => format!("I had to break off{what}"),
        // "I'm working then" is no longer so.
        Told::Ours(_) if scene.cause.form == CauseForm::Clash => {
            format!("I had to break off{what} for something that couldn't wait")
        }
        Told::Ours(clause) | Told::Clause(clause) if !cause::points_back(scene, clause) => {
            format!("{{clause}}, so I had to break off{what}")
        }
        _ => format!("I had to break off{what}{{as_cause}}"),
    })
}

/// Why it was missed, as far as that is told; empty where it is not.
pub(super) fn missed(scene: &Scene) -> &'static str {
    // Nobody travels to a conversation by phone or video.
    if !scene.in_person() && matches!(scene.reason, Reason::TravelDisruption | Reason::RunningLate) {
        return "I was held up";
    }
    // Where the clocks differ, it is clear what was mixed up.
    if scene.circumstance == Circumstance::MisreadTheTimeOrZone
        && scene.depth != Depth::Private
        && scene.slot.as_ref().is_some_and(|slot| !slot.zones.is_empty())
    {
        return "I mixed up our time zones";
    }
    // No more than they chose to tell (M5).
    match (scene.circumstance, scene.depth) {
        (Circumstance::ChildIll, Depth::Category) => return "someone in my family was ill and needed me",
        (Circumstance::CourtOrJury | Circumstance::Exam, Depth::Category) => {
            return "I had something that I couldn't move";
        }
        _ => {}
    }
    if scene.depth != Depth::Private || scene.cause.missed.is_empty() {
        return scene.cause.missed;
    }
    match scene.reason {
        Reason::RunningLate => "I was held up",
        Reason::Illness => "I wasn't well",
        Reason::FamilyEmergency => "I was needed elsewhere",
        Reason::EssentialAppointment => "I had something that I couldn't move",
        Reason::TravelDisruption => "I couldn't get there",
        Reason::TechnicalFailure if scene.circumstance != Circumstance::TheirPlatformOrLink => "I ran into a problem",
        Reason::Contagious => "I had to stay at home",
        Reason::Accident => match scene.circumstance {
            Circumstance::CarOrBikeBrokeDown if scene.in_person() => "I couldn't get there",
            Circumstance::CarOrBikeBrokeDown => "I was held up",
            Circumstance::EmergencyAtHome => "I was needed at home",
            _ => "I had an emergency to deal with",
        },
        _ => "",
    }
}
