//! Starts other programs and says what went wrong with them.

use std::env;
use std::fmt::Display;
use std::path::PathBuf;
use std::process::Command;

/// Nothing, or a message for a person.
pub type Outcome = Result<(), String>;

/// Any error as its message.
pub fn fail(error: impl Display) -> String {
    error.to_string()
}

/// The root of the workspace.
pub fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().expect("xtask stands one folder below the root").to_owned()
}

/// Runs cargo at the root, with extra environment.
pub fn cargo(args: &[&str], env: &[(&str, &str)]) -> Outcome {
    let program = env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let status = Command::new(program)
        .args(args)
        .envs(env.iter().copied())
        .current_dir(root())
        .status()
        .map_err(|error| format!("cargo does not start: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("cargo {} failed: {status}", args.join(" ")))
    }
}
