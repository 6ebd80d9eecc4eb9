//! What is served: each product alone, ten on a page, and in a blog post. All files are compressed alike, as a good
//! server does.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context as _, Result};
use journeys::{Server, Site};

use crate::products::Product;

const FLOW: &str = include_str!("../flow.js");
const FLOOR_PAGE: &str = include_str!("../floor/page.html");
const FLOOR_SCRIPT: &str = include_str!("../floor/floor.js");
const FLOOR_STYLE: &str = include_str!("../floor/floor.css");
const REACT_PAGE: &str = include_str!("../react/page.html");
const SURVEY_PAGE: &str = include_str!("../surveyjs/page.html");
const SURVEY_SCRIPT: &str = include_str!("../surveyjs/survey.js");
const POST: &str = include_str!("../post/post.html");
const PARAGRAPH: &str = include_str!("../post/paragraph.html");

/// The files that the library's guide for sites without a framework uses: minified, with the style sheet that loads no
/// external fonts.
const LIBRARY: [&str; 3] =
    ["survey-core/survey.core.min.js", "survey-js-ui/survey-js-ui.min.js", "survey-core/survey-core.fontless.min.css"];

/// Several screens of text before the widget.
const PARAGRAPHS: usize = 60;

type Files = BTreeMap<String, Vec<u8>>;

/// The servers of one product.
pub(crate) struct Host {
    /// The usual one.
    pub(crate) usual: Server,
    /// Cross-origin isolated, for a finer clock: 5 µs steps instead of 100.
    pub(crate) fine: Server,
    /// Adds latency to each file.
    sizes: BTreeMap<String, usize>,
}

impl Host {
    pub(crate) fn of(product: Product) -> Result<Self> {
        let mut files = match product {
            Product::Ours => ours()?,
            Product::Floor => floor(),
            Product::React => react()?,
            Product::SurveyJs => survey()?,
        };
        let (head, place) = widget(product);
        let text = PARAGRAPH.repeat(PARAGRAPHS);
        // All ten at once, which no reader's scrolling would do, so lazy loading is turned off.
        let eager = place.replace("<rain-check ", "<rain-check loading=\"eager\" ");
        for (name, head, body) in [
            ("bare.html", "", &text),
            ("post.html", head, &format!("{text}{place}")),
            ("one.html", head, &eager),
            ("ten.html", head, &eager.repeat(10)),
        ] {
            let page = POST.replace("<!-- head -->", head).replace("<!-- body -->", body);
            files.insert(name.to_owned(), page.into_bytes());
        }
        let files = files.into_iter().map(|(name, bytes)| Ok((name, packed(&bytes)?))).collect::<Result<Files>>()?;
        let sizes = files.iter().map(|(name, bytes)| (name.clone(), bytes.len())).collect();
        // Caching would make visits differ.
        let site = Site::of(files).with_header("Content-Encoding", "br").with_header("Cache-Control", "no-store");
        let fine = site
            .clone()
            .with_header("Cross-Origin-Opener-Policy", "same-origin")
            .with_header("Cross-Origin-Embedder-Policy", "require-corp");
        Ok(Self { usual: Server::start(site)?, fine: Server::start(fine)?, sizes })
    }

    /// The bytes of all requests after the first `before` ones, and the number of requests.
    pub(crate) fn since(&self, before: usize) -> (usize, usize) {
        let asked = self.usual.asked();
        let names = asked.iter().skip(before).map(|request| match request.trim_start_matches("GET /") {
            "" => "index.html",
            name => name,
        });
        let sizes: Vec<usize> = names.filter_map(|name| self.sizes.get(name).copied()).collect();
        (sizes.iter().sum(), sizes.len())
    }
}

/// What a blogger pastes into the head, once, and into the post.
const fn widget(product: Product) -> (&'static str, &'static str) {
    match product {
        Product::Ours => (
            "<script src=\"rain-check-lazy.js\" async></script>",
            "<rain-check style=\"display:block;min-height:100vh\"><a href=\"rain-check.html\">Can I cancel this interview?</a></rain-check>",
        ),
        Product::Floor => (
            "<link rel=\"stylesheet\" href=\"floor.css\"><script defer src=\"floor.js\"></script>",
            "<div class=\"floor\"></div>",
        ),
        Product::React => (
            "<link rel=\"stylesheet\" href=\"react.css\"><script defer src=\"react.js\"></script>",
            "<div class=\"react\"></div>",
        ),
        Product::SurveyJs => (
            "<link rel=\"stylesheet\" href=\"survey-core.fontless.min.css\"><script defer src=\"survey.core.min.js\"></script>\
             <script defer src=\"survey-js-ui.min.js\"></script><script defer src=\"survey.js\"></script>",
            "<div class=\"survey\"></div>",
        ),
    }
}

