//! From the first screen to a copied message: the three screens, the letter, undo, the time before the application starts,
//! print.

use anyhow::{Context as _, Result, ensure};
use journeys::{Expected, Key, Page, Setting, journey, until};
use policy::{Band, Circumstance, Kind, MessageKind, Reason};

const WHICH: &str = "Which fits best?";
const WHEN: &str = "When is the interview?";

fn wait_for_focus(page: &Page, words: &str) -> Result<()> {
    until("the focus", || {
        let focus = page.script("const at = deep.focus(); return (at.ariaLabel ?? at.innerText ?? '').trim()")?;
        ensure!(focus == words, "the focus is on {focus}, not on {words}");
        Ok(())
    })
}

/// Child ill, today.
fn to_the_letter(page: &Page) -> Result<()> {
    page.choose_circumstance(Circumstance::ChildIll)?;
    page.choose_notice(Band::Under24h)
}

fn number(page: &Page, script: &str) -> Result<i64> {
    page.script(script)?.as_i64().with_context(|| format!("{script} is no number"))
}

#[test]
fn the_first_screen_of_a_phone_needs_no_scrolling() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        ensure!(page.in_view(&page.find("textbox", "What has happened?")?)?, "the field is out of view");
        let group = page.find("group", "What has come up?")?;
        for &kind in Kind::ALL {
            let button = page.find_in(&group, "button", words::kind_name(kind))?;
            ensure!(page.in_view(&button)?, "{kind:?} is out of view");
        }
        Ok(())
    })
}

#[test]
fn each_screen_takes_the_focus_to_its_heading() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose_kind(Kind::FamilyOrHome)?;
        wait_for_focus(page, WHICH)?;
        ensure!(page.checked(WHICH)? == "Family emergency", "{} is chosen", page.checked(WHICH)?);
        page.choose_answer(WHICH, "My child is ill")?;
        page.choose_notice(Band::Under24h)?;
        wait_for_focus(page, &page.verdict()?)?;
        page.press("Change")?;
        wait_for_focus(page, WHICH)?;
        ensure!(page.checked(WHICH)? == "My child is ill", "{} is chosen", page.checked(WHICH)?);
        page.press("Show the answer")?;
        wait_for_focus(page, &page.verdict()?)
    })
}

#[test]
fn arrow_keys_go_through_the_circumstances_without_leading_on() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose_kind(Kind::FamilyOrHome)?;
        wait_for_focus(page, WHICH)?;
        crate::keyboard::tab_to(page, "Family emergency")?;
        for _ in 0..2 {
            page.key(Key::Down)?;
        }
        ensure!(page.checked(WHICH)? == "My childcare fell through", "{} is chosen", page.checked(WHICH)?);
        ensure!(page.has("group", WHEN)?, "it has led on");
        Ok(())
    })
}

#[test]
fn on_a_phone_the_letter_begins_near_the_top_and_the_page_is_short() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        to_the_letter(page)?;
        let top = number(page, "return Math.round(deep.one('.main-letter').getBoundingClientRect().top + scrollY)")?;
        ensure!(top <= 240, "the letter begins at {top}");
        let height = number(page, "return document.documentElement.scrollHeight")?;
        ensure!(height < 2400, "the page is {height} high");
        ensure!(page.in_view(&page.find("button", "Copy email")?)?, "the copy button is out of view");
        Ok(())
    })
}

#[test]
fn what_is_copied_has_no_gaps_and_can_be_opened_in_the_mail_program() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        to_the_letter(page)?;
        let letter = page.message()?;
        ensure!(page.all_text()?.contains("[your name]"), "no gap is shown");
        page.press("Copy email")?;
        page.wait_for_status("Copied: email text")?;
        ensure!(page.clipboard()? == letter, "{letter} is not what was copied: {}", page.clipboard()?);
        for button in ["Open mail", "Copy subject", "Add your name"] {
            page.find("button", button)?;
        }
        page.press("Add your name")?;
        wait_for_focus(page, "Your name")
    })
}

