//! The time zone that is named with a date.

use serde::Serialize;

use super::tokens::{Kind, Tokens};

/// A zone as it was named, and what is known of it without a zone database.
///
/// As JSON: `{"words": "EST", "name": "America/New_York"}`, `{"words": "UTC+1", "ahead": 60}`, or the words alone, such as those
/// of a city, for whoever has a database to look up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Zone {
    /// As it was typed, without "time": "EST", "UTC+1", "Nairobi".
    pub words: String,
    /// Its IANA name, where it is a usual one or was typed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How many minutes it is ahead of UTC, where it was typed as an offset; −1439 to 1439.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ahead: Option<i16>,
}

/// Zones that are often named in invitations: abbreviations, countries and large cities, a comma between.
const ZONES: [(&str, &str); 38] = [
    ("America/New_York", "est,edt,et,eastern,us eastern,new york,new york city,nyc,boston,washington,atlanta,miami"),
    ("America/Los_Angeles", "pst,pdt,pt,pacific,us pacific,san francisco,los angeles,seattle,california"),
    ("America/Chicago", "cst,cdt,ct,central,us central,chicago,texas,dallas,houston,austin"),
    ("America/Denver", "mst,mdt,mt,mountain,us mountain,denver"),
    ("Europe/London", "gmt,bst,uk,london,britain,england,scotland,edinburgh,glasgow,manchester"),
    ("Europe/Berlin", "cet,cest,mez,mesz,berlin,munich,hamburg,frankfurt,germany,german,central european"),
    ("Asia/Kolkata", "ist,india,indian,bengaluru,bangalore,mumbai,delhi,new delhi,kolkata,chennai,hyderabad,pune"),
    ("Europe/Dublin", "dublin,ireland,irish"),
    ("Europe/Paris", "paris,france"),
    ("Europe/Madrid", "madrid,spain,barcelona"),
    ("Europe/Amsterdam", "amsterdam,netherlands"),
    ("Europe/Lisbon", "lisbon,portugal"),
    ("Europe/Rome", "rome,italy,milan"),
    ("Europe/Zurich", "zurich,switzerland"),
    ("Europe/Vienna", "vienna,austria"),
    ("Europe/Warsaw", "warsaw,poland"),
    ("Europe/Moscow", "msk,moscow"),
    ("Africa/Lagos", "wat,lagos,nigeria,abuja"),
    ("Africa/Accra", "accra,ghana"),
    ("Africa/Nairobi", "eat,nairobi,kenya"),
    ("Africa/Johannesburg", "sast,south africa,johannesburg,cape town"),
    ("Africa/Cairo", "cairo,egypt"),
    ("Asia/Dubai", "gst,dubai,uae"),
    ("Asia/Karachi", "pkt,karachi,lahore,pakistan"),
    ("Asia/Dhaka", "dhaka,bangladesh"),
    ("Asia/Manila", "pht,phst,manila,philippines,philippine"),
    ("Asia/Singapore", "sgt,singapore"),
    ("Asia/Kuala_Lumpur", "myt,kuala lumpur,malaysia"),
    ("Asia/Jakarta", "wib,jakarta"),
    ("Asia/Hong_Kong", "hkt,hong kong"),
    ("Asia/Shanghai", "beijing,shanghai,china"),
    ("Asia/Tokyo", "jst,tokyo,japan"),
    ("Australia/Sydney", "aest,aedt,sydney,melbourne"),
    ("Pacific/Auckland", "nzst,nzdt,auckland,new zealand"),
    ("America/Toronto", "toronto"),
    ("America/Vancouver", "vancouver"),
    ("America/Sao_Paulo", "brt,sao paulo"),
    ("Asia/Jerusalem", "tel aviv,israel"),
];

/// The first parts of IANA names.
const AREAS: &str = "africa america antarctica asia atlantic australia europe indian pacific etc";

/// These are also words of other meanings: a zone only right after a time, and with a word "time" or in capitals.
const DOUBTFUL: &str = "et ct mt pt eat wat gst central mountain pacific eastern irish indian est";

/// Whose time is meant by these depends on who is asked.
const NO_PLACE: &str = "local your my our their same the any this that start interview a some";

impl Tokens {
    /// The zone that begins here, and where it ends. `after_time` says whether a time stands directly before.
    pub(super) fn zone_at(&self, at: usize, text: &str, after_time: bool) -> Option<(Zone, usize)> {
        self.offset(at, text, after_time)
            .or_else(|| self.iana(at, text))
            .or_else(|| self.known_zone(at, text, after_time))
            .or_else(|| if after_time { self.place_time(at, text) } else { None })
    }

    fn zone(&self, from: usize, to: usize, text: &str) -> Zone {
        Zone { words: self.text(from, to, text).to_owned(), name: None, ahead: None }
    }

