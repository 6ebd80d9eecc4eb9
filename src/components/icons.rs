//! Decorative icons, always beside a text, on a grid of 24.

use policy::{Kind, Risk, Verdict};
use yew::prelude::*;

/// The icon of a kind of circumstance.
pub(super) fn kind(kind: Kind) -> Html {
    icon(match kind {
        // A thermometer.
        Kind::Health => "M10 14.500V5a2 2 0 0 1 4 0v9.500a4 4 0 1 1-4 0zM12 9v8",
        // A house.
        Kind::FamilyOrHome => "M4 11.500L12 5l8 6.500M6 10v9h12v-9M10.500 19v-5h3v5",
        // A bus.
        Kind::GettingThere => {
            "M5 6.500a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2V17H5zM5 12h14M8 17v2.500M16 17v2.500M8.500 14.500h.100M15.500 14.500h.100"
        }
        // A screen with a cross.
        Kind::Technology => "M4 5.500h16v11H4zM9 20h6M12 16.500V20M10 9l4 4M14 9l-4 4",
        // A calendar.
        Kind::DateOrTime => "M5 6h14v13.500H5zM5 10h14M9 4v4M15 4v4M9 14h2",
        // A speech bubble with an exclamation mark.
        Kind::SomethingTheyDid => "M4.500 5.500h15v11H12L8 20v-3.500H4.500zM12 8v4M12 14v.100",
        // A briefcase with a plus.
        Kind::AnotherJob => "M4 8.500h16v11H4zM9 8.500V5.500h6v3M12 11.500v5M9.500 14h5",
        // Scales.
        Kind::Doubts => {
            "M12 4.500v15M8 19.500h8M5 7.500h14M5 7.500l-2.500 6a2.700 2.700 0 0 0 5 0zM19 7.500l-2.500 6a2.700 2.700 0 0 0 5 0z"
        }
        // A person.
        Kind::AboutMe => "M12 11.500a3.500 3.500 0 1 0 0-7a3.500 3.500 0 0 0 0 7zM5 20c.500-4 3.300-6 7-6s6.500 2 7 6",
        // Three dots.
        Kind::SomethingElse => "M5.500 12h1M11.500 12h1M17.500 12h1",
    })
}

/// The icon of a verdict.
pub(super) fn verdict(verdict: Verdict) -> Html {
    icon(match verdict {
        // A tick.
        Verdict::Attend => "M5 12.500l4.500 4.500L19 7.500",
        // A calendar with a pen.
        Verdict::Adjust => {
            "M19 9.500V6H5v13.500h6M5 10h14M9 4v4M15 4v4M14 20l.600-2.800L19 12.800l2.200 2.200l-4.400 4.400z"
        }
        // A calendar with an arrow.
        Verdict::Reschedule => "M5 6h14v13.500H5zM5 10h14M9 4v4M15 4v4M9 15h6m-2.200-2.200L15 15l-2.200 2.200",
        // A folded letter.
        Verdict::Withdraw => "M4 6.500h16v11H4zM4 7l8 6l8-6",
        // A question mark.
        Verdict::Ask => "M8.500 9a3.500 3.500 0 1 1 5.200 3.060c-1.200.680-1.700 1.340-1.700 2.440M12 18.500v.100",
        // A clock.
        Verdict::Wait => "M12 4a8 8 0 1 1 0 16a8 8 0 0 1 0-16zM12 7.500V12l3 2",
        // A triangle with an exclamation mark.
        Verdict::Warn => "M12 4.500L20.500 19h-17zM12 10v4M12 16.500v.100",
        // Two bars.
        Verdict::Pause => "M9 5.500v13M15 5.500v13",
        // An hourglass.
        Verdict::AskExtension => "M6.500 4h11M6.500 20h11M8 4v3.500L12 12l-4 4.500V20M16 4v3.500L12 12l4 4.500V20",
    })
}

/// The risk: one, two or three filled drops.
pub(super) fn risk(risk: Risk) -> Html {
    let filled = match risk {
        Risk::Low => 1,
        Risk::Moderate => 2,
        Risk::High => 3,
    };
    let drop = |index: u8| {
        html! {
            <svg class={if index < filled { "full" } else { "" }} viewBox="0 0 10 14" aria-hidden="true" focusable="false">
                <path d="M5 1C5 1 1.200 6 1.200 9a3.800 3.800 0 0 0 7.600 0C8.800 6 5 1 5 1z" />
            </svg>
        }
    };
    html! { <span class="drops">{ for (0..3).map(drop) }</span> }
}

fn icon(path: &'static str) -> Html {
    html! { <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d={path} /></svg> }
}
