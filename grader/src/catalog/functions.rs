//! Which of a reader's functions an observation comes from.

use super::{Definition, Exercise, PublicItem, public_items};
use std::collections::BTreeMap;

/// Why no function is known to return an observation.
#[derive(Clone, Debug, PartialEq)]
pub enum NoFunction {
    /// Which one it is is not said, and the skeleton has several, or none.
    NotSaid,
    /// The skeleton has no such public function.
    Unknown { function: String },
}

/// The function of an observation: the one that `exercise.toml` names, or the only one of the skeleton's `items`. This is the
/// rule that authors are held to; [`Functions`] makes the best of an exercise that breaks it.
pub fn function_of<'a>(
    definition: &Definition,
    items: &'a [PublicItem],
    observation: &str,
) -> Result<&'a PublicItem, NoFunction> {
    let mut functions = items.iter().filter(|item| item.is_function());
    let named = definition
        .observation(observation)
        .and_then(|o| o.function.as_deref());
    match named {
        Some(name) => functions
            .find(|item| item.name == name)
            .ok_or_else(|| NoFunction::Unknown {
                function: name.to_owned(),
            }),
        None => match (functions.next(), functions.next()) {
            (Some(only), None) => Ok(only),
            _ => Err(NoFunction::NotSaid),
        },
    }
}

/// An exercise's functions, by what is observed of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Functions {
    /// By observation.
    named: BTreeMap<String, String>,
    /// By case: what it comes to last, having needed the others for it.
    last: BTreeMap<String, String>,
    first: Option<String>,
}

impl Functions {
    /// As `exercise.toml` says; where it says nothing, the skeleton's first public function, which is the only one then.
    pub fn of(exercise: &Exercise) -> Self {
        let skeleton = std::fs::read_to_string(exercise.place.skeleton()).unwrap_or_default();
        let first = public_items(&skeleton)
            .into_iter()
            .find(PublicItem::is_function)
            .map(|item| item.name);
        let named = exercise.definition.observations.iter();
        Self {
            named: named
                .filter_map(|(name, of)| Some((name.clone(), of.function.clone()?)))
                .collect(),
            last: BTreeMap::new(),
            first,
        }
    }

    /// The same, knowing which observation each case makes last.
    pub fn with_cases<'a>(mut self, last: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        for (case, observation) in last {
            if let Some(function) = self.returning(observation).map(str::to_owned) {
                self.last.insert(case.to_owned(), function);
            }
        }
        self
    }

    /// The function that the case `name` is about.
    pub fn of_case(&self, name: &str) -> Option<&str> {
        self.last
            .get(name)
            .map_or_else(|| self.first(), |name| Some(name))
    }

    /// The function that returns the observation `name`.
    pub fn returning(&self, name: &str) -> Option<&str> {
        self.named
            .get(name)
            .or(self.first.as_ref())
            .map(String::as_str)
    }

    /// The first of the skeleton.
    pub fn first(&self) -> Option<&str> {
        self.first.as_deref()
    }
}
