//! Operators: the kinds of change that make a mutant of a program, in the order in which learners really make them.

use serde::{Deserialize, Serialize};

/// What was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Operator {
    FactorLeftOut,
    DivisorLeftOut,
    TermLeftOut,
    SquareLeftOut,
    MinusLeftOut,
    CallLeftOut,
    MeanForSum,
    OtherCount,
    OneMore,
    OneLess,
    StartsLater,
    OtherAxis,
    NotTransposed,
    Transposed,
    Moved,
    Recomputed,
    StatementLeftOut,
    StatementRepeated,
    SetNotAdded,
    AddedNotTakenOff,
    TakenOffNotAdded,
    OtherComparison,
    ConditionTurned,
    ConditionPartLeftOut,
    ConditionAlways,
    ConditionNever,
    CallRepeated,
    Exchanged,
    ArgumentsExchanged,
    OtherWayRound,
    Reduced,
    SameEverywhere,
    Twice,
    Half,
    TimesCount,
    DividedByCount,
    MinusForPlus,
    PlusForMinus,
    DividedForTimes,
    TimesForDivided,
    PlusForTimes,
    Negated,
    OtherConstant,
}

impl Operator {
    /// How far it is from what learners do; the least is told first.
    pub fn rank(self) -> u8 {
        use Operator::*;
        match self {
            FactorLeftOut | DivisorLeftOut | TermLeftOut | SquareLeftOut | MinusLeftOut
            | CallLeftOut => 0,
            MeanForSum | OtherCount | OneMore | OneLess | StartsLater => 1,
            OtherAxis | NotTransposed | Transposed => 2,
            Moved | Recomputed | StatementLeftOut | StatementRepeated | SetNotAdded => 3,
            OtherComparison | ConditionTurned | ConditionPartLeftOut | ConditionAlways
            | ConditionNever => 4,
            Exchanged | ArgumentsExchanged | OtherWayRound | CallRepeated | AddedNotTakenOff
            | TakenOffNotAdded => 5,
            Reduced | SameEverywhere => 6,
            Twice | Half | TimesCount | DividedByCount => 7,
            MinusForPlus | PlusForMinus | DividedForTimes | TimesForDivided | PlusForTimes
            | Negated => 8,
            OtherConstant => 9,
        }
    }
}
