//! Waiting for what should be seen, and no longer than that.

use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};

/// How long to look before giving up: far more than the page ever needs, even while the machine is busy with a build.
const PATIENCE: Duration = Duration::from_secs(30);
const PAUSE: Duration = Duration::from_millis(20);

/// Looks again and again until there is something to see.
///
/// # Errors
/// Where nothing has come in time: says what was waited for, and what was seen last.
pub fn until<T>(what: &str, mut look: impl FnMut() -> Result<T>) -> Result<T> {
    let begin = Instant::now();
    loop {
        match look() {
            Ok(seen) => return Ok(seen),
            Err(error) if begin.elapsed() > PATIENCE => {
                return Err(anyhow!("waited {} s for {what}: {error:#}", PATIENCE.as_secs()));
            }
            Err(_) => sleep(PAUSE),
        }
    }
}
