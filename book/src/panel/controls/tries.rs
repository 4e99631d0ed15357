//! Things to try: what is asked, and what may be predicted. What happens, and why, comes with the script.

use super::{Figure, radio};
use crate::markdown::Text;
use crate::sources::Try;

/// All of them, folded away one by one.
pub fn tries(figure: &Figure<'_>, text: Text) -> Result<String, String> {
    if figure.controls.tries.is_empty() {
        return Ok(String::new());
    }
    let mut out = "<div class=\"tries\" role=\"group\" aria-label=\"Things to try\">".to_owned();
    for one in &figure.controls.tries {
        out += &one_try(figure.name, one, text)?;
    }
    Ok(out + "</div>")
}

fn one_try(figure: &str, one: &Try, text: Text) -> Result<String, String> {
    let Try {
        name,
        ask,
        options,
        seen,
        ..
    } = one;
    if !options.iter().any(|option| option.key == *seen) {
        return Err(format!("what is seen at its try `{name}` is no option"));
    }
    let mut out = format!(
        "<details class=\"try\" data-try=\"{name}\"><summary>Try: {}</summary><fieldset><legend>What do you predict?</legend>",
        text.line(ask)?
    );
    for option in options {
        out += &radio(&format!("name=\"{figure}-try-{name}\""), option, text)?;
    }
    Ok(out + "</fieldset><div class=\"verdict\" role=\"status\"></div></details>")
}
