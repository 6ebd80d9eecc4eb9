//! What is needed on the day (V9): the need is the news, and the employer is asked to arrange it.

use policy::{Circumstance, Format, Reason, Said, To};

use super::takes_a_call;
use crate::compose::{Nearness, Scene};
use crate::en::letters::subject::{accepts_the_call, by_video};
use crate::en::letters::whole_sentence;
use crate::en::letters::writer::{For, Writer};

/// Whether the recruiter is told what is needed, so that the employer can be asked for it.
pub(super) fn asks_the_employer(scene: &Scene) -> bool {
    let names_it = !matches!(scene.circumstance, Circumstance::INeedAnAdjustment | Circumstance::Pregnant);
    let here = scene.in_person() || !for_the_building(scene);
    scene.to == To::Recruiter && (scene.need.is_some() || names_it && here)
}

/// What the recruiter is asked to find out.
fn of_the_employer(scene: &Scene) -> &'static str {
    if scene.said == Said::Silent && scene.dated() && !scene.has_started() {
        "They've been asked already and haven't answered yet. Could you get an answer from {employer}, please? The date is fine as it is."
    } else if scene.said == Said::Silent {
        "They've been asked already and haven't answered yet. Could you get an answer from {employer}, please, and let me know?"
    } else {
        "Could you ask {employer} whether that can be arranged, and let me know?"
    }
}

