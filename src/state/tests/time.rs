//! Time-dependent texts just before and after each change, in zones with unusual rules. Expected values come from the
//! crate jiff.

use jiff::civil::DateTime;
use jiff::{Timestamp, ZonedDateTime};
use policy::{Band, Change, Circumstance, Insist, Reason};
use words::Register;

use super::*;
use crate::proposals::Why;

const MINUTE: f64 = 60_000.0;

/// The person's zone, the interview's, and a time by the interview's clock.
const PLACES: [(&str, &str, &str); 10] = [
    ("Pacific/Kiritimati", "Pacific/Kiritimati", "2026-12-03T09:00"),
    ("Asia/Kathmandu", "Europe/London", "2026-12-03T00:30"),
    // Across the start and the end of summer time in North America.
    ("America/St_Johns", "America/St_Johns", "2027-03-14T23:45"),
    ("Europe/Berlin", "America/St_Johns", "2027-11-07T12:00"),
    // Summer time there is half an hour.
    ("Australia/Lord_Howe", "Australia/Lord_Howe", "2027-04-05T10:00"),
    ("Asia/Kolkata", "Australia/Lord_Howe", "2026-10-04T10:15"),
    ("Pacific/Apia", "Pacific/Pago_Pago", "2026-12-31T23:59"),
    // Across the start and the end of summer time in Europe.
    ("Asia/Kolkata", "Europe/Berlin", "2027-03-29T01:00"),
    ("Europe/London", "Europe/London", "2026-10-26T00:15"),
    ("America/New_York", "Asia/Kolkata", "2028-02-29T18:30"),
];

