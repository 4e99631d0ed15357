//! Curves in characters: at most twelve lines, and a sentence that says the same.

use crate::judge::Curve;
use crate::value::number_text;

const ROWS: usize = 9;
const COLUMNS: usize = 60;

/// The plot and its sentence. Nothing where there is nothing finite to draw.
pub fn curve(name: &str, curve: &Curve) -> Option<(String, String)> {
    let finite = |numbers: &[f64]| {
        numbers
            .iter()
            .copied()
            .filter(|x| x.is_finite())
            .collect::<Vec<_>>()
    };
    let all: Vec<f64> = finite(&curve.observed)
        .into_iter()
        .chain(finite(&curve.expected))
        .collect();
    if finite(&curve.observed).len() < 2 {
        return None;
    }
    let logarithmic = all.iter().all(|x| *x > 0.0) && largest(&all) > 100.0 * smallest(&all);
    let height = |x: f64| if logarithmic { x.ln() } else { x };
    let (low, high) = (height(smallest(&all)), height(largest(&all)));
    let longest = curve.observed.len().max(curve.expected.len());
    let mut grid = vec![vec![' '; COLUMNS]; ROWS];
    for (numbers, mark) in [(&curve.expected, '·'), (&curve.observed, '•')] {
        for (i, x) in numbers.iter().enumerate().filter(|(_, x)| x.is_finite()) {
            let share = if high > low {
                (height(*x) - low) / (high - low)
            } else {
                0.5
            };
            let row = ROWS - 1 - (share * (ROWS - 1) as f64).round() as usize;
            let column = if longest > 1 {
                i * (COLUMNS - 1) / (longest - 1)
            } else {
                0
            };
            grid[row.min(ROWS - 1)][column] = mark;
        }
    }
    let labels = [number_text(largest(&all)), number_text(smallest(&all))];
    let width = labels.iter().map(String::len).max().unwrap_or(0);
    let mut lines: Vec<String> = grid
        .iter()
        .enumerate()
        .map(|(i, row)| {
            let label = match i {
                0 => labels[0].as_str(),
                i if i == ROWS - 1 => labels[1].as_str(),
                _ => "",
            };
            format!(
                "{label:>width$} │{}",
                row.iter().collect::<String>().trim_end()
            )
        })
        .collect();
    let scale = if logarithmic {
        ", logarithmic scale"
    } else {
        ""
    };
    let key = if curve.expected.is_empty() {
        "• yours"
    } else {
        "• yours   · right"
    };
    lines.push(format!("{:>width$} └{}", "", "─".repeat(COLUMNS)));
    lines.push(format!(
        "{:>width$}  {key}; {name} over its index{scale}",
        ""
    ));
    Some((lines.join("\n"), sentence(name, curve)))
}

fn sentence(name: &str, curve: &Curve) -> String {
    let way = |numbers: &[f64]| match (numbers.first(), numbers.last()) {
        (Some(first), Some(last)) => {
            format!(
                "goes from {} to {} in {} values",
                number_text(*first),
                number_text(*last),
                numbers.len()
            )
        }
        _ => "is empty".to_owned(),
    };
    let yours = format!("Your `{name}` {}", way(&curve.observed));
    if curve.expected.is_empty() {
        format!("{yours}.")
    } else {
        format!("{yours}; the right one {}.", way(&curve.expected))
    }
}

fn largest(numbers: &[f64]) -> f64 {
    numbers.iter().copied().fold(f64::NEG_INFINITY, f64::max)
}

fn smallest(numbers: &[f64]) -> f64 {
    numbers.iter().copied().fold(f64::INFINITY, f64::min)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_falling_curve_falls_and_fits() {
        let observed: Vec<f64> = (0..100).map(|i| 5.0 * 0.9f64.powi(i)).collect();
        let (plot, sentence) = curve(
            "losses",
            &Curve {
                observed,
                expected: Vec::new(),
            },
        )
        .unwrap();
        let lines: Vec<&str> = plot.lines().collect();
        assert!(
            lines.len() <= 12 && lines.iter().all(|line| line.chars().count() <= 76),
            "{plot}"
        );
        assert!(
            lines[0].contains('•') && lines[ROWS - 1].trim_end().ends_with('•'),
            "{plot}"
        );
        assert!(
            sentence.starts_with("Your `losses` goes from 5 to "),
            "{sentence}"
        );
    }

    #[test]
    fn nothing_finite_draws_nothing() {
        assert!(
            curve(
                "losses",
                &Curve {
                    observed: vec![f64::NAN; 3],
                    expected: Vec::new()
                }
            )
            .is_none()
        );
    }
}
