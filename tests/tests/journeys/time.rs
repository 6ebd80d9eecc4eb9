//! Dates and times: time zones, typed dates, when the advice changes, new times to offer, calendar files.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, ensure};
use journeys::{Key, Look, Page, Setting, journey, until};
use policy::{Band, Circumstance, Reason};

use crate::accessibility::no_barriers;
use crate::time_zones::{epoch, wait_for_band};

const HOUR: i64 = 3_600_000;

/// A person who is ill in Bengaluru, with an interview in Berlin in 30 hours.
fn answer_from_bengaluru(page: &Page) -> Result<()> {
    page.open()?;
    page.set_clock(epoch("Europe/Berlin", "2026-12-03T14:00")? - 30 * HOUR)?;
    page.choose_reason(Reason::Illness)?;
    page.open_date()?;
    page.set_field("Date", "2026-12-03")?;
    page.set_field("Start time", "14:00")?;
    page.choose_zone("berlin", "Berlin, Germany, UTC+1")
}

/// The same, and the answer is there.
fn with_the_answer(page: &Page) -> Result<()> {
    answer_from_bengaluru(page)?;
    page.press("Use this date and time")?;
    page.wait_for_verdict("another time")
}

fn device_in_india() -> Result<Setting> {
    Ok(Setting::phone()?.in_time_zone("Asia/Kolkata").with_fake_clock())
}

fn wait_for_text(page: &Page, words: &str) -> Result<()> {
    until(&format!("“{words}”"), || {
        let text = page.all_text()?;
        ensure!(text.contains(words), "it says {text}");
        Ok(())
    })
}

fn wait_for_message(page: &Page, words: &str) -> Result<()> {
    until(&format!("a message with “{words}”"), || {
        let message = page.message()?;
        ensure!(message.contains(words), "it says {message}");
        Ok(())
    })
}

/// The names of the proposed times.
fn proposals(page: &Page) -> Result<Vec<String>> {
    let group = page.find("region", "Times you could offer")?;
    // The other buttons there have no comma.
    Ok(page.names_in(&group, "button")?.into_iter().filter(|name| name.contains(", ")).collect())
}

/// Taps the first so many proposed times.
fn take_proposals(page: &Page, count: usize) -> Result<()> {
    let names = until("three proposals", || {
        let names = proposals(page)?;
        ensure!(names.len() == 3, "they are {names:?}");
        Ok(names)
    })?;
    names.iter().take(count).try_for_each(|name| page.press(name))
}

#[test]
fn two_time_zones_are_shown_with_new_times_that_suit_both() -> Result<()> {
    journey(device_in_india()?, |page| {
        answer_from_bengaluru(page)?;
        let interview = "Thursday 3 December 2026 at 14:00 Berlin time, UTC+1 (18:30 Kolkata time, UTC+5:30)";
        wait_for_text(page, &format!("{interview}. It starts in 30 hours."))?;
        page.press("Use this date and time")?;
        wait_for_band(page, Band::From24To48h, "30 hours before")?;
        wait_for_text(page, "From Wednesday 2 December at 14:00 Berlin time (18:30 Kolkata time): call, then email.")?;
        wait_for_message(page, "tomorrow (Thursday) at 14:00 Central European time (18:30 mine)")?;
        take_proposals(page, 3)?;
        for line in [
            "- Monday 7 December at 10:00 Central European time (14:30 mine)",
            "- Tuesday 8 December at 14:00 Central European time (18:30 mine)",
            "- Wednesday 9 December at 11:30 Central European time (16:00 mine)",
        ] {
            wait_for_message(page, line)?;
        }
        // In the 12-hour format.
        page.open_details("Make it yours")?;
        page.choose_answer("Clock times", "2pm")?;
        wait_for_message(page, "2pm Central European time (6:30pm mine)")
    })
}

