//! What `grader try` says.

use crate::catalog::NoFunction;
use crate::report::snippet::Gap;

pub fn prints() -> &'static str {
    "Your code prints:"
}

pub fn prints_more() -> &'static str {
    "… and more, which is not shown."
}

pub fn play(file: &str) -> String {
    format!(
        "To play with this case, put these lines at the end of {file} and change what you like:"
    )
}

pub fn play_needs() -> &'static str {
    "For this command every file in exercises/src must compile; an untouched one does. A check passes over tests, so the lines may stay."
}

pub fn this_case() -> &'static str {
    " (this one)"
}

/// Why an observation has no function, for the author of its case.
pub fn no_function(why: &NoFunction) -> String {
    match why {
        NoFunction::NotSaid => {
            "which function returns it is not said: name it as `function`, since the skeleton has several".to_owned()
        }
        NoFunction::Unknown { function } => {
            format!("the skeleton has no public function `{function}`")
        }
    }
}

/// Why a case has no snippet, for its author.
pub fn gap(gap: &Gap) -> String {
    match gap {
        Gap::NoFunction(why) => no_function(why),
        Gap::NoInput {
            function,
            parameter,
        } => format!(
            "no input fits the parameter `{parameter}` of `{function}`: name an input after it, or write the calls as `snippet`"
        ),
        Gap::NoPart {
            function,
            observation,
        } => format!(
            "what `{function}` returns has no field `{observation}`: write the calls as `snippet`"
        ),
    }
}
