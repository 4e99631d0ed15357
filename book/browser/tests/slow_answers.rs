//! Quick checks and predictions: every wrong answer is told its own mistake, the right one is confirmed, and answers are
//! remembered, also by a page that is open beside and in a book that has changed since.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use anyhow::{Context, Result, bail};
use book_browser::faults::Faults;
use book_browser::page::Page;
use book_browser::site::{Site, build, scratch, site, workspace};

/// The quick checks of book/quizzes: page and table.
fn quizzes() -> Result<Vec<(String, toml::Table)>> {
    let mut quizzes = Vec::new();
    for entry in fs::read_dir(workspace().join("book/quizzes"))? {
        let path = entry?.path();
        let page = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let mut table: toml::Table = fs::read_to_string(&path)?.parse()?;
        if let Some(toml::Value::Array(list)) = table.remove("quiz") {
            let tables = list.into_iter().filter_map(|quiz| quiz.try_into().ok());
            quizzes.extend(tables.map(|quiz| (page.clone(), quiz)));
        }
    }
    quizzes.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(quizzes)
}

fn text<'a>(table: &'a toml::Table, key: &str) -> &'a str {
    table
        .get(key)
        .and_then(toml::Value::as_str)
        .unwrap_or_default()
}

/// The letters of Markdown outside of its formulas and of the addresses of its links.
fn letters(markdown: &str) -> String {
    let mut parts = markdown.split("](");
    let mut words = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        words += part.split_once(')').map_or(part, |(_, behind)| behind);
    }
    let outside = words.split('$').step_by(2);
    outside
        .flat_map(str::chars)
        .filter(|c| c.is_alphanumeric())
        .collect()
}

/// The choices of a quick check for the script: key, whether it is right, and the letters of its explanation.
fn choices(quiz: &toml::Table) -> serde_json::Value {
    let choices = quiz.get("choice").and_then(toml::Value::as_array);
    let entry = |choice: &toml::Value| -> Option<serde_json::Value> {
        let choice = choice.as_table()?;
        let right = choice
            .get("right")
            .and_then(toml::Value::as_bool)
            .unwrap_or(false);
        Some(serde_json::json!([
            text(choice, "key"),
            right,
            letters(text(choice, "why"))
        ]))
    };
    choices.into_iter().flatten().filter_map(entry).collect()
}

#[test]
#[ignore = "needs a browser"]
fn every_wrong_answer_is_told_its_own_mistake() -> Result<()> {
    let (site, page, mut faults) = (books()?.now, Page::new()?, Faults::default());
    let mut shown = String::new();
    let mut kinds = Vec::new();
    for (name, quiz) in quizzes()? {
        if shown != name {
            page.open(&site.url(&format!("{name}.html")))?;
            page.evaluate(include_str!("js/answers.js"))?;
            shown.clone_from(&name);
        }
        let (id, kind) = (text(&quiz, "name"), text(&quiz, "kind"));
        let script = match kind {
            "choice" | "choices" => {
                let explanation = letters(text(&quiz, "explanation"));
                format!(
                    "answers.{kind}('{id}', {}, '{explanation}')",
                    choices(&quiz)
                )
            }
            _ => format!("answers.{kind}('{id}')"),
        };
        for fault in page
            .list(&script)
            .with_context(|| format!("{name}: {id}"))?
        {
            faults.add(format!("{name}: {id}: {fault}"));
        }
        kinds.push(kind.to_owned());
    }
    for kind in ["choice", "choices", "number", "open"] {
        faults.unless(kinds.iter().any(|k| k == kind), || {
            format!("no quick check is a {kind}")
        });
    }
    faults.end();
    Ok(())
}

#[test]
#[ignore = "needs a browser"]
fn every_known_mistake_of_a_prediction_is_named() -> Result<()> {
    let (site, page, mut faults) = (books()?.now, Page::new()?, Faults::default());
    let mut named = 0;
    for name in site.chapters()? {
        page.open(&site.url(&name))?;
        page.evaluate(include_str!("js/answers.js"))?;
        for fault in page.list("answers.predictions()")? {
            faults.add(format!("{name}: {fault}"));
        }
        for id in page.list("answers.mistakes()")? {
            named += 1;
            let (exercise, mistake) = id.rsplit_once('/').unwrap_or_default();
            let file = workspace().join(format!("grader/hidden/{exercise}/recorded.json"));
            let recorded = fs::read_to_string(file).unwrap_or_default();
            let mistake = format!("\"{}\"", mistake.replace('-', "_"));
            faults.unless(recorded.contains(&mistake), || {
                format!("{name} names {id}, and nothing of that name is recorded")
            });
        }
    }
    faults.unless(named > 0, || "no prediction knows a mistake".to_owned());
    faults.end();
    Ok(())
}

const CHOSEN: &str =
    "(document.querySelector('#quiz-oscillating input:checked') || { value: '' }).value";
const SAID: &str = "document.querySelector('#quiz-oscillating .verdict').textContent";
const NUMBER: &str = "document.querySelector('#quiz-step input').value";

fn choose(page: &Page, key: &str) -> Result<()> {
    page.evaluate(&format!(
        "document.querySelector('#quiz-oscillating input[value=\"{key}\"]').focus()"
    ))?;
    page.press(" ")?;
    page.evaluate("document.querySelector('#quiz-oscillating .check').focus()")?;
    page.press("Enter")
}

