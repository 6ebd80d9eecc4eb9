//! Each mistake is reported with its path, the value and what is expected; the rest is used.

use super::*;
use policy::{MessageKind, Rule, Verdict};

/// The only mistake in this configuration.
#[track_caller]
fn mistake(json: &str) -> String {
    let (_, mut mistakes) = read(json);
    assert_eq!(mistakes.len(), 1, "{mistakes:#?}");
    mistakes.remove(0)
}

#[test]
fn each_mistake_reports_its_path_the_value_and_what_is_expected() {
    let long = "a".repeat(301);
    let wordy = "word ".repeat(111);
    for (json, key, value, expected) in [
        (
            "5",
            "config: ",
            "found 5",
            "rules, messages, hideReasons, hideCircumstances, renameCircumstances, addCircumstances, templates",
        ),
        (r#"{"colour": "red"}"#, "colour: ", "Unknown key “colour”", "expected one of rules, messages"),
        (r#"{"rules": []}"#, "rules: ", "found []", "Expected an object"),
        (r#"{"rules": {"V29": "x"}}"#, "rules.V29: ", "Unknown rule “V29”", "expected one of V1 to V28"),
        (r#"{"rules": {"v1": "x"}}"#, "rules.v1: ", "Unknown rule “v1”", "expected one of V1 to V28"),
        (r#"{"rules": {"M3": "x"}}"#, "rules.M3: ", "Rule “M3” is never shown", "Expected one of V1 to V28"),
        (r#"{"rules": {"V1": 7}}"#, "rules.V1: ", "found 7", "Expected text"),
        (r#"{"rules": {"V1": " \n"}}"#, "rules.V1: ", "\" \\n\"", "not empty"),
        (r#"{"rules": {"V1": "a", "V1": "b"}}"#, "rules.V1: ", "more than once", "the first is used"),
        (&[r#"{"rules": {"V1": ""#, &long, r#""}}"#].concat(), "rules.V1: ", "301", "at most 300"),
        (r#"{"messages": "x"}"#, "messages: ", "found \"x\"", "Expected an object"),
        (r#"{"messages": {"fax": {}}}"#, "messages.fax: ", "Unknown message kind “fax”", "call, voicemail"),
        (r#"{"messages": {"leave/email": {}}}"#, "messages.leave/email: ", "Unknown verdict “leave”", "attend, adjust"),
        (r#"{"messages": {"attend/voicemail": {}}}"#, "messages.attend/voicemail: ", "“voicemail”", "late-call"),
        (r#"{"messages": {"email": "Dear"}}"#, "messages.email: ", "\"Dear\"", "subject, body"),
        (
            r#"{"messages": {"email": {"footer": "x"}}}"#,
            "messages.email.footer: ",
            "Unknown key “footer”",
            "subject, body",
        ),
        (r#"{"messages": {"email": {"body": false}}}"#, "messages.email.body: ", "found false", "Expected text"),
        (r#"{"messages": {"call": {"subject": "x"}}}"#, "messages.call.subject: ", "\"x\"", "only a body"),
        (
            r#"{"messages": {"email": {"body": "Hi [Name]"}}}"#,
            "messages.email.body: ",
            "Unknown blank “[Name]”",
            "[your name], [name]",
        ),
        (r#"{"messages": {"email": {"body": "Hi [name"}}}"#, "messages.email.body: ", "“[”", "[role]"),
        (r#"{"messages": {"email": {"body": "Hi name]"}}}"#, "messages.email.body: ", "“]”", "[role]"),
        (r#"{"messages": {"email": {"body": "Hi {name}"}}}"#, "messages.email.body: ", "Hi {name}", "[role]"),
        (
            &[r#"{"messages": {"email": {"body": ""#, &wordy, r#""}}}"#].concat(),
            "messages.email.body: ",
            "111",
            "at most 110",
        ),
        (
            r#"{"messages": {"extension-email": {"body": "[reason]."}}}"#,
            "messages.extension-email.body: ",
            "[reason]",
            "[role]",
        ),
        (r#"{"messages": {"email": {}, "email": {}}}"#, "messages.email: ", "more than once", "the first is used"),
        (r#"{"hideReasons": "illness"}"#, "hideReasons: ", "found \"illness\"", "Expected a list"),
        (
            r#"{"hideReasons": ["holiday"]}"#,
            "hideReasons[0]: ",
            "Unknown reason “holiday”",
            "expected one of illness, contagious",
        ),
        (r#"{"hideReasons": [1]}"#, "hideReasons[0]: ", "Unknown reason 1", "illness, contagious"),
        (r#"{"hideReasons": ["other"]}"#, "hideReasons[0]: ", "cannot be hidden: “other”", "illness, contagious"),
        (r#"{"hideReasons": ["leisure", "leisure"]}"#, "hideReasons[1]: ", "“leisure”", "once is enough"),
        (r#"{"hideCircumstances": {}}"#, "hideCircumstances: ", "found {}", "Expected a list"),
        (
            r#"{"hideCircumstances": ["rain"]}"#,
            "hideCircumstances[0]: ",
            "Unknown circumstance “rain”",
            "expected one of stomach-bug, flu-or-fever",
        ),
        (r#"{"hideCircumstances": [1]}"#, "hideCircumstances[0]: ", "Unknown circumstance 1", "stomach-bug"),
        (
            r#"{"hideCircumstances": ["unwell"]}"#,
            "hideCircumstances[0]: ",
            "cannot be hidden: “unwell” is the general one of illness",
            "expected another",
        ),
        (
            r#"{"hideCircumstances": ["migraine", "migraine"]}"#,
            "hideCircumstances[1]: ",
            "“migraine”",
            "once is enough",
        ),
        (r#"{"renameCircumstances": []}"#, "renameCircumstances: ", "found []", "Expected an object"),
        (
            r#"{"renameCircumstances": {"rain": "x"}}"#,
            "renameCircumstances.rain: ",
            "Unknown circumstance “rain”",
            "expected one of unwell, stomach-bug",
        ),
        (r#"{"renameCircumstances": {"pay": 5}}"#, "renameCircumstances.pay: ", "found 5", "Expected text"),
        (r#"{"renameCircumstances": {"pay": ""}}"#, "renameCircumstances.pay: ", "\"\"", "not empty"),
        (
            &[r#"{"renameCircumstances": {"pay": ""#, &long[..61], r#""}}"#].concat(),
            "renameCircumstances.pay: ",
            "61",
            "at most 60",
        ),
        (
            r#"{"renameCircumstances": {"pay": "a", "pay": "b"}}"#,
            "renameCircumstances.pay: ",
            "more than once",
            "the first is used",
        ),
        (r#"{"addCircumstances": "x"}"#, "addCircumstances: ", "found \"x\"", "Expected a list"),
        (r#"{"addCircumstances": ["x"]}"#, "addCircumstances[0]: ", "\"x\"", "name, reason, finds"),
        (
            r#"{"addCircumstances": [{"reason": "illness"}]}"#,
            "addCircumstances[0].name: ",
            "Missing key",
            "expected text",
        ),
        (
            r#"{"addCircumstances": [{"name": "x"}]}"#,
            "addCircumstances[0].reason: ",
            "Missing key",
            "expected a reason",
        ),
        (
            r#"{"addCircumstances": [{"name": "x", "reason": "rain"}]}"#,
            "addCircumstances[0].reason: ",
            "Unknown reason “rain”",
            "expected one of illness",
        ),
        (
            r#"{"addCircumstances": [{"name": "x", "reason": "illness", "like": "y"}]}"#,
            "addCircumstances[0].like: ",
            "Unknown key “like”",
            "name, reason, finds",
        ),
        (
            &[r#"{"addCircumstances": [{"name": ""#, &long[..61], r#"", "reason": "illness"}]}"#].concat(),
            "addCircumstances[0].name: ",
            "61",
            "at most 60",
        ),
        (
            r#"{"addCircumstances": [{"name": "X", "reason": "illness"}, {"name": "x", "reason": "leisure"}]}"#,
            "addCircumstances[1].name: ",
            "“x” is taken",
            "no other circumstance has",
        ),
        (
            r#"{"addCircumstances": [{"name": "x", "reason": "illness", "finds": "y"}]}"#,
            "addCircumstances[0].finds: ",
            "found \"y\"",
            "Expected a list of words",
        ),
        (
            r#"{"addCircumstances": [{"name": "x", "reason": "illness", "finds": ["y", 5]}]}"#,
            "addCircumstances[0].finds[1]: ",
            "found 5",
            "Expected text",
        ),
        (r#"{"templates": {}}"#, "templates: ", "found {}", "Expected a list"),
        (r#"{"templates": ["x"]}"#, "templates[0]: ", "\"x\"", "title, subject, body"),
        (r#"{"templates": [{"body": "x"}]}"#, "templates[0].title: ", "Missing key", "expected text"),
        (r#"{"templates": [{"title": "x", "body": ""}]}"#, "templates[0].body: ", "\"\"", "not empty"),
        (
            r#"{"templates": [{"title": "x", "body": "x", "kind": "y"}]}"#,
            "templates[0].kind: ",
            "Unknown key “kind”",
            "title",
        ),
    ] {
        let says = mistake(json);
        assert!(says.starts_with(key) && says.contains(value) && says.contains(expected), "{json}: {says}");
    }
}

#[test]
fn valid_parts_beside_a_mistake_are_used() {
    let (house, mistakes) = read(
        r#"{"rules": {"V1": "Ours.", "V99": "x"}, "hideReasons": ["x", "leisure"], "x": 1,
            "messages": {"email": {"subject": "[x]", "body": "Ours, [name]."}},
            "templates": [{"title": "One", "body": "1"}, {}, {"title": "Two", "subject": 5, "body": "2"}]}"#,
    );
    assert_eq!(mistakes.len(), 7, "{mistakes:#?}");
    assert_eq!(house.rule_text(Rule::V1, ""), "Ours.");
    assert!(house.hides(Reason::Leisure) && !house.hides(Reason::Illness));
    let message = house.message_override(Verdict::Withdraw, MessageKind::Email).expect("a message");
    assert_eq!((message.subject.as_deref(), message.body.as_deref()), (None, Some("Ours, [name].")));
    let titles: Vec<_> = house.templates().iter().map(|template| template.title.as_str()).collect();
    assert_eq!(titles, ["One", "Two"]);
}

#[test]
fn empty_configurations_are_valid() {
    for json in [
        "null",
        "{}",
        r#"{"rules": null, "messages": {"email": null}, "hideReasons": [], "templates": [],
             "hideCircumstances": [], "renameCircumstances": {"pay": null}, "addCircumstances": []}"#,
    ] {
        assert_eq!(read(json), (HouseRules::read(&Value::Null).0, Vec::new()), "{json}");
    }
}

#[test]
fn three_reasons_cannot_be_hidden() {
    let ids: Vec<String> = Reason::ALL.iter().map(|reason| format!("{:?}", reason.id())).collect();
    let (house, mistakes) = read(&format!(r#"{{"hideReasons": [{}]}}"#, ids.join(",")));
    let stay: Vec<_> = Reason::ALL.iter().filter(|&&reason| !house.hides(reason)).collect();
    assert_eq!(stay, [&Reason::BetterInterview, &Reason::Leisure, &Reason::Other]);
    assert_eq!(mistakes.len(), 3, "{mistakes:#?}");
    assert!(
        mistakes[0].starts_with("hideReasons[29]: ") && mistakes[0].contains("“better-interview”"),
        "{mistakes:#?}"
    );
}

#[test]
fn up_to_twenty_circumstances_are_added() {
    let added = |count: usize| {
        let each = |number: usize| format!(r#"{{"name": "Ours {number}", "reason": "illness"}}"#);
        let all: Vec<String> = (0..count).map(each).collect();
        read(&format!(r#"{{"addCircumstances": [{}]}}"#, all.join(",")))
    };
    assert_eq!(added(20).1, Vec::<String>::new());
    let (house, mistakes) = added(21);
    assert_eq!(house.added(Reason::Illness).count(), 20);
    assert!(mistakes.len() == 1 && mistakes[0].starts_with("addCircumstances[20]: "), "{mistakes:#?}");
    let words: Vec<String> = (0..51).map(|number| format!("\"word {number}\"")).collect();
    let says = mistake(&format!(
        r#"{{"addCircumstances": [{{"name": "x", "reason": "illness", "finds": [{}]}}]}}"#,
        words.join(",")
    ));
    assert!(says.starts_with("addCircumstances[0].finds[50]: ") && says.contains("at most 50"), "{says}");
}

#[test]
fn every_circumstance_can_be_renamed_and_all_but_the_general_ones_hidden() {
    for &circumstance in policy::Circumstance::ALL {
        let id = circumstance.id();
        let (renamed, mistakes) = read(&format!(r#"{{"renameCircumstances": {{"{id}": "<i>Ours</i>\n here"}}}}"#));
        assert_eq!(mistakes, Vec::<String>::new());
        assert_eq!(renamed.circumstance_label(circumstance), "<i>Ours</i> here");
        assert!(renamed.is_found_by(circumstance, "ours"));
        let (hidden, mistakes) = read(&format!(r#"{{"hideCircumstances": ["{id}"]}}"#));
        assert_eq!(mistakes.is_empty(), !circumstance.is_general(), "{id}");
        assert_eq!(hidden.hides_circumstance(circumstance), !circumstance.is_general(), "{id}");
    }
}

#[test]
fn all_rules_but_those_for_messages_are_allowed() {
    for &rule in Rule::ALL {
        let (_, mistakes) = read(&format!(r#"{{"rules": {{"{}": "x"}}}}"#, rule.id()));
        assert_eq!(mistakes.is_empty(), rule.section().is_shown(), "{rule:?}");
    }
    let says = mistake(r#"{"rules": {"x": "x"}}"#);
    let sections = ["V", "N", "C", "R", "S", "A", "O", "X", "H", "B", "Q"];
    let ranges = sections.map(|section| {
        let count = Rule::ALL.iter().filter(|rule| rule.id().starts_with(section)).count();
        format!("{section}1 to {section}{count}")
    });
    assert!(says.ends_with(&ranges.join(", ")), "{says}");
}

#[test]
fn hostile_values_are_reported_and_ignored() {
    let deep = (0..50_000).fold(Value::Null, |value, _| Value::List(vec![value]));
    let config = Value::Map(vec![
        ("rules".to_owned(), Value::Map(vec![("V1".to_owned(), deep)])),
        ("\u{202e}\n\"".repeat(9_999), Value::Text("x".repeat(9_999_999))),
        ("hideReasons".to_owned(), Value::List(vec![Value::Whole(i64::MIN), Value::Number("1e999".to_owned())])),
        ("messages".to_owned(), Value::Map(vec![(String::new(), Value::Null), ("/".to_owned(), Value::Bool(true))])),
        ("templates".to_owned(), Value::List(vec![Value::Null; 99])),
    ]);
    let (house, mistakes) = HouseRules::read(&config);
    assert_eq!(house, HouseRules::read(&Value::Null).0);
    assert_eq!(mistakes.len(), 5 + 99, "{:#?}", &mistakes[..5]);
    for says in &mistakes {
        assert!(says.len() < 700 && !says.contains(['\n', '\u{202e}']), "{says}");
    }
    assert!(mistakes.iter().any(|says| says.contains("-9223372036854775808")), "{mistakes:#?}");
    // Dismantle it by hand: dropping so deep a value would overflow the stack.
    let Value::Map(pairs) = config else { return };
    let Some((_, Value::Map(rules))) = pairs.into_iter().next() else { return };
    let mut rest = rules.into_iter().next().map(|(_, value)| value);
    while let Some(Value::List(list)) = rest {
        rest = list.into_iter().next();
    }
}

#[test]
fn markup_and_invisible_characters_become_plain_text() {
    let house = house(
        r#"{"rules": {"V1": "<b>One</b>\u0007\n two\u202e  three"},
            "messages": {"email": {"body": "Dear  [name],\r\n\r\n\r\n\tCome\u2028in."}}}"#,
    );
    assert_eq!(house.rule_text(Rule::V1, ""), "<b>One</b> two three");
    let message = house.message_override(Verdict::Withdraw, MessageKind::Email).expect("a message");
    assert_eq!(message.body.as_deref(), Some("Dear [name],\n\nCome\nin."));
}
