//! The machine on which it is measured.

use crate::table::{megabytes, milliseconds};
use std::fs::{self, File};
use std::io::Write;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// Prints what it is and what a promise of its disk costs.
pub fn describe(data: PathBuf) {
    let processor =
        entry("/proc/cpuinfo", "model name").unwrap_or_else(|| "unknown processor".to_owned());
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let memory = kibibytes("/proc/meminfo", "MemTotal") * 1024;
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    println!(
        "{processors} x {processor}, {} of memory",
        megabytes(memory)
    );
    println!(
        "load when it began: {}",
        load.split(' ').take(3).collect::<Vec<_>>().join(" ")
    );
    println!(
        "one fsync in the data folder: {}",
        fsync(data).map_or_else(|_| "unknown".to_owned(), milliseconds)
    );
}

/// Resident memory of a process, in bytes.
pub fn resident(process: u32) -> u64 {
    kibibytes(&format!("/proc/{process}/status"), "VmRSS") * 1024
}

/// The number after `name:` in a file of the system.
pub fn kibibytes(file: &str, name: &str) -> u64 {
    entry(file, name)
        .and_then(|value| value.trim_end_matches(" kB").parse().ok())
        .unwrap_or(0)
}

/// The value after `name:`.
fn entry(file: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

/// The middle one of many.
fn fsync(folder: PathBuf) -> std::io::Result<Duration> {
    let path = folder.join("fsync");
    let mut file = File::create(&path)?;
    let mut times = Vec::new();
    for _ in 0..51 {
        let since = Instant::now();
        file.write_all(&[1; 4096])?;
        file.sync_data()?;
        times.push(since.elapsed());
    }
    times.sort_unstable();
    fs::remove_file(path)?;
    Ok(times[times.len() / 2])
}
