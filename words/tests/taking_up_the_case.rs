//! A letter takes up what is particular to the case: a time on the same day, what they have not answered, who was there before.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops where it is wrong")]

mod letters;

use letters::{all_say, letters, none_says};

const NOTHING: &str = "{}";
const ON_THURSDAY: &str =
    r#""at":"2026-12-10T10:00","today":"2026-12-03","timeZone":"Europe/London","clock":"12-hour""#;

fn on_thursday(others: &str) -> String {
    format!("{{{ON_THURSDAY},{others}}}")
}

#[test]
fn another_hour_of_the_same_day_is_told_by_that() {
    let situation = r#"{"circumstance":"exam","noticeMinutes":10080}"#;
    let one = on_thursday(r#""alternatives":["2026-12-10T16:00"]"#);
    all_say(
        &letters("email", situation, &one),
        &["could we make it 4pm the same day instead?", "could we move it to 4pm the same day instead?"],
    );
    let and_another_day = on_thursday(r#""alternatives":["2026-12-10T16:00","2026-12-11T10:00"]"#);
    let emails = letters("email", situation, &and_another_day);
    all_say(&emails, &["4pm the same day"]);
    all_say(&emails, &["friday 11 december at 10am"]);
    none_says(&emails, &["thursday 10 december at 4pm"]);
    let both = on_thursday(r#""alternatives":["2026-12-10T15:00","2026-12-10T16:00"]"#);
    all_say(&letters("email", situation, &both), &["3pm or 4pm the same day", "at 3pm and at 4pm the same day"]);
    let recruiter = r#"{"circumstance":"exam","noticeMinutes":10080,"viaRecruiter":true}"#;
    all_say(
        &letters("recruiter-email", recruiter, &and_another_day),
        &["4pm the same day or friday 11 december at 10am"],
    );
}

#[test]
fn days_ahead_what_may_happen_alarms_nobody() {
    let may =
        |minutes: i32| format!(r#"{{"circumstance":"family-emergency","likelihood":"may","noticeMinutes":{minutes}}}"#);
    let details = on_thursday(r#""ownLine":"our baby is due that week""#);
    let ahead = letters("email", &may(10080), &details);
    all_say(&ahead, &["a word beforehand"]);
    all_say(&ahead, &["i'll be there", "i will be there", "planning to be there"]);
    none_says(&ahead, &["either way", "one way or the other"]);
    all_say(&letters("email", &may(1440), &details), &["a back-up", "an alternative"]);
}

#[test]
fn the_recruiter_hears_how_soon_they_have_to_be_told() {
    let unwell = |minutes: i32| {
        format!(r#"{{"circumstance":"unwell","viaRecruiter":true,"noticeMinutes":{minutes},"interest":"keen"}}"#)
    };
    all_say(&letters("recruiter-email", &unwell(180), NOTHING), &["straight away", "at once"]);
    all_say(&letters("recruiter-email", &unwell(1500), NOTHING), &["know today"]);
    none_says(&letters("recruiter-email", &unwell(8000), NOTHING), &["straight away", "know today"]);
}

#[test]
fn a_recruiter_who_was_not_answered_is_asked_for_an_answer() {
    let silent = r#"{"circumstance":"work-or-shift","viaRecruiter":true,"said":"silent","noticeMinutes":8340}"#;
    let emails = letters("recruiter-email", silent, &on_thursday(r#""company":"Acme""#));
    all_say(&emails, &["still no answer"]);
    all_say(&emails, &["could you get an answer from them"]);
    all_say(&emails, &["still stands, as nothing has come back yet about another time"]);
}

#[test]
fn the_recruiter_may_tell_them_why() {
    let staying = r#"{"circumstance":"staying-where-i-am","viaRecruiter":true,"noticeMinutes":4260}"#;
    let own_line = r#""ownLine":"I've been offered a step up where I am""#;
    let may = on_thursday(own_line);
    all_say(
        &letters("recruiter-email", staying, &may),
        &["you're welcome to tell them why", "you are welcome to tell them why"],
    );
    let may_not = on_thursday(&format!(r#"{own_line},"depth":"private""#));
    none_says(&letters("recruiter-email", staying, &may_not), &["welcome to tell them"]);
}

#[test]
fn whoever_was_there_before_begins_with_thanks_for_that() {
    let met = r#"{"circumstance":"signed-elsewhere","stage":"met","noticeMinutes":4110}"#;
    let emails = letters("email", met, NOTHING);
    all_say(&emails, &["\n\nthank you for the interview, and for asking me back"]);
}

#[test]
fn on_the_phone_the_news_comes_before_a_long_story() {
    let situation = r#"{"circumstance":"family-emergency","noticeMinutes":85,"contact":"number"}"#;
    let details = r#"{"ownLine":"my father has dementia, he's walked out of the house and we're looking for him"}"#;
    all_say(&letters("call", situation, details), &["can't make it: my father", "cannot attend: my father"]);
}

#[test]
fn the_firm_whose_task_it_is_is_named_to_a_recruiter() {
    let task =
        r#"{"circumstance":"cannot-finish-by-the-deadline","format":"task","viaRecruiter":true,"noticeMinutes":3060}"#;
    all_say(&letters("recruiter-email", task, r#"{"company":"Acme"}"#), &["task at acme", "role at acme"]);
}

#[test]
fn nobody_comes_to_a_task_that_they_withdraw_from() {
    let task = r#"{"circumstance":"not-the-right-role","format":"task","viaRecruiter":true,"noticeMinutes":1650,"stage":"met"}"#;
    none_says(
        &letters("recruiter-email", task, &on_thursday(r#""company":"Acme""#)),
        &["won't be coming", "will not be coming"],
    );
}

#[test]
fn a_family_name_of_two_words_stays_whole_after_a_title() {
    let at = |interviewer: &str| {
        letters(
            "email",
            r#"{"circumstance":"unwell","noticeMinutes":600}"#,
            &format!(r#"{{"interviewer":"{interviewer}"}}"#),
        )
    };
    all_say(&at("Mr Al Suwaidi"), &["dear mr al suwaidi,"]);
    all_say(&at("Ms De Souza"), &["dear ms de souza,"]);
    all_say(&at("Dr Joana Silva"), &["dear dr silva,"]);
    all_say(&at("Dr Ben Carter"), &["dear dr carter,"]);
}

#[test]
fn the_subject_names_the_hour_that_is_asked_for_on_the_same_day() {
    let details = on_thursday(r#""alternatives":["2026-12-10T14:00"]"#);
    for circumstance in ["exam", "they-changed-the-time"] {
        let situation = format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":10080}}"#);
        all_say(
            &letters("email", &situation, &details),
            &["thursday 10 december – could we make it 2pm?", "thursday 10 december – request for 2pm instead"],
        );
    }
}

#[test]
fn a_recruiter_tells_them_that_somebody_cannot_come_after_all() {
    let anyway = r#"{"circumstance":"unwell","said":"come-anyway","viaRecruiter":true,"noticeMinutes":250}"#;
    all_say(&letters("recruiter-email", anyway, NOTHING), &["let the employer know straight away"]);
}

#[test]
fn who_asks_for_a_hold_does_not_give_the_job_away() {
    for recruiter in ["", r#","viaRecruiter":true"#] {
        let situation =
            format!(r#"{{"circumstance":"hospital-or-surgery","noticeMinutes":600,"newTime":"not-yet"{recruiter}}}"#);
        for kind in ["email", "call", "voicemail", "interview-line"] {
            none_says(&letters(kind, &situation, NOTHING), &["on without me", "understand"]);
        }
    }
    let situation = r#"{"circumstance":"hospital-or-surgery","noticeMinutes":600,"newTime":"not-yet"}"#;
    all_say(&letters("email", situation, NOTHING), &["by a certain day", "the latest day that would still work"]);
    all_say(&letters("call", situation, NOTHING), &["a last day"]);
    let missed = r#"{"circumstance":"hospital-or-surgery","noticeMinutes":-90,"newTime":"not-yet"}"#;
    all_say(&letters("email", missed, NOTHING), &["understand"]);
}

#[test]
fn who_may_be_kept_away_asks_for_video_before_another_day() {
    let situation = r#"{"circumstance":"strike","noticeMinutes":8000,"likelihood":"may"}"#;
    let one = r#"{"alternatives":["2026-12-14T10:00"]}"#;
    all_say(&letters("email", situation, one), &["by video, or meet on monday 14 december"]);
    let recruiter = r#"{"circumstance":"strike","noticeMinutes":8000,"likelihood":"may","viaRecruiter":true}"#;
    all_say(&letters("recruiter-email", recruiter, one), &["talk by video, or could it be monday 14 december"]);
    let insists = r#"{"circumstance":"strike","noticeMinutes":8000,"likelihood":"may","insist":"reschedule"}"#;
    none_says(&letters("email", insists, one), &["video"]);
}

#[test]
fn a_mistake_that_is_private_is_not_the_reason_of_a_withdrawal() {
    let situation = r#"{"circumstance":"misread-the-time-or-zone","noticeMinutes":2000,"said":"refused"}"#;
    let emails = letters("email", situation, r#"{"depth":"private"}"#);
    none_says(&emails, &["mistake"]);
    all_say(&emails, &["i have to withdraw"]);
}

#[test]
fn who_asks_whether_it_is_still_on_reproaches_nobody() {
    let emails = letters("email", r#"{"circumstance":"is-it-still-on","noticeMinutes":5000}"#, NOTHING);
    none_says(&emails, &["haven't", "have not", "no confirmation"]);
    for kind in ["call", "voicemail"] {
        let spoken = letters(kind, r#"{"circumstance":"is-it-still-on","noticeMinutes":600}"#, NOTHING);
        none_says(&spoken, &["haven't", "have not", "no confirmation"]);
    }
    all_say(&emails, &["a one-word answer", "a quick yes", "a brief reply"]);
}

#[test]
fn who_has_decided_on_another_day_does_not_take_the_call_that_was_offered() {
    let situation = r#"{"circumstance":"weather","noticeMinutes":480,"said":"offered-call","insist":"reschedule"}"#;
    let details = r#"{"offered":"a video call","today":"2026-12-03","at":"2026-12-03T16:00",
        "alternatives":["2026-12-07T13:00","2026-12-09T13:00"]}"#;
    let emails = letters("email", situation, details);
    all_say(&emails, &["rather come in person"]);
    all_say(&emails, &["monday 7 december"]);
    none_says(&emails, &["yes, please", "yes to a", "suits me very well"]);
}

#[test]
fn who_is_there_a_few_minutes_late_asks_first_whether_it_can_still_be_today() {
    let situation = r#"{"circumstance":"journey-disrupted","noticeMinutes":-15,"contact":"on-site"}"#;
    for email in letters("email", situation, NOTHING) {
        let lower = email.to_lowercase();
        assert!(lower.contains("here now") && lower.contains("could you still see me today"), "{email}");
        assert!(!lower.contains("missed"), "{email}");
    }
}

#[test]
fn a_new_time_keeps_the_way_that_was_arranged() {
    let details = r#"{"today":"2026-12-01","at":"2026-12-07T10:00","alternatives":["2026-12-09T10:00"]}"#;
    for (format, says) in [("video", "again by video"), ("phone", "again by phone")] {
        let situation = format!(r#"{{"circumstance":"exam","noticeMinutes":8640,"format":"{format}"}}"#);
        all_say(&letters("email", &situation, details), &[says]);
    }
    none_says(&letters("email", r#"{"circumstance":"exam","noticeMinutes":8640}"#, details), &["again by"]);
}

#[test]
fn who_says_that_it_is_in_person_and_names_times_offers_no_video_beside_them() {
    let details = r#"{"today":"2026-12-02","at":"2026-12-04T09:00",
        "alternatives":["2026-12-07T09:00","2026-12-08T13:00"]}"#;
    let warning =
        |format: &str| format!(r#"{{"circumstance":"weather","likelihood":"may","noticeMinutes":2340{format}}}"#);
    none_says(&letters("email", &warning(r#","format":"in-person""#), details), &["video"]);
    all_say(&letters("email", &warning(""), details), &["by video"]);
}

#[test]
fn a_time_that_has_moved_more_than_once_is_asked_to_stay() {
    let situation = |rest: &str| format!(r#"{{"circumstance":"they-keep-changing-it","noticeMinutes":6930{rest}}}"#);
    let details = r#"{"depth":"plain","today":"2026-12-02","at":"2026-12-07T08:00",
        "alternatives":["2026-12-08T14:00","2026-12-10T09:30"]}"#;
    all_say(&letters("email", &situation(""), details), &["moved more than once"]);
    all_say(&letters("email", &situation(""), details), &["one that we can both keep"]);
    none_says(&letters("email", &situation(r#","said":"refused""#), details), &["both keep"]);
}

#[test]
fn an_internship_is_not_called_a_job() {
    let details = r#"{"role":"marketing internship"}"#;
    let emails = letters("email", r#"{"circumstance":"technology-failed","noticeMinutes":1200}"#, details);
    all_say(&emails, &["marketing internship"]);
    none_says(&emails, &["internship job", "internship role"]);
    let head = letters("email", r#"{"circumstance":"exam","noticeMinutes":8640}"#, r#"{"role":"Head of Programme"}"#);
    all_say(&head, &["head of programme job", "head of programme role"]);
}

#[test]
fn of_two_times_in_a_list_nobody_says_any() {
    let situation = r#"{"circumstance":"exam","noticeMinutes":8640}"#;
    let details = r#"{"timeZone":"America/Toronto","yourTimeZone":"Europe/Lisbon","at":"2026-12-07T10:00","today":"2026-12-01",
        "atOffsets":[-300,0],"zoneNames":["Toronto time","Lisbon time"],
        "alternatives":["2026-12-08T10:00","2026-12-09T11:00"],"alternativeOffsets":[[-300,0],[-300,0]]}"#;
    none_says(&letters("email", situation, details), &["any of these"]);
}

#[test]
fn a_recruiter_gets_times_that_two_clocks_make_long() {
    let situation = r#"{"circumstance":"an-offer-not-accepted-yet","newTime":"earlier","viaRecruiter":true,
        "noticeMinutes":18720}"#;
    let details = r#"{"timeZone":"America/Toronto","yourTimeZone":"Europe/Lisbon","at":"2026-12-15T10:00","today":"2026-12-02",
        "atOffsets":[-300,0],"zoneNames":["Toronto time","Lisbon time"],
        "alternatives":["2026-12-07T10:00","2026-12-08T11:00"],"alternativeOffsets":[[-300,0],[-300,0]]}"#;
    all_say(&letters("recruiter-email", situation, details), &["monday 7 december"]);
}

#[test]
fn who_is_not_sure_of_it_would_be_glad_to_hear_more() {
    let situation = r#"{"circumstance":"holiday-booked","interest":"unsure","noticeMinutes":14760}"#;
    let emails = letters("email", situation, NOTHING);
    all_say(&emails, &["glad to hear more about the"]);
    none_says(&emails, &["keen"]);
}

#[test]
fn a_thing_that_is_needed_is_asked_for_in_one_question() {
    let situation = r#"{"circumstance":"breaks-or-extra-time","noticeMinutes":11760,"format":"video","stage":"met"}"#;
    let given = |need: &str| {
        format!(r#"{{"at":"2026-12-09T14:00","today":"2026-12-01","role":"Data Analyst","need":"{need}"}}"#)
    };
    let emails = letters("email", situation, &given("a ten-minute break halfway through"));
    all_say(&emails, &["could i have a ten-minute break halfway through"]);
    all_say(&emails, &["thank you for asking me back"]);
    // That is nothing to have.
    let stands = letters("email", situation, &given("to stand up for a minute now and then"));
    all_say(&stands, &["need to stand up for a minute now and then"]);
}

#[test]
fn a_new_link_is_asked_for_with_the_day_it_will_be_done_by() {
    let situation = r#"{"circumstance":"test-or-link-expired","noticeMinutes":2700,"format":"task"}"#;
    let details =
        r#"{"at":"2026-12-04T17:00","today":"2026-12-02","alternatives":["2026-12-07T17:00"],"theirMistake":true}"#;
    let emails = letters("email", situation, details);
    all_say(&emails, &["i can do it by monday 7 december at 17:00"]);
    all_say(&emails, &["until friday 4 december at 17:00"]);
}

#[test]
fn who_was_given_little_time_says_so_when_asking_for_more() {
    let situation = r#"{"circumstance":"want-more-time-to-prepare","preparation":"short","noticeMinutes":2580}"#;
    all_say(&letters("email", situation, NOTHING), &["much time", "little time", "very soon"]);
}
