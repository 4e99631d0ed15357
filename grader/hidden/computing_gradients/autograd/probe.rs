//! Observes values and gradients of expressions, from one operation to a graph with more ways through it than can be walked.

use crate::computing_gradients::autograd::{Tape, Var};
use ::probe::{Case, ChaCha8Rng, Probe};
use ndarray::Array1;
use rand::RngExt;
use std::f64::consts::LN_2;

pub fn probe(p: &mut Probe) {
    p.case("a variable by itself", |c| {
        let a = c.input("a", 2.5);
        let tape = Tape::new();
        let a = tape.var(a);
        report(c, a, &[a]);
    });
    p.case("a product", |c| {
        let (a, b) = (c.input("a", 3.0), c.input("b", -2.0));
        let tape = Tape::new();
        let (a, b) = (tape.var(a), tape.var(b));
        report(c, a * b, &[a, b]);
    });
    p.case("a sum, a difference and a sign", |c| {
        let (a, b) = (c.input("a", 1.5), c.input("b", 4.0));
        let d = c.input("d", -2.0);
        let tape = Tape::new();
        let (a, b, d) = (tape.var(a), tape.var(b), tape.var(d));
        report(c, -(a - b) + d, &[a, b, d]);
    });
    p.case("tanh", |c| {
        let a = c.input("a", LN_2);
        let tape = Tape::new();
        let a = tape.var(a);
        report(c, a.tanh(), &[a]);
    });
    p.case("exp", |c| {
        let a = c.input("a", 3_f64.ln());
        let tape = Tape::new();
        let a = tape.var(a);
        report(c, a.exp(), &[a]);
    });
    p.case("one function of another", |c| {
        let (a, b) = (c.input("a", LN_2 / 4.0), c.input("b", 4.0));
        let tape = Tape::new();
        let (a, b) = (tape.var(a), tape.var(b));
        report(c, (a * b).tanh(), &[a, b]);
    });

    p.case("a value used twice", |c| {
        let (a, b) = (c.input("a", 3.0), c.input("b", -1.0));
        let tape = Tape::new();
        let (a, b) = (tape.var(a), tape.var(b));
        report(c, (a + b) * a, &[a, b]);
    });
    p.case("a result used twice", |c| {
        let (a, b) = (c.input("a", 2.0), c.input("b", 3.0));
        let tape = Tape::new();
        let (a, b) = (tape.var(a), tape.var(b));
        let u = a * b;
        report(c, u * (u + b), &[a, b]);
    });
    p.case("a result used twice, the other way round", |c| {
        let (a, b) = (c.input("a", 2.0), c.input("b", 3.0));
        let tape = Tape::new();
        let (a, b) = (tape.var(a), tape.var(b));
        let u = a * b;
        report(c, (u + b) * u, &[a, b]);
    });
    p.case("a variable that does not matter", |c| {
        let (a, b) = (c.input("a", -1.5), c.input("b", 0.5));
        let d = c.input("d", 3.0);
        let tape = Tape::new();
        let (a, b) = (tape.var(a), tape.var(b));
        let unused = a * b;
        let y = a * a;
        let d = tape.var(d);
        let later = y * d;
        report(c, y, &[a, b, unused, d, later]);
    });
    p.case("a slope on the way", |c| {
        let (a, b) = (c.input("a", 0.75), c.input("b", -2.0));
        let tape = Tape::new();
        let (a, b) = (tape.var(a), tape.var(b));
        let (u, v) = (a - b, a * b);
        let y = u * v - u;
        report(c, y, &[u, v, y]);
    });

    p.case("two results on one tape", |c| {
        let (a, b) = (c.input("a", 3.0), c.input("b", -2.0));
        let tape = Tape::new();
        let (a, b) = (tape.var(a), tape.var(b));
        let (y, later) = (a * b, a - b);
        let (first, second) = (slopes(y, &[a, b]), slopes(later, &[a, b]));
        c.observe("gradient", [first, second].concat());
    });
    p.case("one result, asked twice", |c| {
        let (a, b) = (c.input("a", -1.25), c.input("b", 0.5));
        let tape = Tape::new();
        let (a, b) = (tape.var(a), tape.var(b));
        let y = a * b;
        let (first, second) = (slopes(y, &[a, b]), slopes(y, &[a, b]));
        c.observe("gradient", [first, second].concat());
    });

    p.case("the slope of your own value", |c| {
        let theta = Array1::from_shape_simple_fn(6, || c.rng().random_range(-1.0..1.0));
        let theta = c.input("theta", theta);
        let tape = Tape::new();
        let vars = on(&tape, &theta);
        report(c, two_units(&vars), &vars);
        let by_difference = c.central_difference(&theta, 1e-4, |theta| {
            let tape = Tape::new();
            two_units(&on(&tape, theta)).value()
        });
        c.observe("gradient by central difference", by_difference);
    });
    p.case("a random graph", |c| {
        let theta = Array1::from_shape_simple_fn(3, || c.rng().random_range(-1.0..1.0));
        let theta = c.input("theta", theta);
        let steps = random_steps(c.rng());
        let steps = c.exact("steps", steps);
        let tape = Tape::new();
        let vars = on(&tape, &theta);
        report(c, graph(&vars, &steps), &vars);
    });
    p.case("a value doubled forty times", |c| {
        let a = c.exact("a", 1.5);
        let tape = Tape::new();
        let a = tape.var(a);
        let doubled = (0..40).fold(a, |v, _| v + v);
        report(c, doubled, &[a]);
    });
}

fn report(c: &mut Case, y: Var, of: &[Var]) {
    c.observe("value", y.value());
    c.observe("gradient", slopes(y, of));
}

fn slopes(y: Var, of: &[Var]) -> Vec<f64> {
    let gradient = y.grad();
    of.iter().map(|&v| gradient.wrt(v)).collect()
}

fn on<'a>(tape: &'a Tape, theta: &Array1<f64>) -> Vec<Var<'a>> {
    theta.iter().map(|&x| tape.var(x)).collect()
}

/// Two units of one input, theta[1], that share a bias and are used twice.
fn two_units<'a>(theta: &[Var<'a>]) -> Var<'a> {
    let h = (theta[0] * theta[1] + theta[2]).tanh();
    let g = (theta[3] * theta[1] - theta[2]).exp();
    h * theta[4] - g * h + -theta[5] * theta[5]
}

/// Which operation, and of which two of the values before it.
fn random_steps(rng: &mut ChaCha8Rng) -> Vec<[usize; 3]> {
    let step = |i: usize| {
        let mut below = |n: usize| rng.random_range(0..n);
        [below(5), below(3 + i), below(3 + i)]
    };
    (0..12).map(step).collect()
}

/// No operation makes a value larger than the sum of its two.
fn graph<'a>(theta: &[Var<'a>], steps: &[[usize; 3]]) -> Var<'a> {
    let mut values = theta.to_vec();
    for &[operation, i, j] in steps {
        let (a, b) = (values[i], values[j]);
        values.push(match operation {
            0 => a + b,
            1 => a - b,
            2 => (a * b).tanh(),
            3 => -a * (-(b * b)).exp(),
            _ => a.tanh() + b,
        });
    }
    let last = values.len() - 1;
    values[last] * values[last - 1] + values[last - 2]
}
