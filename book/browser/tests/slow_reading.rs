//! Everything can be read without scripts and on paper, and found; but no hint and no solution by a search.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result};
use book_browser::faults::Faults;
use book_browser::page::Page;
use book_browser::site::{Site, site, workspace};

/// What of a page is counted in its file and has to be seen in the browser.
const PARTS: [(&str, &str); 6] = [
    (
        "<section class=\"panel exercise\"",
        "section.panel.exercise",
    ),
    ("<details class=\"skeleton\"", "details.skeleton"),
    ("<details class=\"spoiler\"", "details.spoiler"),
    ("<form class=\"panel quiz\"", "form.quiz"),
    ("<figure class=\"figure\"", "figure.figure"),
    ("<details class=\"step\"", "details.step"),
];

/// What the browser does before it prints; emulating paper alone does not do it.
const BEFORE_PRINTING: &str = "dispatchEvent(new Event('beforeprint'))";

#[test]
#[ignore = "needs a browser"]
fn everything_is_there_without_scripts() -> Result<()> {
    let (site, page, mut faults) = (site()?, Page::new()?, Faults::default());
    page.without_scripts()?;
    for name in site.chapters()? {
        let html = site.read(&name)?;
        page.open(&site.url(&name))?;
        for (written, selector) in PARTS {
            let count = page.evaluate(&format!(
                "[...document.querySelectorAll('{selector}')].filter(part => part.getBoundingClientRect().height > 10).length"
            ))?;
            faults.unless(count == html.matches(written).count(), || {
                format!(
                    "{name}: {count} of {} {selector} are seen",
                    html.matches(written).count()
                )
            });
        }
        for fault in page.list(include_str!("js/without_scripts.js"))? {
            faults.add(format!("{name} without scripts: {fault}"));
        }
        // The contents are a page of their own, which the keys reach.
        page.evaluate("document.querySelector('a.contents')?.focus()")?;
        let reached = page.is("document.activeElement.matches('a.contents') && document.activeElement.getBoundingClientRect().width > 10")?;
        faults.unless(reached, || {
            format!("{name} without scripts: no link to the contents is seen")
        });
    }
    page.open(&site.url("introduction.html"))?;
    page.evaluate("document.querySelector('a.contents').focus()")?;
    page.press("Enter")?;
    page.wait("document.URL.endsWith('toc.html') && document.readyState === 'complete'")?;
    let links = page.list("[...document.links].map(link => link.href.split('/').pop())")?;
    for name in site.chapters()? {
        // The first chapter is the index, too.
        let linked = links.contains(&name) || name == "index.html";
        faults.unless(linked, || {
            format!("the contents without scripts lead to no {name}")
        });
    }
    faults.end();
    Ok(())
}

#[test]
#[ignore = "needs a browser"]
fn paper_holds_every_chapter_and_no_answer() -> Result<()> {
    let (site, page, mut faults) = (site()?, Page::new()?, Faults::default());
    page.printed()?;
    page.open(&site.url("print.html"))?;
    let titles = page
        .list("[...document.querySelectorAll('main h1')].map(title => title.textContent.trim())")?;
    for name in site.chapters()? {
        let html = site.read(&name)?;
        let main = html.split("<main").nth(1).unwrap_or_default();
        let title = main
            .split("<h1")
            .nth(1)
            .and_then(|rest| rest.split("</h1>").next());
        let title = title.with_context(|| format!("{name} has no title"))?;
        let title = words(title.split_once('>').map_or("", |(_, title)| title));
        faults.unless(titles.iter().any(|printed| words(printed) == title), || {
            format!("print.html: the title of {name} is missing")
        });
    }
    for fault in page.list(include_str!("js/paper.js"))? {
        faults.add(format!("print.html: {fault}"));
    }
    let printed = letters(&page.text("document.body.textContent")?);
    for text in secrets()? {
        faults.unless(!printed.contains(&letters(&text)), || {
            format!("print.html tells “{text}”")
        });
    }
    for name in site.chapters()? {
        page.open(&site.url(&name))?;
        page.evaluate(BEFORE_PRINTING)?;
        let closed =
            page.evaluate("document.querySelectorAll('details.step:not([open])').length")?;
        faults.unless(closed == 0, || {
            format!("{name} on paper: {closed} steps are closed")
        });
        let lost = page.evaluate(
            "[...document.querySelectorAll('figure .drawing')].filter(drawing => drawing.getBoundingClientRect().height < 40).length",
        )?;
        faults.unless(lost == 0, || {
            format!("{name} on paper: {lost} drawings are not seen")
        });
    }
    faults.end();
    Ok(())
}

