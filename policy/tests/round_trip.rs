//! A situation is read back as it is written.
#![allow(clippy::unwrap_used, reason = "a test stops where it is wrong")]

use policy::json::{Value, situation};
use policy::{Format, Insist, Interest, Notice, Preparation, Reason, Situation, Thread};

fn read_back(written: &Situation) {
    let json = serde_json::to_string(written).unwrap();
    let value: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(situation(&value).as_ref(), Ok(written), "{json}");
}

#[test]
fn every_value_of_every_fact_is_read_back() {
    let plain = Situation::new(Reason::Illness, Notice::Undated);
    for &reason in Reason::ALL {
        for minutes in [-Notice::LIMIT, -1, 0, 1440, Notice::LIMIT] {
            read_back(&Situation::new(reason, Notice::Minutes(minutes)));
        }
        read_back(&Situation::new(reason, Notice::Undated));
    }
    for &interest in Interest::ALL {
        read_back(&Situation { interest: Some(interest), ..plain });
    }
    for &format in Format::ALL {
        read_back(&Situation { format, ..plain });
    }
    for &thread in Thread::ALL {
        read_back(&Situation { thread, ..plain });
    }
    for &preparation in Preparation::ALL {
        read_back(&Situation { preparation, ..plain });
    }
    for &insist in Insist::ALL {
        read_back(&Situation { insist: Some(insist), ..plain });
    }
    for yes in [true, false] {
        read_back(&Situation { direct_number: yes, via_recruiter: !yes, ..plain });
        read_back(&Situation { relevance: Some(yes), urgency: Some(!yes), irreversibility: Some(yes), ..plain });
    }
    for earlier_changes in [0, 1, 99] {
        read_back(&Situation { earlier_changes, ..plain });
    }
}

#[test]
fn it_has_the_keys_of_the_public_interface() {
    let written = serde_json::to_string(&Situation::new(Reason::Illness, Notice::Minutes(600))).unwrap();
    let expected = concat!(
        r#"{"reason":"illness","noticeMinutes":600,"interest":null,"relevance":null,"urgency":null,"#,
        r#""irreversibility":null,"format":"in-person","directNumber":true,"thread":"email","viaRecruiter":false,"#,
        r#""preparation":"ample","earlierChanges":0,"insist":null}"#
    );
    assert_eq!(written, expected);
}
