//! New times under the letter. None is in it unless the person has tapped or typed it.

use policy::Verdict;
use yew::prelude::*;

use super::choice::hint;
use super::field::line;
use super::{button, changing, on, on_input, side_by_side};
use crate::derived::NewTimes;
use crate::labels::{self, times as says};
use crate::model::drafts::{self, Day, MOST_TIMES};
use crate::page::Dispatch;

/// The times to tap and to type. `zone` is theirs, where it is not the person's own. Where the letter is the person's own
/// text, it keeps its times.
pub(super) fn view(times: &NewTimes, zone: &str, edited: bool, dispatch: &Dispatch) -> Html {
    let full = times.taken.len() >= MOST_TIMES;
    let chips = times.chips.iter().map(|chip| {
        let onclick = on(dispatch, drafts::Action::ToggleTime(chip.at));
        let disabled = (full && !chip.taken).then_some("true");
        html! {
            <button type="button" class="chip" key={chip.label.clone()} aria-pressed={chip.taken.to_string()}
                aria-disabled={disabled} {onclick}>{ &chip.label }</button>
        }
    });
    let own = times.taken.iter().enumerate().filter(|(_, time)| !time.is_proposal).map(|(index, time)| {
        let oninput = on_input(dispatch, move |text| drafts::Action::SetTime(index, text));
        html! {
            // Keyed by place: after one is removed the focus stays on the same button, now of the next time.
            <li key={index} data-time={index.to_string()}>
                { line(says::name(index), "datetime-local", &time.text, oninput) }
                <button type="button" class="link" aria-label={says::remove(index)}
                    onclick={on(dispatch, drafts::Action::RemoveTime(index))}>{ "✕" }</button>
                <p class="hint" role="status">{ changing(if time.problem.is_empty() { &time.in_words } else { time.problem }) }</p>
            </li>
        }
    });
    let why = match times.offered.len() {
        _ if edited => says::EDITED,
        0 if times.chips.is_empty() => says::NONE,
        0 => says::TAP,
        1 => says::ONE,
        _ => says::THERE,
    };
    html! {
        <section class="times" aria-label={says::TITLE}>
            <h3>{ says::TITLE }</h3>
            <div class="chips">
                { for chips }
                if !full { { button(says::ADD, on(dispatch, drafts::Action::AddTime)) } }
            </div>
            if !zone.is_empty() { { hint(&says::by_clock(zone)) } }
            <ul>{ for own }</ul>
            { hint(why) }
            { hint(&times.left_out) }
        </section>
    }
}

/// A day that the letter can use, asked for under it.
pub(super) fn days(verdict: Verdict, days: &[(Day, String)], dispatch: &Dispatch) -> Html {
    if days.is_empty() {
        return Html::default();
    }
    let fields = days.iter().map(|(day, value)| {
        let day = *day;
        let line =
            line(labels::day(day), "date", value, on_input(dispatch, move |text| drafts::Action::Day(day, text)));
        html! { <key={labels::day(day)}>{ line }</> }
    });
    let title = if verdict == Verdict::Pause { says::BACK_BY } else { says::DAYS };
    html! { <section class="times" aria-label={title}><h3>{ changing(title) }</h3>{ side_by_side("fields", fields.collect()) }</section> }
}
