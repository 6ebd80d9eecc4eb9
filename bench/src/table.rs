//! Reports: a Markdown table and JSON.

use std::fmt::Write as _;

use anyhow::Result;
use serde_json::{Map, Value, json};

use crate::arithmetic::ratio;
use crate::figure::{Figure, Unit};
use crate::measure::MEASUREMENTS;
use crate::products::Product;
use crate::samples::Samples;
use crate::target::{Standing, Target};

const COLUMNS: usize = 9;

const HEAD: [&str; COLUMNS] =
    ["", "ours", "floor", "React", "SurveyJS", "ours : floor", "ours : React", "ours : SurveyJS", "targets"];

/// A Markdown table of all figures, or of only the `timed` ones that have a target. Columns are padded, so that it is
/// readable as text.
pub(crate) fn markdown(samples: &Samples, timed: bool) -> String {
    let mut rows = vec![HEAD.map(str::to_owned)];
    let counts = |figure: &&Figure| !timed || figure.unit == Unit::Milliseconds && !figure.targets.is_empty();
    for measurement in
        MEASUREMENTS.iter().filter(|measurement| measurement.figures.iter().any(|figure| counts(&figure)))
    {
        let mut title = HEAD.map(|_| String::new());
        title[0] = format!("**{}**", measurement.says);
        rows.push(title);
        rows.extend(measurement.figures.iter().filter(counts).map(|figure| row(figure, samples)));
    }
    let widths = HEAD.map(str::len).into_iter().enumerate().map(|(column, _)| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or_default()
    });
    let widths: Vec<usize> = widths.collect();
    let mut text = String::new();
    for (index, row) in rows.iter().enumerate() {
        for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
            // Align numbers right and text left.
            let cell =
                if (1..COLUMNS - 1).contains(&column) { format!("{cell:>width$}") } else { format!("{cell:<width$}") };
            write!(text, "| {cell} ").ok();
        }
        text.push_str("|\n");
        if index == 0 {
            text.push_str(&["|---", &"|---:".repeat(COLUMNS - 2), "|---|\n"].concat());
        }
    }
    text
}

fn row(figure: &Figure, samples: &Samples) -> [String; COLUMNS] {
    let value = |product| samples.median(figure.id, product);
    let told = |product| value(product).map_or("–".to_owned(), |value| figure.unit.tell(value));
    let times = |product| {
        let times = ratio(value(Product::Ours)?, value(product)?)?;
        Some(format!("{times:.2}"))
    };
    let targets: Vec<_> = standings(figure, samples)
        .map(|(target, standing)| format!("{} {}", target.tell(figure.unit), standing.tell()))
        .collect();
    [
        figure.says.to_owned(),
        told(Product::Ours),
        told(Product::Floor),
        told(Product::React),
        told(Product::SurveyJs),
        times(Product::Floor).unwrap_or("–".to_owned()),
        times(Product::React).unwrap_or("–".to_owned()),
        times(Product::SurveyJs).unwrap_or("–".to_owned()),
        targets.join("; "),
    ]
}

/// JSON with every measured value.
pub(crate) fn json(surroundings: &str, samples: &Samples) -> Result<String> {
    let mut figures = Vec::new();
    for figure in MEASUREMENTS.iter().flat_map(|measurement| measurement.figures) {
        let (mut medians, mut values) = (Map::new(), Map::new());
        for product in Product::ALL {
            medians.insert(product.to_string(), json!(samples.median(figure.id, product)));
            values.insert(product.to_string(), json!(samples.of(figure.id, product)));
        }
        let targets: Vec<Value> = standings(figure, samples)
            .map(|(target, standing)| {
                json!({"says": target.tell(figure.unit), "limit": standing.limit, "met": standing.met})
            })
            .collect();
        figures.push(json!({
            "id": figure.id,
            "says": figure.says,
            "unit": figure.unit.id(),
            "medians": medians,
            "values": values,
            "targets": targets,
        }));
    }
    Ok(serde_json::to_string_pretty(&json!({"surroundings": surroundings, "figures": figures}))?)
}

pub(crate) fn missed(samples: &Samples) -> usize {
    let figures = MEASUREMENTS.iter().flat_map(|measurement| measurement.figures);
    figures.flat_map(|figure| standings(figure, samples)).filter(|(_, standing)| !standing.met).count()
}

fn standings<'a>(figure: &'a Figure, samples: &'a Samples) -> impl Iterator<Item = (Target, Standing)> {
    figure.targets.iter().filter_map(|&target| {
        let ours = samples.median(figure.id, Product::Ours)?;
        Some((target, target.stand(ours, |product| samples.median(figure.id, product))?))
    })
}

#[cfg(test)]
mod tests {
    use anyhow::Context as _;

    use super::*;

    fn samples(ours: f64) -> Samples {
        let mut samples = Samples::default();
        for (product, value) in [
            (Product::Ours, ours),
            (Product::Floor, 3_000.0),
            (Product::React, 45_000.0),
            (Product::SurveyJs, 300_000.0),
        ] {
            samples.add(product, vec![("answer-slow", value)]);
        }
        samples
    }

    #[test]
    fn a_row_has_each_value_each_ratio_and_the_standing() {
        let text = markdown(&samples(90_000.0), false);
        let row = text.lines().find(|line| line.contains("90000 ms")).unwrap_or_default();
        let cells: Vec<_> = row.split('|').map(str::trim).collect();
        assert_eq!(
            cells.get(2..10),
            Some(
                &["90000 ms", "3000 ms", "45000 ms", "300000 ms", "30.00", "2.00", "0.30", "≤ 0.5 × SurveyJS met"][..]
            )
        );
    }

    #[test]
    fn a_missed_target_is_counted_with_its_percentage() {
        assert_eq!(missed(&samples(150_000.0)), 0);
        assert_eq!(missed(&samples(180_000.0)), 1);
        assert!(markdown(&samples(180_000.0), false).contains("MISSED by 20 %"));
    }

    #[test]
    fn a_missing_value_is_a_dash_and_not_a_miss() {
        assert_eq!(missed(&Samples::default()), 0);
        assert!(markdown(&Samples::default(), false).contains(" – "));
    }

    #[test]
    fn the_short_table_has_only_times_with_targets() {
        let text = markdown(&samples(90_000.0), true);
        assert!(text.contains("first answered tap") && text.contains("key to updated text"));
        assert!(!text.contains("bytes") && !text.contains("second question") && !text.contains("Memory"));
    }

    #[test]
    fn json_has_every_value() -> Result<()> {
        let all: Value = serde_json::from_str(&json("here", &samples(1.0))?)?;
        let figures = all.pointer("/figures").and_then(Value::as_array).context("no figures")?;
        let figure = figures.iter().find(|figure| figure.get("id").is_some_and(|id| id == "answer-slow"));
        let figure = figure.context("a figure is missing")?;
        assert_eq!(figure.pointer("/values/ours"), Some(&json!([1.0])));
        assert_eq!(figure.pointer("/targets/0/met"), Some(&json!(true)));
        Ok(())
    }
}
