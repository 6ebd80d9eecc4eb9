//! What a first try of the page met, and must not meet again.

use anyhow::{Context as _, Result, ensure};
use journeys::{Expected, Page, Setting, journey, until};
use policy::{Band, Circumstance, Kind, Likelihood, MessageKind, NewTime, Reason, Situation};
use words::Details;

use crate::states::open_all_details;
use crate::time_zones::epoch;

fn answer(page: &Page, circumstance: Circumstance, band: Band) -> Result<()> {
    page.open()?;
    page.choose_circumstance(circumstance)?;
    page.choose_notice(band)
}

fn situation(circumstance: Circumstance, band: Band) -> Situation {
    Situation::about(circumstance, band.typical())
}

/// The acts, as they stand in their order.
fn acts(page: &Page) -> Result<Vec<String>> {
    let acts = page.script("return deep.all('.acts > .steps > li').map((one) => one.innerText.trim())")?;
    Ok(acts.as_array().into_iter().flatten().filter_map(|act| act.as_str().map(str::to_owned)).collect())
}

#[test]
fn adding_times_is_the_first_act_until_it_is_done() -> Result<()> {
    journey(Setting::phone()?, |page| {
        answer(page, Circumstance::ChildIll, Band::Over48h)?;
        let add = "Add two or three times you can keep";
        ensure!(acts(page)?.first().is_some_and(|first| first == add), "{:?}", acts(page)?);
        page.press(add)?;
        until("the first time to have the focus", || {
            let at = page.script("return deep.focus().className")?;
            ensure!(at == "chip", "it is on {at}");
            Ok(())
        })?;
        page.tap(&page.find_by_script("return deep.one('.chip')")?)?;
        until("the act to be done", || {
            let after = acts(page)?;
            ensure!(!after.iter().any(|act| act == add), "it is still there: {after:?}");
            ensure!(after.last().is_some_and(|last| last == "Keep the times you offered free."), "{after:?}");
            Ok(())
        })
    })
}

/// Taps the first proposed time that is not taken yet.
pub(crate) fn take_a_time(page: &Page) -> Result<()> {
    let chip = page.find_by_script("return deep.one('.chip[aria-pressed=false]')")?;
    page.tap(&chip)?;
    until("the time to be taken", || {
        ensure!(page.script_on(&chip, "return arguments[0].ariaPressed")? == "true", "it is not");
        Ok(())
    })
}

#[test]
fn three_times_are_enough() -> Result<()> {
    journey(Setting::phone()?, |page| {
        answer(page, Circumstance::ChildIll, Band::Over48h)?;
        page.press("Another time")?;
        page.set_field("First new time", "2031-12-08T10:00")?;
        for _ in 0..2 {
            take_a_time(page)?;
        }
        let left = page.find_by_script("return deep.one('.chip[aria-pressed=false]')")?;
        ensure!(page.script_on(&left, "return arguments[0].ariaDisabled")? == "true", "a fourth seems possible");
        let before = page.message()?;
        page.tap(&left)?;
        ensure!(page.message()? == before, "there is a fourth time in the letter");
        Ok(())
    })
}

#[test]
fn through_a_recruiter_the_letter_goes_to_the_recruiter_by_name() -> Result<()> {
    journey(Setting::phone()?, |page| {
        answer(page, Circumstance::SignedElsewhere, Band::Over48h)?;
        page.choose_fact("Did a recruiter or an agency arrange it?", "Yes")?;
        let told = Situation { via_recruiter: true, ..situation(Circumstance::SignedElsewhere, Band::Over48h) };
        let expected = Expected::with(&told, &Details::default());
        let email = &expected.message(MessageKind::RecruiterEmail)?.body;
        until("the letter to the recruiter", || {
            ensure!(page.message()? == *email, "it is {}, not {email}", page.message()?);
            Ok(())
        })?;
        ensure!(!page.message()?.contains("hiring team"), "it is written to the employer");
        let name = page.find("button", "Add: Recruiter")?;
        page.tap(&name)?;
        page.write(&page.find("textbox", "Recruiter")?, "Tom Reid")?;
        page.key(journeys::Key::Enter)?;
        until("the name in the greeting", || {
            let first = page.message()?.lines().next().unwrap_or_default().to_owned();
            ensure!(first.contains("Tom"), "it begins “{first}”");
            Ok(())
        })
    })
}

#[test]
fn the_bar_is_low_and_gone_where_there_is_nothing_to_copy() -> Result<()> {
    let height = "return deep.one('.bar').getBoundingClientRect().height";
    journey(Setting::phone()?, |page| {
        answer(page, Circumstance::ChildIll, Band::Under24h)?;
        let is = page.script(height)?.as_f64().context("no bar")?;
        ensure!(is <= 66.0, "the bar is {is} high");
        answer(page, Circumstance::AnxiousAboutIt, Band::Over48h)?;
        page.wait_for_verdict("Go")?;
        let is = page.script(height)?.as_f64().context("no bar")?;
        ensure!(is <= 1.0, "the bar is {is} high though there is nothing to copy");
        Ok(())
    })
}

