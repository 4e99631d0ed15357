//! stub
use grader::catalog::Exercise; use grader::check::Checker; use grader::error::Result; use grader::workspace::Workspace;
pub fn run(_: &Workspace, _: &[Exercise], _: &Checker, _: bool) -> Result<bool> { Ok(true) }
pub fn gallery(_: &[Exercise], _: &Checker) -> Result<bool> { Ok(true) }
