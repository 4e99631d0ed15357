//! `grader predict` as a reader runs it, with what is typed on standard input.

mod support;

use grader::catalog::{Catalog, Exercise};
use grader::judge::{Alone, Recording};
use grader::predict::Prediction;
use grader::value::Value;
use grader::workspace::Workspace;
use support::{Copy, grader_in, output};

const MSE: &str = "losses/mse_gradient";
const HAND: &str = "gradient_descent/gradient_by_hand";
const REGRESSION: &str = "linear_regression/gd_linear_regression";
const BACKPROP: &str = "backpropagation/backprop";

/// What is said when these lines are typed, and the exit code.
fn typed(copy: &Copy, arguments: &[&str], lines: &str) -> (String, i32) {
    let mut grader = grader_in(copy.root());
    grader.arg("predict").args(arguments).write_stdin(lines);
    let (out, err, code) = output(&mut grader);
    assert_eq!(err, "", "{out}");
    (out, code)
}

/// An exercise, its recording, and the numbers of the cases that can be asked about.
struct Asked {
    exercise: Exercise,
    recording: Recording,
    cases: Vec<usize>,
}

impl Asked {
    fn all(copy: &Copy) -> Vec<Self> {
        let workspace = Workspace::find(copy.root()).expect("a workspace");
        let catalog = Catalog::load(&workspace).expect("a catalog");
        let entries = catalog.entries.iter();
        let asked = entries.map(|entry| {
            let exercise = entry.exercise().expect("an exercise");
            let recording = Recording::read(&exercise.place.recording()).expect("a recording");
            let visible = exercise.definition.visible_cases();
            let numbers = visible.into_iter().map(|(case, _)| case);
            let alone = |case| Alone::of(&exercise, recording.clone(), case);
            let can_be_asked = |case: &usize| {
                !Prediction::new(&exercise, alone(*case))
                    .questions()
                    .is_empty()
            };
            let cases = numbers.filter(can_be_asked).collect();
            Self {
                exercise,
                recording,
                cases,
            }
        });
        asked.collect()
    }

    fn name(&self, case: usize) -> &str {
        &self.exercise.definition.cases[case].name
    }

    /// The observations that are asked for in `case`, each with the right value.
    fn right(&self, case: usize) -> Vec<(String, Value)> {
        let alone = Alone::of(&self.exercise, self.recording.clone(), case);
        let questions = Prediction::new(&self.exercise, alone).questions();
        questions
            .into_iter()
            .map(|q| (q.observation, q.right))
            .collect()
    }
}

/// A value as a person may type it, to the last digit.
fn as_typed(value: &Value) -> String {
    match value {
        Value::Number(x) => format!("{x:?}"),
        Value::Array { shape, data } => {
            let row = shape.last().copied().unwrap_or(1).max(1);
            let rows: Vec<String> = data
                .chunks(row)
                .map(|row| {
                    row.iter()
                        .map(|x| format!("{x:?}"))
                        .collect::<Vec<_>>()
                        .join(", ")
                })
                .collect();
            if rows.is_empty() {
                "[]".to_owned()
            } else {
                rows.join("; ")
            }
        }
        other => panic!("nobody types {other}"),
    }
}

#[test]
fn what_is_recorded_of_the_solution_is_right() {
    let copy = Copy::new();
    for asked in Asked::all(&copy) {
        assert!(
            asked.cases.contains(&0),
            "the first case of {}",
            asked.exercise.place.id()
        );
        for &case in &asked.cases {
            let right: Vec<String> = asked
                .right(case)
                .iter()
                .map(|(_, value)| as_typed(value))
                .collect();
            let lines = right.join("\n") + "\n";
            let (out, code) = typed(
                &copy,
                &[&asked.exercise.place.name, asked.name(case)],
                &lines,
            );
            assert_eq!(code, 0, "{out}");
            assert_eq!(out.matches("✓ ").count(), right.len(), "{out}");
        }
    }
}

