//! All states of the page, each with the steps that lead to it, for tests that check every state.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, ensure};
use journeys::{Expected, Page, Setting, Site, journey, until};
use policy::{Band, Circumstance, Kind, Reason, Verdict};

use crate::clipboard::EXEC_COMMAND_FAILS;
use crate::first_try::take_a_time;
use crate::panics;

/// Answers that lead to each verdict.
pub(crate) const VERDICTS: [(Verdict, Reason, Band); 7] = [
    (Verdict::Reschedule, Reason::Illness, Band::Under24h),
    (Verdict::Withdraw, Reason::AcceptedOffer, Band::Over48h),
    (Verdict::Attend, Reason::Nervous, Band::Over48h),
    (Verdict::Adjust, Reason::AccessNeed, Band::From24To48h),
    (Verdict::AskExtension, Reason::PendingOffer, Band::Over48h),
    (Verdict::Wait, Reason::TheyAreLate, Band::Passed),
    (Verdict::Ask, Reason::NotConfirmed, Band::Over48h),
];

/// A message with several kinds of findings.
pub(crate) const CLUMSY: &str = "Dear Ms Lee,\n\nI am sorry, but due to unforeseen circumstances I cannot come to our interview for the Analyst role on Thursday at 10:00. I apologise again. Could we meet on Monday at 9:00 or Tuesday at 10:00 instead?!!\n\nThank you,\nAda";

/// A state and the steps that lead to it.
pub(crate) struct State {
    /// Shown in failures and on the contact sheet.
    pub(crate) name: &'static str,
    /// Text that is visible in this state.
    pub(crate) words: &'static str,
    start: Start,
    /// The steps of the person.
    reach: fn(&Page) -> Result<()>,
    /// Violations that the guard must find.
    expects: &'static [&'static str],
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Start {
    Hosted,
    /// The hosted page in a browser without WebAssembly.
    TooOld,
    /// The element in a blog post.
    Post,
}

/// A state of the hosted page without violations.
const fn state(name: &'static str, words: &'static str, reach: fn(&Page) -> Result<()>) -> State {
    State { name, words, start: Start::Hosted, reach, expects: &[] }
}

