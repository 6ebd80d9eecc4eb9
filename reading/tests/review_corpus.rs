//! A fixed corpus of made-up messages, labelled by hand with the checks that a careful reader would raise.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod corpus;

use std::collections::BTreeSet;

use corpus::{Count, HELD, KINDS, Tally, UNSEEN, entries};
use reading::review;

#[test]
fn precision_and_recall_hold_for_every_check() {
    let mut tally = Tally::new();
    for entry in HELD.iter().flat_map(|(_, text)| entries(text).unwrap()) {
        tally.add(&entry);
    }
    assert!(tally.messages >= 120, "at least 120 messages: {}", tally.messages);
    assert!(tally.good * 5 >= tally.messages * 2, "about half of them good: {} of {}", tally.good, tally.messages);
    for (check, count) in &tally.checks {
        let (found, extra, missed) = (count.found, count.extra, count.missed);
        assert!(found + missed >= 4, "{check:?} occurs four times");
        assert!(found * 10 >= (found + extra) * 9, "{check:?} scolds good sentences");
        assert!(found * 10 >= (found + missed) * 9, "{check:?} misses too many");
    }
}

#[test]
fn the_newest_messages_are_read_as_well_as_they_were() {
    for (newest, [least_found, most_extra, most_missed]) in [("ninth", [62, 2, 4]), ("tenth", [60, 5, 6])] {
        let (_, text) = UNSEEN.iter().find(|(name, _)| *name == newest).unwrap();
        let mut tally = Tally::new();
        for entry in entries(text).unwrap() {
            tally.add(&entry);
        }
        let sum = |of: fn(&Count) -> usize| tally.checks.iter().map(|(_, count)| of(count)).sum::<usize>();
        let (found, extra, missed) = (sum(|count| count.found), sum(|count| count.extra), sum(|count| count.missed));
        assert!(
            found >= least_found && extra <= most_extra && missed <= most_missed,
            "{newest}: {found} found, {extra} extra, {missed} missed"
        );
    }
}

#[test]
fn no_good_message_is_stopped() {
    let mut tally = Tally::new();
    for (_, text) in HELD.iter().chain(&UNSEEN) {
        let mut part = Tally::new();
        for entry in entries(text).unwrap() {
            part.add(&entry);
        }
        tally.merge(&part);
    }
    assert_eq!(tally.good_stopped, 0, "of {} good messages", tally.good);
    assert!(tally.good_warned * 100 <= tally.good, "{} of {} are warned about", tally.good_warned, tally.good);
}

#[test]
fn what_was_once_read_wrongly_is_read_right() {
    for entry in entries(KINDS).unwrap() {
        let findings = review(&entry.draft);
        let found: BTreeSet<&str> = findings.iter().map(|finding| finding.check.id()).collect();
        assert_eq!(found, entry.expected, "{}", entry.draft.body);
    }
}
