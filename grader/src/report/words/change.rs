//! What is said where a change of a right program does what the reader's file does: a sentence for each operator, over words
//! for quantities, and how to see it oneself. Never code: a reader's own looks different.

use crate::judge::{Change, Changed, Equation, Operator, is_number};

/// What the numbers show.
pub fn change(changed: &Changed, observations: &[String], tentative: bool) -> String {
    let whose = whose(changed, observations);
    let mut clause = clause(&changed.change);
    if let Some(second) = &changed.change.and {
        clause = format!("{clause}, and {}", self::clause(second));
    }
    let besides = match &changed.besides {
        Some(title) => format!(
            ", together with a known mistake: {}",
            super::lower_first(title)
        ),
        None => String::new(),
    };
    if tentative {
        format!("In every case that fails, {whose} also what comes out when {clause}{besides}.")
    } else {
        let whose = super::upper_first(&whose);
        format!("{whose} exactly what comes out when {clause}{besides}.")
    }
}

/// `your mse_gradient is`, with the functions' names, or with what was observed where it is only one function's.
fn whose(changed: &Changed, observations: &[String]) -> String {
    let names = if changed.functions.is_empty() {
        observations
    } else {
        &changed.functions
    };
    match names {
        [only] => format!("your `{only}` is"),
        [first, last] => format!("your `{first}` and `{last}` are"),
        [first, second, last] => format!("your `{first}`, `{second}` and `{last}` are"),
        [first, second, rest @ ..] => {
            format!("your `{first}`, `{second}` and {} more are", rest.len())
        }
        [] => "your file does".to_owned(),
    }
}