#[test]
fn a_gap_is_filled_in_the_letter_and_what_was_copied_is_old_then() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        to_the_letter(page)?;
        page.press("Copy email")?;
        page.wait_for_status("Copied")?;
        page.press("Add: Your name")?;
        let field = page.find("textbox", "Your name")?;
        page.write(&field, "Ada Quill")?;
        page.key(Key::Enter)?;
        until("the name in the letter", || {
            ensure!(page.message()?.contains("Ada Quill"), "{}", page.message()?);
            Ok(())
        })?;
        page.wait_for_status("older text")?;
        page.find("button", "Copy again").map(drop)
    })
}

#[test]
fn the_greeting_is_changed_in_the_letter() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        to_the_letter(page)?;
        let greeting = page.find_by_script("return deep.one('.greeting')")?;
        page.tap(&greeting)?;
        page.write(&page.find("textbox", "Greeting")?, "Good morning, Li")?;
        page.key(Key::Enter)?;
        until("the greeting", || {
            ensure!(page.message()?.starts_with("Good morning, Li"), "{}", page.message()?);
            Ok(())
        })
    })
}

#[test]
fn a_time_is_in_the_letter_only_once_it_is_tapped() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        to_the_letter(page)?;
        let before = page.message()?;
        page.press("Add two or three times you can keep")?;
        let chip = page.find_by_script("return deep.one('.chip')")?;
        page.tap(&chip)?;
        until("the time in the letter", || {
            ensure!(page.message()? != before, "the letter is the same");
            Ok(())
        })?;
        page.tap(&page.find_by_script("return deep.one('.chip')")?)?;
        until("the letter without the time", || {
            ensure!(page.message()? == before, "the time is still there");
            Ok(())
        })
    })
}

#[test]
fn who_has_no_number_says_so_beside_the_call() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        to_the_letter(page)?;
        page.find("button", "Call")?;
        page.press("I have no number")?;
        page.wait_for_status("ten minutes")?;
        ensure!(!page.has("button", "Call")?, "it still says to call");
        page.press("Undo")?;
        page.find("button", "Call").map(drop)
    })
}

#[test]
fn another_wording_asks_before_it_replaces_an_edit() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        to_the_letter(page)?;
        let first = page.message()?;
        page.press_in_letter("Another wording")?;
        page.wait_for_status("2 of 4")?;
        ensure!(page.message()? != first, "it is the same wording");
        page.press_in_letter("Edit")?;
        page.write(&page.find("textbox", "Text")?, " PS: thank you.")?;
        page.press_in_letter("Another wording")?;
        page.press("Keep mine")?;
        ensure!(page.message()?.ends_with("PS: thank you."), "{}", page.message()?);
        page.press_in_letter("Another wording")?;
        page.press("Replace it")?;
        until("the other wording", || {
            ensure!(!page.message()?.contains("PS"), "{}", page.message()?);
            Ok(())
        })?;
        page.find("button", "Undo").map(drop)
    })
}

#[test]
fn words_of_a_sentence_find_what_has_happened() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.write(&page.find("textbox", "What has happened?")?, "my daughter has a fever")?;
        page.wait_for_status("One fits.")?;
        ensure!(page.has("button", words::kind_name(Kind::Health))?, "the kinds have gone");
        page.press("My child is ill")?;
        ensure!(page.checked(WHICH)? == "My child is ill", "{} is chosen", page.checked(WHICH)?);
        let group = page.find("group", WHEN)?;
        page.tap(&page.find_in(&group, "button", "Tomorrow")?)?;
        ensure!(page.all_text()?.contains("Tomorrow counts as less than 24 hours"), "it does not say so");
        Ok(())
    })
}

