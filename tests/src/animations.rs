//! Finishes animations, so that checks see the final look.

use anyhow::Result;

use crate::session::Session;

/// Finishes all animations, in shadow roots too, and waits for two frames to be painted.
const FINISH: &str = "
    const roots = [document, ...deep.all('*').map((one) => one.shadowRoot).filter(Boolean)];
    for (const one of roots.flatMap((root) => root.getAnimations())) if (one.playState === 'running') one.finish();
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";

pub(crate) fn finish_animations(session: &Session) -> Result<()> {
    session.script(FINISH, &[]).map(drop)
}
