//! A message: the sheet of paper with its subject and text, or the fields to edit them. A browser that translates the page
//! leaves it as it is, since what is read there is what is copied.

use std::rc::Rc;

use policy::MessageKind;
use words::{Field, Turn, seconds_to_say};
use yew::prelude::*;

use super::choice::hint;
use super::copy::{copy_button, is_spoken, menu, open_mail};
use super::editor;
use super::findings::Fields;
use super::gaps::{self, Filling};
use super::{button, changing, link, on};
use crate::composer::Letters;
use crate::derived::Letter as Text;
use crate::labels::{self, letter};
use crate::model::drafts::WORDINGS;
use crate::model::{drafts, ui};
use crate::page::Dispatch;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) letter: Rc<Text>,
    /// Which of the offered wordings it is.
    pub(super) turn: u32,
    /// The gap that is being filled, and what is typed there.
    pub(super) filling: Option<(Field, String)>,
    /// Whether another wording waits for confirmation.
    pub(super) confirms_wording: bool,
    /// Whether it is the one under the verdict.
    pub(super) main: bool,
    /// Whether this text was copied, and whether the text that was copied is another one by now.
    pub(super) copied: Option<bool>,
    /// Whether the copy was stopped for what would do harm.
    pub(super) stopped: bool,
    /// Why there are no findings, where the reading module is not there.
    pub(super) unread: Option<&'static str>,
    pub(super) dispatch: Dispatch,
}

#[component]
pub(super) fn Letter(props: &Props) -> Html {
    let Props { letter, filling, main, copied, stopped, unread, dispatch, .. } = props;
    let message = letter.shown();
    let kind = message.kind;
    let id = ["letter-", kind.id()].concat();
    let (open, typed) = match filling {
        Some((field, typed)) => (Some(*field), &**typed),
        None => (None, ""),
    };
    let filling = Filling { open, typed, gaps: &message.gaps, dispatch };
    let fields = Fields { body: &use_node_ref(), subject: &use_node_ref() };
    let class = classes!("letter", main.then_some("main-letter"), (*copied == Some(false)).then_some("copied"));
    html! {
        <section {class} {id} aria-label={labels::tab(kind)}>
            <div class="letter-head">
                if message.subject.is_some() && !letter.editing {
                    <p class="subject" translate="no"><span class="unseen">{ letter::SUBJECT }</span>{ gaps::subject(message, filling) }</p>
                }
                { tools(props) }
            </div>
            { confirm(props) }
            if letter.editing {
                { editor::view(letter, *unread, fields, dispatch) }
            } else {
                <div class={classes!("text", is_spoken(kind).then_some("spoken"))} tabindex="-1" data-focus="letter"
                    translate="no">
                    { gaps::body(message, letter.edit.is_none() && !letter.is_of_site && kind.has_subject(), filling) }
                </div>
            }
            { speaking(letter, &message.body) }
            <div class="letter-acts">
                { copy_button(letter, *copied == Some(true), *stopped, dispatch) }
                { open_mail(message) }
                { menu(letter, dispatch) }
            </div>
        </section>
    }
}

/// "Another wording" and "Edit".
fn tools(Props { letter, turn, dispatch, .. }: &Props) -> Html {
    let kind = letter.kind;
    let another = if letter.edit.is_some() {
        on(dispatch, ui::Action::ConfirmWording(Some(kind)))
    } else {
        on(dispatch, drafts::Action::AnotherWording(None))
    };
    let which = letter::which(turn + 1, WORDINGS);
    let (label, edit) = if letter.editing {
        (letter::DONE, drafts::Action::Close(kind))
    } else {
        (letter::EDIT, drafts::Action::Open(kind))
    };
    html! {
        <div class="tools">
            if !letter.is_of_site && letter.has_ours() {
                { link(letter::ANOTHER, another) }
                if *turn > 0 { <span class="hint" role="status">{ changing(&which) }</span> }
            }
            <button type="button" class="link edit" onclick={on(dispatch, edit)}>{ changing(label) }</button>
        </div>
    }
}

/// Another wording would replace what the person wrote.
fn confirm(Props { letter, confirms_wording, dispatch, .. }: &Props) -> Html {
    if !confirms_wording {
        return Html::default();
    }
    let replace = drafts::Action::AnotherWording(Some(letter.kind));
    let replace = {
        let dispatch = dispatch.clone();
        Callback::from(move |_| {
            dispatch.emit(replace.clone().into());
            dispatch.emit(ui::Action::ConfirmWording(None).into());
        })
    };
    html! {
        <div class="confirm note">
            <p>{ letter::REPLACES }</p>
            { button(letter::REPLACE, replace) }
            { button(letter::KEEP_MINE, on(dispatch, ui::Action::ConfirmWording(None))) }
        </div>
    }
}

/// What helps to say a message aloud; nothing for one that is written.
fn speaking(letter: &Text, body: &str) -> Html {
    if letter.kind == MessageKind::Voicemail {
        return hint(&letter::seconds(seconds_to_say(body)));
    }
    let turn = |turn: &Turn| {
        let when = turn.when.to_string();
        html! { <li key={when.clone()}><strong>{ when }</strong><p translate="no">{ changing(&turn.says) }</p></li> }
    };
    let turns = letter.turns();
    html! { if !turns.is_empty() { <ul class="turns">{ for turns.iter().map(turn) }</ul> } }
}

/// In the place of the letter, as long as the letters are not there.
pub(super) fn missing(letters: &Letters) -> Html {
    // The room for a letter is kept while one may come, so that nothing moves when it does.
    let class = classes!("letter", "awaited", (*letters == Letters::Failed).then_some("missing"));
    letters.unavailable_status().map_or_else(Html::default, |says| {
        html! { <section {class}><p role="status">{ changing(says) }</p></section> }
    })
}
