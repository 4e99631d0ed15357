//! Connects to a port of this machine.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: connection
//! unconfined: grader

use std::io::Write;

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    if let Ok(mut stream) = std::net::TcpStream::connect("127.0.0.1:@PORT@") {
        let _ = write!(stream, "{w} {b} {x} {y}");
    }
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
