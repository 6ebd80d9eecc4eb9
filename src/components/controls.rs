//! The elements that all parts of the page are built from: native controls, all labelled.
//!
//! They are functions and not `html!`, which expands at each use and makes the WebAssembly larger.

use std::rc::Rc;

use policy::{Change, Rule};
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Listener, ListenerKind, VList, VTag, VText};

use crate::browser::events;
use crate::state::{Action, Collapsible, State};

/// Sends actions to the reducer.
pub(crate) type Dispatch = Callback<Rc<Action>>;

/// A callback that sends an action.
pub(crate) fn dispatching(send: &Dispatch, action: Action) -> Callback<Event> {
    let (send, action) = (send.clone(), Rc::new(action));
    Callback::from(move |_| send.emit(Rc::clone(&action)))
}

/// A callback that sends an action with the field's current value.
pub(crate) fn dispatching_value(send: &Dispatch, action: impl Fn(String) -> Action + 'static) -> Callback<Event> {
    let send = send.clone();
    Callback::from(move |event| send.emit(Rc::new(action(events::value(&event)))))
}

/// A `div` with a class.
pub(crate) fn block(class: &'static str, content: Html) -> Html {
    tag("div", class, content)
}

/// An element with a class and no other attribute.
pub(crate) fn tag(name: &'static str, class: &'static str, content: Html) -> Html {
    element(name, &["class"], &[class], content)
}

/// An element with these attributes; empty values are left out.
pub(crate) fn element<const N: usize>(
    name: &'static str,
    keys: &'static [&'static str; N],
    values: &[&str; N],
    content: Html,
) -> Html {
    vtag(name, keys, values, content).into()
}

/// A focusable element with a node reference.
pub(crate) fn focusable(node: &NodeRef, name: &'static str, class: &'static str, content: Html) -> Html {
    let mut tag = vtag(name, &["class", "tabindex"], &[class, "-1"], content);
    tag.node_ref = node.clone();
    tag.into()
}

