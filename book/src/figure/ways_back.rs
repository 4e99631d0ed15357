//! Ten programs for one way back, nine of them with one line that is wrong, and the lines as they belong.

use serde_json::{Value, json};

use super::nodes::{Line, of_layer};
use super::small_network::Mistake;

/// A line of the way back.
pub struct Step {
    pub key: &'static str,
    /// What it works out, and what from.
    pub makes: &'static str,
    pub from: &'static str,
    /// As it belongs.
    pub right: &'static str,
    /// How many lines lead to it one from the other.
    pub depth: usize,
    /// The parameters whose slopes it goes into.
    pub into: &'static [&'static str],
}

pub const STEPS: [Step; 6] = [
    Step {
        key: "delta2",
        makes: "{d2}",
        from: "{p}, {y}",
        right: "{d2} = 2({p} − {y}) / ({m}·out)",
        depth: 0,
        into: &["w2", "b2", "w1", "b1"],
    },
    Step {
        key: "w2",
        makes: "{Lw2}",
        from: "{h1}, {d2}",
        right: "{Lw2} = ({h1})ᵀ·{d2}",
        depth: 1,
        into: &["w2"],
    },
    Step {
        key: "b2",
        makes: "{Lb2}",
        from: "{d2}",
        right: "{Lb2} = sum of the rows of {d2}",
        depth: 1,
        into: &["b2"],
    },
    Step {
        key: "delta1",
        makes: "{d1}",
        from: "{d2}, {w2}, {h1}",
        right: "{d1} = {d2}·({w2})ᵀ ⊙ (1 − ({h1})²)",
        depth: 1,
        into: &["w1", "b1"],
    },
    Step {
        key: "w1",
        makes: "{Lw1}",
        from: "{x}, {d1}",
        right: "{Lw1} = {x}ᵀ·{d1}",
        depth: 2,
        into: &["w1"],
    },
    Step {
        key: "b1",
        makes: "{Lb1}",
        from: "{d1}",
        right: "{Lb1} = sum of the rows of {d1}",
        depth: 2,
        into: &["b1"],
    },
];

/// A way back that somebody has programmed.
pub struct Program {
    pub key: &'static str,
    pub mistake: Mistake,
    /// By which the script knows the mistake.
    pub known: &'static str,
    /// The key of its wrong line.
    pub wrong: &'static str,
    /// That line as it stands.
    pub written: &'static str,
    /// What is the matter with it. Variables stand between asterisks.
    pub why: &'static str,
}

pub const PROGRAMS: [Program; 10] = [
    Program {
        key: "a",
        mistake: Mistake::NotTransposed,
        known: "not-transposed",
        wrong: "delta1",
        written: "{d1} = {d2}·{w2} ⊙ (1 − ({h1})²)",
        why: "*w*⁽²⁾ is not turned over. With as many hidden values as outputs it fits all the same, and mixes them up.",
    },
    Program {
        key: "b",
        mistake: Mistake::LastExample,
        known: "last-example",
        wrong: "w1",
        written: "{Lw1} = {x}ᵀ·{d1} of the last example",
        why: "A loop over the examples says = where += belongs, so each share overwrites the one before.",
    },
    Program {
        key: "c",
        mistake: Mistake::MeanOfRows,
        known: "mean-of-rows",
        wrong: "b2",
        written: "{Lb2} = mean of the rows of {d2}",
        why: "The mean is in *δ*⁽²⁾ already, and is taken twice here.",
    },
    Program {
        key: "d",
        mistake: Mistake::TwoLeftOut,
        known: "two-left-out",
        wrong: "delta2",
        written: "{d2} = ({p} − {y}) / ({m}·out)",
        why: "The 2 that the square leaves behind is missing.",
    },
    Program {
        key: "e",
        mistake: Mistake::NoSlope,
        known: "no-slope",
        wrong: "delta1",
        written: "{d1} = {d2}·({w2})ᵀ",
        why: "The slope of tanh is missing, and it is another one in each entry.",
    },
    Program {
        key: "f",
        mistake: Mistake::SumIntoWeights,
        known: "sum-into-weights",
        wrong: "w2",
        written: "{Lw2} = ({z1})ᵀ·{d2}",
        why: "*w*⁽²⁾ was multiplied by what tanh returned, *h*⁽¹⁾, and not by what it was given.",
    },
    Program {
        key: "g",
        mistake: Mistake::None,
        known: "none",
        wrong: "none",
        written: "",
        why: "",
    },
    Program {
        key: "h",
        mistake: Mistake::SlopeAtHidden,
        known: "slope-at-hidden",
        wrong: "delta1",
        written: "{d1} = {d2}·({w2})ᵀ ⊙ (1 − (tanh {h1})²)",
        why: "*h*⁽¹⁾ has been through tanh already: the slope belongs to the place before it, *z*⁽¹⁾.",
    },
    Program {
        key: "i",
        mistake: Mistake::BeforeTanh,
        known: "before-tanh",
        wrong: "b1",
        written: "{Lb1} = sum of the rows of {Lh1}",
        why: "The slopes in *h*⁽¹⁾ have not been through tanh yet; *b*⁽¹⁾ is added before it.",
    },
    Program {
        key: "j",
        mistake: Mistake::AfterUpdate,
        known: "after-update",
        wrong: "delta1",
        written: "{d1} = {d2}·(new {w2})ᵀ ⊙ (1 − ({h1})²)",
        why: "*w*⁽²⁾ has learned before *δ*⁽¹⁾ is worked out, and all slopes belong to the old parameters.",
    },
];

