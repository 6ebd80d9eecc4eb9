//! What the slots in the patterns of letters stand for.

mod joined;
mod times;

use policy::{Circumstance, Format, Reason, Rule, Said, Stage, To, Verdict};

use crate::compose::{Nearness, Offered, Scene, TextWithGaps, Value};

use super::adjusting::{chosen_besides, is_a_sentence, takes_a_call};
use super::cause::{self, Told};
use super::formal;
use super::lateness::{self, Lateness};
use super::moving::is_own_wish;
use super::people::{name_to_others, spoken_name};
use super::subject::{accepts_the_call, by_video};

pub(super) use joined::{broken_off, cannot_go_on};
pub(super) use times::{is_on_the_same_day, name_the_zone_once, names_a_time, speak};

use joined::{never_in_the_middle, of_the_cause};
use times::{all_of, at_time, clock, day, in_a_subject, on_day, said, say_when, time, when};

/// What the slots of a scene stand for.
pub(super) struct Slots<'a> {
    scene: &'a Scene,
    told: Told,
}

impl<'a> Slots<'a> {
    pub(super) fn of(scene: &'a Scene) -> Self {
        let told = match cause::told(scene) {
            Told::Ours(clause) => Told::Ours(fitting_the_day(scene, &clause)),
            told => told,
        };
        Self { scene, told }
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
            // Nor was it the recruiter who waited.
            wording =
                wording.replace("you were kept", "they were kept").replace("kept you waiting", "kept them waiting");
            wording = wording.replace("change our plans", "change the plans");
        }
        // An internship is no job, nor is there a role in one.
        if self.scene.role.as_deref().is_some_and(says_what_it_is) {
            wording = wording.replace("{role} job", "{role}").replace("{role} role", "{role}");
        }
        if self.scene.alternatives.len() == 2 {
            wording = wording.replace("Any of these", "Either of these").replace("any of these", "either of these");
        }
        TextWithGaps::fill(&wording, &value)
    }
}

/// The clause of the circumstance as it is said on this day: what keeps from today is of today, and what is still ahead is
/// not at the moment.
fn fitting_the_day(scene: &Scene, clause: &str) -> String {
    match scene.slot.as_ref().map(|slot| slot.nearness) {
        Some(Nearness::Today) => clause.replace("that day", "{day}"),
        Some(Nearness::Tomorrow | Nearness::ThisWeek | Nearness::ThisMonth | Nearness::Other)
            if !scene.has_started() =>
        {
            let clause = if lasts(scene) { clause.to_owned() } else { clause.replace(" {now}", "") };
            clause.replace("is disrupted", "will be disrupted").replace("is keeping me", "will keep me")
        }
        _ => clause.to_owned(),
    }
}

