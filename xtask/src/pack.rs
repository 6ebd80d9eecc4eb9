//! Puts the parts together: the hosted page, and the page in one file.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest as _, Sha256};

use crate::build::{Module, Parts, minified};
use crate::csp::{self, Edition};
use crate::element::Scripts;
use crate::{embed, html, interface, pages, run};

const STOPPED: &str = include_str!("../../boot/stopped.js");
const START: &str = include_str!("../../boot/start.js");
const READING: &str = include_str!("../../boot/reading.js");
const HOSTED: &str = include_str!("../../boot/hosted.js");
const FILE: &str = include_str!("../../boot/file.js");
const UNPACK: &str = include_str!("../../boot/unpack.js");
const STYLED: &str = include_str!("../../boot/styled.js");

/// What bloggers read, published beside the page that links to it. As text every server sends it so that a browser shows it.
const DOCUMENTS: [&str; 2] = ["embedding", "house-rules"];

/// Fills `dist` anew. `others` is the folder with what else the page loads, an icon for instance.
pub(crate) fn write(parts: &Parts, reading: &Module, element: &Scripts, others: &Path, dist: &Path) -> Result<()> {
    let wasm = named("rain-check", "wasm", &parts.wasm);
    let reading_wasm = named("reading", "wasm", &reading.wasm);
    let hosted = hosted(parts, &wasm, reading, &reading_wasm)?;
    let offline = offline(parts, reading)?;

    if dist.exists() {
        fs::remove_dir_all(dist).context("emptying dist/")?;
    }
    fs::create_dir_all(dist).context("making dist/")?;
    for entry in fs::read_dir(others)? {
        let name = entry?.file_name();
        if !parts.files.iter().any(|file| name == file.as_str()) {
            fs::copy(others.join(&name), dist.join(&name)).with_context(|| format!("copying {}", name.display()))?;
        }
    }
    let embed = embed::page(&hosted, element)?;
    let oembed = embed::oembed(&site());
    let (your_site, gallery, design) = (pages::your_site(element)?, pages::gallery(element)?, pages::design(element)?);
    let policy = |edition, page| csp::policy(&edition, page);
    let [of_hosted, of_offline, of_embed] =
        [policy(Edition::Hosted, &hosted), policy(Edition::Offline, &offline), policy(Edition::Embed, &embed)];
    let [of_your_site, of_gallery, of_design] =
        [&your_site, &gallery, &design].map(|page| policy(Edition::Beside, page));
    // Pages with everything inside may be framed by anybody: that is how a blog shows them, and nothing can be sent from there.
    let headers = csp::headers(
        &[
            ("/", &of_hosted, "'none'"),
            ("/index.html", &of_hosted, "'none'"),
            ("/rain-check.html", &of_offline, "*"),
            ("/embed.html", &of_embed, "*"),
            ("/your-site.html", &of_your_site, "'none'"),
            ("/gallery.html", &of_gallery, "'none'"),
            ("/design.html", &of_design, "'none'"),
        ],
        &[
            "rain-check.js",
            "rain-check-lazy.js",
            "rain-check-page.js",
            "rain-check-reading.js",
            "oembed.json",
            "oembed-embed.json",
        ],
        &[wasm.clone(), reading_wasm.clone()],
    );
    for (name, bytes) in [
        ("index.html", hosted.as_bytes()),
        ("rain-check.html", offline.as_bytes()),
        ("_headers", headers.as_bytes()),
        (&wasm, &parts.wasm),
        (&reading_wasm, &reading.wasm),
        ("embed.html", embed.as_bytes()),
        ("oembed.json", oembed.as_bytes()),
        ("oembed-embed.json", oembed.as_bytes()),
        ("your-site.html", your_site.as_bytes()),
        ("gallery.html", gallery.as_bytes()),
        ("design.html", design.as_bytes()),
        ("custom-elements.json", interface::manifest("rain-check.js")?.as_bytes()),
        ("rain-check.d.ts", interface::declarations()?.as_bytes()),
        ("rain-check.js", element.whole.as_bytes()),
        ("rain-check-lazy.js", element.lazy.as_bytes()),
        ("rain-check-page.js", element.page.as_bytes()),
        ("rain-check-reading.js", element.reading.as_bytes()),
    ] {
        fs::write(dist.join(name), bytes).with_context(|| format!("writing dist/{name}"))?;
    }
    for name in DOCUMENTS {
        let from = run::root().join("docs").join(name).with_extension("md");
        fs::copy(&from, dist.join(name).with_extension("txt"))
            .with_context(|| format!("copying {}", from.display()))?;
    }
    Ok(())
}

