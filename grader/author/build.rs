//! Puts a fingerprint of how mutants are made into the binary.

#[path = "../src/fingerprint.rs"]
mod fingerprint;

fn main() {
    // How they are made, which of them are kept, and what is kept of them.
    let sources = [
        "src/mutants",
        "../src/judge/cells.rs",
        "../src/judge/mutants.rs",
        "../src/judge/operator.rs",
        "../src/judge/sketch.rs",
    ];
    for source in sources {
        println!("cargo::rerun-if-changed={source}");
    }
    let fingerprint = fingerprint::of(&sources.map(Into::into));
    println!("cargo::rustc-env=MUTANTS_SOURCES={fingerprint}");
}
