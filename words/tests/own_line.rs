//! A person's own line takes the place of the cause (M20), and the rest of the message goes with it.
#![allow(clippy::unwrap_used, reason = "a test stops where it is wrong")]

use policy::{Circumstance, Contact, MessageKind, Notice, Situation};
use words::{Details, Register, compose};

fn email(circumstance: Circumstance, minutes: i32, own_line: &str, register: Register) -> String {
    let situation = Situation::about(circumstance, Notice::Minutes(minutes));
    let details = Details { own_line: own_line.to_owned(), register, ..Details::default() };
    compose(&situation, &details).into_iter().find(|message| message.kind == MessageKind::Email).unwrap().body
}

#[test]
fn it_stands_as_it_is_in_both_registers() {
    for register in [Register::Natural, Register::Formal] {
        let body = email(Circumstance::ChildIll, 600, "my daughter has chickenpox", register);
        assert!(body.contains("my daughter has chickenpox"), "{body}");
        assert!(!body.contains("my child"), "{body}");
    }
}

#[test]
fn who_has_apologised_in_it_does_not_apologise_again() {
    for register in [Register::Natural, Register::Formal] {
        for line in ["I'm sorry, but my boiler burst", "my apologies, my boiler burst"] {
            let body = email(Circumstance::EmergencyAtHome, 600, line, register).to_lowercase();
            assert_eq!(body.matches("sorry").count() + body.matches("apolog").count(), 1, "{body}");
        }
    }
}

#[test]
fn who_was_not_called_does_not_say_that_they_cannot_come() {
    let body = email(Circumstance::NobodyCalled, -120, "I waited for an hour", Register::Natural);
    assert!(body.contains("I waited for an hour.") && !body.contains("can't make it"), "{body}");
}

#[test]
fn how_late_is_said_and_the_reason_stays() {
    let situation = Situation::about(Circumstance::RunningLate, Notice::Minutes(10));
    for (line, email, spoken) in [
        ("20 minutes late", "running 20 minutes late for our interview today", "I'm running 20 minutes late"),
        ("I'll be there by 10:20", "I expect to be there by 10:20.", "I expect to be there by 10:20."),
    ] {
        let details = Details { own_line: line.to_owned(), ..Details::default() };
        for contact in [Contact::NoNumber, Contact::Number] {
            for message in compose(&Situation { contact, ..situation }, &details) {
                let says = if message.kind == MessageKind::Email { email } else { spoken };
                assert!(message.body.contains(says), "{line}: {}", message.body);
                let explains = message.kind != MessageKind::Email || message.body.contains("I've been held up");
                assert!(explains, "{line}: {}", message.body);
            }
        }
    }
}
