//! Claims: what a mistake's numbers show, in a small vocabulary, checked on the recorded numbers.
//!
//! `OBSERVATION PREDICATE [in "CASE"]`. Without a case, it must hold in every case in which the mistake's observation is not
//! the solution's, and there must be one; `agrees` means in all cases.

use grader::catalog::Definition;
use grader::judge::{RecordedCase, RecordedMistake, Recording, Relation, Sorting, same};
use grader::value::Value;

#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    text: String,
    observation: String,
    predicate: Predicate,
    case: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
enum Predicate {
    Is(Relation),
    NotFinite {
        nan: bool,
    },
    Shape(Vec<usize>),
    OtherOrder,
    /// A case of an enum of this name, where another is right.
    Case(String),
    Panics,
    Differs,
    Agrees,
    /// Equals what the solution gives for another observation.
    Equals(String),
}

impl Claim {
    pub fn parse(text: &str) -> Result<Self, String> {
        let words = words(text);
        let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
        let case = match words.as_slice() {
            [.., "in", case] => Some((*case).to_owned()),
            _ => None,
        };
        if case.is_some() {
            words.truncate(words.len() - 2);
        }
        let [observation, rest @ ..] = words.as_slice() else {
            return Err("an empty claim".to_owned());
        };
        let predicate = match rest {
            ["sign", "flipped"] => Predicate::Is(Relation::SignFlipped),
            ["transposed"] => Predicate::Is(Relation::Transposed),
            ["reversed"] => Predicate::Is(Relation::Reversed),
            ["shifted", "by", "one"] => Predicate::Is(Relation::ShiftedByOne { later: true }),
            ["same", "everywhere"] => Predicate::Is(Relation::SameEverywhere),
            ["zero"] => Predicate::Is(Relation::Zero),
            ["prefix"] => Predicate::Is(Relation::Prefix(None)),
            ["suffix"] => Predicate::Is(Relation::Suffix(None)),
            ["extended"] => Predicate::Is(Relation::Extended(None)),
            ["repeats"] => Predicate::Is(Relation::Repeats),
            ["white", "space"] => Predicate::Is(Relation::WhiteSpace),
            ["letter", "case"] => Predicate::Is(Relation::LetterCase),
            ["missing"] => Predicate::Is(Relation::Missing { wanted: true }),
            ["not", "missing"] => Predicate::Is(Relation::Missing { wanted: false }),
            ["not", "sorted"] => Predicate::Is(Relation::OtherOrder {
                sorting: Sorting::Expected,
            }),
            ["sorted"] => Predicate::Is(Relation::OtherOrder {
                sorting: Sorting::Observed,
            }),
            ["other", "order"] => Predicate::OtherOrder,
            ["case", name] => Predicate::Case((*name).to_owned()),
            ["drifting"] => Predicate::Is(Relation::Drifting { from: None }),
            ["nan"] => Predicate::NotFinite { nan: true },
            ["infinite"] => Predicate::NotFinite { nan: false },
            ["panics"] => Predicate::Panics,
            ["differs"] => Predicate::Differs,
            ["agrees"] => Predicate::Agrees,
            ["equals", other] => Predicate::Equals((*other).to_owned()),
            ["factor", factor] => Predicate::Is(parse_factor(factor)),
            ["offset", offset] => Predicate::Is(Relation::Offset {
                offset: number(offset)?,
            }),
            ["shape", shape @ ..] => {
                let numbers = shape.join(" ");
                let numbers = numbers
                    .trim_start_matches('[')
                    .trim_end_matches(']')
                    .split(',')
                    .map(str::trim);
                let sizes: Result<Vec<usize>, _> =
                    numbers.filter(|n| !n.is_empty()).map(str::parse).collect();
                Predicate::Shape(sizes.map_err(|e| format!("{}: {e}", shape.join(" ")))?)
            }
            _ => {
                return Err(format!(
                    "`{text}` is not a claim: after the observation, `{}` is not known",
                    rest.join(" ")
                ));
            }
        };
        Ok(Self {
            text: text.to_owned(),
            observation: (*observation).to_owned(),
            predicate,
            case,
        })
    }