/// Each question is answered as the mistake answers it, and where that is wrong, `show` goes on to the next.
#[test]
fn what_is_recorded_of_a_mistake_names_it_or_nothing() {
    let copy = Copy::new();
    let mut named = 0;
    for asked in Asked::all(&copy) {
        for (case, mistake) in asked
            .cases
            .iter()
            .flat_map(|case| asked.recording.mistakes.iter().map(move |m| (*case, m)))
        {
            let mut lines = String::new();
            let mut wrong = false;
            for (observation, right) in asked.right(case) {
                let mut cells = mistake.cells.iter();
                let cell =
                    cells.find(|c| c.case == asked.name(case) && c.observation == observation);
                match cell.map(|cell| cell.value.as_ref()) {
                    None => lines += &format!("{}\n", as_typed(&right)),
                    Some(None) => lines += "show\n",
                    Some(Some(value)) => {
                        wrong = true;
                        lines += &format!("{}\nshow\n", as_typed(value));
                    }
                }
            }
            if !wrong {
                continue;
            }
            let id = format!(
                "{}/{}",
                asked.exercise.place.name,
                mistake.name.replace('_', "-")
            );
            let (out, code) = typed(
                &copy,
                &[&asked.exercise.place.name, asked.name(case)],
                &lines,
            );
            assert_eq!(code, 1, "{id}: {out}");
            assert!(
                out.contains("✗ "),
                "{id} is taken for another form: {lines}{out}"
            );
            for line in out
                .lines()
                .filter_map(|line| line.trim().strip_prefix("Why: "))
            {
                assert_eq!(line, format!("cargo grader explain {id}"), "{out}");
                named += 1;
            }
        }
    }
    assert!(named > 50, "{named} predictions are explained");
}

#[test]
fn what_a_reader_sees() {
    let copy = Copy::new();
    let lines = "two\n14\n3.5\n\n4, -2, 0, -6\n[1, -1/2, 0, -1.5]\nq\n";
    let (out, code) = typed(&copy, &["mse_gradient"], lines);
    assert_eq!(code, 0);
    insta::assert_snapshot!("mse_gradient", out);
}

/// Nothing is compiled, so that neither rustc nor libraries have to be there.
#[test]
fn no_compiler_is_needed_and_nothing_is_kept() {
    let copy = Copy::new();
    std::fs::remove_dir_all(copy.path("target")).expect("it can be removed");
    copy.write(MSE, "this does not compile");
    let mut grader = grader_in(copy.root());
    grader
        .args(["predict", MSE])
        .env("PATH", "")
        .env("RUSTC", "none")
        .write_stdin("3.5\n");
    let (out, err, code) = output(&mut grader);
    assert_eq!((err.as_str(), code), ("", 0), "{out}");
    assert!(!copy.path(".grader").exists() && !copy.path("target").exists());
}

#[test]
fn whoever_does_not_answer_has_not_predicted() {
    let copy = Copy::new();
    for lines in [
        "",
        "\n",
        "show\n",
        "q\n",
        "14\n",
        "14\nq\n",
        "nonsense\n",
        "3.5\n\nq\n",
    ] {
        let (out, code) = typed(&copy, &[MSE], lines);
        assert_eq!(code, 1, "{lines:?}: {out}");
        assert_eq!(
            out.contains("mse is 3.5."),
            lines == "show\n",
            "{lines:?}: {out}"
        );
    }
    let endless = "1".repeat(1 << 20);
    let (out, code) = typed(&copy, &[MSE], &endless);
    assert!(code == 1 && out.len() < 2000, "{out}");
}

#[test]
fn digits_are_honoured() {
    let copy = Copy::new();
    let second = "forward with two examples and two outputs";
    let rounded = "0.693; 0\n3/5 0\n4 -1; 1 2\n";
    let (out, code) = typed(&copy, &[BACKPROP, second], rounded);
    assert!(
        code == 0 && out.contains("✓ [[0.693147], [0]] is right."),
        "{out}"
    );
    for too_far in ["0.70; 0\n", "0.694; 0\n", "0.7; 0\n"] {
        let (out, code) = typed(&copy, &[BACKPROP, second], too_far);
        assert!(code == 1 && out.contains("✗ "), "{out}");
    }
    // A mistake's numbers are rounded as well.
    let forgotten = "0.693; 0\n0.69; 0\n";
    let (out, _) = typed(&copy, &[BACKPROP, second], forgotten);
    assert!(
        out.contains("explain backprop/activation-forgotten\n"),
        "{out}"
    );
}

