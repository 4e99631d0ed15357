//! From what a person calls a case to one of the cases that a reader sees.

use super::definition::{CaseDefinition, Definition};
use super::select::nearest;
use crate::error::{Error, Result};

impl Definition {
    /// The cases that a reader sees, each with its number from 0 among all cases.
    pub fn visible_cases(&self) -> Vec<(usize, &CaseDefinition)> {
        let cases = self.cases.iter().enumerate();
        cases.filter(|(_, case)| case.visible).collect()
    }

    /// The number, from 0 among all cases, of the visible case that `asked` means: a number from 1 among the visible ones, a
    /// name, or a part of one name only. Nothing asked is the first.
    pub fn visible_case(&self, asked: &str) -> Result<usize> {
        let visible = self.visible_cases();
        let names =
            || -> Vec<String> { visible.iter().map(|(_, case)| case.name.clone()).collect() };
        let asked = asked.trim();
        let counted = match asked {
            "" => Some(1),
            number => number.parse::<usize>().ok(),
        };
        if let Some((number, _)) = counted.and_then(|n| visible.get(n.checked_sub(1)?)) {
            return Ok(*number);
        }
        let lowered = asked.to_lowercase();
        let is_it = |case: &CaseDefinition| case.name.to_lowercase() == lowered;
        let holds_it = |case: &CaseDefinition| case.name.to_lowercase().contains(&lowered);
        let hidden = |is: &dyn Fn(&CaseDefinition) -> bool| {
            let found = self.cases.iter().find(|case| !case.visible && is(case));
            found.map(|case| Error::HiddenCase {
                name: case.name.clone(),
                visible: names(),
            })
        };
        if let Some((number, _)) = visible.iter().find(|(_, case)| is_it(case)) {
            return Ok(*number);
        }
        if let Some(error) = hidden(&is_it) {
            return Err(error);
        }
        // A number is no part of a name.
        let matches: Vec<_> = visible
            .iter()
            .filter(|(_, case)| counted.is_none() && holds_it(case))
            .collect();
        match matches.as_slice() {
            [(number, _)] => Ok(*number),
            [] => Err(hidden(&holds_it)
                .filter(|_| counted.is_none())
                .unwrap_or_else(|| {
                    let all: Vec<&str> =
                        visible.iter().map(|(_, case)| case.name.as_str()).collect();
                    Error::UnknownCase {
                        name: asked.to_owned(),
                        nearest: nearest(asked, &all).map(str::to_owned),
                        visible: names(),
                    }
                })),
            several => Err(Error::AmbiguousCase {
                name: asked.to_owned(),
                matches: several.iter().map(|(_, case)| case.name.clone()).collect(),
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn definition() -> Definition {
        let mut text =
            "title = \"T\"\nminutes = 1\ndifficulty = 1\nseed = 1\nhints = []\n".to_owned();
        for (name, visible) in [
            ("a loss", true),
            ("a gradient", true),
            ("a gradient at 2", false),
            ("random", false),
            ("3 rows", true),
        ] {
            text += &format!(
                "[[case]]\nname = \"{name}\"\ntests = \"it\"\npoints = 1\nvisible = {visible}\n"
            );
        }
        toml::from_str(&text).unwrap()
    }

    #[test]
    fn numbers_names_and_parts_of_names_are_found() {
        for (asked, number) in [
            ("", 0),
            ("1", 0),
            ("2", 1),
            ("3", 4),
            ("A LOSS", 0),
            ("grad", 1),
            ("rows", 4),
            ("3 rows", 4),
        ] {
            assert_eq!(definition().visible_case(asked), Ok(number), "{asked:?}");
        }
    }

    #[test]
    fn what_is_no_visible_case_is_refused_for_its_reason() {
        let refused = |asked| definition().visible_case(asked).unwrap_err();
        let hidden = |asked| matches!(refused(asked), Error::HiddenCase { .. });
        assert!(hidden("random") && hidden("ando") && hidden("a gradient at 2"));
        let unknown = |asked| match refused(asked) {
            Error::UnknownCase { nearest, .. } => nearest,
            other => panic!("{asked}: {other:?}"),
        };
        assert_eq!(unknown("a lsos"), Some("a loss".to_owned()));
        for asked in ["0", "4", "99999999999999999999999", "-1", "nothing like it"] {
            assert_eq!(unknown(asked), None, "{asked}");
        }
        assert!(matches!(refused("a "), Error::AmbiguousCase { .. }));
    }
}