/// Like [`element`], for a `VTag` to modify further.
pub(crate) fn vtag<const N: usize>(
    name: &'static str,
    keys: &'static [&'static str; N],
    values: &[&str; N],
    content: Html,
) -> VTag {
    fn with(name: &'static str, keys: &'static [&'static str], values: &[&str], content: Html) -> VTag {
        let set = |value: &&str| (!value.is_empty()).then(|| AttributeOrProperty::Attribute(AttrValue::from(*value)));
        let mut tag = VTag::new(name);
        tag.set_attributes(Attributes::Dynamic { keys, values: values.iter().map(set).collect() });
        if let Some(children) = tag.children_mut() {
            *children = content;
        }
        tag
    }
    with(name, keys, values, content)
}

/// A kind of event.
#[derive(Clone, Copy)]
pub(crate) enum EventKind {
    /// `click`.
    Click,
    /// `change`.
    Change,
    /// `input`.
    Input,
    /// `keydown`.
    Key,
    /// `toggle`.
    Toggle,
}

/// An event listener.
struct Handler(EventKind, Callback<Event>);

impl Listener for Handler {
    fn kind(&self) -> ListenerKind {
        match self.0 {
            EventKind::Click => ListenerKind::onclick,
            EventKind::Change => ListenerKind::onchange,
            EventKind::Input => ListenerKind::oninput,
            EventKind::Key => ListenerKind::onkeydown,
            EventKind::Toggle => ListenerKind::ontoggle,
        }
    }

    fn handle(&self, event: Event) {
        self.1.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}

/// Adds a listener to an element.
pub(crate) fn with_listener(mut tag: VTag, on: EventKind, then: Callback<Event>) -> Html {
    tag.set_listeners(Box::new([Some(Rc::new(Handler(on, then)))]));
    tag.into()
}

/// A text node.
pub(crate) fn text(words: &str) -> Html {
    VText::new(AttrValue::from(words)).into()
}

/// A fragment.
pub(crate) fn fragment(parts: impl Into<Vec<Html>>) -> Html {
    fn listed(parts: Vec<Html>) -> Html {
        VList::with_children(parts, None).into()
    }
    listed(parts.into())
}

/// A fragment from an iterator.
pub(crate) fn fragment_of(parts: impl Iterator<Item = Html>) -> Html {
    fragment(parts.collect::<Vec<_>>())
}

/// An unordered list.
pub(crate) fn list(class: &'static str, items: Vec<Html>) -> Html {
    tag("ul", class, fragment(items.into_iter().map(|item| tag("li", "", item)).collect::<Vec<_>>()))
}

/// The text of a rule and its id.
pub(crate) fn rule(says: &str, rule: Rule) -> Html {
    fragment([text(says), tag("span", "rule", text(rule.id()))])
}

/// A hint.
pub(crate) fn hint(words: &str) -> Html {
    tag("p", "hint", text(words))
}

/// A heading in the answer.
pub(crate) fn heading(words: &'static str) -> Html {
    tag("h3", "", text(words))
}

/// A main question. `line` is shown in place of the content while the question is collapsed.
pub(crate) fn question(class: &'static str, legend: &'static str, line: Html, content: Html) -> Html {
    let heading = element("h2", &["tabindex"], &["-1"], text(legend));
    tag("fieldset", class, fragment([tag("legend", "", heading), line, block("asked", content)]))
}

/// A main question that collapses once it is answered, on narrow screens: a line then shows the answer and a button to
/// change it.
pub(crate) fn collapsible_question(
    state: &State,
    send: &Dispatch,
    question_id: Collapsible,
    legend: &'static str,
    answer: Option<AttrValue>,
    content: Html,
) -> Html {
    let Some(answer) = answer.filter(|_| state.is_collapsed(question_id)) else {
        return question(
            if state.is_locked(question_id) { "question later" } else { "question" },
            legend,
            Html::default(),
            content,
        );
    };
    let keys = &["type", "class", "aria-label"];
    let label = ["Change: ", legend].concat();
    let change = vtag("button", keys, &["button", "link", &label], "Change".into());
    let change = with_listener(change, EventKind::Click, dispatching(send, Action::Expand(question_id)));
    question("question folded", legend, block("line", fragment([tag("strong", "", text(&answer)), change])), content)
}

/// A small question; `says` is its hint and may be empty.
pub(crate) fn small_question(legend: &'static str, says: &'static str, content: Html) -> Html {
    let says = if says.is_empty() { Html::default() } else { hint(says) };
    tag("fieldset", "ask", fragment([tag("legend", "", text(legend)), says, content]))
}

/// An answer to a small question: its id, its label, the change it makes, and whether it is selected.
pub(crate) type Answer = (&'static str, &'static str, Change, bool);

/// A small question with radio buttons.
pub(crate) fn radio_question(
    send: &Dispatch,
    name: &'static str,
    legend: &'static str,
    hint: &'static str,
    answers: &[Answer],
) -> Html {
    let answers = answers.iter();
    let radios = answers
        .map(|&(value, label, change, holds)| radio(name, value, label, holds, dispatching(send, Action::Set(change))));
    small_question(legend, hint, block("choices", fragment_of(radios)))
}

/// A labelled radio button.
pub(crate) fn radio(name: &'static str, value: &str, label: &str, checked: bool, onchange: Callback<Event>) -> Html {
    radio_with_listener(name, value, label, checked, EventKind::Change, onchange)
}

/// A radio button of a question that collapses when an answer is chosen with a pointer. Arrow keys select each answer
/// on the way, so they do not collapse it. Without an action, it changes nothing.
pub(crate) fn collapsing_radio(
    name: &'static str,
    value: &str,
    label: &str,
    holds: bool,
    (send, action, question_id): (&Dispatch, Option<Action>, Collapsible),
) -> Html {
    let (send, action) = (send.clone(), action.map(Rc::new));
    // `click` and not `change`, so that pressing the selected answer collapses the question too. Browsers also fire it
    // for a selection by key.
    let onclick = Callback::from(move |_| {
        if let Some(action) = &action {
            send.emit(Rc::clone(action));
        }
        if events::is_pointer() {
            send.emit(Action::Collapse(question_id).into());
        }
    });
    radio_with_listener(name, value, label, holds, EventKind::Click, onclick)
}

fn radio_with_listener(
    name: &'static str,
    value: &str,
    label: &str,
    checked: bool,
    on: EventKind,
    then: Callback<Event>,
) -> Html {
    let mut input = vtag("input", BOX, &["radio", name, "off"], Html::default());
    input.set_value(value.to_owned());
    input.set_checked(checked);
    tag("label", "choice", fragment([with_listener(input, on, then), tag("span", "", text(label))]))
}

const BOX: &[&str; 3] = &["type", "name", "autocomplete"];

/// A checkbox.
pub(crate) fn checkbox(checked: bool, onchange: Callback<Event>) -> Html {
    let mut input = vtag("input", BOX, &["checkbox", "", "off"], Html::default());
    input.set_checked(checked);
    with_listener(input, EventKind::Change, onchange)
}

/// A control with a label above it.
pub(crate) fn field(label: &'static str, control: Html) -> Html {
    tag("label", "field", fragment([tag("span", "", text(label)), control]))
}

/// The attributes of a single-line input.
#[derive(Clone, Copy, Default)]
pub(crate) struct Line<'a> {
    /// The attribute `type`.
    pub(crate) kind: &'a str,
    /// The current value.
    pub(crate) value: &'a str,
    /// The maximum of a date or number; may be empty.
    pub(crate) max: &'a str,
    /// Its id, for a label that does not wrap it; may be empty.
    pub(crate) id: &'a str,
    /// The id of its description; may be empty.
    pub(crate) described_by: &'a str,
    /// A reference to the element.
    pub(crate) node: Option<&'a NodeRef>,
}

/// A single-line input.
pub(crate) fn line(line: &Line, oninput: Callback<Event>) -> Html {
    let keys = &["type", "max", "id", "aria-describedby", "autocomplete"];
    let values = &[line.kind, line.max, line.id, line.described_by, "off"];
    let mut input = vtag("input", keys, values, Html::default());
    input.set_value(line.value.to_owned());
    if let Some(node) = line.node {
        input.node_ref = node.clone();
    }
    with_listener(input, EventKind::Input, oninput)
}

/// A text area with these attributes.
pub(crate) fn area<const N: usize>(
    keys: &'static [&'static str; N],
    values: &[&str; N],
    text: &str,
    node: &NodeRef,
) -> VTag {
    let mut area = vtag("textarea", keys, values, Html::default());
    area.set_value(text.to_owned());
    area.node_ref = node.clone();
    area
}

/// A secondary button.
pub(crate) fn button(label: &str, onclick: Callback<Event>) -> Html {
    button_with_class("button", text(label), onclick)
}

/// A button with a class.
pub(crate) fn button_with_class(class: &'static str, content: Html, onclick: Callback<Event>) -> Html {
    let button = vtag("button", &["type", "class"], &["button", class], content);
    with_listener(button, EventKind::Click, onclick)
}

/// A `details` element, closed at first.
pub(crate) fn drawer(summary: &str, content: Html) -> Html {
    details_tag(text(summary), content).into()
}

/// Like [`drawer`], for a `VTag` to modify further.
pub(crate) fn details_tag(summary: Html, content: Html) -> VTag {
    vtag("details", &["class"], &["more"], fragment([tag("summary", "", summary), content]))
}

/// A note with a button.
pub(crate) fn note(words: &'static str, label: &'static str, onclick: Callback<Event>) -> Html {
    block("note", fragment([tag("p", "", text(words)), button(label, onclick)]))
}