/// Where a known mistake returns another number of them, how many there are is part of the question.
#[test]
fn a_form_does_not_give_away_what_is_asked() {
    let copy = Copy::new();
    let two_steps = [REGRESSION, "two steps"];
    let (out, _) = typed(&copy, &two_steps, "2.03125\n1.09375\n20\n");
    assert!(
        out.contains("before each update): 2 numbers, with"),
        "{out}"
    );
    assert!(
        out.contains("2 numbers are asked for, and 1 given."),
        "{out}"
    );

    let longer = r#"{"name":"one_more","title":"One loss too many is noted","hint":"","cells":[{"case":"two steps by hand","observation":"losses","value":{"shape":[3],"data":[20.0,1.40625,0.5]}}]}"#;
    let file = format!("grader/hidden/{REGRESSION}/recorded.json");
    copy.edit(
        &file,
        "\"mistakes\":[\n",
        &format!("\"mistakes\":[\n{longer},\n"),
    );
    let lines = "2.03125\n1.09375\n20, 1.40625, 0.50\n20\n20, 1.40625\n";
    let (out, code) = typed(&copy, &two_steps, lines);
    assert_eq!(code, 0, "{out}");
    assert!(
        out.contains("before each update): numbers, as many as there are;"),
        "{out}"
    );
    assert!(
        out.contains("of a known mistake: one loss too many is noted."),
        "{out}"
    );
    assert!(
        out.contains("Your `losses` begins right and stops one too early: it has 1 of 2"),
        "{out}"
    );
}

/// A zero is also what somebody types who does not know.
#[test]
fn nothing_is_concluded_from_zeros() {
    let copy = Copy::new();
    for (exercise, lines) in [(HAND, "0 0\n"), (MSE, "0\n"), (MSE, "nan\n")] {
        let (out, _) = typed(&copy, &[exercise], lines);
        assert!(
            out.contains("✗ ") && !out.contains("known mistake"),
            "{out}"
        );
    }
}

/// Two mistakes with the same number in it: neither is named, and it is not said that none is known.
#[test]
fn rivals_silence_each_other() {
    let copy = Copy::new();
    let file = format!("grader/hidden/{MSE}/recorded.json");
    let rival = r#"{"name":"rival","title":"A rival","hint":"","cells":[{"case":"the loss of four examples","observation":"mse","value":14.0}]}"#;
    let lines = "14\n5.25\n";
    let none_known = "No mistake that we know of gives this";
    let (out, _) = typed(&copy, &[MSE], lines);
    assert!(
        out.contains("of a known mistake: the loss is the sum"),
        "{out}"
    );
    assert_eq!(out.matches(none_known).count(), 1, "{out}");
    copy.edit(
        &file,
        "\"mistakes\":[\n",
        &format!("\"mistakes\":[\n{rival},\n"),
    );
    let (out, _) = typed(&copy, &[MSE], lines);
    assert!(out.contains("More than one way leads to this"), "{out}");
    assert!(!out.contains("of a known mistake"), "{out}");
    assert_eq!(out.matches(none_known).count(), 1, "{out}");
}

#[test]
fn what_is_typed_is_not_obeyed() {
    let copy = Copy::new();
    let (out, code) = typed(&copy, &[MSE], "\u{1b}[2J\u{202e}\n\u{7}1\n");
    assert_eq!(code, 1);
    let obeyed = |c: char| c.is_control() && c != '\n' || c == '\u{202e}';
    assert_eq!(out.find(obeyed), None, "{out:?}");
    assert!(
        out.contains("`\\u{1b}` is not read as a number.") || out.contains("\\u{1b}[2J"),
        "{out}"
    );
}

#[test]
fn cases_that_are_not_shown_or_too_long_are_refused() {
    let copy = Copy::new();
    for (exercise, case, says) in [
        (MSE, "random numbers", "are not shown"),
        (
            REGRESSION,
            "the line behind",
            "has too many numbers to be worked out",
        ),
    ] {
        let mut grader = grader_in(copy.root());
        grader.args(["predict", exercise, case]).write_stdin("1\n");
        let (out, err, code) = output(&mut grader);
        assert_eq!((out.as_str(), code), ("", 2), "{err}");
        assert!(err.contains(says), "{err}");
    }
}
