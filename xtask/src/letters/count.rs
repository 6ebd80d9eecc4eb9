//! `cargo xtask letters count`: whose letters a reader preferred.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Result, bail};

use super::{Lines, Side, pairs};

pub(crate) fn command(mut arguments: lexopt::Parser) -> Result<()> {
    let mut files = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Value(file) if files.len() < 2 => files.push(file),
            other => return Err(other.unexpected().into()),
        }
    }
    let [key, verdicts] = files.as_slice() else {
        bail!("name the key.csv of the pairs and a file of verdicts, both");
    };
    print!("{}", counted(&Lines::read(Path::new(key))?, &Lines::read(Path::new(verdicts))?)?.table());
    Ok(())
}

/// What a reader said of one pair.
struct Verdict {
    n: u32,
    /// The preferred letter; none where they are equal.
    choice: Option<Side>,
    unfit: Vec<Side>,
    remark: String,
}

/// What a reader said of all pairs.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Count {
    pairs: usize,
    ours: usize,
    other: usize,
    ties: usize,
    /// Those called unfit, by number, with the remark.
    ours_unfit: Vec<(u32, String)>,
    other_unfit: Vec<(u32, String)>,
    missing: Vec<u32>,
}

/// Counts the verdicts. A number that has none is missing, and no mistake; anything else that does not fit is one.
pub(super) fn counted(key: &Lines, verdicts: &Lines) -> Result<Count> {
    let mut complaints = Vec::new();
    let mut ours = BTreeMap::new();
    for (place, line) in key.each().filter(|(_, line)| line.trim() != pairs::KEY) {
        match keyed(line) {
            Ok((n, side)) => drop(ours.insert(n, side)),
            Err(complaint) => complaints.push(format!("{place}: {complaint}")),
        }
    }
    let mut count = Count { pairs: ours.len(), ..Count::default() };
    let mut judged = BTreeMap::new();
    for (place, line) in verdicts.each() {
        let verdict = verdict(line).and_then(|verdict| match ours.get(&verdict.n) {
            Some(&side) => Ok((verdict, side)),
            None => Err(format!("n: {} is not allowed; {} has no such number", verdict.n, key.name)),
        });
        match verdict {
            Ok((verdict, side)) => {
                if let Some(first) = judged.insert(verdict.n, place.clone()) {
                    complaints.push(format!("{place}: n: {} is not allowed; {first} has it already", verdict.n));
                }
                count.add(verdict, side);
            }
            Err(complaint) => complaints.push(format!("{place}: {complaint}")),
        }
    }
    super::none_of(&complaints, "nothing was counted, since not every line can be read")?;
    if judged.is_empty() {
        bail!("{} has no verdicts", verdicts.name);
    }
    count.missing = ours.into_keys().filter(|n| !judged.contains_key(n)).collect();
    Ok(count)
}

/// A line of the key.
fn keyed(line: &str) -> Result<(u32, Side), String> {
    let (n, side) = line.split_once(',').unwrap_or((line, ""));
    let side = side.trim();
    Ok((number(n)?, Side::of(side).ok_or_else(|| format!("{side:?} is not allowed after the number; A and B are"))?))
}

/// A line of the form `n,A|B|tie,unfit,remark`.
fn verdict(line: &str) -> Result<Verdict, String> {
    // A remark may have commas.
    let mut parts = line.splitn(4, ',').map(|part| part.trim().trim_matches('"'));
    let mut next = || parts.next().unwrap_or_default();
    let n = number(next())?;
    let choice = match next() {
        "tie" | "Tie" => None,
        side => {
            Some(Side::of(side).ok_or_else(|| format!("n {n}: choice: {side:?} is not allowed; A, B and tie are"))?)
        }
    };
    let unfit = match next() {
        "" => Vec::new(),
        "AB" | "BA" => vec![Side::A, Side::B],
        side => vec![Side::of(side).ok_or_else(|| {
            format!(
                "n {n}: unfit: {side:?} is not allowed; A, B, AB and nothing are, and a remark after the next comma"
            )
        })?],
    };
    Ok(Verdict { n, choice, unfit, remark: next().to_owned() })
}

fn number(text: &str) -> Result<u32, String> {
    text.trim().parse().map_err(|_| format!("n: {text:?} is not allowed; the number of a pair is"))
}

impl Count {
    fn add(&mut self, verdict: Verdict, ours: Side) {
        let Verdict { n, choice, unfit, remark } = verdict;
        match choice {
            None => self.ties += 1,
            Some(side) if side == ours => self.ours += 1,
            Some(_) => self.other += 1,
        }
        if unfit.contains(&ours) {
            self.ours_unfit.push((n, remark.clone()));
        }
        if unfit.contains(&ours.other()) {
            self.other_unfit.push((n, remark));
        }
    }

