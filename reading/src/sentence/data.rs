//! What the data files in `phrases/sentence/` hold, as the build script wrote it down.

include!(concat!(env!("OUT_DIR"), "/sentence.rs"));
