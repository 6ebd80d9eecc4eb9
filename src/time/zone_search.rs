//! Finds a time zone by city, country, abbreviation or offset.

use words::{city, utc};

use super::typed_offset::typed_offset;

/// A zone and its searchable text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ZoneEntry {
    /// An IANA name.
    pub(crate) zone: String,
    /// Country and offset: "India, UTC+5:30".
    pub(crate) says: String,
    /// The searchable text: all names including former ones, in lower case.
    text: String,
    /// How far its clocks are ahead of UTC, in minutes.
    ahead: i16,
}

impl ZoneEntry {
    /// `ahead` is in minutes; `country` and `before`, the former name, may be empty.
    pub(crate) fn new(zone: String, country: &str, former: &str, ahead: i16) -> Self {
        let offset = utc(ahead);
        let says = [country, if country.is_empty() { "" } else { ", " }, &offset].concat();
        let text = [&zone, " ", called(&zone), " ", former, " ", &says].concat();
        Self { zone, says, text: normalise(&text), ahead }
    }

    /// Whether a name in the text, a word, fits.
    fn has(&self, fits: impl Fn(&str) -> bool) -> bool {
        self.text.split(is_separator).any(fits)
    }
}

const fn is_separator(character: char) -> bool {
    matches!(character, ' ' | '/' | ',' | '(' | ')')
}

/// Lower case, without accents, and with spaces for underscores and for hyphens within a name.
fn normalise(text: &str) -> String {
    let letter = |character: char| match character {
        '_' => ' ',
        '−' | '–' => '-',
        'ã' | 'á' | 'à' | 'â' | 'å' | 'ä' | 'ă' => 'a',
        'ç' | 'ć' | 'č' | 'Ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' | 'ě' => 'e',
        'ğ' => 'g',
        'í' | 'î' | 'ï' | 'ı' | 'İ' => 'i',
        'ł' | 'Ł' => 'l',
        'ñ' | 'ń' => 'n',
        'ó' | 'ö' | 'ô' | 'ø' | 'õ' | 'Ö' | 'Ø' => 'o',
        'š' | 'ś' | 'ş' | 'ș' | 'Ş' | 'Š' | 'Ś' => 's',
        'ț' => 't',
        'ü' | 'ú' | 'Ü' => 'u',
        'ž' | 'ź' | 'ż' | 'Ž' | 'Ż' => 'z',
        other => other.to_ascii_lowercase(),
    };
    let mut plain = String::new();
    let mut letters = text.chars().map(letter).peekable();
    while let Some(letter) = letters.next() {
        // That of an offset has a digit after it.
        let within = letter == '-' && letters.peek().is_some_and(char::is_ascii_lowercase);
        plain.push(if within { ' ' } else { letter });
    }
    plain
}

/// The maximum number of results.
const MAX_RESULTS: usize = 9;

/// The zones people most often mean: they come first where others fit as well.
const COMMON_ZONES: [&str; 12] = [
    "America/New_York",
    "America/Los_Angeles",
    "America/Chicago",
    "America/Denver",
    "Europe/London",
    "Europe/Berlin",
    "Asia/Kolkata",
    "Asia/Shanghai",
    "America/Sao_Paulo",
    "America/Toronto",
    "Australia/Sydney",
    "Europe/Moscow",
];

/// What people call a zone besides its own city, from `places.txt`: the larger cities without a zone of their own, and the
/// abbreviations and names that stand in invitations. There it is one zone a line, in lower case and without accents. A word
/// may stand for several zones: all of them are offered. Empty where nothing is known.
fn called(zone: &str) -> &'static str {
    let line = include_str!("places.txt").lines().find_map(|line| line.strip_prefix(zone)?.strip_prefix(": "));
    line.unwrap_or_default()
}

/// Words that say that a zone is meant, not which.
const FILLERS: [&str; 6] = ["time", "timezone", "zone", "standard", "daylight", "tz"];

/// The zones that match what was typed, best first; none for empty input.
pub(crate) fn find<'a>(entries: &'a [ZoneEntry], typed: &str) -> Vec<&'a ZoneEntry> {
    let typed = normalise(typed);
    let (ahead, wanted) = match typed_offset(&typed) {
        Some((ahead, around)) => (Some(ahead), around),
        None => (None, typed),
    };
    let wanted = wanted.trim_matches(is_separator);
    let mut words: Vec<&str> = wanted.split(is_separator).filter(|word| !word.is_empty()).collect();
    if words.iter().any(|word| !FILLERS.contains(word)) {
        words.retain(|word| !FILLERS.contains(word));
    }
    for word in &mut words {
        if *word == "usa" {
            *word = "us";
        }
    }
    match ahead {
        None if words.is_empty() => Vec::new(),
        None => by_words(entries, wanted, &words).into_iter().take(MAX_RESULTS).collect(),
        Some(ahead) => {
            let has_offset = |entry: &&ZoneEntry| entry.ahead == ahead;
            if words.is_empty() {
                return common_first(entries.iter().filter(has_offset).collect());
            }
            // As Windows lists zones: "(UTC+01:00) Amsterdam, Berlin, Rome". It names the offset of winter all year.
            let named: Vec<&ZoneEntry> =
                entries.iter().filter(|entry| words.iter().any(|word| entry.has(|part| part == *word))).collect();
            let both: Vec<&ZoneEntry> = named.iter().copied().filter(has_offset).collect();
            common_first(if both.is_empty() { named } else { both })
        }
    }
}

/// At most [`MAX_RESULTS`], those people mostly mean before the others.
fn common_first(found: Vec<&ZoneEntry>) -> Vec<&ZoneEntry> {
    let (common, others): (Vec<_>, Vec<_>) = found.into_iter().partition(|entry| is_common(entry));
    common.into_iter().chain(others).take(MAX_RESULTS).collect()
}

