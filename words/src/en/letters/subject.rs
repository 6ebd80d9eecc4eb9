//! The subject of an email: the news and which interview, in words a person would use (M1).

use policy::{Circumstance, Format, Reason, Rule, Said, Stage, To, Verdict};

use crate::compose::{Apology, Nearness, Offered, Scene, TextWithGaps};
use crate::language::CauseForm;

use super::accepting::has_other_times;
use super::adjusting::{cannot_stay, chosen_besides, only_part};
use super::link;
use super::missed::{cannot_get_on, has_just_begun, is_here_now, own_mistake};
use super::moving::{cannot_today, is_own_wish, leads_with_the_part};
use super::question::{has_to_cancel, is_over};
use super::slots::{Slots, bare_role, broken_off, cannot_go_on};
use super::sooner;
use super::standing::{asks_the_way, is_a_word_beforehand, is_far_ahead};
use super::taking_up::has_its_own_hour;
use super::withdrawing::by_video_might_do;

/// The most characters that phones show of a subject.
const LONGEST: usize = 60;

/// The most that a line of an email should have (RFC 5322, 2.1.1). The name comes last, so that where a subject is cut the
/// news and the role are still seen.
const LONGEST_WITH_NAME: usize = 78;

/// One of these, with the firm for a recruiter. The name of who writes follows, where there is room: whoever receives many
/// files them by it.
pub(super) fn subject(scene: &Scene, wordings: &str) -> TextWithGaps {
    signed(scene, unsigned(scene, wordings))
}

fn signed(scene: &Scene, mut subject: TextWithGaps) -> TextWithGaps {
    let Some(name) = &scene.your_name else { return subject };
    let in_brackets = subject.as_str().contains(" – ") && !subject.as_str().ends_with(')');
    let end = if in_brackets { format!(" ({name})") } else { format!(" – {name}") };
    if subject.as_str().chars().count() + end.chars().count() <= LONGEST_WITH_NAME {
        subject.push_str(&end);
    }
    subject
}

/// Whoever fills several posts looks for which one it is: where there is room, the role stands before the day; where none is
/// known, the interview does.
fn role_before_the_day(scene: &Scene, wordings: &str) -> String {
    let mut all = Vec::new();
    for wording in wordings.lines() {
        let news = wording.trim_start().strip_suffix("[ ({role})]");
        for when in ["{subject_when}", "{whole_day}"] {
            let Some(news) = news.and_then(|news| news.strip_prefix(when)).filter(|news| news.starts_with(" – "))
            else {
                continue;
            };
            // To a recruiter the firm says more than what kind of conversation it is.
            if scene.to != To::Recruiter {
                all.push(format!("{{role}} {{noun}}, {when}{news}"));
            }
            all.push(format!("{{role}}, {when}{news}"));
            // "Today" alone says too little where the role is not known.
            if scene.role.is_none() {
                all.push(format!("Our {{noun}} {{day_only}}{news}"));
            }
        }
        all.push(wording.to_owned());
    }
    all.join("\n")
}

fn unsigned(scene: &Scene, wordings: &str) -> TextWithGaps {
    let wordings = &role_before_the_day(scene, wordings);
    let plain = choose(scene, wordings, LONGEST);
    if scene.to != To::Recruiter || scene.company.is_none() {
        return plain;
    }
    // A recruiter arranges for many: the firm is named where there is room for it beside the day.
    let with_the_firm = wordings
        .replace("– {role}", "– {role}, {company}")
        .replace("({role})", "({role}, {company})")
        .replace("{role}, {subject_when}", "{role}, {company}, {subject_when}")
        .replace("{role}, {whole_day}", "{role}, {company}, {whole_day}");
    let named = choose(scene, &with_the_firm, LONGEST_WITH_NAME);
    let day = scene.slot.as_ref().map_or("", |slot| slot.day.as_str());
    let keeps_the_day = named.as_str().contains(day) || !plain.as_str().contains(day);
    if keeps_the_day && named.as_str().chars().count() <= LONGEST_WITH_NAME { named } else { plain }
}