/// V9: the need is the news; no cause, no condition, no apology.
pub(super) fn write(writer: &mut Writer) {
    let scene = writer.scene();
    writer.add("{Own}");
    if let Some(need) = &scene.need {
        if is_a_sentence(need) {
            writer.news("I have one thing to ask for {interview}.");
            writer.put(whole_sentence(need));
        } else if chosen_besides(scene).is_some() {
            writer.news(
                "\
                I'll need two things for {interview}: {chosen_need}, and {need}.\n\
                Two things would help me for {interview}: {chosen_need}, and {need}.",
            );
        } else if scene.has_started() || scene.slot.as_ref().is_some_and(|slot| slot.nearness == Nearness::Today) {
            writer.news("For {interview}, I'll need {need}.");
        } else if scene.to == To::Recruiter || is_something_to_do(need) {
            writer.news(
                "\
                I'm looking forward to {interview}. On the day, I'll need {need}.\n\
                I'm looking forward to {interview}, for which I'll need {need}.",
            );
        } else {
            return ask_for_it(writer);
        }
        writer.paragraph();
        if scene.to == To::Recruiter {
            return writer.add(of_the_employer(scene));
        }
        if scene.circumstance == Circumstance::StepFreeOrSeating && !scene.has_started() {
            return writer.add("Could you let me know whether that's possible, and which entrance to use?");
        }
        writer.say(
            For::Ask,
            "\
            Could you arrange that, please, and let me know that it's in place?\n\
            Could you arrange that, and tell me if there's anything I should do?",
        );
        return;
    }
    let wordings: &str = match scene.circumstance {
        Circumstance::CaptionsOrInterpreter if scene.format == Some(Format::Phone) => {
            "I can't follow what's said on the phone, so for {interview} I'll need video with captions."
        }
        Circumstance::CaptionsOrInterpreter => {
            "\
            For {interview}, I'll need captions or an interpreter to follow what's said.\n\
            There's one thing I'll need for {interview}: captions or an interpreter, so that I can follow what's said."
        }
        Circumstance::BreaksOrExtraTime => {
            "\
            For {interview}, it would help me to have a short break or a little more time.\n\
            I'd like to ask for one thing at {interview}: a short break, or a little more time."
        }
        Circumstance::StepFreeOrSeating if scene.in_person() => {
            "\
            For {interview}, I'd need a way in without stairs, and somewhere to sit.\n\
            To come to {interview}, I'd need a way in without steps, and a seat."
        }
        // Whoever talks from home chooses the room.
        Circumstance::QuietOrFewerPeople if !scene.in_person() => {
            "For {interview}, it would help me to have as few people as possible on the call, or little noise at the other end."
        }
        Circumstance::QuietOrFewerPeople => {
            "\
            For {interview}, a quiet room or as few people as possible would help me.\n\
            I'd like to ask for one thing at {interview}: a quiet room, or as few people as possible."
        }
        Circumstance::QuestionsInWriting => {
            "\
            For {interview}, it would help me to have the main questions in writing.\n\
            There's one thing that would help me at {interview}: the main questions in writing."
        }
        _ if scene.has_started() => "I'll need an adjustment for {interview}.",
        _ => {
            "\
            I'll need an adjustment for {interview}, and I'd like to sort it out beforehand.\n\
            For {interview}, I'll need one adjustment."
        }
    };
    writer.news(wordings);
    writer.paragraph();
    let asks: &str = match scene.circumstance {
        // It is for the employer to arrange.
        _ if asks_the_employer(scene) => of_the_employer(scene),
        // Which of the two will do depends on the person.
        Circumstance::CaptionsOrInterpreter if scene.has_started() => {
            "Could you tell me what you can arrange, so that we can settle it before we go on?"
        }
        Circumstance::CaptionsOrInterpreter => {
            "\
            Could you tell me what you can arrange, so that we can settle it beforehand?\n\
            What can you arrange? I'd like to settle it with you beforehand."
        }
        Circumstance::StepFreeOrSeating if scene.in_person() && !scene.has_started() => {
            "\
            Could you let me know whether that's possible, and which entrance to use?\n\
            Is that possible, and which entrance should I use?"
        }
        _ if for_the_building(scene) && !scene.in_person() => {
            "May I tell you what it is, or is there someone else I should talk to?"
        }
        Circumstance::QuietOrFewerPeople | Circumstance::BreaksOrExtraTime | Circumstance::StepFreeOrSeating => {
            "\
            Could you let me know whether that's possible?\n\
            Is that something you can arrange?"
        }
        Circumstance::QuestionsInWriting if scene.has_started() => {
            "\
            Could you send them to me now?\n\
            Could I have them by email before we go on?"
        }
        Circumstance::QuestionsInWriting if !scene.in_person() => {
            "\
            Could you send them to me by email before we start?\n\
            Would it be possible to have them by email beforehand?"
        }
        Circumstance::QuestionsInWriting if scene.same_day() => {
            "\
            Could you send them to me beforehand, or have them on paper when we start?\n\
            Would it be possible to have them by email before we start, or on paper?"
        }
        Circumstance::QuestionsInWriting => {
            "\
            Could you send them to me beforehand, or have them on paper on the day?\n\
            Would it be possible to have them the day before, or on paper on the day?"
        }
        _ => {
            "\
            Who's the best person to talk to about it?\n\
            May I tell you what it is, or is there someone else I should talk to?"
        }
    };
    writer.say(For::Ask, asks);
    writer.say(For::WayOut, fallback(scene));
}

/// A thing that is asked for in one sentence, and how easily it can be answered.
fn ask_for_it(writer: &mut Writer) {
    let scene = writer.scene();
    writer.news(
        "\
        For {interview}, could I have {need}, please?\n\
        I'm looking forward to {interview}. Could I have {need}, please?",
    );
    writer.paragraph();
    if scene.circumstance == Circumstance::StepFreeOrSeating && scene.in_person() {
        return writer.add("If that's possible, just tell me which entrance to use.");
    }
    writer.say(
        For::WayOut,
        "\
        If that's hard to arrange, tell me and we can look for another way.\n\
        A short reply that it's fine is all I need. If it's difficult, tell me and we can look for another way.\n\
        If there's anything I should do for it, just tell me.",
    );
}

/// Whether what is needed is something that the person does, "to sit near the door", and not a thing to have.
fn is_something_to_do(need: &str) -> bool {
    let first = need.split(' ').next().unwrap_or_default();
    first.eq_ignore_ascii_case("to") || first.ends_with("ing")
}

