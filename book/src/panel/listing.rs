//! A program in two languages beside each other, part by part, each with its note. All notes stand in the page; a script
//! shows the one that is chosen.

use std::path::Path;

use super::unbroken;
use crate::highlight;
use crate::html::escaped;
use crate::markdown::Text;
use crate::page::{as_it_stands, margin, moved_left};
use crate::sources::{Listing, Part};

/// What stands in the place of code that a language does without.
const NOTHING: &str = "<p class=\"none\">nothing to write</p>";

/// The listing of that name as HTML without blank lines.
pub fn render(
    workspace: &Path,
    name: &str,
    listing: &Listing,
    text: Text,
) -> Result<String, String> {
    let sources = rust_parts(workspace, name, listing)?;
    let mut parts = String::new();
    for (part, rust) in listing.parts.iter().zip(&sources) {
        parts += &one_part(name, part, rust.as_deref(), text)
            .map_err(|why| in_part(name, part, &why))?;
    }
    Ok(unbroken(&format!(
        "<section class=\"listing\" id=\"listing-{name}\" aria-labelledby=\"title-listing-{name}\">\n\
         <p class=\"title\" id=\"title-listing-{name}\">{}</p>\n\
         <div class=\"languages\" aria-hidden=\"true\"><span>Python, with PyTorch</span><span>Rust: <code>{}</code></span></div>\n\
         {parts}</section>",
        text.line(&listing.head.title)?,
        escaped(&listing.head.rust),
    )))
}

fn in_part(name: &str, part: &Part, why: &str) -> String {
    format!("the part `{}` of the listing `{name}`: {why}", part.name)
}

/// The Rust lines of each part, none where Rust does without. What stands in a function loses the margin of its body and
/// keeps the rest, so that a loop in a loop is seen to be one, as in Python.
fn rust_parts(
    workspace: &Path,
    name: &str,
    listing: &Listing,
) -> Result<Vec<Option<String>>, String> {
    let mut parts = Vec::with_capacity(listing.parts.len());
    for part in &listing.parts {
        let source = part
            .anchor()
            .map(|anchor| as_it_stands(workspace, &format!("{}#{anchor}", listing.head.rust)))
            .transpose()
            .map_err(|why| in_part(name, part, &why))?;
        parts.push(source);
    }
    let margins = parts.iter().flatten().map(|source| margin(source));
    let body = margins.filter(|margin| *margin > 0).min().unwrap_or(0);
    let moved = |source: String| moved_left(&source, body.min(margin(&source)));
    Ok(parts.into_iter().map(|part| part.map(moved)).collect())
}

fn one_part(name: &str, part: &Part, rust: Option<&str>, text: Text) -> Result<String, String> {
    let python = match part.python.trim_matches('\n') {
        "" => NOTHING.to_owned(),
        source => highlight::python(source, text.symbols),
    };
    let rust = match rust {
        None => NOTHING.to_owned(),
        Some(source) => highlight::block(source.trim_end(), text.symbols),
    };
    let id = format!("listing-{name}-{}", part.name);
    Ok(format!(
        "<div class=\"part\" id=\"{id}\">\n<p class=\"label\">{}</p>\n\
         <div class=\"pair\"><div><p class=\"language\">Python</p>\n{python}</div>\n\
         <div><p class=\"language\">Rust</p>\n{rust}</div></div>\n<div class=\"note\">{}</div>\n</div>\n",
        text.line(&part.title)?,
        text.blocks(&part.note)?
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::math::Math;

    fn listing(part: &str) -> Listing {
        toml::from_str(&format!(
            "[listing]\ntitle = \"A loop\"\nrust = \"solutions/examples/nudge.rs\"\n[[part]]\nname = \"a\"\ntitle = \"One\"\nnote = \"All of $w$.\"\n{part}"
        ))
        .unwrap()
    }

    fn rendered(part: &str) -> Result<String, String> {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let math = Math::new(&[]).unwrap();
        render(workspace, "loop", &listing(part), Text::new(&math))
    }

    #[test]
    fn a_part_has_two_languages_and_a_note() {
        let html = rendered("rust = false\npython = '''\nloss.backward()\n'''").unwrap();
        for piece in [
            "id=\"listing-loop-a\"",
            "class=\"language-python nohighlight\"",
            "<p class=\"language\">Rust</p>\n<p class=\"none\">nothing to write</p>",
            "<div class=\"note\"><p>All of <math",
        ] {
            assert!(html.contains(piece), "{piece}\n{html}");
        }
        assert!(!html.contains("\n\n"));
    }

    #[test]
    fn rust_keeps_its_steps_inside_a_function() {
        let mut listing = listing("anchor = \"imports\"");
        listing.head.rust = "solutions/examples/training_loop.rs".to_owned();
        for anchor in ["data", "batch"] {
            let part = format!("name = \"{anchor}\"\ntitle = \"Two\"\nnote = \"All.\"");
            listing.parts.push(toml::from_str(&part).unwrap());
        }
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let parts = rust_parts(workspace, "loop", &listing).unwrap();
        let begins = |at: usize, with: &str| parts[at].as_ref().unwrap().starts_with(with);
        assert!(begins(0, "use ") && begins(1, "let mut rng") && begins(2, "    for batch"));
    }

    #[test]
    fn a_missing_anchor_is_named() {
        let why = rendered("anchor = \"nowhere\"").unwrap_err();
        assert!(
            why.contains("the part `a` of the listing `loop`") && why.contains("`nowhere`"),
            "{why}"
        );
    }
}
