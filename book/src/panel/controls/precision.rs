//! How a number is written below a figure: here at the start, and by the figure's script from then on.

use crate::figure::{fixed, significant};
use crate::sources::Readout;

#[derive(Clone, Copy)]
pub enum Precision {
    Decimals(usize),
    Digits(usize),
}

impl Precision {
    pub fn of(readout: &Readout) -> Precision {
        match readout.digits {
            Some(digits) => Precision::Digits(digits),
            None => Precision::Decimals(readout.decimals),
        }
    }

    pub fn written(self, value: f64) -> String {
        match self {
            Precision::Decimals(decimals) => fixed(value, decimals),
            Precision::Digits(digits) => significant(value, digits),
        }
    }

    /// What tells the script.
    pub fn attribute(self) -> String {
        match self {
            Precision::Decimals(decimals) => format!("data-decimals=\"{decimals}\""),
            Precision::Digits(digits) => format!("data-digits=\"{digits}\""),
        }
    }
}
