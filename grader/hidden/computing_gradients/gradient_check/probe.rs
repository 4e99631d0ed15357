//! Observes `relative_error` and `gradients_agree`.

use crate::computing_gradients::gradient_check::{gradients_agree, relative_error};
use ::probe::{Case, Probe};
use ndarray::{Array1, array};
use rand_distr::{Distribution, StandardNormal};

/// 2⁻³⁰, about 10⁻⁹.
const TINY: f64 = 1.0 / 1_073_741_824.0;

pub fn probe(p: &mut Probe) {
    p.case("three entries", |c| {
        error(c, array![4.0, 10.0, -5.0], array![3.0, 6.0, -8.0]);
    });

    p.case("entries of opposite sign", |c| {
        error(c, array![-2.0, 5.0], array![2.0, 4.0]);
    });

    p.case("a small entry beside a large one", |c| {
        error(c, array![1000.0, 0.001], array![999.0, 0.004]);
    });

    p.case("entries on one side alone", |c| {
        exact_error(c, array![-4.0, 0.0, 2.0], array![-1.0, 3.0, 0.0]);
    });

    p.case("zeros on both sides", |c| {
        exact_error(c, array![0.0, 0.5, 0.0], array![0.0, 0.5, 0.0]);
    });

    p.case("entries close to zero", |c| {
        let analytic = array![TINY, 0.0, 2.0 * TINY];
        exact_error(c, analytic, array![0.0, 7.0 * TINY, -2.0 * TINY]);
    });

    p.case("an entry close to zero beside others", |c| {
        exact_error(c, array![0.5, TINY, -3.0], array![0.5, -TINY, -3.0]);
    });

    p.case("random numbers", |c| {
        let analytic = Array1::from_shape_fn(6, |_| 2.0 * normal(c));
        let numerical = analytic.map(|a| a + 0.2 * normal(c));
        error(c, analytic, numerical);
    });

    // Three questions, each under a name of its own, so that an answer may be wrong in one and right in the others.
    let mut ask =
        |observation: &str, name: &str, analytic: &[f64], numerical: &[f64], tolerance: f64| {
            p.case(name, |c| {
                let analytic = c.exact("analytic", Array1::from(analytic.to_vec()));
                let numerical = c.exact("numerical", Array1::from(numerical.to_vec()));
                let tolerance = c.exact("tolerance", tolerance);
                c.observe(
                    observation,
                    gradients_agree(&analytic, &numerical, tolerance),
                );
            });
        };
    let mut agree = |name: &str, analytic: &[f64], numerical: &[f64], tolerance: f64| {
        ask("agree", name, analytic, numerical, tolerance);
    };
    let (exact, rounded) = ([1.0, -2.0, 0.5], [1.0, TINY - 2.0, 0.5]);
    agree("right but for rounding", &exact, &rounded, 1e-6);
    agree("one sign wrong", &[0.5, -2.0, 3.0], &[0.5, 2.0, 3.0], 1e-4);
    let (three, four) = ([3.0, -8.0], [4.0, -8.0]);
    agree("an error of exactly the tolerance", &three, &four, 0.25);
    agree("the larger entry on the other side", &four, &three, 0.25);
    agree("an error above the tolerance", &three, &four, 0.2421875);
    agree("a tolerance of zero", &[1.5, -4.0], &[1.5, -4.0], 0.0);
    let noise = TINY / 1024.0;
    agree("rounding around zero", &[0.0, 0.5], &[noise, 0.5], 1e-3);

    let mut lengths = |name: &str, analytic: &[f64], numerical: &[f64]| {
        ask("agree in length", name, analytic, numerical, 0.5);
    };
    let (two, all) = ([1.0, 2.0], [1.0, 2.0, 3.0]);
    lengths("an analytic entry too few", &two, &all);
    lengths("a numerical entry too few", &all, &two);
    lengths("one entry against three", &[2.0, 2.0, 2.0], &[2.0]);

    let mut nan_in = |name: &str, analytic: &[f64], numerical: &[f64]| {
        ask("agree with NaN", name, analytic, numerical, 0.5);
    };
    let nan = f64::NAN;
    nan_in("NaN in the analytic gradient", &[1.0, nan, 3.0], &all);
    nan_in("NaN in the numerical gradient", &all, &[nan, 2.0, 3.0]);
    let last = [1.0, 2.0, nan];
    nan_in("NaN in both gradients", &last, &last);
}

fn error(c: &mut Case, analytic: Array1<f64>, numerical: Array1<f64>) {
    let (analytic, numerical) = (
        c.input("analytic", analytic),
        c.input("numerical", numerical),
    );
    observe_error(c, &analytic, &numerical);
}

/// Where zeros and what is nearly zero are the point.
fn exact_error(c: &mut Case, analytic: Array1<f64>, numerical: Array1<f64>) {
    let (analytic, numerical) = (
        c.exact("analytic", analytic),
        c.exact("numerical", numerical),
    );
    observe_error(c, &analytic, &numerical);
}

fn observe_error(c: &mut Case, analytic: &Array1<f64>, numerical: &Array1<f64>) {
    c.scale("the number of entries", analytic.len() as f64);
    c.observe("relative_error", relative_error(analytic, numerical));
}

fn normal(c: &mut Case) -> f64 {
    StandardNormal.sample(c.rng())
}
