//! A run that is killed at any moment and started again leaves the case of a run that nobody
//! disturbed: its export is the same, byte for byte.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Instant;

const STORY: &str = "../../examples/port-qashir";

/// `cargo xtask kill` does the same many times, on a larger corpus.
const KILLS: u64 = 5;

fn read(case: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_whosaid"))
        .args(["read", STORY, "--json", "--case"])
        .arg(case)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("it runs")
}

fn ask(command: &[&str], case: &Path) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_whosaid"))
        .args(command)
        .arg("--case")
        .arg(case)
        .output()
        .expect("it runs");
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn a_killed_run_goes_on_to_the_same_case() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let (whole, killed) =
        (folder.path().join("whole.whosaid"), folder.path().join("killed.whosaid"));
    let started = Instant::now();
    assert!(read(&whole).wait().expect("it ends").success());
    let took = started.elapsed();
    let expected = ask(&["export", "jsonl"], &whole);
    let mut state: u64 = 2026;
    for kill in 0..KILLS {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let percent = u32::try_from((state >> 33) % 100).expect("below 100");
        let mut child = read(&killed);
        sleep(took * percent / 100);
        let _ = child.kill();
        child.wait().expect("it ended");
        // What is there opens; each run but the first goes on from it.
        if killed.exists() {
            ask(&["show", "reports"], &killed);
        }
        // Two of the kills stand alone, the others follow on each other.
        if kill % 2 == 1 || kill + 1 == KILLS {
            assert!(read(&killed).wait().expect("it ends").success());
            assert!(
                ask(&["export", "jsonl"], &killed) == expected,
                "after kill {kill} at {percent} %"
            );
            ask(&["verify"], &killed);
            std::fs::remove_file(&killed).expect("it is one file");
        }
    }
}
