//! The pages beside the hosted one: "Put this on your site", the gallery and the design page. All show the element as
//! other sites do, with the small script from the same folder.

mod design;

use std::fmt::Write as _;
use std::fs;

use anyhow::{Context as _, Result, bail};
use policy::{Band, Kind};
use serde_json::Value;

use crate::csp::Edition;
use crate::element::Scripts;
use crate::interface::{self, interface};
use crate::run::root;
use crate::{html, minify, page, script};

pub(crate) use design::design;

/// The style sheets all three pages share, starting with the hosted page's own.
const SHARED: [&str; 4] = ["styles/tokens.css", "styles/page.css", "styles/controls.css", "pages/pages.css"];

/// `your-site.html`.
pub(crate) fn your_site(element: &Scripts) -> Result<String> {
    let mut page = read("pages/your-site.html")?;
    replace(&mut page, "<!-- link -->", &escaped(&plain_link()))?;
    replace(&mut page, "<!-- reasons -->", &reasons())?;
    replace(&mut page, "<!-- notices -->", &notices())?;
    let start = format!(
        "const SCRIPT = {}, OPTIONS = {};\n{}",
        script::literal(&script::integrity(&element.lazy)),
        defaults()?,
        read("pages/your-site.js")?
    );
    let styles = ["styles/folds.css", "pages/your-site.css"];
    finished(&page, &styles, "", element, &[&read("pages/beside.js")?, &start])
}

/// The snippet for readers without scripts, to the site the build was told of.
fn plain_link() -> String {
    format!("<a href=\"{}\">Can I cancel this interview?</a>", page::site())
}

/// `gallery.html`.
pub(crate) fn gallery(element: &Scripts) -> Result<String> {
    let mut page = read("pages/gallery.html")?;
    let styles = read("pages/gallery.css")?;
    let names: Vec<_> = page.split("<!-- how ").skip(1).filter_map(|rest| rest.split(" -->").next()).collect();
    let names: Vec<_> = names.into_iter().map(str::to_owned).collect();
    for name in names {
        let how = how(&name, &page, &styles)?;
        replace(&mut page, &format!("<!-- how {name} -->"), &how)?;
    }
    finished(&page, &["pages/gallery.css"], "", element, &[&read("pages/beside.js")?])
}

/// Adds styles (files and generated), the small script, the page's own scripts and the policy.
fn finished(page: &str, own: &[&str], made: &str, element: &Scripts, scripts: &[&str]) -> Result<String> {
    let files = SHARED.iter().chain(own).map(|name| read(name));
    let styles: String = files.chain([Ok(made.to_owned())]).collect::<Result<Vec<_>>>()?.join("\n");
    let styles = minify::minified(&styles, "css")?;
    if styles.contains("</style") {
        bail!("{} contains `</style`, which would end its element early", own.join(", "));
    }
    // The style sheet goes first, so that the layout does not shift when it arrives.
    let head = format!(
        "<style>{styles}</style><script src=\"rain-check-lazy.js\" integrity=\"{}\" crossorigin=\"anonymous\" async></script>\n",
        script::integrity(&element.lazy)
    );
    let script = script::script_element(&script::file(scripts)?)?;
    let page = html::without_comments(page);
    page::finished(html::without_indentation(&page), &Edition::Beside, &head, &script)
}

fn read(name: &str) -> Result<String> {
    fs::read_to_string(root().join(name)).with_context(|| format!("reading {name}"))
}

fn replace(page: &mut String, mark: &str, text: &str) -> Result<()> {
    let at = page.find(mark).with_context(|| format!("a page has no {mark}"))?;
    page.replace_range(at..at + mark.len(), text);
    Ok(())
}

/// Every option with its default, as a JavaScript object in the interface's order. Options at their default are left
/// out of the snippet to copy.
fn defaults() -> Result<String> {
    let interface = interface()?;
    let attributes = interface::list(&interface, "attributes")?.iter();
    let pairs = attributes.map(|one| ["name", "default"].map(|key| Value::from(interface::text(one, key))));
    Ok(format!("{{{}}}", pairs.map(|[name, usual]| format!("{name}: {usual}")).collect::<Vec<_>>().join(", ")))
}

fn choice(value: &str, label: &str) -> String {
    format!("<option value=\"{value}\">{}</option>", escaped(label))
}

fn notices() -> String {
    Band::ALL.iter().map(|&band| choice(band.id(), interface::notice(band))).collect()
}