    fn table(&self) -> String {
        let Self { pairs, ours, other, ties, ours_unfit, other_unfit, missing } = self;
        let judged = ours + other + ties;
        // A tie counts half for each.
        let score = |preferred: &usize| {
            let halves = 2 * preferred + ties;
            let thousandths = (halves * 1000 + judged) / (2 * judged).max(1);
            let half = if halves.is_multiple_of(2) { "  " } else { ".5" };
            format!("{:>4}{half} of {judged}{:>5}.{} %", halves / 2, thousandths / 10, thousandths % 10)
        };
        let of = |number: usize| format!("{number:>4}   of {judged}");
        let missing: Vec<_> = missing.iter().map(u32::to_string).collect();
        let missing = if missing.is_empty() { "none".to_owned() } else { missing.join(", ") };
        let mut table = String::new();
        for (what, number) in [
            ("pairs judged", format!("{judged:>4}   of {pairs}")),
            ("ours preferred", of(*ours)),
            ("the other preferred", of(*other)),
            ("ties", of(*ties)),
            ("ours, a tie for half", score(ours)),
            ("the other, likewise", score(other)),
            ("ours called unfit", of(ours_unfit.len())),
            ("the other called unfit", of(other_unfit.len())),
            ("without a verdict", missing),
        ] {
            writeln!(table, "  {what:<24}{number}").ok();
        }
        for (what, unfit) in [("ours", ours_unfit), ("the other", other_unfit)] {
            if !unfit.is_empty() {
                writeln!(table, "\n  {what} called unfit:").ok();
            }
            for (n, remark) in unfit {
                let remark = if remark.is_empty() { "no remark" } else { remark };
                writeln!(table, "    {n}: {remark}").ok();
            }
        }
        table
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "n,ours\n1,A\n2,B\n3,A\n4,B\n";

    fn of(verdicts: &str) -> Result<Count> {
        counted(&Lines::of("key", KEY), &Lines::of("verdicts", verdicts))
    }

    fn complaint(verdicts: &str) -> String {
        of(verdicts).map_err(|error| error.to_string()).unwrap_err()
    }

    #[test]
    fn a_preference_counts_for_whoever_wrote_the_letter() {
        let count = of("1,A,,warm\n2,A,,\n3,b\n4,tie").unwrap();
        assert_eq!((count.ours, count.other, count.ties), (1, 2, 1));
        assert_eq!(count.missing, [0; 0]);
    }

    #[test]
    fn a_tie_counts_half_for_each() {
        let table = of("1,A\n2,B\n3,B\n4,tie").unwrap().table();
        assert!(table.contains("ours, a tie for half       2.5 of 4   62.5 %"), "{table}");
        assert!(table.contains("the other, likewise        1.5 of 4   37.5 %"), "{table}");
        let table = of("1,tie\n2,tie\n").unwrap().table();
        assert!(table.contains("ours, a tie for half       1   of 2   50.0 %"), "{table}");
    }

    #[test]
    fn ours_called_unfit_is_listed_with_number_and_remark() {
        let count = of("1,A,A,\"too cold, and untrue\"\n2,A,A,wrong day\n3,A,BA,both\n4,B,B,").unwrap();
        let unfit = |n, remark: &str| (n, remark.to_owned());
        assert_eq!(count.ours_unfit, [unfit(1, "too cold, and untrue"), unfit(3, "both"), unfit(4, "")]);
        assert_eq!(count.other_unfit, [unfit(2, "wrong day"), unfit(3, "both")]);
        let table = count.table();
        assert!(table.contains("ours called unfit          3   of 4\n"), "{table}");
        let listed = "  ours called unfit:\n    1: too cold, and untrue\n    3: both\n    4: no remark\n";
        assert!(table.contains(listed), "{table}");
    }

    #[test]
    fn a_number_without_a_verdict_is_missing_and_does_not_count() {
        let count = of("4,B,,\n\n2,B,,\n").unwrap();
        assert_eq!(count.missing, [1, 3]);
        let table = count.table();
        assert!(table.contains("pairs judged               2   of 4\n"), "{table}");
        assert!(table.contains("without a verdict       1, 3\n"), "{table}");
        assert!(table.contains("ours preferred             2   of 2\n"), "{table}");
    }

    #[test]
    fn a_line_that_cannot_be_read_is_named_with_the_value_and_what_is_allowed() {
        let said = complaint("1,C\nx,A\n5,A\n2,A,too cold\n3,A\n3,B");
        for expected in [
            "verdicts, line 1: n 1: choice: \"C\" is not allowed; A, B and tie are",
            "verdicts, line 2: n: \"x\" is not allowed; the number of a pair is",
            "verdicts, line 3: n: 5 is not allowed; key has no such number",
            "verdicts, line 4: n 2: unfit: \"too cold\" is not allowed; A, B, AB and nothing are",
            "verdicts, line 6: n: 3 is not allowed; verdicts, line 5 has it already",
        ] {
            assert!(said.contains(expected), "{expected} is not in {said}");
        }
        assert_eq!(complaint("\n"), "verdicts has no verdicts");
        let key = counted(&Lines::of("key", "1;A"), &Lines::of("verdicts", "1,A"));
        assert!(key.is_err_and(|error| error.to_string().contains("key, line 1: n: \"1;A\" is not allowed")));
    }
}
