//! seccomp: which system calls a process may make.
//!
//! Two filters, of which the stricter answer counts. What is forbidden to programs and compilers alike answers "not
//! permitted", with arguments looked at where they decide. A program may besides only use what Rust's standard library
//! needs; the rest answers "not implemented", upon which a C library falls back to older calls, as it must for `clone3`,
//! whose flags no filter can read. A compiler runs no code of a stranger's, so that the first filter is enough for it.

mod forbidden;
mod permitted;

use crate::run::process::Role;
use seccompiler::{SeccompAction, SeccompFilter, SeccompRule, TargetArch};
use std::collections::BTreeMap;

/// A system call, and when the rule about it holds: always where there is no condition.
type Rules = BTreeMap<i64, Vec<SeccompRule>>;

/// Restricts this process's calls. The last filter to be installed wins among equals, so that "not permitted" comes last.
pub fn restrict(role: Role) -> Result<(), String> {
    let install = |rules: Rules, otherwise: SeccompAction, then: SeccompAction| {
        let arch = TargetArch::try_from(std::env::consts::ARCH)?;
        let filter = SeccompFilter::new(rules, otherwise, then, arch)?;
        let program: seccompiler::BpfProgram = filter.try_into()?;
        seccompiler::apply_filter(&program)
    };
    let errno = |number: i32| SeccompAction::Errno(number.unsigned_abs());
    let restricted = || -> Result<(), seccompiler::Error> {
        if role == Role::Program {
            install(
                permitted::rules(),
                errno(libc::ENOSYS),
                SeccompAction::Allow,
            )?;
        }
        install(
            forbidden::rules(role)?,
            SeccompAction::Allow,
            errno(libc::EPERM),
        )
    };
    restricted().map_err(|cause| format!("seccomp: {cause}"))
}
