//! Fingerprints of sources: of the grader's own, so that an installed grader can tell that the workspace has moved on, and of how
//! mutants are made, so that recordings of mutants made otherwise are known as such.
//!
//! Included by build scripts too, which put the fingerprint of what was built into the binary.

use std::fs;
use std::path::{Path, PathBuf};

/// A hash of the names and contents of files, and of those below folders, line ends made alike. No secret is kept by it. As FNV-1a,
/// but in steps of eight bytes: it is taken at every call, and mostly by a build that optimises nothing. After each step the upper
/// half is folded into the lower, where a product does not reach by itself.
pub fn of(paths: &[PathBuf]) -> String {
    let mut files = Vec::new();
    for path in paths {
        collect(path, &mut files);
    }
    files.sort();
    let mut hash = 0xcbf2_9ce4_8422_2325u64;
    let mut add = |text: &str| {
        for step in text.as_bytes().chunks(8) {
            let mut word = [0; 8];
            word[..step.len()].copy_from_slice(step);
            hash = (hash ^ u64::from_le_bytes(word)).wrapping_mul(0x0100_0000_01b3);
            hash ^= hash >> 32;
        }
    };
    for file in files {
        add(&file.file_name().unwrap_or_default().to_string_lossy());
        let content = fs::read(&file).unwrap_or_default();
        add(&String::from_utf8_lossy(&content).replace('\r', ""));
    }
    format!("{hash:016x}")
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) {
    if !path.is_dir() {
        files.push(path.to_path_buf());
        return;
    }
    for entry in fs::read_dir(path).into_iter().flatten().flatten() {
        collect(&entry.path(), files);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fingerprint_of(source: &[u8]) -> String {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("src")).unwrap();
        fs::write(folder.path().join("src/lib.rs"), source).unwrap();
        of(&[folder.path().join("src")])
    }

    #[test]
    fn line_ends_are_alike() {
        assert_eq!(fingerprint_of(b"a\r\nb\r\n"), fingerprint_of(b"a\nb\n"));
    }

    #[test]
    fn every_byte_counts_and_so_do_two_together() {
        let source = *b"pub fn gradient(w: f64) -> f64 {}";
        let mut seen = vec![fingerprint_of(&source)];
        for at in 0..source.len() {
            for also in at..source.len() {
                let mut changed = source;
                changed[at] ^= 0x40;
                changed[also] ^= 0x20;
                seen.push(fingerprint_of(&changed));
            }
        }
        let number = seen.len();
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), number);
    }
}
