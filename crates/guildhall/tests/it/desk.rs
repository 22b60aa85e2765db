//! An operator's desk: a folder of its own, the program, and what it said.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use store::{Clock, FilesConfig, Opening, Store};
use tempfile::TempDir;

/// A folder in which commands are run, with a data folder `data` in it.
pub struct Desk {
    folder: TempDir,
    environment: Vec<(String, String)>,
}

/// How a command ended and what it said.
#[derive(Debug, PartialEq, Eq)]
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Desk {
    pub fn new() -> Self {
        Self {
            folder: TempDir::new().expect("a folder"),
            environment: Vec::new(),
        }
    }

    /// A desk whose house keeps its rows in this database.
    pub fn with_database(url: &str) -> Self {
        Self::new().set("GUILDHALL_DATABASE_URL", url)
    }

    pub fn set(mut self, name: &str, value: &str) -> Self {
        self.environment.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, content).expect("a file");
        path
    }

    /// The command, in this folder and with this desk's environment and nobody else's.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_guildhall"));
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("GUILDHALL_")) {
            command.env_remove(name);
        }
        command.current_dir(self.folder.path()).args(arguments);
        command.env("GUILDHALL_LISTEN", "127.0.0.1:0");
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Said {
        self.run_with(arguments, "")
    }

    /// Runs a command with something on its standard input.
    pub fn run_with(&self, arguments: &[&str], input: &str) -> Said {
        let mut command = self.command(arguments);
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut process = command.spawn().expect("the program");
        let mut stdin = process.stdin.take().expect("a pipe");
        // A command that reads nothing may be gone already.
        let _ = stdin.write_all(input.as_bytes());
        drop(stdin);
        let ended = process.wait_with_output().expect("an end");
        Said {
            code: ended.status.code().unwrap_or(-1),
            out: String::from_utf8(ended.stdout).expect("text"),
            err: String::from_utf8(ended.stderr).expect("text"),
        }
    }

    /// Runs a command that is to go well, and gives what it said.
    #[track_caller]
    pub fn ok(&self, arguments: &[&str]) -> String {
        let said = self.run(arguments);
        assert_eq!(said.code, 0, "{arguments:?}: {said:?}");
        said.out
    }

    /// Runs a command that is to be refused, and gives the reason.
    #[track_caller]
    pub fn refused(&self, arguments: &[&str]) -> String {
        let said = self.run(arguments);
        assert_eq!(
            (said.code, said.out.as_str()),
            (2, ""),
            "{arguments:?}: {said:?}"
        );
        let err = said.err.trim_end().to_owned();
        assert!(!err.contains('\n'), "one line: {err}");
        err.strip_prefix("guildhall: ").unwrap_or(&err).to_owned()
    }

    /// The house of this desk, opened beside whatever else is open.
    pub async fn store(&self) -> Store {
        let own = format!("sqlite://{}", self.path("data/guildhall.sqlite").display());
        let set = self
            .environment
            .iter()
            .find(|(name, _)| name == "GUILDHALL_DATABASE_URL");
        Store::open(Opening {
            database_url: set.map_or(own, |(_, url)| url.clone()),
            connections: 2,
            files: FilesConfig::Folder(self.path("data/files")),
            listeners: Vec::new(),
            clock: Clock::System,
        })
        .await
        .expect("the store of the house")
    }
}

/// The parts of a `.tar.gz` by their names.
pub fn parts(archive: &Path) -> Vec<(String, Vec<u8>)> {
    let file = fs::File::open(archive).expect("an archive");
    let mut tar = tar::Archive::new(flate2::read::GzDecoder::new(file));
    let entries = tar.entries().expect("entries");
    entries
        .map(|entry| {
            let mut entry = entry.expect("an entry");
            let name = entry.path().expect("a name").display().to_string();
            let mut bytes = Vec::new();
            std::io::Read::read_to_end(&mut entry, &mut bytes).expect("content");
            (name, bytes)
        })
        .collect()
}

/// Writes a `.tar.gz` of these parts.
pub fn pack(path: &Path, parts: &[(String, Vec<u8>)]) {
    let file = fs::File::create(path).expect("a file");
    let mut tar = tar::Builder::new(flate2::write::GzEncoder::new(
        file,
        flate2::Compression::default(),
    ));
    for (name, bytes) in parts {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o600);
        // Set by hand: the library would refuse a name that climbs.
        header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
        header.set_cksum();
        tar.append(&header, bytes.as_slice()).expect("a part");
    }
    tar.into_inner()
        .expect("an archive")
        .finish()
        .expect("an archive");
}
