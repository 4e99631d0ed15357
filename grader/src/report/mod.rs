//! Verdicts as people and programs read them. Formats only: nothing here decides anything.
//!
//! `words` has every sentence, `human` the layout for a terminal, `json` the object for programs, `explain` a known mistake, `solution` a solution beside a reader's file, `dispute` the document of who thinks a verdict wrong, `numbers` values, `plot` curves in
//! characters, `updated` what an update did, `text` wrapping and the disarming of control characters.

pub mod dispute;
pub mod explain;
pub mod human;
pub mod json;
mod numbers;
mod plot;
pub mod solution;
pub mod text;
pub mod updated;
pub mod words;
