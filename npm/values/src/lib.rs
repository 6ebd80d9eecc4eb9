//! What the modules of the npm package and the page's letters share: JavaScript values are read strictly, and answers are written as JSON.
//!
//! An answer is a text of JSON: what the function gives, or `{"error": "…"}` where the input is not valid. The script around the
//! modules, `instance.js`, makes objects and errors of it. So answers are written as on the command line, and nothing but
//! strings passes from WebAssembly to JavaScript.

mod answer;
mod reader;

pub use answer::answer;
pub use reader::{read, read_pairs};
