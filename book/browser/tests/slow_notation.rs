//! A symbol tells its meaning where it stands, and a copied formula is its LaTeX.

use std::fs;

use anyhow::Result;
use book_browser::faults::Faults;
use book_browser::page::Page;
use book_browser::site::{site, workspace};

const PAGES: [&str; 10] = [
    "learning",
    "learning_loop",
    "loss_surface",
    "gradient_descent",
    "losses",
    "generalization",
    "computing_gradients",
    "linear_regression",
    "backpropagation",
    "training",
];

/// A symbol of book/notation.toml: its id, how it is spoken, and the words of its meaning.
struct Symbol {
    name: String,
    spoken: String,
    meaning: String,
}

fn symbols() -> Result<Vec<Symbol>> {
    let text = fs::read_to_string(workspace().join("book/notation.toml"))?;
    let table: toml::Table = text.parse()?;
    let entries = table["symbol"].as_array().into_iter().flatten();
    let of = |entry: &toml::Value, key: &str| -> String {
        let value = entry.get(key).and_then(toml::Value::as_str);
        value.unwrap_or_default().to_owned()
    };
    Ok(entries
        .map(|entry| Symbol {
            name: of(entry, "name"),
            spoken: of(entry, "spoken"),
            meaning: without_formulas(&of(entry, "meaning")),
        })
        .collect())
}

/// The letters of Markdown outside of its formulas.
fn without_formulas(text: &str) -> String {
    let outside = text.split('$').step_by(2);
    outside
        .flat_map(str::chars)
        .filter(|c| c.is_alphanumeric())
        .collect()
}

#[test]
#[ignore = "needs a browser"]
fn a_symbol_tells_what_it_means() -> Result<()> {
    let (site, page, mut faults) = (site()?, Page::new()?, Faults::default());
    let symbols = symbols()?;
    for name in PAGES {
        page.open(&site.url(&format!("{name}.html")))?;
        page.evaluate(
            "document.querySelectorAll('details').forEach(part => { part.open = true; })",
        )?;
        page.evaluate(include_str!("js/symbol.js"))?;
        let names = page.list("symbol.names()")?;
        faults.unless(!names.is_empty(), || {
            format!("{name}: the keys reach no symbol")
        });
        for sym in names {
            let Some(symbol) = symbols.iter().find(|symbol| symbol.name == sym) else {
                faults.add(format!("{name}: book/notation.toml has no {sym}"));
                continue;
            };
            let (spoken, meaning) = (&symbol.spoken, &symbol.meaning);
            for fault in page.list(&format!("symbol.faults('{sym}', {spoken:?}, {meaning:?})"))? {
                faults.add(format!("{name}: {sym} {fault}"));
            }
            page.press("Escape")?;
            faults.unless(page.is("symbol.isClosed()")?, || {
                format!("{name}: Escape does not close the meaning of {sym}")
            });
        }
    }
    faults.end();
    Ok(())
}

#[test]
#[ignore = "needs a browser"]
fn a_copied_formula_is_its_latex() -> Result<()> {
    let (site, page, mut faults) = (site()?, Page::new()?, Faults::default());
    for name in PAGES {
        page.open(&site.url(&format!("{name}.html")))?;
        for fault in page.list(include_str!("js/copy.js"))? {
            faults.add(format!("{name}: {fault}"));
        }
    }
    faults.end();
    Ok(())
}