#[test]
fn a_change_of_band_is_announced_and_typed_text_is_kept() -> Result<()> {
    journey(device_in_india()?, |page| {
        with_the_answer(page)?;
        page.open_details("Make it yours")?;
        page.write(&page.find("textbox", "Your name")?, "Asha Rao")?;
        page.paste_over(&page.edit_letter()?, "My own words")?;
        page.set_clock(epoch("Europe/Berlin", "2026-12-03T14:00")? - 24 * HOUR + 1)?;
        page.wait_for_status("Less than 24 hours to go. Now: call, then email.")?;
        ensure!(page.message()? == "My own words", "the text has changed");
        ensure!(page.value(&page.find("textbox", "Your name")?)? == "Asha Rao", "the name has changed");
        page.find("button", "Call").map(drop)
    })
}

/// A search for a time zone offers the one with this name, and it can be chosen.
fn search_finds(page: &Page, search: &str, name: &str) -> Result<()> {
    page.choose_zone(search, name).context(search.to_owned())?;
    until("the zone to be chosen", || {
        let chosen = page.checked("Time zone")?;
        ensure!(chosen == name, "it is {chosen}");
        Ok(())
    })
}

#[test]
fn a_time_zone_is_found_by_name_country_or_offset() -> Result<()> {
    journey(device_in_india()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.open_date()?;
        for (search, name) in [
            ("Calcutta", "Kolkata, India, UTC+5:30"),
            ("kolkata", "Kolkata, India, UTC+5:30"),
            ("India", "Kolkata, India, UTC+5:30"),
            ("nepal", "Kathmandu, Nepal, UTC+5:45"),
            ("utc+5:45", "Kathmandu, Nepal, UTC+5:45"),
            ("saigon", "Ho Chi Minh, Vietnam, UTC+7"),
            ("kyiv", "Kyiv, Ukraine, UTC+2"),
            ("Kiev", "Kyiv, Ukraine, UTC+2"),
        ] {
            search_finds(page, search, name)?;
        }
        // An alias that the browser's own list does not contain.
        page.choose_zone("US/Pacific", "Los Angeles, United States, UTC−8")?;
        page.choose_zone("est", "New York, United States, UTC−5")?;
        page.choose_zone("usa", "New York, United States, UTC−5")?;
        page.choose_zone("uk", "London, United Kingdom, UTC")?;
        page.set_field("Find a city, a country or an offset", "Atlantis")?;
        wait_for_text(page, "No zone fits.")?;
        // Without a search, the zone of the device comes first, then those chosen before.
        page.set_field("Find a city, a country or an offset", "")?;
        let group = page.find("group", "Time zone")?;
        until("the recent zones", || {
            let names = page.names_in(&group, "radio")?;
            let begins = |index: usize, city: &str| names.get(index).is_some_and(|name| name.starts_with(city));
            ensure!(begins(0, "Kolkata") && begins(1, "London") && begins(2, "New York"), "they are {names:?}");
            Ok(())
        })
    })
}

#[test]
fn a_country_comes_before_a_city_whose_name_begins_like_it() -> Result<()> {
    journey(device_in_india()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.open_date()?;
        page.press("Another zone")?;
        page.set_field("Find a city, a country or an offset", "India")?;
        let group = page.find("group", "Time zone")?;
        let names = page.names_in(&group, "radio")?;
        ensure!(names.first().is_some_and(|name| name.contains("India,")), "they are {names:?}");
        Ok(())
    })
}

