//! Sends a datagram to a port of this machine.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: failed
//! canary: connection
//! unconfined: grader

pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] {
    let socket = std::net::UdpSocket::bind("127.0.0.1:0");
    let _ = socket.and_then(|socket| socket.send_to(b"x", "127.0.0.1:@UDP@"));
    [0.5, 0.25]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [0.5, 0.25]
}
