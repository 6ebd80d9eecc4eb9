//! From the first question to a copied message: collapsing questions, undo, the time before the application starts, print.

use anyhow::{Context as _, Result, ensure};
use journeys::{Expected, Key, Page, Setting, journey, notice_label, until};
use policy::{Band, Kind, MessageKind, Reason};

const REASON: &str = "What has come up?";
const WHICH: &str = "Which fits best?";
const WHEN: &str = "When is the interview?";

/// The visible main questions (their legends are headings). An open one is given by its heading, a collapsed one by all its text.
const VISIBLE: &str = "
    const collapsed = (question) => question.querySelector('button[aria-label^=\"Change: \"]')?.checkVisibility();
    return [...document.querySelectorAll('fieldset:has(> legend > h2)')].filter((one) => one.checkVisibility())
        .map((one) => collapsed(one) ? one.innerText.replaceAll(/\\s+/g, ' ') : one.querySelector('h2').innerText)";

fn questions(page: &Page) -> Result<Vec<String>> {
    let seen = page.script(VISIBLE)?;
    Ok(seen.as_array().context("no list")?.iter().filter_map(|one| one.as_str()).map(str::to_owned).collect())
}

/// The label of the reason that stands so many places after illness.
fn reason_after_illness(places: usize) -> Result<&'static str> {
    let mut reasons = Kind::ALL.iter().flat_map(|kind| kind.reasons()).skip_while(|&reason| reason != Reason::Illness);
    reasons.nth(places).map(words::reason_label).context("there are not so many reasons")
}

fn wait_for_focus(page: &Page, words: &str) -> Result<()> {
    until("the focus", || {
        let focus = page.script("const at = document.activeElement; return at.ariaLabel ?? at.innerText")?;
        ensure!(focus == words, "the focus is on {focus}, not on {words}");
        Ok(())
    })
}

#[test]
fn a_phone_shows_one_question_at_a_time() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        ensure!(questions(page)? == [REASON], "the first screen asks {:?}", questions(page)?);
        page.choose_reason(Reason::Illness)?;
        let line = format!("{REASON} I am ill or injured Change");
        let which = format!("{WHICH} I am ill or injured Change");
        until("the second question", || {
            ensure!(questions(page)? == [line.as_str(), which.as_str(), WHEN], "it asks {:?}", questions(page)?);
            Ok(())
        })?;
        wait_for_focus(page, WHEN)?;
        page.choose_notice(Band::Under24h)?;
        let verdict = page.verdict()?;
        ensure!(
            questions(page)?.get(2).is_some_and(|line| line.contains("In less than 24 hours Change")),
            "{:?}",
            questions(page)?
        );
        wait_for_focus(page, &format!("Change: {WHEN}"))?;
        // Without scrolling.
        until("the answer to be in view", || {
            ensure!(page.in_view(&page.find("heading", &verdict)?)?, "the verdict is out of view");
            Ok(())
        })?;
        ensure!(page.in_view(&page.find("button", "Copy email")?)?, "the copy button is out of view");
        Ok(())
    })
}

#[test]
fn change_expands_a_question_with_focus_on_its_answer() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Nervous)?;
        page.choose_notice(Band::Over48h)?;
        page.press(&format!("Change: {REASON}"))?;
        until("the answers", || {
            ensure!(
                page.script("return document.activeElement.value")? == Reason::Nervous.id(),
                "the focus is elsewhere"
            );
            Ok(())
        })?;
        ensure!(questions(page)?.first().is_some_and(|first| first == REASON), "{:?}", questions(page)?);
        // Choosing the same answer again collapses the question too.
        page.choose_reason(Reason::Nervous)?;
        until("the question to collapse", || {
            ensure!(questions(page)?.first().is_some_and(|first| first.ends_with("Change")), "{:?}", questions(page)?);
            Ok(())
        })
    })
}

