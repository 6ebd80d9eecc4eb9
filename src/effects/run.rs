//! Runs the effects that the model's reducer returns.

use policy::MessageKind;
use web_sys::Element;

use super::{clipboard, clock, focus, host, print, select, write};
use crate::labels;
use crate::model::{Action, Copied, Effect, Target, What, drafts, ui};
use crate::page::Store;
use crate::reader::Reading;

/// Runs an effect.
pub(crate) fn effect(effect: Effect, store: &Store) {
    match effect {
        Effect::Focus(target) => {
            if let Some(frame) = store.frame().cast::<Element>() {
                focus::later(&frame, target);
            }
        }
        Effect::Copy(copied) => copy(copied, store.clone()),
        Effect::Write(kind) => {
            let Some(frame) = store.frame().cast::<Element>() else { return };
            for (target, text) in texts(kind, store) {
                write::over(&frame, target, &text);
            }
        }
        Effect::CountFindings(kind) => {
            let here = store.clone();
            let count = move || {
                let page = here.page();
                let findings = match (kind, &page.derived.answer) {
                    (None, _) => page.derived.own_findings.len(),
                    (Some(kind), Some(answer)) => {
                        let letter = answer.letters.iter().find(|letter| letter.kind == kind);
                        letter.map(|letter| letter.findings.len()).unwrap_or_default()
                    }
                    _ => return,
                };
                // Without the reading module there are no findings, which must not be announced as "reads well".
                let ready = matches!(page.around.reading, Reading::Ready(_));
                drop(page);
                if ready {
                    here.act(&ui::Action::Announce(labels::finding_count(findings)).into());
                }
            };
            store.after_typing_pause(count);
        }
        Effect::Print => clock::after_rendering(print::print),
    }
}

/// The texts of a letter, or of "Paste your own", each with its field.
fn texts(kind: Option<MessageKind>, store: &Store) -> Vec<(Target, String)> {
    let page = store.page();
    let Some(kind) = kind else { return vec![(Target::OwnMessage, page.model.drafts.own_message.clone())] };
    let letters = page.derived.answer.as_ref().map(|answer| &*answer.letters).unwrap_or_default();
    let Some(letter) = letters.iter().find(|letter| letter.kind == kind) else { return Vec::new() };
    let message = letter.shown();
    let subject = message.subject.clone().map(|subject| (Target::Subject(kind), subject));
    subject.into_iter().chain([(Target::Editor(kind), message.body.clone())]).collect()
}

/// Copies a text and says how it went. Where copying is blocked, the text is selected instead.
fn copy(copied: Copied, store: Store) {
    let near = store.frame().cast::<Element>();
    clipboard::copy(&copied.text.clone(), near.clone(), move |done| {
        if done {
            host::report_copied(labels::copied_id(copied.what));
            if let What::Other(index) = copied.what {
                store.act(&drafts::Action::CopiedOther(index).into());
            }
            let page = store.page();
            let letters = page.derived.answer.as_ref().map(|answer| &*answer.letters).unwrap_or_default();
            let status = labels::copied(copied.what, letters);
            drop(page);
            store.act(&ui::Action::Copied(copied).into());
            return store.act(&ui::Action::Status(status).into());
        }
        let what = copied.what;
        let say =
            move |store: &Store| store.act(&ui::Action::Status(labels::copying_is_blocked(what).to_owned()).into());
        if let (What::Text(kind) | What::Subject(kind) | What::Both(kind), Some(near)) = (what, near) {
            store.act(&Action::from(drafts::Action::Open(kind)));
            let field = if matches!(what, What::Subject(_)) { Target::Subject } else { Target::Editor };
            // Whoever hears that the text is selected presses Ctrl+C, so it is said once that is true.
            let store = store.clone();
            select::all_in(&near, field(kind), move || say(&store));
        } else {
            say(&store);
        }
    });
}
