//! Who may move the focus, and when: the person always, the page only for somebody who goes on, and never after they have
//! moved it themselves.

use anyhow::{Context as _, Result, ensure};
use journeys::{Key, Page, Setting, journey, until};
use policy::{Band, Circumstance, Kind, Reason};

use crate::time_zones::epoch;

/// Presses the button, puts the focus elsewhere as soon as that is there, and says whether it stays.
fn stays(page: &Page, button: &str, elsewhere: &str) -> Result<()> {
    let script = format!(
        "const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        return (async () => {{
            deep.all('button').find((one) => one.checkVisibility() && one.textContent.includes('{button}')).click();
            // The page is drawn anew before the next frame.
            for (let turn = 0; turn < 20 && !deep.one('{elsewhere}'); turn++) await Promise.resolve();
            const chosen = deep.one('{elsewhere}');
            chosen.focus();
            for (let count = 0; count < 5; count++) await frame();
            return deep.focus() === chosen ? '' : deep.focus().outerHTML;
        }})()"
    );
    let moved = page.script(&script)?;
    ensure!(moved == "", "after “{button}” the focus was taken from {elsewhere} to {moved}");
    Ok(())
}

#[test]
fn nothing_moves_the_focus_after_a_person_has() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        stays(page, "Family or home", ".rows input")?;
        stays(page, "Today", ".recap button")?;
        stays(page, "Edit", ".besides summary")?;
        stays(page, "Change", ".tiles button")
    })
}

#[test]
fn the_passing_of_time_moves_neither_the_focus_nor_the_page() -> Result<()> {
    let start = epoch("Europe/Berlin", "2026-12-03T14:00")?;
    journey(Setting::phone()?.with_fake_clock(), |page| {
        page.open()?;
        page.set_clock(start - 25 * 3_600_000)?;
        page.choose_circumstance(Circumstance::ChildIll)?;
        page.give_date("2026-12-03", "14:00")?;
        page.press("Add: Your name")?;
        let field = page.find("textbox", "Your name")?;
        page.write(&field, "Ad")?;
        page.set_clock(start - 23 * 3_600_000)?;
        page.wait_for_status("Less than 24 hours to go.")?;
        page.write(&field, "a")?;
        ensure!(page.value(&field)? == "Ada", "the field holds {}", page.value(&field)?);
        ensure!(page.script_on(&field, "return deep.focus() === arguments[0]")? == true, "the focus has moved");
        Ok(())
    })
}

/// What a press opens gets the focus.
#[test]
fn what_is_opened_to_type_in_has_the_focus() -> Result<()> {
    journey(Setting::phone()?, |page| {
        let has_focus = |what: &str, script: &str| {
            until(what, || {
                let focus = page.script(&format!("const at = deep.focus(); return {script}"))?;
                ensure!(focus == true, "the focus is elsewhere");
                Ok(())
            })
        };
        page.open()?;
        page.choose_kind(Kind::FamilyOrHome)?;
        page.press("Give the date and time")?;
        has_focus("the date", "at.type === 'date'")?;
        page.press("Give the date and time")?;
        has_focus("the date, which stays open", "at.type === 'date'")?;
        page.press("Another zone")?;
        has_focus("the search for a zone", "at.labels[0].textContent === 'Find a city, a country or an offset'")?;
        page.press("Today")?;
        page.press("Add: Your name")?;
        has_focus("the gap", "at.ariaLabel === 'Your name'")?;
        page.key(Key::Escape)?;
        has_focus("the gap that is closed", "at.ariaLabel === 'Add: Your name'")?;
        page.press("Another time")?;
        has_focus("the new time", "at.type === 'datetime-local'")?;
        page.press_in_letter("Edit")?;
        has_focus("the text", "at.localName === 'textarea'")?;
        page.press_in_letter("Done")?;
        has_focus("the button that opens it again", "at.textContent === 'Edit'")
    })
}

/// Removing a time, taking a chip, undoing: whoever uses the keyboard goes on from there.
#[test]
fn a_control_that_goes_leaves_the_focus_near() -> Result<()> {
    journey(Setting::phone()?, |page| {
        let inside = |selector: &str| {
            until(&format!("the focus in {selector}"), || {
                let inside = page.script(&format!("return Boolean(deep.focus().closest('{selector}'))"))?;
                ensure!(inside == true, "it is on {}", page.script("return deep.focus().outerHTML.slice(0, 200)")?);
                Ok(())
            })
        };
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.press("Another time")?;
        page.press("Remove: First new time")?;
        inside(".times")?;
        page.press("I have no number")?;
        inside(".verdict")?;
        page.press("Undo")?;
        inside(".app")
    })
}

