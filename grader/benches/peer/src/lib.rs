//! Nothing: each test target mounts the file of its own exercise, so that an edit compiles one crate and links once.
