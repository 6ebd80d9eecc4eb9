//! Time-dependent values just before and after each change, in zones with unusual rules. Expected values come from the crate
//! jiff.

use jiff::civil::DateTime;
use jiff::{Timestamp, ZonedDateTime};

use super::*;
use crate::model::interview;

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

/// A page with an illness and an interview at this time in `zone`, for a person in the zone `own_zone`.
fn page_with_illness(own_zone: &str, zone: &str, form: &str, now: f64) -> Page {
    let mut page = page_at(now, own_zone);
    page.does(set(Change::Reason(Reason::Illness)));
    for action in at(zone, form) {
        page.does(action);
    }
    page
}

#[test]
fn the_band_changes_on_the_minute_in_every_zone() {
    for (own_zone, zone, form) in PLACES {
        let start = epoch(&zoned(zone, form));
        let mut page = page_with_illness(own_zone, zone, form, start - 72.0 * HOUR);
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
            page.passes(start - before_start);
            let (_, advice, _) = page.answer().expect("an answer");
            assert_eq!(advice.notice, band, "{zone} {form}, {before_start} ms before");
        }
    }
}

#[test]
fn each_period_says_what_the_policy_says_there() {
    for &circumstance in Circumstance::ALL {
        let mut page = page_with_illness("Europe/London", "Europe/London", "2026-12-03T14:00", NOW);
        page.does(choose(circumstance));
        page.does(set(Change::Answer(Question::Relevance, true)));
        let (situation, ..) = page.answer().expect("an answer");
        for period in &*page.derived.answer.clone().expect("an answer").periods {
            let there = words::assess(&Situation { notice: period.band.typical(), ..situation });
            assert_eq!(
                (period.verdict, period.plan),
                (there.verdict, there.plan),
                "{circumstance:?} {:?}",
                period.band
            );
        }
    }
}

