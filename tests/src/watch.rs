//! The guard of every journey: what the browser noted down, held against what the page promises. How much each browser notes
//! down, [`Engine`](crate::Engine) says.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, ensure};

use crate::noted::{self, Noted};
use crate::session::Session;

/// What [`Watch`] installs in the page.
pub(crate) const SCRIPT: &str = include_str!("watch.js");
/// And, after it, in those that keep no record of the console.
pub(crate) const CONSOLE: &str = include_str!("console.js");

/// Of what one thing is said, no more than this.
const LONGEST: usize = 400;

/// Looks after one browser.
pub(crate) struct Watch {
    scripts: bool,
    expects: Vec<&'static str>,
    came: RefCell<BTreeSet<&'static str>>,
    here: RefCell<BTreeMap<String, bool>>,
    loaded: RefCell<Option<(String, String)>>,
    asked: Cell<usize>,
}

impl Watch {
    pub(crate) fn new(expects: &[&'static str], scripts: bool) -> Self {
        Self {
            scripts,
            expects: expects.to_vec(),
            came: RefCell::default(),
            here: RefCell::default(),
            loaded: RefCell::default(),
            asked: Cell::default(),
        }
    }

    /// The page is there: whatever it asked for until now was its own, and from now on it asks for nothing.
    pub(crate) fn loaded(&self, session: &Session, own: &str, asked: usize) -> Result<()> {
        let requests = Noted::since(session)?.requests;
        let strange: Vec<_> = requests.into_iter().filter(|address| !address.contains(own)).collect();
        self.judge("asked for what is not its own", &strange)?;
        self.loaded.replace(Some(address_and_title(session)?));
        self.asked.set(asked);
        Ok(())
    }

    /// On the page that is opened next, these are to happen as well.
    pub(crate) fn expect_here(&self, words: &[String]) {
        self.here.replace(words.iter().map(|word| (word.clone(), false)).collect());
    }

    /// Nothing has happened since that should not. Also to be called before the page is left.
    pub(crate) fn look(&self, session: &Session, asked: &[String]) -> Result<()> {
        let Some(before) = self.loaded.take() else { return Ok(()) };
        let end = self.look_at(session, asked, &before);
        let missing: Vec<String> =
            self.here.take().into_iter().filter_map(|(word, came)| (!came).then_some(word)).collect();
        end?;
        ensure!(missing.is_empty(), "it was expected on this page, but never came: {}", missing.join(", "));
        Ok(())
    }

    fn look_at(&self, session: &Session, asked: &[String], before: &(String, String)) -> Result<()> {
        let noted = Noted::since(session)?;
        self.judge("asked for something after it had loaded", &noted.requests)?;
        let questions = if noted.asked_before_leaving { vec!["whether to leave".to_owned()] } else { Vec::new() };
        self.judge("asked the person a question though nobody left it", &questions)?;
        let since = asked.get(self.asked.get()..).unwrap_or_default();
        self.judge("asked the server for something after it had loaded", since)?;
        self.judge("complained on the console", &noted::console(session)?)?;
        if self.scripts {
            self.judge("did what it should not", &noted::seen(session)?)?;
            self.judge("keeps something", &noted::stored(session)?)?;
        }
        noted::no_cookies(session)?;
        let now = address_and_title(session)?;
        let changed = [("address", &before.0, &now.0), ("title", &before.1, &now.1)].into_iter();
        let changed = changed.filter(|(_, before, now)| before != now);
        let changed: Vec<_> = changed.map(|(what, before, now)| format!("the {what}: {before} became {now}")).collect();
        self.judge("changed what every tab and history shows", &changed)?;
        Ok(())
    }

    /// The journey is over: what was expected to happen has happened.
    pub(crate) fn finish(&self) -> Result<()> {
        let came = self.came.borrow();
        for word in &self.expects {
            ensure!(came.contains(word), "it was expected, but never came: {word}");
        }
        Ok(())
    }

    fn judge(&self, what: &str, found: &[String]) -> Result<()> {
        let mut left: Vec<String> = found.iter().map(|one| one.chars().take(LONGEST).collect()).collect();
        left.retain(|one| {
            let expected = self.expects.iter().find(|word| one.contains(**word));
            let here =
                self.here.borrow_mut().iter_mut().find(|(word, _)| one.contains(*word)).map(|(_, came)| *came = true);
            expected.map(|word| self.came.borrow_mut().insert(word)).is_none() && here.is_none()
        });
        ensure!(left.is_empty(), "the page {what}:\n  {}", left.join("\n  "));
        Ok(())
    }
}

fn address_and_title(session: &Session) -> Result<(String, String)> {
    Ok((session.address()?, session.title()?))
}
