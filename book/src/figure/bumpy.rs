//! Hills and hollows in a bowl: a surface with as many minima as one likes.

use serde_json::{Value, json};

/// The surface floor + bowl · (u² + v²), on which each bump (a, b, h, s) stands with another
/// h · exp(−((u − a)² + (v − b)²) / s).
pub struct Bumpy {
    pub floor: f64,
    pub bowl: f64,
    pub bumps: &'static [(f64, f64, f64, f64)],
}

impl Bumpy {
    pub fn height(&self, u: f64, v: f64) -> f64 {
        let ground = self.floor + self.bowl * (u * u + v * v);
        let bumps = self.bumps.iter().map(|bump| height_of(bump, u, v));
        bumps.fold(ground, |sum, bump| sum + bump)
    }

    /// The slopes along u and along v.
    pub fn slope(&self, u: f64, v: f64) -> (f64, f64) {
        let ground = (2.0 * self.bowl * u, 2.0 * self.bowl * v);
        self.bumps.iter().fold(ground, |(du, dv), bump| {
            let &(a, b, _, s) = bump;
            let fall = 2.0 / s * height_of(bump, u, v);
            (du - fall * (u - a), dv - fall * (v - b))
        })
    }

    /// What the script makes the same surface of.
    pub fn data(&self) -> Value {
        json!([self.floor, self.bowl, self.bumps])
    }
}

fn height_of(&(a, b, h, s): &(f64, f64, f64, f64), u: f64, v: f64) -> f64 {
    h * (-((u - a).powi(2) + (v - b).powi(2)) / s).exp()
}
