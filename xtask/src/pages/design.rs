//! `design.html`: the design tokens and their contrast. Every value and ratio on it is read from `styles/tokens.css`
//! when the page is built; only the descriptions are here.

use std::fmt::Write as _;

use anyhow::{Context as _, Result};

use super::{escaped, finished, read, replace};
use crate::element::Scripts;

const SCHEMES: [&str; 2] = ["light", "dark"];

/// The description of each token.
const WORDS: [(&str, &str); 31] = [
    ("paper", "The ground of the page"),
    ("card", "What lies on it: the letter, tiles, fields, the bar"),
    ("ink", "Text"),
    ("ink-soft", "Hints and labels"),
    ("line", "Edges of tiles, and between things that belong together; never the only sign of a field"),
    ("edge", "Edges of fields"),
    ("accent", "What can be pressed, what is chosen, where the focus is"),
    ("on-accent", "Text on it"),
    ("accent-soft", "Ground of what is chosen, of a gap in the letter and of a note"),
    ("go", "What lands well"),
    ("wait", "What could be better"),
    ("wait-soft", "Ground of such a mark"),
    ("stop", "What would do harm"),
    ("stop-soft", "Ground of such a mark"),
    ("serif", "The question, the verdict and the letter"),
    ("sans", "Every control and everything else"),
    ("small", "Hints, labels"),
    ("title", "Headings"),
    ("display", "The verdict"),
    ("s1", "Between a label and its field"),
    ("s2", "Between controls of one kind"),
    ("s3", "Beside the page, and between fields"),
    ("s4", "Between parts"),
    ("s5", "Around the letter where there is room"),
    ("touch", "The least height of what is touched"),
    ("round", "Corners of controls"),
    ("sheet", "Corners of the letter"),
    ("ring", "The focus"),
    ("lift", "The shadow of the letter"),
    ("rain", "The hatch under the brand and above the letter"),
    ("quick", "From one look to another; no time at all for who wants less motion"),
];

/// Backgrounds, with the text and edge colours used on them.
const TEXTS: [(&str, &[&str]); 7] = [
    ("paper", &["ink", "ink-soft", "accent"]),
    ("card", &["ink", "ink-soft", "accent", "go", "wait", "stop"]),
    ("accent-soft", &["ink", "ink-soft", "accent"]),
    ("accent", &["on-accent", "card"]),
    ("ink", &["paper"]),
    ("wait-soft", &["ink", "ink-soft", "wait"]),
    ("stop-soft", &["stop"]),
];
const EDGES: [(&str, &[&str]); 3] =
    [("paper", &["edge", "accent"]), ("card", &["edge", "accent"]), ("accent-soft", &["edge", "accent"])];

/// `design.html`.
pub(crate) fn design(element: &Scripts) -> Result<String> {
    let tokens = Tokens::of(&read("styles/tokens.css")?);
    let mut page = read("pages/design.html")?;
    let (colours, others): (Vec<_>, Vec<_>) = tokens.names().partition(|name| tokens.colour(name, 0).is_ok());
    let (type_, rest): (Vec<_>, Vec<_>) =
        others.into_iter().partition(|name| ["serif", "sans", "small", "title", "display"].contains(name));
    let (space, rest): (Vec<_>, Vec<_>) = rest.into_iter().partition(|name| tokens.is_length(name));
    for (mark, names, sample) in [("type", &type_, "Ask for another time"), ("space", &space, ""), ("rest", &rest, "")]
    {
        replace(&mut page, &format!("<!-- {mark} -->"), &tokens.rows(names, sample))?;
    }
    for (index, scheme) in SCHEMES.iter().enumerate() {
        replace(&mut page, &format!("<!-- colours {scheme} -->"), &tokens.swatches(&colours, index)?)?;
        replace(&mut page, &format!("<!-- text {scheme} -->"), &tokens.pairs(&TEXTS, "text", index)?)?;
        replace(&mut page, &format!("<!-- edges {scheme} -->"), &tokens.pairs(&EDGES, "edge", index)?)?;
    }
    finished(&page, &["styles/folds.css", "pages/design.css"], &tokens.classes(), element, &[&read("pages/beside.js")?])
}

/// The custom properties of a style sheet; the last value wins.
struct Tokens(Vec<(String, String)>);

