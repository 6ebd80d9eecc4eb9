//! What is worth knowing besides: afterwards, the questions people ask, blank templates, help.

use guide::{Advice, HELP, Message, QUESTIONS, afterwards_rules, blanks};
use yew::prelude::*;

use super::bar;
use super::controls::{Send, act, all, block, button, drawer, element, hint, list, rule, tag, text};
use crate::browser::download;
use crate::state::Action;

/// What is worth knowing once it is over (guide section 9).
pub(crate) fn afterwards(send: &Send, advice: &Advice) -> Html {
    let rules = afterwards_rules(advice.course).iter().map(|&(each, says)| rule(says, each));
    let notes = advice
        .afterwards
        .first()
        .map(|&first| block("actions", button("Show the notes to send later", act(send, Action::Later(first)))));
    drawer("Afterwards", all([list("because", rules.collect()), notes.unwrap_or_default()]))
}

/// The questions people ask (guide section 14), and where to ask more.
pub(crate) fn asked(help: Option<&(String, String)>, guide: Option<&String>) -> Html {
    let first = drawer(
        "Is it OK to cancel at all?",
        "Yes, with a real reason that you cannot avoid, told promptly and politely. How you tell them matters as much as whether you do."
            .into(),
    );
    let others = QUESTIONS.iter().map(|&(each, says)| {
        let (question, answer) = says.split_once('?').unwrap_or((says, ""));
        let answer = tag("p", "", rule(answer, each));
        drawer(&[question, "?"].concat(), answer)
    });
    let help = help.map(|(address, label)| {
        let link = element("a", &["href"], &[address], text(label));
        tag("p", "help", all([rule(HELP.1, HELP.0), link]))
    });
    let mut parts = vec![first];
    parts.extend(others);
    parts.extend(help);
    parts.extend(guide.map(|address| {
        tag("p", "help", element("a", &["href"], &[address], "Read our guide to cancelling an interview".into()))
    }));
    drawer("Questions people ask", all(parts))
}

/// The words of the live messages, to keep: with brackets where something is to be filled in.
pub(crate) fn templates() -> Html {
    let save = |label,
                name: &'static str,
                kind: &'static str,
                write: fn(&str, &Message) -> String,
                frame: [&'static str; 2]| {
        let onclick = Callback::from(move |_| {
            let texts: String = blanks().iter().map(|(title, message)| write(title, message)).collect();
            download::text(name, kind, &[frame[0], &texts, frame[1]].concat());
        });
        button(label, onclick)
    };
    let buttons = [
        save("Templates as .txt", "rain-check-templates.txt", download::PLAIN, plain, ["", ""]),
        save("Templates as .md", "rain-check-templates.md", "text/markdown;charset=utf-8", markdown, ["", ""]),
        save("Templates to print", "rain-check-templates.html", "text/html;charset=utf-8", page, PAGE),
    ];
    let says = "The same words with blanks in square brackets, for another day. They are saved on this device.";
    drawer("Blank templates", all([hint(says), block("actions", all(buttons))]))
}

fn plain(title: &str, message: &Message) -> String {
    [title, "\n\n", &bar::whole(message), "\n\n\n"].concat()
}

/// Every line break of the message stands: two spaces before it keep it in Markdown.
fn markdown(title: &str, message: &Message) -> String {
    let mut text = ["## ", title, "\n\n"].concat();
    for character in bar::whole(message).chars() {
        match character {
            '[' => text.push_str("\\["),
            '-' if text.ends_with('\n') => text.push_str("\\-"),
            '\n' => text.push_str("  \n"),
            _ => text.push(character),
        }
    }
    text + "\n\n"
}

/// Begins and ends the page to print.
const PAGE: [&str; 2] = [
    "<!doctype html><html lang=\"en-GB\"><meta charset=\"utf-8\"><title>Templates</title><style>body{font:11pt/1.45 serif;max-width:40em;margin:2em auto}section{break-inside:avoid}p{white-space:pre-wrap}</style>",
    "</html>",
];

/// The words of the templates are ours, and none holds a character that means something in a page.
fn page(title: &str, message: &Message) -> String {
    ["<section><h2>", title, "</h2><p>", &bar::whole(message), "</p></section>"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_static_templates_are_the_live_ones() {
        let page = include_str!("../../index.html");
        for (title, message) in
            blanks().iter().filter(|(title, _)| title.ends_with("offer") || title.ends_with("illness"))
        {
            if !matches!(message.kind, guide::MessageKind::Email) {
                continue;
            }
            for paragraph in bar::whole(message).split("\n\n") {
                let markup = ["<p>", &paragraph.replace('\n', "<br>"), "</p>"].concat();
                assert!(page.contains(&markup), "{title}: {markup}");
            }
        }
    }

    #[test]
    fn no_template_holds_markup() {
        for (title, message) in blanks() {
            assert!(!bar::whole(&message).contains(['<', '>', '&', '*', '_', '`', '#']), "{title}");
        }
    }
}
