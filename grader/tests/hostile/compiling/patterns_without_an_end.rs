//! Asks whether a match on many pairs leaves anything out, which takes twice as long with each more.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! canary: hangs
//! unconfined: naive
//! once: much of the compiler's time, and no rule about files is concerned

macro_rules! cases {
    ($value:expr; $($place:ident)*) => {
        cases!(@rows $value; [$($place)*] [] [])
    };
    (@rows $value:expr; [] [$($done:ident)*] [$($row:tt)*]) => {
        match $value { $($row)* }
    };
    (@rows $value:expr; [$first:ident $($rest:ident)*] [$($done:ident)*] [$($row:tt)*]) => {
        cases!(@rows $value; [$($rest)*] [$($done)* $first] [
            $($row)*
            ($(cases!(@any $done),)* (true, _), $(cases!(@any $rest),)*) => 1.0,
            ($(cases!(@any $done),)* (_, true), $(cases!(@any $rest),)*) => 2.0,
        ])
    };
    (@any $place:ident) => { _ };
}

type P = (bool, bool);

pub fn gradient(w: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let p: P = (w > 0.0, w < 0.0);
    let all = (p, p, p, p, p, p, p, p, p, p, p, p, p, p, p, p, p, p, p, p, p, p, p, p, p, p, p, p);
    [cases!(all; a b c d e f g h i j k l m n o p q r s t u v w x y z aa bb), 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