fn zoned(zone: &str, form: &str) -> ZonedDateTime {
    let wall: DateTime = form.parse().expect("a time");
    wall.in_tz(zone).expect("a zone")
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds of our time fit")]
fn epoch(zoned: &ZonedDateTime) -> f64 {
    zoned.timestamp().as_millisecond() as f64
}

/// A state with an illness and an interview at this time in `zone`, for a person in the zone `device_zone`.
fn state_with_illness(device_zone: &str, zone: &str, form: &str, now: f64) -> State {
    let mut state = State::new(now, device_zone.to_owned(), Rc::new(Native));
    let mut exact = Exact { zone: zone.to_owned(), ..Exact::default() };
    exact.set(WallTime::parse(form).expect("a time"));
    state.act(&Action::Set(Change::Reason(Reason::Illness)));
    state.act(&Action::Exact(Box::new(exact)));
    state
}

#[test]
fn the_band_changes_on_the_minute_in_every_zone() {
    for (device_zone, zone, form) in PLACES {
        let start = epoch(&zoned(zone, form));
        let mut state = state_with_illness(device_zone, zone, form, start - 72.0 * HOUR);
        for (before_start, band) in [
            (48.0 * HOUR + MINUTE, Band::Over48h),
            (48.0 * HOUR, Band::From24To48h),
            (24.0 * HOUR, Band::From24To48h),
            (24.0 * HOUR - 1.0, Band::Under24h),
            (0.0, Band::Under24h),
            (-1.0, Band::Passed),
            // As if the device's clock were set back.
            (30.0 * HOUR, Band::From24To48h),
        ] {
            state.act(&Action::Tick(start - before_start));
            let (_, advice, _) = state.answer().expect("an answer");
            assert_eq!(advice.notice, band, "{zone} {form}, {before_start} ms before");
        }
    }
}

#[test]
fn each_threshold_is_given_in_both_zones() {
    for (device_zone, zone, form) in PLACES {
        let there = zoned(zone, form);
        let state = state_with_illness(device_zone, zone, form, epoch(&there) - 60.0 * HOUR);
        for (threshold, hours) in state.facts.exact.thresholds.iter().zip([48_i64, 24, 0]) {
            let at = there.timestamp() - jiff::SignedDuration::from_hours(hours);
            let words = state.moment_in_words(threshold);
            let theirs = format_in_zone(at, zone, "%A %-d %B at %H:%M");
            assert!(words.starts_with(&theirs), "{words}: {theirs}");
            let (mine, same) = (
                format_in_zone(at, device_zone, "%H:%M"),
                format_in_zone(at, device_zone, "%c %z") == format_in_zone(at, zone, "%c %z"),
            );
            assert!(same || words.contains(&mine), "{words}: {mine}");
        }
    }
}

fn format_in_zone(at: Timestamp, zone: &str, how: &str) -> String {
    at.in_tz(zone).expect("a zone").strftime(how).to_string()
}

#[test]
fn a_change_of_the_advice_is_announced_once_and_keeps_typed_text() {
    let start = epoch(&zoned("Europe/Berlin", "2026-12-03T14:00"));
    let mut state = state_with_illness("Europe/Berlin", "Europe/Berlin", "2026-12-03T14:00", start - 24.5 * HOUR);
    state.act(&Action::Typed(Field::Role, "Analyst".to_owned()));
    state.act(&write(&state, "My own words"));
    state.act(&Action::Tick(start - 24.1 * HOUR));
    assert_eq!(state.status, "");
    state.act(&Action::Tick(start - 23.9 * HOUR));
    assert_eq!(state.status, "Less than 24 hours to go. Now: call, then email.");
    assert_eq!((state.edits.len(), state.typed.role.as_str()), (1, "Analyst"));
    state.act(&Action::SetStatus("Copied"));
    state.act(&Action::Tick(start - 23.8 * HOUR));
    assert_eq!(state.status, "Copied");
}

#[test]
fn a_new_band_with_the_same_advice_to_attend_is_announced() {
    let start = epoch(&zoned("Europe/Berlin", "2026-12-03T14:00"));
    let mut state = state_with_illness("Europe/Berlin", "Europe/Berlin", "2026-12-03T14:00", start - 24.5 * HOUR);
    state.act(&Action::Set(Change::Reason(Reason::Nervous)));
    state.act(&Action::Tick(start - 23.9 * HOUR));
    assert_eq!(state.status, "Less than 24 hours to go. Go to the interview: nobody needs telling.");
}

/// The parts that the text of a time must contain: the day as it is near, and the hour by both clocks where they differ.
fn time_parts(state: &State, at: Timestamp, device_zone: &str, zone: &str) -> Vec<String> {
    #[expect(clippy::cast_possible_truncation, reason = "whole milliseconds")]
    let now = Timestamp::from_millisecond(state.now as i64).expect("a moment");
    let date = |at: Timestamp, zone: &str| at.in_tz(zone).expect("a zone").date();
    let day = match (date(at, zone) - date(now, device_zone)).get_days() {
        -1 => "yesterday".to_owned(),
        0 => "oday".to_owned(),
        1 => "omorrow".to_owned(),
        _ => format_in_zone(at, zone, "%A"),
    };
    let mut names = vec![format_in_zone(at, zone, "%H:%M"), day];
    let offset = |zone: &str| at.in_tz(zone).expect("a zone").offset();
    if offset(device_zone) != offset(zone) {
        let city = zone.rsplit('/').next().unwrap_or_default().replace('_', " ");
        names.push(state.zones().names().first().cloned().unwrap_or_else(|| format!("{city} time")));
        names.push(format_in_zone(at, device_zone, "%H:%M"));
        if date(at, device_zone) != date(at, zone) {
            names.push(format_in_zone(at, device_zone, "%A"));
        }
    }
    names
}

#[test]
fn messages_give_correct_times_for_every_verdict_register_and_number_of_zones() {
    let mut seen = std::collections::BTreeMap::new();
    for (device_zone, zone, form) in PLACES {
        let there = zoned(zone, form);
        for hours in [-1.0, 6.0, 30.0, 99.0] {
            let now = epoch(&there) - hours * HOUR;
            for &reason in Reason::ALL {
                for &register in Register::ALL {
                    let mut state = state_with_illness(device_zone, zone, form, now);
                    state.act(&Action::Set(Change::Reason(reason)));
                    state.act(&Action::Set(Change::Answer(Question::Relevance, true)));
                    state.act(&Action::Insist(if hours > 90.0 { Some(Insist::Withdraw) } else { None }));
                    state.act(&Action::Register(register));
                    let (_, advice, messages) = state.answer().expect("an answer");
                    let same = device_zone == zone;
                    *seen.entry((same, advice.effective_verdict.id(), register.id())).or_insert(0) += 1;
                    let start = time_parts(&state, there.timestamp(), device_zone, zone);
                    // Spoken messages may leave out the other clock.
                    let written = messages.iter().filter(|message| message.kind.has_subject());
                    for message in written.filter(|message| message.body.contains(&[" at ", &start[0]].concat())) {
                        for part in &start {
                            let this_morning = part == "oday" && message.body.contains(" this morning");
                            assert!(
                                this_morning || message.body.contains(part),
                                "{part} is missing:\n{}",
                                message.body
                            );
                        }
                    }
                    take(&mut state, 3);
                    let (_, _, messages) = state.answer().expect("an answer");
                    let offered: Vec<_> = (0..3).filter_map(|index| state.offered_time(index)).collect();
                    // Nothing is proposed before a move is over.
                    let expected = if reason == Reason::Relocation { 0 } else { 3 };
                    assert_eq!(offered.len(), expected, "{device_zone} {zone} {reason:?}");
                    for message in messages.iter().filter(|message| message.body.contains("\n- ")) {
                        for (line, moment) in message.body.lines().filter(|line| line.starts_with("- ")).zip(&offered) {
                            #[expect(clippy::cast_possible_truncation, reason = "whole milliseconds")]
                            let at = Timestamp::from_millisecond(moment.epoch as i64).expect("a moment");
                            for name in time_parts(&state, at, device_zone, zone) {
                                assert!(line.contains(&name), "{name} is missing:\n{}", message.body);
                            }
                        }
                    }
                }
            }
        }
    }
    let verdicts: std::collections::BTreeSet<_> = seen.keys().map(|&(_, verdict, _)| verdict).collect();
    assert_eq!(verdicts.len(), 7, "{verdicts:?}");
    assert_eq!(seen.len(), 2 * 7 * 2, "{seen:?}");
}

fn proposed(state: &State) -> Vec<WallTime> {
    state.proposals().times.iter().map(|time| time.at).collect()
}

fn offered(state: &State) -> Vec<WallTime> {
    state.details().alternatives
}

/// Takes the first so many proposals.
fn take(state: &mut State, times: usize) {
    for at in proposed(state).into_iter().take(times) {
        state.act(&Action::ToggleProposal(at));
    }
}

#[test]
fn a_proposal_is_in_the_message_only_while_it_is_taken() {
    let mut state = state_after([Action::Set(Change::Reason(Reason::OwnSlip)), exact_in("Asia/Kolkata", 20.0)]);
    let body = |state: &State| {
        let (_, advice, messages) = state.answer().expect("an answer");
        state.open_message(&advice, &messages).expect("a message").body.clone()
    };
    let before = body(&state);
    let times = proposed(&state);
    assert_eq!(times.len(), 3);
    assert!(offered(&state).is_empty() && state.alternatives.is_empty());
    // In order, in whatever order they are taken.
    for at in [times[2], times[0]] {
        assert!(!state.has_taken(at));
        state.act(&Action::ToggleProposal(at));
        assert!(state.has_taken(at));
    }
    assert_eq!(offered(&state), [times[0], times[2]]);
    assert_ne!(body(&state), before);
    assert_eq!(proposed(&state), times, "what is taken is still among the proposals");
    for at in [times[0], times[2]] {
        state.act(&Action::ToggleProposal(at));
    }
    assert!(offered(&state).is_empty());
    assert_eq!(body(&state), before);
}

#[test]
fn proposals_follow_the_date_and_taken_times_stay() {
    let mut state = state_after([Action::Set(Change::Reason(Reason::Illness)), exact_in("Asia/Kolkata", 30.0)]);
    let forms = |times: Vec<WallTime>| times.into_iter().map(WallTime::form).collect::<Vec<_>>();
    // NOW is a Tuesday evening; in 30 hours it is early on Thursday in Kolkata, and Friday is for getting well.
    assert_eq!(forms(proposed(&state)), ["2026-11-30T14:00", "2026-12-01T15:30", "2026-12-02T16:00"]);
    take(&mut state, 2);
    let taken = offered(&state);
    state.act(&exact_in("Asia/Kolkata", 126.0));
    assert_eq!(offered(&state), taken);
    assert!(proposed(&state)[0] > taken[0]);
    // The same wall time in another zone is another moment.
    let before = state.offered_time(0).expect("a time").epoch;
    state.act(&Action::Zone("Europe/Berlin".to_owned()));
    let after = state.offered_time(0).expect("a time").epoch;
    assert!((after - before - 4.5 * HOUR).abs() < 1.0, "{before} {after}");
}

#[test]
fn there_is_room_for_three_times() {
    let mut state = state_after([Action::Set(Change::Reason(Reason::Illness)), exact_in("Europe/London", 30.0)]);
    let times = proposed(&state);
    for (index, text) in ["2026-12-14T10:00", "2026-12-15T10:00", "2026-12-16T10:00"].into_iter().enumerate() {
        assert!(state.has_room());
        state.act(&Action::AddAlternative);
        state.act(&Action::SetAlternative(index, text.to_owned()));
    }
    assert!(!state.has_room());
    let full = state.alternatives.clone();
    state.act(&Action::AddAlternative);
    state.act(&Action::ToggleProposal(times[0]));
    assert_eq!(state.alternatives, full);
    // An unusable time makes room.
    state.act(&Action::SetAlternative(1, "2026-11-01T10:00".to_owned()));
    state.act(&Action::ToggleProposal(times[0]));
    assert_eq!(
        offered(&state).iter().map(|at| at.form()).collect::<Vec<_>>(),
        [times[0].form(), "2026-12-14T10:00".to_owned(), "2026-12-16T10:00".to_owned()]
    );
    assert!(state.has_typed());
}

#[test]
fn nothing_is_proposed_within_a_trip_until_its_end_is_said() {
    let mut state = state_after([Action::Circumstance(Circumstance::HolidayBooked), exact_in("Europe/London", 60.0)]);
    assert!(proposed(&state).is_empty());
    assert_eq!(state.proposals().left_out[0].why, Why::WithinTheTrip);
    state.act(&Action::Day(Day::FreeFrom, "2026-12-25".to_owned()));
    // Christmas and a weekend.
    assert_eq!(proposed(&state)[0].form(), "2026-12-28T10:00");
    assert_eq!(proposed(&state)[2].form(), "2026-12-30T11:30");
    state.act(&Action::Day(Day::FreeFrom, "2031-12-31".to_owned()));
    assert_eq!(proposed(&state)[1].form(), "2032-01-02T14:00");
}

#[test]
fn unusable_times_are_left_out_with_the_reason() {
    let mut state = state_after([Action::Set(Change::Reason(Reason::Illness)), exact_in("Europe/London", 30.0)]);
    state.act(&Action::AddAlternative);
    for (text, trouble) in [
        ("2026-11-23T10:00", Some("passed")),
        ("2026-11-26T00:30", Some("when the interview is")),
        ("2026-11-26T01:00", None),
        ("2027-03-28T01:30", Some("jump over")),
        ("2026-12-01", None),
        ("", None),
    ] {
        state.act(&Action::SetAlternative(0, text.to_owned()));
        let says = state.alternative_problem(0);
        assert!(
            says.map(|says| trouble.is_some_and(|word| says.contains(word))) == trouble.map(|_| true),
            "{text}: {says:?}"
        );
    }
    state.act(&Action::RemoveAlternative(0));
    take(&mut state, 2);
    let second = state.alternatives[1].text.clone();
    state.act(&Action::AddAlternative);
    state.act(&Action::SetAlternative(2, second));
    assert!(state.alternative_problem(2).expect("a reason").contains("another one"));
    assert_eq!(state.alternative_problem(1), None);
    assert_eq!(offered(&state).len(), 2);
}

#[test]
fn times_are_offered_where_a_message_can_carry_them() {
    let time = |at: &str| WallTime::parse(at).expect("a time");
    for &circumstance in Circumstance::ALL {
        for &band in Band::ALL {
            let state = state_after([
                Action::Circumstance(circumstance),
                Action::Set(Change::Notice(band)),
                Action::Set(Change::Answer(Question::Relevance, true)),
            ]);
            let situation = state.situation().expect("a situation");
            // For a task, one time is a deadline, and the page asks for that day by itself.
            if situation.is_task() {
                continue;
            }
            let carries = (0..6).any(|wording| {
                let without = Details { wording, at: Some(time("2026-12-03T14:00")), ..Details::default() };
                let alternatives = vec![time("2026-12-07T10:00"), time("2026-12-08T15:30")];
                compose(&situation, &Details { alternatives, ..without.clone() }) != compose(&situation, &without)
            });
            assert_eq!(state.offers_times(), carries, "{circumstance:?} {band:?}");
        }
    }
}

#[test]
fn taken_times_stay_out_where_no_other_time_is_asked_for() {
    let mut state = state_after([Action::Set(Change::Reason(Reason::Illness)), exact_in("Europe/London", 60.0)]);
    take(&mut state, 3);
    assert_eq!(offered(&state).len(), 3);
    // Running late never calls for another time.
    state.act(&Action::Set(Change::Reason(Reason::RunningLate)));
    assert!(offered(&state).is_empty());
    state.act(&Action::Set(Change::Reason(Reason::Illness)));
    assert_eq!(offered(&state).len(), 3);
}

#[test]
fn without_a_date_no_day_is_proposed_that_may_be_the_interviews() {
    let state = state_after(ill_today());
    // The interview is today or tomorrow, and Thursday is for getting well.
    assert_eq!(proposed(&state)[0].form(), "2026-11-27T10:00");
    assert!(state.alternatives.is_empty() && !state.has_typed());
}

#[test]
fn repeated_times_are_asked_about_and_skipped_times_have_a_nearest() {
    let mut state = state_with_illness(
        "Europe/Berlin",
        "Europe/Berlin",
        "2026-10-25T02:30",
        epoch(&zoned("UTC", "2026-10-20T00:00")),
    );
    let first = state.facts.exact.thresholds[2].epoch;
    assert!(matches!(state.facts.exact.start, Start::At { twice: true, .. }));
    state.act(&Action::SecondOccurrence(true));
    assert!((state.facts.exact.thresholds[2].epoch - first - HOUR).abs() < 1.0);
    assert!(state.details().at_offsets.is_some_and(|offsets| offsets.theirs == 60));
    for (zone, gap, nearest) in [
        ("Europe/Berlin", "2027-03-28T02:10", "2027-03-28T03:00"),
        ("Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-04T02:30"),
        ("Pacific/Apia", "2011-12-30T12:00", "2011-12-31T00:00"),
    ] {
        let state = state_with_illness(zone, zone, gap, 0.0);
        assert_eq!(state.facts.exact.start, Start::Impossible, "{zone}");
        let at = WallTime::parse(gap).expect("a time");
        assert_eq!(state.zones().nearest(at).form(), nearest, "{zone}");
    }
}
