//! The root component: the questions, the answer and the sticky action bar.

mod element;

use std::rc::Rc;

use policy::{Change, Reason};
use yew::prelude::*;

use crate::browser::{chance, clock, early_input, host, leave, page, reading, zones};
use crate::components::bar::{self, NodeRefs};
use crate::components::controls::{Dispatch, area, block, element, fragment, fragment_of, text, vtag};
use crate::components::{
    advice, call_now, facts, interest, landing, messages, more, notice, other_interviews, own_message, reasons, sheet,
    start_again, time_left, why,
};
use crate::edition::ELEMENT;
use crate::labels;
use crate::reader::Reading;
use crate::state::{Action, Collapsible, Edit, State, When};
use crate::time_zones::ZoneData;
use crate::zone_search::{self, ZoneEntry};

use element::HostState;

/// The root component. Everything shown is derived from `state` at each render.
pub(crate) struct App {
    state: State,
    nodes: NodeRefs,
    send: Dispatch,
    list_zones: Callback<Event>,
    zone_data: Rc<zones::BrowserZones>,
    zones: Vec<ZoneEntry>,
    ticker: Option<clock::Ticker>,
    leave_warning: Option<leave::Warning>,
    typing_pause: Option<clock::PendingCallback>,
    help: Option<(String, String)>,
    guide: Option<String>,
    host_state: HostState,
    early_input: early_input::EarlyInput,
    removed: bool,
}

pub(crate) enum Message {
    /// An action for the reducer.
    Action(Rc<Action>),
    /// The date drawer was toggled: list the time zones, which takes tens of milliseconds.
    ListZones,
    /// A pause in typing: announce the number of findings.
    TypingPaused {
        /// Whether it was in the pasted message, and not in one of ours.
        own_message: bool,
    },
    /// A request from the surrounding element.
    Host(host::Command),
}

impl Component for App {
    type Message = Message;
    type Properties = ();

