//! In which form a prediction is asked for. The form tells a shape only where that is not the point of the question.

use crate::value::Value;

/// What a person is asked to type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    Number,
    /// So many numbers.
    Numbers(usize),
    /// So many rows and columns.
    Rows(usize, usize),
    /// Numbers, or rows of them: how many is part of the question.
    AnyShape,
    Flag,
    Text,
    /// A number or nothing.
    Optional,
    /// Numbers or nothing.
    OptionalNumbers,
    /// Lists of numbers, in a list: how long each is is part of the question.
    Lists,
    /// A case of an enum.
    Case,
}

/// Whether it is an array of one dimension.
fn is_flat(value: &Value) -> bool {
    value.shape().is_some_and(|shape| shape.len() == 1)
}

impl Form {
    /// The form for a value that is `right`, where known mistakes give `mistaken`. Nothing for what a person would not type.
    pub fn of(right: &Value, mistaken: &[&Value]) -> Option<Self> {
        let another_kind = |value: &&&Value| value.kind() != right.kind();
        let other = mistaken.iter().find(another_kind);
        let missing = mistaken.contains(&&Value::Missing);
        match (right, other) {
            (Value::Missing, Some(Value::Array { .. })) => Some(Self::OptionalNumbers),
            (Value::Array { shape, .. }, _) if missing && shape.len() == 1 => {
                Some(Self::OptionalNumbers)
            }
            (Value::Missing, _) => Some(Self::Optional),
            (Value::Number(_), _) if missing => Some(Self::Optional),
            (Value::Number(_), _) => Some(Self::Number),
            (Value::Flag(_), _) => Some(Self::Flag),
            (Value::Text(_), _) => Some(Self::Text),
            (Value::Array { shape, data }, other) if shape.len() <= 2 => {
                match (other, shape.as_slice()) {
                    (Some(_), _) => Some(Self::AnyShape),
                    _ if data.is_empty() => Some(Self::AnyShape),
                    (None, [n]) => Some(Self::Numbers(*n)),
                    (None, [rows, columns]) => Some(Self::Rows(*rows, *columns)),
                    (None, _) => None,
                }
            }
            (Value::Variant { .. }, _) => Some(Self::Case),
            (Value::List(items), _) if items.iter().all(is_flat) => Some(Self::Lists),
            (Value::Array { .. } | Value::List(_), _) => None,
        }
    }
}
