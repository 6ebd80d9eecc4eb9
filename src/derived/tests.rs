//! What follows from what a person did.

mod in_words;
mod sentence;
mod time;

use std::rc::Rc;

use policy::Change;
use policy::{
    Band, Circumstance, Contact, Format, Insist, Interest, Kind, Likelihood, MessageKind, NewTime, Notice, Question,
    Reason, Said, Situation, Stage, Stake, Verdict,
};
use words::{Date, Depth, Field, Message, Register};

use super::*;
use crate::model::answers::Choice;
use crate::model::drafts::Day;
use crate::model::{Action, answers, drafts, interview, ui};
use crate::page::{News, Page};
use crate::reader::native;
use crate::testing::{NOW, at, choose, hours_from_now, page_after, page_at, set, typed, write};

const EMAIL: MessageKind = MessageKind::Email;

fn ill_today() -> [Action; 2] {
    [set(Change::Reason(Reason::Illness)), set(Change::Notice(Band::Under24h))]
}

fn verdict(page: &Page) -> Option<Verdict> {
    page.answer().map(|(_, advice, _)| advice.verdict)
}

#[test]
fn two_answers_are_enough_for_a_verdict_and_an_email() {
    let [reason, notice] = ill_today();
    assert_eq!(verdict(&page_after([reason.clone()])), None);
    assert_eq!(verdict(&page_after([notice.clone()])), None);
    let page = page_after([reason, notice]);
    assert_eq!(verdict(&page), Some(Verdict::Reschedule));
    assert_eq!(page.main_letter().kind, EMAIL);
}

#[test]
fn until_the_letters_are_there_the_advice_stands_without_them() {
    let mut page = page_after([]);
    let ready = std::mem::take(&mut page.around.letters);
    for action in ill_today() {
        page.does(action);
    }
    assert_eq!(verdict(&page), Some(Verdict::Reschedule));
    let answer = |page: &Page| page.derived.answer.clone().expect("an answer");
    assert_eq!((answer(&page).letters.len(), answer(&page).main), (0, None));
    page.hears(News::Letters(ready));
    assert_eq!(answer(&page).main, Some(EMAIL));
    assert!(page.main_letter().composed().body.contains("not well"));
}

#[test]
fn what_was_written_stays_where_the_letters_fail() {
    let mut page = page_after(ill_today());
    page.does(write(&page, EMAIL, "My own words"));
    page.hears(News::Letters(Letters::Failed));
    let letters = page.derived.answer.clone().expect("an answer").letters;
    assert_eq!(letters.iter().map(|letter| letter.kind).collect::<Vec<_>>(), [EMAIL]);
    assert_eq!(page.main_letter().shown().body, "My own words");
}

#[test]
fn something_else_needs_an_answer_to_the_first_question() {
    let [_, notice] = ill_today();
    let mut page = page_after([set(Change::Reason(Reason::Other)), notice]);
    assert_eq!(verdict(&page), None);
    page.does(set(Change::Answer(Question::Relevance, false)));
    assert_eq!(verdict(&page), Some(Verdict::Attend));
}

#[test]
fn the_policy_is_asked_once_where_the_situation_has_changed() {
    let mut page = page_after(ill_today());
    let [zone, at] = hours_from_now("Asia/Kolkata", 60.0);
    for (change, asked) in [
        (set(Change::Interest(Interest::Gone)), 1),
        (typed(Field::Role, "Analyst"), 0),
        (drafts::Action::AnotherWording(None).into(), 0),
        (drafts::Action::OwnMessage("Hello".to_owned()).into(), 0),
        (zone, 0),
        (at, 1),
    ] {
        ASSESSED.set(0);
        page.does(change.clone());
        assert_eq!(ASSESSED.get(), asked, "{change:?}");
    }
    ASSESSED.set(0);
    page.passes(NOW + HOUR);
    assert_eq!(ASSESSED.get(), 1);
}

