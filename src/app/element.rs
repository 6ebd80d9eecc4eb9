//! The element's side of the application: applies its options, handles its requests and reports the advice.

use policy::json::Value;
use policy::{Band, Change, Plan, Reason, Verdict};

use super::App;
use crate::browser::{clock, host, page, rules};
use crate::house::House;
use crate::state::Action;

/// The options as last applied, and the advice as last reported.
#[derive(Default)]
pub(super) struct Given {
    config: Option<String>,
    reason: Option<String>,
    notice: Option<String>,
    pub(super) level: u32,
    told: Option<(Verdict, Plan)>,
}

impl App {
    pub(super) fn obey(&mut self, command: host::Command) {
        match command {
            host::Command::Renew => self.take_options(),
            host::Command::Away => {
                self.away = true;
                (self.ticking, self.leaving, self.pausing) = (None, None, None);
            }
            host::Command::Back => {
                self.away = false;
                self.state.act(&Action::Tick(clock::now()));
            }
            host::Command::Reset => {
                // The first restart can be undone, the second cannot: the next user may be another person.
                self.state.act(&Action::Restart);
                self.state.act(&Action::Restart);
                (self.given.reason, self.given.notice) = (None, None);
                self.take_options();
            }
        }
    }

    /// Applies the current options. Answers among them are applied only if the option has changed, since the person may
    /// have chosen otherwise in the meantime.
    pub(super) fn take_options(&mut self) {
        (self.help, self.guide) = (page::help(), page::guide());
        self.given.level = host::option("heading-level").and_then(|level| level.parse().ok()).unwrap_or_default();
        let config = host::option("config");
        if config != self.given.config {
            let (house, mistakes) = House::read(&config.as_deref().map_or(Value::Null, rules::read));
            for mistake in mistakes {
                host::complain(&["config: ", &mistake].concat());
            }
            self.state.act(&Action::House(Box::new(house)));
            self.given.config = config;
        }
        let reason = host::option("reason");
        if reason != self.given.reason {
            self.answer("reason", reason.as_deref(), Reason::ALL, Reason::id, Change::Reason);
            self.given.reason = reason;
        }
        let notice = host::option("notice");
        if notice != self.given.notice {
            self.answer("notice", notice.as_deref(), Band::ALL, Band::id, Change::Notice);
            self.given.notice = notice;
        }
    }

    fn answer<T: Copy>(
        &mut self,
        name: &str,
        given: Option<&str>,
        all: &[T],
        id: fn(T) -> &'static str,
        change: fn(T) -> Change,
    ) {
        let Some(given) = given else { return };
        if let Some(&each) = all.iter().find(|&&each| id(each) == given) {
            self.state.act(&Action::Set(change(each)));
        } else {
            let allowed: Vec<&str> = all.iter().map(|&each| id(each)).collect();
            host::complain(&[name, ": \"", given, "\" is not allowed; allowed are ", &allowed.join(", ")].concat());
        }
    }

    /// Reports the verdict and the plan if they have changed.
    pub(super) fn tell(&mut self) {
        let advice = self.state.situation().map(|situation| words::assess(&situation));
        let advised = advice.map(|advice| (advice.verdict, advice.plan));
        if let Some((verdict, plan)) = advised.filter(|_| advised != self.given.told) {
            host::advised(verdict.id(), plan.id());
        }
        self.given.told = advised;
    }
}