#[test]
fn enter_takes_a_date_and_leads_on() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.open_date()?;
        page.write(&page.field("Or type it: “Thursday 3 pm”")?, "3 Dec 2030 14:30")?;
        page.find("button", "Use Tuesday 3 December 2030, 14:30 Berlin time")?;
        page.key(Key::Enter)?;
        page.verdict()?;
        ensure!(page.recap()?.ends_with("Tue 3 Dec, 14:30"), "it says {}", page.recap()?);
        // The fields are closed when one comes back, and hold the date that was taken.
        page.press("Change")?;
        ensure!(page.field("Date").is_err(), "the fields for the date are still open");
        page.press("Give the date and time")?;
        ensure!(page.value(&page.field("Date")?)? == "2030-12-03", "it is {}", page.value(&page.field("Date")?)?);
        ensure!(page.value(&page.field("Or type it: “Thursday 3 pm”")?)?.is_empty(), "the words are still there");
        // Enter in a field of the browser's own does the same.
        page.set_field("Start time", "15:00")?;
        page.script_on(&page.field("Start time")?, "arguments[0].focus()")?;
        page.key(Key::Enter)?;
        page.verdict()?;
        ensure!(page.recap()?.ends_with("Tue 3 Dec, 15:00"), "it says {}", page.recap()?);
        // A press does the same.
        page.open_date()?;
        page.write(&page.field("Or type it: “Thursday 3 pm”")?, "4 Dec 2030 9:00")?;
        page.press("Use Wednesday 4 December 2030, 09:00 Berlin time")?;
        page.verdict()?;
        ensure!(page.recap()?.ends_with("Wed 4 Dec, 09:00"), "it says {}", page.recap()?);
        Ok(())
    })
}

#[test]
fn a_typed_date_is_confirmed_before_it_is_used() -> Result<()> {
    journey(device_in_india()?, |page| {
        page.open()?;
        page.set_clock(epoch("Asia/Kolkata", "2026-11-24T18:00")?)?;
        page.choose_reason(Reason::Illness)?;
        page.open_date()?;
        let field = page.field("Or type it: “Thursday 3 pm”")?;
        page.write(&field, "thursday")?;
        wait_for_text(page, "And at what time?")?;
        page.write(&field, " at 3")?;
        page.find("button", "Use Thursday 26 November, 15:00 Kolkata time")?;
        ensure!(!page.has("region", "Our advice")?, "there is advice before the date is confirmed");
        page.press("Use Thursday 26 November, 15:00 Kolkata time")?;
        page.open_date()?;
        wait_for_text(page, "Thursday 26 November 2026 at 15:00 Kolkata time. It starts in 45 hours.")?;
        // A day that does not exist.
        page.write(&page.field("Or type it: “Thursday 3 pm”")?, "31 June 10:00")?;
        wait_for_text(page, "June has 30 days.")?;
        page.press("Use Wednesday 30 June 2027, 10:00 Kolkata time")?;
        page.verdict()?;
        ensure!(page.recap()?.ends_with("Wed 30 Jun, 10:00"), "it says {}", page.recap()?);
        Ok(())
    })
}

#[test]
fn times_that_do_not_exist_or_exist_twice() -> Result<()> {
    journey(Setting::phone()?.with_fake_clock(), |page| {
        page.open()?;
        page.set_clock(epoch("Europe/Berlin", "2027-03-20T12:00")?)?;
        page.choose_reason(Reason::Illness)?;
        page.open_date()?;
        page.set_field("Date", "2027-03-28")?;
        page.set_field("Start time", "02:30")?;
        wait_for_text(page, "The clocks there jump over this time")?;
        page.press("Use 03:00")?;
        wait_for_text(page, "Sunday 28 March 2027 at 03:00 Berlin time.")?;
        // Typed, too. It does not lead on.
        page.write(&page.field("Or type it: “Thursday 3 pm”")?, "28 March 2027 02:30")?;
        page.press("Use Sunday 28 March, 02:30 Berlin time")?;
        wait_for_text(page, "The clocks there jump over this time")?;
        page.find("button", "Use 03:00")?;
        page.set_field("Date", "2027-10-31")?;
        page.set_field("Start time", "02:30")?;
        wait_for_text(page, "Sunday 31 October 2027 at 02:30 Berlin time, UTC+2")?;
        page.choose_answer("Which of the two is it?", "The second time")?;
        wait_for_text(page, "Sunday 31 October 2027 at 02:30 Berlin time, UTC+1")?;
        page.press("Use this date and time")?;
        wait_for_message(page, "Sunday 31 October at 02:30")
    })
}

