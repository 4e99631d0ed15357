//! Functions whose slopes are measured by differences, and what the differences leave out.
//!
//! All are sums, products, quotients and square roots, which every computer rounds alike: so a script gets the same errors
//! to the last digit, also where they are nothing but rounding.

/// A function with its slope, and all that is known about its differences.
pub struct Smooth {
    /// By which the figure knows it.
    pub key: &'static str,
    pub name: &'static str,
    pub f: fn(f64) -> f64,
    pub slope: fn(f64) -> f64,
    /// The second and the third derivative, which the errors come from.
    pub bend: fn(f64) -> f64,
    pub third: fn(f64) -> f64,
    /// What the forward difference is off by without any rounding, at a place with a step; and the central one.
    pub forward: fn(f64, f64) -> f64,
    pub central: fn(f64, f64) -> f64,
}

/// All of them. The cube is that of the chapter's table.
pub const FUNCTIONS: [Smooth; 4] = [
    Smooth {
        key: "square",
        name: "θ²",
        f: |x| x * x,
        slope: |x| 2.0 * x,
        bend: |_| 2.0,
        third: |_| 0.0,
        forward: |_, step| step,
        central: |_, _| 0.0,
    },
    Smooth {
        key: "cube",
        name: "θ³",
        f: |x| x * x * x,
        slope: |x| 3.0 * x * x,
        bend: |x| 6.0 * x,
        third: |_| 6.0,
        forward: |x, step| 3.0 * x * step + step * step,
        central: |_, step| step * step,
    },
    Smooth {
        key: "inverse",
        name: "1/θ",
        f: |x| 1.0 / x,
        slope: |x| -1.0 / (x * x),
        bend: |x| 2.0 / (x * x * x),
        third: |x| -6.0 / (x * x * x * x),
        forward: |x, step| step / (x * x * (x + step)),
        central: |x, step| -step * step / (x * x * (x * x - step * step)),
    },
    Smooth {
        key: "root",
        name: "√θ",
        f: f64::sqrt,
        slope: |x| 0.5 / x.sqrt(),
        bend: |x| -0.25 / (x * x.sqrt()),
        third: |x| 0.375 / (x * x * x.sqrt()),
        forward: |x, step| {
            let (here, above) = (x.sqrt(), (x + step).sqrt());
            -step / (2.0 * here * (here + above) * (here + above))
        },
        central: |x, step| {
            let (here, above, below) = (x.sqrt(), (x + step).sqrt(), (x - step).sqrt());
            let sum = above + below;
            step * step / (here * sum * sum * (here + above) * (here + below))
        },
    },
];

/// The function of this name, or else the cube.
pub fn function(key: &str) -> &'static Smooth {
    FUNCTIONS
        .iter()
        .find(|function| function.key == key)
        .unwrap_or(&FUNCTIONS[1])
}

/// How far a measured slope is off: all in all, and what of it comes from where.
#[derive(Clone, Copy)]
pub struct Off {
    pub error: f64,
    /// What the difference leaves out.
    pub truncation: f64,
    /// What is left of it, which is rounding.
    pub rounding: f64,
}

impl Smooth {
    fn off(&self, at: f64, measured: f64, truncation: f64) -> Off {
        let error = measured - (self.slope)(at);
        Off {
            error: error.abs(),
            truncation: truncation.abs(),
            rounding: (error - truncation).abs(),
        }
    }

    pub fn off_forward(&self, at: f64, step: f64) -> Off {
        let measured = ((self.f)(at + step) - (self.f)(at)) / step;
        self.off(at, measured, (self.forward)(at, step))
    }

    pub fn off_central(&self, at: f64, step: f64) -> Off {
        let measured = ((self.f)(at + step) - (self.f)(at - step)) / (2.0 * step);
        self.off(at, measured, (self.central)(at, step))
    }
}

/// The step of an exponent of ten, to three digits: powers differ in their last digit from one computer to the next, and
/// rounding differs with them.
pub fn step_of(exponent: f64) -> f64 {
    format!("{:.2e}", 10f64.powf(exponent))
        .parse()
        .unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn derivatives_are_those_of_the_functions() {
        const STEP: f64 = 1e-5;
        for function in &FUNCTIONS {
            let derivatives = [
                (function.f, function.slope),
                (function.slope, function.bend),
                (function.bend, function.third),
            ];
            for at in [1.5, 2.0, 3.7] {
                for (of, derivative) in derivatives {
                    let measured = (of(at + STEP) - of(at - STEP)) / (2.0 * STEP);
                    let off = (measured - derivative(at)).abs();
                    assert!(off < 1e-7, "{} at {at}: {off}", function.key);
                }
            }
        }
    }

    #[test]
    fn a_long_step_is_off_by_the_truncation_alone() {
        for function in &FUNCTIONS {
            for at in [1.5, 2.0, 3.7] {
                for off in [function.off_forward(at, 0.5), function.off_central(at, 0.5)] {
                    assert!(off.rounding < 1e-13, "{} at {at}", function.key);
                }
                let short = 1e-3;
                let bent = (function.bend)(at) * short / 2.0;
                let third = (function.third)(at) * short * short / 6.0;
                let near = |truncation: f64, estimate: f64| {
                    (truncation - estimate).abs() <= 1e-3 * estimate.abs()
                };
                assert!(near((function.forward)(at, short), bent));
                assert!(near((function.central)(at, short), third));
            }
        }
    }

    #[test]
    fn steps_have_three_digits() {
        assert_eq!(step_of(-8.0), 1e-8);
        assert_eq!(step_of(-7.9), 1.26e-8);
        assert_eq!(step_of(0.0), 1.0);
    }
}
