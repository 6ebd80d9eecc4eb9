//! Typical cases, a line each: what the person says, and what the policy answers.
#![allow(clippy::unwrap_used, reason = "a test stops where it is wrong")]

use policy::Situation;
use policy::json::{Value, situation};
use words::assess;

/// Reason, minutes, other facts; then verdict, plan, who is told, risk, and the rule that decided.
const CASES: &[(&str, &str)] = &[
    // The contract's example.
    ("illness 600", "reschedule call-then-email interviewer moderate V15"),
    // It strikes, and it passes.
    ("illness 600 contact=no-number", "reschedule email interviewer moderate V15"),
    ("illness 4320", "reschedule email interviewer low V15"),
    ("illness 4320 thread=phone", "reschedule call-then-email interviewer low V15"),
    ("illness 4320 thread=phone contact=no-number", "reschedule email interviewer low V15"),
    ("illness 600 viaRecruiter=true", "reschedule call-then-email recruiter moderate V15"),
    ("illness 4320 irreversibility=true", "withdraw email interviewer low V14"),
    ("illness 4320 urgency=false", "adjust email interviewer low V13"),
    ("illness 4320 relevance=false", "attend none nobody low V12"),
    ("illness 4320 interest=gone", "withdraw email interviewer low V3"),
    ("accident 30", "reschedule call-then-email interviewer moderate V15"),
    ("accident -20", "reschedule call-then-email interviewer moderate V4"),
    ("accident -20 contact=no-number", "reschedule email interviewer high V4"),
    ("family-emergency 1440", "reschedule email interviewer low V15"),
    ("family-emergency 1439", "reschedule call-then-email interviewer moderate V15"),
    ("family-emergency 4320 earlierChanges=1", "reschedule email interviewer moderate V15"),
    ("family-emergency 4320 earlierChanges=2", "reschedule email interviewer high V15"),
    // A decision already made.
    ("accepted-offer 10080", "withdraw email interviewer low V1"),
    ("accepted-offer 120", "withdraw call-then-email interviewer moderate V1"),
    ("accepted-offer null", "withdraw email interviewer low V1"),
    ("accepted-offer -60", "withdraw call-then-email interviewer moderate V1"),
    ("accepted-offer 10080 viaRecruiter=true", "withdraw email recruiter low V1"),
    ("not-a-fit 4320", "withdraw email interviewer low V3"),
    ("not-a-fit 4320 insist=reschedule", "withdraw email interviewer low V3"),
    ("safety-or-ethics 4320", "withdraw email interviewer low V2"),
    // Living somewhere else: nothing is taken for granted about the interest.
    ("relocation 10080", "withdraw email interviewer low V14"),
    ("relocation 10080 interest=keen", "adjust email interviewer low V10"),
    ("relocation 10080 interest=keen format=video", "attend none nobody low V11"),
    ("relocation 10080 irreversibility=false", "reschedule email interviewer low V15"),
    // Getting there, at that hour.
    ("essential-appointment 4320", "reschedule email interviewer low V15"),
    ("travel-disruption 300", "adjust call-then-email interviewer low V10"),
    ("travel-disruption 300 interest=unsure", "reschedule call-then-email interviewer moderate V15"),
    ("travel-disruption 4320 irreversibility=true", "withdraw email interviewer low V14"),
    ("technical-failure -5", "reschedule call-then-email interviewer moderate V4"),
    ("technical-failure 5 format=video", "reschedule call-then-email interviewer moderate V15"),
    ("time-zone-mixup -90", "reschedule call-then-email interviewer moderate V4"),
    ("schedule-conflict 2880", "reschedule email interviewer low V15"),
    ("employer-moved-it 60 earlierChanges=5", "reschedule call-then-email interviewer low V15"),
    ("employer-moved-it -60 contact=no-number", "reschedule email interviewer low V4"),
    // The arrangement, not the interview.
    ("access-need 4320", "adjust email interviewer low V9"),
    ("access-need 60", "adjust call-then-email interviewer low V9"),
    ("running-late 20", "attend call interviewer low V8"),
    ("running-late -20", "attend call interviewer low V8"),
    ("running-late 20 contact=no-number", "attend email interviewer low V8"),
    ("running-late -20 contact=no-number", "attend email interviewer high V8"),
    ("running-late 20 insist=reschedule", "attend call-then-email interviewer moderate V8"),
    // Offers, and reasons that could have been avoided.
    ("pending-offer 4320", "ask-extension email offering-employer low V5"),
    ("pending-offer 60 viaRecruiter=true", "ask-extension email offering-employer low V5"),
    ("pending-offer 4320 insist=withdraw", "ask-extension email interviewer high V5"),
    ("unprepared 4320", "attend none nobody low V7"),
    ("unprepared 4320 preparation=short", "reschedule email interviewer moderate V6"),
    ("nervous 60", "attend none nobody low V7"),
    ("nervous 60 insist=withdraw", "attend call-then-email interviewer high V7"),
    ("better-interview 4320", "attend none nobody low V7"),
    ("leisure 300", "attend none nobody low V7"),
    ("leisure -30", "reschedule call-then-email interviewer high V4"),
    ("second-thoughts -30", "reschedule call-then-email interviewer moderate V4"),
    ("second-thoughts -30 stage=met", "attend none nobody low V26"),
    ("second-thoughts 300", "attend none nobody low V26"),
    // Their doing.
    ("they-are-late -10", "wait call-then-email interviewer low V18"),
    ("they-are-late -10 contact=on-site", "wait in-person-then-email interviewer low V18"),
    ("they-are-late -10 contact=on-site format=video", "wait email interviewer low V18"),
    ("they-are-late -61", "reschedule call-then-email interviewer low V18"),
    ("they-are-late 5", "attend none nobody low V18"),
    ("not-confirmed 600", "ask call-then-email interviewer low V19"),
    ("they-cancelled 600", "ask email interviewer low V19"),
    ("suspicion 600", "ask email interviewer low V19"),
    ("too-much-asked 600 interest=gone", "withdraw email interviewer moderate V3"),
    // What they said, and what may be.
    ("illness 600 said=refused", "withdraw call-then-email interviewer moderate V21"),
    ("schedule-conflict 4320 said=refused", "attend none nobody low V21"),
    ("illness 1440 said=silent", "reschedule call-then-email interviewer low V15"),
    ("travel-disruption 600 likelihood=may", "warn call-then-email interviewer low V22"),
    ("illness 4320 newTime=not-yet", "pause email interviewer low V23"),
    ("essential-appointment 4320 newTime=earlier", "reschedule email interviewer low V24"),
    ("illness 600 contact=cannot-call", "reschedule email interviewer moderate V15"),
    // Somebody else pays, or the offer is only spoken.
    ("not-a-fit 4320 stake=third-party", "ask call-then-email third-party low V16"),
    ("spoken-offer 4320", "ask email offering-employer low V17"),
    ("not-a-fit 60 stage=under-way", "withdraw in-person-then-email interviewer moderate V20"),
    ("accepted-offer 60 stage=invited", "withdraw email interviewer low V1"),
    ("contagious 600", "adjust call-then-email interviewer low V25"),
    ("task -30", "reschedule email interviewer moderate V4"),
    ("own-slip 1440", "attend none nobody low V28"),
    ("own-slip 600", "reschedule call-then-email interviewer moderate V15"),
    // Anything else: the three questions decide, and one left open counts as no.
    ("other 4320", "attend none nobody low V12"),
    ("other 4320 relevance=true", "adjust email interviewer low V13"),
    ("other 4320 relevance=true urgency=true", "reschedule email interviewer low V15"),
    ("other 4320 relevance=true urgency=true irreversibility=true", "withdraw email interviewer low V14"),
];

