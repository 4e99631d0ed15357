//! Any bytes as what a program printed: each case gets what follows its marks, and nothing is lost but the marks.

#![no_main]

use grader::run::{Ending, RanCase, share_printed};
use grader_fuzz::bug_is_planted;
use libfuzzer_sys::fuzz_target;

/// As many as run after a start in the middle.
const CASES: usize = 3;

fuzz_target!(|bytes: &[u8]| {
    let Some((first, printed)) = bytes.split_first() else {
        return;
    };
    let first = usize::from(first % 4);
    let mut cases: Vec<RanCase> = (0..CASES).map(|_| case()).collect();
    let mut outside = String::new();
    share_printed(printed, first, &mut cases, &mut outside);
    let mut shares: Vec<String> = cases.into_iter().map(|case| case.printed).collect();
    shares.push(outside);
    if bug_is_planted() {
        lose_a_character(&mut shares);
    }
    assert_eq!(shares, expected(&String::from_utf8_lossy(printed), first));
});

fn case() -> RanCase {
    RanCase {
        name: String::new(),
        inputs: Vec::new(),
        scales: Vec::new(),
        observations: Vec::new(),
        raw: Vec::new(),
        ending: Ending::Finished,
        printed: String::new(),
    }
}

/// The shares of all cases, then what belongs to none: worked out from the ends of marks, where the grader looks for their
/// beginnings.
fn expected(text: &str, first: usize) -> Vec<String> {
    let mut shares = vec![String::new(); CASES + 1];
    let mut owner = CASES;
    for piece in text.split_inclusive("\u{1}\n") {
        let mark = piece.strip_suffix("\u{1}\n").and_then(|before| {
            let start = before.trim_end_matches(|c: char| c.is_ascii_digit());
            let number: usize = before[start.len()..].parse().ok()?;
            Some((start.strip_suffix("\u{1}case ")?, number))
        });
        shares[owner].push_str(mark.map_or(piece, |(before, _)| before));
        if let Some((_, number)) = mark {
            let ran = first..first + CASES;
            owner = ran.into_iter().position(|of| of == number).unwrap_or(CASES);
        }
    }
    shares
}

/// The planted bug: where the last two cases and none both printed, the end of what is not UTF-8 is lost.
fn lose_a_character(shares: &mut [String]) {
    if shares[1..].iter().all(|share| !share.is_empty()) && shares[2].ends_with('\u{fffd}') {
        shares[2].pop();
    }
}
