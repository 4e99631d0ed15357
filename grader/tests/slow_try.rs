//! A snippet of `grader try` pasted where it says and run by the command that it names: cargo compiles what exercises use.

#[allow(dead_code)]
mod support;

use std::process::Command;
use support::{Copy, run};

#[test]
#[ignore = "cargo compiles libraries in a copy of the workspace"]
fn a_pasted_snippet_prints_what_is_right() {
    let copy = Copy::new();
    for exercise in copy.exercises() {
        copy.solve(&exercise);
        let (out, _, code) = run(&copy, &["try", &exercise]);
        assert_eq!(code, 0, "{out}");
        let begin = out.find("#[test]").expect("a snippet");
        let end = begin + out[begin..].find("\n}\n").expect("its end") + 3;
        let snippet = &out[begin..end];
        copy.write(
            &exercise,
            format!("{}\n{snippet}", copy.solution(&exercise)),
        );
        let label = "  Play:  cargo ";
        let command = out.lines().find_map(|line| line.strip_prefix(label));
        let words = command.expect("a command").split_whitespace();
        let played = Command::new("cargo")
            .args(words)
            .current_dir(copy.root())
            .env_remove("CARGO_TARGET_DIR")
            .output()
            .expect("cargo starts");
        let played = String::from_utf8_lossy(&played.stdout).into_owned()
            + &String::from_utf8_lossy(&played.stderr);
        assert!(played.contains("1 passed"), "{played}");
        // What the snippet's comments call right is what it prints.
        let mut compared = 0;
        for line in snippet.lines().filter(|line| line.ends_with(" is right")) {
            let (call, right) = line.split_once("; // ").expect("a comment");
            let name = call
                .split('"')
                .nth(1)
                .and_then(|text| text.split_once(" = "));
            let name = name.expect("a name").0;
            let right = right.trim_end_matches(" is right");
            let plain = |text: &str| text.replace(".0", "").replace('\n', "");
            assert!(
                plain(&played).contains(&plain(&format!("{name} = {right}"))),
                "{line}\n{played}"
            );
            compared += 1;
        }
        assert!(compared > 0, "{snippet}");
        // The next exercise is tried without a test of that name beside it.
        copy.solve(&exercise);
    }
}
