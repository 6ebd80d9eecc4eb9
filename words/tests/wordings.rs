//! Every part of a letter has several wordings of equal worth (M18): letters differ clearly, and a choice stays while facts
//! change.
#![allow(clippy::unwrap_used, reason = "a test stops where it is wrong")]

use std::collections::BTreeSet;

use policy::{Circumstance, MessageKind, Notice, Situation};
use words::{Details, WallTime, compose};

/// The circumstances that people meet most, and how many minutes are left.
const COMMON: &[(Circumstance, i32)] = &[
    (Circumstance::Unwell, 300),
    (Circumstance::StomachBug, 300),
    (Circumstance::FluOrFever, 4000),
    (Circumstance::ChildIll, 300),
    (Circumstance::ChildcareFellThrough, 300),
    (Circumstance::FamilyEmergency, 2000),
    (Circumstance::TrainOrFlightCancelled, 120),
    (Circumstance::CarOrBikeBrokeDown, 120),
    (Circumstance::WorkOrShift, 6000),
    (Circumstance::Exam, 6000),
    (Circumstance::AnAppointmentICannotMove, 6000),
    (Circumstance::AnotherInterviewAtThatHour, 6000),
    (Circumstance::HolidayBooked, 9000),
    (Circumstance::Forgot, -120),
    (Circumstance::Overslept, -120),
    (Circumstance::MisreadTheTimeOrZone, -120),
    (Circumstance::SignedElsewhere, 6000),
    (Circumstance::StayingWhereIAm, 6000),
    (Circumstance::NotTheRightRole, 6000),
    (Circumstance::Pay, 6000),
];

fn details(wording: u32) -> Details {
    let time = |text| WallTime::parse(text).unwrap();
    Details {
        your_name: "Tom Reed".to_owned(),
        interviewer: "Hannah Weber".to_owned(),
        role: "Account Manager".to_owned(),
        alternatives: vec![time("2026-12-10T10:00"), time("2026-12-11T14:00")],
        wording,
        ..Details::default()
    }
}

fn email(circumstance: Circumstance, minutes: i32, details: &Details) -> String {
    let situation = Situation::about(circumstance, Notice::Minutes(minutes));
    let messages = compose(&situation, details);
    messages.into_iter().find(|message| message.kind == MessageKind::Email).unwrap().body
}

/// Without greeting, close and name.
fn sentences(body: &str) -> BTreeSet<&str> {
    let paragraphs: Vec<&str> = body.split("\n\n").collect();
    let inner = paragraphs.get(1..paragraphs.len() - 1).unwrap();
    inner.iter().flat_map(|paragraph| paragraph.split_inclusive(['.', '?'])).map(str::trim).collect()
}

#[test]
fn there_are_four_clearly_different_letters_for_each_common_case() {
    for &(circumstance, minutes) in COMMON {
        let letters: Vec<String> = (0..4).map(|wording| email(circumstance, minutes, &details(wording))).collect();
        for (index, one) in letters.iter().enumerate() {
            for other in letters.iter().skip(index + 1) {
                let (one_says, other_says) = (sentences(one), sentences(other));
                let shared = one_says.intersection(&other_says).count();
                assert!(
                    shared * 2 <= one_says.len().min(other_says.len()),
                    "{circumstance:?}: {shared} sentences are the same\n{one}\n\n{other}"
                );
            }
        }
    }
}

#[test]
fn two_people_who_draw_a_number_each_hardly_ever_send_the_same_letter() {
    for &(circumstance, minutes) in COMMON {
        let letters: BTreeSet<String> = (0..64_u32)
            .map(|number| email(circumstance, minutes, &details(number.wrapping_mul(2_654_435_761))))
            .collect();
        assert!(letters.len() >= 12, "{circumstance:?}: {} different letters of 64", letters.len());
    }
}

#[test]
fn the_choice_stays_while_facts_change() {
    for &(circumstance, minutes) in COMMON {
        for wording in 0..6 {
            let full = details(wording);
            let named = Details { your_name: "Ada".to_owned(), phone: "555 0100".to_owned(), ..full.clone() };
            let news = |details| email(circumstance, minutes, details).split("\n\n").nth(1).map(str::to_owned);
            assert_eq!(news(&full), news(&named), "{circumstance:?} {wording}");
        }
    }
}

#[test]
fn every_number_is_a_wording() {
    for wording in [0, 1, 5, u32::MAX - 1, u32::MAX] {
        assert!(!email(Circumstance::ChildIll, 300, &details(wording)).is_empty());
    }
}