impl Tokens {
    fn of(sheet: &str) -> Self {
        let mut all: Vec<(String, String)> = Vec::new();
        for line in sheet.lines() {
            let Some((name, value)) = line.trim().strip_prefix("--").and_then(|rest| rest.split_once(':')) else {
                continue;
            };
            let value = value.trim().trim_end_matches(';').to_owned();
            match all.iter_mut().find(|(known, _)| known == name) {
                Some((_, known)) => *known = value,
                None => all.push((name.to_owned(), value)),
            }
        }
        Self(all)
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    fn value(&self, name: &str) -> Result<&str> {
        let found = self.0.iter().find(|(known, _)| known == name);
        Ok(&found.with_context(|| format!("styles/tokens.css has no --{name}"))?.1)
    }

    fn is_length(&self, name: &str) -> bool {
        self.value(name).is_ok_and(|value| value.trim_end_matches("px").parse::<f64>().is_ok())
    }

    /// A token's colour in a scheme, as written in the sheet.
    fn colour(&self, name: &str, scheme: usize) -> Result<&str> {
        let value = self.value(name)?;
        if let Some(other) = value.strip_prefix("var(--").and_then(|rest| rest.strip_suffix(')')) {
            return self.colour(other, scheme);
        }
        let both = value.strip_prefix("light-dark(").and_then(|rest| rest.strip_suffix(')'));
        let colour = both.and_then(|both| both.split(',').nth(scheme)).map(str::trim);
        colour
            .filter(|colour| colour.starts_with('#'))
            .with_context(|| format!("--{name} is not a colour for both schemes"))
    }

    /// The contrast ratio of two tokens, by WCAG.
    fn contrast(&self, one: &str, other: &str, scheme: usize) -> Result<f64> {
        let (one, other) = (luminance(self.colour(one, scheme)?)?, luminance(self.colour(other, scheme)?)?);
        Ok((one.max(other) + 0.05) / (one.min(other) + 0.05))
    }

    /// A class for each token, so that values are not repeated and the page needs no inline styles.
    fn classes(&self) -> String {
        let mut classes = String::new();
        for name in self.names() {
            let rule = match name {
                "serif" | "sans" => format!("font-family: var(--{name})"),
                "small" | "large" => format!("font-size: var(--{name})"),
                "title" | "display" => format!("font: 700 var(--{name}) / 1.2 var(--serif)"),
                "round" | "rounder" => format!("border-radius: var(--{name})"),
                "ring" => "outline: var(--ring)".to_owned(),
                "lift" => "box-shadow: var(--lift)".to_owned(),
                "quick" => "transition: background-color var(--quick)".to_owned(),
                _ if self.is_length(name) => format!("inline-size: var(--{name})"),
                _ => format!("background: var(--{name})"),
            };
            writeln!(
                classes,
                ".is-{name} {{ {rule} }} .as-{name} {{ color: var(--{name}); border-color: var(--{name}) }}"
            )
            .ok();
        }
        classes
    }

    fn rows(&self, names: &[&str], sample: &str) -> String {
        let mut rows = String::new();
        for name in names {
            let value = escaped(self.value(name).unwrap_or_default());
            let words = words(name);
            write!(
                rows,
                "<tr><th scope=\"row\"><code>--{name}</code></th><td><span class=\"sample is-{name}\">{sample}</span></td><td>{words}<br><code>{value}</code></td></tr>",
            )
            .ok();
        }
        rows
    }

    fn swatches(&self, names: &[&str], scheme: usize) -> Result<String> {
        let mut all = String::new();
        for name in names {
            let colour = self.colour(name, scheme)?;
            write!(
                all,
                "<li><span class=\"swatch is-{name}\"></span><span><code>--{name}</code> <code>{colour}</code><br>{}</span></li>",
                words(name)
            )?;
        }
        Ok(all)
    }

    /// A sample of each pair, with its contrast ratio.
    fn pairs(&self, grounds: &[(&str, &[&str])], kind: &str, scheme: usize) -> Result<String> {
        let mut all = String::new();
        for (ground, roles) in grounds {
            for role in *roles {
                let ratio = self.contrast(role, ground, scheme)?;
                // Round down, so as not to claim a ratio that is not reached.
                let ratio = (ratio * 10.0).floor() / 10.0;
                write!(
                    all,
                    "<li class=\"pair {kind} is-{ground} as-{role}\" data-ratio=\"{ratio:.1}\">{role} on {ground} <b>{ratio:.1}</b></li>"
                )?;
            }
        }
        Ok(all)
    }
}

fn words(name: &str) -> &'static str {
    WORDS.iter().find(|(known, _)| *known == name).map_or("", |(_, words)| words)
}

