//! All exercises of the curriculum, through the binaries: what passes, what each mistake is told as, and whether a bug in a
//! solution would be noticed.
//!
//! `cargo test -p author --test 'slow_*' -- --ignored`

mod support;

use std::collections::BTreeMap;
use std::fs;
use support::{Copy, author, grader, hidden};

/// The `round`-th of each exercise's sources in a folder, put in the reader's place; which those are.
fn put_in_place(copy: &Copy, folder: &str, round: usize) -> BTreeMap<String, String> {
    let mut placed = BTreeMap::new();
    for id in copy.exercises() {
        let mut files: Vec<_> = fs::read_dir(copy.path(&hidden(&id, folder)))
            .unwrap()
            .map(|file| file.unwrap().path())
            .collect();
        files.sort();
        if let Some(file) = files.get(round) {
            copy.write(&id, fs::read(file).unwrap());
            let name = file.file_stem().unwrap().to_string_lossy().into_owned();
            placed.insert(id, name);
        }
    }
    placed
}

#[test]
#[ignore = "a minute"]
fn solutions_and_right_variants_pass_and_every_mistake_is_told_as_itself() {
    let copy = Copy::whole();
    for id in copy.exercises() {
        copy.solve(&id);
    }
    let (out, code) = grader(&copy, &["check"]);
    assert_eq!(code, 0, "{out}");
    let mut variants = 0;
    for round in 0.. {
        let placed = put_in_place(&copy, "correct", round);
        if placed.is_empty() {
            break;
        }
        let (out, code) = grader(&copy, &["check"]);
        assert_eq!(code, 0, "{placed:?}\n{out}");
        variants += placed.len();
    }
    let mut gallery = BTreeMap::new();
    for round in 0.. {
        let placed = put_in_place(&copy, "mistakes", round);
        if placed.is_empty() {
            break;
        }
        let (out, code) = grader(&copy, &["check", "--format", "json"]);
        assert_eq!(code, 1, "{out}");
        // Nothing has changed since: the same verdicts, as a learner reads them.
        let (shown, code) = grader(&copy, &["check"]);
        assert_eq!(code, 1, "{shown}");
        for (place, line) in out.lines().enumerate() {
            let verdict: serde_json::Value = serde_json::from_str(line).unwrap();
            let id = verdict["exercise"].as_str().unwrap();
            if let Some(name) = placed.get(id) {
                let told = format!("\"{id}/{}\"", name.replace('_', "-"));
                assert!(line.contains(&told), "{told}: {line}");
                let title = format!("━━ {id}/{name}");
                gallery.insert((place, name.clone()), (title, report_on(id, &shown)));
            }
        }
    }
    println!(
        "{variants} right variants pass, {} mistakes are told as themselves.",
        gallery.len()
    );
    let gallery: Vec<String> = gallery
        .values()
        .map(|(title, report)| format!("{title}\n\n{report}\n"))
        .collect();
    insta::assert_snapshot!("gallery_of_all", gallery.join("\n"));
}

/// What a check says of the failed exercise `id`: its first line, and the indented and empty lines after it. Not the compiler's
/// warnings, which another version words in another way.
fn report_on(id: &str, shown: &str) -> String {
    let start = shown.find(&format!("✗ {id}: "));
    let start = start.unwrap_or_else(|| panic!("{id} does not fail:\n{shown}"));
    let report = &shown[start..];
    let is_inside = |line: &&str| line.is_empty() || line.starts_with(' ');
    let length = 1 + report.lines().skip(1).take_while(is_inside).count();
    let lines: Vec<&str> = report.lines().take(length).collect();
    let report = lines.join("\n").trim_end().to_owned();
    match report.split_once("  The compiler also noticed:\n") {
        None => report,
        Some((before, after)) => {
            let edit = after.find("  Edit: ").expect("where to edit");
            before.to_owned() + &after[edit..]
        }
    }
}

