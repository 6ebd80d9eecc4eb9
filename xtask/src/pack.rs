//! Assembles `dist/`: the hosted page, the single-file page and everything published beside them.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use sha2::{Digest as _, Sha256};

use crate::csp::{self, Edition};
use crate::element::Scripts;
use crate::modules::Modules;
use crate::page::{finished, site, with_absolute_oembed};
use crate::parts::Parts;
use crate::script::{self, inside_script, literal, wrapped};
use crate::{embed, html, interface, pages, run};

const EARLY: &str = include_str!("../../boot/early.js");
const STOPPED: &str = include_str!("../../boot/stopped.js");
const START: &str = include_str!("../../boot/start.js");
const MODULE: &str = include_str!("../../boot/module.js");
const HOSTED: &str = include_str!("../../boot/hosted.js");
const FILE: &str = include_str!("../../boot/file.js");
const UNPACK: &str = include_str!("../../boot/unpack.js");
const STYLED: &str = include_str!("../../boot/styled.js");

/// Documents for bloggers, published beside the page that links to them. As `.txt`, since every server sends that so
/// that a browser shows it.
const DOCUMENTS: [&str; 2] = ["embedding", "house-rules"];

/// Recreates `dist`. `others` is the folder with other files the page loads, such as an icon.
pub(crate) fn write(parts: &Parts, modules: &Modules, element: &Scripts, others: &Path, dist: &Path) -> Result<()> {
    let wasm = named("rain-check", "wasm", &parts.wasm);
    let letters_wasm = named("letters", "wasm", &modules.letters.wasm);
    let reading_wasm = named("reading", "wasm", &modules.reading.wasm);
    let hosted = hosted(parts, modules, &wasm, &letters_wasm, &reading_wasm)?;
    let offline = offline(parts, modules)?;

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
    // The self-contained pages may be framed by any site: that is how a blog shows them, and nothing can be sent from
    // there.
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
        &[wasm.clone(), letters_wasm.clone(), reading_wasm.clone()],
    );
    for (name, bytes) in [
        ("index.html", hosted.as_bytes()),
        ("rain-check.html", offline.as_bytes()),
        ("_headers", headers.as_bytes()),
        (&wasm, &parts.wasm),
        (&letters_wasm, &modules.letters.wasm),
        (&reading_wasm, &modules.reading.wasm),
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

/// Styles and scripts are inline, so that the first paint needs only the page itself.
fn hosted(parts: &Parts, modules: &Modules, wasm: &str, letters: &str, reading: &str) -> Result<String> {
    let begin = format!(
        "beginHosted({{ glue, url: \"./{wasm}\", size: {} }}, {{ glue: lettersGlue, url: \"./{letters}\" }}, \
         {{ glue: readingGlue, url: \"./{reading}\" }});",
        parts.wasm.len()
    );
    let glues = wrapped("glue", "", &parts.glue) + &modules.glues();
    let script = script::inline(&[&glues, STOPPED, START, MODULE, HOSTED, &begin])?;
    if parts.css.contains("</style") {
        bail!("the styles contain `</style`, which would end their element early");
    }
    // The WebAssembly is on its way before the script that starts it, which is large and comes last.
    let head = format!(
        "<link rel=\"preload\" href=\"./{wasm}\" as=\"fetch\" type=\"application/wasm\" crossorigin=\"anonymous\">\n\
         <style>{}</style>\n{}",
        parts.css,
        script::inline(&[EARLY, "startEarly();"])?,
    );
    let page = html::without(&parts.html, |tag| tag.get("data-offline-only").is_some())?;
    let page = with_absolute_oembed(&page)?.replace(" data-hosted-only", "");
    finished(page, &Edition::Hosted, &head, &script)
}

fn offline(parts: &Parts, modules: &Modules) -> Result<String> {
    let (page, size) = (inside_script(&parts.wasm)?, parts.wasm.len());
    let (letters, reading) = (inside_script(&modules.letters.wasm)?, inside_script(&modules.reading.wasm)?);
    let begin = format!(
        "beginFile({{ glue, load: {page}, size: {size} }}, {{ glue: lettersGlue, load: {letters} }}, \
         {{ glue: readingGlue, load: {reading} }});"
    );
    let glues = wrapped("glue", "", &parts.glue) + &modules.glues();
    let main = script::inline(&[&glues, STOPPED, START, MODULE, UNPACK, FILE, &begin])?;
    let styles = script::inline(&[EARLY, STYLED, &format!("startEarly(); dress({});", literal(&parts.css))])?;
    let goes = |tag: &html::Tag| tag.is("link") && !tag.has("rel", "icon") || tag.get("data-hosted-only").is_some();
    let page = html::without(&parts.html, goes)?;
    finished(page, &Edition::Offline, &format!("{styles}\n"), &main)
}

/// A file name with a content hash, so that browsers may cache the file forever.
fn named(stem: &str, extension: &str, bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    format!("{stem}-{}.{extension}", run::hex(hash.get(..8).unwrap_or(&hash)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_content() {
        assert_eq!(named("x", "css", b"a"), "x-ca978112ca1bbdca.css");
        assert_ne!(named("x", "css", b"a"), named("x", "css", b"b"));
    }

    #[test]
    fn trunk_would_not_mistake_a_line_of_the_scripts_for_its_own() {
        for script in [EARLY, STOPPED, START, MODULE, HOSTED] {
            for word in
                ["{base}", "{js}", "{wasm}", "{crossorigin}", "{early}", "{stopped}", "{start}", "{module}", "{hosted}"]
            {
                assert!(!script.contains(word), "{word}");
            }
        }
    }
}