#[test]
fn a_wide_screen_has_the_letter_beside_the_details() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        to_the_letter(page)?;
        let name = page.find("textbox", "Your name")?;
        ensure!(page.in_view(&name)?, "the details are out of view");
        ensure!(page.in_view(&page.find("button", "Copy email")?)?, "the copy button is out of view");
        page.write(&name, "Ada Quill")?;
        until("the name in the letter", || {
            ensure!(page.message()?.contains("Ada Quill"), "{}", page.message()?);
            Ok(())
        })?;
        let scrolls =
            "return deep.all('*').filter((one) => ['auto', 'scroll'].includes(getComputedStyle(one).overflowY)).length";
        ensure!(number(page, scrolls)? == 0, "something scrolls inside the page");
        Ok(())
    })
}

#[test]
fn start_again_without_typed_text_can_be_undone() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        to_the_letter(page)?;
        let verdict = page.verdict()?;
        page.press("Start again")?;
        page.find("group", "What has come up?")?;
        page.press("Undo")?;
        ensure!(page.verdict()? == verdict, "it now says {}", page.verdict()?);
        Ok(())
    })
}

#[test]
fn start_again_asks_where_something_was_typed() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        to_the_letter(page)?;
        page.write(&page.find("textbox", "Your name")?, "Ada")?;
        page.press("Start again")?;
        page.press("Keep it")?;
        page.press("Start again")?;
        page.press("Clear everything")?;
        page.find("group", "What has come up?").map(drop)
    })
}

/// Delays requests of the WebAssembly until the event "load-wasm".
const DELAY_WASM: &str =
    "const mayLoad = new Promise((done) => addEventListener('load-wasm', done)), originalFetch = fetch;
    fetch = async (...args) => (await mayLoad, originalFetch(...args))";
const LOAD_WASM: &str = "dispatchEvent(new Event('load-wasm'))";

/// The application has started and its reading module has loaded, which is the last request of the page.
fn wait_until_ready(page: &Page) -> Result<()> {
    page.wait_until_loaded()?;
    ensure!(page.start_state()? == "ready", "its state is {}", page.start_state()?);
    Ok(())
}

#[test]
fn a_tap_before_the_application_starts_is_kept() -> Result<()> {
    journey(Setting::phone()?.with_script(DELAY_WASM), |page| {
        page.open_host("", &[], || {
            let group = page.find("group", "What has come up?")?;
            page.tap(&page.find_in(&group, "button", words::kind_name(Kind::Health))?)?;
            ensure!(page.all_text()?.contains("One moment"), "the page does not say that it is loading");
            page.run_script(LOAD_WASM)?;
            wait_until_ready(page)
        })?;
        ensure!(page.checked(WHICH)? == "I am ill or injured", "{} is chosen", page.checked(WHICH)?);
        page.choose_notice(Band::Under24h)?;
        page.wait_for_verdict(Expected::of(Reason::Illness, Band::Under24h).heading())
    })
}

/// Long waits of the page take a fifth of a second.
const IMPATIENT: &str = "const originalTimeout = setTimeout;
    window.setTimeout = (then, delay, ...more) => originalTimeout(then, delay >= 8000 ? 200 : delay, ...more)";

#[test]
fn while_the_application_does_not_arrive_the_advice_in_short_is_there_and_it_still_starts() -> Result<()> {
    journey(Setting::phone()?.with_script(DELAY_WASM).with_script(IMPATIENT), |page| {
        page.open_host("", &[], || {
            until("the advice in short", || {
                let text = page.accessible_text()?;
                for words in
                    ["slow to arrive", "keep the page as one file", "The short answer", "I'm sorry, but I'm not well"]
                {
                    ensure!(text.contains(words), "“{words}” is missing: {text}");
                }
                Ok(())
            })?;
            let group = page.find("group", "What has come up?")?;
            page.tap(&page.find_in(&group, "button", words::kind_name(Kind::Health))?)?;
            page.run_script(LOAD_WASM)?;
            wait_until_ready(page)
        })?;
        ensure!(page.checked(WHICH)? == "I am ill or injured", "{} is chosen", page.checked(WHICH)?);
        ensure!(!page.accessible_text()?.contains("slow to arrive"), "it still says that the questions are slow");
        Ok(())
    })
}

