//! The element's side of the application: applies its options, handles its requests and reports the advice.

use policy::json::Value;
use policy::{Band, Change, Plan, Reason, Verdict};

use super::App;
use crate::browser::{clock, host, page, rules};
use crate::house::HouseRules;
use crate::state::Action;

/// The options as last applied, and the advice as last reported.
#[derive(Default)]
pub(super) struct HostState {
    config: Option<String>,
    reason: Option<String>,
    notice: Option<String>,
    pub(super) level: u32,
    reported: Option<(Verdict, Plan)>,
}

impl App {
    pub(super) fn handle_command(&mut self, command: host::Command) {
        match command {
            host::Command::OptionsChanged => self.apply_options(),
            host::Command::Removed => {
                self.removed = true;
                (self.ticker, self.leave_warning, self.typing_pause) = (None, None, None);
            }
            host::Command::Reinserted => {
                self.removed = false;
                self.state.act(&Action::Tick(clock::now()));
            }
            host::Command::Reset => {
                // The first restart can be undone, the second cannot: the next user may be another person.
                self.state.act(&Action::Restart);
                self.state.act(&Action::Restart);
                (self.host_state.reason, self.host_state.notice) = (None, None);
                self.apply_options();
            }
        }
    }

    /// Applies the current options. Answers among them are applied only if the option has changed, since the person may
    /// have chosen otherwise in the meantime.
    pub(super) fn apply_options(&mut self) {
        (self.help, self.guide) = (page::help(), page::guide());
        self.host_state.level = host::option("heading-level").and_then(|level| level.parse().ok()).unwrap_or_default();
        let config = host::option("config");
        if config != self.host_state.config {
            let (house, mistakes) = HouseRules::read(&config.as_deref().map_or(Value::Null, rules::read));
            for mistake in mistakes {
                host::report_invalid_option(&["config: ", &mistake].concat());
            }
            self.state.act(&Action::HouseRules(Box::new(house)));
            self.host_state.config = config;
        }
        let reason = host::option("reason");
        if reason != self.host_state.reason {
            self.apply_answer("reason", reason.as_deref(), Reason::ALL, Reason::id, Change::Reason);
            self.host_state.reason = reason;
        }
        let notice = host::option("notice");
        if notice != self.host_state.notice {
            self.apply_answer("notice", notice.as_deref(), Band::ALL, Band::id, Change::Notice);
            self.host_state.notice = notice;
        }
    }

    fn apply_answer<T: Copy>(
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
            host::report_invalid_option(
                &[name, ": \"", given, "\" is not allowed; allowed are ", &allowed.join(", ")].concat(),
            );
        }
    }

    /// Reports the verdict and the plan if they have changed.
    pub(super) fn report_advice(&mut self) {
        let advice = self.state.situation().map(|situation| words::assess(&situation));
        let advised = advice.map(|advice| (advice.verdict, advice.plan));
        if let Some((verdict, plan)) = advised.filter(|_| advised != self.host_state.reported) {
            host::report_advice(verdict.id(), plan.id());
        }
        self.host_state.reported = advised;
    }
}
