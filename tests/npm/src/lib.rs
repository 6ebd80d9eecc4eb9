//! The package for npm, installed and used as others would: in Node, in a bundler, in a browser.

#![cfg(test)]

mod bundled;
mod functions;
mod installed;
mod project;
mod questions;
