//! Each rule by a table, then all circumstances at several notices.

use policy::{Circumstance, Notice};

use super::*;
use crate::time::zones::ZoneData;

const SATURDAY_AND_SUNDAY: u8 = 0b100_0001;
const FRIDAY_AND_SATURDAY: u8 = 0b110_0000;

/// Zones with fixed offsets, in hours.
#[derive(Clone, Copy)]
struct Plain {
    theirs: f64,
    yours: f64,
}

const LONDON: Plain = Plain { theirs: 0.0, yours: 0.0 };

impl ZoneData for Plain {
    fn offset(&self, _: f64, zone: &str) -> f64 {
        3_600_000.0 * if zone == "theirs" { self.theirs } else { self.yours }
    }

    fn name(&self, _: &str) -> Option<String> {
        None
    }

    fn weekend(&self, _: &str) -> u8 {
        SATURDAY_AND_SUNDAY
    }
}

/// What a test says. Times are by the clock of the interview.
#[derive(Clone, Copy)]
struct Case<'a> {
    circumstance: Circumstance,
    /// A time, or the name of a band.
    interview: &'a str,
    /// The day, where only that is known.
    day: Option<&'a str>,
    now: &'a str,
    new_time: NewTime,
    free_from: Option<&'a str>,
    weekend: u8,
    holidays: &'a [&'a str],
    zones: Plain,
}

/// Somebody on Tuesday 1 December 2026 in the morning.
fn case(circumstance: Circumstance, interview: &str) -> Case<'_> {
    Case {
        circumstance,
        interview,
        day: None,
        now: "2026-12-01T09:00",
        new_time: NewTime::Can,
        free_from: None,
        weekend: SATURDAY_AND_SUNDAY,
        holidays: &[],
        zones: LONDON,
    }
}

fn time(form: &str) -> WallTime {
    WallTime::parse(form).unwrap_or_else(|error| panic!("{form}: {error}"))
}

fn date(form: &str) -> Date {
    Date::parse(form).unwrap_or_else(|error| panic!("{form}: {error}"))
}

impl Case<'_> {
    fn proposals(&self) -> Proposals {
        let zones = Zones { zone_data: &self.zones, theirs: "theirs", yours: "yours" };
        let moment = |at: &str| match zones.start(time(at), false) {
            crate::time::moment::Start::At { epoch, .. } => zones.moment(epoch).expect("a moment"),
            start => panic!("{at} is {start:?}"),
        };
        let now = moment(self.now);
        let band = Band::ALL.iter().find(|band| band.id() == self.interview);
        let interview = if band.is_some() { None } else { Some(moment(self.interview)) };
        let minutes = |at: Moment| i32::try_from(at.at.minutes() - now.at.minutes()).expect("minutes");
        let notice = interview.map_or_else(|| band.expect("a band").typical(), |at| Notice::Minutes(minutes(at)));
        let situation = Situation { new_time: self.new_time, ..Situation::about(self.circumstance, notice) };
        let holidays: Vec<Date> = self.holidays.iter().map(|day| date(day)).collect();
        propose(&Request {
            situation: &situation,
            zones,
            now,
            interview,
            day: self.day.map(date),
            free_from: self.free_from.map(date),
            weekend: self.weekend,
            holidays: &holidays,
        })
    }

    /// The times that are proposed.
    fn times(&self) -> Vec<String> {
        self.proposals().times.iter().map(|moment| moment.at.form()).collect()
    }

    /// What is left out, with its day.
    fn left_out(&self) -> Vec<(String, Why)> {
        self.proposals().left_out.iter().map(|left_out| (left_out.day.form()[..10].to_owned(), left_out.why)).collect()
    }
}

fn out(days: &[(&str, Why)]) -> Vec<(String, Why)> {
    days.iter().map(|&(day, why)| (day.to_owned(), why)).collect()
}