/// The first of these that can be said, has at most so many characters and names the role; the shortest there is, where none
/// does.
fn choose(scene: &Scene, wordings: &str, longest: usize) -> TextWithGaps {
    let mut shortest: Option<TextWithGaps> = None;
    let slots = Slots::of(scene);
    // A name such as "iOS Developer" keeps its small letter.
    let keeps = scene.role.as_deref().is_some_and(|role| role.chars().nth(1).is_some_and(|c| c.is_ascii_uppercase()));
    for wording in wordings.lines() {
        let mut wording = if scene.to == To::Recruiter { for_the_recruiter(wording) } else { wording.to_owned() };
        if !keeps {
            wording = wording.replace("– {role}", "– {Role}").replace("({role}", "({Role}");
        }
        let Some(mut said) = slots.fill(&wording) else { continue };
        if !said.as_str().chars().nth(1).is_some_and(|c: char| c.is_ascii_uppercase()) {
            said.capitalise();
        }
        let length = |text: &TextWithGaps| text.as_str().chars().count();
        let role = if scene.to == To::OfferingEmployer { &scene.offer.role } else { &scene.role };
        let text = said.as_str().to_ascii_lowercase();
        let names = role.as_ref().is_none_or(|role| text.contains(&bare_role(role).to_ascii_lowercase()));
        if names && length(&said) <= longest {
            return said;
        }
        if names && shortest.as_ref().is_none_or(|shortest| length(&said) < length(shortest)) {
            shortest = Some(said);
        }
    }
    shortest.or_else(|| wordings.lines().rev().find_map(|wording| slots.fill(wording))).unwrap_or_default()
}

/// The recruiter is not in it: the interview is "my" interview, and what "we" do is asked of the employer.
fn for_the_recruiter(wording: &str) -> String {
    let theirs = [
        ("Could we move our {noun}", "Could my {noun} be moved"),
        ("could we move it", "could it be moved"),
        ("could we find another", "could they find another"),
        ("could we try again", "another time"),
        ("shall we try again", "another time"),
        ("could we finish it", "could it be finished"),
        ("Could we make it", "Could it be"),
        ("could we make it", "could it be"),
        ("Could we do our interview", "Could my interview be"),
        ("Could we start", "Could it start"),
        ("Could we move our interview", "Could my interview be moved"),
        (" our ", " my "),
        ("Our ", "My "),
    ];
    theirs.iter().fold(wording.to_owned(), |wording, (ours, theirs)| wording.replace(ours, theirs))
}

/// The subject of the email that tells the news.
pub(super) fn of_the_news(scene: &Scene) -> TextWithGaps {
    subject(scene, wordings(scene))
}

