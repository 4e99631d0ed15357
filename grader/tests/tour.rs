//! Every command of the README's tour, run as it is written there by someone who has made a mistake.

#[allow(dead_code)]
mod house;
mod support;

use support::{Copy, grader_in, run};

/// The commands of the table that begins with `cargo grader next`.
fn tour() -> Vec<String> {
    let readme = house::read("README.md");
    let rows = readme
        .lines()
        .skip_while(|line| !line.contains("`cargo grader next`"));
    let command = |row: &str| {
        Some(
            row.split('`')
                .nth(1)?
                .strip_prefix("cargo grader ")?
                .to_owned(),
        )
    };
    let rows = rows.take_while(|line| line.starts_with('|'));
    rows.filter_map(command).collect()
}

/// What is typed while a command runs.
fn typed(command: &str) -> &'static str {
    match command.split(' ').next() {
        Some("watch") => "q\n",
        Some("reset") => "yes\n",
        _ => "",
    }
}

#[test]
fn every_command_of_the_tour_does_something() {
    let commands = tour();
    assert!(commands.len() >= 10, "{commands:?}");
    for command in commands {
        let copy = Copy::new();
        let exercise = "losses/mse_gradient";
        copy.write(exercise, copy.mistake(exercise, "forgot_the_mean"));
        run(&copy, &["check", "mse"]);
        let output = grader_in(copy.root())
            .args(command.split(' '))
            .write_stdin(typed(&command))
            .output()
            .unwrap();
        let (out, err) = (
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr),
        );
        // A copy is no clone, so that there is nothing to update it from.
        let expected = if command == "update" { 2 } else { 1 };
        assert!(
            output.status.code().is_some_and(|code| code <= expected),
            "{command}: {out}{err}"
        );
        assert!(
            !out.is_empty() || command == "update",
            "{command} says nothing: {err}"
        );
        println!("$ cargo grader {command}\n{out}{err}");
    }
}
