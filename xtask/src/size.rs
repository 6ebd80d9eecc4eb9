//! Download sizes and their limits.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use flate2::{Compression, write::GzEncoder};

use crate::{html, npm};

/// Sizes in bytes. Over `most` fails the build; `aim` is a goal that is only reported.
struct Limit {
    what: &'static str,
    how: &'static str,
    most: usize,
    aim: usize,
}

const HOSTED: Limit = Limit { what: "the page until it answers", how: "brotli", most: 222_000, aim: 150_000 };
/// What the page fetches next, while the first questions are answered.
const LETTERS: Limit = Limit { what: "the letters", how: "brotli", most: 115_000, aim: 90_000 };
const READING: Limit = Limit { what: "the reading module", how: "brotli", most: 189_000, aim: 70_000 };
const OFFLINE: Limit = Limit { what: "rain-check.html", how: "raw", most: 830_000, aim: 350_000 };
/// What a blog post loads before a reader comes near the element.
const LAZY: Limit = Limit { what: "rain-check-lazy.js", how: "brotli", most: 5_000, aim: 3_000 };
const ELEMENT: Limit = Limit { what: "rain-check.js", how: "raw", most: 861_000, aim: 360_000 };
const ELEMENT_PAGE: Limit = Limit { what: "rain-check-page.js", how: "raw", most: 570_000, aim: 260_000 };
const ELEMENT_READING: Limit = Limit { what: "rain-check-reading.js", how: "raw", most: 287_000, aim: 110_000 };
const EMBED: Limit = Limit { what: "embed.html", how: "raw", most: 866_000, aim: 365_000 };
/// What a site loads that imports functions from npm without the element. Base64 makes the WebAssembly a third larger.
const NPM_POLICY: Limit = Limit { what: "rain-check/policy, from npm", how: "brotli", most: 171_000, aim: 90_000 };
const NPM_READING: Limit = Limit { what: "rain-check/reading, from npm", how: "brotli", most: 247_000, aim: 100_000 };

/// Sizes in bytes, raw and compressed as servers send them.
#[derive(Clone, Copy, Default)]
struct Size {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

impl Size {
    fn of(bytes: &[u8]) -> Result<Self> {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
        gzip.write_all(bytes)?;
        let mut brotli = Vec::new();
        let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
        brotli::BrotliCompress(&mut &*bytes, &mut brotli, &parameters)?;
        Ok(Self { raw: bytes.len(), gzip: gzip.finish()?.len(), brotli: brotli.len() })
    }

    fn and(self, other: Self) -> Self {
        Self { raw: self.raw + other.raw, gzip: self.gzip + other.gzip, brotli: self.brotli + other.brotli }
    }
}

/// Prints the sizes; fails if one is over its limit.
pub(crate) fn gate(dist: &Path) -> Result<()> {
    let page = fs::read_to_string(dist.join("index.html")).context("reading dist/index.html")?;
    let mut rows = Vec::new();
    let mut all = Size::of(page.as_bytes())?;
    // The icon is in the page itself.
    let loads = |tag: &html::Tag| tag.is("link") && !tag.has("rel", "alternate") && !tag.has("rel", "icon");
    for tag in html::tags(&page).filter(loads) {
        let name = tag.get("href").unwrap_or_default().trim_start_matches("./");
        let what = match name.rsplit('.').next() {
            Some("wasm") => "wasm",
            Some("css") => "styles",
            _ => name,
        };
        let size = Size::of(&fs::read(dist.join(name)).with_context(|| format!("reading dist/{name}"))?)?;
        all = all.and(size);
        rows.push((what.to_owned(), size));
    }
    let scripts: String = html::inline_scripts(&page).collect();
    rows.push(("glue and start, in the html".to_owned(), Size::of(scripts.as_bytes())?));
    let rest = html::inline_scripts(&page).fold(page.clone(), |page, script| page.replace(script, ""));
    rows.push(("html without it".to_owned(), Size::of(rest.as_bytes())?));
    rows.push((HOSTED.what.to_owned(), all));
    let mut limits = vec![(HOSTED, all)];
    for (limit, name) in [(LETTERS, "letters-"), (READING, "reading-")] {
        let size = later(dist, name)?;
        rows.push((limit.what.to_owned(), size));
        limits.push((limit, size));
    }
    for limit in [OFFLINE, LAZY, ELEMENT, ELEMENT_PAGE, ELEMENT_READING, EMBED] {
        let size = Size::of(&fs::read(dist.join(limit.what)).with_context(|| format!("reading dist/{}", limit.what))?)?;
        rows.push((limit.what.to_owned(), size));
        limits.push((limit, size));
    }
    for (limit, module) in [(NPM_POLICY, "policy"), (NPM_READING, "reading")] {
        let size = Size::of(&npm::loaded(dist, module)?)?;
        rows.push((limit.what.to_owned(), size));
        limits.push((limit, size));
    }
    print!("{}", table(&rows));
    limits.iter().try_for_each(|(limit, size)| verdict(limit, if limit.how == "raw" { size.raw } else { size.brotli }))
}

/// A module that the page fetches after its first answer.
fn later(dist: &Path, stem: &str) -> Result<Size> {
    for entry in fs::read_dir(dist)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with(stem) && name.ends_with(".wasm") {
            return Size::of(&fs::read(&path)?);
        }
    }
    bail!("dist/ has no module {stem}*.wasm")
}

fn verdict(limit: &Limit, size: usize) -> Result<()> {
    let Limit { what, how, most, aim } = limit;
    let (is, may, wish) = (grouped(size), grouped(*most), grouped(*aim));
    if size > *most {
        bail!("{what}: {is} bytes ({how}), and the limit is {may}");
    }
    let word = if size > *aim { "over" } else { "within" };
    println!("  {what}: {is} bytes ({how}), limit {may}, {word} the aim of {wish}");
    Ok(())
}

fn table(rows: &[(String, Size)]) -> String {
    let mut table = format!("\n  {:<32}{:>10}{:>10}{:>10}\n", "bytes", "raw", "gzip", "brotli");
    for (what, size) in rows {
        let [raw, gzip, brotli] = [size.raw, size.gzip, size.brotli].map(grouped);
        writeln!(table, "  {what:<32}{raw:>10}{gzip:>10}{brotli:>10}").ok();
    }
    table + "\n"
}

/// Formats 110000 as `110,000`.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_byte_over_the_limit_is_an_error() {
        assert!(verdict(&HOSTED, 222_000).is_ok());
        let error = verdict(&HOSTED, 222_001).map_err(|error| error.to_string());
        assert_eq!(
            error,
            Err("the page until it answers: 222,001 bytes (brotli), and the limit is 222,000".to_owned())
        );
        assert!(verdict(&OFFLINE, OFFLINE.most + 1).is_err());
    }

    #[test]
    fn numbers_are_grouped() {
        assert_eq!([7, 999, 1_000, 110_000, 1_234_567].map(grouped), ["7", "999", "1,000", "110,000", "1,234,567"]);
    }

    #[test]
    fn sizes_are_measured_at_the_strongest_compression() -> Result<()> {
        let size = Size::of(&[b'x'; 10_000])?;
        assert_eq!(size.raw, 10_000);
        assert!(size.gzip < 60 && size.brotli < 20, "{} {}", size.gzip, size.brotli);
        Ok(())
    }
}
