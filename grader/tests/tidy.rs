//! The rules of the house, on every source file but the reader's own.

#[allow(dead_code)]
mod house;

use house::{assert_none, read, sources};

const LONGEST_FILE: usize = 400;

/// Lines outside tests that may panic: file, a piece of the line, and why nothing else will do.
const MAY_PANIC: [(&str, &str, &str); 0] = [];

#[test]
fn no_file_is_too_long_and_each_says_what_it_is_for() {
    let mut faults = Vec::new();
    for (file, text) in sources() {
        let lines = text.lines().count();
        if lines > LONGEST_FILE {
            faults.push(format!(
                "{file} has {lines} lines; {LONGEST_FILE} are allowed"
            ));
        }
        if !text.starts_with("//! ") {
            faults.push(format!(
                "{file}:1 does not begin with `//! ` and what the file is for"
            ));
        }
    }
    assert_none(faults);
}

#[test]
fn nothing_outside_tests_unwraps() {
    let mut faults = Vec::new();
    let sources = sources();
    let tests = mounted_for_tests(&sources);
    for (file, text) in &sources {
        if tests.contains(file) {
            continue;
        }
        for (number, line) in outside_tests(text) {
            let panics = [".unwrap()", ".expect("]
                .iter()
                .any(|call| line.contains(call));
            let allowed = MAY_PANIC
                .iter()
                .any(|(in_file, piece, _)| in_file == file && line.contains(piece));
            if panics && !allowed {
                faults.push(format!("{file}:{number}: {}", line.trim()));
            }
        }
    }
    assert_none(faults);
}

/// The files that `#[cfg(test)] mod name;` mounts.
fn mounted_for_tests(sources: &[(String, String)]) -> Vec<String> {
    let mut found = Vec::new();
    for (file, text) in sources {
        let folder = match file.strip_suffix("/mod.rs") {
            Some(folder) => folder,
            None => file.trim_end_matches(".rs"),
        };
        let mut lines = text.lines().map(str::trim);
        while let Some(line) = lines.next() {
            let name = (line == "#[cfg(test)]")
                .then(|| lines.next())
                .flatten()
                .and_then(|mounts| mounts.strip_prefix("mod ")?.strip_suffix(';'));
            found.extend(name.map(|name| format!("{folder}/{name}.rs")));
        }
    }
    found
}

/// The numbered lines of code, without comments and without modules and functions under `#[cfg(test)]`.
fn outside_tests(text: &str) -> Vec<(usize, &str)> {
    let mut kept = Vec::new();
    // What the brace that ends the test code stands behind.
    let mut inside: Option<String> = None;
    let mut lines = text.lines().enumerate().peekable();
    while let Some((i, line)) = lines.next() {
        let code = line.trim_start();
        match &inside {
            Some(end) if line == end => inside = None,
            Some(_) => {}
            None if code.starts_with("#[cfg(test)]") => {
                // Something that has no braces, such as `mod tests;`, is over with its line.
                match lines.next_if(|(_, next)| next.trim_end().ends_with(';')) {
                    Some(_) => kept.push((i + 1, line)),
                    None => {
                        let indent = &line[..line.len() - code.len()];
                        inside = Some(format!("{indent}}}"));
                    }
                }
            }
            None if code.starts_with("//") => {}
            None => kept.push((i + 1, line)),
        }
    }
    kept
}

#[test]
fn test_code_is_told_from_the_rest() {
    let text = "fn a() {\n    b();\n}\n// x.unwrap()\n#[cfg(test)]\nmod tests {\n    fn c() {\n    }\n}\nfn d() {}\n";
    let numbers: Vec<usize> = outside_tests(text).iter().map(|(n, _)| *n).collect();
    assert_eq!(numbers, [1, 2, 3, 10]);
    let text = "#[cfg(test)]\nmod tests;\nfn a() {\n    b();\n}\n";
    let numbers: Vec<usize> = outside_tests(text).iter().map(|(n, _)| *n).collect();
    assert_eq!(numbers, [1, 3, 4, 5]);
    let sources = [
        ("a/mod.rs".to_owned(), text.to_owned()),
        ("a/b.rs".to_owned(), text.to_owned()),
    ];
    assert_eq!(mounted_for_tests(&sources), ["a/tests.rs", "a/b/tests.rs"]);
}

#[test]
fn every_member_says_which_rust_it_needs() {
    let parsed = |path: &str| -> toml::Table { read(path).parse().expect("a manifest") };
    let workspace = &parsed("Cargo.toml")["workspace"];
    let oldest = workspace["package"]["rust-version"]
        .as_str()
        .expect("a version");
    let members = workspace["members"].as_array().expect("members");
    let mut faults = Vec::new();
    for member in members {
        let manifest = format!("{}/Cargo.toml", member.as_str().expect("a path"));
        let says = match parsed(&manifest)["package"].get("rust-version") {
            Some(toml::Value::String(_)) => true,
            Some(inherited) => inherited.get("workspace") == Some(&toml::Value::Boolean(true)),
            None => false,
        };
        if !says {
            faults.push(format!("{manifest} has no rust-version"));
        }
    }
    let readme = read("README.md");
    if !readme.contains(&format!("{oldest} or newer")) {
        faults.push(format!("README.md does not name Rust {oldest}"));
    }
    assert_none(faults);
}