#[test]
fn a_proposed_time_is_in_the_message_only_while_it_is_pressed() -> Result<()> {
    journey(device_in_india()?, |page| {
        with_the_answer(page)?;
        wait_for_text(page, "Not on Friday 4 December: give yourself a day. Not at the weekend.")?;
        let expected = [
            "Mon 7 Dec, 10:00 Berlin time (14:30 Kolkata time)",
            "Tue 8 Dec, 14:00 Berlin time (18:30 Kolkata time)",
            "Wed 9 Dec, 11:30 Berlin time (16:00 Kolkata time)",
        ];
        until("the proposals", || {
            let names = proposals(page)?;
            ensure!(names == expected, "they are {names:?}");
            Ok(())
        })?;
        ensure!(!page.message()?.contains("Monday"), "a time is offered unasked: {}", page.message()?);
        let [monday, tuesday, _] = expected;
        let pressed = |name: &str, value: &str| {
            until(&format!("“{name}” to be pressed: {value}"), || {
                let button = page.find("button", name)?;
                let is = page.script_on(&button, "return arguments[0].getAttribute('aria-pressed')")?;
                ensure!(is == value, "it is {is}");
                Ok(())
            })
        };
        page.press(tuesday)?;
        pressed(tuesday, "true")?;
        wait_for_message(page, "Tuesday 8 December at 14:00")?;
        // With the keyboard. The earlier time comes first.
        page.script_on(&page.find("button", monday)?, "arguments[0].focus()")?;
        page.key(Key::Enter)?;
        pressed(monday, "true")?;
        wait_for_message(
            page,
            "- Monday 7 December at 10:00 Central European time (14:30 mine)\n- Tuesday 8 December at 14:00 Central European time (18:30 mine)",
        )?;
        page.key(Key::Enter)?;
        pressed(monday, "false")?;
        until("Monday to leave the message", || {
            let message = page.message()?;
            ensure!(!message.contains("Monday") && message.contains("Tuesday"), "it says {message}");
            Ok(())
        })
    })
}

#[test]
fn new_times_can_be_changed_and_one_alone_makes_no_list() -> Result<()> {
    journey(device_in_india()?, |page| {
        with_the_answer(page)?;
        take_proposals(page, 2)?;
        wait_for_message(page, "- Monday 7 December at 10:00 Central European time (14:30 mine)")?;
        // A time of one's own.
        page.press("Another time")?;
        until("the focus on the new time", || {
            let at = crate::keyboard::focused(page)?;
            ensure!(at == "Third new time", "the focus is on {at}");
            Ok(())
        })?;
        page.set_field("Third new time", "2026-12-07T15:30")?;
        // In the order of the clock, whichever was typed first.
        wait_for_message(
            page,
            "- Monday 7 December at 15:30 Central European time (20:00 mine)\n- Tuesday 8 December at 14:00",
        )?;
        ensure!(!page.has("button", "Another time")?, "a fourth time is offered");
        // Invalid times: that of the interview, one in the past, one too close to another.
        page.set_field("Third new time", "2026-12-03T14:30")?;
        wait_for_text(page, "That is when the interview is, so it is left out.")?;
        page.set_field("Third new time", "2026-12-01T09:00")?;
        wait_for_text(page, "This has passed, so it is left out.")?;
        page.set_field("Third new time", "2026-12-07T10:30")?;
        wait_for_text(page, "Less than an hour from another one, so it is left out.")?;
        ensure!(page.message()?.matches("\n- ").count() == 2, "not two new times: {}", page.message()?);
        page.press("Remove: Third new time")?;
        ensure!(!page.has("button", "Remove: Third new time")?, "it is still there");
        page.press("Tue 8 Dec, 14:00 Berlin time (18:30 Kolkata time)")?;
        wait_for_text(page, "Two or three are easier to say yes to.")?;
        ensure!(!page.message()?.contains("\n- "), "a single time is in a list: {}", page.message()?);
        Ok(())
    })
}

