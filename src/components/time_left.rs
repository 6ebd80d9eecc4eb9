//! The time left until the interview, and when the advice changes until then, as text and as a drawing.

use policy::{Band, Notice, Plan, Verdict};
use words::Advice;
use yew::prelude::*;

use super::controls::{block, button, element, fragment, fragment_of, heading, tag, text};
use crate::browser::calendar;
use crate::labels;
use crate::state::{AdvicePeriod, State};

/// The width of one band in the drawing, with the gap after it. The drawing has four.
const WIDTH: usize = 100;

/// Empty unless the exact date is in use.
pub(crate) fn view(state: &State, advice: &Advice) -> Html {
    let periods = state.advice_periods();
    let current_period = periods.iter().find(|period| period.band == advice.notice);
    let (Some(current_period), Some(Notice::Minutes(minutes))) = (current_period, state.notice()) else {
        return Html::default();
    };
    let differs = periods.iter().any(|each| (each.verdict, each.plan) != (current_period.verdict, current_period.plan));
    let rows = if differs {
        fragment_of(periods.iter().map(|period| item(state, period, current_period)))
    } else {
        Html::default()
    };
    let parts = [
        heading("The time you have"),
        tag("p", "", text(&summary(state, &periods, current_period, minutes))),
        drawing(&periods, current_period, minutes),
        element("ol", &["class", "data-testid"], &["stretches", "stretches"], rows),
        save_button(state, advice),
    ];
    block("part", fragment(parts))
}

/// A button to save the interview to a calendar, if it is to take place.
fn save_button(state: &State, advice: &Advice) -> Html {
    let Some(&start) = state.facts.exact.thresholds.last() else { return Html::default() };
    let tentative = advice.effective_verdict == Verdict::Adjust;
    // Not for AskExtension: the details are then those of another employer.
    if state.minutes_to(&start) < 0 || !(tentative || advice.effective_verdict == Verdict::Attend) {
        return Html::default();
    }
    let details = state.details();
    block(
        "actions",
        button(
            "Save the interview to my calendar",
            Callback::from(move |_| calendar::interview(&details, &start, tentative)),
        ),
    )
}

/// "It starts in 30 hours. From Wednesday 2 December at 14:00 Berlin time (18:30 Kolkata time): call, then email."
fn summary(state: &State, periods: &[AdvicePeriod], current_period: &AdvicePeriod, minutes: i32) -> String {
    let later =
        |period: &&AdvicePeriod| period.from.map(|from| from.epoch) > current_period.from.map(|from| from.epoch);
    let differs =
        |period: &&AdvicePeriod| (period.verdict, period.plan) != (current_period.verdict, current_period.plan);
    let next = match periods.iter().filter(later).find(differs) {
        Some(next) => {
            [" From ", &begins(state, next), ": ", &advice_in_words(next, current_period.verdict), "."].concat()
        }
        None if current_period.band == Band::Passed => String::new(),
        None => " The advice stays the same.".to_owned(),
    };
    labels::time_until(minutes) + &next
}

/// When a band begins, in both zones if they differ.
fn begins(state: &State, period: &AdvicePeriod) -> String {
    period.from.map(|from| state.moment_in_words(&from)).unwrap_or_default()
}

/// The plan in a band, and the verdict if it differs from the current one.
fn advice_in_words(period: &AdvicePeriod, now: Verdict) -> String {
    let how = labels::plan(period.plan);
    if period.verdict == now { how.to_owned() } else { [labels::verdict(period.verdict), " (", how, ")"].concat() }
}

/// A list item: the advice in a band and when it begins.
fn item(state: &State, period: &AdvicePeriod, current_period: &AdvicePeriod) -> Html {
    let begins = begins(state, period);
    let when = [labels::band_start(period.band), if begins.is_empty() { "" } else { ": " }, &begins].concat();
    let current = period == current_period;
    let now = if current { tag("em", "", "now".into()) } else { Html::default() };
    let content =
        [tag("strong", "", text(&advice_in_words(period, current_period.verdict))), now, tag("span", "", text(&when))];
    element("li", &["aria-current"], &[if current { "true" } else { "" }], fragment(content))
}

/// The drawing: the bands from left to right, with a mark at the current time.
fn drawing(periods: &[AdvicePeriod], current_period: &AdvicePeriod, minutes: i32) -> Html {
    let length = usize::try_from(minutes.unsigned_abs()).unwrap_or_default();
    // The position within the band, in percent. The first band has no beginning: its position is 48 hours as a share of
    // the time left.
    let percent = match current_period.band {
        Band::Over48h => 100 * 2880 / length.max(2880),
        Band::From24To48h => 100 - length.saturating_sub(1440) * 100 / 1440,
        Band::Under24h => 100 - length * 100 / 1440,
        _ => length.min(1440) * 100 / 1440,
    };
    let mut parts = Vec::new();
    for (index, period) in periods.iter().enumerate() {
        let x = index * WIDTH;
        let class = match (period == current_period, period.plan) {
            (true, _) => "here",
            (_, Plan::Call | Plan::CallThenEmail) => "call",
            _ => "",
        };
        let values = &[&*x.to_string(), "12", "97", "10", "3", class];
        parts.push(element("rect", &["x", "y", "width", "height", "rx", "class"], values, Html::default()));
        if period == current_period {
            let tip = x + percent * 97 / 100;
            let path = ["M", &tip.max(6).to_string(), " 11l-6-9h12z"].concat();
            parts.push(element("path", &["d"], &[&path], Html::default()));
        }
    }
    let keys = &["class", "viewBox", "aria-hidden", "focusable", "data-testid"];
    element("svg", keys, &["way", "0 0 400 24", "true", "false", "time-picture"], fragment(parts))
}
