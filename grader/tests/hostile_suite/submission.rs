//! A hostile submission: a file under `tests/hostile` whose header says what it tries and what must come of it.
//!
//! The header is the file's `//! ` lines: sentences, an empty line, then fields.
//!
//! | field | what it says |
//! | --- | --- |
//! | `exercise` | which exercise it stands in for |
//! | `verdict` | what the grader must say; several where the system decides which, separated by ` or ` |
//! | `says` | a text of the report, if one matters |
//! | `canary` | what must not have happened |
//! | `unconfined` | where the canary must be seen first: `naive`, `grader`, or `not run, because …` |
//! | `once` | why it is left out at the older ABI |
//!
//! `naive` is a harness as small test runners are, without any limit; `grader` is the grader with its confinement switched
//! off. Words between two `@` stand for what only the suite knows; `surroundings` has them all.

use super::canary::Canary;
use std::fs;
use std::path::Path;

/// Where the canary of a submission is seen while nothing stands in its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unconfined {
    Naive,
    Grader,
    NotRun(String),
}

/// One file of `tests/hostile`.
#[derive(Clone, Debug)]
pub struct Submission {
    /// `family/name`.
    pub id: String,
    pub exercise: String,
    pub verdicts: Vec<String>,
    pub says: Option<String>,
    pub canary: Canary,
    pub unconfined: Unconfined,
    pub once: Option<String>,
    pub source: String,
}

const FIELDS: [&str; 6] = [
    "exercise",
    "verdict",
    "says",
    "canary",
    "unconfined",
    "once",
];

/// Every submission, by family and name. The environment variable `HOSTILE` leaves only those whose id contains it.
pub fn all() -> Vec<Submission> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile");
    let files = grader::files::files_below(&folder).expect("the submissions");
    let mut submissions = Vec::new();
    let mut faults = Vec::new();
    for file in files {
        let id = file.strip_prefix(&folder).expect("below the folder");
        let id = id.with_extension("").display().to_string();
        let text = fs::read_to_string(&file).expect("a submission is text");
        match Submission::parse(&id, &text) {
            Ok(submission) => submissions.push(submission),
            Err(fault) => faults.push(format!("{id}: {fault}")),
        }
    }
    assert!(faults.is_empty(), "\n  {}\n", faults.join("\n  "));
    let chosen = std::env::var("HOSTILE").unwrap_or_default();
    submissions.retain(|submission| submission.id.contains(&chosen));
    submissions
}

impl Submission {
    fn parse(id: &str, text: &str) -> Result<Self, String> {
        let header: Vec<&str> = text
            .lines()
            .map_while(|line| line.strip_prefix("//!"))
            .map(str::trim)
            .collect();
        let (about, fields) = match header.iter().position(|line| line.is_empty()) {
            Some(at) => (&header[..at], &header[at + 1..]),
            None => return Err("its header has no empty line before the fields".to_owned()),
        };
        if about.is_empty() {
            return Err("its header does not say what it tries".to_owned());
        }
        for line in fields {
            let name = line.split_once(": ").map(|(name, _)| name);
            if !name.is_some_and(|name| FIELDS.contains(&name)) {
                return Err(format!("`{line}` is no field"));
            }
        }
        let field = |name: &str| {
            let prefix = format!("{name}: ");
            let mut values = fields.iter().filter_map(|line| line.strip_prefix(&prefix));
            values.next().map(str::to_owned)
        };
        let needed = |name: &str| field(name).ok_or(format!("its header has no `{name}`"));
        let canary = needed("canary")?;
        let unconfined = needed("unconfined")?;
        Ok(Self {
            id: id.to_owned(),
            exercise: needed("exercise")?,
            verdicts: needed("verdict")?
                .split(" or ")
                .map(str::to_owned)
                .collect(),
            says: field("says"),
            canary: Canary::named(&canary).ok_or(format!("no canary is called `{canary}`"))?,
            unconfined: match unconfined.split_once(", because ") {
                None if unconfined == "naive" => Unconfined::Naive,
                None if unconfined == "grader" => Unconfined::Grader,
                Some(("not run", why)) => Unconfined::NotRun(why.to_owned()),
                _ => return Err(format!("`{unconfined}` is no place to see a canary")),
            },
            once: field("once"),
            source: text.to_owned(),
        })
    }
}