/// The slots that hold the cause.
const CAUSE: &[&str] = &[
    "cause",
    "clause",
    "as_cause",
    "because_cause",
    "and_why",
    "own_cause",
    "own",
    "own_first",
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
        "them" => Value::Text(told_by_the_recruiter(scene)),
        "employer" => Value::Text(asked_by_the_recruiter(scene)),
        "role" => Value::detail("role", scene.role.as_deref().map(bare_role)),
        "phone" if !may_be_rung(scene) => Value::Nothing,
        "phone" | "text_phone" => Value::detail("phone", scene.phone.as_deref()),
        "i_will_be" => Value::Text(in_register(scene, lateness::i_will_be(scene))),
        "late_words" => lateness::in_words(scene).map_or(Value::Nothing, Value::Text),
        "arrival_time" => match lateness::lateness(scene) {
            Some(Lateness::Until(time)) => Value::Text(time),
            _ => Value::Nothing,
        },
        "arrival_hour" => lateness::arrival_hour(scene).map_or(Value::Nothing, Value::Text),
        "need" => Value::detail("need", scene.need.as_deref().map(|need| need.trim_end_matches(['.', '?']))),
        "chosen_need" => chosen_besides(scene).map_or(Value::Nothing, |need| Value::Text(need.to_owned())),
        "need_in_short" => need_in_short(scene).map_or(Value::Nothing, |need| Value::Text(need.to_owned())),
        "open_if" => Value::detail("openIf", scene.open_if.as_deref().map(open_if)),
        "offered_time" => match &scene.offered {
            Some(Offered::Time(time)) => Value::Text(at_time(time)),
            Some(Offered::Words(words)) if names_a_time(words) => Value::Text(offered_words(words)),
            _ => Value::Nothing,
        },
        "say_offered_time" => match &scene.offered {
            Some(Offered::Time(time)) => Value::Text(said(time)),
            _ => slot(scene, told, "offered_time", beside_the_cause),
        },
        "subject_offered" => match &scene.offered {
            Some(Offered::Time(time)) => Value::Text(in_a_subject(time)),
            _ => slot(scene, told, "offered_time", beside_the_cause),
        },
        "offered_day" => match &scene.offered {
            Some(Offered::Time(time)) => Value::Text(time.day.clone()),
            _ => Value::Nothing,
        },
        "offered_words" => match &scene.offered {
            Some(Offered::Words(words)) if !names_a_time(words) => Value::Text(offered_words(words)),
            _ => Value::Nothing,
        },
        "offer_role" => Value::detail("offer.role", scene.offer.role.as_deref().map(bare_role)),
        "answer_by" => day(scene.offer.answer_by.as_ref(), "offer.answerBy"),
        "extension" => day(scene.extension_until.as_ref(), "extensionUntil"),
        "free_from" => day(scene.free_from.as_ref(), "freeFrom"),
        "interview" | "my_interview" | "the_interview" | "ended_interview" => {
            interview(scene, told, name, beside_the_cause)
        }
        "whole_interview" => interview(scene, told, "interview", false),
        // The way that was arranged is kept, where it is another than in person.
        "as_arranged" => Value::Text(
            match scene.format {
                Some(Format::Video) => ", again by video",
                Some(Format::Phone) => ", again by phone",
                None | Some(Format::InPerson | Format::Task) => "",
            }
            .to_owned(),
        ),
        "meet" => Value::Text(if is_to_meet(scene) { "meet" } else { "talk to" }.to_owned()),
        // The hour of the first time on offer, where that is on the same day.
        "same_hour" if is_on_the_same_day(scene) => {
            scene.alternatives.first().map_or(Value::Nothing, |time| Value::Text(time.clock.clone()))
        }
        "again" => Value::Text(if scene.stage == Stage::Met { " again" } else { "" }.to_owned()),
        "meeting" if scene.stage == Stage::Met && scene.in_person() => Value::Text("seeing".to_owned()),
        "meeting" => Value::Text(if is_to_meet(scene) { "meeting" } else { "talking to" }.to_owned()),
        // Where one is fixed.
        "fixed_interview" if scene.dated() => interview(scene, told, "interview", beside_the_cause),
        // The recruiter hears of what they said, and has not said it.
        "offering" if scene.to == To::Recruiter => Value::Text(in_register(scene, "they've offered")),
        "offering" => Value::Text("thank you for offering".to_owned()),
        "they_would_like" if scene.to == To::Recruiter => Value::Text(in_register(scene, "they'd like")),
        "they_would_like" => Value::Text(in_register(scene, "you'd like")),
        "or_place" => Value::Text(or_place(scene).to_owned()),
        "come" => Value::Text(come(scene).to_owned()),
        "coming" => Value::Text(
            match scene.format {
                Some(Format::Video) => "joining the call",
                Some(Format::Phone) => "taking the call",
                Some(Format::InPerson | Format::Task) | None => "coming",
            }
            .to_owned(),
        ),
        "how_soon" => Value::Text(how_soon(scene).to_owned()),
        "ask_them" if knows_already(scene) => Value::Pattern("ask {employer}".to_owned()),
        "ask_them" => Value::Pattern(let_them_know(scene)),
        "be_there" => Value::Text(
            if scene.format == Some(Format::Phone) { "be ready for your call" } else { "be there" }.to_owned(),
        ),
        "noun" => Value::Text(noun(scene).to_owned()),
        "a_noun" => Value::Text(a_noun(scene).to_owned()),
        "when" => scene.slot.as_ref().map_or(Value::Unknown("at"), |slot| Value::Text(when(scene, slot))),
        "say_when" => scene.slot.as_ref().map_or(Value::Unknown("at"), |slot| Value::Text(say_when(slot))),
        "say_times" => all_of(&scene.alternatives, "say_t", "or"),
        "say_t1" => scene.alternatives.first().map_or(Value::Nothing, |time| Value::Text(said(time))),
        "say_t2" => scene.alternatives.get(1).map_or(Value::Nothing, |time| Value::Text(said(time))),
        "say_t3" => scene.alternatives.get(2).map_or(Value::Nothing, |time| Value::Text(said(time))),
        "at_time" => scene.slot.as_ref().map_or(Value::Unknown("at"), |slot| Value::Text(at_time(slot))),
        // The day that was arranged; with the hour, where the new time is on the same day.
        "replaced" if scene.dated() && !scene.has_started() => match (&scene.slot, &scene.offered) {
            (Some(slot), Some(Offered::Time(offered))) if slot.day != offered.day => Value::Text(slot.day.clone()),
            (Some(slot), Some(Offered::Time(_))) if !slot.clock.is_empty() => Value::Text(clock(slot)),
            _ => slot(scene, told, "at_time", beside_the_cause),
        },
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
        "on_one_of_times" => all_of(&scene.alternatives, "on_t", "or"),
        "t1" => time(scene, 0),
        "t2" => time(scene, 1),
        "t3" => time(scene, 2),
        "on_t1" => on_day(scene, 0),
        "on_t2" => on_day(scene, 1),
        "on_t3" => on_day(scene, 2),
        _ => Value::Nothing,
    }
}

