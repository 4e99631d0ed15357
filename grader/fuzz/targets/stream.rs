//! Any bytes as an observation stream: read within bounds, the same each time, and no more of it after a cut than before.

#![no_main]

use grader::run::{Ending, Input, RanCase, Stream, read_stream};
use grader::value::Value;
use grader_fuzz::bug_is_planted;
use grader_fuzz::lines::{self, Kinds};
use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use std::collections::BTreeSet;
use std::sync::LazyLock;

const MOST_EVENTS: usize = 20_000;
const LONGEST_NAME: usize = 200;

fuzz_target!(|bytes: &[u8]| {
    let stream = read_stream(bytes);
    assert_bounded(&stream, bytes);
    let mut again = read_stream(bytes);
    if bug_is_planted() {
        lose_an_observation(&mut again);
    }
    // Values are compared as they are shown, since NaN is not equal to itself.
    assert_eq!(format!("{stream:?}"), format!("{again:?}"));
    assert_begins(&stream, &read_stream(&bytes[..bytes.len() / 2]));
});

/// Lines as a probe writes them.
static LINES: LazyLock<Kinds> = LazyLock::new(|| {
    let lines = [
        "{\"start\":{\"name\":\"a\"}}\n",
        "{\"input\":{\"name\":\"x\",\"exact\":true,\"value\":1}}\n",
        "{\"scale\":{\"name\":\"m\",\"value\":4}}\n",
        "{\"observe\":{\"name\":\"w\",\"value\":2}}\n",
        "{\"observe\":{\"name\":\"v\",\"value\":2}}\n",
        "{\"panic\":{\"message\":\"no\",\"at\":\"here\"}}\n",
        "{\"end\":{}}\n",
        "{\"done\":{}}\n",
    ];
    lines.map(|line| vec![line.to_owned()]).to_vec()
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    lines::change(data, size, max_size, seed, &LINES)
});

fn assert_bounded(stream: &Stream, bytes: &[u8]) {
    let lines = bytes.split_inclusive(|&b| b == b'\n').count();
    let events: usize = stream.cases.iter().map(events).sum();
    assert!(
        events <= lines.min(MOST_EVENTS),
        "{events} events in {lines} lines"
    );
    assert!(!(stream.unfinished && (stream.done || stream.cases.is_empty())));
    if let Some(fault) = &stream.fault {
        assert!(
            (1..=lines).contains(&fault.line),
            "line {} of {lines}",
            fault.line
        );
    }
    for case in &stream.cases {
        assert!(names(case).all(|name| name.len() <= LONGEST_NAME));
        let observed: BTreeSet<&str> = case
            .observations
            .iter()
            .map(|(name, _)| name.as_str())
            .collect();
        assert_eq!(observed.len(), case.observations.len());
        for value in values(case) {
            assert_whole(value);
            let (shown, most) = (value.to_string().len(), 400 + 400 * bytes.len());
            assert!(shown <= most, "{} bytes are shown in {shown}", bytes.len());
        }
    }
}

/// How many lines of a stream it takes to report this.
fn events(case: &RanCase) -> usize {
    1 + case.inputs.len() + case.scales.len() + case.observations.len()
}

fn names(case: &RanCase) -> impl Iterator<Item = &String> {
    let inputs = case.inputs.iter().map(|input| &input.name);
    let scales = case.scales.iter().map(|(name, _)| name);
    let observations = case.observations.iter().map(|(name, _)| name);
    inputs.chain(scales).chain(observations).chain([&case.name])
}

fn values(case: &RanCase) -> impl Iterator<Item = &Value> {
    let inputs = case.inputs.iter().map(|Input { value, .. }| value);
    inputs.chain(case.observations.iter().map(|(_, value)| value))
}

/// An array has as many numbers as its shape says.
fn assert_whole(value: &Value) {
    match value {
        Value::Array { shape, data } => assert_eq!(shape.iter().product::<usize>(), data.len()),
        Value::List(items) => items.iter().for_each(assert_whole),
        Value::Variant { value, .. } => value.iter().for_each(|value| assert_whole(value)),
        _ => {}
    }
}

/// All cases of `cut` but its last, which may have been open, are those of `stream`.
fn assert_begins(stream: &Stream, cut: &Stream) {
    assert!(cut.cases.len() <= stream.cases.len());
    let ended = cut.cases.len().saturating_sub(1);
    assert_eq!(
        format!("{:?}", &stream.cases[..ended]),
        format!("{:?}", &cut.cases[..ended])
    );
}

/// The planted bug: where a second case ends in a panic, what it reported is lost unless it is a finite number or a list.
fn lose_an_observation(stream: &mut Stream) {
    let Some(second) = stream.cases.get_mut(1) else {
        return;
    };
    if matches!(second.ending, Ending::Panicked { .. }) {
        second.observations.retain(|(_, value)| match value {
            Value::Number(x) => x.is_finite(),
            other => matches!(other, Value::List(_)),
        });
    }
}
