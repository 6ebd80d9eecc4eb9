//! The one way into a browser, and the one way out: past the guard.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use anyhow::{Context as _, Result};

use crate::page::Page;
use crate::setting::Setting;
use crate::surroundings::{self, screenshots};

/// Walks through the page in a window of its own, and looks afterwards at what the page did meanwhile.
///
/// # Errors
/// Where the walk comes to none of what it looks for, or the guard finds something. A picture of the page as it then was
/// is left beside the screenshots.
pub fn journey(setting: Setting, walk: impl FnOnce(&Page) -> Result<()>) -> Result<()> {
    let _turn = Turn::wait();
    let _clock = Clock::start();
    let page = Page::start(setting)?;
    let end = catch_unwind(AssertUnwindSafe(|| walk(&page).and_then(|()| page.finish())));
    if matches!(end, Ok(Ok(()))) {
        return page.close();
    }
    // What went wrong is said below; a picture that fails says less.
    leave_picture(&page).ok();
    // Its browser ends here.
    drop(page);
    end.unwrap_or_else(|panic| resume_unwind(panic))
}

fn leave_picture(page: &Page) -> Result<()> {
    let test = thread::current().name().unwrap_or("test").replace("::", "-");
    let file = screenshots()?.join(format!("failed-{test}.png"));
    fs::write(&file, page.picture()?).with_context(|| format!("writing {}", file.display()))?;
    eprintln!("  how it looked: {}", file.display());
    Ok(())
}

/// Notes how long a journey took, in a line of `target/journeys.tsv`: `cargo xtask test` shows the longest in the end.
struct Clock(Instant);

impl Clock {
    fn start() -> Self {
        Self(Instant::now())
    }
}

impl Drop for Clock {
    fn drop(&mut self) {
        let test = thread::current().name().unwrap_or("test").to_owned();
        let line = format!("{:.1}\t{test}\n", self.0.elapsed().as_secs_f64());
        // Where it cannot be noted, the journey is as good as before.
        let file = OpenOptions::new().create(true).append(true).open(surroundings::times());
        file.and_then(|mut file| file.write_all(line.as_bytes())).ok();
    }
}

/// So many browsers at once as there are cores, and never more than four.
struct Turn;

static RUNNING: Mutex<usize> = Mutex::new(0);
static FREE: Condvar = Condvar::new();

impl Turn {
    fn wait() -> Self {
        let most = thread::available_parallelism().map_or(1, usize::from).min(4);
        let running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        let mut running = FREE.wait_while(running, |running| *running >= most).unwrap_or_else(PoisonError::into_inner);
        *running += 1;
        Self
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        *RUNNING.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        FREE.notify_one();
    }
}