#[test]
fn three_working_days_and_three_times_of_day_are_proposed() {
    let case = case(Circumstance::AnotherCommitment, "2026-12-03T14:00");
    assert_eq!(case.times(), ["2026-12-04T10:00", "2026-12-07T14:00", "2026-12-08T11:30"]);
    assert_eq!(case.left_out(), out(&[("2026-12-05", Why::Weekend), ("2026-12-06", Why::Weekend)]));
}

#[test]
fn where_the_day_is_known_without_the_hour_the_next_days_are_free() {
    let today = case(Circumstance::AnotherCommitment, "under-24h");
    assert_eq!(today.left_out()[0], ("2026-12-02".to_owned(), Why::MayBeTheInterview));
    let today = Case { day: Some("2026-12-01"), ..today };
    assert_eq!(today.times()[0], "2026-12-02T10:00");
    assert_eq!(today.left_out(), []);
    let tomorrow = Case { day: Some("2026-12-02"), ..today };
    assert_eq!(tomorrow.times()[0], "2026-12-03T10:00");
}

#[test]
fn the_weekend_is_that_of_the_zone() {
    let case = Case { weekend: FRIDAY_AND_SATURDAY, ..case(Circumstance::AnotherCommitment, "2026-12-03T14:00") };
    assert_eq!(case.times(), ["2026-12-06T10:00", "2026-12-07T14:00", "2026-12-08T11:30"]);
}

#[test]
fn who_interviews_at_the_weekend_is_offered_weekends_but_not_a_day_of_worship() {
    let saturday = "2026-12-05T11:00";
    assert_eq!(case(Circumstance::AnotherCommitment, saturday).times()[0], "2026-12-06T10:00");
    assert_eq!(case(Circumstance::ReligiousDay, saturday).times()[0], "2026-12-07T10:00");
}

#[test]
fn what_has_happened_decides_from_which_day_on() {
    use Circumstance as C;
    use Why::{DayOfTheExam, DaysAfterADeath, MorningAfterIllness, TimeToFindTheFare, Weekend};
    let weekend = [("2026-12-05", Weekend), ("2026-12-06", Weekend)];
    let tomorrow = |why| vec![("2026-12-02", why)];
    // The interview is today, Tuesday.
    for (circumstance, first, expected) in [
        (C::Forgot, "2026-12-02", vec![]),
        (C::CameraOrSound, "2026-12-02", vec![]),
        (C::ChildcareFellThrough, "2026-12-02", vec![]),
        (C::Unwell, "2026-12-03", tomorrow(MorningAfterIllness)),
        (C::Migraine, "2026-12-03", tomorrow(MorningAfterIllness)),
        (C::Injured, "2026-12-03", tomorrow(MorningAfterIllness)),
        (C::ChildIll, "2026-12-03", tomorrow(MorningAfterIllness)),
        (C::TheJourneyCostsTooMuch, "2026-12-03", tomorrow(TimeToFindTheFare)),
        (
            C::FluOrFever,
            "2026-12-04",
            [tomorrow(MorningAfterIllness), vec![("2026-12-03", MorningAfterIllness)]].concat(),
        ),
        (
            C::DeathInTheFamily,
            "2026-12-07",
            ["2026-12-02", "2026-12-03", "2026-12-04"]
                .map(|day| (day, DaysAfterADeath))
                .into_iter()
                .chain(weekend)
                .collect(),
        ),
        (C::Exam, "2026-12-02", vec![("2026-12-01", DayOfTheExam)]),
        (C::CourtOrJury, "2026-12-02", vec![("2026-12-01", DayOfTheExam)]),
        (C::ReligiousDay, "2026-12-02", vec![("2026-12-01", DayOfTheExam)]),
        (C::CeremonyOrFuneral, "2026-12-02", vec![("2026-12-01", DayOfTheExam)]),
    ] {
        let case = case(circumstance, "2026-12-01T15:00");
        assert_eq!(case.times()[0][..10], *first, "{circumstance:?}");
        let before: Vec<_> = case.left_out().into_iter().filter(|(day, _)| **day < *first).collect();
        assert_eq!(before, out(&expected), "{circumstance:?}");
    }
}

