//! What they last said is answered (M16): to whoever said it, and through the recruiter where they are told first.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops where it is wrong")]

mod letters;

use letters::{all_say, letters, none_says};

const NOTHING: &str = "{}";

#[test]
fn a_call_that_they_offered_is_taken_through_the_recruiter_who_did_not_offer_it() {
    let situation = r#"{"circumstance":"train-or-flight-cancelled","noticeMinutes":null,"said":"offered-call","viaRecruiter":true}"#;
    let emails = letters("recruiter-email", situation, r#"{"company":"Acme","phone":"020 7946 0958"}"#);
    all_say(&emails, &["could you tell them yes"]);
    all_say(&emails, &["they can ring me on 020 7946 0958", "they can telephone me on 020 7946 0958"]);
    all_say(&emails, &["my interview with acme"]);
    none_says(&emails, &["thank you for offering", "will you ring me", "the time is fine", "pass this on"]);
    let today = situation.replace("null", "300");
    let calls = letters("call", &today, NOTHING);
    all_say(&calls, &["they've offered a call", "they have offered a call"]);
    none_says(&calls, &["can't come", "cannot come"]);
}

#[test]
fn a_time_is_fine_as_it_is_only_where_one_is_fixed() {
    let undated = r#"{"circumstance":"train-or-flight-cancelled","noticeMinutes":null,"said":"offered-call"}"#;
    none_says(&letters("email", undated, NOTHING), &["the time is fine"]);
    let video = r#"{"circumstance":"video-instead","noticeMinutes":null}"#;
    none_says(&letters("email", video, NOTHING), &["the time is fine"]);
}

#[test]
fn who_cannot_make_the_new_time_says_that_a_call_would_not_help() {
    let situation = r#"{"circumstance":"they-keep-changing-it","noticeMinutes":1650,"said":"offered-call"}"#;
    let emails = letters("email", situation, r#"{"at":"2026-12-02T14:00"}"#);
    all_say(&emails, &["thank you for offering a call"]);
    all_say(&emails, &["either"]);
    none_says(&emails, &["new time. i", "about the change"]);
}

#[test]
fn who_wants_to_prepare_takes_the_time_that_they_offered() {
    let situation = r#"{"circumstance":"want-more-time-to-prepare","noticeMinutes":210,"said":"offered-time"}"#;
    let open = letters("email", situation, NOTHING);
    all_say(&open, &["i'd gladly take", "i would gladly take"]);
    none_says(&open, &["can't make", "cannot attend", "prepare properly"]);
    let recruiter = r#"{"circumstance":"want-more-time-to-prepare","noticeMinutes":2790,"said":"offered-time","viaRecruiter":true}"#;
    let details = r#"{"offered":"2026-12-08T16:00","today":"2026-12-01","company":"Bright & Sons",
        "alternatives":["2026-12-14T10:00","2026-12-15T14:30"]}"#;
    let named = letters("recruiter-email", recruiter, details);
    all_say(&named, &["could you tell them"]);
    all_say(&named, &["tuesday 8 december"]);
    none_says(&named, &["prepare", "14 december"]);
    assert!(named.iter().all(|email| email.matches("Bright & Sons").count() == 1));
}

#[test]
fn a_wish_to_prepare_never_keeps_anybody_from_an_interview() {
    for said in ["nothing", "offered-call", "come-anyway", "silent"] {
        let situation = format!(
            r#"{{"circumstance":"want-more-time-to-prepare","noticeMinutes":2790,"said":"{said}","insist":"reschedule"}}"#
        );
        none_says(&letters("email", &situation, NOTHING), &["can't make", "cannot attend", "won't be able"]);
    }
}

#[test]
fn who_was_asked_to_come_all_the_same_is_answered_with_the_news() {
    let by_video = r#"{"circumstance":"strike","noticeMinutes":1650,"said":"come-anyway","viaRecruiter":true}"#;
    let on_hold =
        r#"{"circumstance":"visa-or-immigration","noticeMinutes":210,"said":"come-anyway","newTime":"not-yet"}"#;
    all_say(&letters("recruiter-email", by_video, NOTHING), &["i know they asked me to come all the same, but"]);
    all_say(&letters("email", by_video, NOTHING), &["i know you asked me to come all the same, but"]);
    all_say(&letters("email", on_hold, NOTHING), &["i know you asked me to come all the same, but"]);
    all_say(&letters("call", on_hold, NOTHING), &["come all the same"]);
}

#[test]
fn nobody_was_asked_to_come_to_a_call() {
    let situation = r#"{"circumstance":"car-or-bike-broke-down","noticeMinutes":-15,"said":"come-anyway","format":"phone",
        "stage":"under-way","insist":"reschedule"}"#;
    none_says(&letters("email", situation, NOTHING), &["to come all the same"]);
}