#[test]
#[ignore = "needs a browser"]
fn a_search_finds_terms_and_no_hints() -> Result<()> {
    let (site, page, mut faults) = (site()?, Page::new()?, Faults::default());
    let index = index(site)?;
    let known = letters(&index);
    for text in secrets()? {
        faults.unless(!known.contains(&letters(&text)), || {
            format!("the search knows “{text}”")
        });
    }
    let secret = only_in_hints(&index)?;
    faults.unless(!secret.is_empty(), || {
        "no word stands in hints alone".to_owned()
    });
    page.open(&site.url("learning.html"))?;
    page.press("s")?;
    page.wait("document.activeElement.id === 'mdbook-searchbar'")?;
    for term in terms()?.into_iter().take(12) {
        search(&page, &term)?;
        let found =
            page.evaluate("document.querySelectorAll('#mdbook-searchresults li').length")?;
        faults.unless(found.as_u64() > Some(0), || {
            format!("a search for “{term}” finds nothing")
        });
    }
    // The same engine, asked for every term without typing.
    let first = format!(
        "(() => {{ const index = elasticlunr.Index.load(window.search.index);
          const first = term => window.search.doc_urls[index.search(term, window.search.search_options)[0]?.ref] ?? '';
          return {}.filter(term => !first(term).startsWith('glossary.html#')); }})()",
        serde_json::json!(terms()?)
    );
    for term in page.list(&first)? {
        faults.add(format!(
            "a search for “{term}” does not find the glossary first"
        ));
    }
    for word in secret.iter().take(12) {
        search(&page, word)?;
        let found = page.list("[...document.querySelectorAll('#mdbook-searchresults .teaser')].map(teaser => teaser.textContent)")?;
        let tells = found
            .iter()
            .any(|teaser| teaser.to_lowercase().contains(word.as_str()));
        faults.unless(!tells, || format!("a search for “{word}” finds a hint"));
    }
    for complaint in page.complaints() {
        faults.add(format!("the search complains: {complaint}"));
    }
    // Escape ends it, from a folder too.
    page.press("Escape")?;
    let hidden =
        page.is("document.getElementById('mdbook-search-wrapper').classList.contains('hidden')")?;
    faults.unless(hidden, || "Escape leaves the search open".to_owned());
    faults.end();
    Ok(())
}

/// Has mdBook search for `text`, and waits for its answer.
fn search(page: &Page, text: &str) -> Result<()> {
    page.evaluate("document.getElementById('mdbook-searchbar').select()")?;
    page.type_text(text)?;
    page.wait(&format!(
        "document.getElementById('mdbook-searchresults-header').innerText.includes(\"'{text}'\")"
    ))
}

/// The text that the search knows: the bodies of its index.
fn index(site: &Site) -> Result<String> {
    for entry in fs::read_dir(&site.folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.starts_with("searchindex") {
            return site.read(&name);
        }
    }
    anyhow::bail!("the book has no index to search")
}

/// Sentences of hints, lines of solutions and explanations of quick checks.
fn secrets() -> Result<Vec<String>> {
    let mut secrets = hints()?;
    let quizzes = workspace().join("book/quizzes");
    for entry in fs::read_dir(quizzes)? {
        let table: toml::Table = fs::read_to_string(entry?.path())?.parse()?;
        for quiz in table["quiz"].as_array().into_iter().flatten() {
            let choices = quiz.get("choice").and_then(toml::Value::as_array);
            let whys = choices
                .into_iter()
                .flatten()
                .filter_map(|choice| choice.get("why"));
            for text in whys
                .chain(quiz.get("explanation"))
                .filter_map(toml::Value::as_str)
            {
                secrets.extend(longest_run(text));
            }
        }
    }
    Ok(secrets)
}

fn hints() -> Result<Vec<String>> {
    let mut hints = Vec::new();
    for chapter in fs::read_dir(workspace().join("grader/hidden"))? {
        let chapter = chapter?.path();
        if !chapter.is_dir() {
            continue;
        }
        for exercise in fs::read_dir(chapter)? {
            let Ok(text) = fs::read_to_string(exercise?.path().join("exercise.toml")) else {
                continue;
            };
            let table: toml::Table = text.parse()?;
            let texts = table.get("hints").and_then(toml::Value::as_array);
            for hint in texts.into_iter().flatten().filter_map(toml::Value::as_str) {
                hints.extend(longest_run(hint));
            }
        }
    }
    Ok(hints)
}

/// The longest part of `text` that a page shows as it is written: without code, formulas and emphasis.
fn longest_run(text: &str) -> Option<String> {
    let runs = text.split(['`', '$', '*', '"', '[', '{', '}']);
    let longest = runs.map(str::trim).max_by_key(|run| run.len())?;
    (longest.len() > 30).then(|| longest.to_owned())
}

/// Words of hints that stand nowhere in the index.
fn only_in_hints(index: &str) -> Result<Vec<String>> {
    let index = index.to_lowercase();
    let mut found = BTreeSet::new();
    for hint in hints()? {
        for word in hint.split(|c: char| !c.is_ascii_alphabetic()) {
            let word = word.to_lowercase();
            if word.len() > 6 && !index.contains(&word) {
                found.insert(word);
            }
        }
    }
    Ok(found.into_iter().collect())
}

/// The terms of the glossary.
fn terms() -> Result<Vec<String>> {
    let text = fs::read_to_string(workspace().join("book/glossary.toml"))?;
    let table: toml::Table = text.parse()?;
    let terms = table["term"].as_array().into_iter().flatten();
    Ok(terms
        .filter_map(|term| term.get("term")?.as_str().map(str::to_owned))
        .collect())
}

/// Letters alone, so that quotation marks and line ends make no difference.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The letters of a piece of HTML.
fn words(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => text.push(c),
            _ => {}
        }
    }
    letters(&text)
}
