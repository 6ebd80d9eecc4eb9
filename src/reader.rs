//! The page's use of the reading module: reviewing a message, understanding a sentence, reading a date as people write it,
//! and finding circumstances by what people call them.

use policy::{Band, Change, Circumstance, Contact, Format, Interest, Likelihood, Said, Stage};
use words::{Date, Draft, Finding, WallTime};

use crate::labels::findings;
use crate::loaded::Loaded;
use crate::model::Rough;

/// The loaded reading module. `None` means that it has just failed; it reports that by an event as well.
pub(crate) trait Reader {
    /// The findings in a message.
    fn review(&self, draft: &Draft) -> Option<Vec<Finding>>;

    /// A date and time as people write them, relative to `now`. Of two numbers the month may come first.
    fn date(&self, text: &str, now: WallTime, month_first: bool) -> Option<DateReading>;

    /// The circumstances that a search finds by label, hint and the words people search with.
    fn find(&self, search: &str) -> Option<Vec<Circumstance>>;

    /// What a sentence says has happened; `now` is the present in the zone. Of two numbers the month may come first.
    fn understand(&self, sentence: &str, now: WallTime, zone: &str, month_first: bool) -> Option<Sentence>;
}

/// What a sentence says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sentence {
    /// What has happened, the best first.
    pub(crate) circumstances: Vec<Circumstance>,
    /// Whether the first of them is sure.
    pub(crate) is_sure: bool,
    /// When the interview is, where day and hour are said.
    pub(crate) at: Option<WallTime>,
    /// Whether that hour was told as a distance from now, so that it is about then.
    pub(crate) from_now: bool,
    /// The days that may be meant where there is no such hour, the likeliest first.
    pub(crate) may_be: Vec<When>,
    /// How soon that day is, where it is a single one without its hour.
    pub(crate) day: Option<Rough>,
    /// The zone that is named with it.
    pub(crate) named_zone: Option<NamedZone>,
    /// The IANA name of that zone. The reading module has no zone database: whoever asks it looks the zone up.
    pub(crate) zone: Option<String>,
    /// How soon it is, where no more is said.
    pub(crate) band: Option<Band>,
    /// The clause that says why. It is offered, and goes nowhere by itself.
    pub(crate) cause: Option<String>,
    /// The other facts.
    pub(crate) facts: Vec<Change>,
}

impl Sentence {
    /// The facts in the module's answer, each by its key and its id.
    pub(crate) const FACTS: [&'static str; 7] =
        ["interest", "said", "likelihood", "contact", "format", "stage", "viaRecruiter"];

    /// The fact with this key and this id.
    pub(crate) fn fact(key: &str, id: &str) -> Option<Change> {
        match key {
            "interest" => Interest::from_id(id).map(Change::Interest),
            "said" => Said::from_id(id).map(Change::Said),
            "likelihood" => Likelihood::from_id(id).map(Change::Likelihood),
            "contact" => Contact::from_id(id).map(Change::Contact),
            "format" => Format::from_id(id).map(Change::Format),
            "stage" => Stage::from_id(id).map(Change::Stage),
            _ => None,
        }
    }
}

/// The state of the reading module.
pub(crate) type Reading = Loaded<dyn Reader>;

impl Reading {
    /// The findings in a message; none unless the module is ready.
    pub(crate) fn review(&self, draft: &Draft) -> Vec<Finding> {
        self.ready().and_then(|reader| reader.review(draft)).unwrap_or_default()
    }

    /// The date and time in a text; `None` unless the module is ready.
    pub(crate) fn date(&self, text: &str, now: WallTime, month_first: bool) -> Option<DateReading> {
        self.ready()?.date(text, now, month_first)
    }

    /// The circumstances that a search finds; none unless the module is ready.
    pub(crate) fn find(&self, search: &str) -> Vec<Circumstance> {
        self.ready().and_then(|reader| reader.find(search)).unwrap_or_default()
    }

    /// What a sentence says; none unless the module is ready.
    pub(crate) fn understand(&self, sentence: &str, now: WallTime, zone: &str, month_first: bool) -> Option<Sentence> {
        self.ready()?.understand(sentence, now, zone, month_first)
    }

    /// A status line for when the module is not ready.
    pub(crate) const fn unavailable_status(&self) -> Option<&'static str> {
        self.unless_ready(findings::WAITING, findings::FAILED)
    }
}

/// The reading module's answer for a date.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct DateReading {
    /// What may be meant, the likeliest first. A single one is meant without doubt, unless `says` has an objection.
    pub(crate) whens: Vec<When>,
    /// What is missing, not understood or contradicts itself; empty if nothing.
    pub(crate) says: String,
    /// The zone that was named.
    pub(crate) zone: Option<NamedZone>,
    /// What was not understood, as it was typed.
    pub(crate) unread: Vec<String>,
}

/// A day, with or without its hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum When {
    At(WallTime),
    On(Date),
}

impl When {
    /// Reads `2026-12-03T14:00` or `2026-12-03`.
    pub(crate) fn parse(form: &str) -> Option<Self> {
        WallTime::parse(form).map(Self::At).or_else(|_| Date::parse(form).map(Self::On)).ok()
    }
}

