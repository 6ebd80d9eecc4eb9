//! stub
use wasm_bindgen::prelude::wasm_bindgen;
/// x
#[wasm_bindgen]
pub fn review_json(draft: &str) -> String {
    let Ok(value) = serde_json::from_str::<guide::json::Value>(draft) else { return String::new() };
    guide::json::draft(&value).map(|d| serde_json::to_string(&reading::review(&d)).unwrap_or_default()).unwrap_or_default()
}
