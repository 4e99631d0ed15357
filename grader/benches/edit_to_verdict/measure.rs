//! Times of processes, and medians of times.

use crate::Result;
use std::process::Command;
use std::time::{Duration, Instant};

/// Rounds that are run and not counted: the compilers' incremental folders fill in the first two.
const WARM_UP: usize = 2;

/// Something that is run again and again, and says how long it took.
pub type Subject<'a> = &'a dyn Fn() -> Result<Duration>;

/// Runs the subjects in turn, `rounds` times, so that a busy moment of the machine meets all of them. Medians.
///
/// Each round begins with another one: what a process leaves behind is paid for by whoever comes next.
pub fn interleaved<const N: usize>(rounds: usize, subjects: [Subject; N]) -> Result<[Duration; N]> {
    let mut times: [Vec<Duration>; N] = std::array::from_fn(|_| Vec::with_capacity(rounds));
    for round in 0..WARM_UP + rounds {
        for i in (0..N).map(|i| (round + i) % N) {
            let took = subjects[i]()?;
            if round >= WARM_UP {
                times[i].push(took);
            }
        }
    }
    Ok(times.map(median))
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    let upper = times[times.len() / 2];
    let lower = times[(times.len() - 1) / 2];
    (lower + upper) / 2
}

/// How long `command` takes to succeed. One that fails did not do what is measured.
pub fn timed(command: &mut Command) -> Result<Duration> {
    timed_until(command, |code| code == Some(0))
}

/// How long `command` takes to end with a code as it should be.
pub fn timed_until(command: &mut Command, ends_so: fn(Option<i32>) -> bool) -> Result<Duration> {
    let started = Instant::now();
    let output = command.output()?;
    let took = started.elapsed();
    if ends_so(output.status.code()) {
        return Ok(took);
    }
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    let (program, arguments) = (command.get_program(), command.get_args());
    let called: Vec<_> = std::iter::once(program).chain(arguments).collect();
    Err(format!("{called:?} ended with {}:\n{said}", output.status).into())
}
