//! The few shapes everything else is made of: all native, all labelled.
//!
//! Each is made in one place for the reader's sake twice over: they look the same everywhere, and the page is smaller to
//! fetch than with their markup unrolled wherever they are used.

use std::rc::Rc;

use policy::{Change, Rule};
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Listener, ListenerKind, VList, VTag, VText};

use crate::browser::events;
use crate::state::{Action, Fold, State};

/// Where actions go.
pub(crate) type Dispatch = Callback<Rc<Action>>;

/// A callback that sends an action.
pub(crate) fn act(send: &Dispatch, action: Action) -> Callback<Event> {
    let (send, action) = (send.clone(), Rc::new(action));
    Callback::from(move |_| send.emit(Rc::clone(&action)))
}

/// A callback that sends what stands in the field.
pub(crate) fn typed(send: &Dispatch, action: impl Fn(String) -> Action + 'static) -> Callback<Event> {
    let send = send.clone();
    Callback::from(move |event| send.emit(Rc::new(action(events::value(&event)))))
}

/// A block of its own, named for the style sheet.
pub(crate) fn block(class: &'static str, content: Html) -> Html {
    tag("div", class, content)
}

/// An element with a class and no other attribute.
pub(crate) fn tag(name: &'static str, class: &'static str, content: Html) -> Html {
    element(name, &["class"], &[class], content)
}

/// An element with these attributes; one that is empty is left out.
pub(crate) fn element<const N: usize>(
    name: &'static str,
    keys: &'static [&'static str; N],
    values: &[&str; N],
    content: Html,
) -> Html {
    made(name, keys, values, content).into()
}

/// The same, to be found later.
pub(crate) fn found(place: &NodeRef, name: &'static str, class: &'static str, content: Html) -> Html {
    let mut tag = made(name, &["class", "tabindex"], &[class, "-1"], content);
    tag.node_ref = place.clone();
    tag.into()
}