fn wordings(scene: &Scene) -> &'static str {
    match scene.effective_verdict {
        Verdict::Withdraw => withdrawing(scene),
        // It has not come to that.
        Verdict::Pause | Verdict::Reschedule
            if scene.may
                && !scene.is_task
                && !is_own_wish(scene)
                && scene.said != Said::OfferedTime
                && (scene.dated() || !scene.asks_for_sooner()) =>
        {
            may(scene)
        }
        Verdict::Reschedule => moving(scene),
        Verdict::Adjust => adjusting(scene),
        Verdict::Ask => asking(scene),
        Verdict::Wait if scene.to == To::Recruiter => {
            "\
            {subject_when} – are they still expecting me?[ ({role})]\n\
            {subject_when} – are they still expecting me?\n\
            My {noun} – still expecting me?[ ({role})]"
        }
        Verdict::Wait => {
            "\
            {subject_when} – is it still on?[ ({role})]\n\
            {subject_when} – is it still on?\n\
            Our {noun} – is it still on?[ ({role})]"
        }
        Verdict::Warn if scene.is_task => {
            "\
            I may need more time for the task[ – {role}]"
        }
        Verdict::Warn => may(scene),
        Verdict::Pause if scene.missed && scene.apology == Apology::None => {
            "\
            I missed our {noun}{missed_day} – try again later?[ ({role})]\n\
            I missed our {noun} – try again later?[ ({role})]"
        }
        Verdict::Pause if scene.missed => missed(scene),
        Verdict::Pause if broken_off(scene) => go_on_later(),
        Verdict::Pause if !scene.dated() && !scene.is_task => {
            "\
            Our {noun} – could it be put on hold for now?[ ({role})]\n\
            Our {noun} – could it be put on hold?[ ({role})]"
        }
        Verdict::Pause if scene.is_task => "Could I do the {noun} later?[ – {role}]",
        // What is about to start is not put on hold any more.
        Verdict::Pause if scene.circumstance == Circumstance::DeathInTheFamily || scene.same_day() => {
            "\
            {subject_when} – could it wait?[ ({role})]\n\
            {whole_day} – could it wait?[ ({role})]\n\
            Could our {noun} wait?[ ({role})]"
        }
        Verdict::Pause => {
            "\
            {subject_when} – could it be put on hold?[ ({role})]\n\
            {subject_when} – could it wait?[ ({role})]\n\
            {whole_day} – could it wait?[ ({role})]\n\
            Could our {noun} be put on hold?[ ({role})]"
        }
        Verdict::Attend | Verdict::AskExtension if asks_the_way(scene) => {
            "\
            Where is {the_interview}[ {when}]?[ ({role})]\n\
            Where is {the_interview}?[ ({role})]"
        }
        Verdict::Attend | Verdict::AskExtension if is_far_ahead(scene) => {
            "\
            {I_will_be} late for {subject_when}[ – {role}]\n\
            {I_will_be} late for our {noun}[ {day_only}][ – {role}]"
        }
        Verdict::Attend | Verdict::AskExtension => {
            "\
            Running late for {subject_when}[ – {role}]\n\
            Running late for our {noun}[ {day_only}][ – {role}]"
        }
    }
}

fn may(scene: &Scene) -> &'static str {
    // Nobody is alarmed: it stands, and they are told in good time.
    if is_a_word_beforehand(scene) {
        return "\
            {subject_when} – a word beforehand[ ({role})]\n\
            {subject_when} – a word beforehand\n\
            A word before our interview[ – {role}]";
    }
    // With no other date there is nothing to fall back on, and a hold or an earlier time is no back-up.
    if scene.said == Said::Refused || scene.effective_verdict != Verdict::Warn {
        return "\
            {subject_when} – I may not make it[ ({role})]\n\
            {subject_when} – I may not make it\n\
            I may not make our interview[ – {role}]";
    }
    "\
    {subject_when} – a back-up, just in case[ ({role})]\n\
    {subject_when} – a back-up, just in case\n\
    A back-up for our interview[ – {role}]"
}