#[test]
fn what_was_touched_stays_where_it_is() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        // Whoever goes on to another screen is taken to its top.
        until("the focus on the verdict", || {
            let on_heading = page.script("return deep.focus().matches('.verdict [data-focus=screen]')")?;
            ensure!(on_heading == true, "it is elsewhere");
            Ok(())
        })?;
        let chip = page.find_by_script("return deep.all('.chip')[1]")?;
        page.scroll_to(&chip)?;
        let top = |element| -> Result<f64> {
            page.script_on(element, "return arguments[0].getBoundingClientRect().top")?.as_f64().context("no place")
        };
        // The letter above it grows.
        let before = top(&chip)?;
        page.tap(&chip)?;
        until("the chip to be where it was, and pressed", || {
            ensure!(page.script_on(&chip, "return arguments[0].ariaPressed")? == "true", "it is not pressed");
            ensure!((top(&chip)? - before).abs() < 2.0, "it was at {before}, and is at {}", top(&chip)?);
            Ok(())
        })
    })
}

/// It is drawn only then.
#[test]
fn what_is_folded_is_there_as_it_opens() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.find("button", "Copy email")?;
        let drawn = |fold: &str| page.script(&format!("return deep.fold('{fold}').childElementCount > 1"));
        ensure!(drawn("Why")? == false, "it is drawn though nobody has opened it");
        let watch = "window.empty = [];
            const look = () => {
                for (const one of deep.all('details[open]')) if (one.childElementCount < 2) window.empty.push(one.textContent);
                requestAnimationFrame(look);
            };
            look()";
        page.run_script(watch)?;
        page.open_details("Why")?;
        page.find("heading", "What would change this")?;
        for (fold, key) in [("Afterwards", Key::Enter), ("Blank templates", Key::Space)] {
            page.run_script(&format!("deep.fold('{fold}').firstElementChild.focus()"))?;
            page.key(key)?;
            ensure!(drawn(fold)? == true, "“{fold}” is empty");
        }
        page.open_menu()?;
        page.find("button", "Copy subject")?;
        page.wait_for_frames()?;
        let empty = page.script("return window.empty")?;
        ensure!(empty == serde_json::json!([]), "open and empty: {empty}");
        page.run_script("deep.fold('Questions people ask').open = true")?;
        until("what a script has opened", || {
            ensure!(drawn("Questions people ask")? == true, "it is empty");
            Ok(())
        })
    })
}

/// The others move between those that matter and those that rarely do.
#[test]
fn an_answer_among_what_was_assumed_keeps_its_place() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Over48h)?;
        let facts = [
            ("How was it to be held?", "A task or test"),
            ("How far along are you?", "I am in the middle of it"),
            ("What have they said?", "Come anyway"),
            ("Could you name another time?", "No date yet"),
        ];
        for (question, answer) in facts {
            page.choose_fact(question, answer)?;
            let chosen = page.answer(question, answer)?;
            let has_focus = page.script_on(&chosen, "return deep.focus() === arguments[0]")?;
            ensure!(has_focus == true, "after “{answer}” the focus is elsewhere");
        }
        Ok(())
    })
}

#[test]
fn what_is_said_aloud_is_said_in_the_same_place() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        let region = page.find_by_script("return deep.one('.bar [role=status]')")?;
        page.permit_clipboard()?;
        page.press("Copy email")?;
        page.wait_for_status("Copied")?;
        let stays =
            page.script_on(&region, "return arguments[0].isConnected && arguments[0].innerText.includes('Copied')")?;
        ensure!(stays == true, "the region that is listened to has gone");
        Ok(())
    })
}

#[test]
fn enter_leads_from_gap_to_gap() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.press("Add: Your name")?;
        page.write(&page.find("textbox", "Your name")?, "Ada Quill")?;
        page.key(Key::Enter)?;
        until("the next gap", || {
            let at = page.script("return deep.focus().matches('.gap input') ? deep.focus().ariaLabel : ''")?;
            ensure!(at == "Your phone number", "the focus is on {at}");
            ensure!(page.message()?.contains("Ada Quill"), "the name is not in the letter");
            Ok(())
        })?;
        page.key(Key::Escape)?;
        until("the gap to close", || {
            let open = page.script("return deep.all('.gap input').length")?;
            ensure!(open == 0, "it is open");
            Ok(())
        })
    })
}
