//! The log of attempts: one line of JSON for each file that was checked and differed from the one checked before.
//!
//! It only grows, by one write of whole lines. A line that a killed grader left unfinished is passed over by whoever reads,
//! and removed by the next one who writes.

use super::{Note, SCHEMA, State, clock, is_newer};
use crate::catalog::Place;
use crate::compile::Snapshot;
use crate::error::plain;
use crate::judge::{CaseVerdict, DiagnosisKind, Outcome, Verdict};
use crate::report::words;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

/// One file that was checked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Attempt {
    pub schema: u32,
    /// In UTC, as RFC 3339 has it.
    pub time: String,
    pub exercise: String,
    pub verdict: Outcome,
    pub points: u32,
    pub max_points: u32,
    /// Ids of the known mistakes that explain it.
    #[serde(default)]
    pub mistakes: Vec<String>,
    /// Whether some case failed of which no cause could be named.
    #[serde(default)]
    pub unexplained: bool,
    /// The cases of which that is so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unexplained_cases: Vec<String>,
    /// What was told of a change of a right program that does the same: nobody has written that mistake down.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<String>,
    /// Hash of the file.
    pub snapshot: String,
}

impl Attempt {
    fn of(verdict: &Verdict) -> Self {
        let told = verdict.cases.iter().flat_map(|case| &case.diagnoses);
        let mut changes: Vec<String> = told
            .filter(|diagnosis| diagnosis.kind == DiagnosisKind::Mutant)
            .map(words::diagnosis_title)
            .collect();
        changes.sort();
        changes.dedup();
        let has_none = |case: &&CaseVerdict| {
            let mut kinds = case.diagnoses.iter().map(|diagnosis| diagnosis.kind);
            kinds.any(|kind| kind == DiagnosisKind::None)
        };
        let unexplained = verdict.cases.iter().filter(has_none);
        let unexplained: Vec<String> = unexplained.map(|case| case.name.clone()).collect();
        Self {
            schema: SCHEMA,
            time: clock::now(),
            exercise: verdict.exercise.clone(),
            verdict: verdict.outcome,
            points: verdict.points,
            max_points: verdict.max_points,
            mistakes: verdict.mistakes(),
            unexplained: !unexplained.is_empty(),
            unexplained_cases: unexplained,
            changes,
            snapshot: verdict.snapshot.clone(),
        }
    }

    /// Whether a later attempt shows that `mistake`, made in this one, is gone.
    fn is_mended_by(&self, mistake: &str, later: &Self) -> bool {
        let judged = !matches!(
            later.verdict,
            Outcome::DoesNotCompile | Outcome::Unreadable | Outcome::Todo
        );
        judged && later.points >= self.points && !later.mistakes.iter().any(|id| id == mistake)
    }
}

impl State {
    /// Logs a verdict, unless nothing was judged, the file is still the skeleton, or it is the one judged last.
    pub fn record(&self, place: &Place, verdict: &Verdict) -> Option<Note> {
        self.record_all([(place, verdict)])
    }

    /// The same for verdicts on different exercises, with one look at the log.
    pub fn record_all<'a>(
        &self,
        verdicts: impl IntoIterator<Item = (&'a Place, &'a Verdict)>,
    ) -> Option<Note> {
        let attempts: Vec<Attempt> = verdicts
            .into_iter()
            .filter(|(place, verdict)| is_attempt(place, verdict))
            .map(|(_, verdict)| Attempt::of(verdict))
            .collect();
        if attempts.is_empty() {
            return None;
        }
        self.append(&attempts).err()
    }

    fn append(&self, new: &[Attempt]) -> Result<(), Note> {
        let _lock = self.lock()?;
        let path = self.attempts_file();
        let failed = |e| Note::NotWritten {
            file: path.clone(),
            why: plain(&e),
        };
        let mut file = OpenOptions::new()
            .create(true)
            .read(true)
            .append(true)
            .open(&path)
            .map_err(failed)?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(failed)?;
        let (attempts, _) = parsed(&path, &bytes);
        let is_new = |new: &&Attempt| {
            let last = attempts.iter().rfind(|a| a.exercise == new.exercise);
            last.is_none_or(|last| last.snapshot != new.snapshot)
        };
        let lines: String = new
            .iter()
            .filter(is_new)
            .map(|new| format!("{}\n", serde_json::to_string(new).unwrap_or_default()))
            .collect();
        if lines.is_empty() {
            return Ok(());
        }
        let whole = whole_lines(&bytes).len() as u64;
        if whole < bytes.len() as u64 {
            file.set_len(whole).map_err(failed)?;
        }
        file.write_all(lines.as_bytes()).map_err(|e| {
            // On a full disk a part of it may have been written.
            let _ = file.set_len(whole);
            failed(e)
        })
    }

    /// All attempts, the oldest first, and what of them could not be read.
    pub fn attempts(&self) -> (Vec<Attempt>, Option<Note>) {
        let path = self.attempts_file();
        match fs::read(&path) {
            Ok(bytes) => parsed(&path, &bytes),
            Err(e) if e.kind() == ErrorKind::NotFound => (Vec::new(), None),
            Err(e) => {
                let why = plain(&e);
                (Vec::new(), Some(Note::NotRead { file: path, why }))
            }
        }
    }

    fn attempts_file(&self) -> PathBuf {
        self.folder.join("attempts.jsonl")
    }
}

