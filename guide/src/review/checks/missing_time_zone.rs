//! R16: a time without its zone, where the details say that the two sides are in different ones.

use super::Check;
use crate::details::Field;
use crate::review::Severity;
use crate::review::lexicon::Sense;
use crate::review::reading::{Reading, Side, holds};
use crate::review::report::{Report, Tell};
use crate::review::text::{Shape, is_letter};
use crate::review::times::Kind;
use crate::review::vocabulary::Class;
use crate::rules::Rule;

pub(super) const CHECK: Check = Check { rule: Rule::R16, name: "missing-time-zone", phrases: &[], find };

const TELL: Tell = Tell {
    severity: Severity::Warn,
    says: "“$” is one hour here and another there: the two of you are in different time zones.",
    instead: "Add the zone in words, such as “$”.",
};

fn find(reading: &Reading, report: &mut Report) {
    let (Some(theirs), Some(own)) = (reading.line(Field::TimeZone), reading.line(Field::YourTimeZone)) else { return };
    if theirs == own || !reading.is_for_now() {
        return;
    }
    for side in &reading.sides {
        if names_a_zone(reading, side) || says(side, &theirs) || says(side, &own) {
            return;
        }
    }
    for side in &reading.sides {
        if let Some(mention) = side.mentions.iter().find(|mention| mention.kind == Kind::Clock) {
            let said = side.text.slice(mention.first, mention.last);
            // "Berlin time"; a zone without a city is its own name.
            report.with.clear();
            report.with.push_str(said);
            report.with.push(' ');
            for letter in city(&theirs).chars() {
                report.with.push(if letter == '_' { ' ' } else { letter });
            }
            if city(&theirs).len() > 4 {
                report.with.push_str(" time");
            }
            // Only a time that the details give is by the clock of the interview.
            let clock = said.trim_start_matches('0');
            let is_theirs = reading.details().is_some_and(|details| {
                details.at.iter().chain(&details.alternatives).any(|time| time.clock().trim_start_matches('0') == clock)
            });
            let fix = is_theirs.then(|| report.with.clone());
            report.at(&TELL, side, mention.first, mention.last, fix);
            return;
        }
    }
}

fn city(zone: &str) -> &str {
    zone.rsplit_once('/').map_or(zone, |(_, city)| city)
}

/// Whether the zone stands there as it is written, or its city with "time" after it or "in" before it.
fn says(side: &Side, zone: &str) -> bool {
    let text = &side.text;
    let city = city(zone);
    let length = city.split('_').count();
    holds(text.source, zone)
        || (0..text.words.len()).any(|at| {
            let before = text.slice(at.wrapping_sub(1), at);
            let after = text.slice(at + length, at + length + 1);
            let said = text.slice(at, at + length);
            said.len() == city.len()
                && said.split(' ').eq(city.split('_'))
                && (before == "in" || after == "time" || city.len() < 5)
        })
}

/// Whether any zone is named: "CET", "your time", "Lisbon time".
fn names_a_zone(reading: &Reading, side: &Side) -> bool {
    let text = &side.text;
    // Abbreviations are capitals; "est" and "wet" are words otherwise.
    let capitals = |at: usize| text.words.get(at).is_some_and(|word| word.shape == Shape::Capitals);
    side.hits.iter().any(|hit| {
        hit.sense == Sense::Zone
            && (hit.last - hit.first > 1
                || capitals(hit.first)
                || hit.last - hit.first == 1 && text.slice(hit.first, hit.last).len() > 4)
    }) || (1..text.words.len()).any(|at| {
        text.words.get(at).is_some_and(|word| reading.lexicon.word(word.id) == "time")
            && text.words.get(at - 1).is_some_and(|word| {
                word.shape == Shape::Capitalised && !word.is(Class::Fill) && !word.is(Class::NoName)
            })
            && text.slice(at - 1, at).len() > 2
            && text.slice(at - 1, at).chars().all(is_letter)
            && text.follows(at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::details::{Details, WallTime};
    use crate::review::Draft;
    use crate::review::trying::{email, found, mended};

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
