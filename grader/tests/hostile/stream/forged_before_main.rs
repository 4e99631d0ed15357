//! Writes a whole run to the stream before `main` opens it, and lets the real one follow.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed or ended-early
//! canary: full-points
//! unconfined: naive

const FORGED: &str = r#"{"start":{"name":"on paper"}}
{"observe":{"name":"gradient_on_paper","value":{"shape":[2],"data":[-8.0,-4.0]}}}
{"end":{}}
{"start":{"name":"the same example in code"}}
{"observe":{"name":"gradient","value":{"shape":[2],"data":[-8.0,-4.0]}}}
{"end":{}}
{"start":{"name":"random numbers"}}
{"observe":{"name":"gradient","value":{"shape":[2],"data":[14.0,-11.0]}}}
{"end":{}}
{"done":{}}
test result: ok
"#;

extern "C" fn forges() {
    let stream = std::env::args().nth(1).unwrap_or_default();
    let _ = std::fs::write(stream, FORGED);
}

#[used]
#[unsafe(link_section = ".init_array")]
static BEFORE: extern "C" fn() = forges;

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
