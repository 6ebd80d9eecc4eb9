//! The verdict: the first row of the table that applies decides. The order is that of the table, not of the numbers.

use crate::advice::Verdict;
use crate::facts::{
    Band, Circumstance, Family, Format, Insist, Interest, Likelihood, NewTime, Notice, Preparation, Question, Reason,
    Said, Situation, Stage, Stake,
};
use crate::register::Rule;

/// What a row says about a situation; none where it does not apply.
type Row = fn(&Situation) -> Option<Verdict>;

/// The rows in their order. [`Rule::V15`] takes what is left.
const TABLE: [(Rule, Row); 27] = [
    (Rule::V20, leaving_under_way),
    (Rule::V16, third_party_first),
    (Rule::V17, offer_in_words_only),
    (Rule::V1, accepted_elsewhere),
    (Rule::V2, unsafe_or_wrong),
    (Rule::V3, not_wanted),
    (Rule::V18, they_are_late),
    (Rule::V19, one_question),
    (Rule::V22, may_happen),
    (Rule::V21, no_other_date),
    (Rule::V4, start_has_passed),
    (Rule::V24, bring_it_forward),
    (Rule::V5, offer_not_accepted),
    (Rule::V6, no_time_to_prepare),
    (Rule::V7, avoidable),
    (Rule::V26, second_thoughts),
    (Rule::V8, running_late),
    (Rule::V9, access_need),
    (Rule::V25, contagious),
    (Rule::V27, task),
    (Rule::V28, slip_noticed_early),
    (Rule::V10, video_instead_of_the_journey),
    (Rule::V11, move_does_not_stop_a_call),
    (Rule::V12, not_relevant),
    (Rule::V13, manageable),
    (Rule::V14, keeps_from_the_job),
    (Rule::V23, no_date_can_be_named),
];

/// The longest that somebody is merely late, and that one waits for somebody late: an hour, in minutes.
const AN_HOUR: i32 = 60;

/// The verdict, and the one rule that decided it.
pub(super) fn verdict(situation: &Situation) -> (Rule, Verdict) {
    first(TABLE.iter(), situation)
}

/// What the rows below this rule say.
fn below(rule: Rule, situation: &Situation) -> (Rule, Verdict) {
    first(TABLE.iter().skip_while(|(each, _)| *each != rule).skip(1), situation)
}

fn first<'a>(mut rows: impl Iterator<Item = &'a (Rule, Row)>, situation: &Situation) -> (Rule, Verdict) {
    rows.find_map(|(rule, row)| row(situation).map(|verdict| (*rule, verdict)))
        .unwrap_or((Rule::V15, Verdict::Reschedule))
}

/// What the person insists on, where it differs from the verdict. Nobody can insist on going to what has started, was
/// cancelled, or is late on their side.
pub(super) fn insisted(situation: &Situation, verdict: Verdict) -> Option<Verdict> {
    let wished = match situation.insist? {
        Insist::Attend => {
            let nothing_to_go_to = matches!(situation.reason(), Reason::TheyCancelled | Reason::TheyAreLate);
            (!passed(situation) && !nothing_to_go_to).then_some(Verdict::Attend)?
        }
        Insist::Reschedule => Verdict::Reschedule,
        Insist::Withdraw => Verdict::Withdraw,
    };
    (wished != verdict).then_some(wished)
}

fn passed(situation: &Situation) -> bool {
    situation.notice.band() == Band::Passed
}

/// Whether the start passed at most an hour ago.
fn within_the_hour(situation: &Situation) -> bool {
    matches!(situation.notice, Notice::Minutes(minutes) if (-AN_HOUR..0).contains(&minutes))
}

fn relevant(situation: &Situation) -> bool {
    situation.answer(Question::Relevance)
}

fn urgent(situation: &Situation) -> bool {
    situation.answer(Question::Urgency)
}

fn lasting(situation: &Situation) -> bool {
    situation.answer(Question::Irreversibility)
}

fn keen(situation: &Situation) -> bool {
    situation.interest() == Interest::Keen
}

fn gone(situation: &Situation) -> bool {
    situation.interest() == Interest::Gone
}

/// V20: who is in the middle of it finishes the part that is on, and says it at its end; but nobody has to stay where it is
/// unsafe or improper (V2).
fn leaving_under_way(s: &Situation) -> Option<Verdict> {
    let leaves = match s.reason() {
        Reason::AcceptedOffer | Reason::Staying => true,
        Reason::NotAFit => s.interest() != Interest::Unsure,
        Reason::SafetyOrEthics => false,
        _ => gone(s),
    };
    (s.stage == Stage::UnderWay && leaves).then_some(Verdict::Withdraw)
}

