//! Section 8: the first row that applies sets the risk, S8's exceptions before all.

use policy::{Contact, Family, Reason, Risk, Rule, Said, To, Verdict};

use super::{Expected, family, passed, same_day, their_fault};

type Row = (Rule, fn(&Expected) -> bool, Risk);

const ROWS: [Row; 4] = [
    (Rule::S8, spared, Risk::Low),
    (Rule::S6, high, Risk::High),
    (Rule::S7, moderate, Risk::Moderate),
    (Rule::S8, |_| true, Risk::Low),
];

fn spared(e: &Expected) -> bool {
    let s = &e.facts;
    let late_withdrawal = e.effective_verdict == Verdict::Withdraw && same_day(s);
    let they_offered_it = matches!(
        (s.said, e.effective_verdict),
        (Said::OfferedTime, Verdict::Reschedule) | (Said::OfferedCall, Verdict::Adjust)
    );
    s.reason() == Reason::AccessNeed
        || their_fault(s)
        || (family(s.reason()) == Family::Employer && !late_withdrawal)
        || they_offered_it
        || e.declines_an_invitation()
}

fn high(e: &Expected) -> bool {
    let s = &e.facts;
    let avoidable = match family(s.reason()) {
        Family::Avoidable => s.reason() != Reason::SecondThoughts,
        Family::Offer => true,
        _ => false,
    };
    let insists = matches!(e.insisted, Some(Verdict::Reschedule | Verdict::Withdraw));
    let changes = e.moves_or_cancels() || matches!(e.effective_verdict, Verdict::Adjust | Verdict::Pause);
    (avoidable && (insists || e.rule == Rule::V4))
        || (passed(s) && s.contact == Contact::NoNumber && e.to != To::Nobody)
        || (s.earlier_changes >= 2 && changes)
}

fn moderate(e: &Expected) -> bool {
    let s = &e.facts;
    (e.moves_or_cancels() && (same_day(s) || s.earlier_changes == 1))
        || e.rule == Rule::V6
        || (s.reason() == Reason::OwnSlip && e.effective_verdict == Verdict::Reschedule)
}

impl Expected {
    pub(crate) fn risk(&self) -> (Rule, Risk) {
        let (rule, _, risk) = ROWS.iter().find(|(_, applies, _)| applies(self)).unwrap();
        (*rule, *risk)
    }
}
