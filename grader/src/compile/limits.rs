//! What rustc may use, and which of its limits it met. A reader's file decides what the compiler does: a constant can
//! compute for ever, a macro grow without an end.

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
    /// The limit that ended rustc or one of the linker's processes; nothing where it ended for another reason.
    pub fn met(finished: &Finished) -> Option<Self> {
        let said = String::from_utf8_lossy(&finished.stderr);
        let says = |parts: &[&str]| parts.iter().any(|part| said.contains(part));
        match finished.stopped {
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
            Stopped::Exit(0) => None,
            _ if says(OUT_OF_MEMORY) => Some(Self::Memory {
                mib: RUSTC.memory_mib,
            }),
            Stopped::Signal(_) if says(OUT_OF_STACK) => Some(Self::Stack),
            _ => None,
        }
    }
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
const OUT_OF_STACK: &[&str] = &["SIGSEGV", "has overflowed its stack"];
