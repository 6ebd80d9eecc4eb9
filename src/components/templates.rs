//! Blank templates: to download, and those of the site to copy.

use words::Message;
use yew::prelude::*;

use super::choice::hint;
use super::copy::{copying, subject_and_body};
use super::field::field;
use super::fold::fold;
use super::{button, side_by_side};
use crate::composer::{Composer, Letters};
use crate::effects::download;
use crate::host::edition::ELEMENT;
use crate::host::rules::HouseRules;
use crate::labels::templates;
use crate::model::What;
use crate::page::Dispatch;

/// Downloads of the messages as templates, with blanks in square brackets.
pub(super) fn view(letters: &Letters, house: &HouseRules, dispatch: &Dispatch) -> Html {
    let save = |label,
                name: &'static str,
                kind: &'static str,
                write: fn(&str, &Message) -> String,
                frame: [&'static str; 2]| {
        let (letters, house) = (letters.clone(), house.clone());
        let onclick = Callback::from(move |_| {
            let ours = letters.ready().and_then(Composer::templates).unwrap_or_default();
            let mut texts: String = ours.iter().map(|(title, message)| write(title, message)).collect();
            if ELEMENT {
                texts.extend(house.templates().iter().map(|each| write(&each.title, &each.message)));
            }
            download::text(name, kind, &[frame[0], &texts, frame[1]].concat());
        });
        button(label, onclick)
    };
    let [text, markdown, print] = templates::SAVE;
    fold(
        templates::TITLE.into(),
        html! {
            <>
                { hint(templates::HINT) }
                if let Some(says) = letters.unavailable_status() {
                    { hint(says) }
                } else {
                    <div class="actions">
                        { save(text, "rain-check-templates.txt", download::PLAIN, as_text, ["", ""]) }
                        { save(markdown, "rain-check-templates.md", "text/markdown;charset=utf-8", as_markdown, ["", ""]) }
                        { save(print, "rain-check-templates.html", "text/html;charset=utf-8", as_html, HTML_FRAME) }
                    </div>
                }
                { of_the_site(house, dispatch) }
            </>
        },
    )
}

/// The templates from the house rules, each with a button to copy it.
fn of_the_site(house: &HouseRules, dispatch: &Dispatch) -> Html {
    if !ELEMENT {
        return Html::default();
    }
    let items = house.templates().iter().map(|each| {
        let whole = subject_and_body(&each.message);
        let copy = button(templates::COPY, copying(dispatch, What::Template, &whole, None));
        let area = html! { <textarea rows="8" readonly={true} value={whole} /> };
        let content = html! { <>{ field(templates::TEXT, area) }{ side_by_side("actions", copy) }</> };
        fold(each.title.clone().into(), content)
    });
    items.collect()
}

fn as_text(title: &str, message: &Message) -> String {
    [title, "\n\n", &subject_and_body(message), "\n\n\n"].concat()
}

/// A Markdown section. Two trailing spaces keep each line break.
fn as_markdown(title: &str, message: &Message) -> String {
    let mut text = "## ".to_owned();
    if ELEMENT {
        push_escaped_markdown(&mut text, title);
    } else {
        text.push_str(title);
    }
    text.push_str("\n\n");
    push_escaped_markdown(&mut text, &subject_and_body(message));
    text + "\n\n"
}

/// Appends a text with Markdown syntax escaped. Our own texts contain little of it; the site's may contain any.
fn push_escaped_markdown(text: &mut String, words: &str) {
    for character in words.chars() {
        match character {
            '[' => text.push_str("\\["),
            '-' if text.ends_with('\n') => text.push_str("\\-"),
            '\n' => text.push_str("  \n"),
            '\\' | '`' | '*' | '_' | '<' | '>' | '&' | '#' | '~' | '|' | ']' | '!' if ELEMENT => {
                text.extend(['\\', character]);
            }
            '+' | '=' if ELEMENT && text.ends_with('\n') => text.extend(['\\', character]),
            // "1." would start a list.
            '.' | ')' if ELEMENT && ends_with_digits(text) => text.extend(['\\', character]),
            _ => text.push(character),
        }
    }
}

/// Whether the last line consists of digits.
fn ends_with_digits(text: &str) -> bool {
    let line = text.rsplit('\n').next().unwrap_or_default();
    !line.is_empty() && line.bytes().all(|byte| byte.is_ascii_digit())
}

/// The start and end of the HTML page to print.
const HTML_FRAME: [&str; 2] = [
    "<!doctype html><html lang=\"en-GB\"><meta charset=\"utf-8\"><title>Templates</title><style>body{font:11pt/1.45 serif;max-width:40em;margin:2em auto}section{break-inside:avoid}p{white-space:pre-wrap}</style>",
    "</html>",
];

/// An HTML section. Our own texts need no escaping, as a test checks; the site's do.
fn as_html(title: &str, message: &Message) -> String {
    let whole = subject_and_body(message);
    if ELEMENT {
        return ["<section><h2>", &escaped_html(title), "</h2><p>", &escaped_html(&whole), "</p></section>"].concat();
    }
    ["<section><h2>", title, "</h2><p>", &whole, "</p></section>"].concat()
}

fn escaped_html(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use words::blanks;

    use super::*;

    #[test]
    fn our_templates_need_no_escaping() {
        for (title, message) in blanks() {
            assert!(!subject_and_body(&message).contains(['<', '>', '&', '*', '_', '`', '#']), "{title}");
        }
    }

    #[cfg(feature = "element")]
    #[test]
    fn html_in_house_templates_is_escaped() {
        let section = as_html("<img src=x onerror=alert(1)>", &template("</p><script>alert(1)</script> &amp; more"));
        assert!(section.starts_with("<section><h2>&lt;img src=x onerror=alert(1)&gt;</h2><p>"), "{section}");
        assert!(
            section.ends_with("<p>&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; more</p></section>"),
            "{section}"
        );
    }

    #[cfg(feature = "element")]
    #[test]
    fn markdown_in_house_templates_is_escaped() {
        let words = "# One\n1. Two\n- *three*\n+ 4.\n=\n<b>_five_</b> ![x](y) `6`";
        let marked = "\\# One  \n1\\. Two  \n\\- \\*three\\*  \n\\+ 4.  \n\\=  \n\\<b\\>\\_five\\_\\</b\\> \\!\\[x\\](y) \\`6\\`";
        assert_eq!(as_markdown("#*", &template(words)), ["## \\#\\*\n\n", marked, "\n\n"].concat());
    }

    #[cfg(feature = "element")]
    fn template(words: &str) -> Message {
        Message { kind: policy::MessageKind::Email, subject: None, body: words.to_owned(), gaps: Vec::new() }
    }
}
