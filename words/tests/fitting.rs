//! A letter fits the moment and the kind of interview: nobody comes to a task, is late days ahead, or misses what has begun.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops where it is wrong")]

mod letters;

use letters::{all_say, letters, none_says};
use policy::MessageKind;

const NOTHING: &str = "{}";

#[test]
fn who_is_ill_and_stands_there_does_not_ask_for_a_little_later() {
    for circumstance in ["mental-health", "long-treatment", "relative-in-hospital", "death-in-the-family"] {
        let situation = format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":30,"contact":"on-site"}}"#);
        none_says(&letters("email", &situation, NOTHING), &["a little later"]);
    }
}

#[test]
fn whoever_else_has_a_say_hears_of_a_task_as_of_a_task() {
    let situation = r#"{"circumstance":"internet-or-power","noticeMinutes":4350,"format":"task","interest":"keen",
        "irreversibility":true,"stake":"third-party"}"#;
    let emails = letters("third-party-email", situation, NOTHING);
    all_say(&emails, &["won't be able to do", "will not be able to do"]);
    none_says(&emails, &["i have the task", "cancel", "i'll go", "job interview", "i'll do it", "i will do it"]);
}

#[test]
fn who_does_not_want_it_any_more_does_not_say_that_they_may_have_to_cancel() {
    for situation in [
        r#"{"circumstance":"pay","noticeMinutes":2790,"stake":"third-party"}"#,
        r#"{"circumstance":"i-know-the-interviewer","noticeMinutes":null,"interest":"gone","stake":"third-party"}"#,
    ] {
        let emails = letters("third-party-email", situation, NOTHING);
        all_say(&emails, &["i may decide not to go", "not sure that i"]);
        none_says(&emails, &["may have to"]);
    }
}

#[test]
fn who_cannot_travel_asks_for_video_after_a_missed_visit_too() {
    let situation = r#"{"circumstance":"cannot-travel-for-health","noticeMinutes":-1170}"#;
    for details in [NOTHING, r#"{"alternatives":["2026-12-14T10:00","2026-12-15T14:30"]}"#] {
        for kind in ["email", "call", "voicemail"] {
            all_say(&letters(kind, situation, details), &["by video instead"]);
        }
    }
}