/// What components take stays the same object, so that they are not rendered again.
#[test]
fn a_key_in_a_field_changes_the_letters_and_the_details_only() {
    let mut page = page_after(ill_today().into_iter().chain([typed(Field::Phone, "020 7946 095")]));
    let before = page.derived.clone();
    page.does(typed(Field::Phone, "020 7946 0958"));
    let (old, new) = (before.answer.expect("an answer"), page.derived.answer.clone().expect("an answer"));
    assert!(Rc::ptr_eq(&old.advice, &new.advice));
    assert!(Rc::ptr_eq(&old.times, &new.times));
    assert!(Rc::ptr_eq(&old.periods, &new.periods));
    assert!(Rc::ptr_eq(&before.candidates, &page.derived.candidates));
    assert!(Rc::ptr_eq(&before.own_findings, &page.derived.own_findings));
    assert_eq!((old.situation, before.asked), (new.situation, page.derived.asked));
    assert_ne!(before.details, page.derived.details);
    let letter =
        |answer: &Answer, kind| Rc::clone(answer.letters.iter().find(|letter| letter.kind == kind).expect("a letter"));
    assert!(letter(&old, EMAIL) != letter(&new, EMAIL), "the email names the number");
    let text = MessageKind::ShortText;
    assert!(letter(&old, text) == letter(&new, text), "the short text does not");
    page.does(drafts::Action::OwnMessage("Hello".to_owned()));
    let same = page.derived.answer.clone().expect("an answer");
    assert!(Rc::ptr_eq(&letter(&new, EMAIL), &letter(&same, EMAIL)), "what no letter is composed from");
}

#[test]
fn a_letter_is_composed_once_somebody_looks_at_it() {
    let mut page = page_after(ill_today());
    COMPOSED.set(0);
    for role in ["A", "An", "Analyst"] {
        page.does(typed(Field::Role, role));
    }
    assert_eq!(COMPOSED.get(), 0, "nobody has looked");
    let letter = page.main_letter();
    for _ in 0..2 {
        assert!(letter.shown().body.contains("Analyst"));
    }
    page.does(drafts::Action::OwnMessage("Hello".to_owned()));
    assert!(page.main_letter().shown().body.contains("Analyst"));
    assert_eq!(COMPOSED.get(), 1, "once for all looks");
    let (situation, _, messages) = page.answer().expect("an answer");
    assert_eq!(messages, words::compose(&situation, &page.derived.details), "alone as among all");
}

#[test]
fn an_edit_is_kept_until_it_is_discarded_and_can_be_had_back() {
    let mut page = page_after(ill_today());
    page.does(write(&page, EMAIL, "My own words"));
    page.does(typed(Field::Role, "Analyst"));
    page.does(set(Change::Interest(Interest::Gone)));
    let edit = page.main_letter().edit.clone().expect("the edit");
    assert_eq!(edit.text.body, "My own words");
    assert_ne!(*page.main_letter().composed(), edit.from);
    page.does(drafts::Action::DiscardEdit(EMAIL));
    assert_eq!(page.main_letter().edit, None);
    // The last change is the text, so undo takes back the text and not a fact.
    page.does(Action::Undo);
    assert_eq!(page.main_letter().edit, Some(edit));
    assert_eq!(page.model.answers.interest, Some(Interest::Gone));
}

#[test]
fn an_edit_back_to_the_composed_text_is_removed() {
    let mut page = page_after(ill_today());
    page.does(write(&page, EMAIL, "My own words"));
    let fresh = page.main_letter().composed().body.clone();
    page.does(write(&page, EMAIL, &fresh));
    assert!(page.model.drafts.edits.is_empty());
    assert!(!page.model.has_typed());
}

#[test]
fn every_what_if_leads_to_the_promised_advice() {
    for &reason in Reason::ALL {
        for &band in Band::ALL {
            let facts = || {
                [set(Change::Reason(reason)), set(Change::Notice(band)), set(Change::Answer(Question::Relevance, true))]
            };
            let (_, advice, _) = page_after(facts()).answer().expect("an answer");
            for entry in advice.what_if {
                let there = page_after(facts().into_iter().chain([set(entry.change)]));
                let (_, then, _) = there.answer().expect("an answer");
                assert_eq!((then.verdict, then.plan, then.to), (entry.verdict, entry.plan, entry.to), "{entry:?}");
            }
        }
    }
}