/// V16: where somebody else pays for it, they are asked before anything is cancelled.
fn third_party_first(s: &Situation) -> Option<Verdict> {
    if s.stake == Stake::Nobody || passed(s) || s.stage == Stage::UnderWay {
        return None;
    }
    let (rule, verdict) = below(Rule::V16, &Situation { stake: Stake::Nobody, ..*s });
    let cancels = verdict == Verdict::Withdraw && matches!(rule, Rule::V1 | Rule::V3 | Rule::V14 | Rule::V21);
    cancels.then_some(Verdict::Ask)
}

/// V17: an offer in words only cancels nothing, even where this interview is not wanted. Who does not get it in writing
/// goes; for somebody who wants neither, V3 decides.
fn offer_in_words_only(s: &Situation) -> Option<Verdict> {
    if s.reason() != Reason::SpokenOffer || passed(s) || s.new_time == NewTime::Earlier {
        return None;
    }
    match s.said {
        Said::Refused => (!gone(s)).then_some(Verdict::Attend),
        _ => Some(Verdict::Ask),
    }
}

fn accepted_elsewhere(s: &Situation) -> Option<Verdict> {
    (s.reason() == Reason::AcceptedOffer).then_some(Verdict::Withdraw)
}

fn unsafe_or_wrong(s: &Situation) -> Option<Verdict> {
    (s.reason() == Reason::SafetyOrEthics).then_some(Verdict::Withdraw)
}

/// V3: withdraw; somebody unsure whether it fits asks the one question that would settle it.
fn not_wanted(s: &Situation) -> Option<Verdict> {
    if s.reason() == Reason::NotAFit && s.interest() == Interest::Unsure && !passed(s) {
        return Some(Verdict::Ask);
    }
    (matches!(s.reason(), Reason::NotAFit | Reason::Staying) || gone(s)).then_some(Verdict::Withdraw)
}

/// V18: wait within the hour after the start, ask for a time later; until the start nobody is late.
fn they_are_late(s: &Situation) -> Option<Verdict> {
    (s.reason() == Reason::TheyAreLate).then(|| match (passed(s), within_the_hour(s)) {
        (true, true) => Verdict::Wait,
        (true, false) => Verdict::Reschedule,
        (false, _) => Verdict::Attend,
    })
}

fn one_question(s: &Situation) -> Option<Verdict> {
    matches!(s.reason(), Reason::NotConfirmed | Reason::TheyCancelled | Reason::TooMuchAsked | Reason::Suspicion)
        .then_some(Verdict::Ask)
}

/// V22: what may happen is not announced as certain. Where it would be too early to say anything, go.
fn may_happen(s: &Situation) -> Option<Verdict> {
    if s.likelihood == Likelihood::Certain || passed(s) || s.reason() == Reason::OwnSlip {
        return None;
    }
    let too_early = s.notice == Notice::Undated || s.reason() == Reason::Relocation;
    match below(Rule::V22, &Situation { likelihood: Likelihood::Certain, ..*s }) {
        (Rule::V6 | Rule::V9 | Rule::V24, _) => None,
        (Rule::V14, _) => Some(Verdict::Attend),
        // Who was refused another date would have to withdraw; not for what may never come.
        (_, Verdict::Reschedule | Verdict::Adjust) | (Rule::V21, Verdict::Withdraw) => {
            Some(if too_early { Verdict::Attend } else { Verdict::Warn })
        }
        _ => None,
    }
}

/// V21: who was refused another date goes where that is possible, else withdraws; who was asked to come anyway goes where
/// that is possible.
fn no_other_date(s: &Situation) -> Option<Verdict> {
    if !matches!(s.said, Said::Refused | Said::ComeAnyway) {
        return None;
    }
    let (_, verdict) = below(Rule::V21, &Situation { said: Said::Nothing, ..*s });
    if !matches!(verdict, Verdict::Reschedule | Verdict::Pause) {
        return None;
    }
    let started = passed(s);
    match s.said {
        // The refusal is the offering employer's: nothing is cancelled for that.
        Said::Refused if s.reason().family() == Family::Offer => (!started).then_some(Verdict::Attend),
        Said::Refused if !started && (s.is_task() || (!urgent(s) && keen(s))) => Some(Verdict::Attend),
        Said::Refused => Some(Verdict::Withdraw),
        _ => (!urgent(s) && (!started || within_the_hour(s))).then_some(Verdict::Attend),
    }
}

