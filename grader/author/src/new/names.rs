//! What a new exercise may be called: its name is a Rust module, a folder, and the only one of its kind.

use grader::catalog::{Catalog, Place};
use grader::error::{Error, Result};
use grader::workspace::Workspace;
use std::path::PathBuf;

/// The place of `chapter/name`, or why there can be none.
pub fn place_of(workspace: &Workspace, id: &str) -> Result<Place> {
    let refused = |why: String| {
        Err(Error::Broken {
            file: PathBuf::from(id),
            line: None,
            why,
            way_out: "A name is `chapter/exercise`, as in `losses/huber`: small letters, digits and `_`, the first a letter.".to_owned(),
        })
    };
    let Some((chapter, name)) = id.split_once('/') else {
        return refused("is no `chapter/exercise`".to_owned());
    };
    for part in [chapter, name] {
        if !is_module(part) {
            return refused(format!("`{part}` cannot be the name of a module"));
        }
    }
    let catalog = Catalog::load(workspace)?;
    let same = |entry: &&grader::catalog::Entry| {
        entry.place.name == name && entry.place.chapter != chapter
    };
    if let Some(other) = catalog.entries.iter().find(same) {
        return refused(format!(
            "`{name}` is the name of {}: exercises are called by it alone",
            other.place.id()
        ));
    }
    Ok(Place::new(workspace, chapter, name))
}

/// Whether Rust takes it as the name of a module, and people as a name: `mse_gradient`.
fn is_module(name: &str) -> bool {
    let letters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(letters)
        && syn::parse_str::<syn::Ident>(name).is_ok()
        && !TAKEN.contains(&name)
}

/// Modules of the crates that exercises lie in, and the crates that they use.
const TAKEN: [&str; 6] = ["hidden", "probe", "ndarray", "rand", "rand_distr", "std"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_module() {
        for name in ["huber", "mse_gradient", "l2"] {
            assert!(is_module(name), "{name}");
        }
        for name in [
            "", "Huber", "2d", "_x", "a-b", "a b", "ü", "fn", "self", "probe", "../x",
        ] {
            assert!(!is_module(name), "{name}");
        }
    }
}