/// Those who read an answer to oEmbed take the address of it as it stands: it has to be whole.
pub(crate) fn found(page: &str) -> Result<String> {
    if !page.contains("href=\"oembed") {
        bail!("the page does not say where its answer to oEmbed is");
    }
    Ok(page.replace("href=\"oembed", &format!("href=\"{}oembed", site())))
}

/// Where all of it will be: the addresses in what other programs read are of no use without. This one is nobody's.
fn site() -> String {
    let site = std::env::var("RAIN_CHECK_SITE").ok().filter(|site| !site.is_empty());
    let site = site.unwrap_or_else(|| "https://rain-check.example/".to_owned());
    if site.ends_with('/') { site } else { site + "/" }
}

/// wasm-bindgen's glue, wrapped in a function of this name: nothing of it is global, and it looks around (for its own
/// address, among others) only when called.
///
/// `taken` is what it finds around it by name.
pub(crate) fn wrapped(name: &str, taken: &str, glue: &str) -> String {
    format!("const {name} = ({taken}) => {{\n{glue}\nreturn wasm_bindgen;\n}};\n")
}

/// A script's expression that unpacks this module from the script itself.
pub(crate) fn inside_script(wasm: &[u8]) -> Result<String> {
    Ok(format!("unpacked(\"{}\")", STANDARD.encode(gzipped(wasm)?)))
}

/// Styles and scripts stand in the page: what is seen first waits for nothing but the page itself.
fn hosted(parts: &Parts, wasm: &str, reading: &Module, reading_wasm: &str) -> Result<String> {
    let begin =
        format!("beginHosted(glue, fetched(\"./{wasm}\"), {}, readingGlue, \"./{reading_wasm}\");", parts.wasm.len());
    let glues = [wrapped("glue", "", &parts.glue), wrapped("readingGlue", "", &reading.glue)].concat();
    let script = script(&[&glues, STOPPED, START, READING, HOSTED, &begin])?;
    if parts.css.contains("</style") {
        bail!("the styles hold text that would end their element early");
    }
    // Fetched early, and the script in the head: it says that it runs before anything is painted, and waits for the rest by
    // itself.
    let head = format!(
        "<link rel=\"preload\" href=\"./{wasm}\" as=\"fetch\" type=\"application/wasm\" crossorigin=\"anonymous\">\n\
         <style>{}</style>\n",
        parts.css,
    );
    let page = html::without(&parts.html, |tag| tag.get("data-offline-only").is_some())?;
    let page = found(&page)?.replace(" data-hosted-only", "");
    finished(page, &Edition::Hosted, &[head.as_str(), &script].concat(), "")
}

fn offline(parts: &Parts, reading: &Module) -> Result<String> {
    let (page, size) = (inside_script(&parts.wasm)?, parts.wasm.len());
    let begin = format!("beginFile(glue, {page}, {size}, readingGlue, {});", inside_script(&reading.wasm)?);
    let glues = [wrapped("glue", "", &parts.glue), wrapped("readingGlue", "", &reading.glue)].concat();
    let main = script(&[&glues, STOPPED, START, READING, UNPACK, FILE, &begin])?;
    let styles = script(&[STYLED, &format!("dress({});", literal(&parts.css))])?;
    let page = html::without(&parts.html, |tag| tag.is("link") || tag.get("data-hosted-only").is_some())?;
    finished(page, &Edition::Offline, &format!("{styles}\n"), &main)
}

fn gzipped(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes)?;
    Ok(gzip.finish()?)
}

