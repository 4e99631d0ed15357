//! `author new` and what follows it, through the binary, in copies of the workspace.

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Instant;
use support::{Copy, author, grader};

/// What an author types in place of each mark, in a first version: file's name, the mark's line, the line typed.
const TYPED: [(&str, &str, &str); 20] = [
    ("skeleton.rs", "//! TODO", "//! Half of a number."),
    (
        "skeleton.rs",
        "/// TODO",
        "/// Half of `x`, which may have any sign. Half of 0 is 0.",
    ),
    (
        "skeleton.rs",
        "/// Example: TODO",
        "/// Example: half of 6 is 3.",
    ),
    (
        "half.rs",
        "//! TODO",
        "//! Two halves make the whole, so that the half is the whole divided by 2.",
    ),
    (
        "probe.rs",
        "// TODO",
        "// A number above zero, one below, and any.",
    ),
    (
        "exercise.toml",
        "    \"TODO: a question",
        "    \"What do two halves make?\",",
    ),
    (
        "exercise.toml",
        "    \"TODO: the idea",
        "    \"Halving is dividing; the chapter says by what.\",",
    ),
    (
        "exercise.toml",
        "    \"TODO: all but",
        "    \"It is x divided by 2.\",",
    ),
    (
        "exercise.toml",
        "words = \"TODO",
        "words = \"half of the number\"",
    ),
    (
        "exercise.toml",
        "tests = \"TODO",
        "tests = \"half of a number above zero\"",
    ),
    (
        "exercise.toml",
        "because = \"TODO",
        "because = \"3 + 3 = 6\"",
    ),
    ("exercise.toml", "x = \"TODO", "x = \"the number\""),
    (
        "another_way.rs",
        "//! TODO",
        "//! A product in place of a quotient.",
    ),
    (
        "first_mistake.rs",
        "//! title",
        "//! title: The number is doubled",
    ),
    (
        "first_mistake.rs",
        "//! people",
        "//! people: They read \"twice\" for \"half\".",
    ),
    (
        "first_mistake.rs",
        "//! why",
        "//! why: Half of a number is nearer to zero than the number.",
    ),
    (
        "first_mistake.rs",
        "//! see",
        "//! see: Add your result to itself: do you get the number back?",
    ),
    (
        "first_mistake.rs",
        "//! hint",
        "//! hint: Your half is {{ observed }} where {{ expected }} is right: four times as much. Which of the two is nearer to zero?",
    ),
    (
        "page",
        "TODO: a few sentences",
        "Half of a number is what makes the number when it is added to itself.",
    ),
    (
        "page",
        "TODO: what the chapter",
        "This chapter halves. Afterwards you can halve.",
    ),
];

/// Types all of it. How many lines that were.
fn write_it(copy: &Copy, id: &str) -> usize {
    let (chapter, name) = id.split_once('/').unwrap();
    let hidden = format!("grader/hidden/{id}");
    let files = [
        format!("{hidden}/skeleton.rs"),
        format!("{hidden}/probe.rs"),
        format!("{hidden}/exercise.toml"),
        format!("{hidden}/correct/another_way.rs"),
        format!("{hidden}/mistakes/first_mistake.rs"),
        format!("solutions/src/{id}.rs"),
        format!("book/chapters/{chapter}.md"),
    ];
    let mut lines_typed = 0;
    for file in files {
        let typed_in = |of: &str| {
            file.ends_with(&format!("/{of}"))
                || (of == "half.rs" && file.ends_with(&format!("/{name}.rs")))
                || (of == "page" && file.ends_with(".md"))
        };
        let text = copy.read(&file);
        let lines: Vec<&str> = text
            .lines()
            .map(|line| {
                let typed = TYPED
                    .iter()
                    .find(|(of, begins, _)| typed_in(of) && line.starts_with(begins));
                match typed {
                    Some((_, _, typed)) => {
                        lines_typed += 1;
                        typed
                    }
                    None => line,
                }
            })
            .collect();
        fs::write(copy.path(&file), lines.join("\n") + "\n").unwrap();
    }
    lines_typed
}