#[test]
fn questions_are_asked_if_they_matter_and_stay_until_the_reason_changes() {
    let mut page = page_after(ill_today());
    let asks = |page: &Page, question| page.derived.asked.has(question);
    assert!(asks(&page, SideQuestion::Contact) && !asks(&page, SideQuestion::Preparation));
    page.does(set(Change::Notice(Band::Over48h)));
    assert!(asks(&page, SideQuestion::Contact));
    page.does(set(Change::Reason(Reason::Unprepared)));
    assert!(!asks(&page, SideQuestion::Contact) && asks(&page, SideQuestion::Preparation));
}

#[test]
fn every_fact_reaches_the_policy() {
    let mut page = page_after(ill_today());
    for change in [
        Change::Format(Format::Task),
        Change::Contact(Contact::OnSite),
        Change::Stage(Stage::Met),
        Change::Said(Said::ComeAnyway),
        Change::Likelihood(Likelihood::May),
        Change::NewTime(NewTime::Part),
        Change::Stake(Stake::ThirdParty),
    ] {
        let (before, ..) = page.answer().expect("an answer");
        page.does(set(change));
        assert_eq!(page.answer().map(|(situation, ..)| situation), Some(change.apply(&before)), "{change:?}");
    }
}

#[test]
fn tomorrow_counts_as_under_a_day() {
    let tomorrow = crate::model::interview::Action::Rough(Rough::Tomorrow);
    let page = page_after([set(Change::Reason(Reason::Illness)), tomorrow.into()]);
    assert_eq!(page.answer().map(|(_, advice, _)| advice.notice), Some(Band::Under24h));
}

#[test]
fn the_offer_is_another_employers() {
    let page = page_after([
        set(Change::Reason(Reason::PendingOffer)),
        set(Change::Notice(Band::Over48h)),
        typed(Field::Company, "Acme"),
        typed(Field::OfferRole, "Chef role "),
        typed(Field::OfferContact, "Ms Lee"),
        drafts::Action::Day(Day::ExtensionUntil, "2026-12-08".to_owned()).into(),
    ]);
    assert_eq!(page.derived.details.offer.role, "Chef");
    let (_, _, messages) = page.answer().expect("an answer");
    let whole = format!("{messages:?}");
    assert!(whole.contains("Ms Lee") && whole.contains("Chef") && whole.contains("8 December"), "{whole}");
    assert!(!whole.contains("Acme"), "{whole}");
}

#[test]
fn letters_know_the_devices_date_and_how_zones_are_called() {
    let page = page_after(hours_from_now("Asia/Kolkata", 20.0));
    assert_eq!(page.derived.details.today.map(Date::form).as_deref(), Some("2026-11-24"));
    assert_eq!(page.derived.details.zone_names, ["India time", "UK time"]);
    let mut page = page_at(NOW, "America/Nuuk");
    for action in hours_from_now("Asia/Kolkata", 20.0) {
        page.does(action);
    }
    assert_eq!(page.derived.details.zone_names, ["India time", "Nuuk time"]);
    // After midnight in India, it is still the evening before in London.
    let device = page_at(NOW + 2.0 * HOUR, "Asia/Kolkata");
    assert_eq!(device.derived.details.today.map(Date::form).as_deref(), Some("2026-11-25"));
}

#[test]
fn the_usual_depth_holds_until_another_is_chosen() {
    let depth = |page: &Page| page.derived.answer.as_ref().expect("an answer").depth;
    let mut page = page_after(ill_today());
    assert_eq!((depth(&page), page.derived.details.depth), (Depth::Private, None));
    page.does(choose(Circumstance::CourtOrJury));
    assert_eq!(depth(&page), words::cause_words(Circumstance::CourtOrJury).usual);
    page.does(drafts::Action::Depth(Depth::Plain));
    page.does(choose(Circumstance::Unwell));
    assert_eq!((depth(&page), page.derived.details.depth), (Depth::Plain, Some(Depth::Plain)));
}