#[test]
fn an_illness_lasts_until_the_interview_and_a_death_is_counted_from_today() {
    // On Friday.
    let friday = "2026-12-04T15:00";
    assert_eq!(case(Circumstance::Unwell, friday).times()[0], "2026-12-07T10:00");
    // Sunday and Monday are two whole days after a Saturday.
    assert_eq!(case(Circumstance::FluOrFever, "2026-12-05T15:00").times()[0], "2026-12-08T10:00");
    assert_eq!(case(Circumstance::DeathInTheFamily, friday).times()[0], "2026-12-07T10:00");
    assert_eq!(case(Circumstance::DeathInTheFamily, "2026-12-02T15:00").times()[0], "2026-12-07T10:00");
}

#[test]
fn a_missed_interview_is_moved_from_today_on() {
    let missed = case(Circumstance::Unwell, "2026-11-30T15:00");
    assert_eq!(missed.times()[0], "2026-12-03T10:00");
    // Yesterday's exam takes no day that could be proposed.
    let exam = case(Circumstance::Exam, "2026-11-30T15:00");
    assert_eq!((exam.times()[0].as_str(), exam.left_out()), ("2026-12-02T10:00", vec![]));
}

#[test]
fn where_the_end_is_not_known_nothing_is_proposed_before_the_person_says_it() {
    for circumstance in [
        Circumstance::HolidayBooked,
        Circumstance::HospitalOrSurgery,
        Circumstance::LongTreatment,
        Circumstance::IAmMoving,
        Circumstance::FamilyIsMoving,
    ] {
        let away = case(circumstance, "2026-12-03T14:00");
        assert!(away.times().is_empty(), "{circumstance:?}");
        assert_eq!(away.left_out(), out(&[("2026-12-02", Why::WithinTheTrip)]), "{circumstance:?}");
        let back = Case { free_from: Some("2026-12-17"), ..away };
        assert_eq!(back.times(), ["2026-12-17T10:00", "2026-12-18T14:00", "2026-12-21T11:30"], "{circumstance:?}");
        let expected = [
            ("2026-12-03", Why::DayOfTheExam),
            ("2026-12-04", Why::BeforeTheyAreFree),
            ("2026-12-19", Why::Weekend),
            ("2026-12-20", Why::Weekend),
        ];
        assert_eq!(back.left_out(), out(&expected), "{circumstance:?}");
    }
    let not_yet = Case { new_time: NewTime::NotYet, ..case(Circumstance::RelativeInHospital, "2026-12-03T14:00") };
    assert!(not_yet.times().is_empty());
    assert_eq!(not_yet.left_out(), out(&[("2026-12-02", Why::NoDayKnown)]));
    assert_eq!(Case { free_from: Some("2026-12-17"), ..not_yet }.times()[0], "2026-12-17T10:00");
}

#[test]
fn nothing_is_proposed_before_the_person_is_free_by_their_own_clock() {
    // At 9:00 in Tokyo it is still the evening before in Los Angeles.
    let tokyo = Plain { theirs: 9.0, yours: -8.0 };
    let far =
        Case { zones: tokyo, free_from: Some("2026-12-09"), ..case(Circumstance::WorkOrShift, "2026-12-03T14:00") };
    let proposals = far.proposals();
    assert_eq!(proposals.times.len(), 3);
    for moment in proposals.times {
        assert!(moment.in_own_zone() >= time("2026-12-09T00:00"), "{moment:?}");
    }
}

