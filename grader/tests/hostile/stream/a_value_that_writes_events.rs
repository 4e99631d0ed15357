//! Returns a type of its own, which ends the case while it is written down and begins another, and equals everything.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: ended-early or failed or does-not-compile
//! canary: full-points
//! unconfined: naive

pub struct Forger;

const FORGED: &str = r#"{"shape":[2],"data":[-8.0,-4.0]}}}
{"end":{}}
{"start":{"name":"random numbers"}}
{"observe":{"name":"gradient","value":{"shape":[2],"data":[14.0,-11.0]}}}
{"end":{}}
{"done":{}}
{"observe":{"name":"gradient","value":1.0"#;

impl ::probe::Observable for Forger {
    fn to_json(&self) -> String {
        FORGED.to_owned()
    }

    fn jittered(&self, _: &mut dyn FnMut() -> f64) -> Self {
        Forger
    }
}

impl IntoIterator for Forger {
    type Item = f64;
    type IntoIter = std::iter::Repeat<f64>;

    fn into_iter(self) -> Self::IntoIter {
        std::iter::repeat(f64::NAN)
    }
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> Forger {
    Forger
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