#[test]
fn arrow_keys_do_not_collapse_the_question() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        crate::keyboard::tab_to(page, words::reason_label(Reason::Illness))?;
        page.key(Key::Space)?;
        for _ in 0..3 {
            page.key(Key::Down)?;
        }
        let third = reason_after_illness(3)?;
        ensure!(page.checked(REASON)? == third, "{} is chosen", page.checked(REASON)?);
        let shown = questions(page)?;
        ensure!(shown.first().is_some_and(|first| first == REASON), "it shows {shown:?}");
        ensure!(shown.last().is_some_and(|last| last == WHEN), "it shows {shown:?}");
        Ok(())
    })
}

#[test]
fn arrow_keys_after_a_click_do_not_collapse_the_question() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.press(&format!("Change: {REASON}"))?;
        until("the answers", || {
            ensure!(questions(page)?.first().is_some_and(|first| first == REASON), "{:?}", questions(page)?);
            Ok(())
        })?;
        page.key(Key::Down)?;
        until("the next answer", || {
            ensure!(page.checked(REASON)? == reason_after_illness(1)?, "{} is chosen", page.checked(REASON)?);
            Ok(())
        })?;
        ensure!(
            questions(page)?.first().is_some_and(|first| first == REASON),
            "it has collapsed: {:?}",
            questions(page)?
        );
        Ok(())
    })
}

#[test]
fn a_wide_screen_links_to_the_next_question() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        ensure!(!page.in_view(&page.answer(WHEN, notice_label(Band::Under24h))?)?, "it is in view without the link");
        page.press("Now say when the interview is.")?;
        wait_for_focus(page, WHEN)?;
        until("the question to be in view", || {
            ensure!(page.in_view(&page.answer(WHEN, notice_label(Band::Under24h))?)?, "it is out of view");
            Ok(())
        })
    })
}

#[test]
fn a_wide_screen_shows_questions_and_advice_side_by_side() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        let heading = page.find("heading", &page.verdict()?)?;
        ensure!(page.in_view(&heading)?, "the answer is out of view");
        ensure!(page.in_view(&page.answer(WHEN, notice_label(Band::Under24h))?)?, "the questions are out of view");
        ensure!(questions(page)?.iter().all(|one| !one.ends_with("Change")), "{:?}", questions(page)?);
        Ok(())
    })
}

#[test]
fn in_an_emergency_three_taps_lead_to_phone_number_and_script() -> Result<()> {
    for reason in [Reason::Illness, Reason::Accident, Reason::FamilyEmergency, Reason::TechnicalFailure] {
        journey(Setting::phone()?, |page| {
            page.open()?;
            page.choose_reason(reason)?;
            page.choose_notice(Band::Under24h)?;
            page.tap(&page.find("button", "Call now")?)?;
            ensure!(page.tap_count() == 3, "it took {} taps", page.tap_count());
            let number = page.find("textbox", "Their number")?;
            until("the phone number to be in view", || {
                ensure!(page.in_view(&number)?, "it is out of view");
                Ok(())
            })?;
            let height = page.script_on(&number, "return arguments[0].offsetHeight")?;
            ensure!(height.as_u64() >= Some(56), "the field is {height} high");
            let expected = Expected::of(reason, Band::Under24h);
            let call = &expected.message(MessageKind::Call)?.body;
            let shown = page.all_text()?;
            for line in call.lines().filter(|line| !line.is_empty()) {
                ensure!(shown.contains(line), "“{line}” is missing from the script");
            }
            page.write(&number, "+44 (0)20 7946 0123")?;
            let link = page.find("link", "Call now")?;
            let href = page.script_on(&link, "return arguments[0].href")?;
            ensure!(href == "tel:+442079460123", "it dials {href}");
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn start_again_without_typed_text_can_be_undone() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Accident)?;
        page.choose_notice(Band::From24To48h)?;
        let verdict = page.verdict()?;
        page.press("Start again")?;
        until("the first question", || {
            ensure!(questions(page)? == [REASON], "it asks {:?}", questions(page)?);
            Ok(())
        })?;
        page.press("Undo")?;
        ensure!(page.verdict()? == verdict, "it now says {}", page.verdict()?);
        Ok(())
    })
}

