//! Lists that are made of the book's other files: glossary, notation, references, and the exercises of a chapter.

use super::Shared;
use crate::html::escaped;
use crate::sources::{Facts, Reference, Symbol, Term};

/// All terms in the order of the alphabet, each with its definition and the page that introduces it, as Markdown.
pub fn glossary(shared: &Shared) -> Result<String, String> {
    let mut terms: Vec<&Term> = shared.sources.terms.iter().collect();
    terms.sort_by_key(|term| term.term.to_lowercase());
    let mut page = String::new();
    for term in terms {
        let definition = shared
            .text()
            .line(&term.definition)
            .map_err(|why| format!("the definition of `{}`: {why}", term.term))?;
        let (name, id) = (&term.term, term.id());
        let chapter = chapter_link(shared, &term.chapter)
            .map_err(|why| format!("the definition of `{name}`: {why}"))?;
        page += &format!("\n### {name} {{#{id}}}\n\n<p>{definition} {chapter}</p>\n");
    }
    Ok(page)
}

/// All symbols in the order of their file, as a table.
pub fn notation(shared: &Shared) -> Result<String, String> {
    let mut rows = String::new();
    for symbol in &shared.sources.symbols {
        rows +=
            &row(symbol, shared).map_err(|why| format!("the symbol `{}`: {why}", symbol.name))?;
    }
    Ok(format!(
        "\n<div class=\"table-wrapper\"><table class=\"notation\"><thead><tr><th>symbol</th><th>read</th>\
         <th>meaning</th><th>chapter</th></tr></thead><tbody>{rows}</tbody></table></div>\n"
    ))
}

fn row(symbol: &Symbol, shared: &Shared) -> Result<String, String> {
    let first = symbol.latex.first().ok_or("it has no LaTeX")?;
    let formula = shared.math.inline(first)?;
    let meaning = shared.text().line(&symbol.meaning)?;
    let chapter = chapter_link(shared, &symbol.defined)?;
    Ok(format!(
        "<tr id=\"{}\"><td>{formula}</td><td>{}</td><td>{meaning}</td><td>{chapter}</td></tr>",
        symbol.name, symbol.spoken
    ))
}

/// The exercises of a chapter with what a plan for a class needs of them, as a table.
pub fn exercises(shared: &Shared, chapter: &str) -> Result<String, String> {
    let facts = shared.sources.exercises.of_chapter(chapter);
    if facts.is_empty() {
        return Err(format!(
            "the chapter `{chapter}` has no exercise in grader/hidden."
        ));
    }
    let sum = |of_one: fn(&Facts) -> u32| facts.iter().map(of_one).sum::<u32>();
    let (minutes, points) = (sum(|facts| facts.minutes), sum(|facts| facts.points));
    let rows: String = facts.iter().map(|facts| facts_row(facts, shared)).collect();
    Ok(format!(
        "\n<div class=\"table-wrapper\"><table class=\"plan\"><thead><tr><th>exercise</th><th>difficulty</th>\
         <th>minutes</th><th>points</th><th>known mistakes</th></tr></thead><tbody>{rows}\
         <tr><td>together</td><td></td><td>{minutes}</td><td>{points}</td><td>{}</td></tr></tbody></table></div>\n",
        facts.iter().map(|facts| facts.mistakes).sum::<usize>()
    ))
}

fn facts_row(facts: &Facts, shared: &Shared) -> String {
    let label = shared.outline.label(&format!("ex:{}", facts.name));
    let title = escaped(&facts.title);
    let title = match label {
        Some(label) => format!(
            "<a href=\"{}\">{} {title}</a>",
            label.address(""),
            label.number
        ),
        None => title,
    };
    format!(
        "<tr><td>{title} <code>{}</code></td><td>{} of 5</td><td>{}</td><td>{}</td><td>{}</td></tr>",
        facts.name, facts.difficulty, facts.minutes, facts.points, facts.mistakes
    )
}

/// All papers and books by their first author, as Markdown.
pub fn references(shared: &Shared) -> Result<String, String> {
    let mut references: Vec<&Reference> = shared.sources.references.iter().collect();
    references.sort_by_key(|reference| (last_name(&reference.authors), reference.year));
    let mut entries = String::new();
    for reference in references {
        let Reference {
            name,
            authors,
            year,
            title,
            published,
            ..
        } = reference;
        // So that quotation marks are those of the text.
        let line = |text: &str| shared.text().line(text);
        let (authors, title, published) = (line(authors)?, line(title)?, line(published)?);
        let title = match &reference.url {
            Some(url) => format!("<a href=\"{url}\">{title}</a>"),
            None => title,
        };
        let says = shared.text().line(&reference.says)?;
        entries += &format!(
            "<li id=\"{name}\">{authors} ({year}). <cite>{title}</cite>. {published}. <span class=\"says\">{says}</span></li>"
        );
    }
    Ok(format!("\n<ul class=\"references\">{entries}</ul>\n"))
}

/// The family name of the first author.
fn last_name(authors: &str) -> String {
    let first = authors.split(',').next().unwrap_or_default();
    let first = first.split(" and ").next().unwrap_or_default();
    first.rsplit(' ').next().unwrap_or_default().to_lowercase()
}

fn chapter_link(shared: &Shared, page: &str) -> Result<String, String> {
    let title = shared
        .outline
        .title(page)
        .ok_or_else(|| format!("there is no page `{page}` in the book"))?;
    Ok(format!(
        "<a class=\"source\" href=\"{page}.html\">{title}</a>"
    ))
}
