//! A situation is read back as it is written, and what is none is refused with words that help.
#![allow(clippy::unwrap_used, reason = "a test stops where it is wrong")]

use policy::json::{Value, situation};
use policy::{
    Circumstance, Contact, Format, Insist, Interest, Likelihood, NewTime, Notice, Preparation, Reason, Said, Situation,
    Stage, Stake, Thread,
};

fn read_back(written: &Situation) {
    let json = serde_json::to_string(written).unwrap();
    assert_eq!(read(&json).as_ref(), Ok(written), "{json}");
}

fn read(json: &str) -> Result<Situation, String> {
    let value: Value = serde_json::from_str(json).unwrap();
    situation(&value).map_err(|error| error.to_string())
}

#[test]
fn every_value_of_every_fact_is_read_back() {
    let plain = Situation::new(Reason::Illness, Notice::Undated);
    for &circumstance in Circumstance::ALL {
        for minutes in [-Notice::LIMIT, -1, 0, 1440, Notice::LIMIT] {
            read_back(&Situation::about(circumstance, Notice::Minutes(minutes)));
        }
        if circumstance.reason() != Reason::RunningLate {
            read_back(&Situation::about(circumstance, Notice::Undated));
        }
    }
    for &interest in Interest::ALL {
        read_back(&Situation { interest: Some(interest), ..plain });
    }
    for &format in Format::ALL {
        read_back(&Situation { format: Some(format), ..plain });
    }
    for &contact in Contact::ALL {
        read_back(&Situation { contact, ..plain });
    }
    for &thread in Thread::ALL {
        read_back(&Situation { thread, ..plain });
    }
    for &preparation in Preparation::ALL {
        read_back(&Situation { preparation, ..plain });
    }
    for &stage in Stage::ALL {
        read_back(&Situation { stage, ..plain });
    }
    for &said in Said::ALL {
        read_back(&Situation { said, ..plain });
    }
    for &likelihood in Likelihood::ALL {
        read_back(&Situation { likelihood, ..plain });
    }
    for &new_time in NewTime::ALL {
        read_back(&Situation { new_time, ..plain });
    }
    for &stake in Stake::ALL {
        read_back(&Situation { stake, ..plain });
    }
    for &insist in Insist::ALL {
        read_back(&Situation { insist: Some(insist), ..plain });
    }
    for yes in [true, false] {
        read_back(&Situation { via_recruiter: yes, ..plain });
        read_back(&Situation { relevance: Some(yes), urgency: Some(!yes), irreversibility: Some(yes), ..plain });
    }
    for earlier_changes in [0, 1, 99] {
        read_back(&Situation { earlier_changes, ..plain });
    }
}

#[test]
fn it_has_the_keys_of_the_public_interface() {
    let written = serde_json::to_string(&Situation::about(Circumstance::ChildIll, Notice::Minutes(600))).unwrap();
    let expected = concat!(
        r#"{"circumstance":"child-ill","reason":"family-emergency","noticeMinutes":600,"interest":null,"#,
        r#""relevance":null,"urgency":null,"irreversibility":null,"format":null,"contact":"number","thread":"email","#,
        r#""viaRecruiter":false,"preparation":"ample","stage":"agreed","said":"nothing","likelihood":"certain","#,
        r#""newTime":"can","stake":"nobody","earlierChanges":0,"insist":null}"#
    );
    assert_eq!(written, expected);
}

