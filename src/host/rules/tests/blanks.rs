//! How the blanks of a site's messages are filled in.

use super::*;
use crate::host::rules::blanks::Blank;
use crate::model::drafts;
use crate::testing::{at, choose, typed};
use policy::{Interest, MessageKind};
use words::{Details, Field, Message, Register, WallTime};

/// An interview tomorrow morning.
fn dated(zone: &str) -> [Action; 2] {
    at(zone, "2026-11-25T10:00")
}

fn everything() -> Vec<Action> {
    let details = vec![
        typed(Field::YourName, "Ada Quill"),
        typed(Field::Interviewer, "Ms Lee"),
        typed(Field::Company, "Acme"),
        typed(Field::Role, "Analyst"),
        typed(Field::Phone, "555 0100"),
    ];
    let times = ["2026-11-26T10:00", "2026-11-27T14:00", "2026-11-30T11:30"].map(taken);
    [details, dated("Europe/London").to_vec(), times.to_vec()].concat()
}

/// A new time is in a message once it has been tapped.
fn taken(at: &str) -> Action {
    drafts::Action::ToggleTime(WallTime::parse(at).expect("a time")).into()
}

/// The site's message of this kind for an illness, filled in.
#[track_caller]
fn filled_message(kind: MessageKind, subject: Option<&str>, body: &str, more: &[Action]) -> Message {
    let words = |words: &str| serde_json::to_string(words).expect("a text");
    let subject = subject.map(|subject| format!(r#""subject": {},"#, words(subject))).unwrap_or_default();
    let json = format!(r#"{{"messages": {{"{}": {{{subject} "body": {}}}}}}}"#, kind.id(), words(body));
    let actions = situation(Reason::Illness, Band::Under24h).into_iter().chain(more.iter().cloned());
    let (_, _, messages) = page(house(&json), actions).answer().expect("an answer");
    messages.into_iter().find(|message| message.kind == kind).expect("a message of this kind")
}

#[track_caller]
fn email(body: &str, more: &[Action]) -> String {
    filled_message(MessageKind::Email, None, body, more).body
}

const LETTER: &str = "Dear [name],\n\nThank you for inviting me to interview for the [role] role at [company] on [date] at [time] [time zone]. [reason], so I have to cancel.\n\nI could come at one of these times:\n- [first new date and time]\n- [second new date and time]\n- [third new date and time]\n\nYou can call me on [your number].\n\nKind regards,\n[your name]\n[your number]";

#[test]
fn every_blank_is_filled_if_all_details_are_given() {
    assert_eq!(
        email(LETTER, &everything()),
        "Dear Ms Lee,\n\nThank you for inviting me to interview for the Analyst role at Acme on Wednesday 25 November 2026 at 10:00 London time, UTC. I'm not well at the moment, so I have to cancel.\n\nI could come at one of these times:\n- Thursday 26 November at 10:00 London time\n- Friday 27 November at 14:00 London time\n- Monday 30 November at 11:30 London time\n\nYou can call me on 555 0100.\n\nKind regards,\nAda Quill\n555 0100"
    );
}

/// Found by `cargo xtask fuzz`: “, [date] at” left “ at”.
#[test]
fn a_line_that_begins_with_a_removed_phrase_begins_with_a_word() {
    let text = email("Could we move it?\n, [date] at noon.", &[]);
    assert!(text.lines().all(|line| line.trim() == line), "{text:?}");
}

#[test]
fn blanks_without_values_are_removed() {
    assert_eq!(
        email(LETTER, &[]),
        "Dear hiring team,\n\nThank you for inviting me to interview. I'm not well at the moment, so I have to cancel.\n\nYou can call me.\n\nKind regards"
    );
}

#[test]
fn a_blank_without_a_value_removes_its_phrase_or_sentence() {
    let company = [typed(Field::Company, "Acme"), typed(Field::YourName, "Ada")];
    for (body, words) in [
        ("Hello [name], this is [your name].", "Hello hiring team, this is Ada."),
        ("Dear Ms [name],\nNo.", "Dear hiring team,\nNo."),
        ("Dear [company] team,\nIt is over.", "Dear Acme team,\nIt is over."),
        ("I'm sorry, but [reason].", "I'm sorry, but I'm not well at the moment."),
        (
            "It is about [interview]. [interview] is off.",
            "It is about our interview at Acme. Our interview at Acme is off.",
        ),
        ("Thank you, Dr. [name] of [company]. Bye.", "Thank you, Dr. [name] of [company]. Bye."),
        ("I write to [company], where [role] is open. I am out.", "I am out."),
        ("The [role] interview cannot be. Sorry.", "The interview cannot be. Sorry."),
        ("I must ask for another. These suit me:\n- [first new date and time]", "I must ask for another."),
    ] {
        let words = if words.contains('[') { "Bye." } else { words };
        assert_eq!(email(body, &company), words, "{body}");
    }
}

#[test]
fn spoken_messages_do_not_greet_a_team() {
    let call = |body| filled_message(MessageKind::Call, None, body, &[]).body;
    assert_eq!(call("Hello [name], this is [your name].\nI cannot come."), "Hello.\nI cannot come.");
    let voicemail =
        filled_message(MessageKind::Voicemail, None, "Hi. It is about [date] at [time].\nBye.", &everything());
    assert_eq!(voicemail.body, "Hi. It is about Wednesday 25 November at 10:00.\nBye.");
}

#[test]
fn a_reason_begins_with_a_capital_where_a_sentence_does() {
    let ill = [choose(policy::Circumstance::ChildIll), drafts::Action::Depth(words::Depth::Plain).into()];
    assert_eq!(
        email("[reason]. Sorry: [reason].", &ill),
        "My child is ill and needs me. Sorry: my child is ill and needs me."
    );
    let formal = [drafts::Action::Register(Register::Formal).into()];
    assert_eq!(email("I am sorry, but [reason].", &formal), "I am sorry, but I am not well at the moment.");
}

#[test]
fn messages_to_a_recruiter_use_the_recruiters_name() {
    let mut more = everything();
    more.push(set(Change::ViaRecruiter(true)));
    let body = "Dear [name],\nIt is about [interview].";
    let recruiter = |more: &[Action]| filled_message(MessageKind::RecruiterEmail, None, body, more).body;
    let unnamed = recruiter(&more);
    assert!(unnamed.starts_with("Dear hiring team,\nIt is about our interview for the Analyst role"), "{unnamed}");
    let call = filled_message(MessageKind::Call, None, "Hello [name].\nIt is about [interview].", &more).body;
    assert!(call.starts_with("Hello.\nIt is about the interview you arranged for the Analyst"), "{call}");
    assert!(email(body, &more).starts_with("Dear Ms Lee,"));
    more.push(typed(Field::Recruiter, "Dana"));
    assert!(recruiter(&more).starts_with("Dear Dana,"));
}

#[test]
fn a_time_is_given_in_both_zones_if_they_differ() {
    let more = dated("Asia/Kolkata");
    let both = "10:00 Kolkata time, UTC+5:30 (04:30 London time, UTC)";
    assert_eq!(email("At [time]. Bye.", &more), format!("At {both}. Bye."));
    assert_eq!(email("At [time] [time zone]. Bye.", &more), format!("At {both}. Bye."));
}

#[test]
fn an_unfillable_subject_stays_ours() {
    let subject = |subject, more: &[Action]| {
        filled_message(MessageKind::Email, Some(subject), "x.", more).subject.expect("a subject")
    };
    assert_eq!(subject("A new time, [role] – [your name]", &[]), "A new time");
    assert_eq!(subject("A new time, [role] – [your name]", &everything()), "A new time, Analyst – Ada Quill");
    assert_eq!(subject("[role]", &[]), subject("[company]", &[]));
    assert!(!subject("[role]", &[]).is_empty());
}

#[test]
fn gaps_are_those_of_our_own_words_only() {
    let gaps = |subject| filled_message(MessageKind::Email, subject, "It is off.", &[]).gaps;
    assert!(gaps(Some("Off")).is_empty());
    assert!(gaps(None).iter().all(|gap| gap.field == words::Part::Subject));
    assert!(!gaps(None).is_empty());
}

#[test]
fn a_message_left_without_a_sentence_is_replaced_by_ours() {
    let ours = page(HouseRules::default(), situation(Reason::Illness, Band::Under24h)).answer().expect("an answer").2;
    let ours = &ours.iter().find(|message| message.kind == MessageKind::Email).expect("an email").body;
    assert_eq!(email("Dear [name],\nI write to [company].\nKind regards,\n[your name]", &[]), *ours);
    assert_eq!(email("[your name]", &[]), *ours);
}

#[test]
fn no_bracket_remains_for_any_situation_and_details() {
    let blanks = Blank::ALL.map(|(name, _)| name);
    let few = ["[your name]", "[name]", "[role]", "[company]", "[your number]"];
    let known_to_third_party: Vec<&str> = blanks.into_iter().filter(|name| *name != "[name]").collect();
    let bodies = |names: &[&str]| {
        let lines: Vec<String> = names.iter().map(|name| format!("- {name}")).collect();
        [names.join(" "), lines.join("\n"), names.join(". "), format!("Dear {}, hello. Bye.", names.join(", "))]
    };
    let half = [typed(Field::Role, "[x]{y}<z>"), typed(Field::Interviewer, "[name]")];
    let mut hostile = everything();
    hostile.extend(Field::ALL.iter().map(|&field| typed(field, "[role] [ ]] \u{202e}<b>")));
    let date = |band| match band {
        Band::Passed => Some("2026-11-24T17:30"),
        Band::Under24h => Some("2026-11-25T10:00"),
        Band::From24To48h => Some("2026-11-26T10:00"),
        Band::Over48h => Some("2026-12-03T14:00"),
        Band::Undated => None,
    };
    for index in 0..bodies(&blanks).len() {
        let messages = MessageKind::ALL.iter().map(|&kind| {
            let names: &[&str] = match kind {
                MessageKind::ExtensionEmail | MessageKind::OfferEmail => &few,
                MessageKind::ThirdPartyEmail => &known_to_third_party,
                _ => &blanks,
            };
            let body = serde_json::to_string(&bodies(names)[index]).expect("a text");
            let short: Vec<&str> = names.iter().copied().filter(|name| few[..4].contains(name)).take(3).collect();
            let subject = serde_json::to_string(&short.join(", ")).expect("a text");
            let spoken = has_no_subject(kind);
            let subject = if spoken { String::new() } else { format!(r#""subject": {subject},"#) };
            format!(r#""{}": {{{subject} "body": {body}}}"#, kind.id())
        });
        let house = house(&format!(r#"{{"messages": {{{}}}}}"#, messages.collect::<Vec<_>>().join(",")));
        for &reason in Reason::ALL {
            for &band in Band::ALL {
                for more in [&[], &half[..], &everything(), &hostile] {
                    for change in [None, Some(Change::ViaRecruiter(true)), Some(Change::Interest(Interest::Gone))] {
                        let mut actions = situation(reason, band).to_vec();
                        actions.extend(more.iter().cloned());
                        actions.extend(change.map(set));
                        actions.push(drafts::Action::Register(Register::Formal).into());
                        // If any detail is known, so is the date; in another zone for `half`.
                        let zone = if more.len() == half.len() { "Asia/Kolkata" } else { "Europe/London" };
                        match date(band).filter(|_| !more.is_empty()) {
                            Some(time) => actions.extend(at(zone, time)),
                            None => actions.push(set(Change::Notice(band))),
                        }
                        let (_, _, messages) = page(house.clone(), actions).answer().expect("an answer");
                        for message in messages {
                            let whole = [message.subject.as_deref().unwrap_or_default(), "\n", &message.body].concat();
                            assert!(!whole.contains(['[', ']']), "{reason:?} {band:?}: {message:?}");
                            assert!(!message.body.trim().is_empty(), "{reason:?} {band:?}: {message:?}");
                        }
                    }
                }
            }
        }
    }
}

fn has_no_subject(kind: MessageKind) -> bool {
    words::compose(&policy::Situation::new(Reason::Illness, policy::Notice::Minutes(60)), &Details::default())
        .iter()
        .any(|message| message.kind == kind && message.subject.is_none())
        || kind == MessageKind::LateCall
}

#[test]
fn the_documented_examples_are_valid() {
    let doc = include_str!("../../../../docs/house-rules.md");
    let examples: Vec<&str> = doc.split("```json\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert!(examples.len() >= 3);
    for example in examples {
        let (read, mistakes) = read(example);
        assert_eq!(mistakes, Vec::<String>::new(), "{example}");
        assert_ne!(read, HouseRules::read(&Value::Null).0, "{example}");
    }
    for (name, _) in Blank::ALL {
        assert!(doc.contains(&["`", name, "`"].concat()), "{name} is not in the document");
    }
    for kind in MessageKind::ALL {
        assert!(doc.contains(&["`", kind.id(), "`"].concat()), "{kind:?} is not in the document");
    }
    for circumstance in policy::Circumstance::ALL {
        assert!(doc.contains(&["`", circumstance.id(), "`"].concat()), "{circumstance:?} is not in the document");
    }
    for reason in Reason::ALL {
        assert!(doc.contains(&["`", reason.id(), "`"].concat()), "{reason:?} is not in the document");
    }
}