#[test]
fn another_wording_comes_round_and_replaces_an_edit_when_confirmed() {
    let mut page = page_after(ill_today());
    let body = |page: &Page| page.main_letter().shown().body.clone();
    let first = body(&page);
    for _ in 1..drafts::WORDINGS {
        page.does(drafts::Action::AnotherWording(None));
        assert_ne!(body(&page), first);
    }
    page.does(drafts::Action::AnotherWording(None));
    assert_eq!(body(&page), first);
    page.does(write(&page, EMAIL, "My own words"));
    page.does(drafts::Action::AnotherWording(Some(EMAIL)));
    assert_ne!(body(&page), "My own words");
    page.does(Action::Undo);
    assert_eq!(body(&page), "My own words");
}

#[test]
fn other_interviews_get_nothing_that_is_about_the_first() {
    let mut page = page_after(Field::ALL.iter().map(|&field| typed(field, "Acme")));
    // These are the sender's own, whoever is written to.
    page.model.drafts.typed.your_name.clear();
    page.model.drafts.typed.phone.clear();
    page.model.drafts.typed.own_line.clear();
    let other = OtherInterview { company: "Bolt".to_owned(), ..OtherInterview::default() };
    let (_, message) = withdrawal(&other, &page.model.drafts, &page.around);
    let body = message.expect("a message").body;
    assert!(!body.contains("Acme"), "{body}");
}

#[test]
fn the_status_after_copying_names_only_what_is_missing() {
    let copied = |actions: Vec<Action>, what| {
        let page = page_after(ill_today().into_iter().chain(actions));
        let answer = page.derived.answer.expect("an answer");
        crate::labels::copied(what, &answer.letters)
    };
    let name = || typed(Field::YourName, "Sam");
    let role = || typed(Field::Role, "Analyst");
    let dated = || hours_from_now("Europe/London", 60.0).to_vec();
    let email = crate::model::What::Text(EMAIL);
    assert_eq!(copied([dated(), vec![name(), role()]].concat(), email), "Copied: email text");
    assert_eq!(
        copied([dated(), vec![role()]].concat(), email),
        "Copied: email text. Before you send it, add your name."
    );
    assert_eq!(copied(vec![], crate::model::What::Text(MessageKind::Call)), "Copied: call script");
    let rewritten = write(&page_after(ill_today()), EMAIL, "My own words");
    assert_eq!(copied(vec![rewritten], email), "Copied: email text");
    let both = crate::model::What::Both(EMAIL);
    assert_eq!(copied(vec![role()], both), "Copied: subject and text. Before you send it, add your name.");
}

#[test]
fn earlier_text_is_looked_over_once_the_reading_module_is_ready() {
    let mut page = page_after([]);
    page.hears(News::Reading(Reading::Waiting));
    page.does(drafts::Action::OwnMessage("Something came up, please cancel.".to_owned()));
    assert!(page.derived.own_findings.is_empty());
    page.hears(News::Reading(native::ready()));
    assert!(!page.derived.own_findings.is_empty());
}

#[test]
fn a_key_elsewhere_does_not_look_over_the_own_message_again() {
    let mut page = page_after(ill_today());
    let mut looked_over = |action: Action| {
        REVIEWED.set(0);
        page.does(action);
        (REVIEWED.get(), page.derived.own_findings.len())
    };
    let own = |text: &str| Action::from(drafts::Action::OwnMessage(text.to_owned()));
    let (times, found) = looked_over(own("Something came up, please cancel."));
    assert!(times == 1 && found > 0);
    for elsewhere in [
        drafts::Action::TheirNumber("020 7946 0123".to_owned()).into(),
        ui::Action::Search("my child is ill".to_owned()).into(),
        interview::Action::InWords("Thursday".to_owned()).into(),
    ] {
        assert_eq!(looked_over(elsewhere), (0, found));
    }
    // What it is about is another thing now.
    assert_eq!(looked_over(set(Change::Reason(Reason::Accident))).0, 1);
    assert_eq!(looked_over(own("")), (0, 0));
}

