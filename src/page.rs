//! The hook that holds a page together: the model, what it is seen against, and what follows from both. An action goes to
//! the model's reducer, everything is derived once, and the effects that the reducer returns are run.
//!
//! It is not Yew's `use_reducer`, since a reducer of that has no way to return effects, and copying has to happen within the
//! click.

use std::cell::{Ref, RefCell};
use std::rc::Rc;

use yew::prelude::*;

use crate::composer::Letters;
use crate::derived::Derived;
use crate::effects::{autofill, chance, clock, page, run, zones};
use crate::host::rules::HouseRules;
use crate::labels;
use crate::model::{Action, Model, Screen, drafts, ui};
use crate::reader::Reading;
use crate::surroundings::Surroundings;

/// Sends actions to the model.
pub(crate) type Dispatch = Callback<Action>;

/// Everything there is to show.
pub(crate) struct Page {
    pub(crate) model: Model,
    pub(crate) around: Surroundings,
    pub(crate) derived: Derived,
}

/// Something that comes from outside.
pub(crate) enum News {
    /// A few times a minute.
    Tick,
    /// The letters have come, or never will.
    Letters(Letters),
    /// The reading module has come, or never will.
    Reading(Reading),
    /// The site's house rules.
    HouseRules(Box<HouseRules>),
    /// The site's links may have changed.
    Links,
}

impl Page {
    /// Nothing answered and nothing typed.
    pub(crate) fn new(around: Surroundings, model: Model) -> Self {
        let derived = Derived::of(&model, &around, None);
        Self { model, around, derived }
    }

    /// The page on this device at this time.
    fn on_this_device() -> Self {
        let around = Surroundings {
            now: clock::now(),
            own_zone: zones::device_zone(),
            month_first: zones::device_writes_month_first(),
            zone_data: Rc::new(zones::BrowserZones::default()),
            letters: Letters::default(),
            reading: Reading::default(),
            house: HouseRules::default(),
            help: page::help(),
            guide: page::guide(),
        };
        let mut model = Model::default();
        model.drafts.typed.clock = zones::device_clock();
        // So that not everybody sends the same letter.
        model.drafts.typed.wording = chance::number();
        Self::new(around, model)
    }

    /// Applies an action at a time, in milliseconds since 1970.
    pub(crate) fn act(&mut self, now: f64, action: &Action) -> Vec<crate::model::Effect> {
        // Timers are throttled in the background, so the last tick may be long ago.
        self.around.now = now;
        let before = (self.model.ui.screen == Screen::Answer).then(|| self.model.undo_depth());
        let advice = self.derived.answer.as_ref().map(|answer| Rc::clone(&answer.advice));
        let effects = self.model.reduce(action);
        self.derive(matches!(action, Action::Drafts(drafts::Action::Typed(..)) | Action::Ui(ui::Action::Status(_))));
        // The line of status has the way back with it, wherever on the answer the change was made.
        let can_go_back = before.is_some_and(|before| before < self.model.undo_depth());
        if can_go_back && self.model.ui.screen == Screen::Answer && self.model.ui.status.is_empty() {
            let now = self.derived.answer.as_ref().map(|answer| &*answer.advice);
            self.model.ui.status = labels::changed(advice.as_deref(), now);
        }
        effects
    }

    /// Takes news in.
    pub(crate) fn hear(&mut self, now: f64, news: News) {
        self.around.now = now;
        let ticks = matches!(news, News::Tick);
        if !ticks {
            self.derived.look_again();
        }
        match news {
            News::Tick => {}
            News::Letters(letters) => self.around.letters = letters,
            News::Reading(reading) => self.around.reading = reading,
            News::HouseRules(house) => self.around.house = *house,
            News::Links => (self.around.help, self.around.guide) = (page::help(), page::guide()),
        }
        self.derive(ticks);
    }

    /// Derives everything anew. Where the advice has changed by the passing of time alone, says so.
    fn derive(&mut self, by_time: bool) {
        let derived = Derived::of(&self.model, &self.around, Some(&self.derived));
        if by_time && let (Some(before), Some(answer)) = (&self.derived.answer, &derived.answer) {
            let (before, advice) = (&before.advice, &answer.advice);
            if before.notice != advice.notice {
                self.model.ui.status = labels::new_band(before, advice);
            }
        }
        self.derived = derived;
    }
}

/// The way to change a page.
#[derive(Clone)]
pub(crate) struct Store {
    page: Rc<RefCell<Page>>,
    /// The element around everything.
    frame: NodeRef,
    update: Callback<()>,
    /// The pause in typing that is waited for.
    pause: Rc<RefCell<Option<clock::PendingCallback>>>,
}

impl Store {
    /// What there is to show now. Nothing may be done to the page while it is looked at.
    pub(crate) fn page(&self) -> Ref<'_, Page> {
        self.page.borrow()
    }

    /// Applies an action that comes from a timer or from the browser, and runs its effects. Text that a program put into a field
    /// is taken over first.
    pub(crate) fn act(&self, action: &Action) {
        self.take_over();
        self.do_now(action);
    }

    /// Applies what a person does now, and runs its effects.
    fn do_now(&self, action: &Action) {
        let effects = self.page.borrow_mut().act(clock::now(), action);
        self.update.emit(());
        for effect in effects {
            run::effect(effect, self);
        }
    }

    /// Applies an action that nobody has done here, so that neither the focus nor the page moves.
    pub(crate) fn set(&self, action: &Action) {
        self.take_over();
        self.page.borrow_mut().act(clock::now(), action);
        self.update.emit(());
    }

    /// Takes news in.
    pub(crate) fn hear(&self, news: News) {
        self.take_over();
        self.page.borrow_mut().hear(clock::now(), news);
        self.update.emit(());
    }

    /// Whatever is drawn next would wipe what was filled in without a word.
    fn take_over(&self) {
        if let Some(frame) = self.frame.cast() {
            autofill::take_over(&frame);
        }
    }

    /// Sends actions here.
    fn dispatch(&self) -> Dispatch {
        let store = self.clone();
        Callback::from(move |action| store.do_now(&action))
    }

    /// Does something after a pause in typing, which begins anew with each call.
    pub(crate) fn after_typing_pause(&self, then: impl FnOnce() + 'static) {
        *self.pause.borrow_mut() = Some(clock::after_typing_pause(then));
    }

    /// The element around everything.
    pub(crate) const fn frame(&self) -> &NodeRef {
        &self.frame
    }
}

/// The page with the way to change it, and the callback that sends actions there.
#[hook]
pub(crate) fn use_page() -> (Store, Dispatch) {
    let frame = use_node_ref();
    let update = use_force_update();
    let page = use_memo((), |()| {
        let page = Rc::new(RefCell::new(Page::on_this_device()));
        let update = Callback::from(move |()| update.force_update());
        let store = Store { page, frame, update, pause: Rc::default() };
        let dispatch = store.dispatch();
        (store, dispatch)
    });
    (*page).clone()
}
