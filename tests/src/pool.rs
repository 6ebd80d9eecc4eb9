//! The browsers of a test run. One is started when a journey needs it and none of its kind is free, and kept for the journeys
//! that follow, each of which gets a window of its own. So there are as many of a kind as there are journeys at once.

use std::sync::{Mutex, PoisonError};

use anyhow::Result;
use serde_json::{Map, Value};

use crate::engine::Engine;
use crate::session::Session;
use crate::setting::Setting;

/// What a browser has to be started with; everything else is set in its window.
#[derive(PartialEq, Eq)]
struct Kind {
    engine: Engine,
    /// Chromium is told its zone in each window.
    zone: Option<&'static str>,
    preferences: Map<String, Value>,
    noted: bool,
}

impl Kind {
    fn of(setting: &Setting) -> Self {
        let zone = (setting.engine != Engine::Chromium).then_some(setting.zone);
        Self { engine: setting.engine, zone, preferences: setting.preferences.clone(), noted: setting.noted }
    }
}

static FREE: Mutex<Vec<(Kind, Session)>> = Mutex::new(Vec::new());

/// A browser that fits the setting and that nobody else uses, with a window open for this journey.
pub(crate) fn take(setting: &Setting) -> Result<Session> {
    let kind = Kind::of(setting);
    let free = {
        let mut all = FREE.lock().unwrap_or_else(PoisonError::into_inner);
        all.iter().rposition(|(free, _)| *free == kind).map(|at| all.remove(at).1)
    };
    // Where a browser that was kept has died meanwhile, another is started.
    if let Some(session) = free.filter(|session| setting.engine.open(session, setting).is_ok()) {
        return Ok(session);
    }
    let session = Session::start(setting)?;
    setting.engine.open(&session, setting)?;
    Ok(session)
}

/// Keeps a browser whose journey went well. After one that failed, it is closed instead: nobody knows what state it is in.
pub(crate) fn give_back(setting: &Setting, session: Session) {
    FREE.lock().unwrap_or_else(PoisonError::into_inner).push((Kind::of(setting), session));
}
