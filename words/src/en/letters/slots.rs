//! What the slots in the patterns of letters stand for.

use policy::{Circumstance, Family, Format, Reason, Rule, Said, Stage, To, Verdict};

use crate::compose::{Nearness, Offered, Scene, TextWithGaps, TimeText, Value};
use crate::details::Depth;
use crate::language::CauseForm;

use super::super::sentence::sentence;
use super::adjusting::{chosen_besides, takes_a_call};
use super::cause::{self, Told};
use super::formal;
use super::people::spoken_name;
use super::standing::is_far_ahead;
use super::subject::{accepts_the_call, by_video};

/// What the slots of a scene stand for.
pub(super) struct Slots<'a> {
    scene: &'a Scene,
    told: Told,
}

impl<'a> Slots<'a> {
    pub(super) fn of(scene: &'a Scene) -> Self {
        Self { scene, told: cause::told(scene) }
    }

    /// A wording in the register of the scene, with its slots filled; none where one of them is not known.
    pub(super) fn fill(&self, wording: &str) -> Option<TextWithGaps> {
        let beside_the_cause = ["ause}", "o_cannot"].iter().any(|cause| wording.contains(cause));
        let value = |name: &str| match name {
            _ if CAUSE.contains(&name) => of_the_cause(self.scene, &self.told, name),
            _ => slot(self.scene, &self.told, name, beside_the_cause),
        };
        let mut wording = if self.scene.formal { formal::in_formal(wording) } else { wording.to_owned() };
        // The recruiter is not where the interview is.
        if self.scene.to == To::Recruiter {
            wording = wording.replace("get to you", "get there").replace("getting to you", "getting there");
        }
        TextWithGaps::fill(&wording, &value)
    }
}

/// The slots that hold the cause.
const CAUSE: &[&str] = &[
    "cause",
    "clause",
    "as_cause",
    "because_cause",
    "own_cause",
    "own",
    "remark",
    "words",
    "reason_for_them",
    "missed",
    "with_missed",
    "late_because",
    "cannot",
    "so_cannot",
    "so_cannot_make_it",
    "so_cannot_come",
    "so_cannot_come_for_it",
    "leaving",
    "leaving_in_short",
    "declining_in_short",
];

