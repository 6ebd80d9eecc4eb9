//! The states of the page, each by the way a person comes to it: several themes look at all of them, each for its own purpose.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, ensure};
use journeys::{Expected, Page, Setting, Site, journey, until};
use policy::{Band, Reason, Verdict};

use crate::clipboard::OLD_WAY_REFUSED;
use crate::panics;

/// One way to each verdict.
pub(crate) const VERDICTS: [(Verdict, Reason, Band); 5] = [
    (Verdict::Reschedule, Reason::Illness, Band::Under24h),
    (Verdict::Withdraw, Reason::AcceptedOffer, Band::Over48h),
    (Verdict::Attend, Reason::Nervous, Band::Over48h),
    (Verdict::Adjust, Reason::AccessNeed, Band::From24To48h),
    (Verdict::AskExtension, Reason::PendingOffer, Band::Over48h),
];

/// A message with something of each kind to find in it.
pub(crate) const CLUMSY: &str = "Dear Ms Lee,\n\nI am sorry, but due to unforeseen circumstances I cannot come to our interview for the Analyst role on Thursday at 10:00. I apologise again. Could we meet on Monday at 9:00 or Tuesday at 10:00 instead?!!\n\nThank you,\nAda";

/// A state, and the way to it.
pub(crate) struct State {
    /// What it is, in plain words.
    pub(crate) name: &'static str,
    /// Words that are seen then, and by which one sees that it is this one.
    pub(crate) words: &'static str,
    /// From where the page starts, and the page it starts on.
    start: Start,
    /// What the person does from there.
    reach: fn(&Page) -> Result<()>,
    /// What the guard would not let pass, were it not expected: every word has to come.
    expects: &'static [&'static str],
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Start {
    Hosted,
    /// The same page, in a browser without WebAssembly.
    TooOld,
    /// A post on somebody's blog, with the element in it.
    Post,
}

/// A state of the hosted page in which nothing goes wrong.
const fn state(name: &'static str, words: &'static str, reach: fn(&Page) -> Result<()>) -> State {
    State { name, words, start: Start::Hosted, reach, expects: &[] }
}

/// All of them, in the order in which one might come to them.
pub(crate) const STATES: [State; 28] = [
    state("Nothing answered yet", "What has come up?", |_| Ok(())),
    state("Searched for a reason, and none found", "Nothing", |page| {
        page.write(&page.find("searchbox", "Find it by a word")?, "xyzzy")?;
        page.wait_for_status("Nothing").map(drop)
    }),
    state("Only the reason answered", "When is the interview?", |page| {
        page.choose_reason(Reason::Illness)?;
        unanswered(page)
    }),
    state("An emergency, and their number is there to be dialled", "Call now", |page| {
        answered(page, Reason::Accident, Band::Under24h)?;
        page.write(&page.find("textbox", "Their number")?, "+44 20 7946 0123")?;
        page.find("link", "Call now").map(drop)
    }),
    state("Something else: the three short questions", "being there", |page| {
        answer(page, Reason::Other, Band::Under24h)
    }),
    state("Answered: ask for another time", "Ask for another time", |page| verdict(page, 0)),
    state("Answered: withdraw", "Withdraw", |page| verdict(page, 1)),
    state("Answered: go", "Go to the interview", |page| verdict(page, 2)),
    state("Answered: keep it, but change how", "Keep it, but change how", |page| verdict(page, 3)),
    state("Answered: ask for more time", "Ask for more time to decide", |page| verdict(page, 4)),
    state("An emergency, and the interview has begun", "Ask for another time", |page| {
        answered(page, Reason::FamilyEmergency, Band::Passed)
    }),
    state("Decided otherwise", "You have decided otherwise", |page| {
        answered(page, Reason::Nervous, Band::Over48h)?;
        page.open_details("I want to cancel anyway")?;
        page.choose_answer("What will you do?", "Withdraw all the same")?;
        sees(page, "You have decided otherwise")
    }),
    state("The script for the call", "What to say", |page| {
        ill(page)?;
        page.tap(&page.find("tab", "Call")?)?;
        page.find("button", "Copy call").map(drop)
    }),
    state("The message changed, with things to look at", "You changed this text", edited),
    state("Asked before copying what would do harm", "Copy anyway", |page| {
        edited(page)?;
        page.press("Copy email")?;
        page.wait_for_status("Before you copy").map(drop)
    }),
    state("Copied", "Copied: email text", |page| {
        ill(page)?;
        page.reset_clipboard()?;
        page.press("Copy email")?;
        page.wait_for_status("Copied").map(drop)
    }),
    state("Copying is blocked", "Copying is blocked here", |page| {
        ill(page)?;
        page.run_script(
            "Clipboard.prototype.writeText = () => Promise.reject(new DOMException('not here', 'NotAllowedError'))",
        )?;
        page.run_script(OLD_WAY_REFUSED)?;
        page.press("Copy email")?;
        page.wait_for_status("Copying is blocked").map(drop)
    }),
    state("Asked before everything is cleared", "This clears what you typed", |page| {
        ill(page)?;
        page.write(&page.find("textbox", "Your name")?, "Ada Quill")?;
        page.press("Start again")?;
        page.find("button", "Clear everything").map(drop)
    }),
    state("The exact date and time given", "The time you have", |page| {
        page.choose_reason(Reason::Illness)?;
        page.open_details("I know the date and time")?;
        let soon = page.script("return new Date(Date.now() + 3 * 864e5).toISOString().slice(0, 10)")?;
        page.set_field("Date", soon.as_str().context("no date")?)?;
        page.set_field("Start time", "10:00")?;
        page.find("region", "Our advice").map(drop)
    }),
    state("A time that does not exist", "jump over this time", |page| {
        page.choose_reason(Reason::Illness)?;
        page.open_details("I know the date and time")?;
        // Clocks in Berlin jump over this hour.
        page.set_field("Date", "2027-03-28")?;
        page.set_field("Start time", "02:30")?;
        sees(page, "jump over this time")
    }),
    state("Other interviews to withdraw from", "0 of 2 copied", |page| {
        answered(page, Reason::AcceptedOffer, Band::Over48h)?;
        page.open_details("I have other interviews open")?;
        for (name, company) in [("First interview", "Acme"), ("Second interview", "Globex")] {
            page.press("Add an interview")?;
            let one = until("its questions", || page.find("group", name))?;
            page.write(&page.find_in(&one, "textbox", "Their company")?, company)?;
        }
        page.wait_for_status("0 of 2 copied").map(drop)
    }),
    state("The templates open", "square brackets", |page| {
        page.open_details("Blank templates")?;
        sees(page, "square brackets")
    }),
    state("The questions people ask open", "Yes, with a real reason", |page| {
        page.open_details("Questions people ask")?;
        page.open_details("Is it OK to cancel at all?")?;
        sees(page, "Yes, with a real reason")
    }),
    state("A message of one’s own, looked over", "Your own message", |page| {
        page.open_details("Paste your own")?;
        page.paste_over(&page.find("textbox", "Your own message")?, CLUMSY)?;
        page.find("button", "Copy your own message").map(drop)
    }),
    state("Every drawer open, with a name too long", "What would change this", |page| {
        ill(page)?;
        unfold_all(page)?;
        page.write(&page.find("textbox", "Role")?, &"Very long ".repeat(12))
    }),
    State {
        start: Start::TooOld,
        expects: &["browser"],
        ..state("Where the application cannot run: the advice in short", "The short answer", |page| {
            ensure!(page.start_state()? == "failed", "it runs");
            Ok(())
        })
    },
    State {
        expects: &["broken from outside", "panicked at", "unreachable"],
        ..state("After a fault of ours", "This page has stopped", |page| {
            ill(page)?;
            panics::break_it(page, || page.write(&page.find("textbox", "Text")?, "PS: my own words."))?;
            sees(page, "This page has stopped")
        })
    },
    State { start: Start::Post, ..state("In a post on a blog", "When it rains", ill) },
];

