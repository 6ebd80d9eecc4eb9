//! What the data files in `phrases/` hold, as the build script wrote it down.

use super::class::Class;
use super::meaning::Meaning;

include!(concat!(env!("OUT_DIR"), "/phrases.rs"));
