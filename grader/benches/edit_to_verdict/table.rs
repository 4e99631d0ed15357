//! What was measured, in eighty columns.

use std::fmt;
use std::time::Duration;

/// Lines, as they will be printed.
pub struct Table {
    lines: Vec<String>,
}

impl Table {
    pub fn new() -> Self {
        let head = line(
            "medians, first : second",
            "first",
            "second",
            "ratio",
            "wanted",
        );
        Self { lines: vec![head] }
    }

    pub fn heading(&mut self, text: &str) {
        self.lines.push(text.to_owned());
    }

    /// Two times and their ratio, beside the largest ratio that is wanted.
    pub fn times(&mut self, what: &str, ours: Duration, peer: Duration, wanted: Option<f64>) {
        let ratio = ours.as_secs_f64() / peer.as_secs_f64();
        let verdict = wanted.map_or_else(String::new, |most| {
            format!("≤ {most:.2} {}", kept(ratio <= most))
        });
        let ratio = format!("{ratio:.2}");
        let what = format!("  {what}");
        self.lines.push(line(
            &what,
            &milliseconds(ours),
            &milliseconds(peer),
            &ratio,
            &verdict,
        ));
    }

    /// An added cost, alone and as a share of a whole, beside the most that is wanted of each.
    pub fn cost(&mut self, what: &str, cost: Duration, whole: Duration, wanted: (Duration, f64)) {
        let share = cost.as_secs_f64() / whole.as_secs_f64();
        let (most, most_share) = wanted;
        let verdict = format!(
            "≤ {} ms, ≤ {:.2} {}",
            most.as_millis(),
            most_share,
            kept(cost <= most && share <= most_share)
        );
        let share = format!("{share:.3}");
        let what = format!("  {what}");
        self.lines.push(line(
            &what,
            &milliseconds(cost),
            &milliseconds(whole),
            &share,
            &verdict,
        ));
    }

    /// A peak of memory, beside the largest that is wanted, in MiB.
    pub fn memory(&mut self, what: &str, peak: Option<f64>, wanted: f64) {
        let what = format!("  {what}");
        self.lines.push(match peak {
            None => format!("{what}: not measured on this system"),
            Some(peak) => {
                let verdict = format!("≤ {wanted} MiB {}", kept(peak <= wanted));
                line(&what, &format!("{peak:.1} MiB"), "", "", &verdict)
            }
        });
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.lines.iter().try_for_each(|line| writeln!(f, "{line}"))
    }
}

fn line(what: &str, first: &str, second: &str, ratio: &str, wanted: &str) -> String {
    let line = format!("{what:<45}{first:>9}{second:>10}{ratio:>6}  {wanted}");
    line.trim_end().to_owned()
}

fn kept(kept: bool) -> &'static str {
    if kept { "✓" } else { "✗" }
}

fn milliseconds(time: Duration) -> String {
    let digits = if time < Duration::from_millis(100) {
        1
    } else {
        0
    };
    format!("{:.digits$} ms", time.as_secs_f64() * 1e3)
}
