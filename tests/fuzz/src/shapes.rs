//! Objects of the right shape, with odd values in them.

use fastrand::Rng;
use policy::{
    Circumstance, Contact, Format, Insist, Interest, Likelihood, MessageKind, NewTime, Preparation, Reason, Rule, Said,
    Stage, Stake, Thread, Verdict,
};
use words::{Clock, Depth, Register};

use crate::{json, text};

type Pair = (String, String);

/// What stands at a key, in JSON.
type Make = fn(&mut Rng) -> String;

/// A key, how many of a hundred objects have it, and what stands there.
type Key = (&'static str, u8, Make);

fn id(random: &mut Rng, ids: &[&str]) -> String {
    let id = random.choice(ids).copied().unwrap_or_default();
    match random.u8(..60) {
        0 => json::quoted(random, &id.to_uppercase()),
        1 => json::quoted(random, &format!("{id} ")),
        2 => json::quoted(random, id.get(1..).unwrap_or_default()),
        _ => format!("\"{id}\""),
    }
}

macro_rules! ids {
    ($name:ident) => {
        |random| {
            let ids: Vec<&str> = $name::ALL.iter().map(|one| one.id()).collect();
            id(random, &ids)
        }
    };
}

fn yes_or_no(random: &mut Rng) -> String {
    random.bool().to_string()
}

fn short(random: &mut Rng) -> String {
    let text = text::any(random, 4);
    json::quoted(random, &text)
}

fn long(random: &mut Rng) -> String {
    let text = text::any(random, 60);
    json::quoted(random, &text)
}

fn sentence(random: &mut Rng) -> String {
    let text = text::any(random, 14);
    json::quoted(random, &text)
}

fn date(random: &mut Rng) -> String {
    match random.u8(..20) {
        0 => "0001-01-01".to_owned(),
        1 => "9999-12-31".to_owned(),
        2 => format!("{:04}-{:02}-{:02}", random.u16(..10_000), random.u8(..15), random.u8(..34)),
        _ => format!("20{:02}-{:02}-{:02}", random.u8(24..30), random.u8(1..13), random.u8(1..29)),
    }
}

fn day(random: &mut Rng) -> String {
    format!("\"{}\"", date(random))
}

fn wall_time(random: &mut Rng) -> String {
    let most = if random.u8(..20) == 0 { 70 } else { 24 };
    let (hour, minute) = (random.u8(..most), random.u8(..most));
    format!("\"{}T{hour:02}:{minute:02}\"", date(random))
}

fn wall_times(random: &mut Rng) -> String {
    let times: Vec<_> =
        (0..random.usize(..6)).map(|_| if random.u8(..20) == 0 { short(random) } else { wall_time(random) }).collect();
    json::list(&times)
}

fn offsets(random: &mut Rng) -> String {
    let one = |random: &mut Rng| match random.u8(..20) {
        0 => random.i32(-3000..3000).to_string(),
        _ => (random.i32(-48..56) * 15).to_string(),
    };
    json::list(&[one(random), one(random)])
}

fn offsets_list(random: &mut Rng) -> String {
    json::list(&(0..random.usize(..5)).map(|_| offsets(random)).collect::<Vec<_>>())
}

fn zone(random: &mut Rng) -> String {
    const ZONES: [&str; 9] = [
        "Europe/London",
        "Europe/Berlin",
        "America/Argentina/Buenos_Aires",
        "Asia/Kolkata",
        "Pacific/Kiritimati",
        "Etc/GMT+12",
        "UTC",
        "",
        "Nowhere",
    ];
    if random.u8(..10) == 0 { short(random) } else { format!("\"{}\"", random.choice(ZONES).unwrap_or_default()) }
}

fn names_of_zones(random: &mut Rng) -> String {
    json::list(
        &(0..if random.u8(..10) == 0 { random.usize(..4) } else { 2 }).map(|_| short(random)).collect::<Vec<_>>(),
    )
}

fn minutes(random: &mut Rng) -> String {
    match random.u8(..20) {
        0 => "null".to_owned(),
        1 => random.i32(-3_000_000..3_000_000).to_string(),
        2 => random.choice([0, 1, -1, 1439, 1440, 1441, 2879, 2880, 2881]).unwrap_or(0).to_string(),
        _ => random.i32(-600..9000).to_string(),
    }
}

const SITUATION: [Key; 19] = [
    ("circumstance", 70, ids!(Circumstance)),
    ("reason", 25, ids!(Reason)),
    ("noticeMinutes", 98, minutes),
    ("interest", 20, ids!(Interest)),
    ("relevance", 15, yes_or_no),
    ("urgency", 15, yes_or_no),
    ("irreversibility", 15, yes_or_no),
    ("format", 20, ids!(Format)),
    ("contact", 20, ids!(Contact)),
    ("thread", 20, ids!(Thread)),
    ("viaRecruiter", 20, yes_or_no),
    ("preparation", 15, ids!(Preparation)),
    ("stage", 20, ids!(Stage)),
    ("said", 20, ids!(Said)),
    ("likelihood", 15, ids!(Likelihood)),
    ("newTime", 20, ids!(NewTime)),
    ("stake", 15, ids!(Stake)),
    ("earlierChanges", 15, |random| random.u8(..104).to_string()),
    ("insist", 15, ids!(Insist)),
];

const DETAILS: [Key; 27] =
    [
        ("yourName", 40, short),
        ("interviewer", 40, short),
        ("recruiter", 20, short),
        ("company", 40, short),
        ("role", 40, short),
        ("phone", 30, short),
        ("at", 40, wall_time),
        ("today", 30, day),
        ("timeZone", 20, zone),
        ("yourTimeZone", 20, zone),
        ("atOffsets", 20, offsets),
        ("alternativeOffsets", 20, offsets_list),
        ("zoneNames", 10, names_of_zones),
        ("alternatives", 30, wall_times),
        ("clock", 20, ids!(Clock)),
        ("register", 20, ids!(Register)),
        ("depth", 20, ids!(Depth)),
        ("greeting", 15, short),
        ("ownLine", 20, sentence),
        ("offered", 15, |random| if random.bool() { wall_time(random) } else { short(random) }),
        ("offer", 15, |random| object(random, &OFFER)),
        ("extensionUntil", 15, day),
        ("freeFrom", 15, day),
        ("need", 15, sentence),
        ("theirMistake", 15, yes_or_no),
        ("openIf", 15, sentence),
        ("wording", 40, |random| {
            if random.u8(..10) == 0 { random.u64(..1 << 33).to_string() } else { random.u8(..50).to_string() }
        }),
    ];

const OFFER: [Key; 4] = [("company", 60, short), ("contact", 60, short), ("role", 60, short), ("answerBy", 60, day)];

/// The house rules, and what is advised and written by them.
pub(crate) const HOUSE: [Key; 2] =
    [("config", 99, |random| object(random, &HOUSE_RULES)), ("asked", 99, |random| object(random, &COMPOSE))];

/// `{"situation": {…}, "details": {…}}`.
pub(crate) const COMPOSE: [Key; 2] = [("situation", 99, situation), ("details", 90, details)];

pub(crate) const DRAFT: [Key; 5] = [
    ("kind", 99, ids!(MessageKind)),
    ("subject", 50, sentence),
    ("body", 99, long),
    ("situation", 40, situation),
    ("details", 30, details),
];

pub(crate) const SENTENCE: [Key; 3] = [("sentence", 99, sentence), ("now", 99, wall_time), ("timeZone", 99, zone)];

pub(crate) const DATE: [Key; 3] =
    [("text", 99, sentence), ("now", 99, wall_time), ("order", 50, |random| id(random, &["day-first", "month-first"]))];

pub(crate) const SEARCH: [Key; 1] = [("search", 99, short)];

const HOUSE_RULES: [Key; 7] = [
    ("rules", 50, |random| named(random, 4, ids!(Rule), sentence)),
    ("messages", 60, |random| named(random, 4, message_key, |random| object(random, &OVERRIDE))),
    ("hideReasons", 30, |random| many(random, 8, ids!(Reason))),
    ("hideCircumstances", 30, |random| many(random, 8, ids!(Circumstance))),
    ("renameCircumstances", 30, |random| named(random, 4, ids!(Circumstance), short)),
    ("addCircumstances", 40, |random| many(random, 4, |random| object(random, &ADDED))),
    ("templates", 40, |random| many(random, 4, |random| object(random, &TEMPLATE))),
];

const OVERRIDE: [Key; 2] = [("subject", 60, blanks), ("body", 90, long_blanks)];
const ADDED: [Key; 3] =
    [("name", 98, short), ("reason", 98, ids!(Reason)), ("finds", 50, |random| many(random, 4, short))];
const TEMPLATE: [Key; 3] = [("title", 98, short), ("subject", 50, short), ("body", 98, long)];

pub(crate) fn situation(random: &mut Rng) -> String {
    object(random, &SITUATION)
}

fn details(random: &mut Rng) -> String {
    object(random, &DETAILS)
}

/// `"email"` or `"withdraw/email"`.
fn message_key(random: &mut Rng) -> String {
    let kind: Make = ids!(MessageKind);
    let verdict: Make = ids!(Verdict);
    if random.bool() {
        return kind(random);
    }
    let (verdict, kind) = (verdict(random), kind(random));
    format!("{}/{}", verdict.trim_end_matches('"'), kind.trim_start_matches('"'))
}

fn blanks(random: &mut Rng) -> String {
    blanks_of(random, 4)
}

fn long_blanks(random: &mut Rng) -> String {
    blanks_of(random, 12)
}

/// A message of a site, with blanks to fill in.
fn blanks_of(random: &mut Rng, most: usize) -> String {
    const BLANKS: [&str; 26] = [
        "[your name]",
        "[name]",
        "[role]",
        "[company]",
        "[date]",
        "[time]",
        "[time zone]",
        "[reason]",
        "[your number]",
        "[first new date and time]",
        "[second new date and time]",
        "[third new date and time]",
        "Dear [name],",
        "\n\n",
        "\n- ",
        " at ",
        " for the [role] role",
        " on [date] at [time]",
        "[interview]",
        "\n",
        "Please move it. ",
        "I am free at:",
        ", ",
        ". ",
        "Kind regards,",
        "[odd]",
    ];
    let mut text = String::new();
    for _ in 0..random.usize(..=most) {
        if random.u8(..8) == 0 {
            text.push_str(&text::any(random, 2));
        } else {
            text.push_str(random.choice(BLANKS).unwrap_or_default());
        }
    }
    json::quoted(random, &text)
}

fn many(random: &mut Rng, most: usize, make: Make) -> String {
    let most = if random.u8(..40) == 0 { most * 10 } else { most };
    let values: Vec<_> = (0..random.usize(..=most)).map(|_| or_odd(random, make)).collect();
    json::list(&values)
}

/// An object whose keys are made like values; they are JSON already.
fn named(random: &mut Rng, most: usize, key: Make, make: Make) -> String {
    let pairs: Vec<_> =
        (0..random.usize(..=most)).map(|_| format!("{}:{}", key(random), or_odd(random, make))).collect();
    format!("{{{}}}", pairs.join(","))
}

/// What belongs there; now and then anything else.
fn or_odd(random: &mut Rng, make: Make) -> String {
    if random.u8(..150) == 0 { json::any(random, 2) } else { make(random) }
}

/// An object of these keys, mostly valid: a fourth of all has something odd in it.
pub(crate) fn object(random: &mut Rng, keys: &[Key]) -> String {
    let mut pairs: Vec<Pair> = Vec::new();
    for (key, percent, make) in keys {
        if random.u8(..100) < *percent {
            pairs.push(((*key).to_owned(), or_odd(random, *make)));
        }
    }
    match random.u8(..100) {
        0 => {
            let key = text::any(random, 2);
            pairs.push((key, json::any(random, 20)));
        }
        1 => pairs.extend(pairs.first().cloned()),
        2 => random.shuffle(&mut pairs),
        3 => return json::any(random, 3),
        _ => {}
    }
    json::object(random, &pairs)
}
