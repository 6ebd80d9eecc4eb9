//! What they last said is answered (M16): to whoever said it, and through the recruiter where they are told first.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops where it is wrong")]

mod letters;

use letters::{all_say, letters, none_says};
use policy::Circumstance;

const NOTHING: &str = "{}";

#[test]
fn a_call_that_they_offered_is_taken_through_the_recruiter_who_did_not_offer_it() {
    let situation = r#"{"circumstance":"train-or-flight-cancelled","noticeMinutes":null,"said":"offered-call","viaRecruiter":true}"#;
    let emails = letters("recruiter-email", situation, r#"{"company":"Acme","phone":"020 7946 0958"}"#);
    all_say(&emails, &["could you confirm it for my interview with acme"]);
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
fn a_call_that_was_offered_for_another_hour_is_not_taken_at_the_old_one() {
    let situation = r#"{"circumstance":"well-enough-but-it-is-catching","noticeMinutes":1320,"said":"offered-call"}"#;
    let with = |offered: &str| format!(r#"{{"at":"2026-12-02T12:00","today":"2026-12-01","offered":"{offered}"}}"#);
    none_says(
        &letters("email", situation, &with("a video call at 4pm the same day")),
        &["still good", "keep tomorrow"],
    );
    all_say(&letters("email", situation, &with("a video call")), &["tomorrow", "the time is fine"]);
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
    all_say(&open, &["i'd gladly take", "i would gladly take", "very glad of it"]);
    none_says(&open, &["can't make", "cannot attend", "prepare properly"]);
    let recruiter = r#"{"circumstance":"want-more-time-to-prepare","noticeMinutes":2790,"said":"offered-time","viaRecruiter":true}"#;
    let details = r#"{"offered":"2026-12-08T16:00","today":"2026-12-01","company":"Bright & Sons",
        "alternatives":["2026-12-14T10:00","2026-12-15T14:30"]}"#;
    let named = letters("recruiter-email", recruiter, details);
    all_say(&named, &["could you confirm it with them"]);
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
    all_say(
        &letters("recruiter-email", by_video, NOTHING),
        &["i know they'd like me to come anyway", "i know they would like me to come anyway"],
    );
    all_say(
        &letters("email", by_video, NOTHING),
        &["i know you'd like me to come anyway", "i know you would like me to come anyway"],
    );
    all_say(
        &letters("email", on_hold, NOTHING),
        &["i know you'd like me to come anyway", "i know you would like me to come anyway"],
    );
    all_say(&letters("call", on_hold, NOTHING), &["to come anyway"]);
}

#[test]
fn who_declines_says_so_whatever_was_said_before() {
    for circumstance in Circumstance::ALL {
        for said in ["nothing", "silent", "offered-call", "come-anyway", "refused"] {
            for depth in ["private", "plain"] {
                let situation = format!(
                    r#"{{"circumstance":"{}","noticeMinutes":12930,"stage":"invited","said":"{said}","insist":"withdraw"}}"#,
                    circumstance.id()
                );
                for email in letters("email", &situation, &format!(r#"{{"depth":"{depth}"}}"#)) {
                    let email = email.to_lowercase();
                    let declines = email.lines().next().is_some_and(|subject| subject.contains("declin"));
                    let body = email.lines().skip(1).collect::<String>();
                    assert!(
                        !declines || body.contains("declin") || body.contains("withdraw"),
                        "{situation} {depth}: {email}"
                    );
                }
            }
        }
    }
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

#[test]
fn the_recruiter_is_asked_by_the_name_of_who_holds_the_interview() {
    let named = r#"{"interviewer":"Dr Jana Weber","company":"Acme"}"#;
    let moves = r#"{"circumstance":"class-or-study","noticeMinutes":2790,"viaRecruiter":true}"#;
    all_say(
        &letters("recruiter-email", moves, named),
        &["let dr weber know", "ask dr weber", "offer dr weber", "ask whether they"],
    );
    let leaves = r#"{"circumstance":"staying-where-i-am","noticeMinutes":2790,"viaRecruiter":true}"#;
    all_say(&letters("recruiter-email", leaves, named), &["could you let dr weber know"]);
    all_say(&letters("recruiter-email", leaves, named), &["acme"]);
    let waits = r#"{"circumstance":"migraine","noticeMinutes":2790,"newTime":"not-yet","viaRecruiter":true}"#;
    all_say(&letters("recruiter-email", waits, named), &["could you ask dr weber to put it on hold"]);
    all_say(&letters("recruiter-email", waits, NOTHING), &["could you ask the employer to put it on hold"]);
}

#[test]
fn a_time_that_is_taken_says_which_one_it_replaces() {
    let situation = r#"{"circumstance":"flu-or-fever","noticeMinutes":1650,"said":"offered-time"}"#;
    let details = r#"{"at":"2026-12-02T14:00","offered":"2026-12-08T16:00","today":"2026-12-01"}"#;
    let emails = letters("email", situation, details);
    all_say(&emails, &["instead of tomorrow"]);
    // Nothing is replaced where no time is known, or where it has gone by.
    none_says(&letters("email", situation, r#"{"offered":"2026-12-08T16:00","today":"2026-12-01"}"#), &["instead of"]);
    none_says(&letters("email", &situation.replace("1650", "-90"), details), &["instead of"]);
}

#[test]
fn who_missed_it_says_so_on_the_phone_before_they_ask_for_a_time_other_than_the_one_offered() {
    let situation = r#"{"circumstance":"internet-or-power","noticeMinutes":-90,"said":"offered-time"}"#;
    let details = r#"{"at":"2026-12-01T09:00","today":"2026-12-01","offered":"2026-12-08T16:00",
        "alternatives":["2026-12-14T10:00","2026-12-15T14:30"]}"#;
    for kind in ["call", "voicemail"] {
        let said = letters(kind, situation, details);
        all_say(&said, &["i'm sorry i missed it", "i am sorry i missed it"]);
        // An hour is said as people say it.
        none_says(&said, &["16:00"]);
    }
}

#[test]
fn who_may_never_have_written_is_not_thanked_for_an_offer() {
    for circumstance in ["may-be-a-scam", "odd-address-or-request"] {
        for said in ["offered-time", "offered-call"] {
            let situation = format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":4000,"said":"{said}"}}"#);
            none_says(&letters("email", &situation, NOTHING), &["for offering"]);
        }
    }
    let under_way = r#"{"circumstance":"may-be-a-scam","noticeMinutes":-15,"stage":"under-way"}"#;
    none_says(&letters("email", under_way, NOTHING), &["glad to come"]);
}

#[test]
fn who_wishes_for_another_day_and_knows_that_there_is_none_asks_once() {
    let situation = r#"{"circumstance":"hungover","noticeMinutes":2790,"said":"refused","insist":"reschedule"}"#;
    for details in [NOTHING, r#"{"alternatives":["2026-12-14T10:00","2026-12-15T14:30"]}"#] {
        let emails = letters("email", situation, details);
        all_say(&emails, &["no other date at the moment"]);
        for email in &emails {
            assert_eq!(email.split_once("\n\n").unwrap().1.matches('?').count(), 1, "{email}");
        }
    }
    let through = situation.replace('}', r#","viaRecruiter":true}"#);
    all_say(&letters("recruiter-email", &through, NOTHING), &["could you ask whether one comes free"]);
    let soon = situation.replace("2790", "300");
    all_say(&letters("call", &soon, NOTHING), &["no other date at the moment"]);
}

#[test]
fn who_can_name_no_time_is_not_asked_to_be_rung() {
    let undated = r#"{"circumstance":"something-else","noticeMinutes":null,"said":"offered-call","newTime":"not-yet",
        "relevance":true,"preparation":"ample"}"#;
    let emails = letters("email", undated, r#"{"phone":"020 7946 0958"}"#);
    all_say(&emails, &["i can't say yet", "i cannot say yet"]);
    none_says(&emails, &["will you ring", "send me a link", "the time is fine"]);
}

#[test]
fn a_call_needs_no_journey() {
    let situation = r#"{"circumstance":"the-journey-costs-too-much","noticeMinutes":null,"said":"offered-call",
        "insist":"reschedule","thread":"phone"}"#;
    none_says(&letters("call", situation, NOTHING), &["a call, but i"]);
}

#[test]
fn a_time_that_they_offered_is_taken_by_who_has_something_else_at_that_hour() {
    let situation =
        r#"{"circumstance":"hospital-or-surgery","noticeMinutes":1350,"said":"offered-time","urgency":false}"#;
    let emails = letters("email", situation, r#"{"depth":"private"}"#);
    none_says(&emails, &["same time", "by video"]);
}

#[test]
fn who_offered_another_time_is_asked_which_one_stands() {
    let situation = r#"{"circumstance":"they-went-quiet","noticeMinutes":2790,"said":"offered-time"}"#;
    all_say(&letters("email", situation, NOTHING), &["which time stands", "which one stands"]);
}

#[test]
fn the_recruiter_is_not_thanked_on_the_phone_for_what_the_employer_offered() {
    for said in ["offered-time", "offered-call"] {
        let situation = format!(
            r#"{{"circumstance":"staying-where-i-am","noticeMinutes":300,"said":"{said}","viaRecruiter":true}}"#
        );
        for kind in ["call", "voicemail"] {
            none_says(&letters(kind, &situation, NOTHING), &["willing to move", "for offering"]);
        }
    }
}

#[test]
fn who_confirms_a_withdrawal_thanks_for_nothing_that_nobody_did() {
    let situation =
        r#"{"circumstance":"ceremony-or-funeral","noticeMinutes":-15,"stage":"under-way","said":"refused"}"#;
    let emails = letters("confirmation-email", situation, NOTHING);
    all_say(&emails, &["withdraw my application"]);
    none_says(&emails, &["for looking", "for checking"]);
    let own = r#"{"ownLine":"I'm sorry, my boiler burst"}"#;
    all_say(&letters("confirmation-email", situation, own), &["my boiler burst"]);
}

#[test]
fn an_hour_that_they_offered_keeps_its_full_stop() {
    let situation =
        r#"{"circumstance":"emergency-at-home","noticeMinutes":1080,"said":"offered-time","interest":"keen"}"#;
    let details = r#"{"at":"2027-02-10T10:00","today":"2027-02-09","offered":"Friday 12 February at 3 p.m."}"#;
    none_says(&letters("email", situation, details), &["3 p.m is", "3 p.m works", "p.m.."]);
}

#[test]
fn after_no_other_date_the_no_is_taken_and_another_opening_would_be_welcome() {
    let situation =
        r#"{"circumstance":"court-or-jury","noticeMinutes":4500,"said":"refused","interest":"keen","insist":null}"#;
    let emails = letters("email", situation, r#"{"at":"2027-03-12T13:00","today":"2027-03-09"}"#);
    all_say(&emails, &["thank you for letting me know"]);
    all_say(&emails, &["keep me in mind"]);
    none_says(&emails, &["later date"]);
}

#[test]
fn what_they_asked_for_and_the_news_stand_in_one_sentence() {
    for (circumstance, kind) in [("unwell", "email"), ("pay-not-said", "email"), ("unwell", "call")] {
        let situation = format!(
            r#"{{"circumstance":"{circumstance}","noticeMinutes":300,"said":"come-anyway","insist":"reschedule"}}"#
        );
        none_says(&letters(kind, &situation, NOTHING), &["all the same."]);
    }
    let missed = r#"{"circumstance":"unwell","noticeMinutes":-15,"said":"come-anyway"}"#;
    for email in letters("email", missed, NOTHING) {
        let lower = email.split_once("\n\n").unwrap().1.to_lowercase();
        assert!(lower.contains("hoping to see me") && lower.find("sorry") < lower.find("hoping to see me"), "{email}");
    }
}

#[test]
fn nobody_is_thanked_for_checking_who_may_not_have_checked() {
    for circumstance in ["mental-health", "overslept", "i-need-an-adjustment"] {
        for rest in [r#""insist":"reschedule""#, r#""insist":null"#] {
            let situation =
                format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":300,"said":"refused",{rest}}}"#);
            let policy = policy::json::situation(&serde_json::from_str(&situation).unwrap()).unwrap();
            if policy::decide(&policy).messages(&policy).contains(&policy::MessageKind::Email) {
                none_says(&letters("email", &situation, NOTHING), &["for checking", "for looking into", "much as"]);
            }
        }
    }
}

#[test]
fn a_call_that_is_on_offer_cannot_come_too_late() {
    let situation = r#"{"circumstance":"relative-in-hospital","noticeMinutes":-1170,"said":"offered-call"}"#;
    let emails = letters("email", situation, NOTHING);
    none_says(&emails, &["too late"]);
    all_say(
        &emails,
        &[
            "which i'd gladly take",
            "which i would gladly take",
            "yes, i'd be glad to talk",
            "yes, i would be glad to talk",
        ],
    );
    let through = situation.replace('}', r#","viaRecruiter":true}"#);
    none_says(&letters("recruiter-email", &through, NOTHING), &["too late"]);
}

#[test]
fn who_cannot_use_the_phone_does_not_say_yes_to_a_call_first() {
    let situation = r#"{"circumstance":"captions-or-interpreter","noticeMinutes":null,"said":"offered-call","contact":"cannot-call"}"#;
    let emails = letters("email", situation, r#"{"alternatives":["2026-12-02T14:30","2026-12-03T09:00"]}"#);
    none_says(&emails, &["yes, please", "yes please"]);
    all_say(&emails, &["could it be by video"]);
    all_say(&emails, &["14:30"]);
}

#[test]
fn a_call_is_not_turned_down_by_who_only_has_no_childcare() {
    let situation = r#"{"circumstance":"childcare-fell-through","noticeMinutes":1350,"said":"offered-call",
        "format":"video","urgency":false}"#;
    let emails = letters("email", situation, NOTHING);
    none_says(&emails, &["keep to video"]);
    all_say(&emails, &["gladly take the call"]);
}

#[test]
fn who_would_rather_have_another_time_takes_the_one_offered_if_there_is_no_other() {
    let situation = r#"{"circumstance":"accident","noticeMinutes":210,"said":"offered-time"}"#;
    let details = r#"{"offered":"2026-12-08T16:00","today":"2026-12-01",
        "alternatives":["2026-12-14T10:00","2026-12-15T14:30"]}"#;
    all_say(&letters("email", situation, details), &["do my best to make the time you"]);
    let video = r#"{"circumstance":"video-instead","noticeMinutes":2790,"said":"offered-time"}"#;
    all_say(&letters("email", video, NOTHING), &["either time is fine with me"]);
}

#[test]
fn an_offer_that_waits_is_the_reason_for_an_early_time() {
    for rest in [r#""noticeMinutes":12930,"said":"offered-time""#, r#""noticeMinutes":-15"#] {
        let situation = format!(r#"{{"circumstance":"an-offer-not-accepted-yet","newTime":"earlier",{rest}}}"#);
        let details = r#"{"offer":{"answerBy":"2026-12-04"},"today":"2026-12-01"}"#;
        all_say(&letters("email", &situation, details), &["another offer to answer by friday 4 december"]);
    }
}

#[test]
fn the_reply_to_a_call_comes_after_the_news_and_says_once_that_there_is_no_date() {
    let situation =
        r#"{"circumstance":"religious-day","noticeMinutes":2790,"newTime":"not-yet","said":"offered-call"}"#;
    for email in letters("email", situation, NOTHING) {
        let lower = email.to_lowercase().replace("cannot", "can't");
        assert!(lower.find("our interview") < lower.find("offering a call"), "{email}");
        assert!(!lower.contains("can't name"), "{email}");
    }
}

#[test]
fn who_was_asked_twice_is_not_told_that_there_was_no_answer() {
    let refused = r#"{"circumstance":"is-it-still-on","noticeMinutes":1350,"said":"refused"}"#;
    for kind in ["email", "voicemail"] {
        none_says(&letters(kind, refused, NOTHING), &["confirmation"]);
    }
    let offered = r#"{"circumstance":"is-it-still-on","noticeMinutes":1650,"said":"offered-time"}"#;
    let emails = letters("email", offered, r#"{"offered":"2026-12-08T16:00"}"#);
    all_say(&emails, &["which time stands", "which one stands"]);
    none_says(&emails, &[", so i"]);
}

#[test]
fn who_missed_it_is_sorry_before_they_thank_for_an_offer() {
    for (circumstance, said) in [("pay", "offered-call"), ("not-the-right-role", "offered-time")] {
        let situation = format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":-90,"said":"{said}"}}"#);
        for email in letters("email", &situation, NOTHING) {
            let lower = email.split_once("\n\n").unwrap().1.to_lowercase();
            assert!(lower.find("sorry") < lower.find("thank you for offering"), "{email}");
        }
    }
    let broken_off =
        r#"{"circumstance":"relative-in-hospital","noticeMinutes":-15,"stage":"under-way","said":"offered-call"}"#;
    for email in letters("email", broken_off, NOTHING) {
        assert!(email.find("break off") < email.find("Thank you for offering"), "{email}");
    }
}

#[test]
fn a_time_that_is_taken_after_a_missed_one_names_the_interview_once() {
    let situation =
        r#"{"circumstance":"internet-or-power","noticeMinutes":-90,"said":"offered-time","viaRecruiter":true}"#;
    let details = r#"{"offered":"2026-12-08T16:00","today":"2026-12-01","company":"Acme"}"#;
    for kind in ["email", "recruiter-email"] {
        for email in letters(kind, situation, details) {
            assert_eq!(email.split_once("\n\n").unwrap().1.matches(" interview").count(), 1, "{email}");
        }
    }
}

#[test]
fn times_are_offered_for_what_may_come_free_after_a_no() {
    let situation = r#"{"circumstance":"exam","noticeMinutes":4350,"said":"refused","insist":"reschedule"}"#;
    let zones = r#"{"alternatives":["2026-12-14T10:00","2026-12-15T14:30"],"alternativeOffsets":[[0,330],[0,330]],
        "timeZone":"Europe/London","yourTimeZone":"Asia/Kolkata"}"#;
    let emails = letters("email", situation, zones);
    all_say(&emails, &["free after all"]);
    none_says(&emails, &["could we move", "could we find", "could we arrange"]);
    let quiet = r#"{"circumstance":"they-went-quiet","noticeMinutes":1350,"said":"offered-time"}"#;
    all_say(&letters("call", quiet, NOTHING), &["which one stands"]);
}

#[test]
fn who_leaves_does_not_take_what_was_offered_and_does_not_say_so_the_wrong_way_round() {
    let leaves = r#"{"circumstance":"signed-elsewhere","noticeMinutes":9000,"said":"offered-time"}"#;
    let missed = r#"{"circumstance":"signed-elsewhere","noticeMinutes":-90,"said":"offered-time"}"#;
    let call = r#"{"circumstance":"pay","noticeMinutes":9000,"said":"offered-call"}"#;
    for (situation, says) in [(leaves, "but "), (missed, "but i "), (call, "thank you for offering to talk")] {
        let emails = letters("email", situation, NOTHING);
        all_say(&emails, &[says]);
        none_says(&emails, &["gladly take", "yes, please"]);
        none_says(&emails, &["won't need after all", "will not need after all", "all the same"]);
    }
    for (circumstance, rest) in [("pay", r#""stage":"invited""#), ("not-the-right-role", r#""stage":"agreed""#)] {
        let refused = format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":9000,"said":"refused",{rest}}}"#);
        let emails = letters("email", &refused, NOTHING);
        none_says(&emails, &["all the same", "can't be changed", "cannot be changed"]);
    }
}

#[test]
fn a_time_that_was_offered_is_named_once_on_the_phone() {
    let situation = r#"{"circumstance":"exam","noticeMinutes":300,"said":"offered-time"}"#;
    let details = r#"{"today":"2026-12-01","at":"2026-12-01T15:00","offered":"2026-12-08T16:00","interviewer":"Mo"}"#;
    for kind in ["call", "voicemail"] {
        let said = letters(kind, situation, details);
        all_say(&said, &["yes, please: tuesday the 8th at four is good for me"]);
        for words in said {
            assert_eq!(words.matches("the 8th").count(), 1, "{words}");
        }
    }
    let open = letters("call", situation, NOTHING);
    all_say(&open, &["what day and time did you have in mind"]);
}

#[test]
fn who_would_rather_have_yet_another_time_says_first_that_they_cannot_come() {
    let situation = r#"{"circumstance":"technology-failed","noticeMinutes":1350,"said":"offered-time"}"#;
    let times = r#"{"offered":"2026-12-08T16:00","today":"2026-12-01",
        "alternatives":["2026-12-14T10:00","2026-12-15T14:30","2026-12-17T09:00"]}"#;
    let via = situation.replace('}', r#","viaRecruiter":true}"#);
    let own_times = letters("email", situation, times);
    all_say(&own_times, &["if not, i'll do my best to make the time", "if not, i will do my best to make the time"]);
    for email in [letters("recruiter-email", &via, NOTHING), own_times].concat() {
        let lower = email.to_lowercase().replace("cannot attend", "can't make");
        assert!(lower.contains("can't make") && lower.find("can't make") < lower.find("thank you"), "{email}");
    }
}

#[test]
fn who_was_offered_another_time_thanks_for_it_and_tells_no_news() {
    let situation = r#"{"circumstance":"technology-failed","noticeMinutes":1350,"said":"offered-time"}"#;
    for email in letters("email", situation, NOTHING) {
        let text = email.split("\n\n").nth(2).unwrap_or_default();
        assert!(text.starts_with("Thank you for"), "{email}");
    }
    none_says(&letters("email", situation, NOTHING), &["can't make", "cannot attend"]);
}

#[test]
fn a_call_that_they_offered_gets_its_yes_or_no_in_the_same_breath() {
    let missed = r#"{"circumstance":"camera-or-sound","noticeMinutes":-90,"said":"offered-call"}"#;
    all_say(&letters("email", missed, NOTHING), &["offering a call, which", "offering a call. yes"]);
    none_says(&letters("email", missed, NOTHING), &["have the call", "meet you"]);
    let wish = r#"{"circumstance":"the-commute-became-impossible","noticeMinutes":210,"said":"offered-call",
        "relevance":false,"insist":"reschedule"}"#;
    all_say(&letters("email", wish, NOTHING), &["thank you for offering a call, but i"]);
    let may = r#"{"circumstance":"child-ill","noticeMinutes":300,"said":"offered-call","likelihood":"may"}"#;
    all_say(&letters("email", may, NOTHING), &["offering a call, though i hope"]);
    let cut_off = r#"{"circumstance":"accident","noticeMinutes":-15,"said":"offered-call","stage":"under-way"}"#;
    for email in letters("email", cut_off, NOTHING) {
        assert!(email.contains("just now") && email.find("just now") < email.find("Thank you for offering"), "{email}");
    }
}

#[test]
fn who_writes_again_says_whether_they_come_and_close_to_it_is_sorry_for_the_hour() {
    let wish =
        r#"{"circumstance":"i-feel-bad-towards-my-employer","noticeMinutes":30,"said":"silent","newTime":"earlier"}"#;
    let emails = letters("email", wish, NOTHING);
    all_say(&emails, &["i'll come as arranged", "i will come as arranged"]);
    all_say(&emails, &["sorry"]);
    none_says(&emails, &["the sooner", "soon,", "reach you, i asked", "reach you, and i asked"]);
    let decided = wish.replace("i-feel-bad-towards-my-employer", "hungover").replace('}', r#","insist":"reschedule"}"#);
    let ill = wish.replace("i-feel-bad-towards-my-employer", "pet-emergency");
    for situation in [decided, ill] {
        let emails = letters("email", &situation, NOTHING);
        all_say(&emails, &["can't make", "cannot attend"]);
        all_say(&emails, &["sorry for the short notice", "sorry to tell you so late"]);
    }
}

#[test]
fn a_link_that_fails_is_asked_for_also_after_a_no_or_a_wish_to_move_it() {
    for rest in [r#""said":"refused","#, r#""said":"come-anyway","#, ""] {
        let situation =
            format!(r#"{{"circumstance":"their-platform-or-link","noticeMinutes":30,{rest}"insist":"reschedule"}}"#);
        all_say(&letters("email", &situation, NOTHING), &["could you send me a new one"]);
    }
}

#[test]
fn who_was_expected_all_the_same_does_not_sound_defiant() {
    for circumstance in ["emergency-at-home", "overslept"] {
        let situation = format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":-90,"said":"come-anyway"}}"#);
        let emails = letters("email", &situation, NOTHING);
        all_say(&emails, &["expecting me", "hoping to see me"]);
        none_says(&emails, &["i know you asked", "i know you had asked", "i know you'd asked"]);
    }
}

#[test]
fn who_has_said_it_on_the_phone_writes_it_in_one_sentence_with_the_news() {
    let on_the_phone = ["as i said on the phone, i", "as i said when i rang, i"];
    for rest in [r#""noticeMinutes":1350"#, r#""noticeMinutes":-90"#, r#""noticeMinutes":1350,"stage":"invited""#] {
        let situation = format!(r#"{{"circumstance":"migraine",{rest}}}"#);
        let emails = letters("confirmation-email", &situation, NOTHING);
        all_say(&emails, &on_the_phone);
        none_says(&emails, &["thank you for invit", "thank you for the invit"]);
    }
    // Thanks go on after nothing.
    let offered = r#"{"circumstance":"exam","noticeMinutes":1350,"said":"offered-time"}"#;
    let details = r#"{"today":"2026-12-01","at":"2026-12-02T09:00","offered":"2026-12-08T16:00"}"#;
    none_says(&letters("confirmation-email", offered, details), &[", thank you", ", yes"]);
}

#[test]
fn after_a_no_nobody_asks_as_if_nothing_had_been_said() {
    for circumstance in ["exam", "flu-or-fever", "they-cancelled-and-named-no-new-time"] {
        let situation = format!(
            r#"{{"circumstance":"{circumstance}","noticeMinutes":2790,"said":"refused","insist":"reschedule"}}"#
        );
        for details in [NOTHING, r#"{"today":"2026-12-01","freeFrom":"2026-12-14"}"#] {
            let emails = letters("email", &situation, details);
            all_say(&emails, &["could i have it"]);
            none_says(&emails, &["could we find", "could we arrange", "could we set", "any chance", "onwards"]);
        }
    }
}

#[test]
fn who_is_waited_for_today_is_told_before_a_call_is_declined() {
    let situation = r#"{"circumstance":"childcare-fell-through","noticeMinutes":210,"said":"offered-call"}"#;
    for details in [NOTHING, r#"{"alternatives":["2026-12-14T10:00","2026-12-15T14:30","2026-12-17T09:00"]}"#] {
        for email in letters("email", situation, details) {
            let lower = email.to_lowercase();
            assert!(lower.find("childcare") < lower.find("offering a call"), "{email}");
            assert_eq!(lower.split_once("\n\n").unwrap().1.matches("another").count(), 1, "{email}");
            assert_eq!(email.split_once("\n\n").unwrap().1.matches('?').count(), 1, "{email}");
        }
    }
}

#[test]
fn who_is_free_only_later_does_not_take_the_time_that_was_offered() {
    let situation = r#"{"circumstance":"exam","noticeMinutes":2790,"said":"offered-time","newTime":"not-yet",
        "insist":"reschedule"}"#;
    let details = r#"{"today":"2026-12-01","offered":"2026-12-08T16:00","freeFrom":"2027-01-11"}"#;
    let emails = letters("email", situation, details);
    all_say(&emails, &["11 january"]);
    none_says(&emails, &["8 december"]);
}

#[test]
fn who_cannot_get_there_and_has_been_refused_another_date_offers_video_before_leaving() {
    for circumstance in ["injured", "car-or-bike-broke-down", "childcare-fell-through"] {
        let refused = |rest: &str| {
            format!(
                r#"{{"circumstance":"{circumstance}","noticeMinutes":4350,"said":"refused","interest":"keen"{rest}}}"#
            )
        };
        all_say(&letters("email", &refused(""), NOTHING), &["video"]);
        all_say(
            &letters("recruiter-email", &refused(r#","viaRecruiter":true"#), NOTHING),
            &["they'd do it by video", "they would do it by video"],
        );
        // Nobody travels to a call.
        none_says(&letters("email", &refused(r#","format":"phone""#), NOTHING), &["video"]);
    }
    for circumstance in ["exam", "flu-or-fever", "hospital-or-surgery", "death-in-the-family"] {
        let cannot_talk =
            format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":4350,"said":"refused","interest":"keen"}}"#);
        none_says(&letters("email", &cannot_talk, NOTHING), &["video"]);
    }
    let injured = r#"{"circumstance":"injured","noticeMinutes":600,"said":"refused","interest":"keen"}"#;
    for kind in ["call", "confirmation-email"] {
        all_say(&letters(kind, injured, NOTHING), &["video"]);
        none_says(&letters(kind, injured, NOTHING), &["someone else can use"]);
    }
}

#[test]
fn a_third_party_hears_that_there_is_another_way() {
    let offered = |said: &str| {
        format!(
            r#"{{"circumstance":"long-treatment","noticeMinutes":4350,"stake":"third-party","irreversibility":true,"newTime":"not-yet","said":"{said}"}}"#
        )
    };
    all_say(&letters("third-party-email", &offered("offered-time"), NOTHING), &["offered another time"]);
    all_say(&letters("third-party-email", &offered("offered-call"), NOTHING), &["offered a call"]);
    none_says(&letters("third-party-email", &offered("nothing"), NOTHING), &["offered"]);
}

#[test]
fn a_recruiter_is_told_that_an_adjustment_was_asked_for_and_not_answered() {
    let silent =
        r#"{"circumstance":"captions-or-interpreter","noticeMinutes":4350,"said":"silent","viaRecruiter":true}"#;
    all_say(&letters("recruiter-email", silent, NOTHING), &["haven't answered yet", "have not answered yet"]);
}

#[test]
fn who_asks_for_time_to_prepare_says_in_their_own_words_what_for() {
    let situation = r#"{"circumstance":"want-more-time-to-prepare","noticeMinutes":2790,"preparation":"short"}"#;
    let details = r#"{"at":"2026-12-03T11:00","today":"2026-12-01","ownLine":"they have just added a presentation"}"#;
    all_say(&letters("email", situation, details), &["added a presentation"]);
}

#[test]
fn a_condition_about_this_job_leaves_this_interview_open() {
    let withdraws = r#"{"circumstance":"pay","noticeMinutes":5980,"interest":"gone"}"#;
    let open = |condition: &str| format!(r#"{{"at":"2026-12-05T14:00","today":"2026-12-01","openIf":"{condition}"}}"#);
    let this = letters("email", withdraws, &open("there were a basic salary"));
    all_say(&this, &["still be glad to come"]);
    all_say(&this, &["otherwise, please do offer the time to someone else"]);
    all_say(&letters("email", withdraws, &open("there were a post near me")), &["gladly think again"]);
}
