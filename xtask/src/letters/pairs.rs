//! `cargo xtask letters pairs`: our letter and another one for the same situation, side by side, and the key apart.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::ops::RangeInclusive;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use policy::MessageKind;
use policy::json::{Object, Value};

use super::{Lines, SUBJECT, Side};

/// The first line of the key.
pub(super) const KEY: &str = "n,ours";

/// What may be the number of a situation.
const N: RangeInclusive<i64> = 1..=9999;

/// What whoever judges is asked. It stands above the pairs, since they get nothing else.
const QUESTIONS: &str = "\
Each situation below has a story and two letters, A and B. Please judge every pair by itself, and do not look for who wrote which.

Read both letters twice:

1. as the recruiter or employer who receives it: which one would you rather get?
2. as a friend of the person in the story: which one would you tell them to send?

Then choose one, A or B, or say tie where you cannot. And say of each letter whether anything in it is untrue, harmful, or unfit for
its story. What is weaker but does no harm is not unfit.

Answer with one line a pair, and nothing else: the number, your choice, which letters are unfit (A, B, AB or nothing), and a remark:

    1,A,,warmer and shorter
    2,tie,B,B promises a day that the story does not have
";

pub(crate) fn command(mut arguments: lexopt::Parser) -> Result<()> {
    let mut files = Vec::new();
    let mut folder = None;
    let mut seed = 1;
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Value(file) if files.len() < 2 => files.push(PathBuf::from(file)),
            lexopt::Arg::Long("into") => folder = Some(PathBuf::from(arguments.value()?)),
            lexopt::Arg::Long("seed") => seed = super::seed(&mut arguments)?,
            other => return Err(other.unexpected().into()),
        }
    }
    let (Ok([situations, others]), Some(folder)) = (<[PathBuf; 2]>::try_from(files), folder) else {
        bail!("name a file of situations, a file of other letters and --into FOLDER, all three");
    };
    let pairs = pairs(&Lines::read(&situations)?, &Lines::read(&others)?, seed)?;
    fs::create_dir_all(&folder).with_context(|| format!("making the folder {}", folder.display()))?;
    for (name, text) in [("pairs.md", sheet(&pairs)), ("key.csv", key(&pairs))] {
        let file = folder.join(name);
        fs::write(&file, text).with_context(|| format!("writing {}", file.display()))?;
    }
    println!("  {} pairs for whoever judges: {}", pairs.len(), folder.join("pairs.md").display());
    println!("  Which letters are ours, for nobody who judges: {}", folder.join("key.csv").display());
    Ok(())
}

/// A situation with two letters for it.
#[derive(Debug, PartialEq)]
struct Pair {
    n: u32,
    kind: MessageKind,
    story: String,
    ours: String,
    other: String,
    /// Where ours stands.
    side: Side,
}

/// A line that was read, or none where it was complained of, and its place.
type Numbered<T> = BTreeMap<u32, (String, Option<T>)>;

/// What is asked for in a line of situations, and our letter for it.
struct Asked {
    kind: MessageKind,
    story: String,
    ours: String,
}

/// All pairs, in the order of their numbers. Ours is A in every other one, or nearly, and the seed says in which.
fn pairs(situations: &Lines, others: &Lines, seed: u64) -> Result<Vec<Pair>> {
    let mut complaints = Vec::new();
    let asked = numbered(situations, &["n", "story", "input", "kind"], asked, &mut complaints);
    let mut letters = numbered(others, &["n", "letter"], letter, &mut complaints);
    let mut pairs = Vec::new();
    for (n, (place, asked)) in asked {
        let Some((other_place, other)) = letters.remove(&n) else {
            complaints.push(format!("{place}: n {n} has no partner; {} needs a line with it", others.name));
            continue;
        };
        let (Some(Asked { kind, story, ours }), Some(other)) = (asked, other) else { continue };
        match fitting(kind, &other) {
            Ok(()) => pairs.push(Pair { n, kind, story, ours, other, side: Side::A }),
            Err(complaint) => complaints.push(format!("{other_place}: n {n}: {complaint}")),
        }
    }
    for (n, (place, _)) in letters {
        complaints.push(format!("{place}: n {n} has no partner; {} needs a line with it", situations.name));
    }
    if complaints.is_empty() && pairs.is_empty() {
        complaints.push(format!("{} and {} have no lines", situations.name, others.name));
    }
    super::none_of(&complaints, "nothing was written; this has to be mended first")?;
    let mut random = fastrand::Rng::with_seed(seed);
    let first = random.usize(..2);
    let side = |at: usize| if (at + first).is_multiple_of(2) { Side::A } else { Side::B };
    let mut sides: Vec<_> = (0..pairs.len()).map(side).collect();
    random.shuffle(&mut sides);
    for (pair, side) in pairs.iter_mut().zip(sides) {
        pair.side = side;
    }
    Ok(pairs)
}

