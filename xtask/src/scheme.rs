//! The dark colours of our own pages. On somebody else's page the element follows that page, which takes `light-dark()` with
//! both colours; a page of our own follows the device, and needs the dark ones only: 110 bytes of brotli.

use anyhow::{Context as _, Result};

const BOTH: &str = "@supports (color: light-dark(#000,#fff)){:root{";
const PAIR: &str = "light-dark(";

/// The styles, with the dark colours where the device asks for them.
pub(crate) fn by_device(css: &str) -> Result<String> {
    let (before, rest) = css.split_once(BOTH).context("the tokens have no dark colours")?;
    let (pairs, after) = rest.split_once("}}").context("the dark colours have no end")?;
    let mut dark = String::new();
    let mut rest = pairs;
    while let Some((plain, from)) = rest.split_once(PAIR) {
        let (pair, next) = from.split_at(end(from).context("a pair of colours has no end")?);
        let (_, second) = pair.split_once(',').context("a pair of colours is one only")?;
        dark += plain;
        dark += second.trim_start();
        rest = next.strip_prefix(')').unwrap_or(next);
    }
    dark += rest;
    Ok([before, "@media (prefers-color-scheme:dark){:root{", &dark, "}}", after].concat())
}

/// Where what is in brackets ends, seen from within.
fn end(text: &str) -> Option<usize> {
    let mut depth = 0;
    text.find(|letter| {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        depth < 0
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_of_each_pair_is_for_the_dark() -> Result<()> {
        let css = "a{b:c}@supports (color: light-dark(#000,#fff)){:root{--x: light-dark(#111, #222);--y:0 light-dark(rgb(1 2 3 / 8%), rgb(0 0 0 / 4%)), 1px}}p{}";
        let dark = "a{b:c}@media (prefers-color-scheme:dark){:root{--x: #222;--y:0 rgb(0 0 0 / 4%), 1px}}p{}";
        assert_eq!(by_device(css)?, dark);
        assert!(by_device("a{}").is_err());
        Ok(())
    }
}
