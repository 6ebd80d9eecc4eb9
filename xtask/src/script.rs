//! Scripts as they are published: closed in a function, made small, with WebAssembly inside where it has to be.

use std::fmt::Write as _;
use std::io::Write as _;

use anyhow::{Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest as _, Sha384};

use crate::minify;

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

fn gzipped(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes)?;
    Ok(gzip.finish()?)
}

/// One script element whose functions are nobody else's.
pub(crate) fn element(texts: &[&str]) -> Result<String> {
    element_of(&closed(texts)?)
}

/// A script whose names are nobody else's.
pub(crate) fn closed(texts: &[&str]) -> Result<String> {
    minify::minified(&format!("(() => {{\n{}\n}})();", texts.join("\n")), "js")
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

/// A script in a file of its own.
pub(crate) fn file(texts: &[&str]) -> Result<String> {
    Ok(closed(texts)? + "\n")
}

/// What a page may name to take this very script and no other.
pub(crate) fn integrity(script: &str) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(script)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_style_can_end_the_script_it_is_in() {
        assert_eq!(literal("a\\b \"</script>\n\u{2028}é"), r#""a\\b \"\u003c/script>\u000a\u2028é""#);
    }
}