/// Whether what the circumstance asks for is about the place where they meet.
fn for_the_building(scene: &Scene) -> bool {
    scene.circumstance == Circumstance::StepFreeOrSeating
}

/// What would make another time, or a call, work: nobody should have to come twice without it.
pub(in crate::en::letters) fn need_as_well(writer: &mut Writer) {
    let scene = writer.scene();
    // A call that is taken, and video that is asked for, meet it.
    let met_by_it = by_video(scene) && (scene.said == Said::OfferedCall || writer.has("by video"));
    if scene.reason != Reason::AccessNeed || met_by_it {
        return;
    }
    if let Some(need) = scene.need.as_ref().filter(|need| is_a_sentence(need)) {
        return writer.put(whole_sentence(need));
    }
    writer.say(
        For::WhyNow,
        if by_video(scene) {
            "Could it be by video?"
        } else if chosen_besides(scene).is_some() {
            "Two things would help me when we talk: {chosen_need}, and {need}."
        } else if scene.circumstance == Circumstance::INeedAnAdjustment {
            "\
            For the interview itself, it would help me to have {need}.\n\
            I'd need an adjustment for it. Who could I talk to about that?"
        } else {
            "\
            For the interview itself, it would help me to have {need}.\n\
            For the interview itself, it would help me to have {need_in_short}."
        },
    );
}

/// Whether the need in their own words stands as a sentence, and not for a thing.
pub(in crate::en::letters) fn is_a_sentence(need: &str) -> bool {
    let lower = need.to_ascii_lowercase();
    let says =
        ["i ", "i'd ", "i'm ", "could ", "can ", "would ", "please "].iter().any(|start| lower.starts_with(start));
    need.ends_with('?') || says
}

/// Whether the need is about the building, though they are not to meet there.
pub(in crate::en::letters) fn needs_the_building_only(scene: &Scene) -> bool {
    let elsewhere = !scene.in_person()
        || takes_a_call(scene)
        || accepts_the_call(scene)
        || matches!(scene.circumstance, Circumstance::VideoInstead | Circumstance::CannotTravelForHealth);
    elsewhere
        && scene.need.as_ref().is_some_and(|need| names_one_of(need, "stairs steps step-free lift wheelchair parking"))
}

/// What the circumstance asks for, where the need in their own words is another one.
pub(in crate::en::letters) fn chosen_besides(scene: &Scene) -> Option<&'static str> {
    let need = scene.need.as_ref().filter(|need| !is_a_sentence(need))?;
    let (chosen, words) = match scene.circumstance {
        Circumstance::CaptionsOrInterpreter => ("captions or an interpreter", "caption subtitle interpret sign lip"),
        Circumstance::BreaksOrExtraTime => ("a short break or some extra time", "break pause time minute longer rest"),
        Circumstance::QuestionsInWriting => ("questions in writing", "question writ paper print text"),
        Circumstance::StepFreeOrSeating if scene.in_person() => {
            ("step-free access and a seat", "step stair lift ramp wheel seat chair sit")
        }
        Circumstance::QuietOrFewerPeople if scene.in_person() => {
            ("somewhere quiet with few people", "quiet noise people person panel group small alone")
        }
        Circumstance::VideoInstead if scene.in_person() => ("a video call", "video remote online call"),
        _ => return None,
    };
    (!names_one_of(need, words)).then_some(chosen)
}

/// Whether one of these words, with a space between them, stands in the need.
fn names_one_of(need: &str, words: &str) -> bool {
    let need = need.to_ascii_lowercase();
    words.split(' ').any(|word| need.contains(word))
}

/// What would do as well, where the circumstance leaves it open.
fn fallback(scene: &Scene) -> &'static str {
    match scene.circumstance {
        Circumstance::QuestionsInWriting => {
            "\
            -\n\
            If there's someone else I should ask, I'll gladly do that."
        }
        _ => "-",
    }
}