#[test]
fn a_finding_that_would_do_harm_stops_the_copy_once_and_not_in_haste() {
    let mut page = page_after(ill_today());
    page.does(write(
        &page,
        EMAIL,
        "Dear Ms Lee, unless you raise the salary I will cancel. Otherwise I will take legal action.",
    ));
    let letter = page.main_letter();
    let harm = letter.harm();
    assert!(harm.is_some(), "{:?}", letter.findings);
    let what = crate::model::What::Text(EMAIL);
    let copied = crate::model::Copied { what, text: letter.shown().body.clone() };
    let copy = |now| Action::from(ui::Action::Copy { copied: copied.clone(), harm: harm.clone(), now });
    assert_eq!(page.act(NOW, &copy(NOW)), []);
    assert!(page.model.ui.status.starts_with("Before you copy: "), "{}", page.model.ui.status);
    assert_eq!(page.act(NOW, &copy(NOW + 200.0)), [], "a double click");
    assert!(page.model.ui.was_stopped(&copied.text));
    assert_eq!(page.act(NOW, &copy(NOW + 2000.0)).len(), 1);
}

/// What a text finds, by id.
fn found(page: &Page) -> Vec<Circumstance> {
    let ours = |choice: &Choice| if let Choice::Ours(circumstance) = choice { Some(*circumstance) } else { None };
    page.derived.candidates.found.iter().filter_map(|found| ours(&found.choice)).collect()
}

fn search(page: &mut Page, text: &str) -> Vec<Circumstance> {
    page.does(ui::Action::Search(text.to_owned()));
    found(page)
}

#[test]
fn any_known_word_of_a_sentence_counts() {
    let mut page = page_after([]);
    for (text, circumstance) in [
        ("child ill", Circumstance::ChildIll),
        ("my daughter has a fever", Circumstance::ChildIll),
        ("school closed", Circumstance::ChildcareFellThrough),
        ("pay", Circumstance::Pay),
        ("migrane", Circumstance::Migraine),
    ] {
        let found = search(&mut page, text);
        assert!(found.contains(&circumstance), "“{text}” finds {found:?}");
        assert!(found.len() <= 5);
    }
    assert_eq!(search(&mut page, "my daughter has a fever").first(), Some(&Circumstance::ChildIll));
    assert_eq!(search(&mut page, "xyzzy"), []);
    assert_eq!(search(&mut page, " "), []);
}

#[test]
fn what_says_all_the_words_comes_first() {
    let mut page = page_after([]);
    for (text, circumstance) in [
        ("running late", Circumstance::RunningLate),
        ("I am late", Circumstance::RunningLate),
        ("I have to work then", Circumstance::WorkOrShift),
        ("I must work", Circumstance::WorkOrShift),
    ] {
        let found = search(&mut page, text);
        assert_eq!(found.first(), Some(&circumstance), "“{text}” finds {found:?}");
    }
}

#[test]
fn without_the_reading_module_a_search_finds_labels_and_hints() {
    let mut page = page_after([]);
    page.hears(News::Reading(Reading::Failed));
    assert_eq!(search(&mut page, "migrane"), []);
    assert_eq!(search(&mut page, "migraine"), [Circumstance::Migraine]);
    // The text that is there is searched anew when the module comes.
    search(&mut page, "migrane");
    page.hears(News::Reading(native::ready()));
    assert_eq!(found(&page), [Circumstance::Migraine]);
}

#[test]
fn every_circumstance_is_offered_under_a_kind() {
    let house = &page_after([]).around.house;
    let offered: Vec<Choice> = Kind::ALL.iter().flat_map(|&kind| offered::choices(kind, house)).collect();
    for &circumstance in Circumstance::ALL {
        assert!(offered.contains(&Choice::Ours(circumstance)), "{circumstance:?}");
    }
    assert!(offered::choices(Kind::Health, house).contains(&Choice::Ours(Circumstance::ChildIll)));
    let first = offered::choices(Kind::FamilyOrHome, house);
    assert_eq!(first.first(), Some(&Choice::Ours(Circumstance::FamilyEmergency)));
    assert!(first.iter().take(5).any(|choice| *choice == Choice::Ours(Circumstance::ChildIll)));
}
