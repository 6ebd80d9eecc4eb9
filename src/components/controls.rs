//! The few shapes everything else is made of: all native, all labelled.
//!
//! Each is made in one place for the reader's sake twice over: they look the same everywhere, and the page is smaller to
//! fetch than with their markup unrolled wherever they are used.

use guide::Change;
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
    let class = Some(AttributeOrProperty::Attribute(class.into()));
    let mut tag = VTag::new("div");
    tag.set_attributes(Attributes::Dynamic { keys: &["class"], values: Box::new([class]) });
    tag.add_child(content);
    tag.into()
}

/// One part after the other.
pub(crate) fn all(parts: Vec<Html>) -> Html {
    VList::with_children(parts, None).into()
}

/// Words that help, set quieter than the rest.
pub(crate) fn hint(words: impl Into<AttrValue>) -> Html {
    fn quiet(words: AttrValue) -> Html {
        html! { <p class="hint">{ words }</p> }
    }
    quiet(words.into())
}

/// A heading within the answer.
pub(crate) fn heading(words: &'static str) -> Html {
    html! { <h3>{ words }</h3> }
}

/// One of the main questions.
pub(crate) fn question(legend: &'static str, content: Html) -> Html {
    html! {
        <fieldset class="question">
            <legend><h2>{ legend }</h2></legend>
            { content }
        </fieldset>
    }
}

/// A small question with its hint, if it has one.
pub(crate) fn small_question(legend: &'static str, says: &'static str, content: Html) -> Html {
    html! {
        <fieldset class="ask">
            <legend>{ legend }</legend>
            if !says.is_empty() {
                { hint(says) }
            }
            { content }
        </fieldset>
    }
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
    html! { <label class="field"><span>{ label }</span>{ control }</label> }
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
pub(crate) fn button(label: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class="button" {onclick}>{ label }</button> }
}

/// What is folded away until it is wanted.
pub(crate) fn drawer(summary: &'static str, content: Html) -> Html {
    html! { <details class="more"><summary>{ summary }</summary>{ content }</details> }
}

/// A quiet word with a button.
pub(crate) fn note(words: &'static str, label: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! { <div class="note"><p>{ words }</p>{ button(label, onclick) }</div> }
}