/// In the order of a usual visit.
pub(crate) const STATES: &[State] = &[
    state("Nothing answered yet", "What has happened?", |_| Ok(())),
    state("Search without results", "Nothing", |page| {
        page.write(&page.find("textbox", "What has happened?")?, "xyzzy")?;
        page.wait_for_status("Nothing").map(drop)
    }),
    state("Words of a sentence", "My child is ill", |page| {
        page.write(&page.find("textbox", "What has happened?")?, "my daughter has a fever")?;
        page.wait_for_status("fit").map(drop)
    }),
    state("Only the reason answered", "When is the interview?", |page| {
        page.choose_reason(Reason::Illness)?;
        no_advice(page)
    }),
    state("Emergency with a phone number", "Call now", |page| {
        answer_and_wait(page, Reason::Accident, Band::Under24h)?;
        page.open_details("Call")?;
        page.write(&page.find("textbox", "Their number")?, "+44 20 7946 0123")?;
        page.find("link", "Call now").map(drop)
    }),
    state("Something else: the three short questions", "being there", |page| page.choose_reason(Reason::Other)),
    state("Answered: ask for another time", "Ask for another time", |page| answer_for_verdict(page, 0)),
    state("Answered: withdraw", "Withdraw", |page| answer_for_verdict(page, 1)),
    state("Answered: go", "Go to the interview", |page| answer_for_verdict(page, 2)),
    state("Answered: keep it, but change how", "Keep it, but change how", |page| answer_for_verdict(page, 3)),
    state("Answered: ask for more time", "Ask for more time to decide", |page| answer_for_verdict(page, 4)),
    state("Answered: wait", "Give them a little time", |page| answer_for_verdict(page, 5)),
    state("Answered: ask one thing", "Ask one thing first", |page| answer_for_verdict(page, 6)),
    state("Answered: tell them it may happen", "Tell them it may happen", |page| {
        page.choose_circumstance(Circumstance::Weather)?;
        page.choose_notice(Band::Over48h)?;
        page.choose_fact("How sure is it?", "It may happen")?;
        page.wait_for_verdict("may happen")
    }),
    state("Answered: ask to put it on hold", "By when will you be back?", |page| {
        page.choose_circumstance(Circumstance::LongTreatment)?;
        page.choose_notice(Band::Over48h)?;
        page.choose_fact("Could you name another time?", "No date yet")?;
        page.wait_for_verdict("on hold")
    }),
    state("Waiting: ring now", "Ring once now", |page| {
        page.choose_circumstance(Circumstance::NobodyCame)?;
        let start = "const at = new Date(Date.now() - 18 * 6e4), two = (number) => String(number).padStart(2, '0');
            return [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-') + `T${two(at.getHours())}:${two(at.getMinutes())}`";
        let start = page.script(start)?;
        let (date, time) = start.as_str().and_then(|start| start.split_once('T')).context("no time")?;
        page.give_date(date, time)?;
        wait_for_text(page, "Ring once now")
    }),
    state("All circumstances of a kind", "My child is ill", |page| {
        page.choose_kind(Kind::Health)?;
        page.press("More")
    }),
    state("Another wording would replace an edit", "Another wording replaces your text", |page| {
        edit_message(page)?;
        page.press_in_letter("Another wording")?;
        page.find("button", "Keep mine").map(drop)
    }),
    state("Two times taken", "Keep the times you offered free", |page| {
        answer_as_ill(page)?;
        (0..2).try_for_each(|_| take_a_time(page))
    }),
    state("A gap being filled", "Subject", |page| {
        answer_as_ill(page)?;
        page.press("Add: Your name")?;
        page.find_by_script("return deep.one('.gap input')").map(drop)
    }),
    state("Emergency after the start", "Ask for another time", |page| {
        answer_and_wait(page, Reason::FamilyEmergency, Band::Passed)
    }),
    state("Decided against the advice", "You've decided otherwise", |page| {
        answer_and_wait(page, Reason::Nervous, Band::Over48h)?;
        page.open_details("I've decided otherwise")?;
        page.choose_answer("What will you do?", "Withdraw all the same")?;
        wait_for_text(page, "You've decided otherwise")
    }),
    state("Script for the call", "Their number", |page| {
        answer_as_ill(page)?;
        page.open_details("Call")?;
        page.find("button", "Copy call").map(drop)
    }),
    state("Edited message with findings", "You changed this text", edit_message),
    state("Confirmation before copying harmful text", "Copy anyway", |page| {
        edit_message(page)?;
        page.press("Copy email")?;
        page.wait_for_status("Before you copy").map(drop)
    }),
    state("Copied", "Copied: email text", |page| {
        answer_as_ill(page)?;
        page.reset_clipboard()?;
        page.press("Copy email")?;
        page.wait_for_status("Copied").map(drop)
    }),
    state("Copying is blocked", "Copying is blocked here", |page| {
        answer_as_ill(page)?;
        page.run_script(
            "Clipboard.prototype.writeText = () => Promise.reject(new DOMException('not here', 'NotAllowedError'))",
        )?;
        page.run_script(EXEC_COMMAND_FAILS)?;
        page.press("Copy email")?;
        page.wait_for_status("Copying is blocked").map(drop)
    }),
    state("Confirmation before clearing everything", "This clears what you typed", |page| {
        answer_as_ill(page)?;
        page.open_details("Make it yours")?;
        page.write(&page.find("textbox", "Your name")?, "Ada Quill")?;
        page.press("Start again")?;
        page.find("button", "Clear everything").map(drop)
    }),
    state("Exact date and time", "The time you have", |page| {
        page.choose_reason(Reason::Illness)?;
        let soon = page.script("return new Date(Date.now() + 3 * 864e5).toISOString().slice(0, 10)")?;
        page.give_date(soon.as_str().context("no date")?, "10:00")?;
        page.open_details("The time you have").map(drop)
    }),
    state("A time that does not exist", "jump over this time", |page| {
        page.choose_reason(Reason::Illness)?;
        page.press("Give the date and time")?;
        page.press("Another zone")?;
        // Summer time begins in Berlin: this hour does not exist.
        page.set_field("Date", "2027-03-28")?;
        page.set_field("Start time", "02:30")?;
        wait_for_text(page, "jump over this time")
    }),
    state("Other interviews to withdraw from", "0 of 2 copied", |page| {
        answer_and_wait(page, Reason::AcceptedOffer, Band::Over48h)?;
        page.open_details("I have other interviews open")?;
        for (name, company) in [("First interview", "Acme"), ("Second interview", "Globex")] {
            page.press("Add an interview")?;
            let one = page.find("group", name)?;
            page.write(&page.find_in(&one, "textbox", "Their company")?, company)?;
        }
        page.wait_for_status("0 of 2 copied").map(drop)
    }),
    state("Templates open", "square brackets", |page| {
        page.open_details("Blank templates")?;
        wait_for_text(page, "square brackets")
    }),
    state("Questions people ask open", "Yes, with a real reason", |page| {
        page.open_details("Questions people ask")?;
        page.open_details("Is it OK to cancel at all?")?;
        wait_for_text(page, "Yes, with a real reason")
    }),
    state("Pasted message with findings", "Your own message", |page| {
        page.open_details("Paste your own")?;
        page.paste_over(&page.find("textbox", "Your own message")?, CLUMSY)?;
        page.find("button", "Copy your own message").map(drop)
    }),
    state("All details open, with a role that is too long", "What would change this", |page| {
        answer_as_ill(page)?;
        open_all_details(page)?;
        page.write(&page.find("textbox", "Role")?, &"Very long ".repeat(12))
    }),
    state("Tomorrow", "Tomorrow counts as less than 24 hours", |page| {
        page.choose_reason(Reason::Illness)?;
        page.press("Tomorrow")?;
        wait_for_text(page, "Tomorrow counts as")
    }),
    state("A date in words", "Use Thursday", |page| {
        page.choose_reason(Reason::Illness)?;
        page.press("Give the date and time")?;
        page.write(&page.field("Or type it: “Thursday 3 pm”")?, "Thursday 3 pm")?;
        wait_for_text(page, "Use Thursday")
    }),
    state("A change that can be undone", "ten minutes at most", |page| {
        answer_as_ill(page)?;
        page.press("I have no number")?;
        page.wait_for_status("ten minutes at most").map(drop)
    }),
    state("What was assumed", "These can change the advice", |page| {
        answer_as_ill(page)?;
        page.fact("Can you call them?").map(drop)
    }),
    State {
        start: Start::TooOld,
        expects: &["browser"],
        ..state("The application cannot run", "The short answer", |page| {
            ensure!(page.start_state()? == "failed", "the application runs");
            Ok(())
        })
    },
    State {
        expects: &["broken from outside", "panicked at", "unreachable"],
        ..state("After a panic", "This page has stopped", |page| {
            answer_as_ill(page)?;
            page.press_in_letter("Edit")?;
            panics::break_dom_once(page, || page.write(&page.find("textbox", "Text")?, "PS: my own words."))?;
            wait_for_text(page, "This page has stopped")
        })
    },
    State { start: Start::Post, ..state("The element in a blog post", "When it rains", answer_as_ill) },
];

/// Checks states one after the other in the same browser, each on a newly opened page.
pub(crate) fn visit(
    setting: Setting,
    states: &[&State],
    mut check: impl FnMut(&Page, &State) -> Result<()>,
) -> Result<()> {
    // Chromium warns of preloads that stay unused for some seconds, as happens while a check runs.
    let setting = with_post(setting.try_serving(Site::without_preloads)?);
    let setting = setting.with_script("if (location.search === '?too-old') delete window.WebAssembly");
    let expects: BTreeSet<_> = states.iter().flat_map(|state| state.expects).copied().collect();
    journey(expects.into_iter().fold(setting, Setting::expecting), |page| {
        for state in states {
            state.reach_in(page).and_then(|()| check(page, state)).with_context(|| state.name)?;
        }
        Ok(())
    })
}

impl State {
    fn reach_in(&self, page: &Page) -> Result<()> {
        match self.start {
            Start::Hosted => page.open()?,
            Start::TooOld => page.open_path("?too-old")?,
            Start::Post => page.open_path("post.html")?,
        }
        (self.reach)(page)
    }
}

/// Serves `post.html`, a blog post with the element.
pub(crate) fn with_post(setting: Setting) -> Setting {
    setting.serving(|site| site.with_page("post.html", POST))
}

const POST: &str = "<!doctype html><html lang=en data-start=ready><head><meta charset=utf-8><title>A post</title>
    <meta name=viewport content='width=device-width, initial-scale=1'><link rel=icon href=data:,>
    <style>:root { color-scheme: light dark } body { max-width: 44em; margin: 0 auto; padding: 1em; font: 1.1em/1.6 Georgia, serif }</style>
    <script src=rain-check.js defer></script></head><body><main><article><h1>When it rains</h1>
    <p>Something came up? Here is what I do.</p>
    <rain-check loading=eager heading-level=2><a href=rain-check.html>Can I cancel?</a></rain-check>
    <p>More next week.</p></article></main></body></html>";

fn answer(page: &Page, reason: Reason, band: Band) -> Result<()> {
    page.choose_reason(reason)?;
    page.choose_notice(band)
}

/// Answers and waits for the verdict.
fn answer_and_wait(page: &Page, reason: Reason, band: Band) -> Result<()> {
    answer(page, reason, band)?;
    page.wait_for_verdict(Expected::of(reason, band).heading())
}

fn answer_for_verdict(page: &Page, index: usize) -> Result<()> {
    let (_, reason, band) = *VERDICTS.get(index).context("no such verdict")?;
    answer_and_wait(page, reason, band)
}

fn answer_as_ill(page: &Page) -> Result<()> {
    answer_and_wait(page, Reason::Illness, Band::Under24h)
}

fn no_advice(page: &Page) -> Result<()> {
    ensure!(!page.has("region", "Our advice")?, "there is advice after one answer");
    Ok(())
}

fn edit_message(page: &Page) -> Result<()> {
    answer_as_ill(page)?;
    page.press_in_letter("Edit")?;
    page.paste_over(&page.find("textbox", "Text")?, CLUMSY)?;
    wait_for_text(page, "You changed this text")
}

fn wait_for_text(page: &Page, words: &str) -> Result<()> {
    until(&format!("“{words}”"), || {
        ensure!(page.all_text()?.contains(words), "it is not on the page");
        Ok(())
    })
}

/// Opens every `<details>` of the page.
pub(crate) fn open_all_details(page: &Page) -> Result<()> {
    page.run_script("return deep.unfoldAll()")
}
