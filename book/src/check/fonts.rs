//! Every character of a formula is in the font that the book brings along.

use std::collections::BTreeSet;
use std::fs;
use std::ops::RangeInclusive;

use anyhow::Result;

use super::Checked;
use crate::markdown::Parsed;
use crate::math::Math;
use crate::page::{chapters, name_of};

pub fn faults(checked: &Checked<'_>) -> Result<Vec<String>> {
    let file = checked.workspace.join("book/theme/fonts/fonts.css");
    let Ok(css) = fs::read_to_string(&file) else {
        return Ok(vec![
            "book/theme/fonts/fonts.css: cannot be read".to_owned(),
        ]);
    };
    let covered = covered(&css, "Math");
    let math = Math::new(&checked.sources.symbols)?;
    let mut faults = Vec::new();
    for chapter in chapters(checked.book) {
        let mut missing = BTreeSet::new();
        let mut lacking = String::new();
        for formula in Parsed::of(&chapter.content).formulas {
            let characters = math.characters(&formula.latex).unwrap_or_default();
            let lacks = |c: &char| {
                !c.is_whitespace() && !covered.iter().any(|range| range.contains(&u32::from(*c)))
            };
            let known = missing.len();
            missing.extend(characters.math.into_iter().filter(lacks));
            if missing.len() > known {
                lacking = formula.latex;
            }
        }
        if !missing.is_empty() {
            let missing: Vec<String> = missing
                .iter()
                .map(|c| format!("{c} (U+{:04X})", u32::from(*c)))
                .collect();
            faults.push(format!(
                "book/chapters/{}.md: the math font has no {}, which `{}` needs",
                name_of(chapter),
                missing.join(", "),
                lacking.trim()
            ));
        }
    }
    Ok(faults)
}

/// The characters that the faces of a family hold whose name contains `family`, as their `unicode-range` says.
fn covered(css: &str, family: &str) -> Vec<RangeInclusive<u32>> {
    let faces = css.split("@font-face").skip(1).filter(|face| {
        let name = face.split("font-family:").nth(1).unwrap_or_default();
        name.split(';').next().unwrap_or_default().contains(family)
    });
    let ranges = faces.filter_map(|face| face.split("unicode-range:").nth(1));
    let parts = ranges.flat_map(|ranges| {
        ranges
            .split([';', '}'])
            .next()
            .unwrap_or_default()
            .split(',')
    });
    parts
        .filter_map(|part| {
            let part = part
                .trim()
                .trim_start_matches("U+")
                .trim_start_matches("u+");
            let (first, last) = part.split_once('-').unwrap_or((part, part));
            let number = |digits: &str| u32::from_str_radix(digits, 16).ok();
            Some(number(first)?..=number(last)?)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_of_the_family_alone() {
        let css = "@font-face { font-family: \"Some Math\"; unicode-range: U+0020-007E, U+2207; }\n\
                   @font-face { font-family: \"Text\"; unicode-range: U+0400-04FF; }";
        assert_eq!(covered(css, "Math"), [0x20..=0x7e, 0x2207..=0x2207]);
    }
}
