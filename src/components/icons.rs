//! Decorative icons, always beside a text: one for each verdict, and the risk as three drops.

use policy::{Risk, Verdict};
use yew::prelude::*;

use super::controls::{element, fragment_of, tag};

/// The icon of a verdict.
pub(crate) fn verdict(verdict: Verdict) -> Html {
    let path = match verdict {
        // A tick.
        Verdict::Attend => "M5 12.5l4.5 4.5L19 7.5",
        // Two sliders.
        Verdict::Adjust => "M4 8h8m4 0h4M14 6v4M4 16h3m4 0h9M9 14v4",
        // A calendar with an arrow.
        Verdict::Reschedule => {
            "M8 4v3M16 4v3M4 9.5h16M5 5.500h14a1 1 0 0 1 1 1V19a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6.500a1 1 0 0 1 1-1zM8.500 14.700h7m-2.600-2.600l2.600 2.600l-2.600 2.600"
        }
        // A door with an arrow.
        Verdict::Withdraw => "M13 4H6a1 1 0 0 0-1 1v14a1 1 0 0 0 1 1h7M10 12h10m-3.500-3.500L20 12l-3.500 3.500",
        // A question mark.
        Verdict::Ask => "M8.500 9a3.500 3.500 0 1 1 5.200 3.060c-1.200.680-1.700 1.340-1.700 2.440M12 18.500v.500",
        // A clock.
        Verdict::Wait => "M12 4a8 8 0 1 1 0 16a8 8 0 0 1 0-16zM12 7.500V12l3 2",
        // A triangle with an exclamation mark.
        Verdict::Warn => "M12 4.500L20.500 19h-17zM12 10v4M12 16.400v.400",
        // Two bars.
        Verdict::Pause => "M9 5.500v13M15 5.500v13",
        // An hourglass.
        Verdict::AskExtension => "M6.500 4h11M6.500 20h11M8 4v3.500L12 12l-4 4.500V20M16 4v3.500L12 12l4 4.500V20",
    };
    drawing("shape", "0 0 24 24", path)
}

/// The risk: one, two or three filled drops.
pub(crate) fn risk(risk: Risk) -> Html {
    let filled = match risk {
        Risk::Low => 1,
        Risk::Moderate => 2,
        Risk::High => 3,
    };
    let drop = |index: u8| {
        let path = "M5 1C5 1 1.200 6 1.200 9a3.800 3.800 0 0 0 7.600 0C8.800 6 5 1 5 1z";
        drawing(if index < filled { "full" } else { "" }, "0 0 10 14", path)
    };
    tag("span", "drops", fragment_of((0..3).map(drop)))
}

fn drawing(class: &'static str, frame: &'static str, path: &'static str) -> Html {
    let keys = &["class", "viewBox", "aria-hidden", "focusable"];
    let path = element("path", &["d"], &[path], Html::default());
    element("svg", keys, &[class, frame, "true", "false"], path)
}
