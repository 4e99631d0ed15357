//! Builds a pair of a pair, thirty-two times over, and asks the compiler for its name.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! canary: hangs
//! unconfined: naive
//! once: much of the compiler's time, and no rule about files is concerned

trait Double {
    type Twice: Double;
}

struct Pair<T>(T);

impl<T> Double for Pair<T> {
    type Twice = Pair<(T, T)>;
}

type Two<T> = <T as Double>::Twice;
type Four<T> = Two<Two<T>>;
type Sixteen<T> = Four<Four<T>>;
type Many<T> = Sixteen<Sixteen<Sixteen<Sixteen<Sixteen<Sixteen<Sixteen<Sixteen<T>>>>>>>>;

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    [std::any::type_name::<Many<Pair<u8>>>().len() as f64, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
