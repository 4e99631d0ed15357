//! Downhill's grader: it takes a reader's file and says whether it is right and, where it is not, which mistake it is.
//!
//! A check goes along one line, and each step is a module with one type going in and one coming out:
//!
//! | step | module | in | out |
//! | --- | --- | --- | --- |
//! | which exercises exist | [`catalog`] | a [`workspace::Workspace`] | a [`catalog::Catalog`] |
//! | file and hidden probe become a program | [`compile`] | a [`compile::Snapshot`] | a [`compile::Compiled`] |
//! | the program runs within limits | [`run`] | a [`run::Job`] | a [`run::Ran`] |
//! | what it did is held against what was recorded | [`judge`] | a [`judge::Recording`] | a [`judge::Verdict`] |
//! | a person or a program reads it | [`report`] | a verdict | text, JSON |
//!
//! [`check`](mod@check) walks the line for one exercise, with the verdict cache before it; [`command`] is what a reader types;
//! [`predict`] judges what a person types instead of a program. [`standing`] is what is known without a check, [`state`] what is
//! the reader's own.
//! No step calls the next. `author` and other callers use the same line.
//!
//! Where to change what: a sentence that people read is in [`report::words`] or, for requests that cannot be met, in
//! [`error`]; a new relation in [`judge`]'s `relations`; a limit in [`run`]; rustc's arguments in [`compile`]'s `wrapper`;
//! what differs between platforms in files that stand side by side under `run/launcher`.

pub mod cache;
pub mod catalog;
pub mod check;
pub mod command;
pub mod compile;
pub mod doctor;
pub mod error;
pub mod files;
pub mod fingerprint;
pub mod functions;
pub mod judge;
pub mod parallel;
pub mod predict;
pub mod report;
pub mod run;
pub mod scratch;
pub mod standing;
pub mod state;
pub mod update;
pub mod value;
pub mod watch;
pub mod workspace;
