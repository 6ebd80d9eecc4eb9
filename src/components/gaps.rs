//! A message as text, with its gaps: where a detail that is not known would go, it can be filled in. A gap that stays open is
//! not copied.

use words::{Field, Gap, Message, Part};
use yew::prelude::*;

use super::{changing, on};
use crate::effects::events;
use crate::labels::{self, letter};
use crate::model::{drafts, ui};
use crate::page::Dispatch;

/// A piece of a text.
enum Piece<'a> {
    Words(&'a str),
    Gap(&'a Gap),
}

/// What filling in needs.
#[derive(Clone, Copy)]
pub(super) struct Filling<'a> {
    /// The gap that is being filled.
    pub(super) open: Option<Field>,
    /// What is known already.
    pub(super) typed: &'a str,
    /// All gaps of the message, in the order in which they stand.
    pub(super) gaps: &'a [Gap],
    pub(super) dispatch: &'a Dispatch,
}

/// The subject, with its gaps.
pub(super) fn subject(message: &Message, filling: Filling) -> Html {
    let subject = message.subject.as_deref().unwrap_or_default();
    inline(&pieces(subject, &message.gaps, Part::Subject), filling)
}

/// The text in paragraphs. The greeting can be changed at a touch, where the message is ours.
pub(super) fn body(message: &Message, greets: bool, filling: Filling) -> Html {
    let mut paragraphs: Vec<Vec<Piece>> = vec![Vec::new()];
    for piece in pieces(&message.body, &message.gaps, Part::Body) {
        match piece {
            Piece::Words(words) => {
                for (index, words) in words.split("\n\n").enumerate() {
                    if index > 0 {
                        paragraphs.push(Vec::new());
                    }
                    if let Some(last) = paragraphs.last_mut() {
                        last.push(Piece::Words(words));
                    }
                }
            }
            gap @ Piece::Gap(_) => {
                if let Some(last) = paragraphs.last_mut() {
                    last.push(gap);
                }
            }
        }
    }
    let paragraphs = paragraphs.iter().enumerate().map(|(index, pieces)| {
        let first = pieces.first().filter(|_| index == 0 && greets);
        let Some(Piece::Words(words)) = first else { return html! { <p key={index}>{ inline(pieces, filling) }</p> } };
        let rest = pieces.get(1..).unwrap_or_default();
        if filling.open == Some(Field::Greeting) {
            return html! { <p class="gap" key={index}>{ input(Field::Greeting, filling) }</p> };
        }
        let onclick = on(filling.dispatch, ui::Action::Fill(Some(Field::Greeting)));
        html! {
            <p key={index}>
                <button type="button" class="greeting" data-gap={Field::Greeting.id()} title={letter::CHANGE_GREETING} {onclick}>
                    { changing(words) }<span class="unseen">{ letter::CHANGE }</span>
                </button>
                { inline(rest, filling) }
            </p>
        }
    });
    paragraphs.collect()
}

fn inline(pieces: &[Piece], filling: Filling) -> Html {
    let mut follows_a_gap = false;
    let shown = pieces.iter().map(|piece| match piece {
        Piece::Words(words) => {
            follows_a_gap = false;
            changing(words)
        }
        Piece::Gap(each) => gap(each, std::mem::replace(&mut follows_a_gap, true), filling),
    });
    shown.collect()
}

/// What stands before a gap. Each line of a signature would follow the comma of the closing; under another line it does not.
fn before_gap(before: &str, follows_a_gap: bool) -> &str {
    if follows_a_gap && before == ",\n" { "\n" } else { before }
}

fn gap(gap: &Gap, follows_a_gap: bool, filling: Filling) -> Html {
    let Some(field) = Field::from_id(gap.key) else { return Html::default() };
    let (before, after) = gap.reads.split_once("{}").unwrap_or_default();
    let before = before_gap(before, follows_a_gap);
    let name = labels::field(field);
    // A bracket does not stand alone at the end of a line.
    let bare = before.strip_suffix('(').zip(after.strip_prefix(')')).filter(|_| filling.open != Some(field));
    let in_brackets = bare.is_some();
    let (before, after) = bare.unwrap_or((before, after));
    let control = if filling.open == Some(field) {
        input(field, filling)
    } else {
        // What is missing is said to the person, not to the employer.
        let onclick = on(filling.dispatch, ui::Action::Fill(Some(field)));
        html! {
            <button type="button" translate="yes" aria-label={letter::add(name)} {onclick}>{ changing(&letter::gap(name, in_brackets)) }</button>
        }
    };
    html! {
        <span class="gap" key={gap.key} data-gap={gap.key}>{ changing(before) }{ control }{ changing(after) }</span>
    }
}

