//! seccomp: which system calls a process may make.
//!
//! A program may use what Rust's standard library and the C library below it need, and nothing else: `permitted`. A
//! compiler needs more and runs no code of a stranger's; it is only kept from what no compiler does: `forbidden`. What is
//! refused answers "not permitted"; calls that are newer than the lists answer "not implemented", upon which a C library
//! falls back to older ones, as it must for `clone3`, whose flags no filter can read.
//!
//! The kernel tries a filter on every call once when it is installed, so that each rule costs some microseconds at every
//! start: the lists are kept short.

mod forbidden;
mod permitted;

use crate::run::process::Role;
use seccompiler::{
    BackendError, SeccompAction, SeccompCmpArgLen as Length, SeccompCmpOp as Compare,
    SeccompCondition, SeccompFilter, SeccompRule, TargetArch,
};
use std::collections::BTreeMap;

/// A system call, and when the rule about it holds: where one of the conditions does, or always where there is none.
type Rules = BTreeMap<i64, Vec<SeccompRule>>;

/// Restricts this process's calls. Of two filters the stricter answer counts, and among equals the one that came last.
pub fn restrict(role: Role) -> Result<(), String> {
    let refused = SeccompAction::Errno(libc::EPERM.unsigned_abs());
    let unknown = SeccompAction::Errno(libc::ENOSYS.unsigned_abs());
    let restricted = || -> Result<(), seccompiler::Error> {
        match role {
            Role::Compiler => install(forbidden::rules()?, SeccompAction::Allow, refused),
            Role::Program => {
                install(permitted::rules()?, refused, SeccompAction::Allow)?;
                install(permitted::too_new(), SeccompAction::Allow, unknown)
            }
        }
    };
    restricted().map_err(|cause| format!("seccomp: {cause}"))
}

fn install(
    rules: Rules,
    otherwise: SeccompAction,
    then: SeccompAction,
) -> Result<(), seccompiler::Error> {
    let arch = TargetArch::try_from(std::env::consts::ARCH)?;
    let filter = SeccompFilter::new(rules, otherwise, then, arch)?;
    let program: seccompiler::BpfProgram = filter.try_into()?;
    seccompiler::apply_filter(&program)
}

fn always(calls: &[i64]) -> impl Iterator<Item = (i64, Vec<SeccompRule>)> {
    calls.iter().map(|&call| (call, Vec::new()))
}

/// The condition holds.
fn only_where(condition: SeccompCondition) -> Result<Vec<SeccompRule>, BackendError> {
    Ok(vec![SeccompRule::new(vec![condition])?])
}

/// The argument is one of these values.
fn one_of(argument: u8, values: &[u64]) -> Result<Vec<SeccompRule>, BackendError> {
    let rule = |&value| SeccompRule::new(vec![compare(argument, Compare::Eq, value)?]);
    values.iter().map(rule).collect()
}

/// The argument is none of these values.
fn none_of(argument: u8, values: &[u64]) -> Result<Vec<SeccompRule>, BackendError> {
    let condition = |&value| compare(argument, Compare::Ne, value);
    let conditions = values.iter().map(condition).collect::<Result<_, _>>()?;
    Ok(vec![SeccompRule::new(conditions)?])
}

fn compare(argument: u8, how: Compare, value: u64) -> Result<SeccompCondition, BackendError> {
    SeccompCondition::new(argument, Length::Dword, how, value)
}

/// The numbers by which a process means itself and its group. They stay the same when it becomes the program.
fn own_numbers() -> [u64; 3] {
    let own = std::process::id();
    [0, own.into(), own.wrapping_neg().into()]
}
