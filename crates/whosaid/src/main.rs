//! The binary: arguments, messages, exit codes.

fn main() {}