/// The way back of this key.
pub fn program(key: &str) -> &'static Program {
    let known = PROGRAMS.iter().find(|program| program.key == key);
    known.unwrap_or(&PROGRAMS[0])
}

/// A formula in parts with the classes of their meanings; what stands in braces is a name.
pub fn formula(text: &str) -> Line<'static> {
    let pieces = text.split(['{', '}']).enumerate();
    pieces
        .filter(|(_, piece)| !piece.is_empty())
        .map(|(i, piece)| match i % 2 {
            0 => ("", piece.to_owned()),
            _ => named(piece),
        })
        .collect()
}

fn named(name: &str) -> (&'static str, String) {
    let layered = |name: &str| {
        let layer = if name.ends_with('1') { 1 } else { 2 };
        let letter = name.get(..1).unwrap_or_default();
        of_layer(if letter == "d" { "δ" } else { letter }, layer)
    };
    match name {
        "x" => ("data", "*x*".to_owned()),
        "m" => ("data", "*m*".to_owned()),
        "y" => ("target", "*y*".to_owned()),
        "p" => ("prediction", "*ŷ*".to_owned()),
        "d1" | "d2" => ("gradient", layered(name)),
        "w1" | "w2" | "b1" | "b2" => ("parameter", layered(name)),
        _ => match name.strip_prefix('L') {
            Some(of) => ("gradient", format!("∂*L/*∂{}", layered(of))),
            None => ("", layered(name)),
        },
    }
}

/// All lines and programs, for the script.
pub fn data() -> Value {
    let step =
        |step: &Step| json!({ "key": step.key, "right": formula(step.right), "into": step.into });
    let program = |program: &Program| {
        let given = json!({
            "mistake": program.known, "wrong": program.wrong, "written": formula(program.written), "why": program.why,
        });
        (program.key.to_owned(), given)
    };
    json!({
        "steps": STEPS.iter().map(step).collect::<Vec<_>>(),
        "programs": PROGRAMS.iter().map(program).collect::<serde_json::Map<_, _>>(),
    })
}

#[cfg(test)]
mod tests {
    use super::super::small_network::{GROUPS, PARAMETERS, backward, measured, relative_error};
    use super::*;

    /// What differs must be what the wrong line goes into, or the figure could not be solved; and no two lines may go into
    /// the same.
    #[test]
    fn the_slopes_that_differ_tell_the_wrong_line() {
        let there = measured(&PARAMETERS, 1e-5);
        for program in &PROGRAMS {
            let written = backward(&PARAMETERS, program.mistake);
            let wrong = STEPS.iter().find(|step| step.key == program.wrong);
            for group in &GROUPS {
                let error = relative_error(group.of(&written), group.of(&there));
                let differs = wrong.is_some_and(|step| step.into.contains(&group.key));
                match differs {
                    true => assert!(error > 0.05, "{} {}: {error}", program.key, group.key),
                    false => assert!(error < 1e-7, "{} {}: {error}", program.key, group.key),
                }
            }
        }
        for (i, step) in STEPS.iter().enumerate() {
            assert!(
                STEPS
                    .iter()
                    .skip(i + 1)
                    .all(|other| other.into != step.into)
            );
        }
    }

    #[test]
    fn a_formula_has_parts_with_their_meanings() {
        let parts = formula("{Lw1} = {x}ᵀ·{d1}");
        let classes: Vec<&str> = parts.iter().map(|(class, _)| *class).collect();
        assert_eq!(classes, ["gradient", "", "data", "", "gradient"]);
        assert_eq!(parts[0].1, format!("∂*L/*∂{}", of_layer("w", 1)));
        assert_eq!(parts[4].1, of_layer("δ", 1));
    }
}
