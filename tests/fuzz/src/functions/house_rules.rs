use policy::json::Value;
use policy::{Circumstance, Notice, Reason, Situation};
use words::Details;
use words::json::{ComposeRequest, compose_request};

use super::error::is_readable;
use super::text::is_sentence;
use super::{Function, holds, messages};
use crate::host::rules::HouseRules;
use crate::shapes;

pub(super) const HOUSE_RULES: Function =
    Function { name: "houseRules", share: 15, make: |random| shapes::object(random, &shapes::HOUSE), check };

fn check(input: &Value) -> Result<(), String> {
    let at = |key| match input {
        Value::Map(pairs) => pairs.iter().find(|(each, _)| each == key).map(|(_, value)| value),
        _ => None,
    };
    let config = at("config").unwrap_or(input);
    let (house, mistakes) = HouseRules::read(config);
    let (again, same_mistakes) = HouseRules::read(config);
    holds(house == again && mistakes == same_mistakes, || "they are read otherwise the second time".to_owned())?;
    for mistake in &mistakes {
        is_readable(mistake, 4000)?;
        let helps =
            ["xpected", "the first is used", "once is enough", "has only a body", "square brackets are only for"];
        let names_key = mistake.contains(": ");
        holds(names_key && helps.iter().any(|help| mistake.contains(help)), || format!("it does not help: {mistake}"))?;
    }
    holds(!house.hides(Reason::Other), || "the reason other is hidden".to_owned())?;
    let shown = Reason::ALL.iter().filter(|&&reason| !house.hides(reason)).count();
    holds(shown >= 3, || format!("{shown} reasons are left"))?;
    for &circumstance in Circumstance::ALL {
        is_sentence(house.circumstance_label(circumstance))?;
    }
    for template in house.templates() {
        is_sentence(&template.title)?;
    }
    let request = at("asked").and_then(|asked| compose_request(asked).ok());
    let ComposeRequest { situation, details } = request.unwrap_or_else(|| ComposeRequest {
        situation: Situation::new(Reason::Illness, Notice::Minutes(2000)),
        details: Details::default(),
    });
    let mut advice = words::assess(&situation);
    let mut written = words::compose(&situation, &details);
    house.reword(&mut advice);
    house.rewrite(&situation, &advice, &details, &mut written);
    holds(!advice.steps.is_empty() && !advice.because.is_empty(), || "no step or no reason is left".to_owned())?;
    for says in advice.because.iter().map(|because| &because.says).chain(advice.steps.iter().map(|step| &step.says)) {
        is_sentence(says)?;
    }
    written.iter().try_for_each(messages::can_be_shown)
}
