//! A match on the determinant's sign, and on the trace where that is not enough. A tiny determinant counts as none.

pub enum CriticalPoint {
    Minimum,
    Maximum,
    Saddle,
    Degenerate,
}

use CriticalPoint::*;

pub fn classify(hessian: [[f64; 2]; 2]) -> CriticalPoint {
    let trace = hessian[0][0] + hessian[1][1];
    let determinant = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
    match determinant {
        tiny if tiny.abs() < 1e-9 => Degenerate,
        negative if negative < 0.0 => Saddle,
        _ => match trace.is_sign_positive() {
            true => Minimum,
            false => Maximum,
        },
    }
}
