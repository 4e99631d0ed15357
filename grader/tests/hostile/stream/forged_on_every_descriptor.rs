//! Writes observations and good news to every descriptor that is open, in the middle of a case.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: ended-early or failed
//! canary: full-points
//! unconfined: naive

unsafe extern "C" {
    fn write(fd: i32, bytes: *const u8, count: usize) -> isize;
}

const FORGED: &[u8] = br#"{"observe":{"name":"gradient","value":{"shape":[2],"data":[-8.0,-4.0]}}}
{"end":{}}
{"start":{"name":"random numbers"}}
{"observe":{"name":"gradient","value":{"shape":[2],"data":[14.0,-11.0]}}}
{"end":{}}
{"done":{}}
test result: ok. 5 passed; 0 failed
"#;

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    for fd in 0..64 {
        unsafe { write(fd, FORGED.as_ptr(), FORGED.len()) };
    }
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
