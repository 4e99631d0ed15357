//! Which existing names somebody may have meant.

use strsim::damerau_levenshtein;

/// How many names are worth reading in an error message.
const SHOWN: usize = 3;

/// The `names` that need the fewest edits to become `wanted`, the nearest first.
///
/// The part behind the slash is compared on its own too, so that the right exercise under a wrong chapter, or under
/// none, is still the nearest.
pub fn nearest<'a>(wanted: &str, names: &'a [String]) -> Vec<&'a str> {
    let mut names: Vec<&str> = names.iter().map(String::as_str).collect();
    names.sort_by_key(|name| distance(wanted, name));
    names.truncate(SHOWN);
    names
}

fn distance(wanted: &str, name: &str) -> usize {
    let whole = damerau_levenshtein(wanted, name);
    let last = damerau_levenshtein(last_part(wanted), last_part(name));
    whole.min(last)
}

fn last_part(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Vec<String> {
        [
            "backpropagation/backprop",
            "gradient_descent/descend",
            "losses/mse_gradient",
            "training/train_mlp",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    #[test]
    fn a_typo_is_seen_through() {
        assert_eq!(
            nearest("losses/mse_gradeint", &names())[0],
            "losses/mse_gradient"
        );
    }

    #[test]
    fn a_missing_or_wrong_chapter_is_seen_through() {
        assert_eq!(nearest("descend", &names())[0], "gradient_descent/descend");
        assert_eq!(
            nearest("losses/backprop", &names())[0],
            "backpropagation/backprop"
        );
    }

    #[test]
    fn a_few_names_are_enough() {
        assert_eq!(nearest("x/y", &names()).len(), SHOWN);
    }
}
