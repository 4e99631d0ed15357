//! The contrast of the colours of code and of the notation in the five themes.

use std::collections::BTreeMap;

const COLOURS: &str = include_str!("../../theme/colours.css");
const CODE: &str = include_str!("../../theme/code.css");

/// The themes with the grounds that mdBook's variables.css gives their pages.
const THEMES: [(&str, &str); 5] = [
    ("light", "#ffffff"),
    ("rust", "#e1e1db"),
    ("coal", "#131516"),
    ("navy", "#161923"),
    ("ayu", "#0f1419"),
];

/// What the rules for `theme` outside media queries set.
fn variables(css: &str, theme: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut rest = css;
    while let Some((selectors, after)) = rest.split_once('{') {
        let selectors = selectors.rsplit("*/").next().unwrap().trim();
        if selectors.starts_with('@') {
            // Up to the line that closes it, which alone begins with its brace.
            rest = after.split_once("\n}").unwrap().1;
            continue;
        }
        let (body, after) = after.split_once('}').unwrap();
        rest = after;
        let mut selectors = selectors.split(',').map(str::trim);
        if !selectors.any(|selector| selector == "html" || selector == format!("html.{theme}")) {
            continue;
        }
        for line in body
            .lines()
            .filter_map(|line| line.trim().strip_suffix(';'))
        {
            let (name, value) = line.split_once(": ").unwrap();
            found.insert(name.to_owned(), value.to_owned());
        }
    }
    found
}

/// As WCAG 2 defines it.
fn luminance(colour: &str) -> f64 {
    let hex = colour.strip_prefix('#').unwrap();
    assert_eq!(hex.len(), 6, "{colour}");
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
}

fn contrast(a: &str, b: &str) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn contrast_is_as_defined() {
    assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 1e-9);
    assert!((contrast("#777777", "#ffffff") - 4.478).abs() < 1e-3);
}

#[test]
fn every_colour_is_legible_in_every_theme() {
    for (theme, page) in THEMES {
        let code = variables(CODE, theme);
        let notation = variables(COLOURS, theme);
        assert_eq!((code.len(), notation.len()), (12, 7), "{theme}");
        let ground = &code["--code-ground"];
        for (name, colour) in &code {
            if name != "--code-ground" {
                let contrast = contrast(colour, ground);
                assert!(contrast >= 4.5, "{name} in {theme}: {contrast:.2}");
            }
        }
        for (name, colour) in &notation {
            let on_page = contrast(colour, page);
            assert!(on_page >= 4.8, "{name} in {theme}: {on_page:.2}");
            let in_code = contrast(colour, ground);
            assert!(in_code >= 4.5, "{name} in code in {theme}: {in_code:.2}");
        }
    }
}
