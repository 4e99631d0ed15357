//! What is said of compiling: rustc's own words about the reader's file, or ours where they would not help.

use crate::compile::{CompileReport, CompilerLimit, Fault, Misfit};

/// Which limit the compiler met, and what usually makes it so.
pub fn compiler_stopped(limit: CompilerLimit) -> String {
    let endless = "Is there a constant, a macro or a type that never comes to an end?";
    match limit {
        CompilerLimit::CpuTime { seconds } => {
            format!("The compiler was stopped after {seconds} seconds of computing. {endless}")
        }
        CompilerLimit::WallTime { seconds } => {
            format!("The compiler was stopped after {seconds} seconds of waiting. {endless}")
        }
        CompilerLimit::Memory { mib } => format!(
            "The compiler needed more than its {mib} MiB of memory. Is there a huge array, or a macro or a type that grows without an end?"
        ),
        CompilerLimit::Stack => "The compiler used up its stack. Is something nested thousands of levels deep, an expression or a type?".to_owned(),
        CompilerLimit::Messages { mib } => format!(
            "The compiler was stopped after {mib} MiB of messages. Does a macro repeat one mistake many times? Mend the first error that your editor shows."
        ),
        CompilerLimit::Files { mib } => format!(
            "The compiler was stopped when what it wrote grew beyond {mib} MiB. Is there a huge static array, or a macro that makes very much code?"
        ),
    }
}

pub fn compiler_broken(why: &str) -> String {
    format!(
        "The compiler could not do its work, through no fault of yours: {why}\nNo points are lost. Check again; if it stays so, report it."
    )
}

/// What a compiler report says, in rustc's words or, for items that do not fit, in ours.
pub fn rejected(report: &CompileReport) -> String {
    let misfits: Vec<String> = report.misfits.iter().map(misfit).collect();
    // Where the reader's own file has errors, missing items only follow from them.
    if report.errors.is_empty() {
        misfits.join("\n")
    } else {
        report.errors.trim_end().to_owned()
    }
}

/// A public item that is not as the hidden test needs it.
pub fn misfit(misfit: &Misfit) -> String {
    let (name, expected) = (&misfit.name, &misfit.expected);
    match misfit.fault {
        _ if name.is_empty() => format!(
            "Something public is missing or has another type: {}.",
            misfit.message
        ),
        Fault::Missing
            if [format!("`{name}`"), format!("::{name}`")]
                .iter()
                .any(|q| misfit.message.contains(q)) =>
        {
            format!("`{name}` is missing. Expected: `{expected}`")
        }
        Fault::Missing => format!(
            "Something that belongs to `{name}` is missing ({}). Expected: `{expected}`",
            misfit.message
        ),
        Fault::Private => format!(
            "`{name}`, or a part of it, is private: put `pub` before it. Expected: `{expected}`"
        ),
        Fault::OtherType => format!(
            "`{name}` has another type than expected ({}). Expected: `{expected}`",
            misfit.message
        ),
    }
}