/// What a slot stands for, but for those that hold the cause.
fn slot(scene: &Scene, told: &Told, name: &str, beside_the_cause: bool) -> Value {
    match name {
        "your_name" => Value::detail("yourName", scene.your_name.as_deref()),
        "name" => scene.addressee().and_then(spoken_name).map_or(Value::Nothing, Value::Text),
        "company" => Value::detail("company", scene.company.as_deref()),
        "them" => Value::Text(scene.company.clone().unwrap_or_else(|| "the employer".to_owned())),
        "interviewer" => Value::detail("interviewer", scene.interviewer.as_deref()),
        // At its first mention; where the firm is known, "my interview with Acme" has named it.
        "employer" => Value::Text(if scene.company.is_some() { "them" } else { "the employer" }.to_owned()),
        "role" => Value::detail("role", scene.role.as_deref().map(bare_role)),
        // Whom nobody can ring names no number.
        "phone" if scene.cannot_call => Value::Nothing,
        "phone" => Value::detail("phone", scene.phone.as_deref()),
        "need" => Value::detail("need", scene.need.as_deref().map(|need| need.trim_end_matches(['.', '?']))),
        "chosen_need" => chosen_besides(scene).map_or(Value::Nothing, |need| Value::Text(need.to_owned())),
        "need_in_short" => need_in_short(scene).map_or(Value::Nothing, |need| Value::Text(need.to_owned())),
        "open_if" => Value::detail("openIf", scene.open_if.as_deref().map(open_if)),
        "offered" => match &scene.offered {
            Some(Offered::Time(time)) => Value::Text(at_time(time)),
            Some(Offered::Words(words)) => Value::Text(words.trim_end_matches('.').to_owned()),
            None => Value::Unknown("offered"),
        },
        "offered_time" => match &scene.offered {
            Some(Offered::Time(time)) => Value::Text(at_time(time)),
            Some(Offered::Words(words)) if names_a_time(words) => Value::Text(words.trim_end_matches('.').to_owned()),
            _ => Value::Nothing,
        },
        "offered_words" => match &scene.offered {
            Some(Offered::Words(words)) if !names_a_time(words) => Value::Text(words.trim_end_matches('.').to_owned()),
            _ => Value::Nothing,
        },
        "offer_role" => Value::detail("offer.role", scene.offer.role.as_deref().map(bare_role)),
        "answer_by" => day(scene.offer.answer_by.as_ref(), "offer.answerBy"),
        "extension" => day(scene.extension_until.as_ref(), "extensionUntil"),
        "free_from" => day(scene.free_from.as_ref(), "freeFrom"),
        "interview" | "my_interview" | "the_interview" => interview(scene, told, name, beside_the_cause),
        "whole_interview" => interview(scene, told, "interview", false),
        "meet" => Value::Text(if is_to_meet(scene) { "meet" } else { "talk to" }.to_owned()),
        "meeting" => Value::Text(if is_to_meet(scene) { "meeting" } else { "talking to" }.to_owned()),
        // Where one is fixed.
        "fixed_interview" if scene.dated() => interview(scene, told, "interview", beside_the_cause),
        // The recruiter hears of what they said, and has not said it.
        "offering" if scene.to == To::Recruiter => Value::Text(in_register(scene, "they've offered")),
        "offering" => Value::Text("thank you for offering".to_owned()),
        "asked" if scene.to == To::Recruiter => Value::Text("they asked me".to_owned()),
        "asked" => Value::Text("you asked me".to_owned()),
        "come" => Value::Text(come(scene).to_owned()),
        "coming" => Value::Text(if scene.in_person() { "coming" } else { "available" }.to_owned()),
        "noun" => Value::Text(noun(scene).to_owned()),
        "a_noun" => Value::Text(a_noun(scene).to_owned()),
        "text_interview" => Value::Pattern(match scene.to {
            To::Recruiter => "my interview[ with {company}][ {when}]".to_owned(),
            _ => "{the_interview}[ {when}]".to_owned(),
        }),
        "when" => scene.slot.as_ref().map_or(Value::Unknown("at"), |slot| Value::Text(when(scene, slot))),
        "say_when" => scene.slot.as_ref().map_or(Value::Unknown("at"), |slot| Value::Text(say_when(slot))),
        "say_times" => all_of(&scene.alternatives, "say_t", "or"),
        "say_t1" => scene.alternatives.first().map_or(Value::Nothing, |time| Value::Text(said(time))),
        "say_t2" => scene.alternatives.get(1).map_or(Value::Nothing, |time| Value::Text(said(time))),
        "say_t3" => scene.alternatives.get(2).map_or(Value::Nothing, |time| Value::Text(said(time))),
        "at_time" => scene.slot.as_ref().map_or(Value::Unknown("at"), |slot| Value::Text(at_time(slot))),
        "whole_day" => scene.slot.as_ref().map_or(Value::Nothing, |slot| Value::Text(slot.day.clone())),
        "clock" => match &scene.slot {
            Some(slot) if !slot.clock.is_empty() => Value::Text(clock(slot)),
            _ => Value::Nothing,
        },
        "subject_when" => match &scene.slot {
            Some(slot) if slot.clock.is_empty() => Value::Nothing,
            Some(slot) => Value::Text(in_a_subject(slot)),
            None => Value::Unknown("at"),
        },
        "day_only" => match &scene.slot {
            Some(slot) if slot.clock.is_empty() => Value::Text(slot.day.clone()),
            _ => Value::Nothing,
        },
        "missed_day" => Value::Text(match &scene.slot {
            Some(slot) if matches!(slot.nearness, Nearness::Today | Nearness::Yesterday) => format!(" {}", slot.day),
            _ => String::new(),
        }),
        "now" => Value::Text(now(scene).to_owned()),
        "day" => Value::Text(match &scene.slot {
            Some(slot) => slot.on_day.clone(),
            None if scene.dated() => "that day".to_owned(),
            None => "at the moment".to_owned(),
        }),
        "times" => all_of(&scene.alternatives, "t", "or"),
        "on_times" => all_of(&scene.alternatives, "on_t", "and"),
        "t1" => time(scene.alternatives.first()),
        "t2" => time(scene.alternatives.get(1)),
        "t3" => time(scene.alternatives.get(2)),
        "on_t1" => on_day(scene.alternatives.first()),
        "on_t2" => on_day(scene.alternatives.get(1)),
        "on_t3" => on_day(scene.alternatives.get(2)),
        _ => Value::Nothing,
    }
}

