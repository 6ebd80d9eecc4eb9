//! Each mistake in a data file stops the build, and is told with its file and line.

use super::{Collection, Known, RawFiles};

/// What is said of data files that are right but for what a test puts into them.
fn error(change: impl FnOnce(&mut RawFiles)) -> String {
    let file = |path: &str, content: &str| (path.to_owned(), content.to_owned());
    let mut files = RawFiles {
        phrases: vec![file("phrases/sign-off.txt", "^kind regards\n    + Kind regards,\n^SICK\n")],
        classes: vec![file("phrases/classes/sick.txt", "# Not well.\nill sick\n")],
        forms: file("phrases/forms.txt", "be: am is\n"),
        text_speak: file("phrases/text-speak-forms.txt", "thank you: thx\n"),
    };
    change(&mut files);
    let names = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
    let known = Known {
        meanings: names(&["SignOff", "Untold", "RolePhrase"]),
        classes: names(&["Sick", "Number"]),
        found_by_code: &["Untold", "RolePhrase", "Number"],
        source: "Meaning::SignOff",
    };
    Collection::read(&files, &known).err().map(|error| error.to_string()).unwrap_or_default()
}

/// What is said of a file of phrases with these lines after a first one that is right.
fn phrases(lines: &str) -> String {
    error(|files| files.phrases[0].1 = format!("^SICK kind\n{lines}\n"))
}

#[test]
fn what_is_right_passes() {
    assert_eq!(error(|_| ()), "");
    assert_eq!(
        phrases("# A note.\n\n! ^we|i be *SICK|tired\n    - We are ill.\n    + I am ill.\\nYours,\nso NUMBER"),
        ""
    );
}

#[test]
fn a_wrong_phrase_is_named() {
    for (lines, message) in [
        ("we are SIK", "2: there is no class SIK; a class has a file in `phrases/classes/`"),
        (
            "\nwe are Sick",
            "3: in `Sick`: `Sick` has capitals: write words in lower case, and a class in capitals alone",
        ),
        ("!", "2: the phrase is empty"),
        ("^", "2: the phrase is empty"),
        ("*kind", "2: a phrase cannot begin with `*`: nothing comes before it"),
        ("kind|", "2: in `kind|`: a word is missing beside `|` or `*`"),
        ("kind *", "2: in `*`: a word is missing beside `|` or `*`"),
        ("kind so|*very", "2: in `so|*very`: `*very` has `*` in it, which is part of no word"),
        ("kind|kind", "2: in `kind|kind`: `kind` stands there twice"),
        ("can't come", "2: in `can't`: `can't` has an apostrophe: write `cant` for “can’t” and `i` for “I’m”"),
        ("step-free", "2: in `step-free`: `step-free` has `-` in it, which is part of no word"),
        ("so kind\nso kind", "3: the phrase is there already, in line 2"),
        ("so kind\n    very kind", "3: an indented line is an example, and begins with `+` or `-`"),
        ("so kind\n    +", "3: the example is empty"),
    ] {
        assert_eq!(phrases(lines), format!("phrases/sign-off.txt:{message}"), "{lines}");
    }
    let long = "a".repeat(40);
    assert!(phrases(&long).ends_with("the letters of a word count up to the fortieth"));
}

#[test]
fn a_file_of_phrases_needs_a_phrase() {
    let only = |content: &str| error(|files| files.phrases[0].1 = content.to_owned());
    assert_eq!(only("# Nothing yet.\n"), "phrases/sign-off.txt:1: there is no phrase in the file");
    assert_eq!(only("    + Hello"), "phrases/sign-off.txt:1: an example belongs under its phrase");
    assert_eq!(
        only("\n! no regards"),
        "phrases/sign-off.txt:2: there is nothing to guard: every phrase of the file is a guard"
    );
}

#[test]
fn a_meaning_that_nobody_knows_or_uses_is_named() {
    let rename = |name: &str| error(|files| files.phrases[0].0 = name.to_owned());
    assert_eq!(
        rename("phrases/sign-out.txt"),
        "phrases/sign-out.txt:1: there is no `Meaning::SignOut` in `src/review/meaning.rs`"
    );
    assert_eq!(rename("phrases/untold.txt"), "phrases/untold.txt:1: no check asks for `Meaning::Untold`");
    assert_eq!(
        error(|files| files.phrases.clear()),
        "phrases/sign-off.txt:1: `Meaning::SignOff` has no file of phrases"
    );
}

#[test]
fn a_wrong_class_is_named() {
    let class = |content: &str| error(|files| files.classes[0].1 = content.to_owned());
    assert_eq!(
        class("\nill Ill"),
        "phrases/classes/sick.txt:2: `Ill` has capitals: write words in lower case, and a class in capitals alone"
    );
    assert_eq!(class("ill\nsick ill"), "phrases/classes/sick.txt:2: `ill` is in the class already");
    assert_eq!(class("# Nobody.\n"), "phrases/classes/sick.txt:1: there is no word in the file");
    assert_eq!(
        error(|files| files.classes[0].0 = "phrases/classes/sik.txt".to_owned()),
        "phrases/classes/sik.txt:1: there is no `Class::Sik` in `src/review/class.rs`"
    );
    assert_eq!(error(|files| files.classes.clear()), "phrases/classes/sick.txt:1: `Class::Sick` has no file of words");
    assert_eq!(
        error(|files| files.phrases[0].1 = "^kind regards\n".to_owned()),
        "phrases/classes/sick.txt:1: no phrase and no check asks for SICK"
    );
}

#[test]
fn wrong_forms_are_named() {
    let forms = |content: &str| error(|files| files.forms.1 = content.to_owned());
    let form = "a line is a plain form, a colon and its other forms";
    assert_eq!(forms("be am"), format!("phrases/forms.txt:1: {form}"));
    assert_eq!(forms("# A note.\nbe:"), format!("phrases/forms.txt:2: {form}"));
    assert_eq!(forms("be: is\nbees: is"), "phrases/forms.txt:2: `is` is a form of another word already");
    assert_eq!(
        forms("be: Is"),
        "phrases/forms.txt:1: `Is` has capitals: write words in lower case, and a class in capitals alone"
    );
}
