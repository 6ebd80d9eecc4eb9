//! Checks after every journey what the page did: it must send nothing, store nothing and report no errors. What can be observed
//! in each browser is listed in `engine/mod.rs`.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, ensure};

use crate::activity::{self, Activity};
use crate::session::Session;
use crate::wait::until;

/// Runs before the page's scripts and records violations.
pub(crate) const SCRIPT: &str = include_str!("guard.js");
/// Runs after [`SCRIPT`] in browsers that do not log the console.
pub(crate) const CONSOLE: &str = include_str!("console.js");

/// Longer violations are cut in error messages.
const MAX_CHARS: usize = 400;

/// Checks the pages of one journey.
pub(crate) struct Guard {
    runs_scripts: bool,
    /// Substrings of violations that the journey must cause.
    expected: Vec<&'static str>,
    /// Those of them that were found.
    found: RefCell<BTreeSet<&'static str>>,
    /// Substrings of violations that the open page must cause, and whether they were found.
    expected_on_page: RefCell<BTreeMap<String, bool>>,
    /// Address and title when the page had loaded. None before that, and after the check.
    loaded: RefCell<Option<(String, String)>>,
    /// The number of requests to the server when the page had loaded.
    requests_at_load: Cell<usize>,
}

impl Guard {
    pub(crate) fn new(expected: &[&'static str], runs_scripts: bool) -> Self {
        Self {
            runs_scripts,
            expected: expected.to_vec(),
            found: RefCell::default(),
            expected_on_page: RefCell::default(),
            loaded: RefCell::default(),
            requests_at_load: Cell::default(),
        }
    }

    /// The page has loaded: no request so far may have gone to another origin, and no more may follow. `requests` is the number
    /// that the server has received.
    pub(crate) fn page_loaded(&self, session: &Session, own: &str, requests: usize) -> Result<()> {
        let sent = Activity::take(session)?.requests;
        let elsewhere: Vec<_> = sent.into_iter().filter(|address| !address.contains(own)).collect();
        self.reject_unexpected("requested something from another origin", &elsewhere)?;
        self.loaded.replace(Some(address_and_title(session)?));
        self.requests_at_load.set(requests);
        Ok(())
    }

    /// The page opened next must cause violations that contain these words.
    pub(crate) fn expect_on_next_page(&self, words: &[String]) {
        self.expected_on_page.replace(words.iter().map(|word| (word.clone(), false)).collect());
    }

    /// Fails if the page has done anything forbidden since it loaded. Call this before leaving the page too.
    pub(crate) fn check(&self, session: &Session, requests: &[String]) -> Result<()> {
        let Some(before) = self.loaded.take() else { return Ok(()) };
        let result = self
            .check_since(session, requests, &before)
            .and_then(|()| self.wait_for("what the open page must cause", session, || Ok(self.missing_on_page())));
        self.expected_on_page.take();
        result
    }

    fn check_since(&self, session: &Session, requests: &[String], before: &(String, String)) -> Result<()> {
        let activity = Activity::take(session)?;
        self.reject_unexpected("sent requests after loading", &activity.requests)?;
        let questions = if activity.asked_before_leaving { vec!["beforeunload".to_owned()] } else { Vec::new() };
        self.reject_unexpected("asked for confirmation though nobody left it", &questions)?;
        let since = requests.get(self.requests_at_load.get()..).unwrap_or_default();
        self.reject_unexpected("sent the server requests after loading", since)?;
        self.check_messages(session)?;
        if self.runs_scripts {
            self.reject_unexpected("has stored something", &activity::stored(session)?)?;
        }
        activity::ensure_no_cookies(session)?;
        let now = address_and_title(session)?;
        let changed = [("address", &before.0, &now.0), ("title", &before.1, &now.1)].into_iter();
        let changed = changed.filter(|(_, before, now)| before != now);
        let changed: Vec<_> = changed.map(|(what, before, now)| format!("the {what}: {before} became {now}")).collect();
        self.reject_unexpected("changed what tabs and the history show", &changed)?;
        Ok(())
    }

    /// Waits for the violations that the journey must cause. Call this before the last page is left.
    ///
    /// # Errors
    /// If one of them does not come, or another one does.
    pub(crate) fn check_expected(&self, session: &Session) -> Result<()> {
        self.wait_for("what the journey must cause", session, || {
            if !self.missing().is_empty() {
                // A request is reported late as well, such as a link to another program. Those of others do not matter here.
                self.unexpected(&Activity::take(session)?.requests);
            }
            Ok(self.missing())
        })
    }

    fn missing(&self) -> Vec<String> {
        let found = self.found.borrow();
        self.expected.iter().filter(|word| !found.contains(**word)).map(|word| (*word).to_owned()).collect()
    }

    fn missing_on_page(&self) -> Vec<String> {
        let expected = self.expected_on_page.borrow();
        expected.iter().filter(|(_, found)| !**found).map(|(word, _)| word.clone()).collect()
    }

    /// The browser reports a console message some time after the page has shown what belongs to it, so a message that must come
    /// is waited for.
    fn wait_for(&self, what: &str, session: &Session, missing: impl Fn() -> Result<Vec<String>>) -> Result<()> {
        until(what, || {
            let missing = missing()?;
            if missing.is_empty() {
                return Ok(Ok(()));
            }
            // A violation nobody expects ends the wait, since it would not be reported again.
            let late = self.check_messages(session);
            ensure!(late.is_err(), "expected but not found: {}", missing.join(", "));
            Ok(late)
        })?
    }

    fn check_messages(&self, session: &Session) -> Result<()> {
        self.reject_unexpected("logged to the console", &activity::console(session)?)?;
        if self.runs_scripts {
            self.reject_unexpected("did something forbidden", &activity::violations(session)?)?;
        }
        Ok(())
    }

    fn reject_unexpected(&self, what: &str, violations: &[String]) -> Result<()> {
        let unexpected = self.unexpected(violations);
        ensure!(unexpected.is_empty(), "the page {what}:\n  {}", unexpected.join("\n  "));
        Ok(())
    }

    /// Those of the violations that nobody expects. The others are found now.
    fn unexpected(&self, violations: &[String]) -> Vec<String> {
        let mut unexpected: Vec<String> =
            violations.iter().map(|violation| violation.chars().take(MAX_CHARS).collect()).collect();
        unexpected.retain(|violation| {
            // All words that it contains, not only the first: the address of the test's server, which many messages begin
            // with, may have an expected number in its port.
            let mut found = self.found.borrow_mut();
            let in_journey: Vec<_> = self.expected.iter().filter(|word| violation.contains(**word)).collect();
            found.extend(in_journey.iter().copied());
            let mut words = self.expected_on_page.borrow_mut();
            let mut on_page = false;
            for (_, found) in words.iter_mut().filter(|(word, _)| violation.contains(*word)) {
                *found = true;
                on_page = true;
            }
            in_journey.is_empty() && !on_page
        });
        unexpected
    }
}

fn address_and_title(session: &Session) -> Result<(String, String)> {
    Ok((session.address()?, session.title()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_counts_for_each_expected_word_it_contains() {
        // The port has the number of the missing file's answer in it, which is expected as well.
        let message = "http://127.0.0.1:40412/rain-check-lazy.js 5:2 \"<rain-check>\" \"script\"".to_owned();
        let guard = Guard::new(&["404", "rain-check>"], true);
        assert!(guard.unexpected(&[message]).is_empty());
        assert!(guard.missing().is_empty(), "not found: {:?}", guard.missing());
    }

    #[test]
    fn a_message_without_an_expected_word_is_unexpected() {
        let guard = Guard::new(&["404"], true);
        assert_eq!(guard.unexpected(&["a fault".to_owned()]), ["a fault"]);
        assert_eq!(guard.missing(), ["404"]);
    }
}