fn in_register(scene: &Scene, text: &str) -> String {
    if scene.formal { formal::in_formal(text) } else { text.to_owned() }
}

/// Whether a few words name a day and an hour: "Monday at 2pm".
pub(super) fn names_a_time(words: &str) -> bool {
    words.contains(|c: char| c.is_ascii_digit()) && !words.starts_with("a ") && !words.starts_with("A ")
}

/// All times on offer, in a row: "Thursday at 10am, Friday at noon or Monday at 2pm".
fn all_of(times: &[TimeText], slot: &str, word: &str) -> Value {
    match times.len() {
        0 => Value::Nothing,
        1 => Value::Pattern(format!("{{{slot}1}}")),
        2 => Value::Pattern(format!("{{{slot}1}} {word} {{{slot}2}}")),
        _ => Value::Pattern(format!("{{{slot}1}}, {{{slot}2}} {word} {{{slot}3}}")),
    }
}

fn day(time: Option<&TimeText>, key: &'static str) -> Value {
    time.map_or(Value::Unknown(key), |time| Value::Text(time.day.clone()))
}

fn time(time: Option<&TimeText>) -> Value {
    time.map_or(Value::Nothing, |time| Value::Text(at_time(time)))
}

/// "on Thursday at 10am", "tomorrow at 9:30am".
fn on_day(time: Option<&TimeText>) -> Value {
    time.map_or(Value::Nothing, |time| {
        let day = if time.nearness == Nearness::Tomorrow { &time.day } else { &time.on_day };
        Value::Text(format!("{day} at {}", clock(time)))
    })
}

/// "Thursday at 10am", "tomorrow at 9:30am".
fn at_time(time: &TimeText) -> String {
    if time.clock.is_empty() {
        return time.day.clone();
    }
    format!("{} at {}", time.day, clock(time))
}

fn clock(time: &TimeText) -> String {
    format!("{}{}", time.clock, time.zones)
}

/// "today at 2:30pm", "on Thursday at 11am"; missed: "at 9am this morning".
fn when(scene: &Scene, slot: &TimeText) -> String {
    match slot.nearness {
        // Today, at an hour that is not known.
        _ if slot.clock.is_empty() => slot.on_day.clone(),
        Nearness::Today if scene.missed && slot.morning && slot.zones.is_empty() => {
            format!("at {} this morning", slot.clock.trim_end_matches("am"))
        }
        _ => format!("{} at {}", slot.on_day, clock(slot)),
    }
}

/// "Thursday at half past two", "Thursday at half past two Berlin time": nobody says a bracket aloud.
fn said(time: &TimeText) -> String {
    let zone = time.zones.split(" (").next().unwrap_or_default();
    format!("{}{zone}", time.said)
}

/// "this morning at nine", "on Thursday at half past two".
fn say_when(slot: &TimeText) -> String {
    match slot.nearness {
        Nearness::ThisWeek | Nearness::Other => format!("on {}", said(slot)),
        Nearness::Yesterday | Nearness::Today | Nearness::Tomorrow => said(slot),
    }
}

/// Nobody says the bracket of "tomorrow (Thursday)" aloud. A voicemail may be heard a day later, so it names the weekday:
/// "tomorrow, Thursday, at half past two".
pub(super) fn say_tomorrow(scene: &mut Scene, may_be_heard_later: bool) {
    for slot in scene.slot.iter_mut().chain(&mut scene.alternatives) {
        if slot.nearness != Nearness::Tomorrow {
            continue;
        }
        let weekday =
            slot.on_day.split_once('(').and_then(|(_, rest)| rest.split_once(')')).map(|(weekday, _)| weekday);
        if let (Some(weekday), Some(hour)) = (weekday, slot.said.strip_prefix("tomorrow at "))
            && may_be_heard_later
        {
            slot.said = format!("tomorrow, {weekday}, at {hour}");
        }
        slot.on_day.clone_from(&slot.day);
    }
}

