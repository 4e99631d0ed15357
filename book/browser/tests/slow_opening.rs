//! What opens where a reader asks for it: the note of a part of a listing, and the mistake that an address names.

use anyhow::Result;
use book_browser::faults::Faults;
use book_browser::page::Page;
use book_browser::site::site;

/// The names of the parts whose note is seen.
const SEEN: &str = "[...document.querySelectorAll('.listing .part')]
    .filter(part => part.querySelector('.note').getBoundingClientRect().height > 10)
    .map(part => part.id.replace('listing-training-', ''))";

#[test]
#[ignore = "needs a browser"]
fn a_listing_shows_the_note_of_the_part_that_is_chosen() -> Result<()> {
    let (site, page, mut faults) = (site()?, Page::new()?, Faults::default());
    page.without_motion()?;
    page.open(&site.url("training.html"))?;
    let parts = page.list(
        "[...document.querySelectorAll('.listing .part')].map(part => part.id.replace('listing-training-', ''))",
    )?;
    faults.unless(parts.len() >= 10, || format!("only {} parts", parts.len()));
    let mut expect = |expected: &[&String], what: &str| -> Result<()> {
        let seen = page.list(SEEN)?;
        faults.unless(seen.iter().eq(expected.iter().copied()), || {
            format!("{what}: the notes of {seen:?} are seen, not {expected:?}")
        });
        Ok(())
    };
    expect(&[&parts[0]], "at first")?;
    page.evaluate("document.querySelectorAll('.listing .pair')[3].click()")?;
    expect(&[&parts[3]], "code that is clicked")?;
    page.evaluate("document.querySelectorAll('.listing .label button')[5].focus()")?;
    page.press("Enter")?;
    expect(&[&parts[5]], "the Enter key")?;
    page.press("ArrowDown")?;
    expect(&[&parts[6]], "the arrow down")?;
    page.press("ArrowUp")?;
    page.press("ArrowUp")?;
    expect(&[&parts[4]], "the arrow up")?;
    let told = page.list(
        "[...document.querySelectorAll('.listing .label button')].map(button => button.getAttribute('aria-expanded'))",
    )?;
    faults.unless(
        told.iter()
            .enumerate()
            .all(|(i, told)| (told == "true") == (i == 4)),
        || format!("buttons say {told:?}"),
    );
    page.printed()?;
    let seen = page.list(SEEN)?;
    faults.unless(seen == parts, || {
        format!("on paper only {seen:?} have their notes")
    });
    faults.end();
    Ok(())
}

#[test]
#[ignore = "needs a browser"]
fn all_notes_of_a_listing_are_read_without_scripts() -> Result<()> {
    let (site, page, mut faults) = (site()?, Page::new()?, Faults::default());
    page.without_scripts()?;
    page.open(&site.url("training.html"))?;
    let hidden = page.list(
        "[...document.querySelectorAll('.listing .part')]
            .filter(part => part.querySelector('.note').getBoundingClientRect().height <= 10).map(part => part.id)",
    )?;
    for part in hidden {
        faults.add(format!("{part}: its note is not seen"));
    }
    faults.end();
    Ok(())
}

#[test]
#[ignore = "needs a browser"]
fn an_address_opens_what_it_names() -> Result<()> {
    let (site, page, mut faults) = (site()?, Page::new()?, Faults::default());
    page.open(&site.url("training.html#listing-training-backward"))?;
    let seen = page.list(SEEN)?;
    faults.unless(seen == ["backward"], || {
        format!("the notes of {seen:?} are seen")
    });

    let name = "mse_gradient-forgot-the-mean";
    let file = "mistakes_means_and_sums.html";
    page.open(&site.url(&format!("{file}#{name}")))?;
    let opened =
        "[...document.querySelectorAll('details.mistake[open]')].map(mistake => mistake.id)";
    let seen = page.list(opened)?;
    faults.unless(seen == [name], || format!("{seen:?} are open"));
    faults.end();
    Ok(())
}

#[test]
#[ignore = "needs a browser"]
fn a_wrong_prediction_leads_to_its_mistake() -> Result<()> {
    let (site, page, mut faults) = (site()?, Page::new()?, Faults::default());
    page.open(&site.url("losses.html"))?;
    let form = "document.getElementById('predict-mse_gradient-the-gradient-of-four-examples')";
    page.evaluate(&format!("{form}.querySelector('input[type=text]').focus()"))?;
    // Too large by the number of examples.
    page.type_text("4, -2, 0, -6")?;
    page.evaluate(&format!("{form}.querySelector('.check').click()"))?;
    let links = page.list(&format!(
        "[...{form}.querySelectorAll('.verdict a')].map(link => link.getAttribute('href'))"
    ))?;
    let expected = ["mistakes_means_and_sums.html#mse_gradient-forgot-the-mean"];
    faults.unless(links == expected, || {
        format!("the verdict leads to {links:?}")
    });
    faults.end();
    Ok(())
}
