//! Puts the words of the crate `words` into index.html: the kinds of the first screen, so that it takes a tap before the
//! application starts, and two letters for those for whom it never does. A journey compares the screen with what the
//! application shows.

use std::fmt::Write as _;

use anyhow::{Context as _, Result, ensure};
use policy::Kind;
use words::{Message, Template};

/// The placeholder in index.html.
const PLACE: &str = "<div data-kinds></div>";

/// Where the icons are drawn.
const ICONS: &str = include_str!("../../src/components/icons.rs");

/// The start and the end of the place of a letter; between them stands the id of its template.
const LETTER: [&str; 2] = ["<div data-letter=\"", "\"></div>"];

/// Fills every place.
pub(crate) fn with_words(page: &str) -> Result<String> {
    with_letters(&with_kinds(page)?)
}

fn with_kinds(page: &str) -> Result<String> {
    ensure!(page.matches(PLACE).count() == 1, "index.html must contain this placeholder exactly once: {PLACE}");
    Ok(page.replace(PLACE, &kinds()?))
}

fn with_letters(page: &str) -> Result<String> {
    let [start, end] = LETTER;
    let mut parts = page.split(start);
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (id, rest) = part.split_once(end).with_context(|| format!("index.html: {start} has no {end}"))?;
        filled.push_str(&letter(id)?);
        filled.push_str(rest);
    }
    Ok(filled)
}

fn letter(id: &str) -> Result<String> {
    let ids = Template::ALL.iter().map(|template| template.id());
    let (_, (_, message)) = ids.zip(words::blanks()).find(|&(known, _)| known == id).with_context(|| {
        format!("index.html: there is no template {id:?}; there are {:?}", Template::ALL.iter().map(|one| one.id()))
    })?;
    let Message { subject, body, .. } = message;
    let subject = subject.map(|subject| format!("Subject: {subject}"));
    let paragraphs = subject.iter().map(String::as_str).chain(body.split("\n\n"));
    let paragraphs: Vec<String> = paragraphs.map(|paragraph| paragraph.replace('\n', "<br>")).collect();
    let paragraphs = paragraphs.iter().map(|words| format!("<p translate=\"no\">{words}</p>"));
    // No quotation: some versions of Firefox indent what is copied of one.
    Ok(format!("<div class=\"quoted\">{}</div>", paragraphs.collect::<String>()))
}

fn kinds() -> Result<String> {
    let mut html = String::new();
    for &kind in Kind::ALL {
        write!(
            html,
            "<button type=\"button\" class=\"kind\" value=\"{}\"><svg class=\"icon\" viewBox=\"0 0 24 24\" \
             aria-hidden=\"true\" focusable=\"false\"><path d=\"{}\"></path></svg><span>{}</span></button>",
            kind.id(),
            icon(kind)?,
            words::kind_name(kind),
        )?;
    }
    Ok(html)
}

/// The drawing of a kind's icon, as the application has it.
fn icon(kind: Kind) -> Result<&'static str> {
    let arm = format!("Kind::{kind:?} =>");
    // The path is the next text in quotation marks.
    let drawn = ICONS.split_once(&arm).and_then(|(_, rest)| rest.split('"').nth(1));
    drawn.with_context(|| format!("icons.rs draws no icon for {kind:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_can_be_chosen_before_the_application_starts() -> Result<()> {
        let page = with_kinds(&format!("<main>{PLACE}</main>"))?;
        for &kind in Kind::ALL {
            assert!(page.contains(&format!("value=\"{}\"", kind.id())));
            assert!(page.contains(&format!("<span>{}</span>", words::kind_name(kind))));
        }
        assert!(with_kinds("<main></main>").is_err());
        Ok(())
    }

    #[test]
    fn the_letters_of_the_page_are_the_composed_ones() -> Result<()> {
        let page = with_words(include_str!("../../index.html"))?;
        assert_eq!(page.matches("<div class=\"quoted\"><p translate=\"no\">Subject: ").count(), 2);
        assert!(!page.contains(LETTER[0]) && !page.contains(PLACE));
        for (title, message) in words::blanks() {
            let ends =
                format!("<p translate=\"no\">{}</p></div>", message.body.rsplit("\n\n").next().unwrap_or_default());
            let shown = title == "Withdrawing after accepting an offer" || title == "A new time: illness";
            assert!(!shown || page.contains(&ends.replace('\n', "<br>")), "{title}");
        }
        assert!(with_letters("<div data-letter=\"mood\"></div>").is_err());
        Ok(())
    }

    #[test]
    fn nothing_needs_to_be_escaped() {
        assert!(Kind::ALL.iter().all(|&kind| !words::kind_name(kind).contains(['<', '&'])));
        assert!(words::blanks().iter().all(|(_, letter)| !letter.body.contains(['<', '&'])));
    }
}
