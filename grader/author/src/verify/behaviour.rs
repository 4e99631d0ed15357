//! On the recorded seed, on fresh ones and on inputs moved by 10⁻¹³: right variants pass, mistakes fail as themselves, the
//! solution stays what it is, and no case comes near its limit.

use super::{Fault, Subject};
use crate::sources::Observed;
use grader::catalog::mistake_id;
use grader::error::Result;
use grader::judge::{DiagnosisKind, Outcome, Recording, Verdict, judge, same};

/// A run takes less than this share of its limit.
const SHARE_OF_LIMIT: f64 = 0.1;

/// The faults, and the seconds that the solution takes for all cases: the shortest of several runs.
pub fn faults(subject: &Subject) -> Result<(Vec<Fault>, f64)> {
    let seed = subject.exercise.definition.seed;
    // Fresh seeds, far from each other; the last setting moves the inputs instead.
    let settings = [
        (seed + 1_000_003, 0),
        (seed + 2_000_029, 0),
        (seed ^ 0x5eed_5eed, 0),
        (seed, 1),
    ];
    let mut faults = misjudged(subject, &subject.observed, &with_seed(seed));
    let mut shortest = subject.observed.solution.seconds;
    for (seed, jitter) in settings {
        let observed = subject
            .sources
            .observe(subject.exercise, subject.checker, seed, jitter)?;
        if jitter != 0 {
            faults.extend(unstable(subject, &observed.recording));
        }
        let setting = match jitter {
            0 => with_seed(seed),
            _ => "with inputs moved by 1e-13".to_owned(),
        };
        shortest = shortest.min(observed.solution.seconds);
        faults.extend(misjudged(subject, &observed, &setting));
    }
    let limit = subject.exercise.definition.limits.cpu_seconds as f64 * SHARE_OF_LIMIT;
    if shortest > limit {
        let why = format!(
            "all cases together take {shortest:.2} s; {limit:.2} s are a tenth of the limit"
        );
        faults.push(Fault::in_file(&subject.exercise.place.probe(), why));
    }
    Ok((faults, shortest))
}

fn with_seed(seed: u64) -> String {
    format!("with the seed {seed}")
}

/// Right sources that fail, and mistakes that pass or are taken for something else.
fn misjudged(subject: &Subject, observed: &Observed, setting: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    let judged = |ran| judge(subject.exercise, &observed.recording, ran);
    let solution = (subject.exercise.place.solution(), &observed.solution);
    let variants = subject
        .sources
        .variants
        .iter()
        .map(|(file, _)| file.clone());
    for (file, ran) in std::iter::once(solution).chain(variants.zip(&observed.variants)) {
        let verdict = judged(ran);
        if verdict.outcome != Outcome::Passed {
            let why = format!("a right variant fails {setting}: {}", why(&verdict));
            faults.push(Fault::in_file(&file, why));
        }
    }
    for ((mistake, _), ran) in subject.sources.mistakes.iter().zip(&observed.mistakes) {
        if let Some(why) = not_itself(&judged(ran), &mistake.name) {
            faults.push(Fault::in_file(&mistake.file, format!("{why} {setting}")));
        }
    }
    faults
}

/// Observations of the solution that change when its inputs hardly do: nobody could be judged by them.
fn unstable(subject: &Subject, moved: &Recording) -> Vec<Fault> {
    let mut faults = Vec::new();
    for case in &moved.cases {
        let recorded = subject.recording.case(&case.name);
        for (name, value) in &case.observations {
            let tolerance = subject.exercise.definition.tolerance(name);
            if recorded
                .and_then(|r| r.observation(name))
                .is_some_and(|r| !same(r, value, tolerance))
            {
                let why = format!(
                    "`{name}` changes when the inputs move by 1e-13: mark them `exact` or choose others"
                );
                faults.push(Fault::at(
                    &subject.exercise.place.probe(),
                    &format!("\"{}\"", case.name),
                    why,
                ));
            }
        }
    }
    faults
}

/// Why a mistake is not diagnosed as itself, if it is not.
fn not_itself(verdict: &Verdict, name: &str) -> Option<String> {
    if matches!(verdict.outcome, Outcome::Passed | Outcome::Todo) {
        return Some(format!("a mistake is {:?}", verdict.outcome));
    }
    let id = mistake_id(&verdict.exercise, name);
    let named = |case: &grader::judge::CaseVerdict| {
        case.diagnoses
            .iter()
            .all(|d| d.kind == DiagnosisKind::Mistake && d.id.as_ref() == Some(&id))
    };
    // A case in which only a declared property fails has no column of its own: the others name the cause.
    let failed = verdict
        .cases
        .iter()
        .filter(|c| matches!(c.outcome, Outcome::Failed | Outcome::Panicked));
    let failed: Vec<_> = failed
        .filter(|c| c.differences.iter().any(|d| d.agrees_with.is_none()) || c.ending.is_some())
        .collect();
    match failed.iter().find(|case| !named(case)) {
        Some(case) => Some(format!(
            "is not diagnosed as itself in \"{}\" ({})",
            case.name,
            told(case)
        )),
        None if failed.is_empty() => Some("fails no case that could name it".to_owned()),
        None => None,
    }
}

fn told(case: &grader::judge::CaseVerdict) -> String {
    let told: Vec<String> = case
        .diagnoses
        .iter()
        .map(|d| {
            d.id.clone()
                .unwrap_or_else(|| format!("{:?} {:?}", d.kind, d.relation))
        })
        .collect();
    told.join(", ")
}

fn why(verdict: &Verdict) -> String {
    let failed = verdict
        .cases
        .iter()
        .filter(|case| case.outcome != Outcome::Passed);
    let names: Vec<String> = failed
        .map(|case| {
            let off = case
                .differences
                .iter()
                .map(|d| format!("`{}` by {:?}", d.observation, d.size));
            format!(
                "\"{}\" {:?} {}",
                case.name,
                case.outcome,
                off.collect::<Vec<_>>().join(", ")
            )
        })
        .collect();
    names.join("; ")
}
