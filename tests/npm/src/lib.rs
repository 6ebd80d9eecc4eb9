//! Tests the npm package, installed and used as others would: in Node, in Jest, in bundlers and in a browser.

#![cfg(test)]

mod bundled;
mod functions;
mod installed;
mod jest;
mod jsx;
mod project;
mod questions;
mod uncaught;
