//! Places that people write from, and how far their clocks are from those of Greenwich.

/// A name as it is written last or alone ("York" for "New York"), and the hours of its standard time, rounded down.
///
/// They only tell places apart: what the time is there, nobody is told.
const PLACES: &[(i8, &str)] = &[
    (-8, "vancouver seattle portland francisco angeles california diego"),
    (-7, "denver phoenix calgary edmonton"),
    (-6, "chicago texas houston dallas austin winnipeg mexico"),
    (-5, "york toronto ottawa montreal boston atlanta miami washington philadelphia jamaica"),
    (-3, "brazil paulo janeiro argentina buenos"),
    (
        0,
        "london manchester birmingham leeds bristol edinburgh glasgow belfast cardiff dublin cork ireland lisbon portugal ghana accra",
    ),
    (
        1,
        "berlin munich hamburg frankfurt vienna zurich paris madrid barcelona rome milan amsterdam rotterdam brussels copenhagen oslo stockholm prague warsaw krakow budapest germany france spain italy netherlands poland lagos abuja nigeria",
    ),
    (2, "athens helsinki kyiv bucharest sofia cairo johannesburg durban cape"),
    (3, "nairobi kenya istanbul riyadh jeddah doha qatar kuwait"),
    (4, "dubai dhabi mauritius"),
    (5, "india mumbai delhi bangalore bengaluru chennai hyderabad pune kolkata karachi lahore pakistan colombo"),
    (6, "dhaka bangladesh"),
    (7, "bangkok hanoi jakarta vietnam"),
    (8, "singapore manila cebu philippines hong kong beijing shanghai taipei perth kuala lumpur malaysia"),
    (9, "tokyo osaka japan seoul korea"),
    (10, "sydney melbourne brisbane canberra"),
    (12, "auckland wellington zealand"),
];

/// The hours of a place, where it is known.
pub(super) fn hours(name: &str) -> Option<i8> {
    let is_named = |places: &str| places.split(' ').any(|place| place.eq_ignore_ascii_case(name));
    PLACES.iter().find(|(_, places)| is_named(places)).map(|(hours, _)| *hours)
}
