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
    /// A window that stays open, since the browser ends with its last one.
    pub(crate) home: String,
    ours: Host,
    floor: Host,
    react: Host,
    survey: Host,
}

impl Desk {
    pub(crate) fn set_up() -> Result<Self> {
        println!("Compressing what is compared, and starting Chromium …");
        let (ours, floor) = (Host::of(Product::Ours)?, Host::of(Product::Floor)?);
        let (react, survey) = (Host::of(Product::React)?, Host::of(Product::SurveyJs)?);
        let session = Session::start(&Setting::phone()?.unnoted())?;
        let home = session.window()?;
        let desk = Self { session, home, ours, floor, react, survey };
        // Visit each site once, so that one-time work of the browser is not measured.
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
            Product::React => &self.react,
            Product::SurveyJs => &self.survey,
        }
    }

    /// The conditions of the measurement, for the report.
    pub(crate) fn surroundings(&self, rounds: u32) -> Result<String> {
        let version = self.session.cdp("Browser.getVersion", &json!({}))?;
        let browser =
            version.get("product").and_then(Value::as_str).context("the browser does not report its version")?;
        let cores = available_parallelism()?.get();
        // Only Linux has this file.
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

/// Whether the load exceeds the processors. The browser itself accounts for a load of about two.
fn is_busy(load: &str, cores: usize) -> bool {
    let spare = u32::try_from(cores).map_or(f64::INFINITY, f64::from).max(2.0);
    load.parse::<f64>().is_ok_and(|load| load > spare + 0.5)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_load_above_the_number_of_cores_is_busy() {
        assert!(is_busy("4.51", 2) && !is_busy("2.10", 2) && !is_busy("4.51", 8));
    }

    #[test]
    fn with_one_core_the_browser_alone_is_not_busy() {
        assert!(!is_busy("2.10", 1) && is_busy("3.00", 1));
    }

    #[test]
    fn an_unknown_load_is_not_busy() {
        assert!(!is_busy("", 2));
    }
}
