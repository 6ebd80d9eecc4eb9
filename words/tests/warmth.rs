//! What people say to each other and a form does not: that they want the job, whom they thank, what exactly they say yes to.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops where it is wrong")]

mod letters;

use letters::{all_say, letters, none_says};

const TIMES: &str = r#"{"today":"2026-12-01","at":"2026-12-02T11:00","role":"Clerk",
    "alternatives":["2026-12-07T08:00","2026-12-08T15:00"]}"#;
const WANTED: &[&str] = &[
    "still keen",
    "as keen as ever",
    "love to",
    "very keen",
    "love the",
    "really like",
    "would like the",
    "very much like",
    "very interested",
    "still like",
    "keen to do it",
    "looking forward",
];

#[test]
fn who_wants_the_job_says_so_whatever_happened() {
    for rest in [
        r#""circumstance":"flu-or-fever","noticeMinutes":1650"#,
        r#""circumstance":"flu-or-fever","noticeMinutes":1650,"newTime":"not-yet""#,
        r#""circumstance":"flu-or-fever","noticeMinutes":1650,"likelihood":"may""#,
        r#""circumstance":"hungover","noticeMinutes":300,"insist":"reschedule""#,
        r#""circumstance":"overslept","noticeMinutes":-90"#,
    ] {
        let situation = format!(r#"{{{rest},"interest":"keen"}}"#);
        all_say(&letters("email", &situation, TIMES), WANTED);
    }
    let task =
        r#"{"circumstance":"cannot-finish-by-the-deadline","noticeMinutes":4680,"format":"task","interest":"keen"}"#;
    all_say(&letters("email", task, TIMES), WANTED);
}

#[test]
fn the_recruiter_is_asked_to_pass_on_the_apology_and_is_thanked() {
    let moves = r#"{"circumstance":"flu-or-fever","noticeMinutes":1650,"viaRecruiter":true}"#;
    let emails = letters("recruiter-email", moves, TIMES);
    all_say(&emails, &["my apologies", "tell them i'm sorry", "tell them i am sorry"]);
    all_say(&emails, &["thank you for"]);
    none_says(&emails, &["once they have this"]);
    let leaves = r#"{"circumstance":"staying-where-i-am","noticeMinutes":9000,"viaRecruiter":true,"stage":"met"}"#;
    all_say(&letters("recruiter-email", leaves, TIMES), &["thank them for the interview"]);
    let offered = r#"{"circumstance":"exam","noticeMinutes":1650,"viaRecruiter":true,"said":"offered-time"}"#;
    let time = r#"{"today":"2026-12-01","at":"2026-12-02T11:00","offered":"2026-12-08T16:00"}"#;
    let answers = letters("recruiter-email", offered, time);
    none_says(&answers, &["they've offered"]);
    all_say(&answers, &["instead of tomorrow"]);
}

#[test]
fn a_text_says_the_news_and_claims_no_call() {
    let situation = r#"{"circumstance":"child-ill","noticeMinutes":100,"contact":"number"}"#;
    let texts = letters("short-text", situation, r#"{"today":"2026-12-01","at":"2026-12-01T13:00"}"#);
    all_say(&texts, &["can't make our 13:00 interview today", "cannot attend my 13:00 interview today"]);
    none_says(&texts, &["tried to ring"]);
}

#[test]
fn a_week_that_they_offered_is_taken_up_and_not_turned_down() {
    let details = TIMES.replace('}', r#","offered":"the week of 7 December"}"#);
    for (kind, rest) in [("email", ""), ("recruiter-email", r#","viaRecruiter":true"#)] {
        let situation = format!(r#"{{"circumstance":"exam","noticeMinutes":4000,"said":"offered-time"{rest}}}"#);
        let emails = letters(kind, &situation, &details);
        none_says(&emails, &["easier for me"]);
        all_say(&emails, &["monday 7 december"]);
    }
}

#[test]
fn who_decided_not_to_come_today_says_that_and_asks_for_no_favour_first() {
    let situation = r#"{"circumstance":"hungover","noticeMinutes":140,"insist":"reschedule","contact":"number"}"#;
    for kind in ["email", "call"] {
        let said = letters(kind, situation, TIMES);
        all_say(&said, &["can't make", "cannot attend", "won't be able to make", "will not be able to attend"]);
        none_says(&said, &["like to move", "like to change"]);
    }
}

#[test]
fn a_call_says_hours_that_nobody_mistakes_and_gives_no_work_back() {
    let situation = r#"{"circumstance":"flu-or-fever","noticeMinutes":300,"contact":"number","viaRecruiter":true}"#;
    let calls = letters("call", situation, &TIMES.replace("2026-12-02T11:00", "2026-12-01T12:00"));
    all_say(&calls, &["today at noon"]);
    all_say(&calls, &["monday the 7th at eight in the morning"]);
    none_says(&calls, &["by email", "shall i write", "afternoon at noon"]);
    let leaves = r#"{"circumstance":"pay","noticeMinutes":300,"contact":"number","viaRecruiter":true}"#;
    all_say(&letters("call", leaves, TIMES), &["could you let the employer know, please"]);
}

#[test]
fn who_is_late_says_it_once_and_asks_for_the_hour_they_will_be_there() {
    let situation = r#"{"circumstance":"stuck-in-traffic","noticeMinutes":20,"contact":"number"}"#;
    let details = r#"{"today":"2026-12-01","at":"2026-12-01T09:30",
        "ownLine":"there's been a crash on the ring road and I'll be about half an hour late"}"#;
    let calls = letters("late-call", situation, details);
    all_say(&calls, &["would ten o'clock still be all right"]);
    for call in &calls {
        assert_eq!(call.matches("late").count(), 1, "{call}");
    }
}

#[test]
fn a_subject_says_what_is_done_and_when() {
    for (kind, rest, details, says) in [
        ("recruiter-email", r#""circumstance":"pay","stage":"invited","viaRecruiter":true"#, "", "declining"),
        ("email", r#""circumstance":"exam","said":"offered-time""#, r#","offered":"2026-12-08T16:00""#, "8 december"),
        ("email", r#""circumstance":"they-keep-changing-it""#, "", "wednesday 2 december"),
        (
            "email",
            r#""circumstance":"captions-or-interpreter""#,
            r#","need":"live captions during the call""#,
            "captions",
        ),
    ] {
        let situation = format!(r#"{{{rest},"noticeMinutes":4000,"interest":"keen"}}"#);
        let details = format!(r#"{{"today":"2026-11-29","at":"2026-12-02T11:00","role":"Sous Chef"{details}}}"#);
        for email in letters(kind, &situation, &details) {
            let subject = email.lines().next().unwrap().to_lowercase();
            assert!(subject.contains(says), "{subject}");
        }
    }
}

#[test]
fn who_would_still_come_on_one_condition_does_not_give_the_time_away() {
    let situation = r#"{"circumstance":"place-or-hours","noticeMinutes":7260,"interest":"gone"}"#;
    let details = TIMES.replace('}', r#","openIf":"the rota could be weekdays only"}"#);
    let emails = letters("email", situation, &details);
    all_say(&emails, &["still be glad to come", "still be happy to come"]);
    // It is theirs only where nothing comes of that.
    all_say(&emails, &["otherwise, please do offer the time to someone else"]);
    none_says(&emails, &["think again"]);
}

#[test]
fn who_asked_before_says_what_about() {
    let situation = r#"{"circumstance":"exam","noticeMinutes":4000,"said":"silent"}"#;
    let emails = letters("email", situation, &TIMES.replace("2026-12-01", "2026-11-29"));
    all_say(&emails, &["asking again about our interview", "asking again about my interview"]);
    none_says(&emails, &["may not have seen"]);
}

#[test]
fn a_subject_without_an_hour_says_that_it_is_an_interview() {
    let situation = r#"{"circumstance":"child-ill","noticeMinutes":180}"#;
    let emails = letters("email", situation, r#"{"role":"Nurse"}"#);
    none_says(&emails, &["make today"]);
}

/// Once is enough: twice reads like a form.
#[test]
fn nobody_says_twice_that_they_want_the_job() {
    let wishes = [
        "have this",
        "like the",
        "like this",
        "love the",
        "keen on the",
        "keen on this",
        "interested in the",
        "interested in this",
    ];
    for rest in [
        r#""circumstance":"flu-or-fever","noticeMinutes":1650"#,
        r#""circumstance":"childcare-fell-through","noticeMinutes":300,"viaRecruiter":true"#,
        r#""circumstance":"another-interview-at-that-hour","noticeMinutes":6000,"said":"silent""#,
        r#""circumstance":"caring-for-someone","noticeMinutes":1650,"said":"come-anyway""#,
        r#""circumstance":"overslept","noticeMinutes":-90"#,
        r#""circumstance":"an-offer-not-accepted-yet","noticeMinutes":6000,"newTime":"earlier""#,
    ] {
        let situation = format!(r#"{{{rest},"interest":"keen"}}"#);
        for kind in ["email", "recruiter-email"] {
            if kind == "recruiter-email" && !rest.contains("viaRecruiter") {
                continue;
            }
            for details in [TIMES.to_owned(), TIMES.replace(r#""role":"Clerk","#, "")] {
                for email in letters(kind, &situation, &details) {
                    let sentences = email.split(['.', '?', '\n']).filter(|sentence| sentence.contains("job"));
                    let said = sentences.filter(|sentence| wishes.iter().any(|wish| sentence.contains(wish))).count();
                    assert!(said <= 1, "it is said {said} times in\n{email}");
                }
            }
        }
    }
}