/// A bug in each solution: exercise, what stands there, what is put in its place.
const BUGS: [(&str, &str, &str); 37] = [
    ("learning/linear_model", "x.dot(w) + b", "x.dot(w) - b"),
    (
        "learning/grid_search",
        "loss < smallest",
        "loss <= smallest",
    ),
    ("learning/grid_search", "&& !loss.is_nan()", ""),
    (
        "learning_loop/training_step",
        "2.0 * error * x",
        "2.0 * error",
    ),
    (
        "loss_surface/loss_surface",
        "squared.sum() / m",
        "squared.sum()",
    ),
    (
        "loss_surface/critical_point",
        "determinant < 0.0",
        "determinant > 0.0",
    ),
    ("loss_surface/critical_point", "- mixed * mixed", "- mixed"),
    (
        "gradient_descent/gradient_by_hand",
        "2.0 * error * x",
        "2.0 * error",
    ),
    (
        "gradient_descent/gradient_by_hand",
        "[-8.0, -4.0]",
        "[8.0, -4.0]",
    ),
    ("gradient_descent/descend", "theta -= ", "theta += "),
    (
        "gradient_descent/quadratic_convergence",
        "1.0 - 2.0 * a",
        "1.0 - a",
    ),
    (
        "gradient_descent/quadratic_convergence",
        "1.0 / a",
        "2.0 / a",
    ),
    (
        "gradient_descent/learning_rate",
        "step: steps + 1",
        "step: steps",
    ),
    ("losses/mse_gradient", "2.0 / m", "1.0 / m"),
    ("losses/mse_gradient", "squared.sum() / m", "squared.sum()"),
    ("losses/robust_losses", "e.clamp(-delta, delta)", "e"),
    (
        "losses/binary_cross_entropy",
        "(p_hat - y) / m",
        "p_hat - y",
    ),
    ("losses/softmax_cross_entropy", "-= 1.0", "+= 1.0"),
    ("losses/detection_loss", "/ objects", "/ m"),
    ("generalization/train_test_split", ".round()", ".floor()"),
    (
        "generalization/empirical_risk",
        "test_risk - train_risk",
        "train_risk - test_risk",
    ),
    ("generalization/bias_variance", "(runs * points)", "points"),
    (
        "computing_gradients/numerical_gradient",
        "(2.0 * eps)",
        "eps",
    ),
    (
        "computing_gradients/gradient_check",
        ".max(1e-8)",
        ".max(1e-3)",
    ),
    (
        "computing_gradients/symbolic_gradient",
        "Const(-1.0)",
        "Const(1.0)",
    ),
    (
        "computing_gradients/symbolic_gradient",
        "1 + size(u)",
        "size(u)",
    ),
    (
        "computing_gradients/dual_numbers",
        "self.value.cos() *",
        "self.value.sin() *",
    ),
    (
        "computing_gradients/autograd",
        "slopes[parent] += ",
        "slopes[parent] = ",
    ),
    (
        "computing_gradients/autograd",
        "1.0 - value * value",
        "1.0 - value",
    ),
    (
        "linear_regression/gd_linear_regression",
        "2.0 / m * x",
        "2.0 * x",
    ),
    (
        "linear_regression/minibatches",
        "order.chunks(batch_size)",
        "order.chunks_exact(batch_size)",
    ),
    ("linear_regression/sgd", "b -= lr", "b += lr"),
    ("backpropagation/dense_layer", "if z > 0.0", "if z >= 0.0"),
    ("backpropagation/backprop", "f64::tanh", "f64::sin"),
    ("backpropagation/backprop", "1.0 - h * h", "1.0 - h"),
    (
        "training/train_mlp",
        "delta.sum_axis(Axis(0))",
        "delta.sum_axis(Axis(0)) * 2.0",
    ),
    ("training/train_mlp", "z.max(0.0)", "z.abs()"),
];

/// Recorded as if it were right, each bug is caught by an anchor, which the solution did not make.
#[test]
#[ignore = "a quarter of a minute"]
fn an_anchor_catches_a_bug_in_each_solution() {
    let copy = Copy::whole();
    // What is asked is of solutions alone, and most of the time of a verification is of the other sources.
    for id in copy.exercises() {
        for folder in ["mistakes", "correct"] {
            fs::remove_dir_all(copy.path(&hidden(&id, folder))).unwrap();
        }
    }
    let mut left: Vec<_> = BUGS.to_vec();
    let mut caught = std::collections::BTreeSet::new();
    // One bug in each at a time.
    while !left.is_empty() {
        let mut planted = BTreeMap::new();
        left.retain(|&(id, right, wrong)| {
            let new = !planted.contains_key(id);
            if new {
                planted.insert(id, (right, wrong));
            }
            !new
        });
        for (id, (right, wrong)) in &planted {
            let file = format!("solutions/src/{id}.rs");
            let original = fs::read_to_string(format!(
                "{}/../../solutions/src/{id}.rs",
                env!("CARGO_MANIFEST_DIR")
            ));
            fs::write(copy.path(&file), original.unwrap()).unwrap();
            copy.edit(&file, right, wrong);
        }
        let names: Vec<&str> = planted.keys().copied().collect();
        let (out, code) = author(&copy, &[&["record"], names.as_slice()].concat());
        assert_eq!(code, 0, "{out}");
        for (id, (_, wrong)) in &planted {
            let (out, _) = author(&copy, &["verify", id]);
            assert!(
                out.contains(", and on paper ") || out.contains("does not agree with"),
                "no anchor catches {wrong:?} in {id}:\n{out}"
            );
            caught.insert((*id).to_owned());
        }
    }
    assert_eq!(
        caught.len(),
        copy.exercises().len(),
        "every solution has a bug planted"
    );
}
