//! What the book's pages say that their code prints is what it prints.

use std::path::PathBuf;
use std::process::Command;

/// What the example of that name prints. Cargo has built it beside this test.
fn printed(name: &str) -> String {
    let test = std::env::current_exe().unwrap();
    let target = test.ancestors().nth(2).unwrap();
    let program: PathBuf = target
        .join("examples")
        .join(name)
        .with_extension(std::env::consts::EXE_EXTENSION);
    let output = Command::new(&program)
        .output()
        .unwrap_or_else(|error| panic!("{}: {error}", program.display()));
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_loss_of_a_house_follows_the_bias() {
    assert_eq!(
        printed("house_loss"),
        "b = 90: loss 400\nb = 100: loss 100\nb = 110: loss 0\n"
    );
}

#[test]
fn a_nudge_shows_both_slopes() {
    assert_eq!(
        printed("nudge"),
        "∂L/∂w is about 12.009, ∂L/∂b about 4.001\n"
    );
}

#[test]
fn minima_become_rare_with_the_dimension() {
    assert_eq!(
        printed("random_hessians"),
        "1 parameters: 10036 minima\n2 parameters: 2978 minima\n3 parameters: 491 minima\n\
         4 parameters: 54 minima\n5 parameters: 5 minima\n"
    );
}

#[test]
fn comparisons_with_nan_are_false() {
    assert_eq!(printed("not_a_number"), "NaN\nfalse\nfalse\n");
}

#[test]
fn a_logit_keeps_what_its_probability_loses() {
    assert_eq!(
        printed("sure_of_a_yes"),
        "y = 0: inf over p̂, 40 over z\ny = 1: NaN over p̂, 0 over z\n"
    );
}

#[test]
fn the_best_of_fifty_coins_looks_good_on_the_test_part_alone() {
    assert_eq!(
        printed("best_of_fifty"),
        "the best of them on the test part: 0.25\nthe same model on new examples: 0.50\n"
    );
}

#[test]
fn the_line_behind_the_points_is_left_with_the_noise() {
    assert_eq!(printed("points"), "L = 0.0078\n");
}

#[test]
fn the_errors_of_both_differences_fall_and_rise() {
    assert_eq!(
        printed("differences"),
        "1e0: off by 7e0 and 1e0\n1e-1: off by 6e-1 and 1e-2\n1e-2: off by 6e-2 and 1e-4\n\
         1e-3: off by 6e-3 and 1e-6\n1e-5: off by 6e-5 and 2e-10\n1e-8: off by 7e-8 and 7e-8\n\
         1e-10: off by 1e-6 and 1e-6\n1e-12: off by 1e-3 and 1e-3\n"
    );
}

#[test]
fn the_slope_through_ten_layers_fades() {
    let lines = printed("fading_slopes");
    let lines: Vec<&str> = lines.lines().collect();
    assert_eq!(lines.len(), 10);
    assert_eq!(lines[0], "layer 1: h = 0.964, slope 1.4e-1");
    assert_eq!(lines[4], "layer 5: h = 0.958, slope 1.1e-4");
    assert_eq!(lines[9], "layer 10: h = 0.958, slope 1.3e-8");
}

/// The network of the chapter "The whole loop". Other machines may round otherwise, so the last digit may differ.
#[test]
fn the_losses_of_the_whole_loop_are_those_recorded() {
    let numbers = |text: &str| -> Vec<f64> {
        let words = text.split_whitespace();
        words.map(|word| word.parse().unwrap()).collect()
    };
    let recorded = numbers(include_str!("../examples/training_loop.txt"));
    let now = numbers(&printed("training_loop"));
    assert_eq!(now.len(), recorded.len());
    for (now, recorded) in now.iter().zip(recorded) {
        assert!((now - recorded).abs() < 0.0005, "{now}, not {recorded}");
    }
}

/// A new example needs a test here.
#[test]
fn every_example_is_held() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples");
    let source = include_str!("examples.rs");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue; // what an example has printed, kept beside it
        }
        let name = path.file_stem().unwrap().to_string_lossy();
        assert!(source.contains(&format!("printed(\"{name}\")")), "{name}");
    }
}
