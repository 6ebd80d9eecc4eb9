//! What a sentence says, and what it does not.

use policy::{Circumstance, Contact, Format, Interest, Kind, Likelihood, Said, Stage};
use words::WallTime;

use super::{Certainty, Understood, understand};

fn read(sentence: &str) -> Understood {
    understand(sentence, WallTime::parse("2026-12-01T09:30").unwrap(), "Europe/London")
}

fn first(sentence: &str) -> Option<Circumstance> {
    read(sentence).circumstances.first().map(|first| first.id)
}

#[test]
fn the_sentences_that_began_it_are_understood() {
    for (sentence, circumstance, at) in [
        ("my kid has a fever and the interview is tomorrow at 10", Circumstance::ChildIll, Some("2026-12-02T10:00")),
        ("they never called", Circumstance::NobodyCalled, None),
        ("cant make it got covid", Circumstance::FluOrFever, None),
        ("double booked w my shift thurs", Circumstance::WorkOrShift, None),
        ("my boss found out i took another job elsewhere", Circumstance::RecruiterPassedSomethingOn, None),
        ("visa appointment same morning", Circumstance::VisaOrImmigration, None),
        ("interview 2moro but im bricking it", Circumstance::AnxiousAboutIt, None),
        ("recruiter says client moved it AGAIN", Circumstance::TheyKeepChangingIt, None),
    ] {
        let understood = read(sentence);
        let found: Vec<Circumstance> = understood.circumstances.iter().map(|one| one.id).collect();
        assert!(found.contains(&circumstance), "{sentence}: {found:?}");
        assert_eq!(understood.at.map(WallTime::form).as_deref(), at, "{sentence}");
    }
}

#[test]
fn a_zone_that_is_named_comes_with_the_hour() {
    for (sentence, at, zone) in [
        ("interview is thursday 3pm Berlin time but I have to work", "2026-12-03T15:00", Some("Europe/Berlin")),
        ("my interview tomorrow at 10am EST clashes with my exam", "2026-12-02T10:00", Some("America/New_York")),
        ("interview thursday 3pm but I have to work", "2026-12-03T15:00", None),
    ] {
        let understood = read(sentence);
        assert_eq!(understood.at.map(WallTime::form).as_deref(), Some(at), "{sentence}");
        assert_eq!(understood.zone.and_then(|zone| zone.name).as_deref(), zone, "{sentence}");
    }
}

#[test]
fn what_is_denied_does_not_count() {
    for (sentence, circumstance) in [
        ("not ill, just overslept", Circumstance::Overslept),
        ("I'm not sick but my son has a temperature", Circumstance::ChildIll),
        ("it wasn't cancelled, the train is just late", Circumstance::RunningLate),
    ] {
        assert_eq!(first(sentence), Some(circumstance), "{sentence}");
    }
    assert_ne!(first("I am not pregnant"), Some(Circumstance::Pregnant));
}

#[test]
fn it_matters_whose_it_is() {
    assert_eq!(first("I am ill"), Some(Circumstance::Unwell));
    assert_eq!(first("my boss is ill so I have to cover her shift"), Some(Circumstance::WorkOrShift));
    assert_eq!(first("my wife is ill").map(Circumstance::kind), Some(Kind::FamilyOrHome));
    assert_eq!(first("they cancelled"), Some(Circumstance::TheyCancelledAndNamedNoNewTime));
    assert_ne!(first("I cancelled last week"), Some(Circumstance::TheyCancelledAndNamedNoNewTime));
}

#[test]
fn facts_are_there_only_where_the_sentence_says_them() {
    let none = read("my car broke down");
    assert_eq!((none.interest, none.said, none.likelihood, none.contact), (None, None, None, None));
    assert_eq!((none.format, none.via_recruiter, none.stage, none.at, none.notice), (None, None, None, None, None));
    assert_eq!(read("I really want this job but I'm ill").interest, Some(Interest::Keen));
    assert_eq!(read("signed elsewhere, not interested any more").interest, Some(Interest::Gone));
    assert_eq!(read("I asked to move it and they have not replied").said, Some(Said::Silent));
    assert_eq!(read("they said no other date").said, Some(Said::Refused));
    assert_eq!(read("I might have to work that day").likelihood, Some(Likelihood::May));
    assert_eq!(read("I'm stuck on the bus and can't talk").contact, Some(Contact::CannotCall));
    assert_eq!(read("sitting in reception and nobody comes").contact, Some(Contact::OnSite));
    assert_eq!(read("it's a phone interview and I lost my voice").format, Some(Format::Phone));
    assert_eq!(read("the agency set it up and I have flu").via_recruiter, Some(true));
    assert_eq!(read("second round on Monday but I have flu").stage, Some(Stage::Met));
}

