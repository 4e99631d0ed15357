//! Many programs in one: the same probe, run for one mutant after the other by a program that can be any of them.

use crate::case::{Probe, ProbeOf, argument, keep_last_panic};
use crate::stream::Stream;
use std::iter::once;
use std::ops::Range;
use std::path::Path;

/// How a program becomes a mutant, and hears of the cases.
pub struct Schema {
    pub probe: ProbeOf,
    /// Makes it the mutant of that number; 0 is the unchanged program.
    pub become_mutant: fn(usize),
    /// The case of that number, from 0, begins.
    pub begin_case: fn(usize),
}

/// The whole of such a program: `program STREAM SEED SEEDS JITTER FIRST END DIFFERING`.
///
/// Runs the unchanged program and then the mutants from `FIRST` to before `END`, each with `SEEDS` seeds from `SEED` on. Reports
/// as [`crate::main`] does, with `{"mutant":{"number":…,"seed":…}}` before each run. Where `DIFFERING` is not 0, only runs of
/// mutants that are not to the letter what the unchanged program does with the same seed, so many of each mutant at most, and
/// before each what that does.
pub fn main_of_many(schema: &Schema) {
    let path: String = std::env::args().nth(1).unwrap_or_default();
    let Ok(mut stream) = Stream::open(Path::new(&path)) else {
        eprintln!("cannot write {path}");
        std::process::exit(70);
    };
    keep_last_panic();
    let [seed, seeds, jitter, first, end, differing] = [1, 2, 3, 4, 5, 6].map(argument);
    let numbers = once(0).chain(first.max(1)..end);
    if differing == 0 {
        for number in numbers {
            for seed in seed..seed + seeds {
                begin(&mut stream, number, seed);
                stream = run(schema, number, seed, jitter, stream);
            }
        }
        return;
    }
    for number in numbers.skip(1) {
        let mut left = differing;
        for seed in seed..seed + seeds {
            let in_memory = || Stream::Memory(Vec::new());
            let unchanged = kept(run(schema, 0, seed, jitter, in_memory()));
            let own = kept(run(schema, number, seed, jitter, in_memory()));
            if own != unchanged && left > 0 {
                left -= 1;
                begin(&mut stream, 0, seed);
                stream.write(&unchanged);
                begin(&mut stream, number, seed);
                stream.write(&own);
            }
        }
    }
}

fn begin(stream: &mut Stream, number: u64, seed: u64) {
    let fields = [("number", number.to_string()), ("seed", seed.to_string())];
    stream.event("mutant", &fields);
}

/// One run, from its first case to its end.
fn run(schema: &Schema, number: u64, seed: u64, jitter: u64, stream: Stream) -> Stream {
    (schema.become_mutant)(number as usize);
    let all: Range<usize> = 0..usize::MAX;
    let mut p = Probe::new(stream, seed, jitter, all, schema.begin_case);
    (schema.probe)(&mut p);
    let mut stream = p.into_stream();
    stream.event("done", &[]);
    stream
}

fn kept(stream: Stream) -> Vec<u8> {
    match stream {
        Stream::Memory(kept) => kept,
        Stream::File(_) => Vec::new(),
    }
}
