//! The browser, device and served files of a journey.

use anyhow::Result;
use serde_json::{Map, Value, json};

use crate::engine::Engine;
use crate::server::Site;

/// The time zone, unless a journey sets another.
pub(crate) const ZONE: &str = "Europe/Berlin";

/// The locale, unless a journey sets another.
pub(crate) const LOCALE: &str = "en-GB";

/// The preference that controls JavaScript; 2 blocks it.
const SCRIPTS: &str = "profile.managed_default_content_settings.javascript";

/// The browser, device and served files of a journey.
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
    pub(crate) records_activity: bool,
}

/// The media preferences of a person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// A light colour scheme.
    #[default]
    Light,
    /// A dark colour scheme.
    Dark,
    /// Forced colours, as in Windows' contrast themes.
    ForcedColours,
    /// Reduced motion.
    ReducedMotion,
}

impl Look {
    pub(crate) fn features(self) -> Value {
        let set = |name: &str, value: &str| json!({"name": name, "value": value});
        let scheme = if self == Self::Dark { "dark" } else { "light" };
        let colours = if self == Self::ForcedColours { "active" } else { "none" };
        let motion = if self == Self::ReducedMotion { "reduce" } else { "no-preference" };
        json!([
            set("prefers-color-scheme", scheme),
            set("forced-colors", colours),
            set("prefers-reduced-motion", motion)
        ])
    }
}

impl Setting {
    /// Chromium on a small phone.
    ///
    /// # Errors
    /// If `dist/` has no build.
    pub fn phone() -> Result<Self> {
        Self::new(360, 740, true)
    }

    /// Chromium on a laptop.
    ///
    /// # Errors
    /// If `dist/` has no build.
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
            records_activity: true,
        })
    }

    /// Sets the browser engine.
    #[must_use]
    pub const fn in_engine(mut self, engine: Engine) -> Self {
        self.engine = engine;
        self
    }

    /// Sets the size of the viewport, in CSS pixels.
    #[must_use]
    pub const fn sized(mut self, width: u32, height: u32) -> Self {
        self.width = width;
        self.height = height;
        self
    }

    /// Sets a device pixel ratio of 2. For screenshots only, since painting takes four times as long.
    #[must_use]
    pub const fn sharp(mut self) -> Self {
        self.sharpness = 2;
        self
    }

    /// Sets the time zone of the device.
    #[must_use]
    pub const fn in_time_zone(mut self, zone: &'static str) -> Self {
        self.zone = zone;
        self
    }

    /// Sets the locale of the device.
    #[must_use]
    pub const fn with_locale(mut self, locale: &'static str) -> Self {
        self.locale = locale;
        self
    }

    /// Stops the clock until [`set_clock`](crate::Page::set_clock).
    #[must_use]
    pub fn with_fake_clock(self) -> Self {
        self.with_script(include_str!("clock.js"))
    }

    /// Turns off the recording of activity, for measurements. A [`journey`](crate::journey) needs it.
    #[must_use]
    pub const fn unnoted(mut self) -> Self {
        self.records_activity = false;
        self
    }

    /// Sets the media preferences.
    #[must_use]
    pub const fn with_look(mut self, look: Look) -> Self {
        self.look = look;
        self
    }

    /// Sets a preference of Chromium.
    #[must_use]
    pub fn with_preference(mut self, preference: &str, value: impl Into<Value>) -> Self {
        self.preferences.insert(preference.to_owned(), value.into());
        self
    }

    /// Turns JavaScript off.
    #[must_use]
    pub fn without_scripts(self) -> Self {
        self.with_preference(SCRIPTS, 2)
    }

    pub(crate) fn runs_scripts(&self) -> bool {
        !self.preferences.contains_key(SCRIPTS)
    }

    /// Runs a script before those of every page, to change the browser.
    #[must_use]
    pub fn with_script(mut self, script: &'static str) -> Self {
        self.scripts.push(script);
        self
    }

    /// Changes the served files.
    #[must_use]
    pub fn serving(mut self, change: impl FnOnce(Site) -> Site) -> Self {
        self.site = change(self.site);
        self
    }

    /// [`serving`](Self::serving) with a change that may fail.
    ///
    /// # Errors
    /// If it fails.
    pub fn try_serving(mut self, change: impl FnOnce(Site) -> Result<Site>) -> Result<Self> {
        self.site = change(self.site)?;
        Ok(self)
    }

    /// Tells the guard to allow violations that contain this text, and to require one.
    #[must_use]
    pub fn expecting(mut self, word: &'static str) -> Self {
        self.expects.push(word);
        self
    }
}