#[test]
fn the_time_of_something_else_is_not_that_of_the_interview() {
    for (sentence, at) in [
        ("court date tomorrow at 9, interview on Thursday at 11", Some("2026-12-03T11:00")),
        ("my dentist is on Friday at 3", None),
        ("I've been ill since Sunday, interview Friday 2pm", Some("2026-12-04T14:00")),
        ("I signed elsewhere yesterday at 5", None),
        ("can we do Friday at 4 instead", None),
    ] {
        assert_eq!(read(sentence).at.map(WallTime::form).as_deref(), at, "{sentence}");
    }
}

#[test]
fn an_hour_alone_is_todays_where_it_happens_now_and_says_nothing_of_a_plan() {
    let at = |sentence: &str| read(sentence).at.map(WallTime::form);
    for (sentence, hour) in [
        ("my car broke down and the interview is at 2", "14:00"),
        ("been throwing up all night, its at 11", "11:00"),
        ("sitter just cancelled, interview at 3", "15:00"),
        ("the train is cancelled and interview is 11", "11:00"),
        ("car wont start and im gonna miss my 1030", "10:30"),
        ("im stuck in traffic, interview in 20", "09:50"),
    ] {
        assert_eq!(at(sentence), Some(format!("2026-12-01T{hour}")), "{sentence}");
    }
    for sentence in ["it is diwali that day, they have kept it at 6 pm", "my exam is that morning, interview at 10"] {
        assert_eq!((read(sentence).at, read(sentence).notice), (None, None), "{sentence}");
    }
}

#[test]
fn the_day_is_found_wherever_the_sentence_says_it() {
    use policy::Band;

    let notice = |sentence: &str| read(sentence).notice;
    for (sentence, band) in [
        ("might not bother with friday's interview, got an offer", Band::Over48h),
        ("my biometrics is on tuesday in abuja and the interview is in lagos same day", Band::Over48h),
        ("havent been told where to go and its in the morning", Band::Under24h),
        ("the invite went to my junk and i only saw it now, it was for monday", Band::Passed),
        ("i cant find the office, the interview is now", Band::Passed),
        ("leave for my holiday on sunday, interview tues week", Band::Over48h),
    ] {
        assert_eq!(notice(sentence), Some(band), "{sentence}");
    }
    assert_eq!(notice("should i still go to this one on weds"), Some(Band::Under24h), "one is no hour");
    assert_eq!(
        read("they changed the time to 8am tomorrow").at.map(WallTime::form).as_deref(),
        Some("2026-12-02T08:00")
    );
    assert_eq!(notice("i start chemo next week and it goes on for months"), None, "that is not the interview");
}

#[test]
fn nothing_is_offered_where_nothing_is_said() {
    for sentence in ["", "  ", "hello", "asdfgh", "help me please", "what should I wear", "tomorrow at 10", "😢"] {
        let understood = read(sentence);
        assert!(
            understood.circumstances.iter().all(|one| one.certainty == Certainty::Maybe),
            "{sentence}: {understood:?}"
        );
        assert_eq!(understood.cause, None, "{sentence}");
    }
}

#[test]
fn the_cause_is_fit_to_stand_in_a_letter() {
    let cause = |sentence: &str| read(sentence).cause;
    assert_eq!(cause("my kid has a fever and the interview is tomorrow at 10").as_deref(), Some("my kid has a fever"));
    assert_eq!(cause("omg slept thru my alarm, interview was at 8").as_deref(), Some("I slept through my alarm"));
    assert_eq!(
        cause("nan passed away this morning. interview thurs").as_deref(),
        Some("my nan passed away this morning")
    );
}

/// Found by `cargo xtask fuzz`.
#[test]
fn nothing_in_a_cause_hides_or_turns_text_around() {
    let cause = read("my grandf\0ather\u{202e} died on Saturday").cause;
    assert_eq!(cause.as_deref(), Some("my grandfather died on Saturday"));
}