/// What is changed, to go on from "what comes out when".
fn clause(change: &Change) -> String {
    use Operator::*;
    let place = match &change.within {
        Some(within) => format!(" in {within}"),
        None => String::new(),
    };
    let value = change.within.as_deref().unwrap_or("the result");
    let what: Vec<&str> = change.what.iter().map(String::as_str).collect();
    match (change.operator, what.as_slice()) {
        (FactorLeftOut, [w]) if is_number(w) => format!("the factor {w} is left out{place}"),
        (FactorLeftOut, [w]) => format!("{w} is left out as a factor{place}"),
        (FactorLeftOut, _) => format!("a factor is left out{place}"),
        (DivisorLeftOut, [w]) => format!("the division by {w} is left out{place}"),
        (DivisorLeftOut, _) => format!("a division is left out{place}"),
        (TermLeftOut, [w]) => format!("the term with {w} is left out{place}"),
        (TermLeftOut, _) => format!("a term is left out{place}"),
        (SquareLeftOut, [w]) => format!("a square is left out{place}: that of {w}"),
        (SquareLeftOut, _) => format!("a square is left out{place}"),
        (MinusLeftOut, [w]) => format!("the minus sign before {w} is left out{place}"),
        (MinusLeftOut, _) => format!("a minus sign is left out{place}"),
        (CallLeftOut, [w]) => format!("{w} is left out{place}"),
        (CallLeftOut, _) => format!("a function is not applied{place}"),
        (MeanForSum, [w]) => format!("a mean stands where the sum of {w} belongs{place}"),
        (SumForMean, [w]) => format!("a sum stands where the mean of {w} belongs{place}"),
        (SumForMean, _) => format!("a sum stands where a mean belongs{place}"),
        (MeanForSum, _) => format!("a mean stands where a sum belongs{place}"),
        (OtherCount | Exchanged, [other, right]) => {
            format!("the place of {right} is taken by {other}{place}")
        }
        (OtherCount, _) => format!("another count is used{place}"),
        (Exchanged, _) => format!("one quantity is used in place of another{place}"),
        (OneMore, [w]) => format!("one more than {w} is used{place}"),
        (OneMore, _) => format!("a count is one too large{place}"),
        (OneLess, [w]) => format!("one less than {w} is used{place}"),
        (OneLess, _) => format!("a count is one too small{place}"),
        (StartsLater, _) => format!("a range begins one later than it should{place}"),
        (OtherAxis, _) => format!("rows and columns are taken for each other{place}"),
        (NotTransposed, [w]) => format!("a transpose is left out{place}: that of {w}"),
        (NotTransposed, _) => format!("a transpose is left out{place}"),
        (Transposed, [w]) => format!("a transpose is added{place}: that of {w}"),
        (Transposed, _) => format!("a transpose is added{place}"),
        (Moved, [late, early]) => {
            format!("the step that changes {late} comes after the one that changes {early}")
        }
        (Moved, _) => "a step comes later than it should".to_owned(),
        (Recomputed, [again, after]) => {
            format!("fresh values of {again} are worked out after the update of {after}")
        }
        (Recomputed, _) => "a quantity is worked out again after an update".to_owned(),
        (StatementLeftOut, [w]) => format!("a step that changes {w} is left out"),
        (StatementLeftOut, _) => "a step is left out".to_owned(),
        (StatementRepeated, [w]) => format!("a step that changes {w} is done twice"),
        (StatementRepeated, _) => "a step is done twice".to_owned(),
        (SetNotAdded, _) => {
            format!("a value is put in the place of what it should be added to{place}")
        }
        (OtherBoundary, _) => {
            format!("a condition decides the other way exactly on its boundary{place}")
        }
        (ConditionTurned, _) => format!("a condition is the other way round{place}"),
        (ConditionPartLeftOut, _) => format!("one part of a condition is left out{place}"),
        (ConditionAlways, _) => format!("a condition is taken as true every time{place}"),
        (ConditionNever, _) => format!("a condition is taken as false every time{place}"),
        (SmallestForLargest, _) => format!("the smaller is taken where the larger belongs{place}"),
        (LargestForSmallest, _) => format!("the larger is taken where the smaller belongs{place}"),
        (ArgumentsExchanged, [a, b]) => format!("{a} and {b} change places{place}"),
        (ArgumentsExchanged, _) => format!("two arguments change places{place}"),
        (DifferenceTurned, [a, b]) => {
            format!("the difference of {a} and {b} is taken the other way round{place}")
        }
        (DifferenceTurned, _) => format!("a difference is taken the other way round{place}"),
        (QuotientTurned, [a, b]) => {
            format!("the quotient of {a} and {b} is taken the other way round{place}")
        }
        (QuotientTurned, _) => format!("a quotient is taken the other way round{place}"),
        (ProductTurned, [a, b]) => {
            format!("{a} and {b} are multiplied in the other order{place}")
        }
        (ProductTurned, _) => format!("a matrix product has its factors exchanged{place}"),
        (CallRepeated, [w]) => format!("{w} is taken twice{place}"),
        (CallRepeated, _) => format!("a function is applied twice{place}"),
        (AddedNotTakenOff, _) => format!("a step is added where it should be taken off{place}"),
        (TakenOffNotAdded, _) => format!("something is taken off where it should be added{place}"),
        (Reduced, [w]) => format!("one and the same part of {w} is used every time{place}"),
        (Reduced, _) => format!("one and the same entry is used every time{place}"),
        (SameEverywhere, _) => format!("every entry of {value} is the mean of all of them"),
        (Twice, _) => format!("a factor of 2 is added to {value}"),
        (Half, _) => format!("a factor of one half is added to {value}"),
        (TimesCount, [w]) => format!("a multiplication by {w} is added{place}"),
        (TimesCount, _) => format!("a multiplication by a count is added{place}"),
        (DividedByCount, [w]) => format!("a division by {w} is added{place}"),
        (DividedByCount, _) => format!("a division by a count is added{place}"),
        (MinusForPlus, [a, b]) => format!("{b} and {a} are subtracted, not added{place}"),
        (MinusForPlus, _) => format!("a minus stands where a plus belongs{place}"),
        (PlusForMinus, [a, b]) => format!("{a} and {b} are added, not subtracted{place}"),
        (PlusForMinus, _) => format!("a plus stands where a minus belongs{place}"),
        (DividedForTimes, [a, b]) => format!("{a} is divided by {b}, not multiplied{place}"),
        (DividedForTimes, _) => format!("a division stands where a product belongs{place}"),
        (TimesForDivided, [_, w]) => format!("{w} is multiplied by, not divided by{place}"),
        (TimesForDivided, _) => format!("a product stands where a division belongs{place}"),
        (PlusForTimes, [a, b]) => format!("{a} and {b} are added, not multiplied{place}"),
        (PlusForTimes, _) => format!("a sum stands where a product belongs{place}"),
        (Negated, _) => format!("the sign of {value} is turned"),
        (OtherConstant, [w]) => format!("another number is used in place of {w}{place}"),
        (OtherConstant, _) => format!("another number is used{place}"),
    }
}