fn withdrawing(scene: &Scene) -> &'static str {
    match (scene.stage, scene.rule) {
        (Stage::Invited, _) if scene.invited() && scene.rule != Rule::V21 && scene.to == To::Recruiter => {
            "\
            Declining – {role}, {subject_when}\n\
            Declining – {role}, {whole_day}\n\
            Declining – {role}\n\
            Declining the interview[, {subject_when}]"
        }
        (Stage::Invited, _) if scene.invited() && scene.rule != Rule::V21 => {
            "\
            Declining your invitation – {role}\n\
            Declining your invitation, with thanks"
        }
        _ if by_video_might_do(scene) => {
            "\
            Withdrawing if not by video – {role}, {whole_day}\n\
            Withdrawing if not by video – {role}\n\
            Withdrawing if not by video – {whole_day}\n\
            Withdrawing if it can't be by video"
        }
        (Stage::Agreed | Stage::Invited | Stage::Met, Rule::V21)
            if scene.said == Said::Refused && !scene.insists && !scene.missed && !is_own_wish(scene) =>
        {
            "\
            Can't make {whole_day}, so withdrawing – {role}\n\
            Withdrawing – {role}[, {subject_when}]\n\
            Withdrawing – {role}, {whole_day}\n\
            Withdrawing – {role}\n\
            Withdrawing my application"
        }
        _ if scene.reason == Reason::SafetyOrEthics => {
            "\
            Withdrawing – {role}[, {subject_when}]\n\
            Withdrawing – {role}\n\
            Withdrawing my application"
        }
        (Stage::Met, _) if scene.dated() && !scene.missed => {
            "\
            Withdrawing, with thanks – {role}, {whole_day}\n\
            Withdrawing – {role}, {whole_day}\n\
            Withdrawing – {role}, with thanks\n\
            Withdrawing – {role}\n\
            Withdrawing my application, with thanks"
        }
        (Stage::Met | Stage::UnderWay, _) => {
            "\
            Withdrawing from the {role} role, with thanks\n\
            Withdrawing – {role}, with thanks\n\
            Withdrawing – {role}\n\
            Withdrawing my application, with thanks"
        }
        (Stage::Agreed | Stage::Invited, _) if scene.missed => {
            "\
            Withdrawing – {role}\n\
            Withdrawing my application"
        }
        (Stage::Agreed | Stage::Invited, _) => {
            "\
            Withdrawing – {role}, {subject_when}\n\
            Withdrawing – {role}, {whole_day}\n\
            Withdrawing – {role}\n\
            Withdrawing my application[ – {subject_when}]"
        }
    }
}

