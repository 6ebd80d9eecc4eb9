//! Finding a time zone by a city, a country or an offset.

use guide::words::times::utc;

/// A zone, and what it is found by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// An IANA name.
    pub(crate) zone: String,
    /// Where it is and how far ahead: "India, UTC+5:30".
    pub(crate) says: String,
    /// All of it and the names it had before, in lower case.
    text: String,
}

impl Place {
    /// `ahead` is in minutes; `country` and `before` may be empty.
    pub(crate) fn new(zone: String, country: &str, before: &str, ahead: i16) -> Self {
        let offset = utc(ahead);
        let says = if country.is_empty() { offset.clone() } else { [country, ", ", &offset].concat() };
        // Typed with a hyphen, and as GMT.
        let offset = offset.replace('−', "-");
        let text = [&zone, " ", before, " ", country, " ", &offset, " ", &offset.replace("UTC", "gmt")].concat();
        Self { zone, says, text: plain(&text) }
    }
}

/// The city of a zone: "Ho Chi Minh" of `Asia/Ho_Chi_Minh`.
pub(crate) fn city(zone: &str) -> String {
    zone.rsplit('/').next().unwrap_or_default().replace('_', " ")
}

/// In lower case and with blanks; names of zones have no accents.
fn plain(text: &str) -> String {
    let letter = |character: char| match character {
        '_' => ' ',
        '−' => '-',
        'ã' | 'á' | 'å' | 'à' => 'a',
        'é' | 'è' | 'ê' => 'e',
        'í' | 'ï' => 'i',
        'ó' | 'ö' | 'ô' => 'o',
        'ú' | 'ü' => 'u',
        'ç' => 'c',
        other => other.to_ascii_lowercase(),
    };
    text.chars().map(letter).collect()
}

/// The most that are shown at once.
const MOST: usize = 6;

/// The zones that fit what was typed, those whose city begins with it first; without anything typed, none.
pub(crate) fn find<'a>(places: &'a [Place], typed: &str) -> Vec<&'a Place> {
    let wanted = plain(typed);
    let wanted = wanted.trim_ascii();
    if wanted.is_empty() {
        return Vec::new();
    }
    let begins = |place: &&Place| plain(&city(&place.zone)).starts_with(wanted);
    let words = || wanted.split(' ').filter(|word| !word.is_empty());
    let fits = |place: &&Place| words().all(|word| place.text.split([' ', '/']).any(|part| part.starts_with(word)));
    let first = places.iter().filter(begins);
    let rest = places.iter().filter(|place| !begins(place) && fits(place));
    first.chain(rest).take(MOST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(typed: &str) -> Vec<String> {
        let places = [
            ("Asia/Kolkata", "India", "Asia/Calcutta", 330),
            ("America/Sao_Paulo", "Brazil", "", -180),
            ("America/Indiana/Indianapolis", "United States", "", -300),
            ("Europe/Berlin", "Germany", "", 60),
            ("Europe/Paris", "France", "", 60),
            ("Asia/Ho_Chi_Minh", "Vietnam", "Asia/Saigon", 420),
            ("America/St_Johns", "Canada", "", -210),
        ];
        let places = places.map(|(zone, country, before, ahead)| Place::new(zone.to_owned(), country, before, ahead));
        find(&places, typed).iter().map(|place| city(&place.zone)).collect()
    }

    #[test]
    fn a_zone_is_found_by_city_country_offset_and_by_the_name_it_had() {
        for (typed, cities) in [
            ("kolkata", &["Kolkata"][..]),
            ("Calcutta", &["Kolkata"]),
            ("saigon", &["Ho Chi Minh"]),
            ("ho chi", &["Ho Chi Minh"]),
            ("são paulo", &["Sao Paulo"]),
            ("germ", &["Berlin"]),
            ("ind", &["Indianapolis", "Kolkata"]),
            ("utc+5:30", &["Kolkata"]),
            ("+1", &[]),
            ("UTC+1", &["Berlin", "Paris"]),
            ("gmt-3:30", &["St Johns"]),
            ("UTC−3:30", &["St Johns"]),
            ("europe", &["Berlin", "Paris"]),
            ("united states", &["Indianapolis"]),
            ("atlantis", &[]),
            ("  ", &[]),
        ] {
            assert_eq!(found(typed), cities, "{typed}");
        }
    }
}
