//! Finds a time zone by city, country or offset.

use words::{city, utc};

/// A zone and its searchable text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ZoneEntry {
    /// An IANA name.
    pub(crate) zone: String,
    /// Country and offset: "India, UTC+5:30".
    pub(crate) says: String,
    /// The searchable text: all names including former ones, in lower case.
    text: String,
}

impl ZoneEntry {
    /// `ahead` is in minutes; `country` and `before`, the former name, may be empty.
    pub(crate) fn new(zone: String, country: &str, former: &str, ahead: i16) -> Self {
        let offset = utc(ahead);
        let says = [country, if country.is_empty() { "" } else { ", " }, &offset].concat();
        let text = [&zone, " ", aliases(&zone).unwrap_or_default(), " ", former, " ", &says].concat();
        Self { zone, says, text: normalise(&text) }
    }
}

const fn is_separator(character: char) -> bool {
    matches!(character, ' ' | '/' | ',')
}

/// Lower case, without accents and with spaces for underscores.
fn normalise(text: &str) -> String {
    let letter = |character: char| match character {
        '_' => ' ',
        '−' => '-',
        'ã' | 'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' | 'ö' => 'o',
        'ü' => 'u',
        other => other.to_ascii_lowercase(),
    };
    text.chars().map(letter).collect()
}

/// The maximum number of results.
const MAX_RESULTS: usize = 9;

/// The zones people most often mean, with abbreviations used in invitations and large cities without a zone of their
/// own.
const COMMON_ZONES: [(&str, &str); 12] = [
    ("America/New_York", "est edt et eastern boston"),
    ("America/Los_Angeles", "pst pdt pt pacific san francisco"),
    ("America/Chicago", "cst cdt ct central"),
    ("America/Denver", "mst mdt mt"),
    ("Europe/London", "gmt bst uk"),
    ("Europe/Berlin", "cet cest munich"),
    ("Asia/Kolkata", "ist bengaluru bangalore mumbai delhi"),
    ("Asia/Shanghai", "beijing"),
    ("America/Sao_Paulo", ""),
    ("America/Toronto", ""),
    ("Australia/Sydney", ""),
    ("Europe/Moscow", ""),
];

fn aliases(zone: &str) -> Option<&'static str> {
    COMMON_ZONES.iter().find(|(each, _)| *each == zone).map(|&(_, aliases)| aliases)
}

/// The zones that match what was typed, best first; none for empty input.
pub(crate) fn find<'a>(entries: &'a [ZoneEntry], typed: &str) -> Vec<&'a ZoneEntry> {
    let wanted = normalise(typed);
    let wanted = wanted.trim_ascii();
    if wanted.is_empty() {
        return Vec::new();
    }
    // "usa"; "+5:30" and "gmt+5:30", but not "gmt" alone
    let word = |word: &str| match word.as_bytes() {
        b"usa" => "us".to_owned(),
        [b'+' | b'-', ..] => ["utc", word].concat(),
        [b'g', b'm', b't', _, ..] => ["utc", word.get(3..).unwrap_or_default()].concat(),
        _ => word.to_owned(),
    };
    let words: Vec<String> = wanted.split(' ').filter(|word| !word.is_empty()).map(word).collect();
    let part = |entry: &ZoneEntry, fits: &dyn Fn(&str) -> bool| entry.text.split(is_separator).any(fits);
    // Order: country, city prefix, then whole words, then word prefixes; within the last two, common zones first.
    let country = [wanted, ","].concat();
    let rank = |entry: &ZoneEntry| {
        let all = |fits: &dyn Fn(&str, &str) -> bool| words.iter().all(|word| part(entry, &|part| fits(part, word)));
        let large = usize::from(aliases(&entry.zone).is_none());
        if normalise(&entry.says).starts_with(&country) {
            Some(0)
        } else if normalise(&city(&entry.zone)).starts_with(wanted) {
            Some(1)
        } else if all(&|part, word| part == word) {
            Some(2 + large)
        } else {
            all(&|part, word| part.starts_with(word)).then_some(4 + large)
        }
    };
    let ranks: Vec<Option<usize>> = entries.iter().map(rank).collect();
    let mut found = Vec::new();
    for wanted in 0..6 {
        let of_rank = entries.iter().zip(&ranks).filter(|&(_, rank)| *rank == Some(wanted));
        found.extend(of_rank.map(|(entry, _)| entry).take(MAX_RESULTS - found.len()));
    }
    found
}