fn moving(scene: &Scene) -> &'static str {
    if scene.is_task {
        return match scene.circumstance {
            Circumstance::TestOrLinkExpired => {
                "\
                Test link has expired – {role}\n\
                The test link has expired"
            }
            _ if scene.said == Said::OfferedTime => "More time for the task – thank you[ ({role})]",
            _ if scene.missed && scene.apology == Apology::None => "I missed the deadline[ – {role}]",
            _ if scene.missed => "Sorry I missed the deadline[ – {role}]",
            _ => {
                "\
                {role} task – could I have until {extension}?\n\
                {role} task – by {extension} instead?\n\
                The task – could I have until {extension}?[ ({role})]\n\
                Could I have a little more time for the task?[ – {role}]"
            }
        };
    }
    if scene.said == Said::OfferedTime && scene.missed && own_mistake(scene) && !has_other_times(scene) {
        return "\
            {subject_offered} – thank you for another chance[ ({role})]\n\
            {subject_offered} – thank you[ ({role})]\n\
            {offered_day} – thank you[ ({role})]\n\
            Another time – thank you[ ({role})]";
    }
    if scene.said == Said::OfferedTime && has_other_times(scene) {
        return "Another time for our {noun}[ – {role}]";
    }
    if scene.said == Said::OfferedTime {
        return "\
            Yes to {subject_offered} – {role}\n\
            Yes to {subject_offered}\n\
            Yes to {offered_day} – {role}\n\
            Another time – yes, please[ ({role})]";
    }
    if accepts_the_call(scene) {
        return yes_to_a_call(scene);
    }
    match scene.reason {
        Reason::TheyAreLate if scene.has_started() => try_again(),
        _ if scene.asks_for_sooner() && !scene.dated() => {
            "\
            A day for our {noun} – could it be soon?[ ({role})]\n\
            A day for our {noun}[ – {role}]"
        }
        Reason::TheyCancelled => "A new date for our {noun}?[ – {role}]",
        _ if scene.asks_for_sooner() && !sooner::is_tomorrow(scene) => {
            "\
            {subject_when} – could it be sooner?[ ({role})]\n\
            {whole_day} – could it be sooner?[ ({role})]\n\
            {role} – could it be sooner?\n\
            Could our {noun} be sooner than planned?"
        }
        Reason::TimeZoneMixup if scene.missed => {
            "\
            My mistake over the time[ – {role}][, {subject_when}]\n\
            My mistake over the time[ – {role}]"
        }
        _ if scene.missed => missed(scene),
        Reason::EmployerMovedIt if scene.stage == Stage::UnderWay && scene.has_started() => go_on_later(),
        Reason::EmployerMovedIt => {
            "\
            {whole_day} – could we make it {same_hour}?[ ({role})]\n\
            {subject_when} – could we find another time?[ ({role})]\n\
            {subject_when} – another time?[ ({role})]\n\
            {whole_day} – another time?[ ({role})]\n\
            The new time – could we find another?[ ({role})]"
        }
        Reason::Unprepared => {
            "\
            {subject_when} – could we make it another day?[ ({role})]\n\
            {subject_when} – another day?[ ({role})]\n\
            Could we make it another day?[ ({role})]"
        }
        _ if !scene.dated() => {
            "\
            A day for our {noun}[ – {role}]\n\
            A day for our {noun}[ – {role}]"
        }
        _ if is_own_wish(scene) && scene.stage == Stage::UnderWay && scene.has_started() => go_on_later(),
        _ if is_own_wish(scene) && scene.has_started() => try_again(),
        _ if is_own_wish(scene) && !cannot_today(scene)
            || scene.asks_for_sooner()
            || scene.reason == Reason::AccessNeed && scene.stage != Stage::UnderWay =>
        {
            "\
            {subject_when} – could we move it?[ ({role})]\n\
            {whole_day} – could we move it?[ ({role})]\n\
            Could we move our {noun}?[ ({role})]"
        }
        _ if broken_off(scene) || cannot_go_on(scene) => go_on_later(),
        _ if link::is_wanted(scene) => {
            "\
            {subject_when} – the link isn't working[ ({role})]\n\
            The interview link isn't working[ – {role}]"
        }
        _ if leads_with_the_part(scene) => {
            "\
            {subject_when} – I can make part of it[ ({role})]\n\
            I can make part of our {noun}[ ({role})]"
        }
        _ if scene.circumstance == Circumstance::DeathInTheFamily => {
            "\
            Our interview, {subject_when} – could we move it?[ ({role})]\n\
            {whole_day} – could we move it?[ ({role})]\n\
            Could we move our interview?[ ({role})]"
        }
        // They have been asked already.
        _ if scene.said == Said::Silent && scene.to == To::Recruiter && !scene.same_day() => {
            "\
            {subject_when} – still no answer[ ({role})]\n\
            {whole_day} – still no answer[ ({role})]\n\
            Still no answer about our {noun}[ ({role})]"
        }
        _ if scene.role.is_none() && scene.slot.is_some() => {
            "\
            {whole_day} – could we make it {same_hour}?\n\
            Can't make {subject_when} – could we move it?[ ({role})]\n\
            I can't make our {noun}[ {day_only}] – could we move it?[ ({role})]"
        }
        // On the day the news is what has to be seen.
        _ if matches!(scene.said, Said::Refused | Said::ComeAnyway)
            || scene.slot.as_ref().is_none_or(|slot| slot.nearness == Nearness::Today) =>
        {
            "\
            Can't make {subject_when}[ – {role}]\n\
            Can't make our {noun} {day_only}[ – {role}]\n\
            Can't make {whole_day}[ – {role}]\n\
            I can't make our {noun}[ {day_only}][ – {role}]"
        }
        _ => {
            "\
            {whole_day} – could we make it {same_hour}?[ ({role})]\n\
            {subject_when} – could we move it?[ ({role})]\n\
            {whole_day} – could we move it?[ ({role})]\n\
            Can't make our {noun} {day_only}[ – {role}]"
        }
    }
}

/// Of one that has begun.
const fn go_on_later() -> &'static str {
    "\
    Our {noun} just now – could we finish it later?[ ({role})]\n\
    Our {noun} – could we finish it later?[ ({role})]"
}

