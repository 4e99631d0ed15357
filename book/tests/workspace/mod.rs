//! A small workspace with a book, and the program that works on it.

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;

const SKELETON: &str = "//! A file to fill in.\n\npub fn mse() -> f64 {\n    todo!()\n}\n";
const SOLUTION: &str =
    "//! What a solution is.\n\npub fn mse() -> f64 {\n    let solved = 4.0;\n    solved\n}\n";

/// A workspace with a book of two chapters and the exercises `losses/mse_gradient` and `losses/huber`, in a folder whose
/// name has a space.
pub fn workspace(test: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("a book's workspace")
        .join(test);
    let _ = fs::remove_dir_all(&root);
    for (name, title) in [
        ("mse_gradient", "The slope of the error"),
        ("huber", "A kinder loss"),
    ] {
        let toml = format!(
            "title = \"{title}\"\nminutes = 12\ndifficulty = 2\nseed = 1\nhints = [\"Look again.\"]\n\
             [[case]]\nname = \"a\"\ntests = \"it\"\npoints = 1\n"
        );
        let hidden = format!("grader/hidden/losses/{name}");
        write(&root, &format!("{hidden}/exercise.toml"), &toml);
        write(&root, &format!("{hidden}/skeleton.rs"), SKELETON);
        write(&root, &format!("solutions/src/losses/{name}.rs"), SOLUTION);
    }
    write(&root, "Cargo.toml", "[workspace]\n");
    write(
        &root,
        "book/book.toml",
        "[book]\ntitle = \"Downhill\"\nsrc = \"chapters\"\n\n[build]\nbuild-dir = \"../target/book\"\n",
    );
    write(
        &root,
        "book/chapters/SUMMARY.md",
        "# Summary\n\n[Start](start.md)\n\n- [Measuring error](losses.md)\n",
    );
    write(&root, "book/chapters/start.md", "# Start\n\nRead on.\n");
    write(
        &root,
        "book/chapters/losses.md",
        "# Measuring error\n\nThe error is $e$.\n\n{{#exercise losses/mse_gradient}}\n",
    );
    root
}

/// Writes a file of the workspace in `root`, with the folders above it.
pub fn write(root: &Path, file: &str, text: &str) {
    let path = root.join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

pub fn book() -> Command {
    Command::new(assert_cmd::cargo::cargo_bin!("book"))
}
