//! Taking figures.

use crate::corpus::Corpus;
use crate::machine;
use crate::work::{WORD, Work};
use anyhow::{Context, ensure};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Other work of the machine only ever makes one slower, so the best of these counts.
const TURNS: usize = 3;
/// How often the memory of another program is asked for.
const ASK_AGAIN: Duration = Duration::from_millis(5);

/// How long something took, and how much memory at most.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    pub seconds: f64,
    pub peak_bytes: u64,
}

fn best(turn: impl Fn() -> anyhow::Result<Figure>) -> anyhow::Result<Figure> {
    let mut best = turn()?;
    for _ in 1..TURNS {
        let next = turn()?;
        best = Figure {
            seconds: best.seconds.min(next.seconds),
            peak_bytes: best.peak_bytes.max(next.peak_bytes),
        };
    }
    Ok(best)
}

/// Has a process of this program do some work on these folders.
pub fn process(work: Work, cores: usize, folders: &[&Path]) -> anyhow::Result<Figure> {
    best(|| {
        let mut command = Command::new(std::env::current_exe()?);
        command
            .arg(WORD)
            .arg(work.word())
            .arg(cores.to_string())
            .args(folders);
        let done = command.stderr(Stdio::inherit()).output()?;
        ensure!(done.status.success(), "{work:?} failed");
        let out = String::from_utf8(done.stdout)?;
        let (seconds, peak_bytes) = out.trim().split_once(' ').context("two figures")?;
        Ok(Figure {
            seconds: seconds.parse()?,
            peak_bytes: peak_bytes.parse()?,
        })
    })
}

/// Has the program import the corpus into a new data folder.
pub fn import(cores: usize, corpus: &Corpus) -> anyhow::Result<Figure> {
    best(|| {
        let data = tempfile::tempdir()?;
        let program = env!("CARGO_BIN_EXE_guildhall");
        // A program sees only the cores that it may use.
        let mut command = Command::new("taskset");
        command.args(["--cpu-list", &format!("0-{}", cores - 1), program]);
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("GUILDHALL_")) {
            command.env_remove(name);
        }
        command
            .args(["notices", "import"])
            .arg(corpus.path())
            .arg("--data")
            .arg(data.path());
        let figure = watched(command)?;
        // 2: something in the corpus could not be read, which does not make the rest slower.
        ensure!(
            data.path().join("guildhall.sqlite").exists(),
            "nothing was imported"
        );
        Ok(figure)
    })
}

/// What libxml2 needs to go through the same files; nothing where it is not installed.
pub fn xmllint(corpus: &Corpus) -> anyhow::Result<Option<Figure>> {
    if Command::new("xmllint")
        .arg("--version")
        .stderr(Stdio::null())
        .status()
        .is_err()
    {
        return Ok(None);
    }
    let run = |paths: &[std::path::PathBuf]| {
        best(|| {
            let mut command = Command::new("xmllint");
            command.args(["--stream", "--noout"]).args(paths);
            watched(command)
        })
    };
    let all = run(corpus.paths())?;
    // Starting the program is not what is asked.
    let start = run(&corpus.paths()[..1])?;
    Ok(Some(Figure {
        seconds: all.seconds - start.seconds,
        ..all
    }))
}

/// The most memory that a process ever had, in bytes.
pub fn peak(process: &str) -> u64 {
    machine::kibibytes(&format!("/proc/{process}/status"), "VmHWM") * 1024
}

/// Runs a program and watches its memory.
fn watched(mut command: Command) -> anyhow::Result<Figure> {
    let since = Instant::now();
    let mut child = command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let mut peak_bytes = 0;
    while child.try_wait()?.is_none() {
        peak_bytes = peak_bytes.max(peak(&child.id().to_string()));
        std::thread::sleep(ASK_AGAIN);
    }
    Ok(Figure {
        seconds: since.elapsed().as_secs_f64(),
        peak_bytes,
    })
}