/// Of one for which they did not come.
const fn try_again() -> &'static str {
    "\
    Our {noun}{missed_day} – shall we try again?[ ({role})]\n\
    {subject_when} – shall we try again?[ ({role})]\n\
    Our {noun} – shall we try again?[ ({role})]"
}

/// Of an interview that was missed.
fn missed(scene: &Scene) -> &'static str {
    if is_here_now(scene) {
        return "\
            {subject_when} – I'm here now[ ({role})]\n\
            I'm here now for our {noun}[ – {role}]";
    }
    if cannot_get_on(scene) {
        return "\
            {subject_when} – I can't get on to the call[ ({role})]\n\
            {subject_when} – I can't get on[ ({role})]\n\
            I can't get on to our {noun}[ – {role}]";
    }
    if scene.circumstance == Circumstance::TheirPlatformOrLink && has_just_begun(scene) {
        return "\
            {subject_when} – the link isn't working[ ({role})]\n\
            The interview link isn't working[ – {role}]";
    }
    if scene.apology == Apology::None {
        "\
        {subject_when} – could we try again?[ ({role})]\n\
        Our {noun} – could we try again?[ ({role})]"
    } else {
        "\
        Sorry I missed our {noun}{missed_day}[ – {role}]\n\
        Sorry I missed our {noun}[ – {role}]\n\
        Sorry about our {noun}[ – {role}]"
    }
}

fn adjusting(scene: &Scene) -> &'static str {
    if scene.said == Said::OfferedCall && scene.in_person() {
        return yes_to_a_call(scene);
    }
    if scene.reason == Reason::AccessNeed && !by_video(scene) && chosen_besides(scene).is_some() {
        return "\
            {subject_when} – two adjustments[ ({role})]\n\
            {subject_when} – two adjustments\n\
            Two adjustments for {the_interview}[ – {role}]\n\
            Two adjustments[ – {role}]";
    }
    if scene.reason == Reason::AccessNeed && !by_video(scene) {
        if scene.said == Said::Silent && scene.to == To::Recruiter {
            return "\
                Still no answer about {need_in_short}[ – {role}]\n\
                Still no answer about what I'll need[ – {role}]";
        }
        return "\
            {need_in_short} – {subject_when}[ ({role})]\n\
            {need_in_short} for {the_interview}[ – {role}]\n\
            {need_in_short} – {role}\n\
            {subject_when} – one thing I'll need[ ({role})]\n\
            {subject_when} – one thing I'll need\n\
            One thing I'll need for {the_interview}[ – {role}]\n\
            One thing I'll need[ – {role}]";
    }
    if only_part(scene) && !by_video(scene) {
        return "\
            {subject_when} – I can make part of it[ ({role})]\n\
            I can make part of our {noun}[ ({role})]";
    }
    if cannot_stay(scene) {
        return go_on_later();
    }
    if scene.in_person() {
        return "\
            {subject_when} – by video instead?[ ({role})]\n\
            {whole_day} – by video instead?[ ({role})]\n\
            {subject_when} – by video instead?\n\
            {role} interview – by video instead?\n\
            Could we do our interview by video?";
    }
    "\
    {subject_when} – a little later?[ ({role})]\n\
    Could we start a little later?[ ({role})]"
}

/// They offered it, and it is taken.
fn yes_to_a_call(scene: &Scene) -> &'static str {
    if scene.cannot_call {
        return "\
            {subject_when} – by video, please[ ({role})]\n\
            {subject_when} – by video, please\n\
            By video, please[ – {role}]";
    }
    // The hour that was arranged is not the one that is taken.
    if has_its_own_hour(scene) {
        return if is_by_video(scene) { "Yes to a video call[ – {role}]" } else { "Yes to a call[ – {role}]" };
    }
    if is_by_video(scene) {
        return "\
            {subject_when} – yes to a video call[ ({role})]\n\
            {subject_when} – yes to video[ ({role})]\n\
            Yes to a video call[ – {role}]";
    }
    "\
    {subject_when} – yes to a call[ ({role})]\n\
    Yes to a call[ – {role}]"
}