#[test]
#[ignore = "needs a browser"]
fn answers_are_remembered() -> Result<()> {
    let (site, page, mut faults) = (books()?.now, Page::new()?, Faults::default());
    let url = site.url("gradient_descent.html");
    page.open(&url)?;
    let beside = page.sibling()?;
    beside.open(&url)?;

    choose(&page, "more-steps")?;
    let said = page.text(SAID)?;
    faults.unless(said.starts_with("✗ Not right."), || {
        format!("the keys choose, and “{said}” is told")
    });
    let same = beside.wait(&format!(
        "{CHOSEN} === 'more-steps' && {SAID}.startsWith('✗')"
    ));
    faults.unless(same.is_ok(), || {
        "a page that is open beside does not follow".to_owned()
    });

    page.evaluate("document.querySelector('#quiz-step input').focus()")?;
    page.type_text("1,4")?;
    page.press("Enter")?;
    page.reload()?;
    faults.unless(page.text(CHOSEN)? == "more-steps", || {
        "the choice is not remembered".to_owned()
    });
    faults.unless(page.text(SAID)?.starts_with("✗ Not right."), || {
        "the verdict is not told anew".to_owned()
    });
    faults.unless(page.text(NUMBER)? == "1,4", || {
        "the number is not remembered".to_owned()
    });

    page.evaluate("document.querySelector('#quiz-oscillating .forget').click()")?;
    page.reload()?;
    faults.unless(page.text(CHOSEN)?.is_empty(), || {
        "the choice is not forgotten".to_owned()
    });
    let forgotten = beside.wait(&format!("{CHOSEN} === '' && {SAID} === ''"));
    faults.unless(forgotten.is_ok(), || {
        "a page that is open beside does not forget".to_owned()
    });
    faults.end();
    Ok(())
}

#[test]
#[ignore = "needs a browser"]
fn answers_outlive_an_edit_of_the_book() -> Result<()> {
    let (books, page, mut faults) = (books()?, Page::new()?, Faults::default());
    page.open(&books.now.url("gradient_descent.html"))?;
    choose(&page, "larger-rate")?;
    page.evaluate("document.querySelector('#quiz-step .another').click()")?;
    let asked = "document.querySelector('#quiz-step legend').textContent";
    let question = page.text(asked)?;
    page.type_text("-1")?;
    page.press("Enter")?;

    page.open(&books.turned.url("gradient_descent.html"))?;
    let first = page.text("document.querySelector('#quiz-oscillating .choice input').value")?;
    faults.unless(first != "smaller-rate", || {
        "the edit does not turn the choices round".to_owned()
    });
    faults.unless(page.text(CHOSEN)? == "larger-rate", || {
        "the choice is lost by an edit".to_owned()
    });
    faults.unless(page.text(asked)? == question, || {
        "the variant is lost by an edit".to_owned()
    });
    faults.unless(page.text(NUMBER)? == "-1", || {
        "the number is lost by an edit".to_owned()
    });

    // And without what was chosen: nothing is, and nothing complains.
    page.open(&books.without.url("gradient_descent.html"))?;
    faults.unless(page.text(CHOSEN)?.is_empty(), || {
        "a choice that is gone is chosen".to_owned()
    });
    faults.unless(page.text(SAID)?.is_empty(), || {
        "a choice that is gone has a verdict".to_owned()
    });
    for complaint in page.complaints() {
        faults.add(format!("after an edit it complains: {complaint}"));
    }
    faults.end();
    Ok(())
}

/// The book, and what may become of it.
struct Books {
    now: &'static Site,
    /// With the choices and the variants the other way round, and one choice less.
    turned: Site,
    /// Without the choice of this test.
    without: Site,
}

/// Built before the first page of this file is opened.
fn books() -> Result<&'static Books> {
    static BOOKS: OnceLock<Result<Books, String>> = OnceLock::new();
    match BOOKS.get_or_init(|| build_books().map_err(|error| format!("{error:#}"))) {
        Ok(books) => Ok(books),
        Err(why) => bail!("{why}"),
    }
}

fn build_books() -> Result<Books> {
    let now = site()?;
    let copy = scratch()?.join("edited");
    if copy.exists() {
        fs::remove_dir_all(&copy)?;
    }
    for part in ["book", "exercises", "grader", "solutions"] {
        copy_folder(&workspace().join(part), &copy.join(part))?;
    }
    for file in ["Cargo.toml", "Cargo.lock"] {
        fs::copy(workspace().join(file), copy.join(file))?;
    }
    let quizzes = copy.join("book/quizzes/gradient_descent.toml");
    edit(&quizzes, "other-start")?;
    let turned = build(&copy, &scratch()?.join("turned"))?;
    edit(&quizzes, "larger-rate")?;
    let without = build(&copy, &scratch()?.join("without"))?;
    fs::remove_dir_all(&copy)?;
    Ok(Books {
        now,
        turned,
        without,
    })
}

/// Turns choices and variants round, and leaves out the choice of this key.
fn edit(file: &Path, without: &str) -> Result<()> {
    let mut table: toml::Table = fs::read_to_string(file)?.parse()?;
    let quizzes = table.get_mut("quiz").and_then(toml::Value::as_array_mut);
    for quiz in quizzes.context("no quick checks")? {
        for list in ["choice", "variants"] {
            let Some(entries) = quiz.get_mut(list).and_then(toml::Value::as_array_mut) else {
                continue;
            };
            entries.reverse();
            entries.retain(|entry| {
                let key = entry.get("key").and_then(toml::Value::as_str);
                key != Some(without)
            });
        }
    }
    fs::write(file, toml::to_string(&table)?)?;
    Ok(())
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            if entry.file_name() != "target" {
                copy_folder(&entry.path(), &target)?;
            }
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
