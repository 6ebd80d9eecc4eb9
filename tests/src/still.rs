//! Ends what is moving on the page.

use anyhow::Result;

use crate::session::Session;

/// Finishes all animations, in shadow roots too, and waits for two frames to be painted.
const ARRIVE: &str = "
    const roots = [document, ...deep.all('*').map((one) => one.shadowRoot).filter(Boolean)];
    for (const one of roots.flatMap((root) => root.getAnimations())) if (one.playState === 'running') one.finish();
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";

pub(crate) fn settle(session: &Session) -> Result<()> {
    session.script(ARRIVE, &[]).map(drop)
}
