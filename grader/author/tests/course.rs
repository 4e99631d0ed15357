//! A course of another subject, texts and lists, from `author new` to the reader: nothing of it is about learning machines.

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use support::{Copy, author, grader, hidden};

/// The exercises, in the order of their book.
const COURSE: [(&str, &str); 4] = [
    ("strings/squeeze", "White space, made regular"),
    ("strings/longest_word", "The longest word"),
    ("lists/merge", "Merging sorted lists"),
    ("lists/ticket", "Reading a ticket"),
];

/// A workspace with the course in it, written over what `author new` makes.
fn with_course() -> Copy {
    let copy = Copy::new();
    for (id, title) in COURSE {
        let (out, code) = author(&copy, &["new", id, "--title", title]);
        assert_eq!(code, 0, "{out}");
        fs::remove_dir_all(copy.hidden(id)).unwrap();
        for folder in ["correct", "mistakes"] {
            put(&written(id).join(folder), &copy.hidden(id).join(folder));
        }
        for file in ["exercise.toml", "probe.rs", "skeleton.rs"] {
            fs::copy(written(id).join(file), copy.hidden(id).join(file)).unwrap();
        }
        fs::copy(written(id).join("skeleton.rs"), copy.file(id)).unwrap();
        let solution = copy.path(&format!("solutions/src/{id}.rs"));
        fs::copy(written(id).join("solution.rs"), solution).unwrap();
        let page = format!("book/chapters/{}.md", id.split_once('/').unwrap().0);
        let text = copy.read(&page);
        let lines = text.lines().filter(|line| !line.contains("TODO"));
        fs::write(copy.path(&page), lines.collect::<Vec<_>>().join("\n")).unwrap();
    }
    let mut record = vec!["record"];
    record.extend(COURSE.map(|(id, _)| id));
    let (out, code) = author(&copy, &record);
    assert_eq!(code, 0, "{out}");
    copy
}

/// Where the course's own files are.
fn written(id: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/course")
        .join(id)
}

fn put(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for file in files(from) {
        fs::copy(&file, to.join(file.file_name().unwrap())).unwrap();
    }
}

/// By name.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn it_is_sound_and_read_as_well_as_any() {
    let copy = with_course();
    let mut verify = vec!["verify", "--pristine"];
    verify.extend(COURSE.map(|(id, _)| id));
    let (out, code) = author(&copy, &verify);
    assert_eq!(code, 0, "{out}");
    assert_eq!(out.matches("✓ sound").count(), COURSE.len(), "{out}");

    let mut said = String::new();
    for (id, _) in COURSE {
        copy.solve(id);
        let (out, code) = grader(&copy, &["check", id]);
        assert_eq!(code, 0, "{out}");
        for variant in files(&copy.path(&hidden(id, "correct"))) {
            copy.write(id, fs::read(variant).unwrap());
            let (out, code) = grader(&copy, &["check", id]);
            assert_eq!(code, 0, "{out}");
        }
        for mistake in copy.mistakes(id) {
            copy.write(id, copy.mistake(id, &mistake));
            let (out, code) = grader(&copy, &["check", id]);
            assert_eq!(code, 1, "{out}");
            assert!(
                out.contains(&format!("explain {}/", id.rsplit('/').next().unwrap())),
                "{out}"
            );
            said += &format!("━━ {id}: the mistake {mistake}\n\n{out}\n");
        }
        for wrong in files(&written(id).join("wrong")) {
            copy.write(id, fs::read(&wrong).unwrap());
            let (out, code) = grader(&copy, &["check", id]);
            assert_eq!(code, 1, "{out}");
            let name = wrong.file_stem().unwrap().to_string_lossy().into_owned();
            said += &format!("━━ {id}: {name}, which nobody foresaw\n\n{out}\n");
        }
    }
    insta::assert_snapshot!("course", said);
}
