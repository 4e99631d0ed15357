//! A submission through the grader: the verdict, what a reader is shown, and which canaries were seen.

use super::canary::{Canary, Seen, commands_in};
use super::naive::{FLOOD, above_limits};
use super::processes;
use super::submission::Submission;
use super::surroundings::{BY_HAND, MSE, Surroundings, VARIABLE, secret_in, secret_value};
use super::watched::{self, Ended, Places};
use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// The environment variable by which a test switches the confinement off, or down to an older ABI.
const SWITCH: &str = "GRADER_CONFINEMENT";

/// What came of one submission.
#[derive(Default)]
pub struct Graded {
    pub verdict: String,
    pub seen: Seen,
    /// What is wrong beside the canaries.
    pub faults: Vec<String>,
}

/// Only a grader that waits for ever is ended, and counts as one that hangs.
const FOR_EVER: Duration = Duration::from_secs(600);

/// Checks `submission` with nothing but its limits in the way.
pub fn unconfined(submission: &Submission, surroundings: &mut Surroundings) -> Graded {
    let mut graded = Graded::default();
    hand_in(submission, surroundings);
    check(submission, surroundings, Some("none"), &[], &mut graded);
    surroundings.tell(&mut graded.seen);
    graded
}

/// Checks `submission` as `switch` says, beside and before an honest one, and looks whether anything is left.
pub fn confined(
    submission: &Submission,
    surroundings: &mut Surroundings,
    switch: Option<&str>,
) -> Graded {
    let mut graded = Graded::default();
    let honest = if submission.exercise == BY_HAND {
        MSE
    } else {
        BY_HAND
    };
    surroundings
        .copy
        .write(honest, surroundings.solution(honest));
    hand_in(submission, surroundings);
    check(submission, surroundings, switch, &[honest], &mut graded);
    surroundings.tell(&mut graded.seen);
    nothing_is_left(surroundings, &mut graded);

    let kind = submission.verdicts.contains(&graded.verdict);
    if !kind {
        let expected = submission.verdicts.join(" or ");
        let fault = format!("its verdict is `{}`, and not `{expected}`", graded.verdict);
        graded.faults.push(fault);
    }
    // Whatever it has done to what the compiler keeps, the next file in its place is judged on its own.
    let exercise = &submission.exercise;
    surroundings
        .copy
        .write(exercise, surroundings.solution(exercise));
    let after = call(
        surroundings,
        switch,
        &["check", "--format", "json", exercise],
        false,
    );
    if !passes(&objects(&after.out), exercise) {
        let said = format!("{}{}", after.out, after.err);
        graded
            .faults
            .push(format!("the honest file after it does not pass: {said}"));
    }
    graded
}

fn hand_in(submission: &Submission, surroundings: &Surroundings) {
    let source = surroundings.fill(&submission.source);
    surroundings.copy.write(&submission.exercise, source);
}

/// Checks it in both formats, and `beside` it what else there is.
fn check(
    submission: &Submission,
    surroundings: &Surroundings,
    switch: Option<&str>,
    beside: &[&str],
    graded: &mut Graded,
) {
    let exercise = submission.exercise.as_str();
    let mut words = vec!["check", "--format", "json", exercise];
    words.extend(beside);
    let json = call(surroundings, switch, &words, false);
    above_limits(&mut graded.seen, &json.peaks);
    let objects = objects(&json.out);
    match objects.iter().find(|object| object["exercise"] == exercise) {
        None => {
            let hangs = json.status.is_none();
            let canary = match hangs {
                true => Canary::Hangs,
                false => Canary::NoVerdict,
            };
            let said = format!("{:?} {}{}", json.status, json.out, json.err);
            graded.seen.add(canary, said);
            return;
        }
        Some(object) => {
            judged(object, surroundings, graded);
            let message = object["message"].as_str().unwrap_or_default();
            let message: Vec<&str> = message.split_whitespace().collect();
            let message = message.join(" ");
            for says in submission.says.iter().filter(|s| !message.contains(*s)) {
                let fault = format!("`{says}` does not stand in: {message}");
                graded.faults.push(fault);
            }
        }
    }
    for honest in beside {
        if !passes(&objects, honest) {
            let said = format!("{}{}", json.out, json.err);
            graded
                .faults
                .push(format!("the honest file beside it does not pass: {said}"));
        }
    }
    if beside.is_empty() {
        return;
    }
    let plain = call(surroundings, switch, &["check", exercise], false);
    let coloured = call(surroundings, switch, &["check", exercise], true);
    for (ended, coloured) in [(&json, false), (&plain, false), (&coloured, true)] {
        for text in [&ended.out, &ended.err] {
            look_through(text, coloured, surroundings, &mut graded.seen);
        }
        if !ended.err.is_empty() {
            let fault = format!("something on standard error: {}", ended.err);
            graded.faults.push(fault);
        }
    }
}

/// Its verdict and its points.
fn judged(object: &Value, surroundings: &Surroundings, graded: &mut Graded) {
    graded.verdict = object["verdict"].as_str().unwrap_or_default().to_owned();
    let points = format!("{} of {}", object["points"], object["max_points"]);
    let full = object["points"] == object["max_points"] || graded.verdict == "passed";
    graded.seen.add_if(Canary::FullPoints, full, points);
    let message = object["message"].as_str().unwrap_or_default();
    let not_graded = graded.verdict == "not-graded";
    graded.seen.add_if(Canary::NoVerdict, not_graded, message);
    strings(object, &mut |text| {
        look_through(text, false, surroundings, &mut graded.seen);
    });
}

