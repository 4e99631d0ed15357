//! What this kernel has of what confines a program, asked once per process.

use std::sync::OnceLock;

/// What a launcher is to apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Support {
    /// The version of Landlock's interface; nothing where it is missing or too old to be of use.
    pub landlock: Option<u32>,
    pub seccomp: bool,
}

/// Before this version no file can be moved between folders, which rustc does.
const OLDEST_LANDLOCK: u32 = 2;
/// The newest version whose rights are known here.
const NEWEST_LANDLOCK: u32 = 10;

/// For tests: `none` confines no more than any system does, `abi=2` uses no Landlock that is newer than that.
const SWITCH: &str = "GRADER_CONFINEMENT";

/// What this machine has.
pub fn support() -> Support {
    static SUPPORT: OnceLock<Support> = OnceLock::new();
    *SUPPORT.get_or_init(|| {
        let switch = std::env::var(SWITCH).unwrap_or_default();
        if switch == "none" {
            return Support {
                landlock: None,
                seccomp: false,
            };
        }
        let cap = switch
            .strip_prefix("abi=")
            .and_then(|number| number.parse().ok())
            .unwrap_or(NEWEST_LANDLOCK);
        let landlock = landlock_version().min(cap).min(NEWEST_LANDLOCK);
        Support {
            landlock: Some(landlock).filter(|&abi| abi >= OLDEST_LANDLOCK),
            seccomp: seccomp_is_there(),
        }
    })
}

/// The kernel's version of Landlock's interface; 0 where there is none.
fn landlock_version() -> u32 {
    const GET_VERSION: libc::c_uint = 1;
    // SAFETY: with this flag the call reads no memory and changes nothing. No crate offers the question alone.
    #[allow(unsafe_code)]
    let version = unsafe {
        libc::syscall(
            libc::SYS_landlock_create_ruleset,
            std::ptr::null::<libc::c_void>(),
            0usize,
            GET_VERSION,
        )
    };
    u32::try_from(version).unwrap_or(0)
}

fn seccomp_is_there() -> bool {
    let actions = std::fs::read_to_string("/proc/sys/kernel/seccomp/actions_avail");
    actions.is_ok_and(|actions| actions.split_whitespace().any(|action| action == "errno"))
        && seccompiler::TargetArch::try_from(std::env::consts::ARCH).is_ok()
}
