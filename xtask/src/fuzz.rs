//! `cargo xtask fuzz`: tries as many odd inputs as there is time for, and sequences of changes in a browser. The tests try some
//! thousands and some hundreds.

use anyhow::Result;
use lexopt::ValueExt as _;

use crate::{browser, build, run, test, tools};

pub(crate) fn command(mut arguments: lexopt::Parser) -> Result<()> {
    let (mut count, mut sequences, mut seed) = (10_000_000_u64, 10_000_u64, None);
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("count") => count = arguments.value()?.parse()?,
            lexopt::Arg::Long("sequences") => sequences = arguments.value()?.parse()?,
            lexopt::Arg::Long("seed") => seed = Some(arguments.value()?.parse::<u32>()?),
            other => return Err(other.unexpected().into()),
        }
    }
    if count > 0 {
        let mut fuzz = run::cargo("run --profile fuzz --package fuzz -- --count");
        fuzz.arg(count.to_string());
        if let Some(seed) = seed {
            fuzz.args(["--seed", &seed.to_string()]);
        }
        run::run(&mut fuzz)?;
    }
    if sequences > 0 {
        tools::setup()?;
        let [chromium, chromedriver] = browser::ensure(&[browser::CHROMIUM, browser::CHROMEDRIVER])?;
        build::ensure()?;
        let seed = seed.unwrap_or_else(std::process::id);
        let variables = [
            ("CHROMIUM", chromium.into_os_string()),
            ("CHROMEDRIVER", chromedriver.into_os_string()),
            ("RAIN_CHECK_SEQUENCES", sequences.to_string().into()),
            ("RAIN_CHECK_SEED", seed.to_string().into()),
        ];
        test::walk(&["element::sequences"], variables)?;
    }
    Ok(())
}