fn look_through(text: &str, coloured: bool, surroundings: &Surroundings, seen: &mut Seen) {
    if let Some(secret) = secret_in(text) {
        seen.add(Canary::Secret, secret);
    }
    if let Some(command) = commands_in(text, coloured) {
        seen.add(Canary::Terminal, command);
    }
    let long = format!("{} bytes", text.len());
    seen.add_if(Canary::Flood, text.len() > FLOOD, long);
    seen.add_if(Canary::Claim, text.contains(&surroundings.mark), "said so");
}

/// Every string in `value`, at any depth.
fn strings(value: &Value, tell: &mut impl FnMut(&str)) {
    match value {
        Value::String(text) => tell(text),
        Value::Array(values) => values.iter().for_each(|value| strings(value, tell)),
        Value::Object(fields) => fields.values().for_each(|value| strings(value, tell)),
        _ => {}
    }
}

fn objects(out: &str) -> Vec<Value> {
    out.lines()
        .filter_map(|line| serde_json::from_str(line).ok())
        .collect()
}

/// Whether `exercise` has all its points, and not from an earlier time.
fn passes(objects: &[Value], exercise: &str) -> bool {
    let object = objects.iter().find(|object| object["exercise"] == exercise);
    object.is_some_and(|object| {
        object["verdict"] == "passed"
            && object["points"] == object["max_points"]
            && object["cached"] == false
    })
}

/// A grader in the copy, with a secret in its environment and another in a file that it has open.
fn call(
    surroundings: &Surroundings,
    switch: Option<&str>,
    words: &[&str],
    coloured: bool,
) -> Ended {
    super::surroundings::leave_a_file_open();
    let mut grader = Command::new(assert_cmd::cargo::cargo_bin!("grader"));
    grader
        .args(words)
        .current_dir(surroundings.copy.root())
        .env_remove("CARGO_TARGET_DIR")
        .env_remove(SWITCH)
        .env("CARGO_PKG_NAME", "grader")
        .env(VARIABLE, secret_value());
    if let Some(switch) = switch {
        grader.env(SWITCH, switch);
    }
    if coloured {
        grader.env("CLICOLOR_FORCE", "1");
    }
    let output = tempfile::tempdir().expect("a folder for its output");
    let places = Places {
        root: surroundings.copy.root(),
        files: &runs(surroundings),
        output: output.path(),
    };
    watched::run(&mut grader, &places, |_, passed| passed > FOR_EVER)
}

/// Has `grader doctor` say what it is confined by, and see whether that holds. Its first line is printed as it comes.
pub fn doctor(switch: Option<&str>) -> JoinHandle<String> {
    let mut doctor = Command::new(assert_cmd::cargo::cargo_bin!("grader"));
    doctor
        .arg("doctor")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env_remove("CARGO_TARGET_DIR")
        .env_remove(SWITCH)
        .envs(switch.map(|switch| (SWITCH, switch)))
        .stdout(Stdio::piped());
    thread::spawn(move || {
        let mut doctor = doctor.spawn().expect("the grader starts");
        let mut lines = BufReader::new(doctor.stdout.take().expect("its output")).lines();
        let first = lines.next().and_then(Result::ok).unwrap_or_default();
        println!("  {first}");
        let rest: Vec<String> = lines.map_while(Result::ok).collect();
        let status = doctor.wait().expect("it ends");
        match status.success() {
            true => String::new(),
            false => format!("{first}\n{}", rest.join("\n")),
        }
    })
}

fn runs(surroundings: &Surroundings) -> PathBuf {
    surroundings.copy.path("target/grader-cache/run")
}

/// How long a process that has been ended may take to be gone; only one that was not ended makes this wait.
const TO_BE_GONE: Duration = Duration::from_secs(5);

fn nothing_is_left(surroundings: &Surroundings, graded: &mut Graded) {
    if let Some(left) = survivors(surroundings) {
        graded.seen.add(Canary::Survivor, left);
    }
    let left: Vec<PathBuf> = processes::entries(&runs(surroundings))
        .filter(|path| !path.ends_with("doorway"))
        .collect();
    for path in left {
        graded
            .faults
            .push(format!("{} is left behind", path.display()));
        remove(&path);
    }
}

/// Ends what `submission` has left running. Whether there was anything.
pub fn survivors(surroundings: &Surroundings) -> Option<String> {
    let deadline = Instant::now() + TO_BE_GONE;
    loop {
        let left = processes::of(surroundings.copy.root(), &surroundings.mark);
        let first = left.first()?;
        if Instant::now() > deadline {
            left.iter().for_each(|process| processes::end(process.id));
            return Some(format!("{} of {}", first.words, left.len()));
        }
        thread::sleep(Duration::from_millis(10));
    }
}

/// Removes what the grader could not, so that the next submission begins with nothing.
fn remove(path: &Path) {
    let _ = Command::new("rm").arg("-rf").arg(path).status();
    let _ = fs::remove_dir_all(path);
}