/// Puts what is the edition's own in its places: into the head, at the end of the body, and the policy before everything.
pub(crate) fn finished(mut page: String, edition: &Edition, head: &str, script: &str) -> Result<String> {
    insert(&mut page, "</body>", script)?;
    insert(&mut page, "</head>", head)?;
    let name = match edition {
        Edition::Hosted => "hosted",
        Edition::Offline => "offline",
        Edition::Embed => "embed",
        Edition::Beside => "beside",
    };
    let root = html::tags(&page).find(|tag| tag.is("html")).map(|tag| tag.end() - 1);
    page.insert_str(root.context("index.html has no <html> tag")?, &format!(" data-edition=\"{name}\""));
    let charset = html::tags(&page).find(|tag| tag.get("charset").is_some()).map(|tag| tag.end());
    let policy = csp::meta(&csp::policy(edition, &page));
    page.insert_str(charset.context("index.html has no <meta charset>")?, &policy);
    Ok(page)
}

pub(crate) fn insert(page: &mut String, before: &str, text: &str) -> Result<()> {
    let at = page.rfind(before).with_context(|| format!("index.html has no {before}"))?;
    page.insert_str(at, text);
    Ok(())
}

/// One script element whose functions are nobody else's.
fn script(texts: &[&str]) -> Result<String> {
    element_of(&closed(texts)?)
}

/// A script whose names are nobody else's.
pub(crate) fn closed(texts: &[&str]) -> Result<String> {
    minified(&format!("(() => {{\n{}\n}})();", texts.join("\n")), "js")
}

/// The element of a script.
pub(crate) fn element_of(script: &str) -> Result<String> {
    if script.contains("</script") || script.contains("<!--") {
        bail!("a script holds text that would end its element early");
    }
    Ok(format!("<script>{script}</script>"))
}

/// A string of JavaScript that says this text, wherever it stands.
pub(crate) fn literal(text: &str) -> String {
    let mut literal = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => literal.extend(['\\', letter]),
            '<' | '\u{2028}' | '\u{2029}' | '\0'..='\x1f' => {
                write!(literal, "\\u{:04x}", u32::from(letter)).ok();
            }
            _ => literal.push(letter),
        }
    }
    literal + "\""
}

/// A name that changes with the content, so that a browser may keep the file for ever.
fn named(stem: &str, extension: &str, bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    format!("{stem}-{}.{extension}", run::hex(hash.get(..8).unwrap_or(&hash)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str =
        "<html lang=\"en\"><head><meta charset=\"utf-8\"><title>x</title></head><body><p>y</p></body></html>";

    #[test]
    fn the_policy_comes_before_whatever_it_binds() -> Result<()> {
        let page = finished(PAGE.to_owned(), &Edition::Offline, "<script>1</script>", "<script>2</script>")?;
        assert!(page.starts_with(
            "<html lang=\"en\" data-edition=\"offline\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\""
        ));
        assert!(page.ends_with("<p>y</p><script>2</script></body></html>"));
        // Both scripts are allowed, each by its own hash.
        assert_eq!(page.matches("'sha256-").count(), 2);
        Ok(())
    }

    #[test]
    fn a_page_without_a_place_for_the_policy_is_refused() {
        assert!(finished(PAGE.replace("charset", "name"), &Edition::Hosted, "", "").is_err());
        assert!(finished(PAGE.replace("</body>", ""), &Edition::Hosted, "", "").is_err());
    }

    #[test]
    fn no_style_can_end_the_script_it_is_in() {
        assert_eq!(literal("a\\b \"</script>\n\u{2028}é"), r#""a\\b \"\u003c/script>\u000a\u2028é""#);
    }

    #[test]
    fn names_follow_the_content() {
        assert_eq!(named("x", "css", b"a"), "x-ca978112ca1bbdca.css");
        assert_ne!(named("x", "css", b"a"), named("x", "css", b"b"));
    }

    #[test]
    fn trunk_would_not_mistake_a_line_of_the_scripts_for_its_own() {
        for script in [START, READING, HOSTED] {
            for word in ["{base}", "{js}", "{wasm}", "{crossorigin}", "{start}", "{hosted}"] {
                assert!(!script.contains(word), "{word}");
            }
        }
    }
}