fn ours() -> Result<Files> {
    let dist = env::var_os("RAIN_CHECK_DIST").map_or_else(|| here("../dist"), PathBuf::from);
    let mut files = Files::new();
    for entry in fs::read_dir(&dist).with_context(|| format!("reading {}: run `cargo xtask build`", dist.display()))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let loaded = [".wasm", ".css", ".js"].iter().any(|ending| name.ends_with(ending)) || name == "index.html";
        if loaded {
            files.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(files)
}

fn floor() -> Files {
    let script = format!("{FLOW}{FLOOR_SCRIPT}");
    let page = FLOOR_PAGE.replace("FLOOR.CSS", FLOOR_STYLE).replace("FLOOR.JS", &script);
    let files = [("index.html", page), ("floor.js", script), ("floor.css", FLOOR_STYLE.to_owned())];
    files.into_iter().map(|(name, text)| (name.to_owned(), text.into_bytes())).collect()
}

fn react() -> Result<Files> {
    let file = here("../target/bench/react.js");
    let app = fs::read_to_string(&file)
        .with_context(|| format!("reading {}: `cargo xtask bench` bundles it", file.display()))?;
    let files =
        [("index.html", REACT_PAGE.to_owned()), ("react.js", format!("{FLOW}{app}")), ("react.css", react_style())];
    Ok(files.into_iter().map(|(name, text)| (name.to_owned(), text.into_bytes())).collect())
}

/// It has the same elements and class names as the hand-written page, so it shares its style sheet.
fn react_style() -> String {
    FLOOR_STYLE.replace(".floor", ".react")
}

fn survey() -> Result<Files> {
    let mut files = Files::new();
    files.insert("index.html".to_owned(), SURVEY_PAGE.as_bytes().to_vec());
    files.insert("survey.js".to_owned(), format!("{FLOW}{SURVEY_SCRIPT}").into_bytes());
    for path in LIBRARY {
        let file = here("node_modules").join(path);
        let bytes = fs::read(&file).with_context(|| format!("reading {}: run `npm ci` in bench", file.display()))?;
        files.insert(path.rsplit('/').next().unwrap_or_default().to_owned(), bytes);
    }
    Ok(files)
}

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn packed(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters)?;
    Ok(packed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hand_written_page_is_complete_and_small() -> Result<()> {
        let page = floor().remove("index.html").unwrap_or_default();
        let text = String::from_utf8_lossy(&page);
        assert!(text.contains("const mount") && text.contains("const REASONS") && text.contains(".floor fieldset"));
        assert!(!text.contains("FLOOR."), "a placeholder is left");
        let size = packed(&page)?.len();
        assert!(size < 3_400, "{size} bytes are more than the least it takes");
        Ok(())
    }

    #[test]
    fn the_react_page_is_styled_like_the_hand_written_one() {
        let app = include_str!("../react/app.jsx");
        for class in ["choice", "field"] {
            assert!(app.contains(&format!("className=\"{class}\"")), "no element is a {class}");
            assert!(react_style().contains(&format!(".react .{class} {{")), "there is no style for {class}");
        }
        assert!(!react_style().contains("floor"));
    }

    #[test]
    fn the_other_products_have_every_reason_and_band() {
        // As a key of an object: in quotes where it has a hyphen.
        let has = |id: &str| FLOW.contains(&format!("  {id}: ")) || FLOW.contains(&format!("  \"{id}\": "));
        for reason in policy::Reason::ALL {
            assert!(has(reason.id()), "{} is missing", reason.id());
        }
        for band in [policy::Band::Passed, policy::Band::Under24h, policy::Band::From24To48h, policy::Band::Over48h] {
            assert!(has(band.id()), "{} is missing", band.id());
        }
        assert!(has(policy::Band::Undated.id()) && !has("never"));
    }
}