/// Goes through some of the states in one browser, each from a page just opened, and hands each over as the person has it.
pub(crate) fn walk(
    setting: Setting,
    states: &[&State],
    mut look: impl FnMut(&Page, &State) -> Result<()>,
) -> Result<()> {
    // Chromium warns of what is fetched early and not used within some seconds, which is how long it takes to look.
    let setting = setting.try_serving(Site::without_preloads)?.serving(|site| site.with_page("post.html", POST));
    let setting = setting.with_script("if (location.search === '?too-old') delete window.WebAssembly");
    let expects: BTreeSet<_> = states.iter().flat_map(|state| state.expects).copied().collect();
    journey(expects.into_iter().fold(setting, Setting::expecting), |page| {
        for state in states {
            state.come(page).and_then(|()| look(page, state)).with_context(|| state.name)?;
        }
        Ok(())
    })
}

impl State {
    fn come(&self, page: &Page) -> Result<()> {
        match self.start {
            Start::Hosted => page.open()?,
            Start::TooOld => page.open_path("?too-old")?,
            Start::Post => page.open_path("post.html")?,
        }
        (self.reach)(page)
    }
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

/// Waits for the verdict, so that nobody looks at the page before it.
fn answered(page: &Page, reason: Reason, band: Band) -> Result<()> {
    answer(page, reason, band)?;
    page.wait_for_verdict(Expected::of(reason, band).heading())
}

fn verdict(page: &Page, index: usize) -> Result<()> {
    let (_, reason, band) = *VERDICTS.get(index).context("no such verdict")?;
    answered(page, reason, band)
}

fn ill(page: &Page) -> Result<()> {
    answered(page, Reason::Illness, Band::Under24h)
}

fn unanswered(page: &Page) -> Result<()> {
    ensure!(!page.has("region", "Our advice")?, "there is advice after one answer");
    Ok(())
}

fn edited(page: &Page) -> Result<()> {
    ill(page)?;
    page.paste_over(&page.find("textbox", "Text")?, CLUMSY)?;
    sees(page, "You changed this text")
}

fn sees(page: &Page, words: &str) -> Result<()> {
    until(&format!("“{words}”"), || {
        ensure!(page.all_text()?.contains(words), "it is not there");
        Ok(())
    })
}

/// Opens every drawer of the page.
pub(crate) fn unfold_all(page: &Page) -> Result<()> {
    for words in page.names("DisclosureTriangle")? {
        page.open_details(&words)?;
    }
    Ok(())
}
