//! The figures that move: their numbers are those of Rust, a link and a reset restore them, they follow the theme and keep the
//! rules for pages that everybody can read, and without a script and on paper their pictures are there.

use std::fs;
use std::io::Write;

use anyhow::{Context, Result};
use book_browser::THEMES;
use book_browser::axe::{Rules, violations_in};
use book_browser::faults::Faults;
use book_browser::figures::{Figure, all, at_each, pages, press_button, rest, type_number, values};
use book_browser::page::Page;
use book_browser::site::site;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value;

/// Numbers of the page and of Rust may differ by so much, or by this share of them.
const TOLERANCE: f64 = 1e-9;

#[test]
#[ignore = "needs a browser"]
fn readouts_agree_with_rust() -> Result<()> {
    let reference: Value = serde_json::from_str(&site()?.read("figures-reference.json")?)?;
    at_each(|figure, faults| {
        let page = Page::new()?;
        let settings = reference[&figure.name].as_array();
        let settings = settings.context("it has no reference")?;
        faults.unless(settings.len() >= 5, || {
            format!("only {} settings", settings.len())
        });
        for one in settings {
            let setting = one["setting"].as_str().unwrap_or_default();
            figure.open(&page, setting)?;
            for complaint in page.complaints() {
                faults.add(format!("at “{setting}” it complains: {complaint}"));
            }
            let readouts = one["readouts"].as_object().context("no readouts")?;
            let shown = page.evaluate("figure.live()")?;
            let shown = shown.as_array().context("nothing is live")?;
            for (name, expected) in readouts {
                let mut places = shown.iter().filter(|place| place[0] == **name).peekable();
                faults.unless(places.peek().is_some(), || {
                    format!("{name} is shown nowhere")
                });
                for place in places {
                    let value = place[1].as_str().unwrap_or_default();
                    faults.unless(agree(value, expected), || {
                        format!("at “{setting}” {name} is {value} and not {expected}")
                    });
                }
            }
        }
        Ok(())
    })
}

/// Whether a page's number is that of Rust, which writes one that is not finite as none.
fn agree(value: &str, expected: &Value) -> bool {
    let Ok(value) = value.parse::<f64>() else {
        return false;
    };
    match expected.as_f64() {
        Some(expected) => (value - expected).abs() <= TOLERANCE * expected.abs().max(1.0),
        None => !value.is_finite(),
    }
}

/// Everything that is shown of the state, at rest.
fn told(page: &Page) -> Result<[String; 3]> {
    Ok([
        values(page)?,
        page.evaluate("figure.live()")?.to_string(),
        page.text("figure.words()")?,
    ])
}

#[test]
#[ignore = "needs a browser"]
fn reset_and_links_restore() -> Result<()> {
    at_each(|figure, faults| {
        let page = Page::new()?;
        figure.open_at_rest(&page, "")?;
        let at_first = told(&page)?;
        for (slider, share) in figure.controls.sliders.iter().zip([0.37, 0.62]) {
            type_number(&page, &slider.name, &slider.at(share).to_string())?;
        }
        if let [.., last] = &figure.controls.choices[..]
            && figure.controls.sliders.len() < 2
        {
            let option = last.options.iter().find(|option| option.key != last.start);
            let option = option.context("a choice of one")?;
            page.evaluate(&format!(
                "figure.option('{}', '{}').click()",
                last.name, option.key
            ))?;
        }
        if figure.controls.steps {
            press_button(&page, "step")?;
            press_button(&page, "step")?;
        }
        rest(&page)?;
        let changed = told(&page)?;
        faults.unless(changed[0] != at_first[0], || {
            "what is typed changes nothing".to_owned()
        });

        let beside = Page::new()?;
        figure.open_at(
            &beside,
            &page.text("figure.it.querySelector('.actions a').href")?,
        )?;
        rest(&beside)?;
        for (told, changed) in told(&beside)?.iter().zip(&changed) {
            faults.unless(told == changed, || {
                format!("its link leads to {told} and not to {changed}")
            });
        }

        press_button(&page, "reset")?;
        rest(&page)?;
        let now: Value = serde_json::from_str(&values(&page)?)?;
        for (name, start) in figure.controls.start() {
            let is_same = match (now[&name].as_f64(), start.as_f64()) {
                (Some(now), Some(start)) => now == start,
                _ => now[&name] == start,
            };
            faults.unless(is_same, || {
                format!("reset makes {name} {} and not {start}", now[&name])
            });
        }
        for fault in page.list(include_str!("js/figure_controls.js"))? {
            faults.add(format!("after a reset {fault}"));
        }
        Ok(())
    })
}

#[test]
#[ignore = "needs a browser"]
fn themes_are_followed() -> Result<()> {
    at_each(|figure, faults| {
        let page = Page::new()?;
        page.without_motion()?;
        figure.open_at_rest(&page, "")?;
        if figure.controls.steps {
            page.evaluate("figure.run()")?;
        }
        for theme in THEMES {
            page.evaluate(&format!(
                "document.getElementById('mdbook-theme-{theme}').click()"
            ))?;
            page.evaluate("figure.frames(2)")?;
            for fault in page.list(include_str!("js/figure_colours.js"))? {
                faults.add(format!("in {theme} {fault}"));
            }
        }
        Ok(())
    })
}