/// "2:30pm today", "Thursday 11am", "11 December".
fn in_a_subject(slot: &TimeText) -> String {
    match slot.nearness {
        Nearness::Today | Nearness::Yesterday if !slot.clock.is_empty() => format!("{} {}", slot.clock, slot.day),
        Nearness::Tomorrow => format!("{} {}", slot.day, slot.clock),
        _ => format!("{}, {}", slot.day, slot.clock),
    }
}

fn now(scene: &Scene) -> &'static str {
    let lasts = scene.effective_verdict == Verdict::Pause || scene.rule == Rule::V14;
    match &scene.slot {
        // Who asks to put it on hold, or leaves for good, is not kept away by today alone.
        Some(slot) if slot.nearness == Nearness::Today && !lasts => "today",
        _ => "at the moment",
    }
}

/// A role without the word that sentences put after it: "Data Analyst" of "Data Analyst role".
#[must_use]
pub fn bare_role(role: &str) -> &str {
    [" role", " position", " job", " vacancy", " post"]
        .iter()
        .find_map(|word| role.strip_suffix(word))
        .filter(|bare| !bare.is_empty())
        .unwrap_or(role)
}

/// Whether they are to see each other for the first time.
fn is_to_meet(scene: &Scene) -> bool {
    let by_phone = scene.said == Said::OfferedCall && (takes_a_call(scene) || accepts_the_call(scene));
    let asks_for_video =
        scene.effective_verdict == Verdict::Adjust && (scene.reason != Reason::AccessNeed || by_video(scene));
    scene.in_person() && !by_phone && !asks_for_video && !matches!(scene.stage, Stage::Met | Stage::UnderWay)
}

/// The need in the few words of a subject, where the circumstance says which and the person nothing else.
fn need_in_short(scene: &Scene) -> Option<&str> {
    if let Some(need) = &scene.need {
        let short = need.split(' ').count() <= 5 && !need.starts_with("I ") && !need.contains(['?', '.', ',']);
        return short.then_some(need);
    }
    match scene.circumstance {
        Circumstance::CaptionsOrInterpreter => Some("captions or an interpreter"),
        Circumstance::BreaksOrExtraTime => Some("a break or extra time"),
        Circumstance::StepFreeOrSeating if scene.in_person() => Some("step-free access or a seat"),
        Circumstance::QuietOrFewerPeople if scene.in_person() => Some("a quiet room or fewer people"),
        Circumstance::QuietOrFewerPeople => Some("little noise or few people on the call"),
        Circumstance::QuestionsInWriting => Some("questions in writing"),
        _ => None,
    }
}

/// What would undo a withdrawal, after "If": people begin it with an "if" of their own.
fn open_if(words: &str) -> &str {
    words.strip_prefix("if ").or_else(|| words.strip_prefix("If ")).unwrap_or(words).trim_end_matches('.')
}

/// What it is called.
pub(super) fn noun(scene: &Scene) -> &'static str {
    match (scene.format, scene.circumstance) {
        (_, Circumstance::TestOrLinkExpired) => "test",
        (Some(Format::Task), _) => "task",
        (Some(Format::Phone), _) => "call",
        (Some(Format::Video), _) => "video interview",
        (Some(Format::InPerson) | None, _) => "interview",
    }
}

/// What somebody is asked to do who is to keep to it all the same.
const fn come(scene: &Scene) -> &'static str {
    match scene.format {
        Some(Format::Video) => "join",
        Some(Format::Phone | Format::Task) => "go ahead",
        Some(Format::InPerson) | None => "come",
    }
}

fn a_noun(scene: &Scene) -> &'static str {
    match scene.format {
        Some(Format::Phone) => "a call",
        Some(Format::Video) => "a video interview",
        _ => "an interview",
    }
}

