//! Running the cases: each on its own, panics caught, everything reported as it happens.

use crate::observable::Observable;
use crate::stream::{Stream, quote};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::cell::RefCell;
use std::io::Write;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

/// Runs cases in order. Built by [`main`].
pub struct Probe {
    stream: Stream,
    seed: u64,
    jitter: u64,
    first: usize,
    /// The case after the last one that is run.
    end: usize,
    next: usize,
    /// Told of each case's number before it begins.
    begin_case: fn(usize),
}

/// The probe of one exercise.
pub type ProbeOf = fn(&mut Probe);

/// One case, while it runs.
pub struct Case<'a> {
    stream: &'a mut Stream,
    rng: ChaCha8Rng,
    noise: Option<ChaCha8Rng>,
}

/// The whole of a program of probes, each with the name of its exercise: `program STREAM EXERCISE SEED FIRST JITTER [END]`.
///
/// Runs the probe of `EXERCISE`, or the first if there is none of that name. Reports to the file `STREAM`; `SEED` seeds every case's generator; the cases before `FIRST`, counted from 0, are passed
/// over, which is how a grader goes on after a case that ended the process; `JITTER` 0 leaves inputs as they are; with `END`,
/// that case and those after it are passed over too.
pub fn main(probes: &[(&str, ProbeOf)]) {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let named = |(name, _): &&(&str, ProbeOf)| args.get(1).is_some_and(|a| a == name);
    let Some((_, probe)) = probes.iter().find(named).or(probes.first()) else {
        return;
    };
    let path = args.first().map_or("observations", String::as_str);
    let Ok(stream) = Stream::open(Path::new(path)) else {
        eprintln!("cannot write {path}");
        std::process::exit(70);
    };
    keep_last_panic();
    let end = args.get(5).and_then(|a| a.parse().ok());
    let cases = argument(3) as usize..end.unwrap_or(usize::MAX);
    let mut p = Probe::new(stream, argument(2), argument(4), cases, |_| {});
    probe(&mut p);
    p.stream.event("done", &[]);
}

/// The argument of that number, from 0, as a number; 0 if it is none.
pub(crate) fn argument(i: usize) -> u64 {
    let argument = std::env::args().nth(i + 1);
    argument.and_then(|a| a.parse().ok()).unwrap_or(0)
}

/// Has a panic print nothing, and its message and place kept.
pub(crate) fn keep_last_panic() {
    std::panic::set_hook(Box::new(|info| {
        let payload = info.payload();
        let message = payload
            .downcast_ref::<&str>()
            .map(|text| (*text).to_owned())
            .or_else(|| payload.downcast_ref::<String>().cloned())
            .unwrap_or_else(|| "a panic without a message".to_owned());
        let at = info.location().map_or_else(String::new, |l| {
            format!("{}:{}:{}", l.file(), l.line(), l.column())
        });
        LAST_PANIC.with(|last| *last.borrow_mut() = (message, at));
    }));
}

thread_local! {
    /// Message and place of this thread's last panic.
    static LAST_PANIC: RefCell<(String, String)> = const { RefCell::new((String::new(), String::new())) };
}

impl Probe {
    /// A probe that reports to `stream` and runs the cases of these numbers, from 0.
    pub(crate) fn new(
        stream: Stream,
        seed: u64,
        jitter: u64,
        cases: Range<usize>,
        begin_case: fn(usize),
    ) -> Self {
        Self {
            stream,
            seed,
            jitter,
            first: cases.start,
            end: cases.end,
            next: 0,
            begin_case,
        }
    }

    pub(crate) fn into_stream(self) -> Stream {
        self.stream
    }

    /// Runs one case. Names are unique, and stand in `exercise.toml` in the same order.
    pub fn case(&mut self, name: &str, body: impl FnOnce(&mut Case)) {
        let mut body = Some(body);
        self.run_case(name, &mut |case| {
            if let Some(body) = body.take() {
                body(case);
            }
        });
    }

    /// The same for any body: compiled once, here, and not into every exercise for every case.
    fn run_case(&mut self, name: &str, body: &mut dyn FnMut(&mut Case)) {
        self.next += 1;
        if self.next <= self.first || self.next > self.end {
            return;
        }
        mark_output(self.next - 1);
        (self.begin_case)(self.next - 1);
        self.stream.event("start", &[("name", quote(name))]);
        let mut case = Case {
            stream: &mut self.stream,
            rng: ChaCha8Rng::seed_from_u64(mix(self.seed, name)),
            noise: (self.jitter != 0).then(|| ChaCha8Rng::seed_from_u64(mix(self.jitter, name))),
        };
        if catch_unwind(AssertUnwindSafe(|| body(&mut case))).is_err() {
            let (message, at) = LAST_PANIC.with(|last| last.take());
            let fields = [("message", quote(&message)), ("at", quote(&at))];
            self.stream.event("panic", &fields);
        }
        let _ = std::io::stdout().flush();
        self.stream.event("end", &[]);
    }
}

impl Case<'_> {
    /// An input: reported, and returned for the call. It has the name of the parameter that takes it, or `net.w1` for the field
    /// `w1` of the parameter `net`: a reader gets it as a variable of that name to play with. Under `verify` it may be moved by 10⁻¹³, so it must not be one whose
    /// exactness is the point; for those there is [`Case::exact`].
    pub fn input<T: Observable>(&mut self, name: &str, value: T) -> T {
        let value = match &mut self.noise {
            Some(rng) => value.jittered(&mut || rng.random_range(-1.0..1.0)),
            None => value,
        };
        self.report_input(name, false, value.to_json());
        value
    }

    /// An input whose exact value matters (a tie, a zero, a count): never moved.
    pub fn exact<T: Observable>(&mut self, name: &str, value: T) -> T {
        self.report_input(name, true, value.to_json());
        value
    }

    fn report_input(&mut self, name: &str, exact: bool, json: String) {
        let fields = [
            ("name", quote(name)),
            ("exact", exact.to_string()),
            ("value", json),
        ];
        self.stream.event("input", &fields);
    }

    /// Names a number that answers may be wrong by a factor of, such as the number of examples.
    pub fn scale(&mut self, name: &str, value: f64) {
        self.report("scale", name, value.to_json());
    }

    /// Reports what the reader's code returned, raw.
    pub fn observe(&mut self, name: &str, value: impl Observable) {
        self.report("observe", name, value.to_json());
    }

    fn report(&mut self, event: &str, name: &str, json: String) {
        let fields = [("name", quote(name)), ("value", json)];
        self.stream.event(event, &fields);
    }

    /// The case's own generator: the same at each run with one seed, whatever other cases draw.
    pub fn rng(&mut self) -> &mut ChaCha8Rng {
        &mut self.rng
    }
}

/// Marks where a case's printed output begins, so that it can be shown beside that case.
fn mark_output(index: usize) {
    let mark = format!("\u{1}case {index}\u{1}\n");
    let _ = std::io::stdout().write_all(mark.as_bytes());
    let _ = std::io::stdout().flush();
    let _ = std::io::stderr().write_all(mark.as_bytes());
}

/// FNV-1a over the name, started from the seed.
fn mix(seed: u64, name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325 ^ seed, |h, b| {
        (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3)
    })
}
