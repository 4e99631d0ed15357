//! A tiny run of the learning loop: the line learns from three examples, one a turn.

use super::moving::{Moving, Readouts, Setting, points};
use serde_json::json;

/// The examples in their order. The first is the one that the chapter works through.
pub const EXAMPLES: [(f64, f64); 3] = [(3.0, 5.0), (0.0, 3.0), (1.0, 4.0)];
/// The weight and the bias that the first turn begins with.
const START: (f64, f64) = (2.0, 1.0);
pub const RATE: f64 = 0.02;
/// The stages of a turn, each of which is a step of the figure.
const STAGES: usize = 5;
/// A run ends after so many turns, or with the turn whose loss is above the limit.
pub const MOST: usize = 60;
const LIMIT: f64 = 1000.0;

pub const MOVING: Moving = Moving {
    data: || {
        json!({
            "examples": points(&EXAMPLES), "parameters": [START.0, START.1], "most": MOST, "limit": LIMIT,
            "frame": super::moving::frame(&super::turn::plot_frame()),
        })
    },
    readouts,
    settings: &[
        "",
        "t=0",
        "rate=0.05&t=300",
        "examples=first&rate=0.11&t=43",
        "examples=first&rate=0.2&t=300",
    ],
};

/// What one turn computes, in its order.
#[derive(Clone, Copy)]
pub struct Turn {
    pub example: (f64, f64),
    /// The weight and the bias before the turn, and after it.
    pub before: (f64, f64),
    pub after: (f64, f64),
    pub prediction: f64,
    pub error: f64,
    pub loss: f64,
    pub slopes: (f64, f64),
}

impl Turn {
    pub fn of(example: (f64, f64), before: (f64, f64), rate: f64) -> Turn {
        let (x, y) = example;
        let prediction = before.0 * x + before.1;
        let error = prediction - y;
        let slopes = (2.0 * error * x, 2.0 * error);
        Turn {
            example,
            before,
            after: (before.0 - rate * slopes.0, before.1 - rate * slopes.1),
            prediction,
            error,
            loss: error * error,
            slopes,
        }
    }

    /// The first turn of the run.
    pub fn first() -> Turn {
        Turn::of(EXAMPLES[0], START, RATE)
    }
}

/// All turns of a run, with the three examples one after the other or with the first alone.
fn run(rate: f64, is_alone: bool) -> Vec<Turn> {
    let mut turns: Vec<Turn> = Vec::new();
    while turns.len() < MOST && turns.last().is_none_or(|turn| turn.loss <= LIMIT) {
        let example = match is_alone {
            true => EXAMPLES[0],
            false => EXAMPLES[turns.len() % EXAMPLES.len()],
        };
        let before = turns.last().map_or(START, |turn| turn.after);
        turns.push(Turn::of(example, before, rate));
    }
    turns
}

fn readouts(setting: &Setting) -> Readouts {
    let turns = run(setting.number("rate"), setting.word("examples") == "first");
    let t = setting.count("t").min(STAGES * turns.len());
    let done = turns[..t / STAGES].last();
    let (w, b) = done.map_or(START, |turn| turn.after);
    let losses = EXAMPLES.map(|(x, y)| (w * x + b - y).powi(2));
    vec![
        ("turn", t.div_ceil(STAGES) as f64),
        ("w", w),
        ("b", b),
        ("mean", losses.iter().sum::<f64>() / EXAMPLES.len() as f64),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn losses(rate: f64, is_alone: bool) -> Vec<f64> {
        run(rate, is_alone).iter().map(|turn| turn.loss).collect()
    }

    #[test]
    fn the_first_example_alone_has_the_losses_of_the_chapter() {
        let losses = losses(0.02, true);
        for (loss, written) in losses.iter().zip([4.0, 1.44, 0.5184, 0.186_624]) {
            assert!((loss - written).abs() < 1e-9, "{loss}");
        }
        assert_eq!(losses.len(), MOST);
    }

    #[test]
    fn the_losses_jump_and_fall_at_each_return_of_an_example() {
        let losses = losses(0.05, false);
        assert!(losses.windows(2).any(|pair| pair[1] > pair[0]));
        assert!(losses.windows(4).all(|four| four[3] < four[0]));
    }

    #[test]
    fn a_rate_above_a_tenth_is_too_large_for_the_first_example_alone() {
        assert!(losses(0.11, true).windows(2).all(|pair| pair[1] > pair[0]));
        assert!(losses(0.11, true).len() < MOST);
        assert!(
            losses(0.1, true)
                .iter()
                .all(|loss| (loss - 4.0).abs() < 1e-9)
        );
        assert_eq!(losses(0.11, false).len(), MOST);
    }
}
