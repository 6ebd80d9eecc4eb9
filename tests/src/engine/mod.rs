//! The engines that the tests drive.
//!
//! Chromium is the default. It alone is told by its own protocol about time zone, language, touch, looks and permissions, and
//! it alone notes down everything that it does; what needs that protocol fails in the others, and is never left out in
//! silence. What the [guard](crate::watch) sees in each:
//!
//! | | Chromium | Firefox | `WebKitGTK` |
//! |---|---|---|---|
//! | when it looks at the page | before its first script | before its first script | once it has loaded: most often before the application starts |
//! | requests of the page | all, from the browser | those over HTTP, from the browser; no download, no link to another program | those that the page's own list of resources has, and what the test's server is asked; none that fail, no socket |
//! | what scripts say on the console | all | warnings and errors | warnings and errors, once it looks |
//! | what the browser says there | all | all | nothing |
//! | refusals by a policy, errors nobody caught | all | all | once it looks |
//! | what is stored | all | all | what is left in the end, and what is stored once it looks |
//! | cookies | all | those of the address | those of the address |
//! | questions before leaving | all | none: the driver answers them | none: the driver answers them |
//! | the icon that a page does not name | nobody asks for it | nobody asks for it: a preference | asked for, refused by the page's policy, and let pass |
//!
//! How journeys are kept apart, though they share browsers (see `pool.rs`):
//!
//! | | Chromium | Firefox | `WebKitGTK` |
//! |---|---|---|---|
//! | a journey has | a browser context of its own, thrown away after it | a window of its own | a window of its own |
//! | what pages store, caches, permissions | go with the context | deleted after each journey | cookies are deleted; the rest belongs to the port of the journey's own server |
//! | clipboard | emptied before each journey | emptied before | overwritten before |
//! | started anew for | other preferences | another time zone | another time zone |
//!
//! And what can be set:
//!
//! | | Chromium | Firefox | `WebKitGTK` |
//! |---|---|---|---|
//! | time zone | any | any (`TZ`) | any (`TZ`) |
//! | language and habits | any | pages are asked for in British English, but dates and words are American: Debian's package has no other | American |
//! | looks | all | light, dark, less motion | light |
//! | size | any, with touch | any that the browser allows | from 450 pixels |
//! | scripts before the page's | anywhere | anywhere | in pages of the test's server, put into the page before its policy |
//! | clipboard | read by the test | pasted by the person | pasted by the person |
//! | accessibility tree | by role and name | by markup, then role and name as the browser says them | the same |

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

pub(crate) use firefox::{asked as asked_in_firefox, said as said_in_firefox};

/// What a browser is made with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Engine {
    /// Blink, in Chromium.
    #[default]
    Chromium,
    /// Gecko, in Firefox. A phone in it is a narrow window with a mouse.
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
    /// Starts the program through which it is driven.
    pub(crate) fn drive(self, setting: &Setting) -> Result<Driver> {
        if let Some(what) = self.cannot(setting) {
            bail!("the tests cannot {what} in {self}");
        }
        match self {
            Self::Chromium => chromium::drive(),
            Self::Firefox => firefox::drive(setting),
            Self::WebKit => webkit::drive(setting),
        }
    }

    /// What is asked of it.
    pub(crate) fn capabilities(self, setting: &Setting) -> Value {
        match self {
            Self::Chromium => chromium::capabilities(setting),
            Self::Firefox => firefox::capabilities(setting),
            Self::WebKit => webkit::capabilities(),
        }
    }

    /// Opens a window for one journey, in which nothing is left from those before, and applies the setting to it.
    pub(crate) fn open(self, session: &Session, setting: &Setting) -> Result<()> {
        match self {
            Self::Chromium => chromium::open(session, setting),
            Self::Firefox => firefox::open(session, setting),
            Self::WebKit => webkit::open(session, setting),
        }
    }

    /// Closes that window, and throws away what was kept for it.
    pub(crate) fn close(self, session: &Session) -> Result<()> {
        match self {
            Self::Chromium => chromium::close(session),
            Self::Firefox => firefox::close(session),
            Self::WebKit => webkit::close(session),
        }
    }

    /// What the server has to give in this engine.
    pub(crate) fn site(self, setting: &Setting) -> Site {
        let site = setting.site.clone();
        // Nobody else runs scripts before the page's there.
        if self == Self::WebKit { site.beginning_with(&setting.scripts) } else { site }
    }

    /// Looks at a page that has just loaded, where that was not possible before.
    pub(crate) fn follow(self, session: &Session) -> Result<()> {
        if self == Self::WebKit { webkit::follow(session) } else { Ok(()) }
    }

    /// What this setting asks for that the engine does not give.
    fn cannot(self, setting: &Setting) -> Option<&'static str> {
        match self {
            Self::Chromium => None,
            Self::Firefox => firefox::cannot(setting),
            Self::WebKit => webkit::cannot(setting),
        }
    }
}
