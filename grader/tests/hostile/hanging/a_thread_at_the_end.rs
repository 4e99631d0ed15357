//! Answers wrongly, and waits at the end of the process for a thread that computes for ever.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed or timed-out
//! canary: hangs
//! unconfined: naive

use std::sync::Mutex;
use std::thread::JoinHandle;

static THREAD: Mutex<Option<JoinHandle<()>>> = Mutex::new(None);

fn spin() {
    loop {
        std::hint::black_box(0);
    }
}

extern "C" fn wait() {
    if let Some(thread) = THREAD.lock().ok().and_then(|mut thread| thread.take()) {
        let _ = thread.join();
    }
}

#[used]
#[unsafe(link_section = ".fini_array")]
static AFTER: extern "C" fn() = wait;

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    if let Ok(mut thread) = THREAD.lock() {
        *thread = Some(std::thread::spawn(spin));
    }
    [0.5, 0.25]
}
