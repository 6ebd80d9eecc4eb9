//! The checks, one a file, and the one table that lists them.

mod alternatives;
mod blame_or_defensive;
mod casual_register;
mod interview;
mod leftover_placeholder;
mod missing_apology;
mod missing_next_step;
mod missing_role;
mod missing_slot;
mod missing_thanks;
mod missing_time_zone;
mod mixed_signal;
mod over_apology;
mod oversharing;
mod shouting;
mod threat_or_bargain;
mod too_long;
mod untrue_reason;
mod vague_excuse;

use super::check::Check;

/// All of them, in the order of the register.
pub(super) const CHECKS: [Check; 18] = [
    vague_excuse::CHECK,
    over_apology::CHECK,
    blame_or_defensive::CHECK,
    oversharing::CHECK,
    casual_register::CHECK,
    missing_role::CHECK,
    missing_slot::CHECK,
    missing_next_step::CHECK,
    mixed_signal::CHECK,
    alternatives::CHECK,
    missing_thanks::CHECK,
    missing_apology::CHECK,
    too_long::CHECK,
    leftover_placeholder::CHECK,
    untrue_reason::CHECK,
    missing_time_zone::CHECK,
    shouting::CHECK,
    threat_or_bargain::CHECK,
];

#[cfg(test)]
mod tests {
    use super::CHECKS;
    use policy::{Rule, Section};

    #[test]
    fn every_check_of_the_register_is_here_once_under_its_name() {
        let rules: Vec<Rule> = Rule::ALL.iter().copied().filter(|rule| rule.section() == Section::Checks).collect();
        assert_eq!(CHECKS.iter().map(|check| check.rule).collect::<Vec<_>>(), rules);
        let names = [
            "vague-excuse",
            "over-apology",
            "blame-or-defensive",
            "oversharing",
            "casual-register",
            "missing-role",
            "missing-slot",
            "missing-next-step",
            "mixed-signal",
            "alternatives",
            "missing-thanks",
            "missing-apology",
            "too-long",
            "leftover-placeholder",
            "untrue-reason",
            "missing-time-zone",
            "shouting",
            "threat-or-bargain",
        ];
        assert_eq!(CHECKS.map(|check| check.rule.check_name().unwrap_or_default()), names);
    }
}