#[test]
fn a_sooner_time_is_before_the_interview() {
    use Why::{MorningAfterIllness, NotSooner, Weekend};
    let sooner = |circumstance, interview| Case { new_time: NewTime::Earlier, ..case(circumstance, interview) };
    for (case, times, left_out) in [
        (
            sooner(Circumstance::HospitalOrSurgery, "2026-12-15T11:00"),
            vec!["2026-12-02T10:00", "2026-12-03T14:00", "2026-12-04T11:30"],
            vec![("2026-12-15", NotSooner)],
        ),
        // Two days are left, then one, then none.
        (
            sooner(Circumstance::AnOfferNotAcceptedYet, "2026-12-04T11:00"),
            vec!["2026-12-02T10:00", "2026-12-02T11:30", "2026-12-03T14:00"],
            vec![("2026-12-04", NotSooner)],
        ),
        (
            sooner(Circumstance::AnOfferNotAcceptedYet, "2026-12-03T09:00"),
            vec!["2026-12-02T10:00", "2026-12-02T11:30", "2026-12-02T14:00"],
            vec![("2026-12-03", NotSooner)],
        ),
        (sooner(Circumstance::AnOfferNotAcceptedYet, "2026-12-02T09:00"), vec![], vec![("2026-12-02", NotSooner)]),
        (
            sooner(Circumstance::Unwell, "2026-12-07T11:00"),
            vec!["2026-12-03T10:00", "2026-12-03T11:30", "2026-12-04T14:00"],
            vec![
                ("2026-12-07", NotSooner),
                ("2026-12-02", MorningAfterIllness),
                ("2026-12-05", Weekend),
                ("2026-12-06", Weekend),
            ],
        ),
        // Without a date, what is certainly before it.
        (
            sooner(Circumstance::AnotherCommitment, "over-48h"),
            vec!["2026-12-02T10:00", "2026-12-02T11:30", "2026-12-02T14:00"],
            vec![("2026-12-03", NotSooner)],
        ),
        (sooner(Circumstance::AnotherCommitment, "under-24h"), vec![], vec![("2026-12-01", NotSooner)]),
        // What has no date or has passed cannot be sooner than it is.
        (
            sooner(Circumstance::AnotherCommitment, "undated"),
            vec!["2026-12-02T10:00", "2026-12-03T14:00", "2026-12-04T11:30"],
            vec![],
        ),
        // Who is away is free before they leave. Who is not is free only from the day they say.
        (
            Case { free_from: Some("2027-01-04"), ..sooner(Circumstance::HolidayBooked, "2026-12-15T11:00") },
            vec!["2026-12-02T10:00", "2026-12-03T14:00", "2026-12-04T11:30"],
            vec![("2026-12-15", NotSooner)],
        ),
        (
            Case { free_from: Some("2027-01-04"), ..sooner(Circumstance::WorkOrShift, "2026-12-15T11:00") },
            vec![],
            vec![("2026-12-15", NotSooner), ("2026-12-02", Why::BeforeTheyAreFree)],
        ),
    ] {
        assert_eq!(case.times(), times, "{:?} {}", case.circumstance, case.interview);
        assert_eq!(case.left_out(), out(&left_out), "{:?} {}", case.circumstance, case.interview);
    }
}

#[test]
fn without_a_date_the_days_that_may_be_the_interviews_are_left_out() {
    for (band, first, left_out) in [
        ("passed", "2026-12-02", None),
        ("under-24h", "2026-12-03", Some(Why::MayBeTheInterview)),
        ("24-to-48h", "2026-12-04", Some(Why::MayBeTheInterview)),
        ("over-48h", "2026-12-08", Some(Why::MayBeTheInterview)),
        ("undated", "2026-12-02", None),
    ] {
        let case = case(Circumstance::AnotherCommitment, band);
        assert_eq!(case.times()[0][..10], *first, "{band}");
        let tomorrow = case.left_out().into_iter().find(|(day, _)| day == "2026-12-02").map(|(_, why)| why);
        assert_eq!(tomorrow, left_out, "{band}");
    }
}

