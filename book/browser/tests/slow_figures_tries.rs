//! Things to try in the figures that move: who predicts and then does what is asked for is told what happened.

use anyhow::{Context, Result, ensure};
use book_browser::figures::{Figure, Try, at_each, follow, place, rest};
use book_browser::page::Page;

#[test]
#[ignore = "needs a browser"]
fn each_thing_to_try_is_noticed() -> Result<()> {
    at_each(|figure, faults| {
        let tries = &figure.controls.tries;
        faults.unless((2..=3).contains(&tries.len()), || {
            format!("it has {} things to try", tries.len())
        });
        for one in tries {
            let other = one.options.iter().find(|option| option.key != one.seen);
            let other = other.context("there is nothing else to predict")?;
            for (key, done, sign) in [
                (&one.seen, "right", "✓ As you predicted."),
                (&other.key, "wrong", "✗ It came out differently."),
            ] {
                let told = attempt(figure, one, key, done)?;
                let Some((told, label)) = told else {
                    faults.add(format!(
                        "{}: who predicts {key} is not told {done}",
                        one.name
                    ));
                    continue;
                };
                faults.unless(told.starts_with(sign), || {
                    format!("{}: who predicts {key} is told “{told}”", one.name)
                });
                faults.unless(done == "right" || told.contains(&label), || {
                    format!("{}: “{told}” does not say “{label}”", one.name)
                });
                // The sign, what happened, and why.
                faults.unless(told.len() > sign.len() + 40, || {
                    format!("{}: “{told}” explains nothing", one.name)
                });
            }
        }
        Ok(())
    })
}

/// Predicts, follows the way, and returns the verdict and the words of what is seen; nothing where it is not judged so.
fn attempt(figure: &Figure, one: &Try, key: &str, done: &str) -> Result<Option<(String, String)>> {
    let page = Page::new()?;
    figure.open_at_rest(&page, "")?;
    let name = &one.name;
    let at = place(
        &page,
        &format!("figure.try('{name}').querySelector('summary')"),
    )?;
    page.click(at)?;
    let at = place(&page, &format!("figure.prediction('{name}', '{key}')"))?;
    page.click(at)?;
    rest(&page)?;
    let judged = |page: &Page| page.is(&format!("'done' in figure.try('{name}').dataset"));
    ensure!(!judged(&page)?, "{name} is judged before anything is done");
    for way in &one.way {
        follow(&page, way).with_context(|| format!("{name}: {way}"))?;
    }
    page.wait("!figure.it.running")?;
    rest(&page)?;
    if page.text(&format!("figure.try('{name}').dataset.done ?? ''"))? != done {
        return Ok(None);
    }
    let told = page.text(&format!(
        "figure.try('{name}').querySelector('.verdict').textContent.trim()"
    ))?;
    let label = page.text(&format!(
        "figure.prediction('{name}', '{}').closest('label').textContent.trim()",
        one.seen
    ))?;
    Ok(Some((told, label)))
}