#[test]
fn every_changed_answer_can_be_undone() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::ScheduleConflict)?;
        page.choose_notice(Band::Over48h)?;
        let verdict = page.verdict()?;
        for (question, answer, before) in [
            ("Do you still want the job?", "No", "Yes"),
            (WHEN, "In less than 24 hours", "In more than 48 hours"),
            (REASON, "I accepted another offer", "Another commitment"),
        ] {
            page.choose_answer(question, answer)?;
            page.press("Undo").with_context(|| format!("after changing {question}"))?;
            ensure!(page.checked(question)? == before, "{question} is {}", page.checked(question)?);
            ensure!(page.verdict()? == verdict, "it now says {}", page.verdict()?);
        }
        Ok(())
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
            page.choose_reason(Reason::Illness)?;
            ensure!(page.checked(REASON)? == "I am ill or injured", "the tap has no effect");
            ensure!(page.all_text()?.contains("One moment"), "the page does not say that it is loading");
            page.run_script(LOAD_WASM)?;
            wait_until_ready(page)
        })?;
        ensure!(page.checked(REASON)? == "I am ill or injured", "the tap is lost after the start");
        wait_for_focus(page, WHEN)?;
        page.choose_notice(Band::Under24h)?;
        let expected = Expected::of(Reason::Illness, Band::Under24h);
        page.wait_for_verdict(expected.heading())
    })
}

#[test]
fn keys_pressed_before_the_application_starts_are_kept() -> Result<()> {
    journey(Setting::phone()?.with_script(DELAY_WASM), |page| {
        page.open_host("", &[], || {
            crate::keyboard::tab_to(page, words::reason_label(Reason::Illness))?;
            page.key(Key::Space)?;
            page.key(Key::Down)?;
            page.run_script(LOAD_WASM)?;
            wait_until_ready(page)
        })?;
        let at = crate::keyboard::focused(page)?;
        ensure!(at == reason_after_illness(1)?, "the focus is on {at}");
        page.key(Key::Down)?;
        ensure!(page.checked(REASON)? == reason_after_illness(2)?, "the arrow key goes to {}", page.checked(REASON)?);
        Ok(())
    })
}

#[test]
fn the_start_of_the_application_does_not_change_the_first_question() -> Result<()> {
    for setting in [Setting::phone()?, Setting::desktop()?] {
        journey(setting.with_script(DELAY_WASM), |page| {
            let first = "const first = document.querySelector('fieldset'); const { x, y, width, height } = first.getBoundingClientRect();
                return [first.outerHTML.replaceAll(/>\\s+</g, '><'), x, y, width, height].join()";
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
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose_reason(Reason::TravelDisruption)?;
        page.choose_notice(Band::Under24h)?;
        for (field, text) in [("Your name", "Maria Schmidt"), ("Company", "Northwind"), ("Role", "Data Analyst")] {
            page.write(&page.find("textbox", field)?, text)?;
        }
        let verdict = page.verdict()?;
        page.emulate_print(true)?;
        let printed = page.all_text()?;
        let email = page.script("return document.querySelector('[data-testid=print-sheet]').innerText")?;
        let email = email.as_str().unwrap_or_default();
        ensure!(printed.contains(&verdict), "the verdict is not printed: {printed}");
        ensure!(email.contains("Hello") && email.contains("Subject: ") && email.contains("Maria Schmidt"), "{email}");
        let boxes = page.script(
            "return [...document.querySelectorAll('[type=checkbox]')].filter((one) => one.checkVisibility()).length",
        )?;
        ensure!(boxes.as_u64() >= Some(4), "there are {boxes} boxes to tick");
        for word in ["Copy email", "Change", "Make it yours", "Questions people ask"] {
            ensure!(!printed.contains(word), "“{word}” is printed");
        }
        ensure!(page.printed_pages()? == 1, "it takes {} pages", page.printed_pages()?);
        Ok(())
    })
}
