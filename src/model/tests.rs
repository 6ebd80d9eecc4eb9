//! The reducers.

use policy::{Band, Change, Circumstance, Insist, Interest, Kind, Question, Reason};
use words::Field;

use super::answers::Choice;
use super::*;
use crate::testing::{choose, set, typed};

fn after(actions: impl IntoIterator<Item = Action>) -> Model {
    let mut model = Model::default();
    for action in actions {
        model.reduce(&action);
    }
    model
}

fn ill_today() -> [Action; 2] {
    [set(Change::Reason(Reason::Illness)), set(Change::Notice(Band::Under24h))]
}

#[test]
fn three_taps_lead_to_the_answer() {
    let child = Choice::Ours(Circumstance::ChildIll);
    let mut model = Model::default();
    let effects =
        model.reduce(&ui::Action::Choose(Kind::FamilyOrHome, Choice::Ours(Circumstance::FamilyEmergency)).into());
    assert_eq!((model.ui.screen, effects), (Screen::Which, vec![Effect::Focus(Target::Screen)]));
    assert_eq!(model.answers.circumstance, Some(Circumstance::FamilyEmergency), "the general one counts already");
    model.reduce(&answers::Action::Choose(child).into());
    assert_eq!(model.ui.screen, Screen::Which);
    let effects = model.reduce(&interview::Action::Rough(Rough::Today).into());
    assert_eq!((model.ui.screen, effects), (Screen::Answer, vec![Effect::Focus(Target::Screen)]));
    // Later the same answer changes in place.
    assert_eq!(model.reduce(&set(Change::Notice(Band::Over48h))), []);
}

#[test]
fn something_else_leads_on_once_its_first_question_is_answered() {
    let other = ui::Action::Choose(Kind::SomethingElse, Choice::Ours(Circumstance::SomethingElse));
    let mut model = after([other.into(), interview::Action::Rough(Rough::Today).into()]);
    assert_eq!(model.ui.screen, Screen::Which);
    model.reduce(&answers::Action::Set(Change::Answer(Question::Relevance, true)).into());
    model.reduce(&interview::Action::Rough(Rough::Tomorrow).into());
    assert_eq!(model.ui.screen, Screen::Answer);
}

#[test]
fn an_incomplete_date_leads_nowhere() {
    let mut model = after(ill_today());
    model.ui.screen = Screen::Which;
    model.reduce(&interview::Action::Date("2026-12-03".to_owned()).into());
    assert_eq!(model.reduce(&interview::Action::Use(None).into()), []);
    model.reduce(&interview::Action::Time("14:00".to_owned()).into());
    assert_eq!(model.ui.screen, Screen::Which, "typing does not lead on");
    model.reduce(&interview::Action::Use(None).into());
    assert_eq!(model.ui.screen, Screen::Answer);
}

#[test]
fn undo_takes_back_only_the_last_change() {
    let mut model = after(ill_today());
    let what_if = set(Change::Interest(Interest::Gone));
    for change in [
        answers::Action::EarlierChanges(1).into(),
        answers::Action::Insist(Some(Insist::Reschedule)).into(),
        Action::from(interview::Action::Rough(Rough::Tomorrow)),
    ] {
        let mut model = model.clone();
        model.reduce(&what_if);
        let applied = (model.answers.clone(), model.interview.clone());
        model.reduce(&change);
        model.reduce(&Action::Undo);
        assert_eq!((model.answers, model.interview), applied, "{change:?}");
    }
    assert!(!model.can_undo());
    model.reduce(&what_if);
    model.reduce(&Action::Undo);
    assert!(!model.can_undo() && model.answers.interest.is_none());
}

#[test]
fn a_new_reason_clears_the_answers_about_the_old_one() {
    let mut model = after(ill_today());
    model.reduce(&set(Change::Answer(Question::Urgency, false)));
    model.reduce(&answers::Action::Insist(Some(Insist::Withdraw)).into());
    model.reduce(&choose(Circumstance::Migraine));
    assert_eq!(model.answers.urgency, Some(false), "the reason is the same");
    model.reduce(&set(Change::Reason(Reason::Accident)));
    assert_eq!((model.answers.urgency, model.answers.insist), (None, None));
    model.reduce(&Action::Undo);
    assert_eq!((model.answers.urgency, model.answers.insist), (Some(false), Some(Insist::Withdraw)));
}

#[test]
fn starting_again_clears_everything_and_facts_alone_can_be_had_back() {
    let mut model = after(ill_today());
    model.reduce(&typed(Field::YourName, "Ada"));
    assert!(model.has_typed());
    model.reduce(&Action::Restart);
    assert!(!model.has_typed() && !model.can_undo());
    let mut model = after(ill_today());
    let answers = model.answers.clone();
    model.reduce(&Action::Restart);
    assert_eq!((model.answers.circumstance, model.ui.screen), (None, Screen::Start));
    model.reduce(&Action::Undo);
    assert_eq!((model.answers, model.ui.screen), (answers, Screen::Answer));
}

#[test]
fn steps_are_ticked_and_unticked() {
    let mut model = after([ui::Action::Tick("call-now").into()]);
    assert_eq!(model.ui.ticked, ["call-now"]);
    model.reduce(&ui::Action::Tick("call-now").into());
    assert!(model.ui.ticked.is_empty());
}

#[test]
fn a_day_is_set_and_cleared() {
    let day = |text: &str| Action::from(drafts::Action::Day(drafts::Day::FreeFrom, text.to_owned()));
    let mut model = after([day("2026-12-08")]);
    assert_eq!(
        (drafts::day(&model.drafts.typed, drafts::Day::FreeFrom).as_str(), model.has_typed()),
        ("2026-12-08", true)
    );
    model.reduce(&day(""));
    assert_eq!((drafts::day(&model.drafts.typed, drafts::Day::FreeFrom).as_str(), model.has_typed()), ("", false));
}

#[test]
fn beside_a_fresh_answer_there_is_nothing_to_undo() {
    let mut model = Model::default();
    let mut act = |action: Action| {
        model.reduce(&action);
        model.can_undo_here()
    };
    act(crate::testing::choose(Circumstance::ChildIll));
    act(interview::Action::Rough(Rough::Today).into());
    act(ui::Action::Go(Screen::Which).into());
    assert!(!act(interview::Action::Rough(Rough::Tomorrow).into()), "the date was given on the way here");
    assert!(act(Action::Change(Change::Said(policy::Said::Refused), String::new())), "what was changed here");
}
