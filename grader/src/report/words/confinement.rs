//! What is said of limits: which do not hold on this machine, and what the doctor found.

use crate::doctor::Finding;
use crate::report::human::command_name;
use crate::run::Guard;

/// What a check says, once, where not every limit holds.
pub fn not_enforced(guards: &[Guard]) -> String {
    let named: Vec<&str> = guards.iter().map(|&g| guard(g)).collect();
    format!(
        "On this machine nothing keeps a program from {}. For your own code that matters little; do not check a stranger's here. \
         `{} doctor` says more.",
        listed(&named),
        command_name(),
    )
}

/// What the doctor says first.
pub fn doctor_begins(by: &str) -> String {
    format!("Confined by {by}.\nA program was made to try each of these on this machine:")
}

/// What one trial showed.
pub fn doctor_finding(guard: Guard, finding: &Finding) -> String {
    let what = self::guard(guard);
    match finding {
        Finding::Holds => format!("kept from {what}"),
        Finding::Fails => format!("not kept from {what}"),
        Finding::Unclear(why) => format!("{what}: could not be tried ({why})"),
    }
}

/// What follows where a limit does not hold, and the way out.
pub fn doctor_consequence(guard: Guard) -> &'static str {
    match guard {
        Guard::CpuTime | Guard::WallTime => "An endless loop goes on until you end it yourself.",
        Guard::Memory => {
            "A program that never stops growing can make this machine slow or end other programs."
        }
        Guard::FileSize | Guard::FolderSize => "A program can fill the disk.",
        Guard::Output => "A program can print more than memory holds.",
        Guard::Processes => {
            "A program can start others, which may outlive it. As root, only seccomp forbids that."
        }
        Guard::Reading => {
            "A program can read what you can, your keys too. Landlock forbids it: Linux 6.1 or newer, with `landlock` in /sys/kernel/security/lsm."
        }
        Guard::Writing => {
            "A program can change or delete what you can. Landlock forbids it: Linux 6.1 or newer, with `landlock` in /sys/kernel/security/lsm."
        }
        Guard::Network => {
            "A program can send away what it reads. seccomp forbids it, a part of nearly every Linux kernel."
        }
        Guard::Signals => "A program can end or halt your other programs. seccomp forbids it.",
        Guard::Tracing => {
            "A program can read secrets out of your other programs. seccomp and Landlock forbid it."
        }
        Guard::Descriptors => "A program can use whatever file the grader was started with.",
        Guard::Environment => "A program can read passwords and keys that are kept in variables.",
    }
}

/// Whether rustc works within its own limits.
pub fn doctor_rustc(finding: &Finding) -> String {
    match finding {
        Finding::Unclear(why) => format!(
            "rustc or its linker does not work within the same bounds: {why}. No exercise can be compiled. Is the linker `cc` installed where all users may read it?"
        ),
        _ => "rustc and its linker work within the same bounds".to_owned(),
    }
}

/// What the doctor says last.
pub fn doctor_ends(all_hold: bool) -> &'static str {
    if all_hold {
        "Everything holds. What no machine can detect is written down in grader/CONFINEMENT.md."
    } else {
        "Not everything holds. Checking your own code is fine. Do not check a stranger's on this machine."
    }
}

/// `a, b or c`.
fn listed(parts: &[&str]) -> String {
    match parts {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [rest @ .., last] => format!("{} or {last}", rest.join(", ")),
    }
}

/// What a program is kept from.
pub fn guard(guard: Guard) -> &'static str {
    match guard {
        Guard::CpuTime => "computing without an end",
        Guard::WallTime => "waiting without an end",
        Guard::Memory => "taking all memory",
        Guard::FileSize => "writing files of any size",
        Guard::FolderSize => "filling the disk",
        Guard::Output => "printing without an end",
        Guard::Processes => "starting processes",
        Guard::Reading => "reading your files",
        Guard::Writing => "changing your files",
        Guard::Network => "using the network",
        Guard::Signals => "sending signals to other processes",
        Guard::Tracing => "reading the memory of other processes",
        Guard::Descriptors => "using files that the grader has open",
        Guard::Environment => "reading your environment variables",
    }
}
