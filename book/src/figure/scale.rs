//! Scales from numbers to places, round ticks, and numbers as people write them.

use super::log_axis::scientific;

/// A linear scale: the numbers from `from` to `to` lie between two places.
#[derive(Clone, Copy)]
pub struct Scale {
    pub from: f64,
    pub to: f64,
    pub start: f64,
    pub end: f64,
}

impl Scale {
    pub fn at(&self, value: f64) -> f64 {
        self.start + (value - self.from) / (self.to - self.from) * (self.end - self.start)
    }

    /// How many units of the drawing one unit of the number takes.
    pub fn unit(&self) -> f64 {
        ((self.end - self.start) / (self.to - self.from)).abs()
    }

    /// Round numbers on the scale, about `count` of them: multiples of 1, 2 or 5 times a power of ten.
    pub fn ticks(&self, count: usize) -> Vec<f64> {
        let step = round_step((self.to - self.from).abs() / count.max(1) as f64);
        let (low, high) = (self.from.min(self.to), self.from.max(self.to));
        let first = (low / step - 1e-9).ceil() as i64;
        let last = (high / step + 1e-9).floor() as i64;
        (first..=last).map(|i| i as f64 * step).collect()
    }
}

/// The smallest of 1, 2 and 5 times a power of ten that is at least `least`, roughly.
fn round_step(least: f64) -> f64 {
    let power = 10f64.powf(least.log10().floor());
    let rest = least / power;
    let factor = match rest {
        r if r < 1.5 => 1.0,
        r if r < 3.2 => 2.0,
        r if r < 7.5 => 5.0,
        _ => 10.0,
    };
    factor * power
}

/// A number with a fixed count of decimals and the minus sign of print.
pub fn fixed(value: f64, decimals: usize) -> String {
    let text = format!("{value:.decimals$}");
    let is_zero = text.chars().all(|c| matches!(c, '-' | '0' | '.'));
    match text.strip_prefix('-') {
        Some(rest) if is_zero => rest.to_owned(),
        Some(rest) => format!("−{rest}"),
        None => text,
    }
}

/// A number without zeros at its end, with four decimals at most: 0.25, 3, −1.5.
pub fn short(value: f64) -> String {
    let text = fixed(value, 4);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A number to so many significant digits, without zeros at its end: 120, 8.21, 0.000041. A very small one is written with
/// a power of ten.
pub fn significant(value: f64, digits: usize) -> String {
    if value == 0.0 {
        return "0".to_owned();
    }
    if value.abs() < 1e-5 {
        return scientific(value, digits);
    }
    let decimals = digits as i32 - 1 - value.abs().log10().floor() as i32;
    let text = fixed(value, decimals.max(0) as usize);
    match text.contains('.') {
        true => text.trim_end_matches('0').trim_end_matches('.').to_owned(),
        false => text,
    }
}

/// A number with its sign, also where it is positive; zero has none.
pub fn signed(value: f64, decimals: usize) -> String {
    let text = fixed(value, decimals);
    match text.starts_with('−') || text.chars().all(|c| matches!(c, '0' | '.')) {
        true => text,
        false => format!("+{text}"),
    }
}

/// A whole number in words where that is a small one: "eight steps".
pub fn in_words(count: usize) -> String {
    const WORDS: [&str; 11] = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ];
    WORDS
        .get(count)
        .map_or_else(|| count.to_string(), |word| (*word).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_numbers_and_include_both_ends() {
        let scale = Scale {
            from: -1.0,
            to: 5.0,
            start: 0.0,
            end: 100.0,
        };
        assert_eq!(scale.ticks(6), [-1.0, 0.0, 1.0, 2.0, 3.0, 4.0, 5.0]);
        let scale = Scale {
            from: 0.0,
            to: 1.25,
            start: 0.0,
            end: 100.0,
        };
        let ticks: Vec<String> = scale.ticks(5).into_iter().map(short).collect();
        assert_eq!(ticks, ["0", "0.2", "0.4", "0.6", "0.8", "1", "1.2"]);
    }

    #[test]
    fn ticks_do_not_depend_on_which_way_an_axis_goes() {
        let up = Scale {
            from: 0.0,
            to: 18.0,
            start: 200.0,
            end: 0.0,
        };
        let down = Scale {
            from: 18.0,
            to: 0.0,
            start: 0.0,
            end: 200.0,
        };
        assert_eq!(up.ticks(4), down.ticks(4));
        assert_eq!(up.at(4.5), 150.0);
    }

    #[test]
    fn numbers_are_written_as_in_print() {
        assert_eq!(short(-0.5), "−0.5");
        assert_eq!(short(300.0), "300");
        assert_eq!(short(-0.00001), "0");
        assert_eq!(fixed(-0.001, 2), "0.00");
        assert_eq!(significant(120.473, 3), "120");
        assert_eq!(significant(-8.2119, 3), "−8.21");
        assert_eq!(significant(0.000041, 3), "0.000041");
        assert_eq!(significant(100.0, 2), "100");
        assert_eq!(significant(7.04e-8, 2), "7.0·10⁻⁸");
        assert_eq!(signed(0.03, 2), "+0.03");
        assert_eq!(signed(0.0, 2), "0.00");
    }
}
