//! The module with the letters.

use std::rc::Rc;

use js_sys::Array;
use policy::{MessageKind, Situation};
use wasm_bindgen::{JsCast as _, JsValue};
use words::json::LetterRequest;
use words::{Details, Field, Gap, Message, Part, Text, Turn};
use yew::Callback;

use super::module::{self, Module, list, number, string};
use crate::composer::{Composer, Letters};

/// Reports the state of the module, now and for as long as the page lives.
pub(crate) fn listen(then: &Callback<Letters>) {
    module::listen("letters", |module| Rc::new(module), then);
}

impl Composer for Module {
    fn letter(&self, kind: MessageKind, situation: &Situation, details: &Details) -> Option<Message> {
        message(&self.ask("compose", &LetterRequest::new(kind, situation, details))?)
    }

    fn turns(&self, call: MessageKind, situation: &Situation, details: &Details) -> Option<Vec<Turn>> {
        let turns: Array = self.ask("turns", &LetterRequest::new(call, situation, details))?.dyn_into().ok()?;
        turns
            .iter()
            .map(|turn| Some(Turn { when: string(&turn, "when")?.into(), says: string(&turn, "says")? }))
            .collect()
    }

    fn templates(&self) -> Option<Vec<(Text, Message)>> {
        let templates: Array = self.ask("templates", &())?.dyn_into().ok()?;
        let template = |pair: JsValue| {
            let pair: Array = pair.dyn_into().ok()?;
            Some((pair.get(0).as_string()?.into(), message(&pair.get(1))?))
        };
        templates.iter().map(template).collect()
    }
}

fn message(answer: &JsValue) -> Option<Message> {
    Some(Message {
        kind: MessageKind::from_id(&string(answer, "kind")?)?,
        subject: string(answer, "subject"),
        body: string(answer, "body")?,
        gaps: list(answer, "gaps").iter().filter_map(|each| gap(&each)).collect(),
    })
}

/// A gap that the page can fill.
fn gap(answer: &JsValue) -> Option<Gap> {
    Some(Gap {
        key: Field::from_id(&string(answer, "key")?)?.id(),
        field: Part::from_id(&string(answer, "field")?)?,
        at: number(answer, "at")?,
        reads: string(answer, "reads")?,
    })
}