/// Loads all figures of the page, and unfolds what there is to try.
fn live(page: &Page, figures: &[Figure], name: &str) -> Result<()> {
    page.open(&site()?.url(name))?;
    for figure in figures.iter().filter(|figure| figure.page == name) {
        figure.load(page)?;
        rest(page)?;
    }
    page.evaluate(
        "document.querySelectorAll('moving-figure .try').forEach(one => { one.open = true; })",
    )?;
    // One has its prediction, and so its words.
    page.evaluate("document.querySelector('moving-figure .try input')?.click()")?;
    Ok(())
}

#[test]
#[ignore = "needs a browser"]
fn figures_are_clean_for_axe() -> Result<()> {
    let figures = all(site()?)?;
    let (page, mut faults) = (Page::new()?, Faults::default());
    page.without_motion()?;
    for name in pages(&figures) {
        live(&page, &figures, name)?;
        for theme in THEMES {
            page.evaluate(&format!(
                "document.getElementById('mdbook-theme-{theme}').click()"
            ))?;
            let rules = match theme {
                "light" => Rules::All,
                _ => Rules::Colours,
            };
            for violation in violations_in(&page, "moving-figure", rules)? {
                faults.add(format!("{name} in {theme}: {violation}"));
            }
        }
    }
    faults.end();
    Ok(())
}

/// Of what stands in a figure, what is seen.
const SEEN: &str = "(selector => [...document.querySelectorAll(`moving-figure :is(${selector})`)]
    .filter(part => part.getBoundingClientRect().height > 1).map(part => part.closest('moving-figure').dataset.name))";

/// The page shows the pictures and words of its figures, and nothing that a script is needed for.
fn pictures_alone(page: &Page, names: &[&str], how: &str, faults: &mut Faults) -> Result<()> {
    for part in [".picture .drawing", ".words"] {
        let seen = page.list(&format!("{SEEN}('{part}')"))?;
        for name in names {
            faults.unless(seen.iter().any(|seen| seen == name), || {
                format!("{name} {how}: its {part} is not seen")
            });
        }
    }
    for part in [".controls", ".tries", ".live", "button, input"] {
        for name in page.list(&format!("{SEEN}('{part}')"))? {
            faults.add(format!("{name} {how}: its {part} is seen"));
        }
    }
    Ok(())
}

#[test]
#[ignore = "needs a browser"]
fn without_a_script_and_on_paper_there_is_the_picture() -> Result<()> {
    let site = site()?;
    let figures = all(site)?;
    let (without, paper) = (Page::new()?, Page::new()?);
    let mut faults = Faults::default();
    without.without_scripts()?;
    for page in pages(&figures) {
        let here = figures.iter().filter(|figure| figure.page == page);
        let names: Vec<&str> = here.map(|figure| figure.name.as_str()).collect();
        without.open(&site.url(page))?;
        pictures_alone(&without, &names, "without scripts", &mut faults)?;
        paper.printed()?;
        paper.open(&site.url(page))?;
        pictures_alone(&paper, &names, "on paper", &mut faults)?;
        // Printed by somebody who has moved them.
        paper.on_screen()?;
        live(&paper, &figures, page)?;
        paper.printed()?;
        pictures_alone(&paper, &names, "on paper, moved", &mut faults)?;
    }
    let printed = site.read("print.html")?;
    for part in ["class=\"controls\"", "class=\"tries\"", "equation live"] {
        faults.unless(!printed.contains(part), || format!("print.html has {part}"));
    }
    let names: Vec<&str> = figures.iter().map(|figure| figure.name.as_str()).collect();
    paper.open(&site.url("print.html"))?;
    pictures_alone(&paper, &names, "on the page of all pages", &mut faults)?;
    faults.end();
    Ok(())
}

/// What all figures together may weigh as they are sent: their script and their styles.
const WEIGHT: usize = 45 * 1024;

#[test]
#[ignore = "needs a browser"]
fn figures_are_light() -> Result<()> {
    let (site, mut faults) = (site()?, Faults::default());
    let mut sum = 0;
    let weigh = |what: &str, bytes: &[u8]| -> Result<usize> {
        let weight = compressed(bytes)?;
        println!("{what}: {:.1} KB", weight as f64 / 1024.0);
        Ok(weight)
    };
    let mut files = 0;
    for entry in fs::read_dir(&site.folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.starts_with("figures-") && (name.ends_with(".js") || name.ends_with(".css")) {
            files += 1;
            sum += weigh(&name, site.read(&name)?.as_bytes())?;
        }
    }
    faults.unless(files == 2, || {
        format!("{files} files in the place of one script and one style sheet of figures")
    });
    println!("Together: {:.1} KB", sum as f64 / 1024.0);
    faults.unless(sum <= WEIGHT, || format!("they weigh {sum} bytes"));
    let mut heaviest = (0, "");
    let figures = all(site)?;
    for page in pages(&figures) {
        heaviest = heaviest.max((compressed(site.read(page)?.as_bytes())?, page));
    }
    let (weight, page) = heaviest;
    println!(
        "The heaviest page with one: {page}, {:.1} KB",
        weight as f64 / 1024.0
    );
    faults.end();
    Ok(())
}

fn compressed(bytes: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}
