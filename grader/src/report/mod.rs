//! Verdicts as people and programs read them. Formats only: nothing here decides anything.
//!
//! `words` has every sentence, `human` the layout for a terminal, `alone` one case by itself, `prediction` what is asked before
//! there is code, `explain` a known mistake, `solution` a solution beside a reader's file, `dispute` the document of who thinks a
//! verdict wrong, `updated` what an update did, `json` the object for programs, `warnings` what an editor shows and `cargo_json`
//! how it is written, `numbers` values, `snippet` a case as Rust to play with, `plot` curves and paths in characters, `beside`
//! what was learned beside what is true, `text` wrapping and the disarming of control characters.

pub mod alone;
mod beside;
pub mod cargo_json;
pub mod dispute;
pub mod explain;
pub mod human;
pub mod json;
mod numbers;
mod plot;
pub mod prediction;
pub mod snippet;
pub mod solution;
pub mod text;
pub mod updated;
pub mod warnings;
pub mod words;
