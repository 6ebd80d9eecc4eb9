//! The examples as a person or a script runs them: lines in, lines out, whatever the lines hold.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test stops where it is wrong")]

use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;
use std::thread;

use policy::Rule;
use serde_json::{Value, json};

#[path = "../examples/lines/surrogates.rs"]
mod surrogates;

const GOOD: &str = r#"{"reason":"illness","noticeMinutes":600}"#;

/// The folder of the built examples. They are built here, since Cargo does so only when all tests are run.
fn folder() -> &'static PathBuf {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let build = ["build", "--quiet", "--package", "words", "--examples"];
        assert!(Command::new(env!("CARGO")).args(build).status().unwrap().success());
        // This test lies in target/debug/deps.
        let test = std::env::current_exe().unwrap();
        test.ancestors().nth(2).unwrap().join("examples")
    })
}

fn start(example: &str) -> Child {
    let program = folder().join(example).with_extension(std::env::consts::EXE_EXTENSION);
    Command::new(program).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

fn run(example: &str, input: &[u8]) -> Output {
    let mut child = start(example);
    let mut stdin = child.stdin.take().unwrap();
    thread::scope(|scope| {
        // A program that asks for nothing may be gone before it is given it.
        scope.spawn(move || stdin.write_all(input));
        child.wait_with_output().unwrap()
    })
}

/// The answers, and the exit status.
fn answers(example: &str, input: &[u8]) -> (Vec<Value>, Option<i32>) {
    let Output { stdout, status, stderr } = run(example, input);
    assert!(stderr.is_empty(), "{}", String::from_utf8_lossy(&stderr));
    let text = String::from_utf8(stdout).unwrap();
    assert!(text.is_empty() || text.ends_with('\n'));
    (text.lines().map(|line| serde_json::from_str(line).unwrap()).collect(), status.code())
}

fn error(answer: &Value) -> &str {
    assert_eq!(answer.as_object().unwrap().len(), 1, "{answer}");
    answer.get("error").and_then(Value::as_str).unwrap_or_else(|| panic!("no error: {answer}"))
}

fn is_advice(answer: &Value) -> bool {
    answer.get("verdict").is_some()
}

#[test]
fn valid_lines_are_answered_in_order() {
    let input = format!("{GOOD}\n{}\n{GOOD}\n", r#"{"reason":"accepted-offer","noticeMinutes":null}"#);
    let (answers, status) = answers("assess", input.as_bytes());
    let verdicts: Vec<&Value> = answers.iter().map(|advice| advice.get("verdict").unwrap()).collect();
    assert_eq!(verdicts, ["reschedule", "withdraw", "reschedule"]);
    assert_eq!(status, Some(0));
}

#[test]
fn no_lines_have_no_answers() {
    for example in ["assess", "compose"] {
        assert_eq!(answers(example, b""), (vec![], Some(0)));
    }
}

#[test]
fn a_bad_line_gives_an_error_in_its_place_and_the_rest_go_on() {
    let deep_lists = "[".repeat(1_000_000);
    let deep_objects = r#"{"a":"#.repeat(100_000);
    let long = format!(r#"{{"reason":"{}","noticeMinutes":1}}"#, "x".repeat(10_000_000));
    let bad: &[(&[u8], &str)] = &[
        (b"", "the line is empty"),
        (b" \t ", "the line is empty"),
        (b"hello", "expected value"),
        (b"{", "EOF"),
        (b"[]", "[] is not allowed"),
        (b"null", "null is not allowed"),
        (br#"{"reason":"illness","noticeMinutes":600} {}"#, "trailing characters"),
        (br#"{"reason":"illness","noticeMinutes":600},"#, "trailing characters"),
        (br#"{"reason":"illness","noticeMinutes":600,}"#, "trailing comma"),
        (br#"{"reason":"illness","noticeMinutes":600,"mood":1}"#, "\"mood\" is not a known key"),
        (br#"{"reason":"illness","noticeMinutes":600,"reason":"illness"}"#, "reason: the key is given more than once"),
        (br#"{"reason":"ilness","noticeMinutes":600}"#, "reason: \"ilness\" is not allowed; allowed are illness, "),
        (br#"{"reason":"illness","noticeMinutes":12.5}"#, "noticeMinutes: 12.5 is not allowed"),
        (br#"{"reason":"illness","noticeMinutes":"600"}"#, "noticeMinutes: \"600\" is not allowed"),
        (br#"{"reason":"illness","noticeMinutes":99999999999999999999}"#, "noticeMinutes: 1e20 is not allowed"),
        (br#"{"reason":"illness","noticeMinutes":1e400}"#, "noticeMinutes\": number out of range"),
        (br#"{"reason":"illness","noticeMinutes":NaN}"#, "expected value"),
        (b"{\"reason\":\"ill\xffness\",\"noticeMinutes\":600}", "not UTF-8 after byte 14"),
        (b"\xff\xfe{\0", "not UTF-8 after byte 0"),
        (b"{\"reason\":\"\xed\xa0\x80\",\"noticeMinutes\":600}", "not UTF-8 after byte 11"),
        (b"{\"reason\":\"a\0b\",\"noticeMinutes\":600}", "control character"),
        (br#"{"reason":"\ud83d","noticeMinutes":600}"#, "reason: \"\u{fffd}\" is not allowed"),
        (br#"{"reason":"\u12","noticeMinutes":600}"#, "escape"),
        (long.as_bytes(), "the line is longer than "),
        (deep_lists.as_bytes(), "nested deeper than 16 levels"),
        (deep_objects.as_bytes(), "nested deeper than 16 levels"),
    ];
    let mut input = Vec::new();
    for (line, _) in bad {
        input.extend_from_slice(line);
        input.extend_from_slice(b"\n");
        input.extend_from_slice(GOOD.as_bytes());
        input.extend_from_slice(b"\n");
    }
    let (answers, status) = answers("assess", &input);
    assert_eq!(status, Some(1));
    assert_eq!(answers.len(), 2 * bad.len());
    for (pair, (_, expected)) in answers.chunks(2).zip(bad) {
        let [refused, answered] = pair else { panic!("{pair:?}") };
        assert!(error(refused).contains(expected), "{expected:?}: {refused}");
        assert!(error(refused).chars().count() < 1500, "{refused}");
        assert!(is_advice(answered), "after {expected:?}: {answered}");
    }
}

#[test]
fn lines_may_end_as_in_windows_or_not_at_all() {
    let (found, status) = answers("assess", format!("{GOOD}\r\n{GOOD}\r\n\r\n{GOOD}").as_bytes());
    assert_eq!(found.iter().map(is_advice).collect::<Vec<_>>(), [true, true, false, true]);
    assert!(error(found.get(2).unwrap()).starts_with("the line is empty"));
    assert_eq!(status, Some(1));
    assert_eq!(answers("assess", b"\n").0.len(), 1);
}

#[test]
fn a_byte_order_mark_before_the_first_line_is_dropped() {
    let (found, status) = answers("assess", format!("\u{feff}{GOOD}\n\u{feff}{GOOD}\n").as_bytes());
    assert_eq!(found.iter().map(is_advice).collect::<Vec<_>>(), [true, false]);
    assert_eq!(status, Some(1));
}

#[test]
fn a_line_is_read_up_to_the_longest_and_no_further() {
    let padded = |length: usize| format!("{GOOD}{}", " ".repeat(length - GOOD.len()));
    let longest = 1 << 20;
    let input = format!("{}\r\n{}\n{}\r\n{GOOD}", padded(longest), padded(longest), padded(longest + 1));
    let (found, status) = answers("assess", input.as_bytes());
    assert_eq!(found.iter().map(is_advice).collect::<Vec<_>>(), [true, true, false, true]);
    assert_eq!(status, Some(1));
}

#[test]
fn halves_of_emoji_do_no_harm() {
    let input = format!(r#"{{"situation":{GOOD},"details":{{"role":"Chef \ud83d","yourName":"\ude00 \\ud83d"}}}}"#);
    let (found, status) = answers("compose", input.as_bytes());
    assert_eq!(status, Some(0));
    let text = found.first().unwrap().to_string();
    assert!(text.contains("Chef") && !text.contains('\u{fffd}'), "{text}");
}

#[test]
fn only_unpaired_halves_are_mended() {
    for (escaped, mended) in [
        (r"\ud83d", r"\ufffd"),
        (r"\uDE00", r"\ufffd"),
        (r"\ud83d\ude00", r"\ud83d\ude00"),
        (r"\uD83D\uDE00", r"\uD83D\uDE00"),
        (r"\ude00\ud83d", r"\ufffd\ufffd"),
        (r"\ud83d\ud83d\ude00", r"\ufffd\ud83d\ude00"),
        (r"\ud83d\ude00\ude00", r"\ud83d\ude00\ufffd"),
        (r"\ud83d \ude00", r"\ufffd \ufffd"),
        (r"\ud83d\n", r"\ufffd\n"),
        (r"\\ud83d", r"\\ud83d"),
        (r"\\\ud83d", r"\\\ufffd"),
        (r"\\\\ud83d", r"\\\\ud83d"),
        (r"\ud83d\\ude00", r"\ufffd\\ude00"),
        (r"\u00e9", r"\u00e9"),
        (r"\ud7ff\ue000", r"\ud7ff\ue000"),
        (r"\ud8", r"\ud8"),
        (r"\ud83", r"\ud83"),
        (r"\u", r"\u"),
        (r"\", r"\"),
        (r"\ud83d\", r"\ufffd\"),
        (r"\ud83d\ude0", r"\ufffd\ude0"),
        (r"\u+83d", r"\u+83d"),
        ("é\\ud83dé", "é\\ufffdé"),
        ("", ""),
    ] {
        let mut line = escaped.as_bytes().to_vec();
        surrogates::mend(&mut line);
        assert_eq!(String::from_utf8_lossy(&line), mended, "{escaped}");
    }
}

#[test]
fn compose_answers_with_a_list_of_messages() {
    let input = format!("{}\n{GOOD}\n", json!({ "situation": { "reason": "illness", "noticeMinutes": 6000 } }));
    let (found, status) = answers("compose", input.as_bytes());
    let [messages, refused] = found.as_slice() else { panic!("{found:?}") };
    let email = messages.as_array().unwrap().first().unwrap();
    assert_eq!(email.get("kind"), Some(&json!("email")));
    assert!(email.get("subject").unwrap().is_string() && email.get("body").unwrap().is_string());
    assert_eq!(error(refused), "\"reason\" is not a known key; known are situation, details");
    assert_eq!(status, Some(1));
}

#[test]
fn an_answer_comes_before_the_next_question() {
    let mut child = start("assess");
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    for _ in 0..3 {
        writeln!(stdin, "{GOOD}").unwrap();
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        assert!(line.starts_with(r#"{"verdict":"reschedule""#), "{line}");
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_reader_who_has_seen_enough_is_left_in_peace() {
    let mut child = start("assess");
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = child.stdout.take().unwrap();
    let mut first = [0; 10];
    let writer = thread::spawn(move || {
        // The program stops reading when nobody reads it.
        (0..100_000).try_for_each(|_| writeln!(stdin, "{GOOD}")).unwrap_err();
    });
    stdout.read_exact(&mut first).unwrap();
    drop(stdout);
    writer.join().unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap().as_str()), (Some(0), ""));
}

#[test]
fn rules_prints_the_register() {
    let (found, status) = answers("rules", b"");
    assert_eq!(status, Some(0));
    assert_eq!(found.len(), Rule::ALL.len());
    for (line, &rule) in found.iter().zip(Rule::ALL) {
        let expected = json!({ "rule": rule.id(), "section": words::section_title(rule.section()), "says": words::rule_text(rule) });
        assert_eq!(*line, expected);
    }
    let text = String::from_utf8(run("rules", b"").stdout).unwrap();
    assert!(text.starts_with(r#"{"rule":"V1","section":"Verdicts","says":"Once "#), "{text}");
}