#[test]
fn each_threshold_is_given_in_both_zones() {
    for (own_zone, zone, form) in PLACES {
        let there = zoned(zone, form);
        let page = page_with_illness(own_zone, zone, form, epoch(&there) - 60.0 * HOUR);
        for (threshold, hours) in page.derived.time.thresholds.iter().zip([48_i64, 24, 0]) {
            let at = there.timestamp() - jiff::SignedDuration::from_hours(hours);
            let words = in_words(threshold, &page.derived.details);
            let theirs = format_in_zone(at, zone, "%A %-d %B at %H:%M");
            assert!(words.starts_with(&theirs), "{words}: {theirs}");
            let (mine, same) = (
                format_in_zone(at, own_zone, "%H:%M"),
                format_in_zone(at, own_zone, "%c %z") == format_in_zone(at, zone, "%c %z"),
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
    let mut page = page_with_illness("Europe/Berlin", "Europe/Berlin", "2026-12-03T14:00", start - 24.5 * HOUR);
    page.does(typed(Field::Role, "Analyst"));
    page.does(write(&page, EMAIL, "My own words"));
    page.passes(start - 24.1 * HOUR);
    assert_eq!(page.model.ui.status, "");
    page.passes(start - 23.9 * HOUR);
    assert_eq!(page.model.ui.status, "Less than 24 hours to go. Now: call, then email.");
    assert_eq!((page.model.drafts.edits.len(), page.model.drafts.typed.role.as_str()), (1, "Analyst"));
    page.does(ui::Action::Status("Copied".to_owned()));
    page.passes(start - 23.8 * HOUR);
    assert_eq!(page.model.ui.status, "Copied");
}

#[test]
fn a_new_band_with_the_same_advice_to_attend_is_announced() {
    let start = epoch(&zoned("Europe/Berlin", "2026-12-03T14:00"));
    let mut page = page_with_illness("Europe/Berlin", "Europe/Berlin", "2026-12-03T14:00", start - 24.5 * HOUR);
    page.does(set(Change::Reason(Reason::Nervous)));
    page.passes(start - 23.9 * HOUR);
    assert_eq!(page.model.ui.status, "Less than 24 hours to go. Go to the interview: nobody needs telling.");
}

#[test]
fn an_exact_time_counts_down_and_a_rough_one_takes_its_place() {
    let [reason, notice] = ill_today();
    let mut page = page_after([reason].into_iter().chain(hours_from_now("Asia/Kolkata", 25.0)));
    assert_eq!(page.derived.time.notice, Some(Notice::Minutes(25 * 60)));
    assert!(page.derived.details.at.is_some());
    page.passes(NOW + 25.0 * HOUR + 1.0);
    assert_eq!(page.derived.time.notice, Some(Notice::Minutes(-1)));
    page.does(notice);
    assert_eq!(page.derived.details.at, None);
    page.does(interview::Action::Use(None));
    assert!(page.derived.details.at.is_some(), "the date typed before is used again");
}

#[test]
fn an_impossible_time_gives_no_answer_of_its_own() {
    let page =
        page_after([set(Change::Reason(Reason::Illness))].into_iter().chain(at("Europe/Berlin", "2027-03-28T02:30")));
    assert_eq!(verdict(&page), None);
    assert_eq!(page.derived.time.nearest.map(WallTime::form).as_deref(), Some("2027-03-28T03:00"));
}

#[test]
fn a_distant_date_is_clamped_to_the_policys_limit() {
    let page = page_after(hours_from_now("Asia/Kolkata", 60_000_000.0));
    assert_eq!(page.derived.time.notice, Some(Notice::Minutes(Notice::LIMIT)));
}

#[test]
fn repeated_times_are_asked_about() {
    let now = epoch(&zoned("UTC", "2026-10-20T00:00"));
    let mut page = page_with_illness("Europe/Berlin", "Europe/Berlin", "2026-10-25T02:30", now);
    let first = page.derived.time.thresholds[2].epoch;
    assert!(matches!(page.derived.time.start, Start::At { twice: true, .. }));
    page.does(interview::Action::Second(true));
    assert!((page.derived.time.thresholds[2].epoch - first - HOUR).abs() < 1.0);
    assert!(page.derived.details.at_offsets.is_some_and(|offsets| offsets.theirs == 60));
}

/// Takes the first so many proposals.
fn take(page: &mut Page, times: usize) {
    for at in page.proposed().into_iter().take(times) {
        page.does(drafts::Action::ToggleTime(at));
    }
}

fn dated(circumstance: Circumstance, zone: &str, hours: f64) -> Page {
    page_after([choose(circumstance)].into_iter().chain(hours_from_now(zone, hours)))
}

#[test]
fn a_proposal_is_in_the_message_only_while_it_is_taken() {
    let mut page = dated(Circumstance::Forgot, "Asia/Kolkata", 20.0);
    let body = |page: &Page| page.main_letter().composed().body.clone();
    let before = body(&page);
    let times = page.proposed();
    assert_eq!(times.len(), 3);
    assert!(page.offered().is_empty() && page.model.drafts.times.is_empty());
    // In order, in whatever order they are taken.
    for at in [times[2], times[0]] {
        page.does(drafts::Action::ToggleTime(at));
    }
    assert_eq!(page.offered(), [times[0], times[2]]);
    assert_ne!(body(&page), before);
    assert_eq!(page.proposed(), times, "what is taken is still among the proposals");
    for at in [times[0], times[2]] {
        page.does(drafts::Action::ToggleTime(at));
    }
    assert_eq!((page.offered(), body(&page)), (vec![], before));
}

#[test]
fn proposals_follow_the_date_and_taken_times_stay() {
    let mut page = dated(Circumstance::Unwell, "Asia/Kolkata", 30.0);
    let forms = |times: Vec<WallTime>| times.into_iter().map(WallTime::form).collect::<Vec<_>>();
    // NOW is a Tuesday evening; in 30 hours it is early on Thursday in Kolkata, and Friday is for getting well.
    assert_eq!(forms(page.proposed()), ["2026-11-30T14:00", "2026-12-01T15:30", "2026-12-02T16:00"]);
    take(&mut page, 2);
    let taken = page.offered();
    for action in hours_from_now("Asia/Kolkata", 126.0) {
        page.does(action);
    }
    assert_eq!(page.offered(), taken);
    assert!(page.proposed()[0] > taken[0]);
    // The same wall time in another zone is another moment.
    let first = |page: &Page| page.derived.answer.clone().expect("an answer").times.offered[0].epoch;
    let before = first(&page);
    page.does(interview::Action::Zone("Europe/Berlin".to_owned()));
    assert!((first(&page) - before - 4.5 * HOUR).abs() < 1.0);
}

#[test]
fn there_is_room_for_three_times() {
    let mut page = dated(Circumstance::Unwell, "Europe/London", 30.0);
    let times = page.proposed();
    for (index, text) in ["2026-12-14T10:00", "2026-12-15T10:00", "2026-12-16T10:00"].into_iter().enumerate() {
        page.does(drafts::Action::AddTime);
        page.does(drafts::Action::SetTime(index, text.to_owned()));
    }
    let full = page.model.drafts.times.clone();
    page.does(drafts::Action::AddTime);
    page.does(drafts::Action::ToggleTime(times[0]));
    assert_eq!(page.model.drafts.times, full);
    page.does(drafts::Action::RemoveTime(1));
    page.does(drafts::Action::ToggleTime(times[0]));
    assert_eq!(page.offered().len(), 3);
    assert_eq!(page.offered()[0], times[0]);
    // What was removed comes back where there is room, and takes the place of nothing.
    let before = page.model.undo_depth();
    page.does(drafts::Action::RemoveTime(2));
    page.does(Action::Undo);
    assert_eq!((page.offered().len(), page.model.undo_depth()), (3, before));
}

#[test]
fn nothing_is_proposed_within_a_trip_until_its_end_is_said() {
    let mut page = dated(Circumstance::HolidayBooked, "Europe/London", 60.0);
    assert!(page.proposed().is_empty());
    let left_out = page.derived.answer.clone().expect("an answer").times.left_out.clone();
    assert!(left_out.starts_with("None yet"), "{left_out}");
    page.does(drafts::Action::Day(Day::FreeFrom, "2026-12-25".to_owned()));
    // Christmas and a weekend.
    assert_eq!(page.proposed()[0].form(), "2026-12-28T10:00");
    assert_eq!(page.proposed()[2].form(), "2026-12-30T11:30");
    page.does(drafts::Action::Day(Day::FreeFrom, "2031-12-31".to_owned()));
    assert_eq!(page.proposed()[1].form(), "2032-01-02T14:00");
}

#[test]
fn unusable_times_are_left_out_with_the_reason() {
    let mut page = dated(Circumstance::Unwell, "Europe/London", 30.0);
    let problem =
        |page: &Page, index: usize| page.derived.answer.clone().expect("an answer").times.taken[index].problem;
    page.does(drafts::Action::AddTime);
    for (text, word) in [
        ("2026-11-23T10:00", "passed"),
        ("2026-11-26T00:30", "when the interview is"),
        ("2026-11-26T01:00", ""),
        ("2027-03-28T01:30", "jump over"),
        ("2026-12-01", ""),
        ("", ""),
    ] {
        page.does(drafts::Action::SetTime(0, text.to_owned()));
        let says = problem(&page, 0);
        assert!(says.contains(word) && says.is_empty() == word.is_empty(), "{text}: {says:?}");
    }
    page.does(drafts::Action::RemoveTime(0));
    take(&mut page, 2);
    let second = page.model.drafts.times[1].clone();
    page.does(drafts::Action::AddTime);
    page.does(drafts::Action::SetTime(2, second));
    assert!(problem(&page, 2).contains("another one"));
    assert_eq!((problem(&page, 1), page.offered().len()), ("", 2));
}

#[test]
fn times_are_offered_where_a_message_can_carry_them() {
    let time = |at: &str| WallTime::parse(at).expect("a time");
    for &circumstance in Circumstance::ALL {
        for &band in Band::ALL {
            let page = page_after([
                choose(circumstance),
                set(Change::Notice(band)),
                set(Change::Answer(Question::Relevance, true)),
            ]);
            let (situation, ..) = page.answer().expect("an answer");
            // For a task, one time is a deadline, and the page asks for that day by itself.
            if situation.is_task() {
                continue;
            }
            let carries = (0..6).any(|wording| {
                let without = Details { wording, at: Some(time("2026-12-03T14:00")), ..Details::default() };
                let alternatives = vec![time("2026-12-07T10:00"), time("2026-12-08T15:30")];
                words::compose(&situation, &Details { alternatives, ..without.clone() })
                    != words::compose(&situation, &without)
            });
            let offers = page.derived.answer.expect("an answer").offers_times;
            assert_eq!(offers, carries, "{circumstance:?} {band:?}");
        }
    }
}

#[test]
fn taken_times_stay_out_where_no_other_time_is_asked_for() {
    let mut page = dated(Circumstance::Unwell, "Europe/London", 60.0);
    take(&mut page, 3);
    // Running late never calls for another time.
    page.does(set(Change::Reason(Reason::RunningLate)));
    assert!(page.offered().is_empty());
    page.does(set(Change::Reason(Reason::Illness)));
    assert_eq!(page.offered().len(), 3);
}

#[test]
fn messages_give_correct_times_for_every_verdict_register_and_number_of_zones() {
    for (own_zone, zone, form) in PLACES {
        let there = zoned(zone, form);
        for hours in [-1.0, 6.0, 30.0, 99.0] {
            for &reason in Reason::ALL {
                for &register in Register::ALL {
                    let mut page = page_with_illness(own_zone, zone, form, epoch(&there) - hours * HOUR);
                    page.does(set(Change::Reason(reason)));
                    page.does(set(Change::Answer(Question::Relevance, true)));
                    let insist = if hours > 90.0 { Some(Insist::Withdraw) } else { None };
                    page.does(answers::Action::Insist(insist));
                    page.does(drafts::Action::Register(register));
                    let (_, _, messages) = page.answer().expect("an answer");
                    let start = time_parts(&page, there.timestamp(), own_zone, zone);
                    // Spoken messages may leave out the other clock.
                    let written = messages.iter().filter(|message| message.kind.has_subject());
                    for message in written.filter(|message| message.body.contains(&[" at ", &start[0]].concat())) {
                        check(message, &start);
                    }
                    if !page.derived.answer.as_ref().expect("an answer").offers_times {
                        continue;
                    }
                    take(&mut page, 3);
                    let offered = page.derived.answer.clone().expect("an answer").times.offered.clone();
                    let (_, _, messages) = page.answer().expect("an answer");
                    for message in messages.iter().filter(|message| message.body.contains("\n- ")) {
                        for (line, moment) in message.body.lines().filter(|line| line.starts_with("- ")).zip(&offered) {
                            #[expect(clippy::cast_possible_truncation, reason = "whole milliseconds")]
                            let at = Timestamp::from_millisecond(moment.epoch as i64).expect("a moment");
                            for part in time_parts(&page, at, own_zone, zone) {
                                assert!(line.contains(&part), "{part} is missing:\n{}", message.body);
                            }
                        }
                    }
                }
            }
        }
    }
}

fn check(message: &Message, parts: &[String]) {
    for part in parts {
        let this_morning = part == "oday" && message.body.contains(" this morning");
        assert!(this_morning || message.body.contains(part), "{part} is missing:\n{}", message.body);
    }
}

/// The parts that the text of a time must contain: the day as it is near, and the hour by both clocks where they differ.
fn time_parts(page: &Page, at: Timestamp, own_zone: &str, zone: &str) -> Vec<String> {
    #[expect(clippy::cast_possible_truncation, reason = "whole milliseconds")]
    let now = Timestamp::from_millisecond(page.around.now as i64).expect("a moment");
    let date = |at: Timestamp, zone: &str| at.in_tz(zone).expect("a zone").date();
    let day = match (date(at, zone) - date(now, own_zone)).get_days() {
        -1 => "yesterday".to_owned(),
        0 => "oday".to_owned(),
        1 => "omorrow".to_owned(),
        _ => format_in_zone(at, zone, "%A"),
    };
    let mut names = vec![format_in_zone(at, zone, "%H:%M"), day];
    let offset = |zone: &str| at.in_tz(zone).expect("a zone").offset();
    if offset(own_zone) != offset(zone) {
        let city = zone.rsplit('/').next().unwrap_or_default().replace('_', " ");
        let name = page.derived.details.zone_names.first().cloned();
        names.push(name.unwrap_or_else(|| format!("{city} time")));
        names.push(format_in_zone(at, own_zone, "%H:%M"));
        if date(at, own_zone) != date(at, zone) {
            names.push(format_in_zone(at, own_zone, "%A"));
        }
    }
    names
}

#[test]
fn somebody_whose_browser_hides_the_zone_is_where_the_interview_is() {
    for hidden in ["UTC", "Atlantic/Reykjavik"] {
        let mut page = page_at(NOW, hidden);
        page.does(answers::Action::Choose(Choice::Ours(Circumstance::Unwell)));
        for action in [interview::Action::Date("2026-11-26".to_owned()), interview::Action::Time("10:00".to_owned())] {
            page.does(action);
        }
        assert_eq!(page.derived.time.notice, None, "{hidden}: the zone is not chosen yet");
        page.does(interview::Action::InWords("tomorrow at 10".to_owned()));
        let Some(Read::Date(read)) = &page.derived.time.read else { panic!("{hidden}: nothing is read") };
        assert_eq!(read.offers, [], "{hidden}: which day that is depends on the zone");
        page.does(interview::Action::InWords(String::new()));
        page.does(interview::Action::Zone("America/New_York".to_owned()));
        page.does(interview::Action::Use(None));
        // Tuesday 13:00 in New York; by a clock in Iceland it would be five hours less.
        assert_eq!(page.derived.time.notice, Some(Notice::Minutes(45 * 60)), "{hidden}");
        let answer = page.derived.answer.as_ref().expect("an answer");
        let letter = answer.letters.iter().find(|letter| Some(letter.kind) == answer.main).expect("a letter");
        let text = &letter.composed().body;
        assert!(text.contains("10:00") && !text.contains("mine"), "{hidden}: {text}");
    }
}
