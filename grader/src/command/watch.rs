//! `grader watch`: what was saved is checked at once, and keys go on from there.

use super::tell_not_enforced;
use crate::catalog::Catalog;
use crate::check::Checker;
use crate::error::Result;
use crate::watch::{self, Beginning};
use crate::workspace::Workspace;
use std::io::Write;

/// Where to begin, and how it is shown.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Where to begin; without it, the first exercise that does not pass
    exercise: Option<String>,
    /// Add lines and never redraw, for logs and screen readers; so it is anyway where there is no terminal
    #[arg(long)]
    plain: bool,
}

pub fn run(workspace: &Workspace, arguments: Arguments, out: &mut dyn Write) -> Result<u8> {
    let catalog = Catalog::load(workspace)?;
    let named = arguments
        .exercise
        .map(|name| catalog.one(&name))
        .transpose()?;
    let named = named.map(|entry| entry.place.id());
    let checker = Checker::new(workspace)?;
    tell_not_enforced();
    let beginning = Beginning {
        catalog,
        named,
        checker,
        plain: arguments.plain,
    };
    watch::run(workspace, beginning, out)
}