/// Every file below the copy but what builds leave there, with its text.
fn tree(copy: &Copy) -> BTreeMap<String, Vec<u8>> {
    fn collect(folder: &Path, root: &Path, found: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(root).unwrap().display().to_string();
            if name == "target" {
                continue;
            }
            if path.is_dir() {
                found.insert(name, Vec::new());
                collect(&path, root, found);
            } else {
                found.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    let mut found = BTreeMap::new();
    collect(copy.root(), copy.root(), &mut found);
    found
}

#[test]
fn three_commands_from_an_idea_to_a_sound_exercise() {
    for (chapter, kind) in [
        ("losses", "an existing chapter"),
        ("halving", "a new chapter"),
    ] {
        let copy = Copy::new();
        let (id, name) = (format!("{chapter}/half"), "half");
        let mut seconds = 0.0;
        let mut timed = |arguments: &[&str]| {
            let started = Instant::now();
            let (out, code) = author(&copy, arguments);
            seconds += started.elapsed().as_secs_f64();
            assert_eq!(code, 0, "{out}");
            out
        };
        timed(&["new", &id, "--title", "Half of a number"]);
        let lines = write_it(&copy, &id);
        timed(&["record", name]);
        let out = timed(&["verify", "--pristine", name]);
        assert!(out.contains("✓ sound"), "{out}");
        println!(
            "In {kind}: {lines} lines typed, {seconds:.1} s of machine time for three commands."
        );

        copy.write(&id, copy.mistake(&id, "first_mistake"));
        let (out, _) = grader(&copy, &["check", name]);
        let hint = "Your half is 12 where 3 is right: four times as much.";
        assert!(out.contains(hint), "{out}");
        copy.solve(&id);
        let (out, code) = grader(&copy, &["check", name]);
        assert_eq!(code, 0, "{out}");
        let (out, _) = grader(&copy, &["list"]);
        assert!(out.contains(name), "{out}");
    }
}

#[test]
fn what_it_writes_is_graded_and_says_what_is_still_to_be_written() {
    let copy = Copy::new();
    let id = "losses/half";
    let (out, code) = author(&copy, &["new", id, "--title", "Half \"of\" a number"]);
    assert_eq!(code, 0, "{out}");
    let (out, code) = author(&copy, &["record", "half"]);
    assert_eq!(code, 0, "{out}");
    copy.solve(id);
    let (out, code) = grader(&copy, &["check", "half"]);
    assert_eq!(code, 0, "{out}");
    let (out, code) = author(&copy, &["verify", "half"]);
    assert_eq!(code, 1, "{out}");
    let mut marks = 0;
    for (file, text) in tree(&copy) {
        let hidden = file.contains("hidden/losses/half/") && !file.ends_with(".json");
        if hidden || file.ends_with("losses.md") || file.ends_with("solutions/src/losses/half.rs") {
            let text = String::from_utf8(text).unwrap();
            for (i, _) in text
                .lines()
                .enumerate()
                .filter(|(_, line)| line.contains("TODO"))
            {
                let place = format!("✗ {file}:{}: still to be written: ", i + 1);
                assert!(out.contains(&place), "{place}\n{out}");
                marks += 1;
            }
        }
    }
    assert_eq!((out.matches('✗').count(), marks), (19, 19), "{out}");
}

#[test]
fn nothing_is_written_over_and_one_command_takes_it_away() {
    let copy = Copy::new();
    for id in ["losses/half", "halving/half"] {
        let before = tree(&copy);
        let (out, code) = author(&copy, &["new", id, "--title", "Half"]);
        assert_eq!(code, 0, "{out}");
        let written = tree(&copy);
        let (out, code) = author(&copy, &["new", id, "--title", "Another"]);
        assert_eq!(code, 2, "{out}");
        assert!(
            out.contains("are there already") && out.contains("nothing was written"),
            "{out}"
        );
        assert!(tree(&copy) == written, "{id} was written over");

        let probe = format!("grader/hidden/{id}/probe.rs");
        copy.edit(&probe, "6.0", "8.0");
        let (out, code) = author(&copy, &["new", "--undo", id]);
        assert_eq!(code, 2, "{out}");
        assert!(
            out.contains(&probe) && out.contains("nothing was removed"),
            "{out}"
        );
        copy.edit(&probe, "8.0", "6.0");
        let (out, code) = author(&copy, &["new", "--undo", id]);
        assert_eq!(code, 0, "{out}");
        let after = tree(&copy);
        let differ = before
            .iter()
            .find(|(name, text)| after.get(*name) != Some(text));
        assert_eq!(differ.map(|(name, _)| name), None, "{id}");
        assert_eq!(before.len(), after.len(), "{id}");
    }
}

#[test]
fn a_name_that_cannot_be_is_refused() {
    let copy = Copy::new();
    let before = tree(&copy);
    for (id, why) in [
        ("half", "is no `chapter/exercise`"),
        ("losses/Half", "`Half` cannot be the name of a module"),
        ("losses/../x", "cannot be the name of a module"),
        ("losses/fn", "`fn` cannot be the name of a module"),
        (
            "halving/mse_gradient",
            "`mse_gradient` is the name of losses/mse_gradient",
        ),
    ] {
        let (out, code) = author(&copy, &["new", id, "--title", "T"]);
        assert_eq!(code, 2, "{id}: {out}");
        assert!(out.contains(why), "{id}: {out}");
    }
    let (out, code) = author(&copy, &["new", "--undo", "losses/nothing"]);
    assert_eq!(code, 2, "{out}");
    assert!(tree(&copy) == before, "nothing was written");
}

#[test]
fn a_page_and_its_exercises_name_each_other() {
    let copy = Copy::new();
    let page = "book/chapters/losses.md";
    copy.edit(
        page,
        "{{#exercise losses/mse_gradient}}",
        "{{#exercise losses/mse_gradent}}",
    );
    let (out, code) = author(&copy, &["verify", "mse_gradient"]);
    assert_eq!(code, 1, "{out}");
    assert!(
        out.contains("shows the exercise losses/mse_gradent, which does not exist"),
        "{out}"
    );
    assert!(
        out.contains(
            "losses.md: does not show its exercise: put `{{#exercise losses/mse_gradient}}`"
        ),
        "{out}"
    );
    // A draft is left alone.
    copy.edit("book/chapters/SUMMARY.md", "(losses.md)", "()");
    let (out, code) = author(&copy, &["verify", "mse_gradient"]);
    assert_eq!(code, 0, "{out}");
}

#[test]
fn a_crate_that_probes_offer_is_missed_in_another_manifest() {
    let copy = Copy::new();
    copy.edit("solutions/Cargo.toml", "rand_distr.workspace = true\n", "");
    copy.edit(
        "exercises/Cargo.toml",
        "[dependencies]\n",
        "[dependencies]\nlibm = \"1\"\n",
    );
    let (out, code) = author(&copy, &["verify", "gradient_by_hand"]);
    assert_eq!(code, 1, "{out}");
    assert!(
        out.contains(
            "✗ solutions/Cargo.toml: lacks `rand_distr`, which grader/probe/Cargo.toml offers"
        ),
        "{out}"
    );
    assert!(
        out.contains("✗ exercises/Cargo.toml:") && out.contains("has `libm`"),
        "{out}"
    );
}
