//! Posts in sites that `cargo xtask test-generators` has had real generators build.

#![cfg(test)]

mod posts;
