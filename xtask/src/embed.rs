//! `embed.html`, the page for frames, and the oEmbed answer that tells other programs how to frame it.

use anyhow::{Context as _, Result};
use serde_json::json;

use crate::csp::Edition;
use crate::element::{self, Scripts};
use crate::{html, page, script};

const PAGE: &str = include_str!("../../element/embed.html");
const START: &str = include_str!("../../element/embed.js");

/// `embed.html`: the single-script element, with the hosted page's short advice as fallback where scripts do not run.
pub(crate) fn page(hosted: &str, element: &Scripts) -> Result<String> {
    let start = hosted.find("<section>").context("index.html has no section")?;
    let end = hosted.rfind("</section>").context("index.html has no section")? + "</section>".len();
    let advice = hosted.get(start..end).context("the <section> of the short advice is malformed")?;
    let mut html = PAGE.to_owned();
    page::insert(&mut html, "</rain-check>", advice)?;
    let options = format!("const OPTIONS = {};\n{START}", serde_json::Value::from(element::options()?));
    let script =
        [script::script_element(&element.whole)?, script::script_element(&script::file(&[&options])?)?].concat();
    page::finished(page::with_absolute_oembed(&html::without_comments(&html))?, &Edition::Embed, "", &script)
}

/// The height of the questions on a phone, in pixels. The rest can be scrolled to.
const HEIGHT: u32 = 720;
/// The width of a wide text column, in pixels.
const WIDTH: u32 = 680;

/// A static oEmbed answer: a site that is given the page's address shows this frame in its place.
pub(crate) fn oembed(site: &str) -> String {
    let frame = format!(
        "<iframe src=\"{site}embed.html\" title=\"Rain Check\" width=\"{WIDTH}\" height=\"{HEIGHT}\" loading=\"lazy\" \
         allow=\"clipboard-write\" style=\"width:100%;border:0;frame-sizing:content-block-size\"></iframe>"
    );
    let answer = json!({
        "type": "rich", "version": "1.0", "title": "Rain Check: can I cancel this interview, and what do I say?",
        "provider_name": "Rain Check", "provider_url": site, "width": WIDTH, "height": HEIGHT, "html": frame,
    });
    format!("{answer:#}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_frame_points_at_the_given_site() {
        let answer = oembed("https://blog.example/rain-check/");
        assert!(answer.contains("src=\\\"https://blog.example/rain-check/embed.html\\\""), "{answer}");
        assert!(answer.contains("\"version\": \"1.0\"") && answer.contains("\"type\": \"rich\""));
    }
}
