//! A program in two languages beside each other, part by part, each with its note. All notes stand in the page; a script
//! shows the one that is chosen.

use std::path::Path;

use super::unbroken;
use crate::highlight;
use crate::html::escaped;
use crate::markdown::Text;
use crate::page::sample;
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
    let mut parts = String::new();
    for part in &listing.parts {
        parts += &one_part(workspace, name, &listing.head.rust, part, text)
            .map_err(|why| format!("the part `{}` of the listing `{name}`: {why}", part.name))?;
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

fn one_part(
    workspace: &Path,
    name: &str,
    rust: &str,
    part: &Part,
    text: Text,
) -> Result<String, String> {
    let python = match part.python.trim_matches('\n') {
        "" => NOTHING.to_owned(),
        source => highlight::python(source, text.symbols),
    };
    let rust = match part.anchor() {
        None => NOTHING.to_owned(),
        Some(anchor) => {
            let source = sample(workspace, &format!("{rust}#{anchor}"))?;
            highlight::block(source.trim_end(), text.symbols)
        }
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
    fn a_missing_anchor_is_named() {
        let why = rendered("anchor = \"nowhere\"").unwrap_err();
        assert!(
            why.contains("the part `a` of the listing `loop`") && why.contains("`nowhere`"),
            "{why}"
        );
    }
}