fn reasons() -> String {
    let mut all = String::new();
    for &kind in Kind::ALL {
        let reasons: String = kind.reasons().map(|reason| choice(reason.id(), words::reason_label(reason))).collect();
        write!(all, "<optgroup label=\"{}\">{reasons}</optgroup>", escaped(words::kind_name(kind))).ok();
    }
    all
}

/// The HTML and CSS of a post in the gallery, to be shown under it.
fn how(name: &str, page: &str, styles: &str) -> Result<String> {
    let post = page.split(&format!("id=\"{name}\"")).nth(1).with_context(|| format!("there is no post {name}"))?;
    let tag = html::tags(post).find(|tag| tag.is("rain-check")).context("a post without the element")?;
    let element = format!("{}<a href=\"…\">Can I cancel this interview?</a></rain-check>", tag.text);
    let rules = styles.split(&format!("/* {name} */\n")).nth(1).and_then(|rest| rest.split("/* end */").next());
    let rules = rules.with_context(|| format!("pages/gallery.css has no /* {name} */"))?;
    let rules = rules.trim().replace(&format!(".{name} rain-check"), "rain-check");
    let mut how = format!(
        "<details class=\"how\"><summary>What was written for it</summary><pre><code>{}</code></pre>",
        escaped(&element)
    );
    if rules.is_empty() {
        how += "<p>Nothing in the style sheet.</p>";
    } else {
        // The page is stripped of indentation; encode the style sheet's, so that it stays.
        let rules = escaped(&rules).replace("\n  ", "\n&#32; ");
        write!(how, "<pre><code>{rules}</code></pre>")?;
    }
    Ok(how + "</details>")
}

/// Escapes text for HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use anyhow::ensure;

    use super::*;

    const PAGES: [&str; 3] = ["pages/your-site.html", "pages/gallery.html", "pages/design.html"];

    #[test]
    fn every_option_can_be_chosen() -> Result<()> {
        let page = read("pages/your-site.html")?;
        for name in crate::element::options()?.iter().filter(|name| *name != "src") {
            ensure!(page.contains(&format!(" name=\"{name}\"")), "{name} has no control");
        }
        Ok(())
    }

    #[test]
    fn every_place_to_write_has_a_snippet_and_a_sentence() -> Result<()> {
        let page = read("pages/your-site.html")?;
        let places: Vec<_> = html::tags(&page).filter(|tag| tag.get("name") == Some("place")).collect();
        ensure!(places.len() == 9, "there are {} places", places.len());
        for tag in places {
            let place = tag.get("value").context("a place without a value")?;
            ensure!(page.contains(&format!("<p data-place=\"{place}\" hidden>")), "{place} has no sentence");
            let snippet = tag.get("data-snippet").unwrap_or_default();
            ensure!(["shortcode", "script", "frame", "address"].contains(&snippet), "{place} has no snippet");
        }
        Ok(())
    }

    #[test]
    fn every_reason_and_notice_can_be_chosen() -> Result<()> {
        let reasons = reasons();
        for reason in policy::Reason::ALL {
            ensure!(reasons.contains(&format!("value=\"{}\"", reason.id())), "{} is missing", reason.id());
        }
        for &band in Band::ALL {
            let label = interface::notice(band);
            ensure!(notices().contains(label), "{label} cannot be chosen");
        }
        Ok(())
    }

    #[test]
    fn the_pages_have_nothing_the_policy_would_refuse() -> Result<()> {
        for name in PAGES {
            let page = read(name)?;
            for tag in html::tags(&page) {
                let refused = tag.attributes().find(|(name, _)| *name == "style" || name.starts_with("on"));
                ensure!(refused.is_none() && !tag.is("style") && !tag.is("script"), "{name} has {}", tag.text);
            }
        }
        for name in SHARED.into_iter().chain(["pages/your-site.css", "pages/gallery.css", "pages/design.css"]) {
            let styles = read(name)?;
            ensure!(!styles.contains("url(") && !styles.contains("@import"), "{name} loads something");
        }
        Ok(())
    }

    #[test]
    fn a_post_shows_its_own_html_and_css() -> Result<()> {
        let page = "<section id=\"a\"><rain-check theme=\"dark\"><a></a></rain-check></section>";
        let styles = "/* a */\n.a rain-check {\n  --x: 1;\n}\n/* end */ .b {}";
        let how = how("a", page, styles)?;
        ensure!(how.contains("&lt;rain-check theme=&quot;dark&quot;&gt;"), "{how}");
        ensure!(how.contains("<code>rain-check {\n&#32; --x: 1;\n}</code>"), "{how}");
        ensure!(super::how("b", page, styles).is_err(), "a post that is not there");
        Ok(())
    }
}
