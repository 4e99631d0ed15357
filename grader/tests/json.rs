//! `--format json`: one object per exercise and line, as documented.

mod support;

use serde_json::Value;
use support::{Copy, run};

const MSE: &str = "losses/mse_gradient";

fn objects(copy: &Copy, arguments: &[&str]) -> Vec<Value> {
    let (out, _, _) = run(copy, &[&["check", "--format", "json"], arguments].concat());
    out.lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}")))
        .collect()
}

#[test]
fn one_object_per_exercise_and_line() {
    let copy = Copy::new();
    let all = objects(&copy, &[]);
    assert_eq!(all.len(), copy.exercises().len());
    for object in &all {
        assert_eq!(object["schema"], 1);
        assert_eq!(object["verdict"], "todo");
        assert_eq!(object["points"], 0);
        assert!(
            object["max_points"].as_u64() > Some(0)
                && object["seconds"].is_f64()
                && object["cached"] == false,
            "{object}"
        );
        assert!(
            object["cases"]
                .as_array()
                .is_some_and(|cases| !cases.is_empty()),
            "{object}"
        );
    }
}

#[test]
fn keys_come_in_the_documented_order() {
    let copy = Copy::new();
    let (out, _, _) = run(&copy, &["check", "--format", "json", MSE]);
    let keys = [
        "{\"schema\":1",
        "\"exercise\":",
        "\"verdict\":",
        "\"points\":",
        "\"max_points\":",
        "\"cases\":",
    ];
    let places: Vec<usize> = keys.iter().map(|key| out.find(key).expect(key)).collect();
    assert!(places.is_sorted(), "{out}");
}

#[test]
fn a_mistake_has_its_id_and_the_message_that_a_person_reads() {
    let copy = Copy::new();
    copy.write(MSE, copy.mistake(MSE, "forgot_the_mean"));
    let object = &objects(&copy, &[MSE])[0];
    assert_eq!(object["exercise"], MSE);
    assert_eq!(object["verdict"], "failed");
    let cases = object["cases"].as_array().unwrap();
    let failed = cases
        .iter()
        .find(|case| case["verdict"] == "failed")
        .unwrap();
    assert_eq!(failed["points"], 0);
    assert_eq!(failed["diagnosis"]["kind"], "mistake");
    assert_eq!(
        failed["diagnosis"]["id"],
        "losses/mse_gradient/forgot-the-mean"
    );
    let message = failed["diagnosis"]["message"].as_str().unwrap();
    let title = copy
        .mistake(MSE, "forgot_the_mean")
        .lines()
        .next()
        .unwrap()
        .replace("//! title: ", "");
    assert!(
        message.starts_with(&title) && message.len() > title.len() + 20,
        "{message}"
    );
    let passed = cases
        .iter()
        .find(|case| case["verdict"] == "passed")
        .unwrap();
    assert!(passed.get("diagnosis").is_none(), "{passed}");
    assert!(
        object["message"]
            .as_str()
            .is_some_and(|m| m.contains("Tested: ") && !m.contains('\u{1b}'))
    );
}
