//! How certain the circumstances are, by how far each is ahead of the next (U3).

use super::score::Scored;
use super::understood::Certainty;

/// Below this nothing is offered: a common word or two.
const LEAST: f32 = 1.5;
/// Less than this part of the best is not near it.
const NEAR: f32 = 0.15;
/// From here on, and this far ahead, it is sure.
const SURE: f32 = 11.0;
const AHEAD: f32 = 1.8;
/// From here on it is likely.
const LIKELY: f32 = 6.0;

/// The best, at most three, each with its certainty.
pub(super) fn candidates(ranked: &[Scored]) -> Vec<(Scored, Certainty)> {
    let Some(best) = ranked.first() else { return Vec::new() };
    let second = ranked.get(1).map_or(0.0, |second| second.score);
    let near = ranked.iter().filter(|scored| scored.score >= LEAST.max(NEAR * best.score));
    near.enumerate().map(|(place, scored)| (*scored, certainty(place, scored, second))).collect()
}

fn certainty(place: usize, scored: &Scored, second: f32) -> Certainty {
    if place == 0 && scored.is_phrase && scored.is_most && scored.score >= SURE && scored.score >= AHEAD * second {
        Certainty::Sure
    } else if scored.score >= LIKELY {
        Certainty::Likely
    } else {
        Certainty::Maybe
    }
}
