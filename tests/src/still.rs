//! Nothing on the page moves any more.

use anyhow::Result;

use crate::session::Session;

/// What moves is put where it is going, in shadow roots too; and all of it has been painted.
const ARRIVE: &str = "
    const roots = [document, ...deep.all('*').map((one) => one.shadowRoot).filter(Boolean)];
    for (const one of roots.flatMap((root) => root.getAnimations())) if (one.playState === 'running') one.finish();
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";

pub(crate) fn settle(session: &Session) -> Result<()> {
    session.script(ARRIVE, &[]).map(drop)
}