#[test]
fn public_holidays_are_left_out() {
    let case = Case {
        holidays: &["2026-12-25", "2026-12-28", "2026-12-24"],
        ..case(Circumstance::AnotherCommitment, "2026-12-23T14:00")
    };
    assert_eq!(case.times(), ["2026-12-29T10:00", "2026-12-30T14:00", "2026-12-31T11:30"]);
    let expected = [
        ("2026-12-24", Why::PublicHoliday),
        ("2026-12-25", Why::PublicHoliday),
        ("2026-12-26", Why::Weekend),
        ("2026-12-27", Why::Weekend),
        ("2026-12-28", Why::PublicHoliday),
    ];
    assert_eq!(case.left_out(), out(&expected));
}

/// Every pair of zones, the person's from UTC−12 to UTC+14.
fn zones() -> impl Iterator<Item = Plain> {
    (-24..=28).map(|halves| Plain { theirs: 1.0, yours: f64::from(halves) / 2.0 })
}

#[test]
fn times_avoid_the_night_where_working_hours_overlap_the_day() {
    let awake = 480..=1260;
    for zones in zones() {
        let case = Case { zones, ..case(Circumstance::AnotherCommitment, "2026-12-03T14:00") };
        let possible =
            hours::WORKING.iter().any(|&start| awake.contains(&(i64::from(start) + shift(zones)).rem_euclid(1440)));
        for moment in case.proposals().times {
            let (there, here) = clocks(&moment);
            assert!((540..=990).contains(&there), "{}: {there}", zones.yours);
            assert_eq!(awake.contains(&here), possible, "{}: {here}", zones.yours);
            // Where there is none, it is still not the middle of the night.
            assert!((390..=1380).contains(&here), "{}: {here}", zones.yours);
        }
    }
}

#[test]
fn after_a_mix_up_of_zones_both_sides_are_awake() {
    for zones in zones() {
        let case = Case { zones, ..case(Circumstance::MisreadTheTimeOrZone, "2026-12-03T14:00") };
        let proposals = case.proposals();
        assert_eq!(proposals.times.len(), 3, "{}", zones.yours);
        for moment in proposals.times {
            let (there, here) = clocks(&moment);
            assert!((480..=1260).contains(&there) && (480..=1260).contains(&here), "{}: {there} {here}", zones.yours);
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "offsets are whole minutes")]
fn shift(zones: Plain) -> i64 {
    ((zones.yours - zones.theirs) * 60.0) as i64
}

/// The minutes after midnight by both clocks, theirs first.
fn clocks(moment: &Moment) -> (i64, i64) {
    (moment.at.minutes() % 1440, moment.in_own_zone().minutes() % 1440)
}

const INTERVIEWS: [&str; 11] = [
    "passed",
    "under-24h",
    "24-to-48h",
    "over-48h",
    "undated",
    "2026-11-30T10:00",
    "2026-12-01T15:00",
    "2026-12-02T09:30",
    "2026-12-04T16:00",
    "2026-12-12T11:00",
    "2026-12-24T14:00",
];

/// Every circumstance at every notice, and what was said of the new time and the day they are free.
fn walk() -> impl Iterator<Item = Case<'static>> {
    let holidays: &[&str] = &["2026-12-08", "2026-12-25", "2026-12-26", "2027-01-01"];
    let said = [NewTime::Can, NewTime::NotYet, NewTime::Earlier, NewTime::Part].into_iter();
    let said = said.flat_map(|new_time| [None, Some("2026-12-10"), Some("2027-02-01")].map(|free| (new_time, free)));
    let zones = [LONDON, Plain { theirs: 1.0, yours: 5.5 }, Plain { theirs: 9.0, yours: -8.0 }];
    said.flat_map(move |said| INTERVIEWS.iter().flat_map(move |interview| zones.map(|zones| (said, *interview, zones))))
        .flat_map(move |((new_time, free_from), interview, zones)| {
            Circumstance::ALL.iter().map(move |&circumstance| Case {
                new_time,
                free_from,
                holidays,
                zones,
                ..case(circumstance, interview)
            })
        })
}

