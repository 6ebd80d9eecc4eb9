//! The second screen: which circumstance fits best, and when the interview is.

use policy::{Change, Circumstance, Interest, Kind, Question, Reason};
use yew::prelude::*;

use super::choice::{question, radio};
use super::{assumed, changing, link, on, on_change, recap};
use crate::derived::{SideQuestion, offered};
use crate::host::rules::HouseRules;
use crate::labels::{self, which};
use crate::model::answers::{self, Answers, Choice};
use crate::model::{Screen, Ui, ui};
use crate::page::{Dispatch, Page};

/// So many choices are shown before "More".
const SHOWN: usize = 5;

/// The screen. After the questions comes "When is the interview?".
pub(crate) fn view(page: &Page, kind: Kind, when: Html, dispatch: &Dispatch) -> Html {
    let Page { model, around, .. } = page;
    let answers = &model.answers;
    let back = on(dispatch, ui::Action::Go(Screen::Start));
    html! {
        <div class="which" key="which">
            <div class="head">
                <button type="button" class="link" onclick={back}>
                    <span aria-hidden="true">{ "‹ " }</span>{ changing(labels::kind(kind)) }<span class="unseen">{ which::BACK }</span>
                </button>
                { recap::restart(model, dispatch) }
            </div>
            { circumstances(kind, &model.ui, answers, &around.house, dispatch) }
            { test(answers, dispatch) }
            { interest(answers, dispatch) }
            { told(page, dispatch) }
            { when }
        </div>
    }
}

fn circumstances(kind: Kind, ui: &Ui, answers: &Answers, house: &HouseRules, dispatch: &Dispatch) -> Html {
    let all = ui.all_circumstances;
    // Whoever has just tapped what their sentence says is not asked again.
    let most = if ui.from_sentence.circumstance { 1 } else { SHOWN };
    let chosen = answers.choice();
    let mut choices = offered::choices(kind, house);
    if let Some(chosen) = &chosen {
        // What was found by a word comes first, and what a site has hidden since stays.
        let place = choices.iter().position(|choice| choice == chosen);
        if place.is_none_or(|place| place >= most) && !all {
            choices.retain(|choice| choice != chosen);
            choices.insert(0, chosen.clone());
        } else if place.is_none() {
            choices.insert(0, chosen.clone());
        }
    }
    if choices.len() < 2 {
        return Html::default();
    }
    let folded = !all && choices.len() > most + 1;
    let shown = if folded { most } else { choices.len() };
    let rows = choices.iter().take(shown).map(|choice| {
        let id = match choice {
            Choice::Ours(circumstance) => circumstance.id(),
            Choice::Added(_, name) => name,
        };
        let onchange = on_change(dispatch, answers::Action::Choose(choice.clone()));
        radio("circumstance", id, offered::label(choice, house), chosen.as_ref() == Some(choice), onchange)
    });
    let says = match &chosen {
        Some(Choice::Ours(circumstance)) => words::circumstance_hint(*circumstance),
        _ => "",
    };
    let more = folded.then(|| {
        let onclick = on(dispatch, ui::Action::AllCircumstances);
        html! { <button type="button" class="link more" {onclick}>{ which::MORE }</button> }
    });
    html! {
        <fieldset class="rows">
            <legend><h2 tabindex="-1" data-focus="screen">{ which::QUESTION }</h2></legend>
            { for rows }
            { more }
            <p class="hint about">{ leading_on(says, house, dispatch) }</p>
        </fieldset>
    }
}

/// A hint in which the circumstances that it names can be tapped.
fn leading_on(says: &str, house: &HouseRules, dispatch: &Dispatch) -> Html {
    let quoted = says.split_once('“').and_then(|(before, rest)| Some((before, rest.split_once('”')?)));
    let Some((before, (name, after))) = quoted else { return changing(says) };
    let named = Circumstance::ALL.iter().find(|named| words::circumstance_label(**named) == name);
    let named = named.filter(|named| !house.hides(named.reason()) && !house.hides_circumstance(**named));
    let name = match named {
        Some(named) => link(name, on(dispatch, answers::Action::Choose(Choice::Ours(*named)))),
        None => changing(name),
    };
    html! { <>{ changing(before) }{ name }{ leading_on(after, house, dispatch) }</> }
}

/// Who moves away may still want the job: the policy asks.
fn interest(answers: &Answers, dispatch: &Dispatch) -> Html {
    if answers.reason() != Some(Reason::Relocation) {
        return Html::default();
    }
    let (legend, _) = labels::side_question(SideQuestion::Interest);
    let says = words::interest_hint(answers.reason(), answers.interest);
    let chosen = answers.interest.unwrap_or(Interest::Unsure);
    let offered = Interest::ALL.iter().map(|&each| {
        let change = Change::Interest(each);
        (each.id(), labels::fact(change), change, each == chosen)
    });
    question(dispatch, "interest", legend, says, &offered.collect::<Vec<_>>())
}

/// The answers that the sentence gave, each with its question. That of interest may stand above already.
fn told(Page { model, .. }: &Page, dispatch: &Dispatch) -> Html {
    let moves = model.answers.reason() == Some(Reason::Relocation);
    let sides = model.ui.from_sentence.facts.iter().filter_map(|fact| SideQuestion::of(*fact));
    let questions: Vec<Html> = sides
        .filter(|side| !(moves && *side == SideQuestion::Interest))
        .map(|side| assumed::told_row(side, |change| model.answers.says(change), dispatch))
        .collect();
    if questions.is_empty() {
        return Html::default();
    }
    html! {
        <section class="told">
            <h2>{ which::FROM_SENTENCE }</h2>
            { for questions }
        </section>
    }
}

/// For "something else" the three questions come first, one at a time.
fn test(answers: &Answers, dispatch: &Dispatch) -> Html {
    if answers.reason() != Some(Reason::Other) {
        return Html::default();
    }
    let given = [
        (Question::Relevance, answers.relevance),
        (Question::Urgency, answers.urgency),
        (Question::Irreversibility, answers.irreversibility),
    ];
    let mut asked = Vec::new();
    for (each, given) in given {
        asked.push(test_question(each, given, dispatch));
        if given != Some(true) {
            break;
        }
    }
    html! {
        <>
            <h2 tabindex="-1" data-focus="screen">{ which::TEST }</h2>
            { for asked }
        </>
    }
}

/// A question of the test.
pub(super) fn test_question(each: Question, answer: Option<bool>, dispatch: &Dispatch) -> Html {
    let (legend, says) = labels::question(each);
    let [yes, no] = labels::YES_NO;
    let answers = [
        ("yes", yes, Change::Answer(each, true), answer == Some(true)),
        ("no", no, Change::Answer(each, false), answer == Some(false)),
    ];
    question(dispatch, each.id(), legend, says, &answers)
}
