//! What a reader sees of an exercise can be played with and predicted: there is a visible case, each has a snippet that
//! compiles in place of the reader's code and prints the right values, and the first can be typed.

use super::{Fault, Subject};
use crate::files;
use grader::catalog::{Exercise, Place, function_of, public_items};
use grader::error::{Error, Result};
use grader::judge::{Alone, RecordedCase, same};
use grader::predict::{Form, Prediction, Typed};
use grader::report::snippet::{Gap, Snippet};
use grader::report::words;
use grader::run::{Ending, RanCase};
use grader::scratch::Scratch;
use grader::value::Value;
use grader::workspace::Workspace;
use std::fs;
use std::path::Path;

pub fn faults(subject: &Subject) -> Result<Vec<Fault>> {
    let exercise = subject.exercise;
    let file = exercise.place.hidden().join("exercise.toml");
    let skeleton = files::read(&exercise.place.skeleton())?;
    let mut faults = not_functions(subject, &skeleton);
    let visible = exercise.definition.visible_cases();
    let Some((first, case)) = visible.first() else {
        faults.push(Fault::in_file(
            &file,
            "no case is visible: a reader could try none, and predict none",
        ));
        return Ok(faults);
    };
    let at = |name: &str, why: String| Fault::at(&file, &format!("name = {name:?}"), why);
    let alone = Alone::of(exercise, subject.recording.clone(), *first);
    let prediction = Prediction::new(exercise, alone);
    let asked = prediction.questions();
    let recorded = subject.recording.case(&case.name).into_iter();
    let mut own = recorded.flat_map(|recorded| own(exercise, recorded));
    let all_asked = own.all(|(name, _)| asked.iter().any(|q| q.observation == *name));
    if !all_asked || !prediction.is_short() {
        let why = "is the first visible case, which `predict` asks about: fewer numbers, so that it can be worked out on paper";
        faults.push(at(&case.name, why.to_owned()));
    }
    let mut shown = Vec::new();
    for (_, case) in &visible {
        let Some(recorded) = subject.recording.case(&case.name) else {
            continue;
        };
        match Snippet::of(&exercise.definition, case, recorded, &skeleton) {
            Ok(snippet) => shown.push((recorded, snippet)),
            // Said above, for every observation.
            Err(Gap::NoFunction(_)) => {}
            Err(gap) => faults.push(at(
                &case.name,
                format!("has no snippet: {}", words::gap(&gap)),
            )),
        }
    }
    if !shown.is_empty() {
        let wrong = wrong_snippets(subject, &shown)?;
        faults.extend(wrong.into_iter().map(|(case, why)| at(case, why)));
    }
    Ok(faults)
}

/// Observations whose function is not said or not there.
fn not_functions(subject: &Subject, skeleton: &str) -> Vec<Fault> {
    let definition = &subject.exercise.definition;
    let file = subject.exercise.place.hidden().join("exercise.toml");
    let items = public_items(skeleton);
    let mut names: Vec<&str> = Vec::new();
    for (name, _) in subject
        .recording
        .cases
        .iter()
        .flat_map(|case| &case.observations)
    {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    let gaps = names.iter().filter_map(|name| {
        let why = function_of(definition, &items, name).err()?;
        let head = [
            format!("[observation.{name}]"),
            format!("[observation.{name:?}]"),
        ];
        let text = files::read(&file).unwrap_or_default();
        let head = head.iter().find(|head| text.contains(*head));
        let why = format!("`{name}`: {}", words::no_function(&why));
        Some(head.map_or_else(
            || Fault::in_file(&file, &*why),
            |head| Fault::at(&file, head, &*why),
        ))
    });
    gaps.collect()
}

/// The observations that a reader is asked about, with what is right.
fn own<'a>(exercise: &Exercise, recorded: &'a RecordedCase) -> Vec<&'a (String, Value)> {
    let all = recorded.observations.iter();
    all.filter(|(name, _)| exercise.definition.is_plain(name))
        .collect()
}

