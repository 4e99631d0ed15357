//! What rustc may use, and which of its limits it met. A reader's file decides what the compiler does: a constant can
//! compute for ever, a macro grow without an end.

use super::diagnostics::quotes_source;
use crate::run::{Confinement, Role, Stopped};

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
    fn met(stopped: &Stopped) -> Option<Self> {
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

/// What rustc lacked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    Room,
    Limit(CompilerLimit),
}

/// What rustc lacked, or a tool that it called: told from its end, from its words, and from whether the disk has room.
/// Whoever dies of a full disk does not always say so, and may say something else.
pub fn lack(stopped: &Stopped, stderr: &str, has_room: impl FnOnce() -> bool) -> Option<Lack> {
    let says = |parts: &[&str]| says(stderr, parts);
    let crashed = matches!(stopped, Stopped::Signal(_));
    if let Some(limit) = CompilerLimit::met(stopped) {
        Some(Lack::Limit(limit))
    } else if !has_room() || says(OUT_OF_ROOM) {
        Some(Lack::Room)
    } else if says(OUT_OF_MEMORY) {
        Some(Lack::Limit(CompilerLimit::Memory {
            mib: RUSTC.memory_mib,
        }))
    } else if crashed && says(OUT_OF_STACK) {
        Some(Lack::Limit(CompilerLimit::Stack))
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

    fn lack(stopped: Stopped, stderr: &str, has_room: bool) -> Option<Lack> {
        super::lack(&stopped, stderr, || has_room)
    }

    fn linker_says(words: &str) -> String {
        let note = format!(r#"{{"message":"{words}","level":"note","spans":[],"children":[]}}"#);
        format!(
            r#"{{"message":"linking with `cc` failed","level":"error","spans":[],"children":[{note}]}}"#
        )
    }

    #[test]
    fn the_compilers_own_words_tell_a_limit() {
        let memory = Some(Lack::Limit(CompilerLimit::Memory {
            mib: RUSTC.memory_mib,
        }));
        let aborted = "memory allocation of 80 bytes failed\n";
        assert_eq!(lack(Stopped::Signal(6), aborted, true), memory);
        let linker = linker_says("ld: out of memory");
        assert_eq!(lack(Stopped::Exit(1), &linker, true), memory);
        let stack = Some(Lack::Limit(CompilerLimit::Stack));
        assert_eq!(lack(CRASHED, OVERFLOWED, true), stack);
    }

    #[test]
    fn a_crash_on_a_full_disk_is_no_limit() {
        assert_eq!(lack(CRASHED, OVERFLOWED, false), Some(Lack::Room));
        let linker = linker_says("ld: final link failed: No space left on device");
        assert_eq!(lack(Stopped::Exit(1), &linker, true), Some(Lack::Room));
    }

    #[test]
    fn a_crash_for_another_reason_is_no_limit() {
        for signal in ["SIGSEGV", "SIGBUS"] {
            let stderr = format!("error: rustc interrupted by {signal}, printing backtrace\n");
            assert_eq!(lack(CRASHED, &stderr, true), None);
        }
    }

    #[test]
    fn what_a_diagnostic_quotes_is_no_limit() {
        let span = r#"{"file_name":"a.rs","line_start":1,"column_start":1,"is_primary":true,"text":[{"text":"memory allocation of 8 bytes, overflowed its stack"}]}"#;
        let quoted = format!(
            r#"{{"message":"mismatched types","level":"error","spans":[{span}],"children":[]}}"#
        );
        assert!(quotes_source(&quoted));
        for quoted in [&quoted, &quoted[..quoted.len() - 1]] {
            assert_eq!(lack(CRASHED, quoted, true), None);
            assert_eq!(lack(Stopped::Exit(101), quoted, true), None);
        }
    }
}
