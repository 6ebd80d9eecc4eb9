//! Answers as JSON.

use policy::json::Value;
use serde::Serialize;

/// The answer to invalid input.
#[derive(Serialize)]
struct Refusal {
    error: String,
}

/// The JSON of `function(input)`, or `{"error": "…"}` if the input could not be read or is invalid.
pub fn answer<T: Serialize>(
    input: Result<Value, String>,
    function: impl FnOnce(&Value) -> Result<T, policy::json::Error>,
) -> String {
    match input.and_then(|value| function(&value).map_err(|error| error.to_string())) {
        Ok(answer) => to_json(&answer),
        Err(error) => to_json(&Refusal { error }),
    }
}

/// Only a map with non-string keys cannot be serialised, and no answer has one.
fn to_json(answer: &impl Serialize) -> String {
    serde_json::to_string(answer).unwrap_or_default()
}