/// Whether the employer has seen or been told that they cannot come, or need not hear it yet.
fn knows_already(scene: &Scene) -> bool {
    let answered = match scene.said {
        Said::Nothing => false,
        // They were asked, and are told now that it cannot be.
        Said::ComeAnyway => is_own_wish(scene) || scene.may,
        Said::OfferedTime | Said::OfferedCall | Said::Refused | Said::Silent => true,
    };
    answered || scene.stage == Stage::UnderWay
}

/// How soon the recruiter should speak to the employer, who waits for the person: within six hours, or two days, of the start.
const fn how_soon(scene: &Scene) -> &'static str {
    match scene.minutes {
        Some(..360) => " straight away",
        Some(..2880) => " today",
        _ => "",
    }
}

/// What the recruiter is asked to do first.
fn let_them_know(scene: &Scene) -> String {
    let apologies = if scene.passes_on_apology { ", with my apologies," } else { "," };
    format!("let {{employer}} know{{how_soon}}{apologies} and ask")
}

/// Whom the recruiter is to ask, at the first mention: whoever was to hold the interview, by name. Where only the firm is
/// known, "my interview with Acme" has named it.
fn asked_by_the_recruiter(scene: &Scene) -> String {
    let firm = if scene.company.is_some() { "them" } else { "the employer" };
    scene.interviewer.as_deref().and_then(name_to_others).unwrap_or_else(|| firm.to_owned())
}

/// Whom the recruiter is to tell. A recruiter arranges for many, so that the firm is named as well.
fn told_by_the_recruiter(scene: &Scene) -> String {
    match (scene.interviewer.as_deref().and_then(name_to_others), &scene.company) {
        (Some(name), Some(company)) => format!("{name} at {company}"),
        (Some(name), None) => name,
        (None, Some(company)) => company.clone(),
        (None, None) => "the employer".to_owned(),
    }
}

/// Whether a number may be named: not by who cannot speak on the phone, nor by who could not follow what is said.
pub(super) fn may_be_rung(scene: &Scene) -> bool {
    !scene.cannot_call && !would_rather_read(scene)
}

/// Whether what they need is about hearing, so that nobody should ring them.
pub(super) fn would_rather_read(scene: &Scene) -> bool {
    scene.circumstance == Circumstance::CaptionsOrInterpreter
}

fn in_register(scene: &Scene, text: &str) -> String {
    if scene.formal { formal::in_formal(text) } else { text.to_owned() }
}

fn now(scene: &Scene) -> &'static str {
    match &scene.slot {
        Some(slot) if slot.nearness == Nearness::Today && !lasts(scene) => "today",
        _ => "at the moment",
    }
}

/// Who asks to put it on hold, or leaves for good, is not kept away by one day alone.
fn lasts(scene: &Scene) -> bool {
    scene.effective_verdict == Verdict::Pause || scene.rule == Rule::V14
}

/// Whether the name of a role says itself what kind of thing it is: "marketing internship".
fn says_what_it_is(role: &str) -> bool {
    // "Programme" and "scheme" also end the names of jobs: "Head of Programme".
    let kinds = ["internship", "apprenticeship", "traineeship", "placement", "fellowship", "residency", "studentship"];
    let role = role.to_ascii_lowercase();
    kinds.iter().any(|kind| role.ends_with(kind))
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
    let takes_theirs = scene.missed || takes_a_call(scene) || accepts_the_call(scene);
    let by_phone = scene.circumstance == Circumstance::NobodyCalled || scene.said == Said::OfferedCall && takes_theirs;
    let asks_for_video =
        scene.effective_verdict == Verdict::Adjust && (scene.reason != Reason::AccessNeed || by_video(scene));
    scene.in_person() && !by_phone && !asks_for_video && !matches!(scene.stage, Stage::Met | Stage::UnderWay)
}

