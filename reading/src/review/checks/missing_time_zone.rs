//! R16: a time without its zone, where the details say that the two sides are in different ones.

use policy::{MessageKind, Rule};
use words::{Clock, Field, Part, Severity, WallTime};

use super::super::check::Check;
use super::super::class::{Class, Classes};
use super::super::meaning::{Meaning, Meanings};
use super::super::phrases::PhraseMatch;
use super::super::places;
use super::super::reading::Reading;
use super::super::report::{Note, Report, Wording};
use super::super::side::Side;
use super::super::text::Shape;
use super::super::times::{Kind, Mention};

pub(super) const CHECK: Check = Check { rule: Rule::R16, find };

const WORDING: Wording = Wording {
    severity: Severity::Warn,
    says: "“$” is one hour for you and another for them: you are in different time zones.",
    instead: "Add the zone in words, such as “$”.",
};

fn find(reading: &Reading, report: &mut Report) {
    let (Some(theirs), Some(own)) = (reading.line(Field::TimeZone), reading.line(Field::YourTimeZone)) else {
        by_places(reading, report);
        return;
    };
    // By ear, two clocks are one too many: the email tells both.
    let by_ear = matches!(reading.draft.kind, MessageKind::Call | MessageKind::LateCall | MessageKind::Voicemail);
    if theirs == own || !reading.is_for_now() || reading.is_to_somebody_else() || by_ear && reading.course.is_some() {
        return;
    }
    let wording = if by_ear { Wording { severity: Severity::Hint, ..WORDING } } else { WORDING };
    for side in &reading.sides {
        // The city by itself is enough: "15:00 in Madrid".
        if names_a_zone(side) || [&theirs, &own].iter().any(|zone| is_named(side, zone)) {
            return;
        }
    }
    for side in &reading.sides {
        // In a subject, their own hour is theirs to read.
        let is_their_own = |said: &str| {
            let at = reading.details().and_then(|details| details.at.map(|at| at.clock_by(details.clock)));
            side.part == Part::Subject && at.is_some_and(|at| at.eq_ignore_ascii_case(said))
        };
        let is_bare = |mention: &&Mention| {
            let said = side.text.slice(mention.first, mention.last);
            mention.kind == Kind::Clock && !reading.is_offered(said) && !is_their_own(said)
        };
        if let Some(mention) = side.mentions.iter().find(is_bare) {
            let said = side.text.slice(mention.first, mention.last);
            let suffix = if city(&theirs).len() > 4 { " time" } else { "" };
            let with_zone = format!("{said} {}{suffix}", spoken(&theirs));
            // Only a time that the details give is by the clock of the interview.
            let clock = said.trim_start_matches('0');
            let is_it = |time: &WallTime| {
                time.clock().trim_start_matches('0') == clock
                    || time.clock_by(Clock::Hours12).eq_ignore_ascii_case(said)
            };
            let is_theirs =
                reading.details().is_some_and(|details| details.at.iter().chain(&details.alternatives).any(is_it));
            let note = Note::words(&wording, side, mention.first, mention.last).value(with_zone.clone());
            report.add(note.fix(is_theirs.then_some(with_zone)));
            return;
        }
    }
}

const PLACES_DIFFER: Wording = Wording {
    severity: Severity::Hint,
    says: "“$” is one hour for you and may be another for them: you seem to be in different time zones.",
    instead: "Add the zone in words, such as “3pm Berlin time”.",
};

/// Where the details are silent: the text itself says that the two sides talk from places with different clocks.
fn by_places(reading: &Reading, report: &mut Report) {
    let Some(body) = reading.body().filter(|_| reading.is_for_now() && !reading.is_to_somebody_else()) else { return };
    if reading.sides.iter().any(names_a_zone) || !reading.sides.iter().any(is_by_wire) {
        return;
    }
    let clock = body.mentions.iter().find(|time| time.kind == Kind::Clock);
    if let (Some(theirs), Some(own), Some(clock)) = (their_hours(body), own_hours(body), clock)
        && theirs != own
    {
        report.add(Note::words(&PLACES_DIFFER, body, clock.first, clock.last));
    }
}

/// Whether it speaks of a call: who travels to them goes by their clock.
fn is_by_wire(side: &Side) -> bool {
    const SIGNS: Meanings = Meanings::of(&[Meaning::Technical, Meaning::MixUp, Meaning::AsksToAdjust]);
    let words = 0..side.text.words.len();
    side.meanings.intersects(SIGNS)
        || words.into_iter().any(|at| side.text.is(at, Class::Video) || says(side, at, &["online", "call"]))
}

/// "your Berlin team", "the Toronto office", "your team is in Denver"
fn their_hours(side: &Side) -> Option<i8> {
    let is_theirs = |at: usize| {
        // "You are in", "your team, as I understand, is in"
        let told = at.checked_sub(2).is_some_and(|verb| {
            says(side, verb + 1, &["in"])
                && says(side, verb, &["is", "are", "sits", "based"])
                && (at.saturating_sub(9)..at).any(|at| says(side, at, &["your", "you"]))
        });
        told || side.text.says_before(at, "your")
            || says(side, at + 1, &["office", "team", "branch", "hq", "headquarters"])
    };
    (0..side.text.words.len()).filter(|at| is_theirs(*at)).find_map(|at| hours_at(side, at))
}