/// Which interview, in the fewest words that leave no doubt (M3).
fn interview(scene: &Scene, told: &Told, name: &str, beside_the_cause: bool) -> Value {
    let noun = noun(scene);
    // What keeps from the beginning is not told of what was broken off, nor the day with it.
    let beside_the_cause = beside_the_cause && !(broken_off(scene) && never_in_the_middle(scene, told));
    if scene.is_task {
        return Value::Pattern(format!("the[ {{role}}] {noun}"));
    }
    let mine = scene.to == To::Recruiter || name == "my_interview";
    // Whoever else has a say hears of an interview, however it is held.
    let noun = if scene.to == To::ThirdParty { "interview" } else { noun };
    let whose = match scene.to {
        To::ThirdParty => "a job",
        _ if mine => "my",
        _ => "our",
    };
    // To somebody who has arranged more interviews than this one.
    let with = match scene.to {
        To::Recruiter if scene.company.is_some() && scene.interviewer.is_some() => " with {interviewer} at {company}",
        _ if mine || scene.to == To::ThirdParty => "[ with {company}]",
        _ => "",
    };
    // Who is in the middle of it asks for the rest of it.
    if scene.stage == Stage::UnderWay
        && scene.has_started()
        && name != "the_interview"
        && matches!(scene.effective_verdict, Verdict::Adjust | Verdict::Ask)
    {
        return Value::Pattern(format!("the rest of {whose} {noun}{with} today"));
    }
    Value::Pattern(match &scene.slot {
        _ if name == "the_interview" => format!("{whose} {noun}{with}"),
        None if !scene.dated() => format!("{whose} {noun}{with}"),
        Some(slot) if slot.clock.is_empty() => {
            let day = if beside_the_cause && cause::says_the_day(scene, told) { "" } else { " {when}" };
            format!("{whose} {noun}{with}{day}")
        }
        Some(slot) if beside_the_cause && cause::says_the_day(scene, told) => {
            if slot.zones.is_empty() {
                format!("{whose} {} {noun}{with}", slot.clock)
            } else {
                format!("{whose} {noun}{with} at {}", clock(slot))
            }
        }
        // "our 2pm interview today" and "our interview on Thursday at 2pm".
        Some(slot)
            if slot.nearness == Nearness::Today
                && slot.zones.is_empty()
                && scene.to != To::ThirdParty
                && !(scene.missed && slot.morning) =>
        {
            format!("{whose} {} {noun}{with} today", slot.clock)
        }
        _ => format!("{whose} {noun}{with}[ {{when}}]"),
    })
}