#[test]
fn who_refused_another_date_hears_on_the_phone_that_it_was_understood() {
    let situation = r#"{"circumstance":"exam","noticeMinutes":1350,"said":"refused","insist":"reschedule"}"#;
    for kind in ["call", "voicemail"] {
        let said = letters(kind, situation, NOTHING);
        all_say(&said, &["i know there's no other date, but", "i know there is no other date, but"]);
        all_say(&said, &["if anything else opens up"]);
        none_says(&said, &["that day"]);
    }
}

#[test]
fn who_would_rather_have_another_day_than_a_call_asks_for_it_once() {
    let situation = r#"{"circumstance":"hungover","noticeMinutes":30,"said":"offered-call","insist":"reschedule",
        "contact":"no-number"}"#;
    let emails = letters("email", situation, NOTHING);
    all_say(&emails, &["thank you for offering a call"]);
    assert!(
        emails.iter().all(|email| email.matches("another day").count() + email.matches("another time").count() == 1)
    );
    assert!(emails.iter().all(|email| email.split_once("\n\n").unwrap().1.matches('?').count() == 1), "{}", emails[0]);
}

#[test]
fn a_time_that_is_not_needed_is_declined_where_only_a_need_is_told() {
    let situation = r#"{"circumstance":"captions-or-interpreter","noticeMinutes":2790,"said":"offered-time"}"#;
    all_say(&letters("email", situation, NOTHING), &["the one we have is fine"]);
}

#[test]
fn a_time_that_cannot_be_taken_yet_is_answered_by_who_asks_to_wait() {
    let situation = r#"{"circumstance":"weather","noticeMinutes":4350,"said":"offered-time","newTime":"not-yet",
        "viaRecruiter":true}"#;
    let emails = letters("recruiter-email", situation, r#"{"offered":"2026-12-08T16:00","role":"Chef"}"#);
    all_say(&emails, &["they've offered tuesday 8 december", "they have offered tuesday 8 december"]);
    none_says(&emails, &["meet you", "if you have to", "if you can't keep", "if you cannot keep"]);
}

#[test]
fn silence_after_they_offered_a_call_is_named_as_that() {
    let situation = r#"{"circumstance":"they-went-quiet","noticeMinutes":4350,"said":"offered-call"}"#;
    all_say(&letters("email", situation, NOTHING), &["offered a call"]);
}

#[test]
fn who_missed_it_and_knows_of_no_other_date_tells_that_first_and_asks_only_for_what_may_come_free() {
    let situation = r#"{"circumstance":"i-expect-an-offer","noticeMinutes":-1170,"said":"refused"}"#;
    let emails = letters("email", situation, NOTHING);
    all_say(&emails, &["free after all"]);
    for email in &emails {
        let lower = email.to_lowercase();
        assert!(lower.find("missed") < lower.find("no other date"), "{email}");
    }
}

#[test]
fn a_call_is_not_taken_by_who_would_rather_keep_to_video() {
    let situation =
        r#"{"circumstance":"captions-or-interpreter","noticeMinutes":2790,"said":"offered-call","format":"video"}"#;
    let emails = letters("email", situation, NOTHING);
    all_say(&emails, &["thank you for offering a call"]);
    none_says(&emails, &["yes please"]);
}