/// Whether what they have offered is a call by video.
fn is_by_video(scene: &Scene) -> bool {
    matches!(&scene.offered, Some(Offered::Words(words)) if words.to_ascii_lowercase().contains("video"))
}

/// Whether they offered a call or video, and the person says what it was: then it is taken, where nobody is ill.
pub(super) fn accepts_the_call(scene: &Scene) -> bool {
    // Who is injured can talk.
    let ill = scene.reason == Reason::Illness && scene.circumstance != Circumstance::Injured;
    // What is at the hour of the interview keeps nobody from a call at another.
    let at_that_hour = scene.cause.form == CauseForm::Clash && !has_its_own_hour(scene);
    let free = !ill && scene.reason != Reason::Unprepared && !at_that_hour;
    // Who has lost the connection in the middle would gladly go on by phone.
    let cut_off = scene.reason == Reason::TechnicalFailure && scene.format != Some(Format::Phone);
    // Who has decided on another day, whatever was advised, has decided against it.
    let moves = scene.effective_verdict == Verdict::Reschedule && !scene.insists;
    moves && scene.said == Said::OfferedCall && (scene.offered.is_some() || cut_off) && free && !scene.missed
}

/// Whether what is asked for is to meet by video.
pub(super) fn by_video(scene: &Scene) -> bool {
    let asked = matches!(scene.circumstance, Circumstance::VideoInstead | Circumstance::CannotTravelForHealth);
    let needed = scene.need.as_ref().is_some_and(|need| need.to_ascii_lowercase().contains("video"));
    (asked && scene.need.is_none() || needed) && scene.in_person()
}

fn asking(scene: &Scene) -> &'static str {
    if scene.to == To::ThirdParty && scene.is_task {
        return "A question about a job application, before I decide";
    }
    if scene.to == To::ThirdParty {
        return if has_to_cancel(scene) {
            "A question before I cancel a job interview"
        } else {
            "A question about a job interview, before I decide"
        };
    }
    match scene.circumstance {
        Circumstance::MayBeAScam | Circumstance::OddAddressOrRequest if scene.stage == Stage::Met => {
            "A message in your name[ – {role}]"
        }
        Circumstance::MayBeAScam | Circumstance::OddAddressOrRequest => {
            "\
            An interview invitation in your name[ – {role}]\n\
            An interview invitation in your name"
        }
        Circumstance::IsItStillOn | Circumstance::NoTimePlaceOrLinkYet if is_over(scene) => try_again(),
        Circumstance::NoTimePlaceOrLinkYet if scene.format == Some(Format::Video) && scene.slot.is_some() => {
            "\
            {subject_when} – the link, please[ ({role})]\n\
            Could I have the link, please?[ – {role}]"
        }
        Circumstance::NoTimePlaceOrLinkYet => {
            "\
            {whole_day} – a few details, please[ ({role})]\n\
            Our interview – a few details, please[ ({role})]"
        }
        Circumstance::IsItStillOn => {
            "\
            {subject_when} – is it still on?[ ({role})]\n\
            Is our interview still on?[ ({role})]"
        }
        Circumstance::TheyCancelledAndNamedNoNewTime => "A new date for our {noun}?[ – {role}]",
        Circumstance::TheyWentQuiet if scene.dated() => "Any news about our interview?[ – {role}]",
        Circumstance::TheyWentQuiet => {
            "\
            {role} – is there any news?\n\
            Is there any news about my application?"
        }
        Circumstance::LongTaskUnpaid => "A question about the task[ – {role}]",
        Circumstance::RecruiterPassedSomethingOn => "A question about what you were sent[ – {role}]",
        _ if scene.has_started() => {
            "\
            A question about the {role} role\n\
            A question about the job"
        }
        _ => {
            "\
            A question before {subject_when}[ – {role}]\n\
            A question about the {role} role\n\
            A question before our interview"
        }
    }
}
