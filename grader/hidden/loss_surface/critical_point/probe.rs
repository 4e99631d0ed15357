//! Observes which kind `classify` names: for single Hessians, then counted over many. All entries are exact.

use crate::loss_surface::critical_point::{CriticalPoint, classify};
use ::probe::{Probe, Variant};
use ndarray::{Array2, array};
use rand::RngExt;

pub fn probe(p: &mut Probe) {
    let mut at = |name: &str, hessian: [[f64; 2]; 2]| {
        p.case(name, |c| {
            let hessian = c.exact("hessian", hessian);
            c.observe("kind", Variant::new(name_of(classify(hessian))));
        });
    };
    at("the loss of a line", [[10.0, 4.0], [4.0, 2.0]]);
    at(
        "down along both axes, a weak twist",
        [[-3.0, 1.0], [1.0, -2.0]],
    );
    at("up along w, down along b", [[1.5, 0.5], [0.5, -2.0]]);
    at("up along both axes", [[2.0, -3.0], [-3.0, 1.5]]);
    at("down along both axes", [[-1.0, 2.0], [2.0, -3.0]]);
    at("no curvature along w", [[0.0, 1.0], [1.0, 2.0]]);
    at("a line through one input", [[18.0, 6.0], [6.0, 2.0]]);
    at("a ridge", [[-0.5, 1.0], [1.0, -2.0]]);
    at("flat along w", [[0.0, 0.0], [0.0, 3.0]]);
    at("flat everywhere", [[0.0, 0.0], [0.0, 0.0]]);
    at("a twist the other way", [[1.5, -2.0], [-2.0, 3.0]]);
    at("small curvatures", [[0.125, 0.0625], [0.0625, 0.0625]]);

    p.case("every Hessian with entries from -1 to 2", |c| {
        let entries = c.exact("entries", array![-1.0, 0.0, 1.0, 2.0]);
        let mut counts = [0; 4];
        for &along_w in &entries {
            for &mixed in &entries {
                for &along_b in &entries {
                    let kind = classify([[along_w, mixed], [mixed, along_b]]);
                    counts[position(kind)] += 1;
                }
            }
        }
        c.observe("counts", counts);
    });

    p.case("curvatures along slanted directions", |c| {
        let curvatures = c.exact("curvatures", array![-1.0, 0.0, 2.0, 3.0]);
        let mut counts = [0; 4];
        for &first in &curvatures {
            for &second in &curvatures {
                // 25 times `first` along (3, 4), and 25 times `second` along (-4, 3).
                let along_w = 9.0 * first + 16.0 * second;
                let mixed = 12.0 * first - 12.0 * second;
                let along_b = 16.0 * first + 9.0 * second;
                let kind = classify([[along_w, mixed], [mixed, along_b]]);
                counts[position(kind)] += 1;
            }
        }
        c.observe("counts", counts);
    });

    p.case("random quarters", |c| {
        let quarters = |_| f64::from(c.rng().random_range(-9..=11)) / 4.0;
        let table = Array2::from_shape_fn((60, 3), quarters);
        let table = c.exact("along w, mixed, along b", table);
        let mut counts = [0; 4];
        for row in table.rows() {
            let kind = classify([[row[0], row[1]], [row[1], row[2]]]);
            counts[position(kind)] += 1;
        }
        c.observe("counts", counts);
    });
}

const NAMES: [&str; 4] = ["Minimum", "Maximum", "Saddle", "Degenerate"];

fn position(kind: CriticalPoint) -> usize {
    match kind {
        CriticalPoint::Minimum => 0,
        CriticalPoint::Maximum => 1,
        CriticalPoint::Saddle => 2,
        CriticalPoint::Degenerate => 3,
    }
}

fn name_of(kind: CriticalPoint) -> &'static str {
    NAMES[position(kind)]
}
