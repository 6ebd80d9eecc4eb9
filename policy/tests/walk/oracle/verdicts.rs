//! Section 3: the first row that applies decides.

use policy::{
    Circumstance, Family, Format, Likelihood, NewTime, Notice, Preparation, Reason, Rule, Said, Situation, Stage,
    Stake, Verdict,
};

use super::{
    Interest, family, format, gone, interest, keen, lasting, over_an_hour_late, passed, pressing, relevant, task,
};

/// A row of the table: what it says, where it applies.
type Row = (Rule, fn(&Situation) -> Option<Verdict>);

/// In the order of the table. A row that asks what would be "without it" asks the rows below.
const ROWS: [Row; 28] = [
    (Rule::V20, v20_under_way),
    (Rule::V16, v16_third_party),
    (Rule::V17, v17_spoken_offer),
    (Rule::V1, |s| when(s.reason() == Reason::AcceptedOffer, Verdict::Withdraw)),
    (Rule::V2, |s| when(s.reason() == Reason::SafetyOrEthics, Verdict::Withdraw)),
    (Rule::V3, v3_not_for_them),
    (Rule::V18, v18_they_are_late),
    (Rule::V19, |s| when(family(s.reason()) == Family::Employer, Verdict::Ask)),
    (Rule::V22, v22_it_may_happen),
    (Rule::V21, v21_what_they_said),
    (Rule::V4, v4_the_start_has_passed),
    (Rule::V24, v24_sooner),
    (Rule::V5, v5_pending_offer),
    (Rule::V6, |s| when(s.reason() == Reason::Unprepared && s.preparation == Preparation::Short, Verdict::Reschedule)),
    (Rule::V7, v7_avoidable),
    (Rule::V26, |s| when(s.reason() == Reason::SecondThoughts, Verdict::Attend)),
    (Rule::V8, |s| when(s.reason() == Reason::RunningLate && !task(s), Verdict::Attend)),
    (Rule::V9, |s| when(s.reason() == Reason::AccessNeed, Verdict::Adjust)),
    (Rule::V25, v25_contagious),
    (Rule::V27, |s| when(matches!(s.reason(), Reason::Task | Reason::RunningLate), Verdict::Reschedule)),
    (Rule::V28, |s| when(s.reason() == Reason::OwnSlip && !super::same_day(s), Verdict::Attend)),
    (Rule::V10, v10_by_video),
    (Rule::V11, |s| {
        when(s.reason() == Reason::Relocation && keen(s) && format(s) != Format::InPerson, Verdict::Attend)
    }),
    (Rule::V12, |s| when(!relevant(s), Verdict::Attend)),
    (Rule::V13, |s| {
        when(matches!(family(s.reason()), Family::Temporary | Family::Test) && !pressing(s), Verdict::Adjust)
    }),
    (Rule::V14, |s| when(relevant(s) && pressing(s) && lasting(s), Verdict::Withdraw)),
    (Rule::V23, |s| when(s.new_time == NewTime::NotYet, Verdict::Pause)),
    (Rule::V15, |_| Some(Verdict::Reschedule)),
];

fn when(applies: bool, verdict: Verdict) -> Option<Verdict> {
    applies.then_some(verdict)
}

fn first(rows: &[Row], s: &Situation) -> (Rule, Verdict) {
    rows.iter().find_map(|(rule, row)| row(s).map(|verdict| (*rule, verdict))).unwrap()
}

pub(super) fn verdict(s: &Situation) -> (Rule, Verdict) {
    first(&ROWS, s)
}

/// What the rows below this one say.
fn below(rule: Rule, s: &Situation) -> (Rule, Verdict) {
    let place = ROWS.iter().position(|(each, _)| *each == rule).unwrap();
    first(&ROWS[place + 1..], s)
}

fn v20_under_way(s: &Situation) -> Option<Verdict> {
    let no_longer = match s.reason() {
        Reason::AcceptedOffer | Reason::Staying => true,
        Reason::NotAFit => interest(s) != Interest::Unsure,
        // Nobody stays where it is unsafe or improper: V2.
        Reason::SafetyOrEthics => false,
        _ => gone(s),
    };
    when(s.stage == Stage::UnderWay && no_longer, Verdict::Withdraw)
}

fn v16_third_party(s: &Situation) -> Option<Verdict> {
    if s.stake != Stake::ThirdParty || passed(s) || s.stage == Stage::UnderWay {
        return None;
    }
    let (rule, verdict) = below(Rule::V16, &Situation { stake: Stake::Nobody, ..*s });
    let cancels = matches!(rule, Rule::V1 | Rule::V3 | Rule::V14 | Rule::V21) && verdict == Verdict::Withdraw;
    when(cancels, Verdict::Ask)
}

fn v17_spoken_offer(s: &Situation) -> Option<Verdict> {
    if s.reason() != Reason::SpokenOffer || passed(s) || s.new_time == NewTime::Earlier {
        return None;
    }
    match s.said {
        Said::Refused => when(!gone(s), Verdict::Attend),
        _ => Some(Verdict::Ask),
    }
}