fn is_common(entry: &ZoneEntry) -> bool {
    COMMON_ZONES.contains(&entry.zone.as_str())
}

/// The zones that all words fit. Order: country, city prefix, then whole words, then word prefixes; within the last two,
/// common zones first.
fn by_words<'a>(entries: &'a [ZoneEntry], wanted: &str, words: &[&str]) -> Vec<&'a ZoneEntry> {
    let country = [wanted, ","].concat();
    let rank = |entry: &ZoneEntry| {
        let all = |fits: &dyn Fn(&str, &str) -> bool| words.iter().all(|word| entry.has(|part| fits(part, word)));
        let uncommon = usize::from(!is_common(entry));
        if normalise(&entry.says).starts_with(&country) {
            Some(0)
        } else if normalise(&city(&entry.zone)).starts_with(wanted) {
            Some(1)
        } else if all(&|part, word| part == word) {
            Some(2 + uncommon)
        } else {
            all(&|part, word| part.starts_with(word)).then_some(4 + uncommon)
        }
    };
    let ranks: Vec<Option<usize>> = entries.iter().map(rank).collect();
    let of_rank = |wanted| entries.iter().zip(&ranks).filter(move |&(_, rank)| *rank == Some(wanted));
    (0..6).flat_map(of_rank).map(|(entry, _)| entry).collect()
}

/// The zone whose city is exactly what was typed.
pub(crate) fn exact_match<'a>(entries: &'a [ZoneEntry], typed: &str) -> Option<&'a str> {
    let typed = normalise(typed);
    entries.iter().find(|entry| normalise(&city(&entry.zone)) == typed.trim_ascii()).map(|entry| entry.zone.as_str())
}

/// The only zone with this place or abbreviation; none if several have it: "Manchester", but not "Valencia".
pub(crate) fn only_called<'a>(entries: &'a [ZoneEntry], typed: &str) -> Option<&'a str> {
    let typed = normalise(typed);
    let mut called =
        entries.iter().filter(|entry| called(&entry.zone).split(", ").any(|name| name == typed.trim_ascii()));
    called.next().filter(|_| called.next().is_none()).map(|entry| entry.zone.as_str())
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
            ("America/New_York", "United States", " US", -300),
            ("Europe/London", "United Kingdom", " GB", 0),
            ("Australia/Sydney", "Australia", "", 660),
            ("America/Nuuk", "Greenland", "America/Godthab GL", -120),
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
    fn a_place_is_a_zone_only_where_no_other_zone_has_it() {
        let entries = ["Europe/London", "Europe/Madrid", "America/Caracas"]
            .map(|zone| ZoneEntry::new(zone.to_owned(), "", "", 0));
        assert_eq!(only_called(&entries, "Manchester"), Some("Europe/London"));
        assert_eq!(only_called(&entries, "Valencia"), None);
        assert_eq!(only_called(&entries, "man"), None);
        assert_eq!(only_called(&entries, ""), None);
    }

    /// The larger cities of many countries, as people there write them.
    #[test]
    fn the_larger_cities_of_a_country_are_found() {
        let cities: Vec<(&str, &str)> =
            include_str!("cities.txt").lines().map(|line| line.split_once(": ").expect("a zone")).collect();
        let listed = include_str!("places.txt").lines().map(|line| line.split_once(": ").expect("a zone").0);
        let mut zones: Vec<&str> = cities.iter().map(|&(zone, _)| zone).chain(listed).collect();
        zones.sort_unstable();
        zones.dedup();
        let entries: Vec<_> = zones.iter().map(|&zone| ZoneEntry::new(zone.to_owned(), "", "", 0)).collect();
        let (mut count, mut missing) = (0, Vec::new());
        for (zone, names) in cities {
            for name in names.split(", ") {
                count += 1;
                if find(&entries, name).iter().all(|entry| entry.zone != zone) {
                    missing.push(name);
                }
            }
        }
        assert_eq!(missing, Vec::<&str>::new());
        assert!(count >= 250, "{count}");
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
            ("Manchester", &["London"]),
            ("Chennai", &["Kolkata"]),
            ("AEST", &["Sydney"]),
            ("Eastern Time", &["New York", "Sydney", "Indianapolis"]),
            ("eastern standard time", &["New York", "Sydney", "Indianapolis"]),
            ("central european time", &["Berlin", "Paris"]),
            ("London time", &["London"]),
            ("UTC+05:30", &["Kolkata"]),
            ("GMT+0530", &["Kolkata"]),
            ("UTC -3.30", &["St Johns"]),
            ("(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi", &["Kolkata"]),
            ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome", &["Berlin"]),
            ("Zürich", &[]),
            ("usa", &["New York"]),
            ("Godthab", &["Nuuk"]),
            ("Nuuk", &["Nuuk"]),
            ("utc+5:30", &["Kolkata"]),
            ("+1", &["Berlin", "Paris"]),
            ("+5:30", &["Kolkata"]),
            ("cet", &["Berlin", "Paris"]),
            ("IST", &["Kolkata"]),
            ("Bengaluru", &["Kolkata"]),
            ("UTC+1", &["Berlin", "Paris"]),
            ("gmt-3:30", &["St Johns"]),
            ("UTC−3:30", &["St Johns"]),
            ("europe", &["Berlin", "London", "Paris"]),
            ("united states", &["Indianapolis", "New York"]),
            ("atlantis", &[]),
            ("  ", &[]),
        ] {
            assert_eq!(found(typed), cities, "{typed}");
        }
    }
}