/// The number of a day, counted from 1970.
fn number(day: WallTime) -> i64 {
    day.minutes().div_euclid(1440)
}

#[test]
fn whatever_has_happened_proposals_are_in_the_future_in_order_and_on_working_days() {
    let mut seen = [0; 4];
    for case in walk() {
        let proposals = case.proposals();
        seen[proposals.times.len()] += 1;
        let told = format!("{:?} {} {:?} {:?}", case.circumstance, case.interview, case.new_time, case.free_from);
        assert!(proposals.times.windows(2).all(|pair| pair[0].epoch < pair[1].epoch), "{told}");
        assert!(!proposals.times.is_empty() || !proposals.left_out.is_empty(), "nothing, and no word why: {told}");
        for moment in &proposals.times {
            let at = moment.at;
            assert!(number(at) > number(time(case.now)), "today: {told}");
            let weekend = [0, 6].contains(&at.day_of_week());
            assert!(
                !weekend || (case.interview == "2026-12-12T11:00" && case.circumstance != Circumstance::ReligiousDay),
                "{told}"
            );
            let free = |day: &str| at.form()[..10] != *day;
            assert!(case.holidays.iter().all(|day| free(day)), "a holiday: {told}");
            assert!(
                proposals
                    .left_out
                    .iter()
                    .all(|left_out| number(left_out.day) != number(at) || left_out.why == Why::NotSooner),
                "on a day that is left out: {told}"
            );
        }
        // On three days where they are not to be sooner.
        if proposals.times.len() == 3 && case.new_time != NewTime::Earlier {
            assert!(proposals.times.windows(2).all(|pair| !pair[0].at.same_day(pair[1].at)), "{told}");
        }
    }
    assert!(seen[0] > 0 && seen[3] > 0, "{seen:?}");
}

#[test]
fn whatever_has_happened_proposals_fit_the_story() {
    use Circumstance as C;
    let away = [C::HolidayBooked, C::HospitalOrSurgery, C::LongTreatment, C::IAmMoving, C::FamilyIsMoving];
    let ill =
        [C::Unwell, C::StomachBug, C::FluOrFever, C::Migraine, C::Injured, C::MentalHealth, C::Accident, C::ChildIll];
    for case in walk() {
        let Case { circumstance, new_time, free_from, .. } = case;
        let told = format!("{circumstance:?} {} {new_time:?} {free_from:?}", case.interview);
        let dated = WallTime::parse(case.interview).ok();
        let sooner =
            new_time == NewTime::Earlier && !["passed", "undated", "2026-11-30T10:00"].contains(&case.interview);
        let times = case.proposals().times;
        if free_from.is_none() && (new_time == NewTime::NotYet || (away.contains(&circumstance) && !sooner)) {
            assert!(times.is_empty(), "{told}");
        }
        for moment in &times {
            let ahead = number(moment.at) - number(time(case.now));
            if let Some(free_from) = free_from.filter(|_| !(sooner && away.contains(&circumstance))) {
                assert!(moment.at >= time(&format!("{free_from}T00:00")), "{told}");
            }
            if ill.contains(&circumstance) {
                assert!(ahead >= 2, "the day after an illness: {told}");
            }
            if circumstance == C::DeathInTheFamily {
                assert!(ahead > 3, "within three days of a death: {told}");
            }
            if let Some(interview) = dated {
                let days = number(moment.at) - number(interview);
                assert!(if sooner { days < 0 } else { days > 0 }, "{days} days after the interview: {told}");
                if ill.contains(&circumstance) && !sooner {
                    assert!(days >= 2, "the day after a missed interview: {told}");
                }
            }
        }
    }
}
