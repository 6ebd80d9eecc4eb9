//! The command line options.

use anyhow::{Result, ensure};

/// The number of rounds, and what a missed target leads to.
pub(crate) struct Options {
    pub(crate) rounds: u32,
    /// Whether a missed target is a failure. By default it is only reported, since figures depend on the machine.
    pub(crate) strict: bool,
}

impl Options {
    pub(crate) fn read(mut arguments: lexopt::Parser) -> Result<Self> {
        let mut options = Self { rounds: 5, strict: false };
        while let Some(argument) = arguments.next()? {
            match argument {
                lexopt::Arg::Long("rounds") => options.rounds = arguments.value()?.to_string_lossy().parse()?,
                lexopt::Arg::Long("strict") => options.strict = true,
                other => return Err(other.unexpected().into()),
            }
        }
        ensure!(options.rounds > 0, "--rounds 0 would measure nothing");
        Ok(options)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &[&str]) -> Result<(u32, bool)> {
        let options = Options::read(lexopt::Parser::from_args(arguments.iter().copied()))?;
        Ok((options.rounds, options.strict))
    }

    #[test]
    fn defaults_are_five_rounds_and_not_strict() -> Result<()> {
        assert_eq!(read(&[])?, (5, false));
        assert_eq!(read(&["--rounds", "9", "--strict"])?, (9, true));
        Ok(())
    }

    #[test]
    fn invalid_options_are_errors() {
        assert!(read(&["--rounds", "0"]).is_err());
        assert!(read(&["--rounds", "many"]).is_err());
        assert!(read(&["--fast"]).is_err());
    }
}
