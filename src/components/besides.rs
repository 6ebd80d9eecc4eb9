//! What is there on every screen, folded: questions people ask, a second look at a message of one's own, blank templates, and
//! the site's own help.

use std::rc::Rc;

use policy::{HELP, QUESTIONS};
use words::Finding;
use yew::prelude::*;

use super::fold::fold;
use super::own_message::{self, OwnMessage};
use super::templates;
use crate::composer::Letters;
use crate::effects::host;
use crate::host::edition::ELEMENT;
use crate::host::rules::HouseRules;
use crate::labels::{self, besides};
use crate::page::Dispatch;

#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) own_message: String,
    pub(crate) findings: Rc<Vec<Finding>>,
    /// Why there are no findings, where the reading module is not there.
    pub(crate) unread: Option<&'static str>,
    /// Whether a fix in one's own message can be taken back there.
    pub(crate) can_undo: bool,
    /// The address and the label of the site's own help.
    pub(crate) help: Option<(String, String)>,
    /// The address of the site's own guide.
    pub(crate) guide: Option<String>,
    pub(crate) letters: Letters,
    pub(crate) house: HouseRules,
    pub(crate) dispatch: Dispatch,
}

#[component]
pub(crate) fn Besides(props: &Props) -> Html {
    let Props { own_message: text, findings, unread, can_undo, help, guide, letters, house, dispatch } = props;
    let own = own_message::Props {
        text: text.clone(),
        findings: Rc::clone(findings),
        unread: *unread,
        can_undo: *can_undo,
        dispatch: dispatch.clone(),
    };
    html! {
        <div class="besides">
            <OwnMessage ..own />
            { questions(house, help.as_ref(), guide.as_ref()) }
            { templates::view(letters, house, dispatch) }
        </div>
    }
}

fn questions(house: &HouseRules, help: Option<&(String, String)>, guide: Option<&String>) -> Html {
    let (first, answer) = besides::IS_IT_OK;
    let questions = QUESTIONS.iter().map(|&rule| {
        let (question, answer) = house.question_and_answer(rule, labels::rule(rule));
        fold([question, "?"].concat().into(), html! { <p>{ answer.trim_start().to_owned() }</p> })
    });
    let help = help.map(|(address, label)| {
        let says = house.rule_text(HELP, labels::rule(HELP)).to_owned();
        html! { <p class="help">{ says }{ " " }{ link(address, label) }</p> }
    });
    let guide = guide.map(|address| html! { <p class="help">{ link(address, besides::GUIDE) }</p> });
    fold(
        besides::QUESTIONS.into(),
        html! {
            <>
                { fold(first.into(), html! { <p>{ answer }</p> }) }
                { for questions }
                { help }
                { guide }
            </>
        },
    )
}

/// A link. In a frame it opens a new tab, so that the answers are not lost.
fn link(address: &str, label: &str) -> Html {
    let framed = ELEMENT && host::option("framed").is_some();
    html! {
        <a href={address.to_owned()} target={framed.then_some("_blank")} rel={framed.then_some("noopener")}>{ label }</a>
    }
}
