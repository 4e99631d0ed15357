//! The observation stream: what an untrusted program wrote, read with bounds, never with trust.

use super::{Ending, Input, RanCase};
use crate::value::Value;
use serde::Deserialize;

/// One line of the stream.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub enum Event {
    Start {
        name: String,
    },
    Input {
        name: String,
        exact: bool,
        value: Value,
    },
    Scale {
        name: String,
        value: Value,
    },
    Observe {
        name: String,
        value: Value,
    },
    Panic {
        message: String,
        at: String,
    },
    End {},
    Done {},
}

/// A line that a probe would not have written, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StreamFault {
    pub line: usize,
    pub why: String,
}

/// What a stream holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stream {
    /// Cases that began; those that did not end are marked by `unfinished`.
    pub cases: Vec<RanCase>,
    /// The last case began and did not end.
    pub unfinished: bool,
    /// The probe came to its end.
    pub done: bool,
    pub fault: Option<StreamFault>,
}

/// A probe writes far less. More than this is a flood, not an observation.
pub const LARGEST_STREAM: u64 = 8 << 20;
const MOST_EVENTS: usize = 20_000;
const LONGEST_NAME: usize = 200;

/// Reads any bytes as a stream. What comes after the first line that makes no sense is not read.
pub fn read_stream(bytes: &[u8]) -> Stream {
    let mut stream = Stream::default();
    for (i, line) in bytes.split_inclusive(|&b| b == b'\n').enumerate() {
        let whole = line.last() == Some(&b'\n');
        let event = match serde_json::from_slice::<Event>(line) {
            _ if i >= MOST_EVENTS => Err("there are more lines than any probe writes".to_owned()),
            // A process that is ended while it writes leaves half a line: that says nothing about the rest.
            _ if !whole => break,
            Ok(event) => stream.take(event),
            Err(e) => Err(e.to_string()),
        };
        if let Err(why) = event {
            stream.fault = Some(StreamFault { line: i + 1, why });
            break;
        }
    }
    stream
}

impl Stream {
    fn take(&mut self, event: Event) -> Result<(), String> {
        if self.done {
            return Err("something follows the end".to_owned());
        }
        match event {
            Event::Start { name } if !self.unfinished => {
                self.cases.push(new_case(short(name)?));
                self.unfinished = true;
            }
            Event::Done {} if !self.unfinished => self.done = true,
            Event::End {} if self.unfinished => self.unfinished = false,
            Event::Start { .. } | Event::Done {} => return Err("a case is still open".to_owned()),
            event => match self.cases.last_mut() {
                Some(case) if self.unfinished => take_in_case(case, event)?,
                _ => return Err("no case is open".to_owned()),
            },
        }
        Ok(())
    }
}

fn take_in_case(case: &mut RanCase, event: Event) -> Result<(), String> {
    match event {
        Event::Input { name, exact, value } => case.inputs.push(Input {
            name: short(name)?,
            exact,
            value,
        }),
        Event::Scale {
            name,
            value: Value::Number(value),
        } => case.scales.push((short(name)?, value)),
        Event::Scale { .. } => return Err("a scale is a number".to_owned()),
        Event::Observe { name, value } => {
            if case.observations.iter().any(|(seen, _)| *seen == name) {
                return Err("one observation is reported twice".to_owned());
            }
            case.observations.push((short(name)?, value));
        }
        Event::Panic { message, at } => case.ending = Ending::Panicked { message, at },
        Event::Start { .. } | Event::End {} | Event::Done {} => {}
    }
    Ok(())
}

fn new_case(name: String) -> RanCase {
    RanCase {
        name,
        inputs: Vec::new(),
        scales: Vec::new(),
        observations: Vec::new(),
        raw: Vec::new(),
        ending: Ending::Finished,
        printed: String::new(),
    }
}

fn short(name: String) -> Result<String, String> {
    if name.len() > LONGEST_NAME {
        Err("a name is too long".to_owned())
    } else {
        Ok(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const GOOD: &str = "{\"start\":{\"name\":\"a\"}}\n{\"observe\":{\"name\":\"w\",\"value\":1.5}}\n{\"end\":{}}\n{\"done\":{}}\n";

    #[test]
    fn a_probes_stream_is_read() {
        let stream = read_stream(GOOD.as_bytes());
        assert!(stream.done && !stream.unfinished && stream.fault.is_none());
        assert_eq!(
            stream.cases[0].observations,
            [("w".to_owned(), Value::Number(1.5))]
        );
    }

    #[test]
    fn nonsense_is_a_fault_with_its_line() {
        for (bytes, line) in [
            ("hello\n", 1),
            ("{\"end\":{}}\n", 1),
            (
                "{\"start\":{\"name\":\"a\"}}\n{\"start\":{\"name\":\"b\"}}\n",
                2,
            ),
            ("{\"done\":{}}\n{\"done\":{}}\n", 2),
            (
                "{\"start\":{\"name\":\"a\"}}\n{\"scale\":{\"name\":\"m\",\"value\":true}}\n",
                2,
            ),
        ] {
            assert_eq!(
                read_stream(bytes.as_bytes()).fault.map(|f| f.line),
                Some(line),
                "{bytes}"
            );
        }
    }

    /// Its end would be put down to the case before it.
    #[test]
    fn a_case_whose_name_is_too_long_does_not_begin() {
        let long = "b".repeat(LONGEST_NAME + 1);
        let stream = read_stream(
            format!("{{\"start\":{{\"name\":\"a\"}}}}\n{{\"end\":{{}}}}\n{{\"start\":{{\"name\":\"{long}\"}}}}\n")
                .as_bytes(),
        );
        assert_eq!(stream.fault.map(|f| f.line), Some(3));
        assert!(stream.cases.len() == 1 && !stream.unfinished);
    }

    #[test]
    fn deep_nesting_is_a_fault_and_no_overflow() {
        let deep = format!(
            "{{\"start\":{{\"name\":\"a\"}}}}\n{{\"observe\":{{\"name\":\"w\",\"value\":{}",
            "[".repeat(100_000)
        );
        let stream = read_stream(format!("{deep}\n").as_bytes());
        assert_eq!(stream.fault.map(|f| f.line), Some(2));
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            let _ = read_stream(&bytes);
        }

        #[test]
        fn a_damaged_stream_is_read_without_a_panic(at in 0..GOOD.len(), byte: u8, cut in 0..GOOD.len()) {
            let mut bytes = GOOD.as_bytes().to_vec();
            bytes[at] = byte;
            let _ = read_stream(&bytes);
            bytes.truncate(cut);
            prop_assert!(!read_stream(&bytes).done || cut == GOOD.len());
        }
    }
}
