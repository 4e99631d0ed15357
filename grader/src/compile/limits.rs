//! What rustc may use, and which of its limits it met. A reader's file decides what the compiler does: a constant can
//! compute for ever, a macro grow without an end.

use crate::run::{Confinement, Finished, Role, Stopped};
use serde_json::Value;

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
}

/// Why rustc, or a tool that it called, gave up by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    NoRoom,
    Limit(CompilerLimit),
}

/// Why it gave up, told from its words and from whether the disk has room. Whoever dies of a full disk does not always say
/// so, and may say something else.
pub fn told(finished: &Finished, has_room: bool) -> Option<Told> {
    let stderr = String::from_utf8_lossy(&finished.stderr);
    let says = |parts: &[&str]| says(&stderr, parts);
    let crashed = matches!(finished.stopped, Stopped::Signal(_));
    if !has_room || says(OUT_OF_ROOM) {
        Some(Told::NoRoom)
    } else if says(OUT_OF_MEMORY) {
        Some(Told::Limit(CompilerLimit::Memory {
            mib: RUSTC.memory_mib,
        }))
    } else if crashed && says(OUT_OF_STACK) {
        Some(Told::Limit(CompilerLimit::Stack))
    } else {
        None
    }
}

/// Whether rustc or its tools say one of `parts` of themselves: outside its diagnostics, which quote the source, or in one
/// that points at no source.
fn says(stderr: &str, parts: &[&str]) -> bool {
    let said = |line: &&str| parts.iter().any(|part| line.contains(part));
    stderr.lines().filter(said).any(|line| !quotes_source(line))
}

fn quotes_source(line: &str) -> bool {
    let points_at_none =
        |diagnostic: Value| diagnostic["spans"].as_array().is_some_and(Vec::is_empty);
    line.starts_with('{') && !serde_json::from_str(line).is_ok_and(points_at_none)
}

/// In the words of rustc, LLVM and linkers.
const OUT_OF_ROOM: &[&str] = &["No space left on device"];
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

    const OVERFLOWED: &str = "error: rustc interrupted by SIGSEGV\n\
                              note: rustc unexpectedly overflowed its stack! this is a bug\n";

    fn told(stopped: Stopped, stderr: &str, has_room: bool) -> Option<Told> {
        let finished = Finished {
            stdout: Vec::new(),
            stderr: stderr.as_bytes().to_vec(),
            stopped,
            seconds: 0.1,
        };
        super::told(&finished, has_room)
    }

    fn linker_says(words: &str) -> String {
        format!(
            r#"{{"message":"linking with `cc` failed","spans":[],"children":[{{"message":"{words}","spans":[]}}]}}"#
        )
    }

    #[test]
    fn the_compilers_own_words_tell_a_limit() {
        let memory = Some(Told::Limit(CompilerLimit::Memory {
            mib: RUSTC.memory_mib,
        }));
        let aborted = "memory allocation of 80 bytes failed\n";
        assert_eq!(told(Stopped::Signal(6), aborted, true), memory);
        let linker = linker_says("ld: out of memory");
        assert_eq!(told(Stopped::Exit(1), &linker, true), memory);
        let stack = Some(Told::Limit(CompilerLimit::Stack));
        assert_eq!(told(CRASHED, OVERFLOWED, true), stack);
    }

    #[test]
    fn a_crash_on_a_full_disk_is_no_limit() {
        assert_eq!(told(CRASHED, OVERFLOWED, false), Some(Told::NoRoom));
        let linker = linker_says("ld: final link failed: No space left on device");
        assert_eq!(told(Stopped::Exit(1), &linker, true), Some(Told::NoRoom));
    }

    #[test]
    fn a_crash_for_another_reason_is_no_limit() {
        for signal in ["SIGSEGV", "SIGBUS"] {
            let stderr = format!("error: rustc interrupted by {signal}, printing backtrace\n");
            assert_eq!(told(CRASHED, &stderr, true), None);
        }
    }

    #[test]
    fn what_a_diagnostic_quotes_is_no_limit() {
        let quoted = r#"{"spans":[{"text":"memory allocation of 8 bytes, overflowed its stack"}],"children":[{"spans":[]}]}"#;
        for quoted in [quoted, &quoted[..quoted.len() - 1]] {
            assert_eq!(told(CRASHED, quoted, true), None);
            assert_eq!(told(Stopped::Exit(101), quoted, true), None);
        }
    }
}
