//! One case judged by itself: what `try` ran, and what `predict` was told. Nothing is said of the other cases.

use super::cells::{Cells, telling_parts};
use super::recording::{RecordedCase, Recording};
use super::relation::Relation;
use super::verdict::{CaseVerdict, Diagnosis, Verdict};
use super::{DiagnosisKind, judge};
use crate::catalog::Exercise;
use crate::run::{Ending, Ran, RanCase};
use crate::value::Value;

/// An exercise and its recording, as if they had one case only.
#[derive(Clone, Debug)]
pub struct Alone {
    exercise: Exercise,
    recording: Recording,
}

impl Alone {
    /// The case of that number, from 0.
    pub fn of(exercise: &Exercise, mut recording: Recording, case: usize) -> Self {
        let mut exercise = exercise.clone();
        let mut cases = std::mem::take(&mut exercise.definition.cases).into_iter();
        exercise.definition.cases = cases.nth(case).into_iter().collect();
        for case in &mut exercise.definition.cases {
            // What it builds on is not looked at.
            case.needs.clear();
        }
        let of_it = |name: &str| exercise.definition.cases.iter().any(|c| c.name == name);
        recording.cases.retain(|case| of_it(&case.name));
        Self {
            exercise,
            recording,
        }
    }

    /// The verdict on the case. The rest of the file may say something else, so a known mistake is only a possibility; its
    /// hint, which speaks of all cases, is left out. That nothing explains it is not said either: where several mistakes do
    /// the same here, the other cases tell them apart.
    pub fn judge(&self, ran: &Ran) -> Verdict {
        let mut verdict = judge(&self.exercise, &self.recording, ran);
        for case in &mut verdict.cases {
            case.diagnoses
                .retain(|diagnosis| diagnosis.kind != DiagnosisKind::None);
            case.diagnoses.iter_mut().for_each(make_tentative);
        }
        verdict
    }

    /// The case as it was recorded, if it was.
    pub fn recorded(&self) -> Option<&RecordedCase> {
        self.recording.cases.first()
    }

    /// What the known mistakes make of an observation of the case, where that is another value than the right one.
    pub fn mistaken(&self, observation: &str) -> Vec<&Value> {
        let cells = self.recording.mistakes.iter().flat_map(|m| &m.cells);
        cells
            .filter(|cell| cell.observation == observation)
            .filter(|cell| self.recording.case(&cell.case).is_some())
            .filter_map(|cell| cell.value.as_ref())
            .collect()
    }

    /// What explains the value of `observation` in `predicted`, which holds what a person gave for it and for others of the
    /// case. Nothing is said of those not given.
    ///
    /// Numbers that show nothing, such as a zero for what should not be zero, are no evidence of a mistake: that is also what
    /// somebody gives who does not know.
    pub fn explain(&self, observation: &str, predicted: &[(String, Value)]) -> Vec<Diagnosis> {
        let ran = Ran {
            cases: self
                .recording
                .cases
                .iter()
                .map(|case| ran_case(&case.name, predicted))
                .collect(),
            ..Ran::default()
        };
        let mut asked = self.clone();
        let given = |name: &String| predicted.iter().any(|(n, _)| n == name);
        for case in &mut asked.recording.cases {
            case.observations.retain(|(name, _)| given(name));
        }
        let cells = Cells::new(&asked.exercise.definition, &asked.recording, &ran, |_| true);
        let column = cells.column(observation);
        let telling = column
            .iter()
            .any(|cell| cell.fails && telling_parts(cell) > 0);
        if !telling {
            asked.recording.mistakes.clear();
        }
        let of_case = |case: CaseVerdict| case.diagnoses;
        let verdict = asked.judge(&ran);
        let mut diagnoses: Vec<Diagnosis> = verdict.cases.into_iter().flat_map(of_case).collect();
        let concerns = |d: &Diagnosis| d.observations.iter().any(|name| name == observation);
        // That another case of an enum is right says which.
        let tells = |d: &Diagnosis| matches!(d.relation, Some(Relation::OtherCase { .. }));
        diagnoses.retain(|d| concerns(d) && !tells(d));
        diagnoses
    }
}

fn make_tentative(diagnosis: &mut Diagnosis) {
    if matches!(
        diagnosis.kind,
        DiagnosisKind::Mistake | DiagnosisKind::Mutant
    ) {
        diagnosis.tentative = true;
        diagnosis.hint = None;
    }
}

/// A case that came to its end with these observations.
fn ran_case(name: &str, observations: &[(String, Value)]) -> RanCase {
    RanCase {
        name: name.to_owned(),
        inputs: Vec::new(),
        scales: Vec::new(),
        observations: observations.to_vec(),
        raw: Vec::new(),
        ending: Ending::Finished,
        printed: String::new(),
    }
}
