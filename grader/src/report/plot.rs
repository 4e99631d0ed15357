//! Curves and paths in characters: at most twelve lines, and a sentence that says the same.

use crate::catalog::Picture;
use crate::judge::Drawing;
use crate::value::number_text;

const ROWS: usize = 9;
const COLUMNS: usize = 60;

/// The plot and its sentence. Nothing where there is nothing finite to draw.
pub fn drawing(name: &str, drawing: &Drawing) -> Option<(String, String)> {
    match drawing.picture {
        Picture::Curve => curve(name, drawing),
        Picture::Path => path(name, drawing),
    }
}

/// How many things a drawing shows of the reader's.
pub fn length(drawing: &Drawing) -> usize {
    match drawing.picture {
        Picture::Curve => drawing.observed.len(),
        Picture::Path => drawing.observed.len() / 2,
    }
}

fn curve(name: &str, curve: &Drawing) -> Option<(String, String)> {
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
    let scale = if logarithmic {
        ", logarithmic scale"
    } else {
        ""
    };
    let below = format!("{name} over its index{scale}");
    let plot = framed(&grid, labels, !curve.expected.is_empty(), &below);
    Some((plot, sentence(name, curve)))
}

/// Points of the plane, the first marked.
fn path(name: &str, path: &Drawing) -> Option<(String, String)> {
    let points = |numbers: &[f64]| -> Vec<(f64, f64)> {
        let pairs = numbers.chunks_exact(2).map(|pair| (pair[0], pair[1]));
        pairs
            .filter(|(x, y)| x.is_finite() && y.is_finite())
            .collect()
    };
    let (observed, expected) = (points(&path.observed), points(&path.expected));
    if observed.len() < 2 {
        return None;
    }
    let all = || observed.iter().chain(&expected);
    let xs: Vec<f64> = all().map(|(x, _)| *x).collect();
    let ys: Vec<f64> = all().map(|(_, y)| *y).collect();
    let place = |x: f64, numbers: &[f64], most: usize| {
        let (low, high) = (smallest(numbers), largest(numbers));
        let share = if high > low {
            (x - low) / (high - low)
        } else {
            0.5
        };
        ((share * most as f64).round() as usize).min(most)
    };
    let mut grid = vec![vec![' '; COLUMNS]; ROWS];
    let mut put = |(x, y): (f64, f64), mark| {
        grid[ROWS - 1 - place(y, &ys, ROWS - 1)][place(x, &xs, COLUMNS - 1)] = mark;
    };
    expected.iter().for_each(|point| put(*point, '·'));
    observed.iter().for_each(|point| put(*point, '•'));
    put(observed[0], 'S');
    let labels = [number_text(largest(&ys)), number_text(smallest(&ys))];
    let below = format!(
        "{name} from S, first coordinate from {} to {}",
        number_text(smallest(&xs)),
        number_text(largest(&xs))
    );
    let plot = framed(&grid, labels, !expected.is_empty(), &below);
    let way = |numbers: &[f64]| {
        let ends = numbers.chunks_exact(2);
        let point = |pair: &[f64]| format!("({}, {})", number_text(pair[0]), number_text(pair[1]));
        match (ends.clone().next(), ends.clone().last()) {
            (Some(first), Some(last)) => format!(
                "goes from {} to {} in {} points",
                point(first),
                point(last),
                ends.len()
            ),
            _ => "is empty".to_owned(),
        }
    };
    let yours = format!("Your `{name}` {}", way(&path.observed));
    let sentence = if path.expected.is_empty() {
        format!("{yours}.")
    } else {
        format!("{yours}; the right one {}.", way(&path.expected))
    };
    Some((plot, sentence))
}

/// The grid with its axes, the largest and smallest height beside it, and below it what the marks are.
fn framed(grid: &[Vec<char>], labels: [String; 2], with_right: bool, below: &str) -> String {
    let width = labels.iter().map(|l| l.chars().count()).max().unwrap_or(0);
    let mut lines: Vec<String> = Vec::new();
    for (i, row) in grid.iter().enumerate() {
        let label = match i {
            0 => labels[0].as_str(),
            i if i == ROWS - 1 => labels[1].as_str(),
            _ => "",
        };
        let row: String = row.iter().collect();
        lines.push(format!("{label:>width$} │{}", row.trim_end()));
    }
    let key = if with_right {
        "• yours   · right"
    } else {
        "• yours"
    };
    lines.push(format!("{:>width$} └{}", "", "─".repeat(COLUMNS)));
    lines.push(format!("{:>width$}  {key}; {below}", ""));
    lines.join("\n")
}

fn sentence(name: &str, curve: &Drawing) -> String {
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
            &Drawing {
                picture: Picture::Curve,
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
    fn a_path_begins_at_its_mark() {
        let round: Vec<f64> = (0..8)
            .flat_map(|i| {
                let a = f64::from(i);
                [4.0 * 0.8f64.powf(a), 2.0 * 0.5f64.powf(a)]
            })
            .collect();
        let of = Drawing {
            picture: Picture::Path,
            observed: round.clone(),
            expected: round,
        };
        let (plot, sentence) = drawing("path", &of).unwrap();
        let lines: Vec<&str> = plot.lines().collect();
        assert!(lines[0].ends_with('S') && lines.len() == ROWS + 2, "{plot}");
        assert!(
            lines.iter().all(|line| line.chars().count() <= 80),
            "{plot}"
        );
        let way = "goes from (4, 2) to (0.838861, 0.015625) in 8 points";
        assert_eq!(sentence, format!("Your `path` {way}; the right one {way}."));
    }

    #[test]
    fn nothing_finite_draws_nothing() {
        assert!(
            curve(
                "losses",
                &Drawing {
                    picture: Picture::Curve,
                    observed: vec![f64::NAN; 3],
                    expected: Vec::new()
                }
            )
            .is_none()
        );
    }
}
