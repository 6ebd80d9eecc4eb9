//! The words that stand around dates, a space between them.

use super::piece::Link;

/// Words around a date that change nothing.
pub(super) const FILLERS: &str = "at on of the this a an um am is it its from for starting starts start begins begin when time date \
                       day sharp exactly around about approx please pls just started was were interview meeting call invite \
                       booked confirmed scheduled so then i t prompt latest ish by my our your and with in be will have has \
                       st nd rd th dtstart dtend tzid value zone den ab clock oclock first thing either both lunchtime \
                       lunch or to we re";

/// Words that say how the parts hang together, a space around each.
pub(super) const LINKS: [(&str, Link); 10] = [
    (" or and maybe perhaps possibly oder ", Link::Or),
    (" not isnt except nicht ", Link::Not),
    (
        " no nope wait scratch sorry actually correction instead rather moved changed rescheduled pushed shifted bumped brought switched mean make ",
        Link::Instead,
    ),
    (" to till til until through thru bis ", Link::To),
    (" for ", Link::For),
    (" arrive arrival arriving doors registration ", Link::Arrive),
    (" end ends ending finish finishes finishing ", Link::End),
    (" after before nach vor past ", Link::Border),
    (" sent received posted ", Link::Sent),
    (" wrote schrieb ", Link::Wrote),
];

/// Where a day should be, these name none.
pub(super) const VAGUE: &str = "month months year years weekend week weeks few several soon";

/// What makes many days of one.
pub(super) const REPEATED: &str = "every each daily";

/// What is numbered and is no time.
pub(super) const NUMBERED: &str = "round room rm floor stage ref reference ext extension platform gate suite unit flat building \
                       passcode pin id part panel desk level phase code number interview";

/// Words that may begin a day, a time, a length or a zone, besides names, numbers and capitals.
pub(super) const OPENERS: &str = "the pt p utc gmt z t in within for half a an quarter quarters week fortnight couple hour hr \
                       this last next nächsten nächster christmas xmas boxing new nye \
                       coming upcoming past previous on day tonight tonite overmorrow übermorgen heute yest kw wk at um around \
                       about circa ca approx approximately roughly from between gegen ab noon midday midnight mittags mitternacht \
                       halb dreiviertel viertel qtr oh o so mo di mi do fr sa your our their local";

/// What is counted as the second or the third and is no day.
pub(super) const COUNTED: &str =
    "round interview stage call floor time one choice attempt hour half hours week part day job";
