//! Observes `gradient` and `gradient_on_paper`.

use crate::gradient_descent::gradient_by_hand::{gradient, gradient_on_paper};
use ::probe::Probe;
use rand::RngExt;

pub fn probe(p: &mut Probe) {
    p.case("on paper", |c| {
        c.observe("gradient_on_paper", gradient_on_paper());
    });

    let mut at = |name: &str, w: f64, b: f64, x: f64, y: f64| {
        p.case(name, |c| {
            let (w, b) = (c.input("w", w), c.input("b", b));
            let (x, y) = (c.input("x", x), c.input("y", y));
            c.observe("gradient", gradient(w, b, x, y));
        });
    };
    at("the same example in code", 1.0, 1.0, 2.0, 5.0);
    at("a prediction that is too large", -1.0, 2.0, -3.0, -1.0);

    p.case("at the minimum", |c| {
        let (w, b) = (c.exact("w", 0.5), c.exact("b", -1.0));
        let (x, y) = (c.exact("x", 4.0), c.exact("y", 1.0));
        c.observe("gradient", gradient(w, b, x, y));
    });

    p.case("random numbers", |c| {
        let [w, b, x, y] = std::array::from_fn(|_| c.rng().random_range(-3.0..3.0));
        let (w, b) = (c.input("w", w), c.input("b", b));
        let (x, y) = (c.input("x", x), c.input("y", y));
        c.observe("gradient", gradient(w, b, x, y));
    });
}
