//! A release: the program for those without Rust, with all that belongs to it.
//!
//! ```text
//! FOLDER/whosaid-0.1.0-x86_64-unknown-linux-musl.tar.gz   the program, licence, manual, completions
//! FOLDER/SHA256SUMS                                       as `sha256sum --check` reads it
//! ```
//!
//! Manual and completions are printed by the very program that is packed, so that they cannot be
//! of another one. The same source gives the same archive but for the program itself, whose bytes
//! are the compiler's business.

use crate::run::{Outcome, cargo, fail, root};
use flate2::{Compression, GzBuilder};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tar::{Builder, Header};

/// Linked with nothing of the system's, so that it runs on any Linux.
const STATIC: &str = "x86_64-unknown-linux-musl";

/// Shells with their names for a file of completions.
const SHELLS: &[(&str, &str)] = &[
    ("bash", "whosaid.bash"),
    ("zsh", "_whosaid"),
    ("fish", "whosaid.fish"),
    ("powershell", "_whosaid.ps1"),
    ("elvish", "whosaid.elv"),
];

/// Of the repository, what goes with the program.
const PAGES: &[&str] = &["LICENSE", "README.md", "CHANGELOG.md"];

/// One file of the archive.
struct Member {
    name: String,
    bytes: Vec<u8>,
    is_program: bool,
}

/// Builds the program and writes the release below `folder`.
pub fn run(folder: &Path) -> Outcome {
    let read = |name: &str| fs::read_to_string(root().join(name)).map_err(fail);
    let version = version(&read("Cargo.toml")?)?;
    check_changelog(&version, &read("CHANGELOG.md")?)?;
    let (program, target) = build()?;
    let says = printed(&program, &["--version"])?;
    if String::from_utf8_lossy(&says).trim() != format!("whosaid {version}") {
        return Err(format!("the program says that it is {}", String::from_utf8_lossy(&says)));
    }
    let name = format!("whosaid-{version}-{target}");
    let members =
        members(&name, &|args| printed(&program, args), fs::read(&program).map_err(fail)?)?;
    let archive = packed(&members)?;
    fs::create_dir_all(folder).map_err(fail)?;
    let file = format!("{name}.tar.gz");
    fs::write(folder.join(&file), &archive).map_err(fail)?;
    fs::write(folder.join("SHA256SUMS"), sums(&[(&file, &archive)])).map_err(fail)?;
    println!("{} ({} files)", folder.join(&file).display(), members.len());
    println!("{}", folder.join("SHA256SUMS").display());
    Ok(())
}

/// The version of the workspace.
fn version(manifest: &str) -> Result<String, String> {
    let manifest: toml::Table = manifest.parse().map_err(fail)?;
    let version = manifest["workspace"]["package"]["version"].as_str();
    version.map(str::to_owned).ok_or_else(|| "the workspace has no version".to_owned())
}

/// The newest heading of the changelog is that of this version; 0.0.0 is what is not released yet.
fn check_changelog(version: &str, changelog: &str) -> Outcome {
    let newest = changelog.lines().find_map(|line| line.strip_prefix("## ")).unwrap_or_default();
    let expected = if version == "0.0.0" { "Unreleased" } else { version };
    // "0.1.0 (2027-01-31)"
    if newest.split_whitespace().next() == Some(expected) {
        if version == "0.0.0" {
            println!("version 0.0.0: a trial, no release; set the version in Cargo.toml for one");
        }
        return Ok(());
    }
    Err(format!(
        "the version is {version} and CHANGELOG.md begins with '{newest}'; write what is new below '## {expected}'"
    ))
}

/// Builds the program, static where that can be done; gives its file and for what it is.
fn build() -> Result<(PathBuf, String), String> {
    let build = ["build", "--release", "--locked", "--package", "whosaid"];
    if can_be_static() {
        cargo(&[&build[..], &["--target", STATIC]].concat(), &[])?;
        return Ok((root().join("target").join(STATIC).join("release/whosaid"), STATIC.to_owned()));
    }
    let host = host()?;
    println!(
        "{STATIC} cannot be built here (rustup target add {STATIC}, and musl-gcc): \
         the program is for {host} and needs the C library of a system as new as this one"
    );
    cargo(&build, &[])?;
    let program = format!("target/release/whosaid{}", std::env::consts::EXE_SUFFIX);
    Ok((root().join(program), host))
}

/// Whether both the libraries of Rust and a C compiler for static programs are here.
fn can_be_static() -> bool {
    let libraries = rustc(&["--print", "target-libdir", "--target", STATIC]);
    let has_rust = libraries.is_ok_and(|folder| Path::new(folder.trim()).is_dir());
    let has_c =
        Command::new("musl-gcc").arg("--version").output().is_ok_and(|ran| ran.status.success());
    has_rust && has_c
}

fn host() -> Result<String, String> {
    let about = rustc(&["--version", "--verbose"])?;
    let host = about.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| "rustc does not name its host".to_owned())
}

