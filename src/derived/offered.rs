//! What is offered under each kind, by our list and the house rules.

use std::rc::Rc;

use policy::{Circumstance, Kind, Reason};

use crate::host::rules::HouseRules;
use crate::model::answers::Choice;

/// Circumstances that people look for under a second kind too.
const ALSO: [(Kind, Circumstance); 2] =
    [(Kind::Health, Circumstance::ChildIll), (Kind::DateOrTime, Circumstance::TheyChangedTheTime)];
/// The place of those in the list.
const PLACE: usize = 3;

/// What most people come with, kind by kind. A list shows few circumstances until it is unfolded, so these come right after
/// the general one.
const COMMON: [Circumstance; 19] = [
    Circumstance::FluOrFever,
    Circumstance::StomachBug,
    Circumstance::INeedAnAdjustment,
    Circumstance::ChildIll,
    Circumstance::ChildcareFellThrough,
    Circumstance::RelativeInHospital,
    Circumstance::DeathInTheFamily,
    Circumstance::RunningLate,
    Circumstance::TrainOrFlightCancelled,
    Circumstance::CarOrBikeBrokeDown,
    Circumstance::WorkOrShift,
    Circumstance::AnotherInterviewAtThatHour,
    Circumstance::MisreadTheTimeOrZone,
    Circumstance::NobodyCame,
    Circumstance::IsItStillOn,
    Circumstance::TheyWentQuiet,
    Circumstance::StayingWhereIAm,
    Circumstance::Pay,
    Circumstance::LearnedMoreAndChangedMyMind,
];

/// The kinds under which there is something to choose.
pub(crate) fn kinds(house: &HouseRules) -> Vec<(Kind, Choice)> {
    Kind::ALL.iter().filter_map(|&kind| Some((kind, choices(kind, house).into_iter().next()?))).collect()
}

/// The choices under a kind, the general one first.
pub(crate) fn choices(kind: Kind, house: &HouseRules) -> Vec<Choice> {
    let reasons: Vec<Reason> = kind.reasons().collect();
    let mut ours = Vec::new();
    for reason in &reasons {
        ours.extend(reason.circumstances().filter(|circumstance| circumstance.kind() == kind));
    }
    ours.extend(kind.circumstances().filter(|circumstance| !reasons.contains(&circumstance.reason())));
    if reasons.len() > 3 {
        // Where a kind has many reasons, each is met before the finer points of the first.
        let (mut general, fine): (Vec<_>, Vec<_>) =
            ours.into_iter().partition(|circumstance| circumstance.is_general());
        general.extend(fine);
        ours = general;
    }
    let (general, others) = ours.split_at(1.min(ours.len()));
    let common = COMMON.iter().filter(|common| others.contains(common));
    let rare = others.iter().filter(|other| !COMMON.contains(other));
    ours = general.iter().chain(common).chain(rare).copied().collect();
    for (_, also) in ALSO.iter().filter(|(also, _)| *also == kind) {
        ours.insert(PLACE.min(ours.len()), *also);
    }
    let mut choices: Vec<Choice> = ours
        .into_iter()
        .filter(|circumstance| !house.hides(circumstance.reason()) && !house.hides_circumstance(*circumstance))
        .map(Choice::Ours)
        .collect();
    for &reason in reasons.iter().filter(|&&reason| !house.hides(reason)) {
        choices.extend(house.added(reason).map(|added| Choice::Added(reason, Rc::clone(&added.name))));
    }
    choices
}

/// The label of a choice.
pub(crate) fn label<'a>(choice: &'a Choice, house: &'a HouseRules) -> &'a str {
    match choice {
        Choice::Ours(circumstance) => house.circumstance_label(*circumstance),
        Choice::Added(_, name) => name,
    }
}