    /// Why the claim is not true of the recording, if it is not.
    pub fn fault(
        &self,
        mistake: &RecordedMistake,
        recording: &Recording,
        definition: &Definition,
    ) -> Option<String> {
        let named = |case: &&RecordedCase| self.case.as_ref().is_none_or(|name| *name == case.name);
        let cases: Vec<&RecordedCase> = recording
            .cases
            .iter()
            .filter(named)
            .filter(|c| c.observation(&self.observation).is_some())
            .collect();
        let tolerance = definition.tolerance(&self.observation);
        let mut looked_at = 0;
        for case in &cases {
            let expected = case.observation(&self.observation)?;
            let cell = mistake
                .cells
                .iter()
                .find(|c| c.case == case.name && c.observation == self.observation);
            if cell.is_none() && self.case.is_none() && self.predicate != Predicate::Agrees {
                continue;
            }
            looked_at += 1;
            let observed = cell.map_or(Some(expected), |cell| cell.value.as_ref());
            if !self.holds(case, expected, observed, cell.is_some(), tolerance) {
                return Some(format!("`{}` is not true in \"{}\"", self.text, case.name));
            }
        }
        (looked_at == 0).then(|| format!("`{}` concerns no recorded case", self.text))
    }

    fn holds(
        &self,
        case: &RecordedCase,
        expected: &Value,
        observed: Option<&Value>,
        differs: bool,
        tolerance: f64,
    ) -> bool {
        let Some(observed) = observed else {
            return matches!(self.predicate, Predicate::Panics | Predicate::Differs);
        };
        match &self.predicate {
            Predicate::Is(relation) => relation.holds(expected, observed, &case.scales),
            Predicate::NotFinite { nan } => observed
                .numbers()
                .iter()
                .any(|x| if *nan { x.is_nan() } else { x.is_infinite() }),
            Predicate::Shape(shape) => observed.shape() == Some(shape),
            Predicate::OtherOrder => {
                let sorting = Sorting::of(expected, observed);
                Relation::OtherOrder { sorting }.holds(expected, observed, &case.scales)
            }
            Predicate::Case(wanted) => {
                matches!(observed, Value::Variant { name, .. } if name == wanted) && differs
            }
            Predicate::Panics => false,
            Predicate::Differs => differs,
            Predicate::Agrees => !differs,
            Predicate::Equals(other) => case
                .observation(other)
                .is_some_and(|other| same(other, observed, tolerance)),
        }
    }
}

/// `1/2`, `3`, `a scale`, `1/a scale`.
fn parse_factor(text: &str) -> Relation {
    match number(text) {
        Ok(factor) => Relation::Factor { factor },
        Err(_) => Relation::Scale {
            name: text.trim_start_matches("1/").to_owned(),
            inverse: text.starts_with("1/"),
        },
    }
}

/// A number or a fraction.
fn number(text: &str) -> Result<f64, String> {
    let parse = |part: &str| {
        part.trim()
            .parse::<f64>()
            .map_err(|e| format!("`{text}`: {e}"))
    };
    match text.split_once('/') {
        Some((above, below)) => Ok(parse(above)? / parse(below)?),
        None => parse(text),
    }
}

/// Words, those in quotes taken together; `1/"a b"` is one word without its quotes.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for c in text.chars() {
        match c {
            '"' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            c => {
                if let Some(word) = words.last_mut() {
                    word.push(c);
                }
            }
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn claims_are_read() {
        let claim =
            Claim::parse("\"my w\" factor 1/\"the number of examples\" in \"one step\"").unwrap();
        assert_eq!(
            (claim.observation.as_str(), claim.case.as_deref()),
            ("my w", Some("one step"))
        );
        let scale = Relation::Scale {
            name: "the number of examples".to_owned(),
            inverse: true,
        };
        assert_eq!(claim.predicate, Predicate::Is(scale));
        assert_eq!(
            Claim::parse("w shape [3, 2]").unwrap().predicate,
            Predicate::Shape(vec![3, 2])
        );
        assert_eq!(
            Claim::parse("words not sorted").unwrap().predicate,
            Predicate::Is(Relation::OtherOrder {
                sorting: Sorting::Expected
            })
        );
        assert!(Claim::parse("w looks odd").is_err());
    }
}
