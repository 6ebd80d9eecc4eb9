//! A blog that `cargo xtask test-wordpress` has installed, filled and serves.

mod blog;
mod element;

pub use blog::Blog;
pub use element::Written;
