//! What a sentence under "What has happened?" leads to.

use std::rc::Rc;

use policy::{Change, Circumstance, Interest, Kind, Said};

use words::WallTime;

use super::found;
use crate::derived::HOUR;
use crate::model::answers::{self, Choice};
use crate::model::{Action, Rough, Screen, Told, interview, ui};
use crate::page::{News, Page};
use crate::reader::{Reading, When};
use crate::testing::{NOW, page_after, page_at};

/// Types a sentence and taps the first candidate.
fn tap_first(page: &mut Page, text: &str) {
    page.does(ui::Action::Search(text.to_owned()));
    let candidates = Rc::clone(&page.derived.candidates);
    let first = candidates.found.first().expect("a candidate").clone();
    let sentence = candidates.sentence.clone().expect("a sentence");
    page.does(Action::FromSentence(first.kind, first.choice, sentence));
}

#[test]
fn a_sentence_and_two_touches_lead_to_the_letter() {
    let mut page = page_after([]);
    tap_first(&mut page, "my kid has a fever and the interview is tomorrow at 10");
    assert_eq!(page.model.answers.circumstance, Some(Circumstance::ChildIll));
    assert_eq!(page.model.interview.at().map(WallTime::form).as_deref(), Some("2026-11-25T10:00"));
    assert_eq!(
        (page.model.ui.screen, &page.model.ui.from_sentence.time),
        (Screen::Which, &Told::Hour),
        "it is seen first"
    );
    page.does(interview::Action::Use(None));
    assert_eq!(page.model.ui.screen, Screen::Answer);
    assert!(page.derived.answer.is_some());
}

#[test]
fn a_zone_that_is_named_is_that_of_the_interview() {
    let mut page = page_after([]);
    tap_first(&mut page, "interview is thursday 3pm Berlin time but I have to work");
    assert_eq!(page.model.interview.zone.as_deref(), Some("Europe/Berlin"));
    assert_eq!(page.model.interview.at().map(WallTime::form).as_deref(), Some("2026-11-26T15:00"));
    // Whose clock it is by is not known, so no hour is taken.
    let mut page = page_after([]);
    tap_first(&mut page, "interview is thursday 3pm Atlantis time but I have to work");
    assert_eq!(page.model.interview.at(), None);
}

#[test]
fn the_zone_of_an_earlier_sentence_goes_with_it_and_one_chosen_since_stays() {
    let mut page = page_after([]);
    tap_first(&mut page, "interview is thursday 3pm Berlin time but I have to work");
    page.does(ui::Action::Go(Screen::Start));
    tap_first(&mut page, "my kid has a fever and the interview is tomorrow at 10");
    assert_eq!(page.model.interview.zone, None);
    tap_first(&mut page, "interview is thursday 3pm Berlin time but I have to work");
    page.does(interview::Action::Zone("Asia/Tokyo".to_owned()));
    tap_first(&mut page, "my kid has a fever and the interview is tomorrow at 10");
    assert_eq!(page.model.interview.zone.as_deref(), Some("Asia/Tokyo"));
}

#[test]
fn what_is_sure_stands_alone_and_what_is_not_has_others_beside_it() {
    let mut page = page_after([]);
    page.does(ui::Action::Search("my kid has a fever".to_owned()));
    assert_eq!(found(&page), [Circumstance::ChildIll]);
    page.does(ui::Action::Search("either the kids are sick or my sitter is, and the car died".to_owned()));
    assert!((2..=3).contains(&found(&page).len()), "{:?}", found(&page));
}

#[test]
fn nothing_is_answered_before_a_touch() {
    let mut page = page_after([]);
    page.does(ui::Action::Search("my kid has a fever, they said no other date, interview tomorrow at 10".to_owned()));
    assert_eq!(page.model.answers, answers::Answers::default());
    assert!(!page.model.interview.is_answered());
}

#[test]
fn each_fact_is_an_answer_that_can_be_changed() {
    let mut page = page_after([]);
    tap_first(&mut page, "I really want this job but my train is cancelled and they said no other date");
    assert_eq!(page.model.answers.interest, Some(Interest::Keen));
    assert_eq!(page.model.answers.said, Some(Said::Refused));
    let facts = [Change::Interest(Interest::Keen), Change::Said(Said::Refused)];
    assert!(facts.iter().all(|fact| page.model.ui.from_sentence.facts.contains(fact)));
    page.does(answers::Action::Set(Change::Said(Said::Nothing)));
    assert_eq!(page.model.answers.said, Some(Said::Nothing));
}

#[test]
fn another_sentence_takes_the_place_of_what_the_first_one_said() {
    let mut page = page_after([]);
    tap_first(&mut page, "my train is cancelled and they said no other date");
    page.does(ui::Action::Go(Screen::Start));
    tap_first(&mut page, "my kid has a fever and I really want this job");
    assert_eq!((page.model.answers.said, page.model.answers.interest), (None, Some(Interest::Keen)));
}

#[test]
fn a_day_without_an_hour_is_filled_in_and_the_hour_asked_for() {
    let mut page = page_after([]);
    tap_first(&mut page, "my kid has a fever and the interview is on Friday");
    let interview = &page.model.interview;
    assert_eq!((interview.date.as_str(), interview.time.as_str(), interview.exact), ("2026-11-27", "", false));
    assert_eq!(page.model.ui.from_sentence.time, Told::Day);
    // Whoever does not know the hour goes on without it, and the letter says the day.
    page.does(ui::Action::Go(Screen::Answer));
    assert!(page.main_letter().shown().body.contains("Friday 27 November"), "{}", page.main_letter().shown().body);
}

