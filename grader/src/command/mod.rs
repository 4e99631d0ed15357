//! What a reader types, one module per command. Each writes to the given output and returns an exit code.

pub mod check;
pub mod doctor;
pub mod status;

/// All that was asked for passes.
pub const PASSED: u8 = 0;
/// Some of it does not.
pub const NOT_PASSED: u8 = 1;
/// The request or the environment is wrong.
pub const CANNOT: u8 = 2;
