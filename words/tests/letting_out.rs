//! What must not go out: letters that say what is not so, ask for nothing, or leave out what is needed.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops where it is wrong")]

mod letters;

use letters::{all_say, letters, none_says};
use policy::{MessageKind, Verdict, decide};

const NOTHING: &str = "{}";
const STAIRS: &str = r#"{"need":"a room that can be reached without stairs"}"#;
const PHONE: &str = r#"{"phone":"020 7946 0958","yourName":"Tom"}"#;

fn situation(line: &str) -> policy::Situation {
    policy::json::situation(&serde_json::from_str(line).unwrap()).unwrap()
}

#[test]
fn a_recruiter_is_asked_once() {
    for circumstance in ["overslept", "class-or-study", "unwell"] {
        for minutes in ["-90", "300"] {
            let situation =
                format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":{minutes},"viaRecruiter":true}}"#);
            none_says(&letters("call", &situation, NOTHING), &["let them know"]);
        }
    }
}

#[test]
fn who_is_unsure_claims_no_interest() {
    for circumstance in ["flu-or-fever", "exam", "is-it-still-on", "captions-or-interpreter", "they-changed-the-time"] {
        for rest in [r#""format":"task""#, r#""likelihood":"may""#, r#""newTime":"not-yet""#, r#""newTime":"earlier""#]
        {
            let situation =
                format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":2000,"interest":"unsure",{rest}}}"#);
            let emails = letters("email", &situation, NOTHING);
            none_says(&emails, &["looking forward", "very much like", "keen", "interested", "want th", "love to"]);
        }
    }
}

#[test]
fn nothing_is_said_of_what_was_said_at_reception() {
    let situation = r#"{"circumstance":"not-the-right-role","noticeMinutes":30,"contact":"on-site"}"#;
    let emails = letters("email", situation, NOTHING);
    none_says(&emails, &["as i said", "building", "i won't be coming", "i will not be coming"]);
}

#[test]
fn where_no_date_was_fixed_none_is_cancelled() {
    let undated = r#"{"circumstance":"red-flags-i-am-sure-of","noticeMinutes":null}"#;
    none_says(&letters("email", undated, NOTHING), &["cancel", "give the time", "our interview"]);
    let invited = r#"{"circumstance":"red-flags-i-am-sure-of","noticeMinutes":4000,"stage":"invited"}"#;
    none_says(&letters("email", invited, NOTHING), &["cancelling"]);
}

#[test]
fn a_question_after_the_start_says_what_it_is_about() {
    let passed_on = r#"{"circumstance":"recruiter-passed-something-on","noticeMinutes":-90}"#;
    all_say(&letters("email", passed_on, NOTHING), &["passed"]);
    let doubtful = r#"{"circumstance":"may-be-a-scam","noticeMinutes":-15}"#;
    all_say(&letters("email", doubtful, NOTHING), &["invit"]);
    let task = r#"{"circumstance":"long-task-unpaid","noticeMinutes":2000,"thread":"phone"}"#;
    all_say(&letters("call", task, NOTHING), &["the task"]);
}

#[test]
fn nobody_goes_back_on_a_yes_or_chooses_what_they_cannot_come_to() {
    let open = r#"{"openIf":"the start could wait until spring"}"#;
    for line in [
        r#"{"circumstance":"said-yes-and-the-offer-is-in-writing","noticeMinutes":600}"#,
        r#"{"circumstance":"exam","noticeMinutes":1500,"said":"refused"}"#,
    ] {
        none_says(&letters("email", line, open), &["spring"]);
    }
}

#[test]
fn a_round_that_went_badly_was_not_missed() {
    let over = situation(r#"{"circumstance":"the-last-round-went-badly","noticeMinutes":-1170}"#);
    assert_eq!(decide(&over).verdict, Verdict::Attend);
    assert_eq!(decide(&over).messages(&over), []);
}

#[test]
fn who_has_met_them_does_not_want_to_meet_them() {
    for circumstance in ["medical-appointment", "they-cancelled-and-named-no-new-time", "unwell", "pregnant"] {
        for minutes in ["-15", "2000"] {
            let situation = format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":{minutes},"stage":"met"}}"#);
            none_says(&letters("email", &situation, r#"{"role":"nurse"}"#), &["meet you", "meeting you"]);
        }
    }
}

#[test]
fn both_sides_of_a_need_are_named() {
    for (circumstance, one, other) in [
        ("breaks-or-extra-time", "break", "time"),
        ("step-free-or-seating", "step", "seat"),
        ("quiet-or-fewer-people", "quiet", "fewer people"),
        ("captions-or-interpreter", "captions", "interpreter"),
    ] {
        let situation = format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":300}}"#);
        for kind in ["call", "voicemail"] {
            let messages = letters(kind, &situation, NOTHING);
            all_say(&messages, &[one]);
            all_say(&messages, &[other]);
        }
    }
}

#[test]
fn what_may_happen_is_not_told_as_certain() {
    for rest in [r#""newTime":"not-yet""#, r#""insist":"reschedule""#] {
        for circumstance in ["mental-health", "work-or-shift", "strike", "child-ill"] {
            let situation = format!(
                r#"{{"circumstance":"{circumstance}","noticeMinutes":300,"likelihood":"may","format":"video",{rest}}}"#
            );
            for kind in ["email", "call", "voicemail"] {
                let messages = letters(kind, &situation, NOTHING);
                all_say(&messages, &["may "]);
                none_says(
                    &messages,
                    &["can't make our", "cannot attend our", "so i can't", "and can't", "won't be able"],
                );
            }
        }
    }
}

#[test]
fn who_can_be_there_for_part_asks_what_can_be_answered() {
    let situation = r#"{"circumstance":"exam","noticeMinutes":2790,"newTime":"part","said":"offered-call"}"#;
    let emails = letters("email", situation, NOTHING);
    all_say(&emails, &["would part of it be enough"]);
    all_say(&emails, &["gladly take the call"]);
    none_says(&emails, &["i'm not free", "i have an exam"]);
    for circumstance in ["visa-delayed", "i-need-an-adjustment", "overslept"] {
        let situation = format!(
            r#"{{"circumstance":"{circumstance}","noticeMinutes":300,"newTime":"part","insist":"reschedule"}}"#
        );
        none_says(&letters("email", &situation, NOTHING), &["part of our interview today, as", "paperwork"]);
    }
}

#[test]
fn to_who_keeps_changing_it_there_is_no_dig_and_sooner_is_asked_for() {
    let situation = r#"{"circumstance":"they-keep-changing-it","noticeMinutes":1350,"newTime":"earlier"}"#;
    let emails = letters("email", situation, NOTHING);
    none_says(&emails, &["count on", "both sides"]);
    all_say(&emails, &["something soon"]);
}

#[test]
fn what_is_needed_is_named_wherever_another_time_or_a_call_is_taken() {
    for (said, minutes) in [("offered-time", "-15"), ("nothing", "-15"), ("silent", "-1170"), ("offered-call", "-15")] {
        let missed = |circumstance: &str| {
            format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":{minutes},"said":"{said}"}}"#)
        };
        let quiet = letters("email", &missed("quiet-or-fewer-people"), STAIRS);
        all_say(&quiet, &["two things would help me when we talk: somewhere quiet with few people, and a room"]);
        let captions = letters("email", &missed("captions-or-interpreter"), NOTHING);
        all_say(&captions, &["captions or an interpreter"]);
        let unnamed = letters("email", &missed("i-need-an-adjustment"), NOTHING);
        all_say(&unnamed, &["adjustment for it"]);
    }
    let call = r#"{"circumstance":"questions-in-writing","noticeMinutes":-15}"#;
    all_say(&letters("call", call, NOTHING), &["questions in writing"]);
}

#[test]
fn nobody_needs_a_room_where_a_call_is_taken() {
    let situation = r#"{"circumstance":"pregnant","noticeMinutes":2790,"said":"offered-call"}"#;
    none_says(&letters("email", situation, STAIRS), &["stairs", "meeting you"]);
}

#[test]
fn who_cannot_go_does_not_promise_a_third_party_that_they_will() {
    for circumstance in ["hospital-or-surgery", "family-emergency"] {
        let situation = format!(
            r#"{{"circumstance":"{circumstance}","noticeMinutes":2790,"stake":"third-party","irreversibility":true}}"#
        );
        none_says(&letters("third-party-email", &situation, NOTHING), &["i'll go", "i will go", "i may"]);
    }
    let task = r#"{"circumstance":"not-the-right-company","noticeMinutes":2790,"stake":"third-party","format":"task"}"#;
    none_says(&letters("third-party-email", task, NOTHING), &["not sure", "i want"]);
}

#[test]
fn what_was_asked_on_the_phone_is_not_asked_again_in_writing() {
    for line in [
        r#"{"circumstance":"is-it-still-on","noticeMinutes":30}"#,
        r#"{"circumstance":"nobody-called","noticeMinutes":-15,"format":"phone"}"#,
    ] {
        let situation = situation(line);
        let messages = decide(&situation).messages(&situation);
        assert!(messages.contains(&MessageKind::Call), "{messages:?}");
        assert!(!messages.contains(&MessageKind::ConfirmationEmail), "{messages:?}");
    }
}

#[test]
fn a_voicemail_says_what_is_wanted_however_long_the_rest_is() {
    let situation = r#"{"circumstance":"strike","noticeMinutes":1350,"viaRecruiter":true,"insist":"reschedule"}"#;
    let details = r#"{"company":"Northfield Health Systems","role":"Senior Engineer, Platform Team","at":"2026-12-02T09:00",
        "today":"2026-12-01","recruiter":"Dana Price","yourName":"Maria Fernández García","phone":"+49 30 1234567",
        "alternatives":["2026-12-14T10:00","2026-12-15T14:30","2026-12-17T09:00"]}"#;
    all_say(&letters("voicemail", situation, details), &["could you ask"]);
    all_say(&letters("voicemail", situation, details), &["tomorrow, wednesday, at nine"]);
}

#[test]
fn the_recruiter_is_not_asked_whether_it_is_a_good_time() {
    let situation = r#"{"circumstance":"nobody-came","noticeMinutes":-15,"viaRecruiter":true}"#;
    for kind in ["call", "voicemail", "recruiter-email"] {
        let messages = letters(kind, situation, NOTHING);
        all_say(&messages, &["could you find out"]);
        none_says(&messages, &["good time", "let them know", "pass this on"]);
    }
}

#[test]
fn who_is_ill_now_does_not_give_that_as_a_reason_for_an_earlier_day() {
    for circumstance in ["long-treatment", "unwell", "child-ill", "camera-or-sound"] {
        let situation = format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":4350,"newTime":"earlier"}}"#);
        for depth in ["private", "category", "plain"] {
            let emails = letters("email", &situation, &format!(r#"{{"depth":"{depth}"}}"#));
            none_says(&emails, &["can't make", "cannot attend", "not well", "treatment"]);
        }
        let offered = situation.replace('}', r#","said":"offered-time"}"#);
        none_says(&letters("email", &offered, NOTHING), &["can't make", "cannot attend"]);
    }
}

#[test]
fn whom_nobody_can_ring_names_no_number() {
    for rest in [
        r#""circumstance":"cannot-find-the-place","noticeMinutes":-15"#,
        r#""circumstance":"nobody-called","noticeMinutes":-15"#,
        r#""circumstance":"unwell","noticeMinutes":300"#,
        r#""circumstance":"strike","noticeMinutes":3000,"said":"offered-call""#,
        r#""circumstance":"their-platform-or-link","noticeMinutes":300"#,
        r#""circumstance":"not-the-right-role","noticeMinutes":3000"#,
    ] {
        let situation = format!(r#"{{{rest},"contact":"cannot-call"}}"#);
        none_says(&letters("email", &situation, PHONE), &["020 7946"]);
    }
}

#[test]
fn what_may_be_catching_keeps_nobody_waiting_for_a_visit() {
    let situation = r#"{"circumstance":"well-enough-but-it-is-catching","noticeMinutes":1650,"likelihood":"may","said":"offered-time"}"#;
    let emails = letters("email", situation, r#"{"offered":"2026-12-08T16:00"}"#);
    all_say(&emails, &["thank you for offering tuesday 8 december"]);
    all_say(&emails, &["gladly take the time you"]);
    none_says(&emails, &["expect me"]);
    let alone = situation.replace(r#","said":"offered-time""#, "");
    all_say(&letters("email", &alone, NOTHING), &["by video"]);
}

#[test]
fn who_missed_it_and_leaves_says_that_they_regret_it() {
    let situation = r#"{"circumstance":"step-free-or-seating","noticeMinutes":-1170,"interest":"gone"}"#;
    for kind in ["email", "call"] {
        all_say(&letters(kind, situation, NOTHING), &["unfortunately"]);
    }
}

#[test]
fn in_the_middle_of_it_one_goes_on_another_time() {
    let under_way = |circumstance: &str, rest: &str| {
        format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":-15,"stage":"under-way"{rest}}}"#)
    };
    let insists = r#","insist":"reschedule""#;
    all_say(
        &letters("email", &under_way("signed-elsewhere", insists), NOTHING),
        &["finish our interview another day", "finish my interview another day"],
    );
    none_says(&letters("email", &under_way("mental-health", r#","contact":"on-site""#), NOTHING), &["already here"]);
    let silent =
        letters("email", &under_way("train-or-flight-cancelled", r#","said":"silent","format":"phone""#), NOTHING);
    none_says(&silent, &["i wrote to you", "can't make", "cannot attend"]);
    all_say(&silent, &["carry on", "pick it up again"]);
    let pausing = letters("email", &under_way("relative-in-hospital", r#","newTime":"not-yet""#), NOTHING);
    none_says(&pausing, &["meet you"]);
    let cut_off = under_way("internet-or-power", r#","said":"offered-call""#);
    for kind in ["email", "call", "voicemail"] {
        all_say(&letters(kind, &cut_off, NOTHING), &["yes, please"]);
    }
    let late = letters("email", &under_way("running-late", r#","insist":"reschedule","said":"offered-call""#), NOTHING);
    none_says(&late, &["running late"]);
    let questions = letters("email", &under_way("questions-in-writing", ""), NOTHING);
    none_says(&questions, &["the day before", "on the day"]);
    let waiting = letters("email", &under_way("i-am-still-waiting-in-reception", r#","insist":"withdraw""#), NOTHING);
    none_says(&waiting, &["thank you for today", "for your time today"]);
    let recruiter = under_way("long-task-unpaid", r#","interest":"gone","viaRecruiter":true"#);
    none_says(
        &letters("recruiter-email", &recruiter, NOTHING),
        &["for today", "won't be coming", "will not be coming"],
    );
}

#[test]
fn after_the_start_nobody_has_yet_to_confirm_it() {
    for stage in ["agreed", "under-way"] {
        let situation = format!(r#"{{"circumstance":"is-it-still-on","noticeMinutes":-15,"stage":"{stage}"}}"#);
        none_says(&letters("email", &situation, NOTHING), &["confirmation", "planning to be there"]);
    }
}

#[test]
fn where_no_day_is_fixed_there_is_none_to_be_sooner_than() {
    let situation = r#"{"circumstance":"weather","noticeMinutes":null,"newTime":"earlier"}"#;
    let emails = letters("email", situation, NOTHING);
    none_says(&emails, &["sooner", "forward", "earlier", "planned"]);
    all_say(&emails, &["soon"]);
}

#[test]
fn nobody_travels_to_a_call() {
    let strike = r#"{"circumstance":"strike","noticeMinutes":-15,"format":"phone"}"#;
    none_says(&letters("email", strike, NOTHING), &["getting to you"]);
    let reception = r#"{"circumstance":"i-am-still-waiting-in-reception","noticeMinutes":-90,"format":"phone"}"#;
    none_says(&letters("email", reception, NOTHING), &["reception"]);
}

#[test]
fn days_ahead_nobody_is_stuck_in_traffic() {
    let situation = r#"{"circumstance":"stuck-in-traffic","noticeMinutes":12930,"insist":"reschedule"}"#;
    none_says(&letters("email", situation, NOTHING), &["traffic", "held up", "running late"]);
}

#[test]
fn what_is_over_tomorrow_or_has_made_way_takes_nobody_out_of_the_running() {
    for line in [
        r#"{"circumstance":"internet-or-power","noticeMinutes":4000,"irreversibility":true,"urgency":true}"#,
        r#"{"circumstance":"another-commitment","noticeMinutes":4000,"irreversibility":true,"urgency":true,"said":"offered-time"}"#,
    ] {
        let emails = letters("email", line, NOTHING);
        none_says(&emails, &["online", "commitment", "can't make", "about the job"]);
    }
}

#[test]
fn who_had_not_seen_the_invitation_had_not_written_about_it() {
    let situation = r#"{"circumstance":"saw-the-invitation-too-late","noticeMinutes":1350,"said":"silent"}"#;
    none_says(&letters("email", situation, NOTHING), &["i wrote to you", "i asked you", "my last message"]);
}

#[test]
fn a_task_without_a_date_is_not_late() {
    let situation = r#"{"circumstance":"unwell","noticeMinutes":null,"format":"task"}"#;
    none_says(&letters("email", situation, NOTHING), &["in time", "the date"]);
}

#[test]
fn who_stays_away_for_an_offer_owns_no_mistake() {
    let situation = r#"{"circumstance":"i-expect-an-offer","noticeMinutes":-1170}"#;
    none_says(&letters("email", situation, NOTHING), &["mistake", "nobody's fault"]);
}

#[test]
fn what_they_cancelled_is_not_moved() {
    let situation =
        r#"{"circumstance":"they-cancelled-and-named-no-new-time","noticeMinutes":4000,"insist":"reschedule"}"#;
    let emails = letters("email", situation, r#"{"alternatives":["2026-12-14T10:00"]}"#);
    none_says(&emails, &["move", "change the time"]);
    all_say(&emails, &["new date"]);
    all_say(&emails, &["14 december"]);
}

#[test]
fn who_has_to_have_something_arranged_asks_for_it_with_the_new_time() {
    let situation = r#"{"circumstance":"questions-in-writing","noticeMinutes":2000,"insist":"reschedule"}"#;
    let emails = letters("email", situation, NOTHING);
    all_say(&emails, &["questions in writing"]);
    none_says(&emails, &["another form", "can't make", "cannot attend"]);
}

#[test]
fn an_hour_after_the_start_it_is_not_asked_whether_it_is_still_on() {
    for circumstance in ["is-it-still-on", "no-time-place-or-link-yet"] {
        let situation = format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":-1170}}"#);
        for kind in ["email", "call"] {
            let messages = letters(kind, &situation, r#"{"at":"2026-11-30T15:00","today":"2026-12-01"}"#);
            all_say(&messages, &["another time"]);
            none_says(&messages, &["still on?", "is it", "i was ready", "been ready"]);
        }
    }
}

#[test]
fn what_was_missed_for_is_told_no_more_fully_than_they_chose() {
    for (circumstance, told) in [("child-ill", "child"), ("court-or-jury", "court"), ("exam", "exam")] {
        let situation = format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":-90}}"#);
        for depth in ["private", "category"] {
            let details = format!(r#"{{"depth":"{depth}"}}"#);
            for kind in ["email", "call"] {
                none_says(&letters(kind, &situation, &details), &[told]);
            }
        }
    }
}

#[test]
fn who_has_lost_the_connection_gladly_takes_the_call_that_was_offered() {
    let situation = r#"{"circumstance":"internet-or-power","noticeMinutes":1350,"said":"offered-call"}"#;
    for kind in ["email", "call", "voicemail"] {
        all_say(&letters(kind, situation, NOTHING), &["yes, please"]);
    }
}

#[test]
fn a_recruiter_who_has_sent_nothing_is_not_asked_for_a_new_link() {
    for line in [
        r#"{"circumstance":"test-or-link-expired","noticeMinutes":300,"viaRecruiter":true}"#,
        r#"{"circumstance":"their-platform-or-link","noticeMinutes":300,"viaRecruiter":true}"#,
    ] {
        let emails = letters("recruiter-email", line, NOTHING);
        all_say(&emails, &["could you ask"]);
        none_says(&emails, &["send me", "you sent"]);
    }
}

#[test]
fn a_wish_is_no_reason_that_keeps_anybody_away() {
    let situation = r#"{"circumstance":"i-know-the-interviewer","noticeMinutes":600,"said":"refused","newTime":"earlier",
        "interest":"unsure"}"#;
    none_says(
        &letters("email", situation, NOTHING),
        &["can't make", "cannot attend", "can't be there", "thought about it"],
    );
}

#[test]
fn nobody_comes_to_a_task_that_is_put_on_hold() {
    let situation = r#"{"circumstance":"unwell","noticeMinutes":4000,"format":"task","newTime":"not-yet"}"#;
    none_says(&letters("email", situation, NOTHING), &["attend", "make the", "come to"]);
}

#[test]
fn who_is_in_the_middle_of_it_has_no_part_of_it_left_to_offer() {
    let situation =
        r#"{"circumstance":"cannot-travel-for-health","noticeMinutes":-15,"stage":"under-way","newTime":"part"}"#;
    none_says(&letters("email", situation, NOTHING), &["part of"]);
}

#[test]
fn in_the_middle_of_it_three_times_are_for_carrying_on() {
    let situation = r#"{"circumstance":"death-in-the-family","noticeMinutes":-15,"stage":"under-way"}"#;
    let times = r#"{"alternatives":["2026-12-14T10:00","2026-12-15T14:30","2026-12-17T09:00"]}"#;
    for kind in ["email", "call"] {
        let messages = letters(kind, situation, times);
        all_say(&messages, &["carry on", "pick it up again"]);
        none_says(&messages, &["move it", "instead"]);
    }
    let theirs = r#"{"circumstance":"their-platform-or-link","noticeMinutes":-15,"stage":"under-way"}"#;
    none_says(&letters("email", theirs, NOTHING), &["be able to"]);
}

#[test]
fn through_the_recruiter_a_part_of_it_is_offered_too() {
    let situation = r#"{"circumstance":"another-commitment","noticeMinutes":210,"newTime":"part","viaRecruiter":true}"#;
    let emails = letters("recruiter-email", situation, NOTHING);
    all_say(&emails, &["part of my interview"]);
    all_say(&emails, &["could you ask"]);
    none_says(&emails, &["can't make", "cannot attend"]);
}

#[test]
fn a_call_names_both_needs_too() {
    let situation = r#"{"circumstance":"questions-in-writing","noticeMinutes":300}"#;
    for kind in ["call", "voicemail"] {
        all_say(&letters(kind, situation, STAIRS), &["questions in writing, and a room"]);
    }
}

#[test]
fn what_they_offered_is_answered_by_who_is_late() {
    let time = r#"{"circumstance":"running-late","noticeMinutes":30,"said":"offered-time","contact":"no-number"}"#;
    all_say(&letters("email", time, NOTHING), &["the other time would also be fine"]);
    let call = time.replace("offered-time", "offered-call");
    all_say(&letters("email", &call, NOTHING), &["a call would also be fine"]);
}

#[test]
fn who_cannot_take_calls_does_not_offer_to_talk_by_phone() {
    let situation = r#"{"circumstance":"camera-or-sound","noticeMinutes":-15,"contact":"cannot-call"}"#;
    none_says(&letters("email", situation, NOTHING), &["by phone", "by telephone"]);
}

#[test]
fn where_no_day_is_fixed_there_is_no_part_and_no_slot() {
    let part = r#"{"circumstance":"mental-health","noticeMinutes":null,"newTime":"part"}"#;
    none_says(&letters("email", part, NOTHING), &["part of it"]);
    let refused = r#"{"circumstance":"exam","noticeMinutes":null,"said":"refused"}"#;
    none_says(&letters("email", refused, NOTHING), &["give the time", "use the time"]);
}

#[test]
fn a_recruiter_is_asked_to_ask_them_to_put_it_on_hold() {
    let situation =
        r#"{"circumstance":"hospital-or-surgery","noticeMinutes":300,"newTime":"not-yet","viaRecruiter":true}"#;
    all_say(&letters("call", situation, NOTHING), &["could you ask the employer to put it on hold"]);
}

#[test]
fn who_overslept_is_not_in_the_building() {
    let situation = r#"{"circumstance":"overslept","noticeMinutes":30,"contact":"on-site"}"#;
    none_says(&letters("email", situation, NOTHING), &["building"]);
}

#[test]
fn nobody_was_there_for_a_task() {
    let situation = r#"{"circumstance":"exam","noticeMinutes":-300,"format":"task","interest":"gone"}"#;
    none_says(&letters("email", situation, NOTHING), &["there for", "i missed the task"]);
}

#[test]
fn who_cannot_take_calls_takes_up_the_offer_of_one_by_video() {
    for via in ["false", "true"] {
        let situation = format!(
            r#"{{"circumstance":"unwell","noticeMinutes":-15,"said":"offered-call","contact":"cannot-call","viaRecruiter":{via}}}"#
        );
        let kind = if via == "true" { "recruiter-email" } else { "email" };
        all_say(&letters(kind, &situation, NOTHING), &["by video"]);
    }
}

#[test]
fn nobody_wants_to_meet_the_recruiter_or_to_get_to_them() {
    for rest in [
        r#""circumstance":"they-went-quiet","noticeMinutes":2000"#,
        r#""circumstance":"forgot","noticeMinutes":-90"#,
        r#""circumstance":"journey-disrupted","noticeMinutes":2000,"likelihood":"may""#,
    ] {
        let situation = format!(r#"{{{rest},"viaRecruiter":true}}"#);
        for details in [NOTHING, r#"{"role":"nurse"}"#] {
            let emails = letters("recruiter-email", &situation, details);
            none_says(&emails, &["meet you", "talk to you", "to you.", "to you,"]);
        }
    }
}

#[test]
fn who_moves_away_in_the_middle_says_so() {
    let situation = r#"{"circumstance":"the-commute-became-impossible","noticeMinutes":-15,"stage":"under-way"}"#;
    all_say(&letters("email", situation, r#"{"depth":"plain"}"#), &["journey"]);
}

#[test]
fn what_the_line_for_a_later_interview_tells_is_so() {
    for (situation, says, not) in [
        (
            r#"{"circumstance":"they-keep-changing-it","noticeMinutes":-15}"#,
            "one employer had to move",
            "i once missed",
        ),
        (r#"{"circumstance":"they-changed-the-time","noticeMinutes":2000}"#, "one employer had to move", "i once had"),
        (r#"{"circumstance":"flu-or-fever","noticeMinutes":-90}"#, "wasn't well", "urgent"),
        (r#"{"circumstance":"their-platform-or-link","noticeMinutes":-90}"#, "as it was arranged", "missed"),
        (r#"{"circumstance":"mental-health","noticeMinutes":null,"format":"task"}"#, "put a task off", "named the day"),
        (
            r#"{"circumstance":"i-need-an-adjustment","noticeMinutes":-15,"stage":"under-way"}"#,
            "asked for a small change",
            "before one",
        ),
    ] {
        let lines = letters("interview-line", situation, NOTHING);
        let formal = says.replace("wasn't", "was not");
        all_say(&lines, &[says, &formal]);
        none_says(&lines, &[not]);
    }
}

#[test]
fn a_reason_is_one_that_can_be_understood() {
    let mixed_up = r#"{"circumstance":"misread-the-time-or-zone","noticeMinutes":4350}"#;
    all_say(&letters("email", mixed_up, r#"{"depth":"private"}"#), &["a mistake over the time"]);
    let accident = r#"{"circumstance":"accident","noticeMinutes":1650}"#;
    for depth in ["private", "category", "plain"] {
        none_says(&letters("email", accident, &format!(r#"{{"depth":"{depth}"}}"#)), &["mishap"]);
    }
    let place = r#"{"circumstance":"place-or-hours","noticeMinutes":4350}"#;
    none_says(&letters("email", place, NOTHING), &["place or"]);
}

#[test]
fn who_missed_it_says_why_as_far_as_they_would_tell() {
    for (circumstance, why) in [
        ("strike", ["i couldn't get there", "i could not get there"]),
        ("technology-failed", ["i ran into a problem"; 2]),
        ("accident", ["i had an emergency to deal with"; 2]),
        ("emergency-at-home", ["i was needed at home"; 2]),
    ] {
        let situation = format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":-90}}"#);
        all_say(&letters("email", &situation, r#"{"depth":"private"}"#), &why);
    }
}

#[test]
fn who_leaves_in_the_middle_does_not_say_that_they_are_not_free_then() {
    let situation =
        r#"{"circumstance":"court-or-jury","noticeMinutes":-15,"stage":"under-way","irreversibility":true}"#;
    let calls = letters("call", situation, r#"{"depth":"plain"}"#);
    all_say(&calls, &["withdrawing my application"]);
    none_says(&calls, &["then", "short notice"]);
}

#[test]
fn who_wants_it_sooner_does_not_ask_for_a_later_date() {
    let situation =
        r#"{"circumstance":"relative-in-hospital","noticeMinutes":null,"said":"refused","newTime":"earlier"}"#;
    none_says(&letters("email", situation, NOTHING), &["a later date"]);
}

#[test]
fn in_the_last_hour_the_time_is_of_no_use_to_anybody() {
    let situation = r#"{"circumstance":"overslept","noticeMinutes":30,"stage":"invited","irreversibility":true}"#;
    none_says(&letters("email", situation, NOTHING), &["to someone else"]);
}

#[test]
fn after_the_day_nobody_says_that_they_would_be_glad_to_come_to_it() {
    let situation = r#"{"circumstance":"pay-not-said","noticeMinutes":-1170,"stage":"invited"}"#;
    none_says(&letters("email", situation, NOTHING), &["glad to come", "before i say yes"]);
}

#[test]
fn no_letter_says_one_word_twice_over() {
    let path = letters(
        "email",
        r#"{"circumstance":"studying-or-another-path-instead","noticeMinutes":12930}"#,
        r#"{"depth":"plain"}"#,
    );
    assert!(path.iter().all(|email| email.matches("decided").count() < 2));
    let wronged = r#"{"circumstance":"misconduct-or-unlawful-questions","noticeMinutes":1650}"#;
    none_says(&letters("email", wronged, NOTHING), &["cancelling", "carefully"]);
    let task = r#"{"circumstance":"red-flags-i-am-sure-of","noticeMinutes":-15,"format":"task","stage":"under-way"}"#;
    let role = r#"{"role":"Chef"}"#;
    for email in letters("email", task, role) {
        assert_eq!(email.split_once("\n\n").unwrap().1.matches("Chef").count(), 1, "{email}");
    }
    let expired = r#"{"circumstance":"test-or-link-expired","noticeMinutes":-1170,"said":"refused"}"#;
    for email in letters("email", expired, role) {
        assert_eq!(email.split_once("\n\n").unwrap().1.matches("Chef").count(), 1, "{email}");
    }
    let confirmed = r#"{"circumstance":"accident","noticeMinutes":210,"said":"offered-time"}"#;
    for email in letters("confirmation-email", confirmed, NOTHING) {
        assert_eq!(email.matches("Thank you").count(), 1, "{email}");
    }
}

#[test]
fn who_had_arranged_something_is_not_said_to_would_arrange_it() {
    let situation =
        r#"{"circumstance":"childcare-fell-through","format":"phone","noticeMinutes":4350,"said":"offered-time"}"#;
    none_says(&letters("email", situation, NOTHING), &["we would", "attend the time"]);
}

#[test]
fn a_need_is_asked_for_and_not_taken_for_arranged() {
    let situation = r#"{"circumstance":"i-need-an-adjustment","noticeMinutes":30}"#;
    none_says(&letters("email", situation, STAIRS), &["that it's arranged", "that it is arranged"]);
    let pregnant = r#"{"circumstance":"pregnant","noticeMinutes":-90,"said":"offered-call"}"#;
    none_says(&letters("email", pregnant, NOTHING), &["adjustment"]);
    let elsewhere = r#"{"circumstance":"cannot-travel-for-health","noticeMinutes":1350,"said":"offered-call",
        "insist":"reschedule","newTime":"part"}"#;
    let emails = letters("email", elsewhere, NOTHING);
    all_say(&emails, &["difficult for me to come in"]);
    none_says(&emails, &["adjustment", "part of it"]);
}

#[test]
fn what_is_cancelled_without_a_word_in_time_is_asked_at_once() {
    let situation = r#"{"circumstance":"weather","irreversibility":true,"noticeMinutes":30,"stake":"third-party"}"#;
    all_say(&letters("third-party-email", situation, NOTHING), &["about to start"]);
}

#[test]
fn a_deadline_that_has_passed_is_no_short_notice() {
    for circumstance in ["migraine", "an-appointment-i-cannot-move"] {
        let situation =
            format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":-15,"format":"task","stage":"under-way"}}"#);
        let emails = letters("email", &situation, NOTHING);
        none_says(&emails, &["short notice", "ask so late"]);
        all_say(&emails, &["sorry"]);
    }
}

#[test]
fn a_line_for_later_tells_of_the_only_date_only_where_that_decided() {
    let wronged = r#"{"circumstance":"red-flags-i-am-sure-of","noticeMinutes":-15,"said":"refused"}"#;
    none_says(&letters("interview-line", wronged, NOTHING), &["the only date"]);
    let refused = r#"{"circumstance":"exam","noticeMinutes":1500,"said":"refused"}"#;
    all_say(&letters("interview-line", refused, NOTHING), &["the only date"]);
}

#[test]
fn what_is_asked_in_the_news_is_not_asked_again() {
    let situation = r#"{"circumstance":"nobody-came","noticeMinutes":210,"insist":"reschedule"}"#;
    let times = r#"{"alternatives":["2026-12-14T10:00","2026-12-15T14:30","2026-12-17T09:00"]}"#;
    for email in letters("email", situation, times) {
        assert!(email.split_once("\n\n").unwrap().1.matches('?').count() < 2, "{email}");
    }
    let soon =
        r#"{"circumstance":"they-changed-the-time","noticeMinutes":null,"newTime":"earlier","likelihood":"may"}"#;
    none_says(&letters("email", soon, NOTHING), &["i may not make"]);
    let ill = r#"{"circumstance":"well-enough-but-it-is-catching","noticeMinutes":2790}"#;
    for email in letters("email", ill, r#"{"depth":"plain"}"#) {
        assert!(email.matches("pass it on").count() + email.matches("pass on").count() < 2, "{email}");
    }
}

#[test]
fn who_leaves_within_hours_says_that_they_will_not_be_there_and_gives_nothing_away() {
    for minutes in [30, 300] {
        for rest in ["", r#","said":"offered-time","stage":"invited""#, r#","contact":"on-site""#] {
            let situation = format!(r#"{{"circumstance":"signed-elsewhere","noticeMinutes":{minutes}{rest}}}"#);
            for details in [NOTHING, r#"{"at":"2026-12-01T14:00","today":"2026-12-01"}"#] {
                let emails = letters("email", &situation, details);
                all_say(&emails, &["won't be", "will not be"]);
                none_says(&emails, &["someone else"]);
            }
        }
        let situation = format!(r#"{{"circumstance":"pay","noticeMinutes":{minutes}}}"#);
        for kind in ["call", "voicemail"] {
            let said = letters(kind, &situation, NOTHING);
            all_say(&said, &["won't be coming", "will not be coming"]);
            none_says(&said, &["someone else"]);
        }
    }
    let tomorrow = r#"{"circumstance":"signed-elsewhere","noticeMinutes":1500}"#;
    all_say(&letters("email", tomorrow, NOTHING), &["someone else"]);
}

#[test]
fn who_stands_there_and_leaves_for_what_felt_wrong_says_which_interview_that_is() {
    let situation = r#"{"circumstance":"red-flags-i-am-sure-of","noticeMinutes":-15,"contact":"on-site"}"#;
    all_say(&letters("email", situation, NOTHING), &["interview today"]);
}

#[test]
fn a_withdrawal_offers_no_number_and_asks_for_no_answer_in_one_breath() {
    for line in [
        r#"{"circumstance":"staying-where-i-am","noticeMinutes":9000}"#,
        r#"{"circumstance":"learned-more-and-changed-my-mind","noticeMinutes":1650,"stage":"invited"}"#,
        r#"{"circumstance":"unsafe-place","noticeMinutes":null}"#,
        r#"{"circumstance":"misconduct-or-unlawful-questions","noticeMinutes":9000}"#,
    ] {
        let emails = letters("email", line, r#"{"phone":"020 7946 0958"}"#);
        none_says(&emails, &["reach me on", "my mind is made up"]);
        for email in emails {
            let lower = email.to_lowercase();
            assert!(!lower.contains("no need to reply") || !lower.contains("please"), "{email}");
        }
    }
}

#[test]
fn who_is_unsure_and_leaves_does_not_ask_for_the_next_job() {
    let situation =
        r#"{"circumstance":"do-not-feel-like-it","noticeMinutes":-1170,"said":"refused","interest":"unsure"}"#;
    none_says(&letters("email", situation, NOTHING), &["liked the job", "keep me in mind", "loved to"]);
    let ill = r#"{"circumstance":"injured","noticeMinutes":null,"said":"refused"}"#;
    none_says(&letters("email", ill, NOTHING), &["no choice"]);
    all_say(&letters("email", ill, NOTHING), &["keep me in mind"]);
}

#[test]
fn who_leaves_in_the_middle_of_it_is_sorry_in_plain_words() {
    for circumstance in ["signed-elsewhere", "pay", "learned-more-and-changed-my-mind", "class-or-study"] {
        let situation = format!(
            r#"{{"circumstance":"{circumstance}","noticeMinutes":-15,"stage":"under-way","insist":"withdraw"}}"#
        );
        let emails = letters("email", &situation, NOTHING);
        all_say(&emails, &["sorry"]);
        none_says(&emails, &["only now", "did not tell", "didn't tell"]);
    }
}

#[test]
fn who_would_go_on_under_one_condition_names_the_condition_and_the_day_once() {
    let situation = r#"{"circumstance":"personal-plans-changed","noticeMinutes":1650}"#;
    let details = r#"{"at":"2026-12-02T14:00","today":"2026-12-01","openIf":"the start could wait until spring"}"#;
    for email in letters("email", situation, details) {
        let (_, body) = email.split_once("\n\n").unwrap();
        assert_eq!(body.matches("14:00").count(), 1, "{email}");
        assert!(
            body.replace("I would", "I'd").contains("If the start could wait until spring, I'd still be glad to come"),
            "{email}"
        );
    }
}

#[test]
fn a_recruiter_who_is_rung_about_a_withdrawal_is_asked_to_pass_it_on() {
    for circumstance in ["signed-elsewhere", "red-flags-i-am-sure-of"] {
        let situation = format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":210,"viaRecruiter":true}}"#);
        all_say(&letters("voicemail", &situation, NOTHING), &["could you let the employer know"]);
    }
}

#[test]
fn thanks_are_for_what_took_place() {
    let nobody_came = r#"{"circumstance":"nobody-came","noticeMinutes":null,"insist":"withdraw"}"#;
    none_says(&letters("email", nobody_came, NOTHING), &["opportunity"]);
    let met = r#"{"circumstance":"pay","noticeMinutes":null,"stage":"met"}"#;
    none_says(&letters("email", met, NOTHING), &["interview i had with you"]);
    none_says(&letters("stay-in-touch", met, NOTHING), &["search went"]);
}

#[test]
fn that_somebody_wants_the_job_is_not_left_standing_as_a_bare_line() {
    let bare = ["do want", "really want", "like this job", "like the job", "position."];
    for rest in [
        r#""circumstance":"flu-or-fever","noticeMinutes":1650"#,
        r#""circumstance":"flu-or-fever","noticeMinutes":1650,"newTime":"not-yet""#,
        r#""circumstance":"flu-or-fever","noticeMinutes":1650,"likelihood":"may""#,
        r#""circumstance":"flu-or-fever","noticeMinutes":1650,"said":"offered-time""#,
        r#""circumstance":"they-changed-the-time","noticeMinutes":1650"#,
        r#""circumstance":"overslept","noticeMinutes":-90"#,
        r#""circumstance":"unwell","noticeMinutes":-15,"stage":"under-way""#,
        r#""circumstance":"exam","noticeMinutes":4350,"stage":"met""#,
        r#""circumstance":"strike","noticeMinutes":4350"#,
        r#""circumstance":"unwell","noticeMinutes":4350,"format":"task""#,
    ] {
        for details in [NOTHING, r#"{"role":"Chef"}"#] {
            none_says(&letters("email", &format!("{{{rest}}}"), details), &bare);
            let via = format!(r#"{{{rest},"viaRecruiter":true}}"#);
            none_says(&letters("recruiter-email", &via, details), &bare);
        }
    }
}

#[test]
fn who_plans_to_be_there_does_not_only_hope_for_it() {
    for circumstance in ["technology-failed", "child-ill", "weather", "exam"] {
        let situation = format!(r#"{{"circumstance":"{circumstance}","noticeMinutes":300,"likelihood":"may"}}"#);
        let emails = letters("email", &situation, NOTHING);
        none_says(&emails, &["nothing is decided"]);
        assert!(emails.iter().all(|email| !(email.contains("planning") && email.contains("I hope"))), "{}", emails[0]);
    }
}

#[test]
fn who_tells_no_reason_claims_no_other_commitments() {
    let situation = r#"{"circumstance":"visa-or-immigration","noticeMinutes":null}"#;
    none_says(&letters("email", situation, r#"{"depth":"private"}"#), &["commitment"]);
    all_say(&letters("email", situation, r#"{"depth":"category"}"#), &["commitment"]);
}

#[test]
fn who_could_not_follow_a_call_names_no_number() {
    for minutes in ["2790", "-15"] {
        let situation = format!(r#"{{"circumstance":"captions-or-interpreter","noticeMinutes":{minutes}}}"#);
        none_says(&letters("email", &situation, PHONE), &["020 7946"]);
    }
}

#[test]
fn two_things_are_not_called_one() {
    let situation = r#"{"circumstance":"step-free-or-seating","noticeMinutes":2790,"format":"in-person"}"#;
    none_says(&letters("email", situation, NOTHING), &["one thing"]);
    let own = r#"{"circumstance":"i-need-an-adjustment","noticeMinutes":2790}"#;
    none_says(&letters("email", own, r#"{"need":"a seat and a glass of water"}"#), &["one thing"]);
}

#[test]
fn who_asks_for_a_no_asks_for_it_in_few_words() {
    for line in [
        r#"{"circumstance":"overslept","noticeMinutes":-90}"#,
        r#"{"circumstance":"exam","noticeMinutes":4350,"newTime":"earlier"}"#,
        r#"{"circumstance":"exam","noticeMinutes":4350,"said":"refused","insist":"reschedule"}"#,
    ] {
        none_says(&letters("email", line, NOTHING), &["a line to say so", "i'd understand", "i would understand"]);
    }
}

#[test]
fn a_third_party_reads_the_reason_before_the_question_and_by_when_to_answer() {
    let situation = r#"{"circumstance":"hospital-or-surgery","noticeMinutes":2000,"stake":"third-party",
        "irreversibility":true}"#;
    let details = r#"{"today":"2026-12-01","at":"2026-12-03T09:00","ownLine":"my operation has been moved"}"#;
    for email in letters("third-party-email", situation, details) {
        let lower = email.to_lowercase();
        assert!(lower.contains("thursday 3 december at 09:00"), "{email}");
        assert!(
            lower.find("operation") < lower.find("cancelling").or_else(|| lower.find("count against me")),
            "{email}"
        );
        assert!(lower.contains("it would help to hear today"), "{email}");
    }
    let on_the_day = r#"{"circumstance":"hospital-or-surgery","noticeMinutes":300,"stake":"third-party",
        "irreversibility":true}"#;
    for email in letters("third-party-email", on_the_day, r#"{"today":"2026-12-01","at":"2026-12-01T14:00"}"#) {
        assert!(email.contains("It would help to hear before it starts."), "{email}");
    }
}

#[test]
fn a_request_for_an_earlier_day_opens_with_it() {
    for (rest, says) in [(r#""noticeMinutes":null"#, "a day for"), (r#""noticeMinutes":12930"#, "earlier")] {
        let situation = format!(r#"{{"circumstance":"it-looks-decided-already",{rest},"newTime":"earlier"}}"#);
        let emails = letters("email", &situation, NOTHING);
        none_says(&emails, &["question about", "ask about", "ask you something"]);
        all_say(&emails, &[says, "sooner", "forward"]);
    }
    let tomorrow = r#"{"circumstance":"mental-health","noticeMinutes":1650,"newTime":"earlier","insist":"reschedule"}"#;
    none_says(&letters("email", tomorrow, NOTHING), &["further ahead", "not too soon"]);
}

#[test]
fn who_has_moved_it_before_says_so_wherever_it_is_asked_again() {
    for (kind, rest) in [
        ("email", r#""noticeMinutes":null,"stage":"invited""#),
        ("email", r#""noticeMinutes":12930,"newTime":"earlier""#),
        ("call", r#""noticeMinutes":-60"#),
    ] {
        let situation = format!(r#"{{"circumstance":"childcare-fell-through",{rest},"earlierChanges":2}}"#);
        all_say(&letters(kind, &situation, NOTHING), &["been moved before", "again"]);
    }
}

#[test]
fn a_recruiter_reads_once_whom_to_ask() {
    let situation =
        r#"{"circumstance":"references-before-an-offer","noticeMinutes":4350,"viaRecruiter":true,"stage":"met"}"#;
    for email in letters("recruiter-email", situation, r#"{"company":"Acme","interviewer":"Ms Lee"}"#) {
        assert_eq!(email.matches("Acme").count(), 1, "{email}");
        assert!(
            email.trim_end().find("for me?") < email.find("keen on").or_else(|| email.find("interested")),
            "{email}"
        );
    }
}
