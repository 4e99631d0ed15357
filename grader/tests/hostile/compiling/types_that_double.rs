//! Builds a type of itself twice, fifty times, and asks what it can do.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! canary: hangs
//! unconfined: naive
//! once: much of the compiler's time, and no rule about files is concerned

trait Count {
    const COUNT: u64;
}

struct Pair<A, B>(A, B);
struct Left<T>(T);
struct Right<T>(T);

impl Count for Pair<u8, u8> {
    const COUNT: u64 = 1;
}

impl<A> Count for Pair<A, Left<u8>>
where
    Pair<A, u8>: Count,
{
    const COUNT: u64 = <Pair<A, u8>>::COUNT;
}

fn grow<T: 'static>(depth: u32) -> u64 {
    if depth == 0 {
        return std::mem::size_of::<T>() as u64;
    }
    grow::<Left<T>>(depth - 1) + grow::<Right<T>>(depth - 1)
}

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    [(grow::<u8>(40) + <Pair<u8, u8>>::COUNT) as f64, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
