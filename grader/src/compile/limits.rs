//! What rustc may use, and which of its limits it met. A reader's file decides what the compiler does: a constant can
//! compute for ever, a macro grow without an end.

use super::{CompileReport, Foreign};
use crate::run::{Confinement, Finished, Role, Stopped};

/// rustc's own start takes 0.04 s and 150 MiB of its address space; these end what never does.
pub const RUSTC: Confinement = Confinement {
    role: Role::Compiler,
    cpu_seconds: 20,
    wall_seconds: 120,
    memory_mib: 2048,
    file_mib: 256,
    folder_mib: 512,
    output_bytes: 4 << 20,
};

/// A limit that the compiler met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompilerLimit {
    CpuTime { seconds: u64 },
    WallTime { seconds: u64 },
    Memory { mib: u64 },
    Stack,
    Messages { mib: usize },
    Files { mib: u64 },
}

impl CompilerLimit {
    /// The limit at which rustc was ended.
    pub fn met(stopped: &Stopped) -> Option<Self> {
        match stopped {
            Stopped::CpuTime => Some(Self::CpuTime {
                seconds: RUSTC.cpu_seconds,
            }),
            Stopped::WallTime => Some(Self::WallTime {
                seconds: RUSTC.wall_seconds,
            }),
            Stopped::Output => Some(Self::Messages {
                mib: RUSTC.output_bytes >> 20,
            }),
            Stopped::FileSize => Some(Self::Files {
                mib: RUSTC.file_mib,
            }),
            Stopped::FolderSize | Stopped::Files => Some(Self::Files {
                mib: RUSTC.folder_mib,
            }),
            _ => None,
        }
    }

    /// The limit upon which rustc, or a tool that it called, gave up by itself, told from their words.
    pub fn told(finished: &Finished, report: &CompileReport) -> Option<Self> {
        if says(finished, report, OUT_OF_MEMORY) {
            return Some(Self::Memory {
                mib: RUSTC.memory_mib,
            });
        }
        let crashed = matches!(finished.stopped, Stopped::Signal(_));
        (crashed && says(finished, report, OUT_OF_STACK)).then_some(Self::Stack)
    }
}

/// Whether the disk was full, in the words of rustc, LLVM or the linker.
pub fn says_no_room(finished: &Finished, report: &CompileReport) -> bool {
    says(finished, report, &["No space left on device"])
}

/// Whether rustc or its tools say one of `parts` of themselves: outside its diagnostics, which quote the source, or in one
/// that points at no source.
fn says(finished: &Finished, report: &CompileReport, parts: &[&str]) -> bool {
    let stderr = String::from_utf8_lossy(&finished.stderr);
    let mut words = stderr
        .lines()
        .filter(|line| !line.starts_with('{'))
        .chain(report.foreign.iter().flat_map(Foreign::words));
    words.any(|text| parts.iter().any(|part| text.contains(part)))
}

/// In the words of Rust's allocator, of rustc's interpreter of constants, of LLVM and of its linker.
const OUT_OF_MEMORY: &[&str] = &[
    "memory allocation of",
    "out of memory",
    "Cannot allocate memory",
    "failed to allocate",
    "bad_alloc",
];
/// In the words of rustc's handler, and of Rust's.
const OUT_OF_STACK: &[&str] = &["overflowed its stack"];

#[cfg(test)]
mod tests {
    use super::*;

    const CRASHED: Stopped = Stopped::Signal(11);

    fn told(stopped: Stopped, stderr: &str, foreign: &str) -> Option<CompilerLimit> {
        let finished = Finished {
            stdout: Vec::new(),
            stderr: stderr.as_bytes().to_vec(),
            stopped,
            seconds: 0.1,
        };
        let foreign = Foreign {
            message: "linking failed".to_owned(),
            said: vec![foreign.to_owned()],
            of_a_tool: true,
        };
        let report = CompileReport {
            foreign: vec![foreign],
            ..CompileReport::default()
        };
        CompilerLimit::told(&finished, &report)
    }

    #[test]
    fn the_compilers_own_words_tell_a_limit() {
        let memory = Some(CompilerLimit::Memory {
            mib: RUSTC.memory_mib,
        });
        let aborted = "memory allocation of 80 bytes failed\n";
        assert_eq!(told(Stopped::Signal(6), aborted, ""), memory);
        assert_eq!(
            told(Stopped::Exit(1), "", "error: ld: out of memory"),
            memory
        );
        let overflowed = "error: rustc interrupted by SIGSEGV\n\
                          note: rustc unexpectedly overflowed its stack! this is a bug\n";
        assert_eq!(told(CRASHED, overflowed, ""), Some(CompilerLimit::Stack));
    }

    #[test]
    fn a_crash_for_another_reason_is_no_limit() {
        for signal in ["SIGSEGV", "SIGBUS"] {
            let stderr = format!("error: rustc interrupted by {signal}, printing backtrace\n");
            assert_eq!(told(CRASHED, &stderr, ""), None);
        }
    }

    #[test]
    fn what_a_diagnostic_quotes_is_no_limit() {
        let quoted = "{\"rendered\":\"memory allocation of 8 bytes, overflowed its stack\"}\n";
        assert_eq!(told(CRASHED, quoted, ""), None);
        assert_eq!(told(Stopped::Exit(101), quoted, ""), None);
    }
}
