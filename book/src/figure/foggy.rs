//! Three landscapes to walk through in fog, and walks that are written down as steps.

use super::bumpy::Bumpy;

/// A place over the plane of the two parameters.
pub type Place = (f64, f64);

/// What is shown of all of them.
pub const U: (f64, f64) = (-3.0, 3.0);
pub const V: (f64, f64) = (-2.5, 2.5);

/// One landscape.
pub struct Land {
    /// By which the figure knows it.
    pub key: &'static str,
    pub height: fn(f64, f64) -> f64,
    /// The slopes along u and along v.
    pub slope: fn(f64, f64) -> (f64, f64),
    pub start: Place,
    /// With which gradient descent walks it well.
    pub rate: f64,
    /// A place from which the ground leads down to the lowest of all.
    near: Place,
    /// Where its lines are labelled: along these ways.
    pub ways: &'static [(Place, Place)],
}

pub const LANDS: [Land; 3] = [
    // A narrow valley that lies at a slant.
    Land {
        key: "valley",
        height: |u, v| {
            let (p, q) = (along(u, v), across(u, v));
            0.2 * p * p + 1.6 * q * q
        },
        slope: |u, v| {
            let (p, q) = (0.4 * along(u, v), 3.2 * across(u, v));
            (0.8 * p - 0.6 * q, 0.6 * p + 0.8 * q)
        },
        start: (-0.48, -1.96),
        rate: 0.25,
        near: (1.2, 0.8),
        ways: &[((1.2, 0.8), (-1.2, 2.4)), ((1.2, 0.8), (2.9, -1.4))],
    },
    // A valley whose floor is bent.
    Land {
        key: "bend",
        height: |u, v| 1.2 * off(u, v).powi(2) + 0.3 * (u - 1.6).powi(2) + 0.2,
        slope: |u, v| {
            let off = off(u, v);
            (-1.44 * u * off + 0.6 * (u - 1.6), 2.4 * off)
        },
        start: (-2.4, 1.9),
        rate: 0.2,
        near: (1.6, -0.43),
        ways: &[((0.6, 0.4), (0.1, 2.4)), ((0.2, -1.3), (-2.6, -1.5))],
    },
    // Two hollows, of which the nearer one is not the lower one.
    Land {
        key: "hollows",
        height: |u, v| HOLLOWS.height(u, v),
        slope: |u, v| HOLLOWS.slope(u, v),
        start: (-2.6, -0.6),
        rate: 0.1,
        near: (1.45, -0.85),
        ways: &[((1.7, -1.2), (2.9, -2.4)), ((-1.6, 1.2), (-2.9, 2.3))],
    },
];

pub const HOLLOWS: Bumpy = Bumpy {
    floor: 5.35,
    bowl: 0.264,
    bumps: &[(-1.3, 0.9, -3.52, 1.2), (1.5, -0.9, -5.72, 0.9)],
};

/// How far a place lies from the lowest one along the floor of the slanting valley, and how far beside the floor.
fn along(u: f64, v: f64) -> f64 {
    0.8 * (u - 1.2) + 0.6 * (v - 0.8)
}

pub fn across(u: f64, v: f64) -> f64 {
    -0.6 * (u - 1.2) + 0.8 * (v - 0.8)
}

/// How far a place lies above the floor of the bent valley.
fn off(u: f64, v: f64) -> f64 {
    v - 0.3 * u * u + 1.2
}

/// The landscape of this name, or else the first.
pub fn land(key: &str) -> &'static Land {
    LANDS
        .iter()
        .find(|land| land.key == key)
        .unwrap_or(&LANDS[0])
}

/// Its lowest place.
pub fn lowest(land: &Land) -> Place {
    let (mut u, mut v) = land.near;
    for _ in 0..2000 {
        let (du, dv) = (land.slope)(u, v);
        (u, v) = (u - 0.05 * du, v - 0.05 * dv);
    }
    (u, v)
}

/// Where gradient descent from the start comes by until it is at least as low as `loss`, if it ever is.
pub fn descent(land: &Land, loss: f64) -> Option<Vec<Place>> {
    const MOST: usize = 500;
    let (mut u, mut v) = land.start;
    let mut path = vec![land.start];
    while (land.height)(u, v) > loss {
        if path.len() > MOST {
            return None;
        }
        let (du, dv) = (land.slope)(u, v);
        (u, v) = (u - land.rate * du, v - land.rate * dv);
        path.push((u, v));
    }
    Some(path)
}

/// Steps as the address of a page writes them: those along u and v in hundredths, `-30.96_12.0`.
pub fn read(steps: &str) -> Vec<(i64, i64)> {
    let step = |step: &str| {
        let (along_u, along_v) = step.split_once('.')?;
        Some((along_u.parse().ok()?, along_v.parse().ok()?))
    };
    steps.split('_').filter_map(step).collect()
}

/// The start, and the place after each of the steps.
pub fn path(land: &Land, steps: &[(i64, i64)]) -> Vec<Place> {
    let mut here = (
        (land.start.0 * 100.0).round() as i64,
        (land.start.1 * 100.0).round() as i64,
    );
    let mut path = vec![land.start];
    for step in steps {
        here = (here.0 + step.0, here.1 + step.1);
        path.push((here.0 as f64 / 100.0, here.1 as f64 / 100.0));
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slopes_are_those_of_the_heights_and_no_place_is_lower_than_the_lowest() {
        for land in &LANDS {
            let (u, v) = lowest(land);
            let least = (land.height)(u, v);
            let (du, dv) = (land.slope)(u, v);
            assert!(du.hypot(dv) < 1e-9, "{}", land.key);
            for i in -60..=60 {
                for j in -50..=50 {
                    let (u, v) = (f64::from(i) * 0.05, f64::from(j) * 0.05);
                    assert!((land.height)(u, v) >= least - 1e-9, "{}", land.key);
                }
            }
            for (u, v) in [(0.3, -0.4), (-1.4, 1.2), land.start] {
                let (du, dv) = (land.slope)(u, v);
                let e = 1e-5;
                let along_u = ((land.height)(u + e, v) - (land.height)(u - e, v)) / (2.0 * e);
                let along_v = ((land.height)(u, v + e) - (land.height)(u, v - e)) / (2.0 * e);
                assert!(
                    (du - along_u).abs() < 1e-6 && (dv - along_v).abs() < 1e-6,
                    "{}",
                    land.key
                );
            }
        }
    }

    #[test]
    fn gradient_descent_arrives_where_there_is_one_hollow_and_else_in_the_wrong_one() {
        let least = |key| {
            let land = land(key);
            let (u, v) = lowest(land);
            (land, (land.height)(u, v))
        };
        for key in ["valley", "bend"] {
            let (land, least) = least(key);
            assert!(descent(land, least + 0.01).is_some(), "{key}");
        }
        let (hollows, least) = least("hollows");
        assert!(descent(hollows, least + 1.0).is_none());
    }

    #[test]
    fn steps_are_read_as_they_are_written() {
        assert_eq!(read(""), []);
        assert_eq!(read("-30.96_12.0"), [(-30, 96), (12, 0)]);
        let path = path(&LANDS[0], &[(-30, 96), (12, 0)]);
        assert_eq!(path, [(-0.48, -1.96), (-0.78, -1.0), (-0.66, -1.0)]);
    }
}