fn v3_not_for_them(s: &Situation) -> Option<Verdict> {
    if s.reason() == Reason::NotAFit && interest(s) == Interest::Unsure && !passed(s) {
        return Some(Verdict::Ask);
    }
    when(matches!(s.reason(), Reason::NotAFit | Reason::Staying) || gone(s), Verdict::Withdraw)
}

fn v18_they_are_late(s: &Situation) -> Option<Verdict> {
    let verdict = match s.notice {
        Notice::Minutes(..-60) => Verdict::Reschedule,
        Notice::Minutes(-60..0) => Verdict::Wait,
        _ => Verdict::Attend,
    };
    when(s.reason() == Reason::TheyAreLate, verdict)
}

fn v22_it_may_happen(s: &Situation) -> Option<Verdict> {
    if s.likelihood != Likelihood::May || passed(s) || s.reason() == Reason::OwnSlip {
        return None;
    }
    let nothing_to_say = s.notice == Notice::Undated || s.reason() == Reason::Relocation;
    match below(Rule::V22, &Situation { likelihood: Likelihood::Certain, ..*s }) {
        (Rule::V6 | Rule::V9 | Rule::V24, _) => None,
        (Rule::V14, _) => Some(Verdict::Attend),
        (_, Verdict::Reschedule | Verdict::Adjust) | (Rule::V21, Verdict::Withdraw) => {
            Some(if nothing_to_say { Verdict::Attend } else { Verdict::Warn })
        }
        _ => None,
    }
}

fn v21_what_they_said(s: &Situation) -> Option<Verdict> {
    if !matches!(s.said, Said::Refused | Said::ComeAnyway) {
        return None;
    }
    let (_, without) = below(Rule::V21, &Situation { said: Said::Nothing, ..*s });
    if !matches!(without, Verdict::Reschedule | Verdict::Pause) {
        return None;
    }
    if s.said == Said::ComeAnyway {
        return when(!pressing(s) && !over_an_hour_late(s), Verdict::Attend);
    }
    if family(s.reason()) == Family::Offer {
        // It was the offering employer who refused.
        return when(!passed(s), Verdict::Attend);
    }
    let goes = !passed(s) && (task(s) || (!pressing(s) && keen(s)));
    Some(if goes { Verdict::Attend } else { Verdict::Withdraw })
}

fn v4_the_start_has_passed(s: &Situation) -> Option<Verdict> {
    if !passed(s) {
        return None;
    }
    let within_the_hour = !over_an_hour_late(s);
    let may_still_come = matches!(s.reason(), Reason::OwnSlip | Reason::TimeZoneMixup) && s.said == Said::ComeAnyway;
    if may_still_come && within_the_hour {
        return Some(Verdict::Attend);
    }
    let elsewhere = (s.reason() == Reason::RunningLate && within_the_hour)
        || s.stage == Stage::UnderWay
        || (s.reason() == Reason::SecondThoughts && s.stage == Stage::Met)
        || s.circumstance == Circumstance::TheLastRoundWentBadly
        || matches!(below(Rule::V4, s).0, Rule::V14 | Rule::V23);
    when(!elsewhere, Verdict::Reschedule)
}

fn v24_sooner(s: &Situation) -> Option<Verdict> {
    let not_for = matches!(
        s.reason(),
        Reason::RunningLate | Reason::Leisure | Reason::AccessNeed | Reason::Contagious | Reason::Task
    );
    when(s.new_time == NewTime::Earlier && !passed(s) && !not_for, Verdict::Reschedule)
}

fn v5_pending_offer(s: &Situation) -> Option<Verdict> {
    let nothing_to_ask = s.circumstance == Circumstance::IExpectAnOffer || s.said == Said::Refused;
    let verdict = if nothing_to_ask { Verdict::Attend } else { Verdict::AskExtension };
    when(s.reason() == Reason::PendingOffer, verdict)
}

fn v7_avoidable(s: &Situation) -> Option<Verdict> {
    let verdict = if s.said == Said::OfferedTime { Verdict::Reschedule } else { Verdict::Attend };
    let listed = matches!(s.reason(), Reason::Nervous | Reason::Unprepared | Reason::BetterInterview | Reason::Leisure);
    when(listed, verdict)
}

fn v25_contagious(s: &Situation) -> Option<Verdict> {
    let by_video = format(s) == Format::InPerson && s.said != Said::ComeAnyway;
    let verdict = if by_video { Verdict::Adjust } else { Verdict::Attend };
    when(s.reason() == Reason::Contagious, verdict)
}

fn v10_by_video(s: &Situation) -> Option<Verdict> {
    let applies = match s.reason() {
        Reason::TravelDisruption => !lasting(s),
        Reason::Relocation => true,
        _ => false,
    };
    let in_person = format(s) == Format::InPerson;
    when(applies && keen(s) && in_person && relevant(s) && s.said != Said::OfferedTime, Verdict::Adjust)
}
