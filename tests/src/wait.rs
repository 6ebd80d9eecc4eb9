//! Waiting until a condition holds.

use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};

/// How long to try before giving up. The page needs far less, even on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);
const PAUSE: Duration = Duration::from_millis(20);

/// Repeats `attempt` until it succeeds.
///
/// # Errors
/// If it has not within 30 seconds: says what was waited for, with the last error.
pub fn until<T>(what: &str, mut attempt: impl FnMut() -> Result<T>) -> Result<T> {
    let begin = Instant::now();
    loop {
        match attempt() {
            Ok(value) => return Ok(value),
            Err(error) if begin.elapsed() > PATIENCE => {
                return Err(anyhow!("waited {} s for {what}: {error:#}", PATIENCE.as_secs()));
            }
            Err(_) => sleep(PAUSE),
        }
    }
}
