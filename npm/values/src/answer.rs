//! Answers as JSON.

use policy::json::Value;
use serde::Serialize;

/// What is answered to invalid input.
#[derive(Serialize)]
struct Refusal {
    error: String,
}

/// The JSON of what `function` makes of `input`, or `{"error": "…"}` with the reason why the input could not be read or is not
/// valid.
pub fn answer<T: Serialize>(
    input: Result<Value, String>,
    function: impl FnOnce(&Value) -> Result<T, policy::json::Error>,
) -> String {
    match input.and_then(|value| function(&value).map_err(|error| error.to_string())) {
        Ok(answer) => to_json(&answer),
        Err(error) => to_json(&Refusal { error }),
    }
}

/// No answer has a map with keys that are not strings, the only thing JSON cannot express.
fn to_json(answer: &impl Serialize) -> String {
    serde_json::to_string(answer).unwrap_or_default()
}