#[test]
fn clock_times_follow_the_locale() -> Result<()> {
    journey(device_in_india()?.with_locale("en-US"), |page| {
        with_the_answer(page)?;
        wait_for_message(page, "at 2pm Central European time (6:30pm mine)")?;
        page.open_details("Make it yours")?;
        page.choose_answer("Clock times", "14:00")?;
        wait_for_message(page, "at 14:00 Central European time (18:30 mine)")
    })
}

#[test]
fn without_a_date_no_day_is_proposed_that_may_be_the_interviews() -> Result<()> {
    journey(Setting::phone()?.with_fake_clock(), |page| {
        page.open()?;
        page.set_clock(epoch("Europe/Berlin", "2026-12-03T09:00")?)?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.wait_for_verdict("another time")?;
        wait_for_text(page, "Not tomorrow: give yourself a day.")?;
        ensure!(!page.message()?.contains("\n- "), "times are offered before the person takes them");
        take_proposals(page, 2)?;
        wait_for_message(page, "Monday 7 December at 10:00 or Tuesday 8 December at 14:00")?;
        page.choose_notice(Band::Over48h)?;
        wait_for_text(page, "No nearer days: your interview may be on one of them.")
    })
}

#[test]
fn nothing_is_proposed_within_a_holiday_until_its_end_is_said() -> Result<()> {
    journey(Setting::desktop()?.with_fake_clock(), |page| {
        page.open()?;
        page.set_clock(epoch("Europe/Berlin", "2026-12-01T09:00")?)?;
        page.choose_circumstance(Circumstance::HolidayBooked)?;
        page.choose_notice(Band::Over48h)?;
        page.wait_for_verdict("another time")?;
        wait_for_text(page, "None yet: first say from when you're free again.")?;
        ensure!(proposals(page)?.is_empty(), "they are {:?}", proposals(page)?);
        page.set_field("Free from", "2026-12-24")?;
        wait_for_text(page, "Not before Thursday 24 December, as you say.")?;
        wait_for_text(page, "Not on Friday 25 December: many offices are closed.")?;
        take_proposals(page, 2)?;
        wait_for_message(page, "Monday 28 December at 14:00")
    })
}

#[test]
fn calendar_files_are_saved() -> Result<()> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("calendar");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let saved = |name: &str| {
        until(name, || {
            let text = fs::read_to_string(folder.join(name)).context(name.to_owned())?;
            ensure!(text.ends_with("END:VCALENDAR\r\n"), "it is incomplete: {text}");
            Ok(text)
        })
    };
    journey(device_in_india()?.expecting("blob:"), |page| {
        page.downloads_to(&folder)?;
        with_the_answer(page)?;
        page.open_details("Make it yours")?;
        page.write(&page.find("textbox", "Company")?, "Acme, Berlin; Mitte")?;
        take_proposals(page, 3)?;
        page.open_details("Afterwards")?;
        page.press("Hold the times in my calendar")?;
        let holds = saved("rain-check-holds.ics")?;
        ensure!(holds.matches("\r\nSTATUS:TENTATIVE\r\n").count() == 3, "not three tentative events: {holds}");
        ensure!(holds.contains("DTSTART:20261207T090000Z\r\n"), "the first event has another start: {holds}");
        ensure!(holds.contains("Acme\\, Berlin\\; Mitte"), "the name is not escaped: {holds}");
        page.open_details("If your calendar takes one at a time")?;
        for (act, status) in [("Hold", "TENTATIVE"), ("Let go of", "CANCELLED")] {
            fs::remove_file(folder.join("rain-check-holds.ics"))?;
            page.press(&format!("{act} Tuesday 8 December at 14:00 Berlin time (18:30 Kolkata time)"))?;
            let one = saved("rain-check-holds.ics")?;
            let says = [format!("\r\nSTATUS:{status}\r\n"), "UID:20261208T130000Z-interview@rain-check\r\n".to_owned()];
            let alone = one.matches("BEGIN:VEVENT").count() == 1;
            ensure!(alone && says.iter().all(|words| one.contains(words)), "{act}: {one}");
        }
        page.press("They agreed: Tuesday 8 December at 14:00 Berlin time (18:30 Kolkata time) (.ics)")?;
        let agreed = saved("rain-check-interview.ics")?;
        ensure!(agreed.contains("STATUS:CONFIRMED\r\n") && agreed.contains("DTSTART:20261208T130000Z\r\n"), "{agreed}");
        ensure!(agreed.matches("\r\nSTATUS:CANCELLED\r\n").count() == 2, "the other holds stay: {agreed}");
        fs::remove_file(folder.join("rain-check-interview.ics"))?;
        // A person who goes to the interview can save it.
        page.choose_reason(Reason::Nervous)?;
        page.press("Show the answer")?;
        page.open_details("Afterwards")?;
        page.press("Save the interview to my calendar")?;
        let kept = saved("rain-check-interview.ics")?;
        ensure!(kept.contains("DTSTART:20261203T130000Z\r\n"), "{kept}");
        Ok(())
    })
}

