//! Running a program within limits and collecting what it observed.
//!
//! In: a program and its limits. Out: a [`Ran`]: per case, what was observed and how it ended. `process` runs one process
//! and says why it stopped, `launcher` is the child that limits itself before it becomes that process, `output` reads its pipes,
//! `excess` looks at what no limit of the system counts, `ended` tells why it ended, `stream` reads what a
//! probe wrote, `printed` gives each case what was printed while it ran, `live` hands it on as text while it is
//! printed, `resume` starts a program again after the case that ended it, `cancel` ends a run for whoever waits no longer,
//! `written` runs what an author's tool wrote.
//! `guard` names what a process is kept from.
//!
//! The waiting is done with threads and a channel rather than an event loop: one thread per pipe ends by itself when the
//! pipe does, which is nearly always the moment the process ends, so nothing polls and nothing has to be woken.

mod cancel;
mod ended;
mod excess;
mod guard;
pub mod launcher;
mod live;
mod output;
mod printed;
mod process;
mod resume;
mod stream;
mod written;

pub use cancel::Cancel;
pub use guard::Guard;
pub use live::Live;
pub use output::{Pipe, Sink};
pub use printed::share_printed;
pub use process::{
    Command, Confinement, Finished, Reach, Role, Stopped, confined, platform_environment,
};
pub use resume::{Job, LOADER_VARIABLE, run, run_live};
pub use stream::{Event, Stream, StreamFault, read_stream};
pub use written::run_written;

use crate::value::Value;

/// What one program did: its cases in the order in which they ran.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ran {
    pub cases: Vec<RanCase>,
    /// What the stream held that a probe would not have written.
    pub fault: Option<StreamFault>,
    /// How it ended where no case was open: before the first, between two, or after the last and not as it should.
    pub ended_outside: Option<Ending>,
    /// Printed outside any case.
    pub printed: String,
    /// Wall-clock seconds of all starts together.
    pub seconds: f64,
}

/// One case, as it ran.
#[derive(Clone, Debug, PartialEq)]
pub struct RanCase {
    pub name: String,
    pub inputs: Vec<Input>,
    pub scales: Vec<(String, f64)>,
    pub observations: Vec<(String, Value)>,
    /// Observed too, and not judged as it stands.
    pub raw: Vec<(String, Value)>,
    pub ending: Ending,
    /// What it wrote to standard output and standard error.
    pub printed: String,
}

impl RanCase {
    /// What was observed under a name.
    pub fn observation(&self, name: &str) -> Option<&Value> {
        let mut all = self.observations.iter();
        all.find(|(n, _)| n == name).map(|(_, value)| value)
    }
}

/// What a case was called with.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Input {
    pub name: String,
    /// Never to be moved, since its exactness is the point.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub exact: bool,
    pub value: Value,
}

/// How a case ended.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub enum Ending {
    Finished,
    Panicked { message: String, at: String },
    TimedOut { cpu: bool, seconds: u64 },
    OutOfMemory { mib: u64 },
    TooMuchOutput { what: String },
    StackOverflow,
    Crashed { how: String },
    EndedEarly { code: i32 },
}
