//! An error names the key, the value and what is allowed.

use policy::json::{Error, Value};

use super::holds;

/// Whether an error says what somebody needs to mend this input.
pub(super) fn helps(error: &Error, input: &Value) -> Result<(), String> {
    let says = error.to_string();
    let wrong = |what: &str| format!("{what}: {says}");
    // The longest lists all circumstances.
    is_readable(&says, 4000)?;
    let message = error.message();
    let helps = ["allowed", "known are ", "more than once", " is required"].iter().any(|help| message.contains(help));
    holds(helps, || wrong("it does not say what is allowed"))?;
    if message.starts_with("the key is missing; ") {
        let key = error.path();
        return holds(matches!(at(input, key), None | Some(Value::Null)), || wrong("the key is there"));
    }
    let Some(value) = at(input, error.path()) else { return Err(wrong("there is no such key")) };
    let names_value = match value {
        // What is wrong with an object is a key in it, and with a list its length.
        Value::Map(_) => message.contains("is not a known key") || message.starts_with('{'),
        Value::List(_) => message.starts_with('['),
        Value::Null => message.starts_with("null"),
        Value::Bool(yes) => message.starts_with(&yes.to_string()),
        Value::Whole(number) => message.starts_with(&number.to_string()),
        Value::Number(words) | Value::Foreign(words) => message.starts_with(words.get(..50).unwrap_or(words)),
        Value::Text(_) => message.starts_with('"'),
    };
    holds(names_value || message.contains("more than once"), || wrong("it does not name the value"))
}

/// Whether it is one line that can be shown, and no longer than this.
pub(super) fn is_readable(says: &str, most: usize) -> Result<(), String> {
    let length = says.chars().count();
    holds((1..=most).contains(&length), || format!("the error has {length} characters: {says}"))?;
    holds(!says.chars().any(char::is_control), || format!("a control character stands in the error {says:?}"))
}

/// What stands at a path such as `details.alternatives[2]`.
fn at<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    if path.is_empty() {
        return Some(value);
    }
    path.split('.').try_fold(value, |value, step| {
        let (key, index) = step.split_once('[').map_or((step, None), |(key, rest)| (key, rest.strip_suffix(']')));
        let Value::Map(pairs) = value else { return None };
        let (_, value) = pairs.iter().find(|(each, _)| each == key)?;
        match (index, value) {
            (None, value) => Some(value),
            (Some(index), Value::List(list)) => list.get(index.parse::<usize>().ok()?),
            (Some(_), _) => None,
        }
    })
}
