//! Skeleton and solution have one public API, and right variants are written in another way than the solution.

use super::Fault;
use crate::files;
use grader::catalog::Exercise;
use grader::error::Result;
use quote::ToTokens;
use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use syn::visit_mut::VisitMut;
use syn::{File, ImplItem, Item, Visibility};

pub fn faults(exercise: &Exercise) -> Result<Vec<Fault>> {
    let mut faults = Vec::new();
    let (skeleton, solution) = (exercise.place.skeleton(), exercise.place.solution());
    let (Some(in_skeleton), Some(in_solution)) = (
        parse(&skeleton, &mut faults)?,
        parse(&solution, &mut faults)?,
    ) else {
        return Ok(faults);
    };
    let (wanted, given) = (public_api(&in_skeleton), public_api(&in_solution));
    for item in wanted.symmetric_difference(&given) {
        let (file, where_) = if wanted.contains(item) {
            (&solution, "the skeleton")
        } else {
            (&skeleton, "the solution")
        };
        faults.push(Fault::in_file(
            file,
            format!("only {where_} has the public item `{item}`"),
        ));
    }
    let only_a_literal = only_a_literal(exercise, &in_solution, &mut faults)?;
    faults.extend(only_a_literal);
    let shape = shape(in_solution);
    let variants = files::right_variants(exercise)?;
    if variants.is_empty() {
        faults.push(Fault::in_file(
            &exercise.place.hidden().join("correct"),
            "there is no right variant: an answer in another style could fail unseen",
        ));
    }
    for file in variants {
        if parse(&file, &mut faults)?.is_some_and(|variant| self::shape(variant) == shape) {
            faults.push(Fault::in_file(
                &file,
                "equals the solution but for its names: write it in another way",
            ));
        }
    }
    Ok(faults)
}

/// More than one mistake that is the solution with another literal: learners misunderstand more than numbers.
fn only_a_literal(
    exercise: &Exercise,
    solution: &File,
    faults: &mut Vec<Fault>,
) -> Result<Vec<Fault>> {
    let without = |file: File| -> Vec<String> {
        let is_literal = |token: &str| token.starts_with(|c: char| c.is_ascii_digit() || c == '"');
        let tokens = shape(file).into_iter();
        let hidden = |token: String| {
            if is_literal(&token) {
                "1".to_owned()
            } else {
                token
            }
        };
        tokens.map(hidden).collect()
    };
    let wanted = without(solution.clone());
    let mut alike = Vec::new();
    for mistake in files::mistakes(exercise)? {
        if parse(&mistake.file, faults)?.is_some_and(|file| without(file) == wanted) {
            alike.push(mistake.file);
        }
    }
    let fault = |file: &PathBuf| {
        Fault::in_file(
            file,
            "differs from the solution in a literal only, as another mistake does",
        )
    };
    Ok(alike.iter().skip(1).map(fault).collect())
}

fn parse(path: &Path, faults: &mut Vec<Fault>) -> Result<Option<File>> {
    match syn::parse_file(&files::read(path)?) {
        Ok(file) => Ok(Some(file)),
        Err(error) => {
            let line = error.span().start().line;
            faults.push(Fault {
                line: Some(line),
                ..Fault::in_file(path, error.to_string())
            });
            Ok(None)
        }
    }
}

/// Public items as text: signatures without bodies, types with their fields.
fn public_api(file: &File) -> BTreeSet<String> {
    let mut file = file.clone();
    WithoutAttributes.visit_file_mut(&mut file);
    let is_public = |vis: &Visibility| matches!(vis, Visibility::Public(_));
    let mut found = Vec::new();
    for item in &file.items {
        match item {
            Item::Fn(item) if is_public(&item.vis) => found.push(text(&item.sig)),
            Item::Struct(item) if is_public(&item.vis) => found.push(text(item)),
            Item::Enum(item) if is_public(&item.vis) => found.push(text(item)),
            Item::Impl(item) => {
                let of = text(&item.self_ty);
                for inner in &item.items {
                    match inner {
                        ImplItem::Fn(f) if is_public(&f.vis) => {
                            found.push(format!("{of}: {}", text(&f.sig)))
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    found.into_iter().collect()
}

fn text(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string()
}

/// Removes docs and attributes: they are no part of what code does.
struct WithoutAttributes;

impl VisitMut for WithoutAttributes {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<syn::Attribute>) {
        attributes.clear();
    }
}

/// The tokens of a file, each identifier replaced by the number of its first appearance.
fn shape(mut file: File) -> Vec<String> {
    WithoutAttributes.visit_file_mut(&mut file);
    let mut numbers = HashMap::new();
    let mut tokens = Vec::new();
    flatten(file.to_token_stream(), &mut numbers, &mut tokens);
    tokens
}

fn flatten(
    stream: proc_macro2::TokenStream,
    numbers: &mut HashMap<String, usize>,
    tokens: &mut Vec<String>,
) {
    use proc_macro2::TokenTree;
    for token in stream {
        match token {
            TokenTree::Group(group) => {
                tokens.push(format!("{:?}", group.delimiter()));
                flatten(group.stream(), numbers, tokens);
            }
            TokenTree::Ident(ident) => {
                let next = numbers.len();
                tokens.push(format!(
                    "#{}",
                    numbers.entry(ident.to_string()).or_insert(next)
                ));
            }
            other => tokens.push(other.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape_of(source: &str) -> Vec<String> {
        shape(syn::parse_file(source).unwrap())
    }

    #[test]
    fn renaming_does_not_make_another_style() {
        let solution = shape_of("/// doc\npub fn f(x: f64) -> f64 { let y = x * 2.0; y }");
        assert_eq!(
            solution,
            shape_of("pub fn f(a: f64) -> f64 { let b = a * 2.0; b }")
        );
        assert_ne!(solution, shape_of("pub fn f(a: f64) -> f64 { a + a }"));
    }

    #[test]
    fn bodies_and_docs_are_no_part_of_the_api() {
        let api = |source| public_api(&syn::parse_file(source).unwrap());
        assert_eq!(
            api("/// doc\npub fn f(x: f64) -> f64 { x }\nfn g() {}"),
            api("pub fn f(x: f64) -> f64 { todo!() }")
        );
        assert_ne!(
            api("pub struct S { pub a: f64 }"),
            api("pub struct S { pub a: f32 }")
        );
    }
}