#[test]
fn a_question_after_the_start_is_not_one_before_it() {
    for situation in [
        r#"{"circumstance":"pay-not-said","noticeMinutes":-90}"#,
        r#"{"circumstance":"another-round-and-another","noticeMinutes":-15,"stage":"under-way"}"#,
    ] {
        none_says(&letters("email", situation, r#"{"at":"2026-12-01T10:15"}"#), &["before our interview", "before 10"]);
    }
    all_say(
        &letters("email", r#"{"circumstance":"pay-not-said","noticeMinutes":-90}"#, NOTHING),
        &["take this further"],
    );
}

#[test]
fn who_waits_in_reception_says_so_and_offers_no_email() {
    let situation = r#"{"circumstance":"i-am-still-waiting-in-reception","noticeMinutes":-15}"#;
    let calls = letters("call", situation, NOTHING);
    all_say(&calls, &["reception"]);
    none_says(&calls, &["email"]);
}

#[test]
fn from_home_one_asks_for_few_people_on_the_call_and_not_for_a_room() {
    let situation = r#"{"circumstance":"quiet-or-fewer-people","noticeMinutes":2790,"format":"video"}"#;
    let emails = letters("email", situation, NOTHING);
    all_say(&emails, &["on the call"]);
    none_says(&emails, &["room"]);
}

#[test]
fn an_accident_may_have_been_anywhere() {
    let situation = r#"{"circumstance":"accident","noticeMinutes":-1170}"#;
    for depth in ["private", "category", "plain"] {
        let details = format!(r#"{{"depth":"{depth}"}}"#);
        for kind in ["email", "call"] {
            none_says(&letters(kind, situation, &details), &["road"]);
        }
    }
}

#[test]
fn who_leaves_in_the_middle_for_what_was_done_to_them_does_not_cancel_what_has_begun() {
    let situation = r#"{"circumstance":"misconduct-or-unlawful-questions","noticeMinutes":-15,"stage":"under-way"}"#;
    let emails = letters("email", situation, NOTHING);
    all_say(&emails, &["going on with our interview", "go on with our interview"]);
    none_says(&emails, &["cancel", "go ahead"]);
}

#[test]
fn nobody_comes_to_a_task_and_what_may_be_needed_is_time() {
    for circumstance in ["pet-emergency", "flu-or-fever", "internet-or-power", "work-or-shift", "child-ill"] {
        let situation =
            format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":12930,"format":"task","likelihood":"may"}}"#);
        let emails = letters("email", &situation, r#"{"depth":"plain"}"#);
        all_say(&emails, &["more time", "longer"]);
        none_says(&emails, &["come to", "expect me", "interview", "another time", "be there for"]);
    }
}

#[test]
fn it_is_the_pet_that_may_need_somebody_and_only_where_that_is_told() {
    let situation = r#"{"circumstance":"pet-emergency","noticeMinutes":12930,"likelihood":"may"}"#;
    let plain = letters("email", situation, r#"{"depth":"plain"}"#);
    all_say(&plain, &["my pet"]);
    let private = letters("email", situation, r#"{"depth":"private"}"#);
    none_says(&private, &["pet", "my family"]);
}

#[test]
fn who_asks_for_the_right_one_says_of_what() {
    let situation = r#"{"circumstance":"the-address-was-wrong","noticeMinutes":30,"contact":"no-number"}"#;
    all_say(&letters("email", situation, NOTHING), &["the right address"]);
    let video = situation.replace('}', r#","format":"video"}"#);
    all_say(&letters("email", &video, NOTHING), &["the right link"]);
}

#[test]
fn hours_or_days_ahead_nobody_is_running_late_or_on_the_way() {
    for (minutes, says) in [("1350", ["i'll be late", "i will be late"]), ("4350", ["may be late"; 2])] {
        let situation = format!(
            r#"{{"circumstance":"running-late","noticeMinutes":{minutes},"insist":"attend","contact":"no-number"}}"#
        );
        let emails = letters("email", &situation, NOTHING);
        all_say(&emails, &says);
        none_says(&emails, &["running late", "on my way", "held up"]);
    }
    let lost = r#"{"circumstance":"cannot-find-the-place","noticeMinutes":4350,"insist":"attend"}"#;
    let calls = letters("late-call", lost, NOTHING);
    all_say(&calls, &["which entrance"]);
    none_says(&calls, &["running late"]);
}

#[test]
fn nobody_is_on_the_way_to_a_call() {
    let late = r#"{"circumstance":"stuck-in-traffic","noticeMinutes":-10,"format":"phone"}"#;
    none_says(&letters("late-call", late, NOTHING), &["on my way.", "still coming"]);
    let may = r#"{"circumstance":"journey-disrupted","noticeMinutes":2790,"format":"phone","likelihood":"may"}"#;
    none_says(&letters("email", may, NOTHING), &["get to you", "to come to"]);
    let cannot = r#"{"circumstance":"weather","noticeMinutes":2790,"format":"phone"}"#;
    none_says(&letters("email", cannot, r#"{"depth":"private"}"#), &["get to you"]);
}

#[test]
fn nobody_breaks_off_for_what_keeps_from_the_beginning() {
    for circumstance in ["car-or-bike-broke-down", "accident"] {
        let situation = format!(
            r#"{{"circumstance":"{circumstance}","noticeMinutes":-15,"stage":"under-way","insist":"reschedule"}}"#
        );
        let emails = letters("email", &situation, NOTHING);
        all_say(&emails, &["break off our interview"]);
        none_says(&emails, &["mishap", "accident", "vehicle", "transport"]);
    }
    let unwell = r#"{"circumstance":"unwell","noticeMinutes":-15,"stage":"under-way"}"#;
    all_say(&letters("email", unwell, NOTHING), &["not well"]);
}

#[test]
fn where_no_day_is_fixed_there_is_none_to_move() {
    let situation = r#"{"circumstance":"long-task-unpaid","noticeMinutes":null,"insist":"reschedule"}"#;
    for details in [NOTHING, r#"{"alternatives":["2026-12-14T10:00","2026-12-15T14:30","2026-12-17T09:00"]}"#] {
        none_says(&letters("email", situation, details), &["move", "change the time", "another time"]);
    }
}

#[test]
fn both_the_need_that_was_chosen_and_the_one_in_their_own_words_are_asked_for() {
    let situation = r#"{"circumstance":"captions-or-interpreter","noticeMinutes":1650}"#;
    let emails = letters("email", situation, r#"{"need":"a room that can be reached without stairs"}"#);
    all_say(&emails, &["captions or an interpreter, and a room"]);
    let same = letters("email", situation, r#"{"need":"live captions"}"#);
    none_says(&same, &["interpreter", "two things", "two arrangements"]);
}

#[test]
fn nobody_needs_a_room_without_stairs_for_a_video_call() {
    let need = r#"{"need":"a room that can be reached without stairs"}"#;
    let breaks = r#"{"circumstance":"breaks-or-extra-time","noticeMinutes":1650,"format":"video"}"#;
    let video = r#"{"circumstance":"video-instead","noticeMinutes":1650}"#;
    all_say(&letters("email", breaks, need), &["break"]);
    none_says(&letters("email", breaks, need), &["stairs"]);
    all_say(&letters("email", video, need), &["by video"]);
    none_says(&letters("email", video, need), &["stairs"]);
}

#[test]
fn what_has_begun_has_no_day_ahead() {
    let situation = r#"{"circumstance":"i-need-an-adjustment","noticeMinutes":-15,"stage":"under-way"}"#;
    none_says(&letters("email", situation, r#"{"need":"a short break"}"#), &["on the day"]);
}

#[test]
fn who_moves_away_and_still_asks_does_not_say_that_the_distance_will_be_a_problem() {
    for circumstance in ["i-am-moving", "family-is-moving"] {
        let situation = format!(
            r#"{{"circumstance":"{circumstance}","noticeMinutes":4350,"newTime":"part","interest":"keen","format":"in-person",
            "insist":"reschedule"}}"#
        );
        none_says(&letters("email", &situation, r#"{"depth":"category"}"#), &["distance"]);
    }
}

#[test]
fn a_deadline_that_has_passed_is_not_still_to_come() {
    let situation = r#"{"circumstance":"migraine","noticeMinutes":-15,"format":"task","stage":"under-way"}"#;
    none_says(&letters("email", situation, NOTHING), &["won't be able", "will not be able"]);
}

#[test]
fn who_has_no_offer_yet_writes_to_nobody_about_one() {
    let value = |line: &str| serde_json::from_str(line).unwrap();
    let situation = policy::json::situation(&value(
        r#"{"circumstance":"i-expect-an-offer","noticeMinutes":1650,"newTime":"earlier"}"#,
    ))
    .unwrap();
    assert!(!policy::decide(&situation).messages(&situation).contains(&MessageKind::ExtensionEmail));
    let emails =
        letters("email", r#"{"circumstance":"i-expect-an-offer","noticeMinutes":4350,"newTime":"earlier"}"#, NOTHING);
    none_says(&emails, &["i've had an offer", "i have had an offer", "has made me an offer"]);
}

#[test]
fn no_example_of_ones_work_goes_to_who_may_be_no_employer_or_has_refused() {
    for situation in [
        r#"{"circumstance":"odd-address-or-request","noticeMinutes":2790,"insist":"reschedule"}"#,
        r#"{"circumstance":"exam","noticeMinutes":2790,"said":"refused","insist":"reschedule"}"#,
    ] {
        let situation = policy::json::situation(&serde_json::from_str(situation).unwrap()).unwrap();
        assert_eq!(policy::decide(&situation).afterwards(&situation), [MessageKind::InterviewLine]);
    }
}

#[test]
fn a_voicemail_names_the_weekday_since_it_may_be_heard_a_day_later() {
    let situation = r#"{"circumstance":"child-ill","noticeMinutes":855}"#;
    let details = r#"{"at":"2026-12-02T10:30","today":"2026-12-01","role":"Nurse"}"#;
    all_say(&letters("voicemail", situation, details), &["tomorrow, wednesday, at half past ten"]);
    none_says(&letters("call", situation, details), &["tomorrow, wednesday,"]);
}

#[test]
fn nobody_is_thanked_for_calling_it_off() {
    let situation = r#"{"circumstance":"they-cancelled-and-named-no-new-time","noticeMinutes":null}"#;
    let emails = letters("email", situation, r#"{"role":"Nurse"}"#);
    all_say(&emails, &["called off"]);
    none_says(&emails, &["thank you for letting me know"]);
}

#[test]
fn what_it_comes_down_to_is_said_once() {
    let situation = r#"{"circumstance":"place-or-hours","noticeMinutes":null,"interest":"gone","stage":"invited"}"#;
    for email in letters("email", situation, r#"{"openIf":"it could be done from home"}"#) {
        assert_eq!(email.matches("the hours").count(), 1, "{email}");
    }
}

#[test]
fn nobody_says_a_bracket_aloud() {
    let situation = r#"{"circumstance":"strike","noticeMinutes":1350}"#;
    let details = r#"{"at":"2026-12-02T09:00","today":"2026-12-01"}"#;
    for kind in ["call", "voicemail"] {
        none_says(&letters(kind, situation, details), &["("]);
    }
}

#[test]
fn who_withdrew_once_it_had_begun_does_not_say_that_the_time_was_of_use_to_anybody() {
    for circumstance in ["signed-elsewhere", "learned-more-and-changed-my-mind", "pay"] {
        let situation = format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":-90,"interest":"gone"}}"#);
        let lines = letters("interview-line", &situation, NOTHING);
        none_says(&lines, &["give the time", "use the time"]);
        all_say(&lines, &["said so", "say so"]);
    }
}

#[test]
fn who_knows_that_there_is_no_other_date_offers_times_only_for_what_may_come_free() {
    let situation = r#"{"circumstance":"work-or-shift","noticeMinutes":4350,"said":"refused","insist":"reschedule"}"#;
    let details =
        r#"{"at":"2026-12-04T11:00","today":"2026-12-01","alternatives":["2026-12-14T10:00","2026-12-15T14:30"]}"#;
    all_say(&letters("email", situation, details), &["free after all", "does come free"]);
}

#[test]
fn who_has_no_number_says_once_within_a_day_why_nobody_rang() {
    let sudden = r#"{"circumstance":"unwell","noticeMinutes":300,"contact":"no-number"}"#;
    for email in letters("email", sudden, NOTHING) {
        let lower = email.to_lowercase();
        assert_eq!(lower.matches("number for you").count(), 1, "{email}");
    }
    let missed = sudden.replace("300", "-90");
    all_say(&letters("email", &missed, NOTHING), &["no number to ring you", "no number for you"]);
    let rung = ["number for you", "number to ring you"];
    for (what, other) in [("300", "4000"), (r#""unwell""#, r#""hungover""#), ("no-number", "cannot-call")] {
        let situation = sudden.replace(what, other).replace('}', r#","insist":"reschedule"}"#);
        none_says(&letters("email", &situation, NOTHING), &rung);
    }
    // In the middle of it nobody rings, and a question about the way can wait.
    for situation in [
        r#"{"circumstance":"quiet-or-fewer-people","noticeMinutes":-15,"stage":"under-way","contact":"no-number"}"#,
        r#"{"circumstance":"cannot-find-the-place","noticeMinutes":1350,"contact":"no-number"}"#,
    ] {
        none_says(&letters("email", situation, NOTHING), &rung);
    }
    // Who has answered knows how they can be reached.
    for said in ["offered-time", "offered-call", "come-anyway"] {
        let answered = sudden.replace('}', &format!(r#","said":"{said}"}}"#));
        none_says(&letters("email", &answered, NOTHING), &rung);
    }
}

#[test]
fn who_can_be_there_for_a_part_and_has_moved_it_before_owns_up_to_it() {
    let situation = r#"{"circumstance":"work-or-shift","noticeMinutes":2000,"newTime":"part","earlierChanges":2}"#;
    all_say(&letters("email", situation, NOTHING), &["we've moved it before", "we have moved it before"]);
    let first = situation.replace(r#","earlierChanges":2"#, "");
    none_says(&letters("email", &first, NOTHING), &["before, and"]);
}

#[test]
fn after_a_death_a_later_day_is_asked_for_gently() {
    let situation = r#"{"circumstance":"death-in-the-family","noticeMinutes":2790,"newTime":"not-yet"}"#;
    let emails = letters("email", situation, NOTHING);
    all_say(&emails, &["another day", "write to you again"]);
    all_say(&emails, &["i'll understand", "i will understand"]);
    none_says(&emails, &["on hold", "postpone it", "keep my application", "please tell me"]);
}

#[test]
fn a_withdrawal_after_a_death_says_nothing_of_being_sure() {
    let situation =
        r#"{"circumstance":"death-in-the-family","noticeMinutes":null,"irreversibility":true,"newTime":"not-yet"}"#;
    none_says(&letters("email", situation, NOTHING), &["as i was sure", "plan any further"]);
}

#[test]
fn whether_captions_or_an_interpreter_will_do_is_not_decided_for_anybody() {
    for minutes in ["2790", "-15"] {
        let situation = format!(
            r#"{{"circumstance":"captions-or-interpreter","noticeMinutes":{minutes},"format":"video","stage":"under-way"}}"#
        );
        none_says(&letters("email", &situation, NOTHING), &["either would do", "which of the two", "one of them"]);
    }
}

#[test]
fn what_the_employer_does_is_not_asked_of_the_recruiter() {
    for (circumstance, rest) in [
        ("class-or-study", r#""noticeMinutes":1650,"newTime":"earlier""#),
        ("unwell", r#""noticeMinutes":2790,"newTime":"not-yet""#),
        ("train-or-flight-cancelled", r#""noticeMinutes":2790"#),
        ("technology-failed", r#""noticeMinutes":-15,"stage":"under-way","insist":"reschedule","relevance":false"#),
        ("is-it-still-on", r#""noticeMinutes":-1170"#),
        ("they-changed-the-time", r#""noticeMinutes":2790"#),
        ("hungover", r#""noticeMinutes":2790,"insist":"reschedule""#),
    ] {
        let situation = format!(r#"{{"circumstance":"{circumstance}",{rest},"viaRecruiter":true}}"#);
        for email in letters("recruiter-email", &situation, r#"{"company":"Acme"}"#) {
            let subject = email.lines().next().unwrap().to_lowercase();
            assert!(!subject.contains("our ") && !subject.contains("we "), "{email}");
        }
    }
    for circumstance in ["captions-or-interpreter", "quiet-or-fewer-people", "questions-in-writing"] {
        let situation = format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":2790,"viaRecruiter":true}}"#);
        let emails = letters("recruiter-email", &situation, NOTHING);
        all_say(&emails, &["could you ask the employer whether that can be arranged"]);
    }
    for circumstance in ["nobody-called", "nobody-came", "i-am-still-waiting-in-reception"] {
        let situation = format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":-90,"viaRecruiter":true}}"#);
        let emails = letters("recruiter-email", &situation, NOTHING);
        all_say(&emails, &["could you ask the employer for another time"]);
        none_says(&emails, &["our call", "from you", "your end", "could we", "shall we"]);
    }
    let video = r#"{"circumstance":"train-or-flight-cancelled","noticeMinutes":2790,"viaRecruiter":true}"#;
    none_says(&letters("recruiter-email", video, NOTHING), &["suit you", "work for you", "keen on it"]);
}

#[test]
fn two_calls_do_not_go_by_one_name() {
    let situation = r#"{"circumstance":"hospital-or-surgery","format":"phone","noticeMinutes":-90}"#;
    let emails = letters("confirmation-email", situation, NOTHING);
    all_say(&emails, &["our phone interview"]);
    none_says(&emails, &["our call", "phone just now"]);
}

#[test]
fn where_no_day_is_fixed_nobody_is_sorry_to_move_it() {
    let situation = r#"{"circumstance":"long-treatment","noticeMinutes":null}"#;
    none_says(
        &letters("email", situation, r#"{"depth":"category"}"#),
        &["move", "change our plans", "cannot attend our"],
    );
    let come = r#"{"circumstance":"emergency-at-home","noticeMinutes":null,"said":"come-anyway"}"#;
    none_says(&letters("email", come, NOTHING), &["can't make our", "cannot attend our"]);
    let exam = r#"{"circumstance":"exam","noticeMinutes":null,"thread":"phone"}"#;
    all_say(&letters("call", exam, NOTHING), &["other commitments"]);
    for circumstance in ["holiday-booked", "unwell", "death-in-the-family"] {
        for said in ["nothing", "offered-call"] {
            let waits = format!(
                r#"{{"circumstance":"{circumstance}","noticeMinutes":null,"newTime":"not-yet","said":"{said}"}}"#
            );
            let emails = letters("email", &waits, NOTHING);
            none_says(&emails, &["can't make our", "cannot attend our", "new date", "postpone", "all the same"]);
        }
    }
}

#[test]
fn nobody_regrets_and_is_sorry_in_one_breath() {
    for line in [
        r#"{"circumstance":"flu-or-fever","noticeMinutes":2000}"#,
        r#"{"circumstance":"work-or-shift","noticeMinutes":300}"#,
        r#"{"circumstance":"work-or-shift","noticeMinutes":2000}"#,
        r#"{"circumstance":"caring-for-someone","noticeMinutes":4000,"said":"come-anyway"}"#,
        r#"{"circumstance":"work-or-shift","noticeMinutes":2000,"newTime":"not-yet"}"#,
    ] {
        for email in letters("email", line, NOTHING) {
            assert!(!(email.contains("I regret") && email.contains("sorry")), "{email}");
        }
    }
}

#[test]
fn a_day_that_is_fixed_is_known() {
    let dated = r#"{"circumstance":"no-time-place-or-link-yet","noticeMinutes":4350}"#;
    none_says(&letters("email", dated, NOTHING), &["the day"]);
    all_say(&letters("email", &dated.replace("4350", "null"), NOTHING), &["day"]);
}

#[test]
fn nobody_is_on_the_way_to_an_address_that_they_do_not_have() {
    let situation = r#"{"circumstance":"the-address-was-wrong","noticeMinutes":-10,"contact":"no-number"}"#;
    let emails = letters("email", situation, NOTHING);
    all_say(&emails, &["the right address"]);
    none_says(&emails, &["on my way", "be with you"]);
    let calls = letters("late-call", &situation.replace("no-number", "number"), NOTHING);
    all_say(&calls, &["the right address"]);
    none_says(&calls, &["on my way", "still coming"]);
}

#[test]
fn what_keeps_from_a_task_is_at_no_hour() {
    let situation = r#"{"circumstance":"another-commitment","noticeMinutes":1350,"format":"task"}"#;
    let details = r#"{"at":"2026-12-02T09:00","today":"2026-12-01"}"#;
    let emails = letters("email", situation, details);
    all_say(&emails, &["other commitments"]);
    none_says(&emails, &[" then"]);
    none_says(&letters("email", situation, r#"{"depth":"private"}"#), &["commitment"]);
    let again = situation.replace('}', r#","earlierChanges":3}"#);
    all_say(&letters("email", &again, details), &["asked before"]);
}

#[test]
fn who_has_something_catching_does_not_sit_there_for_a_part() {
    let situation = r#"{"circumstance":"well-enough-but-it-is-catching","noticeMinutes":2790,"newTime":"part"}"#;
    let emails = letters("email", situation, NOTHING);
    all_say(&emails, &["by video"]);
    all_say(&emails, &["part of it"]);
    none_says(&emails, &["come for"]);
}

#[test]
fn who_is_in_the_middle_of_it_does_not_say_that_they_cannot_come_in() {
    let situation = r#"{"circumstance":"train-or-flight-cancelled","noticeMinutes":-15,"stage":"under-way"}"#;
    for kind in ["email", "call"] {
        let said = letters(kind, situation, NOTHING);
        none_says(&said, &["come in", "connection"]);
        all_say(&said, &["the rest of"]);
    }
}

#[test]
fn a_reason_in_their_own_words_is_followed_by_a_question_that_can_be_answered() {
    let situation = r#"{"circumstance":"place-or-hours","noticeMinutes":10000,"interest":"unsure"}"#;
    let own = r#"{"ownLine":"the shift ends at midnight and my last bus goes at eleven"}"#;
    let emails = letters("email", situation, own);
    all_say(&emails, &["would that be a problem"]);
    none_says(&emails, &["would that be possible"]);
}

#[test]
fn what_is_said_of_the_interview_comes_after_it() {
    let situation = r#"{"circumstance":"religious-day","noticeMinutes":18000,"interest":"keen"}"#;
    let details = r#"{"at":"2027-03-23T10:00","today":"2027-03-10","ownLine":"it falls on Purim, which I keep"}"#;
    none_says(&letters("email", situation, details), &["it falls on purim, which i keep, so", "hello,\n\nit falls"]);
}

#[test]
fn a_second_change_is_owned_up_to_also_where_no_apology_is_due() {
    let situation = r#"{"circumstance":"death-in-the-family","noticeMinutes":3000,"earlierChanges":1}"#;
    all_say(&letters("email", situation, r#"{"at":"2027-02-05T11:00"}"#), &["before", "again"]);
}

#[test]
fn nobody_is_thanked_for_talks_that_others_may_have_held() {
    for situation in [
        r#"{"circumstance":"staying-where-i-am","noticeMinutes":9000,"stage":"met","interest":"gone"}"#,
        r#"{"circumstance":"unwell","noticeMinutes":9000,"stage":"met","interest":"keen"}"#,
        r#"{"circumstance":"they-went-quiet","noticeMinutes":null,"stage":"met","interest":"keen"}"#,
    ] {
        none_says(&letters("email", situation, NOTHING), &["enjoyed talking to you", "pleasure to meet you"]);
    }
}

#[test]
fn half_an_hour_before_the_start_nobody_answers_an_invitation_and_all_are_sorry() {
    for circumstance in ["overslept", "court-or-jury", "they-press-for-an-answer", "hungover"] {
        let situation = format!(
            r#"{{"circumstance":"{circumstance}","noticeMinutes":30,"stage":"invited","insist":"reschedule"}}"#
        );
        let emails = letters("email", &situation, r#"{"at":"2026-12-01T11:00"}"#);
        none_says(&emails, &["invit", "asking me", "tuesday"]);
        all_say(&emails, &["sorry", "apolog"]);
    }
    let leaves = r#"{"circumstance":"not-the-right-role","noticeMinutes":30,"stage":"invited"}"#;
    let emails = letters("email", leaves, NOTHING);
    none_says(&emails, &["declin"]);
    all_say(&emails, &["sorry"]);
    let in_time = leaves.replace("30", "4000");
    all_say(&letters("email", &in_time, NOTHING), &["declin"]);
}

#[test]
fn what_was_called_off_and_is_past_is_no_invitation_any_more() {
    let situation = r#"{"circumstance":"they-cancelled-and-named-no-new-time","interest":"gone","noticeMinutes":-90,
        "stage":"invited"}"#;
    none_says(&letters("email", situation, NOTHING), &["declin"]);
}

#[test]
fn a_text_says_that_somebody_is_there_or_is_sorry_to_have_missed_it() {
    let waits = r#"{"circumstance":"i-am-still-waiting-in-reception","noticeMinutes":-15}"#;
    let missed = r#"{"circumstance":"unwell","noticeMinutes":-15}"#;
    if letters_of(waits).contains(&MessageKind::ShortText) {
        all_say(&letters("short-text", waits, NOTHING), &["i'm here for", "i am here for"]);
    }
    all_say(&letters("short-text", missed, NOTHING), &["sorry i missed"]);
}

fn letters_of(line: &str) -> Vec<MessageKind> {
    let situation = policy::json::situation(&serde_json::from_str(line).unwrap()).unwrap();
    policy::decide(&situation).messages(&situation)
}

#[test]
fn who_forgot_it_was_not_in_the_middle_of_it() {
    let situation = r#"{"circumstance":"forgot","noticeMinutes":-15,"stage":"under-way"}"#;
    for kind in ["email", "call"] {
        let said = letters(kind, situation, NOTHING);
        none_says(&said, &["break off", "carry on", "finish our conversation"]);
        all_say(&said, &["sorry"]);
    }
}

#[test]
fn an_illness_or_a_death_leaves_no_part_of_it() {
    for circumstance in ["stomach-bug", "death-in-the-family"] {
        let situation = format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":30,"newTime":"part"}}"#);
        let emails = letters("email", &situation, NOTHING);
        none_says(&emails, &["i can only be there", "i can make part"]);
        all_say(&emails, &["another", "move"]);
    }
    let clash = r#"{"circumstance":"exam","noticeMinutes":2790,"newTime":"part"}"#;
    all_say(&letters("email", clash, NOTHING), &["would part of it be enough"]);
}

#[test]
fn an_illness_that_made_one_miss_it_is_told_as_what_was() {
    for circumstance in ["stomach-bug", "unwell", "flu-or-fever"] {
        let just_now = format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":-15}}"#);
        for situation in [just_now.replace("-15", "-1170"), just_now] {
            let emails = letters("email", &situation, NOTHING);
            all_say(&emails, &["i was ill", "i wasn't well", "i was not well"]);
            none_says(&emails, &["i'm not well", "i am not well"]);
        }
    }
}

#[test]
fn what_failed_is_told_by_who_had_to_break_off() {
    let situation = r#"{"circumstance":"internet-or-power","noticeMinutes":-15,"stage":"under-way"}"#;
    for depth in ["category", "plain"] {
        let details = format!(r#"{{"depth":"{depth}"}}"#);
        all_say(&letters("email", situation, &details), &["my connection went down"]);
    }
    let link = r#"{"circumstance":"their-platform-or-link","noticeMinutes":-15,"stage":"under-way"}"#;
    none_says(&letters("email", link, NOTHING), &["is not working", "isn't working"]);
}

#[test]
fn who_has_no_date_for_a_video_interview_asks_for_no_place() {
    let situation = r#"{"circumstance":"no-time-place-or-link-yet","noticeMinutes":null,"format":"video"}"#;
    let emails = letters("email", situation, NOTHING);
    none_says(&emails, &["place", "where to be", "address"]);
    all_say(&emails, &["the link"]);
}

#[test]
fn who_has_not_been_met_has_no_conversation_to_finish() {
    let situation = r#"{"circumstance":"i-am-still-waiting-in-reception","noticeMinutes":-15,"stage":"under-way",
        "insist":"reschedule"}"#;
    none_says(&letters("email", situation, NOTHING), &["finish our conversation"]);
    let quiet = r#"{"circumstance":"they-went-quiet","noticeMinutes":-15,"stage":"under-way"}"#;
    none_says(&letters("email", quiet, NOTHING), &["a while"]);
}

#[test]
fn who_has_to_leave_in_the_middle_is_sorry_and_asks_to_go_on() {
    let situation = r#"{"circumstance":"caring-for-someone","noticeMinutes":-15,"stage":"under-way","urgency":false}"#;
    let emails = letters("email", situation, r#"{"at":"2026-12-01T10:15","today":"2026-12-01"}"#);
    all_say(&emails, &["sorry"]);
    none_says(&emails, &["instead?", "someone needs me"]);
    assert!(emails.iter().all(|email| email.matches("today").count() < 2), "{}", emails[0]);
}

#[test]
fn a_new_time_of_theirs_is_asked_about_by_its_name() {
    let situation = r#"{"circumstance":"they-changed-the-time","noticeMinutes":300}"#;
    none_says(&letters("email", situation, r#"{"at":"2026-12-01T15:00"}"#), &["15:00 – could we find another?"]);
    let under_way =
        r#"{"circumstance":"they-changed-the-time","noticeMinutes":-15,"stage":"under-way","insist":"reschedule"}"#;
    all_say(&letters("email", under_way, NOTHING), &["could we finish it"]);
}

#[test]
fn an_invitation_in_doubt_that_has_begun_is_told_as_that() {
    let situation = r#"{"circumstance":"odd-address-or-request","noticeMinutes":-15,"stage":"under-way"}"#;
    all_say(&letters("email", situation, NOTHING), &["it has begun"]);
}

#[test]
fn a_line_for_later_claims_no_haste_and_no_reason_that_was_not_given() {
    for line in [
        r#"{"circumstance":"injured","noticeMinutes":-15,"stage":"under-way"}"#,
        r#"{"circumstance":"odd-address-or-request","noticeMinutes":-15,"insist":"reschedule"}"#,
        r#"{"circumstance":"pet-emergency","noticeMinutes":null,"newTime":"not-yet","urgency":true}"#,
        r#"{"circumstance":"unsafe-place","noticeMinutes":-1170}"#,
        r#"{"circumstance":"nobody-called","noticeMinutes":-90}"#,
    ] {
        none_says(&letters("interview-line", line, NOTHING), &["why", "as soon as i knew", "the way i want to work"]);
    }
}

const ALL: &str = r#"{"today":"2026-12-01","at":"2026-12-01T14:00","yourName":"Tom Reed","interviewer":"Hannah Weber",
    "role":"Buyer","company":"Acme","phone":"020 7946 0958","alternatives":["2026-12-07T08:00","2026-12-08T15:00"]}"#;

#[test]
fn a_text_says_what_has_happened_and_where_the_rest_is() {
    for (situation, says) in [
        (r#"{"circumstance":"stomach-bug","noticeMinutes":300}"#, "can't make our 14:00 interview today"),
        (r#"{"circumstance":"signed-elsewhere","noticeMinutes":300}"#, "won't be there for our 14:00 interview today"),
        (r#"{"circumstance":"captions-or-interpreter","noticeMinutes":300}"#, "something i need for our 14:00"),
        (r#"{"circumstance":"hungover","noticeMinutes":300}"#, "like to move our 14:00"),
        (r#"{"circumstance":"strike","noticeMinutes":300}"#, "could we do"),
        (r#"{"circumstance":"they-went-quiet","noticeMinutes":300}"#, "i have a question about our 14:00"),
        (r#"{"circumstance":"weather","noticeMinutes":300,"likelihood":"may"}"#, "may not be able to make our 14:00"),
        (r#"{"circumstance":"exam","noticeMinutes":300,"newTime":"part"}"#, "only be there for part of our 14:00"),
        (r#"{"circumstance":"they-changed-the-time","noticeMinutes":300}"#, "the new time for our interview"),
        (r#"{"circumstance":"family-emergency","noticeMinutes":-5,"stage":"under-way"}"#, "had to break off our"),
        (r#"{"circumstance":"they-went-quiet","noticeMinutes":-5,"stage":"under-way"}"#, "question about"),
        (r#"{"circumstance":"overslept","noticeMinutes":-60}"#, "missed our 14:00 interview today"),
        (
            r#"{"circumstance":"nobody-called","noticeMinutes":-5,"format":"phone"}"#,
            "i'm ready for our 14:00 call today",
        ),
    ] {
        let parsed = policy::json::situation(&serde_json::from_str(situation).unwrap()).unwrap();
        if !words::assess(&parsed).messages.contains(&MessageKind::ShortText) {
            continue;
        }
        let texts = &letters("short-text", situation, ALL)[..16];
        all_say(texts, &[says]);
        all_say(texts, &["email"]);
        none_says(texts, &["could you look", "virus", "exam", "bug", "december", "accepted", "want th"]);
    }
}

#[test]
fn a_text_keeps_the_reason_to_itself() {
    let details = ALL.replace('}', r#","ownLine":"My mum fell. I'm taking her to hospital."}"#);
    let situation = r#"{"circumstance":"family-emergency","noticeMinutes":300}"#;
    none_says(&letters("short-text", situation, &details), &["mum", "hospital"]);
}

#[test]
fn a_zone_is_said_once_and_no_bracket_at_all() {
    let details = ALL.replace(
        '}',
        r#","timeZone":"Europe/London","yourTimeZone":"Asia/Kolkata","atOffsets":[0,330],"zoneNames":["London time",
        "India time"],"alternativeOffsets":[[0,330],[0,330]]}"#,
    );
    let situation = r#"{"circumstance":"hospital-or-surgery","noticeMinutes":300}"#;
    for kind in ["call", "voicemail"] {
        let said = letters(kind, situation, &details);
        none_says(&said, &["(", "mine"]);
        for words in said {
            assert_eq!(words.matches("London time").count(), 1, "{words}");
        }
    }
}

#[test]
fn who_needs_captions_asks_nobody_to_ring() {
    let situation = r#"{"circumstance":"captions-or-interpreter","noticeMinutes":300}"#;
    for details in [ALL, NOTHING] {
        let said = letters("voicemail", situation, details);
        none_says(&said, &["ring me"]);
        all_say(&said, &["rather than ring"]);
    }
    none_says(&letters("call", situation, ALL), &["ring me", "my number"]);
    none_says(&letters("email", situation, r#"{"phone":"020 7946 0958"}"#), &["reach me on"]);
}

#[test]
fn who_would_rather_have_another_day_says_on_the_day_that_it_is_late() {
    let situation = r#"{"circumstance":"the-last-round-went-badly","noticeMinutes":30,"interest":"keen","newTime":"earlier",
        "viaRecruiter":true,"earlierChanges":1}"#;
    let said = letters("voicemail", situation, NOTHING);
    all_say(&said, &["it's so late", "it is so late"]);
    none_says(&said, &["change the time"]);
}

#[test]
fn who_cannot_come_to_any_interview_yet_asks_for_a_time_all_the_same() {
    let situation = r#"{"circumstance":"visa-or-immigration","noticeMinutes":null}"#;
    let emails = letters("email", situation, r#"{"alternatives":["2026-12-14T10:00"]}"#);
    none_says(&emails, &["just now"]);
}

#[test]
fn what_somebody_else_has_a_say_in_is_asked_before_it_is_cancelled() {
    let keeps = r#"{"circumstance":"not-the-right-role","noticeMinutes":2000,"stake":"third-party"}"#;
    let soon = r#"{"circumstance":"mental-health","noticeMinutes":30,"stake":"third-party","irreversibility":true}"#;
    all_say(&letters("third-party-email", keeps, NOTHING), &["before i decide"]);
    let emails = letters("third-party-email", soon, NOTHING);
    all_say(&emails, &["before i cancel a job interview"]);
    all_say(
        &emails,
        &["if i don't hear from you, i'll have to tell them", "if i do not hear from you, i will have to"],
    );
    none_says(&emails, &["my case"]);
}

#[test]
fn who_has_met_them_doubts_a_message_and_not_that_there_is_a_job() {
    let situation = r#"{"circumstance":"odd-address-or-request","noticeMinutes":4000,"stage":"met"}"#;
    let emails = letters("email", situation, ALL);
    none_says(&emails, &["invit"]);
    all_say(&emails, &["message in your company's name"]);
}

#[test]
fn who_asks_about_pay_for_a_task_asks_whether_it_is_paid_and_not_for_a_fee() {
    let situation = r#"{"circumstance":"long-task-unpaid","noticeMinutes":null}"#;
    for details in [NOTHING, r#"{"ownLine":"I could do the first part"}"#] {
        none_says(&letters("email", situation, details), &["fee"]);
    }
}

#[test]
fn nobody_looks_forward_to_meeting_who_was_to_ring() {
    let situation = r#"{"circumstance":"nobody-called","noticeMinutes":-1170,"said":"offered-time"}"#;
    let details = r#"{"today":"2026-12-01","at":"2026-11-30T15:00","offered":"2026-12-08T16:00"}"#;
    none_says(&letters("email", situation, details), &["meet"]);
}

#[test]
fn a_note_after_a_missed_interview_says_that_it_was_missed() {
    let missed = r#"{"circumstance":"overslept","noticeMinutes":-90}"#;
    let notes = letters("value-note", missed, ALL);
    all_say(&notes, &["i'm sorry again that i missed", "i am sorry again that i missed"]);
    for situation in [missed, r#"{"circumstance":"exam","noticeMinutes":4000}"#] {
        none_says(&letters("value-note", situation, ALL), &["before we next talk", "matter most"]);
    }
}

#[test]
fn more_time_for_an_offer_is_asked_for_once_and_orders_nobody() {
    let situation = r#"{"circumstance":"an-offer-not-accepted-yet","noticeMinutes":4000}"#;
    let details = r#"{"offer":{"answerBy":"2026-12-04","role":"Analyst"}}"#;
    for email in letters("extension-email", situation, details) {
        let lower = email.to_lowercase();
        assert!(lower.matches("few more days").count() < 2 && !lower.contains("tell me"), "{email}");
        assert!(lower.contains("4 december"), "{email}");
    }
}

#[test]
fn what_ended_minutes_ago_is_told_by_that_and_not_by_its_hour() {
    for circumstance in ["migraine", "event-i-promised", "camera-or-sound"] {
        let situation = format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":-15,"stage":"under-way"}}"#);
        let emails = letters("email", &situation, r#"{"at":"2026-12-01T10:15","today":"2026-12-01"}"#);
        all_say(&emails, &["break off our interview just now"]);
        none_says(&emails, &["10:15", "move", "go on later"]);
    }
}

#[test]
fn who_is_late_knows_it_and_does_not_ask_whether_the_time_suits() {
    let late = r#"{"circumstance":"running-late","noticeMinutes":-10,"contact":"no-number"}"#;
    let emails = letters("email", late, NOTHING);
    all_say(&emails, &["i'm late for", "i am late for"]);
    none_says(&emails, &["the time still", "i'm running late", "i am running late", "may be"]);
    let certain = late.replace("-10", "210");
    none_says(&letters("email", &certain, NOTHING), &["may be"]);
    all_say(&letters("email", &certain.replace('}', r#","likelihood":"may"}"#), NOTHING), &["may be"]);
}

#[test]
fn who_asks_for_the_latest_day_does_not_ask_what_if_it_is_impossible() {
    let situation = r#"{"circumstance":"family-emergency","noticeMinutes":4350,"format":"task"}"#;
    let emails = letters("email", situation, NOTHING);
    none_says(&emails, &["if that isn't possible", "if that is not possible"]);
    all_say(&emails, &["in time"]);
    let comma = letters("email", situation, r#"{"role":"Senior Engineer, Platform Team"}"#);
    all_say(&comma, &["the task for the senior engineer, platform team role"]);
    let missed = r#"{"circumstance":"hungover","noticeMinutes":-90,"format":"task"}"#;
    for email in letters("email", missed, NOTHING) {
        assert!(email.split_once("\n\n").unwrap().1.contains("sorry"), "{email}");
    }
}

#[test]
fn a_cause_is_told_as_it_is_on_that_day() {
    let at = r#"{"at":"2026-12-03T09:00","today":"2026-12-01","depth":"category"}"#;
    for (circumstance, not) in
        [("pet-emergency", "at the moment"), ("weather", "is disrupted"), ("strike", "is disrupted")]
    {
        let situation = format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":2790,"insist":"reschedule"}}"#);
        none_says(&letters("email", &situation, at), &[not]);
    }
    let today = r#"{"circumstance":"religious-day","noticeMinutes":100,"insist":"reschedule"}"#;
    let emails = letters("email", today, r#"{"at":"2026-12-01T11:00","today":"2026-12-01","depth":"plain"}"#);
    all_say(&emails, &["keep today"]);
    assert!(emails.iter().all(|email| email.split_once("\n\n").unwrap().1.matches("today").count() == 1));
    // "I can't make it, as I'm not free then" gives no reason.
    let exam = r#"{"circumstance":"exam","noticeMinutes":12930}"#;
    none_says(&letters("email", exam, r#"{"depth":"private","at":"2026-12-10T10:00"}"#), &["not free"]);
}

#[test]
fn nobody_asks_for_a_time_before_tomorrow() {
    let situation = r#"{"circumstance":"i-know-the-interviewer","noticeMinutes":1650,"newTime":"earlier"}"#;
    let emails = letters("email", situation, NOTHING);
    none_says(&emails, &["sooner", "forward", "earlier"]);
    all_say(&emails, &["another day", "another time"]);
    let in_time = situation.replace("1650", "4350").replace('}', r#","format":"phone"}"#);
    none_says(&letters("email", &in_time, NOTHING), &["meet sooner", "could we meet"]);
}

#[test]
fn one_zone_is_named_once_in_a_row_of_times() {
    let situation = r#"{"circumstance":"misread-the-time-or-zone","noticeMinutes":-15}"#;
    let details = r#"{"at":"2026-12-01T10:15","today":"2026-12-01","timeZone":"Europe/London",
        "alternatives":["2026-12-14T10:00","2026-12-15T14:30","2026-12-17T09:00"]}"#;
    let emails = letters("email", situation, details);
    all_say(&emails, &["(all london time)"]);
    assert!(emails.iter().all(|email| email.matches("London time").count() == 2), "{}", emails[0]);
}

#[test]
fn a_part_of_it_does_not_go_back_on_the_news() {
    let situation =
        r#"{"circumstance":"internet-or-power","noticeMinutes":1350,"newTime":"part","said":"come-anyway"}"#;
    let emails = letters("email", situation, NOTHING);
    all_say(&emails, &["i could only be there for part of it"]);
    none_says(&emails, &["or i could be there"]);
}

#[test]
fn the_recruiter_is_not_asked_whether_they_mind_that_somebody_is_late() {
    let situation = r#"{"circumstance":"stuck-in-traffic","noticeMinutes":10,"viaRecruiter":true}"#;
    let calls = letters("late-call", situation, r#"{"at":"2027-02-10T10:00","today":"2027-02-10"}"#);
    all_say(&calls, &["still all right?"]);
    none_says(&calls, &["does that still", "work for you", "know, please"]);
}

#[test]
fn new_times_are_said_aloud_after_they_cancelled_too() {
    let situation = r#"{"circumstance":"they-cancelled-and-named-no-new-time","noticeMinutes":600,"said":"refused","thread":"phone"}"#;
    let details = r#"{"at":"2027-02-10T10:00","today":"2027-02-09","alternatives":["2027-02-15T14:30"]}"#;
    let calls = letters("call", situation, details);
    all_say(&calls, &["half past two"]);
    none_says(&calls, &["2:30pm", "14:30"]);
}

#[test]
fn what_is_needed_today_is_not_put_off_to_the_day() {
    let situation = r#"{"circumstance":"step-free-or-seating","noticeMinutes":200}"#;
    none_says(&letters("email", situation, r#"{"at":"2027-02-10T14:00","today":"2027-02-10"}"#), &["on the day"]);
}

#[test]
fn a_formal_withdrawal_regrets_nothing_that_was_decided() {
    let situation = r#"{"circumstance":"learned-more-and-changed-my-mind","noticeMinutes":4500,"interest":"gone"}"#;
    none_says(&letters("email", situation, r#"{"register":"formal"}"#), &["regret that i am", "need to withdraw"]);
}

#[test]
fn a_note_offers_the_experience_that_fits_before_an_interview_or_at_any_time() {
    let ahead = letters("value-note", r#"{"circumstance":"exam","noticeMinutes":4000}"#, NOTHING);
    all_say(&ahead, &["before our interview", "before my interview"]);
    let undated = letters("value-note", r#"{"circumstance":"exam","noticeMinutes":null}"#, NOTHING);
    all_say(&undated, &["would help", "would it help"]);
}

#[test]
fn who_did_not_want_that_company_asks_for_no_other_job_there() {
    let notes = letters("stay-in-touch", r#"{"circumstance":"not-the-right-company","noticeMinutes":4350}"#, NOTHING);
    none_says(&notes, &["comes along"]);
}

#[test]
fn a_subject_gives_the_role_a_capital_and_leaves_a_name_as_it_is() {
    let situation = r#"{"circumstance":"pay","noticeMinutes":4350}"#;
    for (role, says) in [("nurse", "– Nurse"), ("iOS Developer", "– iOS Developer")] {
        for email in letters("email", situation, &format!(r#"{{"role":"{role}"}}"#)) {
            assert!(email.lines().next().unwrap().contains(says), "{email}");
        }
    }
}

#[test]
fn on_the_phone_nobody_with_a_title_hears_hi() {
    let situation = r#"{"circumstance":"exam","noticeMinutes":1350}"#;
    for kind in ["voicemail", "short-text"] {
        let messages = letters(kind, situation, r#"{"interviewer":"Ms Lee","yourName":"Tom Reed"}"#);
        all_say(&messages, &["hello ms lee, it's tom reed", "hello ms lee, this is tom reed", "hello ms lee."]);
    }
}

#[test]
fn captions_are_not_asked_for_on_the_phone() {
    let situation = r#"{"circumstance":"captions-or-interpreter","noticeMinutes":2790,"format":"phone"}"#;
    let emails = letters("email", situation, NOTHING);
    all_say(&emails, &["video with captions"]);
    none_says(&emails, &["captions or an interpreter"]);
}

#[test]
fn what_is_over_or_about_to_start_is_not_put_on_hold() {
    for minutes in ["-1170", "30"] {
        for recruiter in ["", r#","viaRecruiter":true"#] {
            let situation = format!(
                r#"{{"circumstance":"flu-or-fever","noticeMinutes":{minutes},"newTime":"not-yet"{recruiter}}}"#
            );
            let kind = if recruiter.is_empty() { "email" } else { "recruiter-email" };
            none_says(&letters(kind, &situation, NOTHING), &["on hold"]);
        }
    }
}

#[test]
fn nobody_travels_to_a_video_interview_that_has_no_date() {
    let situation = r#"{"circumstance":"the-journey-costs-too-much","noticeMinutes":null,"format":"video"}"#;
    none_says(&letters("email", situation, r#"{"depth":"private"}"#), &["get to you"]);
}