#[test]
fn the_time_picture_has_text_and_fits_a_narrow_screen() -> Result<()> {
    journey(device_in_india()?.sized(320, 640), |page| {
        with_the_answer(page)?;
        page.open_details("The time you have")?;
        let list = "[...document.querySelectorAll('[data-testid=stretches] li')].map((one) => one.innerText.replace(/\\s+/g, ' '))";
        let rows = page.script(&format!("return {list}"))?;
        let rows: Vec<&str> = rows.as_array().into_iter().flatten().filter_map(|row| row.as_str()).collect();
        let [far, now, near, over] = rows[..] else { anyhow::bail!("the rows are {rows:?}") };
        ensure!(far == "By email More than 48 hours before", "{far}");
        ensure!(now.starts_with("By email now From 48 hours before: Tuesday 1 December at 14:00"), "{now}");
        ensure!(near.starts_with("Call, then email Less than 24 hours before: Wednesday 2 December"), "{near}");
        ensure!(over.starts_with("Call, then email From the start on: Thursday 3 December at 14:00"), "{over}");
        let wide = page.script("return document.documentElement.scrollWidth - innerWidth")?;
        ensure!(wide.as_i64().is_some_and(|wide| wide <= 0), "the page is {wide} wider than the screen");
        for look in [Look::Dark, Look::ForcedColours] {
            page.set_look(look)?;
            let drawn = page.script(
                "return document.querySelector('[data-testid=time-picture]').getBoundingClientRect().width > 200",
            )?;
            ensure!(drawn == true, "the picture is not drawn");
        }
        no_barriers(page, "the time left")
    })
}

#[test]
fn a_time_zone_is_found_by_abbreviation_large_city_and_any_way_of_writing_an_offset() -> Result<()> {
    journey(device_in_india()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.open_date()?;
        for (search, name) in [
            ("Godthab", "Nuuk, Greenland, UTC−2"),
            ("UTC+05:30", "Kolkata, India, UTC+5:30"),
            ("GMT +0545", "Kathmandu, Nepal, UTC+5:45"),
            ("(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi", "Kolkata, India, UTC+5:30"),
            ("AEST", "Sydney, Australia, UTC+11"),
            ("Eastern Time", "New York, United States, UTC−5"),
            ("Manchester", "London, United Kingdom, UTC"),
            ("Chennai", "Kolkata, India, UTC+5:30"),
        ] {
            search_finds(page, search, name)?;
        }
        Ok(())
    })
}
