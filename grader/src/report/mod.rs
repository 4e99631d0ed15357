//! Verdicts as people and programs read them. Formats only: nothing here decides anything.
//!
//! `words` has every sentence, `human` the layout for a terminal, `json` the object for programs, `warnings` what an editor shows
//! and `cargo_json` how it is written, `numbers` values, `plot` curves in characters, `text` wrapping and the disarming of control
//! characters.

pub mod cargo_json;
pub mod human;
pub mod json;
mod numbers;
mod plot;
pub mod text;
pub mod warnings;
pub mod words;