/// The relative luminance of a `#rrggbb` colour, by WCAG.
fn luminance(colour: &str) -> Result<f64> {
    let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6);
    let digits = digits.with_context(|| format!("{colour} is not `#` and six hexadecimal digits"))?;
    let mut sum = 0.0;
    for (part, weight) in [0.2126, 0.7152, 0.0722].into_iter().enumerate() {
        let two = digits.get(part * 2..part * 2 + 2).context("a colour with non-ASCII characters")?;
        let value = f64::from(u8::from_str_radix(two, 16).with_context(|| format!("reading {colour}"))?) / 255.0;
        sum += weight * if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) };
    }
    Ok(sum)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use anyhow::{bail, ensure};

    use super::*;
    use crate::html;

    /// The least contrast of text (AAA), and of a control's edge: more than the 3 to 1 that WCAG asks for, since an
    /// edge is thin.
    const TEXT: f64 = 7.0;
    const EDGE: f64 = 4.5;

    /// Fails if a pair has too little contrast in one of the schemes.
    fn check(tokens: &Tokens) -> Result<()> {
        let mut weak = BTreeMap::new();
        for (grounds, least) in [(&TEXTS[..], TEXT), (&EDGES[..], EDGE)] {
            for (ground, roles) in grounds {
                for role in *roles {
                    for (index, scheme) in SCHEMES.iter().enumerate() {
                        let ratio = tokens.contrast(role, ground, index)?;
                        if ratio < least {
                            weak.insert(format!("--{role} on --{ground}, {scheme}"), format!("{ratio:.2} of {least}"));
                        }
                    }
                }
            }
        }
        if weak.is_empty() { Ok(()) } else { bail!("too little contrast: {weak:#?}") }
    }

    fn tokens() -> Result<Tokens> {
        Ok(Tokens::of(&read("styles/tokens.css")?))
    }

    #[test]
    fn text_has_a_contrast_of_7_and_edges_of_4_5() -> Result<()> {
        check(&tokens()?)?;
        // The check itself must fail: a paler edge does not pass.
        let paler = read("styles/tokens.css")? + "--edge: light-dark(#889aa0, #7f959c);";
        ensure!(check(&Tokens::of(&paler)).is_err(), "a pale edge passes");
        Ok(())
    }

    #[test]
    fn every_token_and_no_other_has_a_description() -> Result<()> {
        let tokens = tokens()?;
        for name in tokens.names() {
            ensure!(!words(name).is_empty(), "say in xtask/src/pages/design.rs what --{name} is for");
        }
        for (name, _) in WORDS {
            tokens.value(name)?;
        }
        Ok(())
    }

    #[test]
    fn the_last_value_wins_and_references_are_followed() -> Result<()> {
        let tokens = Tokens::of("--a: #fff;\n--b: var(--a);\n--a: light-dark(#ffffff, #000000);\n--s: 4px;");
        ensure!(tokens.colour("b", 1)? == "#000000" && tokens.colour("s", 0).is_err());
        ensure!(tokens.is_length("s") && !tokens.is_length("a"));
        ensure!((luminance("#ffffff")? - 1.0).abs() < 1e-9 && luminance("#fff").is_err());
        let tokens = Tokens::of("--a: light-dark(#ffffff, #777777);\n--b: light-dark(#000000, #ffffff);");
        ensure!(
            (tokens.contrast("a", "b", 0)? - 21.0).abs() < 0.01 && (tokens.contrast("b", "a", 1)? - 4.48).abs() < 0.01
        );
        Ok(())
    }

    /// The parts that the design page shows use the product's own classes.
    #[test]
    fn the_parts_use_the_classes_of_the_product() -> Result<()> {
        let page = read("pages/design.html")?;
        let parts = page.split("<!-- parts -->").nth(1).and_then(|rest| rest.split("</section>").next());
        let parts = parts.context("pages/design.html has no <!-- parts -->")?;
        let styles = ["controls", "start", "folds"].map(|name| read(&format!("styles/{name}.css")));
        let styles = styles.into_iter().collect::<Result<String>>()?;
        let own = read("pages/design.css")?;
        for tag in html::tags(parts) {
            for class in tag.get("class").unwrap_or_default().split_whitespace() {
                let known = |sheet: &str| sheet.contains(&format!(".{class}"));
                ensure!(known(&styles) || known(&own), "no style sheet knows .{class}");
            }
        }
        Ok(())
    }
}
