//! R16: a time without its zone, where the details say that the two sides are in different ones.

use super::Check;
use crate::review::lexicon::Sense;
use crate::review::reading::{Reading, Side, holds};
use crate::review::report::{Report, Tell};
use crate::review::text::Shape;
use crate::review::times::Kind;
use crate::review::vocabulary::Class;
use policy::Rule;
use words::Field;
use words::Severity;

pub(super) const CHECK: Check = Check { rule: Rule::R16, name: "missing-time-zone", phrases: &[], find };

const TELL: Tell = Tell {
    severity: Severity::Warn,
    says: "“$” is one hour for you and another for them: you are in different time zones.",
    instead: "Add the zone in words, such as “$”.",
};

fn find(reading: &Reading, report: &mut Report) {
    let (Some(theirs), Some(own)) = (reading.line(Field::TimeZone), reading.line(Field::YourTimeZone)) else { return };
    if theirs == own || !reading.is_for_now() {
        return;
    }
    for side in &reading.sides {
        // The city by itself is enough: "15:00 in Madrid".
        if names_a_zone(reading, side) || [&theirs, &own].iter().any(|zone| holds(side.text.source, &spoken(zone))) {
            return;
        }
    }
    for side in &reading.sides {
        if let Some(mention) = side.mentions.iter().find(|mention| mention.kind == Kind::Clock) {
            let said = side.text.slice(mention.first, mention.last);
            report.with.clear();
            report.with.push_str(said);
            report.with.push(' ');
            report.with.push_str(&spoken(&theirs));
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

/// A zone as people say it: "Berlin time"; one without a city is its own name.
fn spoken(zone: &str) -> String {
    let mut out = String::new();
    for letter in city(zone).chars() {
        out.push(if letter == '_' { ' ' } else { letter });
    }
    out
}

/// Whether any zone is named: "CET", "your time", "Lisbon time".
fn names_a_zone(reading: &Reading, side: &Side) -> bool {
    let text = &side.text;
    // Abbreviations are capitals; "est" and "wet" are words otherwise.
    let shape = |at: usize| text.words.get(at).map_or(Shape::Lower, |word| word.shape);
    side.hits.iter().any(|hit| {
        hit.sense == Sense::Zone && (!text.is(hit.first, Class::Zone) || shape(hit.first) == Shape::Capitals)
    }) || (1..text.words.len()).any(|at| {
        text.words.get(at).is_some_and(|word| reading.lexicon.word(word.id) == "time")
            && shape(at - 1) == Shape::Capitalised
            && text.classes(at - 1) & (Class::Fill.bit() | Class::NoName.bit()) == 0
            && text.follows(at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::Draft;
    use crate::review::trying::{email, found, mended};
    use words::{Details, WallTime};

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
