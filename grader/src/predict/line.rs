//! The numbers of a typed line, however they are written.

use super::typed::Unclear;

/// A number, and half a unit of its last digit, or 0 where it is exact.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number {
    pub value: f64,
    pub slack: f64,
}

/// The numbers of a line, row by row: a row ends at a semicolon and at a bracket.
pub fn rows(line: &str) -> Result<Vec<Vec<Number>>, Unclear> {
    let line = unicode_made_plain(line);
    // `mse = 3.5` says what it is.
    let line = line.rsplit('=').next().unwrap_or_default();
    let mut rows = Vec::new();
    for row in line.split([';', '[', ']', '(', ')']) {
        let words = row.split(|c: char| c == ',' || c.is_whitespace());
        let numbers: Vec<Number> = joined_fractions(words)
            .iter()
            .map(|word| number(word))
            .collect::<Result<_, _>>()?;
        if !numbers.is_empty() {
            rows.push(numbers);
        }
    }
    Ok(rows)
}

/// Signs and digits as keyboards and pages write them, as Rust does.
fn unicode_made_plain(line: &str) -> String {
    let plain = |c: char| match c {
        '−' | '–' | '\u{2010}' | '\u{2011}' | '\u{fe63}' | '\u{ff0d}' => '-',
        '\u{ff0b}' => '+',
        '\u{2044}' | '\u{2215}' => '/',
        c => c,
    };
    line.chars().map(plain).collect()
}

/// Words, with `1 / 3` made one of them.
fn joined_fractions<'a>(words: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut joined: Vec<String> = Vec::new();
    for word in words.filter(|word| !word.is_empty()) {
        match joined.last_mut() {
            Some(last) if last.ends_with('/') || word.starts_with('/') => last.push_str(word),
            _ => joined.push(word.to_owned()),
        }
    }
    joined
}

/// A decimal number or a fraction of two.
fn number(word: &str) -> Result<Number, Unclear> {
    let not_a_number = || Unclear::NotANumber {
        word: word.to_owned(),
    };
    let read = match word.split_once('/') {
        Some((above, below)) => decimal(above).zip(decimal(below)).map(|(a, b)| Number {
            value: a.value / b.value,
            slack: 0.0,
        }),
        None => decimal(word).or_else(|| not_finite(word)),
    };
    read.ok_or_else(not_a_number)
}

/// Fewer digits after the point are those of a short number that is exact.
const FEWEST_DIGITS: usize = 2;

fn decimal(word: &str) -> Option<Number> {
    let begins = word.trim_start_matches(['+', '-']);
    // Rust reads words such as `infinity` as numbers.
    if !begins.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
        return None;
    }
    let value: f64 = word.parse().ok().filter(|x: &f64| x.is_finite())?;
    let lowered = word.to_lowercase();
    let (mantissa, exponent) = lowered.split_once('e').unwrap_or((&lowered, "0"));
    let digits = mantissa.split_once('.').map_or(0, |(_, after)| after.len());
    let exponent = exponent.parse::<i32>().unwrap_or(i32::MIN);
    let last = exponent.saturating_sub(i32::try_from(digits).unwrap_or(i32::MAX));
    let rounded = digits >= FEWEST_DIGITS;
    let slack = if rounded {
        0.5 * 10_f64.powi(last)
    } else {
        0.0
    };
    Some(Number { value, slack })
}

fn not_finite(word: &str) -> Option<Number> {
    let value = match word.to_lowercase().trim_start_matches('+') {
        "nan" | "-nan" => f64::NAN,
        "inf" | "infinity" | "∞" => f64::INFINITY,
        "-inf" | "-infinity" | "-∞" => f64::NEG_INFINITY,
        _ => return None,
    };
    Some(Number { value, slack: 0.0 })
}