fn input(field: Field, filling: Filling) -> Html {
    // A detail may have two gaps, and both are filled at once.
    let mut after = filling.gaps.iter().skip_while(|gap| gap.key != field.id()).filter(|gap| gap.key != field.id());
    let next = after.next().and_then(|gap| Field::from_id(gap.key));
    html! { <GapField {field} {next} typed={filling.typed.to_owned()} dispatch={filling.dispatch.clone()} /> }
}

#[derive(PartialEq, Properties)]
struct GapFieldProps {
    field: Field,
    /// The gap that Enter leads to.
    next: Option<Field>,
    /// What is known already.
    typed: String,
    dispatch: Dispatch,
}

/// Takes what is typed when it is done, since the letter is written anew with it. A component of its own, so that no other
/// change of the page sets the field back while somebody types.
#[component]
fn GapField(GapFieldProps { field, next, typed, dispatch }: &GapFieldProps) -> Html {
    let (field, next) = (*field, *next);
    // A browser may say that a field has changed once more as it goes.
    let is_done = use_mut_ref(|| false);
    let done = {
        let dispatch = dispatch.clone();
        Callback::from(move |(typed, then): (Option<String>, Option<Field>)| {
            if !is_done.replace(true) {
                if let Some(typed) = typed {
                    dispatch.emit(drafts::Action::Typed(field, typed).into());
                }
                dispatch.emit(ui::Action::Fill(then).into());
            }
        })
    };
    let onchange = {
        let done = done.clone();
        Callback::from(move |event: Event| done.emit((Some(events::value(&event)), None)))
    };
    let onkeydown = Callback::from(move |event: KeyboardEvent| match event.key().as_str() {
        "Escape" => done.emit((None, None)),
        "Enter" => {
            event.prevent_default();
            done.emit((Some(events::value(&event)), next));
        }
        _ => {}
    });
    html! {
        <input type="text" aria-label={labels::field(field)} placeholder={labels::field(field)} value={typed.clone()} ~known={typed}
            {onchange} {onkeydown} autocomplete="off"
            enterkeyhint={if next.is_some() { "next" } else { "done" }} />
    }
}

/// The words of one part of a message, and its gaps in their places.
fn pieces<'a>(text: &'a str, gaps: &'a [Gap], part: Part) -> Vec<Piece<'a>> {
    let (mut pieces, mut rest, mut position) = (Vec::new(), text, 0);
    // They come in the order in which they stand.
    for gap in gaps.iter().filter(|gap| gap.field == part) {
        let (words, after) = split(rest, gap.at.saturating_sub(position));
        (rest, position) = (after, gap.at);
        if !words.is_empty() {
            pieces.push(Piece::Words(words));
        }
        pieces.push(Piece::Gap(gap));
    }
    pieces.push(Piece::Words(rest));
    pieces
}

/// Splits after this number of UTF-16 units, or at the next character boundary.
pub(super) fn split(text: &str, units: usize) -> (&str, &str) {
    let mut position = 0;
    let end = text.char_indices().find(|(_, character)| {
        let here = position >= units;
        position += character.len_utf16();
        here
    });
    text.split_at(end.map_or(text.len(), |(byte, _)| byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_closing_of_a_signature_has_a_comma() {
        assert_eq!(before_gap(",\n", false), ",\n");
        assert_eq!(before_gap(",\n", true), "\n");
        assert_eq!(before_gap(", ", true), ", ", "a comma within a line stays");
    }

    #[test]
    fn gaps_stand_in_their_places() {
        let gap = |key, at, field| Gap { key, field, at, reads: " {}".to_owned() };
        let gaps = [gap("yourName", 1, Part::Body), gap("company", 1, Part::Subject), gap("role", 3, Part::Body)];
        let read = |text, part| {
            let shown = pieces(text, &gaps, part).into_iter().map(|piece| match piece {
                Piece::Words(words) => words.to_owned(),
                Piece::Gap(gap) => format!("[{}]", gap.key),
            });
            shown.collect::<String>()
        };
        assert_eq!(read("a😀b", Part::Body), "a[yourName]😀[role]b");
        assert_eq!(read("ab", Part::Subject), "a[company]b");
        assert_eq!(read("", Part::Body), "[yourName][role]");
    }
}
