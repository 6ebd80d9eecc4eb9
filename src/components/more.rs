//! Further information: afterwards, frequent questions, blank templates, help.

use policy::{HELP, QUESTIONS, afterwards_rules};
use words::{Advice, Message, blanks};
use yew::prelude::*;

use super::bar::{self, CopyKind, CopyRequest, NodeRefs};
use super::controls::{
    Dispatch, area, block, button, dispatching, drawer, element, field, fragment, fragment_of, hint, list, rule, tag,
    text,
};
use crate::browser::{download, host};
use crate::edition::ELEMENT;
use crate::house::Template;
use crate::state::{Action, State};

/// What to do afterwards (the policy's section "Afterwards").
pub(crate) fn afterwards(state: &State, send: &Dispatch, advice: &Advice) -> Html {
    let rules = afterwards_rules(advice.effective_verdict).iter();
    let rules = rules.map(|&each| rule(state.house.rule_text(each, words::rule_text(each)), each));
    let notes = advice.afterwards.first().map(|&first| {
        block("actions", button("Show the notes to send later", dispatching(send, Action::ShowLater(first))))
    });
    drawer("Afterwards", fragment([list("because", rules.collect()), notes.unwrap_or_default()]))
}

/// Frequent questions (the policy's section "Questions people ask"), and links to help.
pub(crate) fn frequent_questions(state: &State, help: Option<&(String, String)>, guide: Option<&String>) -> Html {
    let first = drawer(
        "Is it OK to cancel at all?",
        "Yes, with a real reason that you can't avoid, told early and politely. How you tell them matters as much as whether you do."
            .into(),
    );
    let questions = QUESTIONS.iter().map(|&each| {
        let (question, answer) = state.house.question_and_answer(each, words::rule_text(each));
        let answer = tag("p", "", rule(answer, each));
        drawer(&[question, "?"].concat(), answer)
    });
    let help = help.map(|(address, label)| {
        let link = link(address, label);
        tag("p", "help", fragment([rule(state.house.rule_text(HELP, words::rule_text(HELP)), HELP), link]))
    });
    let mut parts = vec![first];
    parts.extend(questions);
    parts.extend(help);
    parts.extend(guide.map(|address| tag("p", "help", link(address, "Read our guide to cancelling an interview"))));
    drawer("Questions people ask", fragment(parts))
}

/// A link. In a frame it opens a new tab, so that the answers are not lost.
fn link(address: &str, label: &str) -> Html {
    if ELEMENT && host::option("framed").is_some() {
        return element("a", &["href", "target", "rel"], &[address, "_blank", "noopener"], text(label));
    }
    element("a", &["href"], &[address], text(label))
}

/// Downloads of the messages as templates, with blanks in square brackets.
pub(crate) fn templates(state: &State, send: &Dispatch, nodes: &NodeRefs) -> Html {
    let save = |label,
                name: &'static str,
                kind: &'static str,
                write: fn(&str, &Message) -> String,
                frame: [&'static str; 2]| {
        let house = state.house.clone();
        let onclick = Callback::from(move |_| {
            let mut texts: String = blanks().iter().map(|(title, message)| write(title, message)).collect();
            if ELEMENT {
                texts.extend(house.templates().iter().map(|each| write(&each.title, &each.message)));
            }
            download::text(name, kind, &[frame[0], &texts, frame[1]].concat());
        });
        button(label, onclick)
    };
    let buttons = [
        save("Templates as .txt", "rain-check-templates.txt", download::PLAIN, as_text, ["", ""]),
        save("Templates as .md", "rain-check-templates.md", "text/markdown;charset=utf-8", as_markdown, ["", ""]),
        save("Templates to print", "rain-check-templates.html", "text/html;charset=utf-8", as_html, HTML_FRAME),
    ];
    let says = "The same words with blanks in square brackets, for another day. They are saved on this device.";
    drawer(
        "Blank templates",
        fragment([hint(says), block("actions", fragment(buttons)), house_templates(state, send, nodes)]),
    )
}

/// The templates from the house rules, each with a button to copy it.
fn house_templates(state: &State, send: &Dispatch, nodes: &NodeRefs) -> Html {
    if !ELEMENT {
        return Html::default();
    }
    fragment_of(state.house.templates().iter().map(|Template { title, message }| {
        let whole = bar::subject_and_body(message);
        let node = NodeRef::default();
        let words = area(&["rows", "readonly"], &["8", "readonly"], &whole, &node).into();
        let copy = CopyRequest { text: &whole, kind: CopyKind::Template, field: &node, stop_for: None };
        let copy = button("Copy this template", bar::copy_callback(send, &copy, nodes));
        drawer(title, fragment([field("Text", words), block("actions", copy)]))
    }))
}

fn as_text(title: &str, message: &Message) -> String {
    [title, "\n\n", &bar::subject_and_body(message), "\n\n\n"].concat()
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
    push_escaped_markdown(&mut text, &bar::subject_and_body(message));
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
    let whole = bar::subject_and_body(message);
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
    use super::*;

    #[test]
    fn our_templates_need_no_escaping() {
        for (title, message) in blanks() {
            assert!(!bar::subject_and_body(&message).contains(['<', '>', '&', '*', '_', '`', '#']), "{title}");
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
