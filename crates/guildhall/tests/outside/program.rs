//! The program as an operator starts it.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

/// A machine that is busy with other things still has the demo loaded by then.
const OPENS_WITHIN: Duration = Duration::from_secs(120);
const LOOK_AGAIN: Duration = Duration::from_millis(10);

/// The command line `guildhall DEED --data DATA`, on any free port, with nothing set from outside.
pub fn guildhall(deed: &str, data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_guildhall"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("GUILDHALL_")) {
        command.env_remove(name);
    }
    // Where no guildhall.toml of somebody else lies.
    command.current_dir(std::env::temp_dir());
    command
        .args([deed, "--data"])
        .arg(data)
        .env("GUILDHALL_LISTEN", "127.0.0.1:0");
    command
}

/// A house that is open. Dropping it is pulling the plug.
pub struct Program {
    process: Child,
    /// Where it answers.
    pub address: SocketAddr,
    log: tempfile::TempPath,
}

impl Program {
    /// Starts it and waits until it says that it is open.
    ///
    /// # Panics
    /// With its last words, when it does not open.
    pub fn open(mut command: Command) -> Self {
        let (log, path) = tempfile::NamedTempFile::new()
            .expect("a file for the log")
            .into_parts();
        let mut process = spawn(&mut command, log);
        let said = BufReader::new(process.stdout.take().expect("a pipe"));
        let (tell, told) = mpsc::channel();
        // Reads on after the first line, so that the program never finds nobody listening.
        thread::spawn(move || {
            said.lines()
                .map_while(Result::ok)
                .for_each(|line| drop(tell.send(line)))
        });
        let address = told
            .recv_timeout(OPENS_WITHIN)
            .ok()
            .and_then(|line| address(&line));
        let Some(address) = address else {
            let _ = process.kill();
            panic!(
                "the house did not open:\n{}",
                fs::read_to_string(&path).unwrap_or_default()
            );
        };
        Self {
            process,
            address,
            log: path,
        }
    }

    /// Its process id.
    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// What it has logged so far.
    pub fn log(&self) -> String {
        fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// Asks it to close.
    pub fn terminate(&self) {
        let told = Command::new("sh")
            .args(["-c", &format!("kill -TERM {}", self.process.id())])
            .status();
        assert!(
            told.is_ok_and(|told| told.success()),
            "there is nobody to be told"
        );
    }

    /// How it ended; `None` when it has not after `longest`.
    pub fn ended(&mut self, longest: Duration) -> Option<ExitStatus> {
        wait(&mut self.process, longest)
    }

    /// Closes it as an operator does.
    ///
    /// # Panics
    /// When it does not close in good order.
    pub fn close(mut self) {
        self.terminate();
        let ended = self.ended(Duration::from_secs(60));
        assert!(
            ended.is_some_and(|ended| ended.success()),
            "it did not close well:\n{}",
            self.log()
        );
    }

    /// `kill -9`.
    pub fn kill(mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Runs a command that is expected not to open, and gives its exit code and its last words.
///
/// # Panics
/// When it is still there after `longest`.
pub fn refused(mut command: Command, longest: Duration) -> (Option<i32>, String) {
    let (log, path) = tempfile::NamedTempFile::new()
        .expect("a file for the log")
        .into_parts();
    let mut process = spawn(&mut command, log);
    let ended = wait(&mut process, longest);
    let _ = process.kill();
    let log = fs::read_to_string(&path).unwrap_or_default();
    (
        ended
            .unwrap_or_else(|| panic!("it did not give up:\n{log}"))
            .code(),
        log,
    )
}

fn spawn(command: &mut Command, log: File) -> Child {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(log)
        .spawn()
        .expect("the program")
}

fn wait(process: &mut Child, longest: Duration) -> Option<ExitStatus> {
    let since = Instant::now();
    while since.elapsed() < longest {
        if let Ok(Some(ended)) = process.try_wait() {
            return Some(ended);
        }
        thread::sleep(LOOK_AGAIN);
    }
    None
}

/// The address in "Guildhall is open at http://127.0.0.1:8080".
fn address(line: &str) -> Option<SocketAddr> {
    line.rsplit_once("http://")?
        .1
        .trim_end_matches('/')
        .parse()
        .ok()
}