    fn create(context: &Context<Self>) -> Self {
        let zone_data = Rc::new(zones::BrowserZones::default());
        let mut app = Self {
            state: initial_state(&zone_data),
            zone_data,
            nodes: NodeRefs::default(),
            send: context.link().callback(Message::Action),
            list_zones: clock::deferred(context.link().callback(|()| Message::ListZones)),
            zones: Vec::new(),
            ticker: None,
            leave_warning: None,
            typing_pause: None,
            help: page::help(),
            guide: page::guide(),
            host_state: HostState::default(),
            early_input: early_input::take(),
            removed: false,
        };
        reading::listen(&context.link().callback(|reading| Message::Action(Rc::new(Action::Reading(reading)))));
        if !ELEMENT {
            app.apply_early_input();
        }
        if ELEMENT {
            host::listen(&context.link().callback(Message::Host));
            app.apply_options();
        }
        app
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Action(action) => {
                let typed = matches!(*action, Action::OwnMessage(_) | Action::Edit(_));
                let own_message = matches!(*action, Action::OwnMessage(_));
                // Timers are throttled in the background, so the last tick may be long ago.
                self.state.act_at(clock::now(), &action);
                if let Action::SearchZones(typed) = &*action
                    && let Some(zone) = zone_search::exact_match(&self.zones, typed)
                {
                    self.state.act(&Action::Zone(zone.to_owned()));
                }
                if typed {
                    let link = context.link().clone();
                    self.typing_pause = Some(clock::after_typing_pause(move || {
                        link.send_message(Message::TypingPaused { own_message });
                    }));
                }
            }
            Message::TypingPaused { own_message } => {
                let findings =
                    if own_message { self.state.own_message_findings() } else { self.state.open_message_findings() };
                // Without the reading module there are no findings, which must not be announced as "reads well".
                if matches!(self.state.reading, Reading::Ready(_)) {
                    self.state.act(&Action::Announce(labels::finding_count(findings.len())));
                }
            }
            Message::ListZones if self.zones.is_empty() => {
                self.zones = self.zone_data.entries();
            }
            Message::Host(command) if ELEMENT => self.handle_command(command),
            Message::ListZones | Message::Host(_) => return false,
        }
        if ELEMENT && self.removed {
            return true;
        }
        if self.state.facts.when != Some(When::Exact) {
            self.ticker = None;
        } else if self.ticker.is_none() {
            let send = self.send.clone();
            self.ticker = Some(clock::start_ticker(move |now| send.emit(Action::Tick(now).into())));
        }
        if !self.state.has_typed() {
            self.leave_warning = None;
        } else if self.leave_warning.is_none() {
            self.leave_warning = Some(leave::warning());
        }
        if ELEMENT {
            self.report_advice();
        }
        true
    }

    fn rendered(&mut self, _: &Context<Self>, first: bool) {
        if ELEMENT {
            host::set_parts_and_levels(self.host_state.level);
        }
        if first {
            page::ready();
            if !ELEMENT && let Some(mount_point) = page::mount_point() {
                self.early_input.restore_focus(&mount_point);
            }
            if ELEMENT {
                self.report_advice();
            }
        }
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let Self { state, nodes, send, .. } = self;
        let answer = state.answer();
        let open = answer.as_ref().and_then(|(_, advice, messages)| state.open_message(advice, messages));
        let findings = state.findings(answer.as_ref().map(|(situation, ..)| *situation), open);
        let answered = answer.is_some();
        let questions = [
            reasons::view(state, send),
            reasons::circumstances(state, send),
            notice::view(state, send, &self.zones, &self.list_zones),
            facts::test_as_main_question(state, send),
            interest::view(state, send, answered),
            facts::view(state, send, answered),
            start_again::view(state, send, answered),
        ];
        let extras = [
            own_message::view(state, send, nodes),
            more::frequent_questions(state, self.help.as_ref(), self.guide.as_ref()),
            more::templates(state, send, nodes),
        ];
        let answer_column = [
            match &answer {
                Some(answer @ (situation, advice, _)) => {
                    let has_other_interviews = situation.reason() == policy::Reason::AcceptedOffer
                        && advice.effective_verdict == advice.verdict;
                    let parts = [
                        advice::head(advice, &nodes.heading),
                        call_now::view(state, send, advice, &answer.2, open, &nodes.call),
                        advice::steps(state, send, advice),
                        time_left::view(state, advice),
                        messages::view(state, send, answer, open, &findings, nodes),
                        sheet::view(state, advice, &answer.2),
                        landing::view(state, advice, &findings),
                        why::view(state, send, situation, advice),
                        if has_other_interviews { other_interviews::view(state, send, nodes) } else { Html::default() },
                        more::afterwards(state, send, advice),
                    ];
                    let values = &["advice", "Our advice", advice.verdict.id()];
                    element("section", &["class", "aria-label", "data-verdict"], values, fragment(parts))
                }
                None => advice::waiting(state),
            },
            block("besides", fragment(extras)),
        ];
        let advice = answer.as_ref().map(|(_, advice, _)| advice);
        let parts = [
            element(
                "div",
                &["class", "tabindex", "data-testid"],
                &["questions", "-1", "questions"],
                fragment(questions),
            ),
            block("answer", fragment(answer_column)),
            hidden_edits(state, open),
            element("p", &["class", "role"], &["unseen", "status"], text(&state.announcement)),
            bar::view(state, send, advice, open, &findings, nodes),
        ];
        let mut page = vtag("div", &["class"], &["app"], fragment(parts));
        page.node_ref = nodes.frame.clone();
        page.into()
    }
}

impl App {
    /// Applies what the person did on the static first question before the application started.
    fn apply_early_input(&mut self) {
        let early_input::EarlyInput { reason, by_pointer, search, .. } = &self.early_input;
        if let Some(&reason) = Reason::ALL.iter().find(|each| each.id() == reason) {
            self.state.act(&Action::Set(Change::Reason(reason)));
            if *by_pointer {
                self.state.act(&Action::Collapse(Collapsible::Reason));
            }
        }
        self.state.act(&Action::SearchReasons(search.clone()));
    }
}

/// The state with no answers, for this device and the current time.
fn initial_state(zone_data: &Rc<zones::BrowserZones>) -> State {
    let zone_data: Rc<dyn ZoneData> = Rc::<zones::BrowserZones>::clone(zone_data);
    let mut state = State::new(clock::now(), zones::device_zone(), zone_data);
    state.typed.clock = zones::device_clock();
    // So that not everybody sends the same letter.
    state.typed.wording = chance::number();
    state
}

/// Hidden copies of the edited messages whose tab is closed, so that boot/stopped.js can offer them after a panic.
fn hidden_edits(state: &State, open: Option<&words::Message>) -> Html {
    let hidden = state.edits.iter().filter(|edit| open.is_none_or(|open| open.kind != edit.text.kind));
    let area = |edit: &Edit| {
        let whole = bar::subject_and_body(&edit.text);
        area(&["hidden"], &["hidden"], &whole, &NodeRef::default()).into()
    };
    fragment_of(hidden.map(area))
}
