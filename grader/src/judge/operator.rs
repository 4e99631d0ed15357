//! Operators: the kinds of change that make a mutant of a program.

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
    SumForMean,
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
    OtherBoundary,
    ConditionTurned,
    ConditionPartLeftOut,
    ConditionAlways,
    ConditionNever,
    SmallestForLargest,
    LargestForSmallest,
    Exchanged,
    ArgumentsExchanged,
    DifferenceTurned,
    QuotientTurned,
    ProductTurned,
    CallRepeated,
    AddedNotTakenOff,
    TakenOffNotAdded,
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
    /// Whether learners do it beside another mistake: something left out, moved, or exchanged.
    pub fn is_common(self) -> bool {
        use Operator::*;
        matches!(self.rank(), 0 | 3) || matches!(self, ArgumentsExchanged | OtherAxis)
    }

    /// Whether something is left out.
    pub fn leaves_out(self) -> bool {
        self.rank() == 0 || self == Self::StatementLeftOut
    }

    /// Whether something is done later than it should be.
    pub fn moves(self) -> bool {
        matches!(self, Self::Moved | Self::Recomputed)
    }

    /// Whether two quantities change places, or one takes the other's.
    pub fn exchanges(self) -> bool {
        matches!(self, Self::Exchanged | Self::ArgumentsExchanged)
    }

    /// How far it is from what learners do: what they do most has the least.
    pub fn rank(self) -> u8 {
        use Operator::*;
        match self {
            FactorLeftOut | DivisorLeftOut | TermLeftOut | SquareLeftOut | MinusLeftOut
            | CallLeftOut => 0,
            MeanForSum | SumForMean | OtherCount | OneMore | OneLess | StartsLater => 1,
            OtherAxis | NotTransposed | Transposed => 2,
            Moved | Recomputed | StatementLeftOut | SetNotAdded => 3,
            OtherBoundary | ConditionTurned | ConditionPartLeftOut | ConditionAlways
            | ConditionNever | SmallestForLargest | LargestForSmallest => 4,
            Exchanged | ArgumentsExchanged | DifferenceTurned | QuotientTurned | ProductTurned
            | CallRepeated | AddedNotTakenOff | TakenOffNotAdded | Reduced | SameEverywhere => 5,
            Twice | Half | TimesCount | DividedByCount => 6,
            // Mostly it does what a factor of two does.
            StatementRepeated | MinusForPlus | PlusForMinus | DividedForTimes | TimesForDivided
            | PlusForTimes | Negated => 7,
            OtherConstant => 8,
        }
    }
}
