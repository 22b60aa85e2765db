//! The house seen from outside: the program as a process of its own, and a wire to it.

pub mod program;
pub mod wire;