fn rustc(args: &[&str]) -> Result<String, String> {
    printed(Path::new("rustc"), args).map(|words| String::from_utf8_lossy(&words).into_owned())
}

/// What a program prints when all goes well.
fn printed(program: &Path, args: &[&str]) -> Result<Vec<u8>, String> {
    let ran = Command::new(program).args(args).current_dir(root()).output().map_err(fail)?;
    if ran.status.success() {
        return Ok(ran.stdout);
    }
    let said = String::from_utf8_lossy(&ran.stderr);
    Err(format!("{} {}: {said}", program.display(), args.join(" ")))
}

/// Runs the program and gives what it prints.
type Ask<'p> = dyn Fn(&[&str]) -> Result<Vec<u8>, String> + 'p;

/// All files of the archive, in a folder of this name; `ask` runs the program.
fn members(name: &str, ask: &Ask<'_>, program: Vec<u8>) -> Result<Vec<Member>, String> {
    let inside = |file: String, bytes: Vec<u8>| Member {
        name: format!("{name}/{file}"),
        bytes,
        is_program: false,
    };
    let mut members = vec![Member { is_program: true, ..inside("whosaid".to_owned(), program) }];
    for page in PAGES {
        members.push(inside((*page).to_owned(), fs::read(root().join(page)).map_err(fail)?));
    }
    for (shell, file) in SHELLS {
        members.push(inside(format!("completions/{file}"), ask(&["completions", shell])?));
    }
    members.push(inside("man/whosaid.1".to_owned(), ask(&["man"])?));
    for command in commands()? {
        members.push(inside(format!("man/whosaid-{command}.1"), ask(&["man", &command])?));
    }
    Ok(members)
}

/// Every command, as its reference, which a test holds against the program, names it.
fn commands() -> Result<Vec<String>, String> {
    let page = fs::read_to_string(root().join("docs/reference/commands.md")).map_err(fail)?;
    Ok(page
        .lines()
        .filter_map(|line| line.strip_prefix("## whosaid "))
        .map(str::to_owned)
        .collect())
}

/// The archive: no times, no owners.
fn packed(members: &[Member]) -> Result<Vec<u8>, String> {
    let mut archive =
        Builder::new(GzBuilder::new().mtime(0).write(Vec::new(), Compression::best()));
    for member in members {
        let mut header = Header::new_gnu();
        header.set_size(member.bytes.len() as u64);
        header.set_mode(if member.is_program { 0o755 } else { 0o644 });
        archive.append_data(&mut header, &member.name, member.bytes.as_slice()).map_err(fail)?;
    }
    archive.into_inner().and_then(flate2::write::GzEncoder::finish).map_err(fail)
}

/// A line for each file, as `sha256sum` writes it.
fn sums(files: &[(&str, &[u8])]) -> String {
    let mut lines = String::new();
    for (name, bytes) in files {
        for byte in Sha256::digest(bytes) {
            let _ = write!(lines, "{byte:02x}");
        }
        let _ = writeln!(lines, "  {name}");
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{check_changelog, members, packed, sums, version};
    use std::collections::BTreeSet;
    use std::fs;

    #[test]
    fn version_and_changelog_agree() {
        let changelog = "# Changelog\n\n## 0.2.0 (2027-01-31)\n\n- more\n\n## 0.1.0\n";
        for (version, agrees) in [("0.2.0", true), ("0.1.0", false), ("0.0.0", false)] {
            assert_eq!(check_changelog(version, changelog).is_ok(), agrees, "{version}");
        }
        let read = |name: &str| fs::read_to_string(crate::run::root().join(name)).expect("a file");
        let now = version(&read("Cargo.toml")).expect("the workspace has a version");
        check_changelog(&now, &read("CHANGELOG.md")).expect("the changelog is of this version");
    }

    #[test]
    fn the_archive_holds_all_and_is_the_same_twice() {
        let ask = |args: &[&str]| Ok(args.join(" ").into_bytes());
        let all = || members("whosaid-9", &ask, b"program".to_vec()).expect("the files are there");
        let names: BTreeSet<String> = all().into_iter().map(|member| member.name).collect();
        for name in
            ["whosaid", "LICENSE", "completions/_whosaid", "man/whosaid.1", "man/whosaid-read.1"]
        {
            assert!(names.contains(&format!("whosaid-9/{name}")), "{name} of {names:?}");
        }
        let archive = packed(&all()).expect("memory takes it");
        assert!(packed(&all()).is_ok_and(|again| again == archive), "no clock in it");
        let mut unpacked = tar::Archive::new(flate2::read::GzDecoder::new(archive.as_slice()));
        let read: BTreeSet<String> = unpacked
            .entries()
            .expect("it is an archive")
            .map(|entry| entry.expect("a member").path().expect("a name").display().to_string())
            .collect();
        assert_eq!(read, names);
    }

    #[test]
    fn sums_are_as_sha256sum_writes_them() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(sums(&[("a.tar.gz", b"")]), format!("{empty}  a.tar.gz\n"));
    }
}
