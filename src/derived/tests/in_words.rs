//! What the page makes of a date in a person's own words.

use super::*;
use crate::model::interview;
use crate::reader::When;

/// Tuesday 1 December 2026, 09:30 in London.
const TUESDAY: f64 = 1_796_117_400_000.0;

fn page_with(text: &str) -> Page {
    let mut page = page_at(TUESDAY, "Europe/London");
    page.does(interview::Action::InWords(text.to_owned()));
    page
}

fn read_date(page: &Page) -> ReadDate {
    match page.derived.time.read.clone() {
        Some(Read::Date(read)) => read,
        other => panic!("it was not read: {other:?}"),
    }
}

fn read(text: &str) -> ReadDate {
    read_date(&page_with(text))
}

fn forms(read: &ReadDate) -> Vec<String> {
    let form = |offer: &Offer| match offer.when {
        When::At(at) => at.form(),
        When::On(day) => day.form(),
    };
    read.offers.iter().map(form).collect()
}

#[test]
fn enter_takes_a_date_only_where_it_is_the_only_one_and_nothing_is_left_over() {
    for (text, offered, taken) in [
        ("Thursday 2pm", 1, true),
        ("next Friday 2pm", 2, false),
        ("3/12 2pm", 2, false),
        ("Thursday 2pm Tom", 1, false),
        ("Thursday", 1, false),
        ("Tuesday 3 December 14:00", 1, false),
        ("tomorrow, Friday, at 2pm", 0, false),
        ("soon", 0, false),
        // The clocks in London jump over it.
        ("Sun 28 March 2027 01:30", 1, false),
        // They show it twice.
        ("Sun 31 Oct 2027 01:30", 1, false),
        ("Thursday 2pm EST", 1, true),
        ("Thursday 2pm Atlantis time", 1, false),
    ] {
        let read = read(text);
        assert_eq!((read.offers.len(), read.taken_at_enter().is_some()), (offered, taken), "{text}: {read:?}");
        assert!(taken || !read.says.is_empty() || !read.offers[0].is_clear, "{text} is not taken, and nobody says why");
    }
}

#[test]
fn what_is_left_over_is_said() {
    assert_eq!(read("Thursday 2pm Tom").says, "We did not read “Tom”.");
    assert_eq!(read("Thursday Tom").says, "We did not read “Tom”. And at what time?");
    assert!(read("Thursday 2pm Atlantis time").says.contains("“Atlantis”"));
}

#[test]
fn a_zone_that_is_named_sets_the_zone() {
    for (text, zone, form) in [
        ("Thursday 3pm EST", "America/New_York", "2026-12-03T15:00"),
        ("Thursday 3pm UTC+1", "Etc/GMT-1", "2026-12-03T15:00"),
        ("2026-12-03T15:00:00-05:00", "Etc/GMT+5", "2026-12-03T15:00"),
        ("2026-12-03T15:00Z", "UTC", "2026-12-03T15:00"),
        ("Thursday 3pm (Europe/Dublin)", "Europe/Dublin", "2026-12-03T15:00"),
        // In Tokyo it is the evening already.
        ("tomorrow 3pm Tokyo time", "Asia/Tokyo", "2026-12-02T15:00"),
        ("in 2 hours IST", "Asia/Kolkata", "2026-12-01T17:00"),
    ] {
        let mut page = page_with(text);
        let read = read_date(&page);
        assert_eq!((forms(&read), read.offers[0].zone.as_deref()), (vec![form.to_owned()], Some(zone)), "{text}");
        page.does(read.offers[0].action());
        assert_eq!(page.model.interview.zone.as_deref(), Some(zone), "{text}");
        assert_eq!(page.model.interview.at().map(words::WallTime::form).as_deref(), Some(form), "{text}");
    }
}

#[test]
fn an_hour_that_has_passed_where_the_interview_is_is_tomorrow() {
    // It is three in the afternoon in India.
    assert_eq!(forms(&read("2pm IST")), ["2026-12-02T14:00"]);
    assert_eq!(forms(&read("2pm")), ["2026-12-01T14:00"]);
}

#[test]
fn a_day_without_its_hour_fills_the_field_for_the_date() {
    let mut page = page_with("Thursday");
    let read = read_date(&page);
    assert_eq!((forms(&read), read.says.as_str()), (vec!["2026-12-03".to_owned()], "And at what time?"));
    page.does(read.offers[0].action());
    let interview = &page.model.interview;
    assert_eq!((interview.date.as_str(), interview.time.as_str(), interview.exact), ("2026-12-03", "", false));
    page.does(interview::Action::Time("14:00".to_owned()));
    assert!(page.model.interview.exact);
}

#[test]
fn the_order_of_day_and_month_is_that_of_the_device() {
    let mut page = page_with("");
    page.around.month_first = true;
    page.does(interview::Action::InWords("12/3 2pm".to_owned()));
    assert_eq!(forms(&read_date(&page)), ["2026-12-03T14:00", "2027-03-12T14:00"]);
    assert_eq!(forms(&read("12/3 2pm")), ["2027-03-12T14:00", "2026-12-03T14:00"]);
}

#[test]
fn an_hour_alone_belongs_to_the_day_that_is_set() {
    let with_day = |text: &str| {
        let mut page = page_at(TUESDAY, "Europe/London");
        page.does(interview::Action::Date("2026-12-10".to_owned()));
        page.does(interview::Action::InWords(text.to_owned()));
        read_date(&page)
    };
    assert_eq!(forms(&with_day("3pm in Berlin")), ["2026-12-10T15:00"]);
    assert_eq!(forms(&with_day("3pm")), ["2026-12-10T15:00"]);
    assert!(with_day("3pm").taken_at_enter().is_some());
    // Whoever names another day means that.
    for (text, form) in [("tomorrow 3pm", "2026-12-02T15:00"), ("Friday 3pm", "2026-12-04T15:00")] {
        assert_eq!(forms(&with_day(text)), [form], "{text}");
    }
}

#[test]
fn a_past_hour_is_offered_only_where_the_interview_may_be_over() {
    assert_eq!(forms(&read("8am")), ["2026-12-02T08:00"]);
    let mut page = page_at(TUESDAY, "Europe/London");
    page.does(choose(Circumstance::Overslept));
    page.does(interview::Action::InWords("8am".to_owned()));
    assert_eq!(forms(&read_date(&page)), ["2026-12-02T08:00", "2026-12-01T08:00"]);
}