/// V4: apologise once and ask for a new time, unless another row says what to do after the start.
fn start_has_passed(s: &Situation) -> Option<Verdict> {
    let late_but_coming = s.reason() == Reason::RunningLate && within_the_hour(s);
    // A round that went badly has taken place.
    let was_there = s.stage == Stage::Met || s.circumstance == Circumstance::TheLastRoundWentBadly;
    let round_is_over = s.reason() == Reason::SecondThoughts && was_there;
    let slip = matches!(s.reason(), Reason::OwnSlip | Reason::TimeZoneMixup);
    if slip && s.said == Said::ComeAnyway && within_the_hour(s) {
        return Some(Verdict::Attend);
    }
    if !passed(s) || late_but_coming || round_is_over || s.stage == Stage::UnderWay {
        return None;
    }
    let (rule, _) = below(Rule::V4, s);
    (!matches!(rule, Rule::V14 | Rule::V23)).then_some(Verdict::Reschedule)
}

/// V24: ask to bring it forward, while it has not begun.
fn bring_it_forward(s: &Situation) -> Option<Verdict> {
    let pointless = matches!(
        s.reason(),
        Reason::RunningLate | Reason::Leisure | Reason::AccessNeed | Reason::Contagious | Reason::Task
    );
    (s.new_time == NewTime::Earlier && !pointless && !passed(s)).then_some(Verdict::Reschedule)
}

/// V5: time to decide, where there is something to decide and time may be given.
fn offer_not_accepted(s: &Situation) -> Option<Verdict> {
    (s.reason() == Reason::PendingOffer).then(|| {
        let nothing_to_ask = s.circumstance == Circumstance::IExpectAnOffer || s.said == Said::Refused;
        if nothing_to_ask { Verdict::Attend } else { Verdict::AskExtension }
    })
}

fn no_time_to_prepare(s: &Situation) -> Option<Verdict> {
    (s.reason() == Reason::Unprepared && s.preparation == Preparation::Short).then_some(Verdict::Reschedule)
}

/// V7: go; another time that they offered themselves may be taken.
fn avoidable(s: &Situation) -> Option<Verdict> {
    matches!(s.reason(), Reason::Nervous | Reason::Unprepared | Reason::BetterInterview | Reason::Leisure)
        .then_some(if s.said == Said::OfferedTime { Verdict::Reschedule } else { Verdict::Attend })
}

fn second_thoughts(s: &Situation) -> Option<Verdict> {
    (s.reason() == Reason::SecondThoughts).then_some(Verdict::Attend)
}

fn running_late(s: &Situation) -> Option<Verdict> {
    (s.reason() == Reason::RunningLate && !s.is_task()).then_some(Verdict::Attend)
}

fn access_need(s: &Situation) -> Option<Verdict> {
    (s.reason() == Reason::AccessNeed).then_some(Verdict::Adjust)
}

/// V25: by video instead of in person; where nobody can catch it, or they say to come, go.
fn contagious(s: &Situation) -> Option<Verdict> {
    (s.reason() == Reason::Contagious).then(|| {
        let catching = s.format() == Format::InPerson && s.said != Said::ComeAnyway;
        if catching { Verdict::Adjust } else { Verdict::Attend }
    })
}

fn task(s: &Situation) -> Option<Verdict> {
    let late_with_it = s.reason() == Reason::RunningLate && s.is_task();
    (s.reason() == Reason::Task || late_with_it).then_some(Verdict::Reschedule)
}

fn slip_noticed_early(s: &Situation) -> Option<Verdict> {
    (s.reason() == Reason::OwnSlip && !s.notice.band().is_urgent()).then_some(Verdict::Attend)
}

/// V10: same time, by video, for somebody who wants the job and cannot get there.
fn video_instead_of_the_journey(s: &Situation) -> Option<Verdict> {
    let cannot_travel = match s.reason() {
        Reason::Relocation => relevant(s),
        Reason::TravelDisruption => relevant(s) && !lasting(s),
        _ => false,
    };
    (cannot_travel && keen(s) && s.format() == Format::InPerson && s.said != Said::OfferedTime)
        .then_some(Verdict::Adjust)
}

fn move_does_not_stop_a_call(s: &Situation) -> Option<Verdict> {
    (s.reason() == Reason::Relocation && keen(s) && s.format() != Format::InPerson).then_some(Verdict::Attend)
}

fn not_relevant(s: &Situation) -> Option<Verdict> {
    (!relevant(s)).then_some(Verdict::Attend)
}

fn manageable(s: &Situation) -> Option<Verdict> {
    (matches!(s.reason().family(), Family::Temporary | Family::Test) && !urgent(s)).then_some(Verdict::Adjust)
}

fn keeps_from_the_job(s: &Situation) -> Option<Verdict> {
    (relevant(s) && urgent(s) && lasting(s)).then_some(Verdict::Withdraw)
}

fn no_date_can_be_named(s: &Situation) -> Option<Verdict> {
    (s.new_time == NewTime::NotYet).then_some(Verdict::Pause)
}
