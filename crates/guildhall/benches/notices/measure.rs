//! Taking figures.

use crate::corpus::Corpus;
use crate::machine;
use crate::work::{WORD, Work};
use anyhow::{bail, ensure};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Other work of the machine only ever makes one slower, so the best of these counts.
const TURNS: usize = 3;
/// How often the corpus is gone through in a turn: the system counts the work of processors in hundredths of a second.
pub const ROUNDS: usize = 4;
/// Such hundredths.
const TICKS: f64 = 100.0;
/// How often the memory of another program is asked for.
const ASK_AGAIN: Duration = Duration::from_millis(5);

/// How long something took, how long processors worked on it, and how much memory it had at most.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    pub seconds: f64,
    pub worked_seconds: f64,
    pub peak_bytes: u64,
}

fn best(turn: impl Fn() -> anyhow::Result<Figure>) -> anyhow::Result<Figure> {
    let mut best = turn()?;
    for _ in 1..TURNS {
        let next = turn()?;
        best = Figure {
            seconds: best.seconds.min(next.seconds),
            worked_seconds: best.worked_seconds.min(next.worked_seconds),
            peak_bytes: best.peak_bytes.max(next.peak_bytes),
        };
    }
    Ok(best)
}

impl Figure {
    /// One of so many rounds.
    fn of_rounds(self, rounds: usize) -> Self {
        Self {
            seconds: self.seconds / rounds as f64,
            worked_seconds: self.worked_seconds / rounds as f64,
            ..self
        }
    }
}

/// Has a process of this program do some work on the corpus, several times; the figure is of once.
pub fn rounds(work: Work, cores: usize, corpus: &Corpus) -> anyhow::Result<Figure> {
    Ok(process(work, cores, &[corpus.path(); ROUNDS])?.of_rounds(ROUNDS))
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
        let [seconds, worked, peak] = out.split_whitespace().collect::<Vec<_>>()[..] else {
            bail!("three figures, not {out:?}");
        };
        Ok(Figure {
            seconds: seconds.parse()?,
            worked_seconds: worked.parse()?,
            peak_bytes: peak.parse()?,
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
    Ok(Some(
        run(&[corpus.paths(); ROUNDS].concat())?.of_rounds(ROUNDS),
    ))
}

/// The most memory that a process ever had, in bytes.
pub fn peak(process: &str) -> u64 {
    machine::kibibytes(&format!("/proc/{process}/status"), "VmHWM") * 1024
}

/// How long processors have worked on this process so far, or on those that it started and that have ended.
pub fn worked_seconds(on_children: bool) -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // After the name of the program: for the process itself in user and kernel mode are the 12th and 13th, for its children
    // the two that follow (proc_pid_stat(5)).
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let times = after_name
        .split_whitespace()
        .skip(if on_children { 13 } else { 11 })
        .take(2);
    let ticks: f64 = times.filter_map(|time| time.parse::<f64>().ok()).sum();
    ticks / TICKS
}

/// Runs a program and watches its memory.
fn watched(mut command: Command) -> anyhow::Result<Figure> {
    let (since, before) = (Instant::now(), worked_seconds(true));
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
        worked_seconds: worked_seconds(true) - before,
        peak_bytes,
    })
}
