//! Observes each operation on dual numbers by itself, and `derivative` of closures that are made of them.

use crate::computing_gradients::dual_numbers::{Dual, derivative};
use ::probe::{Case, Probe};
use ndarray::array;
use rand::RngExt;

pub fn probe(p: &mut Probe) {
    p.case("a sum", |c| {
        let [a, b] = pair(c, [3.0, 2.0], [5.0, -1.0]);
        observe(c, "sum", a + b);
    });
    p.case("a difference", |c| {
        let [a, b] = pair(c, [3.0, 2.0], [5.0, -1.0]);
        observe(c, "difference", a - b);
    });
    p.case("a product", |c| {
        let [a, b] = pair(c, [3.0, 2.0], [5.0, -1.0]);
        observe(c, "product", a * b);
    });
    p.case("a quotient", |c| {
        let [a, b] = pair(c, [6.0, 2.0], [4.0, -3.0]);
        c.scale("the value of the divisor", b.value);
        observe(c, "quotient", a / b);
    });
    p.case("a turned sign", |c| {
        let a = input(c, "a", [3.0, 2.0]);
        observe(c, "negative", -a);
    });
    p.case("an exponential", |c| {
        let a = input(c, "a", [1.0, 3.0]);
        c.scale("the slope of the inside", a.slope);
        observe(c, "exp", a.exp());
    });
    p.case("a sine", |c| {
        let a = input(c, "a", [0.5, -2.0]);
        c.scale("the slope of the inside", a.slope);
        observe(c, "sin", a.sin());
    });

    p.case("a number with itself", |c| {
        let a = input(c, "a", [4.0, 3.0]);
        c.scale("the value of the divisor", a.value);
        observe(c, "sum", a + a);
        observe(c, "difference", a - a);
        observe(c, "product", a * a);
        observe(c, "quotient", a / a);
    });
    p.case("a constant on the left", |c| {
        let [a, b] = pair(c, [6.0, 0.0], [-4.0, 0.5]);
        c.scale("the value of the divisor", b.value);
        observe(c, "sum", a + b);
        observe(c, "difference", a - b);
        observe(c, "product", a * b);
        observe(c, "quotient", a / b);
    });
    p.case("random numbers", |c| {
        let mut drawn = || c.rng().random_range(0.5..3.0);
        let (a, b) = ([drawn(), -drawn()], [-drawn(), drawn()]);
        let [a, b] = pair(c, a, b);
        c.scale("the value of the divisor", b.value);
        observe(c, "sum", a + b);
        observe(c, "difference", a - b);
        observe(c, "product", a * b);
        observe(c, "quotient", a / b);
        observe(c, "negative", -b);
        observe(c, "exp", b.exp());
        observe(c, "sin", a.sin());
    });

    let mut slope = |name: &str, text: &str, f: fn(Dual) -> Dual, x: f64| {
        p.case(name, |c| {
            c.exact("f", text);
            let x = c.input("x", x);
            c.scale("x", x);
            c.observe("derivative", derivative(f, x));
        });
    };
    slope("the derivative of x", "x", |x| x, 2.5);
    slope("the derivative of a constant", "7", |_| constant(7.0), 2.5);
    slope(
        "the derivative of a parabola",
        "x·x + 3·x",
        |x| x * x + constant(3.0) * x,
        2.0,
    );
    slope(
        "the derivative of a composition",
        "sin(x·x)·exp(−x)",
        |x| (x * x).sin() * (-x).exp(),
        1.5,
    );
    slope(
        "the derivative of a quotient",
        "exp(x) / (x·x − sin(x))",
        |x| x.exp() / (x * x - x.sin()),
        2.0,
    );

    p.case("a random polynomial", |c| {
        let coefficients: Vec<f64> = (0..5).map(|_| c.rng().random_range(-2.0..2.0)).collect();
        let x = c.rng().random_range(0.5..1.5);
        c.exact(
            "f",
            "the polynomial with these coefficients, the constant first",
        );
        let coefficients = c.input("coefficients", coefficients);
        let x = c.input("x", x);
        c.scale("x", x);
        let dual = |x: Dual| {
            let down = coefficients.iter().rev();
            down.fold(constant(0.0), |sum, &k| sum * x + constant(k))
        };
        c.observe("derivative", derivative(dual, x));
        let plain = |x: f64| coefficients.iter().rev().fold(0.0, |sum, k| sum * x + k);
        let measured = c.central_difference(&array![x], 1e-5, |x| plain(x[0]));
        c.observe("derivative by central difference", measured[0]);
    });
}

/// An input, given as its value and its slope.
fn input(c: &mut Case, name: &str, [value, slope]: [f64; 2]) -> Dual {
    Dual {
        value: c.input(&format!("{name}.value"), value),
        slope: c.input(&format!("{name}.slope"), slope),
    }
}

fn pair(c: &mut Case, a: [f64; 2], b: [f64; 2]) -> [Dual; 2] {
    [input(c, "a", a), input(c, "b", b)]
}

fn observe(c: &mut Case, name: &str, result: Dual) {
    c.observe(&format!("{name}.value"), result.value);
    c.observe(&format!("{name}.slope"), result.slope);
}

fn constant(value: f64) -> Dual {
    Dual { value, slope: 0.0 }
}
