//! What a verdict holds to be drawn: curves and paths of the reader's, and numbers to be shown beside the reader's own.

use super::verdict::{BesideOthers, Drawing};
use crate::catalog::{CaseDefinition, Definition, Nested, Picture};
use crate::run::RanCase;
use crate::value::Value;

/// The drawing of an observation, if the author says that there is one. Without `expected`, only the reader's own values.
pub fn drawing(
    picture: Option<Picture>,
    expected: Option<&Value>,
    observed: &Value,
) -> Option<Drawing> {
    let picture = picture?;
    let numbers = |value: &Value| match picture {
        Picture::Curve => Some(value.numbers()),
        Picture::Path => points(value),
    };
    Some(Drawing {
        picture,
        observed: numbers(observed)?,
        expected: match expected {
            Some(expected) => numbers(expected)?,
            None => Vec::new(),
        },
    })
}

/// Both coordinates of each point of the plane; nothing where some item is no such point.
fn points(value: &Value) -> Option<Vec<f64>> {
    let in_plane = match value {
        Value::List(items) => items.iter().all(|item| item.shape() == Some(&[2])),
        Value::Array { shape, .. } => matches!(shape.as_slice(), [_, 2]),
        _ => false,
    };
    in_plane.then(|| value.numbers())
}

/// The reader's values beside those that the case names, where all of them were observed.
pub fn beside(
    definition: &Definition,
    case: &CaseDefinition,
    observed: &RanCase,
) -> Option<BesideOthers> {
    let beside = case.beside.as_ref()?;
    let own = |name: &str| observed.observation(name);
    let values = beside.values.iter().map(|(name, other)| {
        let own = own(name)?.clone();
        Some((name.clone(), own, value_of(other)))
    });
    let drawn = observed.observations.iter().find_map(|(name, value)| {
        let picture = definition.observation(name)?.picture;
        Some((name.clone(), drawing(picture, None, value)?))
    });
    Some(BesideOthers {
        own: beside.own.clone(),
        other: beside.other.clone(),
        values: values.collect::<Option<_>>()?,
        drawing: drawn,
    })
}

fn value_of(nested: &Nested) -> Value {
    match nested {
        Nested::Number(x) => Value::Number(*x),
        Nested::Text(text) => Value::Text(text.clone()),
        Nested::List(items) => Value::of_items(items.iter().map(value_of).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn array(shape: &[usize], data: &[f64]) -> Value {
        Value::Array {
            shape: shape.to_vec(),
            data: data.to_vec(),
        }
    }

    #[test]
    fn a_path_has_two_coordinates_a_point() {
        let path = |value: &Value| drawing(Some(Picture::Path), None, value).map(|d| d.observed);
        let list = Value::List(vec![array(&[2], &[1.0, 2.0]), array(&[2], &[3.0, 4.0])]);
        assert_eq!(path(&list), Some(vec![1.0, 2.0, 3.0, 4.0]));
        assert_eq!(path(&array(&[1, 2], &[1.0, 2.0])), Some(vec![1.0, 2.0]));
        assert_eq!(path(&array(&[4], &[1.0; 4])), None);
        assert_eq!(path(&Value::List(vec![array(&[3], &[0.0; 3])])), None);
    }
}
