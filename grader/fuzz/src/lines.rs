//! Changes to whole lines and whole values. Observation streams and rustc's messages are lines of JSON: with a byte changed
//! here and there, most of them say nothing any more, and what is made of those that do would hardly be reached.

use libfuzzer_sys::fuzzer_mutate;

/// Values to put in place of others: what programs report, and what they should not.
const VALUES: [&str; 18] = [
    "0",
    "-1.0",
    "1e300",
    "3.5",
    "7",
    "4294967296",
    "18446744073709551615",
    "\"NaN\"",
    "\"inf\"",
    "\"-inf\"",
    "null",
    "true",
    "[]",
    "[0,2]",
    "{\"shape\":[4],\"data\":[1.0,-0.5,0.0,-1.5]}",
    "{\"shape\":[2,0],\"data\":[]}",
    "{\"text\":\"\\u001b[2J\"}",
    "\"\\u001b[1;31m\\u202e\"",
];

/// Lines to put in, by kind: each kind is as likely as any other, however many lines it has.
pub type Kinds = Vec<Vec<String>>;

/// Changes the first `size` bytes of `data`, by a line of their own or of `kinds`, by a value, or as the fuzzer does without
/// this. Returns how many bytes there are then, at most `max_size`.
pub fn change(data: &mut [u8], size: usize, max_size: usize, seed: u32, kinds: &Kinds) -> usize {
    let mut dice = Dice(u64::from(seed));
    let changed = match dice.below(3) {
        0 => with_another_value(&data[..size], &mut dice),
        1 => with_other_lines(&data[..size], &mut dice, kinds),
        _ => return fuzzer_mutate(data, size, max_size),
    };
    if changed.len() > max_size {
        return fuzzer_mutate(data, size, max_size);
    }
    data[..changed.len()].copy_from_slice(&changed);
    changed.len()
}

fn with_other_lines(data: &[u8], dice: &mut Dice, kinds: &Kinds) -> Vec<u8> {
    let mut lines: Vec<&[u8]> = data.split_inclusive(|&b| b == b'\n').collect();
    let kind = &kinds[dice.below(kinds.len())];
    let new = kind[dice.below(kind.len())].as_bytes();
    let (from, to) = (dice.below(lines.len()), dice.below(lines.len() + 1));
    match dice.below(5) {
        0 if !lines.is_empty() => drop(lines.remove(from)),
        1 if !lines.is_empty() => lines.insert(to, lines[from]),
        2 if to < lines.len() => lines.swap(from, to),
        3 if to < lines.len() => lines[to] = new,
        _ => lines.insert(to, new),
    }
    lines.concat()
}

fn with_another_value(data: &[u8], dice: &mut Dice) -> Vec<u8> {
    let before = |(at, byte): (usize, &u8)| b":,[".contains(byte).then_some(at + 1);
    let starts: Vec<usize> = data.iter().enumerate().filter_map(before).collect();
    let start = starts.get(dice.below(starts.len())).copied().unwrap_or(0);
    let end = start + length_of_value(&data[start..]);
    let value = VALUES[dice.below(VALUES.len())].as_bytes();
    [&data[..start], value, &data[end..]].concat()
}

/// Up to the comma, the bracket or the line end after the JSON value that `bytes` begin with.
fn length_of_value(bytes: &[u8]) -> usize {
    let mut depth = 0;
    let ends = |byte: &u8| {
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth -= 1,
            _ => {}
        }
        depth < 0 || *byte == b'\n' || (depth == 0 && *byte == b',')
    };
    bytes.iter().position(ends).unwrap_or(bytes.len())
}

/// Numbers that follow from the fuzzer's own seed, so that a run can be repeated (splitmix64).
struct Dice(u64);

impl Dice {
    /// From 0 to `end` − 1, and 0 where that is nothing.
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) as usize % end.max(1)
    }
}