fn parsed(path: &Path, bytes: &[u8]) -> (Vec<Attempt>, Option<Note>) {
    let mut attempts = Vec::new();
    let (mut newer, mut unreadable) = (0, 0);
    let text = String::from_utf8_lossy(whole_lines(bytes));
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        match serde_json::from_str::<Attempt>(line) {
            Ok(attempt) if attempt.schema <= SCHEMA => attempts.push(attempt),
            _ if is_newer(line.as_bytes()) => newer += 1,
            _ => unreadable += 1,
        }
    }
    let file = path.to_path_buf();
    let note = if unreadable > 0 {
        let lines = unreadable;
        Some(Note::UnreadableLines { file, lines })
    } else {
        (newer > 0).then_some(Note::Newer { file })
    };
    (attempts, note)
}

/// Without what follows the last line end, which a grader that was killed had begun.
fn whole_lines(bytes: &[u8]) -> &[u8] {
    let end = bytes.iter().rposition(|byte| *byte == b'\n');
    end.map_or(&[], |end| &bytes[..=end])
}

/// Whether something of the reader's was judged.
fn is_attempt(place: &Place, verdict: &Verdict) -> bool {
    let nothing_judged = matches!(verdict.outcome, Outcome::NotGraded | Outcome::Unreadable);
    !nothing_judged && !verdict.snapshot.is_empty() && !is_skeleton(place, verdict)
}

fn is_skeleton(place: &Place, verdict: &Verdict) -> bool {
    verdict.outcome == Outcome::Todo
        && fs::read_to_string(place.skeleton())
            .is_ok_and(|source| Snapshot::new(source, Vec::new()).hash == verdict.snapshot)
}

/// How often a mistake that was named was gone within the next two checks of its exercise.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MendedShare {
    pub mistake: String,
    pub mended: usize,
    /// Of so many, whose next two checks are known.
    pub of: usize,
    /// Named too lately to tell.
    pub open: usize,
}

/// The share of each mistake in `attempts`, in the order of their ids.
pub fn mended_shares(attempts: &[Attempt]) -> Vec<MendedShare> {
    let mut shares: BTreeMap<&str, MendedShare> = BTreeMap::new();
    for (i, attempt) in attempts.iter().enumerate() {
        let later = attempts[i + 1..]
            .iter()
            .filter(|later| later.exercise == attempt.exercise);
        let next: Vec<&Attempt> = later.take(CHECKS_TO_MEND).collect();
        for mistake in &attempt.mistakes {
            let share = shares.entry(mistake).or_default();
            if next
                .iter()
                .any(|later| attempt.is_mended_by(mistake, later))
            {
                share.mended += 1;
                share.of += 1;
            } else if next.len() == CHECKS_TO_MEND {
                share.of += 1;
            } else {
                share.open += 1;
            }
        }
    }
    shares
        .into_iter()
        .map(|(mistake, share)| MendedShare {
            mistake: mistake.to_owned(),
            ..share
        })
        .collect()
}

/// A hint that is any good is followed by a mended file within so many checks.
const CHECKS_TO_MEND: usize = 2;

#[cfg(test)]
mod tests {
    use super::*;

    fn attempt(verdict: Outcome, points: u32, mistakes: &[&str]) -> Attempt {
        Attempt {
            schema: SCHEMA,
            time: clock::now(),
            exercise: "a/b".to_owned(),
            verdict,
            points,
            max_points: 9,
            mistakes: mistakes.iter().map(|&m| m.to_owned()).collect(),
            unexplained: false,
            unexplained_cases: Vec::new(),
            changes: Vec::new(),
            snapshot: String::new(),
        }
    }

    fn shares(attempts: &[Attempt]) -> Vec<(usize, usize, usize)> {
        let shares = mended_shares(attempts);
        shares.iter().map(|s| (s.mended, s.of, s.open)).collect()
    }

    #[test]
    fn a_mistake_is_mended_where_one_of_the_next_two_checks_is_judged_and_lacks_it() {
        use Outcome::*;
        let made = attempt(Failed, 1, &["m"]);
        let broken = attempt(DoesNotCompile, 0, &[]);
        let passed = attempt(Passed, 9, &[]);
        assert_eq!(shares(&[made.clone(), passed.clone()]), [(1, 1, 0)]);
        assert_eq!(
            shares(&[made.clone(), broken.clone(), passed.clone()]),
            [(1, 1, 0)]
        );
        assert_eq!(shares(&[made.clone(), broken.clone()]), [(0, 0, 1)]);
        assert_eq!(
            shares(&[made.clone(), broken.clone(), broken.clone(), passed]),
            [(0, 1, 0)]
        );
        // Another failure with fewer points does not show that it is gone.
        let worse = attempt(Failed, 0, &["n"]);
        assert_eq!(
            shares(&[made.clone(), worse.clone(), worse]),
            [(0, 1, 0), (0, 0, 2)]
        );
    }

    #[test]
    fn lines_of_killed_graders_and_of_newer_ones_are_passed_over() {
        let line = serde_json::to_string(&attempt(Outcome::Failed, 1, &[])).unwrap();
        let path = Path::new("attempts.jsonl");
        let half = &line[..line.len() / 2];
        let (read, note) = parsed(path, format!("{line}\n{half}").as_bytes());
        assert_eq!((read.len(), note), (1, None));
        let (read, note) = parsed(path, format!("{half}\n{line}\n").as_bytes());
        assert_eq!(read.len(), 1);
        assert!(matches!(note, Some(Note::UnreadableLines { lines: 1, .. })));
        let newer = format!("{{\"schema\":2,\"what\":1}}\n{line}\n");
        let (read, note) = parsed(path, newer.as_bytes());
        assert_eq!(read.len(), 1);
        assert!(matches!(note, Some(Note::Newer { .. })));
    }
}