/// An element that something is still to be added to.
///
/// `html!` writes out in full, for each element, what is done here once.
pub(crate) fn made<const N: usize>(
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

/// What somebody does with an element.
#[derive(Clone, Copy)]
pub(crate) enum On {
    /// Presses it.
    Click,
    /// Chooses something.
    Change,
    /// Types.
    Input,
    /// Presses a key.
    Key,
    /// Folds it out or in.
    Toggle,
}

/// What they do, and what follows from it.
struct Heard(On, Callback<Event>);

impl Listener for Heard {
    fn kind(&self) -> ListenerKind {
        match self.0 {
            On::Click => ListenerKind::onclick,
            On::Change => ListenerKind::onchange,
            On::Input => ListenerKind::oninput,
            On::Key => ListenerKind::onkeydown,
            On::Toggle => ListenerKind::ontoggle,
        }
    }

    fn handle(&self, event: Event) {
        self.1.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}

/// An element that listens.
pub(crate) fn heard(mut tag: VTag, on: On, then: Callback<Event>) -> Html {
    tag.set_listeners(Box::new([Some(Rc::new(Heard(on, then)))]));
    tag.into()
}

/// Words and nothing else.
pub(crate) fn text(words: &str) -> Html {
    VText::new(AttrValue::from(words)).into()
}

/// One part after the other.
pub(crate) fn all(parts: impl Into<Vec<Html>>) -> Html {
    fn listed(parts: Vec<Html>) -> Html {
        VList::with_children(parts, None).into()
    }
    listed(parts.into())
}

/// The same for as many as there are.
pub(crate) fn every(parts: impl Iterator<Item = Html>) -> Html {
    all(parts.collect::<Vec<_>>())
}

/// A list of these.
pub(crate) fn list(class: &'static str, items: Vec<Html>) -> Html {
    tag("ul", class, all(items.into_iter().map(|item| tag("li", "", item)).collect::<Vec<_>>()))
}

/// A rule in the register's words, with its number, so that it can be found there.
pub(crate) fn rule(says: &str, rule: Rule) -> Html {
    all([text(says), tag("span", "rule", text(rule.id()))])
}

/// Words that help, set quieter than the rest.
pub(crate) fn hint(words: &str) -> Html {
    tag("p", "hint", text(words))
}

/// A heading within the answer.
pub(crate) fn heading(words: &'static str) -> Html {
    tag("h3", "", text(words))
}

/// One of the main questions.
pub(crate) fn question(class: &'static str, legend: &'static str, line: Html, content: Html) -> Html {
    let heading = element("h2", &["tabindex"], &["-1"], text(legend));
    tag("fieldset", class, all([tag("legend", "", heading), line, block("asked", content)]))
}

/// One that makes room once it is answered, where there is little: a line says how, with the way back.
pub(crate) fn folding(
    state: &State,
    send: &Dispatch,
    fold: Fold,
    legend: &'static str,
    answer: Option<AttrValue>,
    content: Html,
) -> Html {
    let Some(answer) = answer.filter(|_| state.is_folded(fold)) else {
        return question(
            if state.is_later(fold) { "question later" } else { "question" },
            legend,
            Html::default(),
            content,
        );
    };
    let keys = &["type", "class", "aria-label"];
    let label = ["Change: ", legend].concat();
    let change = made("button", keys, &["button", "link", &label], "Change".into());
    let change = heard(change, On::Click, act(send, Action::Unfold(fold)));
    question("question folded", legend, block("line", all([tag("strong", "", text(&answer)), change])), content)
}

/// A small question with its hint, if it has one.
pub(crate) fn small_question(legend: &'static str, says: &'static str, content: Html) -> Html {
    let says = if says.is_empty() { Html::default() } else { hint(says) };
    tag("fieldset", "ask", all([tag("legend", "", text(legend)), says, content]))
}

/// One answer to a small question: its id, its words, the fact it gives, and whether that fact holds.
pub(crate) type Answer = (&'static str, &'static str, Change, bool);

/// A small question with a few answers.
pub(crate) fn ask(
    send: &Dispatch,
    name: &'static str,
    legend: &'static str,
    hint: &'static str,
    answers: &[Answer],
) -> Html {
    let answers = answers.iter();
    let radios =
        answers.map(|&(value, label, change, holds)| radio(name, value, label, holds, act(send, Action::Set(change))));
    small_question(legend, hint, block("choices", every(radios)))
}

/// One radio button with its words.
pub(crate) fn radio(name: &'static str, value: &str, label: &str, checked: bool, onchange: Callback<Event>) -> Html {
    radio_heard(name, value, label, checked, On::Change, onchange)
}

/// The same, for a question that is put by when an answer is touched. Whoever goes through the answers with the arrow keys
/// chooses each on the way, and is not done yet.
pub(crate) fn choice(
    name: &'static str,
    value: &str,
    label: &str,
    holds: bool,
    (send, change, fold): (&Dispatch, Change, Fold),
) -> Html {
    let (send, set) = (send.clone(), Rc::new(Action::Set(change)));
    // Not at the change: an answer that was given before can be touched too. All browsers click a radio button that is chosen
    // with a key.
    let onclick = Callback::from(move |_| {
        if !holds {
            send.emit(Rc::clone(&set));
        }
        if events::is_touch() {
            send.emit(Action::Fold(fold).into());
        }
    });
    radio_heard(name, value, label, holds, On::Click, onclick)
}

fn radio_heard(name: &'static str, value: &str, label: &str, checked: bool, on: On, then: Callback<Event>) -> Html {
    let mut input = made("input", BOX, &["radio", name, "off"], Html::default());
    input.set_value(value.to_owned());
    input.set_checked(checked);
    tag("label", "choice", all([heard(input, on, then), tag("span", "", text(label))]))
}

const BOX: &[&str; 3] = &["type", "name", "autocomplete"];

/// A box to tick.
pub(crate) fn tick(checked: bool, onchange: Callback<Event>) -> Html {
    let mut input = made("input", BOX, &["checkbox", "", "off"], Html::default());
    input.set_checked(checked);
    heard(input, On::Change, onchange)
}

/// A control with its label above.
pub(crate) fn field(label: &'static str, control: Html) -> Html {
    tag("label", "field", all([tag("span", "", text(label)), control]))
}

/// One line to type in.
#[derive(Clone, Copy, Default)]
pub(crate) struct Line<'a> {
    /// What kind of thing is typed.
    pub(crate) kind: &'a str,
    /// What stands in it.
    pub(crate) value: &'a str,
    /// The largest it takes, for dates and numbers.
    pub(crate) max: &'a str,
    /// For a label that does not surround it.
    pub(crate) id: &'a str,
    /// What explains it.
    pub(crate) described_by: &'a str,
    /// For what has to find it later.
    pub(crate) place: Option<&'a NodeRef>,
}

/// A line to type in; `oninput` is called at every change.
pub(crate) fn line(line: &Line, oninput: Callback<Event>) -> Html {
    let keys = &["type", "max", "id", "aria-describedby", "autocomplete"];
    let values = &[line.kind, line.max, line.id, line.described_by, "off"];
    let mut input = made("input", keys, values, Html::default());
    input.set_value(line.value.to_owned());
    if let Some(place) = line.place {
        input.node_ref = place.clone();
    }
    heard(input, On::Input, oninput)
}

/// A field for a text of many lines; these are its other attributes.
pub(crate) fn area<const N: usize>(
    keys: &'static [&'static str; N],
    values: &[&str; N],
    text: &str,
    place: &NodeRef,
) -> VTag {
    let mut area = made("textarea", keys, values, Html::default());
    area.set_value(text.to_owned());
    area.node_ref = place.clone();
    area
}

/// A quiet button.
pub(crate) fn button(label: &str, onclick: Callback<Event>) -> Html {
    press("button", text(label), onclick)
}

/// A button of whatever looks.
pub(crate) fn press(class: &'static str, content: Html, onclick: Callback<Event>) -> Html {
    let button = made("button", &["type", "class"], &["button", class], content);
    heard(button, On::Click, onclick)
}

/// What is folded away until it is wanted.
pub(crate) fn drawer(summary: &str, content: Html) -> Html {
    folded(text(summary), content).into()
}

/// The same, that something is still to be added to.
pub(crate) fn folded(summary: Html, content: Html) -> VTag {
    made("details", &["class"], &["more"], all([tag("summary", "", summary), content]))
}

/// A quiet word with a button.
pub(crate) fn note(words: &'static str, label: &'static str, onclick: Callback<Event>) -> Html {
    block("note", all([tag("p", "", text(words)), button(label, onclick)]))
}