/// The cases whose snippets do not run below the solution, or print something else than what is right. One compile for all.
fn wrong_snippets<'a>(
    subject: &Subject,
    shown: &[(&'a RecordedCase, Snippet)],
) -> Result<Vec<(&'a str, String)>> {
    let exercise = subject.exercise;
    let root = Workspace {
        root: exercise.place.root().to_path_buf(),
    };
    let folder = Scratch::new(&root)?.folder()?;
    let elsewhere = with_snippets(exercise, shown, folder.path())?;
    let source = folder.path().join("source.rs");
    let built = match subject.checker.build(&elsewhere, &source)? {
        Ok(built) => built,
        Err(why) => {
            let why = anstream::adapter::strip_str(&why).to_string();
            let why = format!("the snippets do not compile below the solution: {why}");
            return Ok(vec![(&shown[0].0.name, why)]);
        }
    };
    let ran = subject
        .checker
        .observe(&elsewhere, &built, exercise.definition.seed, 0)?;
    let mut wrong = Vec::new();
    for (recorded, _) in shown {
        let case = ran.cases.iter().find(|case| case.name == recorded.name);
        let why = match case {
            Some(case) => misprinted(exercise, recorded, case),
            None => Some("its snippet did not run".to_owned()),
        };
        wrong.extend(why.map(|why| (recorded.name.as_str(), why)));
    }
    Ok(wrong)
}

/// The solution with the snippets below it, and a probe that calls them, as an exercise that lies in `folder`.
fn with_snippets(
    exercise: &Exercise,
    shown: &[(&RecordedCase, Snippet)],
    folder: &Path,
) -> Result<Exercise> {
    let (chapter, name) = (&exercise.place.chapter, &exercise.place.name);
    let mut source = files::read(&exercise.place.solution())?;
    let mut probe = format!(
        "use crate::{chapter}::{name} as exercise;\npub fn probe(p: &mut ::probe::Probe) {{\n"
    );
    for (i, (recorded, snippet)) in shown.iter().enumerate() {
        source += &format!("\n{}", snippet.as_function(&format!("pub fn play_{i}")));
        probe += &format!(
            "    p.case({:?}, |_| exercise::play_{i}());\n",
            recorded.name
        );
    }
    probe += "}\n";
    let root = Workspace {
        root: folder.to_path_buf(),
    };
    let mut elsewhere = exercise.clone();
    elsewhere.place = Place::new(&root, chapter, name);
    let is_shown = |name: &str| shown.iter().any(|(recorded, _)| recorded.name == name);
    elsewhere
        .definition
        .cases
        .retain(|case| is_shown(&case.name));
    let write = |path: &Path, text: &str| {
        let written = fs::create_dir_all(path.parent().unwrap_or(folder));
        let written = written.and_then(|()| fs::write(path, text));
        written.map_err(|e| Error::write(path, &e))
    };
    write(&elsewhere.place.probe(), &probe)?;
    write(&folder.join("source.rs"), &source)?;
    Ok(elsewhere)
}

/// What is wrong with what a snippet printed, if anything is.
fn misprinted(exercise: &Exercise, recorded: &RecordedCase, case: &RanCase) -> Option<String> {
    if case.ending != Ending::Finished {
        return Some(format!(
            "its snippet does not come to its end: {:?}",
            case.ending
        ));
    }
    let own = own(exercise, recorded);
    let begins = |line: &str| {
        own.iter()
            .any(|(name, _)| line.starts_with(&format!("{name} = ")))
    };
    for (name, right) in &own {
        let begin = format!("{name} = ");
        let mut lines = case
            .printed
            .lines()
            .skip_while(|line| !line.starts_with(&begin));
        let Some(first) = lines.next() else {
            return Some(format!("its snippet does not print `{name} = …`"));
        };
        let rest = lines.take_while(|line| !begins(line));
        let text: Vec<&str> = [&first[begin.len()..]].into_iter().chain(rest).collect();
        let text = text.join(" ");
        let form = Form::of(right, &[]);
        let inside = text.strip_prefix("Some(").and_then(|t| t.strip_suffix(')'));
        let text = inside.unwrap_or(&text);
        let read = form.and_then(|form| Typed::read(text, &form).ok());
        let tolerance = exercise.definition.tolerance(name);
        if !read.is_some_and(|read| same(right, &read.value, tolerance)) {
            return Some(format!(
                "its snippet prints `{name} = {text}`, and {right} is right"
            ));
        }
    }
    None
}