/// "here in Singapore", "calling from Durban", "I'm over in New York"
fn own_hours(side: &Side) -> Option<i8> {
    const MINE: [&str; 9] = ["here", "i'm", "am", "over", "calling", "writing", "live", "based", "i’m"];
    (0..side.text.words.len()).find_map(|at| {
        let hours = hours_at(side, at)?;
        // One word more for a name of two.
        let opens = (1..=2).filter_map(|back| at.checked_sub(back)).find(|&from| says(side, from, &["in", "from"]))?;
        says(side, opens.checked_sub(1)?, &MINE).then_some(hours)
    })
}

fn hours_at(side: &Side, at: usize) -> Option<i8> {
    places::hours(side.text.written(at)).filter(|_| side.text.is_upper(at))
}

fn says(side: &Side, at: usize, words: &[&str]) -> bool {
    words.iter().any(|word| side.text.written(at).eq_ignore_ascii_case(word))
}

fn city(zone: &str) -> &str {
    zone.rsplit_once('/').map_or(zone, |(_, city)| city)
}

/// A zone as people say it: "Berlin time"; one without a city is its own name.
fn spoken(zone: &str) -> String {
    city(zone).replace('_', " ")
}

/// Whether a text has the name of a zone in it as people tell a time by it: "15:00 in Madrid", "Berlin time", but not "your
/// Berlin team".
fn is_named(side: &Side, zone: &str) -> bool {
    let name = spoken(zone);
    let text = &side.text;
    let is_told = |place: usize| {
        let at = text.words.partition_point(|word| word.start < place);
        let end = text.words.partition_point(|word| word.start < place + name.len());
        let after_clock = side.mentions.iter().any(|time| time.kind == Kind::Clock && time.last == at);
        text.says_any(end, &["time", "local"])
            || text.says_before(at, "in")
            || after_clock
            || text.between(at).contains('/')
    };
    !name.is_empty() && text.source.match_indices(&name).any(|(place, _)| is_told(place))
}

/// Whether any zone is named: "CET", "your time", "Lisbon time".
fn names_a_zone(side: &Side) -> bool {
    const NO_ZONE: Classes = Classes::of(&[Class::Fill, Class::NoName]);
    let text = &side.text;
    // Abbreviations are capitals; "est" and "wet" are words otherwise.
    let has_shape = |at: usize, shape: Shape| text.words.get(at).is_some_and(|word| word.shape == shape);
    let is_meant = |zone: &PhraseMatch| !text.is(zone.first, Class::Zone) || has_shape(zone.first, Shape::Capitals);
    let has_city_before = |time: usize| {
        text.says(time, "time")
            && has_shape(time - 1, Shape::Capitalised)
            && !text.classes(time - 1).intersects(NO_ZONE)
            && text.follows(time)
    };
    side.each(Meaning::Zone).any(is_meant) || (1..text.words.len()).any(has_city_before)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::testing::{email, found, mended};
    use words::{Details, Draft, WallTime};

    fn draft(body: &str, own: &str) -> Draft {
        let details = Details {
            at: WallTime::parse("2026-12-03T14:00").ok(),
            time_zone: "Europe/Berlin".to_owned(),
            your_time_zone: own.to_owned(),
            ..Details::default()
        };
        Draft { details: Some(details), ..email(body) }
    }

    #[test]
    fn finds_a_bare_time_across_zones() {
        for body in [
            "our interview at 14:00 on Thursday",
            "our interview on 3 December at 2pm",
            "Could we do Monday at 10 or Tuesday at 11?",
            "I am free at noon on Friday.",
            "half past two on Monday would suit me",
            "I missed our call at 9.30 am.",
            "Could we start at three o'clock instead?",
            "between 9 and 11 on Monday",
        ] {
            assert!(!found(&draft(body, "Asia/Kolkata"), Rule::R16).is_empty(), "{body}");
        }
    }

    #[test]
    fn avoids_false_positive_where_the_zone_is_named_or_shared() {
        for body in [
            "our interview at 14:00 Berlin time",
            "at 14:00 CET on Thursday",
            "at 2pm your time",
            "at 14:00 (Europe/Berlin)",
            "at 9:00 Lisbon time",
            "at 14:00 UTC+1",
            "our interview at 2pm your time",
            "10am London time (3:30pm mine)",
            "on Thursday 3 December",
            "I have had two other interviews in 3 weeks.",
            "All times are in the local time of your office: 10:00, 11:00.",
        ] {
            assert!(found(&draft(body, "Asia/Kolkata"), Rule::R16).is_empty(), "{body}");
        }
        assert!(found(&draft("at 14:00", "Europe/Berlin"), Rule::R16).is_empty());
        assert!(found(&draft("at 14:00", ""), Rule::R16).is_empty());
    }

    #[test]
    fn the_fix_names_the_zone_of_the_interview() {
        let draft = draft("our interview at 14:00 on Thursday", "Asia/Kolkata");
        assert_eq!(mended(&draft, Rule::R16), "our interview at 14:00 Berlin time on Thursday");
    }
}