#[test]
fn what_is_typed_before_the_application_starts_is_kept() -> Result<()> {
    journey(Setting::phone()?.with_script(DELAY_WASM), |page| {
        page.open_host("", &[], || {
            page.write(&page.find("textbox", "What has happened?")?, "migraine")?;
            page.run_script(LOAD_WASM)?;
            wait_until_ready(page)
        })?;
        ensure!(crate::keyboard::focused(page)? == "What has happened?", "the focus is lost");
        page.find("button", words::circumstance_label(Circumstance::Migraine)).map(drop)
    })
}

#[test]
fn the_start_of_the_application_does_not_change_the_first_screen() -> Result<()> {
    for setting in [Setting::phone()?, Setting::desktop()?] {
        journey(setting.with_script(DELAY_WASM), |page| {
            let first = "return [...document.querySelectorAll('.start, .start *')].map((one) => {
                const { x, y, width, height } = one.getBoundingClientRect();
                const attributes = [...one.attributes].map(({ name, value }) => `${name}=${value}`).sort();
                const text = one.children.length ? '' : one.textContent.trim();
                return [one.localName, ...attributes, text, x, y, width, height].join(' ');
            }).join('\\n')";
            let mut before = None;
            page.open_host("", &[], || {
                until("the page to load", || {
                    ensure!(page.script("return document.readyState")? == "complete", "it is still loading");
                    Ok(())
                })?;
                before = Some(page.script(first)?);
                page.run_script(LOAD_WASM)?;
                wait_until_ready(page)
            })?;
            let after = page.script(first)?;
            ensure!(before.as_ref() == Some(&after), "before:\n{before:?}\nafter:\n{after}");
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn the_printed_sheet_fits_one_page() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::TravelDisruption)?;
        page.choose_notice(Band::Under24h)?;
        for (field, text) in [("Your name", "Maria Schmidt"), ("Company", "Northwind"), ("Role", "Data Analyst")] {
            page.write(&page.find("textbox", field)?, text)?;
        }
        let verdict = page.verdict()?;
        ensure!(
            page.script("return deep.all('[data-testid=print-sheet]').length")? == 0,
            "the sheet is made too early"
        );
        page.run_script("dispatchEvent(new Event('beforeprint'))")?;
        page.emulate_print(true)?;
        let printed = page.all_text()?;
        let email = page.script("return document.querySelector('[data-testid=print-sheet]').innerText")?;
        let email = email.as_str().unwrap_or_default();
        ensure!(printed.contains(&verdict), "the verdict is not printed: {printed}");
        ensure!(email.contains("Hello") && email.contains("Subject: ") && email.contains("Maria Schmidt"), "{email}");
        for word in ["Copy email", "Change", "Make it yours", "Questions people ask"] {
            ensure!(!printed.contains(word), "“{word}” is printed");
        }
        ensure!(page.printed_pages()? == 1, "it takes {} pages", page.printed_pages()?);
        Ok(())
    })
}

#[test]
fn the_number_to_call_is_a_press_away() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        to_the_letter(page)?;
        page.press("Call")?;
        let field = page.find("textbox", "Their number")?;
        until("the field for the number to be in view", || {
            ensure!(page.in_view(&field)?, "it is out of view");
            Ok(())
        })?;
        page.write(&field, "+44 (0)20 7946 0123")?;
        let link = page.find("link", "Call now")?;
        let href = page.script_on(&link, "return arguments[0].href")?;
        ensure!(href == "tel:+442079460123", "it dials {href}");
        let situation = policy::Situation::about(Circumstance::ChildIll, Band::Under24h.typical());
        let expected = Expected::with(&situation, &words::Details::default());
        let script = page.letter_text(&page.open_message("Call")?)?;
        let expected = &expected.message(MessageKind::Call)?.body;
        ensure!(script == *expected, "the script is {script}, not {expected}");
        Ok(())
    })
}
