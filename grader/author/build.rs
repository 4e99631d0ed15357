//! Puts a fingerprint of how mutants are made into the binary.

#[path = "../src/fingerprint.rs"]
mod fingerprint;

fn main() {
    let folder = "src/mutants";
    println!("cargo::rerun-if-changed={folder}");
    let fingerprint = fingerprint::of(&[folder.into()]);
    println!("cargo::rustc-env=MUTANTS_SOURCES={fingerprint}");
}
