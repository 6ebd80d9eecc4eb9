//! Packs the WordPress plugin: the files in `wordpress/`, scripts from `dist/`, and a generated list of options.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail, ensure};
use policy::{Band, Reason};
use serde_json::{Value, json};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::interface;
use crate::run::root;

/// The plugin's folder name, which is also its id in WordPress.
const FOLDER: &str = "rain-check";

/// What the plugin serves from the blog: the small script, the two it fetches, and the page that the fallback link
/// leads to.
const SERVED: [&str; 4] = ["rain-check-lazy.js", "rain-check.html", "rain-check-page.js", "rain-check-reading.js"];

/// Where the version is repeated, because WordPress reads it there.
const VERSIONED: [(&str, &str, &str); 3] =
    [("rain-check.php", "Version:", ""), ("readme.txt", "Stable tag:", ""), ("block.json", "\"version\":", "\",")];

/// Writes the plugin's zip into `dist`, which must hold the other files. The same files give the same bytes.
pub(crate) fn pack(dist: &Path) -> Result<()> {
    let mut files = sources()?;
    check_versions(&files)?;
    let element = root().join("element/element.json");
    let element = fs::read(&element).with_context(|| format!("reading {}", element.display()))?;
    let options = options(&serde_json::from_slice(&element).context("element/element.json is not valid JSON")?)?;
    files.insert("options.json".to_owned(), serde_json::to_vec_pretty(&options)?);
    for name in SERVED {
        let bytes = fs::read(dist.join(name)).with_context(|| format!("the plugin needs dist/{name}"))?;
        files.insert(name.to_owned(), bytes);
    }
    let file = archive(dist);
    fs::write(&file, zipped(&files)?).with_context(|| format!("writing {}", file.display()))
}

/// The path of the zip that is uploaded to WordPress.
pub(crate) fn archive(dist: &Path) -> PathBuf {
    dist.join("rain-check-wordpress.zip")
}

fn sources() -> Result<BTreeMap<String, Vec<u8>>> {
    let folder = root().join("wordpress");
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        ensure!(entry.file_type()?.is_file(), "wordpress/{name} is not a file: the plugin must have no folders");
        files.insert(name, fs::read(entry.path())?);
    }
    Ok(files)
}

fn check_versions(files: &BTreeMap<String, Vec<u8>>) -> Result<()> {
    for (file, before, around) in VERSIONED {
        let text = files.get(file).map(|bytes| String::from_utf8_lossy(bytes));
        let text = text.with_context(|| format!("there is no wordpress/{file}"))?;
        let says = said(&text, before).with_context(|| format!("wordpress/{file} has no line with {before}"))?;
        let (says, is) = (says.trim_matches(|letter| around.contains(letter)), env!("CARGO_PKG_VERSION"));
        ensure!(says == is, "wordpress/{file} says that this is version {says}, and Cargo.toml that it is {is}");
    }
    Ok(())
}

/// The text after a word, on the same line.
fn said<'a>(text: &'a str, before: &str) -> Option<&'a str> {
    text.lines().find_map(|line| line.split_once(before)).map(|(_, says)| says.trim())
}

/// The options of the element, as the plugin checks and shows them. `src` is left out: the plugin knows where the
/// script is.
fn options(element: &Value) -> Result<Value> {
    let attributes = element.get("attributes").and_then(Value::as_array).context("the element has no attributes")?;
    let text = |attribute: &Value, key| attribute.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let choice = |value: &str, label: &str| json!({"value": value, "label": label});
    let mut options = Vec::new();
    for attribute in attributes.iter().filter(|attribute| text(attribute, "name") != "src") {
        let (name, kind) = (text(attribute, "name"), text(attribute, "type"));
        let values = attribute.get("values").and_then(Value::as_array);
        let choices: Option<Vec<Value>> = match (values, kind.as_str()) {
            (Some(values), _) => Some(values.iter().filter_map(Value::as_str).map(|one| choice(one, one)).collect()),
            (None, "reason") => {
                Some(Reason::ALL.iter().map(|one| choice(one.id(), words::reason_label(*one))).collect())
            }
            (None, "notice") => Some(Band::ALL.iter().map(|one| choice(one.id(), interface::notice(*one))).collect()),
            (None, "address" | "colour" | "text") => None,
            (None, _) => bail!("the attribute {name} has the unknown type {kind:?}"),
        };
        let kind = if choices.is_some() { "choice" } else { &kind };
        let (label, says) = (label(&name), text(attribute, "says"));
        options.push(json!({"name": name, "label": label, "kind": kind, "says": says, "choices": choices}));
    }
    Ok(options.into())
}

/// Turns "heading-level" into "Heading level".
fn label(name: &str) -> String {
    let words = name.replace('-', " ").replace("url", "address");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn zipped(files: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        // The earliest time a zip can hold, so that the time of packing makes no difference.
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(format!("{FOLDER}/{name}"), options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_options_are_the_attributes_of_the_element_with_labels() -> Result<()> {
        let element = json!({"attributes": [
            {"name": "theme", "values": ["auto", "dark"], "default": "auto", "says": "Light or dark."},
            {"name": "reason", "type": "reason", "says": "What has come up."},
            {"name": "help-url", "type": "address"},
            {"name": "src", "type": "address"},
        ]});
        let options = options(&element)?;
        let at = |pointer| options.pointer(pointer).and_then(Value::as_str);
        assert_eq!(at("/0/choices/1/value"), Some("dark"));
        assert_eq!(at("/0/kind"), Some("choice"));
        assert_eq!(at("/1/choices/0/value"), Some("illness"));
        assert_eq!(at("/1/choices/0/label"), Some("I am ill or injured"));
        assert_eq!((at("/2/label"), at("/2/kind")), (Some("Help address"), Some("address")));
        assert_eq!(options.as_array().map(Vec::len), Some(3));
        Ok(())
    }

    #[test]
    fn an_attribute_of_unknown_type_is_an_error() {
        let error = options(&json!({"attributes": [{"name": "x", "type": "code"}]})).map_err(|error| error.to_string());
        assert!(error.is_err_and(|error| error.contains("the attribute x")));
    }

    #[test]
    fn the_same_files_make_the_same_bytes() -> Result<()> {
        let files = BTreeMap::from([("b".to_owned(), b"2".to_vec()), ("a".to_owned(), vec![b'1'; 1000])]);
        let packed = zipped(&files)?;
        assert_eq!(packed, zipped(&files)?);
        let archive = zip::ZipArchive::new(Cursor::new(packed))?;
        assert_eq!(archive.file_names().collect::<Vec<_>>(), ["rain-check/a", "rain-check/b"]);
        Ok(())
    }

    #[test]
    fn a_version_that_differs_from_the_workspace_is_an_error() -> Result<()> {
        let mut files = sources()?;
        check_versions(&files)?;
        files.insert("readme.txt".to_owned(), b"Stable tag: 0.0.1\n".to_vec());
        let error = check_versions(&files).map_err(|error| error.to_string());
        assert!(error.is_err_and(|error| error.starts_with("wordpress/readme.txt says that this is version 0.0.1,")));
        Ok(())
    }
}
