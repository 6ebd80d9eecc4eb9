//! In which circumstances a journey is made.

use anyhow::Result;
use serde_json::{Map, Value, json};

use crate::engine::Engine;
use crate::server::Site;

/// Where the person of most journeys lives.
pub(crate) const ZONE: &str = "Europe/Berlin";

/// And the habits of whose country they have.
pub(crate) const LOCALE: &str = "en-GB";

/// Set to 2, it forbids them.
const SCRIPTS: &str = "profile.managed_default_content_settings.javascript";

/// A person's device and wishes, and what the server has to give.
#[derive(Clone)]
pub struct Setting {
    pub(crate) engine: Engine,
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) touch: bool,
    pub(crate) sharpness: u32,
    pub(crate) look: Look,
    pub(crate) preferences: Map<String, Value>,
    pub(crate) scripts: Vec<&'static str>,
    pub(crate) site: Site,
    pub(crate) expects: Vec<&'static str>,
    pub(crate) zone: &'static str,
    pub(crate) locale: &'static str,
    pub(crate) noted: bool,
}

/// How a person wants pages to look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// As most do.
    #[default]
    Light,
    /// Light on dark.
    Dark,
    /// With a few colours of their own.
    ForcedColours,
    /// Without things that move.
    LessMotion,
}

impl Look {
    pub(crate) fn features(self) -> Value {
        let set = |name: &str, value: &str| json!({"name": name, "value": value});
        let scheme = if self == Self::Dark { "dark" } else { "light" };
        let colours = if self == Self::ForcedColours { "active" } else { "none" };
        let motion = if self == Self::LessMotion { "reduce" } else { "no-preference" };
        json!([
            set("prefers-color-scheme", scheme),
            set("forced-colors", colours),
            set("prefers-reduced-motion", motion)
        ])
    }
}

impl Setting {
    /// A phone of modest size.
    ///
    /// # Errors
    /// Where nothing is published.
    pub fn phone() -> Result<Self> {
        Self::new(360, 740, true)
    }

    /// A laptop.
    ///
    /// # Errors
    /// Where nothing is published.
    pub fn desktop() -> Result<Self> {
        Self::new(1280, 800, false)
    }

    fn new(width: u32, height: u32, touch: bool) -> Result<Self> {
        let site = Site::published()?;
        let (preferences, scripts, expects) = (Map::new(), Vec::new(), Vec::new());
        Ok(Self {
            engine: Engine::default(),
            width,
            height,
            touch,
            sharpness: 1,
            look: Look::default(),
            preferences,
            scripts,
            site,
            expects,
            zone: ZONE,
            locale: LOCALE,
            noted: true,
        })
    }

    /// In a browser with another engine than Chromium's.
    #[must_use]
    pub const fn in_engine(mut self, engine: Engine) -> Self {
        self.engine = engine;
        self
    }

    /// On a screen of another size.
    #[must_use]
    pub const fn sized(mut self, width: u32, height: u32) -> Self {
        self.width = width;
        self.height = height;
        self
    }

    /// On a screen with twice as many dots; for pictures, since it takes four times as long to paint.
    #[must_use]
    pub const fn sharp(mut self) -> Self {
        self.sharpness = 2;
        self
    }

    /// On a device that is set to another zone than Berlin's.
    #[must_use]
    pub const fn living_in(mut self, zone: &'static str) -> Self {
        self.zone = zone;
        self
    }

    /// On a device with the habits of another country than Britain.
    #[must_use]
    pub const fn with_habits_of(mut self, locale: &'static str) -> Self {
        self.locale = locale;
        self
    }

    /// On a device whose clock stands still until it is set.
    #[must_use]
    pub fn with_a_clock_to_set(self) -> Self {
        self.changed_by(include_str!("clock.js"))
    }

    /// In a browser that notes nothing down, so that nothing but the page takes time. No guard can look at it.
    #[must_use]
    pub const fn unnoted(mut self) -> Self {
        self.noted = false;
        self
    }

    /// With another look.
    #[must_use]
    pub const fn looking(mut self, look: Look) -> Self {
        self.look = look;
        self
    }

    /// With something set in the browser.
    #[must_use]
    pub fn preferring(mut self, preference: &str, value: impl Into<Value>) -> Self {
        self.preferences.insert(preference.to_owned(), value.into());
        self
    }

    /// Where no page may run scripts.
    #[must_use]
    pub fn without_scripts(self) -> Self {
        self.preferring(SCRIPTS, 2)
    }

    pub(crate) fn runs_scripts(&self) -> bool {
        !self.preferences.contains_key(SCRIPTS)
    }

    /// In a browser that differs by this script, which runs before any of the page's.
    #[must_use]
    pub fn changed_by(mut self, script: &'static str) -> Self {
        self.scripts.push(script);
        self
    }

    /// From a server that gives something else.
    #[must_use]
    pub fn served(mut self, change: impl FnOnce(Site) -> Site) -> Self {
        self.site = change(self.site);
        self
    }

    /// The same, where the change may fail.
    ///
    /// # Errors
    /// Where it does.
    pub fn served_as(mut self, change: impl FnOnce(Site) -> Result<Site>) -> Result<Self> {
        self.site = change(self.site)?;
        Ok(self)
    }

    /// Where something the guard would not let pass is what the test is about: a word of it. It has to happen.
    #[must_use]
    pub fn expecting(mut self, word: &'static str) -> Self {
        self.expects.push(word);
        self
    }
}