#[test]
fn over_48_hours_nobody_is_told_to_call() -> Result<()> {
    journey(Setting::phone()?, |page| {
        answer(page, Circumstance::ChildIll, Band::Over48h)?;
        ensure!(!page.has("button", "Call")?, "the bar says to call");
        ensure!(!page.has("button", "I have no number")?, "it asks about a number");
        answer(page, Circumstance::ChildIll, Band::Under24h)?;
        ensure!(page.all_text()?.contains("so call first."), "the sentence why does not end with the call");
        let [call, copy] = ["Call", "Copy email"].map(|name| page.find("button", name));
        let left = |button| -> Result<Option<f64>> {
            Ok(page.script_on(button, "return arguments[0].getBoundingClientRect().left")?.as_f64())
        };
        ensure!(left(&call?)? < left(&copy?)?, "the call does not stand left of the copy");
        Ok(())
    })
}

#[test]
fn when_it_is_has_six_answers() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose_kind(Kind::FamilyOrHome)?;
        let group = page.find("group", "When is the interview?")?;
        let answers = ["Today", "Tomorrow", "Later", "It has started", "No date yet", "Give the date and time"];
        ensure!(page.names_in(&group, "button")? == answers, "they are {:?}", page.names_in(&group, "button")?);
        Ok(())
    })
}

#[test]
fn a_wide_screen_has_one_question_at_a_time_too() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_kind(Kind::FamilyOrHome)?;
        ensure!(!page.has("group", "What has come up?")?, "the kinds are still there");
        ensure!(page.in_view(&page.find("button", "Today")?)?, "the second question is below the fold");
        page.press("Today")?;
        ensure!(!page.has("group", "Which fits best?")?, "the circumstances are still there");
        ensure!(!page.has("group", "When is the interview?")?, "the second question is still there");
        Ok(())
    })
}

#[test]
fn rule_numbers_stand_under_why_alone() -> Result<()> {
    let numbers = "const texts = document.createTreeWalker(deep.one('.app'), NodeFilter.SHOW_TEXT), found = [];
        while (texts.nextNode()) {
            const { data, parentElement } = texts.currentNode;
            if (/\\b[A-Z]{1,2}\\d{1,2}\\b/.test(data) && !parentElement.closest('textarea')) found.push(data);
        }
        return found.filter((text) => !text.startsWith('Sources') && !/^V\\d+( · [A-Z]+\\d+)*$/.test(text))";
    journey(Setting::desktop()?, |page| {
        answer(page, Circumstance::ChildIll, Band::Under24h)?;
        let why = page.open_details("Why")?;
        ensure!(page.text(&why)?.contains("V15"), "the sources are missing: {}", page.text(&why)?);
        for words in ["the usual", "short questions", "Its email"] {
            ensure!(!page.all_text()?.contains(words), "it says “{words}”");
        }
        open_all_details(page)?;
        let found = page.script(numbers)?;
        ensure!(found.as_array().is_some_and(Vec::is_empty), "{found}");
        Ok(())
    })
}

type Change = (&'static str, fn(&Page) -> Result<()>);

#[test]
fn a_way_back_is_in_view_after_each_change_on_a_phone() -> Result<()> {
    journey(Setting::phone()?, |page| {
        let changes: [Change; 4] = [
            ("a fact", |page| page.choose_fact("What have they said?", "No other date")),
            ("a decision", |page| {
                page.open_details("I've decided otherwise")?;
                page.choose_answer("What will you do?", "Withdraw all the same")
            }),
            ("no number", |page| page.press("I have no number")),
            ("the fresh text", |page| {
                page.write(&page.edit_letter()?, " Yours.")?;
                page.press("Start from the fresh text")
            }),
        ];
        for (name, change) in changes {
            answer(page, Circumstance::ChildIll, Band::Under24h)?;
            change(page)?;
            let undo = page.find("button", "Undo")?;
            until("it to be in view", || {
                ensure!(page.in_view(&undo)?, "after {name} it is out of view");
                Ok(())
            })?;
        }
        Ok(())
    })
}

#[test]
fn both_halves_of_the_day_can_be_read_on_a_narrow_screen() -> Result<()> {
    journey(Setting::phone()?.sized(320, 640).with_locale("en-US"), |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.open_date()?;
        page.set_field("Start time", "10:30")?;
        let script = "const field = arguments[0], copy = field.cloneNode();
            copy.style.cssText = 'inline-size: max-content; min-inline-size: 0';
            field.after(copy);
            const needs = copy.offsetWidth;
            copy.remove();
            return [needs, field.offsetWidth]";
        let widths = page.script_on(&page.field("Start time")?, script)?;
        let width = |index: usize| widths.get(index).and_then(serde_json::Value::as_u64).unwrap_or_default();
        ensure!(width(0) > 0 && width(0) <= width(1), "it needs {}, and has {}", width(0), width(1));
        Ok(())
    })
}

#[test]
fn the_icon_is_there_and_may_be_shown() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        let icon = page.script("return document.querySelector('link[rel~=icon]')?.href ?? ''")?;
        ensure!(icon.as_str().is_some_and(|icon| icon.starts_with("data:image/svg")), "the icon is {icon}");
        let allowed = page.script("return document.querySelector('[http-equiv=Content-Security-Policy]').content")?;
        ensure!(allowed.as_str().is_some_and(|policy| policy.contains("img-src data:")), "it is refused: {allowed}");
        Ok(())
    })
}

