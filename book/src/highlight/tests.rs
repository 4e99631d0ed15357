//! What code becomes.

use proptest::prelude::*;

use crate::sources::Kind;

use super::word::{Word, words};
use super::*;

fn symbols() -> Vec<Symbol> {
    let symbol = |name: &str, kind, code: &[&str]| Symbol {
        name: name.to_owned(),
        latex: Vec::new(),
        code: code.iter().map(|&word| word.to_owned()).collect(),
        kind,
        spoken: name.to_owned(),
        meaning: name.to_owned(),
        defined: "learning".to_owned(),
    };
    vec![
        symbol("loss", Kind::Loss, &["L"]),
        symbol("gradient", Kind::Gradient, &["∇L"]),
        symbol("rate", Kind::Rate, &["η"]),
        symbol("prediction", Kind::Prediction, &["ŷ"]),
        symbol("target", Kind::Target, &["y"]),
    ]
}

/// What a browser gives when the code is copied.
fn copied(html: &str) -> String {
    let mut text = String::new();
    for part in html.split('<').skip(1) {
        let mut rest = part.split_once('>').unwrap().1;
        while let Some((before, after)) = rest.split_once("&#") {
            let (number, behind) = after.split_once(';').unwrap();
            text.push_str(before);
            text.push(char::from_u32(number.parse().unwrap()).unwrap());
            rest = behind;
        }
        text.push_str(rest);
    }
    text
}

fn told_apart(source: &str) -> Vec<(Word, &str)> {
    let mut found = words(source);
    found.retain(|(word, _)| *word != Word::Plain);
    found
}

#[test]
fn words_are_told_apart() {
    use Word::*;
    assert_eq!(
        told_apart(
            "pub fn mse(y_hat: &Array1<f64>, n: usize) -> f64 { (y_hat - y).mapv(f64::abs).sum() / 2.0_f64 }"
        ),
        [
            (Keyword, "pub"),
            (Keyword, "fn"),
            (Function, "mse"),
            (Type, "Array1"),
            (Type, "f64"),
            (Type, "usize"),
            (Type, "f64"),
            (Function, "mapv"),
            (Type, "f64"),
            (Function, "sum"),
            (Number, "2.0_f64"),
        ]
    );
    assert_eq!(
        told_apart("#[derive(Clone)]\nimpl<'a> Tape<'a> { const MAX: u8 = b'x'; }"),
        [
            (Attribute, "#[derive(Clone)]"),
            (Keyword, "impl"),
            (Lifetime, "'a"),
            (Type, "Tape"),
            (Lifetime, "'a"),
            (Keyword, "const"),
            (Type, "u8"),
            (Text, "b'x'"),
        ]
    );
    assert_eq!(
        told_apart(
            "/// Doc.\n// Comment\nassert!(a != b); vec![0; N]; Some(x).collect::<Vec<T>>(); r#fn(1); x = 'c'"
        ),
        [
            (Doc, "/// Doc."),
            (Comment, "// Comment"),
            (Macro, "assert!"),
            (Macro, "vec!"),
            (Number, "0"),
            (Type, "N"),
            (Type, "Some"),
            (Function, "collect"),
            (Type, "Vec"),
            (Type, "T"),
            (Function, "r#fn"),
            (Number, "1"),
            (Text, "'c'"),
        ]
    );
    assert_eq!(told_apart("a = #[open"), []);
    assert_eq!(told_apart("if a != b {}"), [(Keyword, "if")]);
}

#[test]
fn symbols_are_marked_in_comments_alone() {
    let html = block("// η times ∇L, not Ly, η2 or L_2\nlet η = ŷ;", &symbols());
    assert_eq!(
        html,
        "<pre><code class=\"language-rust nohighlight\"><span class=\"c\">// \
         <span class=\"sym rate\" data-sym=\"rate\">η</span> times \
         <span class=\"sym gradient\" data-sym=\"gradient\">∇L</span>, not Ly, η2 or L_2</span>&#10;\
         <span class=\"k\">let</span> η = ŷ;</code></pre>"
    );
    let marked = |comment: &str| {
        let html = block(comment, &symbols());
        let names = html
            .split("data-sym=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap().to_owned());
        names.collect::<Vec<_>>()
    };
    assert_eq!(
        marked("/// (ŷ − y)², ηₜ and -∇L"),
        ["prediction", "target", "rate", "gradient"]
    );
    // y with an accent of its own is not y.
    assert_eq!(marked("// y\u{302}"), [""; 0]);
    assert_eq!(marked("/* L */"), ["loss"]);
}

#[test]
fn no_line_of_the_block_is_empty() {
    let html = block("fn a() {}\n\n\nfn b() {}\n", &[]);
    assert!(!html.contains('\n'));
    assert_eq!(copied(&html), "fn a() {}\n\n\nfn b() {}\n");
}

#[test]
fn mdbook_finds_no_directive_in_code() {
    let html = block("// {{#include x}} <!--downhill:x-->", &[]);
    assert!(!html.contains("{{") && !html.contains("<!--"));
}

proptest! {
    #[test]
    fn what_is_copied_is_the_source(source in any::<String>()) {
        prop_assume!(!source.contains('\0'));
        prop_assert_eq!(copied(&block(&source, &symbols())), source);
    }

    #[test]
    fn what_is_copied_is_the_source_of_code_too(
        pieces in proptest::collection::vec(
            proptest::sample::select(vec![
                "fn ", "x", "(", ")", "#[", "]", "#![", "\"", "r#\"", "'", "'a", "//", "///", "/*", "*/", "\n", "\r\n", " ", "η", "∇L",
                "ŷ", "{", "}", "{{#include ", "<!--", "&amp;", "<", ">", "1.0", "!", "=", "::<", "Self", "T", "b\"", "L", "\\",
            ]),
            0..30,
        )
    ) {
        let source = pieces.concat();
        let html = block(&source, &symbols());
        prop_assert_eq!(copied(&html), source);
        let one_line_without_braces = !html.contains(['\n', '{']);
        prop_assert!(one_line_without_braces);
    }
}
