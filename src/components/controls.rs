//! The few shapes everything else is made of: all native, all labelled.
//!
//! Each is made in one place for the reader's sake twice over: they look the same everywhere, and the page is smaller to
//! fetch than with their markup unrolled wherever they are used.

use guide::{Change, Rule};
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VList, VTag};

use crate::browser::events;
use crate::state::Action;

/// Where actions go.
pub(crate) type Send = Callback<Action>;

/// A callback that sends an action.
pub(crate) fn act<E: 'static>(send: &Send, action: Action) -> Callback<E> {
    let send = send.clone();
    Callback::from(move |_| send.emit(action.clone()))
}

/// A callback that sends what stands in the field.
pub(crate) fn typed(send: &Send, action: impl Fn(String) -> Action + 'static) -> Callback<InputEvent> {
    let send = send.clone();
    Callback::from(move |event: InputEvent| send.emit(action(events::value(&event))))
}

/// A block of its own, named for the style sheet.
pub(crate) fn block(class: &'static str, content: Html) -> Html {
    tag("div", class, content)
}

/// An element with a class and no other attribute.
pub(crate) fn tag(name: &'static str, class: &'static str, content: Html) -> Html {
    element(name, &["class"], [class.into()], content)
}

/// An element with these attributes; one that is empty is left out.
///
/// `html!` writes out in full, for each element, what is done here once; without listeners there is no need for that.
pub(crate) fn element<const N: usize>(
    name: &'static str,
    keys: &'static [&'static str; N],
    values: [AttrValue; N],
    content: Html,
) -> Html {
    made(name, keys, Vec::from(values), content).into()
}

/// The same, to be found later.
pub(crate) fn found(place: &NodeRef, name: &'static str, class: &'static str, content: Html) -> Html {
    let mut tag = made(name, &["class", "tabindex"], vec![class.into(), "-1".into()], content);
    tag.node_ref = place.clone();
    tag.into()
}

fn made(name: &'static str, keys: &'static [&'static str], values: Vec<AttrValue>, content: Html) -> VTag {
    let set = |value: AttrValue| (!value.is_empty()).then_some(AttributeOrProperty::Attribute(value));
    let mut tag = VTag::new(name);
    tag.set_attributes(Attributes::Dynamic { keys, values: values.into_iter().map(set).collect() });
    tag.add_child(content);
    tag
}

/// One part after the other.
pub(crate) fn all(parts: Vec<Html>) -> Html {
    VList::with_children(parts, None).into()
}

/// A list of these.
pub(crate) fn list(class: &'static str, items: Vec<Html>) -> Html {
    tag("ul", class, items.into_iter().map(|item| tag("li", "", item)).collect())
}

/// A rule in the register's words, with its number, so that it can be found there.
pub(crate) fn rule(says: impl Into<AttrValue>, rule: Rule) -> Html {
    fn numbered(says: AttrValue, id: &'static str) -> Html {
        all(vec![says.into(), tag("span", "rule", id.into())])
    }
    numbered(says.into(), rule.id())
}

/// Words that help, set quieter than the rest.
pub(crate) fn hint(words: impl Into<AttrValue>) -> Html {
    let words: AttrValue = words.into();
    tag("p", "hint", words.into())
}

/// A heading within the answer.
pub(crate) fn heading(words: &'static str) -> Html {
    tag("h3", "", words.into())
}

/// One of the main questions.
pub(crate) fn question(legend: &'static str, content: Html) -> Html {
    let legend = tag("legend", "", tag("h2", "", legend.into()));
    tag("fieldset", "question", all(vec![legend, content]))
}

/// A small question with its hint, if it has one.
pub(crate) fn small_question(legend: &'static str, says: &'static str, content: Html) -> Html {
    let says = if says.is_empty() { Html::default() } else { hint(says) };
    tag("fieldset", "ask", all(vec![tag("legend", "", legend.into()), says, content]))
}

/// One answer to a small question: its id, its words, the fact it gives, and whether that fact holds.
pub(crate) type Answer = (&'static str, &'static str, Change, bool);

/// A small question with a few answers.
pub(crate) fn ask(
    send: &Send,
    name: &'static str,
    legend: &'static str,
    hint: &'static str,
    answers: &[Answer],
) -> Html {
    let answers = answers.iter();
    let radios =
        answers.map(|&(value, label, change, holds)| radio(name, value, label, holds, act(send, Action::Set(change))));
    small_question(legend, hint, block("choices", all(radios.collect())))
}

/// One radio button with its words.
pub(crate) fn radio(
    name: &'static str,
    value: &'static str,
    label: &'static str,
    checked: bool,
    onchange: Callback<Event>,
) -> Html {
    html! {
        <label class="choice">
            <input type="radio" {name} {value} {checked} {onchange} autocomplete="off" />
            <span>{ label }</span>
        </label>
    }
}

/// A control with its label above.
pub(crate) fn field(label: &'static str, control: Html) -> Html {
    tag("label", "field", all(vec![tag("span", "", label.into()), control]))
}

/// One line to type in.
#[derive(Default)]
pub(crate) struct Line {
    /// What kind of thing is typed.
    pub(crate) kind: &'static str,
    /// What stands in it.
    pub(crate) value: AttrValue,
    /// The largest it takes, for dates and numbers.
    pub(crate) max: Option<&'static str>,
    /// For a label that does not surround it.
    pub(crate) id: Option<&'static str>,
    /// What explains it.
    pub(crate) described_by: Option<AttrValue>,
    /// For what has to find it later.
    pub(crate) place: NodeRef,
    /// Called at every change.
    pub(crate) oninput: Callback<InputEvent>,
}

/// A line to type in.
pub(crate) fn line(line: Line) -> Html {
    html! {
        <input type={line.kind} value={line.value} max={line.max} id={line.id} aria-describedby={line.described_by}
            ref={line.place} oninput={line.oninput} autocomplete="off" />
    }
}

/// A quiet button.
pub(crate) fn button(label: impl Into<AttrValue>, onclick: Callback<MouseEvent>) -> Html {
    press("button", label.into().into(), onclick)
}

/// A button of whatever looks.
pub(crate) fn press(class: &'static str, content: Html, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" {class} {onclick}>{ content }</button> }
}

/// What is folded away until it is wanted.
pub(crate) fn drawer(summary: impl Into<AttrValue>, content: Html) -> Html {
    let summary: AttrValue = summary.into();
    tag("details", "more", all(vec![tag("summary", "", summary.into()), content]))
}

/// A quiet word with a button.
pub(crate) fn note(words: &'static str, label: &'static str, onclick: Callback<MouseEvent>) -> Html {
    block("note", all(vec![tag("p", "", words.into()), button(label, onclick)]))
}
