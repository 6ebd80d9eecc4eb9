//! Browser engines, and what the tests can observe and set in each.
//!
//! Chromium is the default: only its `DevTools` protocol can set time zone, locale, touch, media preferences and permissions,
//! and record all activity. A journey that needs this fails in the other engines; it is never skipped silently.
//!
//! What the [guard](crate::guard) observes:
//!
//! | | Chromium | Firefox | `WebKitGTK` |
//! |---|---|---|---|
//! | start of `guard.js` | before the page's scripts | before the page's scripts | after loading: usually before the application starts |
//! | requests | all | over HTTP; no downloads, no links to other programs | those in the page's resource timing and those to the test's server; no failed ones, no sockets |
//! | console messages of scripts | all | warnings and errors | warnings and errors, once `guard.js` runs |
//! | console messages of the browser | all | all | none |
//! | policy violations, uncaught errors | all | all | once `guard.js` runs |
//! | storage | all | all | what is stored at the end, and writes once `guard.js` runs |
//! | cookies | all | those of the address | those of the address |
//! | questions before leaving | all | none: the driver answers them | none: the driver answers them |
//! | default icon (`/favicon.ico`) | not requested | not requested: a preference | requested by a page that names no icon |
//!
//! How journeys are isolated though they share browsers (see `pool.rs`):
//!
//! | | Chromium | Firefox | `WebKitGTK` |
//! |---|---|---|---|
//! | a journey has | its own browser context, deleted afterwards | its own window | its own window |
//! | storage, caches, permissions | deleted with the context | deleted after each journey | cookies are deleted; the rest belongs to the port of the journey's own server |
//! | clipboard | overwritten before each journey | emptied before each journey | overwritten before each journey |
//! | another browser for | other preferences | another time zone | another time zone |
//!
//! What can be set:
//!
//! | | Chromium | Firefox | `WebKitGTK` |
//! |---|---|---|---|
//! | time zone | any | any (`TZ`) | any (`TZ`) |
//! | locale | any | pages are requested in British English, but the formats are American: Debian's package has no other | American |
//! | media preferences | all | light, dark, reduced motion | light |
//! | viewport | any, with touch | any that the browser allows | from 450 pixels |
//! | scripts before the page's | anywhere | anywhere | in pages of the test's server, inserted before the page's policy |
//! | reading the clipboard | by script | by pasting | by pasting |
//! | finding by role and name | in the accessibility tree | by markup, then by computed role and name | as in Firefox |

mod chromium;
mod firefox;
mod webkit;

use std::fmt;

use anyhow::{Result, bail};
use serde_json::Value;

use crate::program::Driver;
use crate::server::Site;
use crate::session::Session;
use crate::setting::Setting;

pub(crate) use firefox::{console as firefox_console, requests as firefox_requests};

/// A browser engine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Engine {
    /// Blink, in Chromium.
    #[default]
    Chromium,
    /// Gecko, in Firefox. [`phone`](Setting::phone) is a narrow window with a mouse there.
    Firefox,
    /// `WebKit`, in the `MiniBrowser` of `WebKitGTK`. Its windows are never narrower than 450 pixels.
    WebKit,
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKitGTK",
        })
    }
}

impl Engine {
    /// Starts its `WebDriver` server.
    pub(crate) fn start_driver(self, setting: &Setting) -> Result<Driver> {
        if let Some(what) = self.unsupported(setting) {
            bail!("the tests cannot set this in {self}: {what}");
        }
        match self {
            Self::Chromium => chromium::start_driver(),
            Self::Firefox => firefox::start_driver(setting),
            Self::WebKit => webkit::start_driver(setting),
        }
    }

    /// The `WebDriver` capabilities to request.
    pub(crate) fn capabilities(self, setting: &Setting) -> Value {
        match self {
            Self::Chromium => chromium::capabilities(setting),
            Self::Firefox => firefox::capabilities(setting),
            Self::WebKit => webkit::capabilities(),
        }
    }

    /// Opens a clean window for a journey and applies the setting to it.
    pub(crate) fn open(self, session: &Session, setting: &Setting) -> Result<()> {
        match self {
            Self::Chromium => chromium::open(session, setting),
            Self::Firefox => firefox::open(session, setting),
            Self::WebKit => webkit::open(session, setting),
        }
    }

    /// Closes the window of a journey and deletes what it stored.
    pub(crate) fn close(self, session: &Session) -> Result<()> {
        match self {
            Self::Chromium => chromium::close(session),
            Self::Firefox => firefox::close(session),
            Self::WebKit => webkit::close(session),
        }
    }

    /// The files to serve to this engine.
    pub(crate) fn site(self, setting: &Setting) -> Site {
        let site = setting.site.clone();
        // WebKitWebDriver cannot run scripts before the page's.
        if self == Self::WebKit { site.with_first_scripts(&setting.scripts) } else { site }
    }

    /// Runs `guard.js` in a page that has just loaded, if the engine cannot run it earlier.
    pub(crate) fn inject_guard(self, session: &Session) -> Result<()> {
        if self == Self::WebKit { webkit::inject_guard(session) } else { Ok(()) }
    }

    /// The first part of the setting that the engine does not support.
    fn unsupported(self, setting: &Setting) -> Option<&'static str> {
        match self {
            Self::Chromium => None,
            Self::Firefox => firefox::unsupported(setting),
            Self::WebKit => webkit::unsupported(setting),
        }
    }
}
