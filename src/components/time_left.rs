//! The time left until the interview, and when the advice changes until then, as text and as a drawing.

use policy::{Band, Plan, Verdict};
use yew::prelude::*;

use super::changing;
use super::fold::fold;
use crate::derived::AdvicePeriod;
use crate::labels::{self, time_left};

/// The width of one band in the drawing, with the gap after it. The drawing has four.
const WIDTH: usize = 100;

/// The part; nothing where the date is not known. `minutes` are those to the start, negative after it.
pub(super) fn view(periods: &[AdvicePeriod], band: Band, minutes: i32) -> Html {
    let Some(now) = periods.iter().find(|period| period.band == band) else { return Html::default() };
    let rows =
        periods.iter().filter(|_| periods.iter().any(|period| differs(period, now))).map(|period| row(period, now));
    fold(
        time_left::TITLE.into(),
        html! {
            <>
                <p>{ changing(&summary(periods, now, minutes)) }</p>
                { drawing(periods, now, minutes) }
                <ol class="stretches" data-testid="stretches">{ for rows }</ol>
            </>
        },
    )
}

fn differs(one: &AdvicePeriod, other: &AdvicePeriod) -> bool {
    (one.verdict, one.plan) != (other.verdict, other.plan)
}

/// "It starts in 30 hours. From Wednesday 2 December at 14:00: call, then email."
fn summary(periods: &[AdvicePeriod], now: &AdvicePeriod, minutes: i32) -> String {
    let later = periods.iter().skip_while(|&period| period != now);
    let next = match later.into_iter().find(|period| differs(period, now)) {
        Some(next) => time_left::from(&next.begins, &advice_in_words(next, now.verdict)),
        None if now.band == Band::Passed => String::new(),
        None => time_left::STAYS.to_owned(),
    };
    labels::time_until(minutes) + &next
}

/// The plan in a band, and the verdict if it differs from the present one.
fn advice_in_words(period: &AdvicePeriod, now: Verdict) -> String {
    let how = labels::plan(period.plan);
    if period.verdict == now { how.to_owned() } else { [labels::verdict(period.verdict), " (", how, ")"].concat() }
}

fn row(period: &AdvicePeriod, now: &AdvicePeriod) -> Html {
    let when =
        [labels::band_start(period.band), if period.begins.is_empty() { "" } else { ": " }, &period.begins].concat();
    let present = (period == now).then_some("true");
    let advice = advice_in_words(period, now.verdict);
    html! {
        <li key={[&advice, present.unwrap_or_default(), &when].concat()} aria-current={present}>
            <strong>{ advice }</strong>
            if present.is_some() { <em>{ time_left::NOW }</em> }
            <span>{ when }</span>
        </li>
    }
}

/// The drawing: the bands from left to right, with a mark at the present.
fn drawing(periods: &[AdvicePeriod], now: &AdvicePeriod, minutes: i32) -> Html {
    let length = usize::try_from(minutes.unsigned_abs()).unwrap_or_default();
    // The place within the band, in percent. The first band has no beginning: its place is 48 hours as a share of the time
    // left.
    let percent = match now.band {
        Band::Over48h => 100 * 2880 / length.max(2880),
        Band::From24To48h => 100 - length.saturating_sub(1440) * 100 / 1440,
        Band::Under24h => 100 - length * 100 / 1440,
        _ => length.min(1440) * 100 / 1440,
    };
    let bands = periods.iter().enumerate().map(|(index, period)| {
        let class = match (period == now, period.plan) {
            (true, _) => "here",
            (_, Plan::Call | Plan::CallThenEmail) => "call",
            _ => "",
        };
        html! { <rect x={(index * WIDTH).to_string()} y="12" width="97" height="10" rx="3" {class} /> }
    });
    let index = periods.iter().position(|period| period == now).unwrap_or_default();
    let tip = (index * WIDTH + percent * 97 / 100).max(6);
    html! {
        <svg class="way" viewBox="0 0 400 24" aria-hidden="true" focusable="false" data-testid="time-picture">
            { for bands }
            <path d={["M", &tip.to_string(), " 11l-6-9h12z"].concat()} />
        </svg>
    }
}