/// The zone whose city is exactly what was typed.
pub(crate) fn exact_match<'a>(entries: &'a [ZoneEntry], typed: &str) -> Option<&'a str> {
    let typed = normalise(typed);
    entries.iter().find(|entry| normalise(&city(&entry.zone)) == typed.trim_ascii()).map(|entry| entry.zone.as_str())
}

/// The zone of an offset from UTC, for whole hours and India's.
pub(crate) fn of_offset(ahead: i16) -> Option<String> {
    match (ahead / 60, ahead % 60) {
        (0, 0) => Some("UTC".to_owned()),
        // In these names, and nowhere else, a plus stands for west.
        (hours @ 1..=14, 0) => Some(format!("Etc/GMT-{hours}")),
        (hours @ -12..=-1, 0) => Some(format!("Etc/GMT+{}", -hours)),
        (5, 30) => Some("Asia/Kolkata".to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(typed: &str) -> Vec<String> {
        let entries = [
            ("Asia/Kolkata", "India", "Asia/Calcutta", 330),
            ("America/Sao_Paulo", "Brazil", "", -180),
            ("America/Indiana/Indianapolis", "United States", "", -300),
            ("Europe/Berlin", "Germany", "", 60),
            ("Europe/Paris", "France", "", 60),
            ("Asia/Ho_Chi_Minh", "Vietnam", "Asia/Saigon", 420),
            ("America/St_Johns", "Canada", "", -210),
        ];
        let entries =
            entries.map(|(zone, country, former, ahead)| ZoneEntry::new(zone.to_owned(), country, former, ahead));
        find(&entries, typed).iter().map(|entry| city(&entry.zone)).collect()
    }

    #[test]
    fn a_city_typed_in_full_is_an_exact_match() {
        let entries = [ZoneEntry::new("America/Sao_Paulo".to_owned(), "Brazil", "", -180)];
        assert_eq!(exact_match(&entries, "São Paulo "), Some("America/Sao_Paulo"));
        assert_eq!(exact_match(&entries, "Sao"), None);
    }

    #[test]
    fn whole_hours_from_utc_have_a_zone() {
        for (ahead, zone) in [
            (0, "UTC"),
            (60, "Etc/GMT-1"),
            (-300, "Etc/GMT+5"),
            (840, "Etc/GMT-14"),
            (-720, "Etc/GMT+12"),
            (330, "Asia/Kolkata"),
        ] {
            assert_eq!(of_offset(ahead).as_deref(), Some(zone));
        }
        assert!([900, -780, 345, 1].iter().all(|ahead| of_offset(*ahead).is_none()));
    }

    #[test]
    fn a_zone_is_found_by_city_country_offset_and_former_name() {
        for (typed, cities) in [
            ("kolkata", &["Kolkata"][..]),
            ("Calcutta", &["Kolkata"]),
            ("saigon", &["Ho Chi Minh"]),
            ("ho chi", &["Ho Chi Minh"]),
            ("são paulo", &["Sao Paulo"]),
            ("germ", &["Berlin"]),
            ("ind", &["Indianapolis", "Kolkata"]),
            ("India", &["Kolkata", "Indianapolis"]),
            ("utc+5:30", &["Kolkata"]),
            ("+1", &["Berlin", "Paris"]),
            ("+5:30", &["Kolkata"]),
            ("cet", &["Berlin"]),
            ("IST", &["Kolkata"]),
            ("Bengaluru", &["Kolkata"]),
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
