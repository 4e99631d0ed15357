//! The workspace's own files, as the tests of its documents and of the rules of the house read them.

use std::fs;
use std::path::{Path, PathBuf};

/// What the rules of the house are for. Each folder is searched to its depths.
const SOURCES: [&str; 8] = [
    "grader/src",
    "grader/build.rs",
    "grader/editor/src",
    "grader/probe/src",
    "grader/author/src",
    "grader/fuzz/src",
    "grader/fuzz/targets",
    "book/src",
];

pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().expect("a workspace").to_path_buf()
}

pub fn read(relative: &str) -> String {
    fs::read_to_string(root().join(relative)).unwrap_or_else(|e| panic!("{relative}: {e}"))
}

/// All that is wrong at once, so that one run is enough to mend it.
pub fn assert_none(faults: Vec<String>) {
    assert!(faults.is_empty(), "\n  {}\n", faults.join("\n  "));
}

/// Every source file that the rules are for: its path as people see it, and its text.
pub fn sources() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for place in SOURCES {
        let place = root().join(place);
        let files = match place.is_file() {
            true => vec![place],
            false => grader::files::files_below(&place).expect("a folder of sources"),
        };
        for file in files
            .iter()
            .filter(|f| f.extension().is_some_and(|e| e == "rs"))
        {
            let shown = file.strip_prefix(root()).expect("in the workspace");
            let shown = shown.display().to_string().replace('\\', "/");
            let text = read(&shown);
            found.push((shown, text));
        }
    }
    assert!(found.len() > 50, "the sources lie elsewhere");
    found
}