/// A zone as it was named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NamedZone {
    /// As it was typed.
    pub(crate) words: String,
    /// Its IANA name, if the reading module knows it.
    pub(crate) name: Option<String>,
    /// The minutes ahead of UTC, if it is an offset.
    pub(crate) ahead: Option<i16>,
}

/// Calls the crate directly in place of the module, through the same JSON.
#[cfg(test)]
pub(crate) mod native {
    use std::rc::Rc;

    use policy::json::Value;

    use reading::dates::DateOrder;

    use super::{
        Band, Change, Circumstance, DateReading, Draft, Finding, NamedZone, Reader, Reading, Sentence, WallTime, When,
    };

    struct Native;

    impl Reader for Native {
        fn review(&self, draft: &Draft) -> Option<Vec<Finding>> {
            let asked: Value = serde_json::from_value(serde_json::to_value(draft).ok()?).ok()?;
            let findings = reading::review(&words::json::draft(&asked).ok()?);
            serde_json::from_value(serde_json::to_value(findings).ok()?).ok()
        }

        fn date(&self, text: &str, now: WallTime, month_first: bool) -> Option<DateReading> {
            let order = if month_first { DateOrder::MonthFirst } else { DateOrder::DayFirst };
            let answer = serde_json::to_value(reading::dates::read(text, now, order)).ok()?;
            let string = |key: &str| answer[key].as_str();
            let strings = |key: &str| answer[key].as_array().into_iter().flatten().filter_map(|each| each.as_str());
            let forms = ["at", "on", "nearest"].into_iter().filter_map(string).chain(strings("either"));
            let zone = answer["zone"].as_object().map(|zone| NamedZone {
                words: zone["words"].as_str().unwrap_or_default().to_owned(),
                name: zone.get("name").and_then(|name| name.as_str()).map(str::to_owned),
                ahead: zone.get("ahead").and_then(serde_json::Value::as_i64).and_then(|ahead| ahead.try_into().ok()),
            });
            Some(DateReading {
                whens: forms.filter_map(When::parse).collect(),
                says: string("says").unwrap_or_default().to_owned(),
                zone,
                unread: strings("unread").map(str::to_owned).collect(),
            })
        }

        fn find(&self, search: &str) -> Option<Vec<Circumstance>> {
            let found = serde_json::to_value(reading::find(search)).ok()?;
            found.as_array()?.iter().map(|id| Circumstance::from_id(id.as_str()?)).collect()
        }

        fn understand(&self, sentence: &str, now: WallTime, _zone: &str, month_first: bool) -> Option<Sentence> {
            let order = if month_first { DateOrder::MonthFirst } else { DateOrder::DayFirst };
            let answer = serde_json::to_value(reading::understand_in_order(sentence, now, order)).ok()?;
            let found = answer["circumstances"].as_array()?;
            let string = |key: &str| answer[key].as_str();
            let facts = Sentence::FACTS.iter().filter_map(|key| Sentence::fact(key, string(key)?));
            let recruiter = (answer["viaRecruiter"] == true).then_some(Change::ViaRecruiter(true));
            Some(Sentence {
                circumstances: found.iter().filter_map(|one| Circumstance::from_id(one["id"].as_str()?)).collect(),
                is_sure: found.first().is_some_and(|first| first["certainty"] == "sure"),
                at: string("at").and_then(|at| WallTime::parse(at).ok()),
                from_now: answer["fromNow"] == true,
                day: None,
                may_be: answer["mayBe"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(|day| When::parse(day.as_str()?))
                    .collect(),
                named_zone: answer["zone"]["words"].as_str().map(|words| NamedZone {
                    words: words.to_owned(),
                    name: answer["zone"]["name"].as_str().map(str::to_owned),
                    ahead: answer["zone"]["ahead"].as_i64().and_then(|ahead| ahead.try_into().ok()),
                }),
                zone: None,
                band: string("notice").and_then(Band::from_id),
                cause: string("cause").map(str::to_owned),
                facts: facts.chain(recruiter).collect(),
            })
        }
    }

    /// A reading module that is ready.
    pub(crate) fn ready() -> Reading {
        Reading::Ready(Rc::new(Native))
    }

    #[test]
    fn a_date_survives_json() {
        let time = |form| WallTime::parse(form).expect("a time");
        let read = |text| ready().date(text, time("2026-12-01T09:30"), false).expect("an answer");
        let thursday = DateReading { whens: vec![When::At(time("2026-12-03T14:00"))], ..DateReading::default() };
        assert_eq!(read("Thursday 2 pm"), thursday);
        assert_eq!(read("next Friday 2 pm").whens.len(), 2);
        assert!(matches!(read("Thursday").whens[..], [When::On(_)]));
        assert_eq!(read("31 November 10:00").says, "November has 30 days.");
        assert_eq!(read("Thursday 2 pm Tom").unread, ["Tom"]);
        let zone = |text| read(text).zone.expect("a zone");
        assert_eq!(zone("Thursday 2 pm EST").name.as_deref(), Some("America/New_York"));
        assert_eq!(zone("Thursday 2 pm UTC-3").ahead, Some(-180));
    }

    #[test]
    fn circumstances_survive_json() {
        assert_eq!(ready().find("migrane"), [Circumstance::Migraine]);
        assert_eq!(ready().find(""), Circumstance::ALL);
    }
}
