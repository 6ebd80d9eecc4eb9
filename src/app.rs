//! The page: the questions, the answer, and the bar that stays within reach.

use web_sys::{Event, MouseEvent};
use yew::prelude::*;

use crate::browser::{clock, leave, page, still, zones};
use crate::components::bar::{self, Places};
use crate::components::{advice, facts, interest, messages, notice, reasons, start_again, why};
use crate::state::{Action, State, When};

/// The whole of it. Everything shown follows from the state, and is worked out anew at each change.
#[component]
pub(crate) fn App() -> Html {
    let state = use_reducer(|| State::new(clock::now(), zones::own()));
    let send = state.dispatcher();
    let places =
        Places { frame: use_node_ref(), heading: use_node_ref(), subject: use_node_ref(), body: use_node_ref() };

    use_effect_with((), |()| page::ready());
    use_effect_with(state.facts.when == Some(When::Exact), {
        let send = send.clone();
        move |&exact| {
            let ticking = exact.then(|| clock::ticking(move |now| send.dispatch(Action::Tick(now))));
            move || drop(ticking)
        }
    });
    use_effect_with(state.has_typed(), |&typed| {
        let warning = typed.then(leave::warning);
        move || drop(warning)
    });

    let answer = state.answer();
    let open = answer.as_ref().and_then(|(_, advice, messages)| state.open(advice, messages));
    let hold = Callback::from(|event: Event| still::hold(&event));
    let hold_click = Callback::from(|event: MouseEvent| still::hold(&event));

    html! {
        <div class="app" ref={places.frame.clone()}>
            <div class="questions" onchange={hold.clone()} onclick={hold_click.clone()}>
                { reasons::view(&state, &send) }
                { notice::view(&state, &send) }
                { facts::test_first(&state, &send) }
                { interest::view(&state, &send) }
                { facts::view(&state, &send, answer.is_some()) }
            </div>
            <div class="answer" onchange={hold} onclick={hold_click}>
                if let Some((situation, advice, messages)) = &answer {
                    <section class="advice" aria-label="Our advice" data-verdict={advice.verdict.id()}>
                        { advice::head(advice, &places.heading) }
                        { advice::steps(&state, &send, advice) }
                        { messages::view(&state, &send, advice, messages, open, &places) }
                        { why::view(&state, &send, situation, advice) }
                    </section>
                    { start_again::view(&state, &send) }
                } else {
                    { advice::waiting(&state) }
                }
            </div>
            { bar::view(&state, &send, answer.as_ref().map(|(_, advice, _)| advice), open, &places) }
        </div>
    }
}