    /// "UTC+5:30", "GMT-3", "+01:00", "Z".
    fn offset(&self, at: usize, text: &str, after_time: bool) -> Option<(Zone, usize)> {
        let utc = self.is(at, "utc gmt");
        if self.is(at, "z") && after_time && self.glued(at) {
            return Some((Zone { ahead: Some(0), ..self.zone(at, at + 1, text) }, at + 1));
        }
        let sign_at = at + usize::from(utc);
        let sign = match self.mark(sign_at) {
            '+' => 1,
            '-' | '−' => -1,
            _ => {
                return utc_alone(utc && self.is(at, "utc"))
                    .map(|ahead| (Zone { ahead: Some(ahead), ..self.zone(at, at + 1, text) }, at + 1));
            }
        };
        let number = self.number(sign_at + 1).filter(|_| self.digits(sign_at + 1) > 0);
        let number = i16::try_from(number?).ok()?;
        let long = self.digits(sign_at + 1) > 2;
        let colon = self.mark(sign_at + 2) == ':' && self.glued(sign_at + 2) && self.digits(sign_at + 3) == 2;
        // "14:00-15:00" is a range; only after the "T" of a machine's date is it an offset.
        let by_machine = self.glued(sign_at) && sign == 1 || self.ends_machine_time(sign_at);
        if !(utc || after_time && by_machine) {
            return None;
        }
        let minutes = if colon { i16::try_from(self.number(sign_at + 3)?).ok()? } else { 0 };
        let ahead =
            if long { number / 100 * 60 + number % 100 } else { number.saturating_mul(60).saturating_add(minutes) };
        let next = sign_at + if colon { 4 } else { 2 };
        let zone = Zone { ahead: Some(sign * ahead), ..self.zone(at, next, text) };
        (ahead < 1440).then_some((zone, next))
    }

    /// An IANA name, such as `America/New_York`.
    fn iana(&self, at: usize, text: &str) -> Option<(Zone, usize)> {
        if !self.is(at, AREAS) || self.mark(at + 1) != '/' || !self.glued(at + 2) {
            return None;
        }
        let mut next = at + 3;
        while matches!(self.mark(next), '/' | '_' | '-')
            && self.glued(next)
            && self.glued(next + 1)
            && !self.word(next + 1).is_empty()
        {
            next += 2;
        }
        let zone = self.zone(at, next, text);
        Some((Zone { name: Some(zone.words.clone()), ..zone }, next))
    }

    fn known_zone(&self, at: usize, text: &str, after_time: bool) -> Option<(Zone, usize)> {
        let (mut longest, mut name) = (0, "");
        for (zone, names) in ZONES {
            for words in names.split(',') {
                let long = words.split(' ').count();
                let fits = || words.split(' ').enumerate().all(|(index, word)| self.word(at + index) == word);
                if long > longest && fits() {
                    (longest, name) = (long, zone);
                }
            }
        }
        let end = at + longest;
        let with_time = self.is(end, "time");
        let standard = usize::from(self.is(end, "standard daylight") && self.is(end + 1, "time"));
        let next = end + standard + usize::from(with_time || standard == 1);
        let doubtful = self.is(at, DOUBTFUL) && next == end;
        // Most of the doubtful ones are short; "3pm est" is none the less clear.
        let shouted = self.text(at, end, text).bytes().all(|byte| byte.is_ascii_uppercase());
        let clear = !doubtful || after_time && (shouted || self.is(at, "est et pt ct mt eastern pacific central"));
        if longest == 0 || !clear {
            return None;
        }
        let zone = Zone { name: Some(name.to_owned()), ..self.zone(at, end, text) };
        // "(US and Canada)" belongs to it.
        let bracket = self.mark(next) == '(' && self.is(next + 1, "us") && self.is(next + 2, "and canada");
        let closes = (next..next + 6).find(|&at| self.mark(at) == ')').filter(|_| bracket);
        Some((zone, closes.map_or(next, |at| at + 1)))
    }

    /// "Nairobi time", "Buenos Aires time": for whoever has a list of all cities.
    fn place_time(&self, at: usize, text: &str) -> Option<(Zone, usize)> {
        let is_name = |at: usize| self.kind(at) == Some(Kind::Word) && !self.is(at, NO_PLACE);
        let long = (1..=3).find(|&long| self.is(at + long, "time"))?;
        let named = (at..at + long).all(is_name);
        named.then(|| (self.zone(at, at + long, text), at + long + 1))
    }

    /// The text of these tokens, as it was typed.
    pub(super) fn text<'t>(&self, from: usize, to: usize, text: &'t str) -> &'t str {
        let start = self.get(from).map(|token| token.start);
        let end = to.checked_sub(1).and_then(|last| self.get(last)).map(|token| token.end);
        start.zip(end).and_then(|(start, end)| text.get(start..end)).unwrap_or_default()
    }
}

/// "UTC" by itself is an offset of nothing.
const fn utc_alone(is_utc: bool) -> Option<i16> {
    if is_utc { Some(0) } else { None }
}
