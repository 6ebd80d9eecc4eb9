//! The page: the questions, the answer, and the bar that stays within reach.

use yew::prelude::*;

use crate::browser::{clock, leave, page, zones};
use crate::components::bar::{self, Places};
use crate::components::{
    advice, facts, interest, landing, messages, more, notice, others, own, reasons, start_again, why,
};
use crate::state::{Action, State, When};
use crate::words;

/// The whole of it. Everything shown follows from the state, and is worked out anew at each change.
pub(crate) struct App {
    state: State,
    places: Places,
    send: Callback<Action>,
    look: Callback<Event>,
    zones: Vec<AttrValue>,
    ticking: Option<clock::Ticking>,
    leaving: Option<leave::Warning>,
    pausing: Option<clock::Waiting>,
    help: Option<(String, String)>,
}

/// What reaches the page.
pub(crate) enum Message {
    /// Something for the state.
    Act(Action),
    /// Somebody looks for the time zones.
    Look,
    /// Nobody has typed for a moment: in the message written elsewhere, or in one of ours.
    Paused {
        /// In the one written elsewhere.
        own: bool,
    },
}

impl Component for App {
    type Message = Message;
    type Properties = ();

    fn create(context: &Context<Self>) -> Self {
        Self {
            state: State::new(clock::now(), zones::own()),
            places: Places::default(),
            send: context.link().callback(Message::Act),
            look: context.link().callback(|_| Message::Look),
            zones: Vec::new(),
            ticking: None,
            leaving: None,
            pausing: None,
            help: page::help(),
        }
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Act(action) => {
                let typed = matches!(action, Action::Own(_) | Action::Write(_));
                let own = matches!(action, Action::Own(_));
                self.state.act(action);
                if typed {
                    let link = context.link().clone();
                    self.pausing = Some(clock::after_a_pause(move || link.send_message(Message::Paused { own })));
                }
            }
            Message::Paused { own } => {
                let findings = if own { self.state.own_findings() } else { self.state.open_findings() };
                self.state.act(Action::Heard(words::to_look_at(findings.len())));
            }
            Message::Look if self.zones.is_empty() => {
                self.zones = zones::all().into_iter().map(AttrValue::from).collect();
            }
            Message::Look => return false,
        }
        if self.state.facts.when != Some(When::Exact) {
            self.ticking = None;
        } else if self.ticking.is_none() {
            let send = self.send.clone();
            self.ticking = Some(clock::ticking(move |now| send.emit(Action::Tick(now))));
        }
        if !self.state.has_typed() {
            self.leaving = None;
        } else if self.leaving.is_none() {
            self.leaving = Some(leave::warning());
        }
        true
    }

    fn rendered(&mut self, _: &Context<Self>, first: bool) {
        if first {
            page::ready();
        }
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let Self { state, places, send, .. } = self;
        let answer = state.answer();
        let open = answer.as_ref().and_then(|(_, advice, messages)| state.open(advice, messages));
        let findings = state.findings(answer.as_ref().map(|(situation, ..)| *situation), open);
        html! {
            <div class="app" ref={places.frame.clone()}>
                <div class="questions" tabindex="-1">
                    { reasons::view(state, send) }
                    { notice::view(state, send, &self.zones, &self.look) }
                    { facts::test_first(state, send) }
                    { interest::view(state, send, answer.is_some()) }
                    { facts::view(state, send, answer.is_some()) }
                </div>
                <div class="answer">
                    if let Some((situation, advice, messages)) = &answer {
                        <section class="advice" aria-label="Our advice" data-verdict={advice.verdict.id()}>
                            { advice::head(advice, &places.heading) }
                            { advice::steps(state, send, advice) }
                            { messages::view(state, send, situation, advice, messages, open, &findings, places) }
                            { landing::view(advice, &findings) }
                            { why::view(state, send, situation, advice) }
                            if situation.reason == guide::Reason::AcceptedOffer && advice.course == advice.verdict {
                                { others::view(state, send, places) }
                            }
                            { more::afterwards(send, advice) }
                        </section>
                    } else {
                        { advice::waiting(state) }
                    }
                    <div class="besides">
                        { own::view(state, send, places) }
                        { more::asked(self.help.as_ref()) }
                        { more::templates() }
                    </div>
                    if answer.is_some() {
                        { start_again::view(state, send) }
                    }
                </div>
                { kept(state, open) }
                <p class="unseen" role="status">{ state.heard.clone() }</p>
                { bar::view(state, send, answer.as_ref().map(|(_, advice, _)| advice), open, &findings, places) }
            </div>
        }
    }
}

/// The changed messages that are not on show, where boot/stopped.js finds them after a fault.
fn kept(state: &State, open: Option<&guide::Message>) -> Html {
    let hidden = state.edits.iter().filter(|edit| open.is_none_or(|open| open.kind != edit.text.kind));
    hidden.map(|edit| html! { <textarea hidden=true value={bar::whole(&edit.text)} /> }).collect()
}
