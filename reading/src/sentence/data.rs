//! The data files, compiled in by the build script.

include!(concat!(env!("OUT_DIR"), "/sentence.rs"));
