//! Any bytes as a source file: taken as they are, or refused for a reason that is so.

#![no_main]

use grader::compile::{Unreadable, source_text};
use grader_fuzz::bug_is_planted;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let mut taken = source_text(bytes.to_vec());
    if bug_is_planted() {
        miscount(&mut taken, bytes);
    }
    match taken {
        Ok(source) => assert!(source.as_bytes() == bytes && !is_blank(bytes)),
        Err(Unreadable::Empty) => assert!(is_blank(bytes)),
        Err(Unreadable::NotUtf8 { line }) => assert_not_utf8_from(bytes, line),
        Err(Unreadable::Conflict { line }) => assert!(nth(bytes, line).starts_with(b"<<<<<<< ")),
        // The fuzzer makes no inputs of that size.
        Err(other) => panic!("{other:?} is no reason to refuse this"),
    }
});

/// Whether there is nothing but byte order marks and what separates words.
fn is_blank(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    text.chars().all(|c| "\u{feff} \n\r\t".contains(c))
}

/// Line `number`, counted from 1; past the end there is nothing.
fn nth(bytes: &[u8], number: usize) -> &[u8] {
    let mut lines = bytes.split(|&b| b == b'\n');
    lines.nth(number - 1).unwrap_or_default()
}

fn assert_not_utf8_from(bytes: &[u8], line: usize) {
    let is_utf8 = |line: &[u8]| std::str::from_utf8(line).is_ok();
    assert!(bytes.split(|&b| b == b'\n').take(line - 1).all(is_utf8));
    assert!(!is_utf8(nth(bytes, line)), "line {line} is UTF-8");
}

/// The planted bug: a byte order mark before a conflict makes its line one too few.
fn miscount(taken: &mut Result<String, Unreadable>, bytes: &[u8]) {
    if let Err(Unreadable::Conflict { line }) = taken
        && bytes.starts_with("\u{feff}".as_bytes())
    {
        *line -= 1;
    }
}
