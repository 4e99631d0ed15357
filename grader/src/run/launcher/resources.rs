//! POSIX resource limits, and the order in which a launcher hands them to its child: as arguments.

use super::{CANNOT_START, LAUNCH};
use crate::run::process::{Command, Confinement, Role};
use rustix::process::{Pid, Resource, Rlimit, Signal, getppid, kill_process_group, setrlimit};
use std::ffi::OsString;
use std::hash::{BuildHasher, RandomState};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command as Process};
use std::sync::OnceLock;

/// The numbers that a launcher is told.
pub struct Numbers {
    pub cpu_seconds: u64,
    pub memory_mib: u64,
    pub file_mib: u64,
    pub role: Role,
    /// The grader that started it.
    pub parent: u64,
}

impl Numbers {
    /// The arguments that [`Numbers::read`] reads.
    pub fn arguments(command: &Command) -> [String; 7] {
        let limits = command.confinement;
        [
            LAUNCH.to_owned(),
            password().to_string(),
            limits.cpu_seconds.to_string(),
            limits.memory_mib.to_string(),
            limits.file_mib.to_string(),
            u8::from(limits.role == Role::Compiler).to_string(),
            std::process::id().to_string(),
        ]
    }

    /// Nothing where this process was not started as a launcher.
    pub fn read(arguments: &mut dyn Iterator<Item = OsString>) -> Option<Self> {
        if arguments.next()? != LAUNCH {
            return None;
        }
        let mut number = || arguments.next()?.to_str()?.parse::<u64>().ok();
        let mut numbers = || {
            let _ = PASSWORD.set(number()?);
            Some(Self {
                cpu_seconds: number()?,
                memory_mib: number()?,
                file_mib: number()?,
                role: if number()? == 1 {
                    Role::Compiler
                } else {
                    Role::Program
                },
                parent: number()?,
            })
        };
        Some(numbers().unwrap_or_else(|| refuse("a launcher is started by the grader alone")))
    }
}

/// Ends a launcher that cannot confine what it should start: better nothing than something unconfined.
pub fn refuse(why: &str) -> ! {
    eprintln!("{}{why}", cannot_confine(PASSWORD.get()));
    std::process::exit(CANNOT_START)
}

/// Why a launcher refused, if this is its doing: the program, which could say the same, does not know the password. It stood
/// in the launcher's arguments and its memory, both of which are gone once it has become the program.
pub fn refused_because(code: i32, stderr: &[u8]) -> Option<String> {
    if code != CANNOT_START {
        return None;
    }
    let said = String::from_utf8_lossy(stderr);
    let why = said.strip_prefix(&cannot_confine(Some(&password())))?;
    Some(why.trim_end().to_owned())
}

/// What a launcher says first when it refuses.
fn cannot_confine(password: Option<&u64>) -> String {
    let password = password.map_or(String::new(), |number| format!("{number}: "));
    format!("{password}cannot confine the program: ")
}

/// What this grader's launchers know, and nobody else: a random number.
fn password() -> u64 {
    *PASSWORD.get_or_init(|| RandomState::new().hash_one(std::process::id()))
}

/// In a launcher, the one that its grader told it.
static PASSWORD: OnceLock<u64> = OnceLock::new();

/// Ends a launcher whose grader, `parent`, is gone: nobody waits any more for what it would start.
pub fn refuse_orphan(parent: u64) {
    if getppid().is_none_or(|pid| pid.as_raw_nonzero().get() as u64 != parent) {
        refuse("the grader is gone");
    }
}

/// Takes the limits upon this process, for good.
pub fn limit_resources(numbers: &Numbers) {
    // Both at once: a program that ignores the soft limit would go on until the hard one, and be ended by another signal.
    limit(Resource::Cpu, numbers.cpu_seconds, numbers.cpu_seconds + 1);
    limit(
        Resource::Fsize,
        numbers.file_mib << 20,
        numbers.file_mib << 20,
    );
    limit(Resource::Core, 0, 0);
    limit(Resource::Stack, STACK_BYTES, STACK_BYTES);
    // Elsewhere the address space is no measure of what a program uses.
    if cfg!(target_os = "linux") {
        limit(
            Resource::As,
            numbers.memory_mib << 20,
            numbers.memory_mib << 20,
        );
    }
    if numbers.role == Role::Program {
        limit(Resource::Nofile, MOST_DESCRIPTORS, MOST_DESCRIPTORS);
    }
}

/// The usual size; a stack without a limit would also move every mapping and hide an overflow.
const STACK_BYTES: u64 = 8 << 20;
/// A program holds its three standard streams, the stream of its observations, and while it starts a library.
const MOST_DESCRIPTORS: u64 = 32;

/// A limit that the system does not grant is left as it is: a lower one is in force already.
pub fn limit(resource: Resource, soft: u64, hard: u64) {
    let _ = setrlimit(
        resource,
        Rlimit {
            current: Some(soft),
            maximum: Some(hard),
        },
    );
}

/// Becomes the program that the rest of the arguments name.
pub fn become_program(mut arguments: impl Iterator<Item = OsString>) -> ! {
    let Some(program) = arguments.next() else {
        refuse("no program is named")
    };
    let cause = Process::new(&program).args(arguments).exec();
    eprintln!("{}: {cause}", program.to_string_lossy());
    std::process::exit(CANNOT_START);
}

/// A program's process group, which was made when its launcher was started.
pub struct Group(Option<Pid>);

impl Group {
    pub fn hold(child: &mut Child, _limits: &Confinement) -> Result<Self, String> {
        Ok(Self(i32::try_from(child.id()).ok().and_then(Pid::from_raw)))
    }

    /// Ends it whole. To be called before the child is waited for, after which its number may be another's.
    pub fn end(self) {
        if let Some(group) = self.0 {
            let _ = kill_process_group(group, Signal::KILL);
        }
    }
}
