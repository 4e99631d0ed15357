//! The surfaces that a reader can walk down: their heights and slopes, and what of them is shown.

use super::bumpy::Bumpy;
use super::svg::Point;

/// One surface over the plane of two parameters.
pub struct Walk {
    /// By which the figure knows it.
    pub key: &'static str,
    pub height: fn(f64, f64) -> f64,
    /// The slopes along u and along v.
    pub slope: fn(f64, f64) -> (f64, f64),
    /// The part that is shown: all have the same proportions.
    pub u: (f64, f64),
    pub v: (f64, f64),
    pub levels: &'static [f64],
    /// Where its lines are labelled: along these ways.
    pub ways: &'static [(Point, Point)],
    pub start: (f64, f64),
    pub rate: f64,
    /// Its lowest places.
    pub minima: &'static [(f64, f64)],
}

/// All of them. The valley is that of the chapter's table.
pub const WALKS: [Walk; 5] = [
    Walk {
        key: "bowl",
        height: |u, v| 0.5 * (u * u + v * v),
        slope: |u, v| (u, v),
        u: (-3.6, 3.6),
        v: (-2.5, 2.5),
        levels: &[0.25, 0.5, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0],
        ways: &[((0.0, 0.0), (3.6, -2.4))],
        start: (-2.8, 1.8),
        rate: 0.3,
        minima: &[(0.0, 0.0)],
    },
    Walk {
        key: "valley",
        height: |u, v| 0.5 * u * u + 2.0 * v * v,
        slope: |u, v| (u, 4.0 * v),
        u: (-1.2, 6.0),
        v: (-2.4, 2.6),
        levels: &[0.5, 2.0, 4.0, 6.0, 8.0, 12.0, 16.0, 20.0, 25.0],
        ways: &[
            ((0.0, 0.0), (0.2, -2.4)),
            ((0.0, 0.0), (2.6, -2.4)),
            ((0.0, 0.0), (5.6, -2.4)),
        ],
        start: (5.0, 2.0),
        rate: 0.4,
        minima: &[(0.0, 0.0)],
    },
    // Rosenbrock's function with 5 in the place of 100, so that the floor of its valley can be seen.
    Walk {
        key: "rosenbrock",
        height: |u, v| (1.0 - u).powi(2) + 5.0 * (v - u * u).powi(2),
        slope: |u, v| {
            let off = v - u * u;
            (-2.0 * (1.0 - u) - 20.0 * u * off, 10.0 * off)
        },
        u: (-1.8, 1.8),
        v: (-0.75, 1.75),
        levels: &[0.1, 0.5, 1.0, 2.0, 4.0, 7.0, 12.0, 20.0, 35.0],
        ways: &[((1.0, 1.0), (-0.2, -0.7)), ((0.0, 0.1), (0.3, 1.75))],
        start: (-1.4, 1.2),
        rate: 0.03,
        minima: &[(1.0, 1.0)],
    },
    Walk {
        key: "saddle",
        height: |u, v| 0.5 * u * u - 0.5 * v * v + v.powi(4) / 16.0,
        slope: |u, v| (u, -v + v.powi(3) / 4.0),
        u: (-3.6, 3.6),
        v: (-2.5, 2.5),
        levels: &[-0.8, -0.5, -0.2, 0.0, 0.5, 1.0, 2.0, 3.0, 4.0],
        ways: &[((0.0, -2.0), (3.6, -0.4))],
        start: (-3.0, 0.0),
        rate: 0.3,
        minima: &[(0.0, -2.0), (0.0, 2.0)],
    },
    Walk {
        key: "many",
        height: |u, v| MANY.height(u, v),
        slope: |u, v| MANY.slope(u, v),
        u: (-3.6, 3.6),
        v: (-2.5, 2.5),
        levels: &[0.2, 0.5, 0.8, 1.1, 1.4, 1.7, 2.0, 2.4, 2.8],
        ways: &[((0.0, 0.0), (-3.2, 0.2)), ((2.2, 1.3), (3.3, 2.4))],
        start: (2.5, 1.6),
        rate: 0.2,
        minima: &[(0.0, 0.0)],
    },
];

/// A wide hollow in the middle of a bowl, and narrow ones around it.
pub const MANY: Bumpy = Bumpy {
    floor: 1.2,
    bowl: 0.12,
    bumps: &[
        (0.0, 0.0, -1.2, 2.0),
        (2.2, 1.3, -0.8, 0.25),
        (-2.0, -1.1, -0.9, 0.3),
        (-1.6, 1.5, -0.7, 0.25),
        (1.5, -1.6, -0.6, 0.3),
    ],
};

/// The surface of this name, or else the valley.
pub fn walk(key: &str) -> &'static Walk {
    WALKS
        .iter()
        .find(|walk| walk.key == key)
        .unwrap_or(&WALKS[1])
}

/// Where gradient descent comes by: the start, and the place after each step.
pub fn descent(walk: &Walk, start: (f64, f64), rate: f64, steps: usize) -> Vec<(f64, f64)> {
    let mut path = vec![start];
    let (mut u, mut v) = start;
    for _ in 0..steps {
        let (du, dv) = (walk.slope)(u, v);
        (u, v) = (u - rate * du, v - rate * dv);
        path.push((u, v));
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slopes_are_those_of_the_heights_and_vanish_at_the_minima() {
        for walk in &WALKS {
            for (u, v) in [(0.3, -0.4), (-1.4, 1.2), walk.start] {
                let (du, dv) = (walk.slope)(u, v);
                let e = 1e-5;
                let along_u = ((walk.height)(u + e, v) - (walk.height)(u - e, v)) / (2.0 * e);
                let along_v = ((walk.height)(u, v + e) - (walk.height)(u, v - e)) / (2.0 * e);
                assert!(
                    (du - along_u).abs() < 1e-6 && (dv - along_v).abs() < 1e-6,
                    "{}",
                    walk.key
                );
            }
            for &(u, v) in walk.minima {
                let (du, dv) = (walk.slope)(u, v);
                assert!(du.hypot(dv) < 1e-5, "{}", walk.key);
            }
        }
    }

    #[test]
    fn all_are_shown_in_one_frame_and_start_in_it() {
        for walk in &WALKS {
            let proportion = (walk.u.1 - walk.u.0) / (walk.v.1 - walk.v.0);
            assert!((proportion - 1.44).abs() < 1e-9, "{}", walk.key);
            assert!(
                walk.u.0 < walk.start.0 && walk.start.0 < walk.u.1,
                "{}",
                walk.key
            );
            assert!(
                walk.v.0 < walk.start.1 && walk.start.1 < walk.v.1,
                "{}",
                walk.key
            );
        }
    }
}