/// Reads objects with these keys, one a line, by their number.
fn numbered<T>(
    lines: &Lines,
    keys: &[&'static str],
    read: fn(&Object) -> Result<T, String>,
    complaints: &mut Vec<String>,
) -> Numbered<T> {
    let mut all = Numbered::new();
    for (place, text) in lines.each() {
        match line(text, keys, read) {
            Err(complaint) => complaints.push(format!("{place}: {complaint}")),
            Ok((n, value)) => {
                if let Some((first, _)) = all.get(&n) {
                    complaints.push(format!("{place}: n: {n} is not allowed; {first} has it already"));
                    continue;
                }
                let value = value.map_err(|complaint| complaints.push(format!("{place}: n {n}: {complaint}"))).ok();
                all.insert(n, (place, value));
            }
        }
    }
    all
}

/// The number in a line, and what else it says; that may be wrong where the number is right.
fn line<T>(
    text: &str,
    keys: &[&'static str],
    read: fn(&Object) -> Result<T, String>,
) -> Result<(u32, Result<T, String>), String> {
    let value: Value = serde_json::from_str(text).map_err(|error| {
        // It is always line 1 to the parser.
        let error = error.to_string().replace(" at line 1 column ", " at column ");
        format!("{error}; a JSON object is allowed, all of it in one line")
    })?;
    let object = Object::open("", &value, keys).map_err(|error| error.to_string())?;
    let n = object.whole_of("n", &N).map_err(|error| error.to_string())?;
    let allowed = || format!("a whole number from {} to {} is allowed", N.start(), N.end());
    Ok((n.ok_or_else(|| object.missing("n", &allowed()).to_string())?, read(&object)))
}

/// A situation, and our letter for it.
fn asked(line: &Object) -> Result<Asked, String> {
    let story: String = line.required("story").map_err(|error| error.to_string())?;
    if story.trim().is_empty() {
        return Err("story: \"\" is not allowed; what has happened, in a few sentences, is".to_owned());
    }
    let kind = line.read("kind").map_err(|error| error.to_string())?.unwrap_or(MessageKind::Email);
    let input = line.given("input").ok_or_else(|| {
        line.missing("input", "an object is allowed, with situation and details as `compose` takes them").to_string()
    })?;
    let input = words::json::compose_request(input).map_err(|error| match error.path() {
        "" => format!("input: {error}"),
        _ => format!("input.{error}"),
    })?;
    let messages = words::compose(&input.situation, &input.details);
    let Some(message) = messages.iter().find(|message| message.kind == kind) else {
        let kinds: Vec<_> = messages.iter().map(|message| message.kind.id()).collect();
        let allowed = match kinds.as_slice() {
            [] => "this situation has no message at all".to_owned(),
            _ => format!("this situation has {}", kinds.join(", ")),
        };
        return Err(format!("kind: \"{}\" is not allowed; {allowed}", kind.id()));
    };
    Ok(Asked { kind, story: story.trim().to_owned(), ours: even(&super::whole(message)) })
}

/// A letter by somebody else.
fn letter(line: &Object) -> Result<String, String> {
    let letter: String = line.required("letter").map_err(|error| error.to_string())?;
    let letter = even(&letter);
    if letter.is_empty() {
        return Err("letter: \"\" is not allowed; a letter is".to_owned());
    }
    Ok(letter)
}

/// Both letters have a subject, or neither has: else it would tell which is which.
fn fitting(kind: MessageKind, letter: &str) -> Result<(), String> {
    let first = letter.lines().next().unwrap_or_default();
    let id = kind.id();
    match (kind.has_subject(), first.starts_with(SUBJECT)) {
        (true, false) => Err(format!("letter: {first:?} is not allowed on top; for the kind {id}, \"{SUBJECT}…\" is")),
        (false, true) => Err(format!("letter: {first:?} is not allowed on top; the kind {id} has no subject")),
        _ => Ok(()),
    }
}

/// A letter without what tells one keyboard from another: quotation marks, spaces at the end, and how the subject is set off.
fn even(letter: &str) -> String {
    let letter = letter.replace(['\u{2018}', '\u{2019}'], "'").replace(['\u{201c}', '\u{201d}'], "\"");
    let lines: Vec<_> = letter.lines().map(str::trim_end).collect();
    let letter = lines.join("\n").trim().to_owned();
    match letter.split_once('\n') {
        Some((subject, body)) if subject.starts_with(SUBJECT) => format!("{subject}\n\n{}", body.trim_start()),
        _ => letter,
    }
}

/// What whoever judges gets.
fn sheet(pairs: &[Pair]) -> String {
    let mut sheet = format!("# Which letter?\n\n{QUESTIONS}");
    for Pair { n, kind, story, ours, other, side } in pairs {
        let (a, b) = if *side == Side::A { (ours, other) } else { (other, ours) };
        let kind = super::name(*kind);
        write!(sheet, "\n## {n}: {kind}\n\n{story}\n\n### {n} A\n\n{}\n### {n} B\n\n{}", quoted(a), quoted(b)).ok();
    }
    sheet
}

/// A letter as a quotation in Markdown, which keeps its lines.
fn quoted(letter: &str) -> String {
    let mut quoted = String::new();
    for line in letter.lines() {
        // Two spaces at the end break the line.
        let line = if line.is_empty() { String::new() } else { format!(" {line}  ") };
        writeln!(quoted, ">{line}").ok();
    }
    quoted
}

/// Which letter of each pair is ours.
fn key(pairs: &[Pair]) -> String {
    let mut key = format!("{KEY}\n");
    for Pair { n, side, .. } in pairs {
        writeln!(key, "{n},{side}").ok();
    }
    key
}

#[cfg(test)]
mod tests {
    use super::super::count;
    use super::*;
    use crate::run::root;

    const ILL: &str = r#"{"situation":{"reason":"illness","noticeMinutes":6000},"details":{"yourName":"Sam Okafor"}}"#;
    const OTHER: &str = r#"{"n":1,"letter":"Subject: Our interview\n\nHi,\n\nI can’t come.\n\nSam"}"#;

    fn situation(n: u32, input: &str, kind: &str) -> String {
        format!(r#"{{"n":{n},"story":"Sam is ill.","input":{input},"kind":"{kind}"}}"#)
    }

    fn paired(situations: &str, others: &str) -> Result<Vec<Pair>> {
        pairs(&Lines::of("situations", situations), &Lines::of("others", others), 1)
    }

    fn complaint(situations: &str, others: &str) -> String {
        paired(situations, others).map_err(|error| error.to_string()).unwrap_err()
    }

    /// So many pairs.
    fn many(count: u32, seed: u64) -> Vec<Pair> {
        let lines = |line: fn(u32) -> String| (1..=count).map(|n| line(n) + "\n").collect::<String>();
        let situations = lines(|n| situation(n, ILL, "email"));
        let others = lines(|n| OTHER.replace("1,", &format!("{n},")));
        pairs(&Lines::of("situations", &situations), &Lines::of("others", &others), seed).unwrap()
    }

    #[test]
    fn both_letters_stand_under_their_story_with_their_subjects_on_top() {
        let pairs = paired(&situation(1, ILL, "email"), OTHER).unwrap();
        assert_eq!(pairs.len(), 1);
        assert!(pairs[0].ours.starts_with("Subject: ") && pairs[0].ours.ends_with("Sam Okafor"), "{}", pairs[0].ours);
        let sheet = sheet(&pairs);
        let [story, a, b] = ["\n## 1: email\n\nSam is ill.\n", "\n### 1 A\n\n> Subject: ", "\n### 1 B\n\n> Subject: "]
            .map(|text| sheet.find(text).unwrap());
        assert!(story < a && a < b);
        assert!(sheet.contains(">\n> Hi,  \n>\n> I can't come.  \n>\n> Sam  \n"), "{sheet}");
    }

    #[test]
    fn the_key_says_where_ours_is_and_the_sheet_does_not() {
        let pairs = many(9, 1);
        let key = key(&pairs);
        let (sheet, mut lines) = (sheet(&pairs), key.lines());
        assert_eq!(lines.next(), Some("n,ours"));
        for line in lines {
            let (n, side) = line.split_once(',').unwrap();
            let letter = sheet.split(&format!("### {n} {side}\n")).nth(1).unwrap().split("###").next().unwrap();
            assert!(letter.contains("Sam Okafor"), "{line}: {letter}");
        }
        assert!(!sheet.contains("ours"));
    }

    #[test]
    fn ours_is_as_often_a_as_b_in_an_order_that_the_seed_decides() {
        let sides = |seed| many(40, seed).iter().map(|pair| pair.side).collect::<Vec<_>>();
        assert_eq!(sides(1).iter().filter(|&&side| side == Side::A).count(), 20);
        assert_eq!(sides(1), sides(1));
        assert_ne!(sides(1), sides(2));
        // A single pair may fall either way.
        let alone: Vec<_> = (0..20).map(|seed| many(1, seed)[0].side).collect();
        assert!(alone.contains(&Side::A) && alone.contains(&Side::B));
    }

    #[test]
    fn a_letter_without_a_partner_is_named() {
        let both = [situation(1, ILL, "email"), situation(2, ILL, "email")].join("\n");
        assert!(
            complaint(&both, OTHER).ends_with("situations, line 2: n 2 has no partner; others needs a line with it")
        );
        let more = [OTHER, r#"{"n":3,"letter":"Subject: x\n\ny"}"#].join("\n\n");
        let one = situation(1, ILL, "email");
        assert!(
            complaint(&one, &more).ends_with("others, line 3: n 3 has no partner; situations needs a line with it")
        );
        assert!(complaint("", "\n").ends_with("situations and others have no lines"));
    }

    #[test]
    fn a_refused_situation_is_named_with_the_value_and_what_is_allowed() {
        let said = complaint(&situation(1, &ILL.replace("illness", "ilness"), "email"), OTHER);
        let expected =
            "situations, line 1: n 1: input.situation.reason: \"ilness\" is not allowed; allowed are illness, ";
        assert!(said.contains(expected), "{said}");
        // Its partner is not to blame.
        assert!(!said.contains("no partner"), "{said}");
        let said = complaint(&situation(1, "[]", "email"), OTHER);
        assert!(said.contains("situations, line 1: n 1: input: [] is not allowed"), "{said}");
    }

    #[test]
    fn a_kind_that_the_situation_does_not_have_is_named_with_those_that_it_has() {
        let said = complaint(&situation(1, ILL, "late-call"), OTHER);
        let expected = "situations, line 1: n 1: kind: \"late-call\" is not allowed; this situation has email, ";
        assert!(said.contains(expected), "{said}");
        let said = complaint(&situation(1, ILL, "letter"), OTHER);
        assert!(said.contains("n 1: kind: \"letter\" is not allowed; allowed are call, "), "{said}");
        let attends = r#"{"situation":{"circumstance":"hungover","noticeMinutes":6000,"insist":"attend"}}"#;
        let said = complaint(&situation(1, attends, "email"), OTHER);
        assert!(said.contains("this situation has no message at all"), "{said}");
    }

    #[test]
    fn every_fault_is_named_at_once() {
        let situations = [
            "{",
            r#"{"n":0}"#,
            r#"{"n":1}"#,
            r#"{"n":1}"#,
            r#"{"n":2,"mood":1}"#,
            r#"{"story":""}"#,
            r#"{"n":3,"story":" "}"#,
        ];
        let said = complaint(&situations.join("\n"), "{\"n\":1,\"letter\":\" \"}\n{\"n\":3,\"letter\":\"x\"}");
        for expected in [
            "situations, line 1: EOF while parsing an object at column 1; a JSON object is allowed",
            "situations, line 2: n: 0 is not allowed; a whole number from 1 to 9999 is allowed",
            "situations, line 3: n 1: story: the key is missing",
            "situations, line 4: n: 1 is not allowed; situations, line 3 has it already",
            "situations, line 5: \"mood\" is not a known key; known are n, story, input, kind",
            "situations, line 6: n: the key is missing; a whole number from 1 to 9999 is allowed",
            "situations, line 7: n 3: story: \"\" is not allowed; what has happened, in a few sentences, is",
            "others, line 1: n 1: letter: \"\" is not allowed; a letter is",
        ] {
            assert!(said.contains(expected), "{expected} is not in {said}");
        }
        assert_eq!(said.lines().count(), 9, "{said}");
    }

    #[test]
    fn nothing_tells_a_letter_by_its_form() {
        assert_eq!(even("Subject: x\r\nHi, \r\n\r\nI’m “ill”.\n\n"), "Subject: x\n\nHi,\n\nI'm \"ill\".");
        let said = complaint(&situation(1, ILL, "email"), &OTHER.replace("Subject: ", "Re: "));
        let expected = "others, line 1: n 1: letter: \"Re: Our interview\" is not allowed on top; for the kind email, \"Subject: …\" is";
        assert!(said.contains(expected), "{said}");
        let said = complaint(&situation(1, &ILL.replace("6000", "60"), "call"), OTHER);
        assert!(said.contains("is not allowed on top; the kind call has no subject"), "{said}");
    }

    #[test]
    fn the_example_in_the_guide_works() {
        let guide = fs::read_to_string(root().join("docs/judging-letters.md")).unwrap();
        let lines = |holds: &str| {
            let lines = guide.lines().filter(|line| line.starts_with("{\"n\":") && line.contains(holds));
            lines.collect::<Vec<_>>().join("\n")
        };
        assert_eq!(paired(&lines("\"story\""), &lines("\"letter\"")).unwrap().len(), 2);
    }

    #[test]
    fn what_the_questions_show_can_be_counted() {
        let answers: String = QUESTIONS
            .lines()
            .filter_map(|line| line.strip_prefix("    "))
            .fold(String::new(), |answers, line| answers + line + "\n");
        assert!(count::counted(&Lines::of("key", "n,ours\n1,A\n2,B\n"), &Lines::of("verdicts", &answers)).is_ok());
    }
}