/// The need in the few words of a subject, where the circumstance says which and the person nothing else.
fn need_in_short(scene: &Scene) -> Option<&str> {
    if let Some(need) = &scene.need {
        let short = need.split(' ').count() <= 8 && !is_a_sentence(need) && !need.contains(['?', '.', ',']);
        return short.then_some(need);
    }
    match scene.circumstance {
        // Nobody reads along on the phone.
        Circumstance::CaptionsOrInterpreter if scene.format == Some(Format::Phone) => Some("video with captions"),
        Circumstance::CaptionsOrInterpreter => Some("captions or an interpreter"),
        Circumstance::BreaksOrExtraTime => Some("a break or extra time"),
        Circumstance::StepFreeOrSeating if scene.in_person() => Some("step-free access and a seat"),
        Circumstance::QuietOrFewerPeople if scene.in_person() => Some("a quiet room or fewer people"),
        Circumstance::QuietOrFewerPeople => Some("little noise or few people on the call"),
        Circumstance::QuestionsInWriting => Some("questions in writing"),
        _ => None,
    }
}

/// What they offered, within a sentence: without its full stop, but for one that belongs to "p.m.".
fn offered_words(words: &str) -> String {
    let bare = words.trim().trim_end_matches(['.', ' ']);
    let of_the_hour = ["a.m", "p.m", "A.M", "P.M"].iter().any(|end| bare.ends_with(end));
    if of_the_hour { [bare, "."].concat() } else { bare.to_owned() }
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
        // "After our call just now: I'm sorry I missed our call" would be two calls with one name.
        (Some(Format::Phone), _) if scene.has_rung => "phone interview",
        (Some(Format::Phone), _) => "call",
        (Some(Format::Video), _) => "video interview",
        (Some(Format::InPerson) | None, _) => "interview",
    }
}

/// What somebody is asked to do who is to keep to it all the same.
const fn come(scene: &Scene) -> &'static str {
    match scene.format {
        Some(Format::Video) => "join the call",
        Some(Format::Phone | Format::Task) => "go ahead",
        Some(Format::InPerson) | None => "come",
    }
}

/// Where it is, as far as it is anywhere.
const fn or_place(scene: &Scene) -> &'static str {
    match scene.format {
        Some(Format::Video) => " or the link",
        Some(Format::Phone) => " or the number",
        _ => " or the place",
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
        // A recruiter has more than one firm's.
        let whose = if scene.to == To::Recruiter { "[ at {company}]" } else { "" };
        return Value::Pattern(format!("the {noun}[ for the {{role}} role]{whose}"));
    }
    // Nobody is at home with a firm as a whole, where one writes formally.
    let to_nobody = scene.formal && scene.addressee().is_none() && scene.stage != Stage::UnderWay;
    let mine = scene.to == To::Recruiter || name == "my_interview";
    // Whoever else has a say hears of an interview, however it is held.
    let noun = if scene.to == To::ThirdParty { "interview" } else { noun };
    let whose = match scene.to {
        To::ThirdParty => "a job",
        // "My call" would be one that they make.
        _ if mine || to_nobody && scene.format != Some(Format::Phone) => "my",
        _ => "our",
    };
    // To somebody who has arranged more interviews than this one.
    let with = if mine || scene.to == To::ThirdParty { "[ with {company}]" } else { "" };
    // Who is in the middle of it asks for the rest of it.
    if scene.stage == Stage::UnderWay
        && scene.has_started()
        && !matches!(name, "the_interview" | "ended_interview")
        && matches!(scene.effective_verdict, Verdict::Adjust | Verdict::Ask)
    {
        return Value::Pattern(format!("the rest of {whose} {noun}{with}"));
    }
    // What ended a few minutes ago is told by that, and not by the hour at which it began.
    let just_ended = broken_off(scene) && !scene.irrelevant && scene.minutes.is_some_and(|minutes| minutes > -120);
    Value::Pattern(match &scene.slot {
        _ if name == "the_interview" => format!("{whose} {noun}{with}"),
        _ if just_ended => format!("{whose} {noun}{with} just now"),
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