#[test]
fn a_circumstance_says_the_reason_and_a_reason_its_general_circumstance() {
    let by_circumstance = read(r#"{"circumstance":"child-ill","noticeMinutes":600}"#);
    assert_eq!(by_circumstance, Ok(Situation::about(Circumstance::ChildIll, Notice::Minutes(600))));
    let by_reason = read(r#"{"circumstance":null,"reason":"family-emergency","noticeMinutes":600}"#);
    assert_eq!(by_reason, Ok(Situation::about(Circumstance::FamilyEmergency, Notice::Minutes(600))));
}

#[test]
fn null_is_the_same_as_not_given() {
    let nulls = concat!(
        r#"{"circumstance":"unwell","reason":null,"noticeMinutes":null,"interest":null,"relevance":null,"urgency":null,"#,
        r#""irreversibility":null,"format":null,"contact":null,"thread":null,"viaRecruiter":null,"preparation":null,"#,
        r#""stage":null,"said":null,"likelihood":null,"newTime":null,"stake":null,"earlierChanges":null,"insist":null}"#
    );
    assert_eq!(read(nulls), Ok(Situation::about(Circumstance::Unwell, Notice::Undated)));
}

/// Fails where the error of this input does not say all of these.
fn refused(json: &str, says: &[&str]) {
    let error = read(json).unwrap_err();
    for each in says {
        assert!(error.contains(each), "{each:?} is not said: {error}");
    }
}

#[test]
fn nobody_is_late_for_what_has_no_date() {
    refused(r#"{"reason":"running-late","noticeMinutes":null}"#, &["noticeMinutes", "null"]);
    refused(r#"{"circumstance":"stuck-in-traffic","noticeMinutes":null}"#, &["noticeMinutes", "null"]);
    refused(r#"{"reason":"illness"}"#, &["noticeMinutes", "null"]);
}

#[test]
fn a_circumstance_of_another_reason_is_refused_with_those_of_the_reason() {
    let mixed = r#"{"circumstance":"child-ill","reason":"accident","noticeMinutes":600}"#;
    refused(mixed, &["circumstance", "child-ill", "accident, car-or-bike-broke-down, emergency-at-home"]);
}

#[test]
fn without_circumstance_and_reason_both_are_named() {
    refused(r#"{"noticeMinutes":600}"#, &["circumstance", "reason", "family-emergency"]);
    refused(r#"{"circumstance":null,"reason":null,"noticeMinutes":600}"#, &["circumstance", "reason"]);
}

#[test]
fn an_unknown_key_value_or_type_is_named_with_what_is_allowed() {
    for (json, says) in [
        (r#"{"reason":"ilness","noticeMinutes":600}"#, ["reason", "ilness", "illness"]),
        (r#"{"circumstance":"kid-ill","noticeMinutes":600}"#, ["circumstance", "kid-ill", "child-ill"]),
        (r#"{"reason":"illness","noticeMinutes":600,"directNumber":true}"#, ["directNumber", "known", "contact"]),
        (r#"{"reason":"illness","noticeMinutes":600,"contact":true}"#, ["contact", "true", "cannot-call"]),
        (r#"{"reason":"illness","noticeMinutes":600,"stage":"hired"}"#, ["stage", "hired", "under-way"]),
        (r#"{"reason":"illness","noticeMinutes":600,"said":"no"}"#, ["said", "no", "offered-time"]),
        (r#"{"reason":"illness","noticeMinutes":600,"likelihood":0.5}"#, ["likelihood", "0.5", "may"]),
        (r#"{"reason":"illness","noticeMinutes":600,"newTime":"later"}"#, ["newTime", "later", "not-yet"]),
        (r#"{"reason":"illness","noticeMinutes":600,"stake":"me"}"#, ["stake", "me", "third-party"]),
        (r#"{"reason":"illness","noticeMinutes":600,"insist":"ask"}"#, ["insist", "ask", "attend"]),
        (r#"{"reason":"illness","noticeMinutes":600,"format":"chat"}"#, ["format", "chat", "task"]),
        (r#"{"reason":"illness","noticeMinutes":2628001}"#, ["noticeMinutes", "2628001", "2628000"]),
        (r#"{"reason":"illness","noticeMinutes":600,"earlierChanges":100}"#, ["earlierChanges", "100", "99"]),
    ] {
        refused(json, &says);
    }
}
