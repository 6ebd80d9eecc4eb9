//! Shares browsers between journeys: a browser is started when no suitable one is free, and returned to the pool after the
//! journey. Each journey gets its own window.

use std::sync::{Mutex, PoisonError};

use anyhow::Result;
use serde_json::{Map, Value};

use crate::engine::Engine;
use crate::session::Session;
use crate::setting::Setting;

/// The settings that a browser is started with. All others are set in its window.
#[derive(PartialEq, Eq)]
struct StartSettings {
    engine: Engine,
    /// None in Chromium, where it is set per window.
    zone: Option<&'static str>,
    preferences: Map<String, Value>,
    records_activity: bool,
}

impl StartSettings {
    fn of(setting: &Setting) -> Self {
        let zone = (setting.engine != Engine::Chromium).then_some(setting.zone);
        Self {
            engine: setting.engine,
            zone,
            preferences: setting.preferences.clone(),
            records_activity: setting.records_activity,
        }
    }
}

static FREE: Mutex<Vec<(StartSettings, Session)>> = Mutex::new(Vec::new());

/// A browser with these settings and a new window.
pub(crate) fn take(setting: &Setting) -> Result<Session> {
    let wanted = StartSettings::of(setting);
    let free = {
        let mut all = FREE.lock().unwrap_or_else(PoisonError::into_inner);
        all.iter().rposition(|(free, _)| *free == wanted).map(|at| all.remove(at).1)
    };
    // A browser in the pool may have died: then start another.
    if let Some(session) = free.filter(|session| setting.engine.open(session, setting).is_ok()) {
        return Ok(session);
    }
    let session = Session::start(setting)?;
    setting.engine.open(&session, setting)?;
    Ok(session)
}

/// Returns a browser to the pool. Not after a failed journey, which may leave it in any state.
pub(crate) fn give_back(setting: &Setting, session: Session) {
    FREE.lock().unwrap_or_else(PoisonError::into_inner).push((StartSettings::of(setting), session));
}