#[test]
fn no_cause_blames_swears_or_tells_of_ones_health() {
    for sentence in
        ["I've got the runs", "they never called", "cant be arsed", "im so hungover", "the recruiter lied about me"]
    {
        assert_eq!(read(sentence).cause, None, "{sentence}");
    }
}

#[test]
fn a_place_is_given_in_utf_16() {
    let understood = read("😢 my kid has a fever");
    let first = understood.circumstances.first().unwrap();
    assert_eq!((first.start, first.end), (6, 21));
}

/// The hour, or else how soon it is.
fn time(sentence: &str) -> Option<String> {
    let understood = read(sentence);
    understood.at.map(WallTime::form).or(understood.notice.map(|band| band.id().to_owned()))
}

#[test]
fn the_time_of_the_interview_is_told_from_others() {
    for (sentence, expected) in [
        ("cant do tomorrows interview at 11 im ill", Some("2026-12-02T11:00")),
        ("only 30 minutes left and zoom wont open", Some("2026-12-01T10:00")),
        ("interview is 45 mins away and im throwing up", Some("2026-12-01T10:15")),
        ("woke up with flu interview 10.30", Some("2026-12-01T10:30")),
        ("tonights zoom at 7 my wifi is down", Some("2026-12-01T19:00")),
        ("they moved the interview from tuesday to monday and i work mondays", Some("over-48h")),
        ("my onsite is next thursday and my doctor says no flying", Some("over-48h")),
        ("im starting a new job on monday", None),
        ("have to get my kids at 3", None),
        ("its ten to nine and im still on the bus", None),
        ("stuck, not moved in an hour", None),
    ] {
        assert_eq!(time(sentence).as_deref(), expected, "{sentence}");
    }
}

#[test]
fn what_has_passed_is_said_to_have_passed() {
    for sentence in [
        "no one rang me. call was meant to be at 10 its 10.40 now",
        "wrote it in my calendar for the 14th but it was the 12th so i missed it",
        "i thought it was tomorrow but it was yesterday",
        "cant find the place already 10 minutes late",
        "halfway through and the power went out",
    ] {
        assert_eq!(time(sentence).as_deref(), Some("passed"), "{sentence}");
    }
}

#[test]
fn of_two_clocks_none_is_guessed() {
    assert_eq!(read("the email says 10am EST and i showed up at 10am GMT").at, None);
}

#[test]
fn an_hour_told_as_a_distance_from_now_is_only_about_then() {
    for (sentence, at, from_now) in [
        ("my kid has a fever and the interview is in 47 minutes", Some("2026-12-01T10:17"), true),
        ("my kid has a fever, interview in 3 hours", Some("2026-12-01T12:30"), true),
        ("my kid has a fever and the interview is today at 11", Some("2026-12-01T11:00"), false),
        ("my kid has a fever and the interview is tomorrow at 10", Some("2026-12-02T10:00"), false),
        ("my kid has a fever and the interview is in five days", None, false),
    ] {
        let understood = read(sentence);
        assert_eq!(understood.at.map(WallTime::form).as_deref(), at, "{sentence}");
        assert_eq!(understood.from_now, from_now.then_some(true), "{sentence}");
    }
}

#[test]
fn the_days_that_may_be_meant_are_told_where_the_hour_or_the_month_is_open() {
    for (sentence, days) in [
        ("my kid has a fever and the interview is on Friday", &["2026-12-04"][..]),
        ("my kid has a fever and the interview is in five days", &["2026-12-06"]),
        ("my kid has a fever and the interview is tomorrow", &["2026-12-02"]),
        ("I have to work, interview 12/03 at 3pm", &["2027-03-12T15:00", "2026-12-03T15:00"]),
        ("I have to work, interview 3/12 at 14h", &["2026-12-03T14:00", "2027-03-12T14:00"]),
        ("my kid has a fever and the interview is tomorrow at 10", &[]),
        ("my kid has a fever", &[]),
    ] {
        let forms: Vec<String> = read(sentence).may_be.into_iter().flatten().map(crate::dates::When::form).collect();
        assert_eq!(forms, days, "{sentence}");
    }
}