/// The slots that hold the cause. Those that do not fit how it can be told stand for nothing, so that sentences with them
/// are passed over.
fn of_the_cause(scene: &Scene, told: &Told, name: &str) -> Value {
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
    match name {
        // Nobody is stuck on the way hours or days before.
        "as_cause" | "because_cause" | "own_cause" if too_early => Value::Text(String::new()),
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
        // "As I'm working then" is no longer so.
        "as_cause" | "because_cause" if under_way && never_in_the_middle(scene, told) => Value::Text(String::new()),
        "as_cause" | "because_cause"
            if under_way && matches!(told, Told::Ours(_)) && scene.cause.form == CauseForm::Clash =>
        {
            pattern(" for something that I couldn't move")
        }
        // "I can't make it, as I can't get to you" says one thing twice.
        "as_cause" | "because_cause" if cause::cannot_get_there(clause) => Value::Nothing,
        // There is no time yet at which they could not come.
        "as_cause" | "because_cause" if !scene.dated() && back => Value::Text(String::new()),
        "as_cause" | "because_cause" | "own_cause" if apart => {
            Value::Text(format!(". {}", sentence(clause).trim_end_matches('.')))
        }
        "as_cause" => after(told, pattern(", as {clause}")),
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
            Value::Pattern(clause.to_owned())
        }
        "so_cannot" | "so_cannot_make_it" if !scene.dated() && scene.format == Some(Format::Phone) => {
            so_cannot("manage a call just now")
        }
        "so_cannot" | "so_cannot_make_it" if !scene.dated() => so_cannot("come to an interview just now"),
        "so_cannot" if unfit => pattern("I can't finish {interview} as it is"),
        "so_cannot_make_it" if unfit => pattern("I can't finish it as it is"),
        "so_cannot" if under_way => so_broke_off(scene, told, pattern, " {interview}"),
        "so_cannot_make_it" if under_way => so_broke_off(scene, told, pattern, ""),
        "so_cannot" => so_cannot("make {interview}"),
        "so_cannot_make_it" if no_day => pattern(&so_cannot_without_a_day(clause)),
        "so_cannot_make_it" => so_cannot("make it"),
        "so_cannot_come_for_it" => so_cannot("come in for {interview}"),
        "so_cannot_come" if cause::negates(clause) => Value::Pattern(clause.to_owned()),
        "so_cannot_come" if clause.contains("{day}") || clause.contains("{now}") => so_cannot("come in"),
        "so_cannot_come" => so_cannot("come in {day}"),
        "leaving" if leads => pattern("{cause}, so I'm withdrawing my application[ for the {role} role]"),
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
fn after(told: &Told, clause: Value) -> Value {
    match told {
        Told::Ours(_) | Told::Clause(_) => clause,
        Told::BecauseOf(because) => Value::Text(format!(" {because}")),
        Told::Words(words) => Value::Text(format!(": {words}")),
        Told::Sentences(_) | Told::Apology(_) => Value::Text(String::new()),
    }
}

/// The cause and what follows from it, in one sentence: "I'm not well and can't make it".
fn so_cannot(told: &Told, cause_comes_last: bool, pattern: impl Fn(&str) -> Value, what: &str) -> Value {
    match told {
        // "I'm too far away to come in, so I can't come in", "so I'm needed there, so I can't".
        Told::Clause(clause) if what.starts_with("come in") && clause.contains("come in") => {
            pattern(&format!("{{clause}}, so I can't be there in person{}", what.trim_start_matches("come in")))
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
fn so_cannot_without_a_day(clause: &str) -> String {
    let clause = [" {day}", " that day", " then"].iter().fold(clause.to_owned(), |clause, day| clause.replace(day, ""));
    let so = match (cause::negates(&clause), cause::takes_and(&clause)) {
        (true, _) => ", so I won't be able to make it",
        (false, true) => " and can't make it",
        (false, false) => ", so I can't make it",
    };
    clause + so
}

/// Whether the interview had begun, and could not go on.
pub(super) fn broken_off(scene: &Scene) -> bool {
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
pub(super) fn cannot_go_on(scene: &Scene) -> bool {
    scene.stage == Stage::UnderWay && scene.has_started() && scene.reason == Reason::AccessNeed
}

/// Whether the clause tells what keeps somebody from the beginning: nobody breaks off for it.
fn never_in_the_middle(scene: &Scene, told: &Told) -> bool {
    let before = matches!(
        scene.reason,
        Reason::OwnSlip
            | Reason::TimeZoneMixup
            | Reason::TravelDisruption
            | Reason::RunningLate
            | Reason::Other
            | Reason::Relocation
    ) || matches!(scene.circumstance, Circumstance::Accident | Circumstance::CarOrBikeBrokeDown);
    matches!(told, Told::Ours(clause) if before || cause::negates(clause))
}

fn so_broke_off(scene: &Scene, told: &Told, pattern: impl Fn(&str) -> Value, what: &str) -> Value {
    pattern(&match told {
        _ if never_in_the_middle(scene, told) => format!("I had to break off{what}"),
        // "I'm working then" is no longer so.
        Told::Ours(_) if scene.cause.form == CauseForm::Clash => {
            format!("I had to break off{what} for something that I couldn't move")
        }
        Told::Ours(clause) | Told::Clause(clause) if !cause::points_back(scene, clause) => {
            format!("{{clause}}, so I had to break off{what}")
        }
        _ => format!("I had to break off{what}{{as_cause}}"),
    })
}

/// Why it was missed, as far as that is told; empty where it is not.
fn missed(scene: &Scene) -> &'static str {
    // Nobody travels to a conversation by phone or video.
    if !scene.in_person() && matches!(scene.reason, Reason::TravelDisruption | Reason::RunningLate) {
        return "I was held up";
    }
    // Where the clocks differ, it is clear what was mixed up.
    if scene.circumstance == Circumstance::MisreadTheTimeOrZone
        && scene.depth != Depth::Private
        && scene.slot.as_ref().is_some_and(|slot| !slot.zones.is_empty())
    {
        return "I misread the time";
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
        Reason::FamilyEmergency => "my family needed me",
        Reason::EssentialAppointment | Reason::ScheduleConflict => "I had something that I couldn't move",
        _ => "",
    }
}
