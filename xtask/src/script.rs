//! Assembles scripts for publication: wrapped in a function, minified, with embedded WebAssembly where needed.

use std::fmt::Write as _;

use anyhow::{Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha384};

use crate::minify;

/// Wraps wasm-bindgen's glue in a function of this name: it leaves no globals, and looks at its surroundings (its own
/// URL, among others) only when called.
///
/// `taken` lists the parameters that stand in for globals the glue uses.
pub(crate) fn wrapped(name: &str, taken: &str, glue: &str) -> String {
    format!("const {name} = ({taken}) => {{\n{glue}\nreturn wasm_bindgen;\n}};\n")
}

/// A JavaScript expression that unpacks this module from base64 in the script.
pub(crate) fn inside_script(wasm: &[u8]) -> Result<String> {
    Ok(format!("unpacked({})", on_its_own_line(&STANDARD.encode(gzipped(wasm)?))))
}

/// A JavaScript literal of this base64, on a line of its own. Where a script throws, Node, Jest and consoles show the line of code:
/// with the base64 on it that would be half a megabyte, in a bundle too. `atob` skips the line feeds. To break it into more lines
/// would cost a site that loads it 2 to 9 % more.
pub(crate) fn on_its_own_line(base64: &str) -> String {
    format!("`\n{base64}\n`")
}

/// As small as gzip gets: a build takes some seconds longer, and every reader of the one file has less to load.
fn gzipped(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut gzip = Vec::new();
    zopfli::compress(zopfli::Options::default(), zopfli::Format::Gzip, bytes, &mut gzip)?;
    Ok(gzip)
}

/// An inline script element; its names are local.
pub(crate) fn inline(texts: &[&str]) -> Result<String> {
    script_element(&minified_function(texts)?)
}

/// The scripts in one function, minified; their names are local.
pub(crate) fn minified_function(texts: &[&str]) -> Result<String> {
    minify::minified(&format!("(() => {{\n{}\n}})();", texts.join("\n")), "js")
}

/// Puts a script into a script element.
pub(crate) fn script_element(script: &str) -> Result<String> {
    if script.contains("</script") || script.contains("<!--") {
        bail!("a script contains `</script` or `<!--`, which would end its element early");
    }
    Ok(format!("<script>{script}</script>"))
}

/// A JavaScript string literal of this text, safe inside an HTML script element.
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

/// A minified script for a file of its own.
pub(crate) fn file(texts: &[&str]) -> Result<String> {
    Ok(minified_function(texts)? + "\n")
}

/// The subresource integrity value of a script.
pub(crate) fn integrity(script: &str) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(script)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_literal_cannot_end_its_script_element() {
        assert_eq!(literal("a\\b \"</script>\n\u{2028}é"), r#""a\\b \"\u003c/script>\u000a\u2028é""#);
    }
}
