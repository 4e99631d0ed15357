//! No descriptor but the three standard streams reaches a program, whatever the grader was started with.

/// Marks all others to be closed when this process becomes the program.
pub fn keep_standard_streams() -> Result<(), String> {
    const FIRST: libc::c_uint = 3;
    // SAFETY: the call touches no memory, and closes nothing as long as this process runs Rust code: only the mark is set,
    // which exec obeys. No crate in use offers it.
    #[allow(unsafe_code)]
    let marked = unsafe {
        libc::syscall(
            libc::SYS_close_range,
            FIRST,
            libc::c_uint::MAX,
            libc::CLOSE_RANGE_CLOEXEC,
        )
    };
    if marked == 0 {
        Ok(())
    } else {
        let cause = std::io::Error::last_os_error();
        Err(format!("open files could not be closed ({cause})"))
    }
}
