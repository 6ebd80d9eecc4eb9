//! R16: a time without its zone, where the details say that the two sides are in different ones.

use super::Check;
use crate::details::{Details, Field};
use crate::review::Severity;
use crate::review::lexicon::Sense;
use crate::review::reading::{Reading, Side};
use crate::review::report::{Report, words};
use crate::review::times::Kind;
use crate::rules::Rule;

pub(super) const CHECK: Check = Check { rule: Rule::R16, name: "missing-time-zone", phrases: &[], find };

fn find(reading: &Reading, report: &mut Report) {
    let (Some(details), Some(theirs), Some(own)) =
        (reading.details(), reading.line(Field::TimeZone), reading.line(Field::YourTimeZone))
    else {
        return;
    };
    if theirs == own || !reading.is_for_now() || reading.sides().any(|side| names_a_zone(side, &theirs, &own)) {
        return;
    }
    let words_for = spoken(&theirs);
    for side in reading.sides() {
        let Some(mention) = side.mentions.iter().find(|mention| mention.kind == Kind::Clock) else { continue };
        let said = side.text.slice(mention.first, mention.last);
        report.at(
            Severity::Warn,
            side,
            (mention.first, mention.last),
            words(
                format!("“{said}” is one hour here and another there: the two of you are in different time zones."),
                format!("Add the zone in words, such as “{said} {words_for}”."),
            )
            .fix(is_theirs(details, said).then(|| format!("{said} {words_for}"))),
        );
        return;
    }
}

/// The zone as people say it: "Berlin time".
fn spoken(zone: &str) -> String {
    match zone.rsplit_once('/') {
        Some((area, city)) if area != "Etc" => city.replace('_', " ") + " time",
        Some((_, name)) => name.to_owned(),
        None => zone.to_owned(),
    }
}

/// Whether this is a time that the details give by the clock of the interview.
fn is_theirs(details: &Details, said: &str) -> bool {
    details
        .at
        .iter()
        .chain(&details.alternatives)
        .any(|time| time.clock().trim_start_matches('0') == said.trim_start_matches('0'))
}

fn names_a_zone(side: &Side, theirs: &str, own: &str) -> bool {
    let said = |zone: &str| {
        let city = zone.rsplit('/').next().unwrap_or(zone).replace('_', " ");
        side.text.source.contains(zone)
            || !city.is_empty()
                && (side.text.source.contains(&format!("{city} time"))
                    || side.text.source.contains(&format!("in {city}"))
                    || city.len() <= 4 && side.text.source.contains(&city))
    };
    if said(theirs) || said(own) {
        return true;
    }
    // Abbreviations are capitals; "est" and "wet" are words otherwise.
    side.all(Sense::Zone).any(|hit| hit.last - hit.first > 1 || side.text.slice(hit.first, hit.last).chars().all(|c| !c.is_lowercase()) || side.text.slice(hit.first, hit.last).len() > 4)
        // "Lisbon time": a capital before it.
        || side.text.source.match_indices(" time").any(|(at, _)| {
            let before = side.text.source.get(..at).and_then(|text| text.split_whitespace().next_back()).unwrap_or_default();
            before.starts_with(char::is_uppercase) && before.len() > 2 && !matches!(before, "The" | "Some" | "What" | "Any" | "Another" | "Your" | "This" | "That" | "Next")
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::details::WallTime;
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