#[test]
fn today_and_tomorrow_are_taken_as_they_are() {
    for (day, rough) in [("today", Rough::Today), ("tomorrow", Rough::Tomorrow)] {
        let mut page = page_after([]);
        tap_first(&mut page, &format!("my kid has a fever and the interview is {day}"));
        assert_eq!(page.model.interview.rough, Some(rough));
        assert_eq!(page.model.ui.screen, Screen::Which, "it is seen first");
    }
}

#[test]
fn of_two_ways_to_read_a_day_neither_is_taken_unasked() {
    let mut page = page_after([]);
    tap_first(&mut page, "I have to work, my interview is 12/03 at 3pm");
    assert!(!page.model.interview.is_answered());
    let Told::Either(whens) = page.model.ui.from_sentence.time.clone() else {
        panic!("{:?}", page.model.ui.from_sentence.time)
    };
    let at = |form| When::At(WallTime::parse(form).expect("a time"));
    assert_eq!(whens, [at("2027-03-12T15:00"), at("2026-12-03T15:00")]);
    page.does(interview::Action::Use(Some(WallTime::parse("2026-12-03T15:00").expect("a time"))));
    assert_eq!(page.model.ui.screen, Screen::Answer);
}

/// A page after 22:30 in New York, on Tuesday; by UTC it is Wednesday.
fn page_late_in_new_york(own_zone: &str, sentence: &str) -> Page {
    let mut page = page_at(NOW + 9.5 * HOUR, own_zone);
    tap_first(&mut page, sentence);
    page
}

#[test]
fn where_the_browser_hides_its_zone_an_hour_counts_only_once_the_zone_is_chosen() {
    for hidden in ["UTC", "Atlantic/Reykjavik"] {
        let sentence = "my kid is ill, interview tomorrow at 10";
        let mut page = page_late_in_new_york(hidden, sentence);
        assert!(page.derived.time.asks_zone, "{hidden}");
        assert_eq!((page.derived.time.notice, page.derived.answer.is_some()), (None, false), "{hidden}");
        let at = page.derived.candidates.hour_in("America/New_York", &page.around).expect("an hour");
        for action in [interview::Action::Zone("America/New_York".to_owned()), interview::Action::Set(at)] {
            page.does(action);
        }
        assert!(!page.derived.time.asks_zone, "{hidden}");
        // Tomorrow is Wednesday there, and Thursday by UTC.
        let known = page_late_in_new_york("America/New_York", sentence);
        assert_eq!(page.derived.time.notice, known.derived.time.notice, "{hidden}");
        assert_eq!(page.derived.time.notice, Some(policy::Notice::Minutes(11 * 60 + 30)), "{hidden}");
    }
}

#[test]
fn where_the_browser_hides_its_zone_a_distance_needs_none_and_tells_no_day() {
    let mut page = page_late_in_new_york("UTC", "my kid has a fever and the interview is in 47 minutes");
    page.does(ui::Action::Go(Screen::Answer));
    assert_eq!(page.answer().expect("an answer").0.notice, policy::Notice::Minutes(47));
    assert_eq!(page.derived.details.day, None);
}

/// Everything the letters say, subjects included.
fn letters(page: &Page) -> String {
    format!("{:?}", page.answer().expect("an answer").2)
}

#[test]
fn an_hour_told_as_a_distance_counts_and_no_letter_says_it() {
    let mut page = page_after([]);
    tap_first(&mut page, "my kid has a fever and the interview is in 47 minutes");
    page.does(ui::Action::Go(Screen::Answer));
    let (situation, ..) = page.answer().expect("an answer");
    assert_eq!(situation.notice, policy::Notice::Minutes(47));
    assert_eq!(crate::components::answer::recap_line(&page), "My child is ill · in about 45 minutes");
    assert!(letters(&page).contains("today") && !letters(&page).contains("18:47"), "{}", letters(&page));
    // It is the hour once the person says so.
    page.does(interview::Action::Use(None));
    assert!(letters(&page).contains("18:47"), "{}", letters(&page));
}

#[test]
fn a_distance_beyond_midnight_is_told_as_tomorrow() {
    let mut page = page_after([]);
    tap_first(&mut page, "my kid has a fever and the interview is in 14 hours");
    page.does(ui::Action::Go(Screen::Answer));
    assert!(letters(&page).contains("tomorrow") && !letters(&page).contains("08:00"), "{}", letters(&page));
}

#[test]
fn what_they_said_in_the_sentence_reaches_the_answer_without_another_tap() {
    let mut page = page_after([]);
    tap_first(&mut page, "my kid has a fever, interview tomorrow at 10 and they said come anyway");
    page.does(interview::Action::Use(None));
    assert_eq!(page.answer().expect("an answer").0.said, Said::ComeAnyway);
}

#[test]
fn without_the_reading_module_the_field_searches_labels() {
    let mut page = page_after([]);
    page.hear(NOW, News::Reading(Reading::Failed));
    page.does(ui::Action::Search("my child is ill".to_owned()));
    assert!(page.derived.candidates.sentence.is_none());
    assert_eq!(found(&page).first(), Some(&Circumstance::ChildIll));
    page.does(ui::Action::Choose(Kind::FamilyOrHome, Choice::Ours(Circumstance::ChildIll)));
    assert_eq!(page.model.answers.circumstance, Some(Circumstance::ChildIll));
}

#[test]
fn the_cause_goes_into_no_letter_by_itself() {
    let mut page = page_after([]);
    tap_first(&mut page, "my kid has a fever and the interview is tomorrow at 10");
    page.does(interview::Action::Use(None));
    let cause = page.derived.candidates.sentence.as_ref().and_then(|sentence| sentence.cause.clone());
    assert_eq!(cause.as_deref(), Some("my kid has a fever"));
    assert!(page.model.drafts.typed.own_line.is_empty());
    assert!(!page.main_letter().shown().body.contains("my kid has a fever"));
}
