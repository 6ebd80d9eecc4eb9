//! The reducers.

use policy::{Band, Change, Circumstance, Insist, Interest, Kind, MessageKind, Question, Reason};
use words::{Field, Message, Part};

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

/// A message as we composed it.
fn ours(kind: MessageKind) -> Message {
    Message { kind, subject: Some("Our subject".to_owned()), body: "Our words".to_owned(), gaps: Vec::new() }
}

fn types(kind: MessageKind, text: &str) -> Action {
    drafts::Action::Edit(Part::Body, text.to_owned(), Box::new(ours(kind))).into()
}

fn fixes(kind: MessageKind, text: &str) -> Action {
    let text = Message { body: text.to_owned(), ..ours(kind) };
    drafts::Action::Fix(Box::new(Edit { text, from: ours(kind) })).into()
}

/// The text of a letter, where it is the person's own.
fn text(model: &Model, kind: MessageKind) -> Option<&str> {
    model.drafts.edit(kind).map(|edit| edit.text.body.as_str())
}

#[test]
fn undo_after_a_fix_leaves_the_other_letters_as_they_were_typed_since() {
    use MessageKind::{Email, Voicemail};
    let throws_away = [
        fixes(Email, "Sorry!"),
        drafts::Action::DiscardEdit(Email).into(),
        drafts::Action::AnotherWording(Some(Email)).into(),
    ];
    for act in throws_away {
        let mut model = after([types(Email, "Sorry!!!"), types(Voicemail, "Hello"), act.clone()]);
        model.reduce(&types(Voicemail, "Hello, it's Ada"));
        model.reduce(&Action::Undo);
        assert_eq!(text(&model, Email), Some("Sorry!!!"), "{act:?}");
        assert_eq!(text(&model, Voicemail), Some("Hello, it's Ada"), "{act:?}");
        assert!(!model.can_undo());
    }
}

#[test]
fn undo_of_a_fix_is_not_offered_once_the_letter_was_typed_in_since() {
    let email = MessageKind::Email;
    let mut model = after([types(email, "Sorry!!!"), fixes(email, "Sorry!!"), fixes(email, "Sorry!")]);
    model.reduce(&types(email, "Sorry! Ada"));
    assert!(!model.can_undo());
    model.reduce(&Action::Undo);
    assert_eq!(text(&model, email), Some("Sorry! Ada"));
    // The other changes can be taken back as before.
    let mut model = after(ill_today());
    model.ui.screen = Screen::Answer;
    let earlier = set(Change::Interest(Interest::Gone));
    for act in [earlier, types(email, "Sorry!!!"), fixes(email, "Sorry!"), types(email, "Sorry! Ada")] {
        model.reduce(&act);
    }
    assert!(model.can_undo_here());
    model.reduce(&Action::Undo);
    assert_eq!((model.answers.interest, text(&model, email)), (None, Some("Sorry! Ada")));
}

#[test]
fn fixes_are_taken_back_one_after_the_other() {
    let email = MessageKind::Email;
    let mut model = after([types(email, "Sorry!!!"), fixes(email, "Sorry!!"), fixes(email, "Sorry!")]);
    for before in ["Sorry!!", "Sorry!!!"] {
        assert_eq!(model.reduce(&Action::Undo), [Effect::Write(Some(email))]);
        assert_eq!(text(&model, email), Some(before));
    }
    assert!(!model.can_undo());
}

#[test]
fn a_fix_in_a_message_of_ones_own_can_be_taken_back_until_it_is_typed_in() {
    let own = |text: &str| Action::from(drafts::Action::OwnMessage(text.to_owned()));
    let fix = || Action::from(drafts::Action::FixOwnMessage("Sorry!".to_owned()));
    let mut model = after([own("Sorry!!!"), fix()]);
    assert!(model.can_undo_own_message());
    assert_eq!(model.reduce(&Action::Undo), [Effect::Write(None)]);
    assert_eq!(model.drafts.own_message, "Sorry!!!");
    let model = after([own("Sorry!!!"), fix(), own("Sorry! Ada")]);
    assert!(!model.can_undo());
}

#[test]
fn subject_and_text_that_come_together_are_both_kept() {
    let subject = drafts::Action::Edit(Part::Subject, "Mine".to_owned(), Box::new(ours(MessageKind::Email)));
    let model = after([subject.into(), types(MessageKind::Email, "My words")]);
    let edit = model.drafts.edit(MessageKind::Email).expect("an edit");
    assert_eq!((edit.text.subject.as_deref(), edit.text.body.as_str()), (Some("Mine"), "My words"));
}

#[test]
fn undo_after_removing_a_row_keeps_what_was_typed_in_the_others() {
    let time = |index, text: &str| Action::from(drafts::Action::SetTime(index, text.to_owned()));
    let add = || Action::from(drafts::Action::AddTime);
    let remove = || Action::from(drafts::Action::RemoveTime(0));
    let mut model = after([add(), time(0, "first"), add(), time(1, "second"), remove(), time(0, "changed")]);
    model.reduce(&Action::Undo);
    assert_eq!(model.drafts.times, ["first", "changed"]);
    // There is room for three.
    let mut model = after([add(), time(0, "first"), remove(), add(), add(), add()]);
    assert!(!model.can_undo());
    model.reduce(&Action::Undo);
    assert_eq!(model.drafts.times.len(), 3);

    let company = |index, text: &str| {
        let set = |other: &mut OtherInterview, text| other.company = text;
        Action::from(drafts::Action::SetOther(index, set, text.to_owned()))
    };
    let add = || Action::from(drafts::Action::AddOther);
    let remove = Action::from(drafts::Action::RemoveOther(0));
    let mut model = after([add(), company(0, "Acme"), add(), company(1, "Quill"), remove, company(0, "Quill & Co")]);
    model.reduce(&Action::Undo);
    let companies: Vec<&str> = model.drafts.others.iter().map(|other| other.company.as_str()).collect();
    assert_eq!(companies, ["Acme", "Quill & Co"]);
}

#[test]
fn undo_of_an_answer_keeps_a_date_that_is_being_typed_in_words() {
    let mut model = after(ill_today());
    model.reduce(&set(Change::Interest(Interest::Gone)));
    model.reduce(&interview::Action::InWords("Thursday 2".to_owned()).into());
    model.reduce(&Action::Undo);
    assert_eq!((model.answers.interest, model.interview.in_words.as_str()), (None, "Thursday 2"));
}
