//! Verdicts as people and programs read them. Formats only: nothing here decides anything.
//!
//! `words` has every sentence, `human` the layout for a terminal, `json` the object for programs, `numbers` values, `plot` curves in
//! characters, `text` wrapping and the disarming of control characters, `medium` what is disarmed for whom.

pub mod human;
pub mod json;
mod medium;
mod numbers;
mod plot;
pub mod text;
pub mod words;