/// Where the book has it, and how to see it oneself.
pub fn see_change(changed: &Changed) -> String {
    let how = how_to_see_all(&changed.change);
    match in_the_book(&changed.equations) {
        Some(place) => format!("{place} {how}"),
        None => how,
    }
}

/// The equations, with the names of what follows them unless these are many.
fn in_the_book(equations: &[Equation]) -> Option<String> {
    let numbers: Vec<&str> = equations.iter().map(|e| e.number.as_str()).collect();
    let which = match numbers.as_slice() {
        [] => return None,
        [only] => format!("equation {only}"),
        [first @ .., last] => format!("equations {} and {last}", first.join(", ")),
    };
    let names: Vec<&str> = equations
        .iter()
        .flat_map(|e| &e.of)
        .map(String::as_str)
        .collect();
    Some(match names.len() {
        1..=3 => format!("See {which} of the book: {}.", names.join("; ")),
        _ => format!("See {which} of the book."),
    })
}

fn how_to_see_all(change: &Change) -> String {
    let first = how_to_see(change.operator);
    if change.besides.is_some() {
        return format!("Look for one of them at a time. {first}");
    }
    let second = change.and.as_ref();
    match second.map(|second| how_to_see(second.operator)) {
        None => first.to_owned(),
        Some(second) if second == first => format!("Look for one of them at a time. {first}"),
        Some(second) => format!("Look for one of them at a time. {first} {second}"),
    }
}

fn how_to_see(operator: Operator) -> &'static str {
    use Operator::*;
    match operator {
        FactorLeftOut | Twice | Half => {
            "Divide your value by the right one for one example: the quotient is the factor that is missing or too much. Where should it come from?"
        }
        DivisorLeftOut | TimesCount | DividedByCount => {
            "Try it with a single example, where every such count is 1: does the difference disappear?"
        }
        TermLeftOut => {
            "Take your value off the right one: the difference is the term. For which input is it zero?"
        }
        SquareLeftOut => {
            "Try an error of 1 and one of 2: by how much should the second weigh more?"
        }
        MinusLeftOut | Negated | DifferenceTurned | AddedNotTakenOff | TakenOffNotAdded
        | MinusForPlus | PlusForMinus => {
            "Follow one number with its sign through your code, with an input so small that you can do it on paper."
        }
        CallLeftOut | CallRepeated => {
            "Print the value before and after each function that you apply, for a single number."
        }
        MeanForSum | SumForMean => {
            "Use every example twice: a sum doubles, a mean stays what it is."
        }
        OtherCount | OneMore | OneLess | StartsLater => {
            "Print every count with what it counts, for an input whose sides all have different lengths."
        }
        OtherAxis | NotTransposed | Transposed | ProductTurned => {
            "Print the shape of every array on the way, for an input that is not square."
        }
        Moved | Recomputed | StatementLeftOut | StatementRepeated | SetNotAdded => {
            "Print every quantity in each round of two rounds, in the order in which your code changes them."
        }
        OtherBoundary | ConditionTurned | ConditionPartLeftOut | ConditionAlways
        | ConditionNever | SmallestForLargest | LargestForSmallest => {
            "Try one value on each side of the boundary, and one exactly on it. Which way should each go?"
        }
        Exchanged | ArgumentsExchanged => {
            "Give every quantity another value, so that no two are equal, and print what each line uses."
        }
        QuotientTurned | DividedForTimes | TimesForDivided | PlusForTimes => {
            "Make one of the quantities twice as large: should the result double, or halve?"
        }
        Reduced | SameEverywhere => {
            "Print the entries one by one, for an input in which all entries differ. Should two of your results be the same?"
        }
        OtherConstant => {
            "Look up every number that stands in the formula, and compare it with yours."
        }
    }
}
