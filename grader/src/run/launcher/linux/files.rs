//! Landlock: which files a process reaches. Whatever is not named here it can neither read nor change.

use crate::run::process::{Reach, Role};
use landlock::{
    ABI, Access, AccessFs, AccessNet, BitFlags, CompatLevel, Compatible, Ruleset, RulesetAttr,
    RulesetCreatedAttr, RulesetStatus, Scope, make_bitflags, path_beneath_rules,
};
use std::ffi::OsStr;

/// Shared libraries of the system, and how they are found. Folders that are not there are passed over.
const SYSTEM_LIBRARIES: [&str; 9] = [
    "/lib",
    "/lib64",
    "/usr/lib",
    "/usr/lib64",
    "/usr/local/lib",
    "/nix/store",
    "/gnu/store",
    "/etc/ld.so.cache",
    "/etc/ld.so.preload",
];

/// What rustc's linker needs of the system besides: programs, and how it finds libraries.
const SYSTEM_PROGRAMS: [&str; 4] = ["/usr", "/bin", "/etc/ld.so.conf", "/etc/ld.so.conf.d"];

/// Devices without a state, and the process's own memory map, in which Rust looks for the end of its stack.
const READABLE_ODDS: [&str; 4] = ["/dev/null", "/dev/zero", "/dev/urandom", "/proc/self/maps"];

/// Restricts this process to `reach`, to what its role needs of the system, and to `program`.
pub fn restrict(
    abi: u32,
    reach: &Reach,
    role: Role,
    program: Option<&OsStr>,
) -> Result<(), String> {
    let abi = ABI::from(i32::try_from(abi).unwrap_or(0));
    let read = AccessFs::from_read(abi);
    let system: &[&str] = match role {
        Role::Program => &[],
        Role::Compiler => &SYSTEM_PROGRAMS,
    };
    let ruleset = || {
        let mut ruleset = Ruleset::default()
            .set_compatibility(CompatLevel::HardRequirement)
            .handle_access(AccessFs::from_all(abi))?;
        // From version 4 and 6; before, seccomp alone forbids sockets and signals.
        if !AccessNet::from_all(abi).is_empty() {
            ruleset = ruleset.handle_access(AccessNet::from_all(abi))?;
        }
        if !Scope::from_all(abi).is_empty() {
            ruleset = ruleset.scope(Scope::from_all(abi))?;
        }
        ruleset
            .create()?
            .add_rules(path_beneath_rules(SYSTEM_LIBRARIES, read))?
            .add_rules(path_beneath_rules(system, read))?
            .add_rules(path_beneath_rules(program, read))?
            .add_rules(path_beneath_rules(&reach.readable, read))?
            .add_rules(path_beneath_rules(READABLE_ODDS, AccessFs::ReadFile))?
            .add_rules(path_beneath_rules(["/dev/null"], AccessFs::WriteFile))?
            .add_rules(path_beneath_rules(&reach.writable, writing(role, abi)))?
            .restrict_self()
    };
    match ruleset() {
        Ok(status) if status.ruleset == RulesetStatus::FullyEnforced => Ok(()),
        Ok(_) => Err("Landlock is only partly enforced".to_owned()),
        Err(cause) => Err(format!("Landlock: {cause}")),
    }
}

/// What may be done in a writable folder. No devices: for root they would be a way around everything. No sockets. A program
/// removes nothing: what has no name any more takes space that nobody can find.
fn writing(role: Role, abi: ABI) -> BitFlags<AccessFs> {
    let making = make_bitflags!(AccessFs::{
        ReadFile | ReadDir | WriteFile | Truncate | MakeReg | MakeDir | MakeSym | MakeFifo
    });
    let removing = make_bitflags!(AccessFs::{ RemoveFile | RemoveDir | Refer });
    let wanted = match role {
        Role::Program => making,
        Role::Compiler => making | removing,
    };
    wanted & AccessFs::from_all(abi)
}
