//! The element as the server writes it into a page.

use anyhow::{Context as _, Result, ensure};

/// One element, taken from the text of a page.
#[derive(Clone, Debug)]
pub struct Written {
    attributes: Vec<(String, String)>,
    inside: String,
}

impl Written {
    /// All elements of a page, each of which has to be on a line of its own or in one.
    ///
    /// # Errors
    /// Where one is torn.
    pub fn all(html: &str) -> Result<Vec<Self>> {
        html.split("<rain-check ")
            .skip(1)
            .map(|rest| {
                let (element, _) = rest.split_once("</rain-check>").context("an element without an end")?;
                ensure!(!element.contains('\n'), "torn over several lines: {element}");
                let (tag, inside) = element.split_once('>').context("a tag without an end")?;
                Ok(Self { attributes: attributes(tag)?, inside: inside.to_owned() })
            })
            .collect()
    }

    /// The only one.
    ///
    /// # Errors
    /// Where there is none, or several.
    pub fn only(html: &str) -> Result<Self> {
        let mut all = Self::all(html)?;
        ensure!(all.len() == 1, "there are {} elements on the page", all.len());
        all.pop().context("none")
    }

    /// Its attributes by name, but where the large script is and what WordPress adds.
    #[must_use]
    pub fn chosen(&self) -> Vec<(&str, &str)> {
        let all = self.attributes.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        all.filter(|(name, _)| !["src", "class"].contains(name)).collect()
    }

    /// Where it says that the large script is.
    #[must_use]
    pub fn src(&self) -> &str {
        self.attributes.iter().find(|(name, _)| name == "src").map(|(_, value)| value.as_str()).unwrap_or_default()
    }

    /// What is inside.
    #[must_use]
    pub fn inside(&self) -> &str {
        &self.inside
    }
}

/// As our plugin writes them: each with a value in double quotes.
fn attributes(tag: &str) -> Result<Vec<(String, String)>> {
    let mut attributes = Vec::new();
    let mut rest = tag.trim();
    while !rest.is_empty() {
        let (name, after) = rest.split_once("=\"").with_context(|| format!("no attribute: {rest}"))?;
        let (value, after) = after.split_once('"').with_context(|| format!("a value without an end: {after}"))?;
        attributes.push((name.to_owned(), value.to_owned()));
        rest = after.trim_start();
    }
    Ok(attributes)
}