#[test]
fn typical_cases_are_answered_as_the_policy_says() {
    for (facts, expected) in CASES {
        assert_eq!(answer(&read(facts)), *expected, "{facts}");
    }
}

#[test]
fn the_contracts_example_is_answered_in_its_own_words() {
    let advice = serde_json::to_value(assess(&read("illness 600"))).unwrap();
    let landing = serde_json::json!({
        "timeliness": "fair", "clarity": "strong", "method": "strong", "willingness": "strong", "conduct": "strong"
    });
    for (key, expected) in [
        ("verdict", serde_json::json!("reschedule")),
        ("notice", "under-24h".into()),
        ("plan", "call-then-email".into()),
        ("to", "interviewer".into()),
        ("considerCall", false.into()),
        ("urgent", true.into()),
        ("unanswered", serde_json::json!([])),
        ("risk", "moderate".into()),
        ("landing", landing),
        ("messages", serde_json::json!(["call", "voicemail", "email", "confirmation-email", "short-text"])),
        ("afterwards", serde_json::json!(["value-note", "interview-line"])),
    ] {
        assert_eq!(advice.get(key), Some(&expected), "{key}");
    }
    let gone = serde_json::json!({
        "change": { "interest": "gone" }, "verdict": "withdraw", "plan": "call-then-email", "to": "interviewer"
    });
    assert!(advice.get("whatIf").and_then(|entries| entries.as_array()).unwrap().contains(&gone));
}

#[test]
fn the_keys_of_an_advice_come_in_the_contracts_order() {
    let written = serde_json::to_string(&assess(&read("illness 600"))).unwrap();
    let places = [
        "verdict",
        "notice",
        "plan",
        "to",
        "considerCall",
        "urgent",
        "unanswered",
        "risk",
        "landing",
        "because",
        "steps",
        "whatIf",
        "messages",
        "afterwards",
    ]
    .map(|key| written.find(&format!("\"{key}\":")));
    assert!(places.is_sorted() && places.iter().all(Option::is_some), "{places:?} in {written}");
    let keys = serde_json::from_str::<serde_json::Value>(&written).unwrap().as_object().unwrap().len();
    assert_eq!(keys, places.len());
}

fn answer(situation: &Situation) -> String {
    let advice = assess(situation);
    let decided = advice.because.first().unwrap().rule.id();
    [advice.verdict.id(), advice.plan.id(), advice.to.id(), advice.risk.id(), decided].join(" ")
}

/// Reads the facts as the public interface would.
fn read(facts: &str) -> Situation {
    let mut words = facts.split(' ');
    let mut pairs = vec![("reason", words.next().unwrap()), ("noticeMinutes", words.next().unwrap())];
    pairs.extend(words.map(|fact| fact.split_once('=').unwrap()));
    let value = |text: &str| match text {
        "null" => Value::Null,
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        text => text.parse().map_or_else(|_| Value::Text(text.to_owned()), Value::Whole),
    };
    situation(&Value::Map(pairs.into_iter().map(|(key, text)| (key.to_owned(), value(text))).collect())).unwrap()
}
