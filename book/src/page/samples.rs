//! Rust code out of files that are compiled and tested.

use std::fs;
use std::path::Path;

/// What `path#anchor` names: the lines between `ANCHOR: anchor` and `ANCHOR_END: anchor`, or with `#fn:name` that function
/// with its docs, or the whole file, moved to the left margin. An error is a sentence.
pub fn read(workspace: &Path, wanted: &str) -> Result<String, String> {
    as_it_stands(workspace, wanted).map(|found| moved_left(&found, margin(&found)))
}

/// The same with the margin that it has in its file.
pub fn as_it_stands(workspace: &Path, wanted: &str) -> Result<String, String> {
    let (path, anchor) = wanted.split_once('#').unwrap_or((wanted, ""));
    // What these hold is compiled, tested or run by the tests.
    let tested = path.starts_with("solutions/") && path.ends_with(".rs") && !path.contains("..");
    if !tested {
        return Err(format!(
            "`{path}` is no Rust file of solutions/; code on a page comes from a file that is compiled and tested."
        ));
    }
    let source = fs::read_to_string(workspace.join(path))
        .map_err(|error| format!("cannot read {path}: {error}."))?;
    let found = match anchor.strip_prefix("fn:") {
        _ if anchor.is_empty() => Some(source),
        Some(name) => function(&source, name),
        None => anchored(&source, anchor),
    };
    found.ok_or_else(|| format!("{path} has no `{anchor}`."))
}

fn anchored(source: &str, anchor: &str) -> Option<String> {
    let is = |line: &str, sign: &str| line.trim().strip_prefix(sign).map(str::trim) == Some(anchor);
    let lines: Vec<&str> = source.lines().collect();
    let start = lines.iter().position(|line| is(line, "// ANCHOR:"))?;
    let end = lines.iter().position(|line| is(line, "// ANCHOR_END:"))?;
    Some(lines.get(start + 1..end)?.join("\n"))
}

/// From the first line of its docs to the brace that closes it at the left margin of its beginning.
fn function(source: &str, name: &str) -> Option<String> {
    let lines: Vec<&str> = source.lines().collect();
    let start = lines.iter().position(|line| {
        line.contains(&format!("fn {name}(")) || line.contains(&format!("fn {name}<"))
    })?;
    let margin = lines[start].len() - lines[start].trim_start().len();
    let closing = format!("{}}}", " ".repeat(margin));
    let end = start + lines[start..].iter().position(|line| *line == closing)?;
    let is_head = |line: &&&str| line.trim().starts_with("///") || line.trim().starts_with("#[");
    let head = lines[..start].iter().rev().take_while(is_head).count();
    Some(lines[start - head..=end].join("\n"))
}

/// How many spaces all of its lines begin with.
pub fn margin(source: &str) -> usize {
    let full = source.lines().filter(|line| !line.trim().is_empty());
    full.map(|line| line.len() - line.trim_start().len())
        .min()
        .unwrap_or_default()
}

/// Without the first `by` letters of each line.
pub fn moved_left(source: &str, by: usize) -> String {
    let lines = source.lines();
    let cut: Vec<&str> = lines
        .map(|line| line.get(by..).unwrap_or_default())
        .collect();
    cut.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: [&str; 17] = [
        "fn main() {",
        "    // ANCHOR: step",
        "    let w = w - lr * slope;",
        "",
        "    println!(\"{w}\");",
        "    // ANCHOR_END: step",
        "}",
        "",
        "/// The slope.",
        "#[inline]",
        "pub fn slope(w: f64) -> f64 {",
        "    if w > 0.0 {",
        "        2.0 * w",
        "    } else {",
        "        0.0",
        "    }",
        "}",
    ];

    fn source() -> String {
        SOURCE.join("\n")
    }

    #[test]
    fn an_anchor_is_a_part_of_a_file() {
        assert_eq!(
            anchored(&source(), "step").unwrap(),
            "    let w = w - lr * slope;\n\n    println!(\"{w}\");"
        );
        assert_eq!(anchored(&source(), "other"), None);
    }

    #[test]
    fn lines_move_left_by_what_all_of_them_have() {
        let source = "    a {\n\n        b\n    }";
        assert_eq!(margin(source), 4);
        assert_eq!(moved_left(source, 4), "a {\n\n    b\n}");
    }

    #[test]
    fn a_function_comes_with_its_docs() {
        let found = function(&source(), "slope").unwrap();
        assert!(found.starts_with("/// The slope.\n#[inline]\npub fn slope"));
        assert!(found.ends_with("    }\n}"));
        assert_eq!(function(&source(), "slop"), None);
    }

    #[test]
    fn only_tested_files_are_shown() {
        let said = read(Path::new("/"), "exercises/src/losses/huber.rs").unwrap_err();
        assert!(said.contains("compiled and tested"), "{said}");
        assert!(read(Path::new("/"), "solutions/../a.rs").is_err());
    }
}
