//! Runs a test in a browser and has the guard check the page.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use anyhow::{Context as _, Result};

use crate::environment::{self, screenshots};
use crate::page::Page;
use crate::setting::Setting;

/// Runs `test` in a new window, and then the guard.
///
/// # Errors
/// If the test or the guard fails. A screenshot of the page is saved then.
pub fn journey(setting: Setting, test: impl FnOnce(&Page) -> Result<()>) -> Result<()> {
    let _slot = Slot::wait();
    let _timer = Timer::start();
    let page = Page::start(setting)?;
    let result = catch_unwind(AssertUnwindSafe(|| test(&page).and_then(|()| page.finish())));
    if matches!(result, Ok(Ok(()))) {
        return page.close();
    }
    // The failure of the test matters more than a failure to take the screenshot.
    save_screenshot(&page).ok();
    // A fault of the page is often why the test failed.
    if let Err(reported) = page.check() {
        eprintln!("  the page: {reported:#}");
    }
    drop(page);
    result.unwrap_or_else(|panic| resume_unwind(panic))
}

fn save_screenshot(page: &Page) -> Result<()> {
    let test = thread::current().name().unwrap_or("test").replace("::", "-");
    let file = screenshots()?.join(format!("failed-{test}.png"));
    fs::write(&file, page.screenshot()?).with_context(|| format!("writing {}", file.display()))?;
    eprintln!("  screenshot: {}", file.display());
    Ok(())
}

/// Appends the duration of a journey to `target/journeys.tsv`, from which `cargo xtask test` lists the slowest.
struct Timer(Instant);

impl Timer {
    fn start() -> Self {
        Self(Instant::now())
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        let test = thread::current().name().unwrap_or("test").to_owned();
        let line = format!("{:.1}\t{test}\n", self.0.elapsed().as_secs_f64());
        // Without a line in the file, the test is still valid.
        let file = OpenOptions::new().create(true).append(true).open(environment::durations());
        file.and_then(|mut file| file.write_all(line.as_bytes())).ok();
    }
}

/// Limits the journeys that run at once: one more than there are cores, and five at most, since each waits for its browser now and then.
struct Slot;

static RUNNING: Mutex<usize> = Mutex::new(0);
static FREE: Condvar = Condvar::new();

impl Slot {
    fn wait() -> Self {
        let most = thread::available_parallelism().map_or(1, usize::from).min(4) + 1;
        let running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        let mut running = FREE.wait_while(running, |running| *running >= most).unwrap_or_else(PoisonError::into_inner);
        *running += 1;
        Self
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        *RUNNING.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        FREE.notify_one();
    }
}
