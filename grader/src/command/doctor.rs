//! `grader doctor`: what this machine keeps a program from, tried one by one, and what follows where it does not.

use super::{CANNOT, NOT_PASSED, PASSED};
use crate::doctor::{Finding, try_guard, try_rustc};
use crate::error::Result;
use crate::report::{human, text, words};
use crate::run::{Guard, launcher};
use crate::scratch::Scratch;
use crate::workspace::Workspace;
use std::io::Write;

/// Tries every limit and prints each finding as it comes. 0: all hold. 1: some do not. 2: some could not be tried.
pub fn run(workspace: &Workspace, out: &mut dyn Write) -> Result<u8> {
    let scratch = Scratch::new(workspace)?;
    let mut findings = Vec::new();
    // Whoever closes the pipe still gets the exit code.
    let _ = writeln!(out, "{}\n", words::doctor_begins(&launcher::describe()));
    for guard in Guard::ALL {
        let finding = try_guard(guard, &scratch);
        let line = words::doctor_finding(guard, &finding);
        let _ = write!(
            out,
            "{}",
            shown(&finding, &line, words::doctor_consequence(guard))
        );
        let _ = out.flush();
        findings.push(finding);
    }
    let rustc = try_rustc(workspace, &scratch)?;
    let line = words::doctor_rustc(&rustc);
    let _ = write!(out, "{}", shown(&rustc, &line, ""));
    findings.push(rustc);
    let code = exit_code(&findings);
    let end = words::doctor_ends(code == PASSED);
    let _ = writeln!(out, "\n{}", text::wrapped(end, 0));
    Ok(code)
}

fn exit_code(findings: &[Finding]) -> u8 {
    if findings.contains(&Finding::Fails) {
        NOT_PASSED
    } else if findings.iter().all(|finding| *finding == Finding::Holds) {
        PASSED
    } else {
        CANNOT
    }
}

/// A sign and a line; below it, where it does not hold, what follows.
fn shown(finding: &Finding, line: &str, consequence: &str) -> String {
    let (sign, style) = human::sign(match finding {
        Finding::Holds => crate::judge::Outcome::Passed,
        Finding::Fails => crate::judge::Outcome::Failed,
        Finding::Unclear(_) => crate::judge::Outcome::NotGraded,
    });
    let line = text::wrapped(&text::harmless(line), 4);
    let mut shown = format!("  {style}{sign}{style:#} {}\n", line.trim_start());
    if *finding == Finding::Fails && !consequence.is_empty() {
        shown.push_str(&text::wrapped(consequence, 6));
        shown.push('\n');
    }
    shown
}
