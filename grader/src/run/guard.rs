//! What a confined process is kept from, one by one: what `grader doctor` tries, and what a report names where it fails.

/// One limit of a confined process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Guard {
    /// Computing for longer than it may.
    CpuTime,
    /// Waiting for longer than it may.
    WallTime,
    /// Using more memory than it may.
    Memory,
    /// Writing one file that is too large.
    FileSize,
    /// Filling the disk with many files.
    FolderSize,
    /// Printing without an end.
    Output,
    /// Starting processes.
    Processes,
    /// Reading files that are not its own.
    Reading,
    /// Changing files that are not its own.
    Writing,
    /// Reaching the network, or other processes through sockets.
    Network,
    /// Sending signals to others.
    Signals,
    /// Reading or changing the memory of others.
    Tracing,
    /// Files and sockets that the grader happened to have open.
    Descriptors,
    /// Environment variables, which often hold secrets.
    Environment,
}

impl Guard {
    pub const ALL: [Self; 14] = [
        Self::CpuTime,
        Self::WallTime,
        Self::Memory,
        Self::FileSize,
        Self::FolderSize,
        Self::Output,
        Self::Processes,
        Self::Reading,
        Self::Writing,
        Self::Network,
        Self::Signals,
        Self::Tracing,
        Self::Descriptors,
        Self::Environment,
    ];
}