#[test]
fn a_date_with_a_zone_in_words_is_not_refused() -> Result<()> {
    journey(Setting::phone()?.with_fake_clock(), |page| {
        page.open()?;
        page.set_clock(epoch("Europe/Berlin", "2026-12-01T09:30")?)?;
        page.choose_reason(Reason::Illness)?;
        page.open_date()?;
        page.write(&page.field("Or type it: “Thursday 3 pm”")?, "Thursday 3pm EST")?;
        page.press("Use Thursday 3 December, 15:00 New York time")?;
        ensure!(page.recap()?.contains(", 15:00 New York time"), "it says {}", page.recap()?);
        Ok(())
    })
}

#[test]
fn what_may_happen_names_the_hour_by_which_they_will_hear() -> Result<()> {
    let start = epoch("Europe/Berlin", "2026-12-03T14:00")?;
    journey(Setting::phone()?.with_fake_clock(), |page| {
        page.open()?;
        page.set_clock(start - 5 * 3_600_000)?;
        page.choose_circumstance(Circumstance::Weather)?;
        page.give_date("2026-12-03", "14:00")?;
        page.choose_fact("How sure is it?", "It may happen")?;
        page.wait_for_verdict("may happen")?;
        let at = words::WallTime::parse("2026-12-03T14:00").ok();
        let today = words::Date::parse("2026-12-03").ok();
        let told = Situation {
            likelihood: Likelihood::May,
            ..Situation::about(Circumstance::Weather, policy::Notice::Minutes(300))
        };
        let expected = Expected::with(&told, &Details { at, today, ..Details::default() });
        let email = &expected.message(MessageKind::Email)?.body;
        ensure!(page.message()? == *email, "it is {}, not {email}", page.message()?);
        ensure!(page.message()?.contains("by "), "no hour is named: {}", page.message()?);
        Ok(())
    })
}

#[test]
fn a_pause_asks_by_when_one_is_back() -> Result<()> {
    journey(Setting::phone()?, |page| {
        answer(page, Circumstance::LongTreatment, Band::Over48h)?;
        page.choose_fact("Could you name another time?", "No date yet")?;
        page.wait_for_verdict("on hold")?;
        let told = Situation { new_time: NewTime::NotYet, ..situation(Circumstance::LongTreatment, Band::Over48h) };
        ensure!(words::assess(&told).verdict == policy::Verdict::Pause, "the policy says otherwise");
        let group = page.find("region", "By when will you be back?")?;
        let before = page.message()?;
        ensure!(page.text(&group)?.contains("Free from"), "it is {}", page.text(&group)?);
        page.set_field("Free from", "2031-03-03")?;
        until("the day in the letter", || {
            let message = page.message()?;
            ensure!(message != before && message.contains("3 March"), "it says {message}");
            Ok(())
        })
    })
}

#[test]
fn what_is_asked_first_shows_its_question() -> Result<()> {
    journey(Setting::phone()?, |page| {
        answer(page, Circumstance::MayBeAScam, Band::Over48h)?;
        page.wait_for_verdict("one thing first")?;
        ensure!(page.message()?.contains('?'), "no question is in the letter: {}", page.message()?);
        Ok(())
    })
}

#[test]
fn small_details_are_asked_for_only_where_the_letter_can_use_them() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer(page, Circumstance::ChildIll, Band::Under24h)?;
        for field in ["What would change your mind", "Who made the offer", "What you need", "What they offered"] {
            ensure!(page.field(field).is_err(), "“{field}” is asked of somebody whose child is ill");
        }
        answer(page, Circumstance::Pay, Band::Over48h)?;
        page.find("textbox", "What would change your mind").map(drop)
    })
}

#[test]
fn copying_after_a_name_was_added_copies_the_name() -> Result<()> {
    journey(Setting::phone()?, |page| {
        answer(page, Circumstance::ChildIll, Band::Under24h)?;
        page.press("Copy email")?;
        page.wait_for_status("Copied")?;
        page.press("Add your name")?;
        let field = page.find("textbox", "Your name")?;
        page.write(&field, "Sam Lee")?;
        // The field is left by this very press.
        page.press("Copy email")?;
        until("the name on the clipboard", || {
            let copied = page.clipboard()?;
            ensure!(copied.contains("Sam Lee"), "it is {copied}");
            Ok(())
        })
    })
}

#[test]
fn the_recruiter_and_the_missing_number_are_a_tap_from_the_verdict() -> Result<()> {
    journey(Setting::phone()?, |page| {
        answer(page, Circumstance::ChildIll, Band::Under24h)?;
        page.press("I have no number")?;
        page.press("A recruiter arranged it")?;
        page.wait_for_status("The letter goes to your recruiter")?;
        until("the letter to the recruiter", || {
            ensure!(page.message()?.contains("my interview"), "it is {}", page.message()?);
            Ok(())
        })
    })
}
