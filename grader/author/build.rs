//! Puts a hash of how mutants are made into the binary, so that recordings of mutants made otherwise are known as such.

use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    let folder = Path::new("src/mutants");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files = Vec::new();
    collect(folder, &mut files);
    files.sort();
    // FNV-1a, line ends made alike.
    let mut hash = 0xcbf2_9ce4_8422_2325u64;
    for file in files {
        let text = fs::read_to_string(&file).unwrap_or_default();
        for byte in text.bytes().filter(|byte| *byte != b'\r') {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    println!("cargo::rustc-env=MUTANTS_SOURCES={hash:016x}");
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.push(path);
        }
    }
}
