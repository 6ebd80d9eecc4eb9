//! Calendar files (RFC 5545).

/// Something in a calendar.
pub(crate) struct Event<'a> {
    pub(crate) title: &'a str,
    pub(crate) notes: &'a str,
    pub(crate) start: f64,
    pub(crate) minutes: u32,
    pub(crate) tentative: bool,
}

pub(crate) fn file(events: &[Event], _now: f64) -> String {
    events.iter().map(|event| event.title).collect()
}
