//! The browser and the servers, set up once for all rounds.

use std::fs;
use std::thread::available_parallelism;

use anyhow::{Context as _, Result};
use journeys::{Session, Setting};
use serde_json::{Value, json};

use crate::products::Product;
use crate::sites::Host;
use crate::visit::{Speed, Visit};

pub(crate) struct Desk {
    pub(crate) session: Session,
    /// A window that stays, since a browser without one ends.
    pub(crate) home: String,
    ours: Host,
    floor: Host,
    survey: Host,
}

impl Desk {
    pub(crate) fn set_up() -> Result<Self> {
        println!("Compressing what is compared, and starting Chromium …");
        let [ours, floor, survey] = [Host::of(Product::Ours)?, Host::of(Product::Floor)?, Host::of(Product::SurveyJs)?];
        let session = Session::start(&Setting::phone()?.unnoted())?;
        let home = session.window()?;
        let desk = Self { session, home, ours, floor, survey };
        // What a browser does once, it does now.
        for product in Product::ALL {
            let origin = desk.host(product).usual.origin();
            Visit::begin(&desk, Speed::USUAL, &[])?.go(&origin)?;
        }
        Ok(desk)
    }

    pub(crate) const fn host(&self, product: Product) -> &Host {
        match product {
            Product::Ours => &self.ours,
            Product::Floor => &self.floor,
            Product::SurveyJs => &self.survey,
        }
    }

    /// Where and when the figures are true.
    pub(crate) fn surroundings(&self, rounds: u32) -> Result<String> {
        let version = self.session.cdp("Browser.getVersion", &json!({}))?;
        let browser = version.get("product").and_then(Value::as_str).context("the browser does not say which it is")?;
        let cores = available_parallelism()?.get();
        // Only Linux says it.
        let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
        let load = load.split(' ').next().unwrap_or_default();
        let busy = if is_busy(load, cores) {
            " The machine had other things to do: times are longer than they would be, and short ones more so."
        } else {
            ""
        };
        Ok(format!(
            "Medians of {rounds} rounds in {browser}, on {cores} cores with a load of {load}, and a phone's screen of 360 by 740 \
             pixels.{busy} 4x is a main thread four times slower. The slow network is Lighthouse's slow 4G: 1.6 Mbit/s down, \
             150 ms to and fro."
        ))
    }
}

/// Whether more was waiting for a processor than there are. The browser itself keeps about two at work.
fn is_busy(load: &str, cores: usize) -> bool {
    let spare = u32::try_from(cores).map_or(f64::INFINITY, f64::from).max(2.0);
    load.parse::<f64>().is_ok_and(|load| load > spare + 0.5)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_is_busy_where_more_wait_than_can_run() {
        assert!(is_busy("4.51", 2) && !is_busy("2.10", 2) && !is_busy("4.51", 8));
    }

    #[test]
    fn a_machine_with_one_core_is_not_called_busy_for_the_browser_alone() {
        assert!(!is_busy("2.10", 1) && is_busy("3.00", 1));
    }

    #[test]
    fn a_machine_that_does_not_say_is_not_called_busy() {
        assert!(!is_busy("", 2));
    }
}
